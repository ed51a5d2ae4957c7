/** Words that the attribution rules need besides the lists; each list is one space-separated string, lower case. */
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
  /** Nouns for bodies of people that are on no other list: `crew family`. */
  crew: string
  adverbs: string
  /** How other adverbs end. */
  adverbEnding: string
  /** How participles of the present end. */
  participleEnding: string
  /** Conjunctions that end what is said, where another speaker follows: `but while`. */
  turns: string
  /** What joins names: `and or`. */
  joiners: string
  /** Prepositions besides those of the lists. */
  prepositions: string
  /** Prepositions that hold a noun phrase together: `of for at`. */
  links: string
  extra: {
    /** Words that count one of several: `one`. */
    counts: string
    /** Words that stand for people by themselves: `another some many`. */
    alone: string
    /** Conjunctions that open a clause which leads to the main one: `although while after`. */
    subordinator: string
    /** Participles of what is held of somebody: `expected said`. */
    held: string
    /** Participles that open what somebody was asked: `asked`. */
    asked: string
    /** Forms of verbs that are most often nouns: `states`. */
    nounLike: string
    /** Participles that give what stands before them a name: `called`. */
    naming: string
    /** Prepositions that name who is behind a passive: `by`. */
    agent: string
    /** Participles of passives whose subject speaks all the same: `quoted overheard`. */
    overheard: string
    /** Participles that are passives where a preposition follows in place of an object: `accused told`. */
    needy: string
    /** Prepositions that liken something to what is spoken of: `as`. */
    likeness: string
    /** Prepositions that tell when and where: `in on at`. */
    locative: string
    /** Opens a relative clause of what belongs to somebody: `whose`. */
    belonging: string
    /** Nouns that tell when, which are no times by themselves: `weeks`. */
    moment: string
    /** Words that count what tells when: `two`. */
    counting: string
    /** Forms of the verb that asks, for a thing as well: `ask asked`. */
    asking: string
    /** Prepositions that lead to a thing that is asked for: `for`. */
    request: string
    /** Nouns that show and teach, and are nobody’s words: `experience history`. */
    impersonal: string
    /** Months that are first names too: `april june`. */
    monthName: string
    /** Prepositions that open a clause of a participle with a subject of its own: `with` in `with Lind saying`. */
    absolute: string
    /** Words that tell how much is said, and not what: `lot nothing`. */
    amount: string
    /** Words that end as adverbs do and are none: `elderly`. */
    noAdverb: string
    /** Forms of the past of common verbs that are not regular: `went got`. */
    irregular: string
    /** Prepositions whose participle has the subject of the main clause: `by after`. */
    gerund: string
  }
  /** How words are put as somebody's, without a verb of saying. */
  frames: {
    /** What opens an aside on whose words they are: `as` in `as Lind puts it`. */
    opener: string
    /** The verb's forms before the object: `puts put`. */
    verbs: string
    /** The object that ends it: `it`. */
    object: string
    /** Forms of verbs for gestures, whose subject says what follows in quotation marks: `shrugged nodded`. */
    gestures: string
    /** Prepositions between a noun of saying and who says it: `from` in `a warning from Lind that`. */
    senders: string
  }
  /** Cues around a possessive, each a preposition with its nouns: `in:words,view` in `in Lind’s words`. */
  possessed: string
  /** Words that stand in for the subject of a clause: `there` in `there were three`. */
  dummies: string
  /** Of the prepositional cues, those of one word, which are a cue only where they stand apart: `per`. */
  apart: string
  /** Prepositional cues, each a phrase with its words joined by `_`: `according_to`. */
  prepositional: string
}
