import type {Span} from '../../text/span.js'
import {Kind, type Tokens} from '../../text/tokens.js'
import {spanOf} from '../../text/token-span.js'
import type {Finding} from '../finding.js'
import {isPhrase, trimEnd} from './content.js'
import {type Cue, idiomEnd, readCue} from './cue.js'
import {After, readFollowing} from './following.js'
import type {TokenFinding} from './token-finding.js'
import {afterColon, capitalInside, verbFirst} from './before-quotation.js'
import {cutAt, finite, isRelative} from './finite.js'
import {asideOn, gesture, resumed, unlisted} from './frames.js'
import {isLed} from './lead-in.js'
import {lightVerb} from './light-verb.js'
import {asked, participle} from './participles.js'
import {eachHolder} from './nested.js'
import {isPassive} from './passive.js'
import {nominal, possessed, predicated, prepositional} from './phrases.js'
import {quotes} from './plain.js'
import type {RuleView, Run} from './rule-view.js'
import {opensWithParticiple, subjectBefore} from './source.js'
import {confidences} from './table.js'
import {Extra, RuleWord, VERB} from './words.js'

/** Word bits that a cue can begin with. */
const LEADS = VERB | RuleWord.noun | RuleWord.phrase

/** Number of recent attributions in a sentence to look back at. */
const NEAR = 16

/**
 * Limits the attributions read in a sentence: `anyway`, and beyond that one per `onePer` tokens. Real sentences stay below ten; a text of
 * nothing but cues has one every two tokens, each with all the others as its content.
 */
export const enum MOST_FOUND {
  anyway = 32,
  onePer = 8
}

/** Finds attributions by rules on words and punctuation. */
export function readRules(view: RuleView): Finding[] {
  const {tokens, prose} = view.item
  const findings: Finding[] = []
  let previous: TokenFinding | undefined
  for (let block = 0; block < prose.length; block++) {
    const found = readParagraph(view, tokens.blockStart[block] as number, tokens.blockStart[block + 1] as number, previous)
    previous = found.at(-1)
    for (let i = 0; i < found.length; i++) findings.push(findingOf(tokens, found[i] as TokenFinding, block))
  }
  eachHolder(view, ({from, to}) => {
    for (const found of readParagraph(view, from, to)) findings.push(findingOf(tokens, found, tokens.block[from] as number))
  })
  return findings
}

function findingOf(tokens: Tokens, found: TokenFinding, block: number): Finding {
  const {rule, source, cue, content, addressee} = found
  const spans: Span[] = []
  for (let i = 0; i < content.length; i++) spans.push(spanOf(tokens, content[i] as Run))
  const own = source && spanOf(tokens, source)
  const told = addressee && spanOf(tokens, addressee)
  return {
    source: own,
    standsFor: undefined,
    cue: [spanOf(tokens, cue)],
    content: spans,
    addressee: told,
    rule,
    confidence: confidences[rule],
    block,
    tokens: found
  }
}

/**
 * Reads a paragraph sentence by sentence; a sentence that is all quotation continues the attribution before it.
 * @param previous - The last attribution of the paragraph before.
 */
function readParagraph(view: RuleView, from: number, to: number, previous?: TokenFinding): TokenFinding[] {
  const found: TokenFinding[] = []
  let open: TokenFinding | undefined
  /** First token of the previous sentence. */
  let before = from
  let a = from
  while (a < to) {
    let b = a + 1
    while (b < to && !view.begins(b)) b++
    const bare = bareQuotation(view, a, b)
    if (bare && a > before && (!open || isQuestion(view, open))) {
      // When Oakes asked whether it would hold, Lind grinned. “…”
      const last = found.at(-1)
      const answer = gesture(view, before, a, bare, last)
      // Lind defended the fee. “…”: the same verb gives both
      if (answer && last?.source && answer.cue.from < last.cue.to) (open = last).content.push(bare)
      else if (answer) found.push((open = answer))
      else open?.content.push(bare)
    } else if (bare && open) open.content.push(bare)
    else {
      const inSentence = readSentence(view, a, b)
      const quotation = inSentence.length === 0 && before < a && !open ? bareQuotation(view, before, a) : undefined
      const late = quotation && cutOff(view, quotation, a, b)
      if (late) inSentence.push(late)
      const more =
        inSentence.length || (a === from && !previous)
          ? undefined
          : resumed(view, before, a, b, found.at(-1) ?? (a === from ? previous : undefined))
      if (more) inSentence.push(more)
      open = undefined
      for (let i = 0; i < inSentence.length; i++) {
        const finding = inSentence[i] as TokenFinding
        found.push(finding)
        if (finding.open && !(open && addsTo(view, open, finding))) open = finding
      }
    }
    before = a
    a = b
  }
  return found
}

