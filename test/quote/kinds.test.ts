// Kinds of quotations: each text has one, named in its row.
import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../src/index.js'
import type {QuoteKind} from '../../src/model.js'

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
  ['nickname', 'Police named Tam “The Gull” Oakes as the driver.']
]

describe('kinds of quotations', () => {
  for (const [kind, text] of rows) it(`${kind}: ${text.slice(0, 60)}`, () => expect(extractQuotes(`${text}\n`, {language: 'en'})[0]?.kind).toBe(kind))

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
