import type {ChainWeights} from '../../languages/types/weights.js'
import {Chain} from './weights/chain.js'
import type {TaggerView} from './tagger-view.js'
import {CUE_COLUMNS, CUE_REACH, CueLabel, type CuePlaces, LEMMA_PLACES, lemmaFeature, LIST_PLACES, listFeature, neighbourFeatures, readPlaces} from './cue-features.js'
import {FUNCTION, TaggerList} from './words.js'
import {highOf, lowOf, pack} from './weights/score-pair.js'
import type {CueTokens} from './role-features.js'
import {PlacedScores} from './weights/place-scores.js'
import {StaticScores} from './weights/type-scores.js'
import {WordShape, type WordTypes} from './word-types.js'

/** The minimum lead of *cue* over *none*, from the word alone, for a word to be considered as the start of a cue; by kind of word. */
const LEAST = {function: -0.75, listed: 0.5, unlisted: 1.05, capital: 1, sign: 1.4}

/** Words that a cue may begin with at no penalty: of the verbs of speech that just win, most are cues. */
const WELCOME = TaggerList.speech | TaggerList.auxiliaries

/** Penalty on any other first word of a cue: balances false positives against missed cues. */
const RELUCTANCE = 1.2

/** Words whose lead, with all their context, is below this are left out of the search for the best labelling. */
const UNLIKELY = -4.5

/** The minimum score, from the surrounding words alone, for a word that cannot begin a cue to be considered as the continuation of one. */
const GOES_ON = -2

/** The columns that follow a type's scores in its row: the rows of its lists and lemma, and whether it can begin a cue. */
const Behind = {lists: CUE_COLUMNS, lemma: CUE_COLUMNS + 1, begins: CUE_COLUMNS + 2, width: 3} as const

/** Labels the words of cues: *said*, *according to*, *has repeatedly warned*. */
export class CueTagger {
  readonly #chain: Chain
  readonly #static: StaticScores
  readonly #types: WordTypes
  readonly #features = new Int32Array(16)
  /** Scores of words' lists and lemmas, by the position of the word. */
  readonly #lists: PlacedScores
  readonly #lemmas: PlacedScores
  readonly #at: CuePlaces = {before: 0, after: 0, inSentence: 0, marks: 0, prose: 0}
  #known = 0
  #era = 0
  /** For each token of the paragraph, its scores as the first or a later word of a cue, relative to *none*. */
  #scores = new Int32Array(0)
  /** The scores of the stretch being labelled. */
  #stretch = new Int32Array(0)
  /** For each token of the paragraph, whether it has its full score. */
  #scored = new Uint8Array(0)

  constructor(weights: ChainWeights, types: WordTypes) {
    this.#chain = new Chain(weights)
    this.#types = types
    this.#static = new StaticScores(this.#chain, types, CUE_COLUMNS, Behind.width)
    this.#lists = new PlacedScores(LIST_PLACES, this.#chain.slots, listFeature)
    this.#lemmas = new PlacedScores(LEMMA_PLACES, this.#chain.slots, lemmaFeature)
  }

