// Scores nutgraf and nutgraf/lite on every corpus of a folder and prints one table.
//
//   npm run eval -- --corpora DIR [--scorer FILE] [--only NAME] [--check | --record]
//
// DIR holds corpora as NDJSON, FILE scores one (by default ../eval/score.mjs beside DIR; its head has the contract that
// system.mjs meets). A file whose records have `speakers` is the gold of who is behind the sources of the corpus with the
// same ids. Short texts with what a careful reader wants (../cases beside DIR, read by cases.mjs beside the scorer) are one more
// figure. `--check` fails when a figure is more than half a point under the one in floors.json, or when fewer cases are right;
// `--record` writes this run's figures there.
import {spawn} from 'node:child_process'
import {createReadStream, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string'},
    scorer: {type: 'string'},
    only: {type: 'string'},
    check: {type: 'boolean', default: false},
    record: {type: 'boolean', default: false}
  }
})
const here = dirname(fileURLToPath(import.meta.url))
const floorsFile = join(here, 'floors.json')
const TOLERANCE = 0.5

if (!values.corpora || !existsSync(values.corpora)) stop('say where the corpora are: npm run eval -- --corpora DIR')
if (!existsSync(join(here, '../../dist/index.js'))) stop('the built package is measured: npm run build')
const folder = resolve(values.corpora)
const scorer = resolve(values.scorer ?? join(folder, '../eval/score.mjs'))
if (!existsSync(scorer)) stop(`there is no scorer at ${scorer}: --scorer FILE`)

const systems = {nutgraf: {}, 'nutgraf/lite': {NUTGRAF_LITE: '1'}}
const corpora = []
const speakers = []
for (const name of readdirSync(folder).filter((each) => each.endsWith('.ndjson')).sort()) {
  const first = await firstRecord(join(folder, name))
  if (typeof first?.text === 'string') corpora.push(name)
  else if (Array.isArray(first?.speakers)) speakers.push({name, id: first.id})
}

const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {}
const figures = {}
const lines = []
const falls = []
let measured = 0
for (const corpus of corpora) {
  const title = basename(corpus, '.ndjson')
  if (values.only && values.only !== title) continue
  const gold = await speakersOf(corpus)
  const results = await Promise.all(Object.values(systems).map((environment) => score(corpus, gold, environment)))
  const metrics = new Map()
  Object.keys(systems).forEach((system, index) => {
    for (const row of results[index].rows) {
      if (!row.of || row.metric.startsWith('recall ')) continue
      const value = row.share ?? row.f1
      if (!metrics.has(row.metric)) metrics.set(row.metric, {})
      metrics.get(row.metric)[system] = row
      ;((figures[system] ??= {})[title] ??= {})[row.metric] = Math.round(value * 1000) / 10
      measured++
    }
    if (results[index].failed) falls.push(`${system} failed on ${results[index].failed} items of ${title}`)
    for (const [metric, floor] of Object.entries(floors[system]?.[title] ?? {})) {
      const value = figures[system]?.[title]?.[metric]
      if (value === undefined || value < floor - TOLERANCE) falls.push(`${system} on ${title}: ${metric} is ${value ?? 'not measured'}, recorded is ${floor}`)
    }
  })
  lines.push([title, `${results[0].items} items`, ...Object.keys(systems).map((_, index) => `${(results[index].characters / 1e3 / results[index].milliseconds).toFixed(1)} MB/s`)])
  for (const [metric, by] of metrics) {
    lines.push([`  ${metric}`, by.nutgraf?.of ?? '', ...Object.keys(systems).map((system) => cell(by[system], floors[system]?.[title]?.[metric]))])
  }
}

