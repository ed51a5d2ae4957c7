// Prints, for each rule of nutgraf/lite, how many attributions it finds in the project's corpus, and the share of them
// whose cue and source are right, with half of the content or more. Usage: node test/eval/rules.mjs [--core]
import {readCorpus} from '../../examples/corpus/tools/read.mjs'

const {parseNewsItem} = await import(process.argv.includes('--core') ? '../../dist/index.js' : '../../dist/lite.js')

const span = ({start, end}) => [start, end]
const meets = (a, b) => a.some(([start, end]) => b.some(([from, to]) => start < to && from < end))
const size = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0)
const common = (a, b) => a.reduce((sum, [start, end]) => sum + b.reduce((n, [from, to]) => n + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0), 0)

const rows = new Map()
for (const item of readCorpus()) {
  for (const found of parseNewsItem(item.text, {language: 'en'}).attributions) {
    const content = found.content.map(span)
    const source = found.source ? [span(found.source)] : []
    const cue = (found.cue?.parts ?? []).map(span)
    const right = item.attributions.some(
      (gold) =>
        (cue.length && gold.cue.length ? meets(cue, gold.cue) : meets(content, gold.content)) &&
        (gold.source.length ? meets(source, gold.source) : source.length === 0) &&
        common(content, gold.content) >= 0.5 * Math.max(size(content), size(gold.content))
    )
    const row = rows.get(found.rule) ?? {finds: 0, right: 0}
    row.finds++
    if (right) row.right++
    rows.set(found.rule, row)
  }
}
for (const [rule, {finds, right}] of [...rows].sort()) console.log(`${rule.padEnd(24)}${String(finds).padStart(6)}  ${((100 * right) / finds).toFixed(1).padStart(5)}`)
