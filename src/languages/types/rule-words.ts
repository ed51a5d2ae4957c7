/** Words for the attribution rules beyond those in {@link AttributionWords}; each list is a space-separated string in lower case. */
export interface RuleWords {
  /** Verbs that take a content clause without a conjunction: `say:says,said,saying`; each is also on a list of verbs. */
  plain: string
  /** Lemmas that usually mean something else and are a cue only with a conjunction or a quotation: `read move`. */
  weak: string
  /** Lemmas whose object is the addressee: `tell ask`. */
  telling: string
  /** Verbs with the particles and prepositions that are part of the cue: `call:for,on`. */
  particles: string
  /** Forms of the passive auxiliary: `was were been`. */
  passives: string
  /** Words before a cue in the infinitive: `went continued`. */
  carriers: string
  /** The word before an infinitive. */
  infinitive: string
  /** Conjunctions and interrogatives that introduce content: `that whether`. */
  openers: string
  /** Relative pronouns that can be a source: `who`. */
  relatives: string
  /** Nouns for groups of people that are on no other list: `crew family`. */
  crew: string
  /** Adverbs that can appear between subject and verb. */
  adverbs: string
  /** Adverbs that deny what follows, and stay with it: `not` in `pleaded not guilty`. */
  negations: string
  /** Adverbs that belong to the words after them, also behind a verb of saying: `only` in `said only two had left`. */
  focusing: string
  /** Prepositions that deny the participle after them: `without` in `left without saying why`. */
  privatives: string
  /** Ending of other adverbs. */
  adverbEnding: string
  /** Ending of present participles. */
  participleEnding: string
  /** Ending of regular past tenses; irregular ones are listed. */
  pastEnding: string
  /** Ending of regular plurals, and of the third person. */
  pluralEnding: string
  /** Conjunctions that end the content if another speaker follows: `but while`. */
  turns: string
  /** Words that join names: `and or`. */
  joiners: string
  /** Words before the first of several joined names: `both neither`. */
  paired: string
  /** Prepositions between a name and what it belongs to: `of from`. */
  affiliators: string
  /** Words that say how exact a number is; an underscore joins two: `about at_least`. */
  approximators: string
  /** Forms of verbs that report a clause or a quotation, and mean something else with a thing as their object: added two goals. */
  clauseVerbs: string
  /** Particles and other words after which a verb reports nothing, unless they are its own: `off` in `called off the strike`, `goodbye`. */
  strays: string
  /** Verbs that report only with one of their particles, as in {@link AttributionWords.verbs}: `make:makes,made,making` (made clear). */
  idioms: string
  /** Verbs that report only with a noun of saying as their object, as in {@link AttributionWords.verbs}: `raise` in `raised questions about`. */
  light: string
  /** Prepositions between such a noun and what it is about: `about`. */
  topics: string
  /** Prepositions beyond those in {@link AttributionWords}. */
  prepositions: string
  /** Prepositions that hold a noun phrase together: `of for at`. */
  links: string
  extra: {
    /** Pronouns for one of several: `one`. */
    counts: string
    /** Determiners that can refer to people on their own: `another some many`. */
    alone: string
    /** Conjunctions that introduce a subordinate clause before the main one: `although while after`. */
    subordinator: string
    /** Participles in passives of opinion about the subject: `expected said`. */
    held: string
    /** Participles before what somebody was asked: `asked`. */
    asked: string
    /** Forms of verbs that are more often nouns: `states`. */
    nounLike: string
    /** Participles between a noun and its name: `called`. */
    naming: string
    /** Prepositions before the agent of a passive: `by`. */
    agent: string
    /** Participles of passives whose subject is nevertheless the speaker: `quoted overheard`. */
    overheard: string
    /** Participles that need an object, and so are passive if a preposition follows instead: `accused told`. */
    needy: string
    /** Prepositions that link a passive to a predicate: `as` in `quoted as saying`. */
    likeness: string
    /** Prepositions of time and place: `in on at`. */
    locative: string
    /** Possessive relative pronouns: `whose`. */
    belonging: string
    /** Nouns that express a time only together with other words: `weeks`. */
    moment: string
    /** Numerals in expressions of time: `two`. */
    counting: string
    /** Forms of the verb for asking a question or for a thing: `ask asked`. */
    asking: string
    /** Prepositions before a thing that is asked for: `for`. */
    request: string
    /** Nouns for things that show or teach something but do not speak: `experience history`. */
    impersonal: string
    /** Months that are also first names: `april june`. */
    monthName: string
    /** Prepositions before a participial clause with its own subject: `with` in `with Lind saying`. */
    absolute: string
    /** Words for how much is said, not for what: `lot nothing`. */
    amount: string
    /** Words that end like adverbs but are not: `elderly`. */
    noAdverb: string
    /** Irregular past forms of common verbs: `went got`. */
    irregular: string
    /** Prepositions before a participle that shares the subject of the main clause: `by after`. */
    gerund: string
  }
  /** Determiners that never stand alone: `the a`. */
  articles: string
  /** Words for being named or not, in what sources ask for: `identified anonymous`. */
  unnamed: string
  /** Frames that attribute words without a verb of saying. */
  frames: {
    /** Words that introduce such an aside: `as` in `as Lind puts it`. */
    opener: string
    /** Forms of its verb: `puts put`. */
    verbs: string
    /** Its object: `it`. */
    object: string
    /** Forms of verbs of saying that need none: `noted notes` in `as Lind noted`. */
    said: string
    /** Forms of verbs for gestures whose subject is the speaker of a quotation that follows: `shrugged nodded`. */
    gestures: string
    /** Adjectives for what somebody feels, which a quotation then explains: `delighted` in `Lind was delighted.` */
    moods: string
    /** Prepositions between a noun of saying and the speaker: `from` in `a warning from Lind that`. */
    senders: string
  }
  /** Cues around a possessive, each a preposition with its nouns: `in:words,view` in `in Lind’s words`. */
  possessed: string
  /** Expletive subjects: `there` in `there were three`. */
  dummies: string
  /** Prepositional cues of one word that are cues only if set off from the clause: `per`. */
  apart: string
  /** Prepositional cues, their words joined by `_`: `according_to`. */
  prepositional: string
}
