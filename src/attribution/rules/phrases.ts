import {Kind} from '../../text/tokens.js'
import {nextComma} from './adverbial.js'
import {contentEnd, trimEnd, trimStart} from './content.js'
import {beginsClause, isBarePhrase} from './inserted.js'
import type {TokenFinding} from './token-finding.js'
import type {Run, RuleView} from './rule-view.js'
import {LONGEST, opensWithParticiple, subjectBefore} from './source.js'
import {countedFrom, sourceAfter} from './source-after.js'
import {Extra, pairHash, RuleWord, VERB} from './words.js'

/**
 * Reads a prepositional cue: According to Lind, …; …, according to Lind.
 * @param left - The first token that the content may include.
 * @param a - First token of the sentence.
 */
export function prepositional(
  view: RuleView,
  t: number,
  length: number,
  before: TokenFinding | undefined,
  left: number,
  a: number,
  b: number
): TokenFinding | undefined {
  const cue = {from: t, to: t + length}
  if (length === 1 && view.isExtra(t, Extra.apart) && !standsApart(view, t, a)) return undefined
  const said = saidWith(before)
  const leading = said === undefined && (trimStart(view, left, t) >= t || opensClause(view, t))
  // Action according to the plan | will follow
  if (!leading && !view.breaks(t - 1) && !view.closes(t - 1) && isRestrictive(view, cue.to)) return undefined
  const source = sourceAfter(view, cue.to, b, true)
  if (!source || !(isSource(view, source) || isPhrased(view, source))) return undefined
  // Over time, according to the board, | costs have risen: a phrase waits for its clause
  const bare = !leading && isBarePhrase(view, {from: trimStart(view, left, t), to: t})
  source.to = leading ? firstComma(view, source) : bare ? nextComma(view, source.from, source.to) : beforeClause(view, source)
  if (leading) {
    const from = trimStart(view, source.to, b)
    const to = contentEnd(view, from, b)
    return to > from ? {rule: 'according-to', source, cue, content: [{from, to}], open: false} : undefined
  }
  const from = said ?? trimStart(view, left, t)
  const content = [{from, to: trimEnd(view, from, t)}]
  // asked for water and, according to the board, | laughed
  if (view.comma(t - 1) && view.is(t - 2, RuleWord.joiner | RuleWord.turn)) content.pop()
  if (view.comma(t - 1) && source.to < b && view.comma(source.to)) {
    const next = source.to + 1
    const to = trimEnd(view, next, b)
    // according to Lind, who said …: that is an attribution of its own
    if (to > next + 1 && !view.isWho(next) && (bare || content.length === 0 || !(view.is(next, VERB) || opensWithParticiple(view, next))))
      content.push({from: next, to})
  }
  return content.length ? {rule: 'according-to', source, cue, content, open: false} : undefined
}

/** Checks whether a verb follows the phrase of a prepositional cue before any mark, so that the phrase only describes the subject. */
function isRestrictive(view: RuleView, from: number): boolean {
  for (let t = from; t < from + LONGEST && view.has(t, Kind.word | Kind.clitic); t++) if (view.is(t, RuleWord.auxiliary)) return true
  return false
}

/** Checks whether a prepositional cue opens a clause inside its sentence: Nobody saw it: According to Lind, …; that, according to Lind, … */
function opensClause(view: RuleView, t: number): boolean {
  if (view.has(t - 1, Kind.sign) && !view.comma(t - 1) && view.has(t, Kind.capital)) return true
  return view.comma(t - 1) && (view.is(t - 2, RuleWord.opener) || view.isExtra(t - 2, Extra.subordinator))
}

/** Ends a source before the comma that a clause follows: The bridge, according to the board, | has held. */
function beforeClause(view: RuleView, {from, to}: Run): number {
  const comma = nextComma(view, from, to)
  return holdsClause(view, comma + 1, nextComma(view, comma + 1, to)) ? comma : to
}

