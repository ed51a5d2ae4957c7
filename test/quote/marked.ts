import {english} from '../../src/languages/en/index.js'
import {pairQuotes} from '../../src/quote/pairing.js'
import type {ReadItem} from '../../src/quote/read-item.js'
import {quoteTable} from '../../src/quote/words.js'
import type {Prose} from '../../src/structure/structure.js'
import type {Lexicon} from '../../src/text/lexicon.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {readTokens} from '../../src/text/tokens.js'

const abbreviations = abbreviationTable(english)
let quoteWords: Lexicon | undefined

/** Takes the marks out of a text in which each part of a quotation stands in ⟨…⟩; `⟨+…⟩` goes on with the one before. */
export function readMarked(marked: string): {text: string; quotations: string[][]} {
  const quotations: string[][] = []
  const open: {of: string[]; start: number}[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i] as string
    if (c === '⟨') {
      let of: string[] = []
      if (marked[i + 1] === '+') {
        of = quotations.at(-1) as string[]
        i++
      } else quotations.push(of)
      open.push({of, start: text.length})
    } else if (c === '⟩') {
      const {of, start} = open.pop() as (typeof open)[number]
      of.push(`${start}-${text.length}`)
    } else text += c
  }
  return {text, quotations}
}

/** Reads paragraphs (apart by empty lines) and pairs their marks, as the parser does. */
export function readItem(text: string): ReadItem {
  const prose: Prose[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    prose.push({kind: 'paragraph', start, end: start + paragraph.length, section: 0})
    start += paragraph.length + 2
  }
  quoteWords ??= quoteTable(english)
  const tokens = readTokens(text, prose, abbreviations)
  return {text, prose, tokens, quotations: pairQuotes(text, prose, tokens, quoteWords), quoteWords}
}

/** Returns where the quotations of a text are, which are closed, and which contains which. */
export function pair(text: string): {outer: string[][]; closed: boolean[]; parents: number[]} {
  const {list} = readItem(text).quotations
  return {
    outer: list.map((quotation) => quotation.outer.map((part) => `${part.start}-${part.end}`)),
    closed: list.map((quotation) => quotation.closed),
    parents: list.map((quotation) => quotation.parent)
  }
}
