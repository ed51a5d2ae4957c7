import {bareCredit, readCredit, trailingCredit} from '../lines/credits.js'
import {isAgencyName, isNewsAgency} from '../lines/known-names.js'
import {isPersonName} from '../lines/person-name.js'
import {Opens} from '../lines/prefilter/line-openings.js'
import type {Phrases} from '../lines/phrases.js'
import type {Credit} from '../model.js'
import {Char, charClass} from '../text/characters.js'
import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import type {Span} from '../text/span.js'
import {BlockRole, type Draft, type DraftBlock, hasProse} from './draft.js'

/** Phrases that occur only in captions. */
const ownSigns = ['rights', 'captionSigns'] as const
/** Maximum length of a label and the character before it. */
const LABEL = 22
/** A caption without punctuation of its own is shorter, in code units. */
const SHORT = 150
/** How many blocks after a source to look for more of the story. */
const AHEAD = 12
/** A caption apart from its credit is shorter. */
const LONGEST = 250
/** A sentence with a credit after it is at least this long. */
const SENTENCE = 30
/** How many code units at the end of a line are searched for a credit and the period before it. */
const TAIL = 60

/** Checks whether a block is a caption: whether it ends with a credit, contains one, or the next block is one. */
export function looksLikeCaption(draft: Draft, at: number): boolean {
  const {blocks, text, phrases, page} = draft
  const block = blocks[at] as DraftBlock
  if (block.role !== BlockRole.prose && block.role !== BlockRole.title) return false
  if (block.length > 520) return false
  if (isOwnCaption(draft, at)) return true
  const next = blocks[at + 1]
  const isPhoto =
    next !== undefined &&
    next.role === BlockRole.credit &&
    next.credits?.some(
      ({kind, names, agency = ''}) =>
        kind === 'photo' ||
        (page &&
          (kind === 'graphic' ||
            (kind === 'video' && (isAgencyName(agency, phrases) || names.some((name) => isPersonName(name)))) ||
            (kind === 'agency' &&
              (isPersonName(agency) || (block.length < SHORT && block.shape & LineShape.fullStop && goesOn(draft, at + 2)))) ||
            (kind === 'copyright' && isPictures(draft, at))))
    ) === true
  if (!isPhoto || next === undefined) return false
  // Image source, Reuters / Image caption, The harbour: the caption follows its credit
  const after = blocks[at + 2]
  if (after && phrases.opening(text.slice(after.start, after.start + 40).toLowerCase(), 'captionLabels') > 0) return false
  // a single word above a photo's credit is a heading
  if (page && block.words === 1) return false
  if (next.blanks === 0 && block.blanks > 0) return true
  // a sentence apart from the credit, and a line right below that
  if (page && next.blanks > 0 && after?.blanks === 0 && after.role === BlockRole.title && block.shape & LineShape.fullStop) return false
  if (page && isSpeech(text, block)) return false
  return at > 0 && next.blanks <= 1 && block.length < LONGEST && hasProse(blocks, at + 2)
}

// a source before two more paragraphs is a picture's, not the story's
function goesOn({blocks}: Draft, from: number): boolean {
  let paragraphs = 0
  for (let i = from; i < Math.min(blocks.length, from + AHEAD) && paragraphs < 2; i++)
    if ((blocks[i] as DraftBlock).role === BlockRole.prose) paragraphs++
  return paragraphs > 1
}

// © Lindfoto/Mara Lind below a short line is a picture's, © 2024 Harbour News below the last paragraph the story's
function isPictures({blocks}: Draft, at: number): boolean {
  const [above, block, next] = [blocks[at - 1], blocks[at] as DraftBlock, blocks[at + 1] as DraftBlock]
  return (
    !(block.shape & LineShape.fullStop) ||
    above?.role !== BlockRole.prose ||
    (!(next.shape & LineShape.digit) && block.length < SHORT && blocks[at + 2]?.role === BlockRole.prose)
  )
}

