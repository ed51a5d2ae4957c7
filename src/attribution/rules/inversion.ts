import {Kind} from '../../text/tokens.js'
import {isPlural, isPluralPhrase} from './agreement.js'
import type {Cue} from './cue.js'
import {readFollowing, type Following, After} from './following.js'
import {afterQuotation, commaIn, isBarePhrase, leadsToCue, leftContent, rest} from './inserted.js'
import {isName} from './noun-phrase.js'
import type {RuleView, Run} from './rule-view.js'
import {countedFrom, sourceAfter} from './source-after.js'
import {opensWithParticiple} from './source.js'
import {isRelativeThat} from './subject-clause.js'
import type {TokenFinding} from './token-finding.js'
import {RuleWord, Extra, VERB} from './words.js'

/** Reads a verb followed by its source, inside the content or after it: “…,” said Lind, “…” and …, said Lind. */
export function inversion(view: RuleView, cue: Cue, left: number, b: number): TokenFinding | undefined {
  const mark = afterQuotation(view, cue.from)
  // say doctors; but: press secretary, state senator
  if (cue.bits & RuleWord.base && !(cue.bits & (RuleWord.plain | RuleWord.past))) return undefined
  const before = leftContent(view, left, cue.from)
  if (!mark && before && isApposed(view, before)) return undefined
  const source = view.is(cue.to, RuleWord.infinitive) ? undefined : sourceAfter(view, cue.to, b, false)
  // say doctors; but: say | much of it is gone
  if (source && !mark && cue.bits & RuleWord.base && !(cue.bits & RuleWord.past) && !isPluralPhrase(view, source)) return undefined
  // “…,” said it would not: the pronoun has a verb of its own
  if (!source || (view.is(source.from, RuleWord.pronoun) && view.is(source.to, RuleWord.auxiliary))) return undefined
  // Karen Boyd, 44, admitted taking the money; but: said visiting engineers
  if (
    !mark &&
    cue.to === cue.verb + 1 &&
    view.bits[source.from] === 0 &&
    !view.has(source.from, Kind.capital) &&
    opensWithParticiple(view, source.from) &&
    !view.is(source.from + 1, RuleWord.people)
  )
    return undefined
  // However, said Lind, the roof will hold; At noon, said Lind, the roof fell
  const bare = !mark && before !== undefined && isBarePhrase(view, before)
  const clause = bare ? beforeClause(view, source) : source.to
  const cut = clause < source.to
  if (!mark && !before) source.to = beforeRest(view, source)
  else if (cut) source.to = clause
  if (!mark && !isNamed(view, source, before && !cut ? b : source.to, before)) return undefined
  // “…,” press secretary Tim Ross said: the supposed source ends in a verb, so the supposed cue is a noun
  // Lind, who called it “calm”, said the pier was “shut”: what follows is a clause of its own
  if (mark && (endsWithCue(view, source) || holdsPredicate(view, source) || leadsToCue(view, source.to))) return undefined
  const following = readFollowing(view, {...cue, bits: 0}, source.to, b)
  const content = before ? [before] : []
  const more = before && !mark && describesSource(view, following, before) ? undefined : rest(view, following, mark, b, before)
  if (more) content.push(more)
  if (!content.length) return undefined
  return {
    rule: mark ? (more ? 'interrupted-quote' : 'quote-cue-source') : more ? 'interrupted-clause' : 'clause-cue-source',
    source,
    cue,
    content,
    open: true
  }
}

/** Whether a participle after a clause and its source tells of the source: The wall fell, said Lind, | dressed in black; but: The wall, said Lind, | collapsed in May. */
function describesSource(view: RuleView, {kind, at}: Following, before: Run): boolean {
  const t = at + 1
  if (
    kind !== After.comma ||
    view.bits[t] !== 0 ||
    view.has(t, Kind.capital) ||
    view.isExtra(t, Extra.irregular) ||
    !view.looksPast(t) ||
    !view.is(t + 1, RuleWord.preposition)
  )
    return false
  return holdsPast(view, before)
}

