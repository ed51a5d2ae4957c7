import {Living} from '../../text/keep-alive.js'
import type {Span} from '../../text/span.js'
import {Kind, spanOf, type Words} from '../../text/tokens.js'
import type {Finder, Finding} from '../finding.js'
import {Bit, Extra, VERB, type WordBits} from './words.js'
import {contentEnd, isPhrase, trimEnd, trimStart} from './content.js'
import {After, type Cue, type Following, readCue, readFollowing} from './cue.js'
import type {Draft} from './draft.js'
import {afterColon, capitalInside, verbFirst} from './before-quotation.js'
import {isLed, leadsIn} from './lead-in.js'
import {asked, participle} from './participles.js'
import {nominal, prepositional} from './phrases.js'
import {Sight, type Run} from './rule-tokens.js'
import {LONGEST, mainSubject, sourceAfter, subjectBefore} from './source.js'
import {type RuleId, rules} from './table.js'

/** Bits of words that a cue can begin with. */
const LEADS = VERB | Bit.noun | Bit.phrase

/** How many of a sentence's attributions are looked back at. */
const NEAR = 16

/** Bits of a verb's forms. */
const TENSE = Bit.past | Bit.present | Bit.base

/**
 * Makes a finder of attributions out of rules on words and marks.
 *
 * @param table - The language's words.
 * @returns The finder.
 */
export function rulesFinder(table: WordBits): Finder {
  const sights = new Living<Sight>()
  return (reading) => {
    const sight = sights.keep(new Sight(reading, table))
    const {words, prose} = reading
    const findings: Finding[] = []
    for (let block = 0; block < prose.length; block++) {
      const drafts = readParagraph(sight, words.blockStart[block] as number, words.blockStart[block + 1] as number)
      for (let i = 0; i < drafts.length; i++) findings.push(findingOf(words, drafts[i] as Draft, block))
    }
    return findings
  }
}

function findingOf(words: Words, {rule, source, cue, content, addressee}: Draft, block: number): Finding {
  const spans: Span[] = []
  for (let i = 0; i < content.length; i++) spans.push(spanOf(words, content[i] as Run))
  const finding: Finding = {cue: [spanOf(words, cue)], content: spans, rule, confidence: rules[rule].confidence, block}
  if (source) finding.source = spanOf(words, source)
  if (addressee) finding.addressee = spanOf(words, addressee)
  return finding
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
      open = undefined
      for (let i = 0; i < found.length; i++) {
        const draft = found[i] as Draft
        drafts.push(draft)
        if (draft.open) open = draft
      }
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
  /** The subject of the last verb of saying, which a second one shares, whatever was said in between. */
  let speaker: Run | undefined
  for (let t = a; t < b; t++) {
    let draft: Draft | undefined
    if (sight.opens(t) && sight.colon(t - 1) && t - 1 > a) draft = afterColon(sight, nearest(drafts), t, a, b)
    else if (!sight.is(t, LEADS) || sight.inside[t] !== 0) continue
    if (draft) drafts.push(draft)
    if (draft || sight.opens(t)) continue
    const phrase = isPhrase(sight, t)
    if (phrase) draft = prepositional(sight, t, phrase, left, b)
    else if (sight.verb(t)) {
      draft = asked(sight, t, a, b) ?? (t === a ? verbFirst(sight, a, b) : undefined)
      const cue = draft ? undefined : readCue(sight, t, floor, b)
      if (cue) {
        draft =
          cue.bits & Bit.participle && !cue.helped
            ? participle(sight, cue, isRelative(sight, subject) ? undefined : subject, joinsParticiple(sight, cue, drafts.at(-1)), a, b)
            : finite(sight, cue, cue.bits & Bit.speech ? (speaker ?? subject) : subject, nearest(drafts), a, floor, left, b)
      }
    }
    if (!draft && sight.is(t, Bit.noun)) draft = nominal(sight, t, floor, b)
    if (!draft) continue
    if (draft.rule === 'nominal') subject ??= draft.source
    else if (draft.source && draft.source.from < draft.cue.from && draft.rule !== 'relative') subject = draft.source
    else if (draft.source && !subject) subject = draft.source
    if (draft.source === subject && sight.is(draft.cue.to - 1, Bit.speech) && !sight.is(draft.cue.to - 1, Bit.participle)) speaker = subject
    const inserted = (draft.content[0] as Run).from < draft.cue.from
    const {source} = draft
    const near = nearest(drafts)
    // what a relative clause says ends before its head's own verb
    if (source && source.to <= draft.cue.from) cutAt(sight, near, draft.cue.from, source)
    // Asked whether it would hold, Lind said, “…”
    if (draft.rule === 'source-cue-quote' && source && sight.comma(source.from - 1) && isLed(sight, a) && capitalInside(sight, (draft.content[0] as Run).from, b)) cutAt(sight, near, source.from)
    if (inserted) {
      cutAt(sight, near, Math.min(draft.cue.from, draft.source?.from ?? draft.cue.from))
      left = Math.max(left, (draft.content.at(-1) as Run).to, draft.cue.to)
    }
    drafts.push(draft)
    const last = Math.max(draft.cue.to, draft.source?.to ?? 0)
    if (last > t) t = last - 1
    // an aside leaves its head to the verb after it: Lind, who said so, denied …; Citing the storm, Lind said …
    if (draft.rule !== 'relative' && draft.rule !== 'participle') floor = Math.max(floor, last)
  }
  return drafts
}

