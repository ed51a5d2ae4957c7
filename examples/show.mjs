// Shows an item on the terminal the way a person wants to read it: node examples/show.mjs [FILE]
// prints sample/harbour.shown.txt
import {readFileSync} from 'node:fs'
import {parseNewsItem} from 'nutgraf'

const sample = new URL('sample/harbour.txt', import.meta.url)
const file = process.argv[2]?.endsWith('.txt') ? process.argv[2] : sample
const item = parseNewsItem(readFileSync(file, 'utf8'))

const colour = process.stdout.isTTY && !process.env.NO_COLOR
const style = (code) => (text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
const [bold, dim, blue] = [style(1), style(2), style(34)]
const width = Math.min(process.stdout.columns || 80, 100)

function wrap(text, indent) {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (lines.at(-1) && lines.at(-1).length + word.length + indent >= width) lines.push('')
    lines[lines.length - 1] += (lines.at(-1) && ' ') + word
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}

const row = (label, text, indent = 10) => text && console.log(`${dim(label.padEnd(indent))}${wrap(text, indent)}`)

console.log(bold(wrap(item.headline?.text ?? '(no headline)', 0)))
if (item.deck) console.log(wrap(item.deck.text, 0))
console.log()
row('by', item.byline?.authors.map(({name, place}) => (place ? `${name}, ${place}` : name)).join(' and '))
row('filed', [...(item.dateline?.places ?? []), item.dateline?.date].filter(Boolean).join(', '))
for (const {kind, text} of item.timestamps) row(kind, text)

for (const {heading, blocks} of item.sections) {
  console.log()
  if (heading) console.log(bold(heading.text))
  for (const {kind, text} of blocks) console.log(`${kind === 'paragraph' ? '  ' : dim('| ')}${wrap(text, 2)}`)
}

console.log(`\n${bold('Who said what')}`)
for (const speaker of item.speakers) {
  const said = item.attributions.filter((one) => one.speaker === speaker.id)
  console.log(`\n${blue(speaker.name ?? speaker.description)}${speaker.role ? dim(`, ${speaker.role}`) : ''}`)
  for (const {cue, content} of said) row(`  ${cue?.lemma ?? ''}`, content.map(({text}) => text).join(' … '), 15)
}

console.log(`\n${bold('Credits')}`)
for (const {kind, names, agency} of item.credits) row(kind, [...names, agency].filter(Boolean).join(' / '))
if (item.boilerplate.length) row('left out', item.boilerplate.map(({text}) => text).join(' · '))
