/** Largest buffer, in bytes, kept for the next item; a larger one is freed. */
const MOST = 1 << 20

/** Initial buffer size, in bytes. */
const FEWEST = 1 << 16

/**
 * Allocates the numeric columns of one item from a single buffer.
 *
 * The next item reuses the buffer, which therefore stays in the processor's cache.
 *
 * A column ends with the item. Reading before its first row or beyond its last gives undefined, which bitwise operators take for 0: such a
 * token is on no list and of no kind. The views rely on this, and check no bounds before a test that this makes false.
 */
export class Arena {
  #memory = new ArrayBuffer(FEWEST)
  #at = 0

  /** Frees all columns at once; new columns will overwrite them. */
  begin(): void {
    this.#at = 0
    if (this.#memory.byteLength > MOST) this.#memory = new ArrayBuffer(FEWEST)
  }

  /** Allocates a column of signed 32-bit integers, filled with 0. */
  int32(rows: number): Int32Array {
    const at = this.#take(rows * 4)
    return new Int32Array(this.#memory, at, rows).fill(0)
  }

  /** Allocates a column of unsigned 16-bit integers, filled with 0. */
  uint16(rows: number): Uint16Array {
    const at = this.#take(rows * 2)
    return new Uint16Array(this.#memory, at, rows).fill(0)
  }

  /** Allocates a column of unsigned 8-bit integers, filled with 0. */
  uint8(rows: number): Uint8Array {
    const at = this.#take(rows)
    return new Uint8Array(this.#memory, at, rows).fill(0)
  }

  /** Reserves bytes and returns their offset, which is always aligned to 32 bits. */
  #take(bytes: number): number {
    if (this.#at + bytes > this.#memory.byteLength) {
      // columns allocated earlier keep the old buffer alive
      this.#memory = new ArrayBuffer(Math.max(2 * this.#memory.byteLength, bytes))
      this.#at = 0
    }
    const at = this.#at
    this.#at = (at + bytes + 3) & ~3
    return at
  }
}
