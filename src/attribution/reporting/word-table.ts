import type {ReportingWords} from '../../languages/types/reporting-words.js'
import type {SpeakerWords} from '../../languages/types/speaker-words.js'
import {hashesIn, hashOf, Lexicon, wordsIn} from '../../text/lexicon.js'
import {pairHash} from '../rules/words.js'
import {conjugate, allVerbs, type VerbForms} from './verbs.js'
import {Word, Also, type ReportingTable, type Phrase} from './words.js'

/** Number of character codes that cover Latin letters. */
export const LETTERS = 0x250

/** The lists that are a single string of words. */
type ListName = Exclude<keyof ReportingWords, 'models' | 'verbs' | 'incises' | 'verbSecond' | 'capitalNouns' | 'nullSubject' | 'verbFinal'>

/** The role that each list gives its words. */
const LISTS: readonly [ListName, number][] = [
  ['auxiliaries', Word.auxiliary],
  ['modals', Word.modal],
  ['passives', Word.passive],
  ['finite', Word.verb],
  ['moods', Word.mood],
  ['conditionals', Word.mood],
  ['pronouns', Word.pronoun],
  ['objects', Word.object],
  ['reflexives', Word.reflexive],
  ['negations', Word.negation],
  ['determiners', Word.determiner],
  ['possessives', Word.determiner],
  ['genitives', Word.genitive],
  ['prepositions', Word.preposition],
  ['links', Word.link | Word.preposition],
  ['openers', Word.opener],
  ['subordinators', Word.subordinator],
  ['relatives', Word.relative],
  ['coordinators', Word.coordinator],
  ['turns', Word.turn],
  ['adverbs', Word.adverb],
  ['times', Word.time],
  ['demonstratives', Word.demonstrative],
  ['feels', Word.separable],
  ['otherInfinitives', Word.infinitive],
  ['notInfinitives', Word.noInfinitive]
]

/** The further role that each list gives its words. */
const FURTHER_LISTS: readonly [ListName, number][] = [
  ['conditionals', Also.conditional],
  ['complementizers', Also.complementizer],
  ['particles', Also.particle],
  ['firstPersons', Also.firstPerson],
  ['carriers', Also.carrier],
  ['opinion', Also.opinion],
  ['own', Also.own],
  ['expletives', Also.expletive],
  ['obliques', Also.oblique],
  ['asConjunctions', Also.as],
  ['possessives', Also.possessive],
  ['infinitives', Also.infinitive],
  ['behind', Also.behind],
  ['trailing', Also.trailing],
  ['reportNouns', Also.reportNoun],
  ['nounPrepositions', Also.nounPreposition],
  ['bodies', Also.body],
  ['nouns', Also.noun],
  ['notMoods', Also.notMood],
  ['accordingly', Also.accordingly],
  ['whereby', Also.whereby],
  ['nominatives', Also.nominative],
  ['predicatives', Also.predicate],
  ['becoming', Also.becomes],
  ['agents', Also.agent],
  ['nounForms', Also.nounForm],
  ['things', Also.thing]
]

/**
 * Builds the lookup tables for a language's words of reported speech.
 * @param cues - The caller's own verbs.
 * @param speakers - The language's words for people, organizations and documents.
 */
