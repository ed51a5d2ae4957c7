import {nextComma} from './adverbial.js'
import {isPluralPhrase} from './agreement.js'
import {trimEnd} from './content.js'
import type {Cue} from './cue.js'
import {After, readFollowing} from './following.js'
import {afterFrontedAdverb, afterQuotation, answeredBy, leadsToQuotation, parenthesis} from './inserted.js'
import {inversion} from './inversion.js'
import {isJobTitle} from './inversion.js'
import {wholeSubject} from './long-subject.js'
import {beforeQuotedAside, mainSubject} from './main-subject.js'
import {afterNamed, isNaming} from './naming.js'
import {nounBefore} from './noun-phrase.js'
import {passive, reduced} from './passive.js'
import {plain} from './plain.js'
import {relativeQuote} from './relative.js'
import type {Run, RuleView} from './rule-view.js'
import {LONGEST, subjectBefore} from './source.js'
import {isContact, isRelativeThat} from './subject-clause.js'
import {isTitle} from './title.js'
import type {TokenFinding} from './token-finding.js'
import {Extra, RuleWord} from './words.js'

/** Maximum tokens between a verb and the relative clause in what tells when or where something was said. */
const LONGEST_OCCASION = 12

/** Maximum tokens between a verb that reports somebody's words and its *as*. */
const LONGEST_QUOTED = 14

/**
 * Reads the attribution of a finite verb: its source before or after it, and what it says on either side.
 * @param shared - The subject that a verb joined to an earlier one shares with it.
 * @param before - The attributions of the sentence so far.
 * @param floor - The first token that source and cue may include.
 * @param left - The first token that content before the cue may include.
 */
export function finite(
  view: RuleView,
  cue: Cue,
  shared: Run | undefined,
  before: readonly TokenFinding[],
  a: number,
  floor: number,
  left: number,
  b: number
): TokenFinding | undefined {
  const {bits} = cue
  if (cue.passive) return passive(view, cue, floor, left, b)
  const quoted = quotedAs(view, cue, b)
  if (quoted) return quoted
  const agented = cue.helped ? undefined : reduced(view, cue, a, b)
  if (agented) return agented
  // after a quotation or comma the verb may precede its source: “…,” said Lind
  const aside = view.closes(cue.from - 1) ? beforeQuotedAside(view, cue.from, a) : undefined
  const mark = cue.from > a && afterQuotation(view, cue.from)
  const speaks = (bits & RuleWord.speech) !== 0 || (mark && callsOut(view, cue, a))
  if (
    !aside &&
    !cue.helped &&
    speaks &&
    (mark ||
      (bits & RuleWord.plain
        ? closesBefore(view, cue.from - 1, a)
        : bits & RuleWord.past && cue.from > a + 1 && (afterFrontedAdverb(view, cue.from) || leadsToQuotation(view, cue, b))))
  ) {
    const inverted = inversion(view, cue, left, b)
    if (inverted) return inverted
  }
  const joins = cue.from > a && view.is(cue.from - 1, RuleWord.joiner | RuleWord.turn)
  const serial = !joins && shared !== undefined && !isRelative(view, shared) && isSerial(view, cue, before)
  let subject =
    aside ??
    (serial
      ? shared
      : joins
        ? (shared ??
          (bits & RuleWord.finite || cue.helped
            ? (nearestPronoun(view, cue.from - 1, a) ?? mainSubject(view, a, cue.from - 1))
            : pluralMain(view, a, cue.from - 1)))
        : isRelativeThat(view, cue.from - 1)
          ? antecedent(view, cue, floor, b)
          : wholeSubject(view, cue.from, floor))
  subject ??= view.comma(cue.from - 1) ? overAttribution(view, cue.from, a) : undefined
  if (subject && !joins && !serial) subject = afterNamed(view, cue, subject)
  // the latest in a | long list
  if (subject && view.table.articles.has(view.hash[subject.to - 1] as number)) return undefined
  if (!subject || (!joins && !serial && (isNaming(view, cue, subject) || isContact(view, subject, cue, b)))) return undefined
  if (afterQuotation(view, subject.from) && isJobTitle(view, cue, b)) return undefined
  const answer = bits & RuleWord.speech ? answeredBy(view, cue, subject, left) : undefined
  if (answer) return answer
  const following = readFollowing(view, cue, cue.to, b)
  const relative = view.is(subject.from, RuleWord.relative) && !view.is(subject.from, RuleWord.determiner)
  const apart = !relative && !joins && !serial && !aside
  const taken = apart && ledTo(view, before, subject.from, a) && (following.kind > After.comma || !(bits & RuleWord.plain))
  if (taken) cutAt(view, before, subject.from)
  if (apart && !taken && closesBefore(view, subject.from - 1, a)) {
    const occasion = bits & RuleWord.plain && following.kind > After.comma && isOccasion(view, cue.to, b)
    const inserted = parenthesis(view, cue, subject, occasion ? {kind: After.end, at: b, addressee: undefined} : following, before, left, b)
    if (inserted) return inserted
  }
  const {at} = following
  const quote = view.opens(at) ? at : (view.comma(at) || view.colon(at)) && at + 1 < b && view.opens(at + 1) ? at + 1 : 0
  // shirts that read “Keep It Small,” | filled the room
  if (quote && isRelativeThat(view, cue.from - 1))
    return {
      rule: 'relative-quote',
      source: subject,
      cue,
      content: [{from: quote, to: view.quotedTo(quote, b)}],
      addressee: following.addressee,
      open: false
    }
  return (
    (relative && quote && relativeQuote(view, cue, subject.from, following, quote, a, b)) ||
    plain(view, cue, subject, following, b, relative)
  )
}

