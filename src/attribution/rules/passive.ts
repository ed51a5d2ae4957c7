import {Kind} from '../../text/tokens.js'
import {capitalInside} from './before-quotation.js'
import {contentEnd, trimEnd, trimStart} from './content.js'
import {isPlural} from './agreement.js'
import type {Cue} from './cue.js'
import type {Run, RuleView} from './rule-view.js'
import {opensWithParticiple, subjectBefore} from './source.js'
import {sourceAfter} from './source-after.js'
import type {TokenFinding} from './token-finding.js'
import {Extra, RuleWord} from './words.js'

/** Maximum tokens between a passive verb and its agent. */
const REACH = 6

/**
 * Reads a passive verb. Its subject is not the speaker: the speaker follows `by`, or is not named.
 * @param left - The first token that content before the cue may include.
 */
export function passive(view: RuleView, cue: Cue, floor: number, left: number, b: number): TokenFinding | undefined {
  // is seen, was chosen: usually nobody's words; was quoted as saying: the subject's own words
  const weak = (cue.bits & RuleWord.weak) !== 0 || view.isExtra(cue.verb, Extra.overheard)
  const agent = weak ? undefined : agentAfter(view, cue.to, b)
  if (!agent && cue.bits & RuleWord.telling && view.breaks(cue.to) && view.opens(cue.to + 1) && capitalInside(view, cue.to + 1))
    return askedInWords(view, cue, floor, b)
  // was asked about the pier, what had happened
  if (
    !agent &&
    cue.bits & RuleWord.telling &&
    cue.to < b &&
    view.isExtra(cue.verb, Extra.asked) &&
    (cue.to > cue.verb + 1 || view.is(cue.to, RuleWord.opener | RuleWord.infinitive))
  )
    return question(view, cue, b)
  if (!agent && cue.to < b && view.isThat(cue.to) && isReported(view, cue, floor)) return question(view, cue, b)
  if (agent) {
    if (view.isExtra(cue.verb, Extra.needy)) agent.to = topicIn(view, agent)
    const at = afterAgent(view, agent.to)
    // was blamed by the board for the leak
    const about = view.isExtra(cue.verb, Extra.needy) && view.isExtra(at, Extra.request)
    return about || opensComplement(view, at) ? told(view, cue, agent, at, b) : saidBefore(view, cue, agent, floor, left)
  }
  if (!view.isExtra(cue.verb, Extra.held) || cue.to >= b || !view.is(cue.to, RuleWord.infinitive))
    return weak ? undefined : lastAgent(view, cue, b)
  const subject = subjectBefore(view, cue.from, floor)
  if (!subject) return undefined
  // Voss, who is expected to run, called …
  const to = contentEnd(view, cue.to, b, 0, view.is(subject.from, RuleWord.relative))
  if (to <= cue.to) return undefined
  return {rule: 'passive', source: undefined, cue, content: [subject, {from: cue.to, to}], open: false}
}

/**
 * Checks whether a cue is passive, so that the words before it are not its source: was accused, have been told, accused of.
 * @param from - The cue's first token.
 * @param to - The token after the cue.
 */
export function isPassive(view: RuleView, from: number, to: number): boolean {
  let helped = false
  for (let t = from; t < to; t++) {
    if (view.isExtra(t, Extra.overheard)) return false
    if (view.is(t, RuleWord.passive)) helped = true
    else if (view.is(t, RuleWord.auxiliary)) helped = false
    else if (view.is(t, RuleWord.past) && !view.is(t, RuleWord.participle) && !view.is(t, RuleWord.adverb))
      return (helped && !leadsToOwn(view, t + 1, to)) || isReduced(view, t)
    else if (!view.is(t, RuleWord.adverb)) helped = false
  }
  return false
}

/** Checks whether an infinitive in a passive cue makes the subject the speaker: was prompted to say. */
function leadsToOwn(view: RuleView, from: number, to: number): boolean {
  for (let t = from; t + 1 < to; t++) if (view.is(t, RuleWord.infinitive) && view.is(t + 1, RuleWord.speech)) return true
  return false
}

/** Checks whether a transitive verb has no object, which makes it a reduced passive: a man accused of theft. */
function isReduced(view: RuleView, verb: number): boolean {
  const next = verb + 1
  // who he accused of theft
  if (view.is(verb - 1, RuleWord.pronoun) || (view.has(verb - 1, Kind.capital) && !view.has(verb - 1, Kind.sentence))) return false
  // a cook, said to be the best
  if (
    view.isExtra(verb, Extra.held) &&
    view.comma(verb - 1) &&
    next + 1 < view.item.tokens.count &&
    view.is(next, RuleWord.infinitive) &&
    view.is(next + 1, RuleWord.auxiliary)
  )
    return true
  return view.isExtra(verb, Extra.needy) && !view.has(next, Kind.capital | Kind.sign) && view.is(next, RuleWord.link | RuleWord.infinitive)
}

