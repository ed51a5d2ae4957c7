import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packingDigits, RADIX, ZERO} from '../../src/attribution/tagger/weights/chain.js'
import type {ChainWeights} from '../../src/languages/types/weights.js'
import {CUE_SLOTS, ROLE_SLOTS} from './slots.js'

interface Trained {
  transitions: [string, string, number][]
  weights: [number, string, number][]
}

/** Weights below this are left out. */
const LEAST = 0.18

/** The largest weight that is told apart; steps are a forty-fifth of it. */
const MOST = 4

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
    transitions[(place.get(from) as number) * labels.length + (place.get(to) as number)] = Math.round(weight * 1000) / 1000
  }
  const scale = MOST / ZERO
  const rows = trained.weights
    .filter(([, , weight]) => Math.abs(weight) >= LEAST)
    .map(([slot, label, weight]) => [slot * labels.length + (place.get(label) as number), weight] as const)
    .sort((a, b) => a[0] - b[0])
  const digits = packingDigits()
  let gaps = ''
  let steps = ''
  let last = -1
  for (const [at, weight] of rows) {
    const step = Math.max(-ZERO, Math.min(ZERO, Math.round(weight / scale)))
    if (!step) continue
    let gap = at - last
    last = at
    while (gap >= RADIX) {
      gaps += digits[RADIX + (gap % RADIX)] as string
      gap = Math.floor(gap / RADIX)
    }
    gaps += digits[gap] as string
    steps += digits[step + ZERO] as string
  }
  return {slots, labels: labels.length, transitions, scale, gaps, steps}
}
