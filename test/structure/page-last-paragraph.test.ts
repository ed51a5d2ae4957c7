// The last paragraph of a page's story where a box stands above it.
import {describe, expect, it} from 'vitest'
import type {Parts} from '../../src/item-fields.js'
import {findStructure} from '../../src/structure/structure.js'
import {council, divers, fall, ferry, foot, keeper, top} from './tower-page.js'
import {words} from './words.js'

/** Reads a page whose paragraphs and headings have blank lines between them. */
const read = (...blocks: string[]): Parts => findStructure([top, ...blocks, foot].join('\n\n'), words).parts
const paragraphs = (...blocks: string[]): string[] => read(...blocks).sections.flatMap((section) => section.blocks.filter(({kind}) => kind === 'paragraph').map(({text}) => text))

describe('a last paragraph below a box', () => {
  const box = 'Most wanted walks\nTen walks by the sea\nThe oldest pier'
  const story = [fall, divers, ferry, council, keeper, fall.replace('Monday', 'Sunday'), divers.replace('calm', 'flat'), ferry.replace('dark', 'dusk')]
  const last = 'The council meets at nine. The tower’s bell was found on the beach and now hangs in the school.'
  it.each([
    ['two sentences', last],
    ['one that goes on with the words of the story', 'The stones of the tower that the divers bring up from the floor of the harbour go to the council.'],
  ])('belongs to the story: %s', (_, line) => {
    expect(paragraphs(...story, `Read more\n${box}`, line)).toContain(line)
  })
  it.each([
    ['speaks to the readers', 'The harbour is yours. Tell your friends of it.'],
    ['has a dateline', 'LOWMERE (SNX) — The fair opened on Sunday. It rained.'],
    ['is a single short sentence about something else', 'Geese are back at the mill pond.'],
  ])('does not if it %s', (_, line) => {
    expect(paragraphs(...story, `Read more\n${box}`, line)).not.toContain(line)
  })
  it.each([['“Nobody ever knocked here,” said the painter.'], ['“Nobody ever knocked here”, the painter said.'], ['“Nobody knocked here!” a child called from a roof.']])('belongs to the story if it says who is quoted: %s', (line) => {
    expect(paragraphs(...story, `Read more\n${box}`, line, 'Contact us')).toContain(line)
  })
  it.each([['Geese are back at the “Old Mill” and at its pond.'], ['“Geese are back at the mill, and nobody knocked.”'], ['“Nobody knocked,” a child said.']])('does not if it is short or only has marks: %s', (line) => {
    expect(paragraphs(...story, `Read more\n${box}`, line, 'Contact us')).not.toContain(line)
  })
  it('belongs to the story above one more such box and paragraph', () => {
    const more = (head: string): string => `${head}\nBaker leaves his oven to his dog`
    const line = 'Geese came back at nine. Their bell, lent to a mill, now hangs above Lowmere.'
    const below = 'It weighs half a ton. Nobody can say who carried it there, or how.'
    expect(paragraphs(...story, `Most read\n${box}`, line, more('Read also'), below, 'Contact us')).toContain(line)
  })
  it.each([
    ['Painters asked for another week, as most of their ladders had been lent until Advent.'],
    ['As most of their ladders had been lent until Advent, painters asked for one more week.']
  ])('belongs to the story if it is one sentence with blank lines around it: %s', (line) => {
    expect(paragraphs(...story, `Read more\n${box}`, line, 'Contact us')).toContain(line)
  })
  it.each([
    ['speaks to the readers', box, 'Painters need your help for another week, as most of our ladders had been lent.', 'Contact us'],
    ['is about the title above it', `${box}\nPainters of the old pier`, 'Painters asked for another week, as most of their ladders had been lent until Advent.', 'Contact us'],
    ['is below a title that stands apart', `${box}\n\nLadders wanted for the mill`, 'Painters asked for another week, as most of their ladders had been lent until Advent.', 'Contact us'],
    ['is no sentence', box, 'Painters asked for another week, as most of their ladders had been lent until Advent:', 'Contact us'],
    ['is above a list', box, 'Painters asked for another week, as most of their ladders had been lent until Advent.', '• three brushes\n• nine pots\n\nContact us']
  ])('does not as one sentence if it %s', (_, lines, line, below) => {
    expect(paragraphs(...story, `Read more\n${lines}`, line, below)).not.toContain(line)
  })
  it('does not as one sentence without a blank line above it', () => {
    const line = 'Painters asked for another week, as most of their ladders had been lent until Advent.'
    expect(paragraphs(...story, `Read more\n${box}\n${line}\nContact us`)).not.toContain(line)
  })
  it('does not below a time', () => {
    const line = 'Swans return to the mill. They stay until the spring comes to the lowlands.'
    expect(paragraphs(...story, `Read more\n${box}\n14:05`, line)).not.toContain(line)
  })
})

describe('a last line with an address, or about the article', () => {
  const story = [fall, divers, ferry, council, keeper]
  const box = 'Read more\nMost wanted walks\nTen walks by the sea'
  it.each([['Whoever saw the keeper on Sunday is asked to write to police@lowmere.example.'], ['The council takes bids for the stones at stones@lowmere.example until May.']])(
    'is the story’s below its paragraphs: %s',
    (line) => {
      expect(paragraphs(...story, line)).toContain(line)
    }
  )
  it.each([['Lind did not return calls for this story.'], ['The council declined to comment for this article.'], ['The keeper could not be reached for this report.']])(
    'is the story’s if it says who did not comment: %s',
    (line) => {
      expect(paragraphs(...story, line)).toContain(line)
    }
  )
  it.each([
    ['below a box', [box, 'Questions about pictures go to pictures@packet.example.']],
    ['about the article itself', ['To reprint this article, write to the desk.']],
    ['about where the article stood first', ['This story was first told in the tower’s own bulletin.']],
    ['about the article, with an address', ['For a reprint of this article, write to reprints@packet.example.']]
  ])('is not %s', (_, lines) => {
    expect(paragraphs(...story, ...lines)).not.toContain(lines.at(-1))
  })
})
