import {isTimePhrase} from './dates.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {appositiveEnd} from './appositive.js'
import {skipTimes} from './skip-times.js'
import {isOwnAside, withLastClause} from './source-end.js'
import type {Run} from '../rules/rule-view.js'
import {pairHash} from '../rules/words.js'
import {readWhereby} from './anaphora.js'
import {contentBefore} from './content.js'
import {hasQuote} from './clause.js'
import {contentEnd} from './content-end.js'
import {around} from './around.js'
import type {ReportingFinding} from './finding.js'
import {resumedAt} from './plain.js'
import {isReported} from './reported.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {isSomebody} from './somebody.js'
import {hasAside} from './subject-asides.js'
import {subjectAfter} from './subject-after.js'
import {Also, type Phrase, REPORTS, Word} from './words.js'
import {isDetermined, isOwner, sourceFrom, wholeBeforeVerb, withoutAside, withPhrases, withRelative} from './phrase-source.js'
import {impersonal, heading} from './impersonal.js'

/** Maximum tokens between a preposition and its noun of saying. */
const NEAR = 4
/** An opinion has more tokens than this, including its comma. */
const SHORTEST_OPINION = 4
/** Maximum tokens in a source before its cue. */
const LONGEST = 16

/**
 * Reads the verbless cue that begins at a token: laut, nach Angaben, zufolge, so, selon, según.
 * @param left - The first token that the content may include.
 * @param from - First token of the sentence.
 * @param to - The end of the sentence.
 * @param whole - The first token that the content may include if the cue ends it.
 */
