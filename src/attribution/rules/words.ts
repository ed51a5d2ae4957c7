import type {AttributionWords} from '../../languages/types/attribution-words.js'
import type {SpeakerWords} from '../../languages/types/speaker-words.js'
import type {RuleWords} from '../../languages/types/rule-words.js'
import {hashesIn, hashOf, Lexicon, wordsIn} from '../../text/lexicon.js'
import {verbForms} from '../verb-forms.js'

/** The roles that a word can have in the rules. */
export const enum RuleWord {
  speech = 1,
  judgement = 1 << 1,
  mind = 1 << 2,
  showing = 1 << 3,
  /** The verb's base form. */
  base = 1 << 4,
  /** The third person singular of the present. */
  present = 1 << 5,
  past = 1 << 6,
  participle = 1 << 7,
  plain = 1 << 8,
  weak = 1 << 9,
  telling = 1 << 10,
  noun = 1 << 11,
  document = 1 << 12,
  people = 1 << 13,
  auxiliary = 1 << 14,
  passive = 1 << 15,
  pronoun = 1 << 16,
  possessive = 1 << 17,
  opener = 1 << 18,
  preposition = 1 << 19,
  determiner = 1 << 20,
  time = 1 << 21,
  object = 1 << 22,
  adverb = 1 << 23,
  relative = 1 << 24,
  infinitive = 1 << 25,
  carrier = 1 << 26,
  turn = 1 << 27,
  joiner = 1 << 28,
  link = 1 << 29,
  conjunction = 1 << 30,
  /** The first word of a prepositional cue. */
  phrase = 1 << 31,
  /** Stands before a noun: the, his. */
  specifier = determiner | possessive,
  /** A form that can be the verb of a clause: says, said. */
  finite = past | present
}

/** Further roles that few words have, looked up only where they matter. */
export const enum Extra {
  /** Counts a noun: one friend. */
  counts = 1,
  /** Refers to people without a noun: many said. */
  alone = 1 << 1,
  /** Opens a subordinate clause: although she admitted it, … */
  subordinator = 1 << 2,
  /** Reports a belief about the subject: is expected to. */
  held = 1 << 3,
  /** Introduces what somebody was asked. */
  asked = 1 << 4,
  /** Introduces a participle whose subject is that of the main clause: by saying. */
  gerund = 1 << 5,
  /** A verb form that is usually a noun. */
  nounLike = 1 << 6,
  /** Gives a name to the noun before it: a film called. */
  naming = 1 << 7,
  /** Introduces the agent of a passive: by. */
  agent = 1 << 8,
  /** Passives whose subject is the speaker: is quoted as saying. */
  overheard = 1 << 9,
  /** Verbs that are passive when no object follows: accused of. */
  needy = 1 << 10,
  /** Introduces a description: described as. */
  likeness = 1 << 11,
  /** Prepositions of time and place: in, on, at. */
  locative = 1 << 12,
  /** The possessive relative pronoun: whose. */
  belonging = 1 << 13,
  /** Nouns of time that are not in the list of times: weeks. */
  moment = 1 << 14,
  /** Counts a noun of time: two weeks later. */
  counting = 1 << 15,
  /** Opens an aside that names the speaker: as Lind puts it. */
  frameOpener = 1 << 16,
  frameVerb = 1 << 17,
  frameObject = 1 << 18,
  /** A gesture of the person who says what follows: shrugged. */
  gesture = 1 << 19,
  /** Comes between a noun of saying and its source: a warning from Lind. */
  sender = 1 << 20,
  /** A prepositional cue of one word. */
  apart = 1 << 21,
  /** Forms of a verb that also asks for things: asked. */
  asking = 1 << 22,
  /** Introduces the thing asked for: for. */
  request = 1 << 23,
  /** Says how much is said: a lot. */
  amount = 1 << 24,
  /** Past forms that end a preceding infinitive clause: declined to answer and got into a car. */
  irregular = 1 << 25,
  /** Dummy subjects: there are. */
  dummy = 1 << 26,
  /** A preposition before a possessive and its noun: in Lind’s words. */
  possessed = 1 << 27,
  /** Shows or teaches something without being a speaker: experience. */
  impersonal = 1 << 28,
  /** Words that end like adverbs but are not: elderly. */
  noAdverb = 1 << 29,
  /** Months that are also first names: April. */
  monthName = 1 << 30,
  /** Opens an absolute construction, a participle with its own subject: with Lind saying. */
  absolute = 1 << 31
}

/** The bit of each list in `extra`. */
const extraLists: Record<keyof RuleWords['extra'], number> = {
  counts: Extra.counts,
  alone: Extra.alone,
  subordinator: Extra.subordinator,
  held: Extra.held,
  asked: Extra.asked,
  gerund: Extra.gerund,
  nounLike: Extra.nounLike,
  naming: Extra.naming,
  agent: Extra.agent,
  overheard: Extra.overheard,
  needy: Extra.needy,
  likeness: Extra.likeness,
  locative: Extra.locative,
  belonging: Extra.belonging,
  moment: Extra.moment,
  counting: Extra.counting,
  asking: Extra.asking,
  request: Extra.request,
  amount: Extra.amount,
  impersonal: Extra.impersonal,
  monthName: Extra.monthName,
  absolute: Extra.absolute,
  noAdverb: Extra.noAdverb,
  irregular: Extra.irregular
}

