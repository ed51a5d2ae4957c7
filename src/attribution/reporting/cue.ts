import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import type {ReportingView} from './reporting-view.js'
import {skipAdverbials} from './noun-phrase.js'
import {hasReflexive} from './reflexive.js'
import {subjectAfter} from './subject.js'
import {Also, FINITE, REPORTS, Word} from './words.js'

/** Maximum words of a title. */
const LONGEST_TITLE = 2
/** Maximum tokens of an adverbial between an auxiliary and its participle. */
const LONGEST_ADVERBIAL = 6
/** Maximum tokens between the two pieces of a cue. */
const REACH = 40

/** A reporting verb, in one piece or two. */
export interface Cue {
  /** The finite verb, or the gerund, which determines subject and word order. */
  anchor: number
  /** First token of the first piece, and the token after it. */
  from: number
  to: number
  /** The verb that carries the meaning. */
  verb: number
  /** Bits of {@link Word} of that verb. */
  bits: number
  /** The second piece at the clause's end: a participle, an infinitive, a particle. */
  second: Run | undefined
  /** Whether the verb ends a subordinate clause. */
  final: boolean
  /** A pronoun between auxiliary and participle, or attached after the verb: a-t-il dit, dit-il. */
  clitic: number
  gerund: boolean
  /** Whether it is passive: its subject is the content, not the source. */
  passive: boolean
}

/**
 * Reads the cue that begins at a token.
 * @param taken - Marks the tokens, from `from` on, that are part of another verb group.
 * @returns The cue, or undefined if no reporting verb begins here.
 */
export function readCue(view: ReportingView, t: number, from: number, to: number, taken: Uint8Array): Cue | undefined {
  if (taken[t - from] || !view.outside(t)) return undefined
  const bits = view.bits[t] as number
  const carrier = view.also(t, Also.carrier)
  if (!carrier && (bits & (REPORTS | Word.separable | Word.auxiliary | Word.modal | Word.passive)) === 0) return undefined
  const {words} = view.table
  // no statement begins with its verb, except in languages that omit the subject
  if (
    t === from &&
    view.capital(t) &&
    !words.nullSubject &&
    !(bits & (Word.auxiliary | Word.modal)) &&
    !(bits & Word.participle && t + 1 < to && view.also(t + 1, Also.becomes))
  )
    return undefined
  // a capital or a determiner marks a noun
  if (view.capital(t) && (t !== from || (words.capitalNouns && !(bits & (Word.auxiliary | Word.modal | Word.separable | REPORTS)))))
    return undefined
  if (
    t > from &&
    view.is(t - 1, Word.determiner) &&
    !view.is(t - 1, Word.pronoun | Word.relative | Word.demonstrative | Word.object) &&
    !(bits & Word.auxiliary)
  )
    return undefined
  // de hoge eisen van de bond: a plural noun, since the adjective is no subject of the plural
  if (
    t > from + 1 &&
    view.table.indefinites.size &&
    bits & Word.infinitive &&
    bits & REPORTS &&
    view.small(t - 1) &&
    view.bits[t - 1] === 0 &&
    view.endsLikeAdjective(t - 1, false) &&
    view.is(t - 2, Word.determiner) &&
    !ends(view, t + 1, to)
  )
    return undefined
  if (words.capitalNouns && ((t > from && isAdjective(view, t, to)) || (view.is(t, Word.determiner) && t + 1 < to && view.capital(t + 1))))
    return undefined
  if (carrier || bits & (Word.auxiliary | Word.modal | Word.passive)) {
    const cue = words.verbFinal ? bracket(view, t, from, to, taken) : compound(view, t, from, to, taken)
    if (cue || !(bits & (REPORTS | Word.separable))) return cue
  }
  if (
    bits & Word.participle &&
    words.verbFinal &&
    t + 1 < to &&
    view.is(t + 1, Word.passive | Word.modal) &&
    !view.is(t + 1, Word.auxiliary)
  ) {
    // da vermutet wird, dass …
    return bits & REPORTS && view.also(t + 1, Also.becomes)
      ? {...simple(view, t, from, to), to: t + 2, final: true, passive: true}
      : undefined
  }
  if (bits & Word.separable && !words.verbFinal) {
    const idiom = view.idiom(t, to)
    if (idiom) return {...simple(view, t, from, to), to: idiom.to, verb: idiom.to - 1, bits: idiom.bits | Word.finite}
  }
  if (bits & Word.participle && words.verbFinal && t + 1 < to && view.is(t + 1, Word.auxiliary)) {
    // als er es gesagt hatte
    return {...simple(view, t, from, to), to: t + 2, final: true}
  }
  if (bits & Word.gerund && bits & REPORTS && !(bits & Word.adverb)) return {...simple(view, t, from, to), gerund: true}
  if (!(bits & (Word.finite | Word.separable))) return undefined
  if (view.table.unreflexive.has(view.hash[t] as number) && hasReflexive(view, t, from, to)) return undefined
  // um mitzuteilen; or the infinitive of a modal verb
  if (bits & Word.infinitive && (isInfinitive(view, t, from) || (t > from && view.also(t - 1, Also.infinitive)))) return undefined
  const joined = words.verbFinal && t > from ? view.particle(t, t - 1) : 0
  // wie die Polizei bekannt gab
  if (joined && ends(view, t + 1, to)) return {...simple(view, t, from, to), from: t - 1, bits: joined | Word.finite, final: true}
  const second = particleOf(view, t, to)
  if (!second && (!(bits & REPORTS) || hasOtherParticle(view, t, to))) return undefined
  const cue = simple(view, t, from, to)
  if (second) {
    const start = pieceStart(view, second.at, cue.to)
    cue.second = {
      from: start > cue.to && view.is(start - 1, Word.negation) && view.outside(start - 1) ? start - 1 : start,
      to: second.at + 1
    }
    cue.bits = second.bits | Word.finite
    taken[second.at - from] = 1
  }
  cue.final = cue.second === undefined && words.verbFinal && ends(view, cue.to, to) && !view.breaks(t - 1)
  return cue
}

