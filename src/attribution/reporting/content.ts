import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import type {RuleId} from '../../model.js'
import {addresseeEnd, behindAddressee, behindAside, isRestrictive} from './addressee.js'
import {contentEnd, isVerbNext, otherSays} from './content-end.js'
import type {Cue} from './simple-cue.js'
import {blamedBefore, governedIn, professedAt} from './stance.js'
import {isReported} from './reported.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {skipTimes} from './skip-times.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {pairHash} from '../rules/words.js'
import {Also, REPORTS, Word} from './words.js'
import {clauseEnd, hasInfinitive, hasQuote, mainClause} from './clause.js'
import {ledContent} from './led-content.js'

/** The content that follows a verb. */
export interface Content {
  run: Run
  rule: RuleId
  /** The preposition that the cue governs. */
  governed?: number
  /** The object pronoun before the verb that is part of the content: lo considera un gasto. */
  before?: Run
}

/**
 * Finds the content after a verb and its subject: a quotation, a clause, or the verb's object.
 * @param from - The token after the verb and its subject.
 * @param to - The end of the sentence.
 */
export function contentAfter(view: ReportingView, cue: Cue, from: number, to: number): Content | undefined {
  const {bits} = cue
  const {verbFinal, capitalNouns} = view.table.words
  from = behindAside(view, from, to)
  const told =
    bits & (Word.plain | Word.speech) && !verbFinal && !cue.second && !isRestrictive(view, cue) ? behindAddressee(view, cue, from, to) : -1
  if (told > 0) {
    const linked = view.is(told, Word.link) && view.also(told + 1, Also.complementizer)
    return make(
      view,
      linked || !view.is(told, Word.link) ? 'source-cue-that' : 'source-cue-clause',
      linked ? told + 1 : told,
      to,
      linked && view.governs(cue.verb, told) ? told : -1
    )
  }
  const governed = governedIn(view, cue, from, to)
  const professed = professedAt(view, cue, from, to)
  if (professed >= 0)
    return {
      run: trimRun(view, {
        from: professed,
        to: Math.max(objectEnd(view, cue, professed, to), extended(view, objectEnd(view, cue, professed, to), to))
      }),
      rule: 'judgement'
    }
  const blamed = blamedBefore(view, cue, from, governed)
  if (blamed >= 0) {
    const run = trimRun(view, {
      from: blamed,
      to: Math.max(objectEnd(view, cue, governed, to), extended(view, objectEnd(view, cue, governed, to), to))
    })
    return {run, rule: hasQuote(view, run.from, run.to) ? 'quoted-judgement' : 'judgement'}
  }
  let start = governed >= 0 ? governed + 1 : from
  // y voit une manœuvre
  const drawn = cue.anchor > 0 && !view.table.words.verbFinal && view.governs(cue.verb, cue.anchor - 1)
  const strict =
    governed < 0 &&
    !drawn &&
    (bits & (view.table.words.verbFinal || !(bits & (Word.speech | Word.judgement | Word.mind)) ? Word.plain | Word.weak : Word.weak)) !== 0
  const object = (bits & (Word.judgement | Word.mind)) !== 0 && !(bits & (Word.plain | Word.speech))
  // jure ne pas lire
  if (strict && !verbFinal && bits & (Word.plain | Word.mind | Word.speech) && beginsInfinitive(view, start, to))
    return make(view, 'source-cue-clause', start, to, governed)
  start =
    object || governed >= 0
      ? skipTimes(view, start, to)
      : skipAdverbials(view, start, cue.second && cue.second.from >= start ? cue.second.from : to)
  if (cue.second && start === cue.second.from) start = cue.second.to
  // uma adesão de 85 | %
  if (start > from && start < to && view.has(start, Kind.sign) && view.outside(start) && !view.breaks(start)) start = from
  // a dit de venir, dice di aver visto
  if (governed < 0 && start < to && view.is(start, Word.link) && view.outside(start) && view.isInfinitive(start + 1, to))
    return make(view, 'source-cue-clause', start, to, governed)
  const clause = verbFinal && !capitalNouns ? clauseBehind(view, cue, start, to, governed) : undefined
  if (clause) return clause
  const led = ledContent(view, cue, start, to)
  // zeigt wie die alte Fahne drei Streifen: a comparison, since a clause would follow a comma
  const first =
    start < to && view.is(start, Word.opener) && !(verbFinal && view.also(start, Also.as) && (!view.comma(start - 1) || bits & Word.weak))
      ? start
      : -1
  // se pregunta por qué: the preposition belongs to the question
  const asked =
    !verbFinal &&
    first > from &&
    view.is(first - 1, Word.preposition) &&
    !view.is(first - 1, Word.link) &&
    !view.also(first, Also.complementizer)
  // lo anunció en una nota que escribió: a relative clause
  const stated =
    first > from &&
    !verbFinal &&
    view.also(first, Also.complementizer) &&
    view.is(first, Word.relative) &&
    view.has(first - 1, Kind.word) &&
    !view.is(first - 1, Word.adverb | Word.time)
      ? cliticOf(view, cue)
      : -1
  if (stated >= 0) return {run: {from: stated, to: stated + 1}, rule: 'judgement'}
  if (first >= 0) return make(view, 'source-cue-that', asked ? first - 1 : first, to, asked ? -1 : governed)
  if (start < to && view.opens(start)) return quoted(view, cue, start, to, governed)
  if (
    led &&
    (strict ||
      led.from === start ||
      led.sure ||
      (led.clause && bits & (Word.plain | Word.speech) && objectEnd(view, cue, start, to) <= start))
  )
    return make(view, led.rule, led.from, to, governed)
  const clitic = drawn ? -1 : cliticOf(view, cue)
  if (clitic >= 0 && !led) {
    const pronoun = {from: clitic, to: clitic + 1}
    const more = trimRun(view, {from: from < start ? from : start, to: objectEnd(view, cue, start, to)})
    const goes =
      (bits & Word.judgement || (view.also(from, Also.as) && view.opens(from + 1)) || governed === from) &&
      more.from === from &&
      more.to > from &&
      (view.opens(from) || view.is(from, Word.determiner | Word.link) || view.also(from, Also.as))
    return goes
      ? {run: more, rule: hasQuote(view, more.from, more.to) ? 'quoted-judgement' : 'judgement', before: pronoun}
      : {run: pronoun, rule: 'judgement'}
  }
  if (strict && !verbFinal && bits & (Word.plain | Word.speech) && isAnswer(view, from, to))
    return {run: trimRun(view, {from, to: objectEnd(view, cue, from, to)}), rule: 'judgement'}
  // konstatierte eine wachsende „Kluft“: such a verb only takes quoted objects
  if (
    strict &&
    !((verbFinal && (bits & (Word.plain | Word.weak)) !== Word.weak && isQuotedObject(view, start, to)) || isCalledSo(view, cue, start, to))
  )
    return undefined
  let begin = start
  let end = objectEnd(view, cue, begin, to)
  // praised Juan: the supposed adverbial is the object
  if (end <= begin || (begin > from && view.is(begin, Word.coordinator) && !view.table.words.verbFinal)) {
    begin = governed >= 0 ? governed + 1 : from
    end = objectEnd(view, cue, begin, to)
  }
  // promete no cerrar, pronosticó más lluvias
  // lamenta lo ocurrido: after a verb, an article
  if (!verbFinal && governed < 0)
    while (
      begin > from &&
      view.outside(begin - 1) &&
      (view.is(begin - 1, Word.negation) || view.also(begin - 1, Also.thing) || view.table.quantifiers.has(view.hash[begin - 1] as number))
    )
      begin--
  // n’y croient guère
  if (
    drawn &&
    !led &&
    (end <= begin || isBare(view, {from: begin, to: end}, cue) || !(view.is(begin, Word.determiner) || hasQuote(view, begin, end)))
  )
    return {run: {from: cue.anchor - 1, to: cue.anchor}, rule: 'judgement'}
  if (end <= begin) return led ? make(view, led.rule, led.from, to, governed) : undefined
  const rule =
    bits & Word.mind && !(bits & (Word.plain | Word.speech)) ? 'stance' : hasQuote(view, begin, end) ? 'quoted-judgement' : 'judgement'
  const run = trimRun(view, {from: begin, to: Math.max(end, extended(view, end, to))})
  return run.to > run.from && !isBare(view, run, cue) ? {run, rule, ...(governed >= 0 ? {governed} : {})} : undefined
}