/** Checks whether an auxiliary or a past form stands in a run. */
export function holdsPast(view: RuleView, {from, to}: Run): boolean {
  for (let t = from; t < to; t++)
    if (view.is(t, RuleWord.auxiliary) || (view.looksPast(t) && !view.is(t, RuleWord.joiner | RuleWord.people))) return true
  return false
}

/** Whether a run is a name and what it says of it, or the other way round, and no clause: Mara Lind, a teacher, | said the family knew. */
function isApposed(view: RuleView, run: Run): boolean {
  const comma = commaIn(view, run)
  if (comma >= run.to || commaIn(view, {from: comma + 1, to: run.to}) < run.to) return false
  // The mayor’s aide, Bo Lind, | said the man who followed him, Paul Voss, should go
  if (isName(view, comma + 1, run.to)) return view.is(run.from, RuleWord.specifier) && view.is(comma - 1, RuleWord.people)
  return view.is(comma + 1, RuleWord.specifier) && isName(view, run.from, comma)
}

/** Ends a source before the next comma, keeping a name in apposition: said the sexton, Ada Lund, | it rang. */
function beforeRest(view: RuleView, source: Run): number {
  const comma = commaIn(view, source)
  const end = comma < source.to ? commaIn(view, {from: comma + 1, to: source.to}) : comma
  let t = comma + 1
  while (t < end && view.has(t, Kind.capital | Kind.abbreviation)) t++
  return t > comma + 1 && view.is(source.from, RuleWord.specifier) ? end : comma
}

/** Ends a source before the comma at which a clause with a verb of its own begins: said Bo Lund, a trustee, | the hall will close. */
function beforeClause(view: RuleView, {from, to}: Run): number {
  let comma = from
  for (let t = from; t < to; t++) {
    if (view.is(t, RuleWord.relative)) return to
    if (view.comma(t)) comma = t

    // an auxiliary, or a word in the past tense that no comma follows
    else if (
      comma > from &&
      (view.is(t, RuleWord.auxiliary) || (t > comma + 1 && view.pastForm(t) && !view.is(t, RuleWord.joiner | RuleWord.time)))
    )
      return comma
  }
  return to
}

/** Checks whether a noun phrase ends in an unambiguous verb of saying, or has one right after a name. */
export function endsWithCue(view: RuleView, {from, to}: Run): boolean {
  for (let t = to - 1; t > from; t--) {
    if (
      !view.verb(t) ||
      !view.is(t, RuleWord.speech) ||
      !view.is(t, RuleWord.finite) ||
      view.is(t, RuleWord.noun | RuleWord.document | RuleWord.people)
    )
      continue
    // people familiar with the talks; Bo Lund, who sings
    if (view.is(t - 1, RuleWord.specifier) || view.isWho(t - 1)) continue
    // manager Bo Lund said on the phone, manager Bo Lund later said; but: a girl who said so
    const name = view.is(t - 1, RuleWord.adverb | RuleWord.time) ? t - 2 : t - 1
    if (t === to - 1 || (view.has(name, Kind.capital) && view.is(t, RuleWord.plain | RuleWord.telling))) return true
  }
  return false
}

/** Checks whether an auxiliary stands in a noun phrase before any relative clause. */
export function holdsPredicate(view: RuleView, {from, to}: Run): boolean {
  for (let t = from + 1; t < to && !view.is(t, RuleWord.relative | RuleWord.opener) && !view.comma(t); t++)
    if (view.is(t, RuleWord.auxiliary)) return true
  return false
}

