import {partitionPoint} from '../text/binary-search.js'
/** A span of text, as a pair of offsets. */
export interface Range {
  start: number
  end: number
}

/** The columns of a map: pieces of the text, and the spans of the source they stand for. */
interface Pieces {
  /** Where each piece starts in the text. */
  text: number[]
  from: number[]
  to: number[]
}

/**
 * Maps a text back to the source it was read from.
 *
 * Offsets count UTF-16 code units on both sides, as they do everywhere in nutgraf.
 */
export class OffsetMap {
  readonly #pieces: Pieces
  readonly #length: number

  /**
   * Makes a map from the pieces of a text.
   *
   * @internal
   */
  constructor(pieces: Pieces, length: number) {
    this.#pieces = pieces
    this.#length = length
  }

  /**
   * Finds a character of the text in the source.
   *
   * @param offset - An offset in the text; offsets outside it are clamped.
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
   * Finds the span of the source that a span of the text was read from, such as a quotation or a headline.
   *
   * @param range - Any part of an item, or other offsets in the text.
   * @returns The offsets in the source; the span includes any markup inside it.
   */
  rangeToSource({start, end}: Range): Range {
    const from = this.toSource(start)
    return {start: from, end: end > start ? Math.max(from, this.#endOf(Math.min(end, this.#length))) : from}
  }

  /**
   * Composes this map with the map of its own source.
   *
   * @param outer - Maps this map's source to the source that it was read from.
   * @returns A map from this text to the outer source.
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
   * Adds its pieces to those of a text that this one becomes part of.
   *
   * @internal
   */
  addTo(pieces: Pieces, start: number): void {
    for (let piece = 0; piece < this.#pieces.text.length; piece++) {
      addPiece(pieces, (this.#pieces.text[piece] as number) + start, this.#pieces.from[piece] as number, this.#pieces.to[piece] as number)
    }
  }

  /** Copies the pieces of a range to a text in which the range starts at another offset. */
  #copy({start, end}: Range, text: number, into: Pieces): void {
    for (let piece = this.#pieceAt(start), at = start; at < end; piece++) {
      const next = Math.min(end, this.#endInText(piece))
      const shift = at - (this.#pieces.text[piece] as number)
      const from = this.#pieces.from[piece] as number
      const literal = this.#isLiteral(piece)
      addPiece(
        into,
        text + at - start,
        literal ? from + shift : from,
        literal ? from + shift + next - at : (this.#pieces.to[piece] as number)
      )
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

  /** Checks whether a piece is as long in the source as in the text, so that offsets in it map one to one. */
  #isLiteral(piece: number): boolean {
    return (
      this.#endInText(piece) - (this.#pieces.text[piece] as number) ===
      (this.#pieces.to[piece] as number) - (this.#pieces.from[piece] as number)
    )
  }

  /** Finds the last piece that starts at or before the offset. */
  #pieceAt(offset: number): number {
    const {text} = this.#pieces
    return Math.max(0, partitionPoint(text.length, (i) => (text[i] as number) <= offset) - 1)
  }
}

function addPiece({text, from, to}: Pieces, at: number, start: number, end: number): void {
  text.push(at)
  from.push(start)
  to.push(end)
}

/** Builds a text piece by piece, mapping each piece to the source. */
export class MappedText {
  #text = ''
  #pieces: Pieces = {text: [], from: [], to: []}
  /** Whether the last piece can be extended, because it is a copy of the source. */
  #copying = false

  /** The length of the text so far. */
  get length(): number {
    return this.#text.length
  }

  /** Where the last piece ends in the source. */
  get sourceEnd(): number {
    return this.#pieces.to.at(-1) ?? 0
  }

  /** Appends a span of the source verbatim. */
  copy(source: string, start: number, end: number): void {
    if (end <= start) return
    if (this.#copying && this.sourceEnd === start) this.#pieces.to[this.#pieces.to.length - 1] = end
    else addPiece(this.#pieces, this.#text.length, start, end)
    this.#copying = true
    this.#text += source.slice(start, end)
  }

  /** Appends text that replaces something in the source, such as an entity, or that has no counterpart there. */
  put(text: string, start = this.sourceEnd, end = start): void {
    if (text === '') return
    addPiece(this.#pieces, this.#text.length, start, end)
    this.#copying = false
    this.#text += text
  }

  /** Appends a text that has its own map to the same source. */
  add(text: string, map: OffsetMap): void {
    if (text === '') return
    map.addTo(this.#pieces, this.#text.length)
    this.#copying = false
    this.#text += text
  }

  /** Returns the text and its map. */
  end(): {text: string; map: OffsetMap} {
    return {text: this.#text, map: new OffsetMap(this.#pieces, this.#text.length)}
  }
}
