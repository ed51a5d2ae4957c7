// How headings, lists, pull quotes and the end of a page's story are recognized, with as many lookalikes.
import {describe, expect, it} from 'vitest'
import type {BlockKind} from '../../src/model.js'
import type {Parts} from '../../src/item-fields.js'
import {findStructure} from '../../src/structure/structure.js'
import {words} from './words.js'

const partsOf = (lines: readonly string[]): Parts => findStructure(lines.join('\n'), words).parts
const headings = (...lines: string[]): (string | undefined)[] => partsOf(lines).sections.flatMap(({heading}) => (heading ? [heading.text] : []))
const blocks = (kind: BlockKind, ...lines: string[]): string[] =>
  partsOf(lines).sections.flatMap((section) => section.blocks.filter((block) => block.kind === kind).map(({text}) => text))

const menu = ['Home', 'News', 'Sport', 'Weather', 'Share', 'Storm closes harbour as light tower falls', 'By Mara Lind', '7 May 2024, 14:05 BST', 'Share']
const fall = 'The light tower of Eastmere fell into the harbour on Monday night, and the harbour has been closed since then.'
const divers = 'Divers are to bring up the stones of the tower from the floor of the harbour once the sea is calm again.'
const ferry = 'The ferry to the island goes from the old pier until then, twice a day and never after dark, said the owner of the line.'
const council = 'The council will hear on Thursday what a new tower costs, and whether the county pays a part of it this time.'
const foot = ['Most read', 'Ten walks by the sea', 'Contact us']

describe('a table of contents', () => {
  const contents = ['Blow 200', 'Gale Junior', 'In short']
  it('names the headings, even if there are prices between them and their paragraphs', () => {
    expect(
      headings(...menu, fall, ...contents, divers, 'Blow 200', '£49 at Lind', 'Sold out', ferry, 'Gale Junior', '£19 at Berg', divers, 'In short', council, ...foot)
    ).toEqual(contents)
  })
  it('names a heading after one over a table', () => {
    const lines = ['Blow 200', 'Gale Junior', 'The boats compared', 'In short']
    expect(headings(...menu, fall, ...lines, divers, 'Blow 200', ferry, 'Gale Junior', divers, 'The boats compared', '4.1 m', '3.8 m', 'In short', council, ...foot)).toContain('In short')
  })
  it.each([
    ['a button that stands three times', ['Play film', 'Full screen'], [fall, 'Play film', 'Full screen', divers, ferry, 'Play film', 'Full screen', council]],
    ['a menu that stands again at the end', ['Politics', 'Culture'], [fall, divers, ferry, 'Politics', 'Culture']],
    ['links that stand again under the head of a list', ['Fares to rise again', 'Ten walks by the sea'], [fall, 'Read more', 'Fares to rise again', divers, 'Related articles', 'Ten walks by the sea', ferry]]
  ])('is not %s', (_, lines, story) => {
    const found = headings(...menu.slice(0, 4), ...lines, ...menu.slice(4), ...story, ...foot)
    for (const line of lines) expect(found).not.toContain(line)
  })
})

it('an entry of the menu above the headline makes no table of contents of it', () => {
  const page = ['Politics', 'Calendar', ...menu.slice(0, 4), 'Politics', ...menu.slice(4), fall, divers, ferry, 'Calendar', 'Dogs in the old mill', 'Songs on the pier', council, ...foot]
  expect(headings(...page)).not.toContain('Calendar')
})

describe('numbered titles', () => {
  it.each([
    ['up', ['1. The blue boat', '2. The old pier', '3. The tower']],
    ['down', ['3. The blue boat', '2. The old pier', '1. The tower']]
  ])('are headings that count %s', (_, [a, b, c]) => {
    expect(headings(...menu, fall, a as string, '£49 at Lind', divers, b as string, '£12 at Berg', ferry, c as string, '£3 at Lind', council, ...foot)).toEqual([a, b, c])
  })
  it('are a list without paragraphs between them', () => {
    expect(headings(...menu, fall, '1. The blue boat', '2. The old pier', '3. The tower', divers, ...foot)).toEqual([])
  })
})

