// Reports how far two readings of the same items agree: node examples/corpus/tools/agreement.mjs FIRST_READING_FOLDER
// The folder holds items as they were before the second reading, in folders named as in the corpus.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {corpus, readItem} from './read.mjs'

const first = process.argv[2]
if (!first) {
  console.error('usage: node examples/corpus/tools/agreement.mjs FIRST_READING_FOLDER')
  process.exit(2)
}
const tally = {}
const add = (name, hits, before, after) => {
  const t = (tally[name] ??= {hits: 0, before: 0, after: 0})
  t.hits += hits
  t.before += before
  t.after += after
}
let items = 0
for (const folder of readdirSync(first))
  for (const file of readdirSync(join(first, folder)).filter((name) => name.endsWith('.txt'))) {
    const a = readItem(readFileSync(join(first, folder, file), 'utf8'))
    const b = readItem(readFileSync(join(corpus, folder, file), 'utf8'))
    if (a.text.trim() !== b.text.trim()) continue
    items++
    const key = (x, roles) => roles.map((role) => JSON.stringify(x[role])).join('|')
    for (const [name, roles] of Object.entries({cue: ['cue'], source: ['cue', 'source'], content: ['cue', 'content'], all: ['cue', 'source', 'content']})) {
      const left = new Set(a.attributions.map((x) => key(x, roles)))
      const right = new Set(b.attributions.map((x) => key(x, roles)))
      let hits = 0
      for (const one of left) if (right.has(one)) hits++
      add(name, hits, left.size, right.size)
    }
  }
console.log(`${items} items with the same text`)
for (const [name, {hits, before, after}] of Object.entries(tally)) {
  console.log(`exact ${name.padEnd(8)} F1 ${((200 * hits) / (before + after)).toFixed(1)}   first reading ${before}, second ${after}`)
}