/** Whether a source is a relative pronoun, which what stands beyond its clause does not share. */
function isRelative(sight: Sight, source: Run | undefined): boolean {
  return source !== undefined && source.to === source.from + 1 && sight.is(source.from, Bit.relative)
}

/** The attributions of a sentence that are looked back at. */
function nearest(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.length > NEAR ? drafts.slice(-NEAR) : drafts
}

/** Whether a participle goes on with one before it: calling him slow and accusing him of … */
function joinsParticiple(sight: Sight, cue: Cue, before: Draft | undefined): boolean {
  return before?.rule === 'participle' && sight.is(cue.from - 1, Bit.joiner) && before.content.some(({to}) => to === cue.from - 1)
}

/** Ends what was said before at a source and cue that are set into the sentence; with `within`, only what has its cue there. */
function cutAt(sight: Sight, drafts: readonly Draft[], at: number, within?: Run): void {
  for (const {cue, content} of drafts) {
    if (within && (cue.from <= within.from || cue.to > within.to)) continue
    for (const run of content) if (run.from < at - 1 && run.to > at) run.to = trimEnd(sight, run.from, at)
  }
}

/** Whether a token closes what stands before a source or cue: a comma, dash or closing mark. */
function closesBefore(sight: Sight, t: number, a: number): boolean {
  if (t < a) return false
  return sight.closes(t) || sight.breaks(t)
}

function finite(
  sight: Sight,
  cue: Cue,
  shared: Run | undefined,
  before: readonly Draft[],
  a: number,
  floor: number,
  left: number,
  b: number
): Draft | undefined {
  const {bits} = cue
  if (cue.passive) return passive(sight, cue, floor, b)
  // after a quotation or comma the verb may come first: “…,” said Lind
  const mark = cue.from > a && afterQuotation(sight, cue.from)
  if (!cue.helped && bits & Bit.speech && (mark || (bits & Bit.plain && closesBefore(sight, cue.from - 1, a)))) {
    const inverted = inversion(sight, cue, left, b)
    if (inverted) return inverted
  }
  const joins = cue.from > a && sight.is(cue.from - 1, Bit.joiner | Bit.turn)
  const subject = joins ? (shared ?? (bits & (Bit.past | Bit.present) || cue.helped ? (nearestPronoun(sight, cue.from - 1, a) ?? mainSubject(sight, a, cue.from - 1)) : undefined)) : subjectBefore(sight, cue.from, floor)
  if (!subject || (!joins && isNaming(sight, cue, subject))) return undefined
  const following = readFollowing(sight, cue, cue.to, b)
  const relative = sight.is(subject.from, Bit.relative) && subject.to === subject.from + 1 && !sight.is(subject.from, Bit.determiner)
  const taken = !relative && !joins && ledTo(sight, before, subject.from, a) && following.kind > After.comma
  if (taken) cutAt(sight, before, subject.from)
  if (!relative && !joins && !taken && closesBefore(sight, subject.from - 1, a)) {
    const aside = parenthesis(sight, cue, subject, following, before, left, b)
    if (aside) return aside
  }
  return plain(sight, cue, subject, following, b, relative)
}

