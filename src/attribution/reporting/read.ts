import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import type {Finding} from '../finding.js'
import {spanOf} from '../../text/token-span.js'
import {readBackward} from './anaphora.js'
import {asClause} from './as-clause.js'
import {readDialogue} from './dialogue.js'
import {behindQuotation, joined, readCue} from './cue.js'
import type {ReportingFinding} from './finding.js'
import {addBehindColon, addUncued} from './mood.js'
import {addMeant} from './introduced.js'
import {isIncise, release, speakerWithin, surelyNested} from './nested.js'
import {addGapped, readReply, readTitle} from './verbless.js'
import {readBeside} from './infinitive.js'
import {readNoun} from './nominal.js'
import {readPhrase} from './phrases.js'
import {toldBy} from './impersonal.js'
import {endBefore, isReportedStance, leftOf} from './reported.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {APART, confidences} from './table.js'
import {Also, Word} from './words.js'
import {readVerb} from './read-verb.js'

/** The forms of a verb that a preposition can govern. */
const SHAPES = Word.infinitive | Word.participle

/** Maximum tokens read as one sentence; of a longer run without a stop, each such stretch is, which keeps the time linear. News has none. */
const LONGEST_SENTENCE = 400

/**
 * Finds reported speech sentence by sentence, using a language's words and word order: first by reporting verbs and phrases, then in
 * sentences that continue them without a cue.
 */
export function readReporting(view: ReportingView): Finding[] {
  const {prose, tokens} = view.item
  const findings: Finding[] = []
  let inner: ReportingView | undefined
  /** The last source in the previous paragraphs. */
  let said: Run | undefined
  for (let block = 0; block < prose.length; block++) {
    const from = tokens.blockStart[block] as number
    const to = tokens.blockStart[block + 1] as number
    const found: ReportingFinding[] = []
    let before: Run | undefined
    const dialogue = readDialogue(view, from, to)
    if (dialogue) found.push(dialogue.said)
    // P. Su antecesora dijo que no: a label
    const labelled = prose[block]?.kind === 'turn' && view.has(from, Kind.abbreviation) && from + 1 < to
    for (let begin = labelled ? from + 1 : from; begin < to;) {
      let end = begin + 1
      while (end < to && end < begin + LONGEST_SENTENCE && !view.begins(end)) end++
      let last = end
      while (last > begin && view.stop(last - 1) && view.outside(last - 1)) last--
      if (dialogue) {
        const {aside} = dialogue
        const nested = readSentence(view, begin, last).filter(
          (one) => one.cue.every((run) => run.to <= aside.from || run.from >= aside.to) && surelyNested(view, one)
        )
        if (view.table.words.nullSubject) addMeant(view, nested, dialogue.said, said, undefined)
        found.push(...nested)
        begin = end
        continue
      }
      const means = before && view.outside(begin) ? readBackward(view, begin, last, before) : undefined
      let cued = means ? [means] : readSentence(view, begin, last)
      const title =
        view.opens(begin) && !cued.some(({content}) => (content[0] as Run).from === begin)
          ? readTitle(view, block, begin, begin === from ? to : last)
          : undefined
      if (title) cued.unshift(title)
      // Sie lehne den Plan ab: the speaker of the sentence before goes on
      if (found.some(({open}) => open)) cued = cued.filter((one) => !isReportedStance(view, one))
      if (!cued.length) addUncued(view, begin, last, found, before, said)
      else if (!means) addBehindColon(view, cued, begin, last)
      if (view.item.quotations.list.length) addGapped(view, cued, last)
      if (view.table.words.nullSubject) addMeant(view, cued, found.at(-1), said, before)
      found.push(...cued)
      before = {from: begin, to: last}
      begin = end
    }
    if (view.item.quotations.list.length) {
      inner ??= view.within()
      readQuoted(view, inner, from, to, found)
    }
    said = found.findLast(({source}) => source)?.source ?? said
    for (const one of found) findings.push(toFinding(view, one, block))
  }
  return findings
}

