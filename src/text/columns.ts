import {Living} from './living.js'

/** Columns of numbers that share one stretch of memory: asking for one stretch costs far less than one for each. */
class Columns {
  readonly #memory: ArrayBuffer
  #at = 0

  constructor(bytes: number) {
    this.#memory = new ArrayBuffer(bytes)
  }

  int32(rows: number): Int32Array {
    return new Int32Array(this.#memory, this.#take(rows * 4), rows)
  }

  uint16(rows: number): Uint16Array {
    return new Uint16Array(this.#memory, this.#take(rows * 2), rows)
  }

  uint8(rows: number): Uint8Array {
    return new Uint8Array(this.#memory, this.#take(rows), rows)
  }

  /** Gives the place of so many bytes; the next ones begin where a number of 32 bits can. */
  #take(bytes: number): number {
    const at = this.#at
    this.#at = (at + bytes + 3) & ~3
    return at
  }
}

const living = new Living<Columns>()

/**
 * Asks for the memory of columns, all of it zero.
 *
 * @param bytes - What the columns take: 4 bytes a row for signed numbers of 32 bits, 2 and 1 for unsigned ones of 16 and 8;
 * each column may take 3 more.
 * @returns What gives the columns out.
 */
export function columnsOf(bytes: number): Columns {
  return living.keep(new Columns(bytes))
}
