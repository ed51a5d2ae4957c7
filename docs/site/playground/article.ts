import {h} from './dom.js'
import {marksOf, piecesOf, type Piece} from './pieces.js'
import {rowsOf, type Row} from './rows.js'
import {doubtOf, nameOf, type Reading} from './voices.js'

/** Characters of a text that are shown; a page of more is slow to lay out, and nobody reads it there. */
const SHOWN = 60_000

/** An item's parts, of which those on the first screen are made before the others. */
export class Article {
  /** How many parts stand on the first screen. */
  readonly first: number
  #reading: Reading
  #rows: readonly Row[]
  #left: number
  #pieces: readonly Piece[][]
  #seen = new Set<string>()

  /**
   * Reads what the parts are.
   *
   * @param reading - The item.
   * @param screen - Characters of the text that fill a screen.
   */
  constructor(reading: Reading, screen: number) {
    const {item, text} = reading
    const all = rowsOf(item, text)
    this.#reading = reading
    this.#rows = all.filter(({start}) => start < SHOWN)
    this.#left = all.length - this.#rows.length
    this.#pieces = piecesOf(this.#rows, marksOf(item))
    const below = this.#rows.findIndex(({start}) => start > screen)
    this.first = below < 0 ? this.#rows.length : below
  }

  /**
   * Makes the parts on the first screen: each beside its name, quotations in the colour of their speaker, sources linked to it.
   *
   * @returns What to put into the list of parts.
   */
  top(): DocumentFragment {
    return this.#made(0, this.first)
  }

  /**
   * Makes the parts below them, once those are made.
   *
   * @returns What to put after them.
   */
  rest(): DocumentFragment {
    const fragment = this.#made(this.first, this.#rows.length)
    for (const row of fragment.children) row.classList.add('below')
    if (this.#left > 0) {
      const note = `${this.#left} further parts are not shown. The tabs below have all of them.`
      fragment.append(h('div', {class: 'row'}, h('dt', {}, 'and more'), h('dd', {}, note)))
    }
    return fragment
  }

  #made(from: number, to: number): DocumentFragment {
    const fragment = document.createDocumentFragment()
    for (let i = from; i < to; i++) fragment.append(rowElement(this.#reading, this.#rows[i]!, this.#pieces[i]!, this.#seen))
    return fragment
  }
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
  if (!target) return h('span', {...attributes, id: first && `${kind}-${id}`, tabindex: first && 0, role: first && 'note', 'aria-label': first && `${words}. ${lost ? 'No source found.' : 'It is not settled who this is.'}`}, words)
  const number = kind === 'source' && first && voice ? voice.number : undefined
  return h(
    'a',
    {...attributes, id: first && `${kind}-${id}`, href: `#${target}`, tabindex: first ? undefined : -1, 'data-number': number, title: kind === 'quote' && voice ? nameOf(voice) : undefined},
    words
  )
}
