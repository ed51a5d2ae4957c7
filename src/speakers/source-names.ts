import {Kind} from '../text/tokens.js'
import {type Name, Sort} from './name.js'
import type {NameView} from './name-view.js'
import type {SourceReading} from './source-reading.js'
import {Trait} from './words.js'

/** Words that may go on with an organization's name in small letters: Ligue des consommateurs, Société postale. */
const NO_PART = Trait.relative | Trait.joiner | Trait.pronoun | Trait.possessive

/**
 * Corrects names by the sources that they stand in: a source shows where its noun phrase ends, and that it is no ordinary word.
 *
 * @param sources - What the words of the sources tell.
 */
export function namesOfSources(view: NameView, sources: readonly (SourceReading | undefined)[]): void {
  const {bodiesAlone, headFirst} = view.table
  let widened = false
  for (const source of sources) {
    if (!source || source.kind === 'pronoun') continue
    const {from, to} = source
    const name = view.nameFrom(from)
    if (!bodiesAlone && name?.weak && name.to === to && isBare(view, from)) name.weak = false
    if (headFirst && widen(view, source)) widened = true
  }
  if (!widened) return
  view.names = view.names.filter((name, index) => view.nameAt[name.from] === index)
  view.placeNames()
}

/** Tells whether a word on no list stands alone where nobody would leave out an article: Telcis said. */
function isBare(view: NameView, t: number): boolean {
  return view.traits[t] === 0 && !view.endsOrdinarily(t)
}

/** Lengthens the name of an organization that goes on in small letters, as far as the source does. */
function widen(view: NameView, {from, to}: SourceReading): boolean {
  let t = from
  while (t < to && view.is(t, Trait.definite)) t++
  const name = view.nameFrom(t)
  if (!name || name.sort === Sort.person || !view.is(t, Trait.organization) || view.has(t, Kind.capitals)) return false
  const end = partEnd(view, name, to)
  if (end === name.to) return false
  const index = view.nameAt[t] as number
  name.to = end
  name.size = Math.max(2, name.size)
  name.sort = Sort.organization
  name.first = name.last = view.hashOf(t)
  name.weak = name.loose = false
  view.nameAt.fill(index, t, end)
  return true
}

/** Finds where the small words end that go on with a name: after a lone noun what hangs on it too, after others adjectives. */
function partEnd(view: NameView, name: Name, to: number): number {
  const lone = name.size === 1
  let end = name.to
  for (let t = end; t < to; t++) {
    if (!view.has(t, Kind.word) || view.is(t, NO_PART)) break
    const links = view.is(t, Trait.affiliator | Trait.definite)
    if (links ? !lone : view.is(t, Trait.common | Trait.preposition)) break
    if (!links) end = t + 1
  }
  return end
}
