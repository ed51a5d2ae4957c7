import type {QuoteWords} from '../languages/types/quote-words.js'
import {Lexicon} from '../text/lexicon.js'

/** What a word can mean for quotations: bits in the table made by {@link quoteTable}. */
export const enum QuoteWord {
  work = 1,
  naming = 2,
  small = 4,
  says = 8,
  tells = 16,
  setting = 32,
  subject = 64,
  /** A word that begins with an apostrophe. */
  elision = 128
}

/**
 * Builds the table of words that identify apostrophes, mark the end of an unclosed quotation, or help to classify a quotation.
 *
 * @param language.quotes - The language's words for quotations, if any.
 * @param language.elisions - Words that begin with an apostrophe, given without it: `em til tis`.
 * @returns Bits of {@link QuoteWord} by the hashes of the words.
 */
export function quoteTable({quotes, elisions = ''}: {quotes?: QuoteWords; elisions?: string}): Lexicon {
  const entries: [string, number][] = []
  const put = (list: string, bit: number): void => {
    for (const word of list.split(' ')) if (word) entries.push([word, bit])
  }
  put(elisions, QuoteWord.elision)
  if (quotes) {
    put(quotes.works, QuoteWord.work)
    put(quotes.naming, QuoteWord.naming)
    put(quotes.small, QuoteWord.small)
    put(quotes.says, QuoteWord.says)
    put(quotes.tells, QuoteWord.says | QuoteWord.tells)
    put(quotes.settings, QuoteWord.setting)
    put(quotes.subjects, QuoteWord.subject)
  }
  return new Lexicon(entries)
}
