import {Kind} from '../text/tokens.js'
import type {Name} from './name.js'
import {Weight} from './salience.js'
import type {NameView} from './name-view.js'
import type {SourceReading} from './source-reading.js'
import {isPersonal, Trait} from './words.js'

/** Traits of words that cannot be verbs. */
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

/** Longest phrase before a sentence's subject, in tokens. */
const OPENING = 8

/**
 * Returns how much a name raises its figure's salience, judged by its place in the sentence.
 *
 * @returns One of {@link Weight}, or a fraction of one.
 */
export function mentionWeight(view: NameView, name: Name): number {
  if (name.quoted) return Weight.quoted
  if (name.possessive) return Weight.possessive
  const before = name.before - 1
  if (view.has(name.before, Kind.sentence) || (name.size > 1 && (isIntroduced(view, name) || opensWithArticle(view, name))))
    return Weight.subject
  // Maud Everett (Labour, Northgate)
  if (view.first[before] === 0x28) return 0
  if (view.is(before, Trait.preposition)) {
    // For Lind, a pilot, …: what the paragraph is about
    return view.has(before, Kind.block) && view.comma(name.to) ? Weight.subject : Weight.aside
  }
  if (view.comma(before) && (followsOpening(view, before) || isSubjectsName(view, name, before))) return Weight.subject
  return acts(view, name.to) ? Weight.subject * 0.75 : Weight.plain
}

/** Returns whether nothing but an article and adjectives precedes a role and its name in a sentence: The new mayor Ada Voss … */
function opensWithArticle(view: NameView, {before}: Name): boolean {
  let t = before - 1
  while (t > before - 3 && view.traits[t] === 0 && view.has(t, Kind.word) && !view.isCapital(t)) t--
  return view.has(t, Kind.sentence) && view.is(t, Trait.definite)
}

/** Returns whether an age or a relative clause introduces a name as a person's: Ada Voss, 97, …; Ada Voss, who … */
export function isIntroduced(view: NameView, {to}: Pick<Name, 'to'>): boolean {
  if (!view.comma(to)) return false
  if (view.has(to + 1, Kind.number)) return view.lengthOf(to + 1) <= 3
  return isPersonal(view.traitsOf(to + 1))
}

/** Returns whether a verb seems to follow a name: a lower-case word that is on no list of other words. */
export function acts(view: NameView, t: number): boolean {
  return view.has(t, Kind.word) && !view.has(t, Kind.capital | Kind.sentence) && !view.is(t, NO_VERB)
}

/** Returns whether a name between commas tells who the subject of its sentence is: Lind’s brother, Sean, has …; la ministre de la Mer, Ada Voss, a … */
function isSubjectsName(view: NameView, {to}: Name, comma: number): boolean {
  if (!view.comma(to) || !(view.is(comma - 1, Trait.role) || view.table.headFirst)) return false
  for (let t = comma - 1; t >= comma - OPENING; t--) {
    if (view.has(t, Kind.sentence)) return view.is(comma - 1, Trait.role) || view.is(t + 1, Trait.role)
    if (view.has(t, Kind.sign) && !view.has(t, Kind.clitic)) return false
  }
  return false
}

/** Returns whether only a short opening phrase, without a name, precedes a comma: In a speech on Monday, Lind … */
function followsOpening(view: NameView, comma: number): boolean {
  for (let t = comma - 1; t >= comma - OPENING; t--) {
    if (view.nameAt[t] !== -1) return false
    if (view.has(t, Kind.sentence)) return true
  }
  return false
}

/** Returns how salient the source of an attribution makes a figure. */
export function sourceWeight(view: NameView, {from, name}: SourceReading, quoted: boolean): number {
  if (quoted) return Weight.quoted
  // Asked by | Ada Voss, Bo Lund nodded: the sentence has a subject of its own
  if (view.is(from - 1, Trait.preposition) && view.has(from - 2, Kind.sentence)) return Weight.quoted
  return !name && view.is(from, Trait.possessive) ? Weight.owned : Weight.source
}
