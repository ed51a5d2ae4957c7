// Small items and pages, each made of a frame and parts whose role is known. A frame is a layout and letters: `page H D B T C P` is a
// page with headline, deck, byline, date, caption and all paragraphs, each a common one of its language, but for one that varies. The
// parts are lists in grammar/xx.txt: entries on lines of their own or between broken bars, ` // ` where a line ends within an entry,
// with the marks of docs/corpus.md.
import {readFileSync} from 'node:fs'
import {readItem} from '../../examples/corpus/tools/read.mjs'
import type {Parts} from '../../src/item-fields.js'
import {foundIn, goldOf} from '../eval/pages.mjs'

/** The languages, in the order of words.ts. */
export const languages = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'sv'] as const

/** A layout: blank lines between parts, between all lines, or nowhere; on a page or without one around it. */
const layouts = {
  page: {between: '\n\n', within: '\n', page: true},
  spread: {between: '\n\n', within: '\n\n', page: true},
  tight: {between: '\n', within: '\n', page: true},
  item: {between: '\n\n', within: '\n', page: false},
  flat: {between: '\n', within: '\n', page: false}
}

/** The common part of each letter. */
const common: Readonly<Record<string, string>> = {K: 'kicker', H: 'headline', D: 'deck', B: 'byline', T: 'date', C: 'caption', S: 'share', G: 'heading', X: 'boxes', E: 'ends'}

/** The mark around each line of a part. The parts of other letters have marks of their own, or are paragraphs. */
const marks: Readonly<Record<string, string>> = {
  K: 'kicker', H: 'headline', D: 'deck', B: 'byline', T: 'timestamp', C: 'boilerplate', S: 'boilerplate', X: 'boilerplate', E: 'boilerplate', G: 'heading'
}

const rest = '2 3 4 5'
const top = 'H D B T'

/** Which list stands for which letter, in which frames. */
export const frames: readonly (readonly [list: string, letter: string, frames: readonly string[]])[] = [
  ['kickers', 'K', [`page K ${top} P`, 'page K H B T P', `tight K ${top} P`, 'item K H B P']],
  ['headlines', 'H', [`page ${top} P`, 'page H B T P', 'page H T P', 'page H P', 'page K H D T B P', `tight ${top} P`, 'item H B P', 'item H P', 'flat H B P']],
  ['decks', 'D', [`page ${top} P`, 'page H B T D P', 'page H D C B T P', 'page H C D B T P', 'page H D T P', 'page H T D B P', 'page H D S B T P', `tight ${top} P`, 'item H D B P', 'flat H D B P']],
  ['bylines', 'B', [`page ${top} P`, 'page H B T P', 'page H T B P', 'page H D T B P', 'page H D B P', `tight ${top} P`, 'item H B P', 'item H D B P', 'flat H B P']],
  ['dates', 'T', [`page ${top} P`, 'page H D T P', 'page H T P', 'page T H D B P', 'page H D T B P', `tight ${top} P`, 'item H B T P']],
  ['shares', 'S', ['page H S D B T P', 'page H D S B T P', `page ${top} S P`, 'page H B S T P', `page ${top} S C P`, 'page H B T S P', `tight ${top} S P`]],
  ['captions', 'C', [`page ${top} C P`, 'page H C D B T P', 'page H D C B T P', 'page H B T C P', 'page C H D B T P', 'page H T C P', `tight ${top} C P`, 'item H B C P']],
  ['captions', 'C', [`page ${top} 1 2 C 3 4 5`, `page ${top} 1 2 3 4 C 5`, `page ${top} P C`, `page ${top} 1 C 2 3 G 4 5`, `tight ${top} 1 2 C 3 4 5`, 'item H B 1 2 C 3 4 5']],
  ['captions without credit', 'C', [`page ${top} C P`, 'page H B T C P', 'page H D C B T P', 'page H C D B T P', 'page H T C P']],
  ['datelines', 'L', [`page ${top} L ${rest}`, `page H B T L ${rest}`, `page H D L ${rest}`, `page H B T C L ${rest}`, `tight ${top} L ${rest}`, `item H B L ${rest}`, `item H L ${rest}`, `item L ${rest}`, `flat H B L ${rest}`]],
  ['not datelines', 'N', [`page ${top} N ${rest}`, `page H B T N ${rest}`, `item H B N ${rest}`, `item H N ${rest}`, `flat H B N ${rest}`]],
  ['boxes', 'X', [`page ${top} 1 X ${rest}`, `page ${top} 1 2 3 X 4 5`, `page ${top} 1 2 3 4 X 5`, `page ${top} P X`, `page ${top} X P`, `page H B T X P`, `page H B T 1 X ${rest}`, `page ${top} 1 2 X G 3 4 5`, `page ${top} 1 2 X C 3 4 5`]],
  ['boxes', 'X', [`spread ${top} 1 2 X 3 4 5`, `tight ${top} 1 2 X 3 4 5`, `tight ${top} 1 2 3 4 X 5`]],
  ['boxes with teasers', 'X', [`page ${top} 1 X ${rest}`, `page ${top} 1 2 3 X 4 5`, `page ${top} 1 2 3 4 X 5`, `page H B T 1 X ${rest}`, `spread ${top} 1 2 X 3 4 5`, `tight ${top} 1 2 X 3 4 5`, `page ${top} P X`]],
  ['headings', 'G', [`page ${top} 1 2 G 3 4 5`, `page ${top} 1 G ${rest}`, `page ${top} 1 2 3 4 G 5`, `page ${top} 1 2 C G 3 4 5`, `page ${top} 1 2 G C 3 4 5`, `page ${top} 1 2 S G 3 4 5`, `tight ${top} 1 2 G 3 4 5`, 'item H B 1 2 G 3 4 5', 'flat H B 1 2 G 3 4 5']],
  ['short paragraphs', 'Q', [`page ${top} 1 2 Q 3 4 5`, `page ${top} 1 2 3 4 Q 5`, `page ${top} P Q`, `page ${top} 1 2 Q C 3 4 5`, `page ${top} 1 2 C Q 3 4 5`, `tight ${top} 1 2 Q 3 4 5`, `item H B 1 2 Q 3 4 5`, 'item H B P Q', 'flat H B 1 2 Q 3 4 5']],
  ['lists', 'M', [`page ${top} 1 2 M 3 4 5`, `page ${top} P M`, `tight ${top} 1 2 M 3 4 5`, 'item H B 1 2 M 3 4 5', 'flat H B 1 2 M 3 4 5']],
  ['notes', 'O', [`page ${top} P O`, `page ${top} O P`, `tight ${top} P O`, 'item H B P O', 'item H B O P']],
  ['told by one', 'W', [`page ${top} 1 2 W`, `page ${top} 1 2 W E`, `tight ${top} 1 2 W`]],
  ['ends', 'E', [`page ${top} P E`, `spread ${top} P E`, `tight ${top} P E`, 'page H B T P E', `page ${top} 1 2 3 G 4 5 E`]]
]

