import {Kind} from '../text/tokens.js'
import type {Figure} from './figure.js'
import {Sort} from './name.js'
import type {NameView} from './name-view.js'
import type {Fit, Salience} from './salience.js'
import type {SourceReading} from './source-reading.js'
import {GENDERED, phraseHash, Trait} from './words.js'

// Pronouns for whoever or whatever was mentioned last: celui-ci, ce dernier; Elle after what a body has said.

/** Returns the gender of a phrase that means whoever was mentioned last, or 0 if a source is none: ce dernier, esta última. */
export function latterGender({table, hash}: NameView, {from, to}: Pick<SourceReading, 'from' | 'to'>): number {
  return to - from === 2 ? (table.latterPhrases.get(phraseHash(hash[from] as number, hash[from + 1] as number)) ?? 0) : 0
}

/** Finds the figure mentioned last, or -1 if it does not fit. */
export function latestOf({recent, figures}: Salience, fit: Fit, male: boolean): number {
  const last = recent.findLast((index) => (figures[index] as Figure).sort !== Sort.place) ?? -1
  return last >= 0 && fit(figures[last] as Figure, male) > 0 ? last : -1
}

/**
 * Returns whether a pronoun that begins a sentence means the body whose words end the one before, where nouns have a gender: …, prévient la
 * mairie. Elle refuse de payer.
 *
 * @param figure - The last figure that was a source.
 * @param from - The first token of that source.
 * @param to - The token after it.
 * @param gender - The pronoun's gender.
 */
export function isBodyBefore(view: NameView, figure: Figure | undefined, from: number, to: number, head: number, gender: number): boolean {
  if (
    figure?.kind !== 'organization' ||
    figure.plural ||
    !view.table.headFirst ||
    !view.has(head, Kind.sentence) ||
    view.has(head, Kind.block)
  )
    return false
  for (let t = to; t < head; t++) if (!view.has(t, Kind.sign)) return false
  // l’Institut: an article without a gender says nothing
  const article = view.is(from, Trait.definite) ? view.traitsOf(from) & GENDERED : 0
  return head > to && head <= to + 2 && view.is(from, Trait.definite) && (article === 0 || article === (gender & GENDERED))
}
