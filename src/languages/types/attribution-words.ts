/** Words that attributions are found by; each list is one space-separated string, lower case. */
export interface AttributionWords {
  /** Endings of lemmas, the first that fits counting, with those of a regular verb's other forms: `y:ies,ied,ying :s,ed,ing`. */
  regular: string
  /** Verbs, each a lemma, with its other forms if they are not the regular ones: `ask say:says,said,saying`. */
  verbs: {
    /** Verbs of saying, asking and writing. */
    speech: string
    /** Verbs that say what somebody thinks of something, to others: praise, accuse, support. */
    judgement: string
    /** Verbs of belief, hope, fear, wish and plan. */
    mind: string
    /** What reports, polls and documents do: show, find. */
    showing: string
  }
  /** Nouns of saying and thinking: `claim`, `promise`. */
  nouns: string
  /** Things that say: `report`, `poll`. */
  documents: string
  /** Organizations and bare groups of people: `committee`, `officials`. */
  groups: string
  /** What people are: `spokesman`, `mayor`. */
  roles: string
  auxiliaries: string
  pronouns: string
  objects: string
  possessives: string
  complementizers: string
  prepositions: string
  conjunctions: string
  determiners: string
  times: string
  /** Who is told: `reporters`. */
  hearers: string
}
