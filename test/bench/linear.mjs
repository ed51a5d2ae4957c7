// Times hostile texts as they grow: `npm run bench -- --only linear [--kinds PART,PART]`. It gives the exponent of the growth (1 is
// linear, 2 quadratic) and the time a code unit against ordinary copy of the same length, for each entry,
// and for each format with the parse before it. A format that writes
// more than of ordinary copy, such as each of 10,000 quotations, may take longer by as much.
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
const usualSize = runs.map(({run}, index) => sizeOf(run, index, ordinary, ordinaryItem))
for (let i = 0; i < 8; i++) for (const {run} of runs) run(ordinary, ordinaryItem)
measureOrdinary(4)

const measured = []
for (const [number, [kind, make]] of kinds.entries()) {
  // minutes differ: ordinary copy is measured again and again, and its best counts
  if (number % 6 === 5) measureOrdinary(2)
  const texts = [make(SHORTER), make(LONGER)]
  const items = texts.map((text) => parseNewsItem(text))
  const sizes = runs.map(({run}, index) => sizeOf(run, index, texts[1], items[1]))
  const costs = runs.map(() => [Infinity, Infinity])
  for (const index of runs.keys()) {
    for (let round = 0; round <= AGAIN && (round === 0 || isOver(resultOf(costs, sizes, index))); round++)
      for (const [i, text] of texts.entries()) costs[index][i] = Math.min(costs[index][i], cost(runs[index].run, text, items[i], i ? 2 : 4))
  }
  measured.push({kind, costs, sizes})
}
const found = runs.map((_, index) => measured.map(({kind, costs, sizes}) => ({kind, ...resultOf(costs, sizes, index)})))

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
function resultOf(costs, sizes, index) {
  const sum = (list, i) => list[index][i] + (index < ENTRIES ? 0 : list[0][i])
  const usually = usual[index] + (index < ENTRIES ? 0 : usual[0])
  const more = Math.max(1, sizes[index] / usualSize[index])
  return {growth: Math.log(sum(costs, 1) / sum(costs, 0)) / Math.log(LONGER / SHORTER), time: sum(costs, 1) / usually / more}
}

/** How much a format writes, in code units; of an entry nothing. */
function sizeOf(run, index, text, item) {
  if (index < ENTRIES) return 1
  const made = run(text, item)
  return (typeof made === 'string' ? made : JSON.stringify(made)).length
}

/** Whether a result exceeds a limit. */
function isOver({growth, time}) {
  return time > MOST_TIME || (growth > MOST_GROWTH && time > LEAST_TIME)
}

function measureOrdinary(rounds) {
  for (const [index, {run}] of runs.entries()) usual[index] = Math.min(usual[index], cost(run, ordinary, ordinaryItem, rounds))
}

/** Processor time, the least of some rounds. */
function cost(run, text, item, rounds) {
  let least = Infinity
  for (let i = 0; i < rounds; i++) {
    const began = process.cpuUsage()
    run(text, item)
    const {user, system} = process.cpuUsage(began)
    least = Math.min(least, user + system)
  }
  return least
}
