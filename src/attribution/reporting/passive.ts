import type {Run} from '../rules/rule-view.js'
import {contentBefore, ledClause} from './content.js'
import {hasQuote} from './clause.js'
import {piecesOf} from './cue.js'
import {type Cue} from './simple-cue.js'
import type {ReportingFinding} from './finding.js'
import {isDocument} from './noun.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {isReported} from './reported.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {subjectBefore} from './subject.js'
import {clauseStart} from './clause-start.js'
import {subjectAfter} from './subject-after.js'
import {Also, Word} from './words.js'

/**
 * Reads a passive of saying: Es wird vermutet, dass …; von der Stadt wurde gefordert, den Platz zu sperren; „…“, wird Lind zitiert.
 * Its subject is the source only with verbs of quoting; otherwise the source follows a preposition, or is not named.
 * @param left - The first token that the content may include.
 * @param from - First token of the sentence.
 * @param to - The end of the sentence.
 */
export function readPassive(view: ReportingView, cue: Cue, left: number, from: number, to: number): ReportingFinding | undefined {
  const last = cue.second ? cue.second.to : cue.to
  const cites = view.also(cue.verb, Also.cites)
  const agent = cites ? undefined : agentOf(view, clauseStart(view, cue.from, from), last, to)
  const subject = cites ? (subjectBefore(view, cue.from, left) ?? subjectAfter(view, cue.to, cue.second ? cue.second.from : to)) : undefined
  const pieces = piecesOf(cue)
  const source = cites ? subject : agent?.source
  if (cites && !source) return undefined
  const after = ledClause(view, cue, Math.max(last, agent?.source.to ?? 0), to)
  if (after) return {rule: 'passive', source, cue: pieces, content: [after], open: source !== undefined}
  if (cue.final) return undefined
  const begin = clauseStart(view, cue.from, left)
  // …, wird vermutet; „…“, wird Lind zitiert
  if (begin === cue.from && begin > left) {
    const content = contentBefore(view, left, begin)
    const bare = !cue.second || cites || skipAdverbials(view, cue.to, cue.second.from) === cue.second.from
    if (content && bare && content.to - content.from > 2 && (view.closes(content.to - 1) || isReported(view, content.from, content.to)))
      return {rule: 'passive', source, cue: pieces, content: [content], open: source !== undefined}
    return undefined
  }
  return agent ? judged(view, cue, agent, pieces, begin, to) : undefined
}

/** Reads a passive whose content is the rest of its clause: Die Lage wurde von Lind als „ernst“ bezeichnet. */
function judged(view: ReportingView, cue: Cue, agent: Agent, pieces: Run[], begin: number, to: number): ReportingFinding | undefined {
  if (!cue.second || agent.from < cue.from || cue.bits & Word.weak || !(cue.bits & (Word.judgement | Word.speech))) return undefined
  const content = [
    trimRun(view, {from: begin, to: cue.from}),
    trimRun(view, {from: cue.to, to: agent.from}),
    trimRun(view, {from: agent.source.to, to: cue.second.from})
  ].filter((run) => run.to > run.from)
  if (!(cue.bits & Word.judgement) && !content.some((run) => hasQuote(view, run.from, run.to))) return undefined
  return content.length && agent.source.to <= cue.second.from && cue.second.to <= to
    ? {rule: 'passive', source: agent.source, cue: pieces, content, open: false}
    : undefined
}

interface Agent {
  /** The preposition. */
  from: number
  source: Run
}

/** Finds the source after a preposition of agents, or a document after a preposition such as *in*. */
function agentOf(view: ReportingView, from: number, last: number, to: number): Agent | undefined {
  for (let t = from; t < to && t < last + 8 && !(t >= last && view.breaks(t)); t++) {
    if (!view.outside(t) || !view.is(t, Word.preposition)) continue
    const own = view.also(t, Also.agent)
    if (!own && !view.also(t, Also.body)) continue
    let end = nounPhraseEnd(view, t + 1, to)
    // door Lind | „een lege doos” genoemd; but: door de „Abendpost”
    for (let i = t + 2; i < end; i++) if (view.opens(i) && view.small(i + 1)) end = i
    if (end < 0 || (own ? view.is(end - 1, Word.time) : !isDocument(view, {from: t + 1, to: end}))) continue
    return {from: t, source: {from: t + 1, to: end}}
  }
  return undefined
}
