import {describe, expect, it} from 'vitest'
import {fromFeed, fromMail, readInput} from '../../src/input.js'
import {sourceOf} from './marked.js'

const mail = (...lines: string[]): string => lines.join('\r\n')

describe('fromMail', () => {
  it('reads headers and text', () => {
    const {text, title, authors, published} = fromMail(mail('From: =?utf-8?Q?J=C3=B8rn?= Dahl <j@trust.example>', 'Subject: Quay', ' shut', 'Date: Mon, 3 Mar 2025 09:15:00 +0000', '', 'Quay shut', '', 'One.'))
    expect([text, title, authors, published]).toEqual(['Quay shut\r\n\r\nOne.', 'Quay shut', ['Jørn Dahl'], 'Mon, 3 Mar 2025 09:15:00 +0000'])
  })

  it.each([
    ['quoted-printable', 'utf-8', '=E2=80=9CStay =\r\nin,=E2=80=9D she said =3D', '“Stay in,” she said ='],
    ['Quoted-Printable', 'windows-1252', '=93Stay,=94 caf=E9 a=b', '“Stay,” café a=b'],
    ['quoted-printable', 'shift_jis', '=83=65=83=58=83=67', 'テスト'],
    ['base64', 'utf-8', '4oCcU3Rh\r\neeKAnSA=', '“Stay” '],
    ['base64', 'utf-16le', 'UwB0AA==', 'St'],
    ['base64', 'nonsense', '!!U3Q', 'St'],
    ['8bit', 'iso-8859-1', '“Stay”', '“Stay”']
  ])('decodes %s in %s', (encoding, charset, body, text) => {
    expect(fromMail(mail(`Content-Type: text/plain; charset="${charset}"`, `Content-Transfer-Encoding: ${encoding}`, '', body)).text).toBe(text)
  })

  const part = (type: string, body: string, ...more: string[]): string => mail('--b', `Content-Type: ${type}`, ...more, '', body, '')
  const parts = (kind: string, ...all: string[]): string => `${mail(`Content-Type: multipart/${kind}; boundary=b`, '', 'preamble', '')}${all.join('')}--b--\r\nepilogue`

  it('prefers the plain text alternative, unless it is empty', () => {
    expect(fromMail(parts('alternative', part('text/plain', 'Plain.'), part('text/html', '<p>Rich.'))).text).toBe('Plain.')
    expect(fromMail(parts('alternative', part('text/plain', ' '), part('text/html', '<p>Rich.'))).text).toBe('Rich.')
  })

  it('joins what is shown and leaves out what is attached', () => {
    expect(fromMail(parts('mixed', part('text/plain', 'One.'), part('text/html', '<p>Two.'), part('image/png', 'AAAA'), part('text/plain', 'No.', 'Content-Disposition: attachment; filename=a.txt'))).text).toBe('One.\n\nTwo.')
  })

  it('takes no longer boundary for its own', () => {
    const inner = mail('Content-Type: multipart/alternative; boundary=b10', '', '--b10', 'Content-Type: text/plain', '', 'One.', '--b10--', '')
    expect(fromMail(parts('mixed', `--b \t\r\n${inner}`, part('text/plain', '--b10 is a boat.'))).text).toBe('One.\n\n--b10 is a boat.')
  })

  it('maps back to the source, through HTML too', () => {
    const source = parts('alternative', part('text/html; charset=utf-8', '<p>=E2=80=9CStay <b>in=\r\nside</b>,=E2=80=9D said&nbsp;Lind.', 'Content-Transfer-Encoding: quoted-printable'))
    const input = fromMail(source)
    expect(input.text).toBe('“Stay inside,” said\u00a0Lind.')
    for (const [words, from] of [['“', '=E2=80=9C'], ['Stay inside', 'Stay <b>in=\r\nside'], ['”', '=E2=80=9D'], ['Lind', 'Lind']]) expect(sourceOf(source, input, words as string)).toBe(from)
  })
})

