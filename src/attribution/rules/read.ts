import type {Span} from '../../text/span.js'
import {Kind, spanOf, type Tokens} from '../../text/tokens.js'
import type {Finding} from '../finding.js'
import {RuleWord, Extra, VERB} from './words.js'
import {contentEnd, isPhrase, trimEnd, trimStart} from './content.js'
import {After, type Cue, type Following, readCue, readFollowing} from './cue.js'
import type {TokenFinding} from './token-finding.js'
import {afterColon, capitalInside, verbFirst} from './before-quotation.js'
import {asideOn, gesture} from './frames.js'
import {isLed, leadsIn} from './lead-in.js'
import {asked, participle} from './participles.js'
import {passive} from './passive.js'
import {nominal, possessed, prepositional} from './phrases.js'
import type {RuleView, Run} from './rule-view.js'
import {LONGEST, mainSubject, subjectBefore} from './source.js'
import {sourceAfter} from './source-after.js'
import type {RuleId} from '../../model.js'
import {rules} from './table.js'

/** Bits of words that a cue can begin with. */
const LEADS = VERB | RuleWord.noun | RuleWord.phrase

/** How many of a sentence's attributions are looked back at. */
const NEAR = 16

/** Bits of a verb's forms. */
const TENSE = RuleWord.past | RuleWord.present | RuleWord.base

/** Finds attributions by rules on words and marks. */
export function readRules(view: RuleView): Finding[] {
  const {tokens, prose} = view.item
  const findings: Finding[] = []
  for (let block = 0; block < prose.length; block++) {
    const found = readParagraph(view, tokens.blockStart[block] as number, tokens.blockStart[block + 1] as number)
    for (let i = 0; i < found.length; i++) findings.push(findingOf(tokens, found[i] as TokenFinding, block))
  }
  return findings
}

function findingOf(tokens: Tokens, {rule, source, cue, content, addressee}: TokenFinding, block: number): Finding {
  const spans: Span[] = []
  for (let i = 0; i < content.length; i++) spans.push(spanOf(tokens, content[i] as Run))
  const finding: Finding = {cue: [spanOf(tokens, cue)], content: spans, rule, confidence: rules[rule].confidence, block}
  if (source) finding.source = spanOf(tokens, source)
  if (addressee) finding.addressee = spanOf(tokens, addressee)
  return finding
}

/** Reads a paragraph sentence by sentence; quotations that stand by themselves go on with the sentence before. */
function readParagraph(view: RuleView, from: number, to: number): TokenFinding[] {
  const found: TokenFinding[] = []
  let open: TokenFinding | undefined
  /** First token of the sentence before. */
  let before = from
  let a = from
  while (a < to) {
    let b = a + 1
    while (b < to && !view.begins(b)) b++
    const bare = bareQuotation(view, a, b)
    if (bare && !open && a > before) {
      open = gesture(view, before, a, bare, found.at(-1))
      if (open) found.push(open)
    } else if (bare && open) open.content.push(bare)
    else {
      const inSentence = readSentence(view, a, b)
      open = undefined
      for (let i = 0; i < inSentence.length; i++) {
        const finding = inSentence[i] as TokenFinding
        found.push(finding)
        if (finding.open) open = finding
      }
    }
    before = a
    a = b
  }
  return found
}

/** A sentence that is one quotation and nothing else. */
function bareQuotation(view: RuleView, a: number, b: number): Run | undefined {
  for (let t = a; t < b; t++) if (view.inside[t] === 0 && !view.stop(t) && !view.has(t, Kind.sign)) return undefined
  return view.inside[a] === 0 ? undefined : {from: a, to: trimEnd(view, a, b)}
}

