import {Kind} from '../../text/tokens.js'
import {timeEnd} from './adverbial.js'
import {afterAppositive, capitalInside, ownedLabel, SHORTEST_QUOTE} from './before-quotation.js'
import {contentEnd, trimEnd, trimStart} from './content.js'
import {hasParticle} from './cue.js'
import {opensTopic} from './participles.js'
import type {Run, RuleView} from './rule-view.js'
import {holdsNoun, isPerson} from './noun-phrase.js'
import {mainSubject} from './main-subject.js'
import {sourceAfter} from './source-after.js'
import {isTitle} from './title.js'
import type {TokenFinding} from './token-finding.js'
import {Extra, RuleWord, VERB} from './words.js'

const QUESTION = 0x3f

/** Maximum tokens between `as` and `puts it`. */
const LONGEST_ASIDE = 24

/** Maximum tokens in the phrase that says where somebody put it that way. */
const LONGEST_SETTING = 10

/** Maximum tokens in the sentence of a gesture. */
const LONGEST_GESTURE = 24

/** Maximum tokens from the verb to the end, if the verb is not itself a gesture. */
const LONGEST_MOVE = 9

/**
 * Reads an aside that names the speaker: It is, as Lind puts it, “a walk”; As my father put it: “…”
 * @param t - The word that opens the aside.
 * @param left - The first token that the content may include.
 */
export function asideOn(view: RuleView, t: number, left: number, a: number, b: number): TokenFinding | undefined {
  // Or as my father put it: “…”
  const opens = t === a || closes(view, t - 1) || (t === a + 1 && view.is(a, RuleWord.joiner | RuleWord.turn))
  if (!view.isExtra(t, Extra.frameOpener) || !opens) return undefined
  const verb = frameVerb(view, t + 1, b)
  if (verb < 0) return undefined
  // as the poet Idris Vaughan puts it: nothing but the subject may come between
  const subject = {from: t + 1, to: trimEnd(view, t + 1, leadsTo(view, verb, t + 1))}
  if (!holdsNoun(view, subject)) return undefined
  const puts = view.isExtra(verb, Extra.frameVerb)
  const cueEnd = puts ? verb + 2 : verbEnd(view, verb)
  const end = puts ? afterSetting(view, cueEnd, b, true) : commaBeforeQuotation(view, cueEnd, b) || afterSetting(view, cueEnd, b, false)
  const content: Run[] = []
  const before = trimStart(view, left, t)
  const beforeEnd = trimEnd(view, before, t)
  // However, as Lind noted, …
  if (t > a && before < t && !(beforeEnd === before + 1 && view.is(before, RuleWord.adverb | RuleWord.turn)))
    content.push({from: before, to: beforeEnd})
  const sentenceGoesOn = end < b && (view.breaks(end) || view.colon(end))
  if (sentenceGoesOn) {
    const from = trimStart(view, end + 1, b)
    const to = contentEnd(view, from, b)
    if (to > from) content.push({from, to})
  }
  return content.length
    ? {rule: 'as-put', source: subject, cue: {from: leadsTo(view, verb, t + 1), to: cueEnd}, content, open: sentenceGoesOn}
    : undefined
}

/** Skips a phrase of setting that ends at a comma or with the sentence: as Lind noted in May | , …; if `quoted`, one before a quotation only. */
function afterSetting(view: RuleView, from: number, b: number, quoted: boolean): number {
  if (!view.is(from, RuleWord.preposition | RuleWord.time | RuleWord.adverb) && timeEnd(view, from, b) === from) return from
  let t = from
  while (t < b && t < from + LONGEST_SETTING && !closes(view, t) && !view.colon(t)) t++
  if (quoted) return t + 1 < b && view.opens(t + 1) ? t : from
  return t >= b || view.breaks(t) ? t : from
}

function closes(view: RuleView, t: number): boolean {
  return view.breaks(t) || view.closes(t)
}

