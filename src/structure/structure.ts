import type {StructureWords} from '../languages/types/structure-words.js'
import type {Genre} from '../model.js'
import {readEnvelope} from '../lines/envelope.js'
import {phrasesOf} from '../lines/phrases.js'
import {KeepAlive} from '../text/keep-alive.js'
import {readLines} from '../text/lines.js'
import {readBody} from './body.js'
import {collect, type Structure} from './collect.js'
import {type Draft, isFramed, isTight} from './draft.js'
import {genreOf, isRelease, notepadFrom, profileFrom, senderFrom} from './genre.js'
import {joinLines} from './join-lines.js'
import {markFields} from './labelled.js'
import {markLetters, noLetters} from './letters.js'
import {findEntries, noEntries} from './page/entries.js'
import {holdsNoItem, isPage, markPage} from './page/is-page.js'
import {findNamedHeadings, noHeadings} from './page/named-headings.js'
import {readSignature} from './page/signature.js'
import {readPageTop, skipAll} from './page/top.js'
import {giveRoles} from './roles.js'
import {readItemTop} from './top.js'
import {markTrailers} from './trailers.js'
import {findTurns} from './turns.js'

export type {Prose, Structure} from './collect.js'

/** Settings of {@link findStructure}. */
export interface StructureOptions {
  genre?: Genre | undefined
}

/** A paragraph of this length shows whether blank lines separate the paragraphs of a page's body. */
const FRAMED = 115

const drafts = new KeepAlive<Draft>()

/**
 * Finds the parts of an item. Each step builds on the results of those before it.
 *
 * @param words - The words of each language to look for, the item's own first.
 * @param options - A genre, if the caller knows it.
 */
export function findStructure(text: string, words: readonly StructureWords[], options: StructureOptions = {}): Structure {
  const phrases = phrasesOf(words)
  const {envelope: wire, inside} = readEnvelope(text)
  const {blocks, width, indented} = joinLines(text, readLines(text), inside, words, wire !== undefined)
  const labelled = wire ? undefined : markFields(text, blocks, phrases)
  const envelope = wire ?? labelled?.envelope
  giveRoles(text, blocks, phrases)
  const release = options.genre === 'release' || (options.genre === undefined && isRelease(text, blocks, phrases))
  const pasted = envelope === undefined && !release
  const page = pasted && isPage(blocks, text)
  const draft = drafts.keep({
    text,
    blocks,
    words,
    phrases,
    wire: wire !== undefined,
    release,
    labelled,
    page,
    framed: page && isFramed(blocks),
    framedBody: false,
    tight: page && isTight(blocks),
    entries: noEntries,
    named: noHeadings,
    letters: noLetters.openings
  })
  if (page) draft.named = findNamedHeadings(draft)
  if (page) markPage(draft)
  if (page) draft.entries = findEntries(draft)
  const letters = pasted ? markLetters(draft) : noLetters
  draft.letters = letters.openings
  const turns = findTurns(draft, labelled?.top ?? 0)
  const top = pasted && holdsNoItem(draft) ? skipAll(draft) : page ? readPageTop(draft, turns) : readItemTop(draft, turns)
  const notepad = wire ? notepadFrom(draft, top.body) : blocks.length
  const sender = release ? senderFrom(draft, top.body) : page ? profileFrom(draft, top.body) : blocks.length
  draft.framedBody = page && isFramed(blocks, FRAMED)
  const body = readBody(draft, {from: top.body, indented, turns, notepad, sender})
  const {signed} = letters
  if (signed && !top.byline) {
    top.byline = signed.byline
    body[signed.at - top.body] = 'byline'
  }
  if (page) {
    const byline = readSignature(draft, top, body)
    if (byline) top.byline = byline
  }
  markTrailers(draft, top, body)
  const structure = collect(draft, {envelope, top, turns, body})
  structure.parts.genre =
    options.genre ??
    genreOf({
      wire: wire !== undefined,
      release,
      indented,
      width,
      turns: turns.size,
      paragraphs: count(body, 'paragraph'),
      dateline: structure.parts.dateline
    })
  if (top.dateline) structure.parts.dateline ??= top.dateline
  return structure
}

function count<Item>(list: readonly Item[], one: Item): number {
  let found = 0
  for (const each of list) if (each === one) found++
  return found
}
