import type {Figure} from './figure.js'

/** What each mention adds to its figure's salience. */
export const enum Weight {source = 100, subject = 80, plain = 35, aside = 20, possessive = 15, quoted = 5}

/** The share of a salience that is left one sentence later. */
const DECAY = 0.4
/** The share that is left after so many sentences. */
const decayed = Array.from({length: 100}, (_, sentences) => DECAY ** sentences)
/** The share of the weaker of two mentions of one figure that is added to the stronger. */
const REPEAT = 0.4
/** Figures that are kept in mind. */
const MEMORY = 20

/** Figures less present than this are forgotten. */
const LEAST = 1.5

/**
 * Tells how well a figure fits, from 0 (not at all) to 1.
 *
 * Pass functions that are made once, not a closure for each choice: they run for every figure in mind.
 */
export type Fit = (figure: Figure, male: boolean | undefined) => number

/** How present each figure is in the reader's mind; it is told of all mentions in the order of the text. */
export class Salience {
  /** The last figures mentioned, the latest last. */
  readonly recent: number[] = []

  /**
   * Begins before the first mention.
   *
   * @param figures - The figures; more may be added.
   */
  constructor(readonly figures: readonly Figure[]) {}

  /**
   * Counts a mention.
   *
   * @param sentence - Number of the mention's sentence.
   */
  mention(index: number, sentence: number, weight: number): void {
    const figure = this.figures[index] as Figure
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
   * Chooses the most present figure.
   *
   * @param fit - How well a figure fits.
   * @param male - Whether a man is meant, or a woman, for `fit`.
   * @param margin - Share of the best value that the second must stay under.
   * @param least - How present the best must be.
   * @returns The figure, or -1 where none fits or two fit alike.
   */
  choose(sentence: number, fit: Fit, male: boolean | undefined, margin: number, least = LEAST): number {
    const {recent, figures} = this
    let best = -1
    let most = 0
    let second = 0
    // the latest are the most present; one too far behind them need not be asked
    for (let i = recent.length - 1; i >= 0; i--) {
      const index = recent[i] as number
      const figure = figures[index] as Figure
      const present = presence(figure, sentence)
      if (present <= margin * most) continue
      const value = present * fit(figure, male)
      if (value > most) {
        second = most
        most = value
        best = index
      } else if (value > second) second = value
    }
    return most < least || second > margin * most ? -1 : best
  }
}

/** Tells how present a figure is. */
export function presence({salience, sentence: before}: Figure, sentence: number): number {
  if (salience === 0) return 0
  const since = sentence - before
  return salience * (decayed[since] ?? DECAY ** since)
}
