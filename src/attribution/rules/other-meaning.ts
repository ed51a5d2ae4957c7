import {Kind} from '../../text/tokens.js'
import {isSource} from './phrases.js'
import {isPhrase} from './content.js'
import {isPlural} from './agreement.js'
import {hasParticle} from './cue.js'
import {isPerson} from './noun-phrase.js'
import {quotes} from './plain.js'
import {countedFrom} from './source-after.js'
import type {Run, RuleView} from './rule-view.js'
import {isTitle} from './title.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Maximum tokens of supposed content to look through. */
const REACH = 40

/** Maximum tokens before the word that says how somebody wants to be called. */
const LONGEST_WISH = 7

/** Maximum tokens in a criterion: according to age and weight. */
const LONGEST_MEASURE = 3

/**
 * Checks whether a cue has another meaning here, so that nobody says anything: asked the porter for a key, added to its troubles,
 * says a lot about, sorted according to size.
 * @param content - The first piece of the supposed content.
 */
export function meansElse(view: RuleView, cue: Run, source: Run | undefined, content: Run): boolean {
  if (isPhrase(view, cue.from)) return source !== undefined && !namesSomebody(view, source)
  // search team reports are due
  if (
    content.from === cue.to &&
    cue.to === cue.from + 1 &&
    source?.to === cue.from &&
    view.is(cue.from, RuleWord.present) &&
    view.is(cue.from, RuleWord.document | RuleWord.noun) &&
    view.is(content.from, RuleWord.auxiliary)
  )
    return true
  // “The Pier” began at dawn; but: “No,” said at least three officials
  if (source && source.from >= cue.to && view.isExtra(source.from, Extra.locative) && countedFrom(view, source.from) === source.from)
    return true
  // experience shows that …
  if (source && source.to === source.from + 1 && view.isExtra(source.from, Extra.impersonal)) return true
  // sang “Molly Malone”; but: a sign read “Vote for Voss”
  if (
    content.from === cue.to &&
    view.is(cue.to - 1, RuleWord.weak) &&
    source &&
    isPerson(view, source) &&
    isTitle(view, content.from, content.to)
  )
    return true
  // the reality show “Bake It”
  if (
    content.from === cue.to &&
    cue.to === cue.from + 1 &&
    view.is(cue.from, RuleWord.base) &&
    source?.to === cue.from &&
    !isPlural(view, cue.from - 1) &&
    isTitle(view, content.from, content.to)
  )
    return true
  if (content.from < cue.to || view.inside[content.from] !== 0) return false
  let verb = cue.to - 1
  while (verb >= cue.from && !view.is(verb, VERB)) verb--
  if (verb < cue.from) return false
  // who asked not to be named
  if (view.isExtra(verb, Extra.asking) && view.is(cue.from - 1, RuleWord.relative) && asksForAnonymity(view, content)) return true
  if (view.isExtra(verb, Extra.asking))
    return source !== undefined && (cue.to === verb + 1 || view.isExtra(cue.to - 1, Extra.request)) && !isAskedFor(view, content)
  if (
    source &&
    source.to === source.from + 1 &&
    view.is(source.from, RuleWord.pronoun | RuleWord.determiner) &&
    saysAmount(view, content.from)
  )
    return true
  if (view.is(verb, RuleWord.plain) && isAmount(view, content)) return true
  // called a cab
  if (view.isExtra(verb, Extra.naming) && content.from === verb + 1 && isThing(view, content)) return true
  // called off the strike
  if (content.from === verb + 1 && view.table.strays.has(view.hash[verb + 1] as number) && !quotes(view, content.from, content.to))
    return true
  // said his prayers
  if (content.to === verb + 3 && view.is(verb + 1, RuleWord.possessive) && view.table.strays.has(view.hash[verb + 2] as number)) return true
  // added 22 points, ruled the land
  if (content.from === verb + 1 && view.table.clauseVerbs.has(view.hash[verb] as number) && isObject(view, content)) return true
  // proposed on one, aimed at farmers, proposed on the big wheel
  if (
    content.from === cue.to &&
    content.to - content.from < (view.is(content.from + 1, RuleWord.determiner) && !hasParticle(view, verb, content.from) ? 6 : 4) &&
    view.isExtra(content.from, Extra.locative) &&
    !view.has(content.from + 1, Kind.number)
  )
    return true
  const last = content.from
  // but: responded to the plan
  if (hasParticle(view, verb, last)) return false
  for (let t = last + 2; t < content.to && t < last + REACH; t++) if (view.inside[t] !== 0 || view.is(t, RuleWord.opener)) return false
  return (
    view.is(verb, RuleWord.speech) &&
    !view.is(verb, RuleWord.telling) &&
    view.is(last, RuleWord.infinitive) &&
    view.is(last + 1, RuleWord.specifier)
  )
}

