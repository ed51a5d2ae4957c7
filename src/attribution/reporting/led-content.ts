import type {RuleId} from '../../model.js'
import {hasQuote, moodBehindClause, isTime, mainClause, hasInfinitive, hasMood} from './clause.js'
import {isOthersQuotation, otherSays} from './content-end.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import type {ReportingView} from './reporting-view.js'
import type {Cue} from './simple-cue.js'
import {Word, Also} from './words.js'

/** A clause or quotation that a comma or colon introduces. */
interface Led {
  from: number
  rule: RuleId
  sure: boolean
  clause: boolean
}

/** Finds the clause or quotation that a comma or colon behind a cue introduces. */
export function ledContent(view: ReportingView, cue: Cue, from: number, to: number): Led | undefined {
  for (let t = from; t < to; t++) {
    if (!view.outside(t)) continue
    // Ríos pide paciencia y un cartel advierte: «…»
    // kritisierte den Plan und sagte: „…“
    if (
      view.table.words.verbSecond &&
      view.is(t, Word.coordinator) &&
      view.small(t + 1) &&
      view.finite(t + 1) &&
      !view.is(t + 1, Word.mood)
    )
      return undefined
    if (isOthersQuotation(view, t, to) || (!view.table.words.verbSecond && view.is(t, Word.coordinator) && otherSays(view, t + 1, to)))
      return undefined
    if (view.colon(t) && !(cue.bits & (Word.plain | Word.speech)) && !(t + 1 < to && view.opens(t + 1)) && !isFeeling(view, cue, t))
      return undefined
    // respinge l’accusa: what follows the colon only gives the reason
    if (
      view.colon(t) &&
      !view.table.words.verbFinal &&
      !(cue.bits & (Word.plain | Word.weak)) &&
      t > from &&
      !(t + 1 < to && view.opens(t + 1)) &&
      !isBareStretch(view, cue, from, t)
    )
      return undefined
    if (view.colon(t))
      return t + 1 < to
        ? {from: t + 1, rule: view.opens(t + 1) ? 'source-cue-quote' : 'source-cue-clause', sure: true, clause: false}
        : undefined
    if (view.first[t] === 0x3b) return undefined
    if (!view.comma(t)) continue
    const next = t + 1
    if (next >= to) return undefined
    // di essere «un ladro», «un bugiardo»: the object goes on
    if (view.opens(next) && view.closes(t - 1) && hasQuote(view, from, t)) continue
    if (view.opens(next)) return {from: next, rule: 'source-cue-quote', sure: true, clause: false}
    if (view.is(next, Word.opener))
      return (view.also(next, Also.complementizer) && !view.is(next, Word.relative)) || isBareStretch(view, cue, from, t)
        ? {from: next, rule: 'source-cue-that', sure: true, clause: false}
        : undefined
    const {verbFinal} = view.table.words
    // meint, das höre auf: a demonstrative, since the verb follows it
    if (verbFinal && view.is(next, Word.demonstrative) && view.small(next) && (view.is(next + 1, Word.mood) || view.moodByEnding(next + 1)))
      return {from: next, rule: 'source-cue-clause', sure: (cue.bits & (Word.plain | Word.speech)) !== 0, clause: true}
    // damit solle die Lücke geschlossen werden: an adverb, since the verb comes second
    const fronted =
      verbFinal && view.is(next, Word.subordinator) && view.is(next + 1, Word.mood | Word.modal | Word.passive | Word.auxiliary)
    if (verbFinal && !fronted && view.is(next, Word.subordinator) && moodBehindClause(view, next, to))
      return {from: next, rule: 'source-cue-clause', sure: true, clause: true}
    if (
      (view.is(next, Word.turn | Word.subordinator | Word.coordinator) && !fronted && !isTime(view, next)) ||
      (view.finite(next) && !view.is(next, Word.mood))
    )
      return undefined
    // in an interview that was published on Monday, …
    if (view.is(next, Word.relative) && view.small(next) && !mainClause(view, next, to) && !hasInfinitive(view, next, to)) continue
    if (
      view.is(next, Word.preposition) &&
      view.is(next + 1, Word.relative) &&
      nounPhraseEnd(view, next + 1, to) < 0 &&
      !hasInfinitive(view, next, to)
    )
      return undefined
    // fand die Töchter, die schliefen; findet am Freitag, 17. Mai, statt: a weak verb needs a clause with a finite verb right after it
    const says =
      (cue.bits & Word.plain) !== 0 && (!(cue.bits & Word.weak) || (view.anyFinite(next, to) && isBareStretch(view, cue, from, t)))
    const clause =
      verbFinal &&
      (hasMood(view, next, to) ||
        hasInfinitive(view, next, to) ||
        says ||
        ((cue.bits & Word.speech) !== 0 && nounPhraseEnd(view, next, to) > 0))
    // warf der Stadt vor, Geld zu verschwenden: the object is the addressee
    const told = view.also(cue.second ? cue.second.to - 1 : cue.verb, Also.tells) || view.also(cue.verb, Also.tells)
    if (clause)
      return {
        from: next,
        rule: 'source-cue-clause',
        sure:
          (told &&
            (hasMood(view, next, to) || hasInfinitive(view, next, to)) &&
            (t === cue.to || (cue.second !== undefined && t === cue.second.to) || !view.anyFinite(from, t))) ||
          (hasMood(view, next, to) && ((cue.bits & (Word.plain | Word.speech)) !== 0 || isBareStretch(view, cue, from, t))),
        clause: true
      }
    if (says && verbFinal) return {from: next, rule: 'source-cue-clause', sure: false, clause: true}
    if (t - from > 30) return undefined
  }
  return undefined
}

/** Checks whether a colon comes right after somebody's feeling: Lind ist sich sicher: Die Brücke hält. */
function isFeeling(view: ReportingView, {anchor, verb, to, bits, second}: Cue, colon: number): boolean {
  return (
    view.table.words.capitalNouns &&
    second?.to === colon &&
    verb === anchor &&
    (bits & (Word.mind | Word.weak)) === (Word.mind | Word.weak) &&
    view.is(to - 1, Word.reflexive)
  )
}

/** Checks whether a stretch holds nothing but adverbials and the cue's second piece. */
export function isBareStretch(view: ReportingView, cue: Cue, from: number, to: number): boolean {
  let t = from
  if (cue.second && t === cue.second.from) t = cue.second.to
  t = skipAdverbials(view, t, to)
  if (cue.second && t === cue.second.from) t = cue.second.to
  return t >= to
}
