// Scores the reading of pages whose parts are marked, as the pages of examples/pages are.
//
//   npm run build && node test/eval/pages.mjs [FOLDER] [--misses METRIC] [--quiet]
//
// FOLDER holds pages in the form of docs/corpus.md (parts only, `{author:…}` inside a byline), and perhaps joins.json: the
// line breaks that a link has put inside a paragraph. Each part counts as found where its place is exactly right. The lede is
// the standfirst where a page has one, as nutgraf gives it, otherwise the first paragraph. A page is whole where headline,
// lede, headings and paragraphs are all right. `--misses` lists what was missed (-) or wrong (+), `--quiet` prints figures only.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {readItem} from '../../examples/corpus/tools/read.mjs'

/** The folder of the project's own pages. */
export const ownPages = fileURLToPath(new URL('../../examples/pages', import.meta.url))

/**
 * Reads the pages of a folder.
 *
 * @param {string} folder - The folder.
 * @returns {{id: string, language: string, text: string, problems: string[], gold: Record<string, string[]>}[]} The bare
 *   text of each page and the keys of its parts: `start-end`, or an author's name.
 */
export function readPages(folder) {
  const file = join(folder, 'joins.json')
  const joins = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return readdirSync(folder)
    .filter((name) => /\.[a-z]{2}\.txt$/.test(name))
    .sort((a, b) => parseInt(a, 10) - parseInt(b, 10))
    .map((name) => {
      const id = name.slice(0, -4)
      const marked = readFileSync(join(folder, name), 'utf8')
      const {text, parts, problems} = readItem(marked)
      return {id, language: id.slice(-2), text, problems, gold: goldOf(text, parts, joins[id] ?? [])}
    })
}

/**
 * Scores a parser on pages.
 *
 * @param {ReturnType<typeof readPages>} pages - The pages.
 * @param {(text: string, options: {language: string}) => import('../../src/model.ts').NewsItem} parse - The parser.
 * @returns {{figures: Record<string, number>, rows: object[], misses: {metric: string, id: string, key: string, text: string}[]}} F1
 *   of each part and the share of whole pages, in percent.
 */
export function scorePages(pages, parse) {
  const tally = new Map()
  const misses = []
  let whole = 0
  for (const page of pages) {
    const found = foundIn(page.text, parse(page.text, {language: page.language}))
    let right = true
    for (const [metric, gold] of Object.entries(page.gold)) {
      const row = tally.get(metric) ?? tally.set(metric, {hits: 0, gold: 0, found: 0}).get(metric)
      const [a, b] = [new Set(gold), new Set(found[metric])]
      const hits = [...b].filter((key) => a.has(key)).length
      row.hits += hits
      row.gold += a.size
      row.found += b.size
      if (hits < Math.max(a.size, b.size) && metric !== 'byline names' && metric !== 'deck') right = false
      const show = (key) => (/^\d+-\d+$/.test(key) ? page.text.slice(...key.split('-').map(Number)) : key)
      for (const key of b) if (!a.has(key)) misses.push({metric: `${metric} +`, id: page.id, key, text: show(key)})
      for (const key of a) if (!b.has(key)) misses.push({metric: `${metric} -`, id: page.id, key, text: show(key)})
    }
    if (right) whole++
    else misses.push({metric: 'whole -', id: page.id, key: '', text: ''})
  }
  const percent = (value) => Math.round(value * 1000) / 10
  const rows = [...tally].map(([metric, {hits, gold, found}]) => ({
    metric,
    precision: percent(hits / (found || 1)),
    recall: percent(hits / (gold || 1)),
    f1: percent((2 * hits) / (gold + found || 1)),
    of: gold
  }))
  rows.push({metric: 'whole', f1: percent(whole / (pages.length || 1)), of: pages.length})
  return {figures: Object.fromEntries(rows.map(({metric, f1}) => [metric, f1])), rows, misses}
}

/**
 * Returns the keys of the parts that the marks say.
 *
 * @param {string} text - The bare text.
 * @param {{kind: string, start: number, end: number}[]} parts - The marks.
 * @param {number[][]} joins - The line breaks inside paragraphs.
 * @returns {Record<string, string[]>} The keys by part.
 */
