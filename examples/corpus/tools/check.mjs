// Checks the marks of the corpus's items and prints its shares: node examples/corpus/tools/check.mjs [folder ...]
import {readCorpus, typeOf} from './read.mjs'

const items = readCorpus(process.argv.length > 2 ? process.argv.slice(2) : undefined)
let wrong = 0
for (const item of items)
  for (const problem of item.problems) {
    wrong++
    console.log(`${item.id}: ${problem}`)
  }

const count = {words: 0, attributions: 0, direct: 0, mixed: 0, indirect: 0, sourceless: 0, interrupted: 0, long: 0}
const order = {'source cue content': 0, 'content source cue': 0, 'content cue source': 0, other: 0}
for (const item of items) {
  const words = item.text.match(/\S+/g)?.length ?? 0
  count.words += words
  if (words > 500) count.long++
  for (const a of item.attributions) {
    const type = typeOf(item.text, a)
    count.attributions++
    count[type]++
    if (!a.source.length) count.sourceless++
    if (type === 'direct' && a.content.length > 1) count.interrupted++
    const firsts = Object.entries({source: a.source, cue: a.cue, content: a.content}).filter(([, spans]) => spans.length)
    firsts.sort((x, y) => x[1][0][0] - y[1][0][0])
    const key = firsts.map(([role]) => role).join(' ')
    order[key in order ? key : 'other']++
  }
}
const share = (n, of) => `${((100 * n) / of).toFixed(1)} %`
console.log(
  `${items.length} items, ${count.words} words (${Math.round(count.words / items.length)} an item, ${count.long} over 500), ` +
    `${count.attributions} attributions, one in ${(count.words / count.attributions).toFixed(1)} words`
)
for (const type of ['direct', 'mixed', 'indirect', 'sourceless']) console.log(`${type}: ${share(count[type], count.attributions)}`)
console.log(`interrupted, of the direct: ${share(count.interrupted, count.direct)}`)
for (const [key, n] of Object.entries(order)) console.log(`${key}: ${share(n, count.attributions)}`)
console.log(wrong ? `${wrong} problems` : 'all marks read well')
process.exitCode = wrong ? 1 : 0
