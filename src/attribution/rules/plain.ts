import {Kind} from '../../text/tokens.js'
import type {RuleId} from '../../model.js'
import {capitalInside, SHORTEST_QUOTE} from './before-quotation.js'
import {contentEnd} from './content.js'
import {isPlural, PERCENT} from './agreement.js'
import {objectEnd} from './object-end.js'
import type {Cue} from './cue.js'
import {After, type Following, overAside} from './following.js'
import {beginsClause} from './inserted.js'
import type {Run, RuleView} from './rule-view.js'
import type {TokenFinding} from './token-finding.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Maximum tokens in the subject of a clause without *that* after a verb that often takes a mere object. */
const LONGEST_CLAUSE_SUBJECT = 6

/** Bits of finite verb forms. */
const TENSE = RuleWord.finite | RuleWord.base

/** Reads a source and cue before their content: Lind said that …, Lind said, “…”, Lind wants to … */
export function plain(
  view: RuleView,
  cue: Cue,
  subject: Run,
  following: Following,
  b: number,
  relative: boolean
): TokenFinding | undefined {
  const {bits} = cue
  const {kind, at} = following
  // the plan, which Lind said she liked, | is late
  const within = view.is(subject.from - 1, RuleWord.relative) && view.comma(subject.from - 2)
  const clause = relative || within || view.isExtra(subject.from, Extra.belonging)
  const opinion: RuleId = bits & (RuleWord.mind | RuleWord.showing) || view.is(cue.verb, RuleWord.noun) ? 'stance' : 'judgement'
  const draft = (rule: RuleId, from: number, open = true): TokenFinding | undefined => {
    let to = contentEnd(view, from, b, bits & TENSE, clause)
    if (kind === After.infinitive) to = infinitiveEnd(view, from, to)
    if (rule === opinion && kind !== After.opener) to = objectEnd(view, cue, from, to)
    if (to <= from) return undefined
    if (rule === 'judgement' && quotes(view, from, to)) rule = 'quoted-judgement'
    return {
      rule: relative ? 'relative' : rule,
      source: subject,
      cue,
      content: [{from, to}],
      addressee: following.addressee,
      open: open && !relative
    }
  }
  const speaks = (bits & (RuleWord.speech | RuleWord.showing | RuleWord.mind)) !== 0
  switch (kind) {
    case After.quote:
      // sings in “The Bridge”
      if (at > cue.to && bits & RuleWord.weak && view.is(at - 1, RuleWord.preposition)) return undefined
      if (at === cue.to && bits & RuleWord.weak && !(bits & RuleWord.judgement) && !capitalInside(view, at)) return undefined
      // saw “Gull”
      if (bits & RuleWord.weak && !(bits & (RuleWord.speech | RuleWord.telling)) && view.quotedTo(at, b) - at < SHORTEST_QUOTE)
        return undefined
      return draft('source-cue-quote', at)
    case After.comma:
    case After.colon:
      if (at + 1 < b && view.opens(at + 1) && bits & VERB) return draft('source-cue-quote', at + 1)
      if (kind === After.comma && bits & RuleWord.speech) {
        // He added, that it would hold
        if (at === cue.to && view.isThat(at + 1) && !view.is(at + 2, RuleWord.auxiliary)) return draft('source-cue-that', at + 1)
        // acknowledged, however, “…”
        const quote = overAside(view, at, b)
        if (quote && view.opens(quote) && capitalInside(view, quote)) return draft('source-cue-quote', quote)
      }
      if (kind === After.comma && bits & RuleWord.plain && at > cue.to) {
        const fronted = frontedClause(view, cue.to, at, b)
        return fronted < 0 ? undefined : draft('source-cue-clause', fronted)
      }
      if (kind === After.colon && bits & RuleWord.speech && !(bits & RuleWord.weak) && at + 2 < b && view.has(at + 1, Kind.capital))
        return draft('source-cue-clause', at + 1)
      return undefined
    case After.opener:
      // laughed when asked about it
      if (view.isExtra(at, Extra.subordinator) && view.isExtra(at + 1, Extra.asked)) return undefined
      if (!speaks && !(bits & RuleWord.telling))
        return bits & RuleWord.weak && !view.is(at, RuleWord.determiner) ? undefined : draft(opinion, at)
      return draft('source-cue-that', at)
    case After.infinitive:
      return (!(bits & RuleWord.weak) || following.addressee) &&
        bits & (RuleWord.mind | RuleWord.telling | RuleWord.judgement | RuleWord.speech)
        ? draft(bits & RuleWord.mind ? opinion : 'source-cue-that', at)
        : undefined
    case After.clause:
      // declined and left
      if (view.is(at, RuleWord.joiner) && view.isExtra(at + 1, Extra.irregular)) return undefined
      if (
        at === cue.to &&
        bits & RuleWord.plain &&
        (view.is(at, RuleWord.passive) || (view.is(at, RuleWord.auxiliary) && view.is(subject.from - 1, RuleWord.relative)))
      )
        return gapped(view, subject, cue, b)
      if (bits & RuleWord.plain || following.addressee) return draft('source-cue-clause', at)
      if (bits & RuleWord.weak && speaks && (holdsVerb(view, at, b) || (view.has(at, Kind.number) && isDocument(view, subject))))
        return draft('source-cue-clause', at)
      // responded to the plan, spoke of her father
      if (
        bits & RuleWord.weak &&
        !(bits & RuleWord.judgement && opinion === 'judgement' && quotes(view, at, b)) &&
        !(cue.to > cue.verb + 1 && bits & RuleWord.speech)
      )
        return undefined
      // expressed concern that it would close: the noun is part of the cue
      if (view.table.light.get(view.hash[cue.verb] as number) && !view.is(cue.verb - 1, RuleWord.infinitive) && nounAhead(view, at))
        return undefined
      // a loudspeaker announced the train
      if (opinion === 'judgement' && bits & RuleWord.speech && !isSpeaker(view, subject)) return undefined
      return draft(opinion, at, (bits & RuleWord.speech) !== 0)
    case After.preposition:
      if (bits & RuleWord.plain) return draft('source-cue-clause', at)
      return cue.to > cue.verb + 1 ? draft(opinion, at) : undefined
    default:
      return undefined
  }
}