describe('fromFeed', () => {
  const rss = `<?xml version="1.0"?><rss><channel><title>The Daily Round</title>
<item><title>Quay &amp;amp; road shut</title><link>https://news.example/q</link><dc:creator><![CDATA[Ines Carrow]]></dc:creator><pubDate>Mon, 3 Mar 2025</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>&ldquo;Stay <b>in</b>,&rdquo; said Lind.</p><p>Two.</p>]]></content:encoded></item>
<item><title>Ferry back</title><author>desk@news.example (Tom Reyes)</author><description>&lt;p&gt;It &lt;i&gt;is&lt;/i&gt; back.&lt;/p&gt;</description></item></channel></rss>`
  const atom = `<feed xml:lang="en"><title>The Daily Round</title><entry><author><name>Ines Carrow</name><uri>x</uri></author><link rel="self" href="https://no"/><link href="https://news.example/q"/>
<content type="xhtml"><div><p>One.</p><p>Two &amp; three.</p></div></content><updated>2025-03-03</updated><title>Quay shut</title></entry></feed>`

  it('reads RSS', () => {
    const items = fromFeed(rss)
    expect(items.map(({text}) => text)).toEqual(['Quay & road shut\n\n“Stay in,” said Lind.\n\nTwo.', 'Ferry back\n\nIt is back.'])
    expect(items[0]).toMatchObject({from: 'rss', title: 'Quay & road shut', authors: ['Ines Carrow'], published: 'Mon, 3 Mar 2025', url: 'https://news.example/q'})
    expect(items[1]?.authors).toEqual(['Tom Reyes'])
  })

  it('reads Atom, in whatever order', () => {
    const [item] = fromFeed(atom)
    expect(item).toMatchObject({text: 'Quay shut\n\nOne.\n\nTwo & three.', title: 'Quay shut', authors: ['Ines Carrow'], published: '2025-03-03', language: 'en', url: 'https://news.example/q'})
    expect(sourceOf(atom, item!, 'Two & three')).toBe('Two &amp; three')
    expect(sourceOf(atom, item!, 'Quay shut')).toBe('Quay shut')
  })

  it('maps back to the source, through both markups', () => {
    const [first, second] = fromFeed(rss)
    for (const [words, from] of [['Quay & road', 'Quay &amp;amp; road'], ['“Stay in', '&ldquo;Stay <b>in'], ['Two.', 'Two.']]) expect(sourceOf(rss, first!, words as string)).toBe(from)
    expect(sourceOf(rss, second!, 'It is back')).toBe('It &lt;i&gt;is&lt;/i&gt; back')
  })

  it.each([
    ['the link of an RSS channel', '<rss><channel><link> https://news.example/today </link><item><link>/q</link></item></channel></rss>', 'https://news.example/q'],
    ['the base of an Atom feed', '<feed xml:base="https://news.example/a/"><link href="https://other.example/"/><entry><link href="q"/></entry></feed>', 'https://news.example/a/q'],
    ['the link of an Atom feed', '<feed><link rel="self" href="https://self.example/"/><link href="https://news.example/"/><entry><link href="q"/></entry></feed>', 'https://news.example/q'],
    ['nothing: it is absolute', '<rss><channel><link>https://news.example/</link><item><link>https://other.example/q?a=1</link></item></channel></rss>', 'https://other.example/q?a=1'],
    ['nothing: the feed has no address', '<rss><channel><item><link>/q</link></item></channel></rss>', '/q'],
    ['nothing: the feed has no valid address', '<rss><channel><link>home</link><item><link>/q</link></item></channel></rss>', '/q']
  ])('reads links relative to %s', (_, source, url) => {
    expect(fromFeed(source)[0]?.url).toBe(url)
  })

  it('takes the language of an RSS channel', () => {
    expect(fromFeed('<rss><channel><language>de-AT</language><item><title>Pier gesperrt</title><link/></item><item><title>Pier offen</title></item></channel></rss>').map(({language}) => language)).toEqual(['de-AT', 'de-AT'])
    expect(fromFeed('<rss><channel><item><title>Pier</title><language>de</language></item></channel></rss>')[0]?.language).toBeUndefined()
  })

  it.each(['<rss><channel><title>a</title></channel></rss>', '<feed/>', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"></atom:feed>', '<rdf:RDF></rdf:RDF>'])('finds nothing in the empty feed %s', (source) => {
    expect(fromFeed(source)).toEqual([])
  })

  it('reads entries out of their feed', () => {
    expect(fromFeed('<item><title>Quay shut</title></item>').map(({text}) => text)).toEqual(['Quay shut'])
  })

  it.each([
    ['', 'an empty string'],
    ['  \n', 'an empty string'],
    ['Quay shut\n\nOne.', 'plain text: use parseNewsItem'],
    ['<!doctype html><p>One.', 'HTML: use fromHtml'],
    ['# Quay shut\n\nOne.', 'Markdown: use fromMarkdown'],
    ['MIME-Version: 1.0\nFrom: a@b\nSubject: Quay\n\nOne.', 'a mail: use fromMail'],
    ['<nitf><body><p>One.</p></body></nitf>', 'other XML'],
    ['<!-- <rss> --><nitf/>', 'other XML'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'JSON']
  ])('refuses %j', (source, kind) => {
    expect(() => fromFeed(source)).toThrow(new RangeError(`fromFeed: pass an RSS or Atom feed, not ${kind}`))
    expect(() => readInput(source, {from: 'rss'})).toThrow(RangeError)
    expect(() => readInput(source)).not.toThrow()
  })
})
