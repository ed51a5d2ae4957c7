import {genderedFit, personFit} from './fit.js'
import {genderOf} from './gender.js'
import {isOwned} from './introductions.js'
import type {NameView} from './name-view.js'
import {isVaried} from './offices.js'
import type {Fit, Salience} from './salience.js'
import type {SourceReading} from './source-reading.js'
import {Trait} from './words.js'

/** A role is ambiguous if the second best figure has more than this fraction of the best one's value. */
const ALONE = 0.3

/** The same fraction for a noun that fits any person. */
export const BY_NOUN = 0.6

/** Least salience of a person to whom a role refers that the text never gives them. */
const PRESENT = 20

/** The same if nobody else comes into question. */
const FAINT = 7.5

/** The same for a noun for any man or any woman, and a person known to be one. */
const GENDER_ALONE = 5

/** Finds the one person salient enough for `the` and a role to refer to nobody else: the actor, after a paragraph about one. */
export function onlyPerson(view: NameView, salience: Salience, source: SourceReading, trait: number, fit: Fit): number {
  if (!(trait & Trait.role) || !(view.traitsOf(source.from) & Trait.definite)) return -1
  // a minha mulher
  if (isOwned(view, source) || view.is(source.from + 1, Trait.possessive)) return -1
  const gender = genderOf(view, source.head, source.from)
  const male = gender === Trait.male ? true : gender === Trait.female ? false : undefined
  const sentence = view.sentenceOf(source.head)
  const found = salience.choose(sentence, fit, male, fit === personFit ? BY_NOUN : ALONE, PRESENT)
  if (found < 0 && trait & Trait.anyPerson && gender) return salience.choose(sentence, genderedFit, male, BY_NOUN, GENDER_ALONE)
  // with nobody else in mind, a person mentioned in passing or some sentences ago will do
  return found < 0 && isVaried(view, source.head) ? salience.choose(sentence, fit, male, 0, FAINT) : found
}
