import type {Credit, NewsItem, Passage} from '../model.js'
import {figuresOf, layOut, type Article} from './article.js'
import {bodyText} from './body-text.js'
import {codePoints} from './code-points.js'
import {toHtml} from './html.js'
import {listed} from './optional-list.js'
import {check, uriOf, type FormatOptions} from './options.js'
import {wellFormedData} from './safe-text.js'
import {countWords} from './word-count.js'

/** An IPTC ninjs 3.1 object, limited to the properties that nutgraf fills in. */
export interface Ninjs {
  uri: string
  type: 'text'
  representationType: 'full'
  language: string
  standard: {name: 'ninjs'; version: '3.1'; schema: string}
  genres: NinjsNamed[]
  urgency?: number
  slugline?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  by?: string
  located?: string
  bodies: (NinjsText & {charCount: number; wordCount: number})[]
  people?: NinjsNamed[]
  organisations?: NinjsNamed[]
  infoSources?: {name: string; role: string}[]
  edNote?: string
  copyrightNotice?: string
  altIds?: {role: string; value: string}[]
  associations?: NinjsPicture[]
}

/** A text and its role. */
export interface NinjsText {
  role?: string
  contentType?: string
  value: string
}

/** A named person, organisation or genre, with its relation to the item. */
export interface NinjsNamed {
  name: string
  rel?: string
}

/** A picture, video or graphic for which the text has a caption or credit. */
export interface NinjsPicture {
  name: string
  uri: string
  type: 'picture' | 'video' | 'graphic'
  by?: string
  descriptions?: NinjsText[]
  infoSources?: {name: string; role: string}[]
}

/**
 * Builds an item's IPTC ninjs 3.1 object.
 *
 * ninjs has no property for quotations: the people and organisations quoted are listed with `rel: 'quoted'`, and the
 * quotations are the `q` elements of the HTML body.
 *
 * @param item - The item.
 * @param text - The text it was parsed from.
 * @param options - The item's `uri`.
 * @returns The object, valid against the schema.
 * @throws TypeError if `text` is not a string; RangeError if the item extends past its end or the URI is invalid.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {toNinjs} from 'nutgraf/formats'
 *
 * const text = 'Harbour reopens\n\n“It is over,” said Mara Lind.'
 * console.log(toNinjs(parseNewsItem(text), text, {uri: 'https://example.org/7'}).headlines)
 * // => [
 * //      { role: 'main', contentType: 'text/plain', value: 'Harbour reopens' }
 * //    ]
 * ```
 */
export function toNinjs(item: NewsItem, text: string, options: FormatOptions = {}): Ninjs {
  check('toNinjs', item, text, options)
  const uri = uriOf(text, options)
  const {envelope, kicker, headline, deck, dateline} = item
  const article = layOut(item, text)
  const body = bodyText(article)
  const size = {charCount: codePoints(body)(body.length), wordCount: countWords(body)}
  const urgency = /^[1-9]$/u.test(envelope?.priority ?? '') ? Number(envelope?.priority) : undefined
  const authors = item.byline?.authors ?? []
  const quoted = item.speakers.filter((speaker) => speaker.name !== undefined)
  const ninjs: Ninjs = {
    uri,
    type: 'text',
    representationType: 'full',
    language: item.language,
    standard: {name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'},
    genres: [{name: item.genre}],
    ...(urgency !== undefined && {urgency}),
    ...(envelope?.slug !== undefined && {slugline: envelope.slug}),
    ...listed('headlines', [...texts('main', headline), ...texts('kicker', kicker)]),
    ...listed('descriptions', [...texts('deck', deck), ...item.keyPoints.flatMap((point) => texts('keyPoint', point))]),
    ...(authors.length > 0 && {by: authors.map(({name}) => name).join(', ')}),
    ...(dateline && dateline.places.length > 0 && {located: dateline.places.join('; ')}),
    bodies: [
      {role: 'main', contentType: 'text/plain', ...size, value: body},
      {role: 'main', contentType: 'text/html', ...size, value: toHtml(item, text)}
    ],
    ...listed('people', [
      ...authors.flatMap(({name, kind}) => (kind === undefined ? [{name, rel: 'author'}] : [])),
      ...quoted.flatMap(({name, kind}) => (kind === 'person' ? [{name: name as string, rel: 'quoted'}] : []))
    ]),
    ...listed('organisations', [
      ...authors.flatMap(({name, kind}) => (kind === 'organization' ? [{name, rel: 'author'}] : [])),
      ...quoted.flatMap(({name, kind}) => (kind === 'organization' ? [{name: name as string, rel: 'quoted'}] : []))
    ]),
    ...listed('infoSources', agencies(item)),
    ...(item.notes.length > 0 && {edNote: item.notes.map((note) => note.text).join('\n')}),
    ...copyright(item.credits),
    ...(envelope?.sequence !== undefined && {altIds: [{role: 'sequence', value: envelope.sequence}]}),
    ...listed('associations', pictures(article, uri))
  }
  return wellFormedData(ninjs)
}

function texts(role: string, passage: Passage | undefined): NinjsText[] {
  return passage ? [{role, contentType: 'text/plain', value: passage.text}] : []
}

function agencies(item: NewsItem): {name: string; role: string}[] {
  const named = item.credits.filter(({kind, agency}) => kind === 'agency' && agency !== undefined).map(({agency}) => agency as string)
  return [...new Set([...(item.dateline?.agencies ?? []), ...named])].map((name) => ({name, role: 'agency'}))
}

function copyright(credits: readonly Credit[]): Pick<Ninjs, 'copyrightNotice'> {
  const notices = credits.filter(({kind}) => kind === 'copyright').map((credit) => credit.text)
  return notices.length > 0 ? {copyrightNotice: notices.join('\n')} : {}
}

function pictures(article: Article, uri: string): NinjsPicture[] {
  return figuresOf(article).map(({caption, credits}, index) => {
    const type = credits.some(({kind}) => kind === 'video') ? 'video' : credits.some(({kind}) => kind === 'graphic') ? 'graphic' : 'picture'
    const names = [...new Set(credits.flatMap((credit) => credit.names))]
    const sources = [...new Set(credits.flatMap(({agency}) => agency ?? []))]
    return {
      name: `${type}-${index + 1}`,
      uri: `${uri}#${type}-${index + 1}`,
      type,
      ...(names.length > 0 && {by: names.join(', ')}),
      ...(caption !== undefined && {descriptions: [{role: 'caption', contentType: 'text/plain', value: caption}]}),
      ...listed(
        'infoSources',
        sources.map((name) => ({name, role: 'agency'}))
      )
    }
  })
}
