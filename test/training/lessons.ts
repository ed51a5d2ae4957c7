import {readCorpus, type CorpusItem} from '../../examples/corpus/tools/read.mjs'
import {findStructure} from '../../src/structure/structure.js'
import {english} from '../../src/languages/en/index.js'
import {pairQuotes} from '../../src/quote/pairing.js'
import {quoteTable} from '../../src/quote/words.js'
import type {ReadItem} from '../../src/quote/read-item.js'
import {Vocabulary} from '../../src/text/vocabulary.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {readTokens} from '../../src/text/tokens.js'

/** One item of the corpus as the parser reads it. */
export interface Lesson {
  item: CorpusItem
  reading: ReadItem
}

const abbreviations = abbreviationTable(english)
const vocabulary = new Vocabulary()
const quoteWords = quoteTable(english)

/**
 * Reads the corpus as the parser does.
 *
 * @returns The lessons.
 */
export function* lessons(): Generator<Lesson> {
  for (const item of readCorpus()) {
    const {prose} = findStructure(item.text, [english.structure])
    const tokens = readTokens(item.text, prose, abbreviations, vocabulary)
    const reading = {text: item.text, prose, tokens, quotations: pairQuotes(item.text, prose, tokens, quoteWords), quoteWords}
    yield {item, reading}
  }
}
