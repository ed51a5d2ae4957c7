/** Bytes that are kept from item to item; what an item takes beyond that is given back. */
const MOST = 1 << 20

/** Bytes to begin with. */
const FEWEST = 1 << 16

/**
 * Gives out columns of numbers for one item at a time.
 *
 * They stand in one stretch of memory that the next item uses again, so that it stays in the processor's cache.
 */
export class Arena {
  #memory = new ArrayBuffer(FEWEST)
  #at = 0

  /** Takes all columns back: those that were given out are overwritten. */
  begin(): void {
    this.#at = 0
    if (this.#memory.byteLength > MOST) this.#memory = new ArrayBuffer(FEWEST)
  }

  /**
   * Gives out a column of signed numbers of 32 bits.
   *
   * @returns The column, all of it 0.
   */
  int32(rows: number): Int32Array {
    const at = this.#take(rows * 4)
    return new Int32Array(this.#memory, at, rows).fill(0)
  }

  /**
   * Gives out a column of unsigned numbers of 16 bits.
   *
   * @returns The column, all of it 0.
   */
  uint16(rows: number): Uint16Array {
    const at = this.#take(rows * 2)
    return new Uint16Array(this.#memory, at, rows).fill(0)
  }

  /**
   * Gives out a column of unsigned numbers of 8 bits.
   *
   * @returns The column, all of it 0.
   */
  uint8(rows: number): Uint8Array {
    const at = this.#take(rows)
    return new Uint8Array(this.#memory, at, rows).fill(0)
  }

  /** Gives the place of so many bytes; the next ones begin where a number of 32 bits can. */
  #take(bytes: number): number {
    if (this.#at + bytes > this.#memory.byteLength) {
      // columns given out before keep the old memory
      this.#memory = new ArrayBuffer(Math.max(2 * this.#memory.byteLength, bytes))
      this.#at = 0
    }
    const at = this.#at
    this.#at = (at + bytes + 3) & ~3
    return at
  }
}
