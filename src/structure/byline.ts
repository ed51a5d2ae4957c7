import {type BylineReading, readByline, readInitials} from '../lines/byline.js'
import {isBodyName} from '../lines/byline-pieces.js'
import {isRole} from '../lines/byline-segments.js'
import {isPersonName} from '../lines/person-name.js'
import {isPlaceElsewhere} from '../lines/place-elsewhere.js'
import {Opens} from '../lines/prefilter/line-openings.js'
import {LineBit} from '../text/line-bits.js'
import {LineShape} from '../text/lines.js'
import {folded, type Span} from '../text/span.js'
import {BlockRole, type BylineLines, type Draft, type DraftBlock, hasProse} from './draft.js'

/**
 * Reads the byline at a block, including lines of role, place or time below it.
 *
 * @returns The byline and the number of its blocks, or undefined.
 */
export function readBylineLines(draft: Draft, at: number): BylineLines | undefined {
  const {blocks, text, words, phrases, page} = draft
  const block = blocks[at] as DraftBlock
  if (block.length > 260) return undefined
  if (block.shape & LineShape.stop && block.words > 12) return undefined
  if (opensAlone(draft, block)) return namesUnder(draft, at)
  const broken = page ? brokenList(draft, at) : undefined
  if (broken) return broken
  const one = readByline(block, text, words)
  if (!one) return page ? describedName(draft, at) : undefined
  if (!one.opened && !bareByline(draft, at, one)) return undefined
  const more = one.opened ? undefined : namesBelow(draft, at, one)
  if (more) return more
  const under = blocks[at + 1]
  if (under && under.blanks === 0) {
    const publisher = publisherOf(draft, under)
    if (publisher !== undefined) {
      const {start} = one
      const {end} = under
      const authors = one.authors.map((author) => ({...author, organization: author.organization ?? publisher}))
      return {byline: {...one, text: folded(text.slice(start, end)), end, authors}, blocks: 2}
    }
  }
  // the line below the names: a role or the place
  if (under && under.blanks === 0 && under.length < 60 && one.authors.every((author) => author.role === undefined)) {
    const line = text.slice(under.start, under.end)
    if (
      (isRole(line, phrases) && !isPersonName(line.slice(0, Math.max(0, line.indexOf(','))))) ||
      (!page && under.role === BlockRole.title && under.words <= 3)
    ) {
      const both = readByline({start: block.start, end: under.end}, text, words)
      if (both && both.authors.length === one.authors.length) return {byline: both, blocks: 2}
    }
  }
  return {byline: one, blocks: 1}
}

// By Mara Lind and / Tom Reyes, Mara Lind / and Tom Reyes: a list of names on two lines
function brokenList(draft: Draft, at: number): BylineLines | undefined {
  const {blocks, text, words, phrases} = draft
  const block = blocks[at] as DraftBlock
  const under = blocks[at + 1]
  if (under?.blanks !== 0 || under.role !== BlockRole.title || under.length > 60 || block.length > 90) return undefined
  const last = text.slice(text.lastIndexOf(' ', block.end - 1) + 1, block.end)
  const space = text.indexOf(' ', under.start)
  const joined =
    last.endsWith(',') ||
    (last.length <= 6 && phrases.has(last.toLowerCase(), 'joiners')) ||
    (space - under.start <= 6 && phrases.has(text.slice(under.start, space).toLowerCase(), 'joiners'))
  if (!joined) return undefined
  const byline = readByline({start: block.start, end: under.end}, text, words)
  return byline && byline.authors.length > 1 && (byline.opened || bareByline(draft, at, byline)) ? {byline, blocks: 2} : undefined
}

// Mara Lind, keeper of the lights; M.L.: a person with a role that is on no list, or initials, on a line of their own
function describedName(draft: Draft, at: number): BylineLines | undefined {
  const {blocks, text, words} = draft
  const block = blocks[at] as DraftBlock
  if (block.role !== BlockRole.title && block.length > 9) return undefined
  const signed = block.length < 12 ? readInitials(block, text, words) : undefined
  if (signed) return hasProse(blocks, at + 1) ? {byline: signed, blocks: 1} : undefined
  const named = readDescribed(draft, block)
  return named && bareByline(draft, at, named) ? {byline: named, blocks: 1} : undefined
}

