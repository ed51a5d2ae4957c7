import type {Element, ElementContent, Root} from 'hast'
import {toHtml as serialize} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {NewsItem, Passage, Quote, Speaker} from '../model.js'
import {layOut, type ArticleSection, type Figure, type Part} from './article.js'
import {highlighting} from './html-style.js'
import type {Inline} from './inline.js'
import {check, type FormatOptions} from './options.js'
import {printable} from './safe-text.js'
import {voicesOf, type Voices} from './speaker-of.js'

/** Settings of {@link toHtml}. */
export interface HtmlOptions extends FormatOptions {
  /**
   * Whether to write a complete page rather than an `article` element to embed in one.
   *
   * @defaultValue `false`
   */
  page?: boolean
  /**
   * Whether to add a stylesheet that highlights quotations and shows who said them.
   *
   * @defaultValue `false`
   */
  style?: boolean
  /**
   * A prefix for ids, for pages that contain several items.
   *
   * @defaultValue `''`
   */
  idPrefix?: string
}

interface Context {
  voices: Voices
  uri: string | undefined
  id: (name: string) => string
}

/**
 * Writes an item as semantic HTML: an `article` whose quotations are `q` and `blockquote`, each linked to its speaker.
 *
 * Omits the quotation marks around a `q`, since browsers add them, and omits boilerplate.
 *
 * @param item - The item.
 * @param text - The text it was parsed from.
 * @param options - Whether to write a complete page, with or without a stylesheet.
 * @returns The HTML, with the text escaped so that it cannot inject markup.
 * @throws TypeError if `text` is not a string; RangeError if the item extends past its end or the URI is invalid.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {toHtml} from 'nutgraf/formats'
 *
 * const text = 'Harbour reopens\n\n“It is over,” said Mara Lind.'
 * console.log(toHtml(parseNewsItem(text), text).slice(0, 98))
 * // => <article lang="en" class="nutgraf"><header><h1>Harbour reopens</h1></header><p class="lede"><q dat
 * ```
 */
export function toHtml(item: NewsItem, text: string, options: HtmlOptions = {}): string {
  check('toHtml', item, text, options)
  const prefix = options.idPrefix ?? ''
  const context: Context = {voices: voicesOf(item), uri: options.uri, id: (name) => prefix + name}
  const article = articleOf(item, text, context)
  if (!options.page) {
    const root: Root = {type: 'root', children: options.style ? [h('style', highlighting), article] : [article]}
    return serialize(root)
  }
  const head = [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', printable(item.headline?.text ?? item.lede?.text.slice(0, 80) ?? 'News item')),
    ...(options.style ? [h('style', highlighting)] : [])
  ]
  const html = h('html', {lang: item.language}, [h('head', head), h('body', [h('main', [article])])])
  return `${serialize({type: 'root', children: [{type: 'doctype'}, html]})}\n`
}

function articleOf(item: NewsItem, text: string, context: Context): Element {
  const {sections, figures, credits} = layOut(item, text)
  const header = headerOf(item)
  const footer = [
    ...item.notes.map((note) => h('aside', {className: ['note', note.kind]}, [line('p', note)])),
    ...credits.map((credit) => line('p', credit, 'credit', credit.kind)),
    ...speakersOf(item, context)
  ]
  return h('article', {lang: item.language, className: ['nutgraf']}, [
    ...(header.length > 0 ? [h('header', header)] : []),
    ...sections.flatMap((section) => sectionOf(section, context)),
    ...figures.map(figureOf),
    ...(footer.length > 0 ? [h('footer', footer)] : [])
  ])
}

function headerOf(item: NewsItem): Element[] {
  const points = item.keyPoints.map((point) => line('li', point))
  return [
    item.kicker && line('p', item.kicker, 'kicker'),
    item.headline && line('h1', item.headline),
    item.deck && line('p', item.deck, 'deck'),
    points.length > 0 ? h('ul', {className: ['key-points']}, points) : undefined,
    item.byline && line('address', item.byline, 'byline'),
    ...item.timestamps.map((timestamp) => line('p', timestamp, 'timestamp', timestamp.kind))
  ].filter((element) => element !== undefined)
}

function sectionOf({heading, parts}: ArticleSection, context: Context): Element[] {
  const body = parts.map((part) => partOf(part, context))
  return heading === undefined ? body : [h('section', [h('h2', printable(heading)), ...body])]
}

function partOf(part: Part, context: Context): Element {
  switch (part.kind) {
    case 'list':
      return h(
        part.ordered ? 'ol' : 'ul',
        part.items.map((content) => h('li', inlineOf(content, context)))
      )
    case 'blockQuote':
      return h('blockquote', citing(part.voice.speaker, context), [h('p', inlineOf(part.content, context))])
    case 'pullQuote':
      return h('aside', {className: ['pull-quote']}, [h('p', inlineOf(part.content, context))])
    case 'table':
      return h('pre', printable(part.text))
    case 'figure':
      return figureOf(part)
    default: {
      const classes = [...(part.lede ? ['lede'] : []), ...(part.kind === 'turn' ? ['turn'] : [])]
      const dateline = part.dateline === undefined ? [] : [h('span', {className: ['dateline']}, printable(part.dateline))]
      return h('p', classes.length > 0 ? {className: classes} : {}, [...dateline, ...inlineOf(part.content, context)])
    }
  }
}

function inlineOf(content: readonly Inline[], context: Context): ElementContent[] {
  return content.map((inline) => {
    if (inline.kind === 'plain') return {type: 'text', value: printable(inline.text)}
    const inner = inlineOf(inline.content, context)
    if (inline.kind === 'quote') return quoteOf(inline.quote, inner, context)
    const {speaker} = context.voices.ofAttribution(inline.attribution)
    return h('cite', speaker ? [h('a', {href: `#${context.id(speaker.id)}`}, inner)] : inner)
  })
}

function quoteOf(quote: Quote, inner: ElementContent[], context: Context): Element {
  const {speaker} = context.voices.ofQuote(quote)
  const spoken = quote.kind === 'speech' || quote.kind === 'fragment'
  return h('q', {...citing(speaker, context), ...(spoken ? {} : {className: [quote.kind]})}, inner)
}

function citing(speaker: Speaker | undefined, {uri, id}: Context): Record<string, string> {
  return {...(uri !== undefined && {cite: uri}), ...(speaker && {'data-speaker': id(speaker.id)})}
}

function figureOf({caption, credits}: Figure): Element {
  const lines = credits.map((credit) => h('small', {className: ['credit', credit.kind]}, printable(credit.text)))
  const words: ElementContent[] = caption === undefined ? [] : [{type: 'text', value: `${printable(caption)} `}]
  return h('figure', [h('figcaption', [...words, ...lines])])
}

function speakersOf(item: NewsItem, {id}: Context): Element[] {
  const rows = item.speakers.map((speaker) => {
    const about = [speaker.role, speaker.affiliation].filter((part) => part !== undefined).join(', ')
    const name = h('b', printable(speaker.name ?? speaker.description ?? speaker.id))
    return h('li', {id: id(speaker.id), className: [speaker.kind]}, about === '' ? [name] : [name, `, ${printable(about)}`])
  })
  return rows.length > 0 ? [h('ul', {className: ['speakers']}, rows)] : []
}

function line(tag: string, {text}: Passage, ...className: string[]): Element {
  return h(tag, className.length > 0 ? {className} : {}, printable(text))
}
