import type {NewsItem} from './model.js'

/** The parts of an item that are recognized by layout and furniture words. Those that it lacks are undefined. */
export type Parts = {[Part in Exclude<keyof NewsItem, 'language' | 'quotes' | 'attributions' | 'speakers'>]: NewsItem[Part]}

/** What the stages find besides the parts. */
type Found = Pick<NewsItem, 'language' | 'quotes' | 'attributions' | 'speakers'>

/**
 * Puts the fields of an item into the order of the model, what a reader meets first before furniture: the stages find them in another order, and
 * JSON keeps whatever order it gets.
 *
 * @param parts - The parts; any that are undefined are left out.
 * @param found - What else was found in the item.
 * @returns The item.
 */
export function inFieldOrder(parts: Parts | NewsItem, {language, quotes, attributions, speakers}: Found): NewsItem {
  const ordered: Partial<NewsItem> = {language, genre: parts.genre}
  // each by its name: going through a list of names takes the engine several times as long
  if (parts.envelope !== undefined) ordered.envelope = parts.envelope
  if (parts.kicker !== undefined) ordered.kicker = parts.kicker
  if (parts.headline !== undefined) ordered.headline = parts.headline
  if (parts.deck !== undefined) ordered.deck = parts.deck
  ordered.keyPoints = parts.keyPoints
  if (parts.byline !== undefined) ordered.byline = parts.byline
  if (parts.dateline !== undefined) ordered.dateline = parts.dateline
  ordered.timestamps = parts.timestamps
  if (parts.lede !== undefined) ordered.lede = parts.lede
  ordered.sections = parts.sections
  ordered.quotes = quotes
  ordered.attributions = attributions
  ordered.speakers = speakers
  ordered.captions = parts.captions
  ordered.credits = parts.credits
  ordered.notes = parts.notes
  ordered.boilerplate = parts.boilerplate
  return ordered as NewsItem
}