/** Finds the agent of a passive: was accused on Monday by Lind. */
function agentAfter(view: RuleView, from: number, b: number): Run | undefined {
  let t = from
  while (t < b && t < from + REACH && !view.isExtra(t, Extra.agent)) {
    if (view.inside[t] !== 0 || view.has(t, Kind.sign) || !view.is(t, RuleWord.time | RuleWord.adverb | RuleWord.preposition))
      return undefined
    t++
  }
  return t < b && t < from + REACH ? agentAt(view, t, b) : undefined
}

/** Ends the agent of a verb that needs a topic before that topic: by the board | for the leak. */
function topicIn(view: RuleView, {from, to}: Run): number {
  for (let t = to - 1; t > from; t--) if (view.isExtra(t, Extra.request) && view.is(t + 1, RuleWord.specifier)) return t
  return to
}

/** Skips a comma or a day between the agent of a passive and its complement: by the clerk, Bo Lund, that … */
function afterAgent(view: RuleView, to: number): number {
  let t = to
  // by Mara Lind, prosecuting, that …
  if (view.comma(t))
    return opensComplement(view, t + 1)
      ? t + 1
      : opensWithParticiple(view, t + 1) && view.comma(t + 2) && opensComplement(view, t + 3)
        ? t + 3
        : t
  while (view.is(t, RuleWord.time) || (view.isExtra(t, Extra.locative) && view.is(t + 1, RuleWord.time))) t++
  return t
}

/**
 * Reads a past participle with an agent and no auxiliary: Described by Lind as “…,” the bridge …
 * @param cue - The participle.
 */
export function reduced(view: RuleView, cue: Cue, a: number, b: number): TokenFinding | undefined {
  const {verb, bits, to} = cue
  const quoted = quotedByAgent(view, cue, b)
  if (quoted) return quoted
  if (bits & (RuleWord.weak | RuleWord.participle) || !(bits & RuleWord.past) || to >= b || !view.isExtra(to, Extra.agent)) return undefined
  // hailed by them as “a cure” and dismissed by others as “sugar”
  if (verb !== a && !view.comma(verb - 1) && !view.is(verb - 1, RuleWord.joiner)) return undefined
  const agent = agentAt(view, to, b)
  const at = agent ? afterAgent(view, agent.to) : b
  if (!agent || !opensComplement(view, at)) return undefined
  const finding = told(view, cue, agent, at, b)
  // sentence-initial content ends before the subject of the main clause
  const content = finding?.content[0]
  if (verb === a && content) {
    let comma = content.from
    while (comma < content.to && !(view.comma(comma) && (view.inside[comma] === 0 || view.closes(comma + 1)))) comma++
    if (comma < content.to) content.to = view.closes(comma + 1) ? comma + 2 : comma
  }
  return finding
}

/** Reads a judgement in quotation marks with an agent after it: a plan called “reckless” by the mayor. */
function quotedByAgent(view: RuleView, cue: Cue, b: number): TokenFinding | undefined {
  const {bits} = cue
  if (!(bits & RuleWord.judgement) || !(bits & RuleWord.past) || bits & (RuleWord.weak | RuleWord.plain)) return undefined
  const open = view.isExtra(cue.to, Extra.likeness) ? cue.to + 1 : cue.to
  if (open >= b || !view.opens(open)) return undefined
  const close = view.quotedTo(open, b)
  const agent = close < b ? agentAt(view, close, b) : undefined
  if (!agent) return undefined
  // by the mayor | was dropped
  for (let t = agent.from + 1; t < agent.to; t++) if (view.is(t, RuleWord.auxiliary)) agent.to = t
  return {rule: 'passive', source: agent, cue, content: [{from: open, to: close}], open: false}
}

/** Reads the noun phrase after `by`, if it can be a speaker. */
function agentAt(view: RuleView, by: number, b: number): Run | undefined {
  const from = by + 1
  if (!view.isExtra(by, Extra.agent)) return undefined
  let end = from + 1
  while (end < b && view.inside[end] === 0 && !opensComplement(view, end) && !(view.comma(end) && view.is(end + 1, RuleWord.opener))) end++
  const isTold = end < b && opensComplement(view, end)
  const agent = sourceAfter(view, from, end, false)
  if (!agent) return undefined
  agent.to = trimEnd(view, agent.from, agent.to)
  return isSomebody(view, agent) || (isTold && (view.is(from, RuleWord.determiner) || isPlural(view, agent.to - 1))) ? agent : undefined
}

