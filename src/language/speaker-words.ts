/** Words that speakers are joined by; each list is one string, its words apart by spaces. */
export interface SpeakerWords {
  /** Courtesy titles, without stops: `mr ms dr`. */
  courtesy: string
}
