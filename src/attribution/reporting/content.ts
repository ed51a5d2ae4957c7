import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import type {RuleId} from '../../model.js'
import {addresseeEnd, behindAddressee, behindAside, isRestrictive} from './addressee.js'
import {contentEnd, isOthersQuotation, isVerbNext, otherSays} from './content-end.js'
import type {Cue} from './cue.js'
import {blamedBefore, governedIn, professedAt} from './stance.js'
import {isReported} from './reported.js'
import {appositiveEnd, nounPhraseEnd, skipAdverbials, skipTimes} from './noun-phrase.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {pairHash} from '../rules/words.js'
import {Also, REPORTS, Word} from './words.js'

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
  let t = from
  // continua a subir: a preposition
  if (view.is(t, Word.object) && view.is(t, Word.determiner) && view.is(t, Word.preposition)) return false
  while (
    t < to &&
    t < from + 4 &&
    view.outside(t) &&
    view.is(t, Word.negation | Word.object | Word.reflexive) &&
    !view.is(t, Word.infinitive)
  )
    t++
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

/** A clause or quotation that a comma or colon introduces. */
interface Led {
  from: number
  rule: RuleId
  sure: boolean
  clause: boolean
}

function ledContent(view: ReportingView, cue: Cue, from: number, to: number): Led | undefined {
  for (let t = from; t < to; t++) {
    if (!view.outside(t)) continue
    // Ríos pide paciencia y un cartel advierte: «…»
    // kritisierte den Plan und sagte: „…“
    if (
      view.table.words.verbSecond &&
      view.is(t, Word.coordinator) &&
      view.small(t + 1) &&
      view.finite(t + 1) &&
      !view.is(t + 1, Word.mood)
    )
      return undefined
    if (isOthersQuotation(view, t, to) || (!view.table.words.verbSecond && view.is(t, Word.coordinator) && otherSays(view, t + 1, to)))
      return undefined
    if (view.colon(t) && !(cue.bits & (Word.plain | Word.speech)) && !(t + 1 < to && view.opens(t + 1)) && !isFeeling(view, cue, t))
      return undefined
    // respinge l’accusa: what follows the colon only gives the reason
    if (
      view.colon(t) &&
      !view.table.words.verbFinal &&
      !(cue.bits & (Word.plain | Word.weak)) &&
      t > from &&
      !(t + 1 < to && view.opens(t + 1)) &&
      !isBareStretch(view, cue, from, t)
    )
      return undefined
    if (view.colon(t))
      return t + 1 < to
        ? {from: t + 1, rule: view.opens(t + 1) ? 'source-cue-quote' : 'source-cue-clause', sure: true, clause: false}
        : undefined
    if (view.first[t] === 0x3b) return undefined
    if (!view.comma(t)) continue
    const next = t + 1
    if (next >= to) return undefined
    // di essere «un ladro», «un bugiardo»: the object goes on
    if (view.opens(next) && view.closes(t - 1) && hasQuote(view, from, t)) continue
    if (view.opens(next)) return {from: next, rule: 'source-cue-quote', sure: true, clause: false}
    if (view.is(next, Word.opener))
      return (view.also(next, Also.complementizer) && !view.is(next, Word.relative)) || isBareStretch(view, cue, from, t)
        ? {from: next, rule: 'source-cue-that', sure: true, clause: false}
        : undefined
    const {verbFinal} = view.table.words
    // meint, das höre auf: a demonstrative, since the verb follows it
    if (verbFinal && view.is(next, Word.demonstrative) && view.small(next) && (view.is(next + 1, Word.mood) || view.moodByEnding(next + 1)))
      return {from: next, rule: 'source-cue-clause', sure: (cue.bits & (Word.plain | Word.speech)) !== 0, clause: true}
    // damit solle die Lücke geschlossen werden: an adverb, since the verb comes second
    const fronted =
      verbFinal && view.is(next, Word.subordinator) && view.is(next + 1, Word.mood | Word.modal | Word.passive | Word.auxiliary)
    if (verbFinal && !fronted && view.is(next, Word.subordinator) && moodBehindClause(view, next, to))
      return {from: next, rule: 'source-cue-clause', sure: true, clause: true}
    if (
      (view.is(next, Word.turn | Word.subordinator | Word.coordinator) && !fronted && !isTime(view, next)) ||
      (view.finite(next) && !view.is(next, Word.mood))
    )
      return undefined
    // in an interview that was published on Monday, …
    if (view.is(next, Word.relative) && view.small(next) && !mainClause(view, next, to) && !hasInfinitive(view, next, to)) continue
    if (
      view.is(next, Word.preposition) &&
      view.is(next + 1, Word.relative) &&
      nounPhraseEnd(view, next + 1, to, false) < 0 &&
      !hasInfinitive(view, next, to)
    )
      return undefined
    // fand die Töchter, die schliefen; findet am Freitag, 17. Mai, statt: a weak verb needs a clause with a finite verb right after it
    const says =
      (cue.bits & Word.plain) !== 0 && (!(cue.bits & Word.weak) || (view.anyFinite(next, to) && isBareStretch(view, cue, from, t)))
    const clause =
      verbFinal &&
      (hasMood(view, next, to) ||
        hasInfinitive(view, next, to) ||
        says ||
        ((cue.bits & Word.speech) !== 0 && nounPhraseEnd(view, next, to, false) > 0))
    // warf der Stadt vor, Geld zu verschwenden: the object is the addressee
    const told = view.also(cue.second ? cue.second.to - 1 : cue.verb, Also.tells) || view.also(cue.verb, Also.tells)
    if (clause)
      return {
        from: next,
        rule: 'source-cue-clause',
        sure:
          (told &&
            (hasMood(view, next, to) || hasInfinitive(view, next, to)) &&
            (t === cue.to || (cue.second !== undefined && t === cue.second.to) || !view.anyFinite(from, t))) ||
          (hasMood(view, next, to) && ((cue.bits & (Word.plain | Word.speech)) !== 0 || isBareStretch(view, cue, from, t))),
        clause: true
      }
    if (says && verbFinal) return {from: next, rule: 'source-cue-clause', sure: false, clause: true}
    if (t - from > 30) return undefined
  }
  return undefined
}