/** Reads a participle that shares the auxiliary of the previous cue: a dénoncé la hausse et annoncé un pourvoi. */
export function joined(view: ReportingView, t: number, from: number, found: readonly {cue: readonly Run[]}[]): Cue | undefined {
  const bits = view.bits[t] as number
  if (
    !(bits & Word.participle) ||
    !(bits & REPORTS) ||
    t <= from ||
    !view.is(t - 1, Word.coordinator) ||
    view.table.words.verbFinal ||
    !view.outside(t) ||
    !view.small(t)
  )
    return undefined
  const last = found.at(-1)?.cue.at(-1)
  if (!last || last.to < last.from + 2 || !view.is(last.to - 1, Word.participle) || last.from < from) return undefined
  return {
    anchor: t,
    from: t,
    to: t + 1,
    verb: t,
    bits: bits | Word.finite,
    second: undefined,
    final: false,
    clitic: -1,
    gerund: false,
    passive: false
  }
}

/** Words that cannot be the verb after a quotation: „…“, aber der Wind, … */
const NO_VERB =
  Word.auxiliary |
  Word.modal |
  Word.passive |
  Word.preposition |
  Word.determiner |
  Word.pronoun |
  Word.adverb |
  Word.opener |
  Word.coordinator |
  Word.turn |
  Word.subordinator |
  Word.relative |
  Word.time |
  Word.infinitive |
  Word.gerund

/**
 * Reads any verb as one of saying if it stands between a quotation with its comma and the end of the clause, with its subject after it
 * or omitted: “Mañana hay clases”, cerró Urquiola; «Perdí la señal», se excusa.
 */
