import type {Gendered, SpeakerWords} from '../languages/types/speaker-words.js'
import {hashesIn, hashOf, Lexicon, wordsIn} from '../text/lexicon.js'
import {KnownPersons} from './known-persons.js'

/** What a word can be in the eyes of speaker resolution: bits of {@link SpeakerTable.traits}. */
export const enum Trait {
  courtesy = 1,
  title = 1 << 1,
  role = 1 << 2,
  male = 1 << 3,
  female = 1 << 4,
  group = 1 << 5,
  organization = 1 << 6,
  document = 1 << 7,
  firstName = 1 << 8,
  suffix = 1 << 9,
  particle = 1 << 10,
  adjective = 1 << 11,
  place = 1 << 12,
  common = 1 << 13,
  neuter = 1 << 14,
  plural = 1 << 15,
  first = 1 << 16,
  second = 1 << 17,
  relative = 1 << 18,
  pronoun = 1 << 19,
  possessive = 1 << 20,
  subject = 1 << 21,
  definite = 1 << 22,
  indefinite = 1 << 23,
  joiner = 1 << 24,
  preposition = 1 << 25,
  affiliator = 1 << 26,
  namer = 1 << 27,
  /** Ends the name of an organization: Inc. */
  ending = 1 << 28,
  anyOrganization = 1 << 29,
  /** An indefinite pronoun, for somebody whom the text never names. */
  nobody = 1 << 30,
  /** A noun for any person, whatever their role. */
  anyPerson = 1 << 31
}

/** The traits that tell gender. */
export const GENDERED = Trait.male | Trait.female

/** Returns whether a word is a relative pronoun for people: who, whose. */
export function isPersonal(trait: number): boolean {
  return (trait & Trait.relative) !== 0 && (trait & (Trait.subject | Trait.possessive)) !== 0
}

/** A word ending, with the traits that it implies. */
export interface WordEnding {
  ending: string
  hash: number
  /** Bits of {@link Trait}. */
  bits: number
}

