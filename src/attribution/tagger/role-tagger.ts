import type {ChainWeights} from '../../languages/types/weights.js'
import {Chain} from './weights/chain.js'
import type {TaggerView} from './tagger-view.js'
import {
  cueWordSlots,
  frameOf,
  frameRoom,
  pairSlots,
  ROLE_COLUMNS,
  ROLE_REACH,
  RoleLabel,
  settingSlots,
  tokenSlots,
  Walk,
  type CueTokens
} from './role-features.js'
import {KeptSums} from './weights/sum-cache.js'
import {pack} from './weights/score-pair.js'
import {StaticScores} from './weights/type-scores.js'
import type {Labelling} from './weights/viterbi.js'
import type {WordTypes} from './word-types.js'

/** How much worse than the best labelling a labelling with a source may score: most statements have a source. */
const SOURCE_COST = 5

/** A stretch of tokens with one role, and by how much its labels beat any others. */
export interface RoleTokens {
  from: number
  to: number
  margin: number
}

/** The source and content of a cue. */
export interface Roles {
  source?: RoleTokens
  content: RoleTokens[]
}

/** Labels the source and the content of a cue, such as what *said* connects. */
export class RoleTagger {
  /** How many tokens were examined for the last cue. */
  looked = 0
  readonly #chain: Chain
  readonly #static: StaticScores
  readonly #settings: KeptSums
  readonly #features = new Int32Array(16)
  readonly #room = frameRoom()
  readonly #walk = new Walk()
  #context: TaggerView | undefined
  #from = 0
  #to = 0
  /** Scores of the paragraph's words on each side of a cue, computed on first use and kept for its other cues. */
  #words = new Int32Array(0)
  #done = new Uint8Array(0)
  #scores = new Int32Array(0)

  constructor(weights: ChainWeights, types: WordTypes) {
    this.#chain = new Chain(weights)
    this.#static = new StaticScores(this.#chain, types, ROLE_COLUMNS)
    this.#settings = new KeptSums(this.#chain.slots)
  }

  /** Scores new word types. */
  update(): void {
    this.#static.update()
  }

  /**
   * Starts a paragraph.
   *
   * @param to - The token after its last.
   */
  begin(view: TaggerView, from: number, to: number): void {
    const rows = (to - from) * 3
    if (this.#done.length < rows) {
      this.#done = new Uint8Array(rows * 2)
      this.#words = new Int32Array(rows * 4)
    } else this.#done.fill(0, 0, rows)
    this.#context = view
    this.#from = from
    this.#to = to
  }

  /**
   * Finds the source and the content of a cue in the paragraph.
   *
   * @param cues - The cues of the paragraph.
   * @returns What was found; without content, there is no attribution.
   */
  find(cues: readonly CueTokens[], index: number): Roles {
    const view = this.#context as TaggerView
    const chain = this.#chain
    const {slots} = chain
    const settings = this.#settings
    const features = this.#features
    const words = this.#words
    const from = this.#from
    const to = this.#to
    const frame = frameOf(this.#room, view, cues, index, from, to)
    const {count, tokens} = frame
    this.looked = count
    if (this.#scores.length < count * 2) this.#scores = new Int32Array(count * 4)
    const scores = this.#scores
    const walk = this.#walk
    const {at} = walk
    for (let side = 0; side < 3; side++) {
      const first = side === 0 ? frame.before - 1 : side === 1 ? frame.before : frame.through
      const last = side === 0 ? -1 : side === 1 ? frame.through : count
      const step = side === 0 ? -1 : 1
      // most tokens share these scores with the previous one
      let key = -1
      let place = -1
      let settingSource = 0
      let settingContent = 0
      let cueSource = 0
      let cueContent = 0
      walk.begin(view, frame, side)
      for (let i = first; i !== last; i += step) {
        const t = tokens[i] as number
        walk.step(t)
        if (at.key !== key) {
          key = at.key
          const whole = (frame.setting << 18) | key
          if (!settings.find(whole)) settings.sum(whole, features, settingSlots(frame.setting, at, features))
          settingSource = slots.first
          settingContent = slots.second
        }
        if (at.place !== place) {
          place = at.place
          slots.sum(features, cueWordSlots(frame, at, features))
          cueSource = slots.first
          cueContent = slots.second
        }
        const own = this.#own(view, t, side)
        slots.sum(features, tokenSlots(view, frame, t, at, from, to, features))
        scores[2 * i] = settingSource + cueSource + (words[own] as number) + slots.first
        scores[2 * i + 1] = settingContent + cueContent + (words[own + 1] as number) + slots.second
      }
    }
    let found = chain.decode(scores, count)
    if (found && !hasSource(found.labels, count) && found.cost < SOURCE_COST) {
      const row = 2 * found.likeliest
      scores[row] = (scores[row] as number) + pack(Math.ceil((found.cost + 1) / chain.scale), 0)
      found = chain.decode(scores, count)
    }
    return found ? readRoles(found, tokens, count) : {content: []}
  }

  /** Returns the index in `#words` of a token's scores on one side of a cue, computing them on first use. */
  #own(view: TaggerView, t: number, side: number): number {
    const from = this.#from
    const row = (t - from) * 3 + side
    const at = row * 2
    if (this.#done[row]) return at
    this.#done[row] = 1
    const to = this.#to
    const {types} = view
    const {slots} = this.#chain
    const {scores, width} = this.#static
    let source = 0
    let content = 0
    const low = Math.max(from, t - ROLE_REACH)
    const high = Math.min(to - 1, t + ROLE_REACH)
    for (let p = low; p <= high; p++) {
      const column = (types[p] as number) * width + (side * (2 * ROLE_REACH + 1) + p - t + ROLE_REACH) * 2
      source += scores[column] as number
      content += scores[column + 1] as number
    }
    slots.sum(this.#features, pairSlots(view, t, side, from, to, this.#features))
    this.#words[at] = source + slots.first
    this.#words[at + 1] = content + slots.second
    return at
  }
}

function hasSource(labels: Uint8Array, count: number): boolean {
  for (let i = 0; i < count; i++) if (labels[i] === RoleLabel.source) return true
  return false
}

/** Reads the labels. The source is the stretch with the largest margin; the content is all content stretches. */
function readRoles({labels, margins}: Labelling, tokens: Int32Array, count: number): Roles {
  const roles: Roles = {content: []}
  for (let i = 0; i < count; i++) {
    const label = labels[i] as number
    if (label === RoleLabel.none) continue
    const inside = label <= RoleLabel.sourceInside ? RoleLabel.sourceInside : RoleLabel.contentInside
    let margin = margins[i] as number
    let end = i + 1
    while (end < count && labels[end] === inside) margin = Math.min(margin, margins[end++] as number)
    const found = {from: tokens[i] as number, to: (tokens[end - 1] as number) + 1, margin}
    if (inside === RoleLabel.contentInside) roles.content.push(found)
    else if (!roles.source || margin > roles.source.margin) roles.source = found
    i = end - 1
  }
  return roles
}
