import {Kind} from '../../text/tokens.js'
import {contentEnd} from './content.js'
import {mainSubject} from './main-subject.js'
import {objectEnd} from './object-end.js'
import type {RuleView, Run} from './rule-view.js'
import {subjectBefore} from './source.js'
import type {TokenFinding} from './token-finding.js'
import {RuleWord, VERB} from './words.js'

/** Maximum tokens between a light verb and its noun: made | an unusually blunt public | appeal for. */
const LONGEST_MODIFIER = 6

/** Words that end the search for the verb to the left of a noun. */
const CLAUSAL =
  RuleWord.preposition |
  RuleWord.opener |
  RuleWord.conjunction |
  RuleWord.turn |
  RuleWord.auxiliary |
  RuleWord.pronoun |
  RuleWord.infinitive

/**
 * Reads a verb with little meaning of its own and the noun of saying that it takes: Lind raised questions about …; she has made no
 * mention of …
 * @param noun - The noun.
 * @param shared - The subject of the last verb of saying in the sentence.
 * @param floor - The first token that the source and cue may include.
 */
export function lightVerb(
  view: RuleView,
  noun: number,
  shared: Run | undefined,
  floor: number,
  a: number,
  b: number
): TokenFinding | undefined {
  const next = noun + 1
  if (next + 1 >= b || view.inside[next] !== 0) return undefined
  const that = view.isThat(next)
  const promises =
    view.is(next, RuleWord.infinitive) &&
    view.table.bits.get(view.hash[next + 1] as number) !== 0 &&
    !view.is(next + 1, RuleWord.specifier | RuleWord.object)
  const topic = view.table.topics.has(view.hash[next] as number) && !view.is(next + 1, RuleWord.time)
  // added a warning: the roof would not hold
  const colon = view.colon(next) && !view.opens(next + 1)
  if (!that && !topic && !promises && !colon) return undefined
  const verb = verbBefore(view, noun, floor)
  if (verb < 0) return undefined
  const shape = view.table.light.get(view.hash[verb] as number)
  let from = verb
  let helped = false
  for (let t = verb - 1; t >= floor; t--) {
    if (view.is(t, RuleWord.auxiliary)) helped = true
    else if (!view.is(t, RuleWord.adverb) || view.is(t, RuleWord.determiner | RuleWord.pronoun) || view.has(t, Kind.capital)) break
    from = t
  }
  const participle = shape === RuleWord.participle && !helped
  const source =
    participle || view.is(from - 1, RuleWord.joiner)
      ? (shared ?? mainSubject(view, a, from))
      : view.is(from - 1, RuleWord.infinitive | RuleWord.preposition | RuleWord.determiner)
        ? undefined
        : subjectBefore(view, from, floor)
  // was given a warning about …
  if (!source || (shape === RuleWord.past && view.is(verb - 1, RuleWord.passive))) return undefined
  if (participle && !view.breaks(from - 1) && !view.is(from - 1, RuleWord.joiner)) return undefined
  const begin = topic || colon ? next + 1 : next
  const end = contentEnd(view, begin, b, shape)
  const to = topic ? objectEnd(view, {verb, bits: view.bits[verb] as number}, begin, end) : end
  return to > begin
    ? {
        rule: that ? 'source-cue-that' : colon ? 'source-cue-clause' : 'judgement',
        source,
        cue: {from, to: colon ? next : begin},
        content: [{from: begin, to}],
        open: false
      }
    : undefined
}

/** Finds the light verb that a noun phrase follows, or -1. */
function verbBefore(view: RuleView, noun: number, floor: number): number {
  for (let t = noun - 1; t >= floor && t >= noun - LONGEST_MODIFIER; t--) {
    if (view.inside[t] !== 0 || (view.has(t, Kind.sign) && !view.has(t, Kind.clitic))) return -1
    if (view.table.light.get(view.hash[t] as number) && !view.has(t, Kind.capital)) return t
    if (view.is(t, CLAUSAL) && !view.is(t, RuleWord.specifier | RuleWord.adverb)) return -1
    if (view.is(t, VERB) && view.is(t, RuleWord.past) && !view.is(t, RuleWord.noun)) return -1
  }
  return -1
}
