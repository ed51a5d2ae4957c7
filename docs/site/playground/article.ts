import {h} from './dom.js'
import {marksOf, piecesOf, type Piece} from './pieces.js'
import {rowsOf, type Row} from './rows.js'
import {doubtOf, nameOf, type Reading} from './voices.js'

/** Characters of a text that are shown; a page of more is slow to lay out, and nobody reads it there. */
const SHOWN = 60_000

/**
 * Shows an item: each part beside its name, quotations in the colour of their speaker, sources linked to it.
 *
 * @param reading - The item.
 * @returns What to put into the list of parts.
 */
export function article(reading: Reading): DocumentFragment {
  const {item, text} = reading
  const all = rowsOf(item, text)
  const shown = all.filter(({start}) => start < SHOWN)
  const pieces = piecesOf(shown, marksOf(item))
  const fragment = document.createDocumentFragment()
  const seen = new Set<string>()
  shown.forEach((row, index) => fragment.append(rowElement(reading, row, pieces[index] ?? [], seen)))
  if (shown.length < all.length) {
    const note = `${all.length - shown.length} further parts are not shown. The tabs below have all of them.`
    fragment.append(h('div', {class: 'row'}, h('dt', {}, 'and more'), h('dd', {}, note)))
  }
  return fragment
}

function rowElement(reading: Reading, row: Row, pieces: readonly Piece[], seen: Set<string>): HTMLElement {
  const names = row.parts.map(({name}) => `is-${name.replace(/ .*/, '')}`)
  const body = h('dd', {lang: reading.item.language})
  for (const piece of pieces) body.append(pieceNode(reading, piece, seen))
  return h('div', {class: `row ${[...new Set(names)].join(' ')}`}, h('dt', {}, row.names.join(', ')), body)
}

function pieceNode(reading: Reading, piece: Piece, seen: Set<string>): Node {
  const words = reading.text.slice(piece.start, piece.end)
  if (piece.marks.length === 0) return document.createTextNode(words)
  const of = (kind: string): string[] => piece.marks.filter((mark) => mark.kind === kind).map(({id}) => id)
  const [sources, cues, contents, quotes] = [of('source'), of('cue'), of('content'), of('quote')]
  const part = of('part').at(-1) ?? ''
  if (sources.length + cues.length + contents.length + quotes.length === 0) {
    return part === 'paragraph' || part === 'lede' ? document.createTextNode(words) : h('span', {class: `in-${part.replace(/ .*/, '')}`}, words)
  }

  const said = quotes.map((id) => reading.quoteOf.get(id)?.attribution).filter((id) => id !== undefined)
  const ids = [...new Set([...sources, ...cues, ...contents, ...said])]
  const main = sources[0] ?? cues[0] ?? said.at(-1) ?? contents.at(-1)
  const attribution = main === undefined ? undefined : reading.attributionOf.get(main)
  const voice = reading.voiceOf.get(attribution?.speaker ?? '')
  // what is said is in the colour of who says it, a source inside it in its own
  const heard = reading.voiceOf.get(reading.attributionOf.get(said[0] ?? '')?.speaker ?? '')
  const lost = quotes.length > 0 && said.length === 0
  const doubt = lost ? 'lost' : attribution && doubtOf(attribution) ? 'doubt' : ''
  const kinds = [sources.length && 'source', cues.length && 'cue', quotes.length && 'quote', contents.length && 'content', doubt]
  const attributes = {
    class: [...kinds, `in-${part.replace(/ .*/, '')}`].filter(Boolean).join(' '),
    'data-attributions': ids.join(' ') || undefined,
    'data-voice': voice?.colour,
    'data-tint': heard?.colour ?? (lost ? 0 : undefined),
    'data-quote': lost ? quotes[0] : undefined
  }
  const [kind, id] = sources[0] !== undefined ? ['source', sources[0]] : quotes[0] !== undefined ? ['quote', quotes.at(-1)!] : ['', '']
  if (kind === '') return h('span', attributes, words)
  const first = !seen.has(`${kind}-${id}`)
  seen.add(`${kind}-${id}`)
  const target = kind === 'source' ? voice && `card-${voice.speaker.id}` : attribution?.source && `source-${attribution.id}`
  if (!target) return h('span', {...attributes, id: first && `${kind}-${id}`, tabindex: first && 0, role: first && 'note', 'aria-label': first && `${words}. ${lost ? 'Nobody is known to have said this.' : 'It is not settled who this is.'}`}, words)
  const number = kind === 'source' && first && voice ? voice.number : undefined
  return h(
    'a',
    {...attributes, id: first && `${kind}-${id}`, href: `#${target}`, tabindex: first ? undefined : -1, 'data-number': number, title: kind === 'quote' && voice ? nameOf(voice) : undefined},
    words
  )
}
