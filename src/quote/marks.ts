import {Char, charClass} from '../text/characters.js'
import {Kind, type Words} from '../text/tokens.js'

/** Families of quotation marks: a mark is closed by one of its own family. */
export const Family = {double: 1, single: 2, angle: 3, corner: 4} as const

/** What a mark can do where it stands. */
export const Role = {none: 0, open: 1, close: 2} as const

/**
 * Tells the family of a mark; two apostrophes typed as one mark, and two backticks, are double.
 *
 * @param mark - First code unit of the mark.
 * @param length - Its code units.
 * @returns One of {@link Family}.
 */
export function familyOf(mark: number, length: number): number {
  switch (mark) {
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return Family.double
    case 0xab:
    case 0xbb:
      return Family.angle
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
      return Family.corner
    case 0x27:
    case 0x60:
      return length > 1 ? Family.double : Family.single
    default:
      return Family.single
  }
}

/**
 * Tells the family of the mark at a token.
 *
 * @param words - The tokens.
 * @param t - A token that is a mark.
 * @returns One of {@link Family}.
 */
export function familyAt(words: Words, t: number): number {
  return familyOf(words.first[t] as number, (words.end[t] as number) - (words.start[t] as number))
}

/**
 * Tells whether a mark can open a quotation by its form alone.
 *
 * @param mark - First code unit of the mark.
 * @returns Whether it can.
 */
export function canOpen(mark: number): boolean {
  return '"“„«»`\'‘‚‹›「『‟”'.includes(String.fromCharCode(mark))
}

/**
 * Tells what a mark does where it stands, from its form, the white space around it and the mark that is open.
 *
 * @param text - The input.
 * @param words - The tokens.
 * @param t - A token that is a mark.
 * @param to - The token after the paragraph's last.
 * @param open - The mark that is open, or 0.
 * @returns One of {@link Role}.
 */
export function roleOf(text: string, words: Words, t: number, to: number, open: number): number {
  const mark = words.first[t] as number
  switch (mark) {
    case 0x201e:
    case 0x201a:
    case 0x300c:
    case 0x300e:
    case 0x60:
      return Role.open
    case 0x300d:
    case 0x300f:
      return Role.close
    case 0x201c:
      // closes what „ has opened (German and its neighbours), and where it was typed the wrong way round: “No,“ she said
      if (open === 0x201e) return Role.close
      return isDouble(open) && !spacedBefore(words, t) && spacedAfter(text, words, t, to) ? Role.close : Role.open
    case 0x201d:
      // opens where a typist has only this one (Swedish, Finnish)
      if (open || !spacedBefore(words, t)) return Role.close
      return spacedAfter(text, words, t, to) && !opensParagraph(words, t, to) ? Role.close : Role.open
    case 0xab:
    case 0xbb:
    case 0x2039:
    case 0x203a:
      // « » and » « both occur: the second of the two closes
      return isAngle(open) && open !== mark ? Role.close : isAngle(open) && spacedAfter(text, words, t, to) ? Role.close : Role.open
    case 0x2018:
    case 0x201b:
      // ‘ closes what ‚ has opened
      return open === 0x201a ? Role.close : Role.open
  }
  const before = spacedBefore(words, t)
  const after = spacedAfter(text, words, t, to)
  if (familyAt(words, t) === Family.double) {
    if (before && !after) return Role.open
    if (!before && after) return open ? Role.close : Role.none
    if (open) return Role.close
    // 6'2" is a length; a mark without space on either side opens nothing after a figure
    if (!before && t > 0 && (words.kind[t - 1] as number) & Kind.number) return Role.none
    return mark === 0x27 ? Role.none : Role.open
  }
  if (before && !after) return Role.open
  return before ? Role.none : Role.close
}

/** Whether a mark begins its paragraph, and the next of its family closes: ” … and so it ended,” she said. */
function opensParagraph(words: Words, t: number, to: number): boolean {
  if (!((words.kind[t] as number) & Kind.block)) return false
  for (let i = t + 1; i < to; i++) {
    if ((words.kind[i] as number) & Kind.mark && familyAt(words, i) === Family.double) return !spacedBefore(words, i)
  }
  return false
}

function isDouble(mark: number): boolean {
  return mark === 0x22 || mark === 0x201c || mark === 0x201d
}

function isAngle(mark: number): boolean {
  return mark === 0xab || mark === 0xbb || mark === 0x2039 || mark === 0x203a
}

/**
 * Tells whether a mark has room before it: white space, a bracket, a dash or a mark that has room itself.
 *
 * @param words - The tokens.
 * @param t - A token that is a mark.
 * @returns Whether it has.
 */
export function spacedBefore(words: Words, t: number): boolean {
  if (t === 0 || (words.kind[t] as number) & Kind.spaced) return true
  const last = words.kind[t - 1] as number
  if (last & Kind.dash || charClass(words.first[t - 1] as number) === Char.open) return true
  return (last & Kind.mark) !== 0 && (last & Kind.spaced) !== 0
}

/**
 * Tells whether a mark has room after it: white space, a stop, comma or closing bracket, a dash, or the paragraph's end.
 *
 * @param text - The input.
 * @param words - The tokens.
 * @param t - A token that is a mark.
 * @param to - The token after the paragraph's last.
 * @returns Whether it has.
 */
export function spacedAfter(text: string, words: Words, t: number, to: number): boolean {
  if (t + 1 >= to) return true
  const next = words.kind[t + 1] as number
  if (next & (Kind.spaced | Kind.dash | Kind.clitic)) return true
  if (next & Kind.mark) return t + 2 >= to || ((words.kind[t + 2] as number) & Kind.spaced) !== 0
  const cls = charClass(text.charCodeAt(words.end[t] as number))
  return cls === Char.comma || cls === Char.stop || cls === Char.close
}
