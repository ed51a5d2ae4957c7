// Compares the corpus's shares with those of another corpus: node examples/corpus/tools/compare.mjs OTHER.ndjson [folder ...]
// OTHER.ndjson has a record a line: {text, gold: {attributions: [{type, source, cue, content}]}}.
import {readFileSync} from 'node:fs'
import {readCorpus} from './read.mjs'
import {sharesOf} from './shares.mjs'

const [file, ...folders] = process.argv.slice(2)
if (!file) {
  console.error('usage: node examples/corpus/tools/compare.mjs OTHER.ndjson [folder ...]')
  process.exit(2)
}
const other = readFileSync(file, 'utf8').trim().split('\n').map((line) => {
  const {text, gold} = JSON.parse(line)
  return {text, attributions: gold.attributions}
})
// what stands inside another's content is marked here, and rarely elsewhere
const bare = (item) => ({...item, attributions: item.attributions.filter((a) => !isNested(a, item.attributions))})
const isNested = (a, all) => {
  const [start, end] = a.cue[0] ?? a.source[0] ?? a.content[0]
  return all.some((b) => b !== a && b.content.some(([from, to]) => from <= start && to >= end))
}
const corpus = readCorpus(folders.length ? folders : undefined)
const columns = [sharesOf(corpus), sharesOf(corpus.map(bare)), sharesOf(other)]
const row = (cells) => cells.map((cell, i) => (i ? String(cell).padStart(12) : cell.padEnd(32))).join('')
console.log(row(['', 'corpus', 'not nested', 'other', 'difference']))
for (const name of Object.keys(columns[0])) {
  const show = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(1))
  const difference = /%|each/.test(name) ? (columns[1][name] - columns[2][name]).toFixed(1) : ''
  console.log(row([name, ...columns.map((column) => show(column[name])), difference]))
}
