const encoder = new TextEncoder()

/**
 * Builds a text piece by piece, as UTF-8.
 *
 * Encodes each piece immediately: joining the strings first would copy everything once more, at two bytes a character as
 * soon as one piece has a curly quotation mark.
 */
export class EncodedPieces {
  #room = new Uint8Array(1 << 12)
  #size = 0

  /** The number of bytes so far. */
  get size(): number {
    return this.#size
  }

  /**
   * Appends a piece.
   *
   * @param piece - The piece; a lone surrogate in it becomes U+FFFD.
   */
  put(piece: string): void {
    // a code unit takes at most three bytes
    const most = this.#size + piece.length * 3
    if (most > this.#room.length) {
      const larger = new Uint8Array(Math.max(most, this.#room.length * 2))
      larger.set(this.#room.subarray(0, this.#size))
      this.#room = larger
    }
    this.#size += encoder.encodeInto(piece, this.#room.subarray(this.#size)).written
  }

  /** Returns the bytes, as a view of a buffer that may be larger. */
  bytes(): Uint8Array {
    return this.#room.subarray(0, this.#size)
  }
}