/** Checks whether a phrase with a relative clause tells when or where something was said: …, Lind said after a storm that broke the wall. */
function isOccasion(view: RuleView, from: number, b: number): boolean {
  let first = from
  while (view.is(first, RuleWord.time)) first++
  // said as she left court, said while they waited for a bus
  if (view.isExtra(first, Extra.subordinator) && (view.isExtra(first, Extra.gerund) || view.is(first, RuleWord.preposition))) return true
  if (!view.is(first, RuleWord.preposition)) return false
  for (let t = first + 1; t + 1 < b && t < from + LONGEST_OCCASION; t++) {
    if (view.inside[t] !== 0 || view.breaks(t)) return false
    const before = view.is(t - 1, RuleWord.time | RuleWord.adverb | RuleWord.preposition)
    if (view.isWho(t)) return !before
    if (view.is(t, RuleWord.opener))
      return view.is(t, RuleWord.determiner) && !before && (view.is(t + 1, RuleWord.auxiliary) || view.looksPast(t + 1))
    if (view.is(t, RuleWord.auxiliary | RuleWord.pronoun)) return false
    // said on Monday | the man who …
    if (view.is(t - 1, RuleWord.time) && !view.is(t, RuleWord.time | RuleWord.preposition)) return false
  }
  return false
}

/** Finds a subject whose relative clause holds an attribution: A juror, who left because she feared reprisals, | said … */
function overAttribution(view: RuleView, verb: number, a: number): Run | undefined {
  const subject = subjectBefore(view, verb, a)
  if (!subject) return undefined
  const comma = nextComma(view, subject.from, subject.to)
  return view.is(comma + 1, RuleWord.relative) ? subject : undefined
}

/** Finds the subject of the main clause if it can take a base form: Voters have waited for years and | say … */
function pluralMain(view: RuleView, a: number, joiner: number): Run | undefined {
  const subject = mainSubject(view, a, joiner)
  return subject && isPluralPhrase(view, subject) ? subject : undefined
}

/** Finds what a relative *that* stands for, if its clause says something: a sign | that said “…”; a report that warns it may fall. */
function antecedent(view: RuleView, cue: Cue, floor: number, b: number): Run | undefined {
  if (!(cue.bits & (RuleWord.speech | RuleWord.showing)) || (cue.bits & RuleWord.weak && !view.opens(cue.to) && !view.opens(cue.to + 1)))
    return undefined
  const {kind} = readFollowing(view, cue, cue.to, b)
  return kind === After.quote ||
    (view.comma(cue.to) && view.opens(cue.to + 1)) ||
    kind === After.opener ||
    (cue.bits & RuleWord.plain && kind === After.clause)
    ? nounBefore(view, cue.from - 1, floor)
    : undefined
}

