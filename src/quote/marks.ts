import {Char, charClass} from '../text/characters.js'
import {Kind, type Tokens} from '../text/tokens.js'

/** Families of quotation marks: a mark is closed by one of its own family. */
export const enum Family {double = 1, single = 2, angle = 3, corner = 4}

/** What a mark can do where it stands. */
export const enum MarkRole {none = 0, open = 1, close = 2}

/**
 * Tells the family of a mark; two apostrophes typed as one mark, and two backticks, are double.
 *
 * @param mark - First code unit of the mark.
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
 * @param t - A token that is a mark.
 */
export function familyAt(tokens: Tokens, t: number): number {
  return familyOf(tokens.first[t] as number, (tokens.end[t] as number) - (tokens.start[t] as number))
}

/**
 * Tells whether a mark can open a quotation by its form alone.
 *
 * @param mark - First code unit of the mark.
 */
export function canOpen(mark: number): boolean {
  return '"“„«»`\'‘‚‹›「『‟”'.includes(String.fromCharCode(mark))
}

/**
 * Tells what a mark does where it stands, from its form, the white space around it and the mark that is open.
 *
 * @param t - A token that is a mark.
 * @param to - The token after the paragraph's last.
 * @param open - The mark that is open, or 0.
 */
export function roleOf(text: string, tokens: Tokens, t: number, to: number, open: number): number {
  const mark = tokens.first[t] as number
  switch (mark) {
    case 0x201e:
    case 0x201a:
    case 0x300c:
    case 0x300e:
    case 0x60:
      return MarkRole.open
    case 0x300d:
    case 0x300f:
      return MarkRole.close
    case 0x201c:
      // closes what „ has opened (German and its neighbours), and where it was typed the wrong way round: “No,“ she said
      if (open === 0x201e) return MarkRole.close
      return isDouble(open) && !spacedBefore(tokens, t) && spacedAfter(text, tokens, t, to) ? MarkRole.close : MarkRole.open
    case 0x201d:
      // opens where a typist has only this one (Swedish, Finnish)
      if (open || !spacedBefore(tokens, t)) return MarkRole.close
      return spacedAfter(text, tokens, t, to) && !opensParagraph(tokens, t, to) ? MarkRole.close : MarkRole.open
    case 0xab:
    case 0xbb:
    case 0x2039:
    case 0x203a:
      // « » and » « both occur: the second of the two closes
      return isAngle(open) && open !== mark ? MarkRole.close : isAngle(open) && spacedAfter(text, tokens, t, to) ? MarkRole.close : MarkRole.open
    case 0x2018:
    case 0x201b:
      // ‘ closes what ‚ has opened
      return open === 0x201a ? MarkRole.close : MarkRole.open
  }
  const before = spacedBefore(tokens, t)
  const after = spacedAfter(text, tokens, t, to)
  if (familyAt(tokens, t) === Family.double) {
    if (before && !after) return MarkRole.open
    if (!before && after) return open ? MarkRole.close : MarkRole.none
    if (open) return MarkRole.close
    // 6'2" is a length; a mark without space on either side opens nothing after a figure
    if (!before && t > 0 && (tokens.kind[t - 1] as number) & Kind.number) return MarkRole.none
    return mark === 0x27 ? MarkRole.none : MarkRole.open
  }
  if (before && !after) return MarkRole.open
  return before ? MarkRole.none : MarkRole.close
}

/** Whether a mark begins its paragraph, and the next of its family closes: ” … and so it ended,” she said. */
function opensParagraph(tokens: Tokens, t: number, to: number): boolean {
  if (!((tokens.kind[t] as number) & Kind.block)) return false
  for (let i = t + 1; i < to; i++) {
    if ((tokens.kind[i] as number) & Kind.mark && familyAt(tokens, i) === Family.double) return !spacedBefore(tokens, i)
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
 * @param t - A token that is a mark.
 */
export function spacedBefore(tokens: Tokens, t: number): boolean {
  if (t === 0 || (tokens.kind[t] as number) & Kind.spaced) return true
  const last = tokens.kind[t - 1] as number
  if (last & Kind.dash || charClass(tokens.first[t - 1] as number) === Char.open) return true
  return (last & Kind.mark) !== 0 && (last & Kind.spaced) !== 0
}

/**
 * Tells whether a mark has room after it: white space, a stop, comma or closing bracket, a dash, or the paragraph's end.
 *
 * @param t - A token that is a mark.
 * @param to - The token after the paragraph's last.
 */
export function spacedAfter(text: string, tokens: Tokens, t: number, to: number): boolean {
  if (t + 1 >= to) return true
  const next = tokens.kind[t + 1] as number
  if (next & (Kind.spaced | Kind.dash | Kind.clitic)) return true
  if (next & Kind.mark) return t + 2 >= to || ((tokens.kind[t + 2] as number) & Kind.spaced) !== 0
  const cls = charClass(text.charCodeAt(tokens.end[t] as number))
  return cls === Char.comma || cls === Char.stop || cls === Char.close
}

/**
 * Tells whether the angle that a paragraph begins with is the bullet of a list: white space follows, and no angle that it would
 * open for.
 *
 * @param to - The token after the paragraph's last.
 */
export function isBullet(tokens: Tokens, from: number, to: number): boolean {
  const mark = tokens.first[from]
  if ((mark !== 0xbb && mark !== 0x203a) || from + 1 >= to || !((tokens.kind[from + 1] as number) & Kind.spaced)) return false
  const other = mark === 0xbb ? 0xab : 0x2039
  for (let t = from + 1; t < to; t++) if (tokens.first[t] === other) return false
  return true
}
