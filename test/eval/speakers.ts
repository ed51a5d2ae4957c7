// Scores the joining of speakers alone: gold attributions in, who is behind each source out.
//
//   npx tsx test/eval/speakers.ts [--language de] [--misses N] [--folder NAME] [--corpus FILE.ndjson --speakers FILE.ndjson] [--seconds]
//
// Without --corpus, over the language's items in examples/corpus and their tables of speakers. `named` is the share of the sources whose speaker
// has the right name (or rightly none), `trusted` the share of the names given that are right, `joined` the F1 of pairs
// of sources of one item that have the same speaker.
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {readCorpus} from '../../examples/corpus/tools/read.mjs'
import {nest} from '../../src/attribution/assemble.js'
import type {Finding} from '../../src/attribution/finding.js'
import {readNames} from '../../src/speakers/read-names.js'
import {readSources} from '../../src/speakers/sources.js'
import {findSpeakers} from '../../src/speakers/speakers.js'
import {speakerTable} from '../../src/speakers/words.js'
import {findStructure} from '../../src/structure/structure.js'
import {languages} from '../../src/all.js'
import {pairQuotes} from '../../src/quote/pairing.js'
import {quoteTable} from '../../src/quote/words.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {readTokens} from '../../src/text/tokens.js'

type Pair = [number, number]
interface Gold {
  id: string
  text: string
  attributions: {id: string; source: Pair[]; cue: Pair[]; content: Pair[]}[]
  /** By attribution: the name, or none, and what tells speakers apart. */
  speakers: Map<string, {name: string | null; key: string; kind?: string}>
}

const {values: options} = parseArgs({
  options: {
    corpus: {type: 'string'},
    speakers: {type: 'string'},
    folder: {type: 'string'},
    language: {type: 'string', default: 'en'},
    misses: {type: 'string', default: '0'},
    seconds: {type: 'boolean', default: false}
  }
})

const language = languages.find(({tag}) => tag === options.language)
if (!language?.speakers) throw new Error(`no words for speakers in ${options.language}`)
const {structure} = language
const table = speakerTable(language.speakers)
const abbreviations = abbreviationTable(language)
const quoteWords = quoteTable(language)
const folder = options.folder ?? (options.language === 'en' ? undefined : options.language)

function golds(): Gold[] {
  if (options.corpus && options.speakers) {
    const lines = (file: string) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    const rows = new Map(lines(options.speakers).map((row) => [row.id, row.speakers]))
    return lines(options.corpus)
      .filter((item) => rows.has(item.id))
      .map((item) => ({
        id: item.id,
        text: item.text,
        attributions: item.gold.attributions,
        speakers: new Map(
          rows
            .get(item.id)
            .map((one: any) => [one.attribution, {name: one.name, key: one.name ?? one.description, kind: one.kind}])
        )
      }))
  }
  return readCorpus(folder ? [folder] : undefined).map((item) => ({
    ...item,
    speakers: new Map(
      item.speakers.flatMap((one, index) =>
        one.sources.map((id) => [id, {name: one.name, key: String(index), kind: one.kind}] as const)
      )
    )
  }))
}

// as the evaluation compares names
const plain = (name: string | null | undefined) =>
  (name ?? '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/^(?:(?:the|mr|mrs|ms|dr|sen|senator|gov|governor|rep|president|former)\.? )+/, '')
    .replace(/\s+/g, ' ')
    .trim()

const count = {
  of: 0,
  right: 0,
  given: 0,
  trusted: 0,
  both: 0,
  found: 0,
  gold: 0,
  kindOf: 0,
  kindRight: 0,
  characters: 0,
  time: 0
}
const misses: string[] = []
const items = golds()
for (let round = options.seconds ? 3 : 1; round > 0; round--) for (const item of items) score(item, round === 1)

function score(item: Gold, counting: boolean): void {
  const {text} = item
  const {prose} = findStructure(text, [structure], {})
  const tokens = readTokens(text, prose, abbreviations)
  const quotations = pairQuotes(text, prose, tokens, quoteWords)
  const reading = {text, prose, tokens, quotations, quoteWords}
  const span = ([start, end]: Pair) => ({start, end})
  const whole = (list: Pair[]) => ({start: (list[0] as Pair)[0], end: (list.at(-1) as Pair)[1]})
  const findings = item.attributions.map((one): Finding => ({
    source: one.source.length ? whole(one.source) : undefined,
    standsFor: undefined,
    addressee: undefined,
    tokens: undefined,
    cue: one.cue.map(span),
    content: one.content.map(span),
    rule: one.id,
    confidence: 1,
    block: 0
  }))
  const began = performance.now()
  const names = readNames(reading, table)
  const nested = nest(findings)
  const sources = readSources(reading, names, nested.findings)
  const {speakers, speakerOf} = findSpeakers(reading, names, sources, nested.holders)
  count.time += performance.now() - began
  count.characters += text.length
  if (!counting) return
  const byId = new Map(speakers.map((one) => [one.id, one]))
  const pairs: {key: string; found: string | undefined}[] = []
  for (const [index, attribution] of nested.findings.entries()) {
    const gold = item.speakers.get(attribution.rule)
    if (!gold || !attribution.source) continue
    const speaker = byId.get(speakerOf[index] ?? '')
    const named = plain(speaker?.name)
    const right = named === plain(gold.name)
    count.of++
    if (right) count.right++
    if (named) {
      count.given++
      if (right) count.trusted++
    }
    if (speaker) {
      count.kindOf++
      if (speaker.kind === gold.kind) count.kindRight++
    }
    pairs.push({key: gold.key, found: speaker?.id})
    if (!right) {
      const {start, end} = attribution.source
      const around =
        `${text.slice(Math.max(0, start - 160), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`.replace(
          /\s+/g,
          ' '
        )
      misses.push(
        `${item.id} ${attribution.rule}\t${text.slice(start, end)} = ${gold.name ?? `(${gold.key})`}, found ${speaker ? (speaker.name ?? `(${speaker.description})`) : 'nobody'}\n    ${around}`
      )
    }
  }
  for (let i = 0; i < pairs.length; i++)
    for (let j = i + 1; j < pairs.length; j++) {
      const same = pairs[i]!.key === pairs[j]!.key
      const joined = pairs[i]!.found !== undefined && pairs[i]!.found === pairs[j]!.found
      if (same) count.gold++
      if (joined) count.found++
      if (same && joined) count.both++
    }
}

const percent = (part: number, all: number) => ((100 * part) / (all || 1)).toFixed(2)
const precision = count.both / (count.found || 1)
const recall = count.both / (count.gold || 1)
console.log(`${items.length} items, ${count.of} sources`)
console.log(`named    ${percent(count.right, count.of)}`)
console.log(`trusted  ${percent(count.trusted, count.given)}`)
console.log(
  `joined   ${percent(2 * precision * recall, precision + recall)} (precision ${percent(precision, 1)}, recall ${percent(recall, 1)})`
)
console.log(`kind     ${percent(count.kindRight, count.kindOf)}`)
if (options.seconds) console.log(`${(count.characters / 1000 / count.time).toFixed(2)} MB/s`)
const most = Number(options.misses)
const stride = Math.max(1, misses.length / most)
for (let i = 0; most && i < misses.length; i += stride) console.log(misses[Math.floor(i)])
