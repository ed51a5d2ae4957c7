import {Kind} from '../text/tokens.js'
import type {Name} from './names.js'
import {Weight} from './salience.js'
import type {Scene} from './name-tokens.js'
import {Trait} from './words.js'

/** Traits of words that are no verb. */
const NO_VERB =
  Trait.preposition |
  Trait.joiner |
  Trait.role |
  Trait.group |
  Trait.organization |
  Trait.document |
  Trait.definite |
  Trait.indefinite |
  Trait.pronoun |
  Trait.relative

/** Longest phrase that opens a sentence before its subject, in tokens. */
const OPENING = 8

/**
 * Tells how present a name makes its figure, by its place in the sentence.
 *
 * @param scene - The item.
 * @param name - The name.
 * @returns One of {@link Weight}, or a share of it.
 */
export function mentionWeight(scene: Scene, name: Name): number {
  const {words} = scene.reading
  if (name.quoted) return Weight.quoted
  if (name.possessive) return Weight.possessive
  const before = name.before - 1
  if (before < 0 || (words.kind[name.before] as number) & Kind.sentence) return Weight.subject
  if ((scene.traits[before] as number) & Trait.preposition) {
    // For Lind, a pilot, …: whom the paragraph is about
    return (words.kind[before] as number) & Kind.block && words.first[name.to] === 0x2c ? Weight.subject : Weight.aside
  }
  if (words.first[before] === 0x2c && opensSentence(scene, before)) return Weight.subject
  return acts(scene, name.to) ? Weight.subject * 0.75 : Weight.plain
}

/** Tells whether a verb seems to follow a name: a small word that leads to nothing else. */
function acts({reading: {words}, traits}: Scene, t: number): boolean {
  if (t >= words.count) return false
  const bits = words.kind[t] as number
  return (bits & Kind.word) !== 0 && !(bits & (Kind.capital | Kind.sentence)) && !((traits[t] as number) & NO_VERB)
}

/** Tells whether only a short opening phrase stands before a comma: In a speech on Monday, Lind … */
function opensSentence({reading: {words}, nameAt}: Scene, comma: number): boolean {
  for (let t = comma - 1; t >= 0 && t >= comma - OPENING; t--) {
    if (nameAt[t] !== -1) return false
    if ((words.kind[t] as number) & Kind.sentence) return true
  }
  return false
}
