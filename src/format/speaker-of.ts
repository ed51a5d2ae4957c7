import type {Attribution, NewsItem, Quote, Speaker} from '../model.js'

/** Whose words a quotation or attribution reports, as far as the text makes it clear. */
export interface Voice {
  speaker?: Speaker
  /** The speaker's name or description, or the words that name the source; absent for an unresolved pronoun. */
  label?: string
  /** The words that name the source, even if they are only a pronoun. */
  words?: string
}

/** The voices of an item. */
export interface Voices {
  ofQuote(quote: Quote): Voice
  ofAttribution(attribution: Attribution): Voice
}

/** Indexes an item's speakers and attributions, to look up who says what. */
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
