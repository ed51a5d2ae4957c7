import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/tokens.js'
import type {Scene} from './name-tokens.js'
import {Trait} from './words.js'

const NOUNS = Trait.role | Trait.organization | Trait.document
/** Words that lead on to another noun. */
const LEADING = Trait.affiliator | Trait.preposition | Trait.definite | Trait.indefinite | Trait.adjective
/** Most words between `a` and its noun. */
const NEAR = 5
/** Longest phrase that brings somebody in, in tokens. */
const LONGEST = 24

/**
 * Notes the noun that a word such as `a` brings in: a spokesman for the mission.
 *
 * @param scene - The item.
 * @param t - The token of `a`.
 * @param introduced - Hashes of nouns and the token of their latest `a`; this one is added.
 */
export function noteIntroduction(scene: Scene, t: number, introduced: Map<number, number>): void {
  const noun = nounAfter(scene, t)
  if (noun >= 0 && scene.reading.quotations.inside[t] === Inside.none) {
    introduced.set(scene.reading.words.hash[noun] as number, t)
  }
}

/**
 * Finds the end of a phrase that brings somebody in.
 *
 * @param scene - The item.
 * @param from - The token of `a`.
 * @returns The token after its noun and what hangs on the noun by prepositions.
 */
export function phraseEnd(scene: Scene, from: number): number {
  const {words} = scene.reading
  let end = Math.max(from, nounAfter(scene, from)) + 1
  for (let t = end; t < words.count && t < from + LONGEST; t++) {
    const bits = words.kind[t] as number
    const trait = scene.traits[t] as number
    if (bits & (Kind.sentence | Kind.block) || !(bits & (Kind.word | Kind.clitic))) break
    if (bits & (Kind.capital | Kind.clitic) || trait & (NOUNS | Trait.group)) end = t + 1
    else if (trait & Trait.relative || !(trait & LEADING)) break
    else if (t + 1 < words.count && trait & Trait.preposition && (words.kind[t + 1] as number) & Kind.sign) break
  }
  return end
}

/** The last of the nouns right after `a` and its adjectives, or -1. */
function nounAfter(scene: Scene, from: number): number {
  const {words} = scene.reading
  let noun = -1
  for (let t = from + 1; t < words.count && t <= from + NEAR; t++) {
    const bits = words.kind[t] as number
    const trait = scene.traits[t] as number
    if (!(bits & Kind.word) || bits & Kind.sentence) break
    if (trait & NOUNS && !(bits & Kind.capital)) noun = t
    else if (noun >= 0 || trait & (Trait.common | Trait.preposition | Trait.definite | Trait.pronoun)) break
  }
  return noun
}
