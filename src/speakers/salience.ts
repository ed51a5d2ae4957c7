import type {Figure} from './figure.js'

/** How much a mention adds to its figure's salience. */
export const enum Weight {
  source = 100,
  subject = 80,
  owned = 45,
  plain = 35,
  aside = 20,
  possessive = 15,
  quoted = 5
}

/** The factor by which salience decays with each sentence. */
const DECAY = 0.4
/** Powers of `DECAY`, by number of sentences. */
const decayed = Array.from({length: 100}, (_, sentences) => DECAY ** sentences)
/** When a figure is mentioned again, the fraction of the lesser of its salience and the new weight that is added to the greater. */
const REPEAT = 0.4
/** Most figures kept in mind. */
const MEMORY = 20

/** Figures below this salience cannot be referred to. */
const LEAST = 1.5

/** Least weight of a mention as the subject of its sentence. */
const LEADING = Weight.subject * 0.75

/**
 * Returns how well a figure fits, from 0 (not at all) to 1.
 *
 * Prefer module-level functions to closures made for each choice: they run for every figure in mind.
 */
export type Fit = (figure: Figure, male: boolean | undefined) => number

/** Models how present each figure is in the reader's mind. Expects all mentions in text order. */
export class Salience {
  /** The figures mentioned most recently, the latest last. */
  readonly recent: number[] = []
  /** The latest subject of a sentence, and the sentence. */
  #subject = -1
  #subjectAt = 0

  /** Starts without mentions; figures may be added to the list later. */
  constructor(readonly figures: readonly Figure[]) {}

  /** Registers a mention of a figure in a sentence. */
  mention(index: number, sentence: number, weight: number): void {
    const figure = this.figures[index] as Figure
    if (weight >= LEADING) {
      this.#subject = index
      this.#subjectAt = sentence
    }
    const had = presence(figure, sentence)
    figure.salience = had > weight ? had + REPEAT * weight : weight + REPEAT * had
    figure.sentence = sentence
    const {recent} = this
    const last = recent.length - 1
    let place = last
    while (place >= 0 && recent[place] !== index) place--
    if (place < 0) {
      if (last + 1 < MEMORY) {
        recent.push(index)
        return
      }
      place = 0
    }
    for (; place < last; place++) recent[place] = recent[place + 1] as number
    recent[last] = index
  }

  /**
   * Chooses the figure with the highest product of salience and fit.
   *
   * @param male - Passed to `fit`: whether the reference is to a man (true), a woman (false) or either (undefined).
   * @param margin - Fraction of the best value that the second best must not exceed.
   * @param least - Least value of the best.
   * @returns The figure, or -1 if none fits or the choice is ambiguous.
   */
  choose(sentence: number, fit: Fit, male: boolean | undefined, margin: number, least = LEAST): number {
    const {recent, figures} = this
    let best = -1
    let most = 0
    let second = 0
    let next = -1
    // latest first, since they tend to be the most salient; skip those that could not even contest the best
    for (let i = recent.length - 1; i >= 0; i--) {
      const index = recent[i] as number
      const figure = figures[index] as Figure
      const present = presence(figure, sentence)
      if (present <= margin * most) continue
      const value = present * fit(figure, male)
      if (value > most) {
        second = most
        next = best
        most = value
        best = index
      } else if (value > second) {
        second = value
        next = index
      }
    }
    if (most < least) return -1
    if (second <= margin * most) return best
    // of two that are about as likely, a pronoun means the subject of the sentence before
    return male !== undefined && sentence - this.#subjectAt < 2 && (best === this.#subject || next === this.#subject) ? this.#subject : -1
  }
}

/** Returns a figure's salience as of a sentence. */
export function presence({salience, sentence: before}: Figure, sentence: number): number {
  if (salience === 0) return 0
  const since = sentence - before
  return salience * (decayed[since] ?? DECAY ** since)
}
