// Writes what the taggers are trained on: for each tagger a file of rows (label, then the slots of the token's features)
// with a blank line between sequences. Usage: tsx test/training/extract.ts FOLDER [FOLD]; of a fold, every other item.
import {createWriteStream, mkdirSync, type WriteStream} from 'node:fs'
import {join} from 'node:path'
import {CUE_REACH, lemmaFeature, listFeature, neighbourFeatures, readPlaces} from '../../src/attribution/tagger/cue-features.js'
import {readTaggerView, type TaggerView} from '../../src/attribution/tagger/tagger-view.js'
import {
  cueWordSlots,
  frameOf,
  frameRoom,
  pairSlots,
  ROLE_REACH,
  settingSlots,
  tokenSlots,
  Walk,
  type CueFrame,
  type CueTokens
} from '../../src/attribution/tagger/role-features.js'
import {staticSlot} from '../../src/attribution/tagger/weights/type-scores.js'
import {WordTypes} from '../../src/attribution/tagger/word-types.js'
import {lessons, lists} from './lessons.js'
import {CUE_SLOTS, ROLE_SLOTS} from './slots.js'

const [out = '.training', fold] = process.argv.slice(2)
mkdirSync(out, {recursive: true})
const cueFile = createWriteStream(join(out, 'cue.txt'))
const roleFile = createWriteStream(join(out, 'role.txt'))
const table = new WordTypes(lists)
const walk = new Walk()
const room = new Int32Array(64)
const frames = frameRoom()
const cueNames = ['O', 'B', 'I']
const roleNames = ['O', 'S', 's', 'C', 'c']

const put = async (file: WriteStream, rows: string[]): Promise<void> => {
  if (!rows.length || file.write(`${rows.join('\n')}\n\n`)) return
  await new Promise<void>((done) => {
    file.once('drain', () => {
      done()
    })
  })
}

let lost = 0
let kept = 0
let cut = 0
for (const {reading, gold} of lessons((index) => fold === undefined || index % 2 === Number(fold))) {
  const {prose, tokens} = reading
  const view = readTaggerView(reading, table)
  for (let b = 0; b < prose.length; b++) {
    const from = tokens.blockStart[b] as number
    const to = tokens.blockStart[b + 1] as number
    const cues: (CueTokens & {of: number})[] = []
    for (const [of, one] of gold.entries()) {
      // a cue in pieces: its longest
      const piece = one.cue.filter(([start]) => start >= from && start < to).sort((x, y) => y[1] - y[0] - (x[1] - x[0]))[0]
      if (!piece) {
        if (one.cue.length === 0 || b > 0 || one.cue.some(([start]) => start < tokens.count)) continue
        lost++
        continue
      }
      cues.push({from: piece[0], to: Math.min(piece[1], to), margin: 0, of})
    }
    cues.sort((x, y) => x.from - y.from || x.to - y.to)
    const labels = new Uint8Array(to - from)
    for (const cue of cues) {
      if (labels.subarray(cue.from - from, cue.to - from).some(Boolean)) continue
      labels.fill(2, cue.from - from, cue.to - from)
      labels[cue.from - from] = 1
    }
    const rows: string[] = []
    for (let t = from; t < to; t++) rows.push(row(cueNames[labels[t - from] as number] as string, cueSlots(view, t, from, to)))
    await put(cueFile, rows)
    for (const [index, cue] of cues.entries()) {
      const frame = frameOf(frames, view, cues, index, from, to)
      const roles = new Uint8Array(frame.to - frame.from)
      const one = gold[cue.of]
      if (!one) continue
      for (const [spans, label] of [
        [one.content, 3],
        [one.source, 1]
      ] as const) {
        for (const [start, end] of spans) {
          if (start < frame.from || end > frame.to) cut++
          if (end <= frame.from || start >= frame.to) continue
          roles.fill(label + 1, Math.max(0, start - frame.from), Math.min(end, frame.to) - frame.from)
          if (start >= frame.from) roles[start - frame.from] = label
        }
      }
      // what is cut by a source or cue begins anew
      for (let i = 0; i < roles.length; i++) {
        if (i + frame.from >= cue.from && i + frame.from < cue.to) roles[i] = roles[i] === 1 || roles[i] === 2 ? (roles[i] as number) : 0
      }
      for (let i = 0; i < roles.length; i++) {
        const label = roles[i] as number
        if (label && label % 2 === 0 && roles[i - 1] !== label && roles[i - 1] !== label - 1) roles[i] = label - 1
      }
      const roleRows = new Array<string>(frame.count)
      for (const side of [0, 1, 2]) {
        walk.begin(view, frame, side)
        for (const t of tokensOn(side, frame)) {
          walk.step(t)
          const slots: number[] = []
          const take = (count: number): void => {
            slots.push(...room.subarray(0, count))
          }
          take(settingSlots(frame.setting, walk.at, room))
          take(cueWordSlots(frame, walk.at, room))
          take(pairSlots(view, t, side, from, to, room))
          take(tokenSlots(view, frame, t, walk.at, from, to, room))
          for (let p = Math.max(from, t - ROLE_REACH); p <= Math.min(to - 1, t + ROLE_REACH); p++) {
            const column = side * (2 * ROLE_REACH + 1) + p - t + ROLE_REACH
            for (const atom of table.atoms(view.types[p] as number)) slots.push(staticSlot(atom, column))
          }
          const label = roleNames[roles[t - frame.from] as number] as string
          roleRows[frame.tokens.subarray(0, frame.count).indexOf(t)] = row(label, slots.map((slot) => slot & (ROLE_SLOTS - 1)))
        }
      }
      kept++
      await put(roleFile, roleRows)
    }
  }
}
cueFile.end()
roleFile.end()
console.log(`${kept} attributions with cues`, `${lost} outside the prose, ${cut} sources and contents that leave the window`)

/** A side's tokens, the nearest to the cue first. */
function tokensOn(side: number, frame: CueFrame): number[] {
  const tokens = [...frame.tokens.subarray(0, frame.count)]
  if (side === 0) return tokens.slice(0, frame.before).reverse()
  return side === 1 ? tokens.slice(frame.before, frame.through) : tokens.slice(frame.through)
}

function cueSlots(view: TaggerView, t: number, from: number, to: number): number[] {
  const slots = [...room.subarray(0, neighbourFeatures(view, t, from, to, room))]
  const type = view.types[t] as number
  const at = {before: 0, after: 0, inSentence: 0, marks: 0, prose: 0}
  readPlaces(view, t, to, at)
  for (const place of [at.before, at.after, at.inSentence]) slots.push(listFeature(table.lists[type] as number, place))
  for (const place of [at.marks, at.prose]) slots.push(lemmaFeature(table.lemma[type] as number, place))
  for (let p = Math.max(from, t - CUE_REACH); p <= Math.min(to - 1, t + CUE_REACH); p++) {
    for (const atom of table.atoms(view.types[p] as number)) slots.push(staticSlot(atom, p - t + CUE_REACH))
  }
  return slots.map((slot) => slot & (CUE_SLOTS - 1))
}

function row(label: string, slots: number[]): string {
  return `${label}\t${[...new Set(slots)].join('\t')}`
}
