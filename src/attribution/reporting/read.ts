import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import type {Finding} from '../finding.js'
import {spanOf} from '../../text/tokens.js'
import {readDemonstrative} from './anaphora.js'
import {around, asClause} from './as-clause.js'
import {contentAfter, contentBefore, contentEnd} from './content.js'
import {type Cue, joined, piecesOf, readCue} from './cue.js'
import type {ReportingFinding} from './finding.js'
import {fronted, frontedPredicate} from './fronted.js'
import {addBehindColon, addUncued} from './mood.js'
import {appositiveEnd, nounPhraseEnd, skipAdverbials, skipTimes, withoutAppositive} from './noun-phrase.js'
import {readNoun} from './nominal.js'
import {readPassive} from './passive.js'
import {readPhrase} from './phrases.js'
import {isReported} from './reported.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {clauseStart, hasAside, opensSubordinate, subjectAfter, subjectBefore} from './subject.js'
import {confidences} from './table.js'
import {Also, Word} from './words.js'

/** Longest name in quotation marks, with its marks, in tokens. */
const LONGEST_NAME = 8

/**
 * Finds reported speech, sentence by sentence, by the words and the word order that a language's tables tell: reporting verbs and
 * phrases first, then what goes on from them without a cue.
 */
export function readReporting(view: ReportingView): Finding[] {
  const {prose, tokens} = view.item
  const findings: Finding[] = []
  let inner: ReportingView | undefined
  for (let block = 0; block < prose.length; block++) {
    const from = tokens.blockStart[block] as number
    const to = tokens.blockStart[block + 1] as number
    const found: ReportingFinding[] = []
    let before: Run | undefined
    for (let begin = from; begin < to; ) {
      let end = begin + 1
      while (end < to && !view.begins(end)) end++
      let last = end
      while (last > begin && view.stop(last - 1) && view.outside(last - 1)) last--
      const means = before && view.is(begin, Word.demonstrative) && view.outside(begin) ? readDemonstrative(view, begin, last, before) : undefined
      const cued = means ? [means] : readSentence(view, begin, last)
      if (!cued.length) addUncued(view, begin, last, found, before)
      else if (!means) addBehindColon(view, cued, begin, last)
      found.push(...cued)
      before = {from: begin, to: last}
      begin = end
    }
    if (view.item.quotations.list.length) {
      inner ??= view.within()
      readQuoted(view, inner, from, to, found)
    }
    for (const one of found) findings.push(toFinding(view, one, block))
  }
  return findings
}

/** Reads the sentences within a paragraph's quotations; who stands in the midst of one as its speaker has all of it. */
function readQuoted(view: ReportingView, inner: ReportingView, from: number, to: number, found: ReportingFinding[]): void {
  for (let t = from; t < to; t++) {
    if (view.outside(t)) continue
    const open = t
    while (t < to && !view.outside(t) && !(t > open && view.opens(t))) t++
    const end = t--
    const first = view.opens(open) ? open + 1 : open
    const last = view.closes(end - 1) ? end - 1 : end
    for (let begin = first; begin < last; ) {
      let next = begin + 1
      while (next < last && !inner.begins(next)) next++
      let stop = next
      while (stop > begin && view.stop(stop - 1)) stop--
      for (const one of readSentence(inner, begin, stop)) {
        if (view.table.words.incises && isIncise(inner, one)) found.push(speakerWithin(view, one, open, end))
        else if (surelyNested(inner, one)) found.push(one)
      }
      begin = next
    }
  }
}

/**
 * Whether a find within a quotation is one that hardly can be wrong: what somebody only wants or judges is mostly the quotation's own
 * business where word order leaves the subject open.
 */
function surelyNested(view: ReportingView, {rule, source, cue, content}: ReportingFinding): boolean {
  const {nullSubject, verbSecond} = view.table.words
  const reports = rule === 'source-cue-that' || rule === 'source-cue-quote' || rule === 'according-to'
  // quiero un tren; me lo pidió
  const first = cue[0]
  const bits = first ? (view.bits[first.to - 1] as number) : 0
  if (!verbSecond && !nullSubject && bits & Word.weak && !(bits & (Word.mind | Word.judgement | Word.speech))) return false
  if (source === undefined) return nullSubject && (reports || (first !== undefined && (view.also(first.to - 1, Also.firstPerson) || (content[0] as Run).to <= first.from)))
  return reports || (!verbSecond && (rule !== 'judgement' || view.also(source.from, Also.firstPerson)))
}