// short texts with what a careful reader wants, where they stand beside the corpora
const reader = join(dirname(scorer), 'cases.mjs')
const own = ['seen', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'ninth', 'aside', 'eighth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twentyfirst', 'twentysecond', 'twentythird', 'twentyfourth', 'twentyfifth', 'twentysixth', 'twentyseventh', 'twentyeighth']
const sets = {cases: join(folder, '../cases'), ...Object.fromEntries(own.map((name) => [`cases, ${name}`, join(here, `../cases/${name}.ndjson`)]))}
for (const [title, path] of Object.entries(sets)) {
  if (!existsSync(path) || !existsSync(reader) || (values.only && !title.startsWith(values.only))) continue
  const {right, of} = await readCases(path)
  const value = Math.round((1000 * right) / of) / 10
  const floor = floors.nutgraf?.[title]?.right
  figures.nutgraf = {...figures.nutgraf, [title]: {right: value}}
  measured++
  if (floor !== undefined && value < floor) falls.push(`nutgraf on ${title}: ${right} of ${of} are right, recorded is ${floor} %`)
  lines.push([title, `${of} texts`], ['  right', of, cell({share: right / of}, floor)])
}

const widths = [24, 10, 34, 34]
const print = (cells) => console.log(cells.map((text, i) => (i < 1 ? String(text).padEnd(widths[i]) : String(text).padStart(widths[i]))).join(''))
print(['', 'of', ...Object.keys(systems).map((system) => `${system}: prec  rec  F1 (floor)`)])
lines.forEach(print)

if (values.record) {
  const all = {...floors}
  for (const [system, byCorpus] of Object.entries(figures)) all[system] = {...floors[system], ...byCorpus}
  writeFileSync(floorsFile, `${JSON.stringify(all, null, 2)}\n`)
  console.log(`\n${measured} figures recorded in ${floorsFile}`)
}
if (values.check) {
  for (const fall of falls) console.log(fall)
  console.log(`\n${measured} figures, ${falls.length} more than ${TOLERANCE} under the recorded ones`)
  process.exitCode = falls.length || !measured ? 1 : 0
}

function cell(row, floor) {
  if (!row) return '–'
  const points = (value) => (100 * value).toFixed(1).padStart(5)
  const recorded = floor === undefined ? '' : ` (${floor.toFixed(1)})`
  return row.share === undefined ? `${points(row.precision)} ${points(row.recall)} ${points(row.f1)}${recorded.padStart(9)}` : `${points(row.share)}${recorded.padStart(9)}`
}

async function firstRecord(file) {
  for await (const line of createInterface({input: createReadStream(file), crlfDelay: Infinity})) if (line.trim()) return JSON.parse(line)
  return undefined
}

async function speakersOf(corpus) {
  if (!speakers.length) return undefined
  for await (const line of createInterface({input: createReadStream(join(folder, corpus)), crlfDelay: Infinity})) {
    if (!line.trim()) continue
    const {id} = JSON.parse(line)
    const found = speakers.find((one) => one.id === id)
    if (found) return found.name
  }
  return undefined
}

function score(corpus, gold, environment) {
  const args = [scorer, '--system', join(here, 'system.mjs'), '--corpus', join(folder, corpus), '--json', ...(gold ? ['--speakers', join(folder, gold)] : [])]
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {env: {...process.env, ...environment}, stdio: ['ignore', 'pipe', 'inherit']})
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? done(JSON.parse(out)) : fail(new Error(`the scorer ended with ${code} on ${corpus}`))))
  })
}

function readCases(path) {
  const files = path.endsWith('.ndjson') ? [path] : readdirSync(path).filter((each) => each.endsWith('.ndjson')).map((each) => join(path, each))
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [reader, '--package', join(here, '../..'), '--quiet', ...files], {stdio: ['ignore', 'pipe', 'inherit']})
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.on('error', fail)
    child.on('close', () => {
      const [, right, of] = /(\d+) of (\d+) cases right/.exec(out) ?? []
      if (of) done({right: Number(right), of: Number(of)})
      else fail(new Error('the cases could not be read'))
    })
  })
}

function stop(why) {
  console.error(why)
  process.exit(2)
}
