import {Kind} from '../../text/tokens.js'
import {contentEnd, trimEnd} from './content.js'
import {isPerson} from './noun-phrase.js'
import type {TokenFinding} from './token-finding.js'
import type {Run, RuleView} from './rule-view.js'
import {mainSubject} from './main-subject.js'
import {subjectBefore} from './source.js'
import {sourceAfter} from './source-after.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Maximum tokens between the start of the sentence and a colon that introduces a quotation. */
const LONGEST_LEAD = 30

/** Maximum tokens in a label. */
const LONGEST_LABEL = 3

/** Maximum tokens in a name after a dash. */
const LONGEST_NAME = 5

/** Maximum tokens between a document's sender and the colon: The message from the mayor | was short. */
const LONGEST_PREDICATE = 5

/** Maximum tokens in an appositive. */
const LONGEST_APPOSITIVE = 12

/** Minimum tokens in a quotation that only its position marks as speech. */
export const SHORTEST_QUOTE = 6

/** Minimum tokens in such a quotation if it is a sentence with its full stop: “Stay away.” */
const SHORTEST_SENTENCE = 5

/**
 * Reads a quotation after a colon: She hung her head: “…”. The words between subject and colon are the cue, whatever they are.
 * @param found - The sentence's attributions so far.
 * @param quote - The opening quotation mark.
 */
export function afterColon(view: RuleView, found: readonly TokenFinding[], quote: number, a: number, b: number): TokenFinding | undefined {
  if (!capitalInside(view, quote)) return undefined
  const dashed = dashedLabel(view, a, quote - 1)
  const within = dashed ? undefined : found.find(({content}) => content.some(({to}) => to > quote))
  if (within) {
    if (within.rule === 'quoted-judgement') partAtColon(view, within.content, quote)
    return undefined
  }
  // headlines use colons for other things
  if (view.item.prose[view.item.tokens.block[quote] as number]?.kind === 'headline') return undefined
  const lead =
    labelOf(view, a, quote - 1) ??
    ownedLabel(view, a, quote - 1) ??
    dashed ??
    leadOf(view, a, quote - 1) ??
    documentFrom(view, a, quote - 1) ??
    agedBefore(view, a, quote - 1) ??
    speakingBefore(view, a, quote - 1) ??
    viewOf(view, a, quote - 1)
  if (!lead) return undefined
  const to = view.quotedTo(quote, b)
  // “…,” he wrote: the comma shows that the cue follows
  // wrote one word: “Listen.”
  const spoken = view.isExtra(lead.cue.from + 1, Extra.counts) && !view.has(quote + 2, Kind.capital)
  if (
    (to - quote < SHORTEST_QUOTE && !(spoken && view.stop(to - 2)) && !(to - quote >= SHORTEST_SENTENCE && view.stop(to - 2))) ||
    view.comma(to - 2)
  )
    return undefined
  // Lind’s book: “The Bridge.”: a title
  if (to - quote < SHORTEST_QUOTE && view.is(lead.cue.from, RuleWord.document)) return undefined
  // an earlier verb's content ends before the dash
  if (dashed)
    for (const {content} of found) for (const run of content) if (run.to > quote) run.to = trimEnd(view, run.from, dashed.source.from)
  return {rule: 'colon-quote', ...lead, content: [{from: quote, to}], open: true}
}

/** Parts a quotation from whom or what is judged before it: praised the keeper: | “…”. */
function partAtColon(view: RuleView, content: Run[], quote: number): void {
  const judged = content.find(({to}) => to > quote) as Run
  if (view.quotedTo(quote, judged.to) - quote < SHORTEST_QUOTE) return
  content.push({from: quote, to: judged.to})
  judged.to = quote - 1
}

/** Words that rule out a label, because they belong to a clause. */
const NO_LABEL =
  VERB |
  RuleWord.auxiliary |
  RuleWord.adverb |
  RuleWord.pronoun |
  RuleWord.preposition |
  RuleWord.conjunction |
  RuleWord.time |
  RuleWord.object |
  RuleWord.infinitive

/** Reads a label of two or three words before a colon, a name or an office, as the source: Fire service: “…” */
function labelOf(view: RuleView, a: number, colon: number): {source: Run; cue: Run} | undefined {
  return isLabel(view, a, colon) ? {source: {from: a, to: colon}, cue: {from: colon, to: colon + 1}} : undefined
}