/** Checks whether a noun phrase refers to people, by a name or a word for them; by noon and by a mile do not. */
function isSomebody(view: RuleView, {from, to}: Run): boolean {
  if (view.is(from, RuleWord.time) && !view.is(from, RuleWord.people)) return false
  for (let t = from; t < to && !view.comma(t); t++)
    if (view.is(t, RuleWord.people | RuleWord.object) || view.has(t, Kind.capital)) return true
  // by her teachers; but: by a boat
  return to === from + 2 && view.is(from, RuleWord.possessive)
}

/** Checks whether a complement of the passive begins at a token: to leave, that it …, of stealing, as “…”. */
function opensComplement(view: RuleView, t: number): boolean {
  if (view.opens(t)) return true
  if (view.has(t, Kind.capital | Kind.sign)) return false
  if (view.is(t, RuleWord.infinitive)) return !view.is(t + 1, RuleWord.specifier)
  if (view.is(t, RuleWord.opener)) return view.is(t, RuleWord.determiner) || !view.is(t, RuleWord.relative)
  if (!view.is(t, RuleWord.preposition) || view.isExtra(t, Extra.agent)) return false
  return !view.is(t, RuleWord.link)
    ? view.opens(t + 1) || view.isExtra(t, Extra.likeness)
    : opensWithParticiple(view, t + 1) || view.opens(t + 1)
}

/** Builds the finding for a passive with a complement after it. */
function told(view: RuleView, cue: Cue, agent: Run, at: number, b: number): TokenFinding | undefined {
  // was called by the crew to mend it
  if (view.is(at, RuleWord.infinitive) && view.isExtra(cue.verb, Extra.naming)) return undefined
  const from = view.is(at, RuleWord.link) && !view.is(at, RuleWord.infinitive | RuleWord.opener) ? at + 1 : at
  const to = contentEnd(view, from, b)
  return to > from ? {rule: 'passive', source: agent, cue, content: [{from, to}], open: false} : undefined
}

/** Reads a passive whose agent comes last: The roof was called “a sieve” by Lind; the mayor was urged to resign by three friends. */
function lastAgent(view: RuleView, cue: Cue, b: number): TokenFinding | undefined {
  const from = cue.to
  if (from >= b || !opensComplement(view, from)) return undefined
  const until = contentEnd(view, from, b)
  let end = from
  // …, and the bakery was shut by the council
  while (end < until && !(view.comma(end) && view.is(end + 1, RuleWord.joiner | RuleWord.turn))) end++
  let commas = 0
  for (let t = end - 1; t > from + 1; t--) {
    // by her coach, Tam Oakes
    if (view.inside[t] !== 0 || (view.breaks(t) && ++commas > 1)) return undefined
    if (!view.isExtra(t, Extra.agent)) continue
    const agent = agentAt(view, t, end)
    return agent && (agent.to >= end - 1 || view.closes(t - 1))
      ? {rule: 'passive', source: agent, cue, content: [{from, to: trimEnd(view, from, t)}], open: false}
      : undefined
  }
  return undefined
}

/** Reads a quotation that was put to the subject: Lind was asked, “…” */
function askedInWords(view: RuleView, cue: Cue, floor: number, b: number): TokenFinding {
  const quote = cue.to + 1
  return {
    rule: 'passive',
    source: undefined,
    cue,
    content: [{from: quote, to: view.quotedTo(quote, b)}],
    addressee: subjectBefore(view, cue.from, floor),
    open: true
  }
}

/** Checks whether a passive before a clause reports what nobody is named for: it was reported that …; Lind was told that … */
function isReported(view: RuleView, {verb, from, bits}: Cue, floor: number): boolean {
  if (bits & RuleWord.telling) return true
  const subject =
    bits & (RuleWord.speech | RuleWord.mind) && !view.isExtra(verb, Extra.overheard) ? subjectBefore(view, from, floor) : undefined
  return subject !== undefined && subject.to === subject.from + 1 && view.is(subject.from, RuleWord.pronoun)
}

/** Reads what somebody was asked or told, and not by whom: Lind was asked | about the pier. */
function question(view: RuleView, cue: Cue, b: number): TokenFinding | undefined {
  const to = contentEnd(view, cue.to, b, 0)
  return to > cue.to ? {rule: 'passive', source: undefined, cue, content: [{from: cue.to, to}], open: false} : undefined
}

/** Reads a passive whose content precedes it: “…,” residents were told by the mayor. */
function saidBefore(view: RuleView, cue: Cue, agent: Run, floor: number, left: number): TokenFinding | undefined {
  const subject = subjectBefore(view, cue.from, floor)
  if (!subject || !(view.comma(subject.from - 1) ? view.closes(subject.from - 2) : view.quoteEnds(subject.from - 1))) return undefined
  const from = trimStart(view, left, subject.from)
  const to = trimEnd(view, from, subject.from)
  return to > from ? {rule: 'passive', source: agent, cue, content: [{from, to}], addressee: subject, open: false} : undefined
}
