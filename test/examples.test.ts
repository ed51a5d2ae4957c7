// Every example and every code block prints what is written behind it. If one is right and prints something else now:
// npm run build && npm run examples
import {describe, expect, it} from 'vitest'
import {findExamples, runExamples, withOutput} from './examples/examples.mjs'

const examples = findExamples()
const results = runExamples(examples)

describe('examples', () => {
  it('are there', () => {
    for (const file of ['README.md', 'docs/quick-start.md', 'src/index.ts', 'examples/one-item.mjs', 'examples/folder-to-csv.mjs']) {
      expect(examples.map((example) => example.file)).toContain(file)
    }
  })

  for (const [index, example] of examples.entries()) {
    it(example.name, () => {
      const {printed = [], error} = results[index] ?? {}
      expect(error).toBeUndefined()
      expect(printed.flat().length, 'an example prints something').toBeGreaterThan(0)
      expect(example.code.join('\n')).toBe(withOutput(example, printed).join('\n'))
    })
  }
})
