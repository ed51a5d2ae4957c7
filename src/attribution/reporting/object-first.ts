import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {clauseEnd} from './clause.js'
import {hasQuote} from './clause.js'
import {governedBy, piecesOf} from './cue.js'
import {type Cue} from './simple-cue.js'
import type {ReportingFinding} from './finding.js'
import {isTimePhrase} from './dates.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {Also, Word} from './words.js'

/**
 * Reads a verb after its object, with its subject right after it: Den Vorschlag lehnte sie ab; die Reform nennt Lind „ein Luftschloss“;
 * zu den Gründen wollte er nichts sagen; ob es reicht, kann die Stadt nicht sagen.
 * @param object - The noun phrase before the verb, which another reading would take for the subject.
 * @param subject - The noun phrase after the verb.
 * @param to - The end of the sentence.
 */
export function objectFirst(view: ReportingView, cue: Cue, object: Run, subject: Run, to: number): ReportingFinding | undefined {
  if (!isFronted(view, cue, object, subject)) return undefined
  const content = [object]
  const after = Math.max(subject.to, cue.to)
  const end = cue.second && cue.second.from >= after ? cue.second.from : clauseEnd(view, after, to)
  let begin = after
  while (begin < end && view.outside(begin) && !view.also(begin, Also.predicate) && !view.is(begin, Word.determiner | Word.preposition))
    begin++
  const rest = trimRun(view, {from: begin, to: end})
  // als „Wunder“, „ein Wunder“; but not: am Montag
  if (
    rest.to > rest.from &&
    (view.opens(rest.from) ||
      view.also(rest.from, Also.predicate) ||
      (hasQuote(view, rest.from, rest.to) && !view.is(rest.from, Word.preposition)))
  )
    content.push(rest)
  return {
    rule: content.length > 1 && hasQuote(view, rest.from, rest.to) ? 'quoted-judgement' : 'judgement',
    source: subject,
    cue: piecesOf(cue),
    content,
    open: false
  }
}

/**
 * Reads a refusal to answer what comes before its verb: Ob es reicht, wollte er nicht sagen; zu den Gründen machte die Werft keine Angaben.
 */
export function refused(view: ReportingView, cue: Cue, subject: Run, from: number, to: number): ReportingFinding | undefined {
  if (!(cue.bits & (Word.plain | Word.speech | Word.judgement)) || cue.passive || (cue.second && cue.second.from < subject.to))
    return undefined
  const topic = view.table.topics.has(view.hash[from] as number) && !isTimePhrase(view, from, to)
  const question = view.is(from, Word.opener) && (view.comma(cue.from - 1) || cue.from === from + 1)
  if (!topic && !question) return undefined
  const begin = Math.max(subject.to, cue.to)
  // Wie es weitergeht, ließ Lind offen; zur Ursache machte die Polizei keine Angaben
  const open =
    cue.verb === cue.anchor && cue.second !== undefined && (question ? (cue.bits & Word.speech) !== 0 : governedBy(view, cue, from))
  if (topic && !open && cue.verb === cue.anchor) return undefined
  if (!open && !denies(view, cue.from, cue.second ? cue.second.to : clauseEnd(view, begin, to))) return undefined
  const run = trimRun(view, {from, to: cue.from})
  return run.to > run.from && clauseEnd(view, begin, to) === to
    ? {rule: 'judgement', source: subject, cue: piecesOf(cue), content: [run], open: false}
    : undefined
}

/** Checks for a negation outside quotations. */
function denies(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.is(t, Word.negation) && view.outside(t)) return true
  return false
}

/** Checks whether what comes before a verb is its object: it cannot speak, and what follows the verb can. */
function isFronted(view: ReportingView, cue: Cue, object: Run, subject: Run): boolean {
  const {bits} = cue
  if (
    !(bits & (Word.speech | Word.judgement | Word.mind)) ||
    (bits & Word.weak && !cue.second) ||
    subject.from !== cue.to ||
    view.is(cue.verb, Word.modal) ||
    view.also(cue.verb, Also.tells)
  )
    return false
  // Lind lehnt das ab: a lone word may be a name; Ende Mai, unmittelbar nach der Wahl
  const lone = object.to === object.from + 1 && !(view.isOrdinaryNoun(object.from) && speaks(view, subject))
  if (lone || view.is(object.from, Word.preposition | Word.adverb) || view.opens(subject.from)) return false
  for (let t = object.from; t < object.to; t++) if (view.is(t, Word.time)) return false
  const alone = subject.to === subject.from + 1 && view.is(subject.from, Word.pronoun)
  return (alone || speaks(view, subject)) && !speaks(view, object) && !isNameLike(view, object)
}

/** Checks whether the noun of a phrase, before what modifies it, can speak. */
function speaks(view: ReportingView, {from, to}: Run): boolean {
  let last = from
  for (let t = from; t < to; t++) {
    if ((t > from && view.is(t, Word.preposition | Word.genitive | Word.link | Word.relative) && view.small(t)) || view.breaks(t)) break
    // der 57-Jährige
    if (view.isSpeaker(t) || (view.has(t, Kind.number) && view.has(t, Kind.hyphen))) return true
    last = t
  }
  return view.isPersonNoun(last)
}

/** Checks for two capitalized words in a row, the first of which is no adjective at the start of a sentence: das Bergen Observatory. */
function isNameLike(view: ReportingView, {from, to}: Run): boolean {
  for (let t = from; t + 1 < to; t++) if (view.capital(t) && view.capital(t + 1) && !view.has(t, Kind.sentence)) return true
  return false
}
