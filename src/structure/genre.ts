import {releaseServices} from '../languages/common/agencies.js'
import {beginningAt, beginningsOf} from '../lines/prefilter/beginnings.js'
import {Opens} from '../lines/prefilter/line-openings.js'
import type {Phrases} from '../lines/phrases.js'
import type {Dateline, Genre} from '../model.js'
import {Char, charClass} from '../text/characters.js'
import {LineBit} from '../text/line-bits.js'
import {hasDetail} from './contact-lines.js'
import {BlockRole, type Draft, type DraftBlock} from './draft.js'

/** A service that distributes releases, as written in a dateline. */
const sentBy = new RegExp(`/(?:${releaseServices})[^/]{0,20}/|\\((?:${releaseServices})\\)`, 'iu')

/** What determines an item's genre. */
export interface GenreSigns {
  /** Whether it came in a wire's envelope. */
  wire: boolean
  /** Whether the item is recognized as a press release. */
  release: boolean
  indented: boolean
  width: number
  turns: number
  paragraphs: number
  dateline: Dateline | undefined
}

/** Determines an item's genre by its form. */
export function genreOf(signs: GenreSigns): Genre {
  if (signs.wire) return 'wire'
  if (signs.release) return 'release'
  if (signs.turns >= 4 && signs.turns >= signs.paragraphs * 0.5) return 'transcript'
  if (signs.dateline && signs.width > 0 && (signs.indented || signs.dateline.agencies.length > 0)) return 'wire'
  return 'article'
}

/** Checks whether one of the first lines, or a `SOURCE` line at the end, marks the text as a press release. */
export function isRelease(text: string, blocks: readonly DraftBlock[], phrases: Phrases): boolean {
  for (let i = 0; i < Math.min(blocks.length, 6); i++) {
    const block = blocks[i] as DraftBlock
    if (block.facts & (LineBit.slash | LineBit.open) && sentBy.test(text.slice(block.start, Math.min(block.end, block.start + 140))))
      return true
    if (block.opens & Opens.release && phrases.opening(text.slice(block.start, block.end).toLowerCase(), 'release') > 0) return true
  }
  for (let i = Math.max(0, blocks.length - 5); i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.length < 80 && isSenderLine(text.slice(block.start, block.end), phrases)) return true
  }
  return describesSender(text, blocks, phrases) || endsForEditors(text, blocks, phrases)
}

// ENDS / For further information contact Mara Lind on …: what follows the end is for newsrooms
function endsForEditors(text: string, blocks: readonly DraftBlock[], phrases: Phrases): boolean {
  let ended = false
  for (let i = Math.max(1, blocks.length - FOOT); i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (endsText(text, block)) ended = true
    if (!ended) continue
    const lower = text.slice(block.start, block.end).toLowerCase()
    const contact = phrases.opening(lower, 'contact')
    // “Contact” alone also ends news: the address of the reporter
    if (contact > 0 && lower.lastIndexOf(' ', contact - 1) > 0) return true
  }
  return false
}

/** How many blocks at the end may describe the sender. */
const FOOT = 12

// About Lind Marine / … / Media contact: press@lind.example: who sends it is whom the opening is about
function describesSender(text: string, blocks: readonly DraftBlock[], phrases: Phrases): boolean {
  const beginnings = beginningsOf(phrases, 'about')
  let sender: string | undefined
  for (let i = Math.max(1, blocks.length - FOOT); i < blocks.length; i++) {
    const {start, end, length, facts} = blocks[i] as DraftBlock
    const mayBeAbout = length < 60 && beginnings.has(beginningAt(text, start))
    if (length > 120 || !(mayBeAbout || (sender !== undefined && facts & LineBit.at))) continue
    const line = text.slice(start, end)
    if (sender !== undefined && facts & LineBit.at && phrases.opening(line.toLowerCase(), 'contact') > 0) return true
    if (mayBeAbout) sender = senderOf(text, start, line, phrases) ?? sender
  }
  return false
}

// About Lind Marine: the sender, whom the text above names
function senderOf(text: string, start: number, line: string, phrases: Phrases): string | undefined {
  const about = phrases.opening(line.toLowerCase(), 'about')
  const name = line.slice(about + 1).trim()
  return about > 0 && /^\p{Lu}/u.test(name) && text.slice(0, start).includes(name) ? name : undefined
}

/**
 * Finds where a page's release tells of its sender: a title in the second half that is about somebody named above.
 *
 * @param from - The first block of the body.
 * @returns The title's block, or the number of blocks.
 */
export function profileFrom({blocks, text, phrases}: Draft, from: number): number {
  const beginnings = beginningsOf(phrases, 'about')
  for (let i = from + 1; i < blocks.length; i++) {
    const {role, start, end, length} = blocks[i] as DraftBlock
    if (role !== BlockRole.title || length > 60 || blocks[i + 1]?.role !== BlockRole.prose || !beginnings.has(beginningAt(text, start)))
      continue
    if (senderOf(text, start, text.slice(start, end), phrases) !== undefined) return i
  }
  return blocks.length
}

// ENDS, ###, -30-, but not * * * between two parts
function endsText(text: string, {role, start, end}: DraftBlock): boolean {
  return role === BlockRole.endMark && /[\p{L}\d#]/u.test(text.slice(start, end))
}

// SOURCE Lind Marine
function isSenderLine(line: string, phrases: Phrases): boolean {
  const length = charClass(line.charCodeAt(1)) === Char.upper ? phrases.opening(line.slice(0, 20).toLowerCase(), 'releaseSources') : 0
  return length > 0 && !/\p{Ll}/u.test(line.slice(0, length)) && /^:? \p{Lu}/u.test(line.slice(length))
}

/**
 * Finds where the part about a release's sender begins: contact, profile, notes to editors, disclaimers.
 *
 * @param from - The first block of the body.
 * @returns The first block of that part, or the number of blocks.
 */
export function senderFrom(draft: Draft, from: number): number {
  const {blocks, text, phrases} = draft
  for (let i = from + 1; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (endsText(text, block)) return i
    if (block.length > 90) continue
    const lower = text
      .slice(block.start, Math.min(block.end, block.start + 60))
      .toLowerCase()
      .replace(/^[#\s-]+/u, '')
    const about = phrases.opening(lower, 'about')
    const line = text.slice(block.start, block.end)
    if (about > 0 && (about >= lower.length - 2 || /^\S+(?:\s\S+){0,3}\s\p{Lu}/u.test(line.replace(/^[#\s]+/u, '')))) return i
    const contact = phrases.opening(lower, 'contact')
    if (contact > 0 && (contact >= lower.length - 2 || /^\s?[:)]/u.test(lower.slice(contact)) || hasDetail(draft, block))) return i
  }
  return blocks.length
}

/**
 * Finds where a wire's notes to editors begin: `# Notizblock`, `## dpa Contacts`, a line of asterisks.
 *
 * @param from - The first block of the body.
 * @returns The first block of the notes, or the number of blocks.
 */
export function notepadFrom(draft: Draft, from: number): number {
  const {blocks, text, phrases} = draft
  for (let i = from + 1; i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock
    if (block.length > 60) continue
    const line = text.slice(block.start, block.end)
    if (/^#{1,2}\s/u.test(line) && phrases.matches(line.replace(/^[#\s]+/u, '').toLowerCase(), 'notepad')) return i
    if (/^\*(?:\s?\*){3,}$/u.test(line)) return i
  }
  return blocks.length
}
