import type {ReportingWords} from '../../languages/types/reporting-words.js'
import {type Lexicon} from '../../text/lexicon.js'

/** The roles that a word can have for the reader of reported speech. */
export const enum Word {
  /** A verb that reports a clause or quotation, never an object. */
  plain = 1,
  speech = 1 << 1,
  judgement = 1 << 2,
  mind = 1 << 3,
  /** Forms of reporting verbs. */
  finite = 1 << 4,
  participle = 1 << 5,
  gerund = 1 << 6,
  infinitive = 1 << 7,
  /** A cue only with a clause, a quotation or a preposition. */
  weak = 1 << 8,
  /** A finite form that is a cue only with its particle. */
  separable = 1 << 9,
  auxiliary = 1 << 10,
  modal = 1 << 11,
  passive = 1 << 12,
  /** Any other finite verb. */
  verb = 1 << 13,
  /** A form that marks reported speech. */
  mood = 1 << 14,
  pronoun = 1 << 15,
  object = 1 << 16,
  reflexive = 1 << 17,
  negation = 1 << 18,
  determiner = 1 << 19,
  genitive = 1 << 20,
  preposition = 1 << 21,
  link = 1 << 22,
  opener = 1 << 23,
  subordinator = 1 << 24,
  relative = 1 << 25,
  coordinator = 1 << 26,
  turn = 1 << 27,
  adverb = 1 << 28,
  time = 1 << 29,
  demonstrative = 1 << 30,
  /** Ends like an infinitive, but is not one. */
  noInfinitive = 1 << 31
}

/** Further roles that few words have. */
export const enum Also {
  as = 1,
  possessive = 2,
  infinitive = 4,
  behind = 8,
  trailing = 16,
  reportNoun = 32,
  nounPreposition = 64,
  body = 128,
  noun = 256,
  phrase = 512,
  notMood = 1024,
  conditional = 2048,
  expletive = 4096,
  oblique = 8192,
  complementizer = 16384,
  own = 32768,
  particle = 65536,
  firstPerson = 131072,
  carrier = 262144,
  opinion = 524288,
  nounForm = 1048576,
  thing = 2097152,
  agent = 4194304,
  holder = 8388608,
  becomes = 1 << 24,
  cites = 1 << 25,
  piece = 1 << 26,
  accordingly = 1 << 27,
  whereby = 1 << 28,
  tells = 1 << 29,
  nominative = 1 << 30,
  predicate = 1 << 31
}

/** Bits of reporting verbs. */
export const REPORTS = Word.plain | Word.speech | Word.judgement | Word.mind
/** Bits of all finite forms. */
export const FINITE = Word.finite | Word.separable | Word.auxiliary | Word.modal | Word.passive | Word.verb | Word.mood

/** A fixed cue, as the hashes of its words. */
export interface Phrase {
  words: Int32Array
  impersonal: boolean
}

/** A language's words of reported speech, indexed by hash. */
export interface ReportingTable {
  words: ReportingWords
  bits: Lexicon
  also: Lexicon
  /** Bits of {@link Word} for a form and its particle or idiom. */
  particles: Lexicon
  /** 1 for a form, with its particle if that is a word of its own, and a preposition that it governs. */
  governed: Lexicon
  phrases: readonly Phrase[]
  moodEndings: readonly string[]
  /** Endings that make unlisted words adverbs or finite verbs, with their bits. */
  endings: readonly (readonly [string, number])[]
  /** 1 at the code of each letter that ends one of those endings. */
  lastLetters: Uint8Array
  notMoodEndings: readonly string[]
  infinitiveEndings: readonly string[]
  genitiveEndings: readonly string[]
  attributeEndings: readonly string[]
  quotingEndings: readonly string[]
  /** Endings of verbs in the third person plural, where a subject can be omitted. */
  pluralVerbs: readonly string[]
  pluralDeterminers: ReadonlySet<number>
  participleEndings: readonly string[]
  definiteEndings: readonly string[]
  /** Determiners after which an adjective has no ending. */
  indefinites: ReadonlySet<number>
  /** Nouns that something is done by, not sources: the plan. */
  criteria: ReadonlySet<number>
  /** Forms of verbs that attribute an adjective to their subject with a reflexive pronoun. */
  professes: ReadonlySet<number>
  /** Adverbs that belong to the noun after them. */
  quantifiers: ReadonlySet<number>
  /** Conjunctions of two words of which the first alone introduces content, by the hash of the pair: *si bien*. */
  concessive: ReadonlySet<number>
  /** Prepositions before the body for which an unnamed plural speaks. */
  quarters: ReadonlySet<number>
  /** Nouns for what somebody said, as predicates of a quotation: *respuesta*. */
  replies: ReadonlySet<number>
  /** What is said in a word or two that are no noun, by the hash of the word or pair: *no*, *lo mismo*. */
  answers: ReadonlySet<number>
  /** Prepositions between a share and the whole. */
  outOf: ReadonlySet<number>
  /** Adjectives that take a phrase after their noun. */
  adjoining: ReadonlySet<number>
  /** Conjunctions that set what one says against what another says. */
  contrasts: ReadonlySet<number>
  /** Participles that form an active perfect with the passive's auxiliary. */
  moving: ReadonlySet<number>
  /** Prepositions before the topic of a refusal to speak. */
  topics: ReadonlySet<number>
  /** Prepositions that say where somebody is from, and where a body has its seat. */
  origins: ReadonlySet<number>
  /** What is so for somebody, by the hash of the pair: *steht fest*. */
  settled: ReadonlySet<number>
  seats: ReadonlySet<number>
  /** Forms that report only without a reflexive pronoun. */
  unreflexive: ReadonlySet<number>
  /** Endings of nouns for papers and agencies, and of nouns for those who work there. */
  press: readonly string[]
  pressPeople: readonly string[]
  /** Nouns of saying, as strings. */
  reportNouns: readonly string[]
}
