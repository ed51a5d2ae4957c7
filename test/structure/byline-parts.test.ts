// What follows an author's name in a byline: whom the author works for, where, and as what.
import {describe, expect, it} from 'vitest'
import {parseByline} from '../../src/all.js'

describe('after the name', () => {
  it.each([
    ['By Mara Lind, for The Harbour Post', [{name: 'Mara Lind', organization: 'The Harbour Post'}]],
    ['By Mara Lind, NewsSound', [{name: 'Mara Lind', organization: 'NewsSound'}]],
    ['By Mara Lind, Harbour Post Correspondent', [{name: 'Mara Lind', role: 'Harbour Post Correspondent'}]],
    ['By Mara Lind, Harbour Post political editor', [{name: 'Mara Lind', role: 'Harbour Post political editor'}]],
    ['By Mara Lind, in Oslo', [{name: 'Mara Lind', place: 'Oslo'}]],
    ['Par Mara Lind, à Oslo', [{name: 'Mara Lind', place: 'Oslo'}]],
    ['By Tom Rao and Petra Moss', [{name: 'Tom Rao'}, {name: 'Petra Moss'}]],
    ['By Sana Khan, Rex Features', [{name: 'Sana Khan', organization: 'Rex Features'}]],
    ['By Mara Lind, McArden', [{name: 'Mara Lind', place: 'McArden'}]],
    ['By Mara Lind, The Harbour News, Wis.', [{name: 'Mara Lind', organization: 'The Harbour News'}]],
    ['By Mara Lind, Oslo, Wis.', [{name: 'Mara Lind', place: 'Oslo'}]],
    ['EXCLUSIVE | By Mara Lind, arts editor', [{name: 'Mara Lind', role: 'arts editor'}]],
    ['Analysis: By Mara Lind', [{name: 'Mara Lind'}]],
    ['By Mara Lind and Tom Reyes in Oslo', [{name: 'Mara Lind', place: 'Oslo'}, {name: 'Tom Reyes', place: 'Oslo'}]],
    ['By Mara Lind, arts editor, and Tom Reyes in Oslo', [{name: 'Mara Lind', role: 'arts editor'}, {name: 'Tom Reyes', place: 'Oslo'}]],
    ['By Mara Lind, DeShawn Hale and LaToya Moss', [{name: 'Mara Lind'}, {name: 'DeShawn Hale'}, {name: 'LaToya Moss'}]],
    ['By Mara Lind, PETRA', [{name: 'Mara Lind', organization: 'PETRA'}]]
  ])('%s', (line, authors) => {
    expect(parseByline(line)?.authors.map(({start: _start, end: _end, text: _text, ...author}) => author)).toEqual(authors)
  })

  it.each(['By Mara Lind, for sale', 'By Mara Lind, a poet'])('no organization or place: %s', (line) => {
    for (const author of parseByline(line)?.authors ?? []) expect([author.organization, author.place]).toEqual([undefined, undefined])
  })
})