/** Whether somebody else than who speaks is said to say what stands around: « …, dit-elle, … » */
function isIncise(view: ReportingView, {rule, source, cue}: ReportingFinding): boolean {
  if (rule !== 'clause-cue-source' && rule !== 'interrupted-clause') return false
  const from = source?.from ?? (cue[0] as Run).from
  return !view.also(from, Also.firstPerson)
}

/** The whole quotation, before and after the words that name its speaker. */
function speakerWithin(view: ReportingView, {source, cue}: ReportingFinding, open: number, end: number): ReportingFinding {
  const from = (cue[0] as Run).from
  let after = Math.max((cue.at(-1) as Run).to, source?.to ?? 0)
  if (after < end && view.comma(after)) after++
  while (after < end && view.stop(after)) after++
  if (after < end && view.has(after, Kind.dash)) after++
  while (after < end && view.stop(after)) after++
  const before = view.comma(from - 1) || view.has(from - 1, Kind.dash) ? from - 1 : from
  const content = [{from: open, to: before}]
  if (end - after > 1) content.push({from: after, to: end})
  return {rule: content.length > 1 ? 'interrupted-quote' : 'quote-cue-source', source, cue, content, open: true}
}

function toFinding({item: {tokens}}: ReportingView, {rule, source, cue, content}: ReportingFinding, block: number): Finding {
  const finding: Finding = {cue: cue.map((run) => spanOf(tokens, run)), content: content.map((run) => spanOf(tokens, run)), rule, confidence: confidences[rule] ?? 0.5, block}
  if (source) finding.source = spanOf(tokens, source)
  return finding
}

function readSentence(view: ReportingView, from: number, to: number): ReportingFinding[] {
  const found: ReportingFinding[] = []
  const taken = new Uint8Array(to - from)
  let left = from
  for (let t = from; t < to; t++) {
    if (!view.outside(t) || !view.has(t, Kind.word)) continue
    const phrase = readPhrase(view, t, left, from, to)
    if (phrase) {
      found.push(phrase)
      const last = phrase.cue.at(-1) as Run
      t = Math.max(t, last.to - 1)
      continue
    }
    const said = view.also(t, Also.as) && (t === from || view.comma(t - 1) || (t === from + 1 && view.is(from, Word.turn | Word.coordinator))) ? asClause(view, t, left, from, to) : undefined
    if (said) {
      found.push(said)
      t = (said.cue.at(-1) as Run).to - 1
      continue
    }
    const noun = view.also(t, Also.noun) ? readNoun(view, t, from, to) : undefined
    if (noun) {
      found.push(noun)
      continue
    }
    const cue = readCue(view, t, from, to, taken) ?? joined(view, t, from, found)
    if (!cue) continue
    const one = readVerb(view, cue, left, from, to, found)
    if (!one) continue
    found.push(one)
    left = Math.max(cue.to, one.source && one.source.from > cue.from ? one.source.to : 0)
    t = Math.max(t, cue.to - 1)
  }
  return found
}

