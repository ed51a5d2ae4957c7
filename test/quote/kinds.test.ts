// Kinds of quotations: each text has one, named in its row, or the one in ⟨…⟩.
import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../src/index.js'
import type {QuoteKind} from '../../src/model.js'
import {quoteKind} from '../../src/quote/kinds.js'
import type {Quotation} from '../../src/quote/pairing.js'
import {readItem} from './marked.js'

const rows: [kind: QuoteKind, text: string][] = [
  ['speech', '“The ferry will sail at noon whatever they say,” Orla Penn said.'],
  ['speech', 'Orla Penn said: “The ferry will sail at noon whatever they say.”'],
  ['speech', '“No,” the captain said. “We sail at noon and that is that.”'],
  ['speech', '“Never!” Orla Penn said.'],
  ['speech', 'On the wall somebody had painted “the sea gives and the sea takes away” in red.'],
  ['speech', 'Ferry Will Sail\n\nThe pier was empty on Monday, and the captain was angry.\n\n“The ferry will sail.\n\n“It always has, and it always will,” Orla Penn said.'],
  ['fragment', 'Orla Penn called the new pier “a ruin” on Monday.'],
  ['fragment', 'The captain said the plan was “quite mad” and left.'],
  ['fragment', 'The council’s answer was “not even polite,” Orla Penn said.'],
  ['term', 'The so-called “ferry tax” rose to 4 crowns in May.'],
  ['term', 'Engineers use “scour” for what the tide does to sand.'],
  ['term', 'The “experts” had never been to sea.'],
  ['title', 'Her first novel, “The Long Pier,” sold 9,000 copies.'],
  ['title', 'She sang “Harbour Lights” at the song contest.'],
  ['title', '“Harbour Lights,” a film about the crossing, opens in June.'],
  ['title', 'Orla Penn said she had read the book “The Sea and the Tide” twice.'],
  ['title', 'He starred in “Gull.”'],
  ['title', 'They played “Songs of the Northern Sea” until dawn.'],
  ['nickname', 'Orla “Skipper” Penn has sailed since she was nine.'],
  ['nickname', 'The captain, known as “Skipper,” has sailed since she was nine.'],
  ['nickname', 'Her crew nicknamed her “Old Salt” in her first year.'],
  ['nickname', 'Police named Tam “The Gull” Oakes as the driver.'],
  // speech: a sentence, by its own stop or by a cue
  ['speech', '“No,” said Orla Penn.'],
  ['speech', 'Orla Penn said: ⟨“No.”⟩'],
  ['speech', 'To all of it the captain, who was tired, said, ⟨“Perhaps.”⟩'],
  ['speech', '“Not so fast!”'],
  ['speech', '“The ferry is late again today'],
  ['speech', '“A ferry is late.”\n\nOrla Penn was angry on Monday.'],
  ['speech', '“We sail.\n\n“At noon,” Orla Penn said.'],
  ['speech', '“THE FERRY WILL SAIL AT NOON TODAY,” the sign reads.'],
  ['speech', '“Never!” Says Captain\n\nThe captain was angry on Monday, and said so twice.'],
  ['speech', '“In the Year of the Tide the Sea Will Rise and the Pier Will Fall at Last,” Orla Penn said.'],
  ['title', 'They danced to ⟨“of the Sea and the Tide and the Wind”⟩ until dawn.'],
  ['term', 'They stood under ⟨“Sea And the tide”⟩ until dawn.'],
  ['term', 'They danced to ⟨“all of the tides”⟩ until dawn.'],
  // no speech: no capital, no stop or cue, or a cue of something else
  ['term', 'On Monday came ⟨“tomorrow.”⟩'],
  ['term', 'The pier had a gate marked ⟨“Boats only”⟩ in red.'],
  ['term', 'Beside the gate stood, in red, ⟨“Boats.”⟩'],
  ['term', '“Boats,” it was.\n\nOrla Penn said on Monday that the pier was shut.'],
  ['term', '“Boats,” it was. Orla Penn said on Monday that the pier was shut.'],
  // fragments: attributed, and no sentence
  ['fragment', 'Orla Penn said the pier had a gate marked ⟨“Boats only”⟩ in red.'],
  // titles: near a word for a work, in the same sentence and outside other quotations
  ['title', 'Novel ⟨“Gull”⟩ sold 9,000 copies.'],
  ['title', 'The novel by Penn, ⟨“Gull,”⟩ sold 9,000 copies.'],
  ['title', '⟨“Gull,”⟩ the first novel by Orla Penn, sold 9,000 copies.'],
  ['title', '“I read the novel ⟨‘Gull’⟩ on the pier as a girl,” Orla Penn said.'],
  ['title', '“I read ⟨‘Gull,’⟩ a novel, on the pier as a girl,” Orla Penn said.'],
  ['title', 'They danced to ⟨“Of the Sea and the Tide”⟩ until dawn.'],
  ['title', 'They danced to ⟨“Harbour 40 Lights”⟩ until dawn.'],
  ['title', 'They read from ⟨“The Long and Winding Way of the Old Grey Sea Wall”⟩ until dawn.'],
  ['speech', 'They read from the book ⟨“The Long and Winding Way of the Old Grey Sea Wall at Night”⟩ until dawn.'],
  ['term', 'They danced to ⟨“Harbour Lights”⟩ until dawn.'],
  ['term', 'They stood under ⟨“ALL BOATS STOP”⟩ until dawn.'],
  ['term', 'It was no novel. The ⟨“Gull”⟩ came in at noon.'],
  ['term', '⟨“Gull”⟩ it was. Novel or not, it sold.'],
  ['term', 'The board saw a “novel” in ⟨“Gull”⟩ on Monday.'],
  ['term', 'The board saw ⟨“Gull”⟩ in a “novel” on Monday.'],
  ['term', 'The novel that the board had not yet seen in ⟨“Gull”⟩ was short.'],
  ['term', 'On Monday ⟨“Gull”⟩ was what the board called a novel.'],
  // nicknames: between the names of one person, or named so
  ['nickname', 'In May, Orla ⟨“Skipper”⟩ Penn sailed.'],
  ['nickname', 'Orla ⟨“Red Sky at Dawn”⟩ Penn was nicknamed ⟨“Red Sky”⟩ by all.'],
  ['nickname', 'The crew nicknamed her ⟨“Queen of the Tide”⟩ in May.'],
  ['term', 'Orla ⟨“Skipper”⟩ sailed since she was nine.'],
  ['term', 'She met a ⟨“Skipper”⟩ Penn at noon.'],
  ['term', 'Orla ⟨“skipper”⟩ Penn sailed at noon.'],
  ['term', 'NATO ⟨“Skipper”⟩ Penn was a boat.'],
  ['term', 'It belonged to Orla\n\n⟨“Skipper”⟩ Penn was a boat.'],
  ['title', 'The song was known as ⟨“Skipper”⟩ in the north.'],
  ['term', 'It was nicknamed by all who ever saw the thing ⟨“Skipper”⟩ in the north.']
]

