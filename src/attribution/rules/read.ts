import type {Span} from '../../text/span.js'
import {Kind, spanOf, type Tokens} from '../../text/tokens.js'
import type {Finding} from '../finding.js'
import {RuleWord, Extra, VERB} from './words.js'
import {isPhrase, trimEnd} from './content.js'
import {isPluralPhrase} from './agreement.js'
import {type Cue, idiomEnd, readCue} from './cue.js'
import {After, readFollowing} from './following.js'
import type {TokenFinding} from './token-finding.js'
import {afterColon, capitalInside, verbFirst} from './before-quotation.js'
import {asideOn, gesture, resumed, unlisted} from './frames.js'
import {nextComma} from './adverbial.js'
import {afterFrontedAdverb, afterQuotation, leadsToQuotation, answeredBy, inversion, isJobTitle, parenthesis} from './inserted.js'
import {isLed} from './lead-in.js'
import {lightVerb} from './light-verb.js'
import {wholeSubject} from './long-subject.js'
import {asked, participle} from './participles.js'
import {eachHolder} from './nested.js'
import {isPassive, passive, reduced} from './passive.js'
import {nominal, possessed, prepositional} from './phrases.js'
import {plain, quotes} from './plain.js'
import {relativeQuote} from './relative.js'
import type {RuleView, Run} from './rule-view.js'
import {afterNamed, isNaming} from './naming.js'
import {nounBefore} from './noun-phrase.js'
import {isTitle} from './title.js'
import {beforeQuotedAside, mainSubject} from './main-subject.js'
import {LONGEST, opensWithParticiple, subjectBefore} from './source.js'
import {isContact, isRelativeThat} from './subject-clause.js'
import {confidences} from './table.js'

/** Word bits that a cue can begin with. */
const LEADS = VERB | RuleWord.noun | RuleWord.phrase

/** Number of recent attributions in a sentence to look back at. */
const NEAR = 16

/**
 * Limits the attributions read in a sentence: `anyway`, and beyond that one per `onePer` tokens. Real sentences stay below ten; a text of
 * nothing but cues has one every two tokens, each with all the others as its content.
 */
export const enum MOST_FOUND {anyway = 32, onePer = 8}

/** Finds attributions by rules on words and punctuation. */
export function readRules(view: RuleView): Finding[] {
  const {tokens, prose} = view.item
  const findings: Finding[] = []
  let previous: TokenFinding | undefined
  for (let block = 0; block < prose.length; block++) {
    const found = readParagraph(view, tokens.blockStart[block] as number, tokens.blockStart[block + 1] as number, previous)
    previous = found.at(-1)
    for (let i = 0; i < found.length; i++) findings.push(findingOf(tokens, found[i] as TokenFinding, block))
  }
  eachHolder(view, ({from, to}) => {
    for (const found of readParagraph(view, from, to)) findings.push(findingOf(tokens, found, tokens.block[from] as number))
  })
  return findings
}

function findingOf(tokens: Tokens, found: TokenFinding, block: number): Finding {
  const {rule, source, cue, content, addressee} = found
  const spans: Span[] = []
  for (let i = 0; i < content.length; i++) spans.push(spanOf(tokens, content[i] as Run))
  const own = source && spanOf(tokens, source)
  const told = addressee && spanOf(tokens, addressee)
  return {source: own, standsFor: undefined, cue: [spanOf(tokens, cue)], content: spans, addressee: told, rule, confidence: confidences[rule], block, tokens: found}
}

/**
 * Reads a paragraph sentence by sentence; a sentence that is all quotation continues the attribution before it.
 * @param previous - The last attribution of the paragraph before.
 */
