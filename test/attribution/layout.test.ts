// What layout alone decides, without help from words: texts that each rule must and must not match.
import {describe, expect, it} from 'vitest'
import {readMarks} from './reading.js'
import {extractAttributions, parseNewsItem} from '../../src/lite.js'
import type {LayoutRuleId} from '../../src/model.js'

const body = 'The bridge was closed on Monday after a week of storms, and the pier with it, and both will stay shut until May.'

const must: Record<LayoutRuleId, string[]> = {
  turn: [
    `Talking Bridges\n\n${body}\n\n{s1:HARLOW}{q1::} {c1:Will the bridge hold?}\n\n{s2:LIND}{q2::} {c2:It will, if we look after it.}\n\n{s3:HARLOW}{q3::} {c3:And the pier?}`,
    `Five Minutes With Mara Lind\n\n${body}\n\n{s1:Q}{q1::} {c1:Will the bridge hold?}\n\n{s2:A}{q2::} {c2:It will, if we look after it.}`,
    `Talking Bridges\n\n${body}\n\n{s1:Harlow}{q1::} {c1:Will the bridge hold?}\n\n{s2:Lind}{q2::} {c2:It will, if we look after it.}\n\n{s3:Harlow}{q3::} {c3:And the pier?}\n\n{s4:Lind}{q4::} {c4:The pier is another matter.}`
  ],
  // has neither source nor cue: see turns.test.ts
  answer: [],
  'labelled-quote': [
    `Voices From the Bridge\n\n${body}\n\n{s1:Mara Lind}{q1::} {c1:“It has always held, and it will hold.”}\n\n${body}`,
    `Voices From the Bridge\n\n${body}\n\n{s1:Commissioner Oakes}{q1::} {c1:"It has always held. It will hold."}`
  ],
  'signed-quote': [
    `Voices From the Bridge\n\n${body}\n\n{c1:“It has always held.”} {q1:—} {s1:Mara Lind, engineer}`,
    `Voices From the Bridge\n\n${body}\n\n{c1:"It has always held."} {q1:--} {s1:Commissioner Oakes}`,
    `Voices From the Bridge\n\n${body}\n\n{c1:"It has always held."} {q1:-}{s1:Commissioner Oakes}`,
    `Voices From the Bridge\n\n${body}\n\n{c1:"It has always held."}\n{q1:-} {s1:Tam Oakes}`,
    `Voices From the Bridge\n\n${body}\n\n{c1:“It has always held, and it will hold for as long as we look after it.”}\n\n{q1:–} {s1:Mara Lind}\n\n${body}`
  ],
  'headline-label': [
    `{s1:Lind}{q1::} {c1:Bridge Will Hold}\n\nThe bridge will hold, Mara Lind, an engineer, said on Monday.`,
    `{s1:Poll}{q1::} {c1:Most Voters Want the Bridge}\n\n${body}`,
    `{s1:Harbour Chief}{q1::} {c1:‘We Had No Choice’}\n\n${body}`,
    `Storm Lena and the Bridge\n\n{s1:Coastguard}{q1::} {c1:‘Stay off the slipway’}\n\n${body}`
  ],
  'headline-source-last': [
    `{c1:Bridge Will Hold}{q1::} {s1:Lind}\n\nThe bridge will hold, Mara Lind, an engineer, said on Monday.`,
    `{c1:‘We Had No Choice’}{q1::} {s1:Harbour Chief}\n\n${body}`
  ],
  'introduced-block': [
    `Bridge Will Hold\n\n${body}\n\n{s1:Mara Lind} {q1:wrote} in a letter to the council:\n\n{c1:“The bridge will hold for another hundred years, if it is looked after.”}\n\n${body}`,
    `Bridge Will Hold\n\n${body}\n\nThe council was told. {s1:Mara Lind, an engineer,} {q1:said}:\n\n{c1:“The bridge will hold for another hundred years, if it is looked after.”}\n\n${body}`,
    `Bridge Will Hold\n\n${body}\n\nWhen the pier fell, {s1:Mayor Oakes} {q1:released the following statement}:\n\n{c1:“The bridge will hold for another hundred years, if it is looked after.”}\n\n${body}`,
    `Bridge Will Hold\n\n${body}\n\n{s1:Lind} {q1:continued}:\n\n{c1:“The bridge will hold for another hundred years, if it is looked after.”}\n\n${body}`,
    `Bridge Will Hold\n\n${body}\n\nIn a note to the crew, {s1:Lind} {q1:wrote}:\n\n{c1:The bridge has stood for a hundred years. It will stand for a hundred more if it is looked after.}\n\n${body}`,
    `Bridge Will Hold\n\n${body}\n\n{s1:Her rival, Tam Oakes,} {q1:has a name for it}:\n\n{c1:“It is the dearest puddle in the county.”}\n\n${body}`,
    `Bridge Will Hold\n\n${body}\n\n{s1:Mara Lind} {q1:is of another mind}:\n\n{c1:“It is the dearest puddle in the county.”}\n\n${body}`,
    `Bridge Will Hold\n\n${body}\n\nAnd {q1:from} {s1:Harbour Master Tam Oakes}:\n\n{c1:“It is the dearest puddle in the county.”}\n\n${body}`
  ],
  'continued-quote': []
}

