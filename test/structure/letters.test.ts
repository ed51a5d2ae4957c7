// Letters to the editor are recognized by salutation and signature; a story that mentions one is not a letter.
import {describe, expect, it} from 'vitest'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const partsOf = (text: string) => findStructure(text, words).parts
const paragraphs = (text: string) => partsOf(text).sections.flatMap(({blocks}) => blocks.map((block) => block.text))
const plea = 'The lime trees on Quay Street are older than the town hall, and the council wants to fell eleven of them.'
const more = 'There is always a choice, and nobody who walks there in July would make this one.'

describe('one letter is signed by its author', () => {
  it.each([
    ['Sir – ', '\n\nHilde Sand\nQuay Street, Vellacott'],
    ['SIR — ', '\n\nHilde Sand\nVellacott'],
    ['Sir, ', '\n\nHilde Sand\nVellacott'],
    ['Madam: ', '\n\nHilde Sand'],
    ['Dear Editor,\n\n', '\n\nYours faithfully,\n\nHilde Sand\nVellacott'],
    ['Dear Sir or Madam,\n\n', '\n\nYours etc.,\nHilde Sand'],
    ['To the Editor:\n\n', '\n\nHILDE SAND\nVellacott, March 5'],
    ['Sehr geehrte Redaktion,\n\n', '\n\nMit freundlichen Grüßen\n\nHilde Sand\nVellacott'],
    ['Liebe Redaktion!\n\n', '\n\nHilde Sand, Vellacott'],
    ['Señor director:\n\n', '\n\nHilde Sand\nVellacott'],
    ['Monsieur le directeur,\n\n', '\n\nHilde Sand, Vellacott'],
    ['Gentile Direttore,\n\n', '\n\nCordiali saluti\n\nHilde Sand\nVellacott'],
    ['Spettabile redazione,\n\n', '\n\nHilde Sand, Vellacott'],
    ['Geachte redactie,\n\n', '\n\nMet vriendelijke groet,\n\nHilde Sand\nVellacott'],
    ['Geachte heer, mevrouw,\n\n', '\n\nHoogachtend,\nHilde Sand'],
    ['Senhor Diretor,\n\n', '\n\nCom os melhores cumprimentos,\n\nHilde Sand\nVellacott'],
    ['Sr. Editor: ', '\n\nHilde Sand\nVellacott'],
    ['Bästa redaktion!\n\n', '\n\nMed vänliga hälsningar\n\nHilde Sand\nVellacott'],
    ['Till redaktören: ', '\n\nHilde Sand\nVellacott']
  ])('under %j', (salutation, signature) => {
    const text = `Leave the lime trees alone\n\n${salutation}${plea}\n\n${more}${signature}\n`
    const {byline, headline, lede} = partsOf(text)
    expect(headline?.text).toBe('Leave the lime trees alone')
    expect(byline?.authors.map(({name}) => name.toLowerCase())).toEqual(['hilde sand'])
    expect(lede?.text).toBe(plea)
    expect(paragraphs(text)).toEqual([plea, more])
  })

  it('without a headline', () => {
    const {headline, byline, lede} = partsOf(`Dear Editor,\n\n${plea}\n\n${more}\n\nHilde Sand\nVellacott\n`)
    expect(headline).toBeUndefined()
    expect(byline?.text).toBe('Hilde Sand')
    expect(lede?.text).toBe(plea)
  })
})

describe('several letters', () => {
  it('have their heads, and their writers among the credits', () => {
    const {byline, headline, sections, credits} = partsOf(
      `Letters\n\nSpare the limes\n\nSir – ${plea}\n\nHilde Sand\nVellacott\n\nAnd the benches\n\nSir – ${more}\n\nOlaf Brandt\nEastmere\n`
    )
    expect(headline?.text).toBe('Letters')
    expect(byline).toBeUndefined()
    expect(sections.flatMap(({heading}) => heading?.text ?? [])).toEqual(['Spare the limes', 'And the benches'])
    expect(sections.flatMap(({blocks}) => blocks.map(({text}) => text))).toEqual([plea, more])
    expect(credits).toMatchObject([{kind: 'writing', names: ['Hilde Sand']}, {kind: 'writing', names: ['Olaf Brandt']}])
  })
})

describe('not a letter', () => {
  it.each([
    `Sir Bo Lund opened the new pier on Monday and stayed for an hour.`,
    `Sir, the ferry that was lost in March, has been found by two divers.`,
    `Madam Lind, the harbour master, opened the new pier on Monday.`,
    `Dear Editor, the play by Mara Lind, opens in Vellacott on Friday.`,
    `To the editor of the Harbour News, Bo Lund, it was a surprise.`,
    `Sir! The harbour master heard it twice before he saw the boat.`,
    `Geachte redactie, de brief van Mara Lind, kwam op vrijdag terug.`,
    `Cara redazione, il nome di un locale a Vellacott, chiude venerdì.`,
    `Senhor editor Bo Lund abriu o novo cais na segunda-feira.`,
    `Till redaktören Bo Lund kom brevet först i fredags.`,
    `Yours, a shop for second-hand clothes, opened in Vellacott on Friday.`
  ])('is %s', (opening) => {
    const text = `A day in Vellacott\n\n${opening}\n\n${plea}\n\n${more}\n\nHilde Sand\nVellacott\n`
    expect(paragraphs(text)[0]).toBe(opening)
  })

  it('is one that a story quotes', () => {
    const text = `The letter that came too late\n\n${plea}\n\n${more}\n\nIt was found behind a drawer in May, and it reads as if it were written yesterday.\n\nDear Editor,\n\nLet the trees stand until I am back.\n\nHilde Sand\n\nHer niece keeps it in a frame now, and shows it to whoever asks.\n`
    expect(partsOf(text).byline).toBeUndefined()
    expect(paragraphs(text)).toContain('Dear Editor,')
  })

  it('is a salutation that nobody signs under', () => {
    expect(paragraphs(`A note to myself\n\nDear Editor,\n\n${plea}\n\n${more}\n`)).toContain('Dear Editor,')
  })
})
