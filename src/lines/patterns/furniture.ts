import {agencyNames} from '../known-names.js'
import type {PhraseList} from '../prefilter/line-openings.js'

/** A kind of furniture: how to recognize it, and lines that are and are not of it. */
export interface FurnitureRow {
  id: string
  of: 'boilerplate'
  /** Matches the whole line, in lower case. If the row has a list, the first group must be an entry of it. */
  pattern?: RegExp
  /** The characters that a matching line can begin with, if they are known. */
  first?: string
  /** The list whose entries such lines equal, begin with or contain. */
  list?: PhraseList
  /** Maximum length of a line. */
  longest: number
  examples: readonly string[]
  misses: readonly string[]
}

// keeps `dpa/afp` from being read as two authors' initials
const shortAgencies = [...agencyNames].filter((name) => /^[a-z]{2,3}$/u.test(name)).join('|')

/** Lines that do not belong to the item. */
export const furnitureRows: readonly FurnitureRow[] = [
  {
    id: 'end-sign',
    of: 'boilerplate',
    pattern:
      /^(?:-\s?30\s?-|–\s?30\s?–|—\s?30\s?—|\(?30\)?-|#\s?#\s?#|###+|\*(?:\s?\*){2,}|_{3,}|\.\/\.(?:[a-z]{2,4})?|x\s?x\s?x|[-–—]{3,}|[■◆●▪□∎]|\+\+\+|#{1,2}|\.)$/u,
    first: '-–—(3#*_.x■◆●▪□∎+',
    longest: 24,
    examples: ['-30-', '###', '# # #', '* * *', './.', './.CVN', '___', '—30—'],
    misses: ['30', '-30 degrees', '# harbour']
  },
  {
    id: 'end-word',
    of: 'boilerplate',
    list: 'endMarks',
    longest: 24,
    examples: ['ENDS', '-ENDS-', 'Reuter', '(END)', '-more-', '(MORE)', 'Ende'],
    misses: ['The end of the road', 'Ends and means']
  },
  {
    id: 'sign-off',
    of: 'boilerplate',
    pattern: new RegExp(
      `^(?:dpa(?: (?:[a-z]{2,3}|yy[a-z]{2}|n\\d)){1,6}|(?=[a-z-]{2,7}/)(?!.*\\b(?:${shortAgencies})\\b)[a-z]{2,3}(?:[/-][a-z]{2,3})+/?|[a-z]{2,4} ?// ?[a-z]{2,4}|--+ ?[a-z]{3,12})$`,
      'u'
    ),
    longest: 24,
    examples: ['dpa jf ml tr', 'dpa ml yyzz n1 tr', 'ml/tr', 'VDH/FUL/', 'ml-tr/dv/bc', 'ML // TR', '-- SUNDNET'],
    misses: ['dpa/afp', 'and/or so', 'dpa reported', 'so-so', 'to-do', '-- and so on', '– Mara']
  },
  {
    id: 'related-head',
    of: 'boilerplate',
    list: 'relatedHeads',
    longest: 70,
    examples: [
      'Related news',
      'Related Topics',
      'Most read',
      'More on this story',
      'Mehr zum Thema',
      'Kommentare lesen',
      'Das könnte Sie auch interessieren',
      'Sur le même sujet',
      'Lo más leído'
    ],
    misses: ['Related companies fell too', 'Most readers agreed.']
  },
  {
    id: 'furniture',
    of: 'boilerplate',
    list: 'furniture',
    longest: 320,
    examples: [
      'Share this article',
      'Sign up for our daily newsletter',
      'Download our app for the latest updates',
      'Follow us on Facebook, Instagram and X',
      'Read more: The road is open again',
      'Lesen Sie auch: Die Straße ist frei',
      'Newsletter abonnieren',
      'Artikel teilen',
      'Zur Startseite',
      'Jetzt unseren Newsletter bestellen: täglich um 7 Uhr',
      'Inscrivez-vous à notre newsletter',
      'Te puede interesar: La carretera',
      'Advertisement',
      'Subscribe now for unlimited access'
    ],
    misses: ['Share prices fell on Monday', 'Followers of the club marched', 'Videos of the storm were shown']
  }
]

/** A page number, as print views and PDFs leave it between two pages. */
export const pageNumberRow: FurnitureRow = {
  id: 'page-number',
  of: 'boilerplate',
  pattern: /^[-–—([]?\s?(\p{Ll}{1,9})\.?\s?\d{1,4}(?:\s?(?:\/|\p{Ll}{1,3})\s?\d{1,4})?\s?[-–—)\]]?$/u,
  list: 'pageWords',
  longest: 24,
  examples: ['Page 2 of 3', 'Page 2/3', 'Seite 4', '- p. 7 -', '(S. 12)', 'Página 3 de 9'],
  misses: ['Page 3 of the report', 'Chapter 4', 'Page turner', '4 of 9', 'Top 10', 'Page 2, 3 and 4']
}
