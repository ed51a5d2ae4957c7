/** Words by which attributions are found; each list is a space-separated string in lower case. */
export interface AttributionWords {
  /** Endings of lemmas with those of a regular verb's other forms, of which the first match applies: `y:ies,ied,ying :s,ed,ing`. */
  regular: string
  /** Verbs, each a lemma, with its other forms if they are irregular: `ask say:says,said,saying`. */
  verbs: {
    /** Verbs of saying, asking and writing. */
    speech: string
    /** Verbs of publicly judging something: praise, accuse, support. */
    judgement: string
    /** Verbs of belief, hope, fear, wish and plan. */
    mind: string
    /** Verbs for what reports, polls and documents do: show, find. */
    showing: string
  }
  /** Nouns of saying and thinking: `claim`, `promise`. */
  nouns: string
  /** Nouns for things that say something: `report`, `poll`. */
  documents: string
  /** Nouns for organizations and groups of people: `committee`, `officials`. */
  groups: string
  /** Nouns for people by role: `spokesman`, `mayor`. */
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
  /** Nouns for addressees: `reporters`. */
  hearers: string
}
