// Speakers of marked sources: braces mark the sources in question.
import {expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

/** Returns the names (or descriptions) of the speakers of the sources in braces. */
export function speakersIn(marked: string): (string | undefined)[] {
  let text = ''
  const starts: number[] = []
  for (const part of marked.split(/(?=[{}])/)) {
    if (part.startsWith('{')) starts.push(text.length)
    text += part.replace(/^[{}]/, '')
  }
  const {attributions, speakers} = parseNewsItem(text)
  return starts.map((start) => {
    const id = attributions.find(({source}) => source?.start === start)?.speaker
    const speaker = speakers.find((one) => one.id === id)
    return speaker?.name ?? speaker?.description
  })
}

/** Rows of a text and the speaker of each source in braces, undefined where the text leaves it open. */
export const cases = (rows: [string, ...(string | undefined)[]][]) =>
  it.each(rows.map(([marked, ...names]) => [marked, names] as const))('%s', (marked, names) => {
    expect(speakersIn(marked)).toEqual(names)
  })