/**
 * Reads a clause that no comma separates from the verb and its addressee: vertelde Lena dat …; vindt het jammer dat …; beweert niets
 * te weten; raadde Lena aan niets te zeggen.
 */
function clauseBehind(view: ReportingView, cue: Cue, from: number, to: number, governed: number): Content | undefined {
  const {bits, second} = cue
  const told =
    view.also(cue.verb, Also.tells) ||
    (second !== undefined && (view.also(second.from, Also.tells) || view.also(second.to - 1, Also.tells)))
  const begin = second ? Math.max(from, second.to) : addresseeEnd(view, from, to)
  // het onterecht dat: the clause explains the pronoun
  if (view.also(from, Also.expletive) && bits & Word.plain && bits & Word.weak && !told) {
    let t = from + 1
    while (t < to && t < from + 4 && view.small(t) && !view.isOutside(t)) t++
    if (t > from + 1 && view.also(t, Also.complementizer)) return make(view, 'source-cue-that', from, to, governed)
  }
  if (begin > from && begin < to && told && view.small(begin) && view.also(begin, Also.complementizer))
    return make(view, 'source-cue-that', begin, to, governed)
  if (
    (second ? begin > second.from : told && view.is(begin, Word.determiner) && begin > from) &&
    hasInfinitive(view, begin, to) &&
    view.small(begin)
  )
    return make(view, 'source-cue-clause', begin, to, governed)
  if (
    governed < 0 &&
    (bits & (Word.plain | Word.weak)) === Word.plain &&
    !view.is(from, Word.opener | Word.coordinator) &&
    hasInfinitive(view, from, to)
  )
    return make(view, 'source-cue-clause', from, to, governed)
  return undefined
}