function readSentence(view: RuleView, a: number, b: number): TokenFinding[] {
  const found: TokenFinding[] = []
  /** Sources and cues begin here or after. */
  let floor = a
  /** What is said before its cue begins here or after. */
  let left = a
  let subject: Run | undefined
  /** The subject of the last verb of saying, which a second one shares, whatever was said in between. */
  let speaker: Run | undefined
  for (let t = a; t < b; t++) {
    let finding: TokenFinding | undefined
    if (view.opens(t) && view.colon(t - 1) && t - 1 > a) finding = afterColon(view, nearest(found), t, a, b)
    else if (!view.is(t, LEADS) || view.inside[t] !== 0) continue
    if (finding) found.push(finding)
    if (finding || view.opens(t)) continue
    const phrase = isPhrase(view, t)
    if (phrase) finding = prepositional(view, t, phrase, left, a, b)
    else if (view.is(t, RuleWord.phrase)) finding = asideOn(view, t, left, a, b) ?? (isSaid(found, t) ? undefined : possessed(view, t, left, a, b))
    else if (view.verb(t)) {
      finding = asked(view, t, a, b) ?? (t === a ? verbFirst(view, a, b) : undefined)
      const cue = finding ? undefined : readCue(view, t, floor, b)
      if (cue) {
        finding =
          cue.bits & RuleWord.participle && !cue.helped
            ? participle(view, cue, isRelative(view, subject) ? undefined : subject, joinsParticiple(view, cue, found.at(-1)), a, b)
            : finite(view, cue, cue.bits & RuleWord.speech ? (speaker ?? subject) : subject, nearest(found), a, floor, left, b)
      }
    }
    if (!finding && view.is(t, RuleWord.noun)) finding = nominal(view, t, floor, b)
    if (!finding) continue
    if (finding.rule === 'nominal') subject ??= finding.source
    else if (finding.source && finding.source.from < finding.cue.from && finding.rule !== 'relative') subject = finding.source
    else if (finding.source && !subject) subject = finding.source
    if (finding.source === subject && view.is(finding.cue.to - 1, RuleWord.speech) && !view.is(finding.cue.to - 1, RuleWord.participle)) speaker = subject
    const inserted = (finding.content[0] as Run).from < finding.cue.from
    const {source} = finding
    const near = nearest(found)
    // what a relative clause says ends before its head's own verb
    if (source && source.to <= finding.cue.from) cutAt(view, near, finding.cue.from, source)
    // Asked whether it would hold, Lind said, “…”
    if (finding.rule === 'source-cue-quote' && source && view.comma(source.from - 1) && isLed(view, a) && capitalInside(view, (finding.content[0] as Run).from, b)) cutAt(view, near, source.from)
    if (inserted) {
      cutAt(view, near, Math.min(finding.cue.from, finding.source?.from ?? finding.cue.from))
      left = Math.max(left, (finding.content.at(-1) as Run).to, finding.cue.to)
    }
    found.push(finding)
    const last = Math.max(finding.cue.to, finding.source?.to ?? 0)
    if (last > t) t = last - 1
    // an aside leaves its head to the verb after it: Lind, who said so, denied …; Citing the storm, Lind said …
    if (finding.rule !== 'relative' && finding.rule !== 'participle' && !(finding.rule === 'passive' && isRelative(view, finding.content[0]))) floor = Math.max(floor, last)
  }
  return found
}

/** Whether a token is part of what somebody was found to say. */
function isSaid(found: readonly TokenFinding[], t: number): boolean {
  return nearest(found).some(({content}) => content.some(({from, to}) => from < t && to > t))
}

/** Whether a source is a relative pronoun, which what stands beyond its clause does not share. */
function isRelative(view: RuleView, source: Run | undefined): boolean {
  return source !== undefined && source.to === source.from + 1 && view.is(source.from, RuleWord.relative)
}

/** The attributions of a sentence that are looked back at. */
function nearest(found: readonly TokenFinding[]): readonly TokenFinding[] {
  return found.length > NEAR ? found.slice(-NEAR) : found
}

/** Whether a participle goes on with one before it: calling him slow and accusing him of … */
function joinsParticiple(view: RuleView, cue: Cue, before: TokenFinding | undefined): boolean {
  return before?.rule === 'participle' && view.is(cue.from - 1, RuleWord.joiner) && before.content.some(({to}) => to === cue.from - 1)
}

/** Ends what was said before at a source and cue that are set into the sentence; with `within`, only what has its cue there. */
function cutAt(view: RuleView, found: readonly TokenFinding[], at: number, within?: Run): void {
  for (const {cue, content} of found) {
    if (within && (cue.from <= within.from || cue.to > within.to)) continue
    for (const run of content) if (run.from < at - 1 && run.to > at) run.to = trimEnd(view, run.from, at)
  }
}