function readVerb(view: ReportingView, cue: Cue, left: number, from: number, to: number, found: readonly ReportingFinding[]): ReportingFinding | undefined {
  if (cue.gerund) return gerund(view, cue, left, to, found)
  if (cue.passive) return readPassive(view, cue, left, from, to)
  const start = clauseStart(view, cue.from, from)
  if (view.table.words.verbFinal && start < cue.from && opensSubordinate(view, start, cue.from) && (cue.final || view.breaks(cue.to) || cue.to >= to)) return subordinate(view, cue, start, left, from, to)
  if (cue.clitic >= 0) return inverted(view, cue, {from: cue.clitic, to: cue.clitic + 1}, left, to)
  let touching = start
  while (touching < cue.from && view.is(touching, Word.object | Word.reflexive | Word.negation) && (!view.table.words.verbSecond || !view.is(touching, Word.pronoun | Word.determiner))) touching++
  const touches = touching === cue.from
  const after = afterVerb(view, cue, to)
  if (touches && start > from) {
    // “…”, sagte Lind; Lind, head of the office, said
    const before = view.closes(start - 1) ? undefined : subjectBefore(view, view.table.words.verbSecond ? cue.from : start, left) ?? behindRelative(view, view.table.words.verbSecond ? cue.from : start, from, found)
    if (before && (!after || (view.table.words.verbSecond && !(cue.bits & Word.plain) && isWithClause(view, before, start)))) return plain(view, cue, before, cue.to, to)
    if (before && after && !view.table.words.verbSecond && !isIncised(view, after.to, to)) return plain(view, cue, before, cue.to, to)
    if (before && after && (!said(view, left, start) || (view.is(clauseStart(view, start - 1, left), Word.relative) && leads(view, cue.to, to)))) return plain(view, cue, before, cue.to, to)
    // „Die Zeit“ schrieb: …
    const name = quotedSubject(view, left, start)
    if (name) {
      const one = leads(view, cue.to, to) ? plain(view, cue, name, cue.to, to) : undefined
      if (one) return one
    }
    if (after) return inverted(view, cue, after, left, to) ?? (view.table.words.verbSecond ? plain(view, cue, after, after.to, to) : undefined)
    if (view.table.words.nullSubject && (view.closes(start - 1) || view.comma(start - 1) || view.has(start - 1, Kind.dash))) return inverted(view, cue, undefined, left, to) ?? behindFronted(view, cue, to)
    return undefined
  }
  const before = subjectBefore(view, cue.from, from)
  // der Stadt schlug er vor, …: a pronoun that can only be the subject
  if (before && !(after && after.from === cue.to && view.also(after.from, Also.nominative))) return plain(view, cue, before, cue.to, to)
  const shared = found.at(-1)?.source
  if (start < cue.from && view.is(cue.from - 1, Word.coordinator) && shared && !after) return plain(view, cue, shared, cue.to, to)
  if (after && (view.table.words.verbSecond || touches)) return plain(view, cue, after, after.to, to)
  if (view.table.words.nullSubject && !view.is(start, Word.opener | Word.relative | Word.subordinator)) return plain(view, cue, undefined, cue.to, to)
  return undefined
}

/** Whether a subject is a noun phrase with its relative clause, and no verb stands before that: Der Plan, der gestern vorgelegt wurde, … */
function isWithClause(view: ReportingView, subject: Run, verb: number): boolean {
  if (subject.to !== verb - 1) return false
  let comma = subject.from
  while (comma < subject.to && !view.comma(comma)) comma++
  return comma + 1 < subject.to && view.is(comma + 1, Word.relative) && view.small(comma + 1) && !view.anyFinite(subject.from, comma) && view.anyFinite(comma, subject.to)
}

/** La patronal, que esperaba otra cifra, pide calma: the subject before a relative clause that reports something itself. */
function behindRelative(view: ReportingView, verb: number, from: number, found: readonly ReportingFinding[]): Run | undefined {
  const last = found.at(-1)?.source
  return last && !view.table.words.verbSecond && last.to === last.from + 1 && view.is(last.from, Word.relative) ? subjectBefore(view, verb, from) : undefined
}

/** Al llegar, dijo que volverá: a verb without a subject behind what stands in front of it. */
function behindFronted(view: ReportingView, cue: Cue, to: number): ReportingFinding | undefined {
  const one = plain(view, cue, undefined, cue.to, to)
  return one?.rule === 'source-cue-that' || one?.rule === 'source-cue-quote' ? one : undefined
}

/** Le parc, fermé lundi, dit le maire, rouvrira: whether the clause goes on behind an inserted verb and its subject. */
function isIncised(view: ReportingView, after: number, to: number): boolean {
  return view.comma(after) && after + 1 < to && (view.finite(after + 1) || (view.is(after + 1, Word.object | Word.reflexive | Word.negation) && view.finite(after + 2)))
}

