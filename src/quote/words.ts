import type {QuoteWords} from '../languages/types/quote-words.js'
import {Lexicon} from '../text/lexicon.js'

/** What a word can be to quotations: bits of the table that {@link quoteTable} makes. */
export const enum QuoteWord {
  work = 1,
  naming = 2,
  small = 4,
  says = 8,
  tells = 16,
  setting = 32,
  subject = 64,
  /** Begins with an apostrophe. */
  elision = 128
}

/**
 * Makes the table of the words that tell which marks are apostrophes, where a quotation without a closing mark ends, and what a
 * quotation is.
 *
 * @param language - A language.
 * @param language.quotes - Its words for quotations, if it has any.
 * @param language.elisions - Its words that begin with an apostrophe, without it: `em til tis`.
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