describe('the last entry of a live report', () => {
  it('is not the end of the story', () => {
    expect(headings(...menu, fall, '21:37', 'Road open', ferry, '20:15', 'Power is back', divers, '19:02', 'It began with a crack', council, 'Share')).toEqual([
      'Road open',
      'Power is back',
      'It began with a crack'
    ])
  })
})

describe('an entry of a live report', () => {
  it.each([['18.40 GMT'], ['2:15 p.m. CT'], ['21:37']])('has a title below its time and perhaps a name below that: %s', (time) => {
    expect(headings(...menu, fall, time, 'Road open', 'Mara Lind', ferry, time, 'Power is back', 'Tom Reyes', divers, time, 'It began with a crack', council, 'Share')).toEqual([
      'Road open',
      'Power is back',
      'It began with a crack'
    ])
  })
  it('is not the caption below its time', () => {
    const page = [...menu, fall, '18.40 GMT', 'Road open', ferry, '17.10 GMT', 'Power is back', divers, '16.05 GMT', 'It began with a crack', council, '15.00 GMT', 'The tower on Monday. Photograph: Ida Holm/HNA', `${divers} ${council}`]
    expect(headings(...page)).not.toContain('The tower on Monday. Photograph: Ida Holm/HNA')
  })
})

describe('what a page tells of the sender of a release', () => {
  const about = 'The firm was founded in 1961 and keeps boats and lamps in nine harbours of the coast.'
  it('ends the story', () => {
    expect(blocks('paragraph', ...menu, `${fall} Lindmar will lift it.`, divers, ferry, council, 'About Lindmar', about, 'Forward-looking statements', council, ...foot)).not.toContain(about)
  })
  it.each([['About the tower'], ['About Bergmar']])('is not below a title about what or whom it has not named: %s', (title) => {
    expect(headings(...menu, `${fall} Lindmar will lift it.`, divers, ferry, council, title, about, ...foot)).toEqual([title])
  })
})

describe('a reference', () => {
  it.each([['Lind, M. et al.: On falling towers. Coast 14 (2026), S. 201–219.'], ['Lind M. (2017). Towers and their keepers.'], ['Lind, M., Berg, K. (2017). Towers and their keepers.']])('is not a paragraph below the story: %s', (line) => {
    expect(blocks('paragraph', ...menu, fall, divers, ferry, council, line, ...foot)).toEqual([fall, divers, ferry, council])
  })
  it.each([['Lind M. said no more about the tower.'], ['Lind measured the tower with Berg et al in the spring of 2017.']])('is not a sentence about somebody: %s', (line) => {
    expect(blocks('paragraph', ...menu, fall, divers, ferry, council, line, ...foot)).toContain(line)
  })
})

describe('a name below a few words', () => {
  const cracked = 'We saw the crack grow by a hand each year.'
  const told = `Keeper Knut Berg says he wrote to the council in May. ${divers}`
  it.each([['Knut Berg'], ['Knut Berg, keeper of the light']])('is not a heading where the story has it, too: %s', (name) => {
    expect(headings(...[...menu, fall, told, cracked, name, ferry, council, ...foot].flatMap((line) => [line, '']))).toEqual([])
  })
  it.each([
    ['below a long paragraph', [`${divers} ${ferry} ${council}`, 'Knut Berg']],
    ['of whom the story does not speak', [cracked, 'Ida Holm']]
  ])('is one %s', (_, lines) => {
    expect(headings(...[...menu, fall, told, ...lines, ferry, council, ...foot].flatMap((line) => [line, '']))).toEqual([lines[1]])
  })
})

describe('a footnote', () => {
  it('is not a paragraph below the story', () => {
    expect(blocks('paragraph', ...menu, fall, divers, ferry, council, '*The author of this report keeps a boat in the harbour.', ...foot)).toEqual([fall, divers, ferry, council])
  })
  it('is not what other paragraphs follow', () => {
    expect(blocks('paragraph', ...menu, fall, divers, '*Names of the divers have been changed for this report.', ferry, council, ...foot)).toHaveLength(5)
  })
})