/** The bit of each list of verbs. */
const verbLists = {speech: RuleWord.speech, judgement: RuleWord.judgement, mind: RuleWord.mind, showing: RuleWord.showing}

/** Bits of all lists of verbs. */
export const VERB = RuleWord.speech | RuleWord.judgement | RuleWord.mind | RuleWord.showing

/** A language's words, as the rules look them up. */
export interface RuleTable {
  /** Bits of {@link RuleWord} by the hash of a word. */
  bits: Lexicon
  /** Bits of {@link Extra} by the hash of a word. */
  extra: Lexicon
  /** 1 for a verb form and its particle, by {@link pairHash}. */
  particles: Lexicon
  /** The tense of a verb that reports only with a word after it, by the verb's hash: made clear. */
  idioms: Lexicon
  /** 1 for a preposition and noun that form a cue around a possessive, by {@link pairHash}. */
  possessed: Lexicon
  /** Hashes of forms of verbs of saying that can end an aside: as Lind noted. */
  asideVerbs: ReadonlySet<number>
  /** Hashes of adjectives for what somebody feels: delighted. */
  moods: ReadonlySet<number>
  /** Hashes of determiners that never stand alone: the. */
  articles: ReadonlySet<number>
  /** Hashes of words before the first of several joined names: both. */
  paired: ReadonlySet<number>
  /** The tense of a verb that reports only with a noun of saying, by the verb's hash: raised questions about. */
  light: Lexicon
  /** Hashes of particles and other words after which a verb reports nothing, unless they are its own: off, goodbye. */
  strays: ReadonlySet<number>
  /** Adverbs that deny what follows. */
  negations: ReadonlySet<number>
  /** Adverbs that belong to the words after them: only two. */
  focusing: ReadonlySet<number>
  /** Prepositions that deny the participle after them. */
  privatives: ReadonlySet<number>
  /** Prepositions between that noun and what it is about. */
  topics: ReadonlySet<number>
  /** Hashes of prepositions between a name and what it belongs to: of, from. */
  affiliators: ReadonlySet<number>
  /** Hashes of words, and of pairs of them, that say how exact a number is: about, at least. */
  approximators: ReadonlySet<number>
  /** Verbs that mean something else with a thing as their object: added two goals. */
  clauseVerbs: ReadonlySet<number>
  /** Hashes of words for being named or not: named, anonymous. */
  unnamed: ReadonlySet<number>
  /** Hashes of pronouns for whoever speaks: I, our. */
  firstPersons: ReadonlySet<number>
  /** Prepositional cues, as the hashes of their words. */
  prepositional: Int32Array[]
  adverbEnding: string
  participleEnding: string
  pastEnding: string
  pluralEnding: string
}

/** Hashes two adjacent words. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 7) ^ (second << 9), 0x01000193)
}

/**
 * Builds the lookup tables for the rules.
 * @param words - The language's words of attribution.
 * @param rules - Its other words that the rules need.
 * @param cues - The caller's own cues of speech.
 * @param speakers - Its words for speakers: those for people that are on no other list count as such here too.
 */
