import type {Figure} from './figure.js'

/** What each mention adds to its figure's salience. */
export const Weight = {source: 100, subject: 80, plain: 35, aside: 20, possessive: 15, quoted: 5} as const

/** What is left of a salience one sentence later. */
const DECAY = 0.4
/** What is left of it after so many. */
const decayed = Array.from({length: 100}, (_, sentences) => DECAY ** sentences)
/** What the weaker of two mentions of one figure adds to the stronger. */
const REPEAT = 0.4
/** Figures that are kept in mind. */
const MEMORY = 20

/** A figure less present than this is out of mind. */
const LEAST = 1.5

/**
 * Tells how well a figure fits, from 0 (not at all) to 1.
 *
 * The functions given for it are made once, not for each choice: this is asked for all figures in mind.
 */
export type Fit = (figure: Figure, male: boolean | undefined) => number

/** How present the figures are to a reader at one point of the text: fed mention by mention, in order. */
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
    // the latest are the most present, and who is out of reach of them need not fit
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