/** Finds the verb of an aside, or -1: one that has its object (puts it), or a verb of saying that has none (as Lind noted on Monday). */
function frameVerb(view: RuleView, from: number, b: number): number {
  let plain = true
  for (let v = from; v + 1 < b && v < from + LONGEST_ASIDE; v++) {
    if (view.stop(v) && view.inside[v] === 0) return -1
    // as it does, | as the vicar puts it
    if (v > from && view.comma(v - 1) && view.isExtra(v, Extra.frameOpener)) return -1
    if (view.isExtra(v, Extra.frameVerb) && view.isExtra(v + 1, Extra.frameObject)) return v
    // as Lind noted; as Lind likes to say
    const says = view.table.asideVerbs.has(view.hash[v] as number) || (view.is(v, RuleWord.plain) && view.is(v - 1, RuleWord.infinitive))
    // as the choir sang back then, “…”
    if (plain && v > from && !says && view.is(v, RuleWord.speech) && view.is(v, RuleWord.finite) && commaBeforeQuotation(view, v + 1, b))
      return v
    if (plain && v > from && says && view.inside[v] === 0) {
      const end = afterSetting(view, verbEnd(view, v), b, false)
      return end >= b || view.breaks(end) || view.stop(end) ? v : -1
    }
    if (view.comma(v) && view.inside[v] === 0) plain = false
  }
  return -1
}

/** Finds the comma that ends the words after a verb, if a quotation follows it, or returns 0. */
function commaBeforeQuotation(view: RuleView, from: number, b: number): number {
  let t = from
  while (t < b && t < from + LONGEST_SETTING && view.inside[t] === 0 && !closes(view, t)) t++
  return t + 1 < b && view.comma(t) && view.opens(t + 1) ? t : 0
}

/** Skips a verb and the particle that belongs to it: points out. */
function verbEnd(view: RuleView, verb: number): number {
  return hasParticle(view, verb, verb + 1) ? verb + 2 : verb + 1
}

/** Returns where the verb group begins, with its adverbs, auxiliaries or carrier verb: once put it, likes to put it, has put it. */
function leadsTo(view: RuleView, verb: number, floor: number): number {
  let from = verb
  while (from - 1 > floor && view.is(from - 1, RuleWord.adverb | RuleWord.auxiliary)) from--
  if (from - 2 > floor && view.is(from - 1, RuleWord.infinitive) && !view.has(from - 2, Kind.capital)) from -= 2
  return from
}

/**
 * Reads a sentence-initial quotation whose final comma calls for a cue, and takes an unlisted verb as that cue: “…,” Lind shot back;
 * “…,” shrugged Lind.
 * @param a - The opening quotation mark.
 */
export function unlisted(view: RuleView, a: number, b: number): TokenFinding | undefined {
  const to = view.quotedTo(a, b)
  // “…,” Lind winced; “…”, Lind winced
  const outside = to < b && view.comma(to)
  const at = outside ? to + 1 : to
  if (at >= b || !(outside || view.comma(to - 2)) || !capitalInside(view, a) || isTitle(view, a, to)) return undefined
  if (isUnlisted(view, at)) return invertedUnlisted(view, {from: a, to}, at, b)
  const source = mainSubject(view, at, b)
  if (!source || source.from !== at) return undefined
  source.to = afterAppositive(view, source.to, b)
  let verb = source.to
  while (view.is(verb, RuleWord.adverb | RuleWord.auxiliary)) verb++
  if (!isUnlisted(view, verb)) return undefined
  // shot back, went on
  const end =
    verb +
    (view.has(verb + 1, Kind.word) &&
    (view.stop(verb + 2) || view.breaks(verb + 2) || view.is(verb + 2, RuleWord.preposition | RuleWord.adverb))
      ? 2
      : 1)
  // “Never,” Lind winced; but: “The Pier”, a novel, sold well: a comma outside may only close a name in quotation marks
  if (to - a < SHORTEST_QUOTE && !goesOn(view, end, b) && (outside || !view.stop(end))) return undefined
  return {
    rule: 'quote-source-cue',
    source: {from: at, to: trimEnd(view, at, source.to)},
    cue: {from: source.to, to: end},
    content: withRest(view, {from: a, to}, end, b),
    open: true
  }
}

/** Checks whether a word in small letters looks like a verb in the past tense: winced. */
function isUnlisted(view: RuleView, t: number): boolean {
  return view.small(t) && view.looksPast(t)
}