/** Reads a sentence of nothing but a source and its verb after a quotation that a stop ends: “It will close.” Lind said. */
function cutOff(view: RuleView, quotation: Run, a: number, b: number): TokenFinding | undefined {
  let verb = a + 1
  while (
    verb < b &&
    !(view.verb(verb) && view.is(verb, RuleWord.plain) && view.is(verb, RuleWord.speech) && view.is(verb, RuleWord.finite))
  )
    verb++
  const cue = verb < b ? readCue(view, verb, a, b) : undefined
  const source = cue && !cue.passive ? subjectBefore(view, cue.from, a) : undefined
  if (!cue || source?.from !== a || readFollowing(view, cue, cue.to, b).kind !== After.end) return undefined
  return {rule: 'quote-source-cue', source, cue, content: [quotation], open: true}
}

/** Checks whether what was found is a question put in an introductory clause, which others answer. */
function isQuestion(view: RuleView, {source, cue, content: [said]}: TokenFinding): boolean {
  return (
    view.isExtra(cue.to - 1, Extra.asking | Extra.asked) &&
    source !== undefined &&
    said !== undefined &&
    view.comma(said.to) &&
    view.isExtra(source.from - 1, Extra.subordinator)
  )
}

/** Checks whether a participle only adds to a quotation of the same source, which goes on after it: “…,” Lind said, adding that … | “…” */
function addsTo(view: RuleView, {source, content: [said]}: TokenFinding, {rule, source: own, content}: TokenFinding): boolean {
  return (
    rule === 'participle' &&
    own === source &&
    said !== undefined &&
    view.opens(said.from) &&
    content.every(({from, to}) => !quotes(view, from, to))
  )
}

/** Returns the quotation that makes up a whole sentence, if it is one. */
function bareQuotation(view: RuleView, a: number, b: number): Run | undefined {
  for (let t = a; t < b; t++) if (view.inside[t] === 0 && !view.stop(t) && !view.has(t, Kind.sign)) return undefined
  return view.inside[a] === 0 ? undefined : {from: a, to: trimEnd(view, a, b)}
}

function readSentence(view: RuleView, a: number, b: number): TokenFinding[] {
  const found: TokenFinding[] = []
  /** The first token that sources and cues may include. */
  let floor = a
  /** The first token that content before its cue may include. */
  let left = a
  let subject: Run | undefined
  /** The subject of the last verb of saying, which a second one shares despite any content between them. */
  let speaker: Run | undefined
  for (let t = a; t < b; t++) {
    let finding: TokenFinding | undefined
    if (view.opens(t) && view.colon(t - 1) && t - 1 > a) finding = afterColon(view, nearest(found), t, a, b)
    else if (!view.is(t, LEADS) || view.inside[t] !== 0) continue
    else if (view.is(t - 1, RuleWord.pronoun) && isExcuse(view, t, b)) continue
    else if (found.length >= MOST_FOUND.anyway && found.length * MOST_FOUND.onePer > t - a) continue
    if (finding) found.push(finding)
    if (finding || view.opens(t)) continue
    finding = findingAt(view, t, {found, subject, speaker, floor, left}, a, b)
    if (!finding) continue
    // a possessor is not a subject that later verbs can share: Lind’s promise to …
    if (finding.source && finding.rule !== 'nominal') {
      const behind = finding.source.from < finding.cue.from && !isRelativeFinding(finding)
      if (!subject || (behind && !isNested(view, found, finding.source, finding))) subject = finding.source
    }
    if (finding.source === subject && view.is(finding.cue.to - 1, RuleWord.speech) && !view.is(finding.cue.to - 1, RuleWord.participle))
      speaker = subject
    const {source, content} = finding
    const said = content[0] as Run
    if (endEarlier(view, nearest(found), finding, a, b)) left = Math.max(left, (content.at(-1) as Run).to, finding.cue.to)
    if (view.isExtra(a, Extra.subordinator | Extra.asked)) endAtMainClause(view, finding, a)
    found.push(finding)
    const last = Math.max(finding.cue.to, finding.source?.to ?? 0)
    if (last > t) t = last - 1
    // said in a statement read to the court: “…”
    if (source && source.to <= finding.cue.from && isAdjunct(view, finding.cue.to, said.from)) t = said.from - 1
    // Asked about the cracks, | a guard at the gate, Mara Lind, said: what was asked is no part of who answers
    const question = finding.rule === 'asked' ? said.to : 0
    if (question > 0 && view.comma(question)) floor = Math.max(floor, question + 1)
    if (!leavesSubject(view, finding)) floor = Math.max(floor, last)
  }
  if (view.opens(a) && !found.some(({content}) => content.some(({from}) => from === a))) {
    const waiting = unlisted(view, a, b)
    if (waiting) found.push(waiting)
  }
  return found
}

