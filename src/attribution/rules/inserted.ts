import {isLoneWord, isName} from './noun-phrase.js'
import {Kind} from '../../text/tokens.js'
import {nextComma} from './adverbial.js'
import {capitalInside} from './before-quotation.js'
import {contentEnd, opensAbsolute, trimEnd, trimStart} from './content.js'
import {isPlural, isPluralPhrase} from './agreement.js'
import type {Cue} from './cue.js'
import {After, type Following, readFollowing} from './following.js'
import {leadsIn} from './lead-in.js'
import type {Run, RuleView} from './rule-view.js'
import {opensWithParticiple} from './source.js'
import {countedFrom, sourceAfter} from './source-after.js'
import {isRelativeThat} from './subject-clause.js'
import type {TokenFinding} from './token-finding.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Checks whether a quotation that can be content ends before a token: with a comma or stop, with a comma after it, or simply by being long. */
export function afterQuotation(view: RuleView, t: number): boolean {
  if (view.comma(t - 1) && !view.closes(t - 1)) return view.closes(t - 2)
  if (!view.closes(t - 1)) return false
  if (view.quoteEnds(t - 1)) return true
  let open = t - 2
  while (open > t - 8 && !view.opens(open)) open--
  return open <= t - 8
}

/** Checks whether a verb comes right after a sentence-initial adverb and its comma: However, wrote Lind, … */
export function afterFrontedAdverb(view: RuleView, t: number): boolean {
  return (
    view.comma(t - 1) &&
    view.has(t - 2, Kind.sentence) &&
    view.is(t - 2, RuleWord.adverb | RuleWord.conjunction | RuleWord.turn | RuleWord.opener)
  )
}

