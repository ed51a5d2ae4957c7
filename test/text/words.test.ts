import {describe, expect, it} from 'vitest'
import {english} from '../../src/languages/en/index.js'
import {hashOf} from '../../src/text/lexicon.js'
import {abbreviationTable} from '../../src/text/abbreviations.js'
import {Kind, readTokens} from '../../src/text/tokens.js'

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
    ['The county sued in the U.S.', 'The council did not.'],
    ['They came from the U.S.', 'While some left, most stayed.'],
    // words that are abbreviations only with a capital
    ['His client had been ill.', '“He took it.”'],
    ['The church was full for mass.', 'Noah built an ark.', 'She was a union rep.', 'He left.']
  ])('ends a sentence: %s | %s', (...parts) => {
    expect(sentences(parts.join(' '))).toEqual(parts)
  })

  it.each(['He lives at No. 10 Pier Road.', 'Ordinance no. 4 was struck down.', 'Nos. 3 and 4 are shut.', 'Sen. Ada Voss spoke to Dr. Tom Hale.', 'He met Rep. Ada Voss of Peoria, Ill. Tuesday.', 'Bo Lind, R-Ill. Tuesday, left.'])(
    'goes on: %s',
    (text) => {
      expect(sentences(text)).toEqual([text])
    }
  )

  it.each([
    ['the har\u00adbour', ['the', 'harbour']],
    ['\u200bthe\u200b harbour\u2060', ['the', 'harbour']],
    ['the har-\nbour', ['the', 'harbour']],
    ['the har-\r\n   bour', ['the', 'harbour']],
    ['a well-known harbour', ['a', 'well-known', 'harbour']],
    ['Lind-\nBerg', ['Lind', '-', 'Berg']],
    ['pages 4-\n7', ['pages', '4', '-', '7']],
    ['the har- and farmers', ['the', 'har', '-', 'and', 'farmers']],
    ['they’ll say Lind’s won', ['they', '’ll', 'say', 'Lind', '’s', 'won']],
    ["I'd've asked", ['I', "'d", "'ve", 'asked']],
    ['O’Reilly o’clock d’Arbois rock ’n’ roll didn’t', ['O’Reilly', 'o’clock', 'd’Arbois', 'rock', '’', 'n', '’', 'roll', 'didn’t']]
  ])('reads the words of %j', (text, expected) => {
    const {count, start, end, hash} = readTokens(text, [{start: 0, end: text.length}], abbreviationTable(english))
    expect(Array.from({length: count}, (_, t) => hash[t])).toEqual(expected.map((word) => hashOf(word)))
    for (let t = 0; t < count; t++) expect(end[t] as number).toBeGreaterThan(start[t] as number)
  })
})