/**
 * Reads a person with a role that is on no list: `Mara Lind, keeper of the lights`.
 *
 * @returns The byline, or undefined if the line has another form.
 */
export function readDescribed({text, words}: Draft, {start, end, facts, length}: DraftBlock): BylineReading | undefined {
  if (!(facts & LineBit.comma) || length > 140) return undefined
  const found = /^(\p{Lu}[^,]{4,40}), (\p{Ll}[^.!?:;\d]{3,90})$/u.exec(text.slice(start, end))
  if (!found) return undefined
  const [, name = '', role = ''] = found
  // Mara Lind, who keeps the lights, sails on Monday
  if (role.length > 40 && /, \p{Ll}/u.test(role)) return undefined
  const named = isPersonName(name) ? readByline({start, end: start + name.length}, text, words) : undefined
  const [author] = named?.authors ?? []
  if (!named || !author) return undefined
  return {...named, text: folded(text.slice(start, end)), end, authors: [{...author, role}]}
}

// Special to The Harbour News, For The Harbour News: the line below a name
function publisherOf({text, phrases}: Draft, {start, end, role, length}: DraftBlock): string | undefined {
  if (role !== BlockRole.title || length > 60) return undefined
  const line = text.slice(start, end)
  const opener = phrases.opening(line.toLowerCase(), 'publisherOpeners')
  const publisher = line.slice(opener).trimStart()
  return opener > 0 ? folded(publisher) : undefined
}

