import {isLoneWord} from './noun-phrase.js'
import {Kind} from '../../text/tokens.js'
import {nextComma} from './adverbial.js'
import {capitalInside} from './before-quotation.js'
import {contentEnd, opensAbsolute, trimEnd, trimStart} from './content.js'
import {isPlural} from './agreement.js'
import type {Cue} from './cue.js'
import {After, type Following} from './following.js'
import {leadsIn} from './lead-in.js'
import type {Run, RuleView} from './rule-view.js'
import {opensWithParticiple} from './source.js'
import {sourceAfter} from './source-after.js'
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

/** Finds the first comma in a run, also inside a quotation, or its end. */
export function commaIn(view: RuleView, {from, to}: Run): number {
  let t = from
  while (t < to && !view.comma(t)) t++
  return t
}

/** Checks whether only an adverb or time stands before a verb of saying: claims manager Bo Lind | later said. */
export function leadsToCue(view: RuleView, t: number): boolean {
  return (
    view.is(t, RuleWord.adverb | RuleWord.time) &&
    view.verb(t + 1) &&
    view.is(t + 1, RuleWord.speech) &&
    view.is(t + 1, RuleWord.plain | RuleWord.telling) &&
    view.is(t + 1, RuleWord.finite)
  )
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
export function leftContent(view: RuleView, left: number, before: number): Run | undefined {
  const from = trimStart(view, left, before)
  const to = trimEnd(view, from, before)
  if (to <= from) return undefined
  // Voss, they said, …; but: Still, they said, …
  if (to - from < 2 && !(view.has(from, Kind.capital) && view.bits[from] === 0)) return undefined
  return {from, to}
}

/** Returns the content after an inserted source and cue. */
export function rest(view: RuleView, following: Following, mark: boolean, b: number, before?: Run): Run | undefined {
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
