// An office in a description: the foreign minister is not the prime minister, and the president not the vice president.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

/** Returns the speaker of the last source. */
function speakerOfLast(text: string): string | undefined {
  const {attributions, speakers} = parseNewsItem(`Talks end in Harrow\n\n${text}`)
  const speaker = speakers.find(({id}) => id === attributions.at(-1)?.speaker)
  return speaker?.name ?? speaker?.description
}

describe('an office', () => {
  it.each([
    ['Foreign Minister Ilka Dorne', 'The foreign minister'],
    ['Foreign Minister Ilka Dorne', 'The minister'],
    ['Former mayor Ilka Dorne', 'The former mayor'],
    ['Police Chief Ilka Dorne', 'The chief'],
    ['Ilka Dorne, the union president,', 'The president'],
    ['Ilka Dorne, president of the union,', 'The union president'],
    ['Ilka Dorne, a lawyer for the family,', 'The veteran lawyer'],
    ['Rev. Ilka Dorne', 'The minister'],
    ['News anchor Ilka Dorne', 'The journalist'],
    ['Ilka Dorne, a palaeontologist,', 'The scientist'],
    ['The actress Ilka Dorne', 'The star']
  ])('%s … %s', (named, described) => {
    expect(speakerOfLast(`${named} said the talks had failed.\n\n${described} said it was late.`)).toBe('Ilka Dorne')
  })
})

describe('another office', () => {
  it.each([
    ['Foreign Minister Ilka Dorne', 'The prime minister'],
    ['Foreign Minister Ilka Dorne', 'The finance minister'],
    ['Prime Minister Ilka Dorne', 'The minister'],
    ['Vice President Ilka Dorne', 'The president'],
    ['President Ilka Dorne', 'The vice president'],
    ['Deputy Mayor Ilka Dorne', 'The mayor'],
    ['Former mayor Ilka Dorne', 'The mayor'],
    ['Police Chief Ilka Dorne', 'The fire chief'],
    ['Ilka Dorne, the union president,', 'The company president'],
    ['Rev. Ilka Dorne', 'The prime minister'],
    ['News anchor Ilka Dorne', 'The scientist'],
    ['Ilka Dorne, a palaeontologist,', 'The lawyer'],
    ['The actress Ilka Dorne', 'The officer']
  ])('%s … %s', (named, described) => {
    expect(speakerOfLast(`${named} said the talks had failed.\n\n${described} said it was late.`)).toBe(described)
  })

  it('is that of somebody described before', () => {
    expect(speakerOfLast('The prime minister said it was early.\n\nThe foreign minister said it was late.')).toBe('The foreign minister')
  })
})

// the person named last is not everybody who is called by an office
describe('an office that the text gives nobody', () => {
  it.each([
    ['Dale Orrin, 34, pleaded guilty on Monday. “I lit it,” he said.', 'The judge'],
    ['Marla Quist played to a full hall. “I was born two streets from here,” Quist said.', 'The mayor'],
    ['Marla Quist played to a full hall. “I was born two streets from here,” Quist said.', 'The coach'],
    ['Tom Lusk heard it from a neighbor. “Nobody called me,” Lusk said.', 'The superintendent']
  ])('%s %s', (before, described) => {
    expect(speakerOfLast(`${before}\n\n${described} said it was late.`)).toBe(described)
  })
})

describe('a noun for what the person named last does', () => {
  it.each([
    ['Marla Quist played to a full hall.', 'The singer', 'Marla Quist'],
    ['Una Lind lost by a nose. “I had her,” Lind said.', 'The candidate', 'Una Lind'],
    ['Una Lind lost by a nose. “I had her,” Lind said.', 'The former mayor', 'Una Lind']
  ])('%s %s', (before, described, name) => {
    expect(speakerOfLast(`${before}\n\n${described} said it was late.`)).toBe(name)
  })
})
