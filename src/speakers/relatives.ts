import {Kind} from '../text/tokens.js'
import type {Cast} from './cast.js'
import type {Figure} from './figure.js'
import {type Name, Sort} from './names.js'
import type {Scene} from './name-tokens.js'
import type {SourceReading} from './source-reading.js'
import {readSource} from './sources.js'
import {Trait} from './words.js'

const DETERMINERS = Trait.definite | Trait.indefinite | Trait.possessive
/** Longest description before a relative pronoun, in tokens. */
const LONGEST = 10

/**
 * Finds what a relative pronoun stands for: the name or the description right before it.
 *
 * @param scene - The item.
 * @param cast - Its figures.
 * @param head - The pronoun's token.
 * @returns The index of the figure that is named, or -1 for none, or the description.
 */
export function antecedent(scene: Scene, cast: Cast, head: number): number | SourceReading {
  const {words} = scene.reading
  const {kind} = words
  const is = (t: number, bits: number): boolean => ((scene.traits[t] as number) & bits) !== 0
  let t = head - 1
  if (t >= 0 && words.first[t] === 0x2c) t--
  if (t < 0) return -1
  const name = nameEndingAt(scene, t)
  if (name && !hangs(scene, cast, name)) return name.figure
  let from = t
  while (from > 0 && from > t - LONGEST && scene.sentence[from] === scene.sentence[t]) {
    const bits = kind[from] as number
    if (bits & Kind.sign && !(bits & Kind.mark && !(bits & Kind.spaced)))
      return nameBeforeAside(scene, cast, from, head)
    if (is(from, DETERMINERS)) {
      const aside = nameBeforeAside(scene, cast, from - 1, head)
      if (aside >= 0) return aside
      break
    }
    from--
  }
  if (!is(from, DETERMINERS)) {
    if (!is(t, Trait.group)) return -1
    from = t
  }
  const read = readSource(scene, words.start[from] as number, words.end[t] as number)
  if (!read || read.kind === 'pronoun') return -1
  return read.name && !read.several ? read.name.figure : read
}

function nameEndingAt(scene: Scene, t: number): Name | undefined {
  const at = scene.nameAt[t] as number
  const name = at >= 0 ? scene.names[at] : undefined
  return name?.to === t + 1 ? name : undefined
}

/** Tells whether a name that is no person's hangs on a noun before it: a man from Holm Fold who … */
function hangs(scene: Scene, cast: Cast, name: Name): boolean {
  const figure = cast.figures[name.figure] as Figure
  if (figure.sort === Sort.person || name.before === 0) return false
  return ((scene.traits[name.before - 1] as number) & Trait.preposition) !== 0
}

/** Ada Voss, the mayor of Holm, who …: the name before the aside. */
function nameBeforeAside(scene: Scene, cast: Cast, comma: number, head: number): number {
  const name = comma > 0 ? nameEndingAt(scene, comma - 1) : undefined
  if (!name || scene.reading.words.first[comma] !== 0x2c) return -1
  const {roles} = cast.figures[name.figure] as Figure
  return roles.some((role) => role.from > comma && role.to <= head) ? name.figure : -1
}
