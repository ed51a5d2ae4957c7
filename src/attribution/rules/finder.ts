import type {Span} from '../../text/span.js'
import {Kind} from '../../text/words.js'
import type {Finder, Finding} from '../finding.js'
import {Bit, VERB, type WordBits} from './word-bits.js'
import {contentEnd, isPhrase, trimEnd, trimStart} from './content.js'
import {After, type Cue, type Following, readCue, readFollowing} from './cue.js'
import {Sight, type Run} from './sight.js'
import {sourceAfter, subjectBefore} from './source.js'
import {type RuleId, rules} from './table.js'

/** Bits of words that a cue can begin with. */
const LEADS = VERB | Bit.noun | Bit.phrase

/** Bits of a verb's forms. */
const TENSE = Bit.past | Bit.present | Bit.base

/** An attribution in tokens. */
interface Draft {
  rule: RuleId
  source: Run | undefined
  cue: Run
  content: Run[]
  addressee?: Run | undefined
  /** Whether quotations that follow by themselves go on with it. */
  open: boolean
}

/**
 * Makes a finder of attributions out of rules on words and marks.
 *
 * @param table - The language's words.
 * @returns The finder.
 */
export function rulesFinder(table: WordBits): Finder {
  return (reading) => {
    const sight = new Sight(reading, table)
    const {blockStart, start, end} = reading.words
    const findings: Finding[] = []
    const span = (run: Run): Span => ({start: start[run.from] as number, end: end[run.to - 1] as number})
    for (let block = 0; block < reading.prose.length; block++) {
      for (const draft of readParagraph(sight, blockStart[block] as number, blockStart[block + 1] as number)) {
        const {rule, source, addressee} = draft
        const finding: Finding = {cue: [span(draft.cue)], content: draft.content.map(span), rule, confidence: rules[rule].confidence, block}
        if (source) finding.source = span(source)
        if (addressee) finding.addressee = span(addressee)
        findings.push(finding)
      }
    }
    return findings
  }
}

/** Reads a paragraph sentence by sentence; quotations that stand by themselves go on with the sentence before. */
function readParagraph(sight: Sight, from: number, to: number): Draft[] {
  const drafts: Draft[] = []
  let open: Draft | undefined
  let a = from
  while (a < to) {
    let b = a + 1
    while (b < to && !sight.begins(b)) b++
    const bare = bareQuotation(sight, a, b)
    if (bare && open) open.content.push(bare)
    else {
      const found = readSentence(sight, a, b)
      drafts.push(...found)
      open = undefined
      for (const draft of found) if (draft.open) open = draft
    }
    a = b
  }
  return drafts
}

/** A sentence that is one quotation and nothing else. */
function bareQuotation(sight: Sight, a: number, b: number): Run | undefined {
  for (let t = a; t < b; t++) if (sight.inside[t] === 0 && !sight.stop(t) && !sight.has(t, Kind.sign)) return undefined
  return sight.inside[a] === 0 ? undefined : {from: a, to: trimEnd(sight, a, b)}
}

function readSentence(sight: Sight, a: number, b: number): Draft[] {
  const drafts: Draft[] = []
  /** Sources and cues begin here or after. */
  let floor = a
  /** What is said before its cue begins here or after. */
  let left = a
  let subject: Run | undefined
  for (let t = a; t < b; t++) {
    if (!sight.is(t, LEADS) || sight.inside[t] !== 0) continue
    let draft: Draft | undefined
    const phrase = isPhrase(sight, t)
    if (phrase) draft = prepositional(sight, t, phrase, left, b)
    else if (sight.verb(t)) {
      const cue = readCue(sight, t, floor, b)
      if (cue) draft = cue.bits & Bit.participle && !cue.helped ? participle(sight, cue, subject, a, b) : finite(sight, cue, subject, a, floor, left, b)
    }
    if (!draft && sight.is(t, Bit.noun)) draft = nominal(sight, t, floor, b)
    if (!draft) continue
    if (draft.source && draft.source.from < draft.cue.from && draft.rule !== 'relative') subject = draft.source
    else if (draft.source && !subject) subject = draft.source
    const inserted = (draft.content[0] as Run).from < draft.cue.from
    if (inserted) {
      cutAt(sight, drafts, Math.min(draft.cue.from, draft.source?.from ?? draft.cue.from))
      left = Math.max(left, (draft.content.at(-1) as Run).to, draft.cue.to)
    }
    drafts.push(draft)
    const last = Math.max(draft.cue.to, draft.source?.to ?? 0)
    if (last > t) t = last - 1
    floor = Math.max(floor, last)
  }
  return drafts
}

