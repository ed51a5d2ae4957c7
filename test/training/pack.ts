import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {MOST_STEPS} from '../../src/attribution/tagger/weights/packed.js'
import type {ChainWeights} from '../../src/languages/types/weights.js'
import {encodeSteps} from './encoder.js'
import {CUE_SLOTS, ROLE_SLOTS} from './slots.js'

interface Trained {
  transitions: [string, string, number][]
  weights: [number, string, number][]
}

/** Weights below this are left out. */
const LEAST = 0.1

/** What one step of a weight is worth: finer ones read no text better. */
const SCALE = 8 / 45

/** What a step to a label of a cue scores more than was learned: so few weights leave the tagger too reluctant. */
const EAGERNESS = 0.4

/** The score of a step from label to label that the corpus never shows. */
const UNSEEN = -12

/**
 * Quantises trained weights.
 *
 * @param folder - Where `train.py` wrote them.
 * @returns The weights of both taggers.
 */
export function packed(folder: string): {cue: ChainWeights; role: ChainWeights} {
  return {
    cue: pack(folder, 'cue', ['O', 'B', 'I'], CUE_SLOTS),
    role: pack(folder, 'role', ['O', 'S', 's', 'C', 'c'], ROLE_SLOTS)
  }
}

function pack(folder: string, name: 'cue' | 'role', labels: string[], slots: number): ChainWeights {
  const trained = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Trained
  const place = new Map(labels.map((label, index) => [label, index]))
  const transitions = new Array<number>(labels.length ** 2).fill(UNSEEN)
  for (const [from, to, weight] of trained.transitions) {
    const more = name === 'cue' && to === (from === 'O' ? 'B' : 'I') ? EAGERNESS : 0
    transitions[(place.get(from) as number) * labels.length + (place.get(to) as number)] = Math.round((weight + more) * 1000) / 1000
  }
  const steps = new Int8Array(slots * labels.length)
  for (const [slot, label, weight] of trained.weights) {
    if (Math.abs(weight) < LEAST) continue
    steps[slot * labels.length + (place.get(label) as number)] = Math.sign(weight) * Math.min(MOST_STEPS, Math.max(1, Math.round(Math.abs(weight) / SCALE)))
  }
  return {slots, labels: labels.length, transitions, scale: SCALE, ...encodeSteps(steps, labels.length)}
}
