import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import type {ReportingView} from './reporting-view.js'
import {skipAdverbials} from './noun-phrase.js'
import {hasReflexive} from './reflexive.js'
import {subjectAfter} from './subject-after.js'
import {Also, REPORTS, Word} from './words.js'
import {beginsInfinitive, type Cue, ends, isInfinitive, nextVerb, REACH, simple} from './simple-cue.js'
import {bracket, compound, pieceStart} from './split-cue.js'

/** Maximum words of a title. */
const LONGEST_TITLE = 2
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