/** Checks whether a verb between a comma and a name leads to a quotation: It ended, recalled Mara Lind, then a teacher, | “because it snowed.” */
export function leadsToQuotation(view: RuleView, {from, to, bits}: Cue, b: number): boolean {
  if (bits & RuleWord.telling || !view.comma(from - 1) || !view.has(to, Kind.capital)) return false
  const source = sourceAfter(view, to, b, false)
  return source !== undefined && source.to + 1 < b && view.comma(source.to) && view.opens(source.to + 1)
}

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
function holdsPast(view: RuleView, {from, to}: Run): boolean {
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

/** Finds the first comma in a run, also inside a quotation, or its end. */
function commaIn(view: RuleView, {from, to}: Run): number {
  let t = from
  while (t < to && !view.comma(t)) t++
  return t
}

/** Checks whether a noun phrase ends in an unambiguous verb of saying, or has one right after a name. */
function endsWithCue(view: RuleView, {from, to}: Run): boolean {
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

/** Checks whether only an adverb or time stands before a verb of saying: claims manager Bo Lind | later said. */
function leadsToCue(view: RuleView, t: number): boolean {
  return (
    view.is(t, RuleWord.adverb | RuleWord.time) &&
    view.verb(t + 1) &&
    view.is(t + 1, RuleWord.speech) &&
    view.is(t + 1, RuleWord.plain | RuleWord.telling) &&
    view.is(t + 1, RuleWord.finite)
  )
}

/** Checks whether an auxiliary stands in a noun phrase before any relative clause. */
function holdsPredicate(view: RuleView, {from, to}: Run): boolean {
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
function isNamed(view: RuleView, source: Run, b: number, before: Run | undefined): boolean {
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

/** Reads a source followed by its verb, inside the content or after it: “…,” Lind said, “…” and …, Lind said, … */
export function parenthesis(
  view: RuleView,
  cue: Cue,
  subject: Run,
  following: Following,
  found: readonly TokenFinding[],
  left: number,
  b: number
): TokenFinding | undefined {
  const mark = afterQuotation(view, subject.from)
  const {kind} = following
  // cracks in “three of the four” main beams: a word in small letters by itself is nobody
  if (isLoneWord(view, subject)) return undefined
  // “…,” Lind said while touring the works: a quotation that calls for a cue takes it, whatever follows
  const waits = mark && (cue.bits & RuleWord.speech) !== 0
  if (!waits && (kind === After.opener || kind === After.infinitive || kind === After.colon)) return undefined
  if (!(cue.bits & (RuleWord.speech | RuleWord.showing)) && !(cue.bits & RuleWord.plain) && !mark) return undefined
  if (!waits && (kind === After.clause || kind === After.preposition || kind === After.quote)) {
    if (!mark) return undefined
    if (kind === After.clause && !(cue.bits & RuleWord.telling)) return undefined
  }
  const before = leftContent(view, left, subject.from)
  // Asked whether it would hold, Lind laughed: she did not ask the question
  if (!mark && before && view.isExtra(before.from, Extra.asked) && found.some(({cue: other}) => other.from === before.from))
    return undefined
  if (!before && (mark || kind !== After.comma)) return undefined
  // In court papers, Lind testified: a phrase alone is not content; but: In May prices fell, Lind said; In May, Lind said, prices fell
  const bare = !mark && before !== undefined && isBarePhrase(view, before)
  if (bare && !(cue.bits & RuleWord.plain)) return undefined
  // one called a cab, another proposed in the lift, and both left
  const told = following.addressee !== undefined && found.length === 0 && !view.isExtra(subject.from, Extra.alone)
  if (
    !mark &&
    kind === After.comma &&
    !(cue.bits & RuleWord.plain) &&
    !told &&
    view.is(following.at + 1, RuleWord.joiner) &&
    !view.is(following.at + 2, RuleWord.auxiliary)
  )
    return undefined
  if (mark && before && leadsIn(view, before, following)) return undefined
  if (!mark && kind === After.comma && view.opens(following.at + 1) && capitalInside(view, following.at + 1)) return undefined
  // an inmate | who, prosecutors say, was left alone
  if (before && !mark && view.comma(subject.from - 1) && view.isWho(subject.from - 2)) before.from = subject.from - 2
  const content = before ? [before] : []
  // Lind said “…,” she said
  const led =
    mark &&
    before &&
    found.find(({cue: other, content: [first]}) => first && other.to <= first.from && first.to >= before.to && view.opens(first.from))
  if (led) content[0] = {from: (led.content[0] as Run).from, to: before.to}
  const more = rest(view, following, mark, b, before)
  if (more) content.push(more)
  if (!content.length || (bare && !more)) return undefined
  return {
    rule: mark ? (more ? 'interrupted-quote' : 'quote-source-cue') : more ? 'interrupted-clause' : 'clause-source-cue',
    source: subject,
    cue,
    content,
    addressee: following.addressee,
    open: true
  }
}

/** Reads a quotation that a clause of saying is the predicate of: “Never,” was all Lind would say; “No,” is what she told me. */
export function answeredBy(view: RuleView, cue: Cue, subject: Run, left: number): TokenFinding | undefined {
  const all = view.isExtra(subject.from, Extra.alone) && subject.to > subject.from + 1
  const verb = all ? subject.from - 1 : subject.from - 2
  if (verb < left || !view.is(verb, RuleWord.passive) || !view.closes(verb - 1)) return undefined
  // but: “1st Lead” is what you write at the top
  if (!all && !(view.is(verb + 1, RuleWord.opener) && view.quoteEnds(verb - 1))) return undefined
  const before = leftContent(view, left, verb)
  return (
    before && {
      rule: 'quote-source-cue',
      source: {from: all ? subject.from + 1 : subject.from, to: subject.to},
      cue,
      content: [before],
      open: false
    }
  )
}

/** Checks whether a run is a phrase of time or place, or a participle with its complements, without a finite verb. */
export function isBarePhrase(view: RuleView, {from, to}: Run): boolean {
  if (!view.is(from, RuleWord.preposition | RuleWord.time | RuleWord.infinitive) && !opensWithParticiple(view, from)) return false
  for (let comma = nextComma(view, from, to); comma < to; comma = nextComma(view, comma + 1, to))
    if (beginsClause(view, comma + 1, to)) return false
  for (let t = from + 1; t < to; t++) {
    if (view.is(t, RuleWord.auxiliary | RuleWord.pronoun) || view.isExtra(t, Extra.irregular) || view.inside[t] !== 0) return false
    if (view.verb(t) && view.is(t, RuleWord.finite) && !view.is(t, RuleWord.noun | RuleWord.document | RuleWord.people)) return false
  }
  return true
}

/** Checks whether a noun phrase with a verb of its own follows a comma: In all, | divers searched 12 wrecks; but: In Harrow, | a town flooded in May. */
export function beginsClause(view: RuleView, from: number, to: number): boolean {
  if (!view.is(from, RuleWord.specifier | RuleWord.people) && !view.has(from, Kind.capital | Kind.number) && !isPlural(view, from))
    return false
  for (let t = from + 1; t < to && !view.comma(t) && view.inside[t] === 0; t++) {
    // the first of his terms since | he won
    if (view.isExtra(t, Extra.subordinator) || view.is(t, RuleWord.relative)) return false
    if (view.has(t, Kind.capital) || view.is(t - 1, RuleWord.specifier)) continue
    if (view.is(t, RuleWord.carrier) && view.is(t + 1, RuleWord.infinitive)) return true
    if (view.is(t, VERB) && view.is(t, RuleWord.base) && view.is(t + 1, RuleWord.infinitive)) return true
    const predicate = view.is(t + 1, RuleWord.specifier | RuleWord.object) || view.has(t + 1, Kind.number)
    if (
      view.looksPast(t)
        ? predicate || !view.is(t + 1, RuleWord.preposition | RuleWord.link)
        : predicate && view.bits[t] === 0 && isPlural(view, t)
    )
      return true
  }
  return false
}

/** Returns the content before an inserted source and cue: from the beginning of the sentence, or from the end of the last attribution. */
function leftContent(view: RuleView, left: number, before: number): Run | undefined {
  const from = trimStart(view, left, before)
  const to = trimEnd(view, from, before)
  if (to <= from) return undefined
  // Voss, they said, …; but: Still, they said, …
  if (to - from < 2 && !(view.has(from, Kind.capital) && view.bits[from] === 0)) return undefined
  return {from, to}
}

/** Returns the content after an inserted source and cue. */
function rest(view: RuleView, following: Following, mark: boolean, b: number, before?: Run): Run | undefined {
  if (following.kind !== After.comma && following.kind !== After.quote) return undefined
  const from = following.kind === After.comma ? afterDocument(view, following.at + 1, mark, b) : following.at
  if (from >= b) return undefined
  if (view.opens(from)) return {from, to: contentEnd(view, from, b)}
  if (mark && !(before && isUnfinished(view, before, from))) return afterManner(view, from, b)
  if ((view.is(from, RuleWord.participle) && view.is(from, VERB)) || opensAbsolute(view, from, b)) return undefined
  const to = contentEnd(view, from, b)
  return to - from > 1 ? {from, to} : undefined
}

/**
 * Checks whether words that end in a quotation are no sentence yet, and go on after their source: With “no money left,” the council said, |
 * the pier must close; Those who listen to “some shows,” he said, | are wrong; but: The plan is “a mess,” he said, and left.
 */
function isUnfinished(view: RuleView, before: Run, from: number): boolean {
  if (view.inside[before.from] !== 0) return false
  const predicate = view.is(from, RuleWord.auxiliary)
  let relative = false
  for (let t = before.from; t < before.to && view.inside[t] === 0; t++) {
    relative ||= view.isWho(t) || view.isThat(t)
    if (
      !relative &&
      (view.is(t, RuleWord.auxiliary | RuleWord.pronoun) ||
        view.looksPast(t) ||
        (view.is(t, VERB) && !view.is(t, RuleWord.noun | RuleWord.people | RuleWord.document | RuleWord.preposition)))
    )
      return false
  }
  return predicate
    ? relative || view.is(before.from, RuleWord.specifier)
    : view.is(before.from, RuleWord.preposition) &&
        view.is(from, RuleWord.specifier | RuleWord.pronoun) &&
        !view.is(from, RuleWord.relative)
}

/** Maximum tokens in what is told between two parts of a quotation about how or when it was said. */
const LONGEST_MANNER = 12

/** Reads a quotation that goes on in lower case after how it was said: “The pier,” Lind said, pointing at it, “will hold.” */
function afterManner(view: RuleView, from: number, b: number): Run | undefined {
  const comma = nextComma(view, from, Math.min(b, from + LONGEST_MANNER))
  const open = comma + 1
  if (!view.comma(comma) || open + 1 >= b || !view.opens(open) || capitalInside(view, open)) return undefined
  for (let t = from; t < comma; t++)
    if (view.is(t, RuleWord.auxiliary) || (view.is(t, RuleWord.pronoun) && !view.is(t, RuleWord.possessive | RuleWord.object)))
      return undefined
  return {from: open, to: contentEnd(view, open, b)}
}

/** Where what is said goes on after what it was said in: However, wrote Lind, in a letter to the board, | the roof will hold. */
function afterDocument(view: RuleView, from: number, mark: boolean, b: number): number {
  if (mark || !view.isExtra(from, Extra.locative)) return from
  const comma = commaIn(view, {from, to: b})
  for (let t = from + 1; t <= from + 3 && comma + 1 < b; t++)
    if (view.is(t, RuleWord.document) && isBarePhrase(view, {from, to: comma})) return comma + 1
  return from
}
