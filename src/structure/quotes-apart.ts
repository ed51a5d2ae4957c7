import {isPersonName} from '../lines/person-name.js'
import {Char, charClass} from '../text/characters.js'
import {LineShape} from '../text/lines.js'
import {longerWords, wordsOfBlock} from './page/shared-words.js'
import {BlockRole, type BodyPart, type Draft, type DraftBlock} from './draft.js'

/** Lengths of a pull quote. */
const SHORTEST = 30
const LONGEST = 280
/** The most lines of a page to search for elsewhere. */
const MOST = 40

/**
 * Finds quotations set apart from the text: indented paragraphs are block quotes; what a longer paragraph of the page repeats is
 * a pull quote.
 *
 * @param parts - What each block of the body is; those of quotations are changed.
 * @param from - The first block of the body.
 */
export function markQuotes(draft: Draft, parts: BodyPart[], from: number): void {
  const {blocks, text, page} = draft
  const first = parts.indexOf('paragraph')
  const last = parts.lastIndexOf('paragraph')
  const begin = blocks[from]?.start ?? 0
  let body: string | undefined
  let mostlyFlush: boolean | undefined
  let tried = 0
  for (let i = 0; i < parts.length; i++) {
    const block = blocks[from + i] as DraftBlock
    const part = parts[i]
    if (!page && part === 'paragraph' && block.indent >= 4 && (mostlyFlush ??= isMostlyFlush(blocks, from))) parts[i] = 'blockQuote'
    if (part !== 'paragraph' && !(part === 'boilerplate' && block.role === BlockRole.title)) continue
    if (block.length < SHORTEST || block.length > LONGEST || tried > MOST) continue
    const marked = isMark(text, block.start)
    if (!page && !(marked && isMark(text, block.end - 1))) continue
    // — Mara Lind, harbour master: a line that only says who spoke
    if (page && part === 'paragraph' && (!marked || isMark(text, block.end - 1)) && isSigned(draft, from + i + 1)) {
      parts[i] = 'pullQuote'
      parts[i + 1] = 'boilerplate'
      continue
    }
    tried++
    // the lede may begin with words that the story quotes again, and what is below the story is another's
    if (i === first || i > last) continue
    body ??= text.slice(begin, (blocks[from + last] as DraftBlock).end)
    if (!isRepeated(text, blocks, body, begin, from + i)) continue
    parts[i] = 'pullQuote'
    if (i + 1 < parts.length && isSpeaker(draft, from + i + 1)) parts[i + 1] = 'boilerplate'
  }
}

/** A quotation of fewer longer words may be in another paragraph by chance. */
const FEW_WORDS = 4

/** How many code units of a quotation to search for. */
const OPENING = 16

// whether a longer paragraph of the body has the block's longer words in the same order, perhaps with others between them: who said it
function isRepeated(text: string, blocks: readonly DraftBlock[], body: string, begin: number, at: number): boolean {
  const block = blocks[at] as DraftBlock
  // the first letter may be a capital only here
  const start = block.start + (isMark(text, block.start) ? 2 : 1)
  const opening = text.slice(start, Math.min(start + OPENING, block.end - 3))
  let place = body.indexOf(opening) + begin
  if (place === start) place = body.indexOf(opening, block.end - begin) + begin
  const other = place < begin ? undefined : blocks.find(({end}) => end > place)
  if (other?.role !== BlockRole.prose || other.length <= block.length + 10) return false
  const own = wordsOfBlock(text, block)
  let found = 0
  for (const word of longerWords(text, {start: place - 1, end: other.end})) if (word === own[found]) found++
  return found === own.length && found >= FEW_WORDS
}

function isMark(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at))
  return kind === Char.mark || kind === Char.apostrophe
}

// a dash and a name, without a sentence
function isSigned(draft: Draft, at: number): boolean {
  const block = draft.blocks[at]
  if (block === undefined || block.length > 90 || block.shape & (LineShape.stop | LineShape.colon)) return false
  const {text} = draft
  const code = text.charCodeAt(block.start)
  return (code === 0x2014 || code === 0x2013) && holdsName(text.slice(block.start + 1, block.end).trim())
}

// Mara Lind, harbour master; Harbour master Mara Lind: the line below a pull quote
function isSpeaker({blocks, text}: Draft, at: number): boolean {
  const block = blocks[at] as DraftBlock
  if (block.role !== BlockRole.title) return false
  return holdsName(text.slice(block.start, block.end))
}

// whether two of its words are a person's name
function holdsName(line: string): boolean {
  const words = line.split(/[\s,]+/u)
  for (let i = 0; i + 1 < words.length; i++) if (isPersonName(`${words[i] as string} ${words[i + 1] as string}`)) return true
  return false
}

function isMostlyFlush(blocks: readonly DraftBlock[], from: number): boolean {
  let flush = 0
  for (let i = from; i < blocks.length; i++) {
    const {role, indent} = blocks[i] as DraftBlock
    if (role === BlockRole.prose && indent === 0) flush++
  }
  return flush > (blocks.length - from) / 2
}
