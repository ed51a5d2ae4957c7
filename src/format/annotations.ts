import type {NewsItem, Passage} from '../model.js'
import {codePoints} from './code-points.js'
import {check, uriOf, type FormatOptions} from './options.js'
import {wellFormed} from './safe-text.js'
import {voicesOf} from './speaker-of.js'

/** A W3C Web Annotation on one or more spans of a text. */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'Annotation'
  motivation: 'tagging' | 'identifying'
  body: AnnotationBody[]
  target: AnnotationTarget[]
}

/** The body of an annotation: a tag, a name or a description. */
export interface AnnotationBody {
  type: 'TextualBody'
  purpose: 'tagging' | 'identifying' | 'describing'
  format: 'text/plain'
  value: string
}

/** A span of the text, selected both by position and by its words. */
export interface AnnotationTarget {
  type: 'SpecificResource'
  source: string
  selector: [TextPositionSelector, TextQuoteSelector]
}

/** Selects a span by position, in Unicode code points. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** Selects a span by its words and the text on either side, verbatim. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** Code units of context on either side of a quoted span. */
const around = 32

/**
 * Builds W3C Web Annotations for an item's parts, quotations, attributions and speakers.
 *
 * Positions count code points, as the recommendation requires; the item's own offsets count UTF-16 code units.
 *
 * @param item - The item.
 * @param text - The text it was parsed from.
 * @param options - The URI of the text, used as the `source` of every target.
 * @returns The annotations: parts in the order of the model, then quotations, attributions and speakers.
 * @throws TypeError if `text` is not a string; RangeError if the item extends past its end or the URI is invalid.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {toAnnotations} from 'nutgraf/formats'
 *
 * const text = 'Harbour reopens\n\n“It is over,” said Mara Lind.'
 * console.log(toAnnotations(parseNewsItem(text), text, {uri: 'https://example.org/7'})[0]?.target[0]?.selector[0])
 * // => { type: 'TextPositionSelector', start: 0, end: 15 }
 * ```
 */
export function toAnnotations(item: NewsItem, text: string, options: FormatOptions = {}): Annotation[] {
  check('toAnnotations', item, text, options)
  const source = uriOf(text, options)
  const base = source.split('#')[0] as string
  const points = codePoints(text)
  const voices = voicesOf(item)
  const annotations: Annotation[] = []

  const targetOf = ({start, end}: {start: number; end: number}): AnnotationTarget => ({
    type: 'SpecificResource',
    source,
    selector: [
      {type: 'TextPositionSelector', start: points(start), end: points(end)},
      {
        type: 'TextQuoteSelector',
        exact: wellFormed(text.slice(start, end)),
        prefix: wellFormed(text.slice(backwards(text, start), start)),
        suffix: wellFormed(text.slice(end, forwards(text, end)))
      }
    ]
  })
  const add = (name: string, motivation: Annotation['motivation'], body: AnnotationBody[], passages: readonly Passage[]): void => {
    if (passages.length === 0) return
    const target = passages.map(targetOf)
    annotations.push({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: wellFormed(`${base}#${name}`),
      type: 'Annotation',
      motivation,
      body,
      target
    })
  }

  for (const [tag, passages] of partsOf(item)) {
    for (const [index, passage] of passages.entries()) {
      const detail = 'kind' in passage && typeof passage.kind === 'string' ? [body('tagging', passage.kind)] : []
      add(`${tag}-${index + 1}`, 'tagging', [body('tagging', tag), ...detail], [passage])
    }
  }
  for (const quote of item.quotes) {
    const {label} = voices.ofQuote(quote)
    const whose = label === undefined ? [] : [body('describing', label)]
    add(quote.id, 'tagging', [body('tagging', 'quotation'), body('tagging', quote.kind), ...whose], quote.parts)
  }
  for (const attribution of item.attributions) {
    const {label} = voices.ofAttribution(attribution)
    const whose = label === undefined ? [] : [body('describing', label)]
    const tags = [body('tagging', 'attribution'), body('tagging', attribution.kind), ...whose]
    add(attribution.id, 'tagging', tags, attribution.content)
    if (attribution.source) add(`${attribution.id}-source`, 'tagging', [body('tagging', 'source')], [attribution.source])
    if (attribution.cue) add(`${attribution.id}-cue`, 'tagging', [body('tagging', 'cue')], attribution.cue.parts)
  }
  for (const {id, name, description, mentions} of item.speakers) {
    const who = name ?? description
    if (who !== undefined) add(id, 'identifying', [body('identifying', who), body('tagging', 'speaker')], mentions)
  }
  return annotations
}

function partsOf(item: NewsItem): [string, readonly Passage[]][] {
  const one = (passage: Passage | undefined): Passage[] => (passage ? [passage] : [])
  return [
    ['kicker', one(item.kicker)],
    ['headline', one(item.headline)],
    ['deck', one(item.deck)],
    ['key-point', item.keyPoints],
    ['byline', one(item.byline)],
    ['dateline', one(item.dateline)],
    ['timestamp', item.timestamps],
    ['lede', one(item.lede)],
    ['heading', item.sections.flatMap(({heading}) => one(heading))],
    ['caption', item.captions],
    ['credit', item.credits],
    ['note', item.notes],
    ['boilerplate', item.boilerplate]
  ]
}

function body(purpose: AnnotationBody['purpose'], value: string): AnnotationBody {
  return {type: 'TextualBody', purpose, format: 'text/plain', value: wellFormed(value)}
}

/** Finds where the prefix starts, without splitting a surrogate pair. */
function backwards(text: string, from: number): number {
  const at = Math.max(0, from - around)
  return isLow(text, at) && isHigh(text, at - 1) ? at + 1 : at
}

function forwards(text: string, from: number): number {
  const at = Math.min(text.length, from + around)
  return isLow(text, at) && isHigh(text, at - 1) ? at - 1 : at
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}