/**
 * Returns where a clause begins that a phrase and its comma introduce, or -1: said | despite the storm, the ferry sailed; said in a letter,
 * | the pier was safe; but: said in Harrow, the county seat.
 */
function frontedClause(view: RuleView, from: number, comma: number, b: number): number {
  const begin = comma + 1
  if (!view.is(from, RuleWord.preposition) || view.is(begin, RuleWord.relative | RuleWord.opener)) return -1
  if (!beginsClause(view, begin, b) && !hasAuxiliary(view, begin, b)) return -1
  // what it was said in or on is no part of it
  if (!view.isExtra(from, Extra.locative)) return from
  for (let i = from + 1; i < comma; i++) if (view.is(i, RuleWord.document | RuleWord.time | RuleWord.noun)) return begin
  return from
}

/** Checks whether a noun phrase and its auxiliary begin at a token: it | would close, the mayor of Harrow | has left; but: a day after it had closed. */
function hasAuxiliary(view: RuleView, from: number, b: number): boolean {
  if (
    !view.is(from, RuleWord.specifier | RuleWord.pronoun | RuleWord.people) &&
    !view.isExtra(from, Extra.dummy) &&
    !view.has(from, Kind.capital | Kind.number)
  )
    return false
  for (let t = from + 1; t < b && t <= from + LONGEST_CLAUSE_SUBJECT && view.inside[t] === 0; t++) {
    if (view.is(t, RuleWord.auxiliary)) return true
    if (
      (view.has(t, Kind.sign) && !view.has(t, Kind.clitic)) ||
      view.is(t, RuleWord.pronoun | RuleWord.opener) ||
      view.isExtra(t, Extra.subordinator)
    )
      return false
  }
  return false
}

/** Checks whether a clause without *that* follows a verb: estimate | the rock is wide; but: estimate the width, describe the man who is … */
export function holdsVerb(view: RuleView, from: number, b: number): boolean {
  // found | support was strongest
  if (
    view.has(from, Kind.word) &&
    !view.is(from, RuleWord.preposition | RuleWord.adverb | RuleWord.opener | RuleWord.auxiliary | RuleWord.infinitive | RuleWord.joiner) &&
    view.is(from + 1, RuleWord.auxiliary)
  )
    return true
  if (
    !view.is(from, RuleWord.specifier | RuleWord.pronoun) &&
    !view.isExtra(from, Extra.dummy) &&
    !view.has(from, Kind.capital | Kind.number)
  )
    return false
  for (let t = from + 1; t < b && t < from + LONGEST_CLAUSE_SUBJECT; t++) {
    if (view.is(t, RuleWord.auxiliary) || isFiniteVerb(view, t)) return true
    if (view.inside[t] !== 0 || (view.has(t, Kind.sign) && !view.has(t, Kind.clitic) && view.first[t] !== PERCENT)) return false
    if (view.is(t, RuleWord.joiner) && view.has(t - 1, Kind.capital)) continue
    // 61 percent of voters want
    if (view.is(t, RuleWord.link) && view.has(from, Kind.number)) continue
    if (view.is(t, RuleWord.opener | RuleWord.relative | RuleWord.conjunction | RuleWord.turn | RuleWord.joiner | RuleWord.preposition))
      return false
  }
  return false
}