export function goldOf(text, parts, joins) {
  const places = (kind) => parts.filter((part) => part.kind === kind).map(({start, end}) => key(text, start, end))
  const paragraphs = paragraphsOf(text, parts, joins)
  const decks = places('deck')
  return {
    headline: places('headline').slice(0, 1),
    deck: decks.slice(0, 1),
    lede: [...decks, ...paragraphs.filter(({plain}) => plain).map(({key}) => key)].slice(0, 1),
    'byline names': authorsOf(text, parts, paragraphs),
    headings: places('heading'),
    paragraphs: paragraphs.map(({key}) => key)
  }
}

// lines that no mark is on, and those of lists, turns and quotations set apart
function paragraphsOf(text, parts, joins) {
  const lines = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({start, end: start + line.length})
    start += line.length + 1
  }
  const goesOn = new Map(joins.map(([from, to]) => [from - 1, to - 1]))
  const joined = new Set(goesOn.values())
  const found = []
  const story = ['listitem', 'turn', 'blockquote']
  lines.forEach((line, index) => {
    if (joined.has(index) || !/[\p{L}\p{N}]/u.test(text.slice(line.start, line.end))) return
    const on = parts.filter((part) => part.kind !== 'author' && part.start < line.end && part.end > line.start)
    // {dateline:Wesel.} Die Fähre …, {timestamp:21h37} : Le port …: the paragraph begins after it
    const lead = on.find(({kind, end}) => kind === 'dateline' || (kind === 'timestamp' && end < line.end))
    if (on.some((part) => part !== lead && !story.includes(part.kind))) return
    let last = index
    while (goesOn.has(last)) last = goesOn.get(last)
    let from = line.start
    if (lead) from = lead.end + /^[\s\-–—_.:=]*/.exec(text.slice(lead.end, line.end))[0].length
    if (on.some(({kind}) => kind === 'listitem')) from += /^\s*(?:(?:[•*–-]|\d{1,2}[.)])\s+)?/.exec(text.slice(from, line.end))[0].length
    found.push({key: key(text, from, lines[last].end), start: from, plain: !on.some(({kind}) => story.includes(kind))})
  })
  return found
}

// the authors of the first byline, and of those that no paragraph parts from it
function authorsOf(text, parts, paragraphs) {
  const bylines = parts.filter(({kind}) => kind === 'byline')
  const names = []
  for (const {start, end} of bylines) {
    if (names.length && paragraphs.some((one) => one.start > bylines[0].start && one.start < start)) break
    for (const part of parts) if (part.kind === 'author' && part.start >= start && part.end <= end) names.push(nameKey(text.slice(part.start, part.end)))
  }
  return names
}

/**
 * Returns the keys of the parts that were found.
 *
 * @param {string} text - The bare text.
 * @param {import('../../src/model.ts').NewsItem} item - What was found in it.
 * @returns {Record<string, string[]>} The keys by part.
 */
export function foundIn(text, item) {
  const place = (passage) => (passage ? [key(text, passage.start, passage.end)] : [])
  return {
    headline: place(item.headline),
    deck: place(item.deck),
    lede: place(item.lede),
    'byline names': (item.byline?.authors ?? []).map(({name}) => nameKey(name)),
    headings: item.sections.flatMap(({heading}) => place(heading)),
    paragraphs: item.sections.flatMap(({blocks}) => blocks.filter(({kind}) => kind !== 'caption' && kind !== 'pullQuote').flatMap(place))
  }
}

function nameKey(name) {
  return name.toLowerCase().replace(/\s+/g, ' ')
}

function key(text, start, end) {
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /\s/.test(text[end - 1])) end--
  return `${start}-${end}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {misses: {type: 'string'}, quiet: {type: 'boolean', default: false}}})
  const {parseNewsItem} = await import('../../dist/index.js')
  const pages = readPages(positionals[0] ?? ownPages)
  if (!values.quiet) for (const {id, problems} of pages) for (const problem of problems) console.log(`${id}: ${problem}`)
  const {rows, misses} = scorePages(pages, parseNewsItem)
  console.log(`${'metric'.padEnd(14)}   prec    rec     F1     of`)
  const cell = (value) => (value === undefined ? '' : value.toFixed(1)).padStart(5)
  for (const {metric, precision, recall, f1, of} of rows) console.log(`${metric.padEnd(14)}  ${cell(precision)}  ${cell(recall)}  ${cell(f1)}  ${of}`)
  if (values.misses && !values.quiet)
    for (const {metric, id, text} of misses) if (metric.startsWith(values.misses)) console.log(`${metric}\t${id}\t${text.replace(/\s+/g, ' ').slice(0, 160)}`)
}
