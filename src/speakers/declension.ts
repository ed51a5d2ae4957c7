import {hashBetween} from '../text/lexicon.js'
import type {NameView} from './name-view.js'
import {Trait} from './words.js'

/** Traits of nouns that a source is called by. */
const CALLED = Trait.role | Trait.organization | Trait.document
/** Most words from an article to its noun. */
const NEAR = 4

/** Reads the noun of a description in another case as in the nominative: laut | dem Präsidenten, nach Angaben | des Ministeriums. */
export function readCase(view: NameView, from: number, to: number): void {
  const {obliqueArticles, caseEndings, traits} = view.table
  if (!caseEndings.length || !obliqueArticles.has(view.hashOf(from))) return
  const {text, tokens} = view.item
  let t = from + 1
  while (t < to && t < from + NEAR && !view.isCapital(t)) t++
  if (t >= to || !view.isCapital(t) || view.traitsOf(t) & CALLED) return
  const start = tokens.start[t] as number
  const end = tokens.end[t] as number
  for (const ending of caseEndings) {
    if (!text.startsWith(ending, end - ending.length)) continue
    const cut = end - ending.length
    const hash = hashBetween(text, start, cut)
    const known = traits.get(hash)
    const last = known ? undefined : view.endingBefore(t, cut)
    if (!((known || (last?.bits ?? 0)) & CALLED)) continue
    view.decline(t, hash, last)
    if (known) view.traits[t] = known
    return
  }
}
