// A fuzzer guided by coverage: it mutates the golden items and its own corpus, and goes on from what makes the built package run
// code that nothing ran before. What throws, breaks a promise of the model, makes a format fail or takes far too long is kept in
// `found/`, and the exit status is 1.
//
//   npm run build && npm run fuzz [-- --runs 3000 --seed 1 --keep]
//
// V8 itself tells what ran. `--keep` adds the inputs that reached most to the corpus, which the tests run over.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {Session} from 'node:inspector/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {parseNewsItem} from '../../dist/all.js'
import {formats} from '../../dist/formats.js'
import {parseNewsItem as parseLite} from '../../dist/lite.js'
import {problemsOf} from '../support/problems.js'

const {values} = parseArgs({options: {runs: {type: 'string', default: '3000'}, seed: {type: 'string', default: '1'}, keep: {type: 'boolean', default: false}}})
const runs = Number(values.runs)
/** Code units of an input, at most. */
const LONGEST = 6000
/** Milliseconds of the processor that an input may take, which is some hundred times what it should. */
const SLOWEST = 2000
/** How many inputs `--keep` adds. */
const MOST_KEPT = 12
const languages = [undefined, 'en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'und']
const splices = ['“', '”', '"', "'", '’', '« ', ' »', '„', '(', ')', ' said ', ' told ', ' that ', 'By ', ' — ', ' (Reuters) ', '\n', '\n\n', '\r\n', '\t', ': ', ', ', '.', '?', 'Q: ', '\u2028', '\u00a0', '\0', '\ud83d', '\ufeff', '7 May 2024', '© ', 'Photo: ', '| ', '- ', ' sagte ', ' a déclaré ', 'http://x.example ']

const folder = (path) => fileURLToPath(new URL(path, import.meta.url))
const read = (path) => readdirSync(folder(path)).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(folder(`${path}/${name}`), 'utf8').slice(0, LONGEST))
const corpus = [...read('corpus'), ...read('../items')]

let state = Number(values.seed) >>> 0 || 1
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const pick = (list) => list[random(list.length)]

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
/** Of each function that ran, the stretches of it that never did. */
const left = new Map()
let reached = 0
const found = []
const fresh = []

for (const text of corpus) await reach(text)
const before = reached
console.log(`${corpus.length} inputs run ${before} functions and branches`)
for (let run = 0; run < runs; run++) {
  const text = mutated(pick(corpus))
  const news = await reach(text)
  if (news === 0) continue
  corpus.push(text)
  fresh.push({text, news})
}
console.log(`${runs} more run ${reached - before} others; ${fresh.length} of them went on`)
if (values.keep) for (const {text} of fresh.sort((a, b) => b.news - a.news).slice(0, MOST_KEPT)) write('corpus', text)
for (const {text, fault} of found) console.error(`${write('found', text)}: ${fault}`)
console.log(`${found.length} faults`)
process.exitCode = found.length ? 1 : 0

/** Runs an input; gives how many stretches of code it ran that nothing ran before. */
async function reach(text) {
  const began = process.cpuUsage()
  try {
    const language = pick(languages)
    const item = parseNewsItem(text, language === undefined ? {} : {language})
    const problems = [...problemsOf(text, item), ...problemsOf(text, parseLite(text))]
    if (problems.length) found.push({text, fault: problems[0]})
    for (const {make} of formats) make(item, text, {})
  } catch (error) {
    found.push({text, fault: String(error)})
  }
  const {user, system} = process.cpuUsage(began)
  if ((user + system) / 1000 > SLOWEST) found.push({text, fault: `${Math.round((user + system) / 1000)} ms`})
  const known = reached
  const {result} = await session.post('Profiler.takePreciseCoverage')
  for (const {url, functions} of result) if (url.includes('/dist/')) for (const one of functions) count(url, one)
  return reached - known
}

/** Counts a function that ran for the first time, and what of it did. */
function count(url, {ranges}) {
  const [whole, ...within] = ranges
  if (whole.count === 0) return
  const key = `${url.slice(url.lastIndexOf('/'))}:${whole.startOffset}`
  const idle = within.filter((range) => range.count === 0)
  const known = left.get(key)
  if (known === undefined) reached++
  const still = (known ?? idle).filter((one) => idle.some(({startOffset, endOffset}) => startOffset <= one.startOffset && endOffset >= one.endOffset))
  if (known !== undefined) reached += known.length - still.length
  left.set(key, still)
}

/** Changes a text in up to five places: something put in, taken out, repeated, moved, or joined with another text. */
function mutated(text) {
  for (let times = 1 + random(5); times > 0; times--) {
    const at = random(text.length + 1)
    const to = Math.min(text.length, at + 1 + random(1 << random(9)))
    const piece = text.slice(at, to)
    const changes = [
      () => text.slice(0, at) + pick(splices) + text.slice(at),
      () => text.slice(0, at) + text.slice(to),
      () => text.slice(0, to) + piece.repeat(1 + random(8)) + text.slice(to),
      () => text.slice(0, at) + pick(splices) + piece + pick(splices) + text.slice(to),
      () => piece + text.slice(0, at) + text.slice(to),
      () => text.slice(0, at) + pick(corpus).slice(random(LONGEST)),
      () => text.slice(0, at) + (random(2) ? piece.toUpperCase() : piece.replaceAll(' ', '\n')) + text.slice(to)
    ]
    text = pick(changes)().slice(0, LONGEST)
  }
  return text
}

function write(where, text) {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0
  mkdirSync(folder(where), {recursive: true})
  const file = `${where}/${hash.toString(16).padStart(8, '0')}.txt`
  writeFileSync(folder(file), text)
  return file
}
