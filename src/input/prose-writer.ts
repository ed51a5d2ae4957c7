import {MappedText, type OffsetMap} from './offset-map.js'

/** The separators between two words, from weakest to strongest. */
const enum gap {
  none = 0,
  space = 1,
  cell = 2,
  line = 3,
  paragraph = 4
}

const written = ['', ' ', '\t', '\n', '\n\n']

/** Lays prose out as plain text: collapses white space, separates lines and paragraphs, adds bullets, indents quotations. */
export class ProseWriter {
  readonly #source: string
  readonly #out = new MappedText()
  #gap: number = gap.none
  #spaceFrom = 0
  #spaceTo = 0
  #bullet = ''
  #broken = false
  /** How many block quotations are open. */
  quoted = 0
  /** How many preformatted blocks, whose line breaks are kept, are open. */
  preformatted = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Whether nothing has been written yet. */
  get empty(): boolean {
    return this.#out.length === 0
  }

  /** Writes a span of the source, collapsing its white space. */
  prose(start: number, end: number): void {
    for (let at = start; at < end;) {
      const from = at
      while (at < end && !isSpace(this.#source.charCodeAt(at))) at++
      if (at > from) {
        this.#open()
        this.#out.copy(this.#source, from, at)
      }
      const space = at
      while (at < end && isSpace(this.#source.charCodeAt(at))) at++
      if (at > space) this.#space(space, at)
    }
  }

  /** Writes the character that a span of the source, such as an entity, stands for. */
  letter(text: string, start: number, end: number): void {
    if (text.trim() === '' && text.length === 1 && isSpace(text.charCodeAt(0))) return this.#space(start, end)
    this.#open()
    this.#out.put(text, start, end)
  }

  /** Writes a quotation mark that is not in the source; a closing one goes directly after the preceding word. */
  mark(text: string, closes = false): void {
    if (closes && this.#gap <= gap.space) this.#gap = gap.none
    this.#open()
    this.#out.put(text)
  }

  /** Ends the line, or on a second call in a row, the paragraph. */
  lineBreak(): void {
    if (this.#broken) this.paragraph()
    else this.line()
    this.#broken = true
  }

  line(): void {
    this.#gap = Math.max(this.#gap, gap.line)
  }

  paragraph(): void {
    this.#gap = gap.paragraph
  }

  /** Separates two table cells. */
  cell(): void {
    this.#gap = Math.max(this.#gap, gap.cell)
  }

  /** Starts a list item. */
  item(bullet: string): void {
    this.line()
    this.#bullet = bullet
  }

  end(): {text: string; map: OffsetMap} {
    return this.#out.end()
  }

  #space(start: number, end: number): void {
    if (this.preformatted > 0 && /[\r\n]/u.test(this.#source.slice(start, end))) return this.line()
    if (this.#gap !== gap.none) return
    this.#gap = gap.space
    this.#spaceFrom = start
    this.#spaceTo = end
  }

  /** Writes the pending separator, indent and bullet before the next character. */
  #open(): void {
    if (this.#gap === gap.none && !this.empty && this.#bullet === '') return
    const starts = this.empty || this.#gap >= gap.line
    if (!this.empty) {
      if (this.#gap === gap.space) this.#out.put(' ', this.#spaceFrom, this.#spaceTo)
      else this.#out.put(written[this.#gap] as string)
    }
    if (starts && this.quoted > 0) this.#out.put('    ')
    if (starts) {
      this.#out.put(this.#bullet)
      this.#bullet = ''
    }
    this.#gap = gap.none
    this.#broken = false
  }
}

/** Checks for white space that markup collapses, which a no-break space is not. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b)
}
