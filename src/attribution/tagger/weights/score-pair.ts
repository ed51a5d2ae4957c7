/**
 * Two sums in one number: the scores of two labels, a lane of 16 bits each, so that one addition adds both.
 *
 * A lane holds what fits 16 bits with a sign; a token's features, some seventy of at most 90 steps each, stay far within it.
 */

/**
 * Puts two scores into one number.
 *
 * @returns Both; numbers of this kind can be added up.
 */
export function pack(high: number, low: number): number {
  return ((high << 16) + low) | 0
}

/**
 * Reads the one score out of a sum.
 *
 * @param sum - A sum of packed numbers.
 * @returns The sum of what was packed as `high`.
 */
export function highOf(sum: number): number {
  return (sum - lowOf(sum)) >> 16
}

/**
 * Reads the other score out of a sum.
 *
 * @param sum - A sum of packed numbers.
 * @returns The sum of what was packed as `low`.
 */
export function lowOf(sum: number): number {
  return (sum << 16) >> 16
}
