import type {NewsItem} from './model.js'

/** The fields of an item as the model has them: what a reader meets first stands first, furniture last. */
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
 * Puts the fields of an item in the order of the model, since the stages find them in another and JSON keeps the order.
 *
 * @param item - The item, or some of its fields.
 * @returns A copy without the fields that are undefined; what the fields hold is not copied.
 */
export function inFieldOrder<Fields extends Partial<NewsItem>>(item: Fields): Fields {
  const ordered: Partial<Record<keyof NewsItem, unknown>> = {}
  for (const field of fields) {
    const value = item[field]
    if (value !== undefined) ordered[field] = value
  }
  return ordered as Fields
}
