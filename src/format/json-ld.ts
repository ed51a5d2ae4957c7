import type {Author, CreditKind, NewsItem, Speaker} from '../model.js'
import {figuresOf, layOut, type Figure} from './article.js'
import {bodyText} from './body-text.js'
import {listed} from './optional-list.js'
import {check, type FormatOptions} from './options.js'
import {wellFormedData} from './safe-text.js'
import {voicesOf} from './speaker-of.js'
import {countWords} from './word-count.js'

/** A reference to a node in the same document. */
export interface LinkedReference {
  '@id': string
}

/** A schema.org Person or Organization. */
export type LinkedAgent = LinkedPerson | LinkedOrganization

/** A schema.org Person. */
export interface LinkedPerson {
  '@type': 'Person'
  '@id'?: string
  name?: string
  description?: string
  jobTitle?: string
  affiliation?: LinkedOrganization
  workLocation?: LinkedPlace
}

/** A schema.org Organization. */
export interface LinkedOrganization {
  '@type': 'Organization'
  '@id'?: string
  name?: string
  description?: string
}

/** A schema.org Place. */
export interface LinkedPlace {
  '@type': 'Place'
  name: string
}

/** A schema.org Quotation. */
export interface LinkedQuotation {
  '@type': 'Quotation'
  '@id': string
  text: string
  creator?: LinkedReference
}

/** A schema.org ImageObject or VideoObject, built from a caption or credit. */
export interface LinkedMedia<Type extends 'ImageObject' | 'VideoObject'> {
  '@type': Type
  caption?: string
  creditText?: string
  creator?: LinkedPerson[]
}

/** A schema.org NewsArticle, limited to the properties that nutgraf fills in. */
export interface LinkedNewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  '@id'?: string
  url?: string
  inLanguage: string
  headline?: string
  alternativeHeadline?: string
  description?: string
  abstract?: string
  author?: (LinkedPerson | LinkedOrganization)[]
  editor?: LinkedPerson[]
  contributor?: LinkedPerson[]
  translator?: LinkedPerson[]
  sourceOrganization?: LinkedOrganization[]
  dateline?: string
  locationCreated?: LinkedPlace[]
  articleBody: string
  wordCount: number
  correction?: string[]
  copyrightNotice?: string
  creditText?: string
  image?: LinkedMedia<'ImageObject'>[]
  video?: LinkedMedia<'VideoObject'>[]
  mentions?: LinkedAgent[]
  hasPart?: LinkedQuotation[]
}

/**
 * Builds an item's schema.org NewsArticle as JSON-LD, with each quotation as a Quotation and its speaker as the creator.
 *
 * The text may contain `</script`, which would end a `<script>` element of a page: embed it there with
 * `JSON.stringify(…).replaceAll('<', '\\u003c')`.
 *
 * @param item - The item.
 * @param text - The text it was parsed from.
 * @param options - The item's URI, the base of the ids of speakers and quotations; without it they are blank nodes.
 * @returns The JSON-LD object.
 * @throws TypeError if `text` is not a string; RangeError if the item extends past its end or the URI is invalid.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {toJsonLd} from 'nutgraf/formats'
 *
 * const text = 'Harbour reopens\n\n“It is over,” said Mara Lind.'
 * console.log(toJsonLd(parseNewsItem(text), text).hasPart)
 * // => [
 * //      {
 * //        '@type': 'Quotation',
 * //        '@id': '_:q1',
 * //        text: 'It is over,',
 * //        creator: { '@id': '_:s1' }
 * //      }
 * //    ]
 * ```
 */
