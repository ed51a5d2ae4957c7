import {Tokenizer} from 'htmlparser2'
import {checkSource, detailsOf, type Details, type Input} from './input.js'
import {ProseWriter} from './prose-writer.js'
import {TagReader} from './tag-reader.js'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const empty = set('area base br col embed hr img input link meta param source track wbr')
const paragraphs = set(
  'address article aside blockquote body details dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html main ol p pre section table ul'
)
const lines = set('caption center dd div dt legend li summary tr')
/** Elements that start a new line rather than a new paragraph in a list item. */
const partsOfItem = set('p ul ol')
/** Elements that a reader of the page does not see, and those that are only controls. */
const unseen = set(
  'audio button canvas datalist dialog iframe math nav noembed noframes noscript object script select style svg template textarea title video'
)
/** The start tags that close an open element implicitly, each with the elements it closes. */
const ended: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('li'),
  dt: set('dt dd'),
  dd: set('dt dd'),
  td: set('td th'),
  th: set('td th'),
  tr: set('td th tr'),
  option: set('option')
}

/** How far up the stack to look for an open paragraph: inline elements do not nest deeper. */
const deepestInline = 30

/** Maps the names and properties of `meta` elements to metadata fields. */
const metas: Readonly<Record<string, 'author' | 'published' | 'title'>> = {
  author: 'author',
  'article:author': 'author',
  'parsely-author': 'author',
  'article:published_time': 'published',
  'og:title': 'title',
  date: 'published',
  'dc.date': 'published',
  'dc.creator': 'author'
}

/** An open element. */
interface Open {
  name: string
  hidden: boolean
  /** The next number, in an ordered list. */
  number?: number
}

/**
 * Reads the plain text of an HTML page or fragment, as a reader sees it.
 *
 * Blocks become lines or paragraphs, list items get bullets or numbers, and block quotations are indented. Scripts,
 * styles, form controls, menus and hidden elements are left out.
 *
 * @param source - The HTML.
 * @returns The text with its map, and the page's metadata.
 * @throws TypeError if `source` is not a string.
 * @example
 * ```ts
 * import {parseNewsItem} from 'nutgraf'
 * import {fromHtml} from 'nutgraf/input'
 *
 * const page = '<h1>Storm closes road</h1><p>&ldquo;Stay <b>at home</b>,&rdquo; said Mara Lind.</p>'
 * const {text, map} = fromHtml(page)
 * const [quote] = parseNewsItem(text).quotes
 * const {start, end} = map.rangeToSource(quote.parts[0])
 * console.log(page.slice(start, end)) // => Stay <b>at home</b>,
 * ```
 */
export function fromHtml(source: string): Input {
  checkSource(source, 'fromHtml')
  const writer = new ProseWriter(source)
  const details = writeHtml(source, 0, source.length, writer)
  return {from: 'html', ...writer.end(), ...details}
}

/**
 * Writes a span of HTML as text.
 *
 * @param writer - A writer for the same source.
 * @returns The page's metadata.
 */
export function writeHtml(source: string, start: number, end: number, writer: ProseWriter): Details {
  const reader = new HtmlReader(source, start, writer)
  const tokenizer = new Tokenizer({decodeEntities: true}, reader)
  tokenizer.write(start === 0 && end === source.length ? source : source.slice(start, end))
  tokenizer.end()
  return reader.details()
}

/** Writes text from HTML tokens; takes linear time however deep the elements nest. */
class HtmlReader extends TagReader {
  readonly #writer: ProseWriter
  readonly #open: Open[] = []
  readonly #counts = new Map<string, number>()
  readonly #titles: string[] = []
  readonly #meta: {author: string[]; published?: string; title?: string; language?: string; url?: string} = {author: []}
  #titled = false
  #hidden = 0

  constructor(source: string, base: number, writer: ProseWriter) {
    super(source, base)
    this.#writer = writer
  }