/** Checks whether the words between two commas are a clause rather than an appositive: the boats have left; but: who has left, a firm of builders. */
function holdsClause(view: RuleView, from: number, to: number): boolean {
  if (view.is(from, RuleWord.relative) || view.isExtra(from, Extra.belonging)) return false
  // a baker who saw it
  for (let t = from; t < to && !(view.isWho(t) && !view.is(t - 1, RuleWord.link)); t++)
    if (view.is(t, RuleWord.auxiliary) || (view.is(t, RuleWord.pronoun) && !view.is(t, RuleWord.relative))) return true
  return false
}

/**
 * Returns where the content of the attribution right before a prepositional cue begins, since all of it is reported:
 * “…,” Oakes said of it, | according to Lind.
 */
function saidWith(before: TokenFinding | undefined): number | undefined {
  const first = before?.content[0]
  if (!before || !first || before.rule === 'according-to' || first.from > before.cue.from || before.content.length > 1) return undefined
  return first.from
}

/** Maximum tokens in the possessor of a cue's noun: in the harbour master’s words. */
const LONGEST_OWNER = 10

/**
 * Reads a cue around a possessive: In Lind’s words, …; …, by her own account.
 * @param left - The first token that the content may include.
 * @param a - First token of the sentence.
 */
export function possessed(view: RuleView, t: number, left: number, a: number, b: number): TokenFinding | undefined {
  if (!view.isExtra(t, Extra.possessed) || (t > a && !view.comma(t - 1) && !view.closes(t - 1))) return undefined
  let owner = t + 1
  if (view.is(owner, RuleWord.possessive)) owner++
  else {
    while (owner < b && owner < t + LONGEST_OWNER && !view.has(owner, Kind.clitic)) owner++
    if (owner >= b || !view.has(owner, Kind.clitic)) return undefined
    owner++
  }
  // her own account
  const noun = view.table.possessed.get(pairHash(view.hash[t] as number, view.hash[owner] as number)) ? owner : owner + 1
  if (noun >= b || !view.table.possessed.get(pairHash(view.hash[t] as number, view.hash[noun] as number))) return undefined
  const end = noun + 1
  if (end < b && !view.comma(end) && !view.stop(end) && !(t === a && view.colon(end))) return undefined
  const source = {from: t + 1, to: owner}
  const cue = {from: noun, to: end}
  if (t > a) {
    const from = trimStart(view, left, t)
    const content = [{from, to: trimEnd(view, from, t)}]
    // Two of them, by their own account, were late
    const to = view.comma(end) ? contentEnd(view, end + 1, b) : 0
    if (to > end + 1) content.push({from: end + 1, to})
    return from < t ? {rule: 'according-to', source, cue, content, open: false} : undefined
  }
  const from = trimStart(view, view.colon(end) ? end + 1 : end, b)
  const to = contentEnd(view, from, b)
  return to > from ? {rule: 'according-to', source, cue, content: [{from, to}], open: false} : undefined
}

/** Finds where a clause inside a sentence-initial noun phrase ends, before the main verb: The claim that it is safe | is wrong. */
function clauseInSubject(view: RuleView, from: number, to: number): number {
  let verb = view.is(from, RuleWord.infinitive)
  for (let t = from + 1; t < to; t++) {
    if (view.inside[t] !== 0) {
      // that the files “grew legs” | has convinced nobody
      verb ||= isPast(view, t + 1)
      t = view.quotedTo(t, to)
      return verb && t < to && ((view.is(t, RuleWord.passive | RuleWord.auxiliary) && !view.has(t, Kind.capital)) || isPast(view, t))
        ? t
        : to
    }
    if (view.comma(t) || view.is(t, RuleWord.opener | RuleWord.relative | RuleWord.conjunction | RuleWord.turn)) {
      if (!view.is(t, RuleWord.determiner)) return to
    }
    // by May
    const finite = (view.is(t, RuleWord.passive | RuleWord.auxiliary) && !view.has(t, Kind.capital)) || isPresent(view, t)
    if (!finite && !isPast(view, t)) continue
    // has been: one verb; that it was safe | drew laughter
    if (verb && (view.has(t - 1, Kind.capital) || !view.is(t - 1, RuleWord.auxiliary | RuleWord.adverb | RuleWord.infinitive))) return t
    if (finite || view.verb(t) || view.isExtra(t, Extra.irregular)) verb = true
  }
  return to
}

