import {Tokenizer} from 'htmlparser2'
import {fromHtml} from './html.js'
import {kindOfUnfit, type UnfitKind} from './guess.js'
import {checkSource, detailsOf, type Input} from './input.js'
import {MappedText, type OffsetMap} from './offset-map.js'
import {TagReader} from './tag-reader.js'

type Mapped = {text: string; map: OffsetMap}
type Field = 'title' | 'content' | 'summary' | 'author' | 'published' | 'updated' | 'url'

/** Maps the elements of an item to fields, for RSS, Atom and their common extensions. */
const fields: Readonly<Record<string, Field>> = {
  title: 'title',
  'content:encoded': 'content',
  content: 'content',
  description: 'summary',
  summary: 'summary',
  author: 'author',
  'dc:creator': 'author',
  pubDate: 'published',
  published: 'published',
  'dc:date': 'published',
  updated: 'updated',
  link: 'url'
}

/**
 * Reads the items of an RSS or Atom feed: the text of each is its title on a line of its own, followed by its content (or
 * its summary if it has no content), read as HTML.
 *
 * @param source - The feed.
 * @returns The items in feed order, with their metadata; none if the feed is empty.
 * @throws TypeError if `source` is not a string, RangeError if it is not a feed.
 * @example
 * ```ts
 * import {fromFeed} from 'nutgraf/input'
 *
 * const feed = `<rss><channel><item><title>Storm closes road</title><dc:creator>Ines Carrow</dc:creator>
 *   <description>&lt;p&gt;The road is shut, the county said.&lt;/p&gt;</description></item></channel></rss>`
 * for (const {title, authors, text} of fromFeed(feed)) console.log(title, authors, text.length)
 * // => Storm closes road [ 'Ines Carrow' ] 53
 * ```
 */
export function fromFeed(source: string): Input[] {
  checkSource(source, 'fromFeed')
  const items = readFeed(source)
  if (!items) throw new RangeError(`fromFeed: pass an RSS or Atom feed, not ${otherKinds[kindOfUnfit(source)]}`)
  return items
}

/**
 * Reads the items of a feed.
 *
 * @returns The items, or `undefined` if the source is not a feed.
 */
export function readFeed(source: string): Input[] | undefined {
  const reader = new FeedReader(source)
  const tokenizer = new Tokenizer({xmlMode: true, decodeEntities: true}, reader)
  tokenizer.write(source)
  tokenizer.end()
  return reader.isFeed ? reader.items : undefined
}

const otherKinds: Readonly<Record<UnfitKind, string>> = {
  html: 'HTML: use fromHtml',
  markdown: 'Markdown: use fromMarkdown',
  mail: 'a mail: use fromMail',
  xml: 'other XML',
  json: 'JSON',
  empty: 'an empty string',
  text: 'plain text: use parseNewsItem'
}

/** Collects the items of a feed from XML tokens. */
class FeedReader extends TagReader {
  readonly items: Input[] = []
  /** Whether the source has the root element of a feed, or an item. */
  isFeed = false
  #language: string | undefined
  /** What relative links are relative to. */
  #site: string | undefined
  /** The element of the feed itself that is being read: its link or language. */
  #head = ''
  /** The stack of open elements: the item and those in it. */
  readonly #open: string[] = []
  #found = new Map<Field, Mapped[]>()
  #field: Field | undefined
  #value = new MappedText()
  /** Where the content of a field with child elements starts, to copy it verbatim; -1 if it has none. */
  #inner = -1
  /** Where the content of the current field starts. */
  #bare = 0

  ontext(start: number, end: number): void {
    if (this.#field !== undefined || this.#head !== '') this.#value.copy(this.source, start, end)
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset)
  }