  details(): Details {
    const {author, title, ...rest} = this.#meta
    return detailsOf({...rest, authors: author.filter((name) => !/^https?:/u.test(name)), title: this.#titles.join('') || title})
  }

  ontext(start: number, end: number): void {
    if (this.#hidden === 0) this.#writer.prose(this.base + start, this.base + end)
    else if (this.#inTitle()) this.#titles.push(this.slice(start, end))
  }

  ontextentity(code: number, end: number): void {
    const letter = String.fromCodePoint(code)
    if (this.#hidden === 0) this.#writer.letter(letter, this.entityStart(end), this.base + end)
    else if (this.#inTitle()) this.#titles.push(letter)
  }

  onopentagend(): void {
    const name = this.tag.toLowerCase()
    this.#note(name)
    this.#endOthers(name)
    const hidden = unseen.has(name) || isHidden(this.attributes)
    if (!hidden && this.#hidden === 0) this.#enter(name)
    if (empty.has(name)) return
    const open: Open = {name, hidden}
    if (name === 'ol') open.number = Number.parseInt(this.attributes['start'] ?? '1', 10) || 1
    this.#open.push(open)
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
    if (hidden) this.#hidden++
  }

  onselfclosingtag(): void {
    this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    const name = this.slice(start, end).toLowerCase()
    if (name === 'br') return this.#hidden === 0 ? this.#writer.lineBreak() : undefined
    if ((this.#counts.get(name) ?? 0) === 0) return
    while (this.#pop() !== name);
  }

  onend(): void {
    while (this.#open.length > 0) this.#pop()
  }

  oncdata(): void {}

  #inTitle(): boolean {
    return this.#open.at(-1)?.name === 'title' && (this.#counts.get('svg') ?? 0) === 0 && !this.#titled
  }

  /** Records the page's metadata. */
  #note(name: string): void {
    const {lang, content, rel, href} = this.attributes
    if (name === 'html' && lang !== undefined) this.#meta.language ??= lang
    if (name === 'link' && rel === 'canonical' && href !== undefined) this.#meta.url ??= href
    if (name !== 'meta' || content === undefined) return
    const key = metas[(this.attributes['property'] ?? this.attributes['name'] ?? '').toLowerCase()]
    if (key === 'author') this.#meta.author.push(content)
    else if (key !== undefined) this.#meta[key] ??= content
  }

  /** Closes the elements that the new one cannot be nested in. */
  #endOthers(name: string): void {
    if ((paragraphs.has(name) || name === 'div' || name === 'li') && (this.#counts.get('p') ?? 0) > 0) this.#endParagraph()
    const others = ended[name]
    while (others?.has(this.#open.at(-1)?.name ?? '')) this.#pop()
    // an unclosed element in the head must not hide the body
    if (name === 'body') while (this.#open.length > 0 && this.#open.at(-1)?.name !== 'html') this.#pop()
  }

  /** Closes the open paragraph, and the elements left open in it. */
  #endParagraph(): void {
    const last = this.#open.length - 1
    for (let at = last; at >= 0 && at > last - deepestInline; at--) {
      const {name} = this.#open[at] as Open
      if (name === 'p') {
        while (this.#open.length > at) this.#pop()
        return
      }
      if (paragraphs.has(name) || lines.has(name) || name === 'td' || name === 'th') return
    }
  }

  #enter(name: string): void {
    const writer = this.#writer
    if (name === 'br') writer.lineBreak()
    else if (name === 'li') writer.item(this.#bullet())
    else if (name === 'td' || name === 'th') writer.cell()
    else if (name === 'q') writer.mark('“')
    else this.#part(name)
    if (name === 'blockquote') writer.quoted++
    if (name === 'pre') writer.preformatted++
  }

  #leave(name: string): void {
    const writer = this.#writer
    if (name === 'q') writer.mark('”', true)
    else this.#part(name)
    if (name === 'blockquote') writer.quoted--
    if (name === 'pre') writer.preformatted--
  }

  #part(name: string): void {
    const inItem = partsOfItem.has(name) && (this.#counts.get('li') ?? 0) > 0
    if (inItem || lines.has(name)) this.#writer.line()
    else if (paragraphs.has(name)) this.#writer.paragraph()
  }

  #bullet(): string {
    const list = this.#open.at(-1)
    if (list?.number === undefined) return '• '
    return `${list.number++}. `
  }

  #pop(): string {
    const {name, hidden} = this.#open.pop() as Open
    this.#counts.set(name, (this.#counts.get(name) as number) - 1)
    if (name === 'title' && this.#titles.length > 0) this.#titled = true
    if (hidden) this.#hidden--
    else if (this.#hidden === 0) this.#leave(name)
    return name
  }
}

function isHidden(attributes: Record<string, string>): boolean {
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') return true
  if (attributes['aria-hidden'] === 'true') return true
  return /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/iu.test(attributes['style'] ?? '')
}
