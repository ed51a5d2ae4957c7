import {describe, expect, it} from 'vitest'
import {fromHtml, fromMarkdown} from '../../src/input.js'
import {sourceOf} from './marked.js'

const text = (source: string): string => fromHtml(source).text

describe('fromHtml', () => {
  it.each([
    ['<h1>Quay shut</h1><p>One.</p><p>Two.</p>', 'Quay shut\n\nOne.\n\nTwo.'],
    ['<p>One.<p>Two.', 'One.\n\nTwo.'],
    ['<div>One.</div><div>Two.</div>', 'One.\nTwo.'],
    ['By Ines<br>Carrow<br><br>Vellacott', 'By Ines\nCarrow\n\nVellacott'],
    ['<ul><li>One<li><p>Two</p><ul><li>in it</ul></ul>Then', '• One\n• Two\n• in it\n\nThen'],
    ['<ol start=3><li>c<li>d</ol>', '3. c\n4. d'],
    ['<p>A</p><blockquote><p>B</p><p>C</p></blockquote><p>D</p>', 'A\n\n    B\n\n    C\n\nD'],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    ['He said <q>stay\n in</q>.', 'He said “stay in”.'],
    ['<pre>one\ntwo</pre>', 'one\ntwo'],
    ['a&amp;b&nbsp;&eacute;&#8220;&#x201d;&notin; &bogus; AT&T', 'a&b\u00a0é“”∉ &bogus; AT&T'],
    ['un<b>broken</b>', 'unbroken'],
    ['  a \n <i> b </i> c ', 'a b c'],
    ['', ''],
    ['<br><p></p>', '']
  ])('reads %s', (source, expected) => expect(text(source)).toBe(expected))

  it.each([
    '<script>if (a<b) "</p>"</script>', '<style>p{}</style>', '<!-- a -->', '<nav><a>Home</a></nav>', '<p hidden>no</p>', '<div aria-hidden="true"><p>no</p></div>',
    '<div style="color:red; display: none">no<div>no</div></div>', '<template><p>no</p></template>', '<svg><title>no</title><text>no</text></svg>', '<button>Share</button>', '<noscript>no</noscript>',
    '<p hidden>no<span>no', '<title>no</title>', '<p style="visibility:hidden">no</p>'
  ])('leaves out %s', (source) => expect(text(`<p>One.</p>${source}<p>Two.</p>`)).toBe('One.\n\nTwo.'))

  it('does not hide elements with similar attributes', () => {
    expect(text('<p hidden="until-found">One.</p><p style="display:block">Two.</p><p aria-hidden=false>Three.</p></nav><p data-hidden>Four.')).toBe('One.\n\nTwo.\n\nThree.\n\nFour.')
  })

  it('returns the page’s metadata', () => {
    const page = '<html lang="en-GB"><head><title>Quay &amp; road</title><meta name=author content="Ines Carrow"><meta property="article:published_time" content="2025-03-03"><link rel=canonical href="https://news.example/q"></head><body><p>One.'
    expect(fromHtml(page)).toMatchObject({title: 'Quay & road', authors: ['Ines Carrow'], published: '2025-03-03', language: 'en-GB', url: 'https://news.example/q', text: 'One.'})
    expect(Object.keys(fromHtml('<p>One.'))).toEqual(['from', 'text', 'map'])
  })

  it('maps back to the source', () => {
    const page = '<p>&ldquo;Stay <b>at\n home</b>,&rdquo; said <a href="/l">Mara</a>&#32;Lind.</p>'
    const input = fromHtml(page)
    expect(input.text).toBe('“Stay at home,” said Mara Lind.')
    for (const [words, from] of [['“Stay', '&ldquo;Stay'], ['Stay at home,', 'Stay <b>at\n home</b>,'], ['”', '&rdquo;'], ['Mara Lind', 'Mara</a>&#32;Lind'], ['home', 'home'], ['.', '.']]) expect(sourceOf(page, input, words as string)).toBe(from)
  })
})

describe('fromMarkdown', () => {
  it.each([
    ['# Quay *shut*\n\nOne\ntwo.', 'Quay shut\n\nOne two.'],
    ['Quay shut\n===\n\nOne.', 'Quay shut\n\nOne.'],
    ['By Ines  \nCarrow\\\nVellacott', 'By Ines\nCarrow\nVellacott'],
    ['- a\n- b\n\n3. c\n4. d', '• a\n• b\n\n3. c\n4. d'],
    ['A\n\n> B\n> b\n\nC', 'A\n\n    B b\n\nC'],
    ['| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
    ['[Mara &amp; Lind](/l "t") ![x](y) <b>said</b> \\*no\\* ~~it~~ `so`', 'Mara & Lind said *no* it so'],
    ['[Lind][1]\n\n[1]: /l', 'Lind'],
    ['<div>One <b>two</b></div>\n\nThree', 'One two\n\nThree'],
    ['a<br>b', 'a\nb'],
    ['snake_case 3 * 4 * 5', 'snake_case 3 * 4 * 5'],
    ['', '']
  ])('reads %s', (source, expected) => expect(fromMarkdown(source).text).toBe(expected))

  it('reads only one-line values of the front matter', () => {
    const source = '---\ntitle: "Quay: shut"\nauthor: Ines Carrow\ndate: 2025-03-03\ntags: [a, b]\nurl: [x]\n---\n\nOne.'
    const {from, text, map, ...details} = fromMarkdown(source)
    expect([from, text, map.toSource(0), details]).toEqual(['markdown', 'One.', source.indexOf('One'), {title: 'Quay: shut', authors: ['Ines Carrow'], published: '2025-03-03'}])
  })

  it('maps back to the source', () => {
    const source = '\ufeff# Quay *shut*\n\n> “Stay [at *home*](/h),” said\n> Mara &amp; Lind\\*.'
    const input = fromMarkdown(source)
    for (const [words, from] of [['Quay shut', 'Quay *shut'], ['Stay at home', 'Stay [at *home'], ['said Mara', 'said\n> Mara'], ['&', '&amp;'], ['Lind*', 'Lind\\*']]) expect(sourceOf(source, input, words as string)).toBe(from)
  })
})
