import {type BylineReading, isRole, readByline} from '../lines/byline.js'
import {Opens} from '../lines/line-openings.js'
import {Shape} from '../text/lines.js'
import {folded, type Span} from '../text/span.js'
import {hasProse, type Reading, type TopMatter} from './draft.js'
import {Role, type RoledBlock} from './block.js'
import {opensOf} from './roles.js'

/**
 * Reads a byline at a block, together with the lines of role, place or time under it.
 *
 * @param reading - The blocks.
 * @param at - The block.
 * @param top - What of the top was found before.
 * @returns The byline and how many blocks it takes, or nothing.
 */
export function bylineAt(reading: Reading, at: number, top: TopMatter): [BylineReading, number] | undefined {
  if (top.headline === undefined) return readBylineAt(reading, at, top)
  const block = reading.blocks[at] as RoledBlock
  block.byline ??= readBylineAt(reading, at, top) ?? false
  return block.byline === false ? undefined : block.byline
}

function readBylineAt(reading: Reading, at: number, top: TopMatter): [BylineReading, number] | undefined {
  const {blocks, text, words, phrases, page} = reading
  const block = blocks[at] as RoledBlock
  if (block === undefined || block.length > 260) return undefined
  if (block.shape & Shape.stop && block.words > 12 && block.lines === 1) return undefined
  if (opensAlone(reading, block)) {
    // an opener by itself: the names stand on the lines under it
    let last = at
    while (last + 1 < blocks.length && last - at < 6 && isNameLine(reading, blocks[last + 1] as RoledBlock)) last++
    if (last === at) return undefined
    const span = {start: block.start, end: (blocks[last] as RoledBlock).end}
    const authors: BylineReading['authors'] = []
    for (let i = at + 1; i <= last; i++) {
      const one = readByline(trimSigns(text, blocks[i] as RoledBlock), text, words)
      if (one) authors.push(...one.authors)
    }
    if (authors.length === 0) {
      const one = readByline(span, text, words)
      if (!one) return undefined
      return [one, last - at + 1]
    }
    return [
      {
        text: folded(text.slice(span.start, span.end)),
        ...span,
        authors,
        opened: true,
        row: 'opened',
        times: []
      },
      last - at + 1
    ]
  }
  const one = readByline(block, text, words)
  if (!one) return undefined
  if (one.authors.length === 0 && !one.opened) return undefined
  if (!one.opened && top.headline === undefined) return undefined
  if (!one.opened && !bareByline(reading, at, one)) return undefined
  // the line under the names: a role or the place
  const under = blocks[at + 1]
  if (
    under &&
    under.blanks === 0 &&
    under.length < 60 &&
    one.authors.length > 0 &&
    one.authors.every((author) => author.role === undefined) &&
    hasProse(blocks, at + 2)
  ) {
    const line = text.slice(under.start, under.end)
    if (isRole(line, phrases) || (!page && under.role === Role.title && under.words <= 3 && /^\p{Lu}/u.test(line))) {
      const both = readByline({start: block.start, end: under.end}, text, words)
      if (both && both.authors.length === one.authors.length) return [both, 2]
    }
  }
  return [one, 1]
}

// names alone are a byline only where one can stand, and only if they are built as people's names
function bareByline(reading: Reading, at: number, one: BylineReading): boolean {
  const {blocks, text, page} = reading
  const block = blocks[at] as RoledBlock
  if (block.role !== Role.title) return false
  if (one.authors.some((author) => author.name.split(/\s+/u).length < 2)) return false
  const next = blocks[at + 1]
  if (!next) return false
  if (!hasProse(blocks, at + 1)) return false
  if (!page) {
    if (one.authors.length > 1 || one.times.length > 0) return true
    return one.text.length < 45 && !/\d/u.test(one.text)
  }
  return (
    one.text.length < 90 && (one.times.length > 0 || block.length < 60) && !(text.charCodeAt(block.end - 1) === 0x3a)
  )
}

function isNameLine(reading: Reading, block: RoledBlock): boolean {
  if (
    block.blanks > 1 ||
    block.length > 90 ||
    block.role === Role.prose ||
    block.role === Role.time ||
    block.role === Role.furniture
  )
    return false
  const line = trimSigns(reading.text, block)
  if (line.end <= line.start) return true
  const one = readByline(line, reading.text, reading.words)
  return one !== undefined && one.authors.length + (one.opened ? 0 : 1) > 0 && one.authors.length > 0
}

function trimSigns(text: string, block: RoledBlock): Span {
  let {start, end} = block
  while (start < end && /[\s,;:|/·•]/u.test(text.charAt(start))) start++
  while (end > start && /[\s,;:|/·•]/u.test(text.charAt(end - 1))) end--
  return {start, end}
}

function opensAlone(reading: Reading, block: RoledBlock): boolean {
  const {text, phrases} = reading
  if (!(opensOf(text, block, phrases) & Opens.byline)) return false
  const opener = phrases.opening(text.slice(block.start, Math.min(block.end, block.start + 40)).toLowerCase(), 'bylineOpeners')
  if (opener === 0) return false
  for (let at = block.start + opener; at < block.end; at++) if (!': \n'.includes(text.charAt(at))) return false
  return true
}
