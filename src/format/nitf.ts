import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {Author, NewsItem} from '../model.js'
import {layOut, type ArticleSection, type Figure, type Part} from './article.js'
import {plainText, type Inline} from './inline.js'
import {check, uriOf, type FormatOptions} from './options.js'
import {printable} from './safe-text.js'
import {voicesOf, type Voices} from './speaker-of.js'

type Element = Extract<ReturnType<typeof x>, {type: 'element'}>
type ElementContent = Element['children'][number]

/**
 * Writes an item as IPTC NITF, valid against the version 2.5 DTD and readable by software for later versions.
 *
 * Quotations become `q` with `quote-source`, and sources that are people become `person`. Quotation marks are kept;
 * boilerplate is omitted.
 *
 * @param item - The item.
 * @param text - The text it was parsed from.
 * @param options - The item's URI, which becomes its `doc-id`.
 * @returns The XML document.
 * @throws TypeError if `text` is not a string; RangeError if the item extends past its end or the URI is invalid.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {toNitf} from 'nutgraf/formats'
 *
 * const text = 'Harbour reopens\n\n“It is over,” said Mara Lind.'
 * console.log(toNitf(parseNewsItem(text), text).slice(0, 98))
 * // => <?xml version="1.0" encoding="UTF-8"?>
 * //    <nitf baselang="en"><head><title>Harbour reopens</title><to
 * ```
 */
export function toNitf(item: NewsItem, text: string, options: FormatOptions = {}): string {
  check('toNitf', item, text, options)
  const nitf = x('nitf', {baselang: item.language}, [head(item, text, options), body(item, text)])
  // the serializer does not escape `>`, but XML text must not contain `]]>`
  const xml = toXml(nitf).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

function head(item: NewsItem, text: string, options: FormatOptions): Element {
  const corrections = item.notes.filter((note) => note.kind === 'correction')
  const messages = item.notes.filter((note) => note.kind !== 'correction')
  const {envelope} = item
  const docdata = [
    ...corrections.map((note) => x('correction', {info: printable(note.text)})),
    x('doc-id', {regsrc: printable(envelope?.source ?? 'nutgraf'), 'id-string': uriOf(text, options)}),
    ...(envelope?.priority !== undefined && /^[1-9]$/u.test(envelope.priority) ? [x('urgency', {'ed-urg': envelope.priority})] : []),
    ...messages.map((note) => x('ed-msg', {'msg-type': note.kind, info: printable(note.text)})),
    ...(envelope?.slug === undefined ? [] : [x('key-list', [x('keyword', {key: printable(envelope.slug)})])])
  ]
  return x('head', [
    ...(item.headline ? [x('title', printable(item.headline.text))] : []),
    x('tobject', {'tobject.type': 'news'}, [x('tobject.property', {'tobject.property.type': item.genre})]),
    x('docdata', docdata)
  ])
}

function body(item: NewsItem, text: string): Element {
  const {sections, figures, credits} = layOut(item, text)
  const voices = voicesOf(item)
  const content = [...sections.flatMap((section) => sectionOf(section, voices)), ...figures.map(figureOf)]
  const closing = [...item.notes, ...credits].map((one) => one.text).join(' ')
  return x('body', [
    bodyHead(item),
    x('body.content', content),
    ...(closing === '' ? [] : [x('body.end', [x('tagline', printable(closing))])])
  ])
}

function bodyHead(item: NewsItem): Element {
  const {kicker, headline, deck, keyPoints, byline, dateline} = item
  const agencies = dateline?.agencies ?? []
  const summary = [
    ...(deck ? [x('p', {summary: 'true'}, printable(deck.text))] : []),
    ...(keyPoints.length > 0
      ? [
          x(
            'ul',
            keyPoints.map((point) => x('li', printable(point.text)))
          )
        ]
      : [])
  ]
  const headlines = headline
    ? [x('hl1', printable(headline.text)), ...(kicker ? [x('hl2', {class: 'kicker'}, printable(kicker.text))] : [])]
    : kicker
      ? [x('hl1', {class: 'kicker'}, printable(kicker.text))]
      : []
  return x('body.head', [
    ...(headlines.length > 0 ? [x('hedline', headlines)] : []),
    ...(byline?.authors ?? []).map(authorOf),
    ...(agencies.length > 0 ? [x('distributor', printable(agencies.join(', ')))] : []),
    ...(dateline
      ? [
          x('dateline', [
            ...dateline.places.map((place) => x('location', printable(place))),
            ...(dateline.date === undefined ? [] : [x('story.date', printable(dateline.date))])
          ])
        ]
      : []),
    ...(summary.length > 0 ? [x('abstract', summary)] : [])
  ])
}

function authorOf({name, kind, role, organization, place}: Author): Element {
  const title = [role, organization].filter((part) => part !== undefined).join(', ')
  return x('byline', [
    kind === 'organization' ? printable(name) : person(name),
    ...(title === '' ? [] : [x('byttl', printable(title))]),
    ...(place === undefined ? [] : [x('location', printable(place))])
  ])
}

function sectionOf({heading, parts}: ArticleSection, voices: Voices): Element[] {
  return [...(heading === undefined ? [] : [x('hl2', printable(heading))]), ...parts.map((part) => partOf(part, voices))]
}

function partOf(part: Part, voices: Voices): Element {
  switch (part.kind) {
    case 'list':
      return x(
        part.ordered ? 'ol' : 'ul',
        part.items.map((content) => x('li', inlineOf(content, voices)))
      )
    case 'blockQuote':
    case 'pullQuote':
      return x('bq', {...quoteSource(part.voice.label), ...(part.kind === 'pullQuote' && {class: 'pull-quote'})}, [
        x('block', [x('p', inlineOf(part.content, voices))])
      ])
    case 'table':
      return x('pre', printable(part.text))
    case 'figure':
      return figureOf(part)
    default: {
      const opening: ElementContent[] = part.dateline === undefined ? [] : [{type: 'text', value: printable(part.dateline)}]
      return x('p', part.lede ? {lede: 'true'} : {}, [...opening, ...inlineOf(part.content, voices)])
    }
  }
}

function inlineOf(content: readonly Inline[], voices: Voices): ElementContent[] {
  return content.flatMap((inline): ElementContent[] => {
    if (inline.kind === 'plain') return [{type: 'text', value: printable(inline.text)}]
    const inner = inlineOf(inline.content, voices)
    if (inline.kind === 'quote') {
      const {label} = voices.ofQuote(inline.quote)
      return [
        {type: 'text', value: printable(inline.open)},
        x('q', {class: inline.quote.kind, ...quoteSource(label)}, inner),
        {type: 'text', value: printable(inline.close)}
      ]
    }
    const {speaker} = voices.ofAttribution(inline.attribution)
    if (speaker?.kind !== 'person') return inner
    return [person(plainText(inline.content), speaker.name ?? speaker.description)]
  })
}

function person(name: string, value = name): Element {
  return x('person', {idsrc: 'nutgraf', value: printable(value)}, printable(name))
}

function quoteSource(label: string | undefined): Record<string, string> {
  return label === undefined ? {} : {'quote-source': printable(label)}
}

/** Writes a caption as a note, its credits as the last lines, since NITF media elements require a media file. */
function figureOf({caption, credits}: Figure): Element {
  const lines = [...(caption === undefined ? [] : [caption]), ...credits.map(({text}) => text)]
  return x('note', {class: 'caption', noteclass: 'undef'}, [
    x(
      'body.content',
      lines.map((line) => x('p', printable(line)))
    )
  ])
}
