import type {Figure} from './figure.js'
import {Sort} from './name.js'
import type {Fit} from './salience.js'
import {type SpeakerTable, Trait} from './words.js'

/**
 * Returns how well a figure fits a pronoun for one person, from 0 (not at all) to 1.
 *
 * @param male - Whether the pronoun is for a man (true), a woman (false) or either (undefined).
 */
export function personFit(figure: Figure, male: boolean | undefined): number {
  if (figure.kind !== 'person') return 0
  return (
    (male === undefined ? 1 : genderFit(figure, male)) *
    (figure.sort === Sort.unknown ? (figure.hangs > 0 ? 0 : speaks(figure) ? 0.7 : figure.names.length > 1 ? 0.5 : 0.3) : 1) *
    (figure.name ? 1 : 0.65)
  )
}

/** Returns how well a figure fits, as {@link personFit} does, if it is known to be a man or a woman. */
export function genderedFit(figure: Figure, male: boolean | undefined): number {
  return figure.male === figure.female ? 0 : personFit(figure, male)
}

/** Returns how well a figure fits a plural pronoun, from 0 to 1. */
export function groupFit(figure: Figure): number {
  // organizations are rarely `they`, too rarely to guess
  return figure.plural ? 1 : 0
}

/** Returns how well a figure fits a neuter pronoun, from 0 to 1. */
export function bodyFit(figure: Figure): number {
  return figure.plural || figure.sort !== Sort.organization ? 0 : 1
}

/** Returns how well a figure fits a possessive that says neither number nor gender, `su`, from 0 to 1. */
export function anyFit(figure: Figure): number {
  return Math.max(personFit(figure, undefined), bodyFit(figure))
}

/** Returns how well a figure fits `the company`, from 0 to 1. */
function organizationFit(figure: Figure): number {
  // “the agency” is not the body that the text called “the council” and never named
  if (!figure.name) return 0
  if (figure.sort === Sort.organization) return 1
  // a name of unknown sort that has spoken, without evidence that it is a person's
  const plain = figure.sort === Sort.unknown && figure.spoke && figure.hangs <= 0
  return plain && figure.male === figure.female && !figure.roles.length ? 0.8 : 0
}

/**
 * Returns the fit for `the company` or `the bank`: best for an organization whose name ends like those of its kind, none for one whose
 * name ends like those of another kind.
 *
 * @param noun - Hash of the noun.
 * @param trait - The noun's traits.
 * @returns The fit, or undefined if the noun says too little.
 */
export function kindFit(table: SpeakerTable, noun: number, trait: number): Fit | undefined {
  const {bodyNames, publicBodies, traits} = table
  const ends = bodyNames.get(noun)
  // a company is no council
  if (table.businesses.has(noun))
    return (figure) => (publicBodies.has(figure.last) || publicBodies.has(figure.first) ? 0 : organizationFit(figure))
  if (!ends) return trait & Trait.anyOrganization ? organizationFit : undefined
  return (figure) => {
    if (isNamedAs(table, figure, ends)) return 1
    // Radio Calder is no club, nor is the airline Norvex
    const other =
      (traits.get(figure.last) | traits.get(figure.first)) & (Trait.organization | Trait.ending) || isOtherKind(table, figure, ends)
    return other ? 0 : organizationFit(figure)
  }
}

/** Returns the fit for `the bank` that only names which end or begin like those of its kind have, or undefined if the noun has none. */
export function nameFit(table: SpeakerTable, noun: number): Fit | undefined {
  const ends = table.bodyNames.get(noun)
  return ends && ((figure) => (isNamedAs(table, figure, ends) ? 1 : 0))
}

/** Returns whether a name ends as those of its kind do, or begins so: TSV Nordau is a club, but the Air Crew Union is no airline. */
function isNamedAs({traits}: SpeakerTable, {first, last}: Figure, ends: readonly number[]): boolean {
  return ends.includes(last) || (ends.includes(first) && !(traits.get(last) & Trait.organization))
}

/** Returns whether the text calls a figure by a noun for organizations of another kind, whose names end in other words. */
function isOtherKind({traits, bodyNames}: SpeakerTable, {titles}: Figure, ends: readonly number[]): boolean {
  return titles.some(
    (title) =>
      (traits.get(title) & (Trait.organization | Trait.anyOrganization)) === Trait.organization &&
      !bodyNames.get(title)?.some((end) => ends.includes(end))
  )
}

/**
 * Returns how well a figure fits a role that the text assigns to nobody, from 0 to 1: only a named person without a role fits.
 */
export function untitledFit(figure: Figure, male: boolean | undefined): number {
  return figure.name && (figure.sort === Sort.person || speaks(figure)) && !figure.roles.length ? personFit(figure, male) : 0
}

/** Returns how well a figure fits a particular office that the text assigns to nobody: a title before its name would be another one. */
export function plainFit(figure: Figure, male: boolean | undefined): number {
  return figure.titles.length > 0 ? 0 : untitledFit(figure, male)
}

function genderFit(figure: Figure, male: boolean): number {
  const balance = male ? figure.male - figure.female : figure.female - figure.male
  return balance > 0 ? 1 : balance < -0.5 ? 0 : balance < 0 ? 0.25 : 0.6
}

/** Returns whether a figure of unknown sort has a full name and has been a source: most such figures are people. */
function speaks(figure: Figure): boolean {
  return figure.sort === Sort.unknown && figure.spoke && figure.full > 0 && figure.hangs <= 0
}
