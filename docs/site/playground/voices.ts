import type {Attribution, NewsItem, Quote, Speaker} from '../../../src/model.js'
import type {SourceRow} from '../../../src/formats.js'
import type {Parsed} from './protocol.js'

/** Colours that a sheet has for speakers; those after them share the last. */
const COLOURS = 9

/** Finds below this are shown as unsure: one in five of them is wrong. */
const SURE = 0.8

/** A speaker as the page shows it. */
export interface Voice {
  /** From 1, most words quoted first. */
  number: number
  colour: number
  speaker: Speaker
  row: SourceRow
}

/** A parsed item with what the page looks up in it. */
export interface Reading extends Parsed {
  voices: Voice[]
  voiceOf: Map<string, Voice>
  attributionOf: Map<string, Attribution>
  quoteOf: Map<string, Quote>
}

/**
 * Reads what the page looks up in an item.
 *
 * @param parsed - What the worker gave.
 * @returns The same, with its speakers in order and its records by id.
 */
export function readingOf(parsed: Parsed): Reading {
  const {item, table} = parsed
  const speakers = new Map(item.speakers.map((speaker) => [speaker.id, speaker]))
  const voices: Voice[] = []
  for (const row of table) {
    const speaker = row.speaker === undefined ? undefined : speakers.get(row.speaker)
    if (!speaker) continue
    const number = voices.length + 1
    voices.push({number, colour: Math.min(number, COLOURS), speaker, row})
  }
  return {
    ...parsed,
    voices,
    voiceOf: new Map(voices.map((voice) => [voice.speaker.id, voice])),
    attributionOf: new Map(item.attributions.map((one) => [one.id, one])),
    quoteOf: new Map(item.quotes.map((one) => [one.id, one]))
  }
}

/**
 * Names a speaker.
 *
 * @param voice - The speaker.
 * @returns Its name, or what the text calls it.
 */
export function nameOf({speaker}: Voice): string {
  return speaker.name ?? speaker.description ?? speaker.id
}

/**
 * Tells what is doubtful in an attribution.
 *
 * @param attribution - The attribution.
 * @returns What is doubtful, or nothing.
 */
export function doubtOf({confidence, source, speaker}: Attribution): string | undefined {
  if (!source) return 'The text names nobody here.'
  if (speaker === undefined) return `The text does not settle who “${source.text}” is.`
  return confidence < SURE ? `Unsure: ${Math.round(100 * confidence)} in 100 such finds are right.` : undefined
}

/**
 * Lists the quotations of an item that count as speech and stand in no other.
 *
 * @param item - The item.
 * @returns The quotations, in the order of the text.
 */
export function spokenQuotes(item: NewsItem): Quote[] {
  return item.quotes.filter(({kind, parent}) => (kind === 'speech' || kind === 'fragment') && parent === undefined)
}
