import {describe, expect, it} from 'vitest'
import {cueTables, lemmaOf} from '../../src/attribution/lemma.js'
import {english} from '../../src/languages/en/index.js'

const lemmas = cueTables(english.attribution, ['riposted', 'went on record', 'o’clocked'])

/** The lemma of a cue whose parts are separated by ` … ` in the text. */
function lemma(text: string): string {
  const parts: {start: number; end: number}[] = []
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf(' … ', start)
    const end = gap < 0 ? text.length : gap
    parts.push({start, end})
    start = end + 3
  }
  const words = parts.map(({start, end}) => text.slice(start, end).replace(/\s+/g, ' ')).join(' ')
  return lemmaOf(text, parts, words, lemmas)
}

describe('the lemma of a cue', () => {
  it.each([
    ['said', 'say'],
    ['SAID', 'say'],
    ['has said', 'say'],
    ['was asked to say', 'say'],
    ['told\n\treporters', 'tell'],
    ['asked … on Monday', 'ask'],
    ['riposted', 'riposted'],
    ['Riposted', 'riposted'],
    ['went\non record', 'went on record'],
    ['o’clocked', 'o’clocked']
  ])('is that of its last verb: %j → %s', (cue, expected) => {
    expect(lemma(cue)).toBe(expected)
  })

  it.each([
    ['went on', 'went on'],
    ['In The Words Of', 'in the words of'],
    ['—', '—'],
    ['ISN’T', "isn't"],
    ['said,', 'said,'],
    ['Ünder', 'ünder']
  ])('is the cue in lower case if no form is known: %j → %s', (cue, expected) => {
    expect(lemma(cue)).toBe(expected)
  })
})
