// Times hostile texts as they grow: `npm run bench -- --only linear [--kinds PART,PART]`. It gives the exponent of the growth (1 is
// linear, 2 quadratic) and the time a code unit against ordinary copy of the same length, for each entry,
// and for each format with the parse before it.
import {parseArgs} from 'node:util'
import {unified} from 'unified'
import {hostileKinds} from './hostile-texts.mjs'
import {ordinaryText} from './texts.mjs'

/** The shorter text and the longer, in code units. */
const [SHORTER, LONGER] = [25_000, 100_000]
/** What no kind may exceed: the exponent of its growth, and its time against ordinary text. */
const [MOST_GROWTH, MOST_TIME] = [1.15, 2]
/** Below this time there is next to no work, whose growth says nothing. */
const LEAST_TIME = 0.5
/** How often what exceeds them is measured again: another process may have had the processor, or the collector of garbage. */
const AGAIN = 2

const {values} = parseArgs({options: {kinds: {type: 'string', default: ''}}})
const dist = (file) => new URL(`../../dist/${file}`, import.meta.url)
const {parseNewsItem} = await import(dist('index.js'))
const {parseNewsItem: parseLite} = await import(dist('lite.js'))
const {newsParse} = await import(dist('unified.js'))
const {formats} = await import(dist('formats.js'))
const tree = unified().use(newsParse).freeze()
const runs = [
  {name: 'nutgraf', run: (text) => parseNewsItem(text)},
  {name: 'nutgraf/lite', run: (text) => parseLite(text)},
  {name: 'nutgraf/unified', run: (text) => tree.parse(text)},
  ...formats.map(({name, make}) => ({name, run: (text, item) => make(item, text, {})}))
]
/** How many of these parse; the others write what was parsed. */
const ENTRIES = 3
const parts = values.kinds.split(',').filter(Boolean)
const kinds = Object.entries(hostileKinds).filter(([kind]) => parts.length === 0 || parts.some((part) => kind.includes(part)))

const ordinary = ordinaryText(LONGER)
const ordinaryItem = parseNewsItem(ordinary)
const usual = runs.map(() => Infinity)
for (let i = 0; i < 8; i++) for (const {run} of runs) run(ordinary, ordinaryItem)
measureOrdinary(4)

const measured = []
for (const [number, [kind, make]] of kinds.entries()) {
  // minutes differ: ordinary copy is measured again and again, and its best counts
  if (number % 6 === 5) measureOrdinary(2)
  const texts = [make(SHORTER), make(LONGER)]
  const items = texts.map((text) => parseNewsItem(text))
  const costs = runs.map(() => [Infinity, Infinity])
  for (const index of runs.keys()) {
    for (let round = 0; round <= AGAIN && (round === 0 || isOver(resultOf(costs, index))); round++)
      for (const [i, text] of texts.entries()) costs[index][i] = Math.min(costs[index][i], cost(runs[index].run, text, items[i], i ? 2 : 4))
  }
  measured.push({kind, costs})
}
const found = runs.map((_, index) => measured.map(({kind, costs}) => ({kind, ...resultOf(costs, index)})))

console.log(`${kinds.length} kinds of hostile text, ${SHORTER} and ${LONGER} code units; time a code unit against ordinary copy of ${LONGER}\n`)
let over = 0
for (const [index, {name}] of runs.entries()) {
  const list = found[index].sort((a, b) => b.time - a.time)
  const worst = list.reduce((most, one) => (one.time > LEAST_TIME && one.growth > most.growth ? one : most), {growth: 0, kind: ''})
  const exceeding = list.filter(isOver)
  over += exceeding.length
  console.log(`${name.padEnd(18)}slowest ${list[0].time.toFixed(1)} (${list[0].kind}), growth at most ${worst.growth.toFixed(2)} (${worst.kind})`)
  for (const {kind, growth, time} of exceeding) console.log(`  ${kind.padEnd(34)}exponent ${growth.toFixed(2)}${`${time.toFixed(1)} times`.padStart(12)}`)
}
console.log(`\n${over} over: growth of ${MOST_GROWTH}, or ${MOST_TIME} times the time`)

/** Growth and time of an entry; a format's are those of the parse and the format together. */
function resultOf(costs, index) {
  const sum = (i) => costs[index][i] + (index < ENTRIES ? 0 : costs[0][i])
  return {growth: 1 + Math.log(sum(1) / sum(0)) / Math.log(LONGER / SHORTER), time: sum(1) / (usual[index] + (index < ENTRIES ? 0 : usual[0]))}
}

/** Whether a result exceeds a limit. */
function isOver({growth, time}) {
  return time > MOST_TIME || (growth > MOST_GROWTH && time > LEAST_TIME)
}

function measureOrdinary(rounds) {
  for (const [index, {run}] of runs.entries()) usual[index] = Math.min(usual[index], cost(run, ordinary, ordinaryItem, rounds))
}

/** Processor time a code unit, the least of some rounds. */
function cost(run, text, item, rounds) {
  let least = Infinity
  for (let i = 0; i < rounds; i++) {
    const began = process.cpuUsage()
    run(text, item)
    const {user, system} = process.cpuUsage(began)
    least = Math.min(least, user + system)
  }
  return least / text.length
}
