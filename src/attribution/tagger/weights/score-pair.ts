/**
 * Two sums in one number: the scores of two labels, in a 16-bit lane each, so that one addition adds both.
 *
 * A lane holds a signed 16-bit number. A token has some seventy features of at most 62 steps each, so sums stay well within it.
 */

/** Packs two scores into one number. Packed numbers can be added. */
export function pack(high: number, low: number): number {
  return ((high << 16) + low) | 0
}

/** Returns the sum of what was packed as `high`. */
export function highOf(sum: number): number {
  return (sum - lowOf(sum)) >> 16
}

/** Returns the sum of what was packed as `low`. */
export function lowOf(sum: number): number {
  return (sum << 16) >> 16
}