export function readPhrase(
  view: ReportingView,
  t: number,
  left: number,
  from: number,
  to: number,
  whole: number
): ReportingFinding | undefined {
  if (view.also(t, Also.phrase) && !(t > from && view.is(t - 1, Word.determiner | Word.preposition) && !view.is(t - 1, Word.passive))) {
    // De source policière, …; but: une information de source policière
    const bare = t > from && view.is(t, Word.link) && !view.comma(t - 1)
    const phrase = bare ? undefined : view.table.phrases.find((one) => matches(view, one, t, to))
    const ends =
      phrase && view.also(t, Also.trailing) && t > from && (view.comma(t - 1) || view.closes(t - 1))
        ? trailing(view, t, whole, to)
        : undefined
    if (ends) return ends
    if (phrase && !phrase.impersonal) return leading(view, {from: t, to: t + phrase.words.length}, left, to)
    const found = phrase ? impersonal(view, t, t + phrase.words.length, left, to) : undefined
    // blijkt uit onderzoek; but not: blijkt oud
    if (
      phrase &&
      (phrase.words.length > 1 ||
        (view.table.words.capitalNouns && !view.is(t, Word.verb)) ||
        (found?.source &&
          (found.source.to === t || found.source.from > t) &&
          (tells(view, found.source) || isWritten(view, found, t)) &&
          isBeside(view, found, t)))
    )
      return found
  }
  if (view.also(t, Also.accordingly)) {
    // demnach: it stands for a source before it, or only means *so*
    const found = around(view, [{from: t, to: t + 1}], {from: t, to: t + 1}, t, t + 1, left, to)
    return found && {...found, apart: true}
  }
  if (t > from + 1 && view.comma(t - 1)) {
    if (view.also(t, Also.whereby)) return readWhereby(view, {from: t, to: t + 1}, from, contentEnd(view, t + 1, to), true)
    if (
      view.also(t, Also.nounPreposition) &&
      t + 2 < to &&
      view.is(t + 1, Word.relative) &&
      view.small(t + 1) &&
      !view.is(t + 2, Word.determiner)
    ) {
      const whereby = readWhereby(view, {from: t, to: t + 2}, from, contentEnd(view, t + 2, to), false)
      if (whereby) return whereby
    }
  }
  if (view.also(t, Also.nounPreposition)) {
    const found = byNoun(view, t, left, to)
    if (found) return found
  }
  if (
    view.also(t, Also.opinion) &&
    t > from &&
    view.comma(t - 1) &&
    view.is(t + 1, Word.relative) &&
    view.small(t + 1) &&
    !view.is(t + 1, Word.determiner) &&
    (view.opens(t + 2) || hasQuote(view, t + 2, to))
  ) {
    // le syndicat, pour qui « rien ne change »
    const content = trimRun(view, {from: t + 2, to: contentEnd(view, t + 2, to)})
    return {rule: 'according-to', source: {from: t + 1, to: t + 2}, cue: [{from: t, to: t + 1}], content: [content], open: false}
  }
  if (t === from && view.also(t, Also.opinion)) {
    // Pour Lind, « … »
    const phrase = sourceFrom(view, t + 1, to)
    const source = phrase && withRelative(view, phrase, to)
    if (source && view.comma(source.to) && view.opens(source.to + 1))
      return around(view, [{from: t, to: t + 1}], source, t, source.to, left, to)
    // Pour le syndicat, la réforme est une erreur
    const end = nounPhraseEnd(view, t + 1, to)
    // Für den Minister steht fest, dass …
    if (
      end > 0 &&
      end + 3 < to &&
      view.table.settled.has(pairHash(view.hash[end] as number, view.hash[end + 1] as number)) &&
      isHolder(view, t + 1, end, true)
    )
      return heading(
        view,
        {from: t + 1, to: end},
        [
          {from: t, to: t + 1},
          {from: end, to: end + 2}
        ],
        end + 2,
        to
      )
    // Für den Minister ist die Lage „ernst“; per la procura si tratta di «un sistema»; per il sindaco l’argine «tiene»
    const verb =
      end > 0 &&
      end < to &&
      (view.table.words.verbSecond
        ? view.is(end, Word.passive) && !view.also(end, Also.becomes)
        : view.is(end, Word.reflexive) || view.finite(end) || (view.table.words.nullSubject && view.is(end, Word.determiner)))
    if (verb && isHolder(view, t + 1, end, true) && hasQuote(view, end, to))
      return around(view, [{from: t, to: t + 1}], {from: t + 1, to: end}, t, end, left, to)
    if (!view.table.words.verbSecond && end > 0 && isHolder(view, t + 1, end, hasQuote(view, end, to))) {
      const last = withRelative(view, {from: t + 1, to: appositiveEnd(view, end, to)}, to).to
      const whole = last < to && view.comma(last) ? last : end
      if (view.comma(whole) && to - whole > SHORTEST_OPINION)
        return around(view, [{from: t, to: t + 1}], {from: t + 1, to: whole}, t, whole, left, to)
    }
  }
  // Une décision « fantaisiste », pour le maire; but: Il promet « une fête », pour les enfants
  if (
    view.also(t, Also.opinion) &&
    !view.table.words.verbSecond &&
    t > from + 2 &&
    (view.comma(t - 1) || view.closes(t - 1)) &&
    hasQuote(view, left, t) &&
    !view.anyFinite(left, t)
  ) {
    const end = nounPhraseEnd(view, t + 1, to)
    const source = end > 0 && isHolder(view, t + 1, end, true) ? {from: t + 1, to: appositiveEnd(view, end, to)} : undefined
    if (source && (source.to >= to || view.breaks(source.to))) return around(view, [{from: t, to: t + 1}], source, t, source.to, left, to)
  }
  // a preposition that can also follow its noun does so only before the verb or a comma
  if (
    view.also(t, Also.behind) &&
    (!view.is(t, Word.preposition) ||
      (t > left &&
        reportsBefore(view, t) &&
        (view.finite(t + 1) || view.breaks(t + 1) || view.opens(t + 1) || view.is(t + 1, Word.preposition | Word.adverb) || t + 1 >= to)))
  )
    return behind(view, t, left, to)
  if (view.also(t, Also.trailing) && t > from && (view.comma(t - 1) || view.closes(t - 1))) return trailing(view, t, whole, to)
  return undefined
}

