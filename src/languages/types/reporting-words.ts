/** The conjugation of regular verbs with one ending; in a form, `-` stands for the lemma without the ending, and `+` for the lemma's other stem. */
export interface VerbModel {
  /** The lemma's ending; a lemma takes the first model whose ending matches. */
  ending: string
  /** Finite forms that can report: the third person, and the first if it has a form of its own. */
  finite: string
  /** Past participles. */
  participle: string
  /** Whether the participle has no prefix: *informieren, informiert*. */
  bare?: boolean
  /** Present participles or gerunds, if they can report: *affirmant*, *asegurando*. */
  gerund?: string
}

/**
 * Vocabulary and grammar of reported speech; each list is a space-separated string in lower case.
 *
 * A verb is a lemma that a model conjugates (`affirmer`), or a lemma with its forms (`dire:dit,disent,disait;dit;disant`), where `;`
 * separates finite forms, past participles and gerunds. A second stem follows `~`: `contar~cuent`. Words that form a verb phrase
 * with the verb follow `+`: `mettre+en_garde`. A separable verb has `|` after its particle: `mit|teilen`.
 */
export interface ReportingWords {
  /** Conjugations of regular verbs. */
  models: readonly VerbModel[]
  /** Prefix of past participles (*ge-*), unless the lemma begins with one of `inseparable`. */
  participlePrefix?: string
  /** Ending of adjectives before their noun: `e` in `grote`. */
  adjectiveEnding?: string
  /** Endings of nouns with the article behind them, whose phrase only a name or a linked phrase continues: `en` in `kommunen`. */
  definiteEndings?: string
  /** Ending of past participles used as adjectives after their noun: `en` in `betrokken`. */
  bareParticipleEnding?: string
  /** Ending of names in the genitive before their noun: `s` in `Orths Mitarbeiterin`. */
  possessiveEnding?: string
  /** Prefixes of lemmas whose participle takes no other prefix: *be ver*. */
  inseparable?: string
  verbs: {
    /** Verbs of saying whose content is a clause or a quotation, never a noun phrase: *sagen*, *dire*. */
    plain: string
    /** Verbs of saying whose content can be a noun phrase, as their object: *fordern*, *annoncer*. */
    speech: string
    /** Verbs of publicly judging something: *loben*, *critiquer*. */
    judgement: string
    /** Verbs of belief, hope, fear, wish and plan. */
    mind: string
  }
  /** Verb particles at the end of a clause, which change the verb's meaning: *statt* in *fand statt*. */
  particles: string
  /** Lemmas that usually mean something else, and are a cue only with a clause, a quotation or a preposition that they govern. */
  weak: string
  /** Predicates for somebody who thinks or says something: *überzeugt, dass*. */
  feelings?: string
  /** Finite forms of the verbs that link such predicates to their subject: *ist*, *zeigte*. */
  feels?: string
  /** Lemmas with the prepositions that they govern, which are part of the cue: `warnen:vor,davor`. */
  governs: string
  /** Finite forms of perfect auxiliaries: *hat*, *a*, *ha*. */
  auxiliaries: string
  /** Finite forms of modal verbs, which a cue follows in the infinitive: *will nicht sagen*. */
  modals: string
  /** Forms of the passive auxiliary: *wird*, *est*. */
  passives: string
  /** Those of them that form an actional passive, not a statal one: *wird*. */
  becoming?: string
  /** Lemmas whose object is the addressee if a clause follows: *vorwerfen*. */
  addressed?: string
  /** Lemmas whose subject in the passive is the speaker: *zitieren*. */
  citing?: string
  /** What is so for somebody, behind the preposition of opinion, parts joined by `_`: *für Lind steht fest, dass*. */
  settled?: string
  /** Prepositions that say where somebody is from, before a place: *bewoner Kees Bos uit Assen*. */
  origins?: string
  /** Prepositions that say where a body has its seat: *het hof in Assen*. */
  seats?: string
  /** Forms that report only without a reflexive pronoun: *befand die Kammer*, but not *befand sich im Hafen*. */
  unreflexive?: string
  /** Endings of nouns for papers and agencies, which after a speaker are told and not owners: *sagte die Ministerin der Zeitung*. */
  press?: string
  /** Endings of nouns for those who work for a paper and can belong to it: *die Redakteurin der Zeitung*. */
  pressPeople?: string
  /** Other finite forms, which distinguish a clause from a noun phrase: *ist*, *geht*. */
  finite: string
  /** Finite forms whose mood marks a clause as reported speech: *sei*, *habe*, *serait*. */
  moods: string
  /** Forms that may do so or be conditional: *würde*, *könnte*; they count only after a speaker has been introduced. */
  conditionals: string
  /** Endings of other such forms, which count only right after a subject. */
  moodEndings: string
  /** Longer endings, of words that end like such forms but are not. */
  notMoodEndings: string
  /** Words that end like such forms but are not. */
  notMoods: string
  /** Personal pronouns that can be a subject. */
  pronouns: string
  /** Those of the pronouns that are never an object, which settles an ambiguous word order: *er*, *hij*. */
  nominatives?: string
  /** Pronouns and verb forms of the first and second person. */
  firstPersons: string
  /** Endings of other verb forms of the first person: `mos` in `lamentamos`, `o` in `lamento`. */
  firstPersonEndings?: string
  /** Longer endings of forms of another person: `dijo`. */
  otherPersonEndings?: string
  /** Object pronouns, between subject and verb or after the verb: *ihm*, *lui*, *le*. */
  objects: string
  /** Those of them that can refer to the content, right before the verb: *l’*, *lo*. */
  things?: string
  /** Verb forms that are also nouns, namely after a determiner or preposition: *demande*, *denuncia*. */
  nounForms?: string
  /** Prepositions before the agent of a passive: *par*, *da*. */
  agents?: string
  /** Endings of finite forms of any verb. */
  finiteEndings?: string
  /** Endings of unlisted verbs, which are recognized only by their place after a quotation: „…“, grinste Lind. */
  quotingEndings?: string
  /** Endings of participles after their noun, whose modifiers belong to it too: *l’étude publiée lundi par la ville*. */
  participleEndings?: string
  /** Infinitives without one of `infinitiveEndings`. */
  otherInfinitives?: string
  /** Words that end like infinitives but are not: *lugar*, *hier*. */
  notInfinitives?: string
  /** Expletive pronouns: *es*, *het*. */
  expletives: string
  /** Oblique determiners, which cannot begin a subject: *den*, *dem*. */
  obliques: string
  /** Demonstrative pronouns that can refer to the content: *das*, *cela*. */
  demonstratives: string
  reflexives: string
  negations: string
  determiners: string
  /** Determiners after which adjectives have no ending, in languages where they end in *e* after others: *een groot huis*, *het grote huis*. */
  indefinites?: string
  /** Determiners that begin a genitive after a noun: *des*, *der*. */
  genitives: string
  /** Endings of adjectives and participles that can have a phrase between them and the determiner: *die für Nordau zuständige Ministerin*. */
  attributeEndings?: string
  /** Endings of adjectives that mark a genitive without a determiner: *er* in *nach Ansicht deutscher Behörden*. */
  genitiveEndings?: string
  possessives: string
  prepositions: string
  /** Those of the prepositions that hold a noun phrase together: *von*, *de*. */
  links: string
  /** Conjunctions and interrogatives that introduce content: *dass*, *ob*, *que*. */
  openers: string
  /** Those of them that introduce nothing else: *dass*, *ob*. */
  complementizers: string
  /** Conjunctions that introduce other subordinate clauses. */
  subordinators: string
  /** Conjunctions that introduce a parenthetical reporting clause: *wie* in *wie die Polizei mitteilte*. */
  asConjunctions: string
  /** Words before what somebody calls something: *als* in *als „Wunder“ bezeichnen*. */
  predicatives?: string
  relatives: string
  coordinators: string
  /** Conjunctions that begin a new main clause after a comma: *aber*, *mais*. */
  turns: string
  adverbs: string
  /** Endings of other adverbs. */
  adverbEndings: string
  /** Lemmas that attribute an adjective to their subject with a reflexive pronoun: *dire* in *se dit prêt*. */
  professing?: string
  /** Adverbs that belong to the noun or adjective after them: *más*, *mais*. */
  quantifiers?: string
  /** Conjunctions of two words, joined by `_`, of which the first alone introduces content: *si_bien*. */
  concessive?: string
  /** Prepositions before the body for which an unnamed plural speaks, after its verb too: *desde* in *aseguran desde la junta*. */
  quarters?: string
  /** Nouns for what somebody said, as predicates of a quotation: *respuesta* in *«Nunca», fue la respuesta de Lind*. */
  replies?: string
  /** Words for what is said, in place of an object, their words joined by `_`: *nada* in *no dijo nada*, *le_contraire*. */
  answers?: string
  /** Prepositions between a share and the whole: *sur* in *une habitante sur trois*. */
  outOf?: string
  /** Adjectives after a noun that take a prepositional phrase: *cercana* in *fuentes cercanas al caso*. */
  adjoining?: string
  /** Conjunctions that set what one says against what another says: *mientras*, *tandis*. */
  contrasts?: string
  /** Days, months and the like, with which a preposition expresses a time. */
  times: string
  /** Infinitive markers: *zu*. */
  infinitives: string
  /** Endings of infinitives. */
  infinitiveEndings: string
  /** Verb forms that a cue follows in the infinitive: *fait savoir*, *limitó a decir*. */
  carriers: string
  /** Prepositions before the speaker of a quotation that follows a comma: *Pour Lind, « … »*. */
  opinion: string
  /** Prepositional cues before the source, their words joined by `_`: `laut`, `d'après`, `de_acuerdo_con`. */
  before: string
  /** Cues after the source: *zufolge*. */
  behind: string
  /** Cues that follow the content, after a comma or quotation mark, and precede the source: *so*, *aldus*. */
  trailing: string
  /** Nouns that are a cue after one of `nounPrepositions`: *Angaben*, *avis*. */
  reportNouns: string
  nounPrepositions: string
  /** Words between them that make the subject the source: *eigenen*, *su propio*. */
  own: string
  /** Impersonal cues, their words joined by `_`: `heißt_es`; one of `bodies` may link them to a source. */
  impersonal: string
  /** Nouns that something is done or sorted by, after the same prepositions: *según el plan*. */
  criteria?: string
  /** Participles of verbs whose perfect takes the passive's auxiliary: *ausgegangen* in *waren davon ausgegangen*. */
  moving?: string
  /** Prepositions before the topic of a refusal to speak, at the start of its sentence: *zu*, *over*. */
  topics?: string
  /** Adverbs that are a cue and refer back to its source: *demnach*. */
  accordingly?: string
  /** Conjunctions that introduce the content of the noun before them: *wonach*. */
  whereby?: string
  /** Prepositions between an impersonal cue and its source: *in*, *aus*. */
  bodies: string
  /** Nouns of saying that take a clause or an infinitive: *Forderung*, *promesse*. */
  nouns: string
  /** Whether reporting clauses can interrupt a quotation without closing its marks: *« …, dit-il, … »*. */
  incises: boolean
  /** Whether main clauses are verb-second. */
  verbSecond: boolean
  /** Whether all nouns are capitalized. */
  capitalNouns: boolean
  /** Endings of verbs in the third person plural, in languages with null subjects: *n* in *dicen*. */
  pluralVerbEndings?: string
  /** Determiners of the plural: *los*. */
  pluralDeterminers?: string
  /** Whether a verb can have a null subject, as in Spanish. */
  nullSubject: boolean
  /** Whether participles and infinitives come at the end of their clause. */
  verbFinal: boolean
}
