import {describe, expect, it} from 'vitest'
import {languageTeller} from '../../src/languages/detect.js'
import type {Language} from '../../src/languages/types/language.js'

const language = (tag: string, functionWords: string): Language => ({tag, functionWords, abbreviations: '', structure: {bylineOpeners: []}})
const languages = [language('en', 'the of and is was'), language('de', 'der die und ist war')]
const tell = (text: string): string => languageTeller(languages)(text).tag

const english = 'The roof of the hall is new and the door of the hall was old. '
const german = 'Der Turm ist alt und die Tür war neu, und die Mauer ist hoch. '

describe('the language of a text', () => {
  it('is the one whose words it has most of', () => {
    expect(tell(german)).toBe('de')
    expect(tell(`${english}${german}${german}`)).toBe('de')
  })
  it('is the first where nothing tells, or as much for one as for another', () => {
    expect(tell('')).toBe('en')
    expect(tell('Oslo Lima Quito')).toBe('en')
    expect(tell('the der')).toBe('en')
  })
  it('is that of the prose, not of what is quoted in it', () => {
    expect(tell(`„${english.repeat(3).trim()}“, sagte der Wirt und die Wirtin.`)).toBe('de')
    expect(tell(`“${german.repeat(3).trim()}”, the owner of the hall said.`)).toBe('en')
    expect(tell(`«${english.repeat(3).trim()}», sagte der Wirt und die Wirtin.`)).toBe('de')
    expect(tell(`“${english.trim()}\n\n“${english.trim()}”\n\nDas war der Wirt, und die Wirtin ist da.`)).toBe('de')
  })
  it('is that of the prose, not of the lines of a menu', () => {
    expect(tell(`${'The best of the week\n'.repeat(9)}\n${german}`)).toBe('de')
  })
  it('is that of quotations and headlines where there is nothing else', () => {
    expect(tell('„Der Turm ist alt und die Tür war neu“')).toBe('de')
    expect(tell('Der Turm und die Tür')).toBe('de')
  })
  it('is told by the beginning where that is plain', () => {
    expect(tell(german.repeat(8) + english.repeat(80))).toBe('de')
    expect(tell(english.repeat(8) + german.repeat(80))).toBe('en')
  })
  it('is told by what follows where the beginning is not', () => {
    expect(tell('Oslo Lima Quito '.repeat(100) + german)).toBe('de')
    expect(tell(english + german.repeat(8))).toBe('de')
  })
  it('counts a word whole where a stretch ends in it', () => {
    for (let before = 290; before < 310; before++) expect(tell(`${'x'.repeat(before)} und `)).toBe('de')
  })
  it('is unknown where a longer text has hardly a word of any of them', () => {
    const unknown = language('und', '')
    const other = 'Talo on vanha ja ovi oli uusi mutta muuri seisoo vielä korkealla joen varrella. '
    const told = languageTeller(languages, unknown)
    expect(told(other.repeat(3)).tag).toBe('und')
    expect(told(other).tag).toBe('en')
    expect(told(other.repeat(3) + german.repeat(2)).tag).toBe('de')
    expect(told('Мост закрыт до июня, сообщили в мэрии города. '.repeat(5)).tag).toBe('und')
  })
  it('is the only one there is', () => {
    expect(languageTeller([languages[1] as Language])(english).tag).toBe('de')
  })
})