export function reportingTable(words: ReportingWords, cues: readonly string[], speakers?: SpeakerWords): ReportingTable {
  const entries: [string, number][] = []
  const also: [string, number][] = []
  const particles: [number, number][] = []
  const governed: [number, number][] = []
  const put = (list: string, bit: number): void => void wordsIn(list).forEach((word) => entries.push([word, bit]))
  const putAlso = (list: string, bit: number): void => void wordsIn(list).forEach((word) => also.push([word, bit]))
  const weak = new Set(wordsIn(words.weak))
  const cites = new Set(wordsIn(words.citing))
  const tells = new Set(wordsIn(words.addressed))
  const professing = new Set(wordsIn(words.professing))
  const firstPersons = new Set(wordsIn(words.firstPersons))
  const firstEndings = wordsIn(words.firstPersonEndings)
  const otherEndings = wordsIn(words.otherPersonEndings)
  const governs = new Map<string, string>()
  for (const entry of wordsIn(words.governs)) {
    const [lemma = '', list = ''] = entry.split(':')
    governs.set(lemma, governs.has(lemma) ? `${governs.get(lemma)},${list}` : list)
  }
  for (const [name, bit] of [
    ['plain', Word.plain],
    ['speech', Word.speech],
    ['judgement', Word.judgement],
    ['mind', Word.mind]
  ] as const) {
    for (const verb of conjugate(words.verbs[name], words)) {
      const own = bit | (weak.has(verb.lemma) ? Word.weak : 0)
      addForms(verb, own, entries, particles)
      if (verb.particle) also.push([verb.particle, Also.piece])
      if (tells.has(verb.lemma)) for (const form of allForms(verb)) also.push([form, Also.tells])
      if (cites.has(verb.lemma)) for (const form of allForms(verb)) also.push([form, Also.cites])
      for (const form of verb.finite) {
        if (isNounLike(verb, form, words) && !firstPersons.has(form)) also.push([form, Also.firstPerson | Also.nounForm])
        if (endsInOne(form, firstEndings) && !endsInOne(form, otherEndings)) also.push([form, Also.firstPerson])
      }
      for (const preposition of governs.get(verb.lemma)?.split(',') ?? []) {
        for (const form of verb.idiom.length ? verb.idiom.slice(-1) : wholeForms(verb))
          governed.push([pairHash(hashOf(form), hashOf(preposition)), 1])
        if (verb.particle)
          for (const form of [...verb.finite, ...verb.apart, verb.base])
            governed.push([pairHash(pairHash(hashOf(form), hashOf(verb.particle)), hashOf(preposition)), 1])
      }
    }
  }
  for (const feeling of wordsIn(words.feelings)) {
    also.push([feeling, Also.piece])
    for (const form of wordsIn(words.feels)) particles.push([pairHash(hashOf(form), hashOf(feeling)), Word.mind | Word.weak])
    for (const preposition of governs.get(feeling)?.split(',') ?? []) governed.push([pairHash(hashOf(feeling), hashOf(preposition)), 1])
  }
  for (const cue of cues) entries.push([cue, Word.plain | Word.finite])
  for (const [name, bit] of LISTS) put(words[name] ?? '', bit)
  for (const [name, bit] of FURTHER_LISTS) putAlso(words[name] ?? '', bit)
  if (speakers)
    putAlso(
      [speakers.roles.male, speakers.roles.female, speakers.roles.either, speakers.groups, speakers.organizations, speakers.documents].join(
        ' '
      ),
      Also.holder
    )
  const endings = [...endingsOf(words.adverbEndings, Word.adverb), ...endingsOf(words.finiteEndings ?? '', Word.verb)]
  const phrases = phrasesOf(words, putAlso)
  return {
    words,
    bits: new Lexicon(entries),
    also: new Lexicon(also),
    particles: new Lexicon(particles),
    governed: new Lexicon(governed),
    phrases,
    moodEndings: wordsIn(words.moodEndings),
    endings,
    lastLetters: lettersAtEnd(endings),
    notMoodEndings: wordsIn(words.notMoodEndings),
    infinitiveEndings: wordsIn(words.infinitiveEndings),
    indefinites: hashesIn(words.indefinites),
    definiteEndings: wordsIn(words.definiteEndings),
    participleEndings: wordsIn(words.participleEndings),
    moving: hashesIn(words.moving),
    topics: hashesIn(words.topics),
    criteria: hashesIn(words.criteria),
    professes: new Set(
      allVerbs(words)
        .filter(({lemma}) => professing.has(lemma))
        .flatMap(({finite, participles}) => [...finite, ...participles])
        .map(hashOf)
    ),
    quantifiers: hashesIn(words.quantifiers),
    concessive: new Set(
      wordsIn(words.concessive).map((pair) =>
        pair
          .split('_')
          .map(hashOf)
          .reduce((first, second) => pairHash(first, second))
      )
    ),
    quarters: hashesIn(words.quarters),
    replies: hashesIn(words.replies),
    answers: new Set(
      wordsIn(words.answers).map((answer) =>
        answer
          .split('_')
          .map(hashOf)
          .reduce((first, second) => pairHash(first, second))
      )
    ),
    outOf: hashesIn(words.outOf),
    adjoining: hashesIn(words.adjoining),
    contrasts: hashesIn(words.contrasts),
    pluralVerbs: wordsIn(words.pluralVerbEndings),
    pluralDeterminers: hashesIn(words.pluralDeterminers),
    quotingEndings: wordsIn(words.quotingEndings),
    settled: new Set(
      wordsIn(words.settled).map((pair) =>
        pair
          .split('_')
          .map(hashOf)
          .reduce((first, second) => pairHash(first, second))
      )
    ),
    origins: hashesIn(words.origins),
    seats: hashesIn(words.seats),
    unreflexive: hashesIn(words.unreflexive),
    press: wordsIn(words.press),
    pressPeople: wordsIn(words.pressPeople),
    genitiveEndings: wordsIn(words.genitiveEndings),
    attributeEndings: wordsIn(words.attributeEndings),
    reportNouns: wordsIn(words.reportNouns)
  }
}

