// A paragraph with its attributions marked up as in the corpus, and what is found in it.
import {expect} from 'vitest'
import {readItem} from '../../examples/corpus/tools/read.mjs'
import {parseNewsItem} from '../../src/index.js'

/** Parses a marked-up paragraph under a headline and returns the finds in the same markup. */
export function found(marked: string): {expected: string[]; actual: string[]} {
  const {text, attributions} = readItem(`Bridge Works Go On\n\n${marked}`)
  const say = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').replace(/[,.]$/, '')).join(' … ')
  const expected = attributions.map(({source, cue, content}) => `${say(source)} | ${say(cue)} | ${say(content)}`)
  const actual = parseNewsItem(text, {language: 'en'}).attributions.map(({source, cue, content}) => {
    const at = (passage: {start: number; end: number}): [number, number] => [passage.start, passage.end]
    return `${say(source ? [at(source)] : [])} | ${say(cue?.parts.map(at) ?? [])} | ${say(content.map(at))}`
  })
  return {expected: expected.sort(), actual: actual.sort()}
}

/** Expects a paragraph to have the attributions that it marks, and no others. */
export function isMarked(marked: string): void {
  const {expected, actual} = found(marked)
  expect(actual).toEqual(expected)
}