export function toJsonLd(item: NewsItem, text: string, options: FormatOptions = {}): LinkedNewsArticle {
  check('toJsonLd', item, text, options)
  const {uri} = options
  const id = (name: string): string => (uri === undefined ? `_:${name}` : `${uri.split('#')[0]}#${name}`)
  const article = layOut(item, text)
  const figures = figuresOf(article)
  const videos = figures.filter(isVideo)
  const images = figures.filter((figure) => !isVideo(figure))
  const body = bodyText(article)
  const corrections = item.notes.filter(({kind}) => kind === 'correction').map((note) => note.text)
  const notices = item.credits.filter(({kind}) => kind === 'copyright').map((credit) => credit.text)
  const agencies = item.credits.flatMap(({kind, agency}) => (kind === 'agency' && agency !== undefined ? [agency] : []))
  return wellFormedData<LinkedNewsArticle>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(uri !== undefined && {'@id': uri, url: uri}),
    inLanguage: item.language,
    ...(item.headline && {headline: item.headline.text}),
    ...(item.kicker && {alternativeHeadline: item.kicker.text}),
    ...(item.deck && {description: item.deck.text}),
    ...(item.keyPoints.length > 0 && {abstract: item.keyPoints.map((point) => point.text).join('\n')}),
    ...listed('author', (item.byline?.authors ?? []).map(authorOf)),
    ...listed('editor', named(item, 'editing')),
    ...listed('contributor', named(item, 'reporting', 'writing')),
    ...listed('translator', named(item, 'translation')),
    ...listed('sourceOrganization', [...new Set([...(item.dateline?.agencies ?? []), ...agencies])].map(organization)),
    ...(item.dateline && {dateline: item.dateline.text}),
    ...listed(
      'locationCreated',
      (item.dateline?.places ?? []).map((name) => ({'@type': 'Place', name}) as const)
    ),
    articleBody: body,
    wordCount: countWords(body),
    ...listed('correction', corrections),
    ...(notices.length > 0 && {copyrightNotice: notices.join('\n')}),
    ...listed(
      'image',
      images.map((figure) => mediaOf('ImageObject', figure))
    ),
    ...listed(
      'video',
      videos.map((figure) => mediaOf('VideoObject', figure))
    ),
    ...listed(
      'mentions',
      item.speakers.map((speaker) => agentOf(speaker, id))
    ),
    ...listed('hasPart', quotations(item, id))
  })
}

function quotations(item: NewsItem, id: (name: string) => string): LinkedQuotation[] {
  const voices = voicesOf(item)
  return item.quotes.flatMap((quote): LinkedQuotation[] => {
    if (quote.kind !== 'speech' && quote.kind !== 'fragment' && quote.attribution === undefined) return []
    const {speaker} = voices.ofQuote(quote)
    const text = quote.parts.map((part) => part.text).join(' ')
    return [{'@type': 'Quotation', '@id': id(quote.id), text, ...(speaker && {creator: {'@id': id(speaker.id)}})}]
  })
}

function agentOf(speaker: Speaker, id: (name: string) => string): LinkedAgent {
  const {name, description, role, affiliation, kind} = speaker
  const common = {
    '@id': id(speaker.id),
    ...(name !== undefined && {name}),
    ...(description !== undefined && {description})
  }
  if (kind !== 'person') return {'@type': 'Organization', ...common}
  return {
    '@type': 'Person',
    ...common,
    ...(role !== undefined && {jobTitle: role}),
    ...(affiliation !== undefined && {affiliation: organization(affiliation)})
  }
}

function authorOf({name, kind, role, organization: house, place}: Author): LinkedPerson | LinkedOrganization {
  if (kind === 'organization') return organization(name)
  return {
    '@type': 'Person',
    name,
    ...(role !== undefined && {jobTitle: role}),
    ...(house !== undefined && {affiliation: organization(house)}),
    ...(place !== undefined && {workLocation: {'@type': 'Place', name: place}})
  }
}

function named(item: NewsItem, ...kinds: CreditKind[]): LinkedPerson[] {
  const names = item.credits.filter(({kind}) => kinds.includes(kind)).flatMap((credit) => credit.names)
  return [...new Set(names)].map((name) => ({'@type': 'Person', name}))
}

function isVideo({credits}: Figure): boolean {
  return credits.some(({kind}) => kind === 'video')
}

function mediaOf<Type extends 'ImageObject' | 'VideoObject'>(type: Type, {caption, credits}: Figure): LinkedMedia<Type> {
  const names = [...new Set(credits.flatMap((credit) => credit.names))]
  return {
    '@type': type,
    ...(caption !== undefined && {caption}),
    ...(credits.length > 0 && {creditText: credits.map((credit) => credit.text).join(' ')}),
    ...listed(
      'creator',
      names.map((name): LinkedPerson => ({'@type': 'Person', name}))
    )
  }
}

function organization(name: string): LinkedOrganization {
  return {'@type': 'Organization', name}
}
