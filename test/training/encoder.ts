import {codeSteps, type Coder, countOf, digitOf, LEAST_STATE, Shares, SHARE_BITS, SYMBOLS} from '../../src/attribution/tagger/weights/packed.js'

/**
 * Packs the steps of all slots.
 *
 * @param steps - The steps, `labels` numbers to a slot.
 * @returns What the decoder reads.
 */
export function encodeSteps(steps: Int8Array, labels: number): {packed: string; counts: string} {
  const coded: [table: number, symbol: number][] = []
  const taker: Coder = {
    knows: true,
    code(table, symbol) {
      if (symbol < 0 || symbol >= SYMBOLS) throw new RangeError(`there is no symbol ${symbol}`)
      coded.push([table, symbol])
      return symbol
    }
  }
  codeSteps(taker, steps, labels)

  const counts: number[][] = []
  for (const [table, symbol] of coded) {
    const row = (counts[table] ??= [])
    row[symbol] = (row[symbol] ?? 0) + 1
  }
  const tables = Array.from(counts, (row = [1]) => digitsOf(Array.from(row, (count = 0) => count)))
  const shares = tables.map((each) => new Shares(each))

  // the decoder goes the other way
  let packed = ''
  let state = LEAST_STATE
  for (const [table, symbol] of coded.reverse()) {
    const {share, before} = shares[table] as Shares
    const own = share[symbol] as number
    for (; state >= own << (24 - SHARE_BITS); state >>= 6) packed = digitOf(state & 63) + packed
    state = (Math.floor(state / own) << SHARE_BITS) + (state % own) + (before[symbol] as number)
  }
  for (let i = 0; i < 4; i++, state >>= 6) packed = digitOf(state & 63) + packed
  return {packed, counts: tables.join(' ')}
}

function digitsOf(row: number[]): string {
  // the most frequent one takes the largest digit
  const largest = countOf(SYMBOLS - 1)
  const scale = Math.min(1, largest / Math.max(...row))
  return row.map((count) => digitOf(count === 0 ? 0 : nearest(Math.max(1, count * scale)))).join('')
}

function nearest(count: number): number {
  let best = 1
  for (let digit = 1; digit < SYMBOLS; digit++) if (Math.abs(countOf(digit) - count) < Math.abs(countOf(best) - count)) best = digit
  return best
}
