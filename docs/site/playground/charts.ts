import {h, s} from './dom.js'
import {nameOf, spokenQuotes, type Reading} from './voices.js'

/** Speakers that a chart has a row for. */
const ROWS = 9
const WIDTH = 320
const LABEL = 112
const ROW = 22

/**
 * Draws how many words each speaker is quoted with.
 *
 * @param reading - The item.
 * @returns The picture, or a sentence where nobody is quoted.
 */
export function wordsChart(reading: Reading): Element {
  const bars = reading.table.filter(({words}) => words > 0).slice(0, ROWS)
  if (bars.length === 0) return h('p', {class: 'empty'}, 'Nobody is quoted.')
  const most = Math.max(...bars.map(({words}) => words))
  const room = WIDTH - LABEL - 34
  const picture = chart(bars.length, `Words quoted: ${bars.map(({name, words}) => `${name || 'no source named'} ${words}`).join(', ')}`)
  bars.forEach(({speaker, name, words}, index) => {
    const voice = reading.voiceOf.get(speaker ?? '')
    const length = Math.max(2, (room * words) / most)
    picture.append(
      label(index, name || 'No source named'),
      s('rect', {class: 'bar', x: LABEL, y: index * ROW + 4, width: length, height: ROW - 8, rx: 2, 'data-voice': voice?.colour ?? 0}),
      s('text', {class: 'count', x: LABEL + length + 5, y: index * ROW + 15}, String(words))
    )
  })
  return picture
}

/**
 * Draws where in the story each speaker is quoted.
 *
 * @param reading - The item.
 * @returns The picture, or a sentence where nobody is quoted.
 */
export function storyChart(reading: Reading): Element {
  const {item, text} = reading
  const quotes = spokenQuotes(item).map((quote) => ({quote, voice: reading.voiceOf.get(reading.attributionOf.get(quote.attribution ?? '')?.speaker ?? '')}))
  const names = [...new Set(quotes.map(({voice}) => voice))].sort((a, b) => (a?.number ?? Infinity) - (b?.number ?? Infinity)).slice(0, ROWS)
  if (names.length === 0) return h('p', {class: 'empty'}, 'There are no quotations.')
  const room = WIDTH - LABEL - 4
  const place = (at: number): number => LABEL + (room * at) / Math.max(1, text.length)
  const told = names.map((voice) => {
    const at = quotes.filter((one) => one.voice === voice).map(({quote}) => `${Math.round((100 * quote.start) / text.length)}%`)
    return `${voice ? nameOf(voice) : 'no source named'} at ${at.join(', ')}`
  })
  const picture = chart(names.length, `Quotations along the story: ${told.join('; ')}`)
  names.forEach((voice, index) => {
    picture.append(label(index, voice ? nameOf(voice) : 'No source named'), s('line', {class: 'thread', x1: LABEL, x2: WIDTH - 4, y1: index * ROW + 11, y2: index * ROW + 11}))
    for (const {quote} of quotes.filter((one) => one.voice === voice)) {
      for (const {start, end} of quote.parts) {
        picture.append(s('rect', {class: 'bar', x: place(start), y: index * ROW + 4, width: Math.max(3, place(end) - place(start)), height: ROW - 8, rx: 1.5, 'data-voice': voice?.colour ?? 0}))
      }
    }
  })
  return picture
}

function chart(rows: number, told: string): SVGSVGElement {
  return s('svg', {viewBox: `0 0 ${WIDTH} ${rows * ROW}`, role: 'img', 'aria-label': told})
}

function label(index: number, name: string): SVGTextElement {
  const short = name.length > 18 ? `${name.slice(0, 17).trimEnd()}…` : name
  return s('text', {class: 'name', x: LABEL - 8, y: index * ROW + 15, 'text-anchor': 'end'}, short)
}