/** The lists of a language, by name. */
export type Lists = ReadonlyMap<string, readonly string[]>

export function readLists(language: string): Lists {
  const lists = new Map<string, string[]>()
  let list: string[] = []
  for (const line of readFileSync(new URL(`grammar/${language}.txt`, import.meta.url), 'utf8').trimEnd().split('\n')) {
    if (line.startsWith(' ')) list.push(...line.trim().split(' ¦ '))
    else lists.set(line, (list = []))
  }
  return lists
}

/** A text and its parts. */
export interface Example {
  text: string
  gold: Record<string, string[]>
}

/** Puts a part in a frame's place for it. */
export function example(lists: Lists, frame: string, letter: string, part: string): Example {
  const [name, ...letters] = frame.split(' ') as [keyof typeof layouts, ...string[]]
  const {between, within, page} = layouts[name]
  const paragraphs = lists.get('paragraphs') as readonly string[]
  const marked = letters.flatMap((one) => {
    if (one === 'P') return paragraphs
    if (/\d/.test(one)) return [paragraphs[Number(one) - 1] as string]
    const written = one === letter ? part : ((lists.get(common[one] as string) as readonly string[])[0] as string)
    if (one === 'L') return [withDateline(written, paragraphs[0] as string)]
    if (one === 'N') return [`${written} ${paragraphs[0] as string}`]
    const mark = marks[one]
    const lines = written.split(' // ').map((line) => (mark ? `{${mark}:${line}}` : line))
    return one === 'W' ? lines : [lines.join(within)]
  })
  const [above, below] = ['above', 'below'].map((at) => (lists.get(at)?.[0] as string).split(' // ').map((line) => `{boilerplate:${line}}`).join(within)) as [string, string]
  const {text, parts, problems} = readItem((page ? [above, ...marked, below] : marked).join(between))
  if (problems.length > 0) throw new Error(`${frame}, ${part}: ${problems.join()}`)
  const gold: Example['gold'] = {...goldOf(text, parts, []), dateline: parts.filter(({kind}) => kind === 'dateline').map(({start, end}) => `${start}-${end}`)}
  // the deck of an item is not its lede
  if (!page) delete gold['lede']
  return {text, gold}
}

// SKERRA (AP) — The last ferry: the place ends before the sign
function withDateline(written: string, paragraph: string): string {
  const [sign = ''] = /\s*(?:\.-|[-–—:|=]+|\.)?$/u.exec(written) ?? []
  return `{dateline:${written.slice(0, written.length - sign.length)}}${sign} ${paragraph}`
}

/** Returns what is not found as it should be. */
export function wrongIn({text, gold}: Example, parts: Parts): string[] {
  const {dateline} = parts
  const found: Record<string, string[]> = {...foundIn(text, parts), dateline: dateline ? [`${dateline.start}-${dateline.end}`] : []}
  return Object.keys(gold).filter((metric) => String(gold[metric]) !== String(found[metric]))
}