function readParagraph(view: RuleView, from: number, to: number, previous?: TokenFinding): TokenFinding[] {
  const found: TokenFinding[] = []
  let open: TokenFinding | undefined
  /** First token of the previous sentence. */
  let before = from
  let a = from
  while (a < to) {
    let b = a + 1
    while (b < to && !view.begins(b)) b++
    const bare = bareQuotation(view, a, b)
    if (bare && a > before && (!open || isQuestion(view, open))) {
      // When Oakes asked whether it would hold, Lind grinned. “…”
      const last = found.at(-1)
      const answer = gesture(view, before, a, bare, last)
      // Lind defended the fee. “…”: the same verb gives both
      if (answer && last?.source && answer.cue.from < last.cue.to) (open = last).content.push(bare)
      else if (answer) found.push((open = answer))
      else open?.content.push(bare)
    } else if (bare && open) open.content.push(bare)
    else {
      const inSentence = readSentence(view, a, b)
      const more = inSentence.length || (a === from && !previous) ? undefined : resumed(view, before, a, b, found.at(-1) ?? (a === from ? previous : undefined))
      if (more) inSentence.push(more)
      open = undefined
      for (let i = 0; i < inSentence.length; i++) {
        const finding = inSentence[i] as TokenFinding
        found.push(finding)
        if (finding.open && !(open && addsTo(view, open, finding))) open = finding
      }
    }
    before = a
    a = b
  }
  return found
}

/** Checks whether what was found is a question put in an introductory clause, which others answer. */
function isQuestion(view: RuleView, {source, cue, content: [said]}: TokenFinding): boolean {
  return view.isExtra(cue.to - 1, Extra.asking | Extra.asked) && source !== undefined && said !== undefined && view.comma(said.to) && view.isExtra(source.from - 1, Extra.subordinator)
}

/** Checks whether a participle only adds to a quotation of the same source, which goes on after it: “…,” Lind said, adding that … | “…” */
function addsTo(view: RuleView, {source, content: [said]}: TokenFinding, {rule, source: own, content}: TokenFinding): boolean {
  return rule === 'participle' && own === source && said !== undefined && view.opens(said.from) && content.every(({from, to}) => !quotes(view, from, to))
}

/** Returns the quotation that makes up a whole sentence, if it is one. */
function bareQuotation(view: RuleView, a: number, b: number): Run | undefined {
  for (let t = a; t < b; t++) if (view.inside[t] === 0 && !view.stop(t) && !view.has(t, Kind.sign)) return undefined
  return view.inside[a] === 0 ? undefined : {from: a, to: trimEnd(view, a, b)}
}

