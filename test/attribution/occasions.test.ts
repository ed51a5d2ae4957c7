// What stands between a verb of saying, or its source, and what is said: where, when, to whom and how it was said.
import {describe} from 'vitest'
import {finds, findsNone, findsOnly} from './expected.js'

describe('between the verb and what is said', () => {
  finds([
    ['Ada Voss said on “Morning Call” that the pier would close.', 'Ada Voss: that the pier would close'],
    ['Ada Voss said on “Morning Call”: “It will close.”', 'Ada Voss: “It will close.”'],
    ['Ada Voss said when asked about the pier that it would close.', 'Ada Voss: that it would close'],
    ['Ada Voss said while waiting for a bus: “It will close.”', 'Ada Voss: “It will close.”'],
    ['Ada Voss said as she left court: “It will close.”', 'Ada Voss: “It will close.”'],
    ['Ada Voss said to reporters that the pier would close.', 'Ada Voss: that the pier would close'],
    ['Ada Voss said to applause that the pier would close.', 'Ada Voss: that the pier would close'],
    ['Ada Voss said at one point that the pier would close.', 'Ada Voss: that the pier would close'],
    ['Ada Voss said years ago that the pier would close.', 'Ada Voss: that the pier would close'],
    ['Ada Voss told the board during the debate that the pier would close.', 'Ada Voss: that the pier would close'],
    ['Ada Voss told the board in May that the pier would close.', 'Ada Voss: that the pier would close'],
    // the words are said, or done
    ['Ada Voss said when the wall fell the pier would close.', 'Ada Voss: when the wall fell the pier would close'],
    ['Ada Voss said if elected “I will close it.”', 'Ada Voss: if elected “I will close it.”'],
    ['Ada Voss said “the list” was too long.', 'Ada Voss: “the list” was too long'],
    ['Ada Voss pledged to halve that by May.', 'Ada Voss: to halve that by May'],
    ['Ada Voss vowed to soldier on.', 'Ada Voss: to soldier on']
  ])
})

describe('behind the verb, after what is said', () => {
  findsOnly([
    ['“It will close,” Ada Voss said on “Morning Call.”', 'Ada Voss: “It will close,”'],
    ['“It will close,” Ada Voss said on “Morning Call.” “It is over.”', 'Ada Voss: “It will close,” … “It is over.”'],
    ['“It will close,” Ada Voss said, “on Monday.”', 'Ada Voss: “It will close,” … “on Monday.”']
  ])
})

describe('behind a source', () => {
  finds([
    ['“It will close,” said Ada Voss on Twitter.', 'Ada Voss: “It will close,”'],
    ['“It will close,” said Ada Voss by phone from Harrow.', 'Ada Voss: “It will close,”'],
    ['“It will close,” said Ada Voss under oath.', 'Ada Voss: “It will close,”'],
    ['“It will close,” said Ada Voss outside court.', 'Ada Voss: “It will close,”'],
    ['“It will close,” said Ada Voss in May 2019.', 'Ada Voss: “It will close,”'],
    ['“It will close,” said Ada Voss years ago.', 'Ada Voss: “It will close,”'],
    // where somebody belongs
    ['“It will close,” said Ada Voss of the Shore Trust.', 'Ada Voss of the Shore Trust: “It will close,”'],
    ['“It will close,” said Ada Voss from the charity Shore.', 'Ada Voss from the charity Shore: “It will close,”'],
    ['“It will close,” said Bo Lind, head of the Office under Mayor Ada Voss.', 'Bo Lind, head of the Office under Mayor Ada Voss: “It will close,”'],
    ['“It will close,” said Bo Lind, who heads the Council on Foreign Trade.', 'Bo Lind, who heads the Council on Foreign Trade: “It will close,”']
  ])
})

describe('a source on its own after a quotation', () => {
  findsOnly([
    ['“It will close.” Ada Voss said.', 'Ada Voss: “It will close.”'],
    ['“It will close...” Ada Voss said on Monday.', 'Ada Voss: “It will close...”'],
    ['“It will close,” – Ada Voss said.', 'Ada Voss: “It will close,”'],
    ['“It will close.” – Ada Voss', 'Ada Voss: “It will close.”'],
    ['“It will close.” Ada Voss said it was over.', 'Ada Voss: it was over'],
    ['“It will close,” Bo Lind said. “It is over.” Ada Voss said no more.', 'Bo Lind: “It will close,” … “It is over.”']
  ])
})

describe('a quotation as somebody’s words or answer', () => {
  finds([
    ['In Voss’s words: “It will close.”', 'Voss’s: “It will close.”'],
    ['“Never,” was Voss’s answer.', 'Voss’s: “Never,”'],
    ['“Never,” was her answer to the board.', 'her: “Never,”'],
    ['“Never,” was the reply from Ada Voss.', 'Ada Voss: “Never,”']
  ])
  findsNone(['“Never” was Voss’s last film.', '“Never,” was the title.'])
})