/** Checks whether the content of a cue of one word stands before it, or after it with a conjunction: In dem Brief steht, dass …; but not: steht ein Satz, der …; staat een molen, die … */
function isBeside(view: ReportingView, {content}: ReportingFinding, t: number): boolean {
  const {from, to} = content[0] as Run
  if (!view.table.words.capitalNouns) return from < t || !view.table.words.verbSecond || !view.comma(from - 1)
  return from < t ? view.closes(to - 1) || isReported(view, from, to) : from <= t + 2
}

/** Checks whether quoted words with their comma come before a cue of one word: „Heute zu“, steht an der Tür. */
function isWritten(view: ReportingView, {content: [led]}: ReportingFinding, t: number): boolean {
  return view.table.words.capitalNouns && led !== undefined && led.to < t && view.comma(t - 1) && hasQuote(view, led.from, led.to)
}

/** Checks whether a noun phrase names something that tells: a report, an office. */
function tells(view: ReportingView, {from, to}: Run): boolean {
  for (let t = from; t < to; t++) if (view.also(t, Also.holder | Also.reportNoun | Also.noun)) return true
  return false
}

/**
 * Checks whether a noun phrase is a whole name, or begins with an opinion holder: an office, an organization, a group of people.
 * @param quotes - Whether words in quotation marks follow, so that a noun that ends like one for people will do.
 */
function isHolder(view: ReportingView, from: number, to: number, quotes: boolean): boolean {
  let t = from
  while (t < to && view.is(t, Word.determiner)) t++
  // für den brasilianischen Gesundheitsminister
  if (view.table.words.capitalNouns) while (t < to - 1 && view.small(t) && view.bits[t] === 0) t++
  if (t < to && (view.also(t, Also.holder) || (view.table.words.capitalNouns && t > from && view.isSpeaker(t)))) return true
  if (quotes && t > from && t < to && view.small(t) && view.isPersonNoun(t)) return true
  // para o obstetra Rui Lima
  if (quotes && t > from && to - t > 2 && to - t < 6 && view.small(t) && view.bits[t] === 0 && view.capital(t + 1) && view.capital(to - 1))
    return true
  if (quotes && !view.table.words.verbSecond && isSomebody(view, from, to, false)) return true
  // para Lind, para la doctora Lind
  if (quotes && to - from < 4 && to - t < 3 && view.capital(to - 1) && view.isKnownLastName(to - 1)) return true
  // Stadtrat Fabian Orth
  if (to - from === 3 && view.table.words.capitalNouns && view.capital(t)) t++
  if (to - t < 2 || to - t > 4 || view.bits[t] !== 0 || view.bits[to - 1] !== 0) return false
  for (; t < to; t++) if (!view.capital(t)) return false
  return true
}

function matches(view: ReportingView, {words}: Phrase, t: number, to: number): boolean {
  if (t + words.length > to) return false
  for (let i = 0; i < words.length; i++) if (view.hash[t + i] !== words[i] || !view.outside(t + i)) return false
  return true
}

