// A pronoun after a sentence whose subject is a role: The mayor shrugged. “We knew,” she said.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

/** Returns the speaker of the last paragraph. */
function speakerOfLast(text: string): string | undefined {
  const {attributions, speakers} = parseNewsItem(text)
  const speaker = speakers.find(({id}) => id === attributions.at(-1)?.speaker)
  return speaker?.name ?? speaker?.description
}

const before = 'Pier reopens\n\nThe pier is open again.\n\nIts engineer, Bo Lund, was relieved: “It creaks, but it holds.”\n\n'

describe('the subject of the previous sentence', () => {
  it.each([
    ['The mayor shrugged. “We knew,” she said.', 'The mayor'],
    ['The mayor shrugged and left. She said they had known.', 'The mayor'],
    ['The mayor of Skerry shrugged. “We knew,” he said.', 'The mayor of Skerry'],
    ['The harbour master shrugged. “We knew,” she said.', 'The harbour master'],
    ['The spokeswoman shrugged. “We knew,” she said.', 'The spokeswoman'],
    ['The mayor shrugged when she was asked. She said they had known.', 'The mayor']
  ])('%s', (paragraph, speaker) => {
    expect(speakerOfLast(before + paragraph)).toBe(speaker)
  })

  it('is whoever has that role', () => {
    const text = 'Pier reopens\n\nThe pier is open again, said Ann Boyd, the mayor.\n\nIts engineer, Una Lund, was relieved: “It creaks, but it holds.”\n\nThe mayor shrugged. “We knew,” she said.'
    expect(speakerOfLast(text)).toBe('Ann Boyd')
  })
})

describe('somebody else', () => {
  it.each([
    ['a name comes between', 'The mayor ran into Bo Lund. “We knew,” he said.', 'Bo Lund'],
    ['the pronoun is of the other gender', 'The spokeswoman shrugged. “It creaks,” he said.', 'Bo Lund'],
    ['the role owns the subject', 'The mayor’s car stood outside. “It creaks,” he said.', 'Bo Lund'],
    ['the role has a name', 'The mayor, Ann Boyd, shrugged. “We knew,” she said.', 'Ann Boyd'],
    ['the subject is a thing', 'The pier creaked. “It holds,” he said.', 'Bo Lund']
  ])('where %s', (_, paragraph, speaker) => {
    expect(speakerOfLast(before + paragraph)).toBe(speaker)
  })
})
