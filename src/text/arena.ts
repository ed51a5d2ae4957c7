/** Bytes that stay allocated from item to item; what an item takes beyond that is freed. */
const MOST = 1 << 20

/** Bytes to begin with. */
const FEWEST = 1 << 16

/**
 * Allocates the columns of numbers of one item out of one buffer.
 *
 * The next item reuses the buffer, so that it stays in the processor's cache.
 */
export class Arena {
  #memory = new ArrayBuffer(FEWEST)
  #at = 0

  /** Frees all columns at once: the next ones overwrite them. */
  begin(): void {
    this.#at = 0
    if (this.#memory.byteLength > MOST) this.#memory = new ArrayBuffer(FEWEST)
  }

  /**
   * Allocates a column of signed 32-bit numbers.
   *
   * @returns The column, all of it 0.
   */
  int32(rows: number): Int32Array {
    const at = this.#take(rows * 4)
    return new Int32Array(this.#memory, at, rows).fill(0)
  }

  /**
   * Allocates a column of unsigned 16-bit numbers.
   *
   * @returns The column, all of it 0.
   */
  uint16(rows: number): Uint16Array {
    const at = this.#take(rows * 2)
    return new Uint16Array(this.#memory, at, rows).fill(0)
  }

  /**
   * Allocates a column of unsigned 8-bit numbers.
   *
   * @returns The column, all of it 0.
   */
  uint8(rows: number): Uint8Array {
    const at = this.#take(rows)
    return new Uint8Array(this.#memory, at, rows).fill(0)
  }

  /** Reserves some bytes and returns their offset; the next ones are aligned to 32 bits. */
  #take(bytes: number): number {
    if (this.#at + bytes > this.#memory.byteLength) {
      // columns allocated before keep the old buffer
      this.#memory = new ArrayBuffer(Math.max(2 * this.#memory.byteLength, bytes))
      this.#at = 0
    }
    const at = this.#at
    this.#at = (at + bytes + 3) & ~3
    return at
  }
}
