import type {TaggerWeights} from '../language/weights.js'
import type {Reading} from '../quote/reading.js'
import type {Span} from '../text/span.js'
import {Chain} from './chain.js'
import {confidenceOf} from './confidence.js'
import {readContext, type Context} from './context.js'
import {CUE_COLUMNS, CUE_REACH, cueFeatures, CueLabel} from './cue-features.js'
import type {Finder, Finding} from './finding.js'
import type {WordLists} from './lists.js'
import {
  frameOf,
  pairSlots,
  ROLE_COLUMNS,
  ROLE_REACH,
  RoleLabel,
  surroundingSlots,
  tokenSlots,
  Walk,
  type CueTokens
} from './role-features.js'
import {StaticScores} from './static-scores.js'
import {WordTypes} from './word-types.js'

/** A word whose own features put it this far below being no cue is none. */
const HOPELESS = -5

/** What a source may cost against the best labels without one. */
const SOURCE_COST = 3

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

  function findCues(context: Context, from: number, to: number): CueTokens[] {
    const L = cueChain.labels
    const count = to - from
    const scores = room(count * L)
    addStatic(context, cueStatic, scores, from, to, CUE_REACH)
    for (let t = from; t < to; t++) {
      const at = (t - from) * L
      const lead = Math.max(scores[at + 1] as number, scores[at + 2] as number) - (scores[at] as number)
      // words that by themselves are far from any cue are none, whatever stands around them
      if (lead * cueChain.scale < HOPELESS) {
        scores[at + 1] = scores[at + 2] = -1e6
      } else cueChain.add(slots, cueFeatures(context, t, from, to, slots), scores, at)
    }
    const {labels, margins} = cueChain.decode(scores, count)
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

  function findRoles(context: Context, base: Base, cues: readonly CueTokens[], index: number, block: number): Finding | undefined {
    const L = roleChain.labels
    const {from, to} = base
    const frame = frameOf(context, cues, index, from, to)
    const count = frame.to - frame.from
    const scores = room(count * L)
    const walk = new Walk(context, frame)
    const around = new Int32Array(L)
    let known = -1
    const score = (t: number, side: number): void => {
      walk.step(t)
      if (walk.at.key !== known) {
        known = walk.at.key
        around.fill(0)
        roleChain.add(slots, surroundingSlots(frame, walk.at, slots), around, 0)
      }
      const at = (t - frame.from) * L
      const own = base.at(t, side)
      for (let l = 0; l < L; l++) scores[at + l] = (around[l] as number) + (base.scores[own + l] as number)
      roleChain.add(slots, tokenSlots(context, frame, t, walk.at, from, to, slots), scores, at)
    }
    walk.turn(0)
    for (let t = frame.cue.from - 1; t >= frame.from; t--) score(t, 0)
    walk.turn(1)
    for (let t = frame.cue.from; t < frame.cue.to; t++) score(t, 1)
    walk.turn(2)
    for (let t = frame.cue.to; t < frame.to; t++) score(t, 2)
    const {labels, margins} = roleChain.decode(scores, count)
    if (!labels.subarray(0, count).includes(RoleLabel.source)) {
      // most of what is said is said by somebody: take the likeliest source, unless it is far from likely
      const {token, cost} = roleChain.cheapest(RoleLabel.source, count)
      if (cost < SOURCE_COST) {
        const at = token * L + RoleLabel.source
        scores[at] = (scores[at] as number) + Math.ceil((cost + 1) / roleChain.scale)
        roleChain.decode(scores, count)
      }
    }
    return readRoles(context.reading, frame.cue, labels, margins, frame.from, count, block)
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
      if (!cues.length) continue
      const base = new Base(context, roleChain, roleStatic, from, to)
      for (let i = 0; i < cues.length; i++) {
        const finding = findRoles(context, base, cues, i, b)
        if (finding) findings.push(finding)
      }
    }
    return findings
  }
}

/** What the words of a paragraph score for the roles, on either side of a cue: worked out once for all cues. */
class Base {
  readonly scores: Int32Array
  readonly #done: Uint8Array
  readonly #slots = new Int32Array(8)

  constructor(
    readonly context: Context,
    readonly chain: Chain,
    readonly statics: StaticScores,
    readonly from: number,
    readonly to: number
  ) {
    this.scores = new Int32Array((to - from) * 3 * chain.labels)
    this.#done = new Uint8Array((to - from) * 3)
  }

  /** Gives the place of a token's scores in `scores`. */
  at(t: number, side: number): number {
    const {chain, from, to, scores, statics, context} = this
    const L = chain.labels
    const row = (t - from) * 3 + side
    const at = row * L
    if (this.#done[row]) return at
    this.#done[row] = 1
    const span = 2 * ROLE_REACH + 1
    const low = Math.max(from, t - ROLE_REACH)
    const high = Math.min(to - 1, t + ROLE_REACH)
    for (let p = low; p <= high; p++) {
      const column = (context.types[p] as number) * statics.width + (side * span + p - t + ROLE_REACH) * L
      for (let l = 0; l < L; l++) scores[at + l] = (scores[at + l] as number) + (statics.scores[column + l] as number)
    }
    chain.add(this.#slots, pairSlots(context, t, side, from, to, this.#slots), scores, at)
    return at
  }
}

let shared = new Int32Array(4096)

/** Gives empty room for scores, the same each time. */
function room(size: number): Int32Array {
  if (shared.length < size) shared = new Int32Array(size * 2)
  return shared.fill(0, 0, size)
}

/** Adds what each word scores by itself for the labels of the tokens around it. */
function addStatic(context: Context, statics: StaticScores, scores: Int32Array, from: number, to: number, reach: number): void {
  const {types} = context
  const {width, labels, scores: known} = statics
  for (let t = from; t < to; t++) {
    const base = (types[t] as number) * width
    const low = Math.max(from, t - reach)
    const high = Math.min(to - 1, t + reach)
    for (let p = low; p <= high; p++) {
      const column = base + (t - p + reach) * labels
      const at = (p - from) * labels
      for (let l = 0; l < labels; l++) scores[at + l] = (scores[at + l] as number) + (known[column + l] as number)
    }
  }
}

/** Makes a finding of labels: the source is the run of its labels that is surest, the content all runs of its own. */
function readRoles(
  reading: Reading,
  cue: CueTokens,
  labels: Uint8Array,
  margins: Float32Array,
  offset: number,
  count: number,
  block: number
): Finding | undefined {
  const {start, end} = reading.words
  const content: Span[] = []
  let source: Span | undefined
  let sourceMargin = -1
  let contentMargin = Infinity
  for (let i = 0; i < count; i++) {
    const label = labels[i] as number
    if (label === RoleLabel.none) continue
    const inner = label <= RoleLabel.sourceInside ? RoleLabel.sourceInside : RoleLabel.contentInside
    let least = margins[i] as number
    let last = i + 1
    while (last < count && labels[last] === inner) least = Math.min(least, margins[last++] as number)
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
