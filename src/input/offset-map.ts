/** A stretch by its two offsets. */
export interface Range {
  start: number
  end: number
}

/** The columns of a map: a piece of the text, and what it stands for in the source. */
interface Pieces {
  /** Where each piece starts in the text. */
  text: number[]
  from: number[]
  to: number[]
}

/**
 * Leads from a text back to the source that it was read from.
 *
 * Offsets count UTF-16 code units on both sides, as everywhere.
 */
export class OffsetMap {
  readonly #pieces: Pieces
  readonly #length: number

  /**
   * Takes the pieces of a text.
   *
   * @internal
   */
  constructor(pieces: Pieces, length: number) {
    this.#pieces = pieces
    this.#length = length
  }

  /**
   * Finds where in the source a character of the text stands.
   *
   * @param offset - An offset of the text; what lies outside is taken for its nearest end.
   * @returns The offset in the source.
   */
  toSource(offset: number): number {
    if (this.#length === 0) return this.#pieces.to.at(-1) ?? 0
    if (offset >= this.#length) return this.#endOf(this.#length)
    const at = Math.max(0, offset)
    const piece = this.#pieceAt(at)
    const from = this.#pieces.from[piece] as number
    return this.#isLiteral(piece) ? from + at - (this.#pieces.text[piece] as number) : from
  }

  /**
   * Finds what of the source a stretch of the text was read from, such as a quotation or a headline.
   *
   * @param range - Any part of an item, or other offsets of the text.
   * @returns The offsets in the source; markup inside of the stretch is between them.
   */
  rangeToSource({start, end}: Range): Range {
    const from = this.toSource(start)
    return {start: from, end: end > start ? Math.max(from, this.#endOf(Math.min(end, this.#length))) : from}
  }

  /**
   * Joins this map with that of the text which is its source.
   *
   * @param outer - Leads from this map's source to where that was read from.
   * @returns A map of this text to the outer source.
   */
  through(outer: OffsetMap): OffsetMap {
    const joined: Pieces = {text: [], from: [], to: []}
    for (let piece = 0; piece < this.#pieces.text.length; piece++) {
      const text = this.#pieces.text[piece] as number
      const from = this.#pieces.from[piece] as number
      const to = this.#pieces.to[piece] as number
      if (this.#isLiteral(piece) && to > from) outer.#copy({start: from, end: to}, text, joined)
      else {
        const {start, end} = outer.rangeToSource({start: from, end: to})
        addPiece(joined, text, start, end)
      }
    }
    return new OffsetMap(joined, this.#length)
  }

  /**
   * Gives its pieces to a text that this one becomes part of.
   *
   * @internal
   */
  addTo(pieces: Pieces, start: number): void {
    for (let piece = 0; piece < this.#pieces.text.length; piece++) {
      addPiece(pieces, (this.#pieces.text[piece] as number) + start, this.#pieces.from[piece] as number, this.#pieces.to[piece] as number)
    }
  }

  /** Copies the pieces of a range as pieces of a text in which the range starts elsewhere. */
  #copy({start, end}: Range, text: number, into: Pieces): void {
    for (let piece = this.#pieceAt(start), at = start; at < end; piece++) {
      const next = Math.min(end, this.#endInText(piece))
      const shift = at - (this.#pieces.text[piece] as number)
      const from = this.#pieces.from[piece] as number
      const literal = this.#isLiteral(piece)
      addPiece(into, text + at - start, literal ? from + shift : from, literal ? from + shift + next - at : (this.#pieces.to[piece] as number))
      at = next
    }
  }

  #endOf(end: number): number {
    if (end <= 0) return this.toSource(0)
    const piece = this.#pieceAt(end - 1)
    const from = this.#pieces.from[piece] as number
    return this.#isLiteral(piece) ? from + end - (this.#pieces.text[piece] as number) : (this.#pieces.to[piece] as number)
  }

  #endInText(piece: number): number {
    return this.#pieces.text[piece + 1] ?? this.#length
  }

  /** Tells whether a piece stands in the source as it does in the text, or at least as long. */
  #isLiteral(piece: number): boolean {
    return this.#endInText(piece) - (this.#pieces.text[piece] as number) === (this.#pieces.to[piece] as number) - (this.#pieces.from[piece] as number)
  }

  /** The last piece that starts at the offset or before it. */
  #pieceAt(offset: number): number {
    let low = 0
    let high = this.#pieces.text.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#pieces.text[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

function addPiece({text, from, to}: Pieces, at: number, start: number, end: number): void {
  text.push(at)
  from.push(start)
  to.push(end)
}

/** A text that is put together piece by piece, each with its place in the source. */
export class MappedText {
  #text = ''
  #pieces: Pieces = {text: [], from: [], to: []}
  /** Whether the last piece may grow: it is a copy of the source. */
  #copying = false

  /** How long the text is so far. */
  get length(): number {
    return this.#text.length
  }

  /** Where in the source the last piece ends. */
  get sourceEnd(): number {
    return this.#pieces.to.at(-1) ?? 0
  }

  /** Adds what stands in the source as it is. */
  copy(source: string, start: number, end: number): void {
    if (end <= start) return
    if (this.#copying && this.sourceEnd === start) this.#pieces.to[this.#pieces.to.length - 1] = end
    else addPiece(this.#pieces, this.#text.length, start, end)
    this.#copying = true
    this.#text += source.slice(start, end)
  }

  /** Adds what stands for something else in the source, such as a letter for an entity, or for nothing. */
  put(text: string, start = this.sourceEnd, end = start): void {
    if (text === '') return
    addPiece(this.#pieces, this.#text.length, start, end)
    this.#copying = false
    this.#text += text
  }

  /** Adds another text, which has a map of its own into the same source. */
  add(text: string, map: OffsetMap): void {
    if (text === '') return
    map.addTo(this.#pieces, this.#text.length)
    this.#copying = false
    this.#text += text
  }

  /** Gives the text and its map. */
  end(): {text: string; map: OffsetMap} {
    return {text: this.#text, map: new OffsetMap(this.#pieces, this.#text.length)}
  }
}