/** Checks whether a word or two for what is said come next: no, nada, lo mismo, le contraire. */
function isAnswer(view: ReportingView, t: number, to: number): boolean {
  const {answers} = view.table
  return (
    answers.size > 0 &&
    t < to &&
    view.outside(t) &&
    view.small(t) &&
    (answers.has(view.hash[t] as number) || (t + 1 < to && answers.has(pairHash(view.hash[t] as number, view.hash[t + 1] as number))))
  )
}

/** Finds the object pronoun that stands for the content, right before the verb, or -1: la direction l’a annoncé, lo ha detto. */
function cliticOf(view: ReportingView, {anchor, bits}: Cue): number {
  if (bits & Word.weak || anchor < 1) return -1
  for (let t = anchor - 1; t >= 0 && t > anchor - 3 && view.outside(t); t--) {
    if (view.also(t, Also.thing)) return t
    if (!view.is(t, Word.object | Word.reflexive)) return -1
  }
  return -1
}

/** Checks whether an infinitive comes next: dit avoir vu, jure ne pas lire. */
function beginsInfinitive(view: ReportingView, from: number, to: number): boolean {
  // continua a subir: a preposition
  if (view.is(from, Word.object) && view.is(from, Word.determiner) && view.is(from, Word.preposition)) return false
  const t = view.behindPronouns(from, to)
  if (t < to && view.outside(t) && view.is(t, Word.infinitive) && view.small(t)) return true
  return (
    t < to &&
    view.outside(t) &&
    view.endsInfinitive(t) &&
    !(view.is(t, Word.determiner | Word.preposition | Word.adverb | Word.opener | Word.coordinator | Word.noInfinitive) || view.finite(t))
  )
}