/** Checks whether a colon comes right after somebody's feeling: Lind ist sich sicher: Die Brücke hält. */
function isFeeling(view: ReportingView, {anchor, verb, to, bits, second}: Cue, colon: number): boolean {
  return (
    view.table.words.capitalNouns &&
    second?.to === colon &&
    verb === anchor &&
    (bits & (Word.mind | Word.weak)) === (Word.mind | Word.weak) &&
    view.is(to - 1, Word.reflexive)
  )
}

/** Checks whether a preposition that is also a conjunction begins a time: seit 2014, bis Freitag, seit dem 19. Juni. */
export function isTime(view: ReportingView, t: number): boolean {
  if (!view.is(t, Word.preposition)) return false
  const next = view.is(t + 1, Word.determiner) ? t + 2 : t + 1
  return view.has(next, Kind.number) || view.is(next, Word.time)
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

/** Checks whether a stretch holds nothing but adverbials and the cue's second piece. */
function isBareStretch(view: ReportingView, cue: Cue, from: number, to: number): boolean {
  let t = from
  if (cue.second && t === cue.second.from) t = cue.second.to
  t = skipAdverbials(view, t, to)
  if (cue.second && t === cue.second.from) t = cue.second.to
  return t >= to
}

function hasMood(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (view.outside(t) && t > from && view.breaks(t)) return false
    if (view.outside(t) && (view.is(t, Word.mood) || (t > from && view.moodByPronoun(t)))) return true
  }
  return false
}

/** Checks whether the verb of a reported clause follows a subordinate clause at its beginning: hofft, wenn es taue, werde man fahren. */
function moodBehindClause(view: ReportingView, from: number, to: number): boolean {
  let t = from
  while (t < to && !(view.outside(t) && view.breaks(t))) t++
  return t + 1 < to && view.comma(t) && view.is(t + 1, Word.mood) && !view.also(t + 1, Also.conditional)
}

/** Checks whether an infinitive with its marker comes before the next comma: den Plan zu stoppen, sich anzustellen. */
export function hasInfinitive(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to && !(t > from && view.breaks(t)); t++)
    if (view.outside(t) && view.small(t) && (view.also(t, Also.infinitive) || view.holdsInfinitive(t))) return true
  return false
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

/** Checks whether an apparent relative clause is a main clause: its first word is the determiner of a noun phrase before the verb. */
function mainClause(view: ReportingView, from: number, to: number): boolean {
  if (!view.is(from, Word.determiner)) return false
  const end = nounPhraseEnd(view, from, to, false)
  if (end <= from + 1 || !view.table.words.verbFinal) return end > from + 1
  // der Fahrer, ein 34-Jähriger, sei geflohen
  const aside = view.comma(end) ? appositiveEnd(view, end, to) : end
  // das Haus an der Straße sei alt
  const verb =
    aside > end && view.comma(aside) ? aside + 1 : end < to && view.is(end, Word.preposition) ? skipAdverbials(view, end, to) : end
  return verb < to && (view.finite(verb) || view.moodByEnding(verb))
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

/** Finds the token after a clause: a comma or dash, or the end of the stretch. */
export function clauseEnd(view: ReportingView, from: number, to: number): number {
  let t = from
  while (t < to && !view.breaks(t)) t++
  return t
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

/** Checks whether a stretch includes quoted words. */
export function hasQuote(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (!view.outside(t)) return true
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
  const end = nounPhraseEnd(view, from, to, false)
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