/** A language's speaker words as lookup tables. */
export interface SpeakerTable {
  /** Bits of {@link Trait}. */
  traits: Lexicon
  /** From short first names to the full ones, as hashes. */
  nicknames: ReadonlyMap<number, readonly number[]>
  /** From titles to the nouns that they stand for, as hashes. */
  titleForms: ReadonlyMap<number, readonly number[]>
  /** From nouns for organizations to the words that end the names of such organizations, as hashes. */
  bodyNames: ReadonlyMap<number, readonly number[]>
  /** Hashes of nouns for organizations that trade: company. */
  businesses: ReadonlySet<number>
  /** Hashes of nouns in the names of organizations that do not: council. */
  publicBodies: ReadonlySet<number>
  /** Hashes of prepositions that can continue an organization's name. */
  nameLinks: ReadonlySet<number>
  /** Hashes of prepositions after which any name but a person's is an organization's. */
  bodyLinks: ReadonlySet<number>
  /** Hashes of words of subjects that are no speaker: nobody, no. */
  nobody: ReadonlySet<number>
  /** Hashes of pronouns for one unnamed person. */
  oneOfSeveral: ReadonlySet<number>
  /** Hashes of nouns for the person whom the item is about: l’intéressé. */
  concerned: ReadonlySet<number>
  /** Hashes of pronouns for whoever was mentioned last: celui-ci. */
  latter: ReadonlySet<number>
  /** From phrases of two words for whoever was mentioned last, as hashes, to their gender: ce dernier. */
  latterPhrases: ReadonlyMap<number, number>
  /** Hashes of articles before a noun or name for several people: les. */
  pluralArticles: ReadonlySet<number>
  /** Hashes of prepositions that hold an article: del, du. */
  contractions: ReadonlySet<number>
  /** Hashes of words that make another office of the noun after them: vice, deputy. */
  ranks: ReadonlySet<number>
  /** Hashes of those of them whose bearer is also called by the noun alone: acting. */
  passingRanks: ReadonlySet<number>
  /** Hashes of those of them that tell what somebody was: former. */
  formers: ReadonlySet<number>
  /** From titles of two words, as hashes, of which the second alone is another office to the hash of that office: Lt. Gov. */
  deputies: ReadonlyMap<number, number>
  /** Hashes of first parts of compounds that keep their hyphen at the end of a line. */
  compoundStarts: ReadonlySet<number>
  /** Hashes of words that say which of several offices a noun stands for: foreign, finance. */
  portfolios: ReadonlySet<number>
  /** Hashes of days that are also first names. */
  dayNames: ReadonlySet<number>
  /** Hashes of last names that are other words elsewhere. */
  lastNames: ReadonlySet<number>
  /** Endings of adjectives of age. */
  ageEndings: readonly WordEnding[]
  /** Nouns that follow a particle in set phrases. */
  setPhrases: ReadonlySet<number>
  /** Hashes of nouns and adverbs of time. */
  times: ReadonlySet<number>
  /** Hashes of words that describe somebody's state, before a name at the start of a sentence. */
  epithets: ReadonlySet<number>
  /** Hashes of nouns for organizations that are no part of the name after them. */
  appellatives: ReadonlySet<number>
  /** Hashes of nouns for offices and relations. */
  offices: ReadonlySet<number>
  /** Whether other nouns for people may refer to a person of another role. */
  variesNouns: boolean
  /** Endings of plural nouns. */
  pluralEndings: readonly string[]
  /** Endings of adjectives with a capital that make an office of the noun after them. */
  officeAdjectives: readonly WordEnding[]
  /** Endings of verbs in the plural, where a pronoun for a woman is also that for several people. */
  pluralVerbEndings: readonly string[]
  /** From the hashes of nouns that only tell somebody's party to its name. */
  partyNouns: ReadonlyMap<number, string>
  /** From the hashes of nouns for people of an age to its decade. */
  decades: ReadonlyMap<number, number>
  /** Hashes of nouns after the number of somebody's age. */
  years: ReadonlySet<number>
  /** From the hashes of nouns and adjectives of nations to that of the adjective. */
  nations: ReadonlyMap<number, number>
  /** Nouns for papers, as hashes, with the endings of their names. */
  papers: ReadonlySet<number>
  paperEndings: readonly string[]
  /** Endings of words that are rarely names. */
  ordinaryEndings: readonly string[]
  /** Last parts of compounds, the longest first. */
  compoundEndings: readonly WordEnding[]
  /** Endings of nouns for people, the longest first. */
  personEndings: readonly WordEnding[]
  /** Endings of unlisted first names, the longest first. */
  firstNameEndings: readonly WordEnding[]
  /** Endings of capitalized adjectives that say where somebody or something is from. */
  demonymEndings: readonly string[]
  /** Hash of the article, and the ending, of nouns declined like adjectives that mean a man. */
  adjectivalArticle: number
  adjectivalEnding: string
  /** Whether people have two last names and go by the first of them. */
  twoLastNames: boolean
  /** Whether every noun is capitalized, so that a lone capitalized word need not be a name. */
  capitalNouns: boolean
  /** Whether a capitalized noun for an organization can be its name on its own. */
  bodiesAlone: boolean
  /** Ending of names in the genitive before a noun, or nothing. */
  genitiveEnding: string
  /** Groups of nouns of which the same person has hardly more than one. */
  rivals: ReadonlyMap<number, number>
  /** Endings that make a member out of a party's name. */
  partyEndings: readonly string[]
  /** Articles in a case other than the nominative, for one man or thing. */
  obliqueArticles: ReadonlySet<number>
  /** Endings of nouns in such a case, the longest first. */
  caseEndings: readonly string[]
  /** Whether noun phrases are head-initial. */
  headFirst: boolean
  /** Names supplied by the caller, if any. */
  persons: KnownPersons | undefined
}

/**
 * Builds the tables of a language's speaker words.
 *
 * @param persons - Names of people, supplied by the caller.
 */
