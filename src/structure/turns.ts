import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import type {Phrases} from '../lines/phrases.js'
import {isSpace, type Span} from '../text/span.js'
import {BlockRole, type Draft, type DraftBlock} from './draft.js'

/** The fewest turns of a transcript. */
const LEAST = 3
const label =
  /^(?:\[(?<bracket>\p{Lu}[\p{L} .'’-]{1,30})\]\s|(?<name>\p{Lu}[\p{L}'’.-]*(?: (?:& |\p{Ll}{1,3} )?\p{Lu}[\p{L}'’.-]*){0,3})(?:, \p{L}+(?: \p{L}+){0,3})?(?: \([\p{L} .,’-]{2,30}\)){0,2}[ \u00a0\u202f]?:\s|(?<letter>\p{Lu})(?:\.\s|(?<gap>\s{2,})))/u

interface Label {
  at: number
  /** The label in lower case, or the full name that it abbreviates. */
  name: string
  span: Span
  /** Whether the speaker's office or place follows, and all is in capitals: MARA LIND, HOST */
  scripted: boolean
}

/** The turns of a transcript: each one's label without its colon, by block number. */
export type Turns = ReadonlyMap<number, Span>

/** The value for an item without turns, as most are. */
export const noTurns: Turns = new Map()

/**
 * Finds the turns of an interview in questions and answers, or of a transcript's speakers.
 *
 * @param from - The first block of the body.
 */
export function findTurns(draft: Draft, from: number): Turns {
  const {blocks, text, phrases} = draft
  let labels = 0
  for (let i = from; i < blocks.length && labels < LEAST; i++) if (mayHaveLabel(text, blocks[i] as DraftBlock)) labels++
  if (labels < 2) return noTurns
  const found: Label[] = []
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (
      (block.role !== BlockRole.prose && block.role !== BlockRole.title) ||
      (!(block.shape & LineShape.capital) && text.charCodeAt(block.start) !== 0x5b)
    )
      continue
    if (!mayHaveLabel(text, block)) continue
    const head = text.slice(block.start, Math.min(block.end, block.start + 60))
    if (!head.includes(':') && !head.includes(']') && !isAfterLetter(head, 1)) continue
    const match = label.exec(head)
    const name = match?.groups?.['bracket'] ?? match?.groups?.['name'] ?? match?.groups?.['letter']
    if (!match || name === undefined) continue
    const lower = name.toLowerCase()
    if (
      !phrases.has(lower, 'questionLabels') &&
      (match.groups?.['gap'] !== undefined ||
        phrases.has(lower, 'otherLabels') ||
        phrases.has(lower, 'photo') ||
        phrases.has(lower, 'captionLabels') ||
        name.length < 2)
    )
      continue
    const start = block.start + (match.groups?.['bracket'] === undefined ? 0 : 1)
    const scripted = match[0].length > name.length + 2 && !/\p{Ll}/u.test(name) && name.includes(' ')
    found.push({at: i, name: lower, span: {start, end: start + name.length}, scripted})
  }
  if (found.length < LEAST && !isPairOf(found, phrases)) return noTurns
  joinNames(found)
  const spoken = new Set(
    found
      .filter(({at}) => (blocks[at] as DraftBlock).role === BlockRole.prose || (blocks[at] as DraftBlock).shape & LineShape.stop)
      .map(({name}) => name)
  )
  const counts = new Map<string, number>()
  for (const {name} of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  // a label belongs to a speaker only if it recurs, and another does too
  const again = [...counts].filter(([name, count]) => (count > 1 && spoken.has(name)) || phrases.has(name, 'questionLabels'))
  // if all labels are on consecutive blocks, they are all speakers'; as few as three must look like names
  const together =
    again.length > 0 &&
    (found.length > LEAST || found.every(({span}) => looksLikeName(text.slice(span.start, span.end)))) &&
    found.every(({at}, i) => i === 0 || isNext(draft, (found[i - 1] as Label).at, at))
  // a broadcaster's script gives each speaker's office once
  const script =
    found.filter(({scripted}) => scripted).length > 1 && found.every(({span}) => !/\p{Ll}/u.test(text.slice(span.start, span.end)))
  if (!together && !script && again.length < 2 && !(again.length === 1 && (again[0] as [string, number])[1] > 2)) return noTurns
  const speakers = new Set(again.map(([name]) => name))
  const turns = found.filter(({name}) => together || script || speakers.has(name))
  // a headline may begin with the interviewee's name; the first real turn has another right after it
  while (!script && turns.length > 1 && !isNext(draft, (turns[0] as Label).at, (turns[1] as Label).at) && (turns[0] as Label).at < from + 2)
    turns.shift()
  return turns.length < LEAST && !isPairOf(turns, phrases) ? noTurns : new Map(turns.map(({at, span}) => [at, span]))
}

// Mr SPEAKER, Cllr Ruth Hale; but: Opening times
function looksLikeName(name: string): boolean {
  return /^(?:\p{Lu}\S* )*\p{Lu}{3,}$/u.test(name) || /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(name)
}

// with nothing but directions between: (SOUNDBITE OF MUSIC)
function isNext({blocks, text}: Draft, before: number, at: number): boolean {
  for (let i = before + 1; i < at; i++) {
    const {start, end} = blocks[i] as DraftBlock
    const open = text.charCodeAt(start)
    if (!(open === 0x28 && text.charCodeAt(end - 1) === 0x29) && !(open === 0x5b && text.charCodeAt(end - 1) === 0x5d)) return false
  }
  return true
}

// Q and A: two turns are enough
function isPairOf(found: readonly Label[], phrases: Phrases): boolean {
  return found.length > 1 && found.every(({name}) => phrases.has(name, 'questionLabels')) && new Set(found.map(({name}) => name)).size > 1
}

// a last name or initials abbreviate the full name of an earlier speaker
function joinNames(found: Label[]): void {
  const full = new Map<string, string>()
  for (const label of found) {
    const words = label.name.split(/[\s.]+/u).filter((word) => word !== '')
    const initials = words.map((word) => word.charAt(0)).join('')
    const short = words.every((word) => word.length === 1) ? initials : words.length === 1 ? label.name.replace(/\./gu, '') : undefined
    const known = short === undefined ? undefined : full.get(short)
    if (known !== undefined) label.name = known
    else if (words.length > 1 && words.some((word) => word.length > 1)) {
      const last = words[words.length - 1] as string
      if (!full.has(last)) full.set(last, label.name)
      // a last name shared by two speakers is ambiguous
      else if (full.get(last) !== label.name) full.set(last, last)
      if (!full.has(initials)) full.set(initials, label.name)
    }
  }
}

// whether it contains a colon or closing bracket, or has a period after its first letter
function mayHaveLabel(text: string, block: DraftBlock): boolean {
  return (block.facts & (LineBit.colon | LineBit.close)) !== 0 || isAfterLetter(text, block.start + 1)
}

// Q. Who pays?, Q  Who pays?
function isAfterLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e || (isSpace(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1)))
}
