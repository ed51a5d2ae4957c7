import type {Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {ParseLatin} from 'parse-latin'
import type {Position} from 'unist'

/** A prose parser based on parse-latin, such as `ParseEnglish` or `ParseDutch`. */
export type ProseParser = new () => ParseLatin

/** Transforms that retext plugins add to the parser, in the fields that `retext-english` reads. */
export interface ProseExtensions {
  nlcstSentenceExtensions?: Array<(node: Sentence) => undefined | void> | undefined
  nlcstParagraphExtensions?: Array<(node: Paragraph) => undefined | void> | undefined
  nlcstRootExtensions?: Array<(node: Root) => undefined | void> | undefined
}

/** Parses a span of the text as one paragraph; the caller sets the positions. */
export type ReadParagraph = (text: string, start: number, end: number) => Paragraph

const own: Readonly<Record<string, ProseParser>> = {en: ParseEnglish}

/**
 * Makes a paragraph parser: parse-english for English, parse-latin for languages without a parser of their own.
 *
 * @param language - BCP 47 tag.
 * @param parsers - Parsers for more languages, by primary language subtag.
 * @param extensions - Transforms that plugins add to the parser.
 * @returns The parser.
 */
export function paragraphReader(
  language: string,
  parsers: Readonly<Record<string, ProseParser>> = {},
  extensions: ProseExtensions = {}
): ReadParagraph {
  const primary = language.toLowerCase().split('-')[0] as string
  const Parser = {...own, ...parsers}[primary] ?? ParseLatin
  const parser = new Parser()
  parser.tokenizeSentencePlugins.unshift(...(extensions.nlcstSentenceExtensions ?? []))
  parser.tokenizeParagraphPlugins.unshift(...(extensions.nlcstParagraphExtensions ?? []))
  if (parser.tokenize === ParseLatin.prototype.tokenize) parser.tokenize = tokenize
  return (text, start, end) => readParagraph(parser, text, start, end)
}

/** The most code units parsed at once, since prose parsers take quadratic time on a paragraph. */
const LONGEST = 16_384

function readParagraph(parser: ParseLatin, text: string, start: number, end: number): Paragraph {
  if (end - start <= LONGEST) return parser.tokenizeParagraph(text.slice(start, end))
  const paragraph: Paragraph = {type: 'ParagraphNode', children: []}
  for (let from = start; from < end;) {
    const to = end - from <= LONGEST ? end : breakBefore(text, from + LONGEST, from + LONGEST / 2)
    for (const child of parser.tokenizeParagraph(text.slice(from, to)).children) paragraph.children.push(child)
    from = to
  }
  return paragraph
}

// finds the last sentence end up to `latest`, or failing that the last word boundary, or character boundary
function breakBefore(text: string, latest: number, earliest: number): number {
  let word = 0
  for (let i = latest; i > earliest; i--) {
    if (typeOf(text.charCodeAt(i)) !== WHITE) continue
    if (word === 0) word = i
    if (/[.!?…][”’"'»)\]]?$/u.test(text.slice(i - 2, i))) return i
  }
  if (word > 0) return word
  const code = text.charCodeAt(latest)
  return code >= 0xdc00 && code <= 0xdfff ? latest - 1 : latest
}

const types = ['', 'WordNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode'] as const
const WORD = 1
const WHITE = 2
const unplaced = undefined as unknown as Position
const latin = new ParseLatin()
const known = new Uint8Array(0x1_0000)

// returns the type that parse-latin gives a code unit, computed on first use
function typeOf(code: number): number {
  const type = known[code] as number
  if (type !== 0) return type
  const token = latin.tokenize(String.fromCharCode(code))[0] as SentenceContent
  return (known[code] = types.indexOf(token.type as 'WordNode'))
}

/** Splits prose into words, white space, punctuation and symbols as parse-latin does, but without positions. */
function tokenize(value: string | null | undefined): SentenceContent[] {
  const tokens: SentenceContent[] = []
  if (!value) return tokens
  const {length} = value
  let from = 0
  let before = value.charCodeAt(0)
  let type = typeOf(before)
  for (let i = 1; i <= length; i++) {
    const code = i < length ? value.charCodeAt(i) : -1
    const next = i < length ? typeOf(code) : 0
    if (next === type && (type === WORD || type === WHITE || code === before || (code >= 0xd800 && code <= 0xdfff))) {
      before = code
      continue
    }
    const slice = value.slice(from, i)
    // reserve the property for the position now: adding it later costs more memory
    if (type === WORD) tokens.push({type: 'WordNode', children: [{type: 'TextNode', value: slice, position: unplaced}], position: unplaced})
    else tokens.push({type: types[type] as 'PunctuationNode', value: slice, position: unplaced})
    from = i
    before = code
    type = next
  }
  return tokens
}
