// What holds of any source, however it looks.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fromFeed, fromHtml, fromMail, fromMarkdown, readInput, type Input, type SourceKind} from '../../src/input.js'
import {guessKind} from '../../src/input/guess.js'

const readers: Record<string, (source: string) => Input[]> = {html: (source) => [fromHtml(source)], markdown: (source) => [fromMarkdown(source)], mail: (source) => [fromMail(source)], rss: (source) => fromFeed(`<rss>${source}`)}

const scraps = fc.constantFrom(
  '<p>', '</p>', '<ul><li>', '</ul>', '<br>', '<q>', '</q>', '<blockquote>', '</blockquote>', '<pre>', '<p hidden>', '<!--', '-->', '<![CDATA[', ']]>', '<script>', '</script>', '<td>', '<svg>', '<title>',
  '&amp;', '&#x1F600;', '&lt;p&gt;', '&', '&bogus;', '*', '**', '[a](b)', '# ', '> ', '- ', '1. ', '`', '    ', '|a|b|\n|-|-|\n', '---\n', '\n', '\r\n', '\n\n', '\t', ' ', 'a', '“b”', '😀', '\ud800', '\0', '\ufeff', '\u00a0',
  '<rss>', '<item>', '</item>', '<title>', '</title>', '<description>', '</description>', '<entry>', '<content type="xhtml">', '</content>', '<author><name>', '</name></author>',
  'From: a <b@c>\n', 'Content-Type: text/plain; charset=utf-8\n', 'Content-Type: multipart/mixed; boundary=x\n', 'Content-Type: text/html\n', 'Content-Transfer-Encoding: quoted-printable\n', 'Content-Transfer-Encoding: base64\n', '--x\n', '--x--\n', '=E2=80=9C', '=E2', '=\n', '4oCc', 'YWJj'
)
const source = fc.oneof(fc.array(scraps, {maxLength: 40}).map((parts) => parts.join('')), fc.string({unit: 'binary', maxLength: 60}))

it('maps a character that is broken off at the end of a mail behind the one before it', () => {
  const [mail] = [fromMail('Content-Transfer-Encoding: base64\n\n\n<script><td>')].flat()
  const {text, map} = mail!
  for (let offset = 1; offset <= text.length; offset++) expect(map.toSource(offset)).toBeGreaterThanOrEqual(map.toSource(offset - 1))
})

describe.each(Object.entries(readers))('any string as %s', (kind, read) => {
  it('has a map that stays within the source and is monotonic', () => {
    fc.assert(
      fc.property(source, (one) => {
        const {length} = kind === 'rss' ? `<rss>${one}` : one
        for (const {text, map, title} of read(one)) {
          // a title may come after the content of its item
          let last = 0
          for (let offset = 0; offset <= text.length; offset++) {
            const at = map.toSource(offset)
            expect(at).toBeGreaterThanOrEqual(kind === 'rss' && title !== undefined ? 0 : last)
            expect(at).toBeLessThanOrEqual(length)
            last = at
            const {start, end} = map.rangeToSource({start: offset, end: offset + 3})
            expect(start).toBe(at)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(length)
          }
        }
      }),
      {numRuns: 400}
    )
  })
})

