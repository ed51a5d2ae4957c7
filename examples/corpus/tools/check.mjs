// Checks the marks of the corpus's items and prints its shares: node examples/corpus/tools/check.mjs [folder ...]
import {readCorpus} from './read.mjs'
import {sharesOf} from './shares.mjs'

const items = readCorpus(process.argv.length > 2 ? process.argv.slice(2) : undefined)
let wrong = 0
for (const item of items)
  for (const problem of item.problems) {
    wrong++
    console.log(`${item.id}: ${problem}`)
  }
for (const [name, value] of Object.entries(sharesOf(items))) {
  console.log(`${name.padEnd(32)} ${Number.isInteger(value) ? value : value.toFixed(1)}`)
}
console.log(wrong ? `${wrong} problems` : 'all marks read well')
process.exitCode = wrong ? 1 : 0
