import {particleOf} from './cue.js'
import {nounPhraseEnd} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import type {ReportingView} from './reporting-view.js'
import {Also, REPORTS, Word} from './words.js'

/** Maximum tokens of content, so that reading an endless sentence takes linear time. */
const LONGEST = 400

/** Maximum tokens in an aside between a subject and its verb. */
const LONGEST_ASIDE = 12

/** Finds the end of the content: the end of the sentence, or the start of another attribution. */
export function contentEnd(view: ReportingView, from: number, sentenceEnd: number): number {
  const to = Math.min(sentenceEnd, from + LONGEST)
  // admite prolongar el paro y | no oculta su malestar: no infinitive goes on with a finite verb
  let infinitive = !view.table.words.verbSecond && view.isInfinitive(view.is(from, Word.link) ? from + 1 : from, to)
  for (let t = from + 1; t < to; t++) {
    if (!view.outside(t)) continue
    infinitive &&= !view.is(t, Word.opener | Word.relative)
    if (infinitive && view.is(t, Word.coordinator | Word.turn) && isVerbNext(view, t + 1, to)) return t
    if (view.first[t] === 0x3b || (t > from + 1 && isOthersQuotation(view, t, to))) return t
    if (view.table.words.verbFinal && view.colon(t) && view.is(t + 1, Word.adverb | Word.pronoun) && saysNext(view, t + 2, to)) return t
    // I did not say that it was closed, I said that it was late
    if (
      view.comma(t) &&
      t + 2 < to &&
      view.is(t + 1, Word.pronoun) &&
      !view.is(t + 1, Word.determiner | Word.relative) &&
      saysNext(view, t + 2, to)
    )
      return t
    // dice que paga, mientras que el sindicato denuncia impagos
    if (
      !view.table.words.verbSecond &&
      view.comma(t) &&
      view.table.contrasts.has(view.hash[t + 1] as number) &&
      otherSays(view, view.also(t + 2, Also.complementizer) ? t + 3 : t + 2, to)
    )
      return t
    // alega que no hay pruebas, la fiscal responde que hay nueve
    if (!view.table.words.verbSecond && view.comma(t) && saysApart(view, t + 1, to)) return t
    // the judge believes that … and the board has announced
    if (view.is(t, Word.coordinator | Word.turn) && t > from + 2 && otherSays(view, t + 1, to)) return t
    // …, añadiendo que …; a dénoncé … et annoncé …
    if (
      t > from + 1 &&
      !view.table.words.verbFinal &&
      (view.comma(t)
        ? view.is(t + 1, Word.gerund)
        : view.is(t, Word.coordinator) && view.is(t + 1, Word.participle) && view.small(t + 1)) &&
      view.is(t + 1, REPORTS)
    )
      return t
    if (
      !view.table.words.verbFinal &&
      view.is(t, Word.coordinator | Word.turn) &&
      t > from + 2 &&
      view.is(t + 1, Word.auxiliary) &&
      saysNext(view, t + 1, to)
    )
      return t
    // réclame un plan et s’inquiète de la hausse; but: exige qu’il vienne et s’explique
    if (
      !view.table.words.verbSecond &&
      view.is(t, Word.coordinator) &&
      view.is(t + 1, Word.reflexive) &&
      !view.is(from, Word.opener) &&
      saysNext(view, t + 1, to)
    )
      return t
    // und fügte hinzu: the next cue has the same source
    if (
      view.is(t, Word.coordinator | Word.turn) &&
      t + 1 < to &&
      view.small(t + 1) &&
      t > from + 2 &&
      (view.is(t + 1, REPORTS) ? view.is(t + 1, Word.finite) : view.is(t + 1, Word.separable) && particleOf(view, t + 1, to) !== undefined)
    )
      return t
  }
  return to
}

/** Checks whether a finite verb comes next, after any pronouns and negation before it: et n’a pas, y se lo dijo. */
export function isVerbNext(view: ReportingView, from: number, to: number): boolean {
  let t = from
  while (
    t < to &&
    t < from + 4 &&
    view.outside(t) &&
    view.is(t, Word.negation | Word.object | Word.reflexive) &&
    (!view.is(t, Word.determiner) || isObjectOf(view, t))
  )
    t++
  return (
    t < to &&
    view.outside(t) &&
    view.small(t) &&
    (view.finite(t) || (t > from && view.is(t - 1, Word.negation) && !view.isOutside(t) && !view.is(t, Word.participle | Word.infinitive)))
  )
}

/** Checks whether what can be an article is the object of the verb of saying after it: y la | calificó; but: y la denuncia. */
function isObjectOf(view: ReportingView, t: number): boolean {
  return view.is(t, Word.object) && view.is(t + 1, REPORTS) && view.finite(t + 1) && !view.also(t + 1, Also.nounForm)
}

/** Checks whether the quotation after a colon belongs to the verb and subject after it: sie war froh: „…“, sagte der Trainer. */
export function isOthersQuotation(view: ReportingView, colon: number, to: number): boolean {
  if (!view.colon(colon) || !view.opens(colon + 1)) return false
  const end = view.quotedTo(colon + 1, to)
  return (
    end + 2 < to &&
    view.comma(end) &&
    ((view.is(end + 1, REPORTS | Word.separable) && view.finite(end + 1)) || view.also(end + 1, Also.trailing | Also.phrase))
  )
}

/** Checks whether another subject with a reporting verb begins at a token. */
export function otherSays(view: ReportingView, from: number, to: number): boolean {
  if (!view.is(from, Word.determiner) && !view.capital(from)) return false
  let end = wholePhraseEnd(view, from, to)
  if (end < 0) return false
  if (view.comma(end)) {
    // y la junta, por si acaso, ya adelantó
    const aside = view.table.words.verbSecond ? end : asideEnd(view, end, to)
    end = aside + 1
  }
  while (
    !view.table.words.verbSecond &&
    end < to &&
    view.is(end, Word.negation | Word.object | Word.reflexive | Word.adverb) &&
    !view.finite(end)
  )
    end++
  return (
    end < to &&
    view.finite(end) &&
    (view.is(end, REPORTS) || saysNext(view, end, to) || (view.is(end, Word.separable) && particleOf(view, end, to) !== undefined))
  )
}

/** Checks whether a noun phrase with a verb of saying and its clause or quotation begins at a token. */
function saysApart(view: ReportingView, from: number, to: number): boolean {
  if (!view.is(from, Word.determiner) && !view.capital(from)) return false
  const verb = nounPhraseEnd(view, from, to)
  return (
    verb > 0 &&
    verb + 1 < to &&
    view.finite(verb) &&
    view.is(verb, Word.plain | Word.speech) &&
    (view.colon(verb + 1) || view.opens(verb + 1) || view.also(verb + 1, Also.complementizer))
  )
}

/** Returns the comma that closes a short aside without a verb, or the one that opens it. */
function asideEnd(view: ReportingView, comma: number, to: number): number {
  for (let t = comma + 1; t < to && t < comma + LONGEST_ASIDE && view.outside(t) && !view.finite(t); t++) if (view.comma(t)) return t
  return comma
}

function saysNext(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to && t < from + 4; t++) {
    if (view.is(t, REPORTS) && view.is(t, Word.finite | Word.participle)) return true
    if (!view.is(t, Word.auxiliary | Word.object | Word.negation | Word.reflexive | Word.adverb)) return false
  }
  return false
}
