import {describe, expect, it} from 'vitest'
import {createParser, extractAttributions, extractQuotes, parseByline, parseCredit, parseDateline, parseNewsItem, parseSections, parseStream, type NewsItem} from '../src/index.js'
import {english} from '../src/languages/en.js'
import {parseWell} from './support/invariants.js'

const empty = {
  language: 'en',
  genre: 'article',
  keyPoints: [],
  timestamps: [],
  sections: [],
  quotes: [],
  attributions: [],
  speakers: [],
  captions: [],
  credits: [],
  notes: [],
  boilerplate: []
}

describe('texts without content', () => {
  for (const [name, text] of Object.entries({nothing: '', spaces: '   ', 'line ends': '\n\r\n\n', 'a BOM': '\ufeff', 'NUL bytes and spaces': ' \n '})) {
    it(`makes an empty item of ${name}`, () => {
      expect(parseWell(text, parseNewsItem)).toEqual(empty)
    })
  }
})

describe('odd texts', () => {
  const story = 'Storm closes coastal road\n\nVELLACOTT — “We had no choice,” said Mara Lind, the harbour master, on Monday.\n\nThe road is shut until Friday.'
  const plain = parseNewsItem(story)

  for (const [name, text] of Object.entries({
    'one word': 'Storm',
    'a lone high surrogate': 'Storm \ud83d closes road',
    'a lone low surrogate': '\udea2 Storm closes road',
    'NUL bytes': 'Storm\0closes\0road\n\n\0\n\nThe port is shut.',
    'right-to-left text': 'סערה סוגרת את הכביש\n\n"לא הייתה לנו ברירה," אמרה מארה לינד.',
    'Arabic text': 'العاصفة تغلق الطريق\n\nقالت لند: «لم يكن لدينا خيار».',
    'Chinese text': '风暴关闭道路\n\n林德说：「我们别无选择。」',
    'combining marks': 'Sto\u0301rm c\u0301loses\n\n“We had no choice,” said Mara Li\u0301nd.'
  })) {
    it(`parses ${name}`, () => {
      parseWell(text, parseNewsItem)
    })
  }

  const shape = ({headline, dateline, sections, quotes, attributions}: typeof plain): unknown => ({
    headline: headline?.text,
    dateline: dateline?.text,
    blocks: sections.flatMap(({blocks}) => blocks.map((block) => block.text)),
    quotes: quotes.map(({parts}) => parts.map((part) => part.text)),
    sources: attributions.map(({source}) => source?.text)
  })

  it('finds the parts that the cases below compare', () => {
    expect(shape(plain)).toEqual({
      headline: 'Storm closes coastal road',
      dateline: 'VELLACOTT',
      blocks: ['“We had no choice,” said Mara Lind, the harbour master, on Monday.', 'The road is shut until Friday.'],
      quotes: [['We had no choice,']],
      sources: ['Mara Lind, the harbour master']
    })
  })

  for (const [name, text] of Object.entries({
    CRLF: story.replaceAll('\n', '\r\n'),
    'old Macintosh line ends': story.replaceAll('\n', '\r'),
    'a BOM': `\ufeff${story}`,
    'white space around it': `\n\n  ${story}  \n\n`,
    'blank lines with spaces': story.replaceAll('\n\n', '\n  \t\n')
  })) {
    it(`finds the same parts with ${name}`, () => {
      expect(shape(parseWell(text, parseNewsItem))).toEqual(shape(plain))
    })
  }
})