export function behindQuotation(view: ReportingView, t: number, from: number, to: number): Cue | undefined {
  if (view.small(t) && view.is(t, Word.auxiliary)) return perfectBehind(view, t, from, to)
  if (!view.small(t) || view.is(t, NO_VERB)) return undefined
  let begin = t
  while (begin > from && view.is(begin - 1, Word.reflexive | Word.object)) begin--
  // « Le Temps », la spécialiste: an article
  if (begin < t && view.bits[t] === 0 && view.is(t - 1, Word.determiner)) return undefined
  if (begin === from || (begin < t && view.table.words.verbSecond)) return undefined
  const quoted = view.comma(begin - 1) ? view.closes(begin - 2) : view.closes(begin - 1) && (view.comma(begin - 2) || view.stop(begin - 2))
  const {nullSubject, verbSecond} = view.table.words
  const unlisted = view.bits[t] === 0
  if (
    !quoted ||
    !(view.is(t, Word.verb) || (begin < t && !verbSecond && !view.is(t - 1, Word.determiner)) || (unlisted && view.endsLikeVerb(t)))
  )
    return undefined
  const subject = subjectAfter(view, t + 1, to)
  // « … », rigole le portier; but: « Les Quais », film culte
  if (
    unlisted &&
    begin === t &&
    !verbSecond &&
    !(subject && subject.from === t + 1 && isNamed(view, subject.from) && view.comma(t - 1) && !closesTitle(view, t - 2))
  )
    return undefined
  if (!subject && !nullSubject) return undefined
  const end = skipAdverbials(view, subject ? subject.to : t + 1, to)
  if (!(end >= to || view.breaks(end) || view.opens(end) || view.is(end, Word.coordinator) || (subject && view.also(end, Also.oblique))))
    return undefined
  return {...simple(view, t, from, to), bits: Word.plain | Word.finite}
}

/** Reads such a verb in the perfect: « C’est fini », a savouré Luc Gall. */
function perfectBehind(view: ReportingView, t: number, from: number, to: number): Cue | undefined {
  if (view.table.words.verbSecond || t < from + 3 || t + 2 >= to || !view.comma(t - 1) || !view.closes(t - 2) || closesTitle(view, t - 2))
    return undefined
  if (!view.small(t + 1) || view.bits[t + 1] !== 0 || !view.table.participleEndings.some((ending) => view.endsIn(t + 1, ending)))
    return undefined
  const subject = subjectAfter(view, t + 2, to)
  if (!subject || subject.from !== t + 2 || !isNamed(view, subject.from)) return undefined
  const end = skipAdverbials(view, subject.to, to)
  return end >= to || view.breaks(end) || view.opens(end) || view.is(end, Word.coordinator)
    ? {...simple(view, t, from, to), to: t + 2, verb: t + 1, bits: Word.plain | Word.finite}
    : undefined
}

/** Checks whether a closing mark ends quoted words as few as those of a title: « Les Quais ». */
function closesTitle(view: ReportingView, close: number): boolean {
  for (let t = close - 1; t >= close - LONGEST_TITLE - 1; t--) if (view.opens(t)) return true
  return false
}

/** Checks whether a noun phrase begins with a determiner or a name. */
function isNamed(view: ReportingView, t: number): boolean {
  return view.is(t, Word.determiner) || view.capital(t)
}

function simple(view: ReportingView, t: number, from: number, to: number): Cue {
  const cue: Cue = {
    anchor: t,
    from: t,
    to: t + 1,
    verb: t,
    bits: view.bits[t] as number,
    second: undefined,
    final: false,
    clitic: -1,
    gerund: false,
    passive: false
  }
  widen(view, cue, from, to)
  return cue
}