/** Reads an unlisted verb right after a quotation, with nothing but a person as its subject behind it. */
function invertedUnlisted(view: RuleView, quote: Run, verb: number, b: number): TokenFinding | undefined {
  const source = sourceAfter(view, verb + 1, b, false)
  if (!source || !isPerson(view, source) || !(view.stop(source.to) || view.comma(source.to))) return undefined
  // winced watch manager Bo Lund
  const office = view.bits[source.from] === 0 && view.is(source.from + 1, RuleWord.people)
  if (!office && !view.has(source.from, Kind.capital) && !view.is(source.from, RuleWord.specifier | RuleWord.people | RuleWord.pronoun))
    return undefined
  return {rule: 'quote-cue-source', source, cue: {from: verb, to: verb + 1}, content: withRest(view, quote, source.to, b), open: true}
}

/** Checks whether a quotation goes on after the comma at a token: “Calm,” Lind winced, | “and cold.” */
function goesOn(view: RuleView, comma: number, b: number): boolean {
  return comma + 1 < b && view.comma(comma) && view.opens(comma + 1)
}

/** Returns a quotation with its rest after the source and cue. */
function withRest(view: RuleView, quote: Run, comma: number, b: number): Run[] {
  return goesOn(view, comma, b) ? [quote, {from: comma + 1, to: contentEnd(view, comma + 1, b)}] : [quote]
}

/**
 * Reads a gesture before a sentence that is all quotation, and gives that quotation to the subject: Lind shrugged. “…”
 * @param quote - The quotation that forms the next sentence.
 * @param last - The last attribution before it: if it is a question put to somebody, any verb counts as the gesture.
 */
export function gesture(view: RuleView, a: number, b: number, quote: Run, last: TokenFinding | undefined): TokenFinding | undefined {
  if (b - a > LONGEST_GESTURE || isTitle(view, quote.from, quote.to)) return undefined
  for (let t = a; t < b; t++) if (view.inside[t] !== 0) return undefined
  // Her answer? “…”
  const label = view.first[b - 1] === QUESTION ? ownedLabel(view, a, b - 1) : undefined
  if (label) return {rule: 'gesture', ...label, content: [quote], open: true}
  const source = mainSubject(view, a, b)
  if (!source) return undefined
  const defined = isDefined(view, source.to)
  source.to = defined ? afterDefinition(view, source.to, b) : afterAppositive(view, source.to, b)
  // Across the table the cook, Bo Lund, | held up a jar
  let verb = view.comma(source.to) && view.comma(source.from - 1) ? source.to + 1 : source.to
  while (view.is(verb, RuleWord.adverb | RuleWord.auxiliary)) verb++
  if (!view.has(verb, Kind.word) || view.has(verb, Kind.capital)) return undefined
  const feels = isMood(view, verb) && isPerson(view, source)
  if (defined && !feels && !view.isExtra(verb, Extra.gesture)) return undefined
  const answers = last?.rule === 'asked' && last.cue.from >= a && source.from > last.cue.from
  if (
    !answers &&
    !feels &&
    !view.isExtra(verb, Extra.gesture) &&
    !doesOneThing(view, source, verb, b) &&
    !tellsOfItself(view, source, verb, b, quote) &&
    !(view.isExtra(verb, Extra.asked) && view.is(verb - 1, RuleWord.passive) && opensTopic(view, verb, verb + 1))
  )
    return undefined
  // laughed at him, smiled on them: nobody else may be named after the verb
  // and no letter or song: opened the letter, sang: “…”
  for (let t = verb + 1; t < b && !feels; t++) if (view.has(t, Kind.capital) || view.is(t, RuleWord.document)) return undefined
  return {
    rule: 'gesture',
    source: {from: source.from, to: trimEnd(view, source.from, source.to)},
    cue: {from: verb, to: verb + 1},
    content: [quote],
    open: true
  }
}

/** Checks whether a word after a form of *be* says what somebody feels: was | delighted. */
export function isMood(view: RuleView, t: number): boolean {
  if (!view.table.moods.has(view.hash[t] as number)) return false
  let be = t - 1
  while (view.is(be, RuleWord.adverb)) be--
  // was left fuming
  if (view.isExtra(be, Extra.irregular)) be--
  return view.is(be, RuleWord.passive)
}

