/** Words that the attribution rules need besides the lists; each list is one string, its words apart by spaces, lower case. */
export interface RuleWords {
  /** Verbs that make a clause without a conjunction what somebody says: `say:says,said,saying`; each is on a list of verbs too. */
  plain: string
  /** Lemmas that are a cue only with a conjunction or a quotation, since they are most often something else: `read move`. */
  weak: string
  /** Lemmas whose object is who is told: `tell ask`. */
  telling: string
  /** Verbs with the particles that belong to the cue: `call:for,on`. */
  particles: string
  /** Forms of the verb that makes a passive: `was were been`. */
  passives: string
  /** Words that lead to a cue in the infinitive: `went continued`. */
  carriers: string
  /** The word before an infinitive. */
  infinitive: string
  /** Conjunctions that open what is said: `that whether`. */
  openers: string
  /** Relative pronouns that can be a source: `who`. */
  relatives: string
  /** Adverbs that can stand between subject and verb. */
  adverbs: string
  /** How other adverbs end. */
  adverbEnding: string
  /** Conjunctions that end what is said, where another speaker follows: `but while`. */
  turns: string
  /** What joins names: `and or`. */
  joiners: string
  /** Prepositions that hold a noun phrase together: `of for at`. */
  links: string
  /** Prepositional cues, each a phrase with its words joined by `_`: `according_to`. */
  prepositional: string
}
