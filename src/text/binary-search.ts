/**
 * Finds the first index for which a test no longer holds, by binary search.
 *
 * @param count - How many indices there are, from 0.
 * @param holds - Tests an index; it has to hold up to some index, and for none after that.
 * @returns An index from 0 to `count`.
 */
export function partitionPoint(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