  ontextentity(code: number, end: number): void {
    if (this.#field !== undefined) this.#value.put(String.fromCodePoint(code), this.entityStart(end), end)
  }

  onopentagend(end: number): void {
    const name = this.tag
    if (this.#open.length === 0) {
      this.isFeed ||= isItem(name) || /^(?:\w{1,20}:)?(?:rss|feed|RDF)$/u.test(name)
      this.#language ??= this.attributes['xml:lang']
      this.#site ??= this.attributes['xml:base']
      this.#head = name === 'link' || name === 'language' ? name : ''
      if (this.#head !== '') this.#value = new MappedText()
      if (name === 'link' && (this.attributes.rel ?? 'alternate') === 'alternate') this.#site ??= this.attributes.href
      if (isItem(name)) {
        this.#open.push(name)
        this.#found = new Map()
      }
      return
    }
    this.#open.push(name)
    const {rel = 'alternate', href} = this.attributes
    if (this.#open.length === 2) {
      this.#field = fields[name]
      this.#value = new MappedText()
      this.#inner = -1
      this.#bare = end + 1
      if (name === 'link' && href !== undefined && rel === 'alternate') this.#value.put(href)
    } else if (this.#field === 'author') {
      // keep only the name of an Atom author
      if (name === 'name') this.#value = new MappedText()
      else if (this.#open.length === 3) this.#value.put(' ')
    } else if (this.#inner < 0) this.#inner = this.#bare
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
    this.#head = ''
    if (this.#open.length > 0) this.#close(this.tag, end)
  }

  onclosetag(start: number, end: number): void {
    const name = this.slice(start, end)
    if (this.#open.length > 0) this.#close(name, start - 2)
    else if (name === this.#head) {
      const value = this.#value.end().text.trim() || undefined
      if (name === 'link') this.#site ??= value
      else this.#language ??= value
      this.#head = ''
    }
  }

  onend(): void {
    if (this.#open.length > 0) this.#finish()
  }

  /** Closes an element; the item's end tag closes the item even if elements in it are still open. */
  #close(name: string, at: number): void {
    if (name === this.#open[0]) {
      this.#finish()
      return
    }
    if (this.#open.at(-1) !== name) return
    if (this.#field === 'author' && name === 'name') {
      this.#keep('author', this.#value.end())
      this.#field = undefined
    }
    this.#open.pop()
    if (this.#open.length !== 1) return
    if (this.#field !== undefined) this.#keep(this.#field, this.#inner < 0 ? this.#value.end() : this.#elements(at))
    this.#field = undefined
  }

  #keep(field: Field, value: Mapped): void {
    if (value.text.trim() === '') return
    const others = this.#found.get(field)
    if (others) others.push(value)
    else this.#found.set(field, [value])
  }

  /** Returns the content of a field verbatim, child elements included, to be read as HTML. */
  #elements(end: number): Mapped {
    const value = new MappedText()
    value.copy(this.source, this.#inner, end)
    return value.end()
  }

  #finish(): void {
    const one = (field: Field): Mapped | undefined => this.#found.get(field)?.[0]
    const out = new MappedText()
    const title = one('title')
    const body = one('content') ?? one('summary')
    for (const part of [title, body]) {
      if (!part) continue
      const {text, map} = plain(part)
      if (text === '') continue
      if (out.length > 0) out.put('\n\n')
      out.add(text, map)
    }
    const details = detailsOf({
      title: title && plain(title).text,
      authors: (this.#found.get('author') ?? []).map(({text}) => authorOf(text)),
      published: (one('published') ?? one('updated'))?.text,
      language: this.#language,
      url: linkFrom(one('url')?.text.trim(), this.#site)
    })
    this.items.push({from: 'rss', ...out.end(), ...details})
    this.#open.length = 0
    this.#field = undefined
  }
}

/** Resolves a link against the address of its feed. */
function linkFrom(link: string | undefined, site: string | undefined): string | undefined {
  if (link === undefined || site === undefined || /^[a-z][\w+.-]*:/iu.test(link)) return link
  try {
    return new URL(link, site).href
  } catch {
    return link
  }
}

function isItem(name: string): boolean {
  return name === 'item' || name === 'entry' || /^\w{1,20}:(?:item|entry)$/u.test(name)
}

/** Reads a field as HTML if it contains any, or else trims it and keeps it verbatim. */
function plain({text, map}: Mapped): Mapped {
  if (!/<[a-z!/]|&[#\w]/iu.test(text)) {
    const start = text.length - text.trimStart().length
    const out = new MappedText()
    out.copy(text, start, text.trimEnd().length)
    const trimmed = out.end()
    return {text: trimmed.text, map: trimmed.map.through(map)}
  }
  const read = fromHtml(text)
  return {text: read.text, map: read.map.through(map)}
}

/** Extracts the name from an RSS author such as `desk@paper.example (Ines Carrow)`. */
function authorOf(text: string): string {
  return /^[^\s@()]+@[^\s@()]+\s\(([^()]+)\)$/u.exec(text.trim())?.[1] ?? text
}
