import type {SpeakerKind} from '../model.js'
import type {Span} from '../text/span.js'
import type {Name} from './names.js'

/** What somebody is, as the text says: tokens. */
export interface Role {
  from: number
  to: number
  /** Hashes of its nouns. */
  nouns: number[]
  affiliation?: {from: number; to: number}
  /** Index of the one whose it is: Lind’s lawyer. */
  owner?: number
}

/** Somebody or something that the text speaks of. */
export interface Figure {
  /** One of {@link Sort}. */
  sort: number
  kind: SpeakerKind
  /** Its fullest name; none for one that the text only describes. */
  name: Name | undefined
  /** What the text calls it, where it gives no name. */
  description: Span | undefined
  first: number
  last: number
  suffix: number
  /** Times it is named in full. */
  full: number
  /** Times its last name alone follows its full one. */
  alone: number
  /** Times it stands after a preposition, less the times it does not. */
  hangs: number
  /** Evidence for a man and for a woman. */
  male: number
  female: number
  plural: boolean
  roles: Role[]
  /** Hashes of the nouns that his or her titles stand for: senator of Sen. */
  titles: number[]
  /** Whether it was the source of something said so far. */
  spoke: boolean
  names: Name[]
  /** How present it was when it was last mentioned, see `Salience`. */
  salience: number
  /** Number of the sentence of its last mention. */
  sentence: number
}

/**
 * Makes a figure of whom nothing is known yet.
 *
 * @param name - Its name, if it has one.
 * @returns The figure, without roles and evidence.
 */
export function makeFigure(sort: number, kind: SpeakerKind, name?: Name): Figure {
  return {
    sort,
    kind,
    name,
    description: undefined,
    first: name?.first ?? 0,
    last: name?.last ?? 0,
    suffix: name?.suffix ?? 0,
    full: 0,
    alone: 0,
    hangs: 0,
    male: 0,
    female: 0,
    plural: kind === 'group',
    roles: [],
    titles: [],
    spoke: false,
    names: [],
    salience: 0,
    sentence: 0
  }
}

/**
 * Gathers figures by the nouns of their roles.
 *
 * @returns For each noun's hash the index of the one figure that has it, or -1 where several do.
 */
export function byRole(figures: readonly Figure[]): Map<number, number> {
  const only = new Map<number, number>()
  for (let index = 0; index < figures.length; index++) {
    const {roles, titles} = figures[index] as Figure
    const put = (noun: number): unknown => only.set(noun, (only.get(noun) ?? index) === index ? index : -1)
    for (const {nouns} of roles) nouns.forEach(put)
    titles.forEach(put)
  }
  return only
}