/** Reads a cue before its source: Laut Polizei ist …; …, laut Polizei, …; … laut Polizei. */
function leading(view: ReportingView, cue: Run, left: number, to: number): ReportingFinding | undefined {
  const begin = view.is(cue.to, Word.link) && view.table.words.capitalNouns ? cue.to + 1 : cue.to
  // la collega, secondo la quale «resta molto da fare»
  const relative = view.is(begin, Word.determiner) ? begin + 1 : begin
  if (
    !view.table.words.verbSecond &&
    view.comma(cue.from - 1) &&
    relative < to &&
    view.is(relative, Word.relative) &&
    view.small(relative) &&
    !view.is(relative, Word.determiner)
  ) {
    const content = trimRun(view, {from: relative + 1, to: contentEnd(view, relative + 1, to)})
    return content.to > content.from
      ? {
          rule: 'according-to',
          source: {from: relative, to: relative + 1},
          cue: [cue],
          content: [{from: content.from, to: resumedAt(view, content, false)}],
          open: false
        }
      : undefined
  }
  const phrase = sourceFrom(view, begin, to)
  if (!phrase || isCriterion(view, phrase)) return undefined
  let source = withRelative(view, phrase, to)
  if (cue.from > left) source = withLastClause(view, source, to)
  // Volgens de politie en de gemeente is …; segundo o escritor e pintor Rui Lima era …: the verb follows the whole source
  const more = wholeBeforeVerb(view, cue.from, source, to)
  if (more > source.to) source.to = more
  else if (!view.table.words.verbSecond) source.to = withPhrases(view, source, to)
  // De acordo com a assessoria, o secretário determinou que …: the apparent appositive is the subject
  const subject =
    !view.table.words.verbSecond && view.comma(source.to) && view.finite(source.to + 1)
      ? withoutAside(view, cue, source, left, to)
      : undefined
  const first = subject?.source
  if (first && view.is(first.to + 1, Word.determiner) && (!view.table.words.nullSubject || view.small(first.to - 1))) return subject
  const whole =
    source.to >= to && cue.from > left && !view.table.words.verbSecond && !isOwnAside(view, nounPhraseEnd(view, source.from, to), to)
      ? withoutAside(view, cue, source, left, to)
      : undefined
  if (whole && whole.content.length > 1 && !view.anyFinite(left, cue.from)) return whole
  // Según la edil, el informe «se copió»: no comma ends what would be an appositive
  if (!view.table.words.verbSecond && view.opens(source.to) && hasAside(view, source)) return withoutAside(view, cue, source, left, to)
  return around(view, [cue], source, cue.from, source.to, left, to) ?? withoutAside(view, cue, source, left, to)
}

/** Checks whether a noun phrase is what something is done or sorted by: selon le plan, según la edad; but: según el plan de la ciudad. */
function isCriterion(view: ReportingView, {from, to}: Run): boolean {
  // selon les cas, le maire: the subject, which only looks like an appositive
  let end = from
  while (end < to && end < from + 3 && !view.comma(end)) end++
  return (
    end - from < 3 &&
    (end === to || view.comma(end)) &&
    view.table.criteria.has(view.hash[end - 1] as number) &&
    !(end - from === 2 && !view.is(from, Word.determiner))
  )
}

/** Reads a preposition and a noun of saying: Nach Angaben der Polizei, nach ihrer Ansicht, nach Lindes Worten, à son avis. */
function byNoun(view: ReportingView, t: number, left: number, to: number): ReportingFinding | undefined {
  for (let i = t + 1; i < to && i <= t + NEAR && view.outside(i) && !view.breaks(i); i++) {
    if (!view.also(i, Also.reportNoun) && view.compoundReport(i)) {
      const source = sourceFrom(view, t + 1, to)
      return source && around(view, [{from: t, to: t + 1}], source, t, source.to, left, to)
    }
    if (!view.also(i, Also.reportNoun)) {
      if (view.is(i, Word.preposition)) return undefined
      continue
    }
    // en el juicio: this noun has no possessor
    if (!view.table.words.verbFinal && i > t + 1 && !view.also(t + 1, Also.possessive)) return undefined
    const {capitalNouns} = view.table.words
    if (
      i + 1 < to &&
      (capitalNouns
        ? view.is(i + 1, Word.genitive | Word.link) || ((i === t + 1 || isDetermined(view, t + 1, i)) && isOwner(view, i + 1, to))
        : view.is(i + 1, Word.genitive | Word.link) || (i > t + 1 && view.is(i + 1, Word.determiner) && !view.also(t + 1, Also.possessive)))
    ) {
      const begin = view.is(i + 1, Word.link) ? i + 2 : i + 1
      const source = sourceFrom(view, begin, to)
      const linked = begin > i + 1 && !capitalNouns
      if (source) source.to = wholeBeforeVerb(view, t, source, to)
      if (source) return around(view, [{from: t, to: linked ? begin : i + 1}], source, t, source.to, left, to)
    }
    if (view.also(i + 1, Also.behind)) return undefined
    if (i === t + 1) return undefined
    const owner = {from: t + 1, to: i}
    const owned = view.also(t + 1, Also.possessive) || view.capital(t + 1)
    if (owned)
      return around(
        view,
        [
          {from: t, to: t + 1},
          {from: i, to: i + 1}
        ],
        owner,
        t,
        i + 1,
        left,
        to
      )
    // nach eigenen Angaben: the subject is the source; nach ersten Angaben: the noun itself is
    if (view.also(i - 1, Also.own)) {
      const one = around(view, [{from: t, to: i + 1}], sourceFrom(view, left, t) ?? subjectAfter(view, i + 2, to), t, i + 1, left, to)
      return one && {...one, apart: true}
    }
    return around(view, [{from: t, to: t + 1}], {from: t + 1, to: i + 1}, t, i + 1, left, to)
  }
  return undefined
}