/** Maximum tokens between why somebody stays unnamed and the verb of saying. */
const LONGEST_EXCUSE = 6

/** Checks whether a verb tells why the subject of a later verb stays unnamed: A man who asked not to be named because he | feared for his job said … */
function isExcuse(view: RuleView, verb: number, b: number): boolean {
  if (!view.isExtra(verb - 2, Extra.subordinator) || !view.table.unnamed.has(view.hash[verb - 3] as number)) return false
  for (
    let t = verb + 1;
    t < b && t <= verb + LONGEST_EXCUSE && view.inside[t] === 0 && !(view.has(t, Kind.sign) && !view.has(t, Kind.clitic));
    t++
  ) {
    if (view.is(t, RuleWord.plain | RuleWord.telling) && view.is(t, RuleWord.speech) && view.is(t, RuleWord.past | RuleWord.present))
      return true
  }
  return false
}

/** What has been read of a sentence so far. */
interface ReadSoFar {
  found: readonly TokenFinding[]
  subject: Run | undefined
  /** The subject of the last verb of saying. */
  speaker: Run | undefined
  floor: number
  left: number
}

/** Finds the attribution whose cue begins at a token: a prepositional cue, a verb, a noun. */
function findingAt(view: RuleView, t: number, read: ReadSoFar, a: number, b: number): TokenFinding | undefined {
  const {found, subject, speaker, floor, left} = read
  const phrase = isPhrase(view, t)
  const finding = phrase
    ? prepositional(view, t, phrase, found.at(-1), left, a, b)
    : view.is(t, RuleWord.phrase) && !idiomEnd(view, t, b)
      ? (asideOn(view, t, left, a, b) ?? (isSaid(found, t) ? undefined : possessed(view, t, left, a, b)))
      : view.verb(t) || idiomEnd(view, t, b)
        ? atVerb(view, t, read, a, b)
        : undefined
  if (finding || !view.is(t, RuleWord.noun)) return finding
  return (
    predicated(view, t, left, a, b) ??
    nominal(view, t, floor, b) ??
    (isSaid(found, t) ? undefined : lightVerb(view, t, speaker ?? subject, floor, a, b))
  )
}

/** Finds the attribution whose cue is the verb at a token, or begins with it. */
function atVerb(
  view: RuleView,
  t: number,
  {found, subject, speaker, floor, left}: ReadSoFar,
  a: number,
  b: number
): TokenFinding | undefined {
  const led = asked(view, t, a, b) ?? (t === a ? verbFirst(view, a, b) : undefined)
  const cue = led ? undefined : readCue(view, t, floor, b)
  if (!cue) return led
  const bare = (cue.bits & RuleWord.participle) !== 0 && !cue.helped
  const having = cue.helped && !cue.passive && view.is(cue.from, RuleWord.auxiliary) && opensWithParticiple(view, cue.from)
  if (!bare && !having)
    return finite(view, cue, cue.bits & RuleWord.speech ? (speaker ?? subject) : subject, nearest(found), a, floor, left, b)
  const before = found.at(-1)
  return participle(view, cue, isRelative(view, subject) ? undefined : subject, joinsParticiple(view, cue, before), before, a, b)
}

/** Checks whether a finding stands in a relative clause with its cue. */
function isRelativeFinding({rule}: TokenFinding): boolean {
  return rule === 'relative' || rule === 'relative-quote'
}

/** Checks for a pronoun inside what somebody says, which is not the subject of the sentence: said that it planned to sell, adding … */
function isNested(view: RuleView, found: readonly TokenFinding[], source: Run, {rule}: TokenFinding): boolean {
  return (
    rule !== 'quote-source-cue' && source.to === source.from + 1 && view.is(source.from, RuleWord.pronoun) && isSaid(found, source.from)
  )
}

