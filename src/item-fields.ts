import type {NewsItem} from './model.js'

/** The fields of an item in the order of the model: what a reader meets first comes first, furniture last. */
const fields = [
  'language',
  'genre',
  'envelope',
  'kicker',
  'headline',
  'deck',
  'keyPoints',
  'byline',
  'dateline',
  'timestamps',
  'lede',
  'sections',
  'quotes',
  'attributions',
  'speakers',
  'captions',
  'credits',
  'notes',
  'boilerplate'
] as const satisfies readonly (keyof NewsItem)[]

/**
 * Puts the fields of an item into the order of the model: the stages find them in another order, and JSON keeps whatever order it gets.
 *
 * @param item - The item, or some of its fields.
 * @returns A shallow copy without the fields that are undefined.
 */
export function inFieldOrder<Fields extends Partial<NewsItem>>(item: Fields): Fields {
  const ordered: Partial<Record<keyof NewsItem, unknown>> = {}
  for (const field of fields) {
    const value = item[field]
    if (value !== undefined) ordered[field] = value
  }
  return ordered as Fields
}
