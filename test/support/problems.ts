import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import type {NewsItem} from '../../src/index.js'

const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8')) as {definitions: {NewsItem: {properties: object}}}
const validate = new Ajv({strict: true, allErrors: false}).compile(schema)
const fieldOrder = Object.keys(schema.definitions.NewsItem.properties)

/**
 * Says what of an item breaks a promise of the model.
 *
 * @param text - The input.
 * @param item - The item made of it.
 * @returns What is wrong, a sentence each; nothing if all is well.
 */
export function problemsOf(text: string, item: NewsItem): string[] {
  const problems: string[] = []
  if (!validate(item)) problems.push(`schema: ${JSON.stringify(validate.errors)}`)
  passages(text, item, 'item', problems)
  inOrder(Object.keys(item).map((name) => fieldOrder.indexOf(name)), 'fields', problems)
  for (const name of ['keyPoints', 'timestamps', 'captions', 'credits', 'notes', 'boilerplate'] as const) {
    inOrder(item[name].map((one) => one.start), name, problems)
  }
  apart(item.sections.flatMap(({heading, blocks}) => [...(heading ? [heading] : []), ...blocks]), 'sections', problems)
  inOrder(item.quotes.map(({parts}) => parts[0]?.start ?? -1), 'quotes', problems)
  for (const {id, parts} of item.quotes) {
    if (!parts.length) problems.push(`${id} has no part`)
    apart(parts, id, problems)
  }
  const outer = item.quotes.flatMap(({parent, parts}) => (parent === undefined ? parts : []))
  apart(outer.toSorted((a, b) => a.start - b.start), 'parts of quotations', problems)
  for (const {id, content, cue} of item.attributions) {
    if (!content.length) problems.push(`${id} has no content`)
    apart(content, `${id}.content`, problems)
    if (cue) apart(cue.parts, `${id}.cue`, problems)
  }
  inOrder(item.attributions.map(firstOf), 'attributions', problems)
  for (const {id, mentions} of item.speakers) inOrder(mentions.map((one) => one.start), `${id}.mentions`, problems)
  if (item.sections[0]?.heading) problems.push('the first section has a heading')
  ids(item, problems)
  return problems
}

interface Placed {
  start: number
  end: number
}

// every object of the item that has a start and an end
function passages(text: string, value: unknown, path: string, problems: string[]): void {
  if (Array.isArray(value)) value.forEach((one, index) => passages(text, one, `${path}[${index}]`, problems))
  else if (value !== null && typeof value === 'object') {
    const {start, end, text: written} = value as {start?: unknown; end?: unknown; text?: unknown}
    if (typeof start === 'number' && typeof end === 'number') {
      if (!(start >= 0 && start < end && end <= text.length)) problems.push(`${path} is at ${start}-${end} of ${text.length}`)
      else if (typeof written === 'string' && written !== folded(text.slice(start, end))) {
        problems.push(`${path} says ${JSON.stringify(written)} where the text has ${JSON.stringify(text.slice(start, end))}`)
      }
    }
    for (const [key, one] of Object.entries(value)) passages(text, one, `${path}.${key}`, problems)
  }
}

function folded(slice: string): string {
  return slice.replace(/\s+/g, ' ')
}

function firstOf({source, cue, content}: NewsItem['attributions'][number]): number {
  return Math.min(source?.start ?? Infinity, ...[...(cue?.parts ?? []), ...content].map((one) => one.start))
}

function inOrder(starts: readonly number[], name: string, problems: string[]): void {
  for (let i = 1; i < starts.length; i++) {
    if ((starts[i] as number) < (starts[i - 1] as number)) problems.push(`${name}[${i}] is out of order`)
  }
}

function apart(list: readonly Placed[], name: string, problems: string[]): void {
  for (let i = 1; i < list.length; i++) {
    if ((list[i] as Placed).start < (list[i - 1] as Placed).end) problems.push(`${name}[${i}] begins before the one before it ends`)
  }
}

function ids({quotes, attributions, speakers}: NewsItem, problems: string[]): void {
  const byId = new Map<string, unknown>()
  for (const {id} of [...quotes, ...attributions, ...speakers]) {
    if (byId.has(id)) problems.push(`two things are called ${id}`)
    byId.set(id, id)
  }
  const quote = new Map(quotes.map((one) => [one.id, one]))
  const attribution = new Map(attributions.map((one) => [one.id, one]))
  const speaker = new Set(speakers.map((one) => one.id))
  for (const {id, parent, attribution: owner} of quotes) {
    if (parent !== undefined && !quote.has(parent)) problems.push(`${id} has no parent ${parent}`)
    if (owner !== undefined && !attribution.get(owner)?.quotes.includes(id)) problems.push(`${owner} does not know its ${id}`)
  }
  for (const {id, quotes: held, within, speaker: who} of attributions) {
    for (const one of held) if (quote.get(one)?.attribution !== id) problems.push(`${one} does not know its ${id}`)
    if (within && !('attribution' in within ? attribution.has(within.attribution) : quote.has(within.quote))) {
      problems.push(`${id} is within ${JSON.stringify(within)}, which is not there`)
    }
    if (who !== undefined && !speaker.has(who)) problems.push(`${id} has no speaker ${who}`)
    const seen = new Set([id])
    const above = (holder: typeof within): string | undefined => (holder && 'attribution' in holder ? holder.attribution : undefined)
    for (let up = above(within); up !== undefined; up = above(attribution.get(up)?.within)) {
      if (seen.has(up)) {
        problems.push(`${id} is within itself`)
        break
      }
      seen.add(up)
    }
  }
}
