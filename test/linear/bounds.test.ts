// What bounds the work on texts that are nothing but cues: far above what anybody writes, and far below what such texts ask for.
import {describe, expect, it} from 'vitest'
import {MOST_FOUND} from '../../src/attribution/rules/read.js'
import {parseNewsItem} from '../../src/index.js'
import {parseNewsItem as parseLite} from '../../src/lite.js'

const story = 'Storm closes road\n\nThe road is shut, the county said. Mara Lind, who runs the ferry, said that she would wait.'
const names = 'Lind Reyes Carrow Oakes Voss Dale Crane Harrow Lund Marsh Pell Stone Quill Frost Gale Holm'.split(' ')
const long = (length: number): string => names.slice(0, length).map((name) => `Mayor ${name} said that the road was shut`).join(' and ')
const soughtIn = {nutgraf: parseNewsItem, 'nutgraf/lite': parseLite}

describe.each(Object.entries(soughtIn))('%s', (_, parse) => {
  it('finds every attribution of a sentence that is longer than any in print', () => {
    const {attributions} = parse(`Storm closes road\n\n${long(16)}.`)
    expect(attributions.map(({source}) => source?.text)).toEqual(names.map((name) => `Mayor ${name}`))
  })

  it('finds before such a text what it finds without it', () => {
    const spoken = (text: string): unknown => parse(text, {language: 'en'}).attributions.slice(0, 2).map(({source, cue, content}) => ({source, cue, content}))
    expect(parse(story).attributions).toHaveLength(2)
    expect(spoken(`${story}\n\n${'told '.repeat(2000)}`)).toEqual(spoken(story))
    expect(spoken(`${story}\n\n${'he said; '.repeat(2000)}`)).toEqual(spoken(story))
  })

  it('finds in the paragraphs after it what rules are sure of', () => {
    const {attributions} = parse(`Storm closes road\n\n${'told '.repeat(2000)}\n\n“The road is shut,” said Mara Lind.`, {language: 'en'})
    expect(attributions.at(-1)).toMatchObject({source: {text: 'Mara Lind'}, content: [{text: '“The road is shut,”'}]})
  })
})

it.each(['who said ', 'told ', 'said Mara Lind ', 'Mara Lind said that ', 'the mayor, said the county, '])('rules find no more than their share in %swithout end', (cue) => {
  const text = cue.repeat(2000)
  const tokens = text.match(/[\p{L}]+|[^\s]/gu)?.length ?? 0
  expect(parseLite(text).attributions.length).toBeLessThanOrEqual(MOST_FOUND.anyway + tokens / MOST_FOUND.onePer)
})