describe('sentences without blank lines between them, where blank lines separate the paragraphs', () => {
  const apart = (...lines: string[]): string[] => lines.flatMap((line) => [line, ''])
  const story = [`${fall} ${divers}`, `${ferry} ${council}`, `${council} ${fall}`]
  const advice = ['Stay away from the pier until the divers are done.', 'Keep dogs on a leash near the old tower.', 'Call the harbour master about lost boats.']
  const found = (...lines: string[]): string[] => blocks('listItem', ...apart(...menu, ...story), ...lines, '', ...apart(`${divers} ${ferry}`), ...foot)
  it('are a list', () => {
    expect(found(...advice)).toEqual(advice)
  })
  it('are a list with bullets', () => {
    expect(found(...advice.map((line) => `• ${line}`))).toEqual(advice)
  })
  it.each([
    ['below the title of their box', ['Good to know', ...advice]],
    ['with labels', ['Address: the old pier of Eastmere.', 'Open: from nine until it is dark.', 'Price: three crowns for each boat.']],
    ['of which there are two', advice.slice(0, 2)],
    ['with a bullet below a button', ['Sign up', `• ${advice[0] as string}`]]
  ])('are none %s', (_, lines) => {
    expect(found(...lines)).toEqual([])
  })
})

describe('a pull quote', () => {
  const told = '“Nobody told us of the cracks, and we asked every year,” said Knut Berg, who has kept the tower since 1990.'
  it.each([['“Nobody told us of the cracks, and we asked every year”'], ['Nobody told us of the cracks, and we asked every year.'], ['“Nobody told us of the cracks. Every year.”']])('repeats a sentence of the story: %s', (line) => {
    expect(blocks('pullQuote', ...menu, fall, told, divers, line, ferry, council, ...foot)).toEqual([line])
  })
  it.each([['Knut Berg'], ['Knut Berg, keeper of the tower'], ['Keeper Knut Berg']])('has its speaker below it, which is not a heading: %s', (name) => {
    expect(headings(...menu, fall, told, divers, 'Nobody told us of the cracks, and we asked every year.', name, ferry, council, ...foot)).toEqual([])
  })
  it.each([
    ['other words', 'Nobody told us of the leaks, and we asked every year.'],
    ['a short sentence', 'We asked every year.'],
    ['the same words in another order', 'We asked every year since 1990, and nobody told us of the cracks.'],
    ['a few of its words', 'We asked, and nobody has kept it.']
  ])('is not %s', (_, line) => {
    expect(blocks('pullQuote', ...menu, fall, told, divers, line, ferry, council, ...foot)).toEqual([])
  })
})

it('a lede is no pull quote, even if the story quotes it again', () => {
  const said = '“We lost the light that my father lit every night for forty years,” said Knut Berg.'
  expect(blocks('paragraph', ...menu, said, fall, divers, `Berg told the council that ${said.slice(1)} It gave him no answer.`, ferry, council, ...foot)).toContain(said)
})

describe('a list without bullets', () => {
  const items = ['nine lamps', 'two anchors', 'one voucher for paint']
  const before = 'According to the list of the harbour master, the storm has taken:'
  it.each([
    ['close', (line: string) => [line]],
    ['with blank lines', (line: string) => ['', line]]
  ])('follows a sentence with a colon: %s', (_, put) => {
    expect(blocks('listItem', ...[...menu, fall, divers, before, ...items, ferry, council].flatMap(put), ...foot)).toEqual(items)
  })
  it('ends at a heading that a blank line sets apart', () => {
    const apart = [...menu, fall, `${divers} ${ferry}`, `${council} ${fall}`, `${ferry} ${divers}`, before].flatMap((line) => [line, ''])
    const page = [...apart, ...items, '', 'What comes next', '', `${council} ${ferry}`, '', ...foot]
    expect(blocks('listItem', ...page)).toEqual(items)
    expect(headings(...page)).toEqual(['What comes next'])
  })
  it.each([
    ['a heading under such a sentence', [before, 'What comes next']],
    ['titles under a sentence with a stop', ['The storm has taken much from the harbour.', ...items]],
    ['a question after it', [before, 'Who pays for it?']]
  ])('is not %s', (_, lines) => {
    expect(blocks('listItem', ...menu, fall, divers, ...lines, ferry, council, ...foot)).toEqual([])
  })
})