/** Whether a token closes what stands before a source or cue: a comma, dash or closing mark. */
function closesBefore(view: RuleView, t: number, a: number): boolean {
  if (t < a) return false
  return view.closes(t) || view.breaks(t)
}

function finite(
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
  // after a quotation or comma the verb may come first: “…,” said Lind
  const mark = cue.from > a && afterQuotation(view, cue.from)
  if (!cue.helped && bits & RuleWord.speech && (mark || (bits & RuleWord.plain && closesBefore(view, cue.from - 1, a)))) {
    const inverted = inversion(view, cue, left, b)
    if (inverted) return inverted
  }
  const joins = cue.from > a && view.is(cue.from - 1, RuleWord.joiner | RuleWord.turn)
  const subject = joins ? (shared ?? (bits & (RuleWord.past | RuleWord.present) || cue.helped ? (nearestPronoun(view, cue.from - 1, a) ?? mainSubject(view, a, cue.from - 1)) : undefined)) : subjectBefore(view, cue.from, floor)
  if (!subject || (!joins && isNaming(view, cue, subject))) return undefined
  const following = readFollowing(view, cue, cue.to, b)
  const relative = view.is(subject.from, RuleWord.relative) && subject.to === subject.from + 1 && !view.is(subject.from, RuleWord.determiner)
  const taken = !relative && !joins && ledTo(view, before, subject.from, a) && following.kind > After.comma
  if (taken) cutAt(view, before, subject.from)
  if (!relative && !joins && !taken && closesBefore(view, subject.from - 1, a)) {
    const aside = parenthesis(view, cue, subject, following, before, left, b)
    if (aside) return aside
  }
  return plain(view, cue, subject, following, b, relative)
}

/** Whether a quotation begins in a run. */
function quotes(view: RuleView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.opens(t)) return true
  return false
}

/** Whether a verb only gives a name to what stands right before it: a film called “The Pier”. */
function isNaming(view: RuleView, cue: Cue, subject: Run): boolean {
  if (cue.helped || cue.from !== cue.verb || !view.isExtra(cue.verb, Extra.naming)) return false
  const head = subject.to - 1
  return !view.has(head, Kind.capital | Kind.sign) && !view.is(head, RuleWord.pronoun | RuleWord.people)
}

/** The nearest pronoun that is a subject before a joined verb: when she stood up and said … */
function nearestPronoun(view: RuleView, joiner: number, a: number): Run | undefined {
  for (let t = joiner - 1; t >= a && t > joiner - LONGEST; t--) {
    if (view.inside[t] !== 0) continue
    if (view.is(t, RuleWord.pronoun) && !view.is(t, RuleWord.relative | RuleWord.opener) && !view.is(t - 1, RuleWord.preposition)) return {from: t, to: t + 1}
    // a pronoun before a comma is another clause's: When asked what she saw, Lind smiled and said …
    if (view.first[t] === 0x3b || view.comma(t)) return undefined
  }
  return undefined
}

/** Whether a clause with an attribution of its own leads to a main clause: Although she called it “sad,” he said … */
function ledTo(view: RuleView, found: readonly TokenFinding[], at: number, a: number): boolean {
  if (!view.isExtra(a, Extra.subordinator)) return false
  return found.some(({cue, content}) => cue.to < at && content.some(({from, to}) => from >= cue.to && from < at && to > at - 2))
}

/** Whether a quotation that can be what is said ends before a token: with a comma or stop, a comma after it, or by its length. */
function afterQuotation(view: RuleView, t: number): boolean {
  if (view.comma(t - 1) && !view.closes(t - 1)) return view.closes(t - 2)
  if (!view.closes(t - 1)) return false
  if (view.quoteEnds(t - 1)) return true
  let open = t - 2
  while (open > t - 8 && !view.opens(open)) open--
  return open <= t - 8
}