/** Reads what somebody owns as a label, a noun of saying: Lind’s answer, Her advice to the young. */
export function ownedLabel(view: RuleView, a: number, end: number): {source: Run; cue: Run} | undefined {
  let noun = a
  while (noun < end && !view.is(noun, RuleWord.noun | RuleWord.document)) noun++
  let own = noun
  while (own > a && !view.is(own, RuleWord.possessive) && !view.has(own, Kind.clitic)) own--
  // the noun may have an adjective of its own: his last words
  if (
    noun >= end ||
    noun === a ||
    view.is(a, RuleWord.preposition) ||
    (noun + 1 < end && !view.is(noun + 1, RuleWord.preposition)) ||
    noun - own > LONGEST_LABEL ||
    end - noun > LONGEST_PREDICATE ||
    !(view.is(own, RuleWord.possessive) ? own === a : view.has(own, Kind.clitic) && !view.is(own - 1, RuleWord.pronoun))
  )
    return undefined
  return {source: {from: a, to: own + 1}, cue: {from: noun, to: noun + 1}}
}

/** Reads a name between a dash and a colon as the source: The pollsters' verdict - Bo Lund: “…” */
function dashedLabel(view: RuleView, a: number, colon: number): {source: Run; cue: Run} | undefined {
  let from = colon
  while (from > a && from > colon - LONGEST_NAME && view.has(from - 1, Kind.capital) && !view.is(from - 1, NO_LABEL)) from--
  return colon - from > 1 && from > a && view.has(from - 1, Kind.dash)
    ? {source: {from, to: colon}, cue: {from: colon, to: colon + 1}}
    : undefined
}

/** Checks whether a run is a label that ends in lower-case nouns: Fire service, Mountain rescue; but not: Lind smiled, Lind hit back. */
export function isLabel(view: RuleView, from: number, to: number): boolean {
  if (
    to - from < 2 ||
    to - from > LONGEST_LABEL ||
    view.has(to - 1, Kind.capital) ||
    !view.has(from, Kind.capital) ||
    view.is(from, NO_LABEL | RuleWord.determiner)
  )
    return false
  for (let t = from + 1; t < to; t++) {
    if (view.has(t, Kind.capital)) continue
    // service, chief; but not a word that ends like a verb: smiled, smiles
    const inflected = view.endsIn(t, view.table.pastEnding) || view.endsIn(t, view.table.pluralEnding)
    if (
      !view.has(t, Kind.word) ||
      view.is(t, NO_LABEL) ||
      view.isExtra(t, Extra.irregular | Extra.gesture) ||
      (inflected && !view.is(t, RuleWord.people))
    )
      return false
  }
  return true
}

/**
 * Splits the words before a colon into subject and cue: The board | issued a statement on Monday.
 * @returns Source and cue, or undefined if the sentence is too long, has a second clause or no recognizable subject.
 */
export function leadOf(view: RuleView, a: number, colon: number): {source: Run; cue: Run} | undefined {
  if (colon + 1 - a > LONGEST_LEAD) return undefined
  const source = mainSubject(view, a, colon)
  if (source) source.to = afterRelative(view, afterAppositive(view, source.to, colon), colon)
  if (!source || !view.has(source.to, Kind.word) || view.is(source.to, RuleWord.preposition | RuleWord.conjunction)) return undefined
  // Lind answered, with a smile: “…”
  let verb = source.to
  for (let t = source.to; t < colon; t++) {
    if (!view.breaks(t)) continue
    // Lind knelt, and wrote one word: “…”
    if (view.comma(t) && view.is(t + 1, RuleWord.joiner) && view.verb(t + 2) && view.is(t + 2, RuleWord.speech)) verb = t + 2
    else if (!view.comma(t) || !(view.is(t + 1, RuleWord.preposition) || view.isExtra(t + 1, Extra.subordinator))) return undefined
  }
  const to = trimEnd(view, source.from, source.to)
  const said = whatIsSaid(view, source.from, to)
  return said > 0
    ? {source: {from: source.from, to: said}, cue: {from: said, to: colon}}
    : {source: {from: source.from, to}, cue: {from: verb, to: colon}}
}

/** Finds the noun of saying at the end of a subject that owns it, or returns 0: Lind’s | message was simple; Lind’s parting | message; but: Lind’s spokesman. */
function whatIsSaid(view: RuleView, from: number, to: number): number {
  if (!view.is(to - 1, RuleWord.noun | RuleWord.document) || view.is(to - 1, RuleWord.people) || view.has(to - 1, Kind.capital)) return 0
  let own = to - 2
  while (own > from && own >= to - LONGEST_LABEL && !view.has(own, Kind.clitic)) own--
  if (view.has(own, Kind.clitic)) return own + 1
  return view.is(from, RuleWord.possessive) && to - from <= LONGEST_LABEL ? from + 1 : 0
}

/** Finds where a subject ends once its appositive and closing comma are included: Its engineer, Bo Lund, | was relieved. */
export function afterAppositive(view: RuleView, comma: number, colon: number): number {
  if (!view.comma(comma)) return comma
  let close = comma + 1
  while (close < colon && close < comma + LONGEST_APPOSITIVE && !view.comma(close)) close++
  return view.comma(close) ? close + 1 : comma
}