/** Ends what was said before at a source and cue that are set into the sentence. */
function cutAt(sight: Sight, drafts: readonly Draft[], at: number): void {
  for (const draft of drafts) {
    for (const run of draft.content) if (run.from < at - 1 && run.to > at) run.to = trimEnd(sight, run.from, at)
  }
}

/** Whether a token closes what stands before a source or cue: a comma, dash or closing mark. */
function closesBefore(sight: Sight, t: number, a: number): boolean {
  if (t < a) return false
  return sight.closes(t) || sight.comma(t) || sight.has(t, Kind.dash)
}

function finite(sight: Sight, cue: Cue, shared: Run | undefined, a: number, floor: number, left: number, b: number): Draft | undefined {
  const {bits} = cue
  if (cue.passive) return undefined
  // after a quotation or comma the verb may come first: “…,” said Lind
  const mark = cue.from > a && afterQuotation(sight, cue.from)
  if (!cue.helped && bits & Bit.speech && (mark || (bits & Bit.plain && closesBefore(sight, cue.from - 1, a)))) {
    const inverted = inversion(sight, cue, left, b)
    if (inverted) return inverted
  }
  const joins = cue.from > a && sight.is(cue.from - 1, Bit.joiner | Bit.turn)
  const subject = joins ? shared : subjectBefore(sight, cue.from, floor)
  if (!subject) return undefined
  const following = readFollowing(sight, cue, cue.to, b)
  const relative = sight.is(subject.from, Bit.relative) && subject.to === subject.from + 1 && !sight.is(subject.from, Bit.determiner)
  if (!relative && !joins && closesBefore(sight, subject.from - 1, a)) {
    const aside = parenthesis(sight, cue, subject, following, left, b)
    if (aside) return aside
  }
  return plain(sight, cue, subject, following, b, relative)
}

/** Whether a quotation that can be what is said ends before a token: with a comma or stop, a comma after it, or by its length. */
function afterQuotation(sight: Sight, t: number): boolean {
  if (sight.comma(t - 1)) return sight.closes(t - 2)
  if (!sight.closes(t - 1)) return false
  if (quoteEnds(sight, t - 1)) return true
  let open = t - 2
  while (open > t - 8 && !sight.opens(open)) open--
  return open <= t - 8
}

/** “…,” said Lind, “…” and …, said Lind. */
function inversion(sight: Sight, cue: Cue, left: number, b: number): Draft | undefined {
  const mark = afterQuotation(sight, cue.from)
  if (!mark && !(cue.bits & Bit.plain)) return undefined
  const before = leftContent(sight, left, cue.from)
  if (!before) return undefined
  const source = sourceAfter(sight, cue.to, b, false)
  if (!source) return undefined
  if (!mark && !isNamed(sight, source, b)) return undefined
  const following = readFollowing(sight, {...cue, bits: 0}, source.to, b)
  const content = [before]
  const more = rest(sight, following, mark, b)
  if (more) content.push(more)
  return {
    rule: mark ? (more ? 'interrupted-quote' : 'quote-cue-source') : more ? 'interrupted-clause' : 'clause-cue-source',
    source,
    cue,
    content,
    open: true
  }
}

/** Whether what follows a verb without a quotation before it is a name or a title, and no clause: …, said Lind. */
function isNamed(sight: Sight, source: Run, b: number): boolean {
  const {from, to} = source
  if (sight.is(from, Bit.opener | Bit.pronoun | Bit.infinitive | Bit.preposition | Bit.object)) return false
  if (to < b && !sight.stop(to) && !sight.comma(to)) return false
  let name = false
  for (let t = from; t < to; t++) {
    if (sight.is(t, Bit.auxiliary)) return sight.is(from, Bit.people) && name
    if (sight.comma(t)) break
    if (sight.has(t, Kind.capital) && !sight.is(t, Bit.time)) name = true
    if (sight.is(t, Bit.people | Bit.document)) name = true
    if (sight.is(t, VERB) && !sight.is(t, Bit.noun | Bit.people | Bit.document) && !sight.has(t, Kind.capital)) return false
  }
  return name
}

