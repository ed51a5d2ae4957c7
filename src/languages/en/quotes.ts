import type {QuoteWords} from '../types/quote-words.js'

/** English words for classifying text in quotation marks. */
export const quotes: QuoteWords = {
  works:
    'book books novel novels memoir memoirs film films movie movies documentary song songs single hit ballad anthem hymn album albums show shows ' +
    'series sitcom drama musical play plays opera poem poems painting paintings sculpture exhibition column columns blog podcast newsletter essay ' +
    'essays article articles story stories magazine game games app episode episodes chapter ad ads commercial spot titled entitled headlined ' +
    'author starred starring bestseller pamphlet report program programme trilogy sketch track remake',
  naming: 'known nicknamed nickname dubbed called named alias aka codenamed moniker',
  small: 'the a an of and or in on at to for by with from as but nor vs is',
  says:
    'say says said tell tells told ask asks asked add adds added reply replies replied answer answers answered explain explains explained ' +
    'write writes wrote recall recalls recalled note notes noted warn warns warned insist insists insisted joke jokes joked admit admits admitted ' +
    'shout shouts shouted whisper whispered cry cried laugh laughed sigh sighed quip quipped declare declares declared state states stated ' +
    'continue continues continued conclude concludes concluded respond responds responded argue argues argued observe observed remark remarked ' +
    'tweet tweeted post posted complain complains complained fume fumed storm stormed beam beamed blurt blurted chuckle chuckled mutter muttered ' +
    'agree agrees agreed urge urged demand demanded promise promises promised predict predicted confirm confirms confirmed testify testified',
  tells: 'tell tells told ask asks asked warn warns warned remind reminded assure assured',
  settings: 'on at in during after before as when while yesterday today tonight last this afterwards later to through via',
  subjects: 'he she they'
}