describe('wrong use', () => {
  const functions = {parseNewsItem, parseSections, extractQuotes, extractAttributions, parseByline, parseDateline, parseCredit}
  for (const [name, call] of Object.entries(functions)) {
    for (const wrong of [undefined, null, 7, {}, ['a'], Buffer.from('a')]) {
      it(`${name} says what to pass instead of ${wrong === null ? 'null' : Array.isArray(wrong) ? 'an array' : typeof wrong}`, () => {
        expect(() => call(wrong as never)).toThrow(TypeError)
        expect(() => call(wrong as never)).toThrow(`${name}: pass the plain text as a string, not `)
      })
    }
    it(`${name} checks its options`, () => {
      expect(() => call('a', {lang: 'en'} as never)).toThrow(RangeError)
      expect(() => call('a', {language: 'English language'})).toThrow("`language` is a BCP 47 tag, such as 'cs' or 'cs-CZ'")
      expect(() => call('a', null as never)).toThrow('options are an object, not null')
    })
  }

  it.each([
    ['english', "there are words of en, de, fr, es, nl, it, pt: pass 'en'"],
    ['Deutsch', "pass 'de'"],
    ['en_US.UTF-8', "pass 'en-US'"],
    ['klingon', 'there are words of en, de, fr, es, nl, it, pt'],
    ['e', 'there are words of en, de, fr, es, nl, it, pt'],
    ['xx', 'there are words of en, de, fr, es, nl, it, pt'],
    ['zz-DE', 'there are words of en, de, fr, es, nl, it, pt']
  ])('refuses a language given other than by its tag: %s', (language, message) => {
    expect(() => parseNewsItem('a', {language})).toThrow(new RegExp(`${message}$`, 'u'))
  })

  it.each(['en', 'EN-us', 'sl-rozaj-biske', 'cs', 'iw', 'gsw'])('accepts %s as a language', (language) => {
    expect(parseNewsItem('a', {language}).language).toBe(language)
  })

  it('accepts the tag of a language that the parser was given', () => {
    const {parseNewsItem: parse} = createParser({languages: [{...english, tag: 'xx'}]})
    expect(parse('a', {language: 'xx-YY'}).language).toBe('xx-YY')
  })

  it('names the genres', () => {
    expect(() => parseNewsItem('a', {genre: 'poem' as never})).toThrow('`genre` is one of article, wire, release, transcript, not "poem"')
    expect(() => parseByline('a', {genre: 'wire'} as never)).toThrow('parseByline: no option `genre`; there are language')
  })

  it('checks the options of createParser', () => {
    expect(() => createParser({cue: ['riposted']} as never)).toThrow('createParser: no option `cue`; there are languages, cues, agencies')
    expect(() => createParser({cues: 'riposted' as never})).toThrow('`cues` takes an array of strings, not "riposted"')
    expect(() => createParser({agencies: ['PNA', 1] as never})).toThrow('`agencies` takes an array of strings; item 2 is number')
    expect(() => createParser({cues: ['riposted', ' ']})).toThrow('`cues` takes an array of strings; item 2 is blank')
    expect(() => createParser({cues: ['pointed out']})).toThrow("a cue is a single word, such as 'riposted', not \"pointed out\"")
    expect(() => createParser({languages: []})).toThrow('`languages` takes an array of 1 to 30 languages')
    expect(() => createParser({languages: ['en'] as never})).toThrow('as those of nutgraf/languages/* do')
  })

  it('makes a stream fail at a chunk without text', async () => {
    expect(() => parseStream({genre: 'poem' as never})).toThrow(RangeError)
    const texts = new ReadableStream({
      start(controller) {
        controller.enqueue('Storm')
        controller.enqueue({id: 1})
      }
    })
    const reader = texts.pipeThrough(parseStream()).getReader()
    expect((await reader.read()).value?.headline?.text).toBe('Storm')
    await expect(reader.read()).rejects.toThrow('chunk 1 is neither')
  })

  it('returns records of a stream with their other fields', async () => {
    const records = new ReadableStream<{id: number; text: string}>({
      start(controller) {
        controller.enqueue({id: 7, text: 'Storm'})
        controller.close()
      }
    })
    const {value} = await records.pipeThrough(parseStream()).getReader().read()
    expect([value?.id, value?.item.headline?.text, value && 'text' in value]).toEqual([7, 'Storm', false])
  })

  it('accepts cues in any capitalization', () => {
    const {attributions} = createParser({cues: ['Burbled ']}).parseNewsItem('The crane fell on Monday.\n\nMara Lind burbled that they had no choice.')
    expect(attributions[0]?.cue?.text).toBe('burbled')
  })
})

describe('custom parsers', () => {
  it('find custom cues and agencies, and do not affect the shared parser', () => {
    const own = createParser({agencies: ['Polar News Agency']})
    const line = 'Photo: Polar News Agency'
    expect(own.parseCredit(line)[0]?.agency).toBe('Polar News Agency')
    expect(own.parseNewsItem('')).toEqual(empty)
    expect(createParser({languages: [english]}).parseNewsItem('“We had no choice,” said Mara Lind.').attributions[0]?.source?.text).toBe('Mara Lind')
  })

  it('read a language without a pack by layout and marks alone', () => {
    const item = parseNewsItem('Uveal\n\n«Vi hadde ikke noe valg», sa havnesjefen.', {language: 'nb-NO'})
    expect(item.language).toBe('nb-NO')
    expect(item.quotes[0]?.parts[0]?.text).toBe('Vi hadde ikke noe valg')
  })
})

describe('a stream', () => {
  it('gives items in the order of the texts, from strings and records', async () => {
    const texts = new ReadableStream<string | {text: string}>({
      start(controller) {
        controller.enqueue('Storm closes road')
        controller.enqueue({text: 'Ferry runs again'})
        controller.close()
      }
    })
    const items = []
    for await (const got of texts.pipeThrough(parseStream({language: 'en-GB'})) as unknown as AsyncIterable<NewsItem | {item: NewsItem}>) items.push('item' in got ? got.item : got)
    expect(items.map(({headline, language}) => [headline?.text, language])).toEqual([
      ['Storm closes road', 'en-GB'],
      ['Ferry runs again', 'en-GB']
    ])
  })
})

describe('a dateline and nothing after it', () => {
  it.each(['HOUSTON, April 01, 2024  (GLOBE NEWSWIRE) --', 'VELLACOTT (AP) —', 'VELLACOTT, March 3 (Reuters) -'])('%s is not a paragraph', (dateline) => {
    const {sections, lede} = parseNewsItem(`Lind Marine reports record year\n\n${dateline}`)
    for (const {start, end} of sections.flatMap(({blocks}) => blocks)) expect(end).toBeGreaterThan(start)
    expect(lede === undefined || lede.end > lede.start).toBe(true)
  })
})
