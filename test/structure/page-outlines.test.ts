// The pages of page-outlines.txt line by line, in the form of outlines.txt. Each has the menu and the foot below, and (1) to (4) stand for
// its paragraphs.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import {namesOfLines, partsOf} from './lines.js'

const menu = ['Home', 'News', 'Sport', 'Weather', 'Log in']
const foot = ['Most read', 'Ten walks by the sea', 'Contact us', 'Privacy']
const paragraphs = [
  'The light tower of Eastmere fell into the harbour on Monday night, and the harbour has been closed to all boats since then, said the council, which met before dawn.',
  'Divers are to bring up the stones of the tower from the floor of the harbour once the sea is calm again, and with them four rowing boats, two cranes and the buoy that sank nearby.',
  'The ferry to the island goes from the old pier until then, twice a day and never after dark, said the owner of the line, whose grandfather built its wooden shelters in 1928.',
  'Knut Berg, who has kept the light of the tower for thirty years, heard a crack and then a roar, and found his kitchen open towards the breakwater, curtains hanging outside above the rocks.'
]

const pages = readFileSync(new URL('page-outlines.txt', import.meta.url), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map((block) => block.trimEnd().split('\n'))

const furniture = (lines: readonly string[]): string[] => lines.map((line) => `boilerplate| ${line}`)

describe('a page is read line by line', () => {
  it.each(pages.map(([name = '', ...marked]) => [name, marked] as const))('%s', (_, marked) => {
    const wanted = [...furniture(menu), '', ...marked.map((line) => line.replace(/\((\d)\)$/u, (_all, number: string) => paragraphs[Number(number) - 1] ?? '')), '', ...furniture(foot)]
    const text = wanted.map((line) => line.replace(/^[^|\s]*\| /u, '')).join('\n')
    expect(namesOfLines(text, partsOf(parseNewsItem(text))).map(({line, names}) => (names.length > 0 ? `${names.join('+')}| ${line}` : line))).toEqual(wanted)
  })
})
