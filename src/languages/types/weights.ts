/** The weights of one linear-chain tagger. */
export interface ChainWeights {
  /** Features are hashed to this many slots, a power of two. */
  slots: number
  /** Number of labels. */
  labels: number
  /** Scores from label to label, row by row. */
  transitions: readonly number[]
  /** What one step of a stored weight is worth. */
  scale: number
  /** How often each symbol of what is packed stands, a digit each; tables apart by spaces. */
  counts: string
  /** The weights in steps, as `npm run train` packs them. */
  packed: string
}

/** The weights of the two taggers, as trained on `examples/corpus`. */
export interface TaggerWeights {
  /** The tagger that marks cues. */
  cue: ChainWeights
  /** The tagger that marks a cue's source and content. */
  role: ChainWeights
  /** What the taggers' margins weigh in the confidence of a find, as a logistic regression on items they had not seen has it. */
  confidence: readonly number[]
}
