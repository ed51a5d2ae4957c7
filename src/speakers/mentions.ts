import {Kind} from '../text/tokens.js'
import type {Name} from './names.js'
import {Weight} from './salience.js'
import type {NameView} from './name-view.js'
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
 * @returns One of {@link Weight}, or a share of it.
 */
export function mentionWeight(view: NameView, name: Name): number {
  const {tokens} = view.item
  if (name.quoted) return Weight.quoted
  if (name.possessive) return Weight.possessive
  const before = name.before - 1
  if (before < 0 || (tokens.kind[name.before] as number) & Kind.sentence) return Weight.subject
  if ((view.traits[before] as number) & Trait.preposition) {
    // For Lind, a pilot, …: whom the paragraph is about
    return (tokens.kind[before] as number) & Kind.block && tokens.first[name.to] === 0x2c ? Weight.subject : Weight.aside
  }
  if (tokens.first[before] === 0x2c && opensSentence(view, before)) return Weight.subject
  return acts(view, name.to) ? Weight.subject * 0.75 : Weight.plain
}

/** Tells whether a verb seems to follow a name: a small word that leads to nothing else. */
function acts({item: {tokens}, traits}: NameView, t: number): boolean {
  if (t >= tokens.count) return false
  const bits = tokens.kind[t] as number
  return (bits & Kind.word) !== 0 && !(bits & (Kind.capital | Kind.sentence)) && !((traits[t] as number) & NO_VERB)
}

/** Tells whether only a short opening phrase stands before a comma: In a speech on Monday, Lind … */
function opensSentence({item: {tokens}, nameAt}: NameView, comma: number): boolean {
  for (let t = comma - 1; t >= 0 && t >= comma - OPENING; t--) {
    if (nameAt[t] !== -1) return false
    if ((tokens.kind[t] as number) & Kind.sentence) return true
  }
  return false
}