/** Checks whether a word is a past form rather than an adjective: drew laughter, surprised the town; but: undocumented workers. */
function isPast(view: RuleView, t: number): boolean {
  if (view.has(t, Kind.capital) || view.is(t - 1, RuleWord.specifier)) return false
  return (
    view.isExtra(t, Extra.irregular) ||
    (view.looksPast(t) && (view.has(t + 1, Kind.capital) || view.is(t + 1, RuleWord.specifier | RuleWord.object | RuleWord.preposition)))
  )
}

/** Checks whether a word in -s is a verb, since a noun phrase follows it: the map shows | a wreck; but: the maps, the maps | of the bay. */
function isPresent(view: RuleView, t: number): boolean {
  if (!view.endsIn(t, view.table.pluralEnding) || view.has(t, Kind.capital) || !(view.bits[t] === 0 || view.is(t, RuleWord.present)))
    return false
  return view.is(t + 1, RuleWord.specifier) && !view.is(t - 1, RuleWord.specifier | RuleWord.preposition) && !view.isExtra(t, Extra.moment)
}

/** Checks whether an ambiguous preposition is a cue: …, per police; Per a spokesman, …; but not: 60 miles per hour, Per Olsen. */
function standsApart(view: RuleView, t: number, a: number): boolean {
  if (t > a) return view.comma(t - 1) || view.closes(t - 1)
  return view.is(t + 1, RuleWord.specifier | RuleWord.people | RuleWord.document)
}

/**
 * Checks whether the words after a preposition can be a source: a name, a pronoun, a word for people or documents, with or without a
 * determiner, or a bare noun before a whole name.
 */
export function isSource(view: RuleView, {from: first, to}: Run): boolean {
  const from = countedFrom(view, first)
  return (
    view.has(from, Kind.capital | Kind.number) ||
    view.is(from, RuleWord.specifier | RuleWord.pronoun | RuleWord.people | RuleWord.document | RuleWord.object) ||
    view.is(from + 1, RuleWord.people | RuleWord.document) ||
    view.isExtra(from, Extra.counting) ||
    isCalling(view, from, to)
  )
}

/** Checks whether a phrase is more than a bare noun: unofficial returns, two trackers; but: according to plan, to size and color, to need rather than rank. */
function isPhrased(view: RuleView, {from, to}: Run): boolean {
  const next = from + 1
  return next < to &&
    view.has(from, Kind.word) &&
    view.has(next, Kind.word) &&
    !view.is(from, RuleWord.opener | RuleWord.preposition) &&
    !view.is(next, RuleWord.joiner | RuleWord.preposition | RuleWord.turn | RuleWord.time | RuleWord.adverb)
    ? true
    : view.endsIn(from, view.table.pluralEnding) && view.is(next, RuleWord.link)
}

/** Checks whether a bare noun precedes a first and last name: cartographer Mara Lind. */
function isCalling(view: RuleView, noun: number, to: number): boolean {
  const last = noun + 2
  if (
    last >= to ||
    !view.has(noun, Kind.word) ||
    view.is(noun, RuleWord.preposition | RuleWord.conjunction | RuleWord.adverb | RuleWord.time)
  )
    return false
  return (
    view.has(noun + 1, Kind.capital) && view.has(last, Kind.capital) && !view.is(noun + 1, RuleWord.time) && !view.is(last, RuleWord.time)
  )
}

