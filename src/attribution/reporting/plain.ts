import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {type Content, contentAfter} from './content.js'
import {piecesOf} from './cue.js'
import {type Cue} from './simple-cue.js'
import type {ReportingFinding} from './finding.js'
import {fronted, frontedPredicate} from './fronted.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {isReported} from './reported.js'
import type {ReportingView} from './reporting-view.js'
import {hasAside} from './subject-asides.js'
import {Also, Word} from './words.js'

/** Checks whether a colon, a quotation or a conjunction introduces content in the same clause. */
export function leads(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (view.colon(t) || view.opens(t)) return true
    if (view.comma(t)) return t + 1 < to && (view.opens(t + 1) || view.is(t + 1, Word.opener))
  }
  return false
}

/** Finds the person quoted, who is the source rather than whoever quotes: „…“, zitiert die Zeitung den Minister. */
export function citedBehind(view: ReportingView, cue: Cue, from: number, to: number): Run | undefined {
  if (!view.also(cue.verb, Also.cites)) return undefined
  const end = wholePhraseEnd(view, from, to)
  return end > 0 ? {from, to: end} : undefined
}

/** Reads a verb before its content: Lind sagte, …; am Freitag sagte Lind, … */
export function plain(view: ReportingView, cue: Cue, subject: Run | undefined, from: number, to: number): ReportingFinding | undefined {
  // the comma that closes an appositive introduces nothing
  const closes =
    subject &&
    subject.to === from &&
    from < to &&
    view.comma(from) &&
    hasAside(view, subject) &&
    (cue.second?.from === from + 1 || isAdverbial(view, from + 1, to) || !beginsReported(view, from + 1, to))
  let begin = closes ? from + 1 : from
  // kritisierte aber die Stadt
  if (
    view.table.words.verbFinal &&
    view.table.words.capitalNouns &&
    begin < to &&
    view.is(begin, Word.turn) &&
    view.small(begin) &&
    view.outside(begin)
  )
    begin++
  const cited = subject && leads(view, begin, to) ? citedBehind(view, cue, begin, to) : undefined
  if (cited) subject = cited
  // Itriago, que teme quedarse sin voz, calla: «…»
  const limit =
    subject && subject.to === subject.from + 1 && view.is(subject.from, Word.relative) && !view.table.words.verbSecond
      ? commaBefore(view, begin, to)
      : to
  const weighed = isOfHolder(view, cue, subject) ? {...cue, bits: cue.bits & ~Word.weak} : cue
  const at = cited ? cited.to : begin
  const content =
    (limit < to ? contentAfter(view, cue, at, limit) : undefined) ??
    contentAfter(view, weighed, at, to) ??
    fronted(view, cue, subject) ??
    feeling(view, cue)
  if (!content) return undefined
  if (
    !subject &&
    content.rule !== 'source-cue-that' &&
    content.rule !== 'source-cue-quote' &&
    !view.colon(cue.to) &&
    !(cue.bits & (Word.speech | Word.judgement | Word.mind)) &&
    content.run.to > cue.from
  )
    return undefined
  const predicate = frontedPredicate(view, cue, subject)
  if (predicate) return {rule: 'quoted-judgement', source: subject, cue: piecesOf(cue), content: [predicate, content.run], open: false}
  const quoted = content.rule === 'source-cue-quote' || content.rule === 'source-cue-that' || content.rule === 'source-cue-clause'
  if (subject && subject.to === subject.from + 1 && view.is(subject.from, Word.relative) && !view.table.words.capitalNouns)
    content.run.to = resumedAt(view, content.run, !quoted)
  const pieces = content.run === cue.second ? [{from: cue.from, to: cue.to}] : piecesOf(cue, content.governed)
  // el libro que juré no escribir: the relative pronoun is no subject of the first person
  if (
    subject &&
    view.table.words.nullSubject &&
    view.also(cue.anchor, Also.firstPerson) &&
    subject.to === subject.from + 1 &&
    view.is(subject.from, Word.relative)
  )
    subject = undefined
  return {
    rule: content.rule,
    source: subject,
    cue: pieces,
    content: content.before ? [content.before, content.run] : [content.run],
    open: quoted
  }
}

/** Returns the predicate of somebody who shows a feeling and says nothing of its reason: zeigte sich enttäuscht. */
function feeling(view: ReportingView, {anchor, verb, to, bits, second}: Cue): Content | undefined {
  if (verb !== anchor || !second || (bits & (Word.mind | Word.weak)) !== (Word.mind | Word.weak) || !view.is(to - 1, Word.reflexive))
    return undefined
  return {run: second, rule: 'stance'}
}

/** Checks whether the subject right before a verb is an office or a body, so that what the verb takes is said: el comité | mantiene el paro. */
function isOfHolder(view: ReportingView, cue: Cue, subject: Run | undefined): boolean {
  if (
    !subject ||
    view.table.words.verbSecond ||
    (cue.bits & (Word.weak | Word.plain)) !== Word.weak ||
    (cue.bits & (Word.speech | Word.judgement)) === 0
  )
    return false
  // le ministre, Luc Gall, a écarté
  const end = cue.bits & Word.speech && view.comma(cue.from - 1) && hasAside(view, subject) ? cue.from - 1 : cue.from
  // Padres de familia manifestaron su apoyo
  const noun = view.is(subject.from, Word.determiner) ? subject.from + 1 : view.has(subject.from, Kind.sentence) ? subject.from : -1
  return subject.to === end && noun >= 0 && view.also(noun, Also.holder)
}

/** Returns the first comma of a clause, or its end. */
function commaBefore(view: ReportingView, from: number, to: number): number {
  let t = from
  while (t < to && !(view.comma(t) && view.outside(t))) t++
  return t > from ? t : to
}

/** Checks whether nothing but an adverbial precedes the next comma: sagte die Leiterin, Lind, gegenüber der „Post“, dass … */
function isAdverbial(view: ReportingView, from: number, to: number): boolean {
  const end = view.is(from, Word.preposition) ? skipAdverbials(view, from, to) : from
  return end > from && end < to && view.comma(end)
}

/** Checks whether a clause in the mood of reported speech begins here: sagte Lind, die Leiterin, der Steg besitze … */
export function beginsReported(view: ReportingView, from: number, to: number): boolean {
  if (!view.table.words.verbFinal) return false
  const verb = nounPhraseEnd(view, from, to)
  return isReported(view, from, to) || (verb > from && verb < to && view.moodByEnding(verb))
}

/**
 * Ends the content of a relative clause or participle where the main clause resumes: after a comma, or with its verb if the content is
 * an object without a verb.
 */
export function resumedAt(view: ReportingView, {from, to}: Run, bare: boolean): number {
  for (let t = from; t + 1 < to; t++) {
    if (!view.outside(t)) continue
    // la promesse de rouvrir le pont | n’a convaincu personne; but: de ne pas rouvrir
    if (
      bare &&
      t > from &&
      (view.finite(t) ||
        (t > from + 1 &&
          view.is(t, Word.negation) &&
          !view.is(t - 1, Word.negation) &&
          !view.is(t + 1, Word.negation) &&
          !view.isInfinitive(t + 1, to)))
    )
      return t
    bare &&= !view.is(t, Word.opener | Word.relative)
    if (
      t > from &&
      view.comma(t) &&
      (view.finite(t + 1) || (view.is(t + 1, Word.object | Word.reflexive | Word.negation) && view.finite(t + 2)))
    )
      return t
  }
  return to
}
