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
  /** For each weight that is not 0, how many places after the one before it stands, a digit or more each. */
  gaps: string
  /** For each of them its steps, a character each. */
  steps: string
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
