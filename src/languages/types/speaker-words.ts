/** Words that go with a man, with a woman, or with either; each list is one space-separated string. */
export interface Gendered {
  male: string
  female: string
  either: string
}

/** Words that speakers are joined by; each list is one space-separated string, lower case, without full stops. */
export interface SpeakerWords {
  /** Courtesy titles: `mr`, `ms`, `dr`. */
  courtesy: Gendered
  /** What stands before a name as its title and is no name itself: `senator`, `sen`. */
  titles: string
  /** What a person is, in the singular: `spokesman`, `mayor`, `neighbour`. */
  roles: Gendered
  /** What any person can be called afterwards, whatever the office: `man`, `player`. */
  anyPerson?: Gendered
  /** How first names end that lists do not know. */
  firstNameEndings?: {male: string; female: string}
  /** Whether the last name is the first of two: `Cevallos` of `Ramiro Cevallos Aguinaga`. */
  twoLastNames?: boolean
  /** Roles that other words are made with, where a language makes one word of several: `ministerin` in `Innenministerin`. */
  roleEndings?: Gendered
  /** What nouns for people end with, before a whole name where all nouns have capitals: `erin` in `Töpferin Ada Lind`. */
  personEndings?: Gendered
  /** Organizations likewise: `verband` in `Bauernverband`. */
  bodyEndings?: string
  /** Whether all nouns have capitals, so that a lone one is a name only where the text has it as one elsewhere. */
  capitalNouns?: boolean
  /** Whether an organization's noun alone is its name where it has a capital: `the Senate`, but not `el Gobierno`. */
  bodiesAlone?: boolean
  /** Whether the main noun begins a noun phrase: `Ministère de la Culture`. */
  headFirst?: boolean
  /** What several people are: `officials`, `voters`; also `majority`, `percent`. */
  groups: string
  /** What an organization is: `company`, `council`, `ministry`. */
  organizations: string
  /** Of those, the ones that any organization can be called by afterwards: `company`, `group`. */
  anyOrganization: string
  /** Endings of an organization's name: `inc`, `ltd`. */
  organizationEndings: string
  /** What is written, shown or measured and says something: `report`, `poll`. */
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
    /** Stand for one person or several that are nowhere named: `some`, `others`, `nobody`. */
    indefinite: string
    /** Of those, the ones for one person: `another somebody`. */
    oneOfSeveral?: string
    /** Stress the noun before them: `selbst`. */
    emphatic?: string
  }
  /** Of the pronouns, those that own: `his`, `their`. */
  possessives: string
  /** Of the pronouns, those that can be a subject: `he`, `they`. */
  subjects: string
  /** `the`, `this`. */
  definite: string
  /** `a`, `another`, `some`, numbers in words. */
  indefinite: string
  /** What a noun ends with that means several. */
  pluralEndings: string
  /** What a word ends with that hardly is a name, where it stands alone at a sentence's beginning. */
  ordinaryEndings: string
  /** Words that join names: `and`. */
  joiners: string
  /** Words after which a new noun phrase begins inside a source: `of`, `for`, `from`. */
  prepositions: string
  /** Of those, the ones that lead from a role to its organization: `at`, `of`. */
  affiliators: string
  /** Words before a name that tell what somebody is called: `named`, `called`. */
  namers: string
  /** First names. */
  firstNames: {male: string; female: string}
  /** Short names with the full ones they stand for: `bill:william`. */
  nicknames: string
  /** Titles with the nouns that they stand for: `sen:senator,lawmaker`. */
  titleForms?: string
  /** Nouns for bodies with the words that the names of such bodies end with: `newspaper:times,post`. */
  bodyNames?: string
  /** What follows a name: `jr`, `iii`. */
  suffixes: string
  /** Lower-case words inside names: `de`, `van`. */
  particles: string
  /** Adjectives with a capital, of party, faith or nation: `republican`, `french`. */
  adjectives: string
  /** Words that say how somebody is, before a name at a sentence's beginning: `sobbing furious`. */
  epithets?: string
  /** Places: `texas`, `london`. */
  places: string
  /** Words that can begin a sentence and are no names, days and months, and plain verbs and adverbs. */
  common: string
}
