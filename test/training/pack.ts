// Quantises trained weights and writes them into the language's folder. Usage: tsx test/training/pack.ts FOLDER
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {ChainWeights} from '../../src/language/weights.js'
import {CUE_SLOTS, ROLE_SLOTS} from './slots.js'

interface Trained {
  transitions: [string, string, number][]
  weights: [number, string, number][]
}

const folder = process.argv[2] ?? '.training'
const least = {cue: Number(process.env['CUE_LEAST'] ?? 0.04), role: Number(process.env['ROLE_LEAST'] ?? 0.04)}
const cue = pack('cue', ['O', 'B', 'I'], CUE_SLOTS, least.cue)
const role = pack('role', ['O', 'S', 's', 'C', 'c'], ROLE_SLOTS, least.role)
const code = `import type {TaggerWeights} from '../weights.js'

/** What the taggers have learned from examples/corpus; written by \`npm run train\`. */
export const taggers: TaggerWeights = ${JSON.stringify({cue, role}, null, 2)
  .replace(/"(\w+)":/g, '$1:')
  .replace(/"/g, "'")}
`
writeFileSync(join(import.meta.dirname, '../../src/language/en/weights.ts'), code)
console.log(`${gzipSync(code, {level: 9}).length} bytes gzipped`)

function pack(name: 'cue' | 'role', labels: string[], slots: number, threshold: number): ChainWeights {
  const trained = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Trained
  const place = new Map(labels.map((label, index) => [label, index]))
  const transitions = new Array<number>(labels.length ** 2).fill(-12)
  for (const [from, to, weight] of trained.transitions) {
    transitions[(place.get(from) as number) * labels.length + (place.get(to) as number)] = Math.round(weight * 1000) / 1000
  }
  // a row never begins inside
  const most = 4
  const scale = most / 127
  const rows = trained.weights
    .filter(([, , weight]) => Math.abs(weight) >= threshold)
    .map(([slot, label, weight]) => [slot * labels.length + (place.get(label) as number), weight] as const)
    .sort((a, b) => a[0] - b[0])
  const bytes: number[] = []
  let last = -1
  let kept = 0
  for (const [at, weight] of rows) {
    const step = Math.max(-127, Math.min(127, Math.round(weight / scale)))
    if (!step) continue
    let gap = at - last
    last = at
    kept++
    while (gap > 127) {
      bytes.push((gap & 127) | 128)
      gap >>= 7
    }
    bytes.push(gap, step & 255)
  }
  console.log(`${name}: ${kept} of ${trained.weights.length} weights`)
  return {slots, labels: labels.length, transitions, scale, data: Buffer.from(bytes).toString('base64')}
}
