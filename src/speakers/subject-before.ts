import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/tokens.js'
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
 * Finds the subject that a pronoun probably refers to when it is a role without a name, in the pronoun's sentence or the one
 * before: The mayor shrugged. “We knew,” she said.
 *
 * @param head - Token of the pronoun.
 * @returns The reading of the subject, or undefined if there is none or a name intervenes.
 */
export function subjectBefore(view: NameView, head: number): SourceReading | undefined {
  const {inside} = view.item.quotations
  let sentences = 0
  let named = -1
  for (let t = head - 1, seen = 0; t >= 0 && seen < FAR; t--) {
    if (inside[t] === Inside.quoted) continue
    seen++
    if (named < 0 && view.nameOver(t)) named = t
    if (view.has(t, Kind.sentence)) {
      const subject = roleAt(view, t)
      // the mayor of Skerry, but not: The mayor met Bo Lund
      if (subject) return named < subject.to ? subject : undefined
      if (named >= 0) return undefined
      if (++sentences === SENTENCES) return undefined
    }
    if (view.has(t, Kind.block)) return undefined
  }
  return undefined
}

/** Reads a definite description of one person by role at the start of a sentence, if more words follow it. */
function roleAt(view: NameView, t: number): SourceReading | undefined {
  if (!view.is(t, Trait.definite) || !(view.is(t + 1, Trait.role) || view.is(t + 2, Trait.role))) return undefined
  const {tokens} = view.item
  const to = phraseEnd(view, t)
  if (to >= tokens.count || !view.has(to, Kind.word)) return undefined
  const source = readSource(view, tokens.start[t] as number, tokens.end[to - 1] as number)
  return source?.kind === 'description' && !source.several && view.is(source.head, Trait.role) && !view.has(source.to, Kind.clitic) ? source : undefined
}
