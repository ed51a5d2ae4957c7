// Fields of archives, templates and mails are read as such; lists in a story that look like them are not.
import {describe, expect, it} from 'vitest'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const partsOf = (text: string) => findStructure(text, words).parts
const story = 'The mill at Aldwick has been turning since Monday, the owner said, and nobody has counted the sacks.'

describe('fields are read', () => {
  it.each([
    ['archive', `9 of 30 DOCUMENTS\n\nThe Aldwick Star\n\nMay 4, 2010 Tuesday\n\nMill turns again\n\nBYLINE: Ada Crewe\n\nLENGTH: 60 words\n\n${story}\n`],
    ['archive', `Mill turns again\n\nBYLINE: Ada Crewe\n\nLENGTH: 60 words\n\n${story}\n\nLOAD-DATE: May 5, 2010\n`],
    ['archive', `HD  Mill turns again\nBY  By Ada Crewe\nWC  60 words\nLP\n${story}\n`],
    ['archive', `HD Mill turns again\nBY By Ada Crewe\nWC 60 words\nLP\n${story}\n`],
    ['template', `SLUG: mill\nRUNS: Sunday A1\nHEADLINE: Mill turns again\nBYLINE: Ada Crewe\n\n${story}\n`],
    ['archive', `Mill turns again\n\nRubrik: LOKALES\n\nLänge: 60 Wörter\n\nAutorin: Ada Crewe\n\n${story}\n`],
    ['archive', `Title: Mill turns again\nAuthor: Ada Crewe\nPublication title: The Aldwick Star\nPages: 5\nFull text: ${story}\nWord count: 60\n`],
    ['template', `HEADLINE: Mill turns again\nBYLINE: Ada Crewe\n\n${story}\n`],
    ['template', `SLUG: mill\nHEAD: Mill turns again\nSUBHEAD: The owner is glad\nBY: Ada Crewe\nBODY:\n${story}\n`],
    ['template', `HEAD: Mill turns again\nAUTHOR: Ada Crewe\nDATE: May 4, 2010\n\n${story}\n`],
    ['template', `Slug: mill\nHeadline: Mill turns again\nByline: By Ada Crewe, Rural Affairs Correspondent\n\n${story}\n`],
    ['template', `Quelle: Oderbote\nDatum: 12.04.2009\nSeite: 7\nRessort: Lokales\nAutorin: Ada Crewe\n\nMill turns again\n\n${story}\n`],
    ['template', `Source : Le Phare\nDate : 3 février 2008\nAuteur : Ada Crewe\nTitre : Mill turns again\n\n${story}\n`],
    ['template', `Testata: Il Faro\nData: 3 febbraio 2008\nPagina: 12\nAutrice: Ada Crewe\n\nMill turns again\n\n${story}\n`]
  ])('of a form: %s', (format, text) => {
    const {envelope, headline, byline, sections, genre} = partsOf(text)
    expect(envelope?.format).toBe(format)
    expect(headline?.text).toBe('Mill turns again')
    expect(byline?.authors.map(({name}) => name)).toEqual(['Ada Crewe'])
    expect(sections.flatMap(({blocks}) => blocks.map((block) => block.text))).toEqual([story])
    expect(genre).toBe('article')
  })

  it.each([
    // a line over the count, a name with its last part first, labels that no list knows
    `____________________\n\nDocument 9 of 30\n\nMill turns again\n\nAuthor: Crewe, Ada\n\nPublication info: The Aldwick Star ; Aldwick 4 May 2010: A.3.\n\nAbstract: None available.\n\nFull text: ${story}\n\nSubject: Mills\n\nFull text availability: from 2009\n\nMill ID: none\n\nPublication title: The Aldwick Star; Aldwick\n`,
    `Mill turns again\n\nAldwick Star (Aldwick, CA)\n- May 4, 2010\n- Author/Byline: Ada Crewe, Staff Writer\n- Section: Local\n- Page: B1\n- Reading ease: high\n\n${story}\n\n- Caption: The mill turns.\n- Record: 1a2b\n`,
    `SE    Local\nHD    Mill turns again\nBY    By Ada Crewe\nWC    60 words\nPD    4 May 2010\nSN    The Aldwick Star\nSC    ALDST\nLA    English\nCY    (c) 2010, Star Ltd\nLP    ${story}\nCO    aldmil : Aldwick Mill\nRE    uk : United Kingdom\nAN    Document ALDST0000020100504e000001\n`
  ])('of an archive with labels of its own', (text) => {
    const {envelope, headline, byline, sections} = partsOf(text)
    expect(envelope?.format).toBe('archive')
    expect(headline?.text).toBe('Mill turns again')
    expect(byline?.authors.map(({name}) => name)).toEqual(['Ada Crewe'])
    expect(sections.flatMap(({blocks}) => blocks.map((block) => block.text))).toEqual([story])
  })

  it.each([
    ['Crewe, Ada', ['Ada Crewe']],
    ['Crewe, Ada; Van den Berg, Jan', ['Ada Crewe', 'Jan Van den Berg']],
    ['Goh Swee Lan, Hamid Baharudin', ['Goh Swee Lan', 'Hamid Baharudin']],
    ['Ada Crewe, Tom Reyes', ['Ada Crewe', 'Tom Reyes']]
  ])('with last names first, or full ones: %s', (written, names) => {
    const {byline} = partsOf(`9 of 30 DOCUMENTS\n\nMill turns again\n\nBYLINE: ${written}\n\nLENGTH: 60 words\n\n${story}\n`)
    expect(byline?.authors.map(({name}) => name)).toEqual(names)
  })

  it('with a headline and a deck below them', () => {
    const {headline, deck, timestamps} = partsOf(`Quelle: Oderbote\nDatum: 12.04.2009\nRubrik: Lokales\nAutorin: Ada Crewe\n\nMill turns again\n\nNobody has counted the sacks yet\n\n${story}\n`)
    expect([headline?.text, deck?.text]).toEqual(['Mill turns again', 'Nobody has counted the sacks yet'])
    expect(timestamps.map(({text}) => text)).toEqual(['12.04.2009'])
  })

  it.each([
    ['Le Phare du Ponant\nMardi 4 mai 2010 - p. 7\nRégion\n\nMill turns again\nAda Crewe\n', '\n© 2010 Le Phare du Ponant. Tous droits réservés.\n'],
    ['The Aldwick Light\n4 May 2010\n\nMill turns again\nBy Ada Crewe\n', '\nThe Aldwick Light, page 4\n']
  ])('or none, below the name of the paper and the date: %s', (top, foot) => {
    const {headline, byline} = partsOf(`${top}\n${story}\n\n${story}\n${foot}`)
    expect(headline?.text).toBe('Mill turns again')
    expect(byline?.authors.map(({name}) => name)).toEqual(['Ada Crewe'])
  })

  it('and a title, a date and a deck are no name of a paper', () => {
    const {headline} = partsOf(`Mill turns again\n4 May 2010\n\nNobody has counted the sacks\n\n${story}\n\n${story}\n`)
    expect(headline?.text).toBe('Mill turns again')
  })

  it('and one without a value names nobody', () => {
    const {byline} = partsOf(`Mill turns again\n\nRubrik: LOKALES\n\nLänge: 60 Wörter\n\nAutor:\nKatrin\nLoos\n\n${story}\n`)
    for (const {name, start, end} of byline?.authors ?? []) expect([name, end > start]).toEqual([expect.stringMatching(/./u), true])
  })

  it('in the head of a mail, whatever its language', () => {
    const {envelope, headline} = partsOf(`Von: Presse <presse@muehle.example>\nAn: redaktion@stern.example\nBetreff: Mühle dreht sich\n\nMühle dreht sich wieder\n\n${story}\n`)
    expect(envelope).toMatchObject({format: 'mail', source: 'Presse <presse@muehle.example>', slug: 'Betreff: Mühle dreht sich'.slice(9)})
    expect(headline?.text).toBe('Mühle dreht sich wieder')
  })
})

