import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/tokens.js'
import type {Cast} from './cast.js'
import type {Figure} from './figure.js'
import {type Name, Sort} from './name.js'
import type {NameView} from './name-view.js'
import {traitOf} from './sources.js'
import {GENDERED, Trait} from './words.js'

/** Infers gender from pronouns: those in a sentence that names only one person count as evidence for that person. */
export function voteGender(view: NameView, {figures}: Cast, names: readonly Name[]): void {
  const {sentence, nameAt, references} = view
  const {inside} = view.item.quotations
  let current = -1
  /** The only person named in the sentence so far, or -1 for none, -2 for several. */
  let alone = -1
  let next = 0
  for (const t of references) {
    if (!isGenderedPronoun(view, t)) continue
    for (; next < names.length && (names[next] as Name).from < t; next++) {
      const {from, figure} = names[next] as Name
      if (sentence[from] !== current) {
        current = sentence[from] as number
        alone = -1
      }
      const {sort} = figures[figure] as Figure
      if (sort === Sort.person || sort === Sort.unknown) alone = alone === -1 || alone === figure ? figure : -2
    }
    if (sentence[t] !== current) {
      // He or She at the start of a sentence refers to the person named in the previous one
      const goesOn = sentence[t] === current + 1 && sentence[t - 1] === current && !view.has(t, Kind.block)
      current = sentence[t] as number
      if (!goesOn) alone = -1
    }
    // He credited his wife, Ada Voss: a subject before any name is somebody else, but in When he spoke, Voss … it need not be
    if (alone === -1 && view.is(t, Trait.subject) && view.has(t, Kind.sentence)) alone = -2
    if (alone < 0 || nameAt[t] !== -1 || inside[t] !== Inside.none) continue
    const figure = figures[alone] as Figure
    if (view.is(t, Trait.male)) figure.male += 0.5
    else figure.female += 0.5
  }
}

/** Returns whether a token is a pronoun of one gender, not an article. */
export function isGenderedPronoun(view: NameView, t: number): boolean {
  return view.is(t, Trait.pronoun) && view.is(t, GENDERED)
}

/**
 * Returns the gender of a noun phrase for one person: its article's where that has one, since nouns such as *portavoz* have both and *ministre*
 * is listed as a man's; else its noun's. A noun for a person that has no gender, such as *victime*, says nothing whatever its article.
 *
 * @param from - The token of the article, if there is one.
 * @returns `Trait.male`, `Trait.female` or 0.
 */
export function genderOf(view: NameView, head: number, from: number): number {
  const noun = traitOf(view, head)
  const own = noun & GENDERED
  if (!(noun & Trait.role)) return own === GENDERED ? 0 : own
  // laut dem Abgeordneten
  if (from < head && view.table.obliqueArticles.has(view.hashOf(from))) return Trait.male
  const article = from < head && view.is(from, Trait.definite | Trait.indefinite) ? view.traitsOf(from) & GENDERED : 0
  // la planétologue: an unlisted noun is of either gender by its ending
  const gender = article && (own || view.traitsOf(head) === 0) ? article : adjectivalGender(view, head, from, own)
  return gender === GENDERED ? 0 : gender
}

/**
 * Returns the gender of a noun that is declined like an adjective: der Angeklagte and der 34-Jährige are men, but not who stands in nach
 * Angaben der Angeklagten; die Angeklagte, as listed, and die 34-Jährige are women.
 */
function adjectivalGender(view: NameView, head: number, from: number, own: number): number {
  const {adjectivalArticle, adjectivalEnding} = view.table
  const {text, tokens} = view.item
  if (
    adjectivalArticle === 0 ||
    from === head ||
    !text.startsWith(adjectivalEnding, (tokens.end[head] as number) - adjectivalEnding.length)
  )
    return own
  if (view.hashOf(from) === adjectivalArticle) return Trait.male
  // die 34-Jährige, die Zwölfjährige
  return own || !(view.has(head, Kind.number) || view.is(head, Trait.role)) ? own : Trait.female
}

/** Returns whether a pronoun for a woman or for several people stands beside a verb in the plural: Sie hoffen, sagten sie. */
export function isOfPluralVerb(view: NameView, t: number): boolean {
  return view.table.pluralVerbEndings.length > 0 && (isPluralVerb(view, t - 1) || (view.has(t, Kind.sentence) && isPluralVerb(view, t + 1)))
}

function isPluralVerb(view: NameView, t: number): boolean {
  if (t < 0 || !view.has(t, Kind.word) || view.isCapital(t) || view.traitsOf(t) !== 0) return false
  const {text, tokens} = view.item
  return view.table.pluralVerbEndings.some((ending) => text.startsWith(ending, (tokens.end[t] as number) - ending.length))
}

/** Returns whether nothing known of a figure speaks against a gender. */
export function canBe({male, female}: Figure, gender: number): boolean {
  return gender === 0 || (gender & Trait.male ? male >= female : female >= male)
}

/** Returns whether a noun's gender is compatible with a pronoun's. */
export function agrees(noun: number, male: boolean): boolean {
  return (noun & GENDERED) === 0 || (noun & (male ? Trait.male : Trait.female)) !== 0
}

/** Takes a figure’s gender from a pronoun if nothing else has settled it. */
export function learnGender(figure: Figure | undefined, male: boolean): void {
  if (!figure || figure.male !== figure.female) return
  if (male) figure.male++
  else figure.female++
}