/** Finds where a subject ends once a relative clause and its closing comma are included: Her husband, Bo, who drives a truck, | was less sure. */
function afterRelative(view: RuleView, from: number, colon: number): number {
  if (!view.is(from, RuleWord.relative) || !view.comma(from - 1)) return from
  let close = from + 1
  while (close < colon && !view.breaks(close)) close++
  return view.comma(close) ? close + 1 : from
}

/** Reads a subject with an age or aside between commas, and the one verb before the colon: Shaken dancer Bo Lund, 26, gasped */
function agedBefore(view: RuleView, a: number, colon: number): {source: Run; cue: Run} | undefined {
  const verb = colon - 1
  if (!view.comma(verb - 1) || view.has(verb, Kind.capital | Kind.sign) || !view.endsIn(verb, view.table.pastEnding)) return undefined
  const source = subjectBefore(view, verb, a)
  return source ? {source, cue: {from: verb, to: colon}} : undefined
}

/** Splits a name from the participle of speaking that follows its comma: Reid, | speaking on the radio: “…” */
function speakingBefore(view: RuleView, a: number, colon: number): {source: Run; cue: Run} | undefined {
  let comma = a
  while (comma < colon && view.has(comma, Kind.capital | Kind.abbreviation)) comma++
  const verb = comma + 1
  if (comma === a || !view.comma(comma) || !view.is(verb, RuleWord.participle) || !view.is(verb, RuleWord.speech)) return undefined
  return {source: {from: a, to: comma}, cue: {from: verb, to: colon}}
}

/** Reads whose view a sentence gives: For goalkeeper Bo Lund | it was simple: “…”; For Lind, | the choice was clear: “…” */
function viewOf(view: RuleView, a: number, colon: number): {source: Run; cue: Run} | undefined {
  if (!view.isExtra(a, Extra.request) || colon - a > LONGEST_LEAD) return undefined
  let to = a + 1
  while (
    to < colon &&
    !view.breaks(to) &&
    !(to > a + 1 && view.is(to, RuleWord.pronoun | RuleWord.determiner) && !view.has(to, Kind.capital))
  )
    to++
  const source = {from: a + 1, to}
  const from = view.comma(to) ? to + 1 : to
  if (to >= colon || !isPerson(view, source)) return undefined
  for (let t = from; t < colon; t++) if (view.is(t, RuleWord.auxiliary) && !view.breaks(t + 1)) return {source, cue: {from, to: colon}}
  return undefined
}

/** Splits a document from its sender: Post from | @harbour; A message from | the mayor; The message from | the mayor | was short. */
function documentFrom(view: RuleView, a: number, colon: number): {source: Run; cue: Run} | undefined {
  let from = a
  while (from < colon && from < a + 4 && !view.is(from, RuleWord.document | RuleWord.noun)) from++
  const begin = from + 2
  if (begin >= colon || !view.isExtra(from + 1, Extra.sender)) return undefined
  let to = begin
  while (to < colon && !view.is(to, RuleWord.auxiliary)) {
    // a post from the mayor, Ola Brekke
    if ((view.breaks(to) && !(view.comma(to) && view.named(to + 1))) || view.is(to, RuleWord.past)) return undefined
    to++
  }
  return to > begin ? {source: {from: begin, to}, cue: {from, to: begin}} : undefined
}

/**
 * Reads a sentence that begins with its verb: Said Lind, an engineer: “…”.
 * @param a - The verb.
 * @returns The attribution, or undefined unless a verb of saying, a name or title and a quotation follow each other.
 */
export function verbFirst(view: RuleView, a: number, b: number): TokenFinding | undefined {
  if (!view.is(a, RuleWord.speech) || !view.is(a, RuleWord.finite) || view.is(a, RuleWord.noun | RuleWord.document)) return undefined
  const source = sourceAfter(view, a + 1, b, false)
  if (!source || !(view.has(source.from, Kind.capital) || view.is(source.from, RuleWord.determiner | RuleWord.people | RuleWord.pronoun)))
    return undefined
  const quote = source.to + 1
  if (quote >= b || !view.opens(quote) || !(view.comma(source.to) || view.colon(source.to)) || !capitalInside(view, quote)) return undefined
  const to = view.quotedTo(quote, b)
  // Said Harbour, “The Gem,” lies to the north: a name in quotation marks
  if (to < b && !view.stop(to)) return undefined
  return {rule: 'cue-source-quote', source, cue: {from: a, to: a + 1}, content: [{from: quote, to: contentEnd(view, quote, b)}], open: true}
}

/** Checks whether the first word of a quotation is capitalized. */
export function capitalInside(view: RuleView, open: number): boolean {
  let t = open
  while (view.has(t, Kind.mark)) t++
  return view.has(t, Kind.capital)
}
