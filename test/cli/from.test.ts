// Real-world markup: pages, Markdown, mails and feeds through the command.
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {NewsItem} from '../../src/index.js'
import {run} from '../support/command.js'

const said = '<p>&ldquo;The quay <b>is</b> shut,&rdquo; said Mara Lind, the harbour master.</p>'
const page = `<!doctype html><html><head><title>Quay shut | The Daily Round</title><link rel="canonical" href="https://news.example/quay"></head><body><nav>Home</nav><h1>Quay shut after storm</h1>${said}</body></html>`
const feed = `<rss version="2.0"><channel><item><title>Quay shut after storm</title><dc:creator>Ines Carrow</dc:creator><description><![CDATA[${said}]]></description></item><item><title>Ferry back</title><description><![CDATA[${said}]]></description></item></channel></rss>`
const mail = `From: Harbour Trust <news@trust.example>\r\nSubject: Quay\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nQuay shut after storm\r\n\r\n=E2=80=9CThe quay is shut,=E2=80=9D said Mara Lind, the harb=\r\nour master.\r\n`
const markdown = '---\nauthor: Ines Carrow\n---\n# Quay shut *after* storm\n\n“The quay **is** shut,” said [Mara Lind](/lind), the harbour master.\n'
let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'nutgraf-'))
  mkdirSync(join(cwd, 'all'))
  for (const [name, content] of Object.entries({'page.html': page, 'feed.xml': feed, 'mail.eml': mail, 'story.md': markdown, 'saved.txt': page})) writeFileSync(join(cwd, 'all', name), content)
  writeFileSync(join(cwd, 'nitf.xml'), '<nitf><body/></nitf>')
  writeFileSync(join(cwd, 'records.ndjson'), `${JSON.stringify({id: 'a', text: page, title: 'own'})}\n${JSON.stringify({id: 'b', text: '<p> </p>'})}\n`)
})
afterAll(() => rmSync(cwd, {recursive: true}))

const parse = (line: string): {item: NewsItem; text: string; [key: string]: unknown} => JSON.parse(line) as {item: NewsItem; text: string}

describe('a folder of pages, mails, Markdown and a feed', () => {
  it('yields the items of each, with the text that their offsets refer to', async () => {
    const {status, stdout, stderr} = await run(['all', '--format', 'ndjson'], {cwd})
    expect([status, stderr]).toEqual([0, ''])
    const records = stdout.trimEnd().split('\n').map(parse)
    expect(records.map(({file, number, item}) => [file, number, item.headline?.text, item.speakers[0]?.name])).toEqual([
      ['all/feed.xml', 1, 'Quay shut after storm', 'Mara Lind'], ['all/feed.xml', 2, 'Ferry back', 'Mara Lind'], ['all/mail.eml', undefined, 'Quay shut after storm', 'Mara Lind'],
      ['all/page.html', undefined, 'Quay shut after storm', 'Mara Lind'], ['all/saved.txt', undefined, 'Quay shut after storm', 'Mara Lind'], ['all/story.md', undefined, 'Quay shut after storm', 'Mara Lind']
    ])
    for (const {text, item} of records) expect(text.slice(item.quotes[0]?.parts[0]?.start, item.quotes[0]?.parts[0]?.end)).toBe('The quay is shut,')
    expect(records[0]).toMatchObject({title: 'Quay shut after storm', authors: ['Ines Carrow']})
    expect(records[3]).toMatchObject({title: 'Quay shut | The Daily Round', url: 'https://news.example/quay'})
  })

  it('gives a document for each item of a feed', async () => {
    await run(['all/feed.xml', '--format', 'html', '--output', 'pages'], {cwd})
    expect(readdirSync(join(cwd, 'pages')).sort()).toEqual(['feed-1.html', 'feed-2.html'])
  })

  it('names the items of a feed in the table', async () => {
    const {stdout} = await run(['all/feed.xml', '--sources'], {cwd})
    expect(stdout).toContain('all/feed.xml#2,Mara Lind')
  })
})

describe('--from', () => {
  it('sets the kind of the input', async () => {
    const {stdout} = await run(['all/page.html', '--from', 'text', '--format', 'json'], {cwd})
    expect(stdout).toContain('<h1>')
    expect((await run(['--from', 'rss', '--format', 'ndjson'], {input: feed})).stdout.trimEnd().split('\n')).toHaveLength(2)
    expect((await run(['--from', 'pdf'], {input: feed})).status).toBe(2)
  })

  it('reads the texts of records, which keep their own fields', async () => {
    const {status, stdout, stderr} = await run(['--ndjson', 'records.ndjson', '--from', 'html'], {cwd})
    expect([status, stderr]).toEqual([1, 'records.ndjson:2: empty text\n1 failed, 1 done\n'])
    expect(parse(stdout)).toMatchObject({id: 'a', title: 'own', text: expect.stringMatching(/^Quay shut after storm\n\n“The/u) as unknown, item: {headline: {text: 'Quay shut after storm', start: 0}}})
  })

  it('is needed for texts of records, which are otherwise left unchanged', async () => {
    const {stdout} = await run(['--ndjson', 'records.ndjson'], {cwd})
    expect(stdout).toContain('<h1>')
  })
})

describe('what is not a feed', () => {
  it.each([
    [page, 'not an RSS or Atom feed; it looks like html (pass --from html)'],
    ['Quay shut\n\nOne.', 'not an RSS or Atom feed; it looks like text (pass --from text)'],
    [mail, 'not an RSS or Atom feed; it looks like mail (pass --from mail)'],
    ['{"items": []}', 'not an RSS or Atom feed; JSON is not supported'],
    ['<nitf><body/></nitf>', 'not an RSS or Atom feed; other XML is not supported'],
    ['<rss><channel><title>The Daily Round</title></channel></rss>', 'feed without items']
  ])('is reported: %j', async (input, reason) => {
    expect(await run(['--from', 'rss', '--format', 'ndjson'], {input})).toEqual({status: 1, stdout: '', stderr: `stdin: ${reason}\n1 failed, 0 done\n`})
    expect((await run(['--ndjson', '--from', 'rss'], {input: JSON.stringify({text: input})})).stderr).toBe(`stdin:1: ${reason}\n1 failed, 0 done\n`)
  })
})

describe('the kind of stdin', () => {
  it('is guessed from its first characters', async () => {
    expect((await run([], {input: page})).stdout).toMatch(/^Quay shut after storm\n/u)
    expect((await run([], {input: mail})).stdout).toMatch(/^Quay shut after storm\n/u)
  })

  it('cannot be a feed, which has several items', async () => {
    expect(await run([], {input: feed})).toMatchObject({status: 1, stderr: 'stdin: feed with several items: pass --from rss to read them all\n'})
  })

  it('other XML is not taken for a feed', async () => {
    expect((await run(['nitf.xml'], {cwd})).stderr).toBe('nitf.xml: not an RSS or Atom feed; other XML is not supported\n1 failed, 0 done\n')
  })
})
