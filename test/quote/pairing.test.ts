// Quotation marks: the quotations to be found are in ⟨…⟩, quotation marks included.
import {describe, expect, it} from 'vitest'
import {extractQuotes} from '../../src/index.js'
import {pair, readMarked} from './marked.js'

const cases: Record<string, Record<string, string>> = {
  'straight marks': {
    'around a sentence': '⟨"The ferry will sail,"⟩ Captain Orla Penn said.',
    'around a few words': 'She called the pier ⟨"a ruin"⟩ and left.',
    'interrupted': '⟨"The ferry,"⟩ she said, ⟨"will sail."⟩',
    'side by side': '⟨"Yes."⟩ ⟨"No."⟩ They argued till noon.',
    'before a question': 'Who said ⟨"never"⟩?',
    'in brackets': 'The ferry (⟨"the old tub"⟩) sailed.',
    'after a dash': 'One word—⟨"tomorrow"⟩—was enough.',
    'of inches': 'The plank was 6\'2" long and 8" wide.',
    'of inches, and a quotation': 'The 12" plank is ⟨"too short,"⟩ Penn said.',
    'one word in dashes without space': 'One—⟨"never"⟩—was enough.',
    'after a word without space': 'The sign read⟨"never"⟩ in red.',
    'after a bracket': 'The ferry [⟨"tub"⟩] sailed.',
    'of inches alone in a paragraph': '12" planks were laid.',
    'with space on both sides': 'She said ⟨"never again "⟩ and left.',
    'closed before a word without space': 'She said ⟨"never"⟩and left.',
    'before a clitic': 'The ⟨"tub"⟩’s crew left.',
    'closed together with a nested one, before a comma': '⟨"They told me ⟨‘never’⟩"⟩, she said.',
    'closed together with a nested one, before a dash': '⟨"They told me ⟨‘never’⟩"⟩—that was all.'
  },
  'curly marks': {
    'around a sentence': '⟨“The ferry will sail,”⟩ Captain Orla Penn said.',
    'nested, single in double': '⟨“They told me ⟨‘never again’⟩ on Monday,”⟩ she said.',
    'nested and closed together': '⟨“He said, ⟨‘Wait for me.’⟩”⟩ They waited.',
    'nested, double in double': '⟨“I read ⟨“The Long Pier”⟩ as a girl,”⟩ she said.',
    'the wrong way at the end': '⟨“It’s unusual,“⟩ she said.',
    'the wrong way at the end of a question': '⟨“Do you want to sail?“⟩ he asked.',
    'the wrong way at the beginning': '⟨”It’s unusual,”⟩ she said.',
    'the wrong way before an ellipsis': 'The pier was shut.\n\n⟨” … and it’s unusual,”⟩ she said. ⟨“We sail at noon.”⟩',
    'left over at the beginning': 'The pier was shut.\n\n” she said, and it was ⟨“unusual.”⟩',
    'the wrong way twice in a paragraph': '⟨“It’s unusual,“⟩ she said. ⟨“We sail at noon.“⟩',
    'mixed with straight ones': '⟨“The ferry will sail,"⟩ she said.',
    'nested at the beginning': '⟨“⟨‘Never again’⟩ is what they said,”⟩ she said.',
    'nested and closed together, the wrong way round': '⟨‘They told me ⟨“never again”⟩’⟩, she said. They left.',
    'nested, and never closed': '⟨“They told me ‘never again on Monday,”⟩ she said of the ferry.',
    'nested, never closed, before a plural possessive': '⟨“They told me ‘never again on Monday,”⟩ she said of the sailors’ ferry.',
    'opened again before it closes': '⟨“The ferry will sail.⟩ ⟨“It always has,”⟩ she said.',
    'double in double, closed together': '⟨“I read ⟨“The Long Pier”⟩”⟩ was all she said.',
    'high and reversed': '⟨‟The ferry will sail,”⟩ she said.',
    'the same on both sides': '⟨”The ferry will sail”⟩, she said, and ⟨”never”⟩.',
    'after a bracket': 'The ferry (⟨“tub”⟩) sailed.',
    'the wrong way beside space': 'She said ⟨“never“⟩, and left.',
    'opened by a straight one and closed the wrong way': '⟨"It’s unusual,“⟩ she said.'
  },
  'marks of the wire': {
    "two apostrophes": "⟨''The ferry will sail,''⟩ Captain Penn said.",
    'backticks and two apostrophes': "⟨``The ferry will sail,''⟩ Captain Penn said.",
    'three apostrophes, for two quotations': "⟨''They say, 'The pier is a special case,'''⟩ Mr. Penn said. ⟨''It is not.''⟩",
    'two apostrophes with apostrophes': "⟨''It's the crew's ferry,''⟩ she said. ⟨''They don't sell.''⟩",
    'two apostrophes with space on both sides': "She said '' and left.",
    'two apostrophes in a word': "The o''clock ferry left.",
    'single backticks': "⟨`The ferry will sail,'⟩ Captain Penn said."
  },
  'single marks': {
    'around a sentence': '⟨‘The ferry will sail,’⟩ Captain Orla Penn said.',
    'with apostrophes': '⟨‘It’s the crew’s ferry and they don’t sell,’⟩ she said.',
    'with a plural possessive': '⟨‘The sailors’ ferry will sail,’⟩ she said.',
    'straight': "⟨'The ferry will sail,'⟩ Captain Penn said.",
    'straight, with apostrophes': "⟨'It's the crew's ferry and they don't sell,'⟩ she said.",
    'double in single': '⟨‘They told me ⟨“never again”⟩ on Monday,’⟩ she said.',
    'in a headline': 'Pier is ⟨‘a ruin’⟩, captain says',
    'straight, a term before a comma': "She read ⟨'The Sailors'⟩, then ⟨'The Tide.'⟩",
    'straight, a term in brackets': "She read it (⟨'The Sailors'⟩), then ⟨'The Tide.'⟩",
    'straight, a term before a stop': "She read ⟨'The Sailors'⟩. Then she read ⟨'The Tide.'⟩",
    'straight, speech before another': "⟨'We sail at noon'⟩ said Tam Oakes. ⟨'Never again,'⟩ said Ruth Vale.",
    'straight, speech before an elision': "⟨'We were fishin' in the '80s off this pier,'⟩ said Tam Oakes.",
    'straight, with an "and" in a term': "She likes ⟨'the rock 'n' roll years'⟩ best.",
    'straight, of speech after a colon': "Penn: ⟨'We were fishin' off the pier when it went,'⟩ and that was that.",
    'never closed': 'She said ‘never and left.',
    'closed before it opens': 'The sailors’ ferry left at ⟨‘noon.’⟩',
    'straight, at the end of a paragraph': "The word is ⟨'never'⟩",
    'low and high': 'Sie sagte ⟨‚nie‘⟩ und ging.',
    'low and high, twice': 'Sie sagte ⟨‚nie‘⟩ und ⟨‚nimmer‘⟩ und ging.',
    'opened again before it closes': 'She said ‘never and ⟨‘never again’⟩ and left.',
    'with a plural possessive and nothing after': 'She said ⟨‘the sailors’⟩ and left.',
    'in a double one that closes first': '⟨“He said ‘never,”⟩ Penn said, and the boats’ crews left.'
  },
  'apostrophes that are no marks': {
    'of possession': 'The sailors’ ferry and the crew’s boat left.',
    'of elision': 'Rock ’n’ roll was big in the ’90s, and ’twas fun.',
    'straight, of elision': "Give 'em the keys, the captains' keys.",
    'straight, of a decade': "In the '80s the captains' pier stood.",
    'two, before an elision': "It was ''twas that she wrote."
  },
  'other marks': {
    'low and high': '⟨„Die Fähre fährt“⟩, sagte Orla Penn.',
    'low and high, typed in English': '⟨„Die Fähre fährt”⟩, sagte Orla Penn.',
    'angles': '⟨« La traversée aura lieu »⟩, a dit Orla Penn.',
    'angles pointing in': '⟨»Die Fähre fährt«⟩, sagte sie.',
    'low and high, and another': '⟨„Die Fähre fährt“⟩, sagte sie, ⟨„um zwölf“⟩.',
    'low and high, the wrong way': 'Sie sagte ⟨„nie”⟩ und ⟨„nimmer“⟩.',
    'single angles': '⟨‹La traversée›⟩, a dit Orla Penn.',
    'single angles in angles': '⟨«Elle a dit ⟨‹jamais›⟩ lundi»⟩, a dit Orla Penn.',
    'angles in angles': '⟨« Elle a dit ⟨« jamais »⟩ lundi »⟩, a dit Orla Penn.',
    'angles the same on both sides': '⟨»Färjan går»⟩, sade hon, och ⟨»aldrig»⟩.',
    'double in angles': '⟨« Elle a dit ⟨“jamais”⟩ lundi »⟩, a dit Orla Penn.',
    'corners': '⟨「船は出る」⟩と言った。',
    'corners in corners': '⟨「彼は⟨『船』⟩と言った」⟩と言った。'
  },
  'over paragraphs': {
    'with the mark repeated': '⟨“The ferry will sail.⟩\n\n⟨+“It always has,”⟩ she said.',
    'with straight marks repeated': '⟨"The ferry will sail.⟩\n\n⟨+"It always has,"⟩ she said.',
    'three paragraphs': '⟨“One.⟩\n\n⟨+“Two.⟩\n\n⟨+“Three.”⟩ They left.',
    'two in single marks': 'She said: ⟨‘The pier’s old.⟩\n\n⟨+‘It will go.’⟩ They left.',
    'three in straight single marks, around a plural possessive': "She said: ⟨'The guests' pier is old.⟩\n\n⟨+'It's gone.⟩\n\n⟨+'We go.'⟩ They left.",
    'single marks, each paragraph closed': '⟨‘The pier is old,’⟩ said Penn.\n\n⟨‘It will go.’⟩ They left.',
    'none after an elided word': "'Twas old.\n\n'Twas gone.",
    'none where the next begins in small letters': "She said: 'The pier is old.\n\n'it will go.",
    'without the mark repeated': '⟨“The ferry will sail.⟩\n\n⟨+It always has,”⟩ she said.',
    'single marks, repeated': '⟨‘The ferry will sail,’⟩ she said.\n\n⟨‘It always has,’⟩ she said.',
    'with another quotation in between': '⟨“The ferry will sail.⟩\n\n⟨+“They say ⟨‘never,’⟩ but it will,”⟩ she said.',
    'with low marks': '⟨„Die Fähre fährt.⟩\n\n⟨+„Wie immer“⟩, sagte sie.'
  },
  'single marks with elisions': {
    'of a decade': "⟨'The pier was built in the '30s and never painted,'⟩ said Orla Penn. ⟨'It shows.'⟩",
    'of a decade, curly': '⟨‘The pier was built in the ’30s and never painted,’⟩ said Orla Penn. ⟨‘It shows.’⟩',
    'of an "and"': "⟨'They sold salt 'n' vinegar crisps on the pier,'⟩ said Orla Penn.",
    'of a pronoun': '⟨‘Tell ’em we sail at noon,’⟩ said Orla Penn.',
    'at the beginning, two marks': "⟨''Tis an old pier,'⟩ said Orla Penn. ⟨''Twill hold.'⟩",
    'at the beginning, curly': '⟨‘’Tis an old pier,’⟩ said Orla Penn.',
    'of the end of a word': "⟨'We were fishin' off the pier when it went,'⟩ said Orla Penn.",
    'and a plural possessive': '⟨‘The boats’ crews sailed in the ’80s,’⟩ said Orla Penn.',
    'and a term that ends before a verb': "⟨'Never'⟩ was the word on the pier, and ⟨'never again'⟩ the next.",
    'and a double quotation inside': '⟨‘The skipper said, ⟨“You may go,”⟩ and I couldn’t move,’⟩ she said.',
    'typed for a double one': `⟨'Penn, you sank it,"⟩ said Tam Oakes. ⟨"You did."⟩`,
    'of a decade beside a double quotation': `In '98 the ⟨"old tub,"⟩ as she was known, sailed.`,
    'at the beginning, closed by two': "⟨''Tis an old pier,''⟩ said Orla Penn.",
    'of a decade at the beginning, two marks': "⟨''80s boats were slow,'⟩ said Orla Penn.",
    'typed for a double one, after a comma': `She said, ⟨'Penn, you sank it,"⟩ and left.`,
    'but not typed for one where another opens': `'Penn, she said, was ⟨"never"⟩ here.`,
    'but not typed for one in lower case': `In 'penn you sank it" no one spoke.`
  },
  'left open before a cue': {
    'inverted': '⟨“Should we sail?⟩ asked Tam Oakes.\n\n⟨“No,”⟩ said Orla Penn.',
    'inverted, with more after it': '⟨“The pier is old,⟩ said Tam Oakes, a joiner, on his way to it.\n\nIt was shut on Monday.',
    'inverted, with a title': '⟨“The pier is old,⟩ said the harbour master, Tam Oakes.\n\n⟨“It will hold,”⟩ Orla Penn said.',
    'name first': '⟨“The pier is old,⟩ Tam Oakes said on Monday.\n\n⟨“It will hold,”⟩ Orla Penn said.',
    'name first, with who is told': '⟨“The pier has been shut for years,⟩ joiner Tam Oakes told the board.\n\n⟨“It will hold,”⟩ Orla Penn said.',
    'with straight marks': '⟨"The pier is old,⟩ said Tam Oakes.\n\n⟨"It will hold,"⟩ said Orla Penn.',
    'and another in the paragraph': '⟨“The pier is old,⟩ said Tam Oakes. ⟨“It will not hold.”⟩',
    'and a nested one after it': '⟨“The pier is old,⟩ said Tam Oakes of the ⟨‘ruin’⟩.',
    'inverted, with a pronoun': '⟨“The pier is old,⟩ said he.\n\n⟨“It will hold,”⟩ Orla Penn said.',
    'pronoun first': '⟨“The pier is old,⟩ he said.\n\n⟨“It will hold,”⟩ Orla Penn said.',
    'name first, without a stop': '⟨“The pier is old,⟩ Tam Oakes said\n\n⟨“It will hold,”⟩ Orla Penn said.',
    'name first, with a day': '⟨“The pier is old,⟩ Tam Oakes said on Monday in the town.\n\n⟨“It will hold,”⟩ Orla Penn said.',
    'twice in a paragraph': '⟨“The pier is old,⟩ said Tam Oakes. ⟨“It will not hold,⟩ said Orla Penn.',
    'before another quotation': '⟨“The pier is old,⟩ he said, ⟨“and it will not hold.”⟩',
    'and a nested one before it': '⟨“The ⟨‘ruin’⟩ is old,⟩ said Tam Oakes.\n\n⟨“It will hold,”⟩ Orla Penn said.'
  },
  'left open, with somebody’s words inside': {
    'a clause with a name': '⟨“I was there when Tam Oakes said no.⟩\n\n⟨+“We left at once,”⟩ said Orla Penn.',
    'an apposition': '⟨“My neighbour, Tam Oakes, said it would hold for years.⟩\n\n⟨+“It did not,”⟩ said Orla Penn.',
    'a name with a clause of its own': '⟨“As for the pier, Tam Oakes said it would hold and went home.⟩\n\n⟨+“It did not,”⟩ said Orla Penn.',
    'a pronoun in the middle': '⟨“He was wrong, he said, and that was that. So we built another.⟩\n\n⟨+“It holds,”⟩ said Orla Penn.',
    'a group without a name': '⟨“The pier will hold, says everyone who ever built one.⟩\n\n⟨+“It did not,”⟩ said Orla Penn.',
    'a clause with a comma': '⟨“The pier, Tam Oakes told me, is old.⟩\n\n⟨+“It will fall,”⟩ said Orla Penn.',
    'a sentence of who told whom': '⟨“The pier is old. Tam Oakes told the board.⟩\n\n⟨+“It will fall,”⟩ said Orla Penn.',
    'a name far from the verb': '⟨“The pier is old, said one of those who ever built or mended a pier for Tam Oakes.⟩\n\n⟨+“It will fall,”⟩ said Orla Penn.',
    'a name and no verb of saying': '⟨“The pier is old, Tam Oakes built it.⟩\n\n⟨+“It will fall,”⟩ said Orla Penn.',
    'a pronoun that is told something': '⟨“The pier is old, he said to everyone.⟩\n\n⟨+“It will fall,”⟩ said Orla Penn.'
  },
  'angles that are bullets': {
    'with a space': '» The ferry sails at noon\n\n» The pier is shut\n\n⟨“Stay home,”⟩ said Orla Penn.',
    'but not with the other one': '⟨» Die Fähre fährt «⟩, sagte sie.',
    'but not without a space': '⟨»Die Fähre fährt«⟩, sagte sie.',
    'but not where one is open': '⟨« La traversée aura lieu.⟩\n\n⟨+» Elle sera longue »⟩, a dit Orla Penn.',
    'single, with a space': '› The ferry sails at noon\n\n⟨“Stay home,”⟩ said Orla Penn.',
    'but not single with the other one': '⟨› Die Fähre fährt ‹⟩, sagte sie.',
    'alone': '»\n\n⟨“Stay home,”⟩ said Orla Penn.'
  },
  'left open': {
    'over paragraphs without a mark': '⟨“The ferry will sail.⟩\n\n⟨+The wind will turn.⟩\n\n⟨+And we go,”⟩ she said.',
    'over paragraphs up to another quotation': '⟨“The ferry will sail⟩\n\nThe wind turned.\n\nShe said ⟨“go.”⟩',
    'at the end': '⟨“The ferry will sail⟩',
    'and a paragraph without marks after it': '⟨“The ferry will sail⟩\n\nThe pier was empty.',
    'and another after it in the paragraph': '⟨“The ferry will sail,⟩ she said.\n\nHe said ⟨“no.”⟩'
  },
  'marks that quote nothing': {
    'side by side': 'The field "" was left empty.',
    'one that only closes': 'The ferry will sail,” she said.',
    'side by side, and a quotation': 'The field “” was left empty, ⟨“as always,”⟩ she said.',
    'side by side in a quotation': '⟨“The field ‘’ was ⟨‘empty,’⟩”⟩ she said.'
  }
}

