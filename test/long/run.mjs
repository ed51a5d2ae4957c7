// Parses items of ever new words for long in one process: memory stays bounded, and what comes of an item is what comes of it in
// a fresh process.
//
//   npm run build && npm run test:long [-- --items 300000]
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {readCorpus} from '../../examples/corpus/tools/read.mjs'
import {parseNewsItem} from '../../dist/index.js'
import {parseNewsItem as parseLite} from '../../dist/lite.js'

const {values} = parseArgs({options: {items: {type: 'string', default: '300000'}, fresh: {type: 'boolean', default: false}}})
const items = Number(values.items)
/** How often results are compared and memory is looked at. */
const CHECKS = 10
/** Megabytes of the heap that may be in use after a tenth of the items, and how many more after all of them. */
const MOST = {used: 150, more: 40}

const known = readCorpus().filter((_, index) => index % 12 === 0).map(({text}) => text)
const hashes = () => known.map((text) => createHash('sha256').update(JSON.stringify([parseNewsItem(text), parseLite(text)])).digest('hex'))

if (values.fresh) {
  process.stdout.write(JSON.stringify(hashes()))
  process.exit(0)
}

const fresh = JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--fresh'], {encoding: 'utf8', maxBuffer: 1 << 26}))
let first = 0
let faults = 0
for (let check = 1; check <= CHECKS; check++) {
  for (let i = Math.floor(((check - 1) * items) / CHECKS); i < Math.floor((check * items) / CHECKS); i++) parseNewsItem(newItem(i))
  const different = hashes().filter((hash, index) => hash !== fresh[index]).length
  globalThis.gc?.()
  const used = process.memoryUsage().heapUsed / 1e6
  if (check === 1) first = used
  const over = used > MOST.used || used > first + MOST.more
  if (different || over) faults++
  console.log(`${Math.floor((check * items) / CHECKS)} items: ${different} of ${known.length} differ from a fresh process, ${used.toFixed(0)} MB in use${over ? ', too much' : ''}`)
}
process.exitCode = faults ? 1 : 0

/** Makes an item whose names and nouns no other has. */
function newItem(i) {
  const word = (part) => spelled(i * 8 + part)
  const name = (part) => `${capital(word(part))} ${capital(word(part + 1))}`
  return `${capital(word(0))} closes ${word(1)} road

By ${name(2)}

${word(3).toUpperCase()} — “We had no ${word(4)},” said ${name(5)}, the ${word(1)} master. ${capital(word(6))} told reporters that the ${word(7)} was shut.
`
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Spells a number in syllables. */
function spelled(number) {
  let word = ''
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 70)) word += 'bdfghklmnprstv'[rest % 14] + 'aeiou'[Math.floor(rest / 14) % 5]
  return word
}