/** Extends a cue over adjacent reflexives and negations. */
function widen(view: ReportingView, cue: Cue, from: number, to: number): void {
  let t = cue.from
  while (
    t > from &&
    t > cue.anchor - 4 &&
    view.outside(t - 1) &&
    view.is(t - 1, Word.reflexive | Word.negation | Word.object) &&
    view.small(t - 1) &&
    !view.table.words.verbFinal
  )
    t--
  while (t < cue.anchor && !view.is(t, Word.reflexive | Word.negation)) t++
  cue.from = Math.min(cue.from, t)
  // Non ha detto, No dijo
  if (cue.from - 1 === from && view.is(from, Word.negation | Word.reflexive)) cue.from = from
  // recusou-se a comentar
  if (
    cue.to < to &&
    view.is(cue.to, Word.reflexive) &&
    (view.table.words.verbFinal || (view.isAttached(cue.to) && !view.also(cue.to, Also.firstPerson)))
  )
    cue.to++
  if (
    cue.to < to &&
    view.is(cue.to, Word.negation) &&
    view.outside(cue.to) &&
    !(!view.table.words.verbFinal && view.isInfinitive(cue.to, to)) &&
    !(cue.to + 1 < to && view.is(cue.to + 1, Word.negation))
  )
    cue.to++
}

function isInfinitive(view: ReportingView, t: number, from: number): boolean {
  for (let i = t - 1; i >= from && i > t - 12 && !view.breaks(i); i--)
    if (view.is(i, Word.modal) && view.small(i)) return view.table.words.verbFinal
  return false
}

/** Checks whether a clause ends at a token. */
function ends(view: ReportingView, t: number, to: number): boolean {
  return t >= to || view.breaks(t) || view.opens(t) || view.stop(t) || view.is(t, Word.coordinator | Word.opener)
}

/** Checks for a clause with an infinitive that no comma separates from its verb: heeft gezegd | de brug te sluiten. */
function beginsInfinitive(view: ReportingView, from: number, to: number): boolean {
  if (view.table.words.capitalNouns || !view.small(from) || view.is(from, Word.preposition) || view.finite(from)) return false
  for (let t = from + 1; t < to && t < from + REACH && !view.breaks(t); t++)
    if (view.also(t, Also.infinitive) || view.holdsInfinitive(t)) return view.outside(t)
  return false
}

/** Finds the separable particle at the end of the clause: teilte … mit. */
export function particleOf(view: ReportingView, verb: number, to: number): {at: number; bits: number} | undefined {
  for (let i = verb + 1; i < to && i < verb + REACH; i++) {
    if (!view.outside(i)) continue
    // wie Lind sagte, hält die Brücke den Winter | aus: a main clause follows
    // sagte, wenn es regne, | bleibe die Brücke zu
    if (nextVerb(view, i, to) || view.colon(i) || (view.comma(i) && view.finite(i + 1) && !view.particle(verb, i + 1))) return undefined
    const bits = view.particle(verb, i)
    if (
      bits &&
      (ends(view, i + 1, to) ||
        view.governs(verb, i + 1, i) ||
        view.is(i + 1, Word.preposition) ||
        view.also(i + 1, Also.predicate) ||
        beginsInfinitive(view, i + 1, to))
    )
      return {at: i, bits}
  }
  return undefined
}

/** Returns where a second piece starts, including preposition and determiner before a noun or adjective: brachte … zum Ausdruck, wees … van de hand. */
function pieceStart(view: ReportingView, at: number, from: number): number {
  if (view.also(at, Also.particle)) return at
  // van de hand
  const noun = at - 1 >= from && view.is(at - 1, Word.determiner) && view.outside(at - 1) ? at - 1 : at
  if (noun - 1 >= from && view.is(noun - 1, Word.preposition) && view.outside(noun - 1)) return noun - 1
  // heeft | de indruk; but: sah das anders
  return view.is(noun, Word.demonstrative | Word.object) ? at : noun
}

/** Checks whether a conjunction introduces a second verb: sagte Lind und kündigte Schritte an. */
function nextVerb(view: ReportingView, t: number, to: number): boolean {
  return view.is(t, Word.coordinator) && t + 1 < to && view.small(t + 1) && view.finite(t + 1)
}

