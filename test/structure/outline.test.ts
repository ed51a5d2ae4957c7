// The texts of outlines.txt line by line: before each bar stands the part of the item that the line is, or that it continues (…).
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'
import {namesOfLines, partsOf} from './lines.js'

const texts = readFileSync(new URL('outlines.txt', import.meta.url), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map((block) => block.trimEnd().split('\n'))

function outline(text: string): string[] {
  const item = parseNewsItem(text)
  return [item.genre, ...namesOfLines(text, partsOf(item)).map(({line, names}) => (names.length > 0 ? `${names.join('+')}| ${line}` : line))]
}

describe('a text is read line by line', () => {
  it.each(texts.map(([name = '', ...marked]) => [name, marked] as const))('%s', (_, marked) => {
    const text = marked.slice(1).map((line) => line.replace(/^[^|]*\| /u, '')).join('\n')
    expect(outline(text)).toEqual(marked)
  })
})