// an opener on a line of its own, with the names on the lines below
function namesUnder(draft: Draft, at: number): BylineLines | undefined {
  const {blocks, text, words, phrases} = draft
  let last = at
  while (last + 1 < blocks.length && last - at < 6 && isNameLine(draft, blocks[last + 1] as DraftBlock, last === at))
    last += isJoiner(draft, blocks[last + 2]) ? 2 : 1
  if (last === at) return undefined
  const span = {start: (blocks[at] as DraftBlock).start, end: (blocks[last] as DraftBlock).end}
  const authors: BylineReading['authors'] = []
  for (let i = at + 1; i <= last; i++) {
    const line = trimSigns(text, blocks[i] as DraftBlock)
    const one = readByline(line, text, words, i === at + 1)
    const author = authors[authors.length - 1]
    // By / Mara Lind / / The Packet
    const name = text.slice(line.start, line.end)
    if (author && author.organization === undefined && isBodyName(name, phrases)) {
      authors[authors.length - 1] = {...author, organization: name}
      continue
    }
    // Local Democracy Reporter: only a role
    if (
      one &&
      author &&
      author.role === undefined &&
      one.authors[0]?.role !== undefined &&
      isRole(one.text, phrases) &&
      !/[,|·(–-]/u.test(one.text)
    )
      authors[authors.length - 1] = {...author, role: one.text}
    else if (one) authors.push(...one.authors.filter(({kind}) => authors.length === 0 || kind === undefined))
  }
  const byline =
    authors.length === 0
      ? readByline(span, text, words)
      : {text: folded(text.slice(span.start, span.end)), ...span, authors, opened: true, row: 'opened', times: []}
  return byline && {byline, blocks: last - at + 1}
}

/** The most names on lines of their own. */
const MOST_NAMES = 5

// Mara Lind / Tom Reyes, Mara Lind / and / Tom Reyes: nothing but a name on each line; more than two only if `and` shows that they
// belong together
function namesBelow(draft: Draft, at: number, one: BylineReading): BylineLines | undefined {
  const {blocks, text, words, page} = draft
  if (!page || !isNameAlone(one)) return undefined
  const {authors} = one
  const found = [...authors]
  let last = employerUnder(draft, at, found)
  let joined = false
  while (found.length < MOST_NAMES && (found.length < 2 || !joined)) {
    const joiner = isJoiner(draft, blocks[last + 1])
    const under = blocks[last + (joiner ? 2 : 1)]
    if (under?.role !== BlockRole.title || under.words > 4) break
    const other = readByline(under, text, words)
    if (!other || !isNameAlone(other)) break
    const span = {start: one.start, end: other.end}
    if (isPlaceElsewhere(text, other.start, other.text, draft.phrases)) {
      if (found.length > 1) break
      return {
        byline: {
          ...one,
          text: folded(text.slice(span.start, span.end)),
          end: other.end,
          authors: authors.map((author) => ({...author, place: other.text}))
        },
        blocks: 2
      }
    }
    found.push(...other.authors)
    last = employerUnder(draft, last + (joiner ? 2 : 1), found)
    joined ||= joiner
  }
  if (found.length > 2 && !joined) {
    found.length = 2
    last = at + 1
  }
  if (last === at) return undefined
  const {end} = blocks[last] as DraftBlock
  return {byline: {...one, text: folded(text.slice(one.start, end)), end, authors: found}, blocks: last - at + 1}
}

// , Coastal University: the rest of the line that a link to the author broke; returns the last block of both
function employerUnder({blocks, text}: Draft, at: number, authors: BylineReading['authors']): number {
  const under = blocks[at + 1]
  const author = authors[authors.length - 1]
  if (author === undefined || under?.blanks !== 0 || under.length > 60 || text.charCodeAt(under.start) !== 0x2c) return at
  const organization = text.slice(under.start + 1, under.end).trim()
  if (organization !== '') authors[authors.length - 1] = {...author, organization}
  return at + 1
}

// a line that only says `and`, or only has a comma
function isJoiner({text, phrases}: Draft, block: DraftBlock | undefined): boolean {
  if (block === undefined || block.blanks > 1 || block.length > 7) return false
  const line = text.slice(block.start, block.end)
  return line === ',' || phrases.has(line.toLowerCase(), 'joiners')
}

function isNameAlone({authors, text, times}: BylineReading): boolean {
  const [author] = authors
  return (
    authors.length === 1 &&
    times.length === 0 &&
    author?.kind === undefined &&
    author !== undefined &&
    author.name.length === text.length &&
    author.name.includes(' ')
  )
}

// names without an opener are a byline only where one is expected and only if they are built like people's names
function bareByline(draft: Draft, at: number, one: BylineReading): boolean {
  const {blocks, page} = draft
  const block = blocks[at] as DraftBlock
  // Mara Lind Lesezeit: 3 Min.
  if (block.role !== BlockRole.title && !(page && one.times.length > 0)) return false
  if (one.authors.some(({name, kind}) => kind === undefined && !name.includes(' '))) return false
  // The Lookout, Ein Dokument
  if (page && draft.phrases.has(one.text.slice(0, one.text.indexOf(' ')).toLowerCase(), 'articles')) return false
  const next = blocks[at + 1]
  if (!next) return false
  if (!hasProse(blocks, at + 1)) return false
  if (!page) {
    if (one.authors.length > 1 || one.times.length > 0) return true
    return one.text.length < 45
  }
  return one.text.length < 110 && (one.times.length > 0 || block.length < 60 || one.authors[0]?.role !== undefined)
}

function isNameLine(draft: Draft, block: DraftBlock, first: boolean): boolean {
  const line = trimSigns(draft.text, block)
  if (block.blanks > 1 || block.length > 90 || block.role === BlockRole.time || block.role === BlockRole.furniture) return false
  const one = readByline(line, draft.text, draft.words, first)
  return one !== undefined
}

function trimSigns(text: string, block: DraftBlock): Span {
  let {start, end} = block
  while (start < end && /[\s,;:|/·•]/u.test(text.charAt(start))) start++
  while (end > start && /[\s,;:|/·•]/u.test(text.charAt(end - 1))) end--
  return {start, end}
}

function opensAlone(draft: Draft, block: DraftBlock): boolean {
  const {text, phrases} = draft
  if (!(block.opens & Opens.byline)) return false
  const opener = phrases.opening(text.slice(block.start, Math.min(block.end, block.start + 40)).toLowerCase(), 'bylineOpeners')
  if (opener === 0) return false
  for (let at = block.start + opener; at < block.end; at++) if (!': \n'.includes(text.charAt(at))) return false
  return true
}
