// Datelines: what is to be read is in ⟨…⟩, and after the bar stand its places, date and agencies; a row without marks has none.
import {describe, expect, it} from 'vitest'
import {parseDateline} from '../../src/index.js'

const rows: Record<string, [marked: string, facts?: string][]> = {
  'an agency': [
    ['⟨VELLA (AFP/Reuters)⟩ – The port is shut.', 'VELLA | | AFP, Reuters'],
    ['⟨VELLA (AFP / Reuters)⟩ – The port is shut.', 'VELLA | | AFP, Reuters'],
    ['⟨VELLA (AFP, Reuters)⟩ – The port is shut.', 'VELLA | | AFP, Reuters'],
    ['⟨Vella (mli)⟩ - Der Hafen ist zu.', 'Vella | | mli'],
    ['⟨Vella (mli/oak)⟩ - Der Hafen ist zu.', 'Vella | | mli, oak'],
    ['Vella (mli) Der Hafen ist zu.'],
    ['Vella (m) - Der Hafen ist zu.'],
    ['Vella Nova (neu) - Der Hafen ist zu.'],
    ['Vella (mli): Der Hafen ist zu.'],
    ['⟨Skarvik, Nov 13 (SNX)⟩ The port is shut.', 'Skarvik | Nov 13 | SNX'],
    ['⟨Skarvik, Nov 13 (SNX)⟩: The port is shut.', 'Skarvik | Nov 13 | SNX'],
    ['Skarvik (SNX) The port is shut.'],
    ['Skarvik, Nov 13 (Snx) The port is shut.'],
    ['Skarvik, Nov 13 (SN) The port is shut.'],
    ['Skarvik, Nov 13 (SNX). The port is shut.'],
    ['Skarvik, Nov 13 (SNXSNX) The port is shut.'],
    ['⟨SKARVIK /SundWire/⟩ -- The port is shut.', 'SKARVIK | | SundWire'],
    ['Skarvik /SundWire/ The port is shut.'],
    ['Skarvik, Nov 13 (the last) - The port is shut.'],
    ['Skarvik, Nov 13 (Day of the Sea) - The port is shut.'],
    ['Skarvik, Nov 13 (Monday) - The port is shut.'],
    ['⟨SKARVIK (SNX)⟩ - The port is shut.', 'SKARVIK | | SNX'],
    ['SKARV (SNX) - The port is shut.'],
    ['⟨SKARV, Ohio (SNX)⟩ - The port is shut.', 'SKARV, Ohio | | SNX'],
    ['SKARVIK (SNX) = The port is shut.'],
    ['⟨SKARVIK (Sund News)⟩ - The port is shut.', 'SKARVIK | | Sund News'],
    ['⟨Skarvik (Sund News)⟩ - The port is shut.', 'Skarvik | | Sund News'],
    ['Mara Lind (Sund News) - The port is shut.'],
    ['⟨New York (Sund News)⟩ - The port is shut.', 'New York | | Sund News'],
    ['⟨Mara Lind, Ohio (Sund News)⟩ - The port is shut.', 'Mara Lind, Ohio | | Sund News'],
    ['⟨(Reuters)⟩ - The port is shut.', ' | | Reuters'],
    ['⟨(ANSA) - ROMA, 22 MAR⟩ - Il porto è chiuso.', 'ROMA | 22 MAR | ANSA'],
    ['(Sund) - The port is shut.'],
    ['Reuters – The port is shut.'],
    ['Reuters, May 3 – The port is shut.']
  ],
  'places': [
    ['⟨OSLO/VELLA, May 3⟩ - The port is shut.', 'OSLO, VELLA | May 3 | '],
    ['⟨OSLO and VELLA, May 3⟩ - The port is shut.', 'OSLO, VELLA | May 3 | '],
    ['⟨London / Vella⟩ - Der Hafen ist zu.', 'London, Vella | | '],
    ['⟨VELLA, Ohio⟩ — The port is shut.', 'VELLA, Ohio | | '],
    ['⟨VELLA, Ohio, May 3⟩ — The port is shut.', 'VELLA, Ohio | May 3 | '],
    ['⟨RIO DE ORA, May 3⟩ — The port is shut.', 'RIO DE ORA | May 3 | '],
    ['⟨SANTA de ORA, May 3⟩ — The port is shut.', 'SANTA de ORA | May 3 | '],
    ['VEL — The port is shut.'],
    ['⟨VELLA⟩ — The port is shut.', 'VELLA | | '],
    ['⟨VELL, May 3⟩ — The port is shut.', 'VELL | May 3 | '],
    ['⟨VELL, Ohio⟩ — The port is shut.', 'VELL, Ohio | | '],
    ['VELLA — the port is shut.'],
    ['⟨VELLA, May 3⟩ — the port is shut.', 'VELLA | May 3 | '],
    ['⟨VELLA⟩ — “The port is shut,” she said.', 'VELLA | | '],
    ['⟨VELLA⟩ — 40 boats are shut in.', 'VELLA | | '],
    ['vella — The port is shut.'],
    ['VELLA-The port is shut.'],
    ['⟨VELLA⟩--The port is shut.', 'VELLA | | '],
    ['⟨VELLA⟩  -  The port is shut.', 'VELLA | | '],
    ['⟨VELLA, OHIO⟩ — The port is shut.', 'VELLA, OHIO | | '],
    ['CORRECTION, May 3 — The port is shut.'],
    ['UPDATE — The port is shut.'],
    ['SPORT — The port is shut.'],
    ['⟨Lund/Vella⟩ — Der Hafen ist zu.'],
    ['VELLA- The port is shut.'],
    ['VELLA; The port is shut.'],
    ['VELLA the port is shut — and The sea too.'],
    ['VELLA, the port — The sea is shut.'],
    ['MARA LIND, HOST: The port is shut.'],
    ['   ⟨VELLA⟩ — The port is shut.', 'VELLA | | ']
  ],
  'a date': [
    ['⟨Vella, May 3, 2024⟩ – The port is shut.', 'Vella | May 3, 2024 | '],
    ['⟨VELLA (May 3, 2024)⟩ – The port is shut.', 'VELLA | May 3, 2024 | '],
    ['⟨May 3--VELLA⟩ -- The port is shut.', 'VELLA | May 3 | '],
    ['⟨May 13--VELLA⟩ -- The port is shut.', 'VELLA | May 13 | '],
    ['⟨Sept. 3--VELLA, Ore. (AP)⟩ -- The port is shut.', 'VELLA, Ore. | Sept. 3 | AP'],
    ['Monday, May 3 – The port is shut.'],
    ['The day, May 3 – The port is shut.']
  ],
  'a place by itself': [
    ['⟨Ostmeer⟩ - Der Hafen ist zu.', 'Ostmeer | | '],
    ['Ost - Der Hafen ist zu.'],
    ['Ostmeer - Der Hafen - ist zu.'],
    ['Montag - Der Hafen ist zu.'],
    ['Ostmeer Süd - Der Hafen ist zu.'],
    ['⟨Ostmeer Süd⟩ - Der Hafen ist zu.\n\nDie Boote liegen in Ostmeer Süd.', 'Ostmeer Süd | | '],
    ['Ostmeer Süd - Der Hafen ist zu.\n\nDie Boote hat Ostmeer Süd.'],
    ['⟨Oslo⟩. The port is shut.', 'Oslo | | '],
    ['⟨Oslo⟩: The port is shut.', 'Oslo | | '],
    ['⟨Oslo⟩.- El puerto está cerrado.', 'Oslo | | '],
    ['⟨OSLO⟩.- El puerto está cerrado.', 'OSLO | | '],
    ['Pregunta.- El puerto está cerrado.'],
    ['Ostmeer. Der Hafen ist zu.'],
    ['⟨Ostmeer⟩. Der Hafen ist zu.\n\nDie Boote liegen in Ostmeer.', 'Ostmeer | | '],
    ['⟨Ostmeer⟩. Der Hafen ist zu.\n\nOstmeer\n\nDie Boote liegen.', 'Ostmeer | | '],
    ['Ostmeer. Der Hafen ist zu.\n\nDie Boote liegen in Ostmeeren.'],
    ['Ostmeer. Der Hafen ist zu.\n\nDie Boote sah Ostmeer.'],
    ['⟨OSTMEER⟩. Der Hafen ist zu.\n\nDie Boote liegen in Ostmeer.'],
    ['⟨RIO DO VALE⟩. O porto está fechado.\n\nOs barcos estão em Rio do Vale.'],
    ['Ost. Der Hafen ist zu.\n\nDie Boote liegen in Ost.'],
    ['Ostmeer Süd. Der Hafen ist zu.\n\nOstmeer Süd\n\nDie Boote liegen.'],
    ['Ostmeer. Der Hafen ist zu.\n\nDie Boote\nOstmeer liegen.'],
    ['⟨Ostmeer⟩. Der Hafen ist zu.\n\nBoote\tOstmeer\t40'],
    ['Ostmeer: Der Hafen ist zu.\n\nDie Boote liegen in Ostmeer.'],
    ['⟨KARACHI⟩: The port is shut.', 'KARACHI | | ']
  ]
}

describe.each(Object.entries(rows))('a dateline of %s', (_, list) => {
  it.each(list)('%s', (marked, facts) => {
    const start = marked.indexOf('⟨')
    const found = parseDateline(marked.replace(/[⟨⟩]/gu, ''))
    expect(found?.text).toBe(start < 0 ? undefined : marked.slice(start + 1, marked.indexOf('⟩')))
    if (found && facts !== undefined) {
      expect(`${found.places.join(', ')} | ${found.date ?? ''} | ${found.agencies.join(', ')}`.replace('|  |', '| |')).toBe(facts)
      expect(found.start).toBe(start)
    }
  })
})

it('of an agency alone has no place', () => {
  expect(parseDateline('(Reuters) - The port is shut.')?.places).toEqual([])
})