/** The subject right behind a verb. */
function afterVerb(view: ReportingView, cue: Cue, to: number): Run | undefined {
  const limit = cue.second ? cue.second.from : to
  const after = subjectAfter(view, cue.to, limit) ?? behindAside(view, cue.to, limit)
  if (!after) return undefined
  const {words} = view.table
  // without word order to tell, only what touches the verb can be its subject
  if (!words.verbSecond && (view.is(after.from, Word.time) || view.opens(after.from))) return undefined
  return after
}

/** The subject behind a short aside: dit, songeur, l’horloger. */
function behindAside(view: ReportingView, from: number, to: number): Run | undefined {
  if (view.table.words.verbSecond) return undefined
  while (from < to && view.is(from, Word.adverb | Word.time) && view.outside(from)) from++
  if (from >= to || !view.comma(from)) return undefined
  for (let t = from + 1; t < to && t < from + LONGEST_NAME; t++) {
    if (view.comma(t)) {
      const end = nounPhraseEnd(view, t + 1, to, true)
      return t > from + 1 && end > 0 && end >= to ? {from: t + 1, to: end} : undefined
    }
    if (!view.outside(t) || view.finite(t) || view.is(t, Word.opener | Word.relative)) return undefined
  }
  return undefined
}

/** A short name in quotation marks that a sentence begins with. */
function quotedSubject(view: ReportingView, left: number, verb: number): Run | undefined {
  return view.opens(left) && verb - left <= 6 && view.closes(verb - 1) && !view.comma(verb - 2) && !view.stop(verb - 2) ? {from: left, to: verb} : undefined
}

/** Whether a colon, a quotation or a conjunction leads on to what is said, in the same clause. */
function leads(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (view.colon(t) || view.opens(t)) return true
    if (view.comma(t)) return t + 1 < to && (view.opens(t + 1) || view.is(t + 1, Word.opener))
  }
  return false
}

/** Whether a stretch has a quotation or a finite verb, and so can be said. */
function said(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (!view.outside(t)) {
      const end = view.quotedTo(t, to)
      // a name in quotation marks is nothing that is said
      if (t === from || end - t > LONGEST_NAME || view.comma(end - 2) || view.stop(end - 2)) return true
      t = end - 1
    } else if (view.is(t, Word.verb | Word.mood | Word.auxiliary | Word.passive | Word.modal | Word.finite)) return true
  }
  return false
}

/** “…”, sagte Lind, “…”; …, sagte Lind, … */
function inverted(view: ReportingView, cue: Cue, subject: Run | undefined, left: number, to: number): ReportingFinding | undefined {
  if (subject && cue.to < subject.from && view.isGlued(cue.to)) cue.to++
  const content = contentBefore(view, left, groupStart(view, cue.from, left))
  if (!content) return subject ? plain(view, cue, subject, Math.max(subject.to, cue.to), to) : undefined
  const direct = view.closes(content.to - 1)
  if (direct && view.table.words.verbSecond && isTitle(view, content)) return undefined
  if (!direct && !(cue.bits & (Word.plain | Word.speech | Word.mind)) && !isReported(view, content.from, content.to)) return undefined
  if (!direct && subject && !view.table.words.verbSecond && !said(view, content.from, content.to)) subject = withoutAppositive(view, subject, to)
  if (!direct && !isMainClause(view, cue, content, Math.max(subject?.to ?? 0, cue.to), to)) return undefined
  if (!subject && !direct && !isBareIncise(view, cue, to)) return undefined
  if (direct && subject) subject = citedBehind(view, cue, subject.to, to) ?? subject
  const end = Math.max(subject ? subject.to : 0, cue.to, cue.second && view.breaks(cue.second.to) ? cue.second.to : 0)
  const more = rest(view, end, to, direct, content.to - content.from > 5, subject === undefined)
  const pieces = more ? [content, more] : [content]
  return {rule: more ? (direct ? 'interrupted-quote' : 'interrupted-clause') : direct ? 'quote-cue-source' : 'clause-cue-source', source: subject, cue: piecesOf(cue), content: pieces, open: true}
}

/** „A Bigger Bang“ sahen 4000 Zuschauer: a few words in marks without a comma before the verb, or inside the marks, are a name. */
function isTitle(view: ReportingView, {from, to}: Run): boolean {
  return to - from < LONGEST_NAME && !view.comma(to) && !view.comma(to - 2) && !view.stop(to - 2) && !view.comma(to - 1)
}

