import type {Passage, Speaker} from '../model.js'
import {passageIn, type ReadItem} from '../quote/read-item.js'
import {withoutInvisible} from '../text/broken-words.js'
import {charClass, isWordClass} from '../text/characters.js'
import {hashBetween} from '../text/lexicon.js'
import {byPlace, inOrder} from '../text/nearly-sorted.js'
import {folded, passage} from '../text/span.js'
import {spanOf} from '../text/token-span.js'
import {castOf} from './cast.js'
import type {Figure} from './figure.js'
import {resolve} from './resolve.js'
import {readRoles} from './roles.js'
import {namesOfSources} from './source-names.js'
import type {NameView} from './name-view.js'
import type {SourceReading} from './source-reading.js'
import type {ReadSource} from './sources.js'

/** The speakers of an item, and the speaker of each attribution. */
export interface Speakers {
  speakers: Speaker[]
  /** For each attribution, the id of its speaker, or undefined if the text leaves it open. */
  speakerOf: (string | undefined)[]
}

/**
 * Groups the sources of attributions into speakers.
 *
 * @param names - The names of the item; without them, sources are matched by their words alone.
 * @param sources - The source of each attribution, in text order.
 * @param holders - For each attribution, the one whose content contains it, or -1.
 */
export function findSpeakers(
  item: ReadItem,
  names: NameView | undefined,
  sources: readonly (ReadSource | undefined)[],
  holders: readonly number[]
): Speakers {
  if (!sources.some(Boolean)) return {speakers: [], speakerOf: sources.map(() => undefined)}
  if (!names) return bySameWords(item, sources)
  // with names at hand, readSources has read every source as tokens
  const readings = sources as readonly (SourceReading | undefined)[]
  namesOfSources(names, readings)
  const cast = castOf(names)
  readRoles(names, cast)
  const figureOf = resolve(names, cast, readings, holders)
  const speakers: Speaker[] = []
  const byFigure: (Speaker | undefined)[] = cast.figures.map(() => undefined)
  const speakerOf: (string | undefined)[] = []
  for (let index = 0; index < sources.length; index++) {
    const source = readings[index]
    const figure = figureOf[index] as number
    if (figure < 0 || !source) {
      speakerOf.push(undefined)
      continue
    }
    let speaker = byFigure[figure]
    if (!speaker) {
      speaker = speakerFrom(names, cast.figures, cast.figures[figure] as Figure, `s${speakers.length + 1}`)
      byFigure[figure] = speaker
      speakers.push(speaker)
    }
    speaker.mentions.push(passageIn(item, source, item.tokens.block[source.from] as number))
    speakerOf.push(speaker.id)
  }
  for (const speaker of speakers) speaker.mentions = mentionsInOrder(speaker.mentions)
  return {speakers, speakerOf}
}

function speakerFrom(view: NameView, figures: readonly Figure[], figure: Figure, id: string): Speaker {
  const {item} = view
  const mentions: Passage[] = []
  for (const {from, to} of figure.names) mentions.push(cut(item, from, to))
  const speaker: Speaker = {id, kind: figure.kind, mentions}
  if (figure.name) speaker.name = wordsOf(view, figure.name.from, figure.name.to)
  else if (figure.description) {
    const {start, end} = figure.description
    speaker.description = seenAs(passage(item.text, start, end), view)
  }
  let best = figure.roles[0]
  for (const role of figure.roles) if (best && (role.party ? 0 : role.to - role.from) > (best.party ? 0 : best.to - best.from)) best = role
  if (best) speaker.role = wordsOf(view, best.from, best.to)
  const affiliation = best?.affiliation ?? figure.roles.find((role) => role.affiliation)?.affiliation ?? figure.affiliation
  if (affiliation) speaker.affiliation = wordsOf(view, affiliation.from, affiliation.to)
  if (best) {
    const owner = best.owner === undefined ? undefined : figures[best.owner]?.name
    if (owner) speaker.relatedTo = wordsOf(view, owner.from, owner.to)
  }
  return speaker
}

/** Returns the text of a run of tokens as a reader sees it. */
function wordsOf(view: NameView, from: number, to: number): string {
  const {tokens} = view.item
  const words = cut(view.item, from, to)
  return tokens.even[tokens.block[from] as number] === 1 ? words.text : seenAs(words, view)
}

/** Returns the words of a passage without invisible characters, and with each word joined that is hyphenated at the end of a line. */
function seenAs({text, start, end}: Passage, {item, table}: NameView): string {
  const slice = text.includes('- ') ? item.text.slice(start, end) : ''
  if (!slice.includes('-\n') && !slice.includes('-\r')) return withoutInvisible(text)
  const words = slice.replace(/-\r?\n\s*(?=\p{Ll})/gu, (_, at: number) => {
    let from = at
    while (from > 0 && isWordClass(charClass(slice.charCodeAt(from - 1)))) from--
    return table.compoundStarts.has(hashBetween(slice, from, at)) ? '-' : ''
  })
  return withoutInvisible(folded(words))
}

/** Makes the passage of a run of tokens. */
function cut(item: ReadItem, from: number, to: number): Passage {
  const {tokens} = item
  return passageIn(item, spanOf(tokens, {from, to}), tokens.block[from] as number)
}

/** Sorts mentions by position and drops those inside another. */
function mentionsInOrder(mentions: Passage[]): Passage[] {
  let kept = 0
  let end = -1
  for (const mention of inOrder(mentions, byPlace)) {
    if (mention.end <= end) continue
    end = mention.end
    mentions[kept++] = mention
  }
  // copied because pushing has left the array with spare capacity
  return mentions.slice(0, kept)
}

/** Groups sources in a language without speaker words: those with the same words, and a last name with the only full name that ends with it. */
function bySameWords({text}: ReadItem, sources: readonly (ReadSource | undefined)[]): Speakers {
  const speakers = new Map<string, Speaker>()
  const mentions = sources.map((source) => (source?.kind === 'name' ? passage(text, source.start, source.end) : undefined))
  const fullNames = new Map<string, string>()
  for (const mention of mentions) {
    const space = mention ? mention.text.lastIndexOf(' ') : -1
    if (!mention || space < 0) continue
    const last = mention.text.slice(space + 1)
    const known = fullNames.get(last)
    // a last name that two people share is ambiguous
    fullNames.set(last, known === undefined || known === mention.text ? mention.text : '')
  }
  const speakerOf = mentions.map((mention) => {
    if (!mention) return undefined
    const name = fullNames.get(mention.text) || mention.text
    let speaker = speakers.get(name)
    if (!speaker) speakers.set(name, (speaker = {id: `s${speakers.size + 1}`, name, kind: 'person', mentions: []}))
    speaker.mentions.push(mention)
    return speaker.id
  })
  for (const speaker of speakers.values()) speaker.mentions = mentionsInOrder(speaker.mentions)
  return {speakers: [...speakers.values()], speakerOf}
}
