import {Kind} from '../../text/tokens.js'
import {skipAdverbials, nounPhraseEnd, partitive} from './noun-phrase.js'
import {bareClauseEnd, LONGEST_NAME, namesEnd, takesLink} from './noun.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word, REPORTS} from './words.js'

/** Maximum tokens in an appositive. */
export const LONGEST_APPOSITIVE = 22

/** Skips appositives between commas: Mara Lind, 48, head of the harbour office. */
export function appositiveEnd(view: ReportingView, from: number, to: number): number {
  let t = bareClauseEnd(view, from, to)
  for (let times = 0; times < 3 && t + 1 < to && view.comma(t) && view.outside(t); times++) {
    let end = t + 1
    const next = end
    if (!view.outside(next)) break
    while (end < to && end < next + LONGEST_APPOSITIVE && (!view.breaks(end) || isBracket(view, end)) && !view.opens(end)) end++
    // spiega Anna Corsi, preside della scuola «E nessuno risponde»: the quotation goes on
    const resumes = end < to && view.opens(end) && view.quotedTo(end, to) - end > LONGEST_NAME
    const open = end < to && !resumes && !view.comma(end) && !view.colon(end) && !view.has(end, Kind.dash) && view.first[end] !== 0x3b
    if (end - next >= LONGEST_APPOSITIVE || open) break
    // lehnte Lind, die Leiterin, den Umbau ab: the object
    if (times > 0 && view.also(next, Also.oblique) && !view.also(from + 1, Also.oblique)) break
    // zei zijn advocaat, Jan Smit, | dat de brug houdt
    if (end >= to && times > 0 && view.also(next, Also.complementizer)) break
    const last = listEnd(view, next, end)
    if (last < 0 && !isAppositive(view, next, end) && !isRelativeClause(view, next, end)) break
    t = last > 0 ? last : end
  }
  return t
}

/** Returns the end of the last names of a list, before a time or place, or -1: Lind, | Ruge und Harms | am Montag. */
function listEnd(view: ReportingView, from: number, to: number): number {
  if (!view.table.words.capitalNouns || !view.capital(from)) return -1
  const t = namesEnd(view, from - 1, to)
  return t > 0 && t < to && skipAdverbials(view, t, to) >= to ? t : -1
}

/** Checks for a relative clause, whose verb comes last: eine Frau, | die alles sah; but: sagte Lind, | die Brücke trage. */
function isRelativeClause(view: ReportingView, from: number, to: number): boolean {
  const t = view.is(from, Word.preposition) && !view.is(from, Word.determiner) ? from + 1 : from
  const last = to - 1
  if (last < t + 2 || !view.is(t, Word.relative) || !view.small(t) || view.is(t, Word.opener) || !view.table.words.capitalNouns)
    return false
  // das gehe niemanden etwas an: what is said
  if (t === from && view.is(t, Word.demonstrative)) return false
  // so Lind, die angab, dass …: the clause goes on
  if (view.is(last, REPORTS) && view.comma(to) && view.is(to + 1, Word.opener)) return false
  if (!view.small(last) || !(view.finite(last) || ((view.bits[last] === 0 || view.is(last, Word.participle)) && view.endsLikeVerb(last))))
    return false
  // in a main clause the verb comes second; der gehen wollte: an infinitive before the verb
  for (let i = t + 1; i < last; i++)
    if ((view.finite(i) || view.moodByEnding(i)) && !(i === last - 1 && view.endsInfinitive(i))) return false
  if (!view.is(t, Word.determiner) || view.also(t, Also.possessive)) return true
  const phrase = nounPhraseEnd(view, t, last)
  return phrase < 0 || skipAdverbials(view, phrase, last) < last
}

function isBracket(view: ReportingView, t: number): boolean {
  return view.first[t] === 0x28 || view.first[t] === 0x29
}

function isAppositive(view: ReportingView, from: number, to: number): boolean {
  if (view.anyFinite(from, to)) return false
  // , 48,
  if (to - from === 1 && view.has(from, Kind.number)) return true
  // zei de leider, Jan Smit, | maandag
  if (view.table.indefinites.size && skipAdverbials(view, from, to) >= to) return false
  for (let t = from; t < to; t++) if (t > from && view.moodByPronoun(t)) return false
  if (
    view.is(
      from,
      Word.adverb |
        Word.preposition |
        Word.opener |
        Word.subordinator |
        Word.coordinator |
        Word.turn |
        Word.pronoun |
        Word.negation |
        Word.gerund |
        Word.participle |
        Word.infinitive
    ) &&
    !view.is(from, Word.determiner | Word.link)
  )
    return false
  const {capitalNouns, verbSecond} = view.table.words
  if (view.is(from, Word.link)) return (!capitalNouns || takesLink(view, from, to)) && nounPhraseEnd(view, from + 1, to) > 0
  // le mois dernier; o Brasil possui: a time, and a clause with a verb that no list has
  if (
    !verbSecond &&
    view.is(from, Word.determiner) &&
    (view.is(from + 1, Word.time) || (view.capital(from + 1) && from + 2 < to && view.small(from + 2) && view.bits[from + 2] === 0))
  )
    return false
  if (capitalNouns && !view.is(from, Word.determiner) && !view.capital(from)) return false
  const end = nounPhraseEnd(view, from, to)
  if (end < 0) return false
  // a determiner and a noun, with nothing after it that looks like the rest of a clause
  if (capitalNouns) for (let t = end; t < to; t++) if (view.small(t) && view.bits[t] === 0) return false
  return true
}

/** Reads a noun phrase with the appositives behind it. */
export function wholePhraseEnd(view: ReportingView, from: number, to: number): number {
  const end = nounPhraseEnd(view, from, to)
  if (end < 0 || view.opens(from)) return end
  // il, dit-on: a pronoun takes no appositive
  const alone = end === from + 1 + partitive(view, from)
  return alone && view.is(end - 1, Word.pronoun) && !view.table.words.verbSecond ? end : appositiveEnd(view, end, to)
}