/** Ends a sentence-initial source at its first comma, or at the second if an appositive stands between them. */
function firstComma(view: RuleView, {from, to}: Run): number {
  let first = from
  while (first < to && !view.comma(first)) first++
  if (first >= to) return to
  let second = first + 1
  while (second < to && !view.comma(second)) second++
  const apposed = (second < to || view.comma(to)) && !holdsClause(view, first + 1, second)
  // a spokesman for the board, who gave no name, …; the board, which met on Monday, …
  if (apposed && (view.is(first + 1, RuleWord.relative) || view.isExtra(first + 1, Extra.belonging))) return second
  if (apposed && (beginsClause(view, first + 1, second) || goesOnWithSubject(view, second + 1))) return first
  return apposed && second - first < 12 && (view.has(first - 1, Kind.capital) || namesHead(view, from, first, second)) ? second : first
}

/**
 * Checks whether the words after a comma go on with the subject of a clause rather than begin one: According to Lind, the pier, | which opened
 * in 1902, …; the county, | not the town, …; the fund, | set up in 1990, …; the pier, | bridge and road were shut; the judge, | Bo Oakes, had …
 */
function goesOnWithSubject(view: RuleView, t: number): boolean {
  if (view.is(t, RuleWord.relative) || view.table.negations.has(view.hash[t] as number)) return true
  if (view.small(t)) {
    if (view.isExtra(t, Extra.alone)) return view.is(t + 1, RuleWord.link) && view.is(t + 2, RuleWord.relative)
    return (
      view.isExtra(t, Extra.irregular) ||
      (view.looksPast(t) && view.is(t + 1, RuleWord.preposition | RuleWord.link)) ||
      (view.bits[t] === 0 && view.is(t + 1, RuleWord.joiner))
    )
  }
  let end = t
  while (view.has(end, Kind.capital)) end++
  // in Harrow, | Vell, Oakes and Norvex
  return (
    end > t &&
    view.comma(end) &&
    (view.is(end + 1, RuleWord.auxiliary) || (view.has(t - 2, Kind.capital) && view.has(end + 1, Kind.capital)))
  )
}

/** Checks whether a name between two commas is an appositive: the coroner, Dr. Ines Falk, … */
function namesHead(view: RuleView, from: number, first: number, second: number): boolean {
  if (
    second - first < 3 ||
    !view.is(from, RuleWord.specifier) ||
    view.is(first - 1, RuleWord.document) ||
    view.has(second + 1, Kind.number) ||
    view.is(second + 1, RuleWord.relative)
  )
    return false
  let name = first + 1
  // her old rival, the sprinter Ada Moe, …
  if (view.is(name, RuleWord.determiner))
    while (name < second && !view.has(name, Kind.capital | Kind.sign) && !view.is(name, RuleWord.auxiliary | RuleWord.preposition)) name++
  for (let t = name; t < second; t++) if (!view.has(t, Kind.capital | Kind.abbreviation)) return false
  return name < second
}

/**
 * Reads a noun as a cue: Lind’s claim that …
 * @param floor - The first token that the source may include.
 */
export function nominal(view: RuleView, t: number, floor: number, b: number): TokenFinding | undefined {
  const next = t + 1
  if (next >= b || view.inside[next] !== 0) return undefined
  // The suggestion, from Lind, that …
  const sender = view.comma(next) ? next + 1 : next
  const sent = sender < b && view.isExtra(sender, Extra.sender) ? sentBy(view, t, sender + 1, b) : undefined
  if (sent) return sent
  // but not: his answers that were short
  const that =
    view.is(next, RuleWord.opener) &&
    view.is(next, RuleWord.determiner | RuleWord.relative) &&
    !isFiniteHere(view, next + 1) &&
    !view.is(next + 1, RuleWord.time)
  const before = t - 1
  if (before < floor || view.inside[before] !== 0) return undefined
  let source: Run | undefined
  if (view.is(before, RuleWord.possessive)) source = {from: before, to: t}
  else if (view.has(before, Kind.clitic)) {
    const subject = subjectBefore(view, before, floor)
    if (subject) source = {from: subject.from, to: t}
  }
  if (!source && !that) return undefined
  // her promise to act, but not: her ties to Holm
  if (
    !that &&
    (!view.is(next, RuleWord.infinitive) ||
      view.has(next + 1, Kind.capital) ||
      view.is(next + 1, RuleWord.specifier | RuleWord.object | RuleWord.preposition))
  )
    return undefined
  if (!source) return undefined
  const to = endOf(view, source.from, next, b)
  // His advice to tourists: “…”
  for (let i = next; i + 1 < to; i++) if (view.colon(i) && view.opens(i + 1)) return undefined
  return to > next
    ? {rule: that ? 'possessive-noun-that' : 'nominal', source, cue: {from: t, to: next}, content: [{from: next, to}], open: false}
    : undefined
}