/** Checks whether a run holds only adverbs, negations and the like, or an adjective whose noun belongs to the cue: äußerte | große | Zweifel an. */
function isBare(view: ReportingView, {from, to}: Run, {second}: Cue): boolean {
  if (second?.from === to && to - from === 1 && view.small(from) && view.bits[from] === 0 && view.capital(to)) return true
  for (let t = from; t < to; t++)
    if (!view.is(t, Word.adverb | Word.negation | Word.reflexive | Word.coordinator) || !view.outside(t)) return false
  return true
}

function make(view: ReportingView, rule: RuleId, from: number, to: number, governed: number): Content | undefined {
  const run = trimRun(view, {from, to: contentEnd(view, from, to)})
  return run.to > run.from ? {run, rule, ...(governed >= 0 ? {governed} : {})} : undefined
}

function quoted(view: ReportingView, cue: Cue, from: number, to: number, governed: number): Content | undefined {
  const end = view.quotedTo(from, to)
  // the quotation is all that is left, or part of an object
  if (end >= to || cue.bits & (Word.plain | Word.speech))
    return make(view, 'source-cue-quote', from, end >= to ? to : Math.max(end, fragmentEnd(view, end, to)), governed)
  const run = {from, to: objectEnd(view, cue, from, to)}
  return run.to > from ? {run: trimRun(view, run), rule: 'quoted-judgement', ...(governed >= 0 ? {governed} : {})} : undefined
}

/** Finds the end of the clause that begins with a quoted fragment. */
function fragmentEnd(view: ReportingView, end: number, to: number): number {
  return view.breaks(end) || (!view.table.words.verbSecond && view.is(end, Word.coordinator) && isVerbNext(view, end + 1, to))
    ? end
    : contentEnd(view, end, to)
}

/** Finds the clause or quotation after a comma or colon that follows a verb's last piece, with only adverbials in between. */
export function ledClause(view: ReportingView, cue: Cue, from: number, to: number): Run | undefined {
  const begin = skipAdverbials(view, from, to)
  if (!view.table.words.capitalNouns && view.also(begin, Also.complementizer) && view.outside(begin))
    return make(view, 'source-cue-that', begin, to, -1)?.run
  if (begin + 1 >= to || !view.breaks(begin) || view.first[begin] === 0x28) return undefined
  const led = ledContent(view, {...cue, bits: Word.speech, second: undefined}, begin, to)
  if (!led) return undefined
  const first = led.from
  const clause =
    view.also(first, Also.complementizer) ||
    view.opens(first) ||
    isReported(view, first, to) ||
    (!cue.final && view.comma(begin) && !view.is(first, Word.opener) && hasInfinitive(view, first, to))
  if (!clause) return undefined
  return make(view, led.rule, led.from, to, -1)?.run
}

/** Finds the end of a verb's object: the end of the clause, or the verb's second piece. */
function objectEnd(view: ReportingView, cue: Cue, from: number, to: number): number {
  let t = from
  for (; t < to; t++) {
    if (cue.second && t === cue.second.from) return t
    if (!view.outside(t)) continue
    const code = view.first[t] as number
    if (code === 0x2c || code === 0x3b || code === 0x3a || view.has(t, Kind.dash)) return t
    // exclut une hausse mais n’a pas voulu dire
    if (!view.table.words.verbSecond && t > from && view.is(t, Word.turn | Word.coordinator) && isVerbNext(view, t + 1, to)) return t
    if (
      view.is(t, Word.coordinator) &&
      t + 1 < to &&
      (view.finite(t + 1) || (view.is(t + 1, Word.participle) && view.is(t + 1, REPORTS) && !view.table.words.verbFinal))
    )
      return t
    if (!view.table.words.verbSecond && t > from && view.is(t, Word.coordinator) && otherSays(view, t + 1, to)) return t
    // omschrijft het als “een ramp”, décrit le pont comme « une ruine »
    if (view.also(t, Also.predicate | Also.as) && hasQuote(view, t, Math.min(to, t + 4))) continue
    if (
      t > from &&
      !view.table.words.capitalNouns &&
      view.is(t, Word.subordinator) &&
      !view.is(t, Word.preposition | Word.opener | Word.relative)
    )
      return t
  }
  return t
}

