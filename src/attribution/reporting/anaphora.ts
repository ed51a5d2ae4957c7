import type {Run} from '../rules/rule-view.js'
import {behindPhrase} from './behind-verb.js'
import {piecesOf, readCue} from './cue.js'
import type {ReportingFinding} from './finding.js'
import {isDocument} from './noun.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {resumedAt} from './plain.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {subjectAfter} from './subject-after.js'
import {Also, Word} from './words.js'

/** Maximum tokens in the sentence that a demonstrative refers back to. */
const LONGEST = 80
/** Maximum tokens in the noun phrase before a conjunction that reports its content. */
const LONGEST_NOUN = 16

/**
 * Reads a sentence that refers back to the previous one as its content: Die Brücke hält. Das teilte die Stadt mit; Lo ha detto il sindaco;
 * C’est ce qu’a déclaré le maire.
 * @param t - The first token of the sentence.
 * @param to - The end of the sentence.
 * @param said - The previous sentence.
 */
export function readBackward(view: ReportingView, t: number, to: number, said: Run): ReportingFinding | undefined {
  if (said.to - said.from < 3 || said.to - said.from > LONGEST) return undefined
  if (view.also(t, Also.trailing)) {
    // «Andiamo avanti». Così il sindaco
    const direct = view.closes(said.to - 1)
    return direct && wholePhraseEnd(view, t + 1, to) === to
      ? {rule: 'quote-cue-source', source: {from: t + 1, to}, cue: [{from: t, to: t + 1}], content: [trimRun(view, said)], open: true}
      : undefined
  }
  const verb = view.table.words.verbSecond
    ? view.is(t, Word.demonstrative) || (view.is(t, Word.adverb) && view.is(t + 1, Word.separable))
      ? t + 1
      : -1
    : behindReference(view, t, to)
  if (
    verb < 0 ||
    verb >= to ||
    !view.outside(verb) ||
    !view.is(verb, Word.finite | Word.separable | Word.auxiliary | Word.modal) ||
    !view.small(verb)
  )
    return undefined
  const cue = readCue(view, verb, verb, to, new Uint8Array(to - verb))
  // Davon ist Lind überzeugt
  const felt = cue?.second !== undefined && view.governs(cue.second.to - 1, t)
  const says = cue && cue.bits & (Word.plain | Word.speech) && (view.is(t, Word.demonstrative) || !view.table.words.verbSecond)
  if (!cue || cue.passive || !(felt || says)) return undefined
  const limit = cue.second ? cue.second.from : to
  const source = subjectAfter(view, cue.to, limit) ?? behindPhrase(view, cue, limit) ?? origin(view, cue.to, limit)
  if (!source || denies(view, cue.from, to)) return undefined
  if (!felt && cue.bits & Word.weak && !isDocument(view, source)) return undefined
  // Das sagte Lind, als …; but not: Das sagte Lind, „…“, where the verb has other content
  const end = skipAdverbials(view, cue.second ? cue.second.to : source.to, to)
  if (
    end < to &&
    (view.colon(end) || view.opens(end) || (view.comma(end) && (view.opens(end + 1) || view.also(end + 1, Also.complementizer))))
  )
    return undefined
  const content = trimRun(view, said)
  const direct = view.closes(content.to - 1) || (content.to - 1 > content.from && view.stop(content.to - 1) && view.closes(content.to - 2))
  return {rule: direct ? 'quote-cue-source' : 'clause-cue-source', source, cue: piecesOf(cue), content: [content], open: true}
}

/** Returns the verb after words that refer to the sentence before, or -1: Lo | ha detto; Así lo | dijo; C’est ce qu’| a dit; È quanto | afferma. */
function behindReference(view: ReportingView, from: number, to: number): number {
  let t = from
  if (view.is(t, Word.adverb) && view.also(t + 1, Also.thing)) t++
  // Lo ha detto; but: Lo studio dice
  if (view.also(t, Also.thing) && t + 1 < to && view.is(t + 1, Word.finite | Word.auxiliary) && view.small(t + 1)) return t + 1
  if (view.is(t, Word.demonstrative) && t + 1 < to && view.is(t + 1, Word.passive)) t++
  // Ce que conteste le maire; but: Ce que disent les études
  const bare =
    t === from &&
    view.is(t, Word.demonstrative) &&
    view.also(t + 1, Also.complementizer) &&
    view.is(t + 1, Word.relative) &&
    view.is(t + 2, Word.speech) &&
    !view.is(t + 2, Word.plain | Word.weak)
  if ((!bare && !view.is(t, Word.passive)) || t + 2 >= to) return -1
  // C’est en tout cas ce qu’affirme le rapport
  if (!bare) t = view.is(t + 1, Word.preposition | Word.adverb) ? skipAdverbials(view, t + 1, to) : t + 1
  if (!(bare || view.small(t)) || !view.is(t, Word.demonstrative | Word.object | Word.determiner | Word.opener)) return -1
  const relative = view.is(t + 1, Word.relative) && view.also(t + 1, Also.complementizer)
  if (!relative && !view.is(t, Word.opener)) return -1
  t += relative ? 2 : 1
  while (t < to && view.is(t, Word.object | Word.reflexive) && !view.finite(t)) t++
  return t
}

/** Finds a source that the verb takes as a prepositional object: Das geht aus dem Bericht hervor. */
function origin(view: ReportingView, from: number, to: number): Run | undefined {
  const end = view.also(from, Also.body) ? nounPhraseEnd(view, from + 1, to) : -1
  return end > 0 ? {from: from + 1, to: end} : undefined
}

function denies(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to && !view.breaks(t); t++) if (view.is(t, Word.negation)) return true
  return false
}

/**
 * Reads a conjunction that gives the content of the noun before it: Berichte, wonach die Brücke hält; Gerüchte, nach denen sie hält.
 * @param cue - The conjunction, or the preposition and its relative pronoun.
 * @param from - First token of the sentence.
 * @param to - The end of the content.
 * @param sure - Whether the conjunction is unambiguous; otherwise the noun must be one of saying.
 */
export function readWhereby(view: ReportingView, cue: Run, from: number, to: number, sure: boolean): ReportingFinding | undefined {
  const comma = cue.from - 1
  for (let begin = Math.max(from, comma - LONGEST_NOUN); begin < comma; begin++) {
    if (begin > from && !view.is(begin, Word.determiner) && !view.capital(begin)) continue
    if (begin > from && view.is(begin - 1, Word.determiner | Word.link | Word.genitive) && !view.is(begin - 1, Word.preposition)) continue
    if (nounPhraseEnd(view, begin, comma) !== comma) continue
    const source = {from: begin, to: comma}
    const content = trimRun(view, {from: cue.to, to})
    content.to = resumedAt(view, content, false)
    return content.to > content.from && (sure || isDocument(view, source))
      ? {rule: 'according-to', source, cue: [cue], content: [content], open: true}
      : undefined
  }
  return undefined
}