/** Checks whether a word can only be the finite verb of a clause. */
function isFiniteHere(view: RuleView, t: number): boolean {
  if (view.is(t, RuleWord.auxiliary | RuleWord.passive)) return true
  return (
    view.verb(t) &&
    !view.is(t, RuleWord.noun | RuleWord.document | RuleWord.people | RuleWord.participle) &&
    !view.is(t - 1, RuleWord.specifier)
  )
}

/** Ends the content of a noun, before the main verb if the noun phrase opens the sentence. */
function endOf(view: RuleView, phrase: number, from: number, b: number): number {
  const to = contentEnd(view, from, b)
  // Despite assurances from Lind that it would hold, | it fell
  if (view.begins(phrase - 1) && view.is(phrase - 1, RuleWord.preposition)) return Math.min(to, nextComma(view, from, to))
  return view.begins(phrase) || view.begins(phrase - 1) ? clauseInSubject(view, from, to) : to
}

/** Reads a noun followed by its source: a warning from Lind that … */
function sentBy(view: RuleView, t: number, from: number, b: number): TokenFinding | undefined {
  let opener = from
  // from Lind, who built it, that …
  let aside = false
  while (opener < b && opener < from + LONGEST && !(view.isThat(opener) && opener > from)) {
    if (view.inside[opener] !== 0 || (view.stop(opener) && !view.has(opener, Kind.abbreviation)) || (!aside && isFiniteHere(view, opener)))
      return undefined
    if (view.comma(opener)) aside = !aside
    opener++
  }
  const to = trimEnd(view, from, opener)
  // a remark from the back that cannot be printed
  if (opener + 1 >= b || !isSource(view, {from, to}) || isFiniteHere(view, opener + 1)) return undefined
  const end = endOf(view, t, opener, b)
  return end > opener + 1
    ? {rule: 'noun-from-source', source: {from, to}, cue: {from: t, to: t + 1}, content: [{from: opener, to: end}], open: false}
    : undefined
}

/** Reads a quotation that is somebody’s answer: “Never,” was Lind’s answer; “Never,” was the reply from Lind. */
export function predicated(view: RuleView, noun: number, left: number, a: number, b: number): TokenFinding | undefined {
  let verb = noun - 1
  while (
    verb > a &&
    verb > noun - LONGEST_OWNER &&
    view.has(verb, Kind.word | Kind.clitic) &&
    !view.is(verb, RuleWord.passive | RuleWord.preposition)
  )
    verb--
  if (verb <= a || !view.is(verb, RuleWord.passive) || !view.closes(verb - 1) || !view.quoteEnds(verb - 1)) return undefined
  const from = trimStart(view, left, verb)
  const source = issuerOf(view, verb + 1, noun, b)
  return source && from < verb
    ? {rule: 'quote-source-cue', source, cue: {from: noun, to: noun + 1}, content: [{from, to: trimEnd(view, from, verb)}], open: true}
    : undefined
}

/** Finds whose a noun of saying is: Lind’s | answer, her | answer, the answer | from Lind. */
function issuerOf(view: RuleView, from: number, noun: number, b: number): Run | undefined {
  if (view.is(from, RuleWord.possessive)) return {from, to: from + 1}
  for (let t = from + 1; t < noun; t++) if (view.has(t, Kind.clitic)) return {from, to: t + 1}
  return view.isExtra(noun + 1, Extra.sender) ? sourceAfter(view, noun + 2, b, false) : undefined
}
