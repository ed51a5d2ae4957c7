// Scores the attributions of the corpus's items in other languages: figures only, so that what is kept aside stays unread.
//
//   node test/eval/languages.mjs --scorer FILE [--only de] [--set train|aside] [--misses METRIC] [--most N]
//
// FILE is a scorer that meets the contract of system.mjs. Misses can be shown for the train sets alone. Speakers are measured as in
// English, on sources of what stands in marks at least in part; `of all` counts the sources of wishes, plans and reported speech too,
// most of which miss for want of the attribution. `npx tsx test/eval/speakers.ts --language de` measures the joining alone.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {corpus, readCorpus} from '../../examples/corpus/tools/read.mjs'

const {values} = parseArgs({
  options: {scorer: {type: 'string'}, only: {type: 'string'}, set: {type: 'string', default: 'train'}, misses: {type: 'string'}, most: {type: 'string', default: '40'}, folder: {type: 'string'}}
})
if (!values.scorer) {
  console.error('say which scorer: node test/eval/languages.mjs --scorer FILE')
  process.exit(2)
}
const here = dirname(fileURLToPath(import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'nutgraf-languages-'))
const tail = values.set === 'aside' ? '-aside' : ''
const shown = ['direct', 'quotes > 0.3', 'their source > 0.3', 'overlap content', 'speaker named', 'speaker trusted', 'speaker named of all', 'speaker trusted of all', 'speech', 'exact cue', 'exact source', 'exact content', 'exact all', 'calibration >= 0.9']
const rows = []
for (const folder of readdirSync(corpus).filter((name) => /^[a-z]{2}(?:-aside)?$/.test(name) && name.slice(2) === tail).sort()) {
  const lang = folder.slice(0, 2)
  if (values.only && !values.only.split(',').includes(lang)) continue
  const items = readCorpus([folder])
  const records = join(temporary, `${lang}.ndjson`)
  const speakers = join(temporary, `${lang}.speakers.ndjson`)
  writeFileSync(records, items.map((item) => JSON.stringify(recordOf(item, lang))).join('\n'))
  writeFileSync(speakers, items.map((item) => JSON.stringify({id: item.id, speakers: speakersOf(item)})).join('\n'))
  const allSpeakers = join(temporary, `${lang}.all-speakers.ndjson`)
  writeFileSync(allSpeakers, items.map((item) => JSON.stringify({id: item.id, speakers: speakersOf(item, true)})).join('\n'))
  const args = [values.scorer, '--system', join(here, 'system.mjs'), '--corpus', records, '--speakers', speakers]
  if (values.misses && !tail) {
    console.log(spawnSync(process.execPath, [...args, '--misses', values.misses, '--most', values.most], {encoding: 'utf8'}).stdout)
    continue
  }
  const {stdout, stderr} = spawnSync(process.execPath, [...args, '--json'], {encoding: 'utf8'})
  if (!stdout) throw new Error(stderr)
  const metrics = new Map(JSON.parse(stdout).rows.map((row) => [row.metric, row]))
  const all = spawnSync(process.execPath, [...args.slice(0, -1), allSpeakers, '--json'], {encoding: 'utf8'})
  for (const row of JSON.parse(all.stdout).rows) if (row.metric.startsWith('speaker ')) metrics.set(`${row.metric} of all`, row)
  rows.push({lang, metrics})
}
rmSync(temporary, {recursive: true})
if (rows.length) {
  console.log(['metric'.padEnd(24), ...rows.map(({lang}) => lang.padStart(20))].join(''))
  for (const metric of shown) {
    console.log(
      [metric.padEnd(24), ...rows.map(({metrics}) => cell(metrics.get(metric)).padStart(20))].join('')
    )
  }
}

function cell(row) {
  if (!row) return '–'
  const points = (value) => (100 * value).toFixed(1)
  return row.share === undefined ? `${points(row.precision)} ${points(row.recall)} ${points(row.f1)}` : points(row.share)
}

function recordOf({id, text, attributions}, lang) {
  const holds = (one, other) => one !== other && one.content.some(([start, end]) => other.cue.length > 0 && start <= other.cue[0][0] && end >= other.cue[0][1])
  return {
    id,
    lang,
    text,
    gold: {attributions: attributions.map((one) => ({...one, id: `${id}/${one.id}`, type: typeOf(text, one), isNested: attributions.some((other) => holds(other, one))}))}
  }
}

function speakersOf({id, text, attributions, speakers}, all = false) {
  const isMeasured = new Set(attributions.filter((one) => all || typeOf(text, one) !== 'indirect').map((one) => one.id))
  return speakers.flatMap(({name, description, kind, sources}) =>
    sources.filter((source) => isMeasured.has(source)).map((source) => ({attribution: `${id}/${source}`, name, description, kind}))
  )
}

/** As the README of the scorer's corpora has it: direct where nine in ten signs stand in double quotation marks, mixed where some do. */
function typeOf(text, {content}) {
  const inside = quoted(text)
  let most = true
  let some = false
  for (const [start, end] of content) {
    let all = 0
    let marked = 0
    for (let i = start; i < end; i++) {
      if (/\s/.test(text[i])) continue
      all++
      if (inside[i]) {
        marked++
        if (/[\p{L}\p{N}]/u.test(text[i])) some = true
      }
    }
    if (marked < 0.9 * all) most = false
  }
  return most ? 'direct' : some ? 'mixed' : 'indirect'
}

function quoted(text) {
  const inside = new Uint8Array(text.length)
  let at = 0
  for (const paragraph of text.split('\n')) {
    let open = -1
    for (const {index, 0: mark} of paragraph.matchAll(/["“”„«»]|''/g)) {
      if (open < 0) open = index
      else {
        inside.fill(1, at + open, at + index + mark.length)
        open = -1
      }
    }
    if (open >= 0) inside.fill(1, at + open, at + paragraph.length)
    at += paragraph.length + 1
  }
  return inside
}
