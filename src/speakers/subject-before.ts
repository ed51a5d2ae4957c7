import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/tokens.js'
import type {NameView} from './name-view.js'
import {phraseEnd} from './introductions.js'
import type {SourceReading} from './source-reading.js'
import {readSource} from './sources.js'
import {Trait} from './words.js'

/** How many tokens outside quotation marks are looked at before a pronoun. */
const FAR = 40
/** Sentences before the pronoun's that the subject may begin. */
const SENTENCES = 2

/**
 * Finds who is the subject of the sentence before a pronoun, or of its own, by a role and no name: The mayor shrugged. “We knew,”
 * she said.
 *
 * @param head - The pronoun.
 * @returns What those words tell, or nothing if a name comes between.
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

/** Reads `the` and a role that a sentence begins with, of one person who does something. */
function roleAt(view: NameView, t: number): SourceReading | undefined {
  if (!view.is(t, Trait.definite) || !(view.is(t + 1, Trait.role) || view.is(t + 2, Trait.role))) return undefined
  const {tokens} = view.item
  const to = phraseEnd(view, t)
  if (to >= tokens.count || !view.has(to, Kind.word)) return undefined
  const source = readSource(view, tokens.start[t] as number, tokens.end[to - 1] as number)
  return source?.kind === 'description' && !source.several && view.is(source.head, Trait.role) && !view.has(source.to, Kind.clitic) ? source : undefined
}