/** Checks whether the clause ends with a particle that makes a different verb: fand statt. */
function hasOtherParticle(view: ReportingView, verb: number, to: number): boolean {
  let end = verb + 1
  while (end < to && end < verb + REACH && !view.breaks(end) && view.outside(end) && !nextVerb(view, end, to)) end++
  // sagte weiter, …: after an unambiguous verb of saying it is an adverb
  if (end > verb + 1 && view.is(end - 1, Word.adverb) && view.is(verb, Word.plain) && !view.is(verb, Word.weak)) return false
  // als ein „Zeichen“: a determiner or preposition before a quotation
  if (end < to && view.opens(end) && view.is(end - 1, Word.determiner | Word.preposition)) return false
  // noemde redenen op voor …; schat in dat …: no two prepositions in a row, nor one before a clause
  if (!view.table.words.capitalNouns)
    for (let t = verb + 1; t + 1 < end; t++)
      if (
        view.also(t, Also.particle) &&
        view.is(t, Word.preposition) &&
        !view.is(t - 1, Word.preposition) &&
        !view.governs(verb, t) &&
        (view.also(t + 1, Also.complementizer) || (view.is(t + 1, Word.preposition) && !view.also(t + 1, Also.particle | Also.infinitive)))
      )
        return true
  // hält den Preis für zu hoch: an adjective
  if (end > verb + 2 && view.also(end - 2, Also.infinitive)) return false
  // freut sich auf das Fest: a noun
  return end > verb + 1 && view.also(end - 1, Also.particle) && view.small(end - 1) && !view.governs(verb, end - 1)
}

/** Checks whether only an adjective can stand here, in languages that capitalize nouns: die verdächtigen Personen, wegen wiederholten Foulspiels. */
function isAdjective(view: ReportingView, t: number, to: number): boolean {
  if (t + 1 >= to || !view.capital(t + 1) || !view.has(t + 1, Kind.word)) return false
  // in der bereits erwähnten Botschaft
  const before = view.is(t - 1, Word.adverb) && view.small(t - 1) ? t - 2 : t - 1
  // einer veröffentlichten Botschaft: after a preposition it is not a pronoun
  const determines =
    !view.is(before, Word.demonstrative | Word.pronoun | Word.object) ||
    (view.is(before, Word.determiner) && view.is(before - 1, Word.preposition))
  return (
    view.is(before, Word.preposition | Word.determiner) && determines && !view.is(t, Word.auxiliary | Word.modal | Word.passive | Word.verb)
  )
}

