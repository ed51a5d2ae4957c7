import type {SpeakerWords} from '../language/speaker-words.js'
import type {Attribution, Source, Speaker} from '../model.js'
import type {Reading} from '../quote/reading.js'
import type {Span} from '../text/span.js'

/** The speakers of an item, and who is behind each attribution. */
export interface Speakers {
  speakers: Speaker[]
  /** For each attribution the id of its speaker, where the text settles it. */
  speakerOf: (string | undefined)[]
}

/**
 * Joins sources into speakers.
 *
 * @param reading - What is known of the item.
 * @param attributions - The attributions in the order of the text.
 * @param words - The language's titles, roles, names and pronouns.
 * @returns The speakers.
 */
export function findSpeakers(reading: Reading, attributions: readonly Attribution[], words: SpeakerWords | undefined): Speakers {
  void reading
  void words
  return {speakers: [], speakerOf: attributions.map(() => undefined)}
}

/**
 * Tells what a source is, by its words.
 *
 * @param reading - What is known of the item.
 * @param source - The source.
 * @param words - The language's titles, roles, names and pronouns.
 * @returns Its kind.
 */
export function sourceKind(reading: Reading, source: Span, words: SpeakerWords | undefined): Source['kind'] {
  void words
  return /^\p{Lu}/u.test(reading.text.slice(source.start, source.end)) ? 'name' : 'description'
}
