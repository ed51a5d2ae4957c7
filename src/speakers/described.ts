import {hashBetween} from '../text/lexicon.js'
import {Kind} from '../text/tokens.js'
import type {Cast} from './cast.js'
import {type Figure, makeFigure} from './figure.js'
import {genderOf} from './gender.js'
import {descriptionEnd} from './introductions.js'
import {makeName, Sort} from './name.js'
import {wholeHash} from './name-hashes.js'
import type {NameView} from './name-view.js'
import {officeAt, qualifierOf} from './offices.js'
import type {SourceReading} from './source-reading.js'
import {personSort} from './sources.js'
import {Trait} from './words.js'

/** Most figures kept for one noun. */
const MOST = 8

/** The figures that an item describes without a name. */
export class Described {
  /** By their noun, the latest last. */
  readonly #byNoun = new Map<number, number[]>()
  /** By the hash of their words. */
  readonly #byWords = new Map<number, number>()
  readonly #qualifiers = new Map<number, number>()
  /** By figure, the hash of the last word of whose they are: Voss in Ada Voss’s lawyer. */
  readonly #owners = new Map<number, number>()

  /**
   * Starts without figures.
   *
   * @param cast - The figures of the item; those that are only described are added to it.
   */
  constructor(
    readonly view: NameView,
    readonly cast: Cast
  ) {}

  /** Returns the figures described with a noun, by its hash, the latest last. */
  withNoun(noun: number): readonly number[] {
    return this.#byNoun.get(noun) ?? []
  }

  /** Returns the qualifier of a figure's noun, such as the token of *prime* in *the prime minister*, or -1. */
  qualifier(index: number): number {
    return this.#qualifiers.get(index) ?? -1
  }

  /** Returns whether a description allows a figure to be the same person: Lund’s lawyer is not Voss’s. */
  mayBelong(index: number, source: SourceReading): boolean {
    const held = this.#owners.get(index)
    const owner = held === undefined ? 0 : ownerOf(this.view, source)
    return owner === 0 || owner === held
  }

  /** Finds or adds the figure of a description. */
  figureOf(source: SourceReading, kind: Figure['kind']): number {
    const {view, cast} = this
    const {tokens, text} = view.item
    const start = tokens.start[source.from] as number
    const end = tokens.end[descriptionEnd(view, source) - 1] as number
    const key = hashBetween(text, start, end)
    if (!source.indefinite) {
      const known = this.#byWords.get(key)
      if (known !== undefined) return known
    }
    const noun = officeAt(view, source.head)
    const gender = genderOf(view, source.head, source.from)
    const index = cast.figures.length
    const figure = makeFigure(kind === 'person' ? personSort(view, source) : Sort.organization, kind)
    figure.description = {start, end}
    if (gender === Trait.male) figure.male = 3
    if (gender === Trait.female) figure.female = 3
    cast.figures.push(figure)
    this.#byWords.set(key, index)
    this.#qualifiers.set(index, qualifierOf(view, source.head, source.from))
    const owner = ownerOf(view, source)
    if (owner !== 0) this.#owners.set(index, owner)
    const list = this.#byNoun.get(noun)
    if (!list) this.#byNoun.set(noun, [index])
    else {
      list.push(index)
      if (list.length > MOST) list.shift()
    }
    return index
  }
}

/** Finds the body whose whole name a description gives in lower case, or -1: l’agence régionale de santé. */
export function bodyCalled(view: NameView, {byWhole}: Cast, source: SourceReading): number {
  const {from} = source
  const to = view.table.headFirst && source.definite ? descriptionEnd(view, source) : from
  return to > from + 2 ? (byWhole.get(wholeHash(view, makeName(from, to))) ?? -1) : -1
}

/** Returns the hash of the word before a possessive ending in a description, or 0: Voss in Ada Voss’s lawyer. */
function ownerOf(view: NameView, {from, head}: SourceReading): number {
  for (let t = head - 1; t > from; t--) if (view.has(t, Kind.clitic)) return view.hashOf(t - 1)
  return 0
}