/** Extends an object across a comma if a dependent clause follows. */
function extended(view: ReportingView, end: number, to: number): number {
  if (end >= to || !view.comma(end) || end + 1 >= to) return end
  const next = end + 1
  if (view.is(next, Word.relative | Word.opener) && view.small(next) && !mainClause(view, next, to)) return contentEnd(view, next, to)
  return hasInfinitive(view, next, to) ? contentEnd(view, next, to) : end
}

/** Checks whether a determiner, with or without adjectives, precedes a quotation: eine wachsende „Kluft“. */
function isQuotedObject(view: ReportingView, from: number, to: number): boolean {
  if (from >= to || !view.is(from, Word.determiner) || !view.outside(from)) return false
  let t = from + 1
  while (t < to && view.small(t) && !view.isOutside(t)) t++
  return t < to && view.opens(t)
}

/** Checks whether one more lower-case word ends the clause and changes the verb's meaning: Hält für Gäste „offene Türen“ bereit. */
function isLastWord(view: ReportingView, cue: Cue, t: number, to: number): boolean {
  return view.table.words.verbFinal && t < to && view.small(t) && cue.second?.from !== t && (t + 1 >= to || view.breaks(t + 1))
}

/** Checks whether a quotation begins in lower case and so continues the sentence, unlike a title: Agradeció a Francia «su paciencia». */
function isFragment(view: ReportingView, open: number, to: number): boolean {
  return open + 2 < to && view.small(open + 1) && view.quotedTo(open, to) > open + 3
}

/**
 * Checks whether a clause says, by quotation marks, what something is called: Hält den Ring für „ein Juwel“; Parolen wie „Stoppt den Bau“;
 * lo define como «el que hay».
 */
function isCalledSo(view: ReportingView, cue: Cue, from: number, to: number): boolean {
  const {verbFinal} = view.table.words
  for (let t = from; t + 1 < to; t++) {
    if (view.opens(t) && isFragment(view, t, to)) return !isLastWord(view, cue, view.quotedTo(t, to), to)
    if (!view.outside(t) || (view.breaks(t) && !view.comma(t))) return false
    if (!view.also(t, Also.predicate | Also.as) || (cue.second && t > cue.second.from)) continue
    let next = t + 1
    while (next < to && next < t + 4 && view.small(next) && view.is(next, Word.determiner | Word.adverb | Word.preposition)) next++
    // hält Nachbeben für möglich
    if (verbFinal && cue.bits & Word.mind && view.small(next) && view.bits[next] === 0 && next === clauseEnd(view, t, to) - 1) return true
    // hält die Pläne der Stadt für einen Fehler; but: hielt die Rede für den Vater
    if (verbFinal && cue.bits & Word.mind && isJudgedSo(view, t + 1, to)) return true
    if (view.opens(next)) return !isLastWord(view, cue, view.quotedTo(next, to), to)
  }
  return false
}

/** Checks whether a noun phrase with an indefinite article, in a language that capitalizes nouns, fills the rest of a clause. */
function isJudgedSo(view: ReportingView, from: number, to: number): boolean {
  if (
    !view.table.words.capitalNouns ||
    !view.is(from, Word.determiner) ||
    view.is(from, Word.relative | Word.demonstrative) ||
    view.also(from, Also.possessive)
  )
    return false
  const end = nounPhraseEnd(view, from, to)
  return end > 0 && (end >= to || view.breaks(end)) && !view.isPerson(end - 1)
}

/** Returns the content before a source and cue: from the beginning of the sentence, or from the end of the last attribution. */
export function contentBefore(view: ReportingView, left: number, before: number): Run | undefined {
  let from = left
  if (from < before && view.outside(from) && view.is(from, Word.turn | Word.coordinator) && view.comma(from + 1)) from += 2
  const run = trimRun(view, {from, to: before})
  // ob rechts, ob links: das gehe niemanden an
  for (let t = run.to - 2; t > run.from; t--)
    if (view.outside(t) && (view.colon(t) || view.first[t] === 0x3b)) return {from: t + 1, to: run.to}
  return run.to > run.from ? run : undefined
}