function readSentence(view: RuleView, a: number, b: number): TokenFinding[] {
  const found: TokenFinding[] = []
  /** The first token that sources and cues may include. */
  let floor = a
  /** The first token that content before its cue may include. */
  let left = a
  let subject: Run | undefined
  /** The subject of the last verb of saying, which a second one shares despite any content between them. */
  let speaker: Run | undefined
  for (let t = a; t < b; t++) {
    let finding: TokenFinding | undefined
    if (view.opens(t) && view.colon(t - 1) && t - 1 > a) finding = afterColon(view, nearest(found), t, a, b)
    else if (!view.is(t, LEADS) || view.inside[t] !== 0) continue
    else if (found.length >= MOST_FOUND.anyway && found.length * MOST_FOUND.onePer > t - a) continue
    if (finding) found.push(finding)
    if (finding || view.opens(t)) continue
    const phrase = isPhrase(view, t)
    if (phrase) finding = prepositional(view, t, phrase, found.at(-1), left, a, b)
    else if (view.is(t, RuleWord.phrase) && !idiomEnd(view, t, b)) finding = asideOn(view, t, left, a, b) ?? (isSaid(found, t) ? undefined : possessed(view, t, left, a, b))
    else if (view.verb(t) || idiomEnd(view, t, b)) {
      finding = asked(view, t, a, b) ?? (t === a ? verbFirst(view, a, b) : undefined)
      const cue = finding ? undefined : readCue(view, t, floor, b)
      if (cue) {
        finding =
          (cue.bits & RuleWord.participle && !cue.helped) || (cue.helped && !cue.passive && view.is(cue.from, RuleWord.auxiliary) && opensWithParticiple(view, cue.from))
            ? participle(view, cue, isRelative(view, subject) ? undefined : subject, joinsParticiple(view, cue, found.at(-1)), found.at(-1), a, b)
            : finite(view, cue, cue.bits & RuleWord.speech ? (speaker ?? subject) : subject, nearest(found), a, floor, left, b)
      }
    }
    if (!finding && view.is(t, RuleWord.noun)) finding = nominal(view, t, floor, b) ?? (isSaid(found, t) ? undefined : lightVerb(view, t, speaker ?? subject, floor, a, b))
    if (!finding) continue
    // a possessor is not a subject that later verbs can share: Lind’s promise to …
    if (finding.source && finding.rule !== 'nominal') {
      // a pronoun inside what somebody says is not the subject of the sentence: said that it planned to sell, adding …
      const nested = finding.rule !== 'quote-source-cue' && finding.source.to === finding.source.from + 1 && view.is(finding.source.from, RuleWord.pronoun) && isSaid(found, finding.source.from)
      if (!subject || (!nested && finding.source.from < finding.cue.from && finding.rule !== 'relative' && finding.rule !== 'relative-quote')) subject = finding.source
    }
    if (finding.source === subject && view.is(finding.cue.to - 1, RuleWord.speech) && !view.is(finding.cue.to - 1, RuleWord.participle)) speaker = subject
    const {source, content: [said]} = finding
    const near = nearest(found)
    // …, | which Lind said was safe
    const gap = source !== undefined && said?.to === source.from && said.to === said.from + 1 && view.is(said.from, RuleWord.opener)
    const inserted = !gap && finding.rule !== 'passive' && (said as Run).from < finding.cue.from
    if (gap && view.comma(said.from - 1) && !resumes(view, (finding.content.at(-1) as Run).to, b)) cutAt(view, near, said.from)
    // the content of a relative clause ends before the main verb of its antecedent
    if (source && source.to <= finding.cue.from) cutAt(view, near, finding.cue.from, source)
    // Asked whether it would hold, Lind said, “…”
    if (finding.rule === 'source-cue-quote' && source && view.comma(source.from - 1) && isLed(view, a) && capitalInside(view, (finding.content[0] as Run).from)) cutAt(view, near, source.from)
    if (inserted) {
      cutAt(view, near, Math.min(finding.cue.from, finding.source?.from ?? finding.cue.from))
      left = Math.max(left, (finding.content.at(-1) as Run).to, finding.cue.to)
    }
    if (view.isExtra(a, Extra.subordinator | Extra.asked)) endAtMainClause(view, finding, a)
    found.push(finding)
    const last = Math.max(finding.cue.to, finding.source?.to ?? 0)
    if (last > t) t = last - 1
    // said in a statement read to the court: “…”
    if (source && source.to <= finding.cue.from && isAdjunct(view, finding.cue.to, (said as Run).from)) t = (said as Run).from - 1
    // Asked about the cracks, | a guard at the gate, Mara Lind, said: what was asked is no part of who answers
    const question = finding.rule === 'asked' ? (said as Run).to : 0
    if (question > 0 && view.comma(question)) floor = Math.max(floor, question + 1)
    // after an aside, its antecedent stays available to the next verb: Lind, who said so, denied …; Citing the storm, Lind said …; Lind, as the mayor noted, said …
    const around = finding.rule === 'as-put' && finding.content.length > 1
    // a woman accused of theft said …: the participle only describes the subject
    const describes = finding.rule === 'judgement' && isPassive(view, finding.cue.from, finding.cue.to)
    if (!around && !describes && finding.rule !== 'relative' && finding.rule !== 'relative-quote' && finding.rule !== 'participle' && !(finding.rule === 'passive' && isRelative(view, finding.content[0]))) floor = Math.max(floor, last)
  }
  if (view.opens(a) && !found.some(({content}) => content.some(({from}) => from === a))) {
    const waiting = unlisted(view, a, b)
    if (waiting) found.push(waiting)
  }
  return found
}

/** Checks whether the verb of what is said follows a relative clause in it: said that the notice, which some say is a threat, | was fair. */
function resumes(view: RuleView, comma: number, b: number): boolean {
  const verb = comma + 1
  return verb < b && view.comma(comma) && view.inside[verb] === 0 && (view.is(verb, RuleWord.auxiliary) || (view.looksPast(verb) && !view.has(verb, Kind.capital) && !view.is(verb, RuleWord.joiner)))
}

/** Checks whether one phrase, with a preposition and a past participle in it, stands between a cue and its content. */
function isAdjunct(view: RuleView, from: number, to: number): boolean {
  return view.is(from, RuleWord.preposition) && view.colon(to - 1)
}