/** Reads the person whose words another reports: The Post quoted | Lind as saying that … */
function quotedAs(view: RuleView, {verb, to}: Cue, b: number): TokenFinding | undefined {
  if (to > verb + 1 || !view.isExtra(verb, Extra.overheard)) return undefined
  const limit = Math.min(b - 1, verb + LONGEST_QUOTED)
  let as = to
  while (as < limit && !view.isExtra(as, Extra.likeness) && view.inside[as] === 0 && !view.is(as, RuleWord.opener | RuleWord.turn)) as++
  const said = as + 1
  if (
    as === to ||
    as >= limit ||
    !view.isExtra(as, Extra.likeness) ||
    !view.is(said, RuleWord.participle) ||
    !view.is(said, RuleWord.speech)
  )
    return undefined
  const own: Cue = {from: as, to: said + 1, verb: said, bits: view.bits[said] as number, passive: false, helped: true}
  return plain(view, own, {from: to, to: trimEnd(view, to, as)}, readFollowing(view, own, own.to, b), b, false)
}

/** Checks whether a past-tense verb, or one of thinking, follows the sentence-initial quotation: “Forty,” called a man; but: “The Long Pier,” panned by many. */
function callsOut(view: RuleView, {from, to, bits}: Cue, a: number): boolean {
  return (
    (bits & (RuleWord.past | RuleWord.plain)) !== 0 &&
    view.opens(a) &&
    view.quoteEnds(from - 1) &&
    !view.is(to, RuleWord.preposition) &&
    !isTitle(view, a, from)
  )
}

/** Checks whether a verb of saying continues a series with the same subject: called it “sad,” vowed to go and … */
function isSerial(view: RuleView, {from, to, bits}: Cue, before: readonly TokenFinding[]): boolean {
  const says = bits & RuleWord.speech && (view.is(to, RuleWord.infinitive) || view.opens(to) || view.isThat(to))
  const judges = bits & RuleWord.judgement && !(bits & (RuleWord.weak | RuleWord.noun)) && view.is(to, RuleWord.specifier | RuleWord.object)
  if (!(bits & RuleWord.past) || !(says || judges)) return false
  const last = view.comma(from - 1) ? from - 1 : view.closes(from - 1) ? from : 0
  return last > 0 && before.some(({rule, content}) => rule !== 'participle' && (content.at(-1) as Run).to === last)
}

/** Finds the nearest subject pronoun before a coordinated verb: when she stood up and said … */
function nearestPronoun(view: RuleView, joiner: number, a: number): Run | undefined {
  for (let t = joiner - 1; t >= a && t > joiner - LONGEST; t--) {
    if (view.inside[t] !== 0) continue
    if (view.is(t, RuleWord.pronoun) && !view.is(t, RuleWord.relative | RuleWord.opener) && !view.is(t - 1, RuleWord.preposition))
      return {from: t, to: t + 1}
    // a pronoun before a comma belongs to another clause: When asked what she saw, Lind smiled and said …
    if (view.first[t] === 0x3b || view.comma(t)) return undefined
  }
  return undefined
}

/** Checks whether a subordinate clause with its own attribution introduces a main clause: Although she called it “sad,” he said … */
function ledTo(view: RuleView, found: readonly TokenFinding[], at: number, a: number): boolean {
  let opener = a
  // But even as he said so, …
  while (opener < at && view.is(opener, RuleWord.turn | RuleWord.adverb) && !view.isExtra(opener, Extra.subordinator)) opener++
  if (!view.isExtra(opener, Extra.subordinator)) return false
  return found.some(
    ({cue, content}) =>
      cue.to < at &&
      nextComma(view, opener, cue.from) === cue.from &&
      closesBefore(view, at - 1, a) &&
      content.some(({from, to}) => from >= cue.to && from < at && to > at - 2)
  )
}

/** Checks whether a token closes the words before a source or cue: a comma, dash or closing mark. */
function closesBefore(view: RuleView, t: number, a: number): boolean {
  if (t < a) return false
  return view.closes(t) || view.breaks(t)
}

/** Ends earlier content where an inserted source and cue begin; with `within`, only the content of cues inside that run. */
export function cutAt(view: RuleView, found: readonly TokenFinding[], at: number, within?: Run): void {
  for (const {cue, content} of found) {
    if (within && (cue.from <= within.from || cue.to > within.to)) continue
    for (const run of content) if (run.from < (within ? at : at - 1) && run.to > at) run.to = trimEnd(view, run.from, at)
  }
}

/** Checks whether a source is a relative pronoun, which verbs outside its clause do not share. */
export function isRelative(view: RuleView, source: Run | undefined): boolean {
  return source !== undefined && source.to === source.from + 1 && view.is(source.from, RuleWord.relative)
}
