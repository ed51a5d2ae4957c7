// Who is behind a source in English. Braces mark the sources in question.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'

/** Returns the names (or descriptions) of the speakers of the sources in braces. */
function speakersIn(marked: string): (string | undefined)[] {
  let text = ''
  const starts: number[] = []
  for (const part of marked.split(/(?=[{}])/)) {
    if (part.startsWith('{')) starts.push(text.length)
    text += part.replace(/^[{}]/, '')
  }
  const {attributions, speakers} = parseNewsItem(text)
  return starts.map((start) => {
    const id = attributions.find(({source}) => source?.start === start)?.speaker
    const speaker = speakers.find((one) => one.id === id)
    return speaker?.name ?? speaker?.description
  })
}

const cases = (rows: [string, ...(string | undefined)[]][]) =>
  it.each(rows.map(([marked, ...names]) => [marked, names] as const))('%s', (marked, names) => {
    expect(speakersIn(marked)).toEqual(names)
  })

describe('a pronoun', () => {
  cases([
    // a name after the first pronoun of its sentence is somebody else’s
    ['Peter Lund sings. The hall was full. He thanked Coralie Venn for his hat and his coat. {She} said it was nothing.', 'Coralie Venn'],
    // a noun that is on no list is seldom a person
    ['Una Lund runs a school. {The conservatory} said it would pay. “It is a start,” {she} said.', 'The conservatory', 'Una Lund'],
    // of two who are equally likely, the subject of the sentence before
    ['{Leyla Orhan} said no. “Never,” she said. Prime Minister Aoife Byrne of Lismore put a braver face on it. {She} said the talks went on.', 'Leyla Orhan', 'Aoife Byrne'],
    // a relative has a gender
    ['{Edna Prowse} said she would not come. Her daughter, Carol, did. {She} said it was cold.', 'Edna Prowse', 'Carol'],
    ['{The Skerry Institute} said no. {The Harbour Council} said yes. The institute has filed a patent. {It} hopes for a licence.', 'Skerry Institute', 'Harbour Council', 'Skerry Institute'],
    // a newspaper is no person
    ['The Carbondale Register found him. {Tucker Bell} said no. The Register has a story. {He} said it was wrong.', 'Tucker Bell', 'Tucker Bell']
  ])
})

describe('a name in a longer source', () => {
  cases([
    ['{A former receptionist for County Executive Lou Hale} testified that she paid.', 'A former receptionist for County Executive Lou Hale'],
    ['{A receptionist, Ann Hale,} testified that she paid.', 'Ann Hale'],
    ['{The MEC for transport, Ms. Ann Hale}, said the road was shut.', 'Ann Hale'],
    ['{The local TD, Bríd Mulcahy}, said the road was shut.', 'Bríd Mulcahy'],
    ['{The FBI} said the road was shut.', 'FBI'],
    ['{Mr. Tice and two colleagues} said the road was shut. {Mr. Tice} left.', 'Mr. Tice and two colleagues', undefined],
    ['{Sen. Ann Hale of Oregon and Rep. Bo Lund of Maine} said the road was shut.', 'Sen. Ann Hale of Oregon and Rep. Bo Lund of Maine'],
    ['{Ann Hale, president of Lund and Bell}, said the road was shut.', 'Ann Hale'],
    ['{Trustee Emmett Pike} said the road was shut.', 'Emmett Pike'],
    ['“No,” said {Anwar Ali Pike}.', 'Anwar Ali Pike'],
    // the fullest name counts
    ['{Ray Dombrow} said no. Raymond Stanley Dombrow, 61, is a grocer. {He} said yes.', 'Raymond Stanley Dombrow', 'Raymond Stanley Dombrow']
  ])
})

it('is no person if its full name always has an article', () => {
  const kindsIn = (text: string) => parseNewsItem(text).speakers.map(({kind}) => kind)
  expect(kindsIn('The Galen Lyric said it would close. “No,” said Tamsin Ulver.')).toEqual(['organization', 'person'])
  expect(kindsIn('Galen Lyric said no. “No,” said Tamsin Ulver.')).toEqual(['person', 'person'])
})

it('is a group if it is a town’s members of a party', () => {
  const {speakers} = parseNewsItem('Marlow Democrats said the road was shut. The Marlow Democratic Party said it was open.')
  expect(speakers.map(({kind, name}) => [kind, name])).toEqual([['group', undefined], ['organization', 'Marlow Democratic Party']])
})
