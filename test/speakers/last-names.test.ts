// People whose last name is another word elsewhere: a month, a verb, an office, a place, a building. Braces mark the sources in question.
import {describe} from 'vitest'
import {cases} from './marked.js'

describe('a last name that is an ordinary word', () => {
  cases([
    ['{Theresa May} said the road would open. It was cold. {May} said it was late.', 'Theresa May', 'Theresa May'],
    ['{Peter Long} said no. It was cold. {Long} hopes to start in goal.', 'Peter Long', 'Peter Long'],
    ['{Mr. Said} said no. It was cold. “Never,” {Said} added.', 'Said', 'Said'],
    ['{Orsolya Day, who keeps the light}, said no. {Day} told reporters that it was cold.', 'Orsolya Day', 'Orsolya Day'],
    ['{Anna J. Will} said no. Bo Lund left. {Will} said it was late.', 'Anna J. Will', 'Anna J. Will'],
    // the same words elsewhere
    ['{Theresa May} said no. In May, {Bo Lund} said it was late. On May 3 it was cold.', 'Theresa May', 'Bo Lund'],
    ['{Anna Lund} said on May 3 that it was late. {She} said why.', 'Anna Lund', 'Anna Lund'],
    ['{Peter Long} said no. Long before, {Bo Lund} said it was late.', 'Peter Long', 'Bo Lund']
  ])
})

describe('a last name that is a noun for a body', () => {
  cases([
    ['{Ann House} said no. Bo Lund left. {House} said it was late.', 'Ann House', 'Ann House'],
    ['{Dr. Ileana Church} said no. It was cold. {She} said it was late.', 'Ileana Church', 'Ileana Church'],
    ['{Chief Executive Ottoline Bank} said no. {Bank} said it was late.', 'Ottoline Bank', 'Ottoline Bank'],
    ['{Orsolya Post, 58,} said no. {Ms. Post} said it was late.', 'Orsolya Post', 'Orsolya Post'],
    ['Tamsin Court left. {Ms. Court} said it was late. {She} said why.', 'Tamsin Court', 'Tamsin Court'],
    // bodies
    ['{Skerry Bank} said no. Ann Lund left. {The bank} said it was late.', 'Skerry Bank', 'Skerry Bank'],
    ['{The Ann House} said no. Bo Lund left. {He} said it was late.', 'Ann House', 'Bo Lund'],
    ['A vicar at Grace Church left. {The church} said it was late.', 'Grace Church'],
    ['{Ann House} said no. {The House} said it was late.', 'Ann House', 'House']
  ])
})

describe('a last name that is an office', () => {
  cases([
    ['{Striker Izzy Dean, 64,} said no. It was cold. {Dean} said it was late.', 'Izzy Dean', 'Izzy Dean'],
    ['Rukhsana King left. {Ms. King} said it was late. {She} said why.', 'Rukhsana King', 'Rukhsana King'],
    ['{Orsolya Bishop, who keeps the light}, said no. {Bishop} said it was late.', 'Orsolya Bishop', 'Orsolya Bishop'],
    // offices
    ['{The Harrow Sheriff} said no. It was cold. {The sheriff} said it was late.', 'The Harrow Sheriff', 'The Harrow Sheriff'],
    ['Ada Voss left. {The Norwick Dean, who came late,} said no.', 'The Norwick Dean']
  ])
})

describe('a last name that is a place', () => {
  cases([
    ['Oriel Lake left. {Ms. Lake} said it was late. {She} said why.', 'Oriel Lake', 'Oriel Lake'],
    ['{Orsolya Park, 58,} said no. It was cold. {She} said it was late.', 'Orsolya Park', 'Orsolya Park'],
    ['They met at Skerry Lake. {Ann Lund} said it was late. {She} said why.', 'Ann Lund', 'Ann Lund']
  ])
})

describe('a last name with an article or particle', () => {
  cases([
    ['{Ottoline al-Masri} said that it was cold. Bo Lund left the hall. “Never,” said {al-Masri}.', 'Ottoline al-Masri', 'Ottoline al-Masri'],
    ['{Ottoline al-Masri} said no. Bo Lund left. {Al-Masri} said it was late.', 'Ottoline al-Masri', 'Ottoline al-Masri'],
    ['{Rukhsana Le Voss} said no. Bo Lund left. {Ms. Le Voss} said it was late.', 'Rukhsana Le Voss', 'Rukhsana Le Voss'],
    // no name
    ['{Ada Voss} said no. An un-American bill, {Bo Lund} said.', 'Ada Voss', 'Bo Lund']
  ])
})
