import type {Attribution, NewsItem, Quote, Speaker} from './model.js'

/**
 * Finds the speaker behind an attribution, or behind the attribution of a quotation.
 *
 * @param item - The item.
 * @param record - One of its attributions or quotations.
 * @returns The speaker, or `undefined` where the text does not settle who it is.
 * @example
 * ```ts
 * import {parseNewsItem, speakerOf} from 'nutgraf'
 *
 * const item = parseNewsItem('“We had no choice,” said Mara Lind, the harbour master.')
 * for (const quote of item.quotes) console.log(speakerOf(item, quote)?.name) // => Mara Lind
 * ```
 */
export function speakerOf(item: NewsItem, record: Attribution | Quote): Speaker | undefined {
  const attribution = 'parts' in record ? item.attributions.find(({id}) => id === record.attribution) : record
  return attribution?.speaker === undefined ? undefined : item.speakers.find(({id}) => id === attribution.speaker)
}

/**
 * Finds the attributions of a speaker.
 *
 * @param item - The item.
 * @param speaker - One of its speakers.
 * @returns The attributions in the order of the text.
 * @example
 * ```ts
 * import {attributionsOf, parseNewsItem} from 'nutgraf'
 *
 * const item = parseNewsItem('“We had no choice,” said Mara Lind. Lind said the boat would be back by May.')
 * for (const speaker of item.speakers) console.log(speaker.name, attributionsOf(item, speaker).map(({kind}) => kind))
 * // => Mara Lind [ 'direct', 'indirect' ]
 * ```
 */
export function attributionsOf(item: NewsItem, speaker: Speaker): Attribution[] {
  return item.attributions.filter((attribution) => attribution.speaker === speaker.id)
}

/**
 * Finds the quotations of a speaker.
 *
 * @param item - The item.
 * @param speaker - One of its speakers.
 * @returns The quotations in the order of the text, nested ones included.
 * @example
 * ```ts
 * import {parseNewsItem, quotesOf} from 'nutgraf'
 *
 * const item = parseNewsItem('“We had no choice,” said Mara Lind. She called the shortcut “a trap”.')
 * for (const speaker of item.speakers) console.log(speaker.name, quotesOf(item, speaker).map(({text}) => text))
 * // => Mara Lind [ 'We had no choice,', 'a trap' ]
 * ```
 */
export function quotesOf(item: NewsItem, speaker: Speaker): Quote[] {
  const own = new Set(attributionsOf(item, speaker).map(({id}) => id))
  return item.quotes.filter(({attribution}) => attribution !== undefined && own.has(attribution))
}