/** Reads an auxiliary or modal verb with its participle or infinitive at the end of the clause: hat … gesagt. */
function bracket(view: ReportingView, t: number, from: number, to: number, taken: Uint8Array): Cue | undefined {
  const modal = view.is(t, Word.modal)
  const passive = !view.is(t, Word.auxiliary | Word.modal)
  const shape = modal ? Word.infinitive : Word.participle
  if (t + 1 < to && view.breaks(t + 1)) return undefined
  for (let i = t + 1; i < to && i < t + REACH; i++) {
    if (!view.outside(i)) continue
    if (
      view.first[i] === 0x3b ||
      view.colon(i) ||
      (view.comma(i) &&
        i + 1 < to &&
        view.finite(i + 1) &&
        !view.is(i + 1, Word.mood) &&
        !(view.is(i + 1, shape) && view.is(i + 1, REPORTS) && ends(view, i + 2, to)))
    )
      break
    let bits = view.bits[i] as number
    let second = i
    if (!(bits & REPORTS) && view.also(i - 1, Also.piece) && i - 1 > t) {
      // hat bekannt gegeben: the particle is a separate word
      const apart = view.particle(i, i - 1)
      if (apart & shape) {
        bits = apart
        second = i - 1
      }
    }
    // heeft laten weten: the particle follows its verb
    const led = i - 1 > t && view.is(i - 1, Word.separable) ? view.particle(i - 1, i) : 0
    if (led & Word.infinitive) {
      bits = led | shape
      second = i - 1
    }
    // soll gesagt haben
    const perfect = modal && (bits & Word.participle) !== 0 && view.is(i + 1, Word.auxiliary)
    if (!(bits & shape || perfect) || !(bits & REPORTS) || view.capital(i)) continue
    if (
      !perfect &&
      !ends(view, i + 1, to) &&
      !view.is(i + 1, Word.preposition | Word.passive) &&
      !beginsInfinitive(view, i + 1, to) &&
      !view.governs(i, i + 1)
    )
      continue
    // „Wo ist sie?“, wollte er wissen
    const quoted = t > from + 2 && (view.comma(t - 1) ? view.closes(t - 2) : view.closes(t - 1) && (view.comma(t - 2) || view.stop(t - 2)))
    if (
      view.is(second - 1, Word.determiner) ||
      (modal &&
        !perfect &&
        !quoted &&
        bits & Word.weak &&
        !view.is(i - 1, Word.negation) &&
        !(bits & Word.judgement && view.is(t + 1, Word.reflexive)))
    )
      continue
    // nadat zijn broer had gezegd: a possessive
    if (view.is(t, Word.determiner) && i - 1 > t + 1 && view.is(i - 1, Word.auxiliary | Word.passive)) return undefined
    taken[i - from] = 1
    const completed = i + 1 < to && view.is(i + 1, Word.passive) && !view.is(i + 1, Word.auxiliary)
    if (modal && completed) return undefined
    // is gezegd dat
    const moved = passive && !completed && view.table.moving.has(view.hash[i] as number)
    if (
      passive &&
      !moved &&
      !completed &&
      !view.also(t, Also.becomes) &&
      !(bits & (Word.plain | Word.speech) && view.also(i + 1, Also.complementizer))
    )
      return undefined
    const cue = simple(view, t, from, to)
    cue.passive = (passive && !moved) || completed
    cue.verb = i
    cue.bits = bits | Word.finite
    // niet gezegd; zou hebben gezegd
    if (view.is(second - 1, Word.negation | Word.auxiliary) && second - 1 >= cue.to) second--
    const end = completed || perfect ? i + 2 : i + 1
    // hat … in Frage gestellt
    if (second < i && second > cue.to) second = pieceStart(view, second, cue.to)
    cue.second = second <= cue.to ? undefined : {from: second, to: end}
    if (!cue.second) cue.to = end
    return cue
  }
  return undefined
}

/** Reads an auxiliary or modal verb closely followed by its participle or infinitive: a déclaré, no quiso decir. */
function compound(view: ReportingView, t: number, from: number, to: number, taken: Uint8Array): Cue | undefined {
  const modal = view.is(t, Word.modal)
  const cue = simple(view, t, from, to)
  /** The verb that takes an infinitive. */
  let led = -1
  const reflexive = cue.from < t && view.is(cue.from, Word.reflexive)
  const perfect = view.is(t, Word.auxiliary) || reflexive
  let shape = (perfect ? Word.participle : 0) | (modal || view.also(t, Also.carrier) ? Word.infinitive : 0)
  for (let i = t + 1; i < to && i < t + 8 && view.outside(i); i++) {
    const bits = view.bits[i] as number
    const idiom = bits & shape ? view.idiom(i, to) : undefined
    if (idiom) {
      cue.verb = idiom.to - 1
      cue.bits = idiom.bits | Word.finite
      if (cue.clitic >= 0) cue.second = {from: i, to: idiom.to}
      else cue.to = idiom.to
      return cue
    }
    // ha querido subrayar
    const leads = perfect && view.also(i, Also.carrier)
    if (bits & REPORTS && bits & (shape || Word.participle) && !(leads && says(view, i + 1))) {
      if (!shape) {
        taken[i - from] = 1
        return undefined
      }
      // veut fermer: the infinitive is what the subject wants
      if (modal && view.is(t, Word.mind) && (bits & Word.weak || !(bits & (Word.plain | Word.speech)))) return undefined
      taken[i - from] = 1
      cue.verb = i
      cue.bits = bits | Word.finite
      if (cue.clitic >= 0) cue.second = {from: led < 0 ? i : led, to: i + 1}
      else cue.to = i + 1
      if (i + 1 < to && view.is(i + 1, Word.negation)) cue.to = i + 2
      return cue
    }
    if (leads) {
      shape = Word.infinitive
      if (led < 0) led = i
      continue
    }
    if (view.is(i, Word.pronoun) && i <= t + 2 && cue.clitic < 0 && !view.is(i, Word.object)) {
      cue.clitic = i
      cue.to = i
    } else {
      // a en revanche reconnu, ha, invece, chiesto
      const next = perfect ? behindAdverbial(view, i, to) : i
      if (next > i) i = next - 1
      else if (!view.is(i, Word.adverb | Word.negation | Word.object | Word.reflexive | Word.preposition)) return undefined
    }
  }
  return undefined
}

