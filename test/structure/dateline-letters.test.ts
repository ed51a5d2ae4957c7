// Datelines are matched in one byte a character where they can be, with marks for the names of months and weekdays: whatever the letters, dashes
// and marks around them are, the same is read, as it was written.
import {describe, expect, it} from 'vitest'
import {parseDateline} from '../../src/index.js'

describe('a dateline', () => {
  it.each([
    // one byte per character, except for the dash
    ['VELLA, 3 août (AFP) – Le port est fermé.', 'VELLA, 3 août (AFP)', ['VELLA'], '3 août', ['AFP']],
    ['L’ORME, May 3, 2024 (Reuters) — “The port is shut,” she said.', 'L’ORME, May 3, 2024 (Reuters)', ['L’ORME'], 'May 3, 2024', ['Reuters']],
    ['ÉTAVELLE (AFP–Reuters) – Le port…', 'ÉTAVELLE (AFP–Reuters)', ['ÉTAVELLE'], undefined, ['AFP', 'Reuters']],
    ['Berlin, 3. März 2024 – Der „Hafen“ ist zu.', 'Berlin, 3. März 2024', ['Berlin'], '3. März 2024', []],
    // two-byte letters, in the dateline and after it
    ['ŁĄKOVICE, May 3 (Reuters) — The port is shut.', 'ŁĄKOVICE, May 3 (Reuters)', ['ŁĄKOVICE'], 'May 3', ['Reuters']],
    ['VELLA, May 3 (Reuters) — Jiří Łącki shut the port.', 'VELLA, May 3 (Reuters)', ['VELLA'], 'May 3', ['Reuters']],
    // names of months and weekdays that are places, or part of one
    ['MARS (Reuters) - The port is shut.', 'MARS (Reuters)', ['MARS'], undefined, ['Reuters']],
    ['MARCH HILL, April 3 (Reuters) - The port is shut.', 'MARCH HILL, April 3 (Reuters)', ['MARCH HILL'], 'April 3', ['Reuters']],
    ['Maybury, Monday (Reuters) - The port is shut.', 'Maybury, Monday (Reuters)', ['Maybury'], 'Monday', ['Reuters']],
    ['Vella, Terça-feira (Lusa) - O porto está fechado.', 'Vella, Terça-feira (Lusa)', ['Vella'], 'Terça-feira', ['Lusa']]
  ])('%s', (line, text, places, date, agencies) => {
    const found = parseDateline(line)
    expect(found).toMatchObject({text, places, agencies})
    expect(found?.date).toBe(date)
  })

  it('has a region that merely starts like a month', () => {
    expect(parseDateline('VELLA, Mayor — The port is shut.')).toMatchObject({text: 'VELLA, Mayor', places: ['VELLA, Mayor']})
  })

  it.each(['Łącki – the harbour master – said no.', 'VELLA\x97The port is shut.', 'VELLA \x96 The port is shut.', '\x80\x88\x88 3 - The port is shut.'])('is not %j', (line) => {
    expect(parseDateline(line)).toBeUndefined()
  })
})
