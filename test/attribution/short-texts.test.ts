// Who says what in everyday copy: each text in the manner of a house, with what must and what must not be read in it.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

const head = 'A village in spring\n\n'
/** Speaker and content of each attribution; a nested one follows the one that holds it. */
function said(text: string, language?: string): string[] {
  const item = parseNewsItem(head + text, language === undefined ? {} : {language})
  return item.attributions.map((one) => {
    const who = item.speakers.find(({id}) => id === one.speaker)
    return `${who?.name ?? who?.description ?? one.source?.text ?? '–'}: ${one.content.map((span) => span.text).join(' … ')}`
  })
}

describe('a content ends before another speaker whose name is in commas', () => {
  it.each([
    ['Prosecutors said the captain slept, but his lawyer, Amine Bel, said he was awake.', ['Prosecutors: the captain slept', 'Amine Bel: he was awake']],
    ['Police said the van was stolen, while its owner, Ida Holm, denied that it was hers.', ['Police: the van was stolen', 'Ida Holm: that it was hers']],
    ['Lind said the mill, a ruin, was shut but its owner, who lives abroad, had a key.', ['Lind: the mill, a ruin, was shut but its owner, who lives abroad, had a key']],
    ['Lind said the mill was shut, but its oven, a Dutch one, was warm.', ['Lind: the mill was shut, but its oven, a Dutch one, was warm']]
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('who asks not to be named says no more than that', () => {
  it.each(['who asked not to be identified', 'who asked that her name not be used', 'who asked to remain anonymous'])('%s', (clause) => {
    expect(said(`“It is about mould,” said a teacher at one of the schools, ${clause}.`)).toHaveLength(1)
  })

  it('but who asks for something else does', () => {
    expect(said('“It is about mould,” said a teacher, who asked that the school be shut.')).toHaveLength(2)
  })
})

describe('a view or a label before a colon', () => {
  it.each([
    ['For goalkeeper Sunniva Dahl it was simple: “I guessed.”', ['Sunniva Dahl: “I guessed.”']],
    ['For Ann Poe, the choice was clear: “We stay here.”', ['Ann Poe: “We stay here.”']],
    ['Police chief: “Stay away.”', ['Police chief: “Stay away.”']],
    ['For dinner there was one rule: “No phones.”', []],
    ['For Monday the forecast was clear: “Rain.”', []]
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('a paragraph of nothing but quotation', () => {
  it.each([
    ['“We slept in sheds,” said Bo Lund.\n\n“I thought every house had one.”', 'Bo Lund: “I thought every house had one.”'],
    ['“It works,” said Bo Lund.\n\nHe lit the lamp.\n\n“It always has.”', 'Bo Lund: “It always has.”'],
    ['“He said it would grow,” said Bo Lund. “He said it would outlive us.\n\n“He was right.”', 'Bo Lund: “He said it would grow,” … “He said it would outlive us. … “He was right.”']
  ])('goes on: %s', (text, expected) => {
    expect(said(text)).toContain(expected)
  })

  it('goes on after a stop outside the mark', () => {
    expect(said('«Ya nadie afila», dice Eusebio Carmona.\n\n«Compran otro y ya está».', 'es')).toContain('Eusebio Carmona: «Compran otro y ya está».')
  })

  it.each([
    '“It works,” said Bo Lund.\n\nA spokesperson for the plant called it a bluff.\n\n“Nobody wins in winter.”',
    '“It works,” said Bo Lund.\n\nCritics are not so sure about that.\n\n“Nobody wins in winter.”'
  ])('does not go on after others appear: %s', (text) => {
    expect(said(text)).not.toContain('Bo Lund: “Nobody wins in winter.”')
  })
})

describe('a short act before a quotation that ends its paragraph', () => {
  it.each([
    ['His wife, Nan Platt, pours the tea. “He still wakes at four.”', 'Nan Platt: “He still wakes at four.”'],
    ['Bo Lund won the race in a borrowed boat. “I was lucky.”', 'Bo Lund: “I was lucky.”']
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected)
  })

  it.each(['The mill burned for nine hours. “Nobody was hurt.”', 'Bo Lund met Ann Poe at noon. “You saved the boat.”', 'Bo Lund went to the window, opened it and looked for the boat that was gone. “Nothing.”'])('not: %s', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('other meanings of a cue', () => {
  it.each(['Search team reports are due on Monday.', 'Our correspondent reported from the site.', 'She reported from the market on foot.'])('%s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('but what is reported is said', () => {
    expect(said('Our correspondent reported that the site was shut.')).toEqual(['Our correspondent: that the site was shut'])
  })
})

describe('what something is done by is no source', () => {
  it.each([['fr', 'Selon le plan, rien n’a bougé.'], ['es', 'Todo salió según el plan.'], ['es', 'Todo salió según lo previsto.']])('%s: %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  it.each([
    ['fr', 'Selon le maire, rien n’a bougé.', 'le maire: rien n’a bougé'],
    ['es', 'Todo salió según el alcalde.', 'el alcalde: Todo salió']
  ])('but a person is, %s: %s', (language, text, expected) => {
    expect(said(text, language)).toEqual([expected])
  })
})

describe('a content ends before a clause with a speaker of its own', () => {
  it.each([
    ['The firm said it would close the mill, with analyst Gro Haugen saying the site could be sold.', ['The firm: it would close the mill', 'Gro Haugen: the site could be sold']],
    ['The firm said it would close the mill, with two vans standing by.', ['The firm: it would close the mill, with two vans standing by']]
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('an addressee ends before a clause that begins with a number', () => {
  it.each(['told the agency two men were missing', 'told reporters 40 men were missing'])('%s', (words) => {
    const {attributions} = parseNewsItem(`${head}He ${words}.`)
    expect(attributions[0]?.content[0]?.text).toMatch(/^(?:two|40) men were missing$/u)
  })
})

describe('a missing closing mark', () => {
  it.each([
    ['“I planted it in 1961, Greta Lund said. It grew.\n\n“We sold it,” said her son, Karl Lund.', ['Greta Lund: “I planted it in 1961,', 'Karl Lund: “We sold it,”']],
    ['“We asked, and in 1961, Greta Lund said yes.”', []]
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

describe('a phrase of time is no part of the source', () => {
  it.each(['A week ago', 'A month earlier', 'Two weeks ago'])('%s', (time) => {
    const {attributions} = parseNewsItem(`${head}${time} finance minister Lars Ek said taxes would fall.`)
    expect(attributions.map(({source}) => source?.text)).toEqual(['finance minister Lars Ek'])
  })

  it('but a paper of that day is one', () => {
    const {attributions} = parseNewsItem(`${head}The Sunday paper said taxes would fall.`)
    expect(attributions.map(({source}) => source?.text)).toEqual(['The Sunday paper'])
  })
})

describe('a broadcaster’s script', () => {
  it('names each speaker’s office or place once', () => {
    const {attributions, dateline} = parseNewsItem('ADA HARTIGAN (voice-over): The mill closed in 2009.\n\nTOBIAS WREN, FORMER MILL WORKER: We left the lights on.\n\nHARTIGAN: They are still on.')
    expect(dateline).toBeUndefined()
    expect(attributions.map(({source}) => source?.text)).toEqual(['ADA HARTIGAN', 'TOBIAS WREN', 'HARTIGAN'])
  })
})
