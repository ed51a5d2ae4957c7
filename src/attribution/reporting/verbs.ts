import type {ReportingWords} from '../../languages/types/reporting-words.js'

/** A verb with all its forms, written out. */
export interface VerbForms {
  lemma: string
  /** What a clause has behind the verb: the *mit* of *teilt mit*; empty for a verb in one piece. */
  particle: string
  /** Finite forms, without the particle. */
  finite: readonly string[]
  /** Finite forms in a subordinate clause, the particle joined: *mitteilt*. */
  joined: readonly string[]
  participles: readonly string[]
  /** The same without the particle, for when it is written apart: *bekannt gegeben*. */
  apart: readonly string[]
  /** The infinitive without the particle. */
  base: string
  gerunds: readonly string[]
  /** Words behind the verb that make another of it: *en garde* of *mettre en garde*. */
  idiom: readonly string[]
  infinitives: readonly string[]
}

/** Length of an infinitive's own ending: the *ar* of *negar*. */
const INFINITIVE = 2

type Conjugation = Pick<ReportingWords, 'models' | 'participlePrefix' | 'inseparable' | 'infinitives'>

/**
 * Writes out the forms of verbs.
 *
 * @param list - Verbs apart by spaces, as {@link ReportingWords} has them.
 * @returns One for each.
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
    const [finite = [], participles = [], gerunds = []] = colon < 0 ? regular(base, changed, words) : entry.slice(colon + 1).split(';').map((forms) => forms.split(',').filter(Boolean))
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
  // both stems without what the model's ending has before the infinitive's own
  const other = changed === undefined ? stem : changed.slice(0, changed.length - model.ending.length + INFINITIVE)
  const bare = model.bare ?? (!participlePrefix || inseparable.split(' ').some((prefix) => prefix !== '' && lemma.startsWith(prefix)))
  const formed = (forms: string): string[] => forms.split(' ').filter(Boolean).map((form) => form.replace('-', stem).replace('+', other))
  return [formed(model.finite), formed(model.participle).map((form) => (bare ? form : participlePrefix + form)), formed(model.gerund ?? '')]
}

/** Writes out the forms of all reporting verbs of a language. */
export function allVerbs(words: ReportingWords): VerbForms[] {
  return Object.values(words.verbs).flatMap((list) => conjugate(list, words))
}