const hostile: Record<string, (size: number) => string> = {
  'open elements and others closed': (n) => `${'<div>'.repeat(n / 10)}${'</p>'.repeat(n / 10)}`,
  'paragraphs that hide': (n) => '<p hidden>a'.repeat(n / 11),
  attributes: (n) => `<a${' b=c'.repeat(n / 4)}>`,
  'signs of emphasis': (n) => '*a_ '.repeat(n / 4),
  brackets: (n) => '['.repeat(n),
  'links begun': (n) => '[a]('.repeat(n / 4),
  'quotations in quotations': (n) => '> '.repeat(n / 2),
  'lists in lists': (n) => '- '.repeat(n / 2),
  'growing runs of ticks': (n) => Array.from({length: Math.sqrt(n * 2)}, (_, i) => `${'`'.repeat(i)}a`).join(''),
  entities: (n) => '&#;&amp'.repeat(n / 7),
  comments: (n) => '<!--'.repeat(n / 4),
  spaces: (n) => ' '.repeat(n),
  boundaries: (n) => `Content-Type: multipart/mixed; boundary=x\n\n${'--x\nContent-Type: multipart/mixed; boundary=x\n\n'.repeat(n / 50)}`,
  'folded headers': (n) => `Subject: a${'\n b'.repeat(n / 3)}`,
  'encoded signs': (n) => `Content-Transfer-Encoding: quoted-printable\n\n${'=E2=80=9C='.repeat(n / 10)}`,
  'quoted parameters': (n) => `Content-Type: text/plain; a=${'"\\'.repeat(n / 2)}\n\na`,
  items: (n) => `<rss>${'<item><title>a</title>'.repeat(n / 22)}`,
  'elements in content': (n) => `<feed><entry><content>${'<a>'.repeat(n / 3)}`
}

describe.each(Object.entries(hostile))('hostile: %s', (_, make) => {
  it.each(Object.keys(readers))('takes %s linear time', (kind) => {
    const time = (size: number): number => {
      const one = make(size)
      let best = Infinity
      for (let turn = 0; turn < 3; turn++) {
        const start = performance.now()
        readers[kind]?.(one)
        best = Math.min(best, performance.now() - start)
      }
      return best
    }
    time(2000)
    // sixteen times the text in sixteen times the time, with a margin for a busy machine; quadratic would be 256
    expect(time(80_000)).toBeLessThan(Math.max(500, time(5000) * 60))
  })
})

describe('readInput', () => {
  const guesses: [string, SourceKind][] = [
    ['<!doctype html><p>a', 'html'], ['  <div class="a">b</div>', 'html'], ['<p>a', 'html'], ['<?xml version="1.0"?>\n<rss version="2.0">', 'rss'], ['<feed xmlns="http://www.w3.org/2005/Atom">', 'rss'],
    ['Received: by x\nMIME-Version: 1.0\nFrom: a@b\n\nText', 'mail'], ['# Quay shut\n\nOne.', 'markdown'], ['---\ntitle: a\n---\n', 'markdown'],
    ['Quay shut\n\nOne.', 'text'], ['From: A\nTo: B\nSubject: C\nDate: D\n\nText', 'text'], ['a < b and <p> later', 'text'], ['<Quay shut>', 'text'], ['--- \nOne', 'text'], ['#Quay', 'text'], ['', 'text'],
    ['<?xml version="1.0"?><nitf><body/>', 'text'], ['<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE html>', 'html'], ['HEADLINE: Quay shut\nBYLINE: A', 'text']
  ]
  it.each(guesses)('recognizes %j as %s', (one, kind) => expect(guessKind(one)).toBe(kind))

  it('leaves plain text unchanged', () => {
    const one = '\ufeffQuay\r\n\r\n shut\t\0'
    const [input] = readInput(one)
    expect([input?.from, input?.text, input?.map.toSource(3)]).toEqual(['text', one, 3])
  })

  it('reads the source as the kind specified', () => {
    expect(readInput('<p>a', {from: 'text'})[0]?.text).toBe('<p>a')
    expect(readInput('# a', {from: 'html'})[0]?.text).toBe('# a')
    expect(readInput('<rss><item><title>a</title></item><item><title>b</title></item></rss>')).toHaveLength(2)
  })

  it('says what to pass instead', () => {
    expect(() => readInput(1 as unknown as string)).toThrow(new TypeError('readInput: pass the source as a string, not number'))
    expect(() => readInput(new Uint8Array(2) as unknown as string)).toThrow('not bytes: decode them first')
    expect(() => readInput('', {from: 'pdf' as SourceKind})).toThrow(new RangeError('readInput: `from` is one of html, markdown, mail, rss, text, not "pdf"'))
    expect(() => readInput('', {form: 'html'} as object)).toThrow(new RangeError('readInput: no option `form`; there are from'))
    for (const read of [fromHtml, fromMarkdown, fromMail, fromFeed]) expect(() => read(null as unknown as string)).toThrow(TypeError)
  })
})
