import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hashOf, Lexicon} from '../../src/text/lexicon.js'
import {Vocabulary} from '../../src/text/vocabulary.js'

describe('a vocabulary', () => {
  it('gives a hash one number, whatever came between, and keeps what it stands for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {maxLength: 300}), (hashes) => {
        const vocabulary = new Vocabulary()
        const numbers = hashes.map((hash) => vocabulary.numberOf(hash))
        expect(vocabulary.count).toBe(new Set(hashes).size)
        expect(hashes.map((hash) => vocabulary.numberOf(hash))).toEqual(numbers)
        expect(numbers.map((number) => vocabulary.hashes[number])).toEqual(hashes)
      })
    )
  })

  it('holds more words than it has room for at first', () => {
    const vocabulary = new Vocabulary()
    for (let hash = 0; hash < 100_000; hash++) vocabulary.numberOf(Math.imul(hash, 0x9e3779b1))
    expect(vocabulary.count).toBe(100_000)
    expect(vocabulary.numberOf(Math.imul(99_999, 0x9e3779b1))).toBe(99_999)
  })

  it('starts anew before an item when it has grown large, and not within one', () => {
    const vocabulary = new Vocabulary()
    const list = new Lexicon([['pier', 4]])
    for (let hash = 0; hash < 100_000; hash++) vocabulary.numberOf(Math.imul(hash, 0x9e3779b1))
    expect(vocabulary.era).toBe(0)
    expect(list.rows(vocabulary).length).toBeGreaterThanOrEqual(100_000)
    vocabulary.begin()
    expect([vocabulary.era, vocabulary.count]).toEqual([1, 0])
    const pier = vocabulary.numberOf(hashOf('Pier'))
    expect(pier).toBe(0)
    expect(list.rows(vocabulary)[pier]).toBe(4)
    for (let hash = 0; hash < 100_000; hash++) vocabulary.numberOf(Math.imul(hash, 0x9e3779b1))
    expect(vocabulary.count).toBe(100_001)
  })
})

describe('the rows of a lexicon', () => {
  it('say of each word what the lexicon says, words that came later too', () => {
    const list = new Lexicon([
      ['said', 1],
      ['pier', 2]
    ])
    const vocabulary = new Vocabulary()
    const bits = (word: string): number | undefined => {
      const number = vocabulary.numberOf(hashOf(word))
      return list.rows(vocabulary)[number]
    }
    expect(['SAID', 'crane', 'pier', 'said', 'piers'].map(bits)).toEqual([1, 0, 2, 1, 0])
  })
})