describe('a list in lower case below a few words with a colon, where no line is blank', () => {
  const items = ['two dozen ropes', 'a lamp, lit or not', 'three tins of grey paint']
  it.each([['What is missing:'], ['Harbour master Berg needs:']])('has them and the heading above: %s', (before) => {
    const page = [...menu, fall, divers, 'The wish of Eastmere', before, ...items, ferry, council, ...foot]
    expect(blocks('listItem', ...page)).toEqual(items)
    expect(blocks('paragraph', ...page)).toContain(before)
    expect(headings(...page)).toEqual(['The wish of Eastmere'])
  })
  it.each([
    ['there are two', items.slice(0, 2)],
    ['one has a capital', ['Two dozen ropes', ...items.slice(1)]]
  ])('is none if %s', (_, lines) => {
    expect(blocks('listItem', ...menu, fall, divers, 'What is missing:', ...lines, ferry, council, ...foot)).toEqual([])
  })
})

describe('a heading above what somebody says after a dash, where no line is blank', () => {
  it('is one', () => {
    expect(headings(...menu, fall, divers, 'Berg is angry', '– Nobody told us of the cracks, says Knut Berg, who has kept the tower since 1990.', ferry, council, ...foot)).toEqual(['Berg is angry'])
  })
  it('is none above entries without a stop', () => {
    expect(headings(...menu, fall, divers, 'Berg is angry', '– Nine walks by the sea', '– Ten walks by the sea', ferry, council, ...foot)).toEqual([])
  })
})

describe('a list below its heading', () => {
  const apart = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, ''])
  const story = apart([...menu, `${fall} ${divers}`, `${ferry} ${council}`, `${council} ${fall}`])
  const below = ['', ...apart([`${divers} ${ferry}`]), ...foot]
  const items = ['two dozen ropes', 'a lamp, lit or not', 'three tins of grey paint']
  it('is of lines in lower case with blank lines around them', () => {
    const page = [...story, 'What the harbour needs', '', ...items, ...below]
    expect(blocks('listItem', ...page)).toEqual(items)
    expect(headings(...page)).toEqual(['What the harbour needs'])
  })
  it.each([
    ['there are two', [...story, 'What the harbour needs', '', ...items.slice(0, 2), ...below]],
    ['they are close to it', [...story, 'What the harbour needs', ...items, ...below]],
    ['one is not in lower case', [...story, 'What the harbour needs', '', ...items.slice(0, 2), 'Three tins of grey paint', ...below]],
    ['they are below furniture', [...story, 'Tags', '', ...items, ...below]],
    ['a paragraph is close to them', [...story, 'What the harbour needs', '', ...items, ...below.slice(1)]],
    ['they are below the story', [...story, ...apart([`${divers} ${ferry}`]), 'Most read', 'Ten walks by the sea', 'What readers need', '', ...items, '', 'Contact us']]
  ])('is none if %s', (_, page) => {
    expect(blocks('listItem', ...page)).toEqual([])
  })
})

describe('a list introduced by a sentence', () => {
  const apart = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, ''])
  const long = [`${fall} ${divers}`, `${ferry} ${council}`, `${council} ${fall}`, `${divers} ${ferry}`]
  const before = 'Each owner of a boat has been offered the following, as the harbour master wrote to all of them:'
  it.each([
    ['in the middle', [...apart(long), before, '', '• a lamp', '• an anchor', '• a voucher', '', `${ferry} ${divers}`, '']],
    ['at the end', [...apart(long), before, '', '• a lamp', '• an anchor', '• a voucher', '']]
  ])('stays in the story %s', (_, story) => {
    expect(blocks('listItem', ...menu, '', ...story, ...foot)).toEqual(['a lamp', 'an anchor', 'a voucher'])
  })
  it('is not a menu', () => {
    expect(blocks('listItem', ...menu, '', ...apart(long), '• a lamp', '• an anchor', '• a voucher', '', `${ferry} ${divers}`, '', ...foot)).toEqual([])
  })
})

describe('a line that starts like the rest of a sentence', () => {
  it.each([[', opens new tab'], ['*Required'], ['to all photos'], ['+18 Play with care'], ['• 2 days ago']])('is not a heading of a page: %s', (line) => {
    expect(headings(...menu, fall, divers, line, ferry, council, ...foot)).toEqual([])
  })
  it.each([['‘We shall build it again’'], ['¿Quién paga la torre?'], ['20 years of cracks'], ['Two years, two towers']])('is not a heading: %s', (line) => {
    expect(headings(...menu, fall, divers, line, ferry, council, ...foot)).toEqual([line])
  })
})