/** Checks whether a supposed verb is a noun in a job title, since a name and another verb follow: “…,” hospital press secretary Tim Ross said. */
export function isJobTitle(view: RuleView, cue: Cue, b: number): boolean {
  if (cue.helped || cue.bits & (RuleWord.past | RuleWord.participle)) return false
  let t = cue.to
  while (t < b && view.is(t, RuleWord.people) && !view.has(t, Kind.capital)) t++
  if (t === cue.to) return false
  const name = t
  while (t < b && view.has(t, Kind.capital | Kind.abbreviation)) t++
  if (t > name && view.is(t, RuleWord.adverb | RuleWord.time)) t++
  return t > name && view.is(t, RuleWord.speech) && view.is(t, RuleWord.finite)
}

/** Checks whether a name or title, rather than a clause, follows a verb that has no quotation before it: …, said Lind. */
export function isNamed(view: RuleView, source: Run, b: number, before: Run | undefined): boolean {
  const {from, to} = source
  // said one union source; but: said one
  let name = to > from + 1 && view.isExtra(from, Extra.counts)
  // The pier will close, said the band; but: Lind, who lives there, said the same
  const band =
    before !== undefined &&
    (to >= b || view.stop(to)) &&
    view.is(from, RuleWord.specifier) &&
    commaIn(view, before) === before.to &&
    holdsPast(view, before)
  if (
    !name &&
    countedFrom(view, from) === from &&
    view.is(from, RuleWord.opener | RuleWord.pronoun | RuleWord.infinitive | RuleWord.preposition | RuleWord.object)
  )
    return false
  for (let t = from; t < to; t++) {
    // said an official who was there
    if (
      name &&
      (view.is(t, RuleWord.relative) ||
        (t > from && isRelativeThat(view, t) && (view.is(t + 1, RuleWord.auxiliary | VERB) || view.looksPast(t + 1))))
    )
      return true
    if (view.is(t, RuleWord.auxiliary) || (t > from && isPredicate(view, t))) return false
    // said Ros Deem, head of a union that …
    if (view.comma(t) && (name || !view.has(t + 1, Kind.capital))) return name
    if (view.has(t, Kind.capital) && !view.is(t, RuleWord.time)) name = true
    if (view.is(t, RuleWord.people | RuleWord.document)) name = true
    // said managing editor Bo Lund
    const title = opensWithParticiple(view, t) && view.is(t + 1, RuleWord.people)
    // say experts like Lind
    const like = view.is(t, RuleWord.base) && view.has(t + 1, Kind.capital) && isPlural(view, t - 1)
    // said press secretary Bo Lund; said the woman behind the counter
    const noun =
      view.is(t, RuleWord.base | RuleWord.present) &&
      (view.is(t - 1, RuleWord.specifier) || (t === from && (view.has(t + 1, Kind.capital) || view.is(t + 1, RuleWord.people))))
    if (
      view.is(t, VERB) &&
      !title &&
      !like &&
      !noun &&
      !view.is(t, RuleWord.noun | RuleWord.people | RuleWord.document) &&
      !view.has(t, Kind.capital)
    )
      return false
  }
  return (
    (name || band) &&
    (to >= b ||
      view.stop(to) ||
      view.comma(to) ||
      (view.is(to - 1, RuleWord.document) &&
        view.endsIn(to, view.table.pastEnding) &&
        view.is(to + 1, RuleWord.preposition | RuleWord.time)))
  )
}

/** Checks whether a word is the verb of the noun before it: said the family | deserved better; but: said a man | rescued from the pier, a trader | named Rosa. */
function isPredicate(view: RuleView, t: number): boolean {
  if (view.has(t, Kind.capital) || view.has(t - 1, Kind.sign) || view.is(t - 1, RuleWord.specifier | RuleWord.adverb)) return false
  const next = t + 1
  const object = view.is(next, RuleWord.specifier | RuleWord.object | RuleWord.infinitive)
  if (view.looksPast(t) && (view.bits[t] === 0 || view.is(t, RuleWord.past)))
    return object || (view.small(next) && !view.is(next, RuleWord.preposition | RuleWord.link | RuleWord.time | RuleWord.adverb))
  return object && view.bits[t] === 0 && isPlural(view, t) && !view.is(next, RuleWord.infinitive)
}