/** Whether a quotation begins in a run. */
function quotes(sight: Sight, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (sight.opens(t)) return true
  return false
}

/** Whether a verb only gives a name to what stands right before it: a film called “The Pier”. */
function isNaming(sight: Sight, cue: Cue, subject: Run): boolean {
  if (cue.helped || cue.from !== cue.verb || !sight.isExtra(cue.verb, Extra.naming)) return false
  const head = subject.to - 1
  return !sight.has(head, Kind.capital | Kind.sign) && !sight.is(head, Bit.pronoun | Bit.people)
}

/** The nearest pronoun that is a subject before a joined verb: when she stood up and said … */
function nearestPronoun(sight: Sight, joiner: number, a: number): Run | undefined {
  for (let t = joiner - 1; t >= a && t > joiner - LONGEST; t--) {
    if (sight.inside[t] !== 0) continue
    if (sight.is(t, Bit.pronoun) && !sight.is(t, Bit.relative | Bit.opener) && !sight.is(t - 1, Bit.preposition)) return {from: t, to: t + 1}
    // a pronoun before a comma is another clause's: When asked what she saw, Lind smiled and said …
    if (sight.first[t] === 0x3b || sight.comma(t)) return undefined
  }
  return undefined
}

/** Whether a clause with an attribution of its own leads to a main clause: Although she called it “sad,” he said … */
function ledTo(sight: Sight, drafts: readonly Draft[], at: number, a: number): boolean {
  if (!sight.isExtra(a, Extra.subordinator)) return false
  return drafts.some(({cue, content}) => cue.to < at && content.some(({from, to}) => from >= cue.to && from < at && to > at - 2))
}

/** The bridge is expected to hold: who expects it is left out. */
function passive(sight: Sight, cue: Cue, floor: number, b: number): Draft | undefined {
  if (!sight.isExtra(cue.verb, Extra.held) || cue.to >= b || !sight.is(cue.to, Bit.infinitive)) return undefined
  const subject = subjectBefore(sight, cue.from, floor)
  const to = contentEnd(sight, cue.to, b)
  if (!subject || to <= cue.to) return undefined
  return {rule: 'passive', source: undefined, cue, content: [subject, {from: cue.to, to}], open: false}
}

/** Whether a quotation that can be what is said ends before a token: with a comma or stop, a comma after it, or by its length. */
function afterQuotation(sight: Sight, t: number): boolean {
  if (sight.comma(t - 1)) return sight.closes(t - 2)
  if (!sight.closes(t - 1)) return false
  if (sight.quoteEnds(t - 1)) return true
  let open = t - 2
  while (open > t - 8 && !sight.opens(open)) open--
  return open <= t - 8
}

