// Items of two or three short paragraphs, each made of a first mention, what stands between and a later mention that speaks: the later one
// is joined to the first where it means the same and not where it does not, apart from the items that grammar.json lists by the letters of
// their frames. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import {between, bodies, entrances, type Mentioned, meetings, pairs, people, returns} from './grammar.js'

const file = new URL('grammar.json', import.meta.url)
/** For each pair of mentions, the frames in which the later one is given a wrong speaker, and those in which it is not joined. */
type Faults = Record<'wrong' | 'missed', Record<string, string>>
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Faults
const faults: Faults = {wrong: {}, missed: {}}

/** Puts a mention into a frame, capitalized where a sentence begins; a comma behind the place closes an apposition, and goes where there is none. */
function fill(frame: string, place: string, part: string): string {
  const at = frame.search(new RegExp(`\\b${place}\\b`, 'u'))
  const comma = frame.startsWith(', ', at + 1)
  const begins = at === 0 || /[.][”’]?\s+$/u.test(frame.slice(0, at))
  const first = begins ? part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : part
  // said Bo Lund Jr.: one stop ends both
  const after = frame.slice(at + (comma ? 2 : 1)).replace(/^[.]/u, part.endsWith('.') ? '' : '.')
  return frame.slice(0, at) + first + (comma && part.includes(',') ? ',' : '') + after
}

/** Returns the name of who says that the rest is noise. */
function heard(text: string): string | undefined {
  const {attributions, speakers} = parseNewsItem(`A village in autumn\n\nThe pier in Harrow will close in May, a blow to the town.\n\n${text}\n`, {language: 'en'})
  const found = attributions.find(({content}) => content.some((span) => /[Tt]he rest/u.test(span.text)))
  return speakers.find(({id}) => id === found?.speaker)?.name
}

/** Notes how each frame is read; a fault is an item whose speaker is somebody else than meant, or nobody. */
function note(key: string, frames: Iterable<readonly [letters: string, text: string]>, judge: (speaker: string | undefined) => 'wrong' | 'missed' | undefined): string[] {
  const found: string[] = []
  for (const [letters, text] of frames) {
    const fault = judge(heard(text))
    if (!fault) continue
    faults[fault][key] = [faults[fault][key], letters].filter(Boolean).join(' ')
    // a wrong speaker is the worse fault: one that was nobody’s may not become somebody else’s
    const known = `${recorded.wrong[key] ?? ''} ${fault === 'missed' ? (recorded.missed[key] ?? '') : ''}`
    if (!known.split(' ').includes(letters)) found.push(`${fault} ${letters}: ${text}`)
  }
  return found
}

/** The frames of a later mention; each stands behind another of the things between. */
function* framed(openings: Iterable<readonly [letter: string, text: string]>, later: string): Generator<readonly [string, string]> {
  let next = 0
  for (const [letter, opening] of openings) {
    for (const [back, frame] of Object.entries(returns)) {
      next++
      if (/^(?:s?he|it)$/u.test(later) && /(?:said|to) S/u.test(frame)) continue
      yield [letter + back, opening + (between[(next + letter.charCodeAt(0)) % between.length] as string) + fill(frame, 'S', later)]
    }
  }
}

const judgeOf =
  (meant: readonly string[], others: readonly string[]) =>
  (speaker: string | undefined): 'wrong' | 'missed' | undefined => {
    if (meant.length === 0) return speaker !== undefined && others.includes(speaker) ? 'wrong' : undefined
    if (speaker !== undefined && meant.includes(speaker)) return undefined
    return speaker !== undefined && others.includes(speaker) ? 'wrong' : 'missed'
  }

function joins(list: readonly Mentioned[]): void {
  it.each(list)('$first', ({first, name, same, other}) => {
    const openings = Object.entries(entrances).map(([letter, frame]) => [letter, fill(frame, 'F', first)] as const)
    const found: string[] = []
    for (const later of same) found.push(...note(`${first} → ${later}`, framed(openings, later), judgeOf([name, later], [])))
    for (const later of other) found.push(...note(`${first} ≠ ${later}`, framed(openings, later), judgeOf([], [name])))
    expect(found).toEqual([])
  })
}

afterAll(() => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(faults, null, 1)}\n`)
})

describe('people', () => joins(people))
describe('bodies', () => joins(bodies))
describe('of two, the one who is meant', () => {
  it.each(pairs)('$firsts', ({firsts, names, means}) => {
    const found: string[] = []
    const openings = Object.entries(meetings).map(([letter, frame]) => [letter, fill(fill(frame, 'F', firsts[0]), 'G', firsts[1])] as const)
    for (const [which, list] of means.entries()) {
      const meant = names[which]
      for (const later of list) {
        const judge = judgeOf(meant === undefined ? [] : [meant, later], names.filter((one) => one !== meant))
        found.push(...note(`${firsts.join(' … ')} ${['→¹', '→²', '≠'][which] as string} ${later}`, framed(openings, later), judge))
      }
    }
    expect(found).toEqual([])
  })
})