export function speakerTable(words: SpeakerWords, persons: readonly string[] = []): SpeakerTable {
  const entries: [string, number][] = []
  const add = (list: string, bits: number): void => {
    for (const word of wordsIn(list)) entries.push([word, bits])
  }
  for (const [list, bit] of [
    [words.courtesy, Trait.courtesy],
    [words.roles, Trait.role],
    [words.anyPerson, Trait.role | Trait.anyPerson]
  ] as const) {
    add(list?.male ?? '', bit | Trait.male)
    add(list?.female ?? '', bit | Trait.female)
    add(list?.either ?? '', bit)
  }
  add(words.firstNames.male, Trait.firstName | Trait.male)
  add(words.firstNames.female, Trait.firstName | Trait.female)
  add(words.articles?.male ?? '', Trait.male)
  add(words.articles?.female ?? '', Trait.female)
  const {pronouns} = words
  add(pronouns.male, Trait.pronoun | Trait.male)
  add(pronouns.female, Trait.pronoun | Trait.female)
  add(pronouns.neuter, Trait.pronoun | Trait.neuter)
  add(pronouns.plural, Trait.pronoun | Trait.plural)
  add(pronouns.first, Trait.pronoun | Trait.first)
  add(pronouns.firstPlural, Trait.pronoun | Trait.first | Trait.plural)
  add(pronouns.second, Trait.pronoun | Trait.second)
  add(pronouns.relative, Trait.relative)
  add(pronouns.indefinite, Trait.nobody)
  add(pronouns.emphatic ?? '', Trait.pronoun)
  const plain = {
    titles: Trait.title,
    groups: Trait.group,
    organizations: Trait.organization,
    anyOrganization: Trait.organization | Trait.anyOrganization,
    organizationEndings: Trait.ending,
    documents: Trait.document,
    possessives: Trait.possessive,
    subjects: Trait.subject,
    definite: Trait.definite,
    indefinite: Trait.indefinite,
    joiners: Trait.joiner,
    prepositions: Trait.preposition,
    affiliators: Trait.affiliator,
    namers: Trait.namer,
    suffixes: Trait.suffix,
    particles: Trait.particle,
    adjectives: Trait.adjective,
    places: Trait.place,
    common: Trait.common
  } as const
  for (const name of Object.keys(plain) as (keyof typeof plain)[]) add(words[name], plain[name])
  return {
    persons: persons.length > 0 ? new KnownPersons(persons) : undefined,
    traits: new Lexicon(entries),
    nicknames: pairs(words.nicknames),
    titleForms: pairs(words.titleForms),
    bodyNames: pairs(words.bodyNames),
    businesses: hashesIn(words.businesses),
    publicBodies: hashesIn(words.publicBodies),
    nameLinks: hashesIn(words.nameLinks ?? words.affiliators),
    bodyLinks: hashesIn(words.bodyLinks),
    nobody: hashesIn(pronouns.nobody),
    oneOfSeveral: hashesIn(pronouns.oneOfSeveral),
    concerned: hashesIn(words.concerned),
    latter: hashesIn(pronouns.latter),
    latterPhrases: new Map([
      ...phrases(pronouns.latterPhrases?.male, Trait.male),
      ...phrases(pronouns.latterPhrases?.female, Trait.female)
    ]),
    pluralArticles: hashesIn(words.pluralArticles),
    contractions: hashesIn(words.contractions),
    ranks: hashesIn(words.ranks),
    passingRanks: hashesIn(words.passingRanks),
    formers: hashesIn(words.formers),
    deputies: deputiesOf(words.deputies),
    compoundStarts: hashesIn(words.compoundStarts),
    portfolios: hashesIn(words.portfolios),
    dayNames: hashesIn(words.dayNames),
    lastNames: hashesIn(words.lastNames),
    ageEndings: endingsOf(words.ageEndings, 0),
    setPhrases: hashesIn(words.setPhrases),
    times: hashesIn(words.times),
    epithets: hashesIn(words.epithets),
    appellatives: hashesIn(words.appellatives),
    offices: hashesIn(words.offices),
    variesNouns: words.variesNouns ?? false,
    genitiveEnding: words.genitiveEnding ?? '',
    pluralEndings: wordsIn(words.pluralEndings),
    officeAdjectives: endingsOf(words.officeAdjectives, 0),
    pluralVerbEndings: wordsIn(words.pluralVerbEndings),
    rivals: new Map(wordsIn(words.rivals).flatMap((group, n) => group.split(',').map((noun): [number, number] => [hashOf(noun), n]))),
    partyEndings: wordsIn(words.partyEndings),
    obliqueArticles: hashesIn(words.obliqueArticles),
    caseEndings: wordsIn(words.caseEndings),
    partyNouns: new Map(
      wordsIn(words.partyNouns)
        .map((entry) => entry.split(':') as [string, string])
        .map(([noun, party]) => [hashOf(noun), party])
    ),
    decades: new Map(
      wordsIn(words.decades)
        .map((entry) => entry.split(':') as [string, string])
        .map(([noun, decade]) => [hashOf(noun), Number(decade)])
    ),
    years: hashesIn(words.years),
    nations: nationsOf(words.nations),
    papers: hashesIn(words.papers),
    paperEndings: wordsIn(words.paperEndings),
    ordinaryEndings: wordsIn(words.ordinaryEndings),
    compoundEndings: [...roleEndings(words.roleEndings).map((one) => withAny(one, words.anyPerson)), ...bodyEndings(words)].sort(
      longestFirst
    ),
    personEndings: roleEndings(words.personEndings).sort(longestFirst),
    firstNameEndings: [
      ...endingsOf(words.firstNameEndings?.male, Trait.male),
      ...endingsOf(words.firstNameEndings?.female, Trait.female)
    ].sort(longestFirst),
    demonymEndings: wordsIn(words.demonymEndings),
    adjectivalArticle: words.adjectivalNouns ? hashOf(words.adjectivalNouns.article) : 0,
    adjectivalEnding: words.adjectivalNouns?.ending ?? '',
    twoLastNames: words.twoLastNames ?? false,
    capitalNouns: words.capitalNouns ?? false,
    bodiesAlone: words.bodiesAlone ?? false,
    headFirst: words.headFirst ?? false
  }
}

