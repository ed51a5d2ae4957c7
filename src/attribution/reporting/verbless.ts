import type {Prose} from '../../structure/structure.js'
import type {Run} from '../rules/rule-view.js'
import {contentBefore} from './content.js'
import {hasQuote} from './clause.js'
import type {ReportingFinding} from './finding.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {appositiveEnd} from './appositive.js'
import type {ReportingView} from './reporting-view.js'
import {withoutVerb} from './source-end.js'
import {Also, Word} from './words.js'

/** Maximum tokens between a name and its quotation: y de un «exceso», un «exceso». */
const NEAR = 3

/** Blocks in which whoever is quoted can follow the colon. */
const TITLES: ReadonlySet<Prose['kind']> = new Set(['headline', 'deck', 'heading'])

/**
 * Adds those who say something else of the same by a verb that is left out: La oposición ve «un numerito»; el alcalde, «un atropello».
 * @param cued - What the sentence's cues attribute, added to.
 * @param to - The end of the sentence.
 */
export function addGapped(view: ReportingView, cued: ReportingFinding[], to: number): void {
  const last = cued.at(-1)
  const content = last?.content.at(-1)
  const cue = last?.cue.at(-1)
  if (!content || !cue || view.table.words.verbSecond || cue.from > content.from || !last?.source) return
  for (let t = content.from + 1; t < to; t++) {
    const apart = view.first[t] === 0x3b || view.is(t, Word.coordinator | Word.turn) || (view.comma(t) && view.closes(t - 1))
    if (!apart || !view.outside(t) || view.is(t + 1, Word.preposition)) continue
    const from = view.is(t + 1, Word.coordinator | Word.turn) ? t + 2 : t + 1
    const end = nounPhraseEnd(view, from, to)
    if (end < 0 || end >= to || !view.comma(end) || !view.isSpeaker(view.is(from, Word.determiner) ? from + 1 : from)) continue
    const open = quoteNear(view, end + 1, to)
    if (open < 0 || view.anyFinite(from, open)) continue
    if (content.to > t) content.to = t
    cued.push({
      rule: 'quoted-judgement',
      source: {from, to: end},
      cue: [],
      content: [{from: end + 1, to: view.quotedTo(open, to)}],
      open: false
    })
    t = view.quotedTo(open, to) - 1
  }
}

/** Returns the opening mark of a quotation that is no title, with no more than a preposition and a determiner before it, or -1. */
function quoteNear(view: ReportingView, from: number, to: number): number {
  let t = from
  while (t < to && t < from + NEAR && view.outside(t) && view.is(t, Word.preposition | Word.determiner)) t++
  return t + 1 < to && view.opens(t) && view.small(t + 1) ? t : -1
}

/** Reads a noun for what somebody said as the predicate of a quotation: «Nunca», fue la respuesta de la alcaldesa. */
export function readReply(view: ReportingView, t: number, left: number, to: number): ReportingFinding | undefined {
  if (
    view.table.words.verbSecond ||
    !view.is(t, Word.passive) ||
    !view.small(t) ||
    t < left + 3 ||
    !view.comma(t - 1) ||
    !view.closes(t - 2)
  )
    return undefined
  // è stata la risposta
  const first = view.is(t + 1, Word.passive) ? t + 2 : t + 1
  if (!view.is(first, Word.determiner)) return undefined
  let noun = first + 1
  while (noun < to && noun < first + 3 && !view.table.replies.has(view.hash[noun] as number)) noun++
  if (noun >= to || !view.table.replies.has(view.hash[noun] as number) || !view.outside(noun)) return undefined
  const next = view.is(noun + 1, Word.link) || !view.small(noun + 1) ? noun + 1 : skipAdverbials(view, noun + 1, to)
  // «Nunca», fue su respuesta; «Mai», è stata la sua risposta
  const own = view.also(first, Also.possessive) ? first : first + 1
  const possessed = view.also(own, Also.possessive)
  const end = !possessed && next + 1 < to && view.is(next, Word.link) ? nounPhraseEnd(view, next + 1, to) : -1
  if (end < 0 && !possessed) return undefined
  const content = contentBefore(view, left, t)
  if (!content || !hasQuote(view, content.from, content.to)) return undefined
  const source: Run = possessed ? {from: own, to: own + 1} : {from: next + 1, to: appositiveEnd(view, end, to)}
  return {
    rule: 'quote-cue-source',
    source,
    cue: possessed
      ? [
          {from: t, to: own},
          {from: own + 1, to: noun + 1}
        ]
      : [{from: t, to: next + 1}],
    content: [content],
    open: true
  }
}

/** Reads a title that begins with a quotation and goes on with whoever said it: «Nos dejan solos»: vecinos de Otero marchan hasta la capital. */
export function readTitle(view: ReportingView, block: number, from: number, to: number): ReportingFinding | undefined {
  if (view.table.words.verbSecond || !view.opens(from) || !TITLES.has((view.item.prose[block] as Prose).kind)) return undefined
  const colon = view.quotedTo(from, to)
  if (colon - from < NEAR + 2 || colon + 1 >= to || !view.colon(colon)) return undefined
  const whole = nounPhraseEnd(view, colon + 1, to)
  if (whole < 0) return undefined
  const end = withoutVerb(view, colon + 1, whole, whole + 1)
  const noun = view.is(colon + 1, Word.determiner) ? colon + 2 : colon + 1
  if (noun >= end || !(view.isSpeaker(noun) || view.isPersonNoun(noun))) return undefined
  const ends = end < whole || end >= to || view.breaks(end) || view.finite(end) || view.is(end, Word.reflexive | Word.negation)
  return ends
    ? {
        rule: 'quote-cue-source',
        source: {from: colon + 1, to: end},
        cue: [{from: colon, to: colon + 1}],
        content: [{from, to: colon}],
        open: false
      }
    : undefined
}