/** Quotations of nobody: whatever attributions are found, each kind follows from marks and words. */
const unattributed: [kind: QuoteKind, text: string][] = [
  ['speech', 'Lind said, “No.”'],
  ['speech', 'Lind said: “No.”'],
  ['speech', 'Lind said it to the board, “No.”'],
  ['speech', '„Nein“, said Lind.'],
  ['speech', '“Nein,” said Lind.'],
  ['speech', '“Nein,” as Lind and Penn said.'],
  ['speech', '“Never!” he said.'],
  ['term', '“Experts” said the pier was safe.'],
  ['term', '“Nein”, they all thought, for nobody ever said.'],
  ['term', 'Nobody ever said a word of it to the whole board, “No.”'],
  ['term', 'Lind said the “No.”'],
  ['term', 'Lind thought: “No.”'],
  ['term', 'Lind said, “No”'],
  ['term', 'Lind said.\n\n, “No.”'],
  ['term', '“Nein,”\n\nsaid Lind.'],
  ['term', 'Lind said, “no.”'],
  ['term', 'Lind said “never,” and then, “No.”'],
  ['term', 'Lind said, “...”']
]

describe('kinds of quotations that nobody is found for', () => {
  for (const [kind, text] of unattributed) {
    it(`${kind}: ${text.replaceAll('\n', ' ')}`, () => {
      const item = readItem(text)
      expect(quoteKind(item, item.quotations.list.at(-1) as Quotation, false)).toBe(kind)
    })
  }
})

describe('kinds of quotations', () => {
  for (const [kind, marked] of rows) {
    it(`${kind}: ${marked.slice(0, 60)}`, () => {
      const text = marked.replace(/[⟨⟩]/g, '')
      const at = Math.max(marked.indexOf('⟨'), 0)
      const quotes = extractQuotes(`${text}\n`, {language: 'en'})
      expect((marked.includes('⟨') ? quotes.find(({start}) => start === at || start === at + 1) : quotes[0])?.kind).toBe(kind)
    })
  }

  it('does not take a sentence for a title because a book is mentioned nearby', () => {
    expect(extractQuotes('The author of the book said: “It took me nine years to write.”')[0]?.kind).toBe('speech')
  })

  it('does not take a lower-case term for a title', () => {
    expect(extractQuotes('The show had a “silent disco” on the pier.')[0]?.kind).toBe('term')
  })

  it('does not take a word between names in two sentences for a nickname', () => {
    expect(extractQuotes('It was named by Orla Penn. “Gull” Tam Oakes it is not.')[0]?.kind).not.toBe('nickname')
  })

  it('reads the capitals of a headline as a headline’s', () => {
    expect(extractQuotes('Captain Says Pier Is ‘A Total and Utter Ruin’\n\nThe pier is a ruin, the captain said on Monday.')[0]?.kind).toBe('speech')
  })

  it('does not read a nickname between the capitals of a headline', () => {
    expect(extractQuotes('Captain Blasts ‘Gull Tax’ Plan\n\nThe captain was angry on Monday, and said so twice.')[0]?.kind).not.toBe('nickname')
  })

  it('works without a language’s words', () => {
    expect(extractQuotes('Orla „Skipper“ Penn segelt.', {language: 'de'})[0]?.kind).toBe('nickname')
  })
})
