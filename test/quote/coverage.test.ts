// How much of a content is in quotation marks: the content is in ⟨…⟩, and each row has its kind.
import {describe, expect, it} from 'vitest'
import type {AttributionKind} from '../../src/model.js'
import {quotedKind} from '../../src/quote/coverage.js'
import {readItem, readMarked} from './marked.js'

const rows: Record<string, [kind: AttributionKind, marked: string]> = {
  'a quotation': ['direct', '⟨“The ferry will sail at noon,”⟩ Orla Penn said.'],
  'the words of a quotation without its marks': ['direct', '“⟨The ferry will sail at noon⟩,” Orla Penn said.'],
  'a quotation of one letter': ['direct', 'The board gave the pier ⟨“A”⟩ in May.'],
  'one letter of a quotation': ['direct', '“The board gave it an ⟨A⟩ in May,” Orla Penn said.'],
  'a quotation in two parts': ['direct', '⟨“The ferry,”⟩ Orla Penn said, ⟨“will sail at noon.”⟩'],
  'a quotation over two paragraphs': ['direct', '⟨“The ferry will sail.⟩\n\n⟨+“It always has,”⟩ Orla Penn said.'],
  'the second paragraph of a quotation': ['direct', '“The ferry will sail.\n\n⟨“It always has,”⟩ Orla Penn said.'],
  'two quotations side by side': ['direct', '⟨“The ferry will sail.” “It always has.”⟩'],
  'two quotations, with space between them': ['direct', '⟨“Aye,”      “No.”⟩'],
  'all but a small word': ['direct', 'Orla Penn said ⟨it “was shut by the tides of winter, and for good”⟩.'],
  'what a quotation reports': ['direct', '“They told us ⟨that the pier was shut⟩,” Orla Penn said.'],
  'what a quotation reports after a nested one': ['direct', '“They said ‘never again’ and told us ⟨that the pier was shut⟩,” Orla Penn said.'],
  'a nested quotation': ['direct', '“They told us ⟨‘never again’⟩ on Monday,” Orla Penn said.'],
  'what a quotation reports, with a nested one in it': ['direct', '“They told us ⟨that the pier was ‘a ruin’⟩,” Orla Penn said.'],
  'a quotation after others': ['direct', '“Yes,” said Tam Oakes. “No,” said Ruth Vale. ⟨“It is shut,”⟩ Orla Penn said. “Good.”'],
  'a quotation in a clause': ['mixed', 'Orla Penn said ⟨the pier was “a ruin” by then⟩.'],
  'a quotation at the end of a clause': ['mixed', 'Orla Penn said ⟨that the pier was “a ruin”⟩.'],
  'a quotation that goes on after the content': ['mixed', 'Orla Penn said ⟨that the pier was “a ruin⟩ and a shame.”'],
  'a quotation and a clause as long': ['mixed', '⟨“It will sail,” and it sails,⟩ Orla Penn said.'],
  'a nested quotation, whose words count once': ['mixed', '⟨The pier, “which is ‘an utter ruin’ today,” was built by hand⟩, Orla Penn said.'],
  'one quotation of two in a clause': ['mixed', '“Well,” Orla Penn said ⟨the pier was “a ruin” by then⟩, and “no more.”'],
  'a clause': ['indirect', 'Orla Penn said ⟨that the pier was shut⟩.'],
  'a clause before a quotation': ['indirect', 'Orla Penn said ⟨that the pier was shut⟩. “For good,” she said.'],
  'a clause after a quotation': ['indirect', '“It was,” she said, and Orla Penn said ⟨that the pier was shut⟩.'],
  'a clause after a nested quotation': ['indirect', '“They said ‘never,’” and Orla Penn said ⟨that the pier was shut⟩.'],
  'a clause between two': ['indirect', '“It was,” she said, and ⟨that the pier was shut⟩. “For good,” she said.'],
  'a clause and the mark after it': ['indirect', 'Orla Penn said ⟨that the pier was shut. “⟩For good,” she said.'],
  'a clause and two letters of a quotation': ['indirect', 'Orla Penn said ⟨that the pier was shut “f⟩or good.”'],
  'a clause and three letters of a quotation': ['mixed', 'Orla Penn said ⟨that the pier was shut “fo⟩r good.”'],
  'nine tenths of a content': ['direct', 'Orla Penn said ⟨a “rotting”⟩.'],
  'white space and no word': ['indirect', 'Orla Penn said⟨ ⟩nothing.'],
  'a clause with a mark that closes nothing': ['indirect', 'Orla Penn said ⟨that the pier was shut”⟩ for good.'],
  'a clause with empty marks': ['indirect', 'Orla Penn said ⟨that the field "" was empty⟩.']
}

describe('how much of a content is quoted', () => {
  for (const [name, [kind, marked]] of Object.entries(rows)) {
    it(`${kind}: ${name}`, () => {
      const {text, quotations} = readMarked(marked)
      const spans = quotations.flat().map((span) => ({start: Number(span.split('-')[0]), end: Number(span.split('-')[1])}))
      expect(quotedKind(text, spans, readItem(text).quotations)).toBe(kind)
    })
  }
})
