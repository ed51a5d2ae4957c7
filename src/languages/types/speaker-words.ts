/** Words for a man, for a woman, or for either; each list is a space-separated string. */
export interface Gendered {
  male: string
  female: string
  either: string
}

/** Words for resolving speakers; each list is a space-separated string in lower case, without full stops. */
export interface SpeakerWords {
  /** Courtesy titles: `mr`, `ms`, `dr`. */
  courtesy: Gendered
  /** Titles before a name that are not names themselves: `senator`, `sen`. */
  titles: string
  /** Singular nouns for people by role: `spokesman`, `mayor`, `neighbour`. */
  roles: Gendered
  /** Words that make another office of the noun after them: `vice`, `deputy`. */
  ranks?: string
  /** Those of the ranks whose bearer is also called by the noun alone: `acting`, `retired`. */
  passingRanks?: string
  /** Those of the ranks that tell what somebody was, after which any noun for people but an office's may refer back to anybody: `former`. */
  formers?: string
  /** Titles of two words, with `_` between them, of which the second alone is another office, with their full form: `lt_gov:lieutenant_governor`. */
  deputies?: string
  /** First parts of compounds that keep their hyphen when a line ends after it: `vice`, `well`; any other word was only divided there. */
  compoundStarts?: string
  /** Words that say which of several offices a noun stands for: `foreign`, `finance`. */
  portfolios?: string
  /** Nouns and adverbs of time, which end an adverbial before a role: `a week ago | finance minister Ada Lind`. */
  times?: string
  /** Nouns that can refer back to any person, whatever their role: `man`, `player`. */
  anyPerson?: Gendered
  /** Nouns for the person whom the item is about: *l’intéressé*. */
  concerned?: string
  /**
   * Nouns for offices and relations, `minister`, `mother`: they do not refer back to a person of another role. In a language that does not
   * vary its nouns, they only refer to somebody who is known to hold the office.
   */
  offices?: string
  /** Whether any other noun for people may refer back to a person of another role: `the mayor … the Social Democrat`. */
  variesNouns?: boolean
  /** Endings of first names that are not listed. */
  firstNameEndings?: {male: string; female: string}
  /** Whether people have two last names and go by the first of them: `Cevallos` in `Ramiro Cevallos Aguinaga`. */
  twoLastNames?: boolean
  /** Nouns for roles that form compounds: `ministerin` in `Innenministerin`. */
  roleEndings?: Gendered
  /** Endings of nouns for people that are not listed: `erin` in `Töpferin Ada Lind`. */
  personEndings?: Gendered
  /** Nouns for organizations that form compounds: `verband` in `Bauernverband`. */
  bodyEndings?: string
  /** Ending of names in the genitive before a noun, where no apostrophe marks it: `s` in `Linds Haus`. */
  genitiveEnding?: string
  /** Whether all nouns are capitalized, so that a lone one is a name only if the text uses it as one elsewhere. */
  capitalNouns?: boolean
  /** Whether a capitalized noun for an organization can be its name on its own: `the Senate`, but not `el Gobierno`. */
  bodiesAlone?: boolean
  /** Whether noun phrases are head-initial: `Ministère de la Culture`. */
  headFirst?: boolean
  /** Nouns for several people: `officials`, `voters`; also `majority`, `percent`. */
  groups: string
  /** Nouns for organizations: `company`, `council`, `ministry`. */
  organizations: string
  /** Nouns for organizations that are no part of the name after them, compounds included: *Konzern*, *Portal*. */
  appellatives?: string
  /** Endings of capitalized adjectives that say where somebody or something is from: `er` in *der Essener Konzern*. */
  demonymEndings?: string
  /**
   * Article and ending of nouns that are declined like adjectives, where they mean a man: `der` and `e` in *der Angeklagte*; the noun is listed
   * as a woman's.
   */
  adjectivalNouns?: {article: string; ending: string}
  /** Nouns that can refer back to any organization: `company`, `group`. */
  anyOrganization: string
  /** Nouns for organizations that trade: `company`, `firm`. */
  businesses?: string
  /** Nouns in the names of organizations that do not, which no noun for a business means: `council`, `university`. */
  publicBodies?: string
  /** Last words of organizations' names: `inc`, `ltd`. */
  organizationEndings: string
  /** Nouns for documents and other things that say something: `report`, `poll`. */
  documents: string
  pronouns: {
    male: string
    female: string
    neuter: string
    plural: string
    first: string
    firstPlural: string
    second: string
    relative: string
    /** Indefinite pronouns, for people whom the text does not name: `some`, `others`, `nobody`. */
    indefinite: string
    /** Pronouns and determiners of subjects that stand for nobody, or for anybody at all: `nobody`, `no`; `man` in German. */
    nobody?: string
    /** Those of the indefinite pronouns that are for one person: `another somebody`. */
    oneOfSeveral?: string
    /** Emphatic pronouns, which stress the noun before them: `selbst`. */
    emphatic?: string
    /** Those that mean whoever was mentioned last: *celui-ci*. */
    latter?: string
    /** Phrases of two words, with `_` between them, for whoever was mentioned last: *ce_dernier*. */
    latterPhrases?: {male: string; female: string}
  }
  /** Possessive pronouns: `his`, `their`. */
  possessives: string
  /** Pronouns that can be a subject: `he`, `they`. */
  subjects: string
  /** Articles of one gender, if they show that of nouns for either: `la portavoz`. */
  articles?: {male: string; female: string}
  /** Definite determiners before a noun or name for several people, if they have a form of their own: `les`. */
  pluralArticles?: string
  /** Prepositions that hold the article of the noun after them: `del`, `du`. */
  contractions?: string
  /** Definite determiners: `the`, `this`. */
  definite: string
  /** Indefinite determiners (`a`, `another`, `some`), and numbers in words. */
  indefinite: string
  /** Endings of plural nouns. */
  pluralEndings: string
  /** Endings of adjectives that have a capital in offices: der Parlamentar`ische` Geschäftsführer. */
  officeAdjectives?: string
  /** Endings of verbs in the plural, where the pronoun for a woman is also that for several people: sie sag`en`. */
  pluralVerbEndings?: string
  /** Nouns of which the same person has hardly more than one, unless {@link titleForms} joins them: *trainer,torwart*. */
  rivals?: string
  /** Endings that make a member out of a party's name: *VVD’er*. */
  partyEndings?: string
  /** Articles in a case other than the nominative, for one man or thing: *dem*. */
  obliqueArticles?: string
  /** Endings of nouns in such a case: *des Ministers, dem Präsidenten*. */
  caseEndings?: string
  /** Nouns that tell only which party somebody belongs to, with its short name: `sozialdemokrat:SPD`. */
  partyNouns?: string
  /** Nouns for people of an age, with its decade: `octogenaria:80`. */
  decades?: string
  /** Nouns after the number of somebody's age: `años`. */
  years?: string
  /** Nouns for people of a nation, with its adjective where that is another word: `norwegian swede:swedish`. */
  nations?: string
  /** Nouns for papers, magazines and stations: `blatt`. */
  papers?: string
  /** Endings of their names: Abend`post`. */
  paperEndings?: string
  /** Endings of words that are rarely names when alone at the start of a sentence. */
  ordinaryEndings: string
  /** Words that join names: `and`. */
  joiners: string
  /** Words that introduce another noun phrase inside a source: `of`, `for`, `from`. */
  prepositions: string
  /** Those of the prepositions that link a role to its organization: `at`, `of`. */
  affiliators: string
  /** Those of the affiliators that can continue an organization's name: `of`, `for`. Default: all. */
  nameLinks?: string
  /** Those of the affiliators after which any name but a person's is an organization's: `at`. */
  bodyLinks?: string
  /** Words that introduce somebody's name: `named`, `called`. */
  namers: string
  firstNames: {male: string; female: string}
  /** Short names with the full ones they stand for: `bill:william`. */
  nicknames: string
  /** Titles with the nouns that they stand for: `sen:senator,lawmaker`. */
  titleForms?: string
  /** Nouns for organizations with the words that end the names of such organizations: `newspaper:times,post`. */
  bodyNames?: string
  /** Names of days that are also first names, after a title or in apposition: `sunday`. */
  dayNames?: string
  /** Last names that are other words elsewhere, listed here or not: `may`, `house`, `dean`. */
  lastNames?: string
  /** Endings of adjectives of age, after which a first name alone is a person: der zwölf`jährige` Emre. */
  ageEndings?: string
  /** Nouns that follow a particle in set phrases rather than in names: zu `hause`, zu `gast`. */
  setPhrases?: string
  /** Suffixes of names: `jr`, `iii`. */
  suffixes: string
  /** Lower-case particles inside names: `de`, `van`. */
  particles: string
  /** Capitalized adjectives of party, faith or nationality: `republican`, `french`. */
  adjectives: string
  /** Words that describe somebody's state, before a name at the start of a sentence: `sobbing furious`. */
  epithets?: string
  /** Places: `texas`, `london`. */
  places: string
  /** Words that are capitalized without being names: other sentence openers, days and months; also common verbs and adverbs. */
  common: string
}
