import pc from 'picocolors'
import {printable} from '../format/safe-text.js'
import {voicesOf, type Voice} from '../format/speaker-of.js'
import type {Attribution, Block, NewsItem, Passage, Quote} from '../model.js'

/** Settings of {@link renderReadable}. */
export interface ReadableOptions {
  /**
   * Whether to style the text with ANSI escape sequences.
   *
   * @defaultValue `false`
   */
  colors?: boolean
  /**
   * The column to wrap at.
   *
   * @defaultValue `80`
   */
  width?: number
  /** A line above the item, such as the name of its file. */
  title?: string
}

type Style = (text: string) => string

interface Ink {
  title: Style
  kicker: Style
  headline: Style
  deck: Style
  quiet: Style
  quote: Style
  speaker: Style
}

/** A run of text in one style. */
interface Run {
  text: string
  style?: Style
}

/**
 * Renders an item for people to read: its parts in order, quotations coloured, and below each paragraph who is quoted.
 *
 * @returns The view, ending with a newline; control characters in the text are replaced, so none reach a terminal.
 */
export function renderReadable(item: NewsItem, options: ReadableOptions = {}): string {
  const ink = inkOf(options.colors ?? false)
  const width = Math.max(20, options.width ?? 80)
  const flow = (text: string, style?: Style): string => wrap([{text: printable(text), ...(style && {style})}], width)
  const paragraphs: string[] = []
  const top = [
    ...(options.title === undefined ? [] : [flow(options.title, ink.title)]),
    ...lines(item.kicker, (text) => flow(text, ink.kicker)),
    ...lines(item.headline, (text) => flow(text, ink.headline)),
    ...lines(item.deck, (text) => flow(text, ink.deck)),
    ...item.keyPoints.map(({text}) => flow(text, ink.deck)),
    ...[item.byline, item.dateline, ...item.timestamps].flatMap((line) => lines(line, (text) => flow(text, ink.quiet)))
  ]
  if (top.length > 0) paragraphs.push(top.join('\n'))
  const quotations = quotationsIn(item)
  for (const {heading, blocks} of item.sections) {
    if (heading) paragraphs.push(flow(heading.text, ink.headline))
    for (const block of blocks) paragraphs.push(drawBlock(block, quotations(block), ink, width))
  }
  const end = [...item.captions, ...item.notes, ...item.credits].map(({text}) => flow(text, ink.quiet))
  if (end.length > 0) paragraphs.push(end.join('\n'))
  const quoted = item.speakers.length > 0 ? drawSpeakers(item, ink, width) : ''
  if (quoted !== '') paragraphs.push(quoted)
  return `${paragraphs.join('\n\n')}\n`
}

function inkOf(colors: boolean): Ink {
  const {bold, cyan, dim, inverse, italic, magenta, yellow} = pc.createColors(colors)
  return {
    title: inverse,
    kicker: magenta,
    headline: bold,
    deck: italic,
    quiet: dim,
    quote: yellow,
    speaker: (text) => bold(cyan(text))
  }
}

/** The quotations in a block, and who says them. */
interface Quoted {
  parts: Passage[]
  who: {voice: Voice; indirect: boolean}[]
}

