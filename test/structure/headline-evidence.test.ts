// The evidence for a page's headline. In each page, the line after » is the one in question.
import {describe, expect, it} from 'vitest'
import {joinLines} from '../../src/structure/join-lines.js'
import {candidateAt, headlineEvidence} from '../../src/structure/page/headline.js'
import {paragraphWords} from '../../src/structure/page/shared-words.js'
import {BlockRole, plain, type Draft, type DraftBlock} from '../../src/structure/draft.js'
import {giveRoles} from '../../src/structure/roles.js'
import {phrasesOf} from '../../src/lines/phrases.js'
import {readLines} from '../../src/text/lines.js'
import {words} from './words.js'

const paragraph =
  'The harbour of Eastmere has been closed since the light tower fell into the water in a storm on Monday night, the council said.'

const pages: Record<string, {examples: string[]; misses: string[]}> = {
  words: {examples: ['» Storm closes harbour'], misses: []},
  'the first line': {examples: ['» Storm closes harbour'], misses: ['News\n» Storm closes harbour']},
  'shares words with the paragraphs': {
    examples: ['» Storm closes harbour'],
    misses: ['» Twelve long walks by lakes']
  },
  'stands there twice': {
    examples: ['Storm closes old harbour\nShare\n» Storm closes old harbour'],
    misses: ['Storm closes old road\nShare\n» Storm closes old harbour', 'World news\nShare\n» World news']
  },
  'a byline or date follows': {
    examples: [
      '» Storm closes harbour\nBy Mara Lind',
      '» Storm closes harbour\nBy\nMara Lind',
      '» Storm closes harbour\n7 May 2024, 14:05 BST',
      '» Storm closes harbour\nby The Harbour NewsMay 7, 2024'
    ],
    misses: ['» Storm closes harbour\nShare', '» Storm closes harbour\nTower falls into the water']
  },
  'a byline or date follows a line below': {
    examples: ['» Storm closes harbour\nTower falls into the water\nBy Mara Lind'],
    misses: ['» Storm closes harbour\nBy Mara Lind\n7 May 2024', '» Storm closes harbour\nTower falls\nShare']
  },
  'prose follows': {
    examples: [`» Storm closes harbour\n${paragraph}`],
    misses: ['» Storm closes harbour\nShare', '» Storm closes harbour\nTower falls into the water']
  },
  'a kicker stands above': {
    examples: ['Weather\n» Storm closes old harbour of Eastmere', 'WEATHER\n» Storm closes old harbour of Eastmere', 'Tower falls into the water\nWeather\n» Storm closes old harbour of Eastmere'],
    misses: ['Share\n» Storm closes old harbour of Eastmere', 'Weather\n» More weather', 'Tower falls into the water\nTHE ALARM\n» Storm closes old harbour of Eastmere']
  },
  long: {
    examples: [`» ${'Storm closes the old harbour of Eastmere and the road to it '.repeat(3)}again`],
    misses: ['» Storm closes the old harbour of Eastmere and the road to it']
  },
  'a full stop': {examples: ['» Storm closes harbour.'], misses: ['» Who closes the harbour?']},
  sentences: {
    examples: ['» The storm has closed the harbour. It will be closed for many weeks to come!'],
    misses: ['» Storm closes harbour', '» Who closes the harbour?']
  },
  'two sentences': {
    examples: [
      '» The storm has closed the harbour. It will be closed for many weeks to come!',
      '» The storm on Monday night has closed the old harbour of Eastmere. It will be closed for many weeks to come'
    ],
    misses: ['» The storm closed the harbour. It will not open soon', '» “Who closes the harbour? We do”', '» He Closed The Harbour. Now They Want It Back.']
  },
  'a breadcrumb': {
    examples: ['» Home / Weather / Storm closes harbour', '» News > Storm closes harbour'],
    misses: ['» Storm closes harbour/road', '» Storm closes harbour > 12 boats sink']
  },
  'stands under what may be the headline': {
    examples: ['Storm closes the old harbour\n» Tower falls into the water'],
    misses: [
      'Weather\n» Tower falls into the water',
      'Nach dem Sturm an der Küste\n» Hafen bleibt noch Wochen gesperrt'
    ]
  },
  'stands under a sentence': {
    examples: [`${paragraph}\n» Tower falls into the water`],
    misses: [
      'Who closes the harbour?\n» Tower falls into the water',
      'The tower over the harbour before it fell into the water. Photo: Mara Lind\n» Storm closes harbour'
    ]
  },
  'opens as kickers do, over another title': {
    examples: ['» Nach dem Sturm an der Küste\nHafen bleibt noch Wochen gesperrt'],
    misses: [
      `» Nach dem Sturm an der Küste\n${paragraph}`,
      '» Nach dem Sturm: Küste ohne Strom\nHafen bleibt noch Wochen gesperrt',
      '» Hafen nach dem Sturm gesperrt\nLeuchtturm stürzt ins Wasser'
    ]
  },
  'holds another title': {
    examples: ['Storm closes harbour\n» Share: Storm closes harbour'],
    misses: ['Storm closes road\n» Share: Storm closes harbour']
  },
  'a longer title begins with it': {
    examples: ['» Storm closes harbour\n7 May 2024\nStorm closes harbour and opens the road'],
    misses: ['» Storm closes harbour\nStorm closes the old harbour', 'Storm closes harbour\n» Storm closes harbour and opens the road']
  },
  'stands under the byline or date': {
    examples: ['Storm closes harbour\n7 May 2024, 14:05 BST\n» Tower falls into the water'],
    misses: ['Storm closes harbour\n» Tower falls into the water\n7 May 2024, 14:05 BST']
  }
}

/** Returns how strongly the marked line of a page shows a piece of evidence. */
function measure(id: string, page: string): number {
  const marked = page.indexOf('» ')
  const text = `${page.replace('» ', '')}\n\n${`${paragraph}\n\n`.repeat(3)}`
  const phrases = phrasesOf(words)
  const blocks = giveRoles(text, joinLines(text, readLines(text), {start: 0, end: text.length}, words, false).blocks, phrases)
  const draft: Draft = {
    text,
    blocks,
    words,
    phrases,
    wire: false, release: false,
    labelled: undefined,
    page: true,
    framed: false,
    framedBody: false,
    tight: false,
    entries: new Map(),
    named: new Set(),
    letters: new Set()
  }
  const at = blocks.findIndex((block) => block.start === marked)
  const above = blocks.slice(0, at)
  const block = blocks[at] as DraftBlock
  const candidate = candidateAt(
    draft,
    at,
    paragraphWords(text, blocks, at + 1),
    {
      again: above.some((each) => plain(text, each) === plain(text, block)),
      cut: blocks.slice(at + 1).some((each) => each.role === BlockRole.title && plain(text, each).startsWith(`${plain(text, block)} `)),
      holds: above.some((each) => each.words > 2 && plain(text, block).endsWith(plain(text, each))),
      below: above.some((each) => each.role === BlockRole.time)
    }
  )
  return Number(headlineEvidence.find((each) => each.id === id)?.of(candidate))
}

it('has examples for each piece of evidence', () => {
  expect(Object.keys(pages).sort()).toEqual(headlineEvidence.map(({id}) => id).sort())
})

describe.each(Object.entries(pages))('%s', (id, {examples, misses}) => {
  it.each(examples)('is seen at %s', (page) => {
    expect(measure(id, page)).toBeGreaterThan(0)
  })
  it.each(misses)('is not seen at %s', (page) => {
    expect(measure(id, page)).toBe(0)
  })
})
