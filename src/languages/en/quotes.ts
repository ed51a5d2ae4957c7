import type {QuoteWords} from '../types/quote-words.js'

/** English words that tell what stands in quotation marks. */
export const quotes: QuoteWords = {
  works:
    'book books novel novels memoir memoirs film films movie movies documentary song songs single hit ballad anthem hymn album albums show shows ' +
    'series sitcom drama musical play plays opera poem poems painting paintings sculpture exhibition column columns blog podcast newsletter essay ' +
    'essays article articles story stories magazine game games app episode episodes chapter ad ads commercial spot titled entitled headlined ' +
    'author starred starring bestseller pamphlet report program programme trilogy sketch track remake',
  naming: 'known nicknamed nickname dubbed called named alias aka codenamed moniker',
  small: 'the a an of and or in on at to for by with from as but nor vs is'
}