function endsInOne(form: string, endings: readonly string[]): boolean {
  return endings.some((ending) => form.endsWith(ending))
}

/** Checks for a form such as *anuncio* or *preciso*, which is more often a noun or adjective than the first person of its verb. */
function isNounLike({lemma, idiom}: VerbForms, form: string, {nullSubject}: ReportingWords): boolean {
  return nullSubject && !idiom.length && /(?:[^n]|[^ao]n)o$/u.test(form) && /are?$/u.test(lemma)
}

function endingsOf(list: string, bit: number): [string, number][] {
  return wordsIn(list).map((ending) => [ending, bit])
}

function lettersAtEnd(endings: readonly (readonly [string, number])[]): Uint8Array {
  const letters = new Uint8Array(LETTERS)
  for (const [ending] of endings) letters[ending.charCodeAt(ending.length - 1)] = 1
  return letters
}

/** Returns the forms that need no particle beside them. */
function wholeForms(verb: VerbForms): string[] {
  return verb.particle ? [...verb.joined, ...verb.participles, ...verb.infinitives] : allForms(verb)
}

function allForms({finite, joined, participles, gerunds, infinitives}: VerbForms): string[] {
  return [...finite, ...joined, ...participles, ...gerunds, ...infinitives]
}

/** Adds a verb that reports only together with the words after it: each form is hashed together with them. */
function addIdiom(
  {finite, participles, infinitives, idiom}: VerbForms,
  own: number,
  entries: [string, number][],
  particles: [number, number][]
): void {
  for (const [forms, shape] of [
    [finite, Word.separable],
    [participles, Word.participle],
    [infinitives, Word.infinitive]
  ] as const) {
    for (const form of forms) {
      entries.push([form.split('+')[0] as string, shape])
      particles.push([idiom.reduce((hash, word) => pairHash(hash, hashOf(word)), hashOf(form.split('+')[0] as string)), own])
    }
  }
}

function addForms(verb: VerbForms, own: number, entries: [string, number][], particles: [number, number][]): void {
  if (verb.idiom.length) return addIdiom(verb, own, entries, particles)
  for (const form of verb.finite) {
    entries.push([form, verb.particle ? Word.separable : own | Word.finite])
    if (verb.particle) particles.push([pairHash(hashOf(form), hashOf(verb.particle)), own])
  }
  for (const form of verb.joined) entries.push([form, own | Word.finite])
  for (const form of verb.participles) entries.push([form, own | Word.participle])
  for (const form of verb.apart) particles.push([pairHash(hashOf(form), hashOf(verb.particle)), own | Word.participle])
  if (verb.particle) particles.push([pairHash(hashOf(verb.base), hashOf(verb.particle)), own | Word.infinitive])
  for (const form of verb.gerunds) entries.push([form, own | Word.gerund])
  for (const form of verb.infinitives) entries.push([form, own | Word.infinitive])
}

/** Collects the fixed cues of a language, longest first: de acuerdo con lo dicho por. */
function phrasesOf(words: ReportingWords, putAlso: (list: string, bit: number) => void): Phrase[] {
  const phrases: Phrase[] = []
  for (const [list, impersonal] of [
    [words.before, false],
    [words.impersonal, true]
  ] as const) {
    for (const phrase of list.split(' ')) {
      if (!phrase) continue
      const hashes = phrase.split('_').map(hashOf)
      phrases.push({words: Int32Array.from(hashes), impersonal})
      putAlso(phrase.split('_')[0] as string, Also.phrase)
    }
  }
  return phrases.sort((a, b) => b.words.length - a.words.length)
}
