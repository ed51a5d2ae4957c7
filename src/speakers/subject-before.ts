import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/tokens.js'
import {Sort} from './name.js'
import type {NameView} from './name-view.js'
import {phraseEnd} from './introductions.js'
import type {SourceReading} from './source-reading.js'
import {readSource} from './sources.js'
import {Trait} from './words.js'

/** How many tokens before a pronoun are searched, not counting quoted ones. */
const FAR = 40
/** How many sentence beginnings are searched. */
const SENTENCES = 2

/**
 * Finds the subject that a pronoun probably refers to when it has no name, in the pronoun's sentence or the one before: The mayor
 * shrugged. “We knew,” she said.
 *
 * @param head - Token of the pronoun.
 * @param noun - The trait that the subject's noun needs: a role for a person, an organization for `it`.
 * @returns The reading of the subject, or undefined if there is none or a name intervenes.
 */
export function subjectBefore(view: NameView, head: number, noun: number): SourceReading | undefined {
  const {inside} = view.item.quotations
  let sentences = 0
  let named = -1
  for (let t = head - 1, seen = 0; seen < FAR; t--) {
    if (inside[t] === Inside.quoted) continue
    seen++
    if (named < 0 && view.nameOver(t)) named = t
    if (view.has(t, Kind.sentence)) {
      const subject = subjectAt(view, t, noun)
      // the mayor of Skerry, but not: The mayor met Bo Lund
      if (subject) return named < subject.to ? subject : undefined
      if (named >= 0) return undefined
      if (++sentences === SENTENCES) return undefined
    }
    if (view.has(t, Kind.block)) return undefined
  }
  return undefined
}

/** Reads a definite description of one person or body at the start of a sentence, if more words follow it; where nouns have a gender, also a body by its name: La CFG a dit non. Elle … */
function subjectAt(view: NameView, t: number, noun: number): SourceReading | undefined {
  const {headFirst} = view.table
  const bodies = headFirst && (noun & Trait.organization) !== 0
  if (
    !view.is(t, Trait.definite) ||
    !(view.is(t + 1, noun) || view.is(t + 2, noun) || (bodies && view.nameFrom(t + 1)?.sort === Sort.organization))
  )
    return undefined
  const to = Math.max(phraseEnd(view, t), bodies ? (view.nameFrom(t + 2)?.to ?? 0) : 0)
  if (!view.has(to, Kind.word) && !(headFirst && view.comma(to))) return undefined
  const source = readSource(view, t, to)
  if (!source || source.several) return undefined
  if (bodies && source.name?.sort === Sort.organization) return source
  return !source.name && view.is(source.head, noun) && !view.has(source.to, Kind.clitic) ? source : undefined
}
