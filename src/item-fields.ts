import type {NewsItem} from './model.js'

/**
 * Puts the fields of an item into the order of the model, what a reader meets first before furniture: the stages find them in another order, and
 * JSON keeps whatever order it gets.
 *
 * @param item - The item, or some of its fields.
 * @returns A shallow copy without the fields that are undefined.
 */
export function inFieldOrder<Fields extends Partial<NewsItem>>(item: Fields): Fields {
  const ordered: Partial<NewsItem> = {}
  // each by its name: going through a list of names takes the engine several times as long
  if (item.language !== undefined) ordered.language = item.language
  if (item.genre !== undefined) ordered.genre = item.genre
  if (item.envelope !== undefined) ordered.envelope = item.envelope
  if (item.kicker !== undefined) ordered.kicker = item.kicker
  if (item.headline !== undefined) ordered.headline = item.headline
  if (item.deck !== undefined) ordered.deck = item.deck
  if (item.keyPoints !== undefined) ordered.keyPoints = item.keyPoints
  if (item.byline !== undefined) ordered.byline = item.byline
  if (item.dateline !== undefined) ordered.dateline = item.dateline
  if (item.timestamps !== undefined) ordered.timestamps = item.timestamps
  if (item.lede !== undefined) ordered.lede = item.lede
  if (item.sections !== undefined) ordered.sections = item.sections
  if (item.quotes !== undefined) ordered.quotes = item.quotes
  if (item.attributions !== undefined) ordered.attributions = item.attributions
  if (item.speakers !== undefined) ordered.speakers = item.speakers
  if (item.captions !== undefined) ordered.captions = item.captions
  if (item.credits !== undefined) ordered.credits = item.credits
  if (item.notes !== undefined) ordered.notes = item.notes
  if (item.boilerplate !== undefined) ordered.boilerplate = item.boilerplate
  return ordered as Fields
}