/** Paragraphs that continue the quotation of the previous one, each with its speaker. */
const goesOn = {
  'after a cue in the middle': [`“It has always held,” Mara Lind said on Monday. “It always will.”\n\n“We look after it, and it looks after us.”`, 'Mara Lind'],
  'after a cue at the end': [`“It has always held,” said Mara Lind.\n\n“We look after it, and it looks after us.”`, 'Mara Lind'],
  'after a cue at the beginning': [`Mara Lind said: “It has always held, and it always will.”\n\n“We look after it, and it looks after us.”`, 'Mara Lind'],
  'after a pronoun': [`Mara Lind built the bridge. “It has always held,” she said.\n\n“We look after it, and it looks after us.”`, 'she'],
  'twice': [`“It has always held,” said Mara Lind.\n\n“It holds today.”\n\n“We look after it, and it looks after us.”`, 'Mara Lind'],
  'in two quotations': [`“It has always held,” said Mara Lind.\n\n“We look after it.” “And it looks after us.”`, 'Mara Lind'],
  'in single marks': [`‘It has always held,’ said Mara Lind.\n\n‘We look after it, and it looks after us.’`, 'Mara Lind'],
  'over a few plain words': [`“It has always held,” said Mara Lind.\n\nHer boots were wet, and so was the deck.\n\n“We look after it, and it looks after us.”`, 'Mara Lind'],
  'where a paragraph brings in another': [`“It has always held,” said Tam Oakes.\n\nHis neighbour, Mara Lind, sees it otherwise.\n\n“It will fall, and soon it will.”`, 'His neighbour, Mara Lind'],
  'where a paragraph brings in somebody': [`Mara Lind runs the ferry.\n\n“It has never sunk, and it never will.”`, 'Mara Lind']
} as const

const doesNotGoOn = {
  'after a question': `“Will it hold?” asked Mara Lind.\n\n“We look after it, and it looks after us.”`,
  'where another comes in': `“It has always held,” said Mara Lind. Tam Oakes disagreed.\n\nHe pointed at Harrow Pier.\n\n“We look after it, and it looks after us.”`,
  'where two speak in the paragraph before': `“It has always held,” said Mara Lind, and Tam Oakes said it would fall.\n\n“We look after it, and it looks after us.”`,
  'after plain words': `The bridge was shut on Monday.\n\n“We look after it, and it looks after us.”`,
  'where a paragraph brings in two': `His neighbour, Mara Lind, met Tam Oakes.\n\n“It will fall, and soon it will.”`,
  'where a paragraph has a second sentence': `Mara Lind runs the ferry. It sank.\n\n“It will fall, and soon it will.”`,
  'after a thing': `The pier has a new roof.\n\n“It will fall, and soon it will.”`,
  'in other marks, as a heading has': `“It has always held,” said Mara Lind.\n\n‘A bridge too far.’\n\n${body}`,
  'where it is a title or a term': `“It has always held,” said Mara Lind.\n\n“The Long Bridge”\n\n${body}`,
  'where it has a cue of its own': `“It has always held,” said Mara Lind.\n\n“It will fall, and soon,” said Tam Oakes.`,
  'where it is signed': `“It has always held,” said Mara Lind.\n\n“It will fall, and soon.” — Tam Oakes`,
  'where it has a label': `“It has always held,” said Mara Lind.\n\nTam Oakes: “It will fall, and soon it will.”`,
  'under a heading of its own': `“It has always held,” said Mara Lind.\n\nOther voices\n\n“We look after it, and it looks after us.”\n\n${body}`
}

