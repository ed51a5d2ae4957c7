// Every item of the project's own corpus, its marks stripped, keeps the promises of the model.
import {describe, expect, it} from 'vitest'
import {readCorpus} from '../examples/corpus/tools/read.mjs'
import * as full from '../src/index.js'
import * as lite from '../src/lite.js'
import {parseWell} from './support/invariants.js'

const items: {id: string; text: string}[] = readCorpus()

describe('the corpus', () => {
  it('is there', () => expect(items.length).toBeGreaterThan(50))

  for (const [name, {parseNewsItem}] of Object.entries({nutgraf: full, 'nutgraf/lite': lite})) {
    it(`is parsed well by ${name}`, () => {
      for (const {text} of items) parseWell(text, parseNewsItem)
    })
  }
})
