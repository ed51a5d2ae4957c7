import {describe, expect, it} from 'vitest'
import {renderReadable} from '../../src/cli/readable.js'
import {parseNewsItem} from '../../src/index.js'
import {harbour, hostileTexts} from '../support/items.js'

const plain = (text: string): string => text.replace(/\u001b\[\d+m/gu, '')

describe('the readable view', () => {
  it('shows the parts in order and each quotation with its speaker below', () => {
    const view = renderReadable(parseNewsItem(harbour), {width: 72})
    const at = [
      'Storm closes harbour road',
      'Town cut off for the second time this year',
      'By Mara Lind and Tom Reyes',
      'A storm closed the harbour road on Monday.',
      '“We have never seen water this high,”',
      '  └ Ottoline Gravesend, ',
      'What happens next',
      '“Nobody is hurt,” Emeric Tull said.\n  └ Emeric Tull',
      'Reporting by Mara Lind'
    ].map((words) => view.indexOf(words))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(at[0]).toBe(0)
  })

  it.each([20, 40, 80])('fits in %i columns, with and without colours', (width) => {
    const item = parseNewsItem(harbour)
    const view = renderReadable(item, {width})
    for (const line of view.split('\n'))
      if (line.trim().includes(' ')) expect([...line].length).toBeLessThanOrEqual(width)
    expect(plain(renderReadable(item, {width, colors: true}))).toBe(view)
  })

  it('loses no word of the body', () => {
    const item = parseNewsItem(harbour)
    const words = renderReadable(item, {width: 30}).split(/\s+/u).join(' ')
    for (const {blocks} of item.sections) for (const {text} of blocks) expect(words).toContain(text)
  })

  it('ends each style on the line where it began', () => {
    for (const line of renderReadable(parseNewsItem(harbour), {width: 24, colors: true}).split('\n')) {
      expect(line).not.toMatch(/\u001b\[(?:1|2|3|7|33|35|36)m[^\u001b]*$/u)
    }
  })

  it.each(hostileTexts)('sends no control characters of $name to the terminal', ({text}) => {
    expect(renderReadable(parseNewsItem(text))).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/u)
  })

  it('shows the words of a source that the text does not name, and says so only of a quotation without a source', () => {
    const below = (text: string): string[] =>
      renderReadable(parseNewsItem(`Storm closes road\n\n${text}`))
        .split('\n')
        .filter((line) => line.includes('└'))
        .map((line) => line.trim())
    expect(below('“We lost it,” she said.')).toEqual(['└ she (unnamed)'])
    expect(below('“We lost it,” she said. She said the shed “was gone”, and they called it “a mess”.')).toEqual(['└ she (unnamed)', '└ they (unnamed)'])
    expect(below('“We lost it,” Mara Lind said. “The shed is gone,” she said.')).toEqual(['└ Mara Lind'])
    expect(below('“We lost it,” witnesses said.')).toEqual(['└ witnesses'])
    expect(below('“We will mend what the storm took.”')).toEqual(['└ no source named'])
    expect(below('She said the shed was gone.')).toEqual([])
  })

  it('of an empty item is an empty line', () => expect(renderReadable(parseNewsItem(''))).toBe('\n'))
})
