import {folded, passage, withoutTail} from '../text/span.js'
import {isAgencyName, isNewsAgency} from './known-names.js'
import {endsInSuffix, isPersonName, type NamePiece, splitNames} from './person-name.js'
import type {Phrases} from './phrases.js'

/** The people and the agency that a credit names. */
export interface Named {
  names: string[]
  agency?: string
}

/**
 * Separates the photographers of a credit from its agency.
 *
 * @param start - First code unit after the label.
 * @param end - Code unit after the last.
 * @returns The names, and the agency as written.
 */
export function namesAndAgency(text: string, start: number, end: number, phrases: Phrases): Named {
  while (
    end > start &&
    /[\s.;,)\]]/u.test(text.charAt(end - 1)) &&
    !/\p{L}\.\p{L}+\.$/u.test(text.slice(start, end)) &&
    !endsInSuffix(text.slice(start, end))
  )
    end--
  const lower = text.slice(start, end).toLowerCase()
  for (const rights of phrases.all('rights')) {
    const at = lower.indexOf(rights)
    if (at < 0) continue
    end = start + at
    while (end > start && /[\s.,]/u.test(text.charAt(end - 1))) end--
    break
  }
  const pieces = splitNames(text, start, end, phrases).flatMap((piece) => partedAtRelay(text, piece, phrases))
  const slice = (piece: NamePiece): string => text.slice(piece.start, piece.end)
  const isName = (piece: NamePiece): boolean => isPersonName(slice(piece)) && !isAgencyName(slice(piece), phrases)
  const names: string[] = []
  let at = 0
  while (at < pieces.length && isName(pieces[at] as NamePiece)) names.push(folded(slice(pieces[at++] as NamePiece)))
  if (at === pieces.length) return {names}
  if (names.length > 0) {
    const first = pieces[at] as NamePiece
    return {names, agency: passage(text, first.start, end).text}
  }
  // AP Photo/Mara Lind, picture alliance/dpa | Jonas Feld
  const last = pieces[pieces.length - 1] as NamePiece
  if (pieces.length > 1 && isName(last)) {
    const before = pieces[pieces.length - 2] as NamePiece
    return {
      names: [folded(slice(last))],
      agency: withoutPhoto(passage(text, start, before.end).text, phrases)
    }
  }
  const whole = passage(text, (pieces[0] as NamePiece).start, end).text
  return {names: [], ...(whole ? {agency: whole} : {})}
}

// AP Photo: the agency
function withoutPhoto(agency: string, phrases: Phrases): string {
  const space = agency.lastIndexOf(' ')
  return phrases.has(agency.slice(space + 1).toLowerCase(), 'photo') &&
    isNewsAgency(agency.slice(0, Math.max(0, space)).toLowerCase(), phrases)
    ? agency.slice(0, space)
    : agency
}

// Mara Lind via Harbour Images
function partedAtRelay(text: string, piece: NamePiece, phrases: Phrases): NamePiece[] {
  const slice = text.slice(piece.start, piece.end)
  for (const {1: word = '', index} of slice.matchAll(/\s(\S+)(?=\s)/gu)) {
    if (!phrases.has(word.toLowerCase(), 'relays')) continue
    const name = passage(text, piece.start, piece.start + index)
    if (!isPersonName(name.text) || isAgencyName(name.text, phrases)) return [piece]
    const {start, end} = passage(text, piece.start + index + 1 + word.length, piece.end)
    return [
      {...piece, end: name.end},
      {start, end, before: word}
    ]
  }
  return [piece]
}

/**
 * Reads the people in a credit for reporting, writing, editing or translation.
 *
 * @param start - First code unit after the label.
 * @param end - Code unit after the last.
 * @returns Their names, and the agency if one is among them.
 */
export function people(text: string, start: number, end: number, phrases: Phrases): Named {
  const names: string[] = []
  let agency: string | undefined
  for (const piece of splitNames(text, start, end, phrases, false)) {
    const slice = text.slice(piece.start, piece.end)
    const whole = /\b\p{Lu}\.$/u.test(slice) || endsInSuffix(slice) ? slice : withoutTail(slice, '.)]')
    const [placed, hasPlace] = withoutPlace(whole, phrases)
    const [bare, led] = withoutRole(placed, phrases)
    const name = folded(bare)
    if (isNewsAgency(name.toLowerCase(), phrases) || isAgencyName(name, phrases)) agency ??= name
    else if (isPersonName(name, piece.before === '' || hasPlace || led ? 1 : 2)) names.push(name)
  }
  return agency === undefined ? {names} : {names, agency}
}

// Mara Lind in Oslo
function withoutPlace(name: string, phrases: Phrases): [string, boolean] {
  const lower = name.toLowerCase()
  for (let at = lower.indexOf(' '); at > 0; at = lower.indexOf(' ', at + 1)) {
    const length = phrases.opening(lower, 'placeOpeners', at + 1)
    if (length > 0 && /^\s+\p{Lu}/u.test(name.slice(at + 1 + length))) return [name.slice(0, at), true]
  }
  return [name, false]
}

// Associated Press writer Mara Lind
function withoutRole(name: string, phrases: Phrases): [string, boolean] {
  const words = name.split(' ')
  for (let i = words.length - 2; i > 0; i--) {
    if (phrases.has((words[i] as string).toLowerCase(), 'roles')) return [words.slice(i + 1).join(' '), true]
  }
  return [name, false]
}
