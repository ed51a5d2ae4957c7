import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {parse, postprocess, preprocess} from 'micromark'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {writeHtml} from './html.js'
import {checkSource, detailsOf, type Details, type Input} from './input.js'
import {masked} from './markdown-mask.js'
import {ProseWriter} from './prose-writer.js'

type Events = ReturnType<typeof postprocess>
type Token = Events[number][1]

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Tokens without readable text. */
const unread = set('image resource reference definition yaml codeFencedFence tableDelimiterRow')
/** Tokens whose characters are copied verbatim. */
const literal = set('data codeTextData codeFlowValue characterEscapeValue autolinkProtocol autolinkEmail')
const paragraphs = set(
  'paragraph atxHeading setextHeading blockQuote codeFenced codeIndented thematicBreak table listOrdered listUnordered'
)

/**
 * Reads the plain text of Markdown, including GitHub's tables and strikethrough; embedded HTML is read as HTML.
 *
 * Blocks become paragraphs, list items get bullets or numbers, and block quotations are indented. Images and link
 * destinations are left out. Reads `title`, `author`, `date`, `lang` and `url` from YAML front matter if they fit on one
 * line.
 *
 * @param source - The Markdown.
 * @returns The text with its map, and the metadata of the front matter.
 * @throws TypeError if `source` is not a string.
 * @example
 * ```ts
 * import {fromMarkdown} from 'nutgraf/input'
 *
 * console.log(fromMarkdown('# Storm closes road\n\n“Stay *at home*,” said [Mara Lind](/lind).').text)
 * // => Storm closes road
 * //
 * //    “Stay at home,” said Mara Lind.
 * ```
 */
export function fromMarkdown(source: string): Input {
  checkSource(source, 'fromMarkdown')
  const start = source.startsWith('\ufeff') ? 1 : 0
  const writer = new ProseWriter(source)
  const reader = new MarkdownReader(source, start, writer)
  const context = parse({extensions: [frontmatter(), gfmTable(), gfmStrikethrough()]})
  reader.read(postprocess(context.document().write(preprocess()(masked(source.slice(start)), undefined, true))))
  return {from: 'markdown', ...writer.end(), ...reader.details}
}

/** Writes text from micromark events. */
class MarkdownReader {
  readonly #source: string
  readonly #base: number
  readonly #writer: ProseWriter
  /** The stack of open lists: the next number of each, or `undefined` for bullets. */
  readonly #lists: (number | undefined)[] = []
  #skipping = 0
  details: Details = {}

  constructor(source: string, base: number, writer: ProseWriter) {
    this.#source = source
    this.#base = base
    this.#writer = writer
  }

  read(events: Events): void {
    for (const [kind, token] of events) {
      const type: string = token.type
      if (unread.has(type)) {
        this.#skipping += kind === 'enter' ? 1 : -1
        if (type === 'yaml' && kind === 'enter') this.#frontMatter(token)
        if (type === 'yaml') this.#writer.paragraph()
      } else if (this.#skipping > 0) continue
      else if (kind === 'enter') this.#enter(token)
      else this.#leave(token)
    }
  }

  #enter(token: Token): void {
    const writer = this.#writer
    const type: string = token.type
    const start = this.#base + token.start.offset
    const end = this.#base + token.end.offset
    if (literal.has(type)) writer.prose(start, end)
    else if (type === 'lineEnding' && writer.preformatted > 0) writer.line()
    else if (type === 'lineEnding') writer.prose(start, end)
    else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') writer.lineBreak()
    else if (type === 'characterReference') this.#reference(start, end)
    else if (type === 'htmlText') this.#tag(start, end)
    else if (type === 'htmlFlow') {
      writer.paragraph()
      writeHtml(this.#source, start, end, writer)
      writer.paragraph()
    } else if (type === 'tableRow' || type === 'tableHead') writer.line()
    else if (type === 'tableData' || type === 'tableHeader') writer.cell()
    else if (type === 'listItemPrefix') this.#item(start)
    else if (paragraphs.has(type)) this.#block(type, true)
  }

  #leave({type}: Token): void {
    if (type === 'listOrdered' || type === 'listUnordered') this.#lists.pop()
    if (paragraphs.has(type)) this.#block(type, false)
  }

  #block(type: string, enters: boolean): void {
    const writer = this.#writer
    if (this.#lists.length > 0 && type !== 'blockQuote') writer.line()
    else writer.paragraph()
    const step = enters ? 1 : -1
    if (type === 'blockQuote') writer.quoted += step
    if (type === 'codeFenced' || type === 'codeIndented') writer.preformatted += step
    if (enters && type === 'listUnordered') this.#lists.push(undefined)
    if (enters && type === 'listOrdered') this.#lists.push(-1)
  }

  #item(start: number): void {
    const number = this.#lists.pop()
    const first = number === -1 ? Number.parseInt(this.#source.slice(start, start + 12), 10) || 0 : number
    this.#writer.item(first === undefined ? '• ' : `${first}. `)
    this.#lists.push(first === undefined ? undefined : first + 1)
  }

  #reference(start: number, end: number): void {
    const name = this.#source.slice(start + 1, end - 1)
    const hex = /^#x/iu.test(name)
    const code = name.startsWith('#') ? Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10) : undefined
    const letter =
      code === undefined
        ? decodeNamedCharacterReference(name) || undefined
        : code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
          ? String.fromCodePoint(code)
          : '\ufffd'
    if (letter === undefined) this.#writer.prose(start, end)
    else this.#writer.letter(letter, start, end)
  }

  #tag(start: number, end: number): void {
    if (/^<br\b/iu.test(this.#source.slice(start, Math.min(end, start + 4)))) this.#writer.lineBreak()
  }

  #frontMatter({start, end}: Token): void {
    const text = this.#source.slice(this.#base + start.offset, this.#base + end.offset)
    const found: Record<string, string> = Object.create(null) as Record<string, string>
    for (const [, key = '', value = ''] of text.matchAll(/^(title|author|date|lang|url):[ \t]+(\S.*)$/gimu)) {
      if (!/^[[{|>&*!]/u.test(value)) found[key.toLowerCase()] ??= value.trim().replace(/^(["'])(.*)\1$/u, '$2')
    }
    const {title, author = '', date, lang, url} = found
    this.details = detailsOf({title, authors: [author], published: date, language: lang, url})
  }
}