function quotationsIn(item: NewsItem): (block: Block) => Quoted {
  const voices = voicesOf(item)
  const quotes = item.quotes
    .filter((quote) => quote.parent === undefined && isSaid(quote))
    .flatMap((quote) => quote.parts.map((part) => ({part, quote})))
    .sort((a, b) => a.part.start - b.part.start)
  const attributions = item.attributions
    .filter(({within}) => within === undefined)
    .map((attribution) => ({start: startOf(attribution), attribution}))
    .sort((a, b) => a.start - b.start)
  let nextQuote = 0
  let nextAttribution = 0
  return ({start, end}) => {
    const quoted: Quoted = {parts: [], who: []}
    const seen = new Set<string>()
    const add = (voice: Voice, indirect: boolean): void => {
      const name = voice.label ?? voice.words?.toLowerCase() ?? ''
      if (seen.has(name)) return
      seen.add(name)
      quoted.who.push({voice, indirect})
    }
    for (; nextQuote < quotes.length; nextQuote++) {
      const {part, quote} = quotes[nextQuote] as (typeof quotes)[number]
      if (part.start >= end) break
      if (part.start < start) continue
      quoted.parts.push(part)
      add(voices.ofQuote(quote), false)
    }
    for (; nextAttribution < attributions.length; nextAttribution++) {
      const one = attributions[nextAttribution] as (typeof attributions)[number]
      if (one.start >= end) break
      const voice = voices.ofAttribution(one.attribution)
      if (one.start >= start && voice.label !== undefined) add(voice, true)
    }
    return quoted
  }
}

function isSaid({kind, attribution}: Quote): boolean {
  return kind === 'speech' || kind === 'fragment' || attribution !== undefined
}

function startOf({source, content}: Attribution): number {
  return Math.min(source?.start ?? Infinity, content[0]?.start ?? Infinity)
}

function drawBlock(block: Block, {parts, who}: Quoted, ink: Ink, width: number): string {
  const runs: Run[] = []
  const text = printable(block.text)
  let at = 0
  for (const part of parts) {
    const words = printable(part.text)
    const found = text.indexOf(words, at)
    if (found < 0) continue
    runs.push({text: text.slice(at, found)}, {text: words, style: ink.quote})
    at = found + words.length
  }
  runs.push({text: text.slice(at)})
  const below = who.map(({voice: {speaker, label, words}, indirect}) => {
    const about = [speaker?.role, speaker?.affiliation].filter((one) => one !== undefined).join(', ')
    const unnamed = label === undefined && words !== undefined ? ' (unnamed)' : ''
    const rest = `${about === '' ? '' : `, ${about}`}${unnamed}${indirect ? ' (paraphrased)' : ''}`
    const name = printable(label ?? words ?? 'no source named')
    return wrap([{text: '└ '}, {text: name, style: ink.speaker}, {text: printable(rest), style: ink.quiet}], width, '  ')
  })
  return [wrap(runs, width), ...below].join('\n')
}

function drawSpeakers(item: NewsItem, ink: Ink, width: number): string {
  const counts = new Map<string, number>()
  for (const {speaker} of item.attributions) if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const rows = item.speakers.flatMap(({id, name, description}) => {
    const count = counts.get(id) ?? 0
    const label = name ?? description
    if (count === 0 || label === undefined) return []
    return [
      wrap(
        [
          {text: printable(label), style: ink.speaker},
          {text: ` ${count}×`, style: ink.quiet}
        ],
        width,
        '  '
      )
    ]
  })
  return rows.length > 0 ? [ink.headline('Sources'), ...rows].join('\n') : ''
}

function lines(passage: Passage | undefined, draw: (text: string) => string): string[] {
  return passage ? [draw(passage.text)] : []
}

/** Wraps runs of text at the width, styling each word separately so that no style crosses a line break. */
function wrap(runs: readonly Run[], width: number, indent = ''): string {
  const out: string[] = []
  let line = ''
  let column = indent.length
  let gap = ''
  const put = (word: string, style: Style | undefined, glued: boolean): void => {
    const size = [...word].length
    if (!glued && column > indent.length && column + gap.length + size > width) {
      out.push(indent + line)
      line = ''
      column = indent.length
      gap = ''
    }
    line += (column > indent.length ? gap : '') + (style ? style(word) : word)
    column += (column > indent.length ? gap.length : 0) + size
    gap = ''
  }
  for (const {text, style} of runs) {
    let glued = gap === ''
    for (const word of text.split(/( )/u)) {
      if (word === ' ') {
        gap = ' '
        glued = false
      } else if (word !== '') {
        put(word, style, glued && line !== '')
        glued = false
      }
    }
  }
  out.push(indent + line)
  return out.join('\n')
}