/** Returns the hash of two words in a row. */
export function phraseHash(first: number, second: number): number {
  return Math.imul(first, 0x01000193) ^ second
}

/** Parses phrases of two words with `_` between them. */
function phrases(list: string | undefined, bits: number): [number, number][] {
  return (list ? list.split(' ') : []).map((phrase) => {
    const [first = '', second = ''] = phrase.split('_')
    return [phraseHash(hashOf(first), hashOf(second)), bits]
  })
}

/** Parses titles of two words with their longest form. */
function deputiesOf(list = ''): Map<number, number> {
  const map = new Map<number, number>()
  for (const entry of wordsIn(list)) {
    const [title = '', office = title] = entry.split(':')
    for (const [hash] of phrases(title, 0)) for (const [meant] of phrases(office, 0)) map.set(hash, meant)
  }
  return map
}

/** Parses words with what they stand for: `bill:william sen:senator,lawmaker`. */
function pairs(list = ''): Map<number, number[]> {
  const map = new Map<number, number[]>()
  for (const entry of list.split(' ')) {
    const [short, full] = entry.split(':')
    if (short && full) map.set(hashOf(short), full.split(',').map(hashOf))
  }
  return map
}

/** Parses nouns for people of a nation, with its adjective where that is another word: `norwegian swede:swedish`. */
function nationsOf(list = ''): Map<number, number> {
  const map = new Map<number, number>()
  for (const entry of wordsIn(list)) {
    const [noun = '', adjective = noun] = entry.split(':')
    map.set(hashOf(noun), hashOf(adjective)).set(hashOf(adjective), hashOf(adjective))
  }
  return map
}

function endingsOf(list: string | undefined, bits: number): WordEnding[] {
  return list ? list.split(' ').map((ending) => ({ending, hash: hashOf(ending), bits})) : []
}

/** Endings of compounds for organizations; those that can stand for any organization alone can in a compound too. */
function bodyEndings({bodyEndings: endings = '', anyOrganization}: SpeakerWords): WordEnding[] {
  const any = anyOrganization.split(' ')
  return endingsOf(endings, Trait.organization).map((one) =>
    any.includes(one.ending) ? {...one, bits: one.bits | Trait.anyOrganization} : one
  )
}

/** Lets a compound stand for any person if its last part can alone: Parteichefin. */
function withAny(one: WordEnding, anyPerson: Gendered | undefined): WordEnding {
  const any = anyPerson && `${anyPerson.male} ${anyPerson.female} ${anyPerson.either}`.split(' ').includes(one.ending)
  return any ? {...one, bits: one.bits | Trait.anyPerson} : one
}

function roleEndings(endings: Gendered | undefined): WordEnding[] {
  if (!endings) return []
  const {male, female, either} = endings
  return [...endingsOf(male, Trait.role | Trait.male), ...endingsOf(female, Trait.role | Trait.female), ...endingsOf(either, Trait.role)]
}

function longestFirst(one: WordEnding, other: WordEnding): number {
  return other.ending.length - one.ending.length
}
