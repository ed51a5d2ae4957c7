// Speakers of marked sources: braces mark the sources in question.
import {expect, it} from 'vitest'
import {parseNewsItem as parseWithAll} from '../../src/all.js'
import {parseNewsItem} from '../../src/index.js'
import type {Speaker} from '../../src/model.js'

/** Returns the speakers of the sources in braces, in a language or, without one, in that of the text. */
export function speakersOf(marked: string, language?: string): (Speaker | undefined)[] {
  let text = ''
  const starts: number[] = []
  for (const part of marked.split(/(?=[{}])/)) {
    if (part.startsWith('{')) starts.push(text.length)
    text += part.replace(/^[{}]/, '')
  }
  const {attributions, speakers} = language === undefined ? parseNewsItem(text) : parseWithAll(text, {language})
  return starts.map((start) => {
    const id = attributions.find(({source}) => source?.start === start)?.speaker
    return speakers.find((one) => one.id === id)
  })
}

/** Returns the names (or descriptions) of those speakers. */
export function speakersIn(marked: string, language?: string): (string | undefined)[] {
  return speakersOf(marked, language).map((speaker) => speaker?.name ?? speaker?.description)
}

/** Rows of a text and the speaker of each source in braces, undefined where the text leaves it open. */
export const cases = (rows: [string, ...(string | undefined)[]][]) =>
  it.each(rows.map(([marked, ...names]) => [marked, names] as const))('%s', (marked, names) => {
    expect(speakersIn(marked)).toEqual(names)
  })
