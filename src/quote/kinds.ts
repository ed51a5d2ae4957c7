import type {QuoteKind} from '../model.js'
import type {Quotation} from './pairing.js'
import type {Reading} from './reading.js'

/**
 * Tells what a quotation is.
 *
 * @param reading - What is known of the item.
 * @param quotation - The quotation.
 * @param attributed - Whether an attribution's content holds it.
 * @returns Its kind.
 */
export function quoteKind(reading: Reading, quotation: Quotation, attributed: boolean): QuoteKind {
  const length = quotation.parts.reduce((sum, part) => sum + reading.text.slice(part.start, part.end).split(/\s+/u).length, 0)
  if (attributed) return length > 4 ? 'speech' : 'fragment'
  return length > 4 ? 'speech' : 'term'
}
