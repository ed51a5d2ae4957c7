import {Kind} from '../../text/tokens.js'
import {contentEnd, trimEnd} from './content.js'
import {After, type Cue, readFollowing} from './cue.js'
import type {Draft} from './draft.js'
import type {Run, Sight} from './rule-tokens.js'
import {mainSubject, subjectBefore} from './source.js'
import {Bit, Extra, pairHash} from './words.js'

/**
 * Reads a participle of saying: …, saying that …; Citing …, Lind …
 *
 * @param sight - The tokens.
 * @param cue - The participle.
 * @param subject - The source read last in the sentence.
 * @param joins - Whether a participle before it shares its source.
 * @param a - The sentence's beginning.
 * @param b - The sentence's end.
 * @returns The attribution, or undefined.
 */
export function participle(sight: Sight, cue: Cue, subject: Run | undefined, joins: boolean, a: number, b: number): Draft | undefined {
  const {bits} = cue
  // by saying that …, after blaming …
  const led = cue.from > a && sight.isExtra(cue.from - 1, Extra.gerund)
  const opens = cue.from === a || (led && opensSentence(sight, cue.from - 1, a))
  const after = opens || joins || led || sight.closes(cue.from - 1) || sight.breaks(cue.from - 1)
  const following = readFollowing(sight, cue, cue.to, b)
  let {kind, at} = following
  if ((kind === After.comma || kind === After.colon) && at + 1 < b && sight.opens(at + 1)) {
    kind = After.quote
    at++
  }
  if (kind === After.end || kind === After.comma || kind === After.colon) return undefined
  if (bits & Bit.weak && kind !== After.opener && kind !== After.quote) return undefined
  const spoken = kind === After.quote && !sight.is(cue.from - 1, Bit.document | Bit.noun | Bit.auxiliary | Bit.preposition)
  if (!after && !spoken && !(sight.is(cue.from - 1, Bit.document | Bit.noun) && (kind === After.opener || bits & Bit.plain))) return undefined
  if (!(bits & (Bit.speech | Bit.judgement))) return undefined
  let to = contentEnd(sight, at, b, Bit.participle)
  let source: Run | undefined
  if (opens) {
    // Citing the storm, Lind …
    let comma = at
    while (comma < b && !clauseEnds(sight, comma)) comma++
    if (comma >= b) return undefined
    source = mainSubject(sight, comma + 1, b)
    if (!source) return undefined
    to = sight.closes(comma) ? comma + 1 : trimEnd(sight, at, comma)
  } else if (led) source = mainSubject(sight, a, cue.from)
  else if (after || spoken) source = subject ?? mainSubject(sight, a, cue.from)
  else {
    const issued = issuer(sight, cue, a)
    source = issued?.source ?? subjectBefore(sight, cue.from, a)
    if (issued) cue = {...cue, from: issued.from}
  }
  if (to <= at || (!source && kind !== After.quote && kind !== After.opener)) return undefined
  return {
    rule: 'participle',
    source,
    cue,
    content: [{from: at, to}],
    addressee: following.addressee,
    open: !opens && (kind === After.quote || kind === After.opener)
  }
}

/** Whether nothing but a conjunction stands before a preposition: And in explaining why, she … */
function opensSentence(sight: Sight, t: number, a: number): boolean {
  return t === a || (t === a + 1 && sight.is(a, Bit.turn | Bit.conjunction | Bit.joiner))
}

/** Whether a clause that opens a sentence ends at a token: a comma, or the marks after one. */
function clauseEnds(sight: Sight, t: number): boolean {
  return (sight.comma(t) && sight.inside[t] === 0) || (sight.quoteEnds(t) && sight.comma(t - 1))
}

/** Who issued the document whose words a participle gives: The board issued a statement saying … */
function issuer(sight: Sight, cue: Cue, a: number): {source: Run; from: number} | undefined {
  const document = cue.from - 1
  if (!sight.is(document, Bit.document)) return undefined
  let t = document - 1
  while (t > a && t > document - 4 && !sight.is(t, Bit.determiner)) t--
  if (!sight.is(t, Bit.determiner)) return undefined
  let verb = t - 1
  if (verb > a && sight.is(verb, Bit.preposition)) verb--
  if (verb <= a || sight.has(verb, Kind.sign | Kind.capital) || sight.is(verb, Bit.preposition | Bit.conjunction | Bit.people | Bit.document | Bit.determiner | Bit.pronoun | Bit.turn)) return undefined
  while (verb - 1 > a && sight.is(verb - 1, Bit.auxiliary | Bit.adverb)) verb--
  const source = subjectBefore(sight, verb, a)
  return source ? {source, from: verb} : undefined
}

/**
 * Reads what somebody was asked, who asks it being left out: Asked whether …, Lind …
 *
 * @param sight - The tokens.
 * @param t - The participle.
 * @param a - The sentence's beginning.
 * @param b - The sentence's end.
 * @returns The attribution, or undefined.
 */
export function asked(sight: Sight, t: number, a: number, b: number): Draft | undefined {
  if (!sight.isExtra(t, Extra.asked) || !sight.is(t, Bit.past)) return undefined
  if (t > a && !(sight.comma(t - 1) || (t === a + 1 && sight.is(a, Bit.turn | Bit.conjunction | Bit.opener)))) return undefined
  let at = t + 1
  while (at < b && sight.is(at, Bit.time | Bit.adverb) && !sight.is(at, Bit.determiner)) at++
  if (at >= b || !(opensTopic(sight, t, at) || sight.isExtra(at, Extra.gerund)) || sight.is(at, Bit.determiner)) return undefined
  // asked by Lind whether …
  let source: Run | undefined
  if (sight.isExtra(at, Extra.gerund) && sight.is(at, Bit.preposition)) {
    const begin = at + 1
    at = begin
    while (at < b && at < begin + 8 && !sight.is(at, Bit.opener) && !(at > begin && sight.is(at, Bit.preposition | Bit.infinitive | Bit.time)) && !clauseEnds(sight, at)) at++
    if (at <= begin || at >= b || !(opensTopic(sight, t, at) || sight.is(at, Bit.infinitive))) return undefined
    source = {from: begin, to: at}
  }
  let comma = at
  while (comma < b && !clauseEnds(sight, comma)) comma++
  if (comma >= b || comma - at < 2) return undefined
  const to = sight.closes(comma) ? comma + 1 : comma
  return {rule: 'asked', source, cue: {from: t, to: t + 1}, content: [{from: at, to}], open: false}
}

/** Whether a word opens what somebody was asked: asked whether, asked about. */
function opensTopic(sight: Sight, verb: number, t: number): boolean {
  return sight.is(t, Bit.opener) || sight.table.particles.get(pairHash(sight.hash[verb] as number, sight.hash[t] as number)) !== 0
}
