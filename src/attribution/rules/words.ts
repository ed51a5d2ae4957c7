import type {AttributionWords} from '../../languages/attribution-words.js'
import type {RuleWords} from '../../languages/rule-words.js'
import {hashOf, Lexicon} from '../../text/lexicon.js'
import {verbForms} from '../tagger/words.js'

/** What a word can be to the rules. */
export const Bit = {
  speech: 1,
  judgement: 1 << 1,
  mind: 1 << 2,
  showing: 1 << 3,
  /** The verb's lemma. */
  base: 1 << 4,
  /** Its form with a third person in the present. */
  present: 1 << 5,
  past: 1 << 6,
  participle: 1 << 7,
  plain: 1 << 8,
  weak: 1 << 9,
  telling: 1 << 10,
  noun: 1 << 11,
  document: 1 << 12,
  people: 1 << 13,
  auxiliary: 1 << 14,
  passive: 1 << 15,
  pronoun: 1 << 16,
  possessive: 1 << 17,
  opener: 1 << 18,
  preposition: 1 << 19,
  determiner: 1 << 20,
  time: 1 << 21,
  object: 1 << 22,
  adverb: 1 << 23,
  relative: 1 << 24,
  infinitive: 1 << 25,
  carrier: 1 << 26,
  turn: 1 << 27,
  joiner: 1 << 28,
  link: 1 << 29,
  conjunction: 1 << 30,
  /** The first word of a prepositional cue. */
  phrase: 1 << 31
} as const

/** What a few words can be besides, looked up only where it matters. */
export const Extra = {
  /** Counts a noun: one friend. */
  counts: 1,
  /** Stands for people by itself: many said. */
  alone: 1 << 1,
  /** Opens a clause that leads to another: although she admitted it, … */
  subordinator: 1 << 2,
  /** What is held of somebody: is expected to. */
  held: 1 << 3,
  /** Opens what somebody was asked. */
  asked: 1 << 4,
  /** Leads to a participle of the main clause's subject: by saying. */
  gerund: 1 << 5,
  /** A verb's form that is most often a noun. */
  nounLike: 1 << 6,
  /** Gives what stands before it a name: a film called. */
  naming: 1 << 7
} as const

/** Bits of the lists of verbs. */
export const VERB = Bit.speech | Bit.judgement | Bit.mind | Bit.showing

/** The words of a language as the rules look them up. */
export interface WordBits {
  /** Bits of {@link Bit} by the hash of a word. */
  bits: Lexicon
  /** Bits of {@link Extra} by the hash of a word. */
  extra: Lexicon
  /** 1 for a verb form and its particle together, by {@link pairHash}. */
  particles: Lexicon
  /** Prepositional cues: hashes of their words. */
  prepositional: Int32Array[]
  adverbEnding: string
  participleEnding: string
}

/**
 * Hashes two words that stand side by side.
 *
 * @param first - Hash of the first.
 * @param second - Hash of the second.
 * @returns A hash of both.
 */
export function pairHash(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 7) ^ (second << 9), 0x01000193)
}

/**
 * Makes the tables of the words that rules look at.
 *
 * @param words - The language's words of attribution.
 * @param rules - Its other words that the rules need.
 * @param cues - The caller's own cues of speech.
 * @returns The tables.
 */
export function wordBits(words: AttributionWords, rules: RuleWords, cues: readonly string[]): WordBits {
  const entries: [string, number][] = []
  const extra: [string, number][] = []
  const pairs: [number, number][] = []
  const put = (list: string, bit: number): void => {
    for (const word of list.split(' ')) if (word) entries.push([word, bit])
  }
  const set = (list: string): Set<string> => new Set(list.split(' '))
  // labelling and labeling both are; in a language without an ending for it, the last form is
  const isParticiple = (form: string, last: boolean): boolean => (rules.participleEnding === '' ? last : form.endsWith(rules.participleEnding))
  const plain = set(rules.plain)
  const weak = set(rules.weak)
  const telling = set(rules.telling)
  const particles = new Map(rules.particles.split(' ').map((entry) => entry.split(':') as [string, string]))
  for (const name of ['speech', 'judgement', 'mind', 'showing'] as const) {
    for (const [lemma, forms] of verbForms(words.verbs[name])) {
      const own = Bit[name] | (plain.has(lemma) ? Bit.plain : 0) | (weak.has(lemma) ? Bit.weak : 0) | (telling.has(lemma) ? Bit.telling : 0)
      for (const [place, form] of forms.entries()) {
        const shape = place === 0 ? Bit.base : place === 1 ? Bit.present : isParticiple(form, place === forms.length - 1) ? Bit.participle : Bit.past
        entries.push([form, own | shape])
        for (const particle of particles.get(lemma)?.split(',') ?? []) if (particle) pairs.push([pairHash(hashOf(form), hashOf(particle)), 1])
      }
    }
  }
  for (const cue of cues) entries.push([cue, Bit.speech | Bit.past | Bit.plain])
  put(words.nouns, Bit.noun)
  put(words.documents, Bit.document)
  put(words.groups, Bit.people)
  put(words.roles, Bit.people)
  put(words.auxiliaries, Bit.auxiliary)
  put(words.pronouns, Bit.pronoun)
  put(words.objects, Bit.object)
  put(words.possessives, Bit.possessive)
  put(words.prepositions, Bit.preposition)
  put(words.conjunctions, Bit.conjunction)
  put(words.determiners, Bit.determiner)
  put(words.times, Bit.time)
  put(rules.passives, Bit.passive)
  put(rules.carriers, Bit.carrier)
  put(rules.infinitive, Bit.infinitive)
  put(rules.openers, Bit.opener)
  put(rules.relatives, Bit.relative)
  put(rules.adverbs, Bit.adverb)
  put(rules.turns, Bit.turn)
  put(rules.joiners, Bit.joiner)
  put(rules.links, Bit.link)
  for (const name of ['counts', 'alone', 'subordinator', 'held', 'asked', 'gerund', 'nounLike', 'naming'] as const) {
    for (const word of rules.extra[name].split(' ')) extra.push([word, Extra[name]])
  }
  for (const phrase of rules.prepositional.split(' ')) put(phrase.split('_')[0] ?? '', Bit.phrase)
  return {
    bits: new Lexicon(entries),
    extra: new Lexicon(extra),
    particles: new Lexicon(pairs),
    prepositional: rules.prepositional.split(' ').map((phrase) => Int32Array.from(phrase.split('_'), hashOf)),
    adverbEnding: rules.adverbEnding,
    participleEnding: rules.participleEnding
  }
}
