import type {Quote} from '../../../src/model.js'
import {h} from './dom.js'
import {nameOf, spokenQuotes, type Reading, type Voice} from './voices.js'

/**
 * Shows the speakers of an item, a card each.
 *
 * @param reading - The item.
 * @returns What to put into the list of speakers.
 */
export function cards(reading: Reading): DocumentFragment {
  const fragment = document.createDocumentFragment()
  const quotes = new Map<string, Quote[]>()
  const lost: Quote[] = []
  for (const quote of spokenQuotes(reading.item)) {
    const speaker = reading.attributionOf.get(quote.attribution ?? '')?.speaker
    if (speaker === undefined) lost.push(quote)
    else quotes.set(speaker, [...(quotes.get(speaker) ?? []), quote])
  }
  for (const voice of reading.voices) fragment.append(card(reading, voice, quotes.get(voice.speaker.id) ?? []))
  const row = reading.table.find(({speaker}) => speaker === undefined)
  if (row && lost.length > 0) {
    fragment.append(h('li', {class: 'card', 'data-voice': 0}, h('h3', {}, 'No source named'), share(row.share, row.words), list(lost)))
  }
  return fragment
}

function card(reading: Reading, voice: Voice, quotes: readonly Quote[]): HTMLElement {
  const {speaker, row, colour, number} = voice
  const about = [speaker.role, speaker.affiliation, speaker.kind === 'person' ? '' : speaker.kind].filter(Boolean).join(' · ')
  const element = h('li', {class: 'card', id: `card-${speaker.id}`, tabindex: -1, 'data-voice': colour, 'data-speaker': speaker.id})
  element.append(h('h3', {}, h('span', {class: 'number', 'aria-hidden': 'true'}, String(number)), nameOf(voice)))
  if (about) element.append(h('p', {class: 'about'}, about))
  element.append(share(row.share, row.words))
  const other = reading.item.attributions.filter((one) => one.speaker === speaker.id && one.kind === 'indirect' && one.source)
  if (quotes.length > 0) element.append(list(quotes))
  if (other.length > 0) {
    const links = other.flatMap(({id, cue, source}, index) => [index > 0 ? ', ' : '', h('a', {href: `#source-${id}`}, cue?.text ?? source?.text ?? id)])
    element.append(h('p', {class: 'reported'}, 'Paraphrased: ', ...links))
  }
  return element
}

function share(part: number, words: number): HTMLElement {
  const percent = Math.round(part * 100)
  if (words === 0) return h('p', {class: 'share'}, 'Not quoted')
  return h('p', {class: 'share'}, h('meter', {min: 0, max: 1, value: part, 'aria-label': 'Share of the words quoted'}), ` ${words} ${words === 1 ? 'word' : 'words'} quoted, ${percent}%`)
}

function list(quotes: readonly Quote[]): HTMLElement {
  return h('ul', {class: 'quotes'}, ...quotes.map(({id, parts}) => h('li', {}, h('a', {href: `#quote-${id}`}, brief(parts.map(({text}) => text).join(' … '))))))
}

function brief(text: string): string {
  if (text.length <= 70) return text
  return `${text.slice(0, text.lastIndexOf(' ', 68))} …`
}
