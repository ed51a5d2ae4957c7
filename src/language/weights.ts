/** The weights of the two taggers, as trained on `examples/corpus`. */
export interface TaggerWeights {
  /** Weights of the tagger that marks cues, base64. */
  cue: string
  /** Weights of the tagger that marks a cue's source and content, base64. */
  role: string
}
