// What a parser knows of names, places and roles it knows from its languages: each line is read with the language that
// has the word, and with one that does not.
import {describe, expect, it} from 'vitest'
import {createParser, type Language, parseCredit, type Parser} from '../../src/index.js'
import {english} from '../../src/languages/en.js'
import {french} from '../../src/languages/fr.js'
import {german} from '../../src/languages/de.js'
import {spanish} from '../../src/languages/es.js'

const parserOf = (language: Language): Parser => createParser({languages: [language]})
const [en, de, fr, es] = [english, german, french, spanish].map(parserOf) as [Parser, Parser, Parser, Parser]

describe('the places of a dateline', () => {
  it.each([
    ['VELLA and CORBIE, March 3 (Reuters) - The port is shut.', en, de, ['VELLA', 'CORBIE']],
    ['SANKT MARTEN und LINDAU, 3. Mai (dpa) - Der Hafen ist zu.', de, en, ['SANKT MARTEN', 'LINDAU']],
    ['VELLA et CORBIE, 3 mars (AFP) - Le port est fermé.', fr, en, ['VELLA', 'CORBIE']],
    ['VELLA y CORBO, 3 mar (EFE).- El puerto está cerrado.', es, en, ['VELLA', 'CORBO']],
    ['Stoke upon Vella, March 3 (Reuters) - The port is shut.', en, de, ['Stoke upon Vella']],
    ['Vella am Lech, 3. Mai (dpa) - Der Hafen ist zu.', de, en, ['Vella am Lech']]
  ])('%s', (line, own, other, places) => {
    expect(own.parseDateline(line)?.places).toEqual(places)
    expect(other.parseDateline(line)).toBeUndefined()
  })

  it('are absent if a sentence begins with its day', () => {
    expect(de.parseDateline('Am Montag, 3. Mai - Der Hafen ist zu.')).toBeUndefined()
    expect(en.parseDateline('On Monday, March 3 - The port is shut.')).toBeUndefined()
    expect(es.parseDateline('El Lunes, 3 mayo - El puerto está cerrado.')).toBeUndefined()
  })
})

describe('the role of an author', () => {
  it('is recognized by the end of a compound, in a language that has compounds', () => {
    expect(de.parseByline('Jonas Feld, Gerichtskorrespondentin')?.authors[0]?.role).toBe('Gerichtskorrespondentin')
    expect(de.parseByline('Von Jonas Feld, Politikredakteur')?.authors[0]?.role).toBe('Politikredakteur')
    expect(en.parseByline('By Jonas Feld, Gerichtskorrespondentin')?.authors[0]).not.toHaveProperty('role')
    expect(de.parseByline('Von Jonas Feld, Korrespondentinnenviertel')?.authors[0]).not.toHaveProperty('role')
  })
})

describe('a credit in brackets', () => {
  it.each([
    ['(Photo by Mara Lind)', en, de],
    ['(Foto von Mara Lind)', de, en],
    ['(Photo par Mara Lind)', fr, en],
    ['(Foto por Mara Lind)', es, de]
  ])('%s', (line, own, other) => {
    expect(own.parseCredit(line)).toMatchObject([{kind: 'photo', names: ['Mara Lind']}])
    expect(other.parseCredit(line)).toEqual([])
  })
})

describe('the agency that a picture comes through', () => {
  it.each([
    ['Photo: Mara Lind via Harbour Images', ['Mara Lind'], 'Harbour Images'],
    ['Photo by Mara Lind/Norfoto via Getty Images', ['Mara Lind'], 'Norfoto via Getty Images'],
    ['(Foto: Jonas Feld über dpa)', ['Jonas Feld'], 'dpa'],
    ['Foto: Ana Prieto vía EFE', ['Ana Prieto'], 'EFE'],
    // no photographer is named
    ['Photo: Harbour Press via Getty Images', [], 'Harbour Press via Getty Images'],
    // nothing comes after it, or nobody before
    ['Photo: Mara Lind via', [], 'Mara Lind via'],
    ['Photo: Via Vella', ['Via Vella'], undefined]
  ])('%s', (line, names, agency) => {
    const [credit, ...others] = parseCredit(line)
    expect([credit?.names, credit?.agency, others]).toEqual([names, agency, []])
  })
})
