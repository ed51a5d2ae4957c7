import {Inside} from '../../quote/pairing.js'
import {Kind} from '../../text/words.js'
import type {Cast} from './cast.js'
import type {Figure} from './figure.js'
import {type Name, Sort} from './names.js'
import type {Scene} from './scene.js'
import {GENDERED, Trait} from './traits.js'

/**
 * Tells how well a figure fits a pronoun of one gender.
 *
 * @param figure - The figure.
 * @param male - Whether a man is meant, or a woman; neither is known where it is left out.
 * @returns From 0 (not at all) to 1.
 */
export function personFit(figure: Figure, male: boolean | undefined): number {
  if (figure.kind !== 'person' || figure.sort === Sort.organization || figure.sort === Sort.place) return 0
  return (
    (male === undefined ? 1 : genderFit(figure, male)) *
    (figure.sort === Sort.unknown ? (figure.hangs > 0 ? 0 : figure.names.length > 1 ? 0.5 : 0.3) : 1) *
    (figure.name ? 1 : 0.65)
  )
}

/**
 * Tells how well a figure fits a pronoun for several.
 *
 * @param figure - The figure.
 * @returns From 0 (not at all) to 1.
 */
export function groupFit(figure: Figure): number {
  // a body is it, and rarely they: too rarely to guess
  return figure.plural ? 1 : 0
}

/**
 * Tells how well a figure fits a pronoun for a thing or body.
 *
 * @param figure - The figure.
 * @returns From 0 (not at all) to 1.
 */
export function bodyFit(figure: Figure): number {
  return figure.plural || figure.sort !== Sort.organization ? 0 : 1
}

/**
 * Counts the pronouns in sentences that name one person as evidence of that person's gender.
 *
 * @param scene - The item.
 * @param cast - Its figures; their evidence is added to.
 */
export function voteGender(scene: Scene, cast: Cast): void {
  const {words, quotations} = scene.reading
  let sentence = -1
  let alone = -1
  for (let t = 0; t < words.count; t++) {
    if (scene.sentence[t] !== sentence) {
      sentence = scene.sentence[t] as number
      // He and She at a sentence’s beginning go on with the one named before
      const trait = scene.traits[t] as number
      if (!(trait & Trait.pronoun && trait & GENDERED) || (words.kind[t] as number) & Kind.block) alone = -1
    }
    const at = scene.nameAt[t] as number
    if (at >= 0) {
      const figure = (scene.names[at] as Name).figure
      const {sort} = cast.figures[figure] as Figure
      if (sort === Sort.person || sort === Sort.unknown) alone = alone === -1 || alone === figure ? figure : -2
      continue
    }
    const trait = scene.traits[t] as number
    if (alone < 0 || !(trait & Trait.pronoun) || !(trait & GENDERED) || quotations.inside[t] !== Inside.none) continue
    const figure = cast.figures[alone] as Figure
    if (trait & Trait.male) figure.male += 0.5
    else figure.female += 0.5
  }
}

function genderFit(figure: Figure, male: boolean): number {
  const balance = male ? figure.male - figure.female : figure.female - figure.male
  return balance > 0 ? 1 : balance < 0 ? 0 : 0.6
}