/** „…“, zitiert die Zeitung den Minister: who is quoted says so, not who quotes. */
function citedBehind(view: ReportingView, cue: Cue, from: number, to: number): Run | undefined {
  if (!view.also(cue.verb, Also.cites)) return undefined
  const end = nounPhraseEnd(view, from, to, true)
  return end > 0 ? {from, to: end} : undefined
}

/** The first of the pronouns that stand before a verb, where they begin its clause: « … », lui a répondu Lind. */
function groupStart(view: ReportingView, verb: number, left: number): number {
  let t = verb
  while (t > left && view.outside(t - 1) && view.is(t - 1, Word.object | Word.reflexive | Word.negation)) t--
  return t > left && !view.table.words.verbSecond && (view.closes(t - 1) || view.comma(t - 1)) ? t : verb
}

/** Mañana, promete, bajará: a verb alone between commas, its subject left out. */
function isBareIncise(view: ReportingView, cue: Cue, to: number): boolean {
  if (!view.table.words.nullSubject || cue.bits & Word.weak || !(cue.bits & (Word.plain | Word.speech))) return false
  const end = skipAdverbials(view, cue.to, to)
  return (view.comma(cue.from - 1) || view.has(cue.from - 1, Kind.dash)) && (end >= to || view.breaks(end))
}

/** Whether what stands before an inserted verb without marks can be what it says: a clause of its own, and the verb has no object. */
function isMainClause(view: ReportingView, cue: Cue, content: Run, after: number, to: number): boolean {
  const {from} = content
  if (view.is(cue.verb, Word.modal)) return false
  const goes = view.comma(after) && after + 2 < to && !view.is(after + 1, Word.opener | Word.relative)
  if (content.to - from < 2 && !(goes && cue.bits & (Word.plain | Word.speech))) return false
  if ((view.is(from, Word.subordinator) && !goes && !hasComma(view, from, content.to)) || (view.also(from, Also.as) && view.outside(from))) return false
  if (!goes && !view.is(from, Word.opener) && !said(view, from, content.to) && !(cue.bits & Word.plain) && (!(cue.bits & Word.speech) || skipAdverbials(view, from, content.to) >= content.to)) return false
  const end = skipAdverbials(view, after, to)
  return end >= to || view.breaks(end) || view.opens(end) || view.is(end, Word.coordinator | Word.adverb) || (cue.second !== undefined && end === cue.second.from) || !(cue.bits & (Word.weak | Word.mind)) || isReported(view, from, content.to)
}

function hasComma(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.comma(t)) return true
  return false
}

/** What goes on behind an inserted source and cue. */
function rest(view: ReportingView, from: number, to: number, direct: boolean, long: boolean, bare: boolean): Run | undefined {
  for (let t = from; t < to && t < from + 16; t++) {
    if (view.opens(t)) return {from: t, to: direct ? quotationsEnd(view, t, to) : contentEnd(view, t, to)}
    if (!view.outside(t)) return undefined
    if (view.colon(t) && t + 1 < to) return {from: t + 1, to}
    if (view.is(t, Word.coordinator) && t + 1 < to && view.finite(t + 1)) return undefined
    if (!view.comma(t) && !view.has(t, Kind.dash)) continue
    if (t + 1 >= to) return undefined
    if (view.opens(t + 1)) return {from: t + 1, to: direct ? quotationsEnd(view, t + 1, to) : contentEnd(view, t + 1, to)}
    if (direct || (view.is(t + 1, Word.relative) && (long || !view.is(t + 1, Word.determiner))) || view.is(t + 1, Word.gerund)) return undefined
    if (!bare && appositiveEnd(view, t, to) > t) return undefined
    const run = trimRun(view, {from: t + 1, to: contentEnd(view, t + 1, to)})
    return run.to > run.from ? run : undefined
  }
  return undefined
}

/** The end of a quotation that goes on behind its source: with the clause that runs on from it. */
function quotationsEnd(view: ReportingView, from: number, to: number): number {
  let t = view.quotedTo(from, to)
  while (t + 1 < to && view.breaks(t) && view.opens(t + 1)) t = view.quotedTo(t + 1, to)
  return t
}

