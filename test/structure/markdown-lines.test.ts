// Markdown that marks a whole line of plain text is no part of the line.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const story = 'The bridge at Aldwick was built in 1931, and nobody has painted it since the war ended, the council says.'

it('a title, a byline, a heading and a quotation are read without it', () => {
  const {headline, byline, sections} = parseNewsItem(`# Bridge at Aldwick shut\n\n*By Ada Crewe*\n\n${story}\n\n> “We are sorry,” said Mayor Tom Hale.\n\n## What comes next\n\n${story}\n\n**Who pays?**\n\n${story}\n`)
  expect([headline?.text, byline?.authors[0]?.name]).toEqual(['Bridge at Aldwick shut', 'Ada Crewe'])
  expect(sections.map(({heading}) => heading?.text)).toEqual([undefined, 'What comes next', 'Who pays?'])
  expect(sections[0]?.blocks[1]?.text).toBe('“We are sorry,” said Mayor Tom Hale.')
})

it('an underlined title and a quotation right behind its sign are read without them', () => {
  const {headline, sections} = parseNewsItem(`_Bridge at Aldwick shut_\n\n${story}\n\n>“We are sorry,” said Mayor Tom Hale.\n\n_Who pays?_\n\n${story}\n`)
  expect([headline?.text, sections[1]?.heading?.text, sections[0]?.blocks[1]?.text]).toEqual(['Bridge at Aldwick shut', 'Who pays?', '“We are sorry,” said Mayor Tom Hale.'])
})

describe('other uses of the same signs stay', () => {
  it.each(['#bridge trends in three counties today, and *nobody* knows why it does.', '*The name has been changed to protect the family of the girl.', '*One* asterisk and *another* do not make one phrase of the *line*'])('%s', (line) => {
    const {sections, notes} = parseNewsItem(`Bridge at Aldwick shut\n\n${story}\n\n${line}\n\n${story}\n`)
    expect([...sections.flatMap(({heading, blocks}) => [heading, ...blocks]), ...notes].map((part) => part?.text)).toContain(line)
  })

  it.each(['# # #', '* * *', '***', '___'])('%s ends an item', (line) => {
    expect(parseNewsItem(`Bridge at Aldwick shut\n\n${story}\n\n${line}\n`).boilerplate.map(({text}) => text)).toEqual([line])
  })

  it('points keep their bullets out of the text', () => {
    const {sections} = parseNewsItem(`Bridge at Aldwick shut\n\n${story} It names:\n\n* the rust\n* the cost\n`)
    expect(sections.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'listItem').map(({text}) => text))).toEqual(['the rust', 'the cost'])
  })
})