/** Checks whether a token lies inside the content of an earlier attribution. */
function isSaid(found: readonly TokenFinding[], t: number): boolean {
  return nearest(found).some(({content}) => content.some(({from, to}) => from < t && to > t))
}

/** Checks whether a source is a relative pronoun, which verbs outside its clause do not share. */
function isRelative(view: RuleView, source: Run | undefined): boolean {
  return source !== undefined && source.to === source.from + 1 && view.is(source.from, RuleWord.relative)
}

/** Returns the recent attributions of a sentence. */
function nearest(found: readonly TokenFinding[]): readonly TokenFinding[] {
  return found.length > NEAR ? found.slice(-NEAR) : found
}

/** Checks whether a participle is coordinated with the previous one: calling him slow and accusing him of … */
function joinsParticiple(view: RuleView, cue: Cue, before: TokenFinding | undefined): boolean {
  return before?.rule === 'participle' && view.is(cue.from - 1, RuleWord.joiner) && before.content.some(({to}) => to === cue.from - 1 || (to === cue.from - 2 && view.comma(to)))
}

/** Ends earlier content where an inserted source and cue begin; with `within`, only the content of cues inside that run. */
function cutAt(view: RuleView, found: readonly TokenFinding[], at: number, within?: Run): void {
  for (const {cue, content} of found) {
    if (within && (cue.from <= within.from || cue.to > within.to)) continue
    for (const run of content) if (run.from < (within ? at : at - 1) && run.to > at) run.to = trimEnd(view, run.from, at)
  }
}

/** Checks whether a token closes the words before a source or cue: a comma, dash or closing mark. */
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
  const quoted = quotedAs(view, cue, b)
  if (quoted) return quoted
  const agented = cue.helped ? undefined : reduced(view, cue, a, b)
  if (agented) return agented
  // after a quotation or comma the verb may precede its source: “…,” said Lind
  const aside = view.closes(cue.from - 1) ? beforeQuotedAside(view, cue.from, a) : undefined
  const mark = cue.from > a && afterQuotation(view, cue.from)
  const speaks = (bits & RuleWord.speech) !== 0 || (mark && callsOut(view, cue, a))
  if (!aside && !cue.helped && speaks && (mark || (bits & RuleWord.plain ? closesBefore(view, cue.from - 1, a) : bits & RuleWord.past && cue.from > a + 1 && (afterFrontedAdverb(view, cue.from) || leadsToQuotation(view, cue, b))))) {
    const inverted = inversion(view, cue, left, b)
    if (inverted) return inverted
  }
  const joins = cue.from > a && view.is(cue.from - 1, RuleWord.joiner | RuleWord.turn)
  const serial = !joins && shared !== undefined && !isRelative(view, shared) && isSerial(view, cue, before)
  let subject = aside ?? (serial ? shared : joins ? (shared ?? (bits & (RuleWord.past | RuleWord.present) || cue.helped ? (nearestPronoun(view, cue.from - 1, a) ?? mainSubject(view, a, cue.from - 1)) : pluralMain(view, a, cue.from - 1))) : isRelativeThat(view, cue.from - 1) ? antecedent(view, cue, floor, b) : wholeSubject(view, cue.from, floor))
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
  if (quote && isRelativeThat(view, cue.from - 1)) return {rule: 'relative-quote', source: subject, cue, content: [{from: quote, to: view.quotedTo(quote, b)}], addressee: following.addressee, open: false}
  return (relative && quote && relativeQuote(view, cue, subject.from, following, quote, a, b)) || plain(view, cue, subject, following, b, relative)
}

/** Maximum tokens between a verb and the relative clause in what tells when or where something was said. */
const LONGEST_OCCASION = 12

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
    if (view.is(t, RuleWord.opener)) return view.is(t, RuleWord.determiner) && !before && (view.is(t + 1, RuleWord.auxiliary) || view.looksPast(t + 1))
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
  if (!(cue.bits & (RuleWord.speech | RuleWord.showing)) || (cue.bits & RuleWord.weak && !view.opens(cue.to) && !view.opens(cue.to + 1))) return undefined
  const {kind} = readFollowing(view, cue, cue.to, b)
  return kind === After.quote || (view.comma(cue.to) && view.opens(cue.to + 1)) || kind === After.opener || (cue.bits & RuleWord.plain && kind === After.clause) ? nounBefore(view, cue.from - 1, floor) : undefined
}

