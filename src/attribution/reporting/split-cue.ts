import type {ReportingView} from './reporting-view.js'
import {type Cue, REACH, ends, beginsInfinitive, simple} from './simple-cue.js'
import {Word, REPORTS, Also, FINITE} from './words.js'

/** Maximum tokens of an adverbial between an auxiliary and its participle. */
export const LONGEST_ADVERBIAL = 6

/** Returns where a second piece starts, including preposition and determiner before a noun or adjective: brachte … zum Ausdruck, wees … van de hand. */
export function pieceStart(view: ReportingView, at: number, from: number): number {
  if (view.also(at, Also.particle)) return at
  // van de hand
  const noun = at - 1 >= from && view.is(at - 1, Word.determiner) && view.outside(at - 1) ? at - 1 : at
  if (noun - 1 >= from && view.is(noun - 1, Word.preposition) && view.outside(noun - 1)) return noun - 1
  // heeft | de indruk; but: sah das anders
  return view.is(noun, Word.demonstrative | Word.object) ? at : noun
}

/** Reads an auxiliary or modal verb with its participle or infinitive at the end of the clause: hat … gesagt. */
export function bracket(view: ReportingView, t: number, from: number, to: number, taken: Uint8Array): Cue | undefined {
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
export function compound(view: ReportingView, t: number, from: number, to: number, taken: Uint8Array): Cue | undefined {
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