export function ruleTable(words: AttributionWords, rules: RuleWords, cues: readonly string[], speakers?: SpeakerWords): RuleTable {
  const entries: [string, number][] = []
  const extra: [string, number][] = []
  const pairs: [number, number][] = []
  const put = (list: string, bit: number): void => {
    for (const word of wordsIn(list)) entries.push([word, bit])
  }
  const set = (list: string): Set<string> => new Set(wordsIn(list))
  // both labelling and labeling are participles; in a language without a participle ending, the last form is
  const isParticiple = (form: string, last: boolean): boolean =>
    rules.participleEnding === '' ? last : form.endsWith(rules.participleEnding)
  const plain = set(rules.plain)
  const weak = set(rules.weak)
  const telling = set(rules.telling)
  const particles = new Map(wordsIn(rules.particles).map((entry) => entry.split(':') as [string, string]))
  const shapeOf = (form: string, place: number, forms: readonly string[]): number =>
    place === 0
      ? RuleWord.base
      : place === 1
        ? RuleWord.present
        : isParticiple(form, place === forms.length - 1)
          ? RuleWord.participle
          : RuleWord.past
  const addParticles = (lemma: string, form: string): void => {
    for (const particle of particles.get(lemma)?.split(',') ?? []) if (particle) pairs.push([pairHash(hashOf(form), hashOf(particle)), 1])
  }
  for (const name of ['speech', 'judgement', 'mind', 'showing'] as const) {
    for (const [lemma, forms] of verbForms(words.verbs[name], words.regular)) {
      const own =
        verbLists[name] |
        (plain.has(lemma) ? RuleWord.plain : 0) |
        (weak.has(lemma) ? RuleWord.weak : 0) |
        (telling.has(lemma) ? RuleWord.telling : 0)
      for (const [place, form] of forms.entries()) {
        entries.push([form, own | shapeOf(form, place, forms)])
        addParticles(lemma, form)
      }
    }
  }
  for (const cue of cues) entries.push([cue, RuleWord.speech | RuleWord.past | RuleWord.plain])
  const idioms: [number, number][] = []
  for (const [lemma, forms] of verbForms(rules.idioms, words.regular)) {
    for (const [place, form] of forms.entries()) {
      put(form, RuleWord.phrase)
      idioms.push([hashOf(form), shapeOf(form, place, forms)])
      addParticles(lemma, form)
    }
  }
  const light: [number, number][] = []
  for (const [, forms] of verbForms(rules.light, words.regular))
    for (const [place, form] of forms.entries()) light.push([hashOf(form), shapeOf(form, place, forms)])
  put(words.nouns, RuleWord.noun)
  put(words.documents, RuleWord.document)
  put(words.groups, RuleWord.people)
  put(words.roles, RuleWord.people)
  put(rules.crew, RuleWord.people)
  put(words.auxiliaries, RuleWord.auxiliary)
  put(words.pronouns, RuleWord.pronoun)
  put(words.objects, RuleWord.object)
  put(words.possessives, RuleWord.possessive)
  put(words.prepositions, RuleWord.preposition)
  put(words.conjunctions, RuleWord.conjunction)
  put(words.determiners, RuleWord.determiner)
  put(words.times, RuleWord.time)
  put(rules.prepositions, RuleWord.preposition)
  put(rules.passives, RuleWord.passive)
  put(rules.carriers, RuleWord.carrier)
  put(rules.infinitive, RuleWord.infinitive)
  put(rules.openers, RuleWord.opener)
  put(rules.relatives, RuleWord.relative)
  put(rules.adverbs, RuleWord.adverb)
  put(rules.turns, RuleWord.turn)
  put(rules.joiners, RuleWord.joiner)
  put(rules.links, RuleWord.link)
  for (const [name, bit] of Object.entries(extraLists) as [keyof RuleWords['extra'], number][]) {
    for (const word of wordsIn(rules.extra[name])) extra.push([word, bit])
  }
  const {frames} = rules
  put(frames.opener, RuleWord.phrase)
  for (const [list, bit] of [
    [frames.opener, Extra.frameOpener],
    [frames.verbs, Extra.frameVerb],
    [frames.object, Extra.frameObject],
    [frames.gestures, Extra.gesture],
    [frames.senders, Extra.sender],
    [rules.apart, Extra.apart],
    [rules.dummies, Extra.dummy]
  ] as const) {
    for (const word of wordsIn(list)) extra.push([word, bit])
  }
  const possessed: [number, number][] = []
  for (const entry of wordsIn(rules.possessed)) {
    const [preposition = '', nouns = ''] = entry.split(':')
    put(preposition, RuleWord.phrase)
    extra.push([preposition, Extra.possessed])
    for (const noun of nouns.split(',')) possessed.push([pairHash(hashOf(preposition), hashOf(noun)), 1])
  }
  for (const phrase of wordsIn(rules.prepositional)) put(phrase.split('_')[0] ?? '', RuleWord.phrase)
  if (speakers) {
    const listed = new Set(entries.map(([word]) => word))
    const {roles, groups} = speakers
    for (const word of wordsIn(`${roles.male} ${roles.female} ${roles.either} ${groups}`))
      if (!listed.has(word)) entries.push([word, RuleWord.people])
  }
  return {
    bits: new Lexicon(entries),
    extra: new Lexicon(extra),
    particles: new Lexicon(pairs),
    idioms: new Lexicon(idioms),
    possessed: new Lexicon(possessed),
    light: new Lexicon(light),
    strays: hashesIn(rules.strays),
    negations: hashesIn(rules.negations),
    focusing: hashesIn(rules.focusing),
    privatives: hashesIn(rules.privatives),
    topics: hashesIn(rules.topics),
    asideVerbs: hashesIn(frames.said),
    moods: hashesIn(frames.moods),
    articles: hashesIn(rules.articles),
    paired: hashesIn(rules.paired),
    affiliators: hashesIn(rules.affiliators),
    approximators: new Set(
      wordsIn(rules.approximators)
        .map((entry) => entry.split('_').map(hashOf))
        .map(([one, two]) => (two === undefined ? (one as number) : pairHash(one as number, two)))
    ),
    clauseVerbs: hashesIn(rules.clauseVerbs),
    firstPersons: hashesIn(speakers && `${speakers.pronouns.first} ${speakers.pronouns.firstPlural}`),
    unnamed: hashesIn(rules.unnamed),
    prepositional: wordsIn(rules.prepositional).map((phrase) => Int32Array.from(phrase.split('_'), hashOf)),
    adverbEnding: rules.adverbEnding,
    participleEnding: rules.participleEnding,
    pastEnding: rules.pastEnding,
    pluralEnding: rules.pluralEnding
  }
}
