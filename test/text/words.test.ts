import {describe, expect, it} from 'vitest'
import {english} from '../../src/languages/en/index.js'
import {abbreviationTable, Kind, readTokens} from '../../src/text/tokens.js'

/** Writes a text's sentences, each from its first token to the next one's. */
function sentences(text: string): string[] {
  const {count, start, kind} = readTokens(text, [{start: 0, end: text.length}], abbreviationTable(english))
  const starts: number[] = []
  for (let t = 0; t < count; t++) if ((kind[t] as number) & Kind.sentence) starts.push(start[t] as number)
  return starts.map((from, i) => text.slice(from, starts[i + 1]).trim())
}

describe('readWords', () => {
  it.each([
    ['Asked twice, she said no.', 'The vote was put off.'],
    ['Four members voted no.', 'One of them, Rep. Ada Voss, left.'],
    ['“No.', 'We will not pay.”'],
    ['The county sued in the U.S.', 'The council did not.']
  ])('ends a sentence: %s | %s', (...parts) => {
    expect(sentences(parts.join(' '))).toEqual(parts)
  })

  it.each(['He lives at No. 10 Pier Road.', 'Ordinance no. 4 was struck down.', 'Nos. 3 and 4 are shut.', 'Sen. Ada Voss spoke to Dr. Tom Hale.'])(
    'goes on: %s',
    (text) => {
      expect(sentences(text)).toEqual([text])
    }
  )
})