describe('the last line of a box', () => {
  const story = [
    fall,
    divers,
    ferry,
    council,
    'Knut Berg, whose family has kept the lamp since the first keeper was drowned, heard a crack, then a roar, and ran out in his slippers.',
    'Insurance covers neither foundations nor cracks, which engineers had measured with brass pins every spring and reported to the office upstairs.',
    'Fishermen from Northholm brought blankets, soup and a generator, and stayed until morning although their own boats lay without watch.',
    'Schools stay shut tomorrow because children cross the quay, where loose masonry hangs above the railings and the bus shelter.'
  ]
  const page = (...box: string[]): string[] => headings(...menu, ...story.slice(0, 5), ...box, ...story.slice(5), ...foot) as string[]
  it.each([['Create an account'], ['Zum Warenkorb'], ['Ajouter à vos sélections']])('is a button rather than a heading if the paragraphs share none of its words: %s', (line) => {
    expect(page('Unlimited access', line)).not.toContain(line)
  })
  it('is no heading below furniture that only blank lines set apart from the story', () => {
    const spaced = (box: string): string[] => headings([...menu, ...story.slice(0, 5), box, ...story.slice(5), ...foot].join('\n\n')) as string[]
    expect(spaced('Share\nThree in common')).toEqual([])
    expect(spaced('Share\n\nThree in common')).toEqual(['Three in common'])
    expect(spaced('Share\nCracks in the foundations')).toEqual(['Cracks in the foundations'])
  })
  it.each([
    ['with a word of the story', ['Unlimited access', 'Cracks in the foundations']],
    ['that is a question', ['Unlimited access', 'Whose fault was it?']],
    ['that is a quotation', ['Unlimited access', '“Blind luck, no more”']],
    ['right below a paragraph', ['A plan nobody asked for']]
  ])('is a heading %s', (_, box) => {
    expect(page(...box)).toContain(box.at(-1))
  })
})

describe('an author at the end', () => {
  it.each([
    ['under the name alone', ['Mara Lind', 'She has kept bees since 2003 and lives beside the harbour of Eastmere.']],
    ['with an address', ['Write to Mara Lind at mara.lind@harbour.example with tips.']]
  ])('is described %s', (_, lines) => {
    const page = [...menu, fall, divers, ferry, council, ...lines, ...foot]
    expect(blocks('paragraph', ...page)).toEqual([fall, divers, ferry, council])
    expect(headings(...page)).toEqual([])
  })
  it('is not somebody in the story', () => {
    expect(blocks('paragraph', ...menu, fall, divers, ferry, 'Knut Berg', 'He has kept the tower since 1990 and lives beside the harbour of Eastmere.', ...foot)).toContain(
      'He has kept the tower since 1990 and lives beside the harbour of Eastmere.'
    )
  })
})

describe('clock times in an item', () => {
  const live = (...lines: string[]): (string | undefined)[] => headings('Storm over Eastmere: harbour closed', '', fall, '', council, '', ...lines)
  it('are not headings if there are titles below them', () => {
    expect(live('10.41am', 'Stay away from the pier', '', divers, '', '10.22am', ferry)).toEqual(['Stay away from the pier'])
  })
  it('are headings if there are only paragraphs below them', () => {
    expect(live('10.41am', '', divers, '', '10.22am', '', ferry)).toEqual(['10.41am', '10.22am'])
  })
})

describe('a line with a blank line only after it', () => {
  const letter = 'Sir – Your paper says that towers serve no purpose. We were married on this one in June.'
  it('is not a heading', () => {
    expect(headings('Letters to the editor', '', 'Tower power', letter, 'R. M. Tolland', 'Eastmere', '', letter.replace('June', 'May'), 'Edna Quill')).not.toContain('Eastmere')
  })
  it('is a heading with blank lines on both sides', () => {
    expect(headings('Letters to the editor', '', fall, '', 'Eastmere', '', letter, '', council)).toContain('Eastmere')
  })
})
