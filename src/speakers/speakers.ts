import type {SpeakerWords} from '../languages/types/speaker-words.js'
import type {Attribution, Passage, Source, Speaker} from '../model.js'
import type {ReadItem} from '../quote/read-item.js'
import {byPlace, inOrder} from '../text/nearly-sorted.js'
import {passage, type Span} from '../text/span.js'
import {castOf} from './cast.js'
import type {Figure} from './figure.js'
import {resolve} from './resolve.js'
import {readRoles} from './roles.js'
import {sceneOf, type NameView} from './name-view.js'
import {readSource} from './sources.js'

/** The speakers of an item, and who is behind each attribution. */
export interface Speakers {
  speakers: Speaker[]
  /** For each attribution the id of its speaker, where the text settles it. */
  speakerOf: (string | undefined)[]
}

/**
 * Joins sources into speakers.
 *
 * @param item - What is known of the item.
 * @param attributions - The attributions in the order of the text.
 * @param words - The language's titles, roles, names and pronouns.
 * @returns The speakers.
 */
export function findSpeakers(
  item: ReadItem,
  attributions: readonly Attribution[],
  words: SpeakerWords | undefined
): Speakers {
  if (!attributions.some((one) => one.source)) return {speakers: [], speakerOf: attributions.map(() => undefined)}
  if (!words) return bySameWords(attributions)
  const view = sceneOf(item, words)
  const cast = castOf(view)
  readRoles(view, cast)
  const figureOf = resolve(view, cast, attributions)
  const speakers: Speaker[] = []
  const byFigure: (Speaker | undefined)[] = cast.figures.map(() => undefined)
  const speakerOf: (string | undefined)[] = []
  for (let index = 0; index < attributions.length; index++) {
    const {source} = attributions[index] as Attribution
    const figure = figureOf[index] as number
    if (figure < 0 || !source) {
      speakerOf.push(undefined)
      continue
    }
    let speaker = byFigure[figure]
    if (!speaker) {
      speaker = speakerFrom(view, cast.figures[figure] as Figure, `s${speakers.length + 1}`)
      byFigure[figure] = speaker
      speakers.push(speaker)
    }
    speaker.mentions.push({text: source.text, start: source.start, end: source.end})
    speakerOf.push(speaker.id)
  }
  for (const speaker of speakers) speaker.mentions = mentionsInOrder(speaker.mentions)
  return {speakers, speakerOf}
}

/**
 * Tells what a source is, by its words.
 *
 * @param item - What is known of the item.
 * @param source - The source.
 * @param words - The language's titles, roles, names and pronouns.
 * @returns Its kind.
 */
export function sourceKind(item: ReadItem, source: Span, words: SpeakerWords | undefined): Source['kind'] {
  if (words) {
    const view = sceneOf(item, words)
    const read = readSource(view, source.start, source.end)
    if (!read) return 'description'
    view.sources.push(read)
    return read.kind
  }
  return /^\p{Lu}/u.test(item.text.slice(source.start, source.end)) ? 'name' : 'description'
}

function speakerFrom({item}: NameView, figure: Figure, id: string): Speaker {
  const mentions: Passage[] = []
  for (const {from, to} of figure.names) mentions.push(cut(item, from, to))
  const speaker: Speaker = {id, kind: figure.kind, mentions}
  if (figure.name) speaker.name = cut(item, figure.name.from, figure.name.to).text
  else if (figure.description) {
    const {start, end} = figure.description
    speaker.description = passage(item.text, start, end).text
  }
  let best = figure.roles[0]
  for (const role of figure.roles) if (best && role.to - role.from > best.to - best.from) best = role
  if (best) {
    speaker.role = cut(item, best.from, best.to).text
    const {affiliation} = best.affiliation ? best : (figure.roles.find((role) => role.affiliation) ?? best)
    if (affiliation) speaker.affiliation = cut(item, affiliation.from, affiliation.to).text
  }
  return speaker
}

/** Makes the passage of tokens. */
function cut({text, tokens}: ReadItem, from: number, to: number): Passage {
  const block = tokens.block[from] as number
  const even = tokens.even[block] === 1 && tokens.block[to - 1] === block
  return passage(text, tokens.start[from] as number, tokens.end[to - 1] as number, even)
}

/** Puts mentions in the order of the text; one that stands in another is left out. */
function mentionsInOrder(mentions: Passage[]): Passage[] {
  let kept = 0
  let end = -1
  for (const mention of inOrder(mentions, byPlace)) {
    if (mention.end <= end) continue
    end = mention.end
    mentions[kept++] = mention
  }
  // a copy takes no room beyond its mentions, an array that was pushed to does
  return mentions.slice(0, kept)
}

/** Where a language has no words for it, the same words mean the same speaker. */
function bySameWords(attributions: readonly Attribution[]): Speakers {
  const speakers = new Map<string, Speaker>()
  const speakerOf = attributions.map(({source}) => {
    if (source?.kind !== 'name') return undefined
    let speaker = speakers.get(source.text)
    if (!speaker)
      speakers.set(
        source.text,
        (speaker = {id: `s${speakers.size + 1}`, name: source.text, kind: 'person', mentions: []})
      )
    speaker.mentions.push({text: source.text, start: source.start, end: source.end})
    return speaker.id
  })
  for (const speaker of speakers.values()) speaker.mentions = mentionsInOrder(speaker.mentions)
  return {speakers: [...speakers.values()], speakerOf}
}
