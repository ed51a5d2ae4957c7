import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {appositiveEnd} from './appositive.js'
import {skipAdverbials, nounPhraseEnd} from './noun-phrase.js'
import type {ReportingView} from './reporting-view.js'
import {Word, Also} from './words.js'

/**
 * Finds the subject after a verb.
 * @param from - The token after the verb group.
 * @param to - The end of the sentence.
 */
export function subjectAfter(view: ReportingView, from: number, to: number): Run | undefined {
  let begin = skipAdverbials(view, from, to)
  let end = nounPhraseEnd(view, begin, to)
  // zanja tajante | la alcaldesa; répond agacé | Luc Gall
  if (end > 0 && !view.table.words.verbSecond && isPredicate(view, begin, end)) {
    const behind = skipAdverbials(view, begin + 1, to)
    const next = view.is(behind, Word.determiner) || view.capital(behind) ? nounPhraseEnd(view, behind, to) : -1
    if (next > 0) [begin, end] = [behind, next]
  }
  // sagte dem Sender der Minister; hatte letzten Freitag der Minister gesagt
  for (
    let times = 0;
    times < 2 &&
    end > 0 &&
    (view.also(begin, Also.oblique) ||
      (view.is(end - 1, Word.time) && !(end > begin + 2 && view.bits[end - 2] === 0 && !view.table.words.capitalNouns)));
    times++
  ) {
    begin = skipAdverbials(view, end, to)
    end = nounPhraseEnd(view, begin, to)
  }
  // anders sieht es | die „Post“
  if (
    view.table.words.capitalNouns &&
    end === begin + 1 &&
    view.also(begin, Also.expletive) &&
    view.is(end, Word.determiner) &&
    !view.also(end, Also.oblique)
  )
    [begin, end] = [end, nounPhraseEnd(view, end, to)]
  // liet de bewindsman donderdag weten: the noun phrase ends before the time
  if (
    end > begin + 2 &&
    !view.table.words.capitalNouns &&
    view.is(end - 1, Word.time) &&
    view.bits[end - 2] === 0 &&
    !view.has(end - 2, Kind.number)
  )
    end--
  // zei dat hij komt: a conjunction, not an article
  if (view.also(begin, Also.complementizer) && view.is(begin, Word.determiner) && end < to && !view.breaks(end)) return undefined
  if (end < 0 && !view.table.words.verbSecond && (begin >= to || view.breaks(begin)) && isIncise(view, from)) {
    // « … », a dit dans la nuit de lundi le maire
    for (let t = begin - 2; t > from; t--)
      if (view.is(t, Word.determiner) && view.is(t - 1, Word.time) && nounPhraseEnd(view, t, to) === begin)
        return {from: t, to: appositiveEnd(view, begin, to)}
  }
  if (end > 0) end = appositiveEnd(view, end, to)
  return end < 0 || (view.also(begin, Also.expletive) && end === begin + 1) || view.also(begin, Also.oblique)
    ? undefined
    : {from: begin, to: end}
}

/** Checks whether what seems a noun phrase is a lone adjective or participle for whoever speaks. */
function isPredicate(view: ReportingView, from: number, end: number): boolean {
  return end === from + 1 && view.small(from) && (view.bits[from] === 0 || view.is(from, Word.participle)) && !view.isSpeaker(from)
}

/** Checks whether only a verb group stands between the last comma or quotation and a token. */
function isIncise(view: ReportingView, end: number): boolean {
  let t = end - 1
  while (t > 0 && t > end - 4 && view.small(t)) t--
  return t < end - 1 && (view.breaks(t) || view.closes(t))
}
