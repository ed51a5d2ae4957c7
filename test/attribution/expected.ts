// What a text is expected to attribute to whom, as rows of tests.
import {expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

/** The headline above each text. */
export const head = 'A village in autumn\n\n'
/** Source and content of each attribution that no other holds. */
export function read(text: string): string[] {
  const item = parseNewsItem(head + text, {language: 'en'})
  return item.attributions.filter(({within}) => within === undefined).map(({source, content}) => `${source?.text ?? '–'}: ${content.map((span) => span.text).join(' … ')}`)
}

export type Rows = readonly (readonly [text: string, expected: string])[]

/** Rows of a text and an attribution that it has. */
export const finds = (rows: Rows): void =>
  it.each(rows)('%s', (text, expected) => {
    expect(read(text)).toContain(expected)
  })

/** Rows of a text and an attribution that it has, with its cue. */
export const findsWith = (rows: Rows): void =>
  it.each(rows)('%s', (text, expected) => {
    const {attributions} = parseNewsItem(head + text, {language: 'en'})
    expect(attributions.map(({source, cue, content}) => [source, cue, ...content].map((part) => part?.text ?? '–').join(': '))).toContain(expected)
  })

/** Rows of a text and the one attribution that it has. */
export const findsOnly = (rows: Rows): void =>
  it.each(rows)('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

/** Texts in which nobody is heard. */
export const findsNone = (rows: readonly string[]): void =>
  it.each(rows)('%s', (text) => {
    expect(read(text)).toEqual([])
  })