/**
 * Ends what earlier attributions of a sentence say where a new one begins.
 *
 * @returns Whether the content of the new one comes before its cue.
 */
function endEarlier(
  view: RuleView,
  near: readonly TokenFinding[],
  {rule, source, cue, content}: TokenFinding,
  a: number,
  b: number
): boolean {
  const said = content[0] as Run
  // …, | which Lind said was safe
  const gap = source !== undefined && said.to === source.from && said.to === said.from + 1 && view.is(said.from, RuleWord.opener)
  if (gap && view.comma(said.from - 1) && !resumes(view, (content.at(-1) as Run).to, b)) cutAt(view, near, said.from)
  // the content of a relative clause ends before the main verb of its antecedent
  if (source && source.to <= cue.from) cutAt(view, near, cue.from, source)
  // Asked whether it would hold, Lind said, “…”
  if (rule === 'source-cue-quote' && source && view.comma(source.from - 1) && isLed(view, a) && capitalInside(view, said.from))
    cutAt(view, near, source.from)
  const inserted = !gap && rule !== 'passive' && said.from < cue.from
  if (inserted) cutAt(view, near, Math.min(cue.from, source?.from ?? cue.from))
  return inserted
}

/** Checks whether the subject of a finding stays available to the next verb. */
function leavesSubject(view: RuleView, finding: TokenFinding): boolean {
  const {rule, cue, content} = finding
  // Lind, who said so, denied …; Citing the storm, Lind said …
  if (isRelativeFinding(finding) || rule === 'participle') return true
  // Lind, as the mayor noted, said …
  if (rule === 'as-put') return content.length > 1
  if (rule === 'passive') return isRelative(view, content[0])
  // a woman accused of theft said …: the participle only describes the subject
  return rule === 'judgement' && isPassive(view, cue.from, cue.to)
}

/** Checks whether the verb of what is said follows a relative clause in it: said that the notice, which some say is a threat, | was fair. */
function resumes(view: RuleView, comma: number, b: number): boolean {
  const verb = comma + 1
  return (
    verb < b &&
    view.comma(comma) &&
    view.inside[verb] === 0 &&
    (view.is(verb, RuleWord.auxiliary) || (view.pastForm(verb) && !view.is(verb, RuleWord.joiner)))
  )
}

/** Checks whether one phrase, with a preposition and a past participle in it, stands between a cue and its content. */
function isAdjunct(view: RuleView, from: number, to: number): boolean {
  return view.is(from, RuleWord.preposition) && view.colon(to - 1)
}

/** Checks whether a token lies inside the content of an earlier attribution. */
function isSaid(found: readonly TokenFinding[], t: number): boolean {
  return nearest(found).some(({content}) => content.some(({from, to}) => from < t && to > t))
}

/** Returns the recent attributions of a sentence. */
function nearest(found: readonly TokenFinding[]): readonly TokenFinding[] {
  return found.length > NEAR ? found.slice(-NEAR) : found
}

/** Checks whether a participle is coordinated with the previous one: calling him slow and accusing him of … */
function joinsParticiple(view: RuleView, cue: Cue, before: TokenFinding | undefined): boolean {
  return (
    before?.rule === 'participle' &&
    view.is(cue.from - 1, RuleWord.joiner) &&
    before.content.some(({to}) => to === cue.from - 1 || (to === cue.from - 2 && view.comma(to)))
  )
}

/** Ends the content of an introductory clause before the main clause: When the board said it was shut, | the town laughed. */
function endAtMainClause(view: RuleView, {source, cue, content}: TokenFinding, a: number): void {
  const said = content[0] as Run
  if (!source || content.length > 1 || said.from < cue.to || view.inside[said.from] !== 0) return
  for (let t = a; t < source.from; t++) if (view.comma(t)) return
  for (let t = said.from + 1; t + 1 < said.to; t++) {
    if (
      !view.comma(t) ||
      view.inside[t] !== 0 ||
      !(view.has(t + 1, Kind.capital) || view.is(t + 1, RuleWord.specifier | RuleWord.pronoun | RuleWord.people)) ||
      view.is(t + 1, RuleWord.relative)
    )
      continue
    // Harrow, Ky.; Harrow, Kentucky, …
    if (view.has(t + 1, Kind.abbreviation) || (view.has(t + 1, Kind.capital) && view.comma(t + 2))) continue
    said.to = t
    return
  }
}
