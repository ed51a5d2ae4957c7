// Sentences of one language with what must be found in them, and sentences in which nothing must be.
import {describe, expect, it} from 'vitest'
import {find, readTold} from './told.js'

const withoutComma = (text: string | undefined): string | undefined => text?.replace(/,$/u, '')

/** Runs marked-up sentences, and bare ones that say nothing, through the parser. */
export function describeTold(language: string, {must, mustNot}: {must: readonly string[]; mustNot: readonly string[]}): void {
  describe(language, () => {
    it.each(must)('reads %s', (marked) => {
      const {text, told} = readTold(marked)
      const found = find(text, language)
      for (const {source, cue, content} of told) {
        const same = found.find((one) => one.content.join() === content.join())
        expect(found.map((one) => one.content)).toContainEqual(content)
        expect(same?.cue).toEqual(cue)
        expect(withoutComma(same?.source)).toBe(withoutComma(source))
      }
    })

    it.each(mustNot)('finds nothing in %s', (text) => expect(find(text, language)).toEqual([]))
  })
}
