import {MappedText, type OffsetMap} from './offset-map.js'

/** What parts two words, the stronger the higher. */
const enum gap {none = 0, space = 1, cell = 2, line = 3, paragraph = 4}

const written = ['', ' ', '\t', '\n', '\n\n']

/** Lays prose out as plain text: white space folded, blocks as lines and paragraphs, bullets, quoted blocks indented. */
export class ProseWriter {
  readonly #source: string
  readonly #out = new MappedText()
  #gap: number = gap.none
  #spaceFrom = 0
  #spaceTo = 0
  #bullet = ''
  #broken = false
  /** How many quoted blocks are open. */
  quoted = 0
  /** How many stretches are open whose white space counts. */
  preformatted = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Whether nothing is written yet. */
  get empty(): boolean {
    return this.#out.length === 0
  }

  /** Writes a stretch of the source. */
  prose(start: number, end: number): void {
    for (let at = start; at < end; ) {
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

  /** Writes what a stretch of the source stands for. */
  letter(text: string, start: number, end: number): void {
    if (text.trim() === '' && text.length === 1 && isSpace(text.charCodeAt(0))) return this.#space(start, end)
    this.#open()
    this.#out.put(text, start, end)
  }

  /** Writes a mark that no text of the source stands for, with no gap before it if it closes. */
  mark(text: string, closes = false): void {
    if (closes && this.#gap <= gap.space) this.#gap = gap.none
    this.#open()
    this.#out.put(text)
  }

  /** Ends the line; a second time on an empty line, the paragraph. */
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

  /** Parts two cells of a table. */
  cell(): void {
    this.#gap = Math.max(this.#gap, gap.cell)
  }

  /** Begins an item of a list. */
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

  /** Writes what has gathered before the next letter. */
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

/** Tells the white space that markup folds; a no-break space is none. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b)
}
