import type {Run} from '../rules/rule-view.js'
import {hasInfinitive} from './clause.js'
import {contentEnd} from './content-end.js'
import type {ReportingFinding} from './finding.js'
import {nounPhraseEnd} from './noun-phrase.js'
import {appositiveEnd} from './appositive.js'
import {resumedAt} from './plain.js'
import {isReported} from './reported.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {subjectBefore} from './subject.js'
import {clauseStart} from './clause-start.js'
import {subjectAfter} from './subject-after.js'
import {Also, Word} from './words.js'

/** Maximum words between a possessive and its noun. */
const NEAR = 3

/**
 * Reads a noun of saying that introduces a clause: Ihre Forderung, die Brücke zu schließen; la promesse du maire de fermer le pont;
 * er vertritt die These, dass sie hält.
 * @param from - First token of the sentence.
 * @param to - The end of the sentence.
 */
export function readNoun(view: ReportingView, t: number, from: number, to: number): ReportingFinding | undefined {
  const owner = ownerOf(view, t, from, to)
  const content = clauseAfter(view, Math.max(t + 1, owner && owner.from > t ? owner.to : 0), to, !owner)
  if (!content) return undefined
  if (owner && owner.from > t && !view.table.words.verbSecond) {
    // {La promesse} {du maire}, {La promesa} {de la alcaldesa}: as a cue of speech, with its determiner
    let begin = t
    while (
      begin > from &&
      begin > t - NEAR &&
      view.outside(begin - 1) &&
      view.small(begin) &&
      !view.breaks(begin - 1) &&
      !view.is(begin, Word.determiner)
    )
      begin--
    return {
      rule: 'nominal',
      source: {from: t + 1, to: owner.to},
      cue: [{from: view.is(begin, Word.determiner) ? begin : t, to: t + 1}],
      content: [content],
      open: false
    }
  }
  if (owner)
    return {
      rule: 'nominal',
      source: owner,
      cue: [{from: t, to: owner.from > t && view.is(t + 1, Word.link) && t + 1 < owner.from ? t + 2 : t + 1}],
      content: [content],
      open: false
    }
  if (!view.is(content.from, Word.opener) && !view.table.words.verbFinal) return undefined
  // vertritt die These, dass: the subject of the verb is the source
  for (let verb = clauseStart(view, t, from); verb < t; verb++) {
    if (!view.finite(verb) || view.capital(verb) || !view.outside(verb)) continue
    const source = subjectBefore(view, verb, from) ?? subjectAfter(view, verb + 1, t)
    if (!source || source.to > t) return undefined
    const begin = source.from > verb ? Math.max(source.to, verb + 1) : verb + 1
    return {
      rule: 'source-cue-that',
      source,
      cue:
        begin > verb + 1
          ? [
              {from: verb, to: verb + 1},
              {from: begin, to: t + 1}
            ]
          : [{from: verb, to: t + 1}],
      content: [content],
      open: false
    }
  }
  return undefined
}

/** Finds the source of a noun: a possessive before it, or a genitive or linked phrase after it. */
function ownerOf(view: ReportingView, t: number, from: number, to: number): Run | undefined {
  for (let i = t - 1; i >= from && i >= t - NEAR; i--) {
    if (view.also(i, Also.possessive)) return {from: i, to: i + 1}
    if (view.is(i, Word.determiner) || view.breaks(i)) break
  }
  const next = t + 1
  if (next < to && view.table.words.capitalNouns && view.capital(next) && view.bits[next] === 0) {
    // die Forderung Mara Linds, den Plan zu stoppen
    const end = nounPhraseEnd(view, next, to)
    return end > 0 && end < to && view.comma(end) && view.endsIn(end - 1, view.table.words.possessiveEnding)
      ? {from: next, to: end}
      : undefined
  }
  if (next >= to || !view.is(next, Word.genitive | Word.link)) return undefined
  const begin = view.is(next, Word.link) ? next + 1 : next
  const end = nounPhraseEnd(view, begin, to)
  // die Forderung der Leiterin, Mara Lind, die Brücke zu sperren
  const whole = view.table.words.capitalNouns && end > 0 && view.comma(end) ? appositiveEnd(view, end, to) : end
  return end > 0 ? {from: begin, to: view.comma(whole) ? whole : end} : undefined
}

/** Finds the clause after a noun: after a comma, or directly after the noun in languages without that comma. */
function clauseAfter(view: ReportingView, noun: number, to: number, verb: boolean): Run | undefined {
  // stellte die These auf, dass …: the verb's particle comes between
  const at =
    verb &&
    view.table.words.verbFinal &&
    noun + 1 < to &&
    view.small(noun) &&
    view.outside(noun) &&
    view.comma(noun + 1) &&
    (view.also(noun, Also.particle) || !view.is(noun, Word.determiner | Word.preposition | Word.coordinator))
      ? noun + 1
      : noun
  const comma = at < to && view.comma(at)
  // la advertencia de Lind de que …
  const linked = !verb && !view.table.words.verbSecond && view.is(at, Word.link) && view.also(at + 1, Also.complementizer)
  const begin = comma || linked ? at + 1 : at
  if (begin >= to) return undefined
  const opener =
    view.is(begin, Word.opener) &&
    (linked || !view.is(begin, Word.relative)) &&
    (comma || !view.table.words.verbFinal || view.also(begin, Also.complementizer))
  // la promesse du maire de rouvrir le pont n’a convaincu personne
  if (!opener && !verb && !comma && !view.table.words.verbSecond && view.is(begin, Word.preposition) && view.isInfinitive(begin + 1, to)) {
    const run = {from: begin, to: contentEnd(view, begin, to)}
    return trimRun(view, {from: begin, to: resumedAt(view, run, true)})
  }
  if (!opener && !(comma && view.table.words.verbFinal && (hasInfinitive(view, begin, to) || isReported(view, begin, to, true))))
    return undefined
  let end = contentEnd(view, begin, to)
  for (let t = begin + 1; t < end; t++) if (view.outside(t) && view.comma(t) && view.finite(t + 1)) end = t
  const run = trimRun(view, {from: begin, to: end})
  return run.to > run.from ? run : undefined
}
