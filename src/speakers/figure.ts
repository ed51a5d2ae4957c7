import type {SpeakerKind} from '../model.js'
import type {Span} from '../text/span.js'
import type {Name} from './name.js'

/** A figure's role in the words of the text, as a run of tokens. */
export interface Role {
  from: number
  to: number
  /** Hashes of its nouns. */
  nouns: number[]
  affiliation?: {from: number; to: number}
  /** Whether its noun is for organizations. */
  body?: boolean
  /** Whether its noun only says which party somebody belongs to: a Republican from Ohio. */
  party?: boolean
  /** Index of the figure in the possessive: Lind in Lind’s lawyer. */
  owner?: number
}

/** A person, organization or group that the text mentions. */
export interface Figure {
  /** One of {@link Sort}. */
  sort: number
  kind: SpeakerKind
  /** Its fullest name; undefined if the text only describes it. */
  name: Name | undefined
  /** Its description, if the text does not name it. */
  description: Span | undefined
  first: number
  last: number
  suffix: number
  /** How often its full name occurs. */
  full: number
  /** Score for its last name on its own after its full name. */
  alone: number
  /** How often it follows a preposition or article, minus how often it does not: places tend to, people do not. */
  hangs: number
  /** Evidence for a man, and for a woman. */
  male: number
  female: number
  plural: boolean
  roles: Role[]
  /** Hashes of the nouns that titles stand for: senator for Sen. */
  titles: number[]
  /** The organization that follows its name: Ada Quill of Hollin University. */
  affiliation: Role['affiliation'] | undefined
  /** Whether it has been a source so far. */
  spoke: boolean
  names: Name[]
  /** Salience at its last mention, see `Salience`. */
  salience: number
  /** Sentence of its last mention. */
  sentence: number
}

/** Makes a figure without roles or evidence. */
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
    affiliation: undefined,
    spoke: false,
    names: [],
    salience: 0,
    sentence: 0
  }
}

/** Returns whether the text has given a figure's full name before another name. */
export function isNamedBefore({names, full}: Figure, {from}: Name): boolean {
  return full > 0 && (names[0] as Name).from < from
}

/** Indexes figures by the nouns of their roles and titles; the value is -1 if several figures share a noun. */
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
