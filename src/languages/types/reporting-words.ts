/** How the regular verbs with one ending are formed; in a form, `-` stands for what is left of the lemma without the ending, `+` for the same in a lemma's other stem. */
export interface VerbModel {
  /** The lemma's ending; the first row that fits a lemma is taken. */
  ending: string
  /** Finite forms that report: third persons, and the first where it has a form of its own. */
  finite: string
  /** Past participles. */
  participle: string
  /** Whether the participle takes no prefix: *informieren, informiert*. */
  bare?: boolean
  /** Participles or gerunds of the present, if they can report: *affirmant*, *asegurando*. */
  gerund?: string
}

/**
 * Words and grammar that reported speech is read by; each list is one string, its words space-separated, lower case.
 *
 * A verb is a lemma: `affirmer`, formed as its ending tells, or with its forms: `dire:dit,disent,disait;dit;disant`, the finite
 * ones, the past participles and the gerunds apart by `;`. A stem that changes stands behind `~`: `contar~cuent`; words
 * that make another verb of one stand behind `+`: `mettre+en_garde`. A separable verb has `|` after its particle: `mit|teilen`.
 */
export interface ReportingWords {
  /** How regular verbs are formed. */
  models: readonly VerbModel[]
  /** What a past participle begins with (*ge-*), unless its lemma begins with one of `inseparable`. */
  participlePrefix?: string
  /** Beginnings of lemmas whose participle takes no prefix: *be ver*. */
  inseparable?: string
  verbs: {
    /** Verbs of saying that report a clause or a quotation and never have a noun as what is said: *sagen*, *dire*. */
    plain: string
    /** Verbs of saying whose object can be what is said: *fordern*, *annoncer*. */
    speech: string
    /** Verbs that say what somebody thinks of something, to others: *loben*, *critiquer*. */
    judgement: string
    /** Verbs of belief, hope, fear, wish and plan. */
    mind: string
  }
  /** Words at a clause's end that make another verb of the one before: *statt* in *fand statt*. */
  particles: string
  /** Lemmas that are a cue only with a clause, a quotation or a preposition they govern, since they are most often something else. */
  weak: string
  /** What somebody is, or shows themselves to be, who thinks or says something: *überzeugt, dass*. */
  feelings?: string
  /** Finite forms of the verbs that do so: *ist*, *zeigte*. */
  feels?: string
  /** Lemmas with the prepositions they govern, which belong to the cue: `warnen:vor,davor`. */
  governs: string
  /** Finite forms of the verbs that make a perfect: *hat*, *a*, *ha*. */
  auxiliaries: string
  /** Finite forms of modal verbs, whose infinitive is the cue: *will nicht sagen*. */
  modals: string
  /** Forms of the verb that makes a passive: *wird*, *est*. */
  passives: string
  /** Of those, the ones that make it of an act and not of a state: *wird*. */
  becoming?: string
  /** Lemmas whose object is who is told, where a clause follows: *vorwerfen*. */
  addressed?: string
  /** Lemmas in whose passive the subject is who speaks: *zitieren*. */
  citing?: string
  /** What else is finite, and tells a clause from a noun phrase: *ist*, *geht*. */
  finite: string
  /** Finite forms by which a clause is told as said by somebody, whoever: *sei*, *habe*, *serait*. */
  moods: string
  /** Forms that can tell so, or be a condition: *würde*, *könnte*; they count where somebody has begun to speak. */
  conditionals: string
  /** Endings of other such forms, where a subject stands right before them. */
  moodEndings: string
  /** Endings of words that have such an ending and are no such form. */
  notMoodEndings: string
  /** Words with such an ending that are no such form. */
  notMoods: string
  /** Personal pronouns that can be a subject. */
  pronouns: string
  /** Of those, the ones that are never an object, where the order leaves it open: *er*, *hij*. */
  nominatives?: string
  /** Pronouns and verb forms of the first person and the second. */
  firstPersons: string
  /** Pronouns that stand between subject and verb, or behind it, and are no subject: *ihm*, *lui*, *le*. */
  objects: string
  /** Of those, the ones that can be what is said, right before the verb: *l’*, *lo*. */
  things?: string
  /** Forms of verbs that are nouns too: *demande*, *denuncia*; verbs only where no determiner or preposition stands before them. */
  nounForms?: string
  /** Prepositions before who did what a participle tells: *par*, *da*. */
  agents?: string
  /** How finite forms of any verb end. */
  finiteEndings?: string
  /** Endings of verbs that are told by nothing else than their place behind a quotation: „…“, grinste Lind. */
  quotingEndings?: string
  /** Infinitives with another ending than `infinitiveEndings`. */
  otherInfinitives?: string
  /** Words that end as infinitives do and are none: *lugar*, *hier*. */
  notInfinitives?: string
  /** Pronouns that stand for nobody: *es*, *het*. */
  expletives: string
  /** Determiners that no subject begins with: *den*, *dem*. */
  obliques: string
  /** Demonstrative pronouns that stand for what is said: *das*, *cela*. */
  demonstratives: string
  reflexives: string
  negations: string
  determiners: string
  /** Determiners that lead on from a noun to its owner: *des*, *der*. */
  genitives: string
  /** How adjectives end that tell an owner without a determiner: *er* in *nach Ansicht deutscher Behörden*. */
  genitiveEndings?: string
  possessives: string
  prepositions: string
  /** Of those, the ones that hold a noun phrase together: *von*, *de*. */
  links: string
  /** Conjunctions and interrogatives that open what is said: *dass*, *ob*, *que*. */
  openers: string
  /** Of those, the ones that open nothing else: *dass*, *ob*. */
  complementizers: string
  /** Conjunctions that open another subordinate clause. */
  subordinators: string
  /** Conjunction before a reporting clause in parentheses: *wie* in *wie die Polizei mitteilte*. */
  asConjunctions: string
  /** Words before what something is called: *als* in *als „Wunder“ bezeichnen*. */
  predicatives?: string
  relatives: string
  coordinators: string
  /** Conjunctions that turn to something else after a comma: *aber*, *mais*. */
  turns: string
  adverbs: string
  /** How other adverbs end, space-separated. */
  adverbEndings: string
  /** Days, months and the like, before which a preposition tells a time. */
  times: string
  /** Words before an infinitive that make an object clause: *zu*. */
  infinitives: string
  /** How infinitives end. */
  infinitiveEndings: string
  /** Verbs behind which an infinitive is the cue: *fait savoir*, *limitó a decir*. */
  carriers: string
  /** Prepositions that tell whose words a quotation behind a comma is: *Pour Lind, « … »*. */
  opinion: string
  /** Prepositional cues before the source, words joined by `_`: `laut`, `d'après`, `de_acuerdo_con`. */
  before: string
  /** Cues behind the source: *zufolge*. */
  behind: string
  /** Cues before the source that stand behind what is said, after a comma or mark: *so*, *aldus*. */
  trailing: string
  /** Nouns that are a cue after a preposition of `nounPrepositions`: *Angaben*, *avis*. */
  reportNouns: string
  nounPrepositions: string
  /** Words between them that mean the subject's own: *eigenen*, *su propio*. */
  own: string
  /** Cues that have no subject, words joined by `_`: `heißt_es`; a preposition of `bodies` leads on to a source. */
  impersonal: string
  /** Adverbs that stand for who said so before, and are a cue as well: *demnach*. */
  accordingly?: string
  /** Conjunctions behind a noun that tell what it says: *wonach*. */
  whereby?: string
  /** Prepositions that lead from an impersonal cue to its source: *in*, *aus*. */
  bodies: string
  /** Nouns of saying with a clause or infinitive behind them: *Forderung*, *promesse*. */
  nouns: string
  /** Whether who speaks is named inside the marks: *« …, dit-il, … »*. */
  incises: boolean
  /** Whether the finite verb is the second part of a main clause. */
  verbSecond: boolean
  /** Whether all nouns have capitals. */
  capitalNouns: boolean
  /** Whether a verb can do without a subject. */
  nullSubject: boolean
  /** Whether participles and infinitives end the clause. */
  verbFinal: boolean
}