describe('pairing', () => {
  for (const [kind, texts] of Object.entries(cases)) {
    describe(kind, () => {
      for (const [name, marked] of Object.entries(texts)) {
        it(name, () => {
          const {text, quotations} = readMarked(marked)
          const show = (spans: string[][]): string[][] => spans.map((parts) => parts.map((part) => text.slice(...(part.split('-').map(Number) as [number, number]))))
          expect(show(pair(text).outer)).toEqual(show(quotations))
        })
      }
    })
  }

  it('records which quotation contains another', () => {
    expect(pair('“They told me ‘never again’ on Monday,” she said. “No.”').parents).toEqual([-1, 0, -1])
  })

  it('records which are closed', () => {
    expect(pair('“One,” she said. “Two').closed).toEqual([true, false])
  })

  it('does not keep one that crosses the end of the one around it', () => {
    const text = '« O“n a e puis un grondement », raconte Int », raconte Inès Carrow, qui habite au port'
    const outer = extractQuotes(text, {language: 'fr'}).flatMap(({parent, parts}) => (parent === undefined ? parts : []))
    expect(outer).not.toHaveLength(0)
    for (const [i, {start}] of outer.entries()) expect(start).toBeGreaterThanOrEqual(outer[i - 1]?.end ?? 0)
  })
})
