// What the fuzzer kept: inputs that reach code which nothing else reaches.
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import * as all from '../../src/all.js'
import {formats, toHtml, toNitf} from '../../src/formats.js'
import * as lite from '../../src/lite.js'
import {readMarkup} from '../support/markup.js'
import {problemsOf} from '../support/problems.js'

const folder = new URL('corpus/', import.meta.url)
const corpus = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

describe.each(corpus)('%s', (_, text) => {
  it.each([undefined, 'en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'und'])('keeps the promises of an item, language %s', (language) => {
    const options = language === undefined ? {} : {language}
    expect(problemsOf(text, all.parseNewsItem(text, options))).toEqual([])
    expect(problemsOf(text, lite.parseNewsItem(text, options))).toEqual([])
  })

  it('is well formed in every format', () => {
    const item = all.parseNewsItem(text)
    readMarkup(toHtml(item, text, {page: true}), ['meta'], ['style'])
    readMarkup(toNitf(item, text))
    for (const {holds, make} of formats) {
      const made = make(item, text, {})
      if (holds === 'data') expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made)
    }
  })
})