/** Maximum tokens between a verb that reports somebody's words and its *as*. */
const LONGEST_QUOTED = 14

/** Reads the person whose words another reports: The Post quoted | Lind as saying that … */
function quotedAs(view: RuleView, {verb, to}: Cue, b: number): TokenFinding | undefined {
  if (to > verb + 1 || !view.isExtra(verb, Extra.overheard)) return undefined
  const limit = Math.min(b - 1, verb + LONGEST_QUOTED)
  let as = to
  while (as < limit && !view.isExtra(as, Extra.likeness) && view.inside[as] === 0 && !view.is(as, RuleWord.opener | RuleWord.turn)) as++
  const said = as + 1
  if (as === to || as >= limit || !view.isExtra(as, Extra.likeness) || !view.is(said, RuleWord.participle) || !view.is(said, RuleWord.speech)) return undefined
  const own: Cue = {from: as, to: said + 1, verb: said, bits: view.bits[said] as number, passive: false, helped: true}
  return plain(view, own, {from: to, to: trimEnd(view, to, as)}, readFollowing(view, own, own.to, b), b, false)
}

/** Checks whether a past-tense verb, or one of thinking, follows the sentence-initial quotation: “Forty,” called a man; but: “The Long Pier,” panned by many. */
function callsOut(view: RuleView, {from, to, bits}: Cue, a: number): boolean {
  return (bits & (RuleWord.past | RuleWord.plain)) !== 0 && view.opens(a) && view.quoteEnds(from - 1) && !view.is(to, RuleWord.preposition) && !isTitle(view, a, from)
}

/** Ends the content of an introductory clause before the main clause: When the board said it was shut, | the town laughed. */
function endAtMainClause(view: RuleView, {source, cue, content}: TokenFinding, a: number): void {
  const said = content[0] as Run
  if (!source || content.length > 1 || said.from < cue.to || view.inside[said.from] !== 0) return
  for (let t = a; t < source.from; t++) if (view.comma(t)) return
  for (let t = said.from + 1; t + 1 < said.to; t++) {
    if (!view.comma(t) || view.inside[t] !== 0 || !(view.has(t + 1, Kind.capital) || view.is(t + 1, RuleWord.determiner | RuleWord.possessive | RuleWord.pronoun | RuleWord.people)) || view.is(t + 1, RuleWord.relative)) continue
    // Harrow, Ky.; Harrow, Kentucky, …
    if (view.has(t + 1, Kind.abbreviation) || (view.has(t + 1, Kind.capital) && view.comma(t + 2))) continue
    said.to = t
    return
  }
}

/** Checks whether a verb of saying continues a series with the same subject: called it “sad,” vowed to go and … */
function isSerial(view: RuleView, {from, to, bits}: Cue, before: readonly TokenFinding[]): boolean {
  const says = bits & RuleWord.speech && (view.is(to, RuleWord.infinitive) || view.opens(to) || view.isThat(to))
  const judges = bits & RuleWord.judgement && !(bits & (RuleWord.weak | RuleWord.noun)) && view.is(to, RuleWord.determiner | RuleWord.possessive | RuleWord.object)
  if (!(bits & RuleWord.past) || !(says || judges)) return false
  const last = view.comma(from - 1) ? from - 1 : view.closes(from - 1) ? from : 0
  return last > 0 && before.some(({rule, content}) => rule !== 'participle' && (content.at(-1) as Run).to === last)
}

/** Finds the nearest subject pronoun before a coordinated verb: when she stood up and said … */
function nearestPronoun(view: RuleView, joiner: number, a: number): Run | undefined {
  for (let t = joiner - 1; t >= a && t > joiner - LONGEST; t--) {
    if (view.inside[t] !== 0) continue
    if (view.is(t, RuleWord.pronoun) && !view.is(t, RuleWord.relative | RuleWord.opener) && !view.is(t - 1, RuleWord.preposition)) return {from: t, to: t + 1}
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
  return found.some(({cue, content}) => cue.to < at && nextComma(view, opener, cue.from) === cue.from && closesBefore(view, at - 1, a) && content.some(({from, to}) => from >= cue.to && from < at && to > at - 2))
}