/** Checks for the infinitive of a verb that hardly means anything but saying or judging. */
function says(view: ReportingView, t: number): boolean {
  return view.is(t, Word.infinitive) && view.is(t, Word.plain | Word.speech | Word.judgement) && !view.is(t, Word.weak)
}

/**
 * Returns the token after an adverbial between an auxiliary and its participle, with any commas around it, or `from`:
 * a d’ores et déjà | annoncé; a, lui, | dénoncé.
 */
function behindAdverbial(view: ReportingView, from: number, to: number): number {
  const comma = view.comma(from)
  const begin = comma ? from + 1 : from
  let t = begin
  for (
    ;
    t < to &&
    t < begin + LONGEST_ADVERBIAL &&
    view.outside(t) &&
    !view.breaks(t) &&
    !view.is(t, Word.participle | FINITE | Word.relative | Word.subordinator);
    t++
  );
  const opens =
    view.is(begin, Word.preposition | Word.adverb | Word.coordinator) ||
    (comma && t === begin + 1 && view.is(begin, Word.pronoun | Word.object)) ||
    (view.is(begin, Word.determiner) && (view.is(t - 1, Word.time) || view.is(begin + 1, Word.time)))
  if (t === begin || !opens) return from
  if (comma) return view.comma(t) && view.is(t + 1, Word.participle) ? t + 1 : from
  return view.is(t, Word.participle) && view.is(t, REPORTS) ? t : from
}

/** Checks whether a cue governs the preposition at a token: warnt … vor, spricht sich … für … aus. */
export function governedBy(view: ReportingView, {anchor, verb, second}: Cue, t: number): boolean {
  const last = second ? second.to - 1 : -1
  if (last >= 0 && verb === anchor) return view.governs(anchor, t, last) || view.governs(last, t)
  return view.governs(verb, t) || (last >= 0 && (view.governs(anchor, t) || view.governs(verb, t, verb - 1)))
}

/** Returns a cue's pieces in order, with the preposition that it governs; adjacent pieces are merged. */
export function piecesOf(cue: Cue, governed?: number): Run[] {
  const pieces: Run[] = [{from: cue.from, to: cue.to}]
  if (cue.second) pieces.push(cue.second)
  if (governed !== undefined) {
    const last = pieces.find((piece) => piece.to === governed)
    if (last) last.to++
    else pieces.push({from: governed, to: governed + 1})
  }
  return joinTouching(pieces.sort((a, b) => a.from - b.from))
}

/** Merges adjacent pieces. */
export function joinTouching(pieces: readonly Run[]): Run[] {
  return pieces.reduce<Run[]>((joined, piece) => {
    const last = joined.at(-1)
    if (last && last.to >= piece.from) last.to = Math.max(last.to, piece.to)
    else joined.push({...piece})
    return joined
  }, [])
}
