// A parser caches what it computes about words; earlier input must not affect what it finds.
import {expect, it} from 'vitest'
import {readCorpus} from '../../examples/corpus/tools/read.mjs'
import {createParser} from '../../src/index.js'

it('finds the same in an item regardless of the items parsed before it', () => {
  const curly = readCorpus().map(({text}) => text.replaceAll("'", '’'))
  const straight = curly.map((text) => text.replaceAll('’', "'"))
  const texts = [...curly.slice(0, 150), ...straight.slice(0, 150)]
  const forwards = createParser()
  const backwards = createParser()
  const there = texts.map((text) => forwards.parseNewsItem(text))
  const back = texts.toReversed().map((text) => backwards.parseNewsItem(text)).toReversed()
  for (const [index, item] of there.entries()) expect(back[index]).toStrictEqual(item)
})
