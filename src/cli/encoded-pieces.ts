const encoder = new TextEncoder()

/**
 * Text that is put together piece by piece, as UTF-8.
 *
 * Each piece is encoded at once: joining them first would copy all of it once more, in two bytes a character as soon
 * as one of them has a curly quotation mark.
 */
export class EncodedPieces {
  #room = new Uint8Array(1 << 12)
  #size = 0

  /** How many bytes there are. */
  get size(): number {
    return this.#size
  }

  /**
   * Puts a piece behind those that are there.
   *
   * @param piece - The piece; a lone surrogate in it becomes U+FFFD.
   */
  put(piece: string): void {
    // no code unit takes more than three bytes
    const most = this.#size + piece.length * 3
    if (most > this.#room.length) {
      const larger = new Uint8Array(Math.max(most, this.#room.length * 2))
      larger.set(this.#room.subarray(0, this.#size))
      this.#room = larger
    }
    this.#size += encoder.encodeInto(piece, this.#room.subarray(this.#size)).written
  }

  /**
   * Gives all of it.
   *
   * @returns The bytes, which share their buffer with room that was not needed.
   */
  bytes(): Uint8Array {
    return this.#room.subarray(0, this.#size)
  }
}
