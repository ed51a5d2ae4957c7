import {Kind} from '../../text/tokens.js'
import {isCount} from './agreement.js'
import {contentEnd, trimEnd} from './content.js'
import {timeEnd} from './adverbial.js'
import {type Cue, hasParticle} from './cue.js'
import {After, readFollowing} from './following.js'
import type {TokenFinding} from './token-finding.js'
import type {Run, RuleView} from './rule-view.js'
import {mainSubject} from './main-subject.js'
import {nounBefore} from './noun-phrase.js'
import {holdsVerb} from './plain.js'
import {subjectBefore} from './source.js'
import {RuleWord, Extra} from './words.js'

/** Maximum tokens in a title before a name. */
const LONGEST_TITLE = 5

/** Maximum tokens in the phrase that says where somebody was asked. */
const LONGEST_PLACE = 8

/**
 * Reads a participle of saying: …, saying that …; Citing …, Lind …
 * @param subject - The last source in the sentence so far.
 * @param joins - Whether the participle shares its source with the one before it.
 * @param before - The last attribution in the sentence so far.
 */
export function participle(
  view: RuleView,
  cue: Cue,
  subject: Run | undefined,
  joins: boolean,
  before: TokenFinding | undefined,
  a: number,
  b: number
): TokenFinding | undefined {
  const {bits} = cue
  // by saying that …, after blaming …
  const led = cue.from > a && view.isExtra(cue.from - 1, Extra.gerund)
  // said without elaborating that …
  if (led && view.table.privatives.has(view.hash[cue.from - 1] as number)) return undefined
  const opens = cue.from === a || (led && opensSentence(view, cue.from - 1, a))
  const after = opens || joins || led || view.closes(cue.from - 1) || view.breaks(cue.from - 1)
  const following = readFollowing(view, cue, cue.to, b)
  let {kind, at} = following
  // speaking to Radio Harrow: “…” is read as all that stands before the colon
  const speaksToward = kind === After.colon && at > cue.to && (bits & RuleWord.weak) !== 0
  if ((kind === After.comma || kind === After.colon) && !speaksToward && at + 1 < b && view.opens(at + 1)) {
    kind = After.quote
    at++
  }
  if (kind === After.end || kind === After.comma || kind === After.colon) return undefined
  // referring to the storm; but: reading a book
  if (
    bits & RuleWord.weak &&
    cue.to === cue.verb + 1 &&
    kind !== After.opener &&
    kind !== After.quote &&
    !(bits & RuleWord.speech && kind === After.clause && after && holdsVerb(view, at, b))
  )
    return undefined
  const own = ownSubject(view, cue, before, a)
  const document = documentBefore(view, cue.from, a)
  const spoken =
    kind === After.quote && !view.is(cue.from - 1, RuleWord.document | RuleWord.noun | RuleWord.auxiliary | RuleWord.preposition)
  if (
    !after &&
    !spoken &&
    !own &&
    !(
      document > 0 &&
      (kind === After.opener ||
        bits & RuleWord.plain ||
        (view.is(document, RuleWord.document) && (bits & RuleWord.judgement || (bits & RuleWord.speech && holdsVerb(view, at, b)))))
    )
  )
    return undefined
  // ruling that the law holds; but: ruling the land, proving that age is no barrier
  if (
    !(bits & (RuleWord.speech | RuleWord.judgement)) &&
    !(
      bits & (RuleWord.showing | RuleWord.mind) &&
      kind === After.opener &&
      (!(bits & RuleWord.weak) || (bits & RuleWord.mind && view.is(at, RuleWord.determiner)))
    )
  )
    return undefined
  // the saying | was lost
  if (kind === After.clause && view.is(at, RuleWord.auxiliary)) return undefined
  // Lind, while confirming the plan, | urged …
  const aside = led && !opens && view.comma(cue.from - 2) && view.isExtra(cue.from - 1, Extra.subordinator)
  let to = contentEnd(view, at, b, RuleWord.participle, aside)
  let source: Run | undefined
  if (opens) {
    // Citing the storm, Lind …
    let comma = at
    while (comma < b && !clauseEnds(view, comma)) comma++
    if (comma >= b) return undefined
    source = mainSubject(view, comma + 1, b)
    if (!source) return undefined
    to = view.closes(comma) ? comma + 1 : trimEnd(view, at, comma)
  } else if (own) source = own
  // dozens of people chanting “…”
  else if (!after && spoken && view.is(cue.from - 1, RuleWord.people)) source = behindAgent(view, subjectBefore(view, cue.from, a))
  else if (led) source = mainSubject(view, a, cue.from) ?? (kind === After.quote || kind === After.opener ? subject : undefined)
  // Elders signed what mediators called a pact, agreeing …
  else if (after || spoken) source = subject && !isInner(view, subject) ? subject : (mainSubject(view, a, cue.from) ?? subject)
  else {
    const issued = issuer(view, document, a)
    source = issued?.source ?? (document > 0 ? nounBefore(view, document + 1, a) : subjectBefore(view, cue.from, a))
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

/** Checks whether a subject belongs to a clause that *what* or another word than *that* opens. */
function isInner(view: RuleView, {from}: Run): boolean {
  return !view.begins(from) && view.is(from - 1, RuleWord.opener) && !view.is(from - 1, RuleWord.determiner)
}

/** Finds the participle's own subject in an absolute construction: with Lind saying it held and Oakes calling it “a wreck” */
function ownSubject(view: RuleView, cue: Cue, before: TokenFinding | undefined, a: number): Run | undefined {
  const last = cue.from - 1
  if (last <= a + 1 || !(view.comma(last) || view.has(last, Kind.capital) || view.is(last, RuleWord.people) || isShare(view, last)))
    return undefined
  const subject = subjectBefore(view, cue.from, before?.rule === 'participle' ? before.cue.to : a)
  if (!subject || subject.from - 1 < a) return undefined
  let opener = subject.from - 1
  // with Finance Minister Mara Lind saying
  while (opener > a && opener > subject.from - LONGEST_TITLE && view.has(opener, Kind.capital)) opener--
  subject.from = opener + 1
  if (view.isExtra(opener, Extra.absolute)) return opener === a || view.comma(opener - 1) || view.closes(opener - 1) ? subject : undefined
  if (
    !before ||
    before.rule !== 'participle' ||
    !before.source ||
    !view.is(opener, RuleWord.joiner) ||
    !view.isExtra(before.source.from - 1, Extra.absolute)
  )
    return undefined
  for (const run of before.content) if (run.to > opener) run.to = trimEnd(view, run.from, opener)
  return subject
}

/** Checks whether a word counts people who say something: with one in five | saying, with most | saying, with 12% | saying. */
export function isShare(view: RuleView, t: number): boolean {
  return view.isExtra(t, Extra.counting | Extra.alone) || isCount(view, t)
}

/** Narrows a run to the noun phrase after the *by* of a passive: met by | dozens of people. */
function behindAgent(view: RuleView, run: Run | undefined): Run | undefined {
  for (let t = run ? run.to - 2 : 0; run && t > run.from; t--) if (view.isExtra(t, Extra.agent)) return {from: t + 1, to: run.to}
  return run
}

/** Checks whether at most a conjunction or a time expression precedes a preposition: And in explaining why, she …; A month after saying so, she … */
function opensSentence(view: RuleView, t: number, a: number): boolean {
  return t === a || (t === a + 1 && view.is(a, RuleWord.turn | RuleWord.conjunction | RuleWord.joiner)) || timeEnd(view, a, t) === t
}

/** Checks whether a token ends a sentence-initial clause: a comma outside quotations, or the closing mark after a comma. */
function clauseEnds(view: RuleView, t: number): boolean {
  return (view.comma(t) && view.inside[t] === 0) || (view.quoteEnds(t) && view.comma(t - 1))
}

/** Maximum tokens between a document and the participle that tells what it says. */
const LONGEST_DELIVERY = 8

/** Finds the document or noun of saying that a participle belongs to, or -1: a statement | on Friday saying …; a letter | to the mayor asking … */
function documentBefore(view: RuleView, participle: number, a: number): number {
  for (let t = participle - 1; t >= a && t >= participle - LONGEST_DELIVERY; t--) {
    if (view.inside[t] !== 0 || view.comma(t) || view.is(t, RuleWord.auxiliary | RuleWord.turn | RuleWord.opener)) return -1
    if (view.is(t, RuleWord.document | RuleWord.noun))
      return t === participle - 1 || view.is(t + 1, RuleWord.preposition | RuleWord.time) ? t : -1
  }
  return -1
}

/** Checks whether a word in small letters can only be a past form: planted | newspaper articles. */
function isBareVerb(view: RuleView, t: number): boolean {
  return view.pastForm(t) && !view.is(t, RuleWord.document | RuleWord.people | RuleWord.noun)
}

/** Finds who issued the document that a participle quotes: The board issued a statement saying … */
function issuer(view: RuleView, document: number, a: number): {source: Run; from: number} | undefined {
  if (!view.is(document, RuleWord.document)) return undefined
  let t = document - 1
  while (t > a && t > document - 4 && !view.is(t, RuleWord.determiner) && !isBareVerb(view, t)) t--
  if (!view.is(t, RuleWord.determiner) && !isBareVerb(view, t)) return undefined
  let verb = view.is(t, RuleWord.determiner) ? t - 1 : t
  if (verb > a && view.is(verb, RuleWord.preposition)) verb--
  if (
    verb <= a ||
    view.has(verb, Kind.sign | Kind.capital) ||
    view.is(
      verb,
      RuleWord.preposition |
        RuleWord.conjunction |
        RuleWord.people |
        RuleWord.document |
        RuleWord.determiner |
        RuleWord.pronoun |
        RuleWord.turn
    )
  )
    return undefined
  while (verb - 1 > a && view.is(verb - 1, RuleWord.auxiliary | RuleWord.adverb)) verb--
  const source = subjectBefore(view, verb, a)
  return source ? {source, from: verb} : undefined
}

/** Reads a question put to somebody by an unnamed person, or by an agent: Asked whether …, Lind … */
export function asked(view: RuleView, t: number, a: number, b: number): TokenFinding | undefined {
  if (!view.isExtra(t, Extra.asked) || !view.is(t, RuleWord.past)) return undefined
  // “No,” she said when asked whether it would hold
  const behind = view.isExtra(t - 1, Extra.subordinator) && !view.isExtra(t - 1, Extra.frameOpener) && !view.isExtra(t + 1, Extra.request)
  if (t > a && !behind && !(view.comma(t - 1) || (t === a + 1 && view.is(a, RuleWord.turn | RuleWord.conjunction | RuleWord.opener))))
    return undefined
  let at = t + 1
  while ((view.is(at, RuleWord.time | RuleWord.adverb) || view.isExtra(at, Extra.counting)) && !view.is(at, RuleWord.determiner)) at++
  at = afterPlace(view, t, at)
  if (!(opensTopic(view, t, at) || view.isExtra(at, Extra.gerund)) || view.is(at, RuleWord.determiner)) return undefined
  // asked by Lind whether …
  let source: Run | undefined
  if (view.isExtra(at, Extra.gerund) && view.is(at, RuleWord.preposition)) {
    const begin = at + 1
    at = begin
    while (
      at < begin + 8 &&
      !view.is(at, RuleWord.opener) &&
      !(at > begin && view.is(at, RuleWord.preposition | RuleWord.infinitive | RuleWord.time)) &&
      !clauseEnds(view, at)
    )
      at++
    source = {from: begin, to: at}
    // asked by a reporter after the vote | whether …
    if (!opensTopic(view, t, at) && !view.is(at, RuleWord.infinitive)) at = topicAfter(view, t, at)
    if (at < 0) return undefined
  }
  let comma = at
  while (comma < b && !clauseEnds(view, comma)) comma++
  if ((comma >= b && !behind) || comma - at < 2) return undefined
  const to = comma >= b ? trimEnd(view, at, b) : view.closes(comma) ? comma + 1 : comma
  return {rule: 'asked', source, cue: {from: t, to: t + 1}, content: [{from: at, to}], open: false}
}

/** Finds where the question begins after a phrase of place: Asked at the ribbon-cutting | whether … */
function afterPlace(view: RuleView, verb: number, from: number): number {
  if (!view.isExtra(from, Extra.locative) || opensTopic(view, verb, from)) return from
  const topic = topicAfter(view, verb, from)
  return topic < 0 ? from : topic
}

/** Finds the word that introduces what somebody was asked, after a phrase of time or place, or -1. */
function topicAfter(view: RuleView, verb: number, from: number): number {
  for (let t = from + 1; t < from + LONGEST_PLACE && view.has(t, Kind.word); t++)
    if (opensTopic(view, verb, t) && !view.is(t, RuleWord.determiner)) return t
  return -1
}

/** Checks whether a word introduces what somebody was asked: asked whether, asked about. */
export function opensTopic(view: RuleView, verb: number, t: number): boolean {
  return view.is(t, RuleWord.opener) || hasParticle(view, verb, t)
}