/** Reads a cue after its source: Der Polizei zufolge ist … */
function behind(view: ReportingView, t: number, left: number, to: number): ReportingFinding | undefined {
  for (let from = Math.max(left, t - LONGEST); from < t; from++) {
    if (
      from > left &&
      !(
        view.breaks(from - 1) ||
        view.finite(from - 1) ||
        from === left ||
        view.is(from, Word.determiner | Word.pronoun) ||
        view.capital(from)
      )
    )
      continue
    if (from > left && view.is(from - 1, Word.determiner | Word.genitive | Word.link)) continue
    const end = wholePhraseEnd(view, from, t)
    // der Polizei in Norden zufolge
    // der Leiterin, Mara Lind, zufolge: a comma closes the appositive
    const whole =
      end === t ||
      (end === t - 1 && view.comma(end) && hasAside(view, {from, to: end})) ||
      (end > 0 &&
        (from === left || view.finite(from - 1)) &&
        view.is(end, Word.preposition) &&
        !isTimePhrase(view, end, t) &&
        skipAdverbials(view, end, t) === t)
    if (whole) return around(view, [{from: t, to: t + 1}], {from, to: view.comma(t - 1) ? t - 1 : t}, from, t + 1, left, to)
  }
  return undefined
}

/** Checks whether the phrase before a token includes a noun of saying. */
function reportsBefore(view: ReportingView, t: number): boolean {
  for (let i = t - 1; i >= 0 && i > t - 8 && view.outside(i) && !view.breaks(i); i--)
    if (view.also(i, Also.reportNoun) || view.compoundReport(i)) return true
  return false
}

/** Reads a trailing cue and its source: …, so die Polizei. */
function trailing(view: ReportingView, t: number, left: number, to: number): ReportingFinding | undefined {
  // …, so berichten Fachleute, …
  const begin = t + 1 < to && view.is(t + 1, Word.finite) && view.is(t + 1, REPORTS) ? t + 2 : t + 1
  if (begin >= to || (begin === t + 1 && !(view.is(begin, Word.determiner | Word.pronoun) || view.capital(begin)))) return undefined
  const source = sourceFrom(view, begin, to)
  // …, so der Plan
  if (!source || isCriterion(view, source)) return undefined
  const content = contentBefore(view, left, t)
  if (!content || view.anyFinite(source.from, nounPhraseEnd(view, source.from, source.to))) return undefined
  let after = source.to
  while (after < to && view.outside(after) && !view.breaks(after) && after < source.to + 10) after++
  // …, così il sindaco può sperare: a clause
  if (!view.table.words.verbSecond && view.anyFinite(source.to, after)) return undefined
  if (after < to && !view.breaks(after) && !view.opens(after)) return undefined
  const pieces = [content]
  const more = trimRun(view, {from: after, to: contentEnd(view, after, to)})
  if (more.to > more.from && !view.is(more.from, Word.relative) && !(view.table.words.verbSecond && skipTimes(view, more.from, to) >= to))
    pieces.push(more)
  const direct = view.closes(content.to - 1)
  return {rule: direct ? 'quote-cue-source' : 'clause-cue-source', source, cue: [{from: t, to: begin}], content: pieces, open: true}
}
