import type {TaggerWeights} from '../../languages/types/weights.js'

/** The margins of the taggers for one finding: by how much its labels beat any others. */
export interface Surety {
  cue: number
  /** Absent if no source was found. */
  source: number | undefined
  content: number
}

/** Larger margins are no more informative. */
const MOST = 8

/**
 * Computes the terms that {@link TaggerWeights.confidence} weighs.
 *
 * @returns The terms; the first is 1, for the intercept.
 */
export function confidenceTerms({cue, source, content}: Surety): number[] {
  const cap = (margin: number): number => Math.min(margin, MOST)
  return [1, cap(cue), Math.sqrt(cap(cue)), source === undefined ? 1 : 0, Math.sqrt(cap(source ?? 0)), Math.sqrt(cap(content))]
}

/**
 * Converts the taggers' margins to a confidence: the share of findings with such margins that are correct.
 *
 * @param weights - The weight of each term, measured on items that the taggers were not trained on.
 * @returns From 0 to 1, in steps of a thousandth.
 */
export function confidenceOf(surety: Surety, weights: TaggerWeights['confidence']): number {
  const terms = confidenceTerms(surety)
  let sum = 0
  for (let i = 0; i < terms.length; i++) sum += (terms[i] as number) * (weights[i] ?? 0)
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}
