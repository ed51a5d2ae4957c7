import type {AttributionRule, NewsItem} from '../../../src/model.js'
import type {Explanation} from '../../../src/index.js'
import type {SourceRow} from '../../../src/formats.js'

/** What the page asks its worker for. */
export type Request = {kind: 'parse'; text: string} | {kind: 'format'; format: string}

/** What the worker answers. */
export type Answer = Parsed | Formatted | {kind: 'failed'; message: string}

/** An item, and what the page shows beside it. */
export interface Parsed {
  kind: 'parsed'
  text: string
  item: NewsItem
  /** The people and bodies quoted, most words first. */
  table: SourceRow[]
  /** What each rule of the item's attributions reads. */
  rules: Partial<Record<AttributionRule, Explanation>>
  /** Milliseconds that the parse took. */
  took: number
}

/** The item that was parsed last, in a format. */
export interface Formatted {
  kind: 'formatted'
  format: string
  output: string
}
