/** Words of bylines, datelines, credits, notes and furniture. */
export interface StructureWords {
  /** Words that begin a byline: `by`. */
  bylineOpeners: readonly string[]
}
