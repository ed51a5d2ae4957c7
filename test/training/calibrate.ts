import {confidenceTerms} from '../../src/attribution/tagger/confidence.js'
import {readTaggerView} from '../../src/attribution/tagger/tagger-view.js'
import {CueTagger} from '../../src/attribution/tagger/cue-tagger.js'
import {RoleTagger, type Roles} from '../../src/attribution/tagger/role-tagger.js'
import {suretyOf} from '../../src/attribution/tagger/tagger.js'
import {WordTypes} from '../../src/attribution/tagger/word-types.js'
import {fit} from './logistic.js'
import {lessons, lists} from './lessons.js'
import {packed} from './pack.js'

/** How strongly weights are drawn to nought. */
const RIDGE = 0.01

/** One find on an item that the taggers had not seen: what its confidence is made of, and whether it is right. */
interface Find {
  terms: number[]
  right: boolean
}

/**
 * Fits the weights of confidence by two folds: what was trained on one half is tried on the other.
 *
 * @param folds - Folders with what was trained on the items of even and of odd index.
 * @returns The weights of {@link confidenceTerms}, and how many finds there were.
 */
export function calibrate(folds: readonly [string, string]): {weights: number[]; finds: number} {
  const finds = [...tryOn(folds[0], 1), ...tryOn(folds[1], 0)]
  return {weights: fit(finds, RIDGE).map((weight) => Math.round(weight * 1000) / 1000), finds: finds.length}
}

function tryOn(folder: string, parity: number): Find[] {
  const {cue: cueWeights, role: roleWeights} = packed(folder)
  const types = new WordTypes(lists)
  const cueTagger = new CueTagger(cueWeights, types)
  const roleTagger = new RoleTagger(roleWeights, types)
  const finds: Find[] = []
  for (const {reading, gold} of lessons((index) => index % 2 === parity)) {
    const view = readTaggerView(reading, types)
    cueTagger.update()
    roleTagger.update()
    const {blockStart} = reading.tokens
    for (let block = 0; block < reading.prose.length; block++) {
      const from = blockStart[block] as number
      const to = blockStart[block + 1] as number
      const cues = cueTagger.find(view, from, to)
      roleTagger.begin(view, from, to)
      for (const [index, cue] of cues.entries()) {
        const roles = roleTagger.find(cues, index)
        if (!roles.content.length) continue
        const right = gold.some((one) => isRight(roles, one) && (!one.cue.length || meets([cue], one.cue)))
        finds.push({terms: confidenceTerms(suretyOf(cue, roles)), right})
      }
    }
  }
  return finds
}

/** Whether a find has the gold's source, or like the gold none, and half of the longer content is in both. */
function isRight({source, content}: Roles, gold: {source: [number, number][]; content: [number, number][]}): boolean {
  if (source ? !meets([source], gold.source) : gold.source.length > 0) return false
  const length = (spans: readonly (readonly [number, number])[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)
  let shared = 0
  for (const {from, to} of content) for (const [start, end] of gold.content) shared += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return shared >= 0.5 * Math.max(length(gold.content), length(content.map(({from, to}) => [from, to])))
}

function meets(found: readonly {from: number; to: number}[], gold: readonly [number, number][]): boolean {
  return found.some(({from, to}) => gold.some(([start, end]) => from < end && start < to))
}