/** “…,” Lind said, “…” and …, Lind said, … */
function parenthesis(sight: Sight, cue: Cue, subject: Run, following: Following, left: number, b: number): Draft | undefined {
  const mark = afterQuotation(sight, subject.from)
  const {kind} = following
  // “…,” Lind said while touring the works: a quotation that waits for its cue takes it, whatever follows
  const waits = mark && (cue.bits & Bit.speech) !== 0
  if (!waits && (kind === After.opener || kind === After.infinitive || kind === After.colon)) return undefined
  if (!(cue.bits & (Bit.speech | Bit.showing)) && !(cue.bits & Bit.plain) && !mark) return undefined
  if (!waits && (kind === After.clause || kind === After.preposition || kind === After.quote)) {
    if (!mark) return undefined
    if (kind === After.clause && !(cue.bits & Bit.telling)) return undefined
  }
  const before = leftContent(sight, left, subject.from)
  if (!before) return undefined
  if (!mark && kind === After.comma && following.at + 1 < b && sight.opens(following.at + 1) && capitalInside(sight, following.at + 1, b)) return undefined
  const content = [before]
  const more = rest(sight, following, mark, b)
  if (more) content.push(more)
  return {
    rule: mark ? (more ? 'interrupted-quote' : 'quote-source-cue') : more ? 'interrupted-clause' : 'clause-source-cue',
    source: subject,
    cue,
    content,
    addressee: following.addressee,
    open: true
  }
}

/** Whether a quotation ends with a comma, question or exclamation mark, so that its cue must follow. */
function quoteEnds(sight: Sight, close: number): boolean {
  return sight.comma(close - 1) || sight.stop(close - 1)
}

function capitalInside(sight: Sight, open: number, b: number): boolean {
  let t = open
  while (t < b && sight.has(t, Kind.mark)) t++
  return t < b && sight.has(t, Kind.capital)
}

/** What is said before a source and cue: from the sentence's beginning, or from what was read before. */
function leftContent(sight: Sight, left: number, before: number): Run | undefined {
  const from = trimStart(sight, left, before)
  const to = trimEnd(sight, from, before)
  if (to - from < 2 && (to <= from || sight.inside[from] === 0)) return undefined
  return {from, to}
}

/** What is said after an inserted source and cue. */
function rest(sight: Sight, following: Following, mark: boolean, b: number): Run | undefined {
  if (following.kind !== After.comma && following.kind !== After.quote) return undefined
  const from = following.kind === After.comma ? following.at + 1 : following.at
  if (from >= b) return undefined
  if (sight.opens(from)) return {from, to: contentEnd(sight, from, b)}
  if (mark) return undefined
  if (sight.is(from, Bit.participle) && sight.is(from, VERB)) return undefined
  const to = contentEnd(sight, from, b)
  return to - from > 1 ? {from, to} : undefined
}

/** Lind said that …, Lind said, “…”, Lind wants to … */
function plain(sight: Sight, cue: Cue, subject: Run, following: Following, b: number, relative: boolean): Draft | undefined {
  const {bits} = cue
  const draft = (rule: RuleId, from: number, open = true): Draft | undefined => {
    const to = contentEnd(sight, from, b, bits & TENSE, relative)
    if (to <= from) return undefined
    return {rule: relative ? 'relative' : rule, source: subject, cue, content: [{from, to}], addressee: following.addressee, open: open && !relative}
  }
  const {kind, at} = following
  const speaks = (bits & (Bit.speech | Bit.showing | Bit.mind)) !== 0
  switch (kind) {
    case After.quote:
      // sings in “The Bridge”
      if (at > cue.to && bits & Bit.weak && sight.is(at - 1, Bit.preposition)) return undefined
      return draft('source-cue-quote', at)
    case After.comma:
    case After.colon:
      if (at + 1 < b && sight.opens(at + 1) && bits & VERB) return draft('source-cue-quote', at + 1)
      if (kind === After.colon && bits & Bit.speech && !(bits & Bit.weak) && at + 2 < b && sight.has(at + 1, Kind.capital)) return draft('source-cue-clause', at + 1)
      return undefined
    case After.opener:
      if (!speaks && !(bits & Bit.telling)) return bits & Bit.weak ? undefined : draft('stance', at)
      return draft('source-cue-that', at)
    case After.infinitive:
      return !(bits & Bit.weak) && bits & (Bit.mind | Bit.telling | Bit.judgement | Bit.speech) ? draft(bits & Bit.mind ? 'stance' : 'source-cue-that', at) : undefined
    case After.clause:
      if (bits & Bit.plain || following.addressee) return draft('source-cue-clause', at)
      return bits & Bit.weak ? undefined : draft('stance', at, (bits & Bit.speech) !== 0)
    case After.preposition:
      if (bits & Bit.plain) return draft('source-cue-clause', at)
      return cue.to > cue.verb + 1 ? draft('stance', at) : undefined
    default:
      return undefined
  }
}