/** Checks whether the words after a preposition refer to a speaker: according to several people, but not: according to size. */
function namesSomebody(view: RuleView, source: Run): boolean {
  if (isSource(view, source) || source.to > source.from + LONGEST_MEASURE) return true
  for (let t = source.from; t < source.to; t++) {
    if (view.has(t, Kind.capital) || view.is(t, RuleWord.people | RuleWord.document) || isPlural(view, t)) return true
  }
  return false
}

/** Checks whether somebody asks a question or makes a request, rather than asking for a thing: a conjunction, infinitive or quotation follows. */
function isAskedFor(view: RuleView, {from, to}: Run): boolean {
  let joined = false
  for (let t = from; t < to && t < from + REACH; t++) {
    if (view.inside[t] !== 0 || view.is(t, RuleWord.opener | RuleWord.infinitive)) return true
    // asked for nothing and was paid; for a key and two were found
    if (view.is(t, RuleWord.joiner | RuleWord.turn)) joined = true
    else if (view.is(t, RuleWord.auxiliary)) return !joined
  }
  return view.is(from, RuleWord.preposition) && !view.isExtra(from, Extra.request)
}

/** Checks whether somebody wants to stay unnamed: not to be identified, that her name not be used, to remain anonymous. */
function asksForAnonymity(view: RuleView, {from, to}: Run): boolean {
  for (let t = from; t < to && t < from + LONGEST_WISH; t++) if (view.table.unnamed.has(view.hash[t] as number)) return true
  return false
}

/** Checks whether the words only say how much: a lot about, nothing of. */
function saysAmount(view: RuleView, t: number): boolean {
  const amount = view.is(t, RuleWord.determiner) ? t + 1 : t
  return view.isExtra(amount, Extra.amount) && view.is(amount + 1, RuleWord.link) && !view.is(amount + 1, RuleWord.relative)
}

/** Whether what is said is only so much and perhaps when and where: nothing on Monday; but: nothing in the file was new. */
function isAmount(view: RuleView, {from, to}: Run): boolean {
  const amount = view.is(from, RuleWord.determiner) && from + 1 < to ? from + 1 : from
  if (!view.isExtra(amount, Extra.amount)) return false
  if (amount + 1 < to && !tellsWhen(view, amount + 1) && !view.comma(amount + 1)) return false
  for (let t = amount + 1; t < to; t++)
    if (view.is(t, RuleWord.auxiliary) || (view.verb(t) && view.is(t, RuleWord.finite)) || view.isExtra(t, Extra.irregular)) return false
  return true
}

/** Whether a run is one thing and no view of it: a cab and left; but: the plan a farce, the plan unsafe. */
function isThing(view: RuleView, {from, to}: Run): boolean {
  const next = from + 2
  if (!view.is(from, RuleWord.determiner) || !view.has(from + 1, Kind.word) || view.has(from + 1, Kind.capital)) return false
  for (let t = next; t < to; t++) if (view.inside[t] !== 0) return false
  return next === to || view.comma(next) || view.is(next, RuleWord.joiner) || tellsWhen(view, next)
}

/** Whether a run is only things of which there are so many: 22 points and a goal; but: a warning, that two had scored, he was tired. */
function isObject(view: RuleView, {from, to}: Run): boolean {
  if (!view.has(from, Kind.number) && !view.is(from, RuleWord.specifier) && !view.isExtra(from, Extra.counting)) return false
  for (let t = from; t < to && t < from + REACH; t++) {
    if (view.is(t, RuleWord.opener | RuleWord.auxiliary | RuleWord.document)) return false
  }
  return true
}

/** Whether a word begins what tells when or where: Monday, at nine. */
function tellsWhen(view: RuleView, t: number): boolean {
  return view.is(t, RuleWord.time) || view.isExtra(t, Extra.locative)
}