/** Lind sagte, …; am Freitag sagte Lind, … */
function plain(view: ReportingView, cue: Cue, subject: Run | undefined, from: number, to: number): ReportingFinding | undefined {
  // the comma that closes an appositive leads to nothing
  const begin = subject && subject.to === from && from < to && view.comma(from) && hasAside(view, subject) ? from + 1 : from
  const cited = subject && leads(view, begin, to) ? citedBehind(view, cue, begin, to) : undefined
  if (cited) subject = cited
  const content = contentAfter(view, cue, cited ? cited.to : begin, to) ?? fronted(view, cue, subject)
  if (!content) return undefined
  if (!subject && content.rule !== 'source-cue-that' && content.rule !== 'source-cue-quote' && !(cue.bits & (Word.speech | Word.judgement | Word.mind))) return undefined
  const predicate = frontedPredicate(view, cue, subject)
  if (predicate) return {rule: 'quoted-judgement', source: subject, cue: piecesOf(cue), content: [predicate, content.run], open: false}
  if (subject && subject.to === subject.from + 1 && view.is(subject.from, Word.relative) && !view.table.words.verbSecond) content.run.to = relativeEnd(view, content.run)
  const quoted = content.rule === 'source-cue-quote' || content.rule === 'source-cue-that' || content.rule === 'source-cue-clause'
  return {rule: content.rule, source: subject, cue: piecesOf(cue, content.governed), content: content.before ? [content.before, content.run] : [content.run], open: quoted}
}

/** Where what a relative clause reports ends: before the main clause goes on. */
function relativeEnd(view: ReportingView, {from, to}: Run): number {
  for (let t = from + 1; t + 1 < to; t++) if (view.comma(t) && view.outside(t) && (view.finite(t + 1) || (view.is(t + 1, Word.object | Word.reflexive | Word.negation) && view.finite(t + 2)))) return t
  return to
}

/** Wie die Polizei mitteilte, …; nachdem er gesagt hatte, dass … */
function subordinate(view: ReportingView, cue: Cue, start: number, left: number, from: number, to: number): ReportingFinding | undefined {
  const as = view.also(start, Also.as)
  const end = nounPhraseEnd(view, start + 1, cue.from, true)
  const source = end > 0 ? {from: start + 1, to: end} : view.is(start, Word.relative) ? {from: start, to: start + 1} : undefined
  if (!source) return undefined
  if (as) return around(view, piecesOf(cue), source, start, left, from, to)
  if (view.capital(start) && view.is(start, Word.opener)) return undefined
  const led = cue.to + 1 < to && (view.comma(cue.to) || view.colon(cue.to)) ? contentAfter(view, {...cue, bits: Word.speech | Word.weak}, cue.to, to) : undefined
  if (led) return {rule: led.rule, source, cue: piecesOf(cue), content: [led.run], open: false}
  const object = trimRun(view, {from: skipTimes(view, source.to, cue.from), to: cue.from})
  if (cue.bits & (Word.plain | Word.weak) || object.to <= object.from) return undefined
  return {rule: 'judgement', source, cue: piecesOf(cue), content: [object], open: false}
}

/** …, adding that …: the subject is that of the clause before. */
function gerund(view: ReportingView, cue: Cue, left: number, to: number, found: readonly ReportingFinding[]): ReportingFinding | undefined {
  const content = contentAfter(view, cue, cue.to, to)
  if (!content) return undefined
  const source = found.at(-1)?.source ?? subjectOfSentence(view, left, cue.from)
  return {rule: 'participle', source, cue: piecesOf(cue, content.governed), content: [content.run], open: false}
}

function subjectOfSentence(view: ReportingView, from: number, to: number): Run | undefined {
  const end = nounPhraseEnd(view, from, to, true)
  if (end > from || view.table.words.verbSecond) return end > from ? {from, to: end} : undefined
  // vers 20 heures, un homme
  let begin = skipAdverbials(view, from, to)
  if (begin < to && view.comma(begin)) begin++
  const later = nounPhraseEnd(view, begin, to, true)
  return later > begin && view.finite(later) ? {from: begin, to: later} : undefined
}

