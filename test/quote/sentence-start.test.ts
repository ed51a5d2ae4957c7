// Where sentences begin beside quotations: each that does has | before it.
import {describe, expect, it} from 'vitest'
import {beginsSentence} from '../../src/quote/sentence-start.js'
import {readItem} from './marked.js'

const rows = [
  '|The ferry sailed. |It was late.',
  '|“The ferry sailed,” Orla Penn said. |She was late.',
  '|“The ferry sailed.” |She was late.',
  '|“No!” Orla Penn said. |She was late.',
  '|“Will it sail?” Orla Penn asked.',
  '|“Will it sail?” |“It will,” Orla Penn said.',
  '|“Yes.” |“No.” |They argued till noon.',
  '|Orla Penn said, “It will sail.” |Nobody believed her.',
  '|“No.”\n\n|Orla Penn left at noon.',
  '|“No!”\n\n|Orla Penn left at noon.',
  '|the pier is shut.'
]

describe('where sentences begin', () => {
  for (const marked of rows) {
    it(marked.replaceAll('\n', ' '), () => {
      const {text, tokens, quotations} = readItem(marked.replaceAll('|', ''))
      const starts = Array.from({length: tokens.count}, (_, t) => t).filter((t) => beginsSentence(tokens, quotations.inside, t))
      let shown = ''
      for (let i = 0; i <= text.length; i++) shown += (starts.some((t) => tokens.start[t] === i) ? '|' : '') + (text[i] ?? '')
      expect(shown).toBe(marked)
    })
  }
})