/** “…,” said Lind, “…” and …, said Lind. */
function inversion(sight: Sight, cue: Cue, left: number, b: number): Draft | undefined {
  const mark = afterQuotation(sight, cue.from)
  if (!mark && !(cue.bits & Bit.plain)) return undefined
  const before = leftContent(sight, left, cue.from)
  if (!before && mark) return undefined
  const source = sourceAfter(sight, cue.to, b, false)
  if (!source) return undefined
  if (!mark && !isNamed(sight, source, b)) return undefined
  const following = readFollowing(sight, {...cue, bits: 0}, source.to, b)
  const content = before ? [before] : []
  const more = rest(sight, following, mark, b)
  if (more) content.push(more)
  if (!content.length) return undefined
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
  let name = false
  for (let t = from; t < to; t++) {
    if (sight.is(t, Bit.auxiliary)) return sight.is(from, Bit.people) && name
    // said Ros Deem, head of a union that …
    if (sight.comma(t)) return name
    if (sight.has(t, Kind.capital) && !sight.is(t, Bit.time)) name = true
    if (sight.is(t, Bit.people | Bit.document)) name = true
    if (sight.is(t, VERB) && !sight.is(t, Bit.noun | Bit.people | Bit.document) && !sight.has(t, Kind.capital)) return false
  }
  return name && (to >= b || to - from >= LONGEST || sight.stop(to))
}

/** “…,” Lind said, “…” and …, Lind said, … */
function parenthesis(sight: Sight, cue: Cue, subject: Run, following: Following, drafts: readonly Draft[], left: number, b: number): Draft | undefined {
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
  if (!before && (mark || kind !== After.comma)) return undefined
  if (mark && before && leadsIn(sight, before, following, drafts, b)) return undefined
  if (!mark && kind === After.comma && following.at + 1 < b && sight.opens(following.at + 1) && capitalInside(sight, following.at + 1, b)) return undefined
  const content = before ? [before] : []
  // Lind said “…,” she said
  const led = mark && before && drafts.find(({cue: other, content: [first]}) => first && other.to <= first.from && first.from > before.from && first.to >= before.to && sight.opens(first.from))
  if (led) content[0] = {from: (led.content[0] as Run).from, to: before.to}
  const more = rest(sight, following, mark, b)
  if (more) content.push(more)
  if (!content.length) return undefined
  return {
    rule: mark ? (more ? 'interrupted-quote' : 'quote-source-cue') : more ? 'interrupted-clause' : 'clause-source-cue',
    source: subject,
    cue,
    content,
    addressee: following.addressee,
    open: true
  }
}

/** What is said before a source and cue: from the sentence's beginning, or from what was read before. */
function leftContent(sight: Sight, left: number, before: number): Run | undefined {
  const from = trimStart(sight, left, before)
  const to = trimEnd(sight, from, before)
  if (to <= from) return undefined
  // Voss, they said, …; but: Still, they said, …
  if (to - from < 2 && sight.inside[from] === 0 && !(sight.has(from, Kind.capital) && sight.bits[from] === 0)) return undefined
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
    if (rule === 'judgement' && quotes(sight, from, to)) rule = 'quoted-judgement'
    return {rule: relative ? 'relative' : rule, source: subject, cue, content: [{from, to}], addressee: following.addressee, open: open && !relative}
  }
  const {kind, at} = following
  const speaks = (bits & (Bit.speech | Bit.showing | Bit.mind)) !== 0
  const opinion: RuleId = bits & (Bit.mind | Bit.showing) || sight.is(cue.verb, Bit.noun) ? 'stance' : 'judgement'
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
      if (!speaks && !(bits & Bit.telling)) return bits & Bit.weak ? undefined : draft(opinion, at)
      return draft('source-cue-that', at)
    case After.infinitive:
      return !(bits & Bit.weak) && bits & (Bit.mind | Bit.telling | Bit.judgement | Bit.speech) ? draft(bits & Bit.mind ? opinion : 'source-cue-that', at) : undefined
    case After.clause:
      if (bits & Bit.plain || following.addressee) return draft('source-cue-clause', at)
      if (bits & Bit.weak && !(bits & Bit.judgement && opinion === 'judgement' && quotes(sight, at, b))) return undefined
      return draft(opinion, at, (bits & Bit.speech) !== 0)
    case After.preposition:
      if (bits & Bit.plain) return draft('source-cue-clause', at)
      return cue.to > cue.verb + 1 ? draft(opinion, at) : undefined
    default:
      return undefined
  }
}
