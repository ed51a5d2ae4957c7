import type {Run} from '../rules/rule-view.js'
import {piecesOf, readCue} from './cue.js'
import type {ReportingFinding} from './finding.js'
import {isDocument, nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {subjectAfter} from './subject.js'
import {Also, Word} from './words.js'

/** Maximum tokens in the sentence that a demonstrative refers back to. */
const LONGEST = 80
/** Maximum tokens in the noun phrase before a conjunction that reports its content. */
const LONGEST_NOUN = 16

/**
 * Reads a demonstrative that refers back to the previous sentence as its content: Die Brücke hält. Das teilte die Stadt mit.
 * @param t - The demonstrative.
 * @param to - The end of the sentence.
 * @param said - The previous sentence.
 */
export function readDemonstrative(view: ReportingView, t: number, to: number, said: Run | undefined): ReportingFinding | undefined {
  if (!said || said.to - said.from < 3 || said.to - said.from > LONGEST) return undefined
  const verb = t + 1
  if (verb >= to || !view.outside(verb) || !view.is(verb, Word.finite | Word.separable | Word.auxiliary | Word.modal) || !view.small(verb)) return undefined
  const cue = readCue(view, verb, t, to, new Uint8Array(to - t))
  if (!cue || cue.passive || !(cue.bits & (Word.plain | Word.speech))) return undefined
  const limit = cue.second ? cue.second.from : to
  const source = subjectAfter(view, cue.to, limit) ?? origin(view, cue.to, limit)
  if (!source || denies(view, cue.from, to)) return undefined
  if (cue.bits & Word.weak && !isDocument(view, source)) return undefined
  // Das sagte Lind, als …; but not: Das sagte Lind, „…“, where the verb has other content
  const end = skipAdverbials(view, cue.second ? cue.second.to : source.to, to)
  if (end < to && (view.colon(end) || view.opens(end) || (view.comma(end) && (view.opens(end + 1) || view.also(end + 1, Also.complementizer))))) return undefined
  const content = trimRun(view, said)
  const direct = view.closes(content.to - 1) || (content.to - 1 > content.from && view.stop(content.to - 1) && view.closes(content.to - 2))
  return {rule: direct ? 'quote-cue-source' : 'clause-cue-source', source, cue: piecesOf(cue), content: [content], open: true}
}

/** Finds a source that the verb takes as a prepositional object: Das geht aus dem Bericht hervor. */
function origin(view: ReportingView, from: number, to: number): Run | undefined {
  const end = view.also(from, Also.body) ? nounPhraseEnd(view, from + 1, to, false) : -1
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
    if (nounPhraseEnd(view, begin, comma, false) !== comma) continue
    const source = {from: begin, to: comma}
    const content = trimRun(view, {from: cue.to, to})
    return content.to > content.from && (sure || isDocument(view, source)) ? {rule: 'according-to', source, cue: [cue], content: [content], open: true} : undefined
  }
  return undefined
}