  /** Scores new word types. */
  update(): void {
    const types = this.#types
    this.#static.update()
    if (this.#era !== types.era) {
      this.#era = types.era
      this.#known = 0
      this.#lists.empty()
      this.#lemmas.empty()
    }
    const {scores, width} = this.#static
    const reluctance = pack(Math.round(RELUCTANCE / this.#chain.scale), 0)
    for (let type = this.#known; type < types.count; type++) {
      const row = type * width
      const own = scores[row + CUE_REACH] as number
      const lead = leadOf(own)
      if (!((types.lists[type] as number) & WELCOME)) scores[row + CUE_REACH] = own - reluctance
      scores[row + Behind.lists] = this.#lists.rowOf(types.lists[type] as number)
      scores[row + Behind.lemma] = this.#lemmas.rowOf(types.lemma[type] as number)
      scores[row + Behind.begins] = lead * this.#chain.scale < LEAST[sortOf(types, type)] ? 0 : 1
    }
    this.#known = types.count
  }

  /**
   * Finds the cues of a paragraph.
   *
   * @param to - The token after its last.
   */
  find(view: TaggerView, from: number, to: number): CueTokens[] {
    const count = to - from
    if (this.#scored.length < count) {
      this.#scored = new Uint8Array(count * 2)
      this.#scores = new Int32Array(count * 2)
      this.#stretch = new Int32Array(count * 2)
    }
    const scored = this.#scored.fill(0, 0, count)
    const scores = this.#scores
    const unlikely = UNLIKELY / this.#chain.scale
    const goesOn = GOES_ON / this.#chain.scale
    const {types} = view
    this.#sumWords(types, from, to)
    const {scores: known, width} = this.#static
    for (let t = from; t < to; t++) if (known[(types[t] as number) * width + Behind.begins] === 1) this.#score(view, t, from, to)
    const cues: CueTokens[] = []
    for (let start = 0; start < count; start++) {
      if (scored[start] === 0 || leadOf(scores[start] as number) < unlikely) continue
      let end = start + 1
      // also consider the words after a likely one, if they can continue the cue
      for (; end < count; end++) {
        if (scored[end] === 0) {
          if (lowOf(scores[end] as number) < goesOn) break
          this.#score(view, from + end, from, to)
        }
        if (leadOf(scores[end] as number) < unlikely) break
      }
      this.#label(start, end, count, from, cues)
      start = end - 1
    }
    return cues
  }

  /** Sums the scores of the words around each token of a paragraph in a single pass. It is unrolled for the columns of {@link CUE_REACH}. */
  #sumWords(types: Int32Array, from: number, to: number): void {
    if (from === to) return
    const sums = this.#scores
    const {scores: known, width} = this.#static
    let before = 0
    let own = 0
    let next = 0
    let afterNext = 0
    for (let t = from; t < to; t++) {
      const row = (types[t] as number) * width
      if (t - from >= CUE_REACH) sums[t - from - CUE_REACH] = before + (known[row + 4] as number)
      before = own + (known[row + 3] as number)
      own = next + (known[row + 2] as number)
      next = afterNext + (known[row + 1] as number)
      afterNext = known[row] as number
    }
    if (to - from > 1) sums[to - from - 2] = before
    sums[to - from - 1] = own
  }

  /** Adds to a token's sum the scores for its position and for the pairs around it. */
  #score(view: TaggerView, t: number, from: number, to: number): void {
    const {scores: known, width} = this.#static
    const row = (view.types[t] as number) * width
    const at = this.#at
    readPlaces(view, t, to, at)
    const lists = this.#lists.scores
    const listRow = known[row + Behind.lists] as number
    const lemmas = this.#lemmas.scores
    const lemmaRow = known[row + Behind.lemma] as number
    let sum = this.#scores[t - from] as number
    sum += (lists[listRow + at.before] as number) + (lists[listRow + at.after] as number) + (lists[listRow + at.inSentence] as number)
    sum += (lemmas[lemmaRow + at.marks] as number) + (lemmas[lemmaRow + at.prose] as number)

    const {slots} = this.#chain
    const features = this.#features
    slots.sum(features, neighbourFeatures(view, t, from, to, features))
    this.#scores[t - from] = sum + slots.first
    this.#scored[t - from] = 1
  }

  /** Labels a stretch of likely words, assuming that the words around it do not belong to a cue. */
  #label(start: number, end: number, count: number, from: number, cues: CueTokens[]): void {
    const chain = this.#chain
    const {labels: L, transitions} = chain
    const stretch = this.#stretch
    const length = end - start
    for (let t = 0; t < length; t++) stretch[t] = this.#scores[start + t] as number
    const none = transitions[0] as number
    if (start > 0) stretch[0] = (stretch[0] as number) + pack((transitions[1] as number) - none, (transitions[2] as number) - none)
    if (end < count) stretch[length - 1] = (stretch[length - 1] as number) + pack((transitions[L] as number) - none, (transitions[2 * L] as number) - none)
    const found = chain.decode(stretch, length)
    if (!found) return
    const {labels, margins} = found
    for (let t = 0; t < length; t++) {
      if (labels[t] !== CueLabel.begin) continue
      let to = t + 1
      while (to < length && labels[to] === CueLabel.inside) to++
      cues.push({from: from + start + t, to: from + start + to, margin: margins[t] as number})
      t = to - 1
    }
  }
}

/** Returns a token's lead: by how much the better of the two cue labels beats *none*. */
function leadOf(score: number): number {
  return Math.max(highOf(score), lowOf(score))
}

function sortOf(types: WordTypes, type: number): keyof typeof LEAST {
  const lists = types.lists[type] as number
  const shape = types.shape[type] as number
  if (shape > WordShape.initial && shape !== WordShape.titled) return 'sign'
  if (lists & FUNCTION) return 'function'
  if (shape === WordShape.lower || shape === WordShape.titled) return lists ? 'listed' : 'unlisted'
  return shape === WordShape.first && lists ? 'listed' : 'capital'
}
