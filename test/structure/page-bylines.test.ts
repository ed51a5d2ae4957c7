// Names at the top and end of pages: those of authors, and similar ones of other people.
import {describe, expect, it} from 'vitest'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const story = `The tower stood over the harbour of Eastmere for a hundred and fifty years, and the wind on Monday night was the worst that the island has had since 1953.

"We heard a crack and then a roar," said Knut Berg, who lives beside the harbour and has kept the light of the tower for thirty years of his life.

The council met in the morning and said that the tower would be rebuilt, with the stones that divers are to bring up from the floor of the harbour.`

/** Gives the authors of a page with lines under its headline and after its story. */
function authorsOf(under: string, after = '', headline = 'Tower of Eastmere falls into the harbour'): string[] {
  const page = `Home\nNews\nWeather\nSign in\n${headline}\n${under}\n${story}\n\n${after}`
  return findStructure(page.trim(), words).parts.byline?.authors.map(({name}) => name) ?? []
}

describe('names under the headline of a page', () => {
  it.each([
    ['Mara Lind', ['Mara Lind']],
    ['Mara Lind\n3 May 2026', ['Mara Lind']],
    ['Mara Lind\nThe light was lit through the war of 1914-1918 and through the one after it, says everybody on the island of Eastmere.', ['Mara Lind']],
    ['Mara Lind\nTom Reyes\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['By\nMara Lind\nLocal Democracy Reporter', ['Mara Lind']],
    ['By\nMara Lind\nTom Reyes, Reporter', ['Mara Lind', 'Tom Reyes']],
    ['By\n\nMara Lind\n\nand\n\nTom Reyes\n\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['Mara Lind\n\navec\n\nTom Reyes\n\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['3 May 2026\nTag 1: Von Unterkarn zur Roten Scharte', []],
    ['Mara Lind\nMara Lind is a reporter of the Harbour News.', ['Mara Lind']],
    ['Mara Lind (in Eastmere)', ['Mara Lind']],
    ['Par Luc Morel (à Brévans)', ['Luc Morel']],
    ['By Mara Lind, Wold Valley Post', ['Mara Lind']],
    ['By Mara Lind, Wold Ledger', ['Mara Lind']],
    ['By Mara Lind Special to the Ledger', ['Mara Lind']],
    ['Reviewed by Mara Lind', ['Mara Lind']],
    ['By Mara Lind Deputy news editor', ['Mara Lind']],
    ['By Mara Lind | Category: Towers', ['Mara Lind']],
    ['Mara Lind, News Editor\nTom Reyes, Staff Writer\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['Mara Lind\nReporter\nTom Reyes\nReporter\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['Mara Lind, Reporter\nTom Reyes, Reporter • 3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['Mara Lind, Transport Correspondent | Tom Reyes, Islands Editor\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['By Mara Lind | Senior Editor, Islands\n3 May 2026', ['Mara Lind']],
    ['By Mara Lind | Harbour News, Chief Reporter\n3 May 2026', ['Mara Lind']],
    ['Mara Lind\nTom Reyes\nEASTMERE', ['Mara Lind', 'Tom Reyes']],
    ['Mara Lind\nand\nTom Reyes\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['By Mara Lind and\nTom Reyes\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['By Mara Lind,\nTom Reyes\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['Mara Lind\nand Tom Reyes\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['By Mara Lind,\nThe light was lit through the war\n3 May 2026', ['Mara Lind']],
    ['Text: Mara Lind. Photos: Tom Reyes\n3 May 2026', ['Mara Lind']],
    ['Texto: Mara Lind. Fotos: Luis Gómez\n3 de mayo de 2026', ['Mara Lind']],
    ['Mara Lind\nTom Reyes\nand\nIda Holm\n3 May 2026', ['Mara Lind', 'Tom Reyes', 'Ida Holm']],
    ['By\nMara Lind\nand\nTom Reyes\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['By\nMara Lind\n,\nTom Reyes\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['3 May 2026\nMara Lind\n, Coast University\n,\nTom Reyes\n, Museum of Towers', ['Mara Lind', 'Tom Reyes']],
    ['Mara Lind\nShare\nThe pier of Eastmere on Monday.\nIda Holm, Harbour News', ['Mara Lind']],
    ['Mara Lind\n/\nHNS\n/\n3 May 2026\nText Size\nSmall', ['Mara Lind']],
    ['Mara Lind\nand\nPlay\n3 May 2026', ['Mara Lind']],
    ['Mara Lind\n@maralind\n2 min read', ['Mara Lind']],
    ['3 May 2026 at 12:30 – By Mara Lind (HNA) – Reading time:', ['Mara Lind']],
    ['– Why towers fall\nMara Lind\n3 May 2026', ['Mara Lind']],
    ['T. J. McAllister Senior reporter', ['T. J. McAllister']],
    ['By\nMara Lind\n/ The Slope\n3 May 2026', ['Mara Lind']],
    ['By\nMara Lind\n/ Tom Reyes\n3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['Mara Lind (with Tom Reyes) • 3 May 2026', ['Mara Lind', 'Tom Reyes']],
    ['Par Luc Morel (avec Ana Petit)', ['Luc Morel', 'Ana Petit']],
    ['By Mara Lind (with AFP)', ['Mara Lind']],
    ['T. J. McAllisterSenior reporter', ['T. J. McAllister']],
    ['Mara Ní Lind Islands correspondent', ['Mara Ní Lind']],
    ['By Mara van der Lind Health Correspondent', ['Mara van der Lind']],
    ['Mara Lind North of Eastmere correspondent', ['Mara Lind']],
    ['By Mara Lind of The Harbour Post', ['Mara Lind']],
    ['Jan ’t Hart\n3 May 2026', ['Jan ’t Hart']],
    ['Mara Lind (Cabo Negro)', ['Mara Lind']],
    ['3 May 2026\nHKRX | By Mara Lind\nShare', ['Mara Lind']],
    ['3 May 2026 | Mara Lind | 3 min read', ['Mara Lind']]
  ])('are the authors’: %s', (under, authors) => {
    expect(authorsOf(under)).toEqual(authors)
  })

  it.each([
    ['in a list', 'Keepers\nDaniel Frost\nDivers\nSam Korda\nJude Ellis\nMasons\nRhys Bevan'],
    ['in a list with where each is from', 'Nadia Combe, Echo\nFelix Arran, Courier\nZoe Lidgate, Herald'],
    ['after a date and a dash', '3 May 2026 – a day after Knut Berg heard the crack'],
    ['of one who died', 'Edwin Colley\n1931 – 2026'],
    ['of one who died, in brackets', 'Edwin Colley (1931-2026)'],
    ['in a list in capitals', 'MARA LIND\nTOM REYES\nIDA HOLM'],
    ['of one of whom the story speaks', 'Knut Berg'],
    ['of one of whom the story speaks, with the age', 'Knut Berg, 71'],
    ['of one in a picture', 'Baroness Lind (Alamy)\n3 May 2026'],
    ['of a desk that the menu has, too', 'Isle News\n3 May 2026 | Isle News | 3 min read'],
    ['of a place in the story, between bars', '3 May 2026 | Ostmere Harbour | 3 min read\nThe boats were towed to the quay in Ostmere Harbour on Tuesday, says the council, and the divers stay until the end of the week.']
  ])('are other people’s: %s', (_, under) => {
    expect(authorsOf(under)).toEqual([])
  })

  it.each([
    ['who took the pictures', 'Mara Lind, Reporter\nTom Reyes, Photography\n3 May 2026'],
    ['without a role', 'Mara Lind, Reporter\n3 May 2026\nTom Reyes'],
    ['read already', 'Mara Lind, Reporter\nMara Lind, Senior Reporter\n3 May 2026']
  ])('are not those of a second author: %s', (_, under) => {
    expect(authorsOf(under)).toEqual(['Mara Lind'])
  })

  it('are not authors if the headline mentions them', () => {
    expect(authorsOf('Knut Asker\n3 May 2026', '', 'Island thanks Knut Asker for the light of the tower')).toEqual([])
    expect(authorsOf('Knut Asker\n3 May 2026', '', 'Knut Asker: The island should thank the keepers')).toEqual(['Knut Asker'])
  })
})

describe('an author whose name is above the headline, too', () => {
  const read = (role: string) => findStructure(`Home\nNews\nSign in\nMara Lind\n${role}\nTower of Eastmere falls into the harbour\nMara Lind\n${role}\nShare\n${story}`, words).parts.byline
  it('is read below it where a role or date follows', () => {
    expect(read('Columnist')?.authors).toMatchObject([{name: 'Mara Lind', role: 'Columnist'}])
    expect(read('3 May 2026')?.authors).toMatchObject([{name: 'Mara Lind'}])
  })
  it('is not one where another line follows', () => {
    expect(read('Ten walks by the sea')).toBeUndefined()
  })
})

describe('an author right above the headline', () => {
  const above = (line: string) => findStructure(`Home\nNews\nSign in\n${line}\nTower of Eastmere falls into the harbour\n3 May 2026\n${story}`, words).parts
  it('is no kicker', () => {
    expect(above('By Mara Lind')).toMatchObject({byline: {authors: [{name: 'Mara Lind'}]}})
    expect(above('By Mara Lind').kicker).toBeUndefined()
  })
  it.each(['By the sea', 'After the storm', 'Eastmere'])('is not %s, which is one', (line) => {
    expect(above(line).byline).toBeUndefined()
    expect(above(line).kicker?.text).toBe(line)
  })
})

describe('names after the story of a page', () => {
  it.each([
    ['By Mara Lind', ['Mara Lind']],
    ['Mara Lind', ['Mara Lind']],
    ['— Mara Lind', ['Mara Lind']]
  ])('are the authors’: %s', (after, authors) => {
    expect(authorsOf('3 May 2026', after)).toEqual(authors)
  })

  it.each([
    ['the head of a contact', 'Ihr Ansprechpartner\n\nGemeinde Lindenau\nBauamt\nHauptstraße 3\nTelefon: 04321 / 55-12'],
    ['whom to ask', 'Marian Quayle\nFunds and members\n01234 567890'],
    ['authors of other stories', 'Swans leave the lake for good\nBy Mara Lind\nMay 2, 2026\nBaker of the year is named\nBy Tom Reyes\nMay 1, 2026']
  ])('are other people’s: %s', (_, after) => {
    expect(authorsOf('3 May 2026', after)).toEqual([])
  })
})

describe('an error page', () => {
  const teasers = 'Leider gibt es diese Seite nicht mehr.\nVielleicht gefällt Ihnen stattdessen:\nWinzer klagt gegen den Nachbarn\nVon Anke Rosen, 2. Mai 2026\nDer Streit um drei Reben und einen Zaun geht in das vierte Jahr, und keiner gibt nach.\nZug hält wieder\nVon Timo Kessel, 1. Mai 2026\nZur Startseite\nKontakt\nImpressum'
  const read = (head: string): unknown => findStructure(`Suche\nMenü\n${head}\n${teasers}`, words).parts.byline

  it.each(['Fehler 410: Der Artikel ist weg', '404', 'Error 404 – Not found'])('has no byline: %s', (head) => {
    expect(read(head)).toBeUndefined()
  })
})