const mustNot: Record<LayoutRuleId, string[]> = {
  turn: [
    `Bridge Closed\n\n${body}\n\nNOTE: The bridge is closed.\n\nUPDATE: The pier is closed too.\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nPhoto: The bridge.\n\nContact: Tam Oakes, the harbour office.`,
    `Bridge Closed\n\n${body}\n\nThe council had a choice: the bridge or the pier.\n\nThe answer was plain: the bridge.\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nLIND: It will hold.\n\n${body}`,
    `Bridge Closed\n\n${body}\n\n10:30 The bridge is closed.\n\n11:45 The pier is closed too.\n\n${body}`
  ],
  answer: [],
  'labelled-quote': [
    `Voices From the Bridge\n\n${body}\n\nUpdate: “It has always held, and it will hold.”\n\n${body}`,
    `Voices From the Bridge\n\n${body}\n\nMara Lind: “It has always held, and it will hold” is what she says.\n\n${body}`,
    `Voices From the Bridge\n\n${body}\n\nMara Lind: “The Bridge”\n\n${body}`,
    `Voices From the Bridge\n\n${body}\n\nMara Lind: The bridge has always held, and it will hold.\n\n${body}`
  ],
  'signed-quote': [
    `Bridge Closed\n\n${body}\n\n“It has always held” — and it held again on Monday, when the storm was at its worst and the pier was lost to it.`,
    `Bridge Closed\n\n${body}\n\n“It has always held.” — or so they thought.\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nThe bridge — built by Mara Lind — held.\n\n${body}`,
    `Bridge Closed\n\n${body}\n\n“Hold fast, always.”\n\n- paint for the rails\n- oak for the deck\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nThe deck was laid in May.\n\n- Harrow Oak\n- Tolland Paint\n\n${body}`
  ],
  'headline-label': [
    `TOWN SURVEY\n\n‘No socks for sale’: what shoppers want for the pier\n\n${body}`,
    `High Street Survey\n\n‘You can’t buy a pair of socks’: what shoppers want for the bridge\n\n${body}`,
    `Pier fees: “We had no choice”\n\n${body}`,
    `Update: Bridge Closed Until Further Notice\n\n${body}`,
    `Harrow Bridge: What We Know About the Closing\n\n${body}`,
    `Bridge closed: pier to follow in the spring\n\n${body}`
  ],
  'headline-source-last': [`Storm Closes Bridge: Photos\n\n${body}`, `Storm Closes Harrow Bridge: A Week in the Dark\n\n${body}`],
  'introduced-block': [
    `Bridge Will Hold\n\n${body}\n\nThe bridge has one rule:\n\n“No cars on the bridge, and no carts.”\n\n${body}`,
    `Bridge Will Hold\n\n${body}\n\nThe statement was long, and the mayor left:\n\n“No cars on the bridge, and no carts.”\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nThe council has three choices:\n\n“The bridge will hold for another hundred years, if it is looked after,” Mara Lind said.\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nMara Lind said it in plain words: no.\n\n“Harbour Lights” opens on Friday at the Regent.\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nWhat comes next:\n\nThe bridge will be painted and the pier will be taken down before the summer.\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nOver the gate stand three words:\n\n“Hold fast, always.”\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nMara Lind has a plan, and the council has the money:\n\n“No cars on the bridge, and no carts.”\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nMara Lind has three plans:\n\nThe bridge will be painted before the summer.\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nThe view from the bridge at noon:\n\n“No cars on the bridge, and no carts.”\n\n${body}`,
    `Bridge Closed\n\n${body}\n\nMara Lind said so in a letter on the following:\n\nThe bridge will be painted and the pier will be taken down before the summer.\n\n${body}`
  ],
  'continued-quote': []
}

