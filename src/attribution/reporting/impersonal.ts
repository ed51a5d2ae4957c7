import type {Run} from '../rules/rule-view.js'
import {contentEnd} from './content-end.js'
import {contentBefore} from './content.js'
import type {ReportingFinding} from './finding.js'
import {nounPhraseEnd} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {skipTimes} from './skip-times.js'
import {sourceFrom} from './phrase-source.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {subjectBefore} from './subject.js'
import {Word, Also} from './words.js'

/** Reads an impersonal cue, whose source can be a document: …, heißt es in dem Bericht; es heißt, … */
export function impersonal(view: ReportingView, from: number, after: number, left: number, to: number): ReportingFinding | undefined {
  // il sindaco, che si dice sereno: not impersonal
  if (from > left && view.is(from - 1, Word.relative) && !view.table.words.verbSecond) return undefined
  // il sindaco si dice sereno
  if (!view.table.words.verbSecond && from > left && view.is(from, Word.reflexive) && subjectBefore(view, from, left)) return undefined
  // À l’en croire, …
  let source: Run | undefined =
    view.is(from, Word.preposition) && view.also(from + 1, Also.thing) && from + 2 < after ? {from: from + 1, to: from + 2} : undefined
  let end = after
  let cueEnd = after
  // In dem Bericht heißt es: …
  if (from > left && view.also(left, Also.body)) {
    const phrase = wholePhraseEnd(view, left + 1, from)
    // in dem Bericht, der am Montag erschien, heißt es
    const clause =
      phrase > 0 &&
      view.comma(from - 1) &&
      (phrase === from - 1 || (view.comma(phrase) && view.is(phrase + 1, Word.relative) && view.small(phrase + 1)))
    const last = clause ? from - 1 : phrase
    if (last > 0 && (clause || !view.comma(from - 1)))
      return heading(
        view,
        {from: left + 1, to: last},
        [
          {from: left, to: left + 1},
          {from, to: after}
        ],
        after,
        to
      )
  }
  end = skipTimes(view, after, to)
  if (end < to && view.also(end, Also.body)) {
    source = sourceFrom(view, end + 1, to)
    const linked = source === undefined && view.is(end + 1, Word.link)
    if (linked) source = sourceFrom(view, end + 2, to)
    if (source) {
      cueEnd = end + (linked ? 2 : 1)
      end = source.to
    }
  }
  const cue =
    source?.to === from + 2 && source.to < after
      ? [
          {from, to: from + 1},
          {from: from + 2, to: after}
        ]
      : [{from, to: cueEnd}]
  const before = contentBefore(view, left, from)
  if (before && (view.comma(from - 1) || view.closes(from - 1))) return {rule: 'according-to', source, cue, content: [before], open: true}
  return heading(view, source, cue, end, to)
}

/** Gives a finding whose subject stands for nobody to the body behind its preposition: apprend-on de | source policière. */
export function toldBy(view: ReportingView, one: ReportingFinding, to: number): ReportingFinding {
  const {source, cue} = one
  const last = cue.at(-1)
  if (
    !source ||
    !last ||
    source.to !== source.from + 1 ||
    source.from <= (cue[0] as Run).from ||
    view.table.words.verbSecond ||
    !view.is(source.from, Word.pronoun) ||
    !view.also(source.from, Also.firstPerson)
  )
    return one
  const body = skipTimes(view, Math.max(last.to, source.to), to)
  const noun = view.is(body + 1, Word.determiner) ? body + 2 : body + 1
  const end =
    body < to && view.also(body, Also.body) && (view.isSpeaker(noun) || (noun === body + 1 && view.bits[noun] === 0))
      ? nounPhraseEnd(view, body + 1, to)
      : -1
  return end > 0 && (end >= to || view.breaks(end))
    ? {...one, source: {from: body + 1, to: end}, cue: [...cue, {from: body, to: body + 1}]}
    : one
}

/** Reads the content that follows a cue after a comma, colon, conjunction or opening quotation mark. */
export function heading(view: ReportingView, source: Run | undefined, cue: Run[], end: number, to: number): ReportingFinding | undefined {
  for (let t = end; t < to && t < end + 20; t++) {
    if (view.outside(t) && (view.comma(t) || view.colon(t)) && t + 1 < to) {
      const run = trimRun(view, {from: t + 1, to: contentEnd(view, t + 1, to)})
      return {rule: 'according-to', source, cue, content: [run], open: true}
    }
    if (view.opens(t) || view.is(t, Word.opener))
      return {rule: 'according-to', source, cue, content: [{from: t, to: contentEnd(view, t, to)}], open: true}
  }
  return undefined
}
