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

/** How present the figures are to a reader at one point of the text: fed mention by mention, in order. */
export class Salience {
  readonly #value: number[] = []
  readonly #sentence: number[] = []
  /** The last figures mentioned, the latest last. */
  readonly recent: number[] = []

  /**
   * Counts a mention.
   *
   * @param index - The figure.
   * @param sentence - Number of the mention's sentence.
   * @param weight - One of {@link Weight}.
   */
  mention(index: number, sentence: number, weight: number): void {
    const had = this.at(index, sentence)
    this.#value[index] = Math.max(had, weight) + REPEAT * Math.min(had, weight)
    this.#sentence[index] = sentence
    const {recent} = this
    let place = recent.lastIndexOf(index)
    if (place < 0) place = recent.length < MEMORY ? recent.length : 0
    for (; place + 1 < recent.length; place++) recent[place] = recent[place + 1] as number
    recent[place] = index
  }

  /**
   * Tells how present a figure is.
   *
   * @param index - The figure.
   * @param sentence - Number of the sentence.
   * @returns 0 or more.
   */
  at(index: number, sentence: number): number {
    const value = this.#value[index]
    if (value === undefined) return 0
    const since = sentence - (this.#sentence[index] as number)
    return value * (decayed[since] ?? DECAY ** since)
  }

  /**
   * Chooses the most present figure.
   *
   * @param sentence - Number of the sentence.
   * @param fit - How well a figure fits, from 0 (not at all) to 1.
   * @param margin - Share of the best value that the second must stay under.
   * @param least - How present the best must be.
   * @returns The figure, or -1 where none fits or two fit alike.
   */
  choose(sentence: number, fit: (index: number) => number, margin: number, least = LEAST): number {
    let best = -1
    let most = 0
    let second = 0
    for (const index of this.recent) {
      const share = fit(index)
      if (share === 0) continue
      const value = share * this.at(index, sentence)
      if (value > most) {
        second = most
        most = value
        best = index
      } else if (value > second) second = value
    }
    return most < least || second > margin * most ? -1 : best
  }
}

/** A figure less present than this is out of mind. */
const LEAST = 1.5