// “Nobody came,” said Lind.: a caption rarely quotes somebody
function isSpeech(text: string, {start, end}: Span): boolean {
  return /[,.!?]["”»“]/u.test(text.slice(start, end))
}

/**
 * Checks whether a block is a caption by its content alone: whether it begins with a caption's label, or contains or ends
 * with a credit.
 */
export function isOwnCaption(draft: Draft, at: number): boolean {
  const {blocks, text, words, phrases, page} = draft
  const block = blocks[at] as DraftBlock
  if (!block.plain) {
    if (block.opens & (Opens.captionLabel | Opens.captionOpener)) {
      const lower = text.slice(block.start, Math.min(block.end, block.start + 40)).toLowerCase()
      if (phrases.opening(lower, 'captionLabels') > 0) return true
      if (phrases.opening(lower, 'captionOpeners') > 0 && /^[^:]{1,24}[:|]/u.test(lower)) return true
    }
    if (page && block.facts & LineBit.colon && pictureLabel(text, block, phrases) > 0) return true
    if (block.facts & LineBit.close) {
      const bare = at > 0 && hasProse(blocks, at + 1)
      if (trailingCredit(text, block.start, block.end, words, bare) >= 0 && (page || hasProse(blocks, at + 1))) return true
    }
  }
  if (page) return hasInnerCredit(text.slice(block.start, block.end), block.facts, phrases)
  return (
    at > 0 &&
    block.role === BlockRole.title &&
    (block.facts & (LineBit.colon | LineBit.copyright | LineBit.slash)) !== 0 &&
    endsInLabelled(text.slice(block.start, block.end), block.facts, phrases)
  )
}

// The harbour on Monday. Photo: Mara Lind: a sentence, then a credit with its label and without a stop
function endsInLabelled(line: string, facts: number, phrases: Phrases): boolean {
  if (line.length > LONGEST) return false
  // The harbour on Monday. © Mara Lind; The harbour on Monday. Mara Lind/Sund Images
  const own =
    facts & (LineBit.copyright | LineBit.slash)
      ? /[.!?]["”»)]? (?:© ?\p{L}[^.!?]{2,40}|(\p{Lu}[^/.!?]{3,40}) ?\/ ?(\p{Lu}[^/.!?]{1,40}))$/u.exec(line.slice(-TAIL - 20))
      : null
  if (
    own &&
    (own[2] === undefined ||
      (isPersonName(own[1] as string) && (isNewsAgency(own[2].toLowerCase(), phrases) || isAgencyName(own[2], phrases))))
  )
    return true
  if (!(facts & (LineBit.colon | LineBit.copyright))) return false
  const label = innerLabelAt(line, line.toLowerCase(), facts, phrases)
  return label > line.length * 0.25 && /[.!?)]["”»]?\s?$/u.test(line.slice(0, label + 1))
}

// Image: Some of the loaves on the floor: the length of the label, or 0
function pictureLabel(text: string, {start, end}: Span, phrases: Phrases): number {
  const label = text.slice(start, Math.min(end, start + LABEL))
  const colon = label.indexOf(':')
  return colon > 0 && phrases.has(label.slice(0, colon).toLowerCase(), 'photo') ? colon + 1 : 0
}

// a credit within the line: "The harbour. © Mara Lind", "(Source: dpa)", "— Picture by Mara Lind", "… MARA LIND / AFP"
function hasInnerCredit(line: string, facts: number, phrases: Phrases): boolean {
  if (facts & (LineBit.copyright | LineBit.open)) {
    const sign = /©\s?\p{L}|\(AP Photo/u.exec(line)
    if (sign && sign.index > 8) return true
  }
  const lower = line.toLowerCase()
  if (line.length < 320 && phrases.holds(lower, ownSigns)) return true
  // AT REST … The boat in the harbour: capitals and an ellipsis before the caption itself
  if (/^\p{Lu}[\p{Lu} ’'-]{3,28}\s?(?:…|\.\.\.)\s?\p{Lu}/u.test(line)) return true
  const label = innerLabelAt(line, lower, facts, phrases)
  if (label >= 0) return label > line.length * 0.25
  // The harbour on Monday (photo Lind), The harbour master MARA LIND / HP
  if (line.endsWith(')') && isLabelledBracket(line, phrases)) return true
  if (endsInCredit(line, phrases)) return true
  if (endsInCapitals(line)) return true
  // … to rest.Unsplash/Mara Lind, … of the race.EFE
  if (hasGluedStop(line, 70) && /[\p{Ll}\d)][.!?]\p{Lu}[\p{L}. -]{1,24}(?:\/[\p{L} .-]{2,40})?$/u.test(line.slice(-70))) return true
  // … in the harbour. | HARBOUR NEWS
  if (/[.!?»] \| \p{Lu}[^|.!?]{2,40}$/u.test(line.slice(-TAIL))) return true
  // a sentence, then a few words without punctuation: "The road at night. Mara Lind for The Harbour News"
  const tail =
    line.length < SENTENCE || '.!?,:;'.includes(line.charAt(line.length - 1))
      ? null
      : /[\p{Ll}\d)]\.["”“»)]*(?: |\s?[—–]\s?)([^.!?,:;]{2,44})$/u.exec(line.slice(-TAIL))
  if (
    tail &&
    ((tail[1] as string).length > 2 || isNewsAgency((tail[1] as string).toLowerCase(), phrases)) &&
    (/^\p{Lu}/u.test(tail[1] as string) || !/\s/u.test(tail[1] as string)) &&
    (isMostlyNames(tail[1] as string) || phrases.opening((tail[1] as string).toLowerCase(), 'photoSource') > 0) &&
    !/(?:^|\s)\p{Lu}\p{Ll}{0,2}\.$/u.test(line.slice(0, Math.max(0, line.length - TAIL) + tail.index + 2))
  )
    return true
  if (!(facts & LineBit.slash)) return false
  // … over the harbour. — M. Lind / Harbour News
  const parted = /(?:[.!?]["”»]?|[\p{L}\d”»")]) [—–-] (\p{Lu}[^/.—–]{0,3}[^/—–]{3,30}?) ?\/ ?\p{Lu}[^/]{1,30}$/u.exec(
    line.slice(-TAIL - 20)
  )
  if (parted && isPersonName(parted[1] as string)) return true
  const slash = line.lastIndexOf('/')
  if (slash < 20 || line.length - slash > 30) return false
  const last = line
    .slice(slash + 1)
    .trim()
    .replace(/\.$/u, '')
  return (
    isNewsAgency(last.toLowerCase(), phrases) ||
    (/^\p{Lu}/u.test(last) && isAgencyName(last, phrases)) ||
    (isPersonName(last) && isNewsAgency(lastWord(line.slice(0, slash)), phrases))
  )
}

// Mara Lind for The Harbour News, but not The council has agreed to it
function isMostlyNames(words: string): boolean {
  return !/^(?:\p{Lu}\S* )?\p{Ll}/u.test(words) && (words.match(/(?:^| )\p{Ll}/gu)?.length ?? 0) * 2 <= words.split(' ').length
}

// finds the character before a label such as "photo:", "source ©" or "picture by" after the line's first words; otherwise -1
function innerLabelAt(line: string, lower: string, facts: number, phrases: Phrases): number {
  if (!(facts & (LineBit.colon | LineBit.copyright)) && !line.includes(' by ') && !line.includes(' via ') && !line.includes('...'))
    return -1
  // LABEL bounds the search before each sign
  for (const {index: sign} of line.matchAll(/[:©]|\.\.\.| (?:by|via) \p{Lu}/gu)) {
    const from = Math.max(8, sign - LABEL)
    for (const found of line.slice(from, sign + 6).matchAll(/[\s(|—–.-](?=\p{L}[\p{L} ]{2,20}(?:[:©]|\.\.\.| (?:by|via) \p{Lu}))/gu)) {
      const at = from + found.index
      const length = phrases.opening(lower, 'photo', at + 1) || phrases.opening(lower, 'source', at + 1)
      if (
        length > 0 &&
        (/^\s?(?:[:©]|\.\.\.)\s?[\p{L}@]/u.test(line.slice(at + 1 + length)) || /\s(?:by|via)$/u.test(lower.slice(at + 1, at + 1 + length)))
      )
        return at
    }
  }
  return -1
}

// finds the space before "© Mara Lind" or "Photo: Mara Lind" in a caption; otherwise -1
function innerCreditAt(line: string, phrases: Phrases): number {
  for (const {index, 1: label = ''} of line.matchAll(/\s(?=©\s?\p{L}|(\p{Lu}\p{L}{1,11})\s?[:©] ?\p{L})/gu))
    if (label === '' || phrases.has(label.toLowerCase(), 'photo')) return index
  return -1
}

function isLabelledBracket(line: string, phrases: Phrases): boolean {
  const tail = line.slice(-70)
  const found = /\((\p{L}+)\s\p{Lu}[^()]{2,40}\)$/u.exec(tail)
  if (found && phrases.has((found[1] as string).toLowerCase(), 'photo')) return true
  // (Courtesy of Mara Lind), (Photomontage: Harbour News)
  const inside = /\(([^()]{5,60})\)$/u.exec(tail)?.[1]?.toLowerCase()
  if (
    inside !== undefined &&
    (phrases.opening(inside, 'photoSource') > 0 ||
      phrases.has(inside, 'photo') ||
      phrases.has(inside.slice(0, inside.indexOf(':')), 'photo'))
  )
    return true
  // (Mara Lind | Heron staff photographer), (Coast Radio: Mara Lind)
  const parted = /\((?:(\p{Lu}[^()|:]{3,30}?)\s?\|[^()|]{2,40}|\p{Lu}[^()|:]{1,30}: ([^()|:]{4,40}))\)$/u.exec(tail)
  return parted !== null && isPersonName((parted[1] ?? parted[2]) as string)
}

// The cook in her kitchen Photo Studio Lind
function endsInCredit(line: string, phrases: Phrases): boolean {
  if (charClass(line.charCodeAt(line.lastIndexOf(' ') + 1)) !== Char.upper) return false
  const words = line.slice(-TAIL).split(' ')
  for (let at = words.length - 2; at > 0 && at > words.length - 5 && /^\p{Lu}/u.test(words[at + 1] as string); at--) {
    const word = words[at] as string
    if (/^\p{Lu}/u.test(word) && phrases.has(word.toLowerCase(), 'photo')) return true
  }
  return false
}

// a sentence in lower case without a period, then at least two words in capitals
function endsInCapitals(line: string): boolean {
  return (
    line.length > 30 &&
    line.length < 200 &&
    charClass(line.charCodeAt(line.length - 1)) === Char.upper &&
    /\p{Ll} \p{Lu}{3,}(?:[ /-]+\p{Lu}{2,}){1,3}$/u.test(line.slice(-50))
  )
}

// whether a capital directly follows a period near the end of the line
function hasGluedStop(line: string, most: number): boolean {
  for (let at = Math.max(1, line.length - most); at < line.length; at++)
    if (charClass(line.charCodeAt(at)) === Char.upper && charClass(line.charCodeAt(at - 1)) === Char.stop) return true
  return false
}

function lastWord(line: string): string {
  const trimmed = line.trimEnd()
  return trimmed.slice(trimmed.lastIndexOf(' ') + 1).toLowerCase()
}

/**
 * Separates a caption from the label before it and the credit after it.
 *
 * @returns The span of the caption itself, and its credits.
 */
export function splitCaption(draft: Draft, block: Span): {caption: Span | undefined; credits: Credit[]} {
  const {text, words, phrases} = draft
  let {start, end} = block
  const lower = text.slice(start, Math.min(end, start + 40)).toLowerCase()
  const label = phrases.opening(lower, 'captionLabels') || pictureLabel(text, block, phrases)
  if (label > 0) {
    start += label
    while (start < end && /[\s,:]/u.test(text.charAt(start))) start++
  }
  const open = trailingCredit(text, start, end, words, true)
  if (open >= 0) {
    const labelled = readCredit(text, open, end, words)
    const credits = labelled.length > 0 ? labelled : [bareCredit(text, open, end)]
    end = open
    while (end > start && /\s/u.test(text.charAt(end - 1))) end--
    return {caption: end > start ? {start, end} : undefined, credits}
  }
  const inside = innerCreditAt(text.slice(start, end), phrases)
  if (inside > 0) {
    const from = start + inside + 1
    const credits = readCredit(text, from, end, words)
    if (credits.length > 0) {
      let stop = start + inside
      while (stop > start && /[\s|]/u.test(text.charAt(stop - 1))) stop--
      return {
        caption: {start, end: stop},
        credits: credits.map((credit) => (credit.kind === 'copyright' ? {...credit, kind: 'photo' as const} : credit))
      }
    }
  }
  return {caption: {start, end}, credits: []}
}