/** …, saying that …: the source is the main clause's subject. */
function participle(sight: Sight, cue: Cue, subject: Run | undefined, a: number, b: number): Draft | undefined {
  const {bits} = cue
  const after = closesBefore(sight, cue.from - 1, a)
  const following = readFollowing(sight, cue, cue.to, b)
  let {kind, at} = following
  if ((kind === After.comma || kind === After.colon) && at + 1 < b && sight.opens(at + 1)) {
    kind = After.quote
    at++
  }
  if (kind === After.end || kind === After.comma || kind === After.colon) return undefined
  if (bits & Bit.weak && kind !== After.opener && kind !== After.quote) return undefined
  if (cue.from === a) return undefined
  if (!after && !(sight.is(cue.from - 1, Bit.document | Bit.noun) && (kind === After.opener || bits & Bit.plain))) return undefined
  if (!(bits & (Bit.speech | Bit.judgement))) return undefined
  const to = contentEnd(sight, at, b)
  if (to <= at) return undefined
  return {rule: 'participle', source: after ? subject ?? mainSubject(sight, a, cue.from) : subjectBefore(sight, cue.from, a), cue, content: [{from: at, to}], addressee: following.addressee, open: kind === After.quote || kind === After.opener}
}

/** The subject that a sentence begins with: a pronoun or a name. */
function mainSubject(sight: Sight, a: number, to: number): Run | undefined {
  if (sight.inside[a] !== 0) return undefined
  if (sight.is(a, Bit.pronoun)) return {from: a, to: a + 1}
  let t = a
  if (sight.is(t, Bit.determiner)) t++
  const begin = t
  while (t < to && sight.inside[t] === 0 && (sight.has(t, Kind.capital) || (t === begin && t > a)) && !sight.is(t, Bit.preposition | Bit.conjunction | Bit.opener)) t++
  return t > begin ? {from: a, to: t} : undefined
}

/** According to Lind, …; …, according to Lind. */
function prepositional(sight: Sight, t: number, length: number, left: number, b: number): Draft | undefined {
  const cue = {from: t, to: t + length}
  const leading = trimStart(sight, left, t) >= t
  const source = sourceAfter(sight, cue.to, b, true)
  if (!source || !isSource(sight, source)) return undefined
  if (leading) source.to = firstComma(sight, source)
  if (leading) {
    const from = trimStart(sight, source.to, b)
    const to = contentEnd(sight, from, b)
    return to > from ? {rule: 'according-to', source, cue, content: [{from, to}], open: false} : undefined
  }
  const from = trimStart(sight, left, t)
  const content = [{from, to: trimEnd(sight, from, t)}]
  if (sight.comma(t - 1) && source.to < b && sight.comma(source.to)) {
    const next = source.to + 1
    const to = trimEnd(sight, next, b)
    if (to > next + 1 && !sight.is(next, VERB)) content.push({from: next, to})
  }
  return {rule: 'according-to', source, cue, content, open: false}
}

/** Whether words after a preposition can be somebody: a name, a pronoun, or a noun with an article or of people and documents. */
function isSource(sight: Sight, {from}: Run): boolean {
  return sight.has(from, Kind.capital | Kind.number) || sight.is(from, Bit.determiner | Bit.possessive | Bit.pronoun | Bit.people | Bit.document | Bit.object) || sight.is(from + 1, Bit.people | Bit.document)
}

/** Where a source at the front ends: at its first comma, or at its second if an appositive stands between the two. */
function firstComma(sight: Sight, {from, to}: Run): number {
  let first = from
  while (first < to && !sight.comma(first)) first++
  if (first >= to) return to
  let second = first + 1
  while (second < to && !sight.comma(second)) second++
  const apposed = second < to || sight.comma(to)
  return apposed && second - first < 12 && sight.has(first - 1, Kind.capital) ? second : first
}

/** Lind’s claim that …, his call for … */
function nominal(sight: Sight, t: number, floor: number, b: number): Draft | undefined {
  const next = t + 1
  if (next >= b || sight.inside[next] !== 0) return undefined
  const that = sight.is(next, Bit.opener) && sight.is(next, Bit.determiner | Bit.relative)
  const before = t - 1
  if (before < floor || sight.inside[before] !== 0) return undefined
  let source: Run | undefined
  if (sight.is(before, Bit.possessive)) source = {from: before, to: t}
  else if (sight.has(before, Kind.clitic)) {
    const subject = subjectBefore(sight, before, floor)
    if (subject) source = {from: subject.from, to: t}
  }
  if (!source && !that) return undefined
  if (!that && !sight.is(next, Bit.infinitive)) return undefined
  if (!source) return undefined
  const from = sight.is(next, Bit.infinitive) || that ? next : next + 1
  const to = contentEnd(sight, from, b)
  return to > from ? {rule: 'nominal', source, cue: {from: t, to: from}, content: [{from, to}], open: false} : undefined
}