/** “…,” said Lind, “…” and …, said Lind. */
function inversion(view: RuleView, cue: Cue, left: number, b: number): TokenFinding | undefined {
  const mark = afterQuotation(view, cue.from)
  if (!mark && !(cue.bits & RuleWord.plain)) return undefined
  // say doctors; but: press secretary, state senator
  if (cue.bits & RuleWord.base && !(cue.bits & (RuleWord.plain | RuleWord.past))) return undefined
  const before = leftContent(view, left, cue.from)
  if (!before && mark) return undefined
  const source = sourceAfter(view, cue.to, b, false)
  if (!source) return undefined
  // However, said Lind, the roof will hold
  if (!mark && !before) source.to = nextComma(view, source)
  if (!mark && !isNamed(view, source, before ? b : source.to)) return undefined
  // “…,” press secretary Tim Ross said: a verb ends what would be the source, so that the first is a noun
  if (mark && endsWithCue(view, source)) return undefined
  const following = readFollowing(view, {...cue, bits: 0}, source.to, b)
  const content = before ? [before] : []
  const more = rest(view, following, mark, b)
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

/** Where a run ends before its first comma. */
function nextComma(view: RuleView, {from, to}: Run): number {
  let t = from
  while (t < to && !view.comma(t)) t++
  return t
}

/** Whether the last word of a noun phrase is a verb of saying that can be nothing else. */
function endsWithCue(view: RuleView, {from, to}: Run): boolean {
  const last = to - 1
  return last > from && view.verb(last) && view.is(last, RuleWord.speech) && view.is(last, RuleWord.past | RuleWord.present) && !view.is(last, RuleWord.noun | RuleWord.document | RuleWord.people)
}

/** Whether what follows a verb without a quotation before it is a name or a title, and no clause: …, said Lind. */
function isNamed(view: RuleView, source: Run, b: number): boolean {
  const {from, to} = source
  if (view.is(from, RuleWord.opener | RuleWord.pronoun | RuleWord.infinitive | RuleWord.preposition | RuleWord.object)) return false
  let name = false
  for (let t = from; t < to; t++) {
    if (view.is(t, RuleWord.auxiliary)) return view.is(from, RuleWord.people) && name
    // said Ros Deem, head of a union that …
    if (view.comma(t)) return name
    if (view.has(t, Kind.capital) && !view.is(t, RuleWord.time)) name = true
    if (view.is(t, RuleWord.people | RuleWord.document)) name = true
    if (view.is(t, VERB) && !view.is(t, RuleWord.noun | RuleWord.people | RuleWord.document) && !view.has(t, Kind.capital)) return false
  }
  return name && (to >= b || to - from >= LONGEST || view.stop(to))
}

/** “…,” Lind said, “…” and …, Lind said, … */
function parenthesis(view: RuleView, cue: Cue, subject: Run, following: Following, found: readonly TokenFinding[], left: number, b: number): TokenFinding | undefined {
  const mark = afterQuotation(view, subject.from)
  const {kind} = following
  // “…,” Lind said while touring the works: a quotation that waits for its cue takes it, whatever follows
  const waits = mark && (cue.bits & RuleWord.speech) !== 0
  if (!waits && (kind === After.opener || kind === After.infinitive || kind === After.colon)) return undefined
  if (!(cue.bits & (RuleWord.speech | RuleWord.showing)) && !(cue.bits & RuleWord.plain) && !mark) return undefined
  if (!waits && (kind === After.clause || kind === After.preposition || kind === After.quote)) {
    if (!mark) return undefined
    if (kind === After.clause && !(cue.bits & RuleWord.telling)) return undefined
  }
  const before = leftContent(view, left, subject.from)
  // Asked whether it would hold, Lind laughed: the question is none of her words
  if (!mark && before && view.isExtra(before.from, Extra.asked) && found.some(({rule, cue: other}) => rule === 'asked' && other.from === before.from)) return undefined
  if (!before && (mark || kind !== After.comma)) return undefined
  if (mark && before && leadsIn(view, before, following, found, b)) return undefined
  if (!mark && kind === After.comma && following.at + 1 < b && view.opens(following.at + 1) && capitalInside(view, following.at + 1, b)) return undefined
  const content = before ? [before] : []
  // Lind said “…,” she said
  const led = mark && before && found.find(({cue: other, content: [first]}) => first && other.to <= first.from && first.from > before.from && first.to >= before.to && view.opens(first.from))
  if (led) content[0] = {from: (led.content[0] as Run).from, to: before.to}
  const more = rest(view, following, mark, b)
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
function leftContent(view: RuleView, left: number, before: number): Run | undefined {
  const from = trimStart(view, left, before)
  const to = trimEnd(view, from, before)
  if (to <= from) return undefined
  // Voss, they said, …; but: Still, they said, …
  if (to - from < 2 && view.inside[from] === 0 && !(view.has(from, Kind.capital) && view.bits[from] === 0)) return undefined
  return {from, to}
}

/** What is said after an inserted source and cue. */
function rest(view: RuleView, following: Following, mark: boolean, b: number): Run | undefined {
  if (following.kind !== After.comma && following.kind !== After.quote) return undefined
  const from = following.kind === After.comma ? following.at + 1 : following.at
  if (from >= b) return undefined
  if (view.opens(from)) return {from, to: contentEnd(view, from, b)}
  if (mark) return undefined
  if (view.is(from, RuleWord.participle) && view.is(from, VERB)) return undefined
  const to = contentEnd(view, from, b)
  return to - from > 1 ? {from, to} : undefined
}

/** Where a clause in the infinitive ends before a second verb of its subject: declined to answer | and got into a car. */
function infinitiveEnd(view: RuleView, from: number, to: number): number {
  for (let t = from + 1; t + 1 < to; t++) if (view.inside[t] === 0 && view.is(t, RuleWord.joiner) && view.isExtra(t + 1, Extra.irregular)) return t
  return to
}

/** Lind said that …, Lind said, “…”, Lind wants to … */
function plain(view: RuleView, cue: Cue, subject: Run, following: Following, b: number, relative: boolean): TokenFinding | undefined {
  const {bits} = cue
  const {kind, at} = following
  const draft = (rule: RuleId, from: number, open = true): TokenFinding | undefined => {
    let to = contentEnd(view, from, b, bits & TENSE, relative)
    if (kind === After.infinitive) to = infinitiveEnd(view, from, to)
    if (to <= from) return undefined
    if (rule === 'judgement' && quotes(view, from, to)) rule = 'quoted-judgement'
    return {rule: relative ? 'relative' : rule, source: subject, cue, content: [{from, to}], addressee: following.addressee, open: open && !relative}
  }
  const speaks = (bits & (RuleWord.speech | RuleWord.showing | RuleWord.mind)) !== 0
  const opinion: RuleId = bits & (RuleWord.mind | RuleWord.showing) || view.is(cue.verb, RuleWord.noun) ? 'stance' : 'judgement'
  switch (kind) {
    case After.quote:
      // sings in “The Bridge”
      if (at > cue.to && bits & RuleWord.weak && view.is(at - 1, RuleWord.preposition)) return undefined
      return draft('source-cue-quote', at)
    case After.comma:
    case After.colon:
      if (at + 1 < b && view.opens(at + 1) && bits & VERB) return draft('source-cue-quote', at + 1)
      if (kind === After.colon && bits & RuleWord.speech && !(bits & RuleWord.weak) && at + 2 < b && view.has(at + 1, Kind.capital)) return draft('source-cue-clause', at + 1)
      return undefined
    case After.opener:
      if (!speaks && !(bits & RuleWord.telling)) return bits & RuleWord.weak ? undefined : draft(opinion, at)
      return draft('source-cue-that', at)
    case After.infinitive:
      return !(bits & RuleWord.weak) && bits & (RuleWord.mind | RuleWord.telling | RuleWord.judgement | RuleWord.speech) ? draft(bits & RuleWord.mind ? opinion : 'source-cue-that', at) : undefined
    case After.clause:
      // declined and left
      if (view.is(at, RuleWord.joiner) && view.isExtra(at + 1, Extra.irregular)) return undefined
      if (bits & RuleWord.plain || following.addressee) return draft('source-cue-clause', at)
      if (bits & RuleWord.weak && !(bits & RuleWord.judgement && opinion === 'judgement' && quotes(view, at, b))) return undefined
      return draft(opinion, at, (bits & RuleWord.speech) !== 0)
    case After.preposition:
      if (bits & RuleWord.plain) return draft('source-cue-clause', at)
      return cue.to > cue.verb + 1 ? draft(opinion, at) : undefined
    default:
      return undefined
  }
}