/** Checks whether a bare noun of saying follows that says about what or that something is so: deep | concern that …, support for …; but: her support for …, a regret for … */
function nounAhead(view: RuleView, from: number): boolean {
  if (view.is(from, RuleWord.specifier)) return false
  let t = from
  while (
    t < from + LONGEST_CLAUSE_SUBJECT &&
    view.has(t, Kind.word) &&
    !view.is(t, RuleWord.noun | RuleWord.preposition | RuleWord.auxiliary | RuleWord.pronoun | RuleWord.opener | RuleWord.joiner)
  )
    t++
  if (!view.is(t, RuleWord.noun) || view.inside[t + 1] !== 0) return false
  // over the weekend
  return (
    view.isThat(t + 1) ||
    (view.table.topics.has(view.hash[t + 1] as number) &&
      !view.is(t + 2, RuleWord.time) &&
      !(view.is(t + 2, RuleWord.determiner) && (view.is(t + 3, RuleWord.time) || view.isExtra(t + 3, Extra.moment))))
  )
}

/** Checks whether a noun phrase is a document, which finds in figures what others say: a poll found | 52% of voters side with her. */
function isDocument(view: RuleView, {from, to}: Run): boolean {
  for (let t = from; t < to && !view.is(t, RuleWord.link); t++) if (view.is(t, RuleWord.document)) return true
  return false
}

/** Checks whether a noun phrase can stand for somebody who speaks: it holds a name, a number, a pronoun, a plural or a word for people or documents. */
function isSpeaker(view: RuleView, {from, to}: Run): boolean {
  for (let t = from; t < to; t++)
    if (
      view.named(t) ||
      view.has(t, Kind.number) ||
      view.is(t, RuleWord.pronoun | RuleWord.people | RuleWord.document | RuleWord.noun | RuleWord.relative) ||
      view.isExtra(t, Extra.alone) ||
      isPlural(view, t)
    )
      return true
  return false
}

/** Checks whether a listed word can only be the verb of the words before it: Lind needs, voters want; but: the need. */
function isFiniteVerb(view: RuleView, t: number): boolean {
  if (!view.verb(t) || view.has(t, Kind.capital) || view.is(t, RuleWord.noun | RuleWord.document | RuleWord.people)) return false
  return (
    view.is(t, RuleWord.finite) ||
    (view.is(t, RuleWord.base) && (isPlural(view, t - 1) || view.is(t - 1, RuleWord.people | RuleWord.pronoun)))
  )
}

/** Checks whether a quotation begins in a run. */
export function quotes(view: RuleView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.opens(t)) return true
  return false
}

/** Ends an infinitive clause before a second verb of its subject: declined to answer | and got into a car. */
function infinitiveEnd(view: RuleView, from: number, to: number): number {
  for (let t = from + 1; t + 1 < to; t++)
    if (view.inside[t] === 0 && view.is(t, RuleWord.joiner) && view.isExtra(t + 1, Extra.irregular)) return t
  return to
}

/**
 * Reads content whose relative pronoun precedes the source: …, which Lind said was safe, …; not after a pronoun or determiner:
 * all that Lind says | is true.
 */
function gapped(view: RuleView, source: Run, cue: Cue, b: number): TokenFinding | undefined {
  const opener = source.from - 1
  if (!view.is(opener, RuleWord.opener) || view.is(opener - 1, RuleWord.pronoun | RuleWord.determiner)) return undefined
  return {
    rule: 'source-cue-clause',
    source,
    cue,
    content: [
      {from: opener, to: source.from},
      {from: cue.to, to: contentEnd(view, cue.to, b, 0, view.comma(opener - 1))}
    ],
    open: false
  }
}
