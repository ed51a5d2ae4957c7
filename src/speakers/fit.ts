import type {Figure} from './figure.js'
import {Sort} from './name.js'
import type {Fit} from './salience.js'
import {type SpeakerTable, Trait} from './words.js'

/**
 * Tells how well a figure fits a pronoun of one gender.
 *
 * @param male - Whether a man is meant, or a woman; neither is known where it is left out.
 * @returns From 0 (not at all) to 1.
 */
export function personFit(figure: Figure, male: boolean | undefined): number {
  if (figure.kind !== 'person' || figure.sort === Sort.organization || figure.sort === Sort.place) return 0
  return (
    (male === undefined ? 1 : genderFit(figure, male)) *
    (figure.sort === Sort.unknown ? (figure.hangs > 0 ? 0 : speaks(figure) ? 0.7 : figure.names.length > 1 ? 0.5 : 0.3) : 1) *
    (figure.name ? 1 : 0.65)
  )
}

/**
 * Tells how well a figure fits a pronoun for several.
 *
 * @returns From 0 (not at all) to 1.
 */
export function groupFit(figure: Figure): number {
  // an organization is `it`, and too rarely `they` to guess
  return figure.plural ? 1 : 0
}

/**
 * Tells how well a figure fits a pronoun for a thing or organization.
 *
 * @returns From 0 (not at all) to 1.
 */
export function bodyFit(figure: Figure): number {
  return figure.plural || figure.sort !== Sort.organization ? 0 : 1
}

/**
 * Tells how well a figure fits `the company`.
 *
 * @returns From 0 (not at all) to 1.
 */
function organizationFit(figure: Figure): number {
  if (figure.kind === 'organization' && figure.sort === Sort.organization) return 1
  // a name of unknown sort that has spoken and that nothing shows to be a person's
  const plain = figure.sort === Sort.unknown && figure.spoke && figure.name !== undefined && figure.hangs <= 0
  return plain && figure.male === figure.female && !figure.roles.length ? 0.8 : 0
}

/**
 * Tells what fits `the company`, or `the bank`: an organization whose name ends as such names do, or whose name does not tell what it is.
 *
 * @param noun - Hash of the noun.
 * @param trait - What lists say of it.
 * @returns How well figures fit, or undefined if the noun tells too little.
 */
export function kindFit(table: SpeakerTable, noun: number, trait: number): Fit | undefined {
  const {bodyNames, traits} = table
  const ends = bodyNames.get(noun)
  if (!ends) return trait & Trait.anyOrganization ? organizationFit : undefined
  return (figure) => (ends.includes(figure.last) ? 1 : traits.get(figure.last) & (Trait.organization | Trait.ending) ? 0 : organizationFit(figure))
}

/**
 * Tells how well a figure fits a role that the text gives to nobody: a named person without a role does.
 *
 * @returns From 0 (not at all) to 1.
 */
export function untitledFit(figure: Figure, male: boolean | undefined): number {
  return figure.name && (figure.sort === Sort.person || (speaks(figure) && male !== undefined && genderFit(figure, male) === 1)) && !figure.roles.length ? personFit(figure, male) : 0
}

/**
 * Tells whether a figure has a role with a noun, or is an organization whose name ends with the noun.
 *
 * @returns Whether the noun can mean the figure.
 */
export function isCalled(figure: Figure, noun: number): boolean {
  for (const {nouns} of figure.roles) if (nouns.includes(noun)) return true
  if (figure.titles.includes(noun)) return true
  return figure.sort === Sort.organization && figure.name !== undefined && figure.name.size > 1 && (figure.last === noun || figure.first === noun)
}

function genderFit(figure: Figure, male: boolean): number {
  const balance = male ? figure.male - figure.female : figure.female - figure.male
  return balance > 0 ? 1 : balance < -0.5 ? 0 : balance < 0 ? 0.25 : 0.6
}

/** Tells whether a whole name of unknown sort has been a source: most such names are people's. */
function speaks(figure: Figure): boolean {
  return figure.sort === Sort.unknown && figure.spoke && figure.full > 0 && figure.hangs <= 0
}
