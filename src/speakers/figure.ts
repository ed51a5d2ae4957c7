import type {SpeakerKind} from '../model.js'
import type {Span} from '../text/span.js'
import type {Name} from './name.js'

/** What the text says somebody is, as a run of tokens. */
export interface Role {
  from: number
  to: number
  /** Hashes of its nouns. */
  nouns: number[]
  affiliation?: {from: number; to: number}
  /** Whether its noun is one for organizations. */
  body?: boolean
  /** Index of the person that it belongs to: Lind in Lind’s lawyer. */
  owner?: number
}

/** A person, organization or group that the text mentions. */
export interface Figure {
  /** One of {@link Sort}. */
  sort: number
  kind: SpeakerKind
  /** Its fullest name; none if the text only describes it. */
  name: Name | undefined
  /** What the text calls it, where it gives no name. */
  description: Span | undefined
  first: number
  last: number
  suffix: number
  /** How often it is named in full. */
  full: number
  /** How often its last name alone follows its full one. */
  alone: number
  /** How often it stands after a preposition, minus how often it does not: places do, people do not. */
  hangs: number
  /** Evidence for a man and for a woman. */
  male: number
  female: number
  plural: boolean
  roles: Role[]
  /** Hashes of the nouns that titles stand for: senator for Sen. */
  titles: number[]
  /** Whether it has been a source so far. */
  spoke: boolean
  names: Name[]
  /** How present it was when it was last mentioned, see `Salience`. */
  salience: number
  /** Number of the sentence of its last mention. */
  sentence: number
}

/**
 * Makes a figure of which nothing is known yet.
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