/** Reads the sentences inside a paragraph's quotations. If a quotation names its own speaker, the whole quotation is that speaker's content. */
function readQuoted(view: ReportingView, inner: ReportingView, from: number, to: number, found: ReportingFinding[]): void {
  for (let t = from; t < to; t++) {
    if (view.outside(t)) continue
    const open = t
    while (t < to && !view.outside(t) && !(t > open && view.opens(t))) t++
    const end = t--
    const first = view.opens(open) ? open + 1 : open
    const last = view.closes(end - 1) ? end - 1 : end
    for (let begin = first; begin < last;) {
      let next = begin + 1
      while (next < last && !inner.begins(next)) next++
      let stop = next
      while (stop > begin && view.stop(stop - 1)) stop--
      for (const one of readSentence(inner, begin, stop)) {
        if (view.table.words.incises && isIncise(inner, one)) {
          release(found, open, end)
          found.push(speakerWithin(view, inner, one, open, end))
        } else if (surelyNested(inner, one)) found.push(one)
      }
      begin = next
    }
  }
}

function toFinding({item: {tokens}}: ReportingView, {rule, source, meant, cue, content, apart}: ReportingFinding, block: number): Finding {
  return {
    source: source && spanOf(tokens, source),
    standsFor: !source && meant ? spanOf(tokens, meant) : undefined,
    cue: cue.map((run) => spanOf(tokens, run)),
    content: content.map((run) => spanOf(tokens, run)),
    addressee: undefined,
    rule,
    confidence: apart ? APART : (confidences[rule] ?? 0.5),
    block,
    tokens: undefined
  }
}

function readSentence(view: ReportingView, from: number, to: number): ReportingFinding[] {
  const found: ReportingFinding[] = []
  const taken = new Uint8Array(to - from)
  let left = from
  for (let t = from; t < to; t++) {
    if (!view.outside(t) || !view.has(t, Kind.word)) continue
    const phrase = readPhrase(view, t, found.every(({open}) => !open) ? from : left, from, to, leftOf(view, found, from, left))
    if (phrase) {
      endBefore(view, phrase, found)
      found.push(phrase)
      const last = phrase.cue.at(-1) as Run
      t = Math.max(t, last.to - 1)
      continue
    }
    const lead = view.also(t, Also.as) ? asLead(view, t, from) : -1
    // tal y como: the words before the conjunction belong to the cue; pero según: not
    const whole = lead >= 0 && view.is(lead, Word.adverb)
    const said = lead >= 0 ? asClause(view, t, lead < t && !whole ? t : left, from, to) : undefined
    if (said) {
      if (whole) widenLead(view, said, lead, t)
      found.push(said)
      t = (said.cue.at(-1) as Run).to - 1
      continue
    }
    const noun = view.also(t, Also.noun) ? readNoun(view, t, from, to) : undefined
    if (noun) {
      found.push(noun)
      continue
    }
    const beside =
      (view.bits[t] as number) & SHAPES && !view.table.words.verbSecond ? readBeside(view, t, left, from, to, taken, found) : undefined
    if (beside) {
      found.push(beside)
      left = t + 1
      continue
    }
    const reply = (view.bits[t] as number) & Word.passive ? readReply(view, t, left, to) : undefined
    if (reply) {
      found.push(reply)
      continue
    }
    const cue = readCue(view, t, from, to, taken) ?? joined(view, t, from, found) ?? behindQuotation(view, t, from, to)
    if (!cue) continue
    // sagte eine Frau, die alles sah, „…“: a clause within the source has no content behind it
    const last = found.at(-1)?.source
    const one = readVerb(view, cue, left, from, last && t > last.from && t < last.to ? last.to : to, found)
    if (!one) continue
    endBefore(view, one, found)
    found.push(toldBy(view, one, to))
    left = Math.max(cue.to, one.source && one.source.from > cue.from ? one.source.to : 0)
    t = Math.max(t, cue.to - 1)
  }
  return found
}

/** Returns the first of the words that introduce a parenthetical clause, or -1: tal y como, pero según. */
function asLead(view: ReportingView, t: number, from: number): number {
  let lead = t
  while (lead > from && lead > t - 2 && view.outside(lead - 1) && view.is(lead - 1, Word.turn | Word.coordinator | Word.adverb)) lead--
  return lead === from || view.comma(lead - 1) ? lead : -1
}

/** Adds the adverb before a conjunction to its cue, and takes it from the content. */
function widenLead(view: ReportingView, {cue: [first], content}: ReportingFinding, lead: number, t: number): void {
  if (first?.from === t) first.from = lead
  const [before] = content
  if (!before || before.from >= t || before.to <= lead) return
  if (before.from < lead) before.to = trimRun(view, {from: before.from, to: lead}).to
  else content.shift()
}