/** Checks whether a relative clause without a comma begins: The woman | who painted it. */
function isDefined(view: RuleView, t: number): boolean {
  return view.isWho(t) || view.isThat(t) || view.isExtra(t, Extra.belonging)
}

/** Finds where a subject with such a clause ends, before a gesture or a feeling: The man who made it, Bo Lund, | shrugged. Returns the clause's start if there is none. */
function afterDefinition(view: RuleView, who: number, b: number): number {
  for (let t = who + 2; t < b; t++) {
    if (!(view.isExtra(t, Extra.gesture) || isMood(view, t))) continue
    let end = t
    while (view.is(end - 1, RuleWord.adverb | RuleWord.auxiliary)) end--
    return end > who + 1 ? end : who
  }
  return who
}

/** Maximum tokens before the colon of a quotation that a speaker goes on with. */
const LONGEST_RESUMPTION = 8

/**
 * Reads a quotation that a phrase without subject and verb introduces, which goes on with the words of whoever spoke or acted
 * before: Lind looked at the sea. Then, after a pause: “…”; And, more quietly: “…”
 * @param before - First token of the previous sentence; `a` if there is none.
 * @param last - The last attribution before it.
 */
export function resumed(view: RuleView, before: number, a: number, b: number, last: TokenFinding | undefined): TokenFinding | undefined {
  let colon = a
  for (; colon < b && colon - a <= LONGEST_RESUMPTION && !view.colon(colon); colon++) {
    // the words before the colon hold no subject of their own
    if (
      view.inside[colon] !== 0 ||
      view.is(colon, RuleWord.auxiliary | RuleWord.pronoun | RuleWord.people | RuleWord.document) ||
      view.has(colon, Kind.clitic) ||
      isVerbal(view, colon) ||
      (colon > a && view.has(colon, Kind.capital))
    )
      return undefined
  }
  const quote = colon + 1
  if (
    quote >= b ||
    !view.colon(colon) ||
    !view.opens(quote) ||
    !capitalInside(view, quote) ||
    !view.is(a, RuleWord.adverb | RuleWord.turn | RuleWord.conjunction | RuleWord.preposition)
  )
    return undefined
  const source = last ? last.source : mainSubject(view, before, a)
  // Silence. Then, from the back: “…”
  if (!source || (!last && !(isPerson(view, source) && (view.has(source.to, Kind.word) || view.comma(source.to))))) return undefined
  return {rule: 'colon-quote', source, cue: {from: a, to: colon}, content: [{from: quote, to: view.quotedTo(quote, b)}], open: true}
}

/** Checks whether a word is a form of a verb that no article makes a noun: asking; but: a thought, a long pause. */
function isVerbal(view: RuleView, t: number): boolean {
  return view.is(t, VERB) && view.is(t, RuleWord.finite | RuleWord.participle) && !view.is(t - 1, RuleWord.specifier)
}

/** Checks whether a sentence on one person comes before a quotation in the first person: Lind was relieved. “I slept for a week.” */
function tellsOfItself(view: RuleView, source: Run, verb: number, b: number, quote: Run): boolean {
  if (!isPerson(view, source)) return false
  for (let t = verb + 1; t < b; t++) if (view.is(t, RuleWord.people | RuleWord.pronoun | RuleWord.object)) return false
  for (let t = quote.from; t < quote.to; t++) if (view.table.firstPersons.has(view.hash[t] as number)) return true
  return false
}

/** Checks whether a short sentence says only what somebody did: Lind looked at her hands. Lind poured the tea. */
function doesOneThing(view: RuleView, source: Run, verb: number, b: number): boolean {
  if (!isPerson(view, source)) return false
  if (!view.is(verb - 1, RuleWord.auxiliary | RuleWord.adverb)) return b - verb <= LONGEST_MOVE
  // Lind was blunt, was quite cautious; but: was killed, was 64, was in the kitchen, was not there
  const last = b - 2
  return (
    view.is(source.to, RuleWord.passive) &&
    last <= source.to + 2 &&
    view.stop(b - 1) &&
    view.small(last) &&
    view.bits[last] === 0 &&
    !view.looksPast(last)
  )
}
