import {explain, parseNewsItem} from 'nutgraf/all'
import {formats, toTable} from 'nutgraf/formats'
import {newsParse} from 'nutgraf/unified'
import {unified} from 'unified'
import {inspectNoColor} from 'unist-util-inspect'
import type {NewsItem} from '../../../src/model.js'
import type {Answer, Parsed, Request} from './protocol.js'

/** Parses after which the browser has compiled what most texts need, and characters of the text that they take. */
const PARSES = 40
const LENGTH = 5000

let text = ''
// the first parse loads the tables of words and weights, which the first reader need not wait for
let item: NewsItem = parseNewsItem('Road shut\n\n“It is gone,” said Mara Lind, the engineer, who expects it back by May.')

addEventListener('message', ({data}: MessageEvent<Request>) => {
  try {
    answer(data.kind === 'parse' ? parse(data.text) : {kind: 'formatted', format: data.format, output: write(data.format)})
  } catch (error) {
    answer({kind: 'failed', message: error instanceof Error ? error.message : String(error)})
  }
})

// the text is parsed again while nothing is asked, so that the next one does not wait for the compiler
function warmUp(left: number): void {
  if (text !== '') parseNewsItem(text.slice(0, LENGTH))
  if (left > 1) setTimeout(() => warmUp(left - 1))
}

function answer(message: Answer): void {
  postMessage(message)
}

function parse(input: string): Parsed {
  if (text === '') setTimeout(() => warmUp(PARSES))
  const began = performance.now()
  text = input
  item = parseNewsItem(text)
  const took = performance.now() - began
  const rules: Parsed['rules'] = {}
  for (const {rule} of item.attributions) {
    const explanation = explain(rule)
    if (explanation) rules[rule] = explanation
  }
  return {kind: 'parsed', text, item, table: toTable(item, text), rules, took}
}

function write(name: string): string {
  if (name === 'tree') return inspectNoColor(unified().use(newsParse, {parser: {parseNewsItem}}).parse(text))
  const format = formats.find((one) => one.name === name)
  if (!format) throw new RangeError(`there is no format ${name}`)
  const made = format.make(item, text, {})
  return typeof made === 'string' ? made : JSON.stringify(made, null, 2)
}
