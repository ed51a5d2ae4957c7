import type {TaggerWeights} from '../language/weights.js'
import type {Reading} from '../quote/reading.js'
import type {Span} from '../text/span.js'
import {Chain} from './chain.js'
import {confidenceOf} from './confidence.js'
import {readContext, type Context} from './context.js'
import {CUE_COLUMNS, CUE_REACH, cueFeatures, CueLabel} from './cue-features.js'
import type {Finder, Finding} from './finding.js'
import type {WordLists} from './lists.js'
import {frameOf, ROLE_REACH, ROLE_WINDOW, roleFeatures, RoleLabel, type CueTokens} from './role-features.js'
import {StaticScores} from './static-scores.js'
import {ROLE_COLUMNS} from './role-features.js'
import {WordTypes} from './word-types.js'

/**
 * Makes a finder of attributions out of learned weights: one tagger marks cues, another the source and content of each.
 *
 * @param weights - The weights of the language.
 * @param lists - Its word lists.
 * @returns The finder.
 */
export function taggers(weights: TaggerWeights, lists: WordLists): Finder {
  const table = new WordTypes(lists)
  const cueChain = new Chain(weights.cue)
  const roleChain = new Chain(weights.role)
  const cueStatic = new StaticScores(cueChain, table, CUE_COLUMNS)
  const roleStatic = new StaticScores(roleChain, table, ROLE_COLUMNS)
  const slots = new Int32Array(64)
  const roleRoom = new Float32Array((3 * ROLE_WINDOW + 64) * roleChain.labels)

  function findCues(context: Context, from: number, to: number): CueTokens[] {
    const L = cueChain.labels
    const scores = new Float32Array((to - from) * L)
    const {types} = context
    const {width} = cueStatic
    const known = cueStatic.scores
    for (let t = from; t < to; t++) {
      const base = (types[t] as number) * width
      const low = Math.max(from, t - CUE_REACH)
      const high = Math.min(to - 1, t + CUE_REACH)
      for (let p = low; p <= high; p++) {
        const column = base + (t - p + CUE_REACH) * L
        const at = (p - from) * L
        for (let l = 0; l < L; l++) scores[at + l] = (scores[at + l] as number) + (known[column + l] as number)
      }
      cueChain.add(slots, cueFeatures(context, t, from, to, slots), scores, (t - from) * L)
    }
    const labels = new Uint8Array(to - from)
    const margins = new Float32Array(to - from)
    cueChain.decode(scores, to - from, labels, margins)
    const cues: CueTokens[] = []
    for (let t = from; t < to; t++) {
      if (labels[t - from] !== CueLabel.begin) continue
      let end = t + 1
      while (end < to && labels[end - from] === CueLabel.inside) end++
      cues.push({from: t, to: end, margin: margins[t - from] as number})
      t = end - 1
    }
    return cues
  }

  function findRoles(context: Context, cues: readonly CueTokens[], index: number, from: number, to: number, block: number): Finding | undefined {
    const L = roleChain.labels
    const {types, reading} = context
    const frame = frameOf(context, cues, index, from, to)
    const count = frame.to - frame.from
    const scores = count * L <= roleRoom.length ? roleRoom.fill(0, 0, count * L) : new Float32Array(count * L)
    const known = roleStatic.scores
    const {width} = roleStatic
    const span = 2 * ROLE_REACH + 1
    roleFeatures(
      context,
      frame,
      (t, side, out, n) => {
        const at = (t - frame.from) * L
        const low = Math.max(frame.from, t - ROLE_REACH)
        const high = Math.min(frame.to - 1, t + ROLE_REACH)
        for (let p = low; p <= high; p++) {
          const column = (types[p] as number) * width + (side * span + p - t + ROLE_REACH) * L
          for (let l = 0; l < L; l++) scores[at + l] = (scores[at + l] as number) + (known[column + l] as number)
        }
        roleChain.add(out, n, scores, at)
      },
      slots
    )
    const labels = new Uint8Array(count)
    const margins = new Float32Array(count)
    roleChain.decode(scores, count, labels, margins)
    return readRoles(reading, frame.cue, labels, margins, frame.from, block)
  }

  return (reading) => {
    const context = readContext(reading, table)
    cueStatic.update()
    roleStatic.update()
    const {blockStart} = reading.words
    const findings: Finding[] = []
    for (let b = 0; b < reading.prose.length; b++) {
      const from = blockStart[b] as number
      const to = blockStart[b + 1] as number
      const cues = findCues(context, from, to)
      for (let i = 0; i < cues.length; i++) {
        const finding = findRoles(context, cues, i, from, to, b)
        if (finding) findings.push(finding)
      }
    }
    return findings
  }
}

/** Makes a finding of labels: the source is the run of its labels that is surest, the content all runs of its own. */
function readRoles(
  reading: Reading,
  cue: CueTokens,
  labels: Uint8Array,
  margins: Float32Array,
  offset: number,
  block: number
): Finding | undefined {
  const {start, end} = reading.words
  const content: Span[] = []
  let source: Span | undefined
  let sourceMargin = -1
  let contentMargin = Infinity
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === RoleLabel.none) continue
    const inner = label <= RoleLabel.sourceInside ? RoleLabel.sourceInside : RoleLabel.contentInside
    let least = margins[i] as number
    let last = i + 1
    while (last < labels.length && labels[last] === inner) least = Math.min(least, margins[last++] as number)
    const span = {start: start[i + offset] as number, end: end[last - 1 + offset] as number}
    if (inner === RoleLabel.contentInside) {
      content.push(span)
      contentMargin = Math.min(contentMargin, least)
    } else if (least > sourceMargin) {
      source = span
      sourceMargin = least
    }
    i = last - 1
  }
  if (!content.length) return undefined
  return {
    ...(source ? {source} : {}),
    cue: [{start: start[cue.from] as number, end: end[cue.to - 1] as number}],
    content,
    rule: 'learned',
    confidence: confidenceOf(cue.margin, source ? sourceMargin : undefined, contentMargin),
    block
  }
}
