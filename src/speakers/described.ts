import {hashBetween} from '../text/lexicon.js'
import type {Cast} from './cast.js'
import {type Figure, makeFigure} from './figure.js'
import {genderOf} from './gender.js'
import {descriptionEnd} from './introductions.js'
import {Sort} from './name.js'
import type {NameView} from './name-view.js'
import {qualifierOf} from './offices.js'
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
    const noun = view.hashOf(source.head)
    const gender = genderOf(view, source.head, source.from)
    const index = cast.figures.length
    const figure = makeFigure(kind === 'person' ? personSort(view, source) : Sort.organization, kind)
    figure.description = {start, end}
    if (gender === Trait.male) figure.male = 3
    if (gender === Trait.female) figure.female = 3
    cast.figures.push(figure)
    this.#byWords.set(key, index)
    this.#qualifiers.set(index, qualifierOf(view, source.head, source.from))
    const list = this.#byNoun.get(noun)
    if (!list) this.#byNoun.set(noun, [index])
    else {
      list.push(index)
      if (list.length > MOST) list.shift()
    }
    return index
  }
}
