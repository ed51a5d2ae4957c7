import type {ReportingWords} from '../../languages/types/reporting-words.js'

/** A verb with all its forms. */
export interface VerbForms {
  lemma: string
  /** The separable particle, such as the *mit* of *teilt mit*; empty for other verbs. */
  particle: string
  /** Finite forms, without the particle. */
  finite: readonly string[]
  /** Finite forms in a subordinate clause, with the particle attached: *mitteilt*. */
  joined: readonly string[]
  participles: readonly string[]
  /** Participles without the particle, for when it is a separate word: *bekannt gegeben*. */
  apart: readonly string[]
  /** The infinitive without the particle. */
  base: string
  gerunds: readonly string[]
  /** Words after the verb that give it another meaning: *en garde* of *mettre en garde*. */
  idiom: readonly string[]
  infinitives: readonly string[]
}

/** Length of the infinitive ending itself: the *ar* of *negar*. */
const INFINITIVE = 2

type Conjugation = Pick<ReportingWords, 'models' | 'participlePrefix' | 'inseparable' | 'infinitives'>

/**
 * Expands verbs into all their forms.
 * @param list - Verbs separated by spaces, as in {@link ReportingWords}.
 * @returns One entry per verb.
 */
export function conjugate(list: string, words: Conjugation): VerbForms[] {
  const verbs: VerbForms[] = []
  for (const entry of list.split(' ')) {
    if (!entry) continue
    const colon = entry.indexOf(':')
    const [name = '', tail] = (colon < 0 ? entry : entry.slice(0, colon)).split('+')
    const bar = name.indexOf('|')
    const particle = bar < 0 ? '' : name.slice(0, bar)
    const [base = '', changed] = (bar < 0 ? name : name.slice(bar + 1)).split('~')
    const [finite = [], participles = [], gerunds = []] =
      colon < 0
        ? regular(base, changed, words)
        : entry
            .slice(colon + 1)
            .split(';')
            .map((forms) => forms.split(',').filter(Boolean))
    const join = (form: string): string => particle + form
    const prefixed = particle ? words.infinitives.split(' ').map((word) => particle + word + base) : []
    verbs.push({
      lemma: tail === undefined ? particle + base : `${base}+${tail}`,
      particle,
      finite,
      joined: particle ? finite.map(join) : [],
      participles: particle ? participles.map(join) : participles,
      apart: particle ? participles : [],
      base,
      gerunds,
      idiom: tail === undefined ? [] : tail.split('_'),
      infinitives: [particle + base, ...prefixed]
    })
  }
  return verbs
}

function regular(lemma: string, changed: string | undefined, {models, participlePrefix = '', inseparable = ''}: Conjugation): string[][] {
  const model = models.find(({ending}) => lemma.endsWith(ending))
  if (!model) return [[], [], []]
  const stem = lemma.slice(0, lemma.length - model.ending.length)
  // both stems, cut before the part of the model's ending that precedes the infinitive ending
  const other = changed === undefined ? stem : changed.slice(0, changed.length - model.ending.length + INFINITIVE)
  const bare = model.bare ?? (!participlePrefix || inseparable.split(' ').some((prefix) => prefix !== '' && lemma.startsWith(prefix)))
  const formed = (forms: string): string[] =>
    forms
      .split(' ')
      .filter(Boolean)
      .map((form) => form.replace('-', stem).replace('+', other))
  return [formed(model.finite), formed(model.participle).map((form) => (bare ? form : participlePrefix + form)), formed(model.gerund ?? '')]
}

/** Expands all reporting verbs of a language into their forms. */
export function allVerbs(words: ReportingWords): VerbForms[] {
  return Object.values(words.verbs).flatMap((list) => conjugate(list, words))
}
