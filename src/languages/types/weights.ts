/** The weights of a linear-chain tagger. */
export interface ChainWeights {
  /** Number of slots that features are hashed to, a power of two. */
  slots: number
  /** Number of labels. */
  labels: number
  /** Transition scores between labels, row by row. */
  transitions: readonly number[]
  /** Value of one quantization step of a stored weight. */
  scale: number
  /** Frequency of each symbol of the packed weights, one digit each; spaces separate tables. */
  counts: string
  /** The quantized weights, as packed by `npm run train`. */
  packed: string
}

/** The weights of the two taggers, as trained on `examples/corpus`. */
export interface TaggerWeights {
  /** The tagger that marks cues. */
  cue: ChainWeights
  /** The tagger that marks a cue's source and content. */
  role: ChainWeights
  /** Weights of the taggers' margins in a finding's confidence, from a logistic regression on items held out from their training. */
  confidence: readonly number[]
}
