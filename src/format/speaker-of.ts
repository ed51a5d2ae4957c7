import type {Attribution, NewsItem, Quote, Speaker} from '../model.js'

/** Who stands behind a quotation or an attribution, as far as the text settles it. */
export interface Voice {
  speaker?: Speaker
  /** The speaker's name or description, or the source's own words; absent for a mere pronoun. */
  label?: string
  /** The source's own words, a mere pronoun too. */
  words?: string
}

/** The voices of an item. */
export interface Voices {
  /** Gives a quotation's voice. */
  ofQuote(quote: Quote): Voice
  /** Gives an attribution's voice. */
  ofAttribution(attribution: Attribution): Voice
}

/**
 * Reads who says what off an item.
 *
 * @param item - The item.
 * @returns Its voices.
 */
export function voicesOf(item: NewsItem): Voices {
  const speakers = new Map(item.speakers.map((speaker) => [speaker.id, speaker]))
  const attributions = new Map(item.attributions.map((attribution) => [attribution.id, attribution]))
  const ofAttribution = ({speaker: id, source}: Attribution): Voice => {
    const speaker = id === undefined ? undefined : speakers.get(id)
    const words = source?.text
    const label = speaker?.name ?? speaker?.description ?? (source?.kind === 'pronoun' ? undefined : words)
    return {...(speaker && {speaker}), ...(label !== undefined && {label}), ...(words !== undefined && {words})}
  }
  return {
    ofAttribution,
    ofQuote(quote) {
      const attribution = quote.attribution === undefined ? undefined : attributions.get(quote.attribution)
      return attribution ? ofAttribution(attribution) : {}
    }
  }
}
