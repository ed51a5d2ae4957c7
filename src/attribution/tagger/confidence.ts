import type {TaggerWeights} from '../../languages/types/weights.js'

/** How sure the taggers are of one find: by how much its labels beat any others. */
export interface Surety {
  cue: number
  /** Absent where no source was found. */
  source: number | undefined
  content: number
}

/** Margins beyond this tell no more. */
const MOST = 8

/**
 * Lists what confidence is made of, as {@link TaggerWeights.confidence} weighs it.
 *
 * @param surety - How sure the taggers are.
 * @returns The numbers, the first of them 1.
 */
export function confidenceTerms({cue, source, content}: Surety): number[] {
  const cap = (margin: number): number => Math.min(margin, MOST)
  return [1, cap(cue), Math.sqrt(cap(cue)), source === undefined ? 1 : 0, Math.sqrt(cap(source ?? 0)), Math.sqrt(cap(content))]
}

/**
 * Turns how sure the taggers are into the share of such finds that are right.
 *
 * @param surety - How sure the taggers are.
 * @param weights - What each term weighs, as measured on items that the taggers had not seen.
 * @returns From 0 to 1, in steps of a thousandth.
 */
export function confidenceOf(surety: Surety, weights: TaggerWeights['confidence']): number {
  const terms = confidenceTerms(surety)
  let sum = 0
  for (let i = 0; i < terms.length; i++) sum += (terms[i] as number) * (weights[i] ?? 0)
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}
