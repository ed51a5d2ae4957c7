import {Char, charClass} from '../text/characters.js'
import {Kind, type Tokens} from '../text/tokens.js'

/** Families of quotation marks. A closing mark must belong to the same family as the opening mark. */
export const enum Family {
  double = 1,
  single = 2,
  angle = 3,
  corner = 4
}

/** What a mark can do in its context. */
export const enum MarkRole {
  none = 0,
  open = 1,
  close = 2
}

/**
 * Returns the family of a mark. Two apostrophes typed as one mark, or two backticks, count as double.
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

/** Returns the family of the mark at a token. */
export function familyAt(tokens: Tokens, t: number): number {
  return familyOf(tokens.first[t] as number, (tokens.end[t] as number) - (tokens.start[t] as number))
}

/**
 * Checks whether a mark can open a quotation, judging by its form alone.
 *
 * @param mark - First code unit of the mark.
 */
export function canOpen(mark: number): boolean {
  return '"“„«»`\'‘‚‹›「『‟”'.includes(String.fromCharCode(mark))
}

/**
 * Decides what a mark does in its context, from its form, the surrounding white space and the mark that is currently open.
 *
 * @param to - The token after the paragraph's last.
 * @param open - The mark that is currently open, or 0.
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
      // closes „ (in German and neighbouring languages), and a quotation where it was mistyped: “No,“ she said
      if (open === 0x201e) return MarkRole.close
      return isDouble(open) && !spacedBefore(tokens, t) && spacedAfter(text, tokens, t, to) ? MarkRole.close : MarkRole.open
    case 0x201d:
      // opens where this mark is used on both sides (Swedish, Finnish)
      if (open || !spacedBefore(tokens, t)) return MarkRole.close
      return spacedAfter(text, tokens, t, to) && !opensParagraph(tokens, t, to) ? MarkRole.close : MarkRole.open
    case 0xab:
    case 0xbb:
    case 0x2039:
    case 0x203a:
      // both « » and » « occur: the second mark of the pair closes; so does the first where it is on both sides (Swedish)
      if (closesAngle(open, mark)) return MarkRole.close
      return isAngle(open) && !spacedBefore(tokens, t) && spacedAfter(text, tokens, t, to) ? MarkRole.close : MarkRole.open
    case 0x2018:
    case 0x201b:
      // ‘ closes ‚
      return open === 0x201a ? MarkRole.close : MarkRole.open
  }
  const before = spacedBefore(tokens, t)
  const after = spacedAfter(text, tokens, t, to)
  if (familyAt(tokens, t) === Family.double) {
    if (before && !after) return MarkRole.open
    if (!before && after) return open ? MarkRole.close : MarkRole.none
    if (open) return MarkRole.close
    // 6'2" is a length: after a number, a mark without space on either side opens nothing
    if (!before && t > 0 && (tokens.kind[t - 1] as number) & Kind.number) return MarkRole.none
    return mark === 0x27 ? MarkRole.none : MarkRole.open
  }
  if (before && !after) return MarkRole.open
  return before ? MarkRole.none : MarkRole.close
}

/** Returns whether a mark begins its paragraph and the next one in its family closes: ” … and so it ended,” she said. */
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

function closesAngle(open: number, mark: number): boolean {
  return open !== mark && (mark < 0x100 ? open === 0xab || open === 0xbb : open === 0x2039 || open === 0x203a)
}

/** Returns whether a mark has space before it: white space, an opening bracket, a dash, or another mark with white space before it. */
export function spacedBefore(tokens: Tokens, t: number): boolean {
  if (t === 0 || (tokens.kind[t] as number) & Kind.spaced) return true
  const last = tokens.kind[t - 1] as number
  if (last & Kind.dash || charClass(tokens.first[t - 1] as number) === Char.open) return true
  return (last & Kind.mark) !== 0 && (last & Kind.spaced) !== 0
}

/**
 * Returns whether a mark has space after it: white space, a stop, comma or closing bracket, a dash, or the end of the paragraph.
 *
 * @param to - The token after the paragraph's last.
 */
export function spacedAfter(text: string, tokens: Tokens, t: number, to: number): boolean {
  const {kind} = tokens
  // a mark that closes with this one: ‘never’”, she said
  const last = t + 1 < to && ((kind[t + 1] as number) & (Kind.mark | Kind.spaced)) === Kind.mark ? t + 1 : t
  if (last + 1 >= to || (kind[last + 1] as number) & (Kind.spaced | Kind.dash | Kind.clitic)) return true
  const cls = charClass(text.charCodeAt(tokens.end[last] as number))
  return cls === Char.comma || cls === Char.stop || cls === Char.close
}

/**
 * Returns whether the angle mark at the start of a paragraph is a list bullet: white space follows it, and the paragraph contains
 * no matching angle mark.
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