describe('lists in a story are not fields', () => {
  it.each([
    [`Mill turns again\n\n${story}\n\nPlace: Mill Lane\nDate: May 4\nLength: two hours with an interval\n\n${story}\n`],
    [`Mill turns again\n\n${story}\n\nTitle: The Miller\nAuthor: Ada Crewe\nLength: 212\n`],
    [`Mill turns again\n\n${story}\n\nTitle: The Miller\nAuthor: Ada Crewe\nPublisher: Sackcloth Press\n`],
    [`Mill turns again\n\n${story}\n\nSource: Aldwick Council\nNotes: figures are for May\n`],
    [`HEAD: the first of two plays\nBY: a lamp in the dark\n\n${story}\n`],
    [`${story}\n\nTITLE: The Miller\nAUTHOR: Ada Crewe\nDATE: May 4, 2010\n\n${story}\n`],
    [`Head: Ada Crewe\nDesk: Bo Lund\nText: Mara Lind\n\n${story}\n`],
    [`From: Aldwick to the sea\n\n${story}\n\nTo: nowhere in particular, the owner said.\n`],
    [`Date: 4 May\nSource: Aldwick Council\nPage: 3\n\n${story}\n`],
    [`Author: Ada Crewe\nTitle: The Miller\nPages: 212\n\n${story}\n`],
    [`Mill turns again\n\nDate: 4 May\nAuthor: Ada Crewe\nPage: 3\n\n${story}\n`],
    [`Company: a play in three acts\n\n${story}\n\n${story}\n`],
    [`Mill turns again\n\nQuestion: Who owns it?\nAnswer: We do.\nQuestion: Who pays?\nAnswer: They do.\n`],
    ['CO  and NO are gases\nIN  the mill they are not\nMill turns again\n']
  ])('%s', (text) => {
    expect(partsOf(text).envelope).toBeUndefined()
  })
})

describe('a text that begins with its byline has no headline', () => {
  it.each([
    [`By Ada Crewe\n\n${story}\n\n${story}`],
    [`By ADA CREWE\nStaff Writer\n\nALDWICK — ${story}\n\n${story}`],
    [`Von Ada Crewe und Tom Hale\n\n${story}\n\n${story}`]
  ])('%s', (text) => {
    const {headline, byline} = partsOf(text)
    expect(headline).toBeUndefined()
    expect(byline?.authors[0]?.name.toLowerCase()).toBe('ada crewe')
  })
  it.each([[`By the sea, a mill turns again\n\n${story}\n\n${story}`], [`From Aldwick with love\n\n${story}\n\n${story}`], [`By Design\n\n${story}\n\n${story}`]])(
    'but words may begin like one: %s',
    (text) => {
      expect(partsOf(text).headline?.text).toBe(text.split('\n')[0])
    }
  )
})