const find = (text: string, rule: string): {source: string | undefined; cue: string; content: string[]}[] =>
  extractAttributions(text, {language: 'en'})
    .filter((one) => one.rule === rule)
    .map((one) => ({source: one.source?.text, cue: one.cue?.text ?? '', content: one.content.map((part) => part.text)}))

describe('a paragraph that consists of a quotation', () => {
  const told = (text: string): (string | undefined)[] =>
    extractAttributions(`Bridge Will Hold\n\n${body}\n\n${text}`, {language: 'en'})
      .filter((one) => one.rule === 'continued-quote')
      .map((one) => one.source?.text)

  it.each(Object.entries(goesOn))('continues %s', (name, [text, source]) => {
    expect(told(text)).toEqual(Array.from({length: name === 'twice' ? 2 : 1}, () => source))
  })

  it.each(Object.entries(doesNotGoOn))('does not continue %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('goes on with whoever has just been heard in other words', () => {
    expect(told('Mara Lind runs the bridge. She said it was old.\n\n“It has always held.”\n\n“It will hold.”')).toEqual(['She', 'She'])
    expect(told('Mara Lind runs the bridge. She said Bo Oakes built it.\n\n“It has always held.”')).toEqual([])
    expect(told('She said it was old. The crew left.\n\n“It has always held.”')).toEqual([])
  })

  it('has the speaker of the preceding words', () => {
    const {attributions, speakers} = parseNewsItem(`Bridge Will Hold\n\n${body}\n\n“It has always held,” said Mara Lind.\n\n“We look after it, and it looks after us.”`, {language: 'en'})
    expect(attributions.map(({speaker, rule}) => [speaker, rule])).toEqual([
      [speakers[0]?.id, 'quote-cue-source'],
      [speakers[0]?.id, 'continued-quote']
    ])
  })
})

const ruled = (Object.keys(must) as LayoutRuleId[]).filter((rule) => must[rule].length)
describe.each(ruled)('%s', (rule) => {
  it.each(must[rule])('finds %s', (marked) => {
    const {text, told} = readMarks(marked)
    const plain = (source: string | undefined): string | undefined => source?.replace(/,$/u, '')
    expect(find(text, rule).map((one) => ({...one, source: plain(one.source)}))).toEqual(told.map((one) => ({...one, source: plain(one.source)})))
  })

  it.each(mustNot[rule])('finds nothing of its own in %s', (text) => {
    expect(find(text, rule)).toEqual([])
  })
})

describe('quotations across paragraphs', () => {
  const one = (text: string): string[][] => extractAttributions(text, {language: 'en'}).map(({content}) => content.map((part) => part.text))

  it('belong to the attribution of their first paragraph', () => {
    expect(one(`Bridge Will Hold\n\n${body}\n\n“It will hold,” Mara Lind said. “It always has.\n\n“And the pier will be built again.”`)).toEqual([
      ['“It will hold,”', '“It always has.', '“And the pier will be built again.”']
    ])
  })

  it('belong to the attribution of their last paragraph if the first has none', () => {
    expect(one(`Bridge Will Hold\n\n${body}\n\n“It will hold. It always has.\n\n“And the pier will be built again,” Mara Lind said.`)).toEqual([
      ['“It will hold. It always has.', '“And the pier will be built again,”']
    ])
  })

  it('are not headings, however short', () => {
    expect(one(`Bridge Will Hold\n\n${body}\n\n“It will hold,” Mara Lind said. “It always has.\n\n“And it will.”\n\n${body}`)).toEqual([
      ['“It will hold,”', '“It always has.', '“And it will.”']
    ])
  })

  it('do not include the next paragraph if the marks are closed', () => {
    expect(one(`Bridge Will Hold\n\n${body}\n\n“It will hold,” Mara Lind said. “It always has.”\n\n“And the pier will be built again.”`)).toEqual([
      ['“It will hold,”', '“It always has.”'],
      ['“And the pier will be built again.”']
    ])
  })
})
