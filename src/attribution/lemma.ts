import type {AttributionWords} from '../languages/types/attribution-words.js'
import {withoutInvisible} from '../text/broken-words.js'
import {hashBetween, hashOf, Lexicon} from '../text/lexicon.js'
import {isSpace, type Span} from '../text/span.js'
import type {VerbForms} from './reporting/verbs.js'
import {verbForms} from './verb-forms.js'

/** Cue forms and their lemmas. */
export interface Lemmas {
  /** The index of each single-word form's lemma in `list`. */
  numbers: Lexicon
  /** The lemmas, from index 1. */
  list: readonly string[]
  /** The lemmas of multi-word forms, in lower case. */
  phrases: ReadonlyMap<string, string>
}

/**
 * Returns the lemma of a cue's last verb, or the cue in lower case if none is known.
 *
 * @param parts - The cue's pieces, without surrounding white space.
 */
export function lemmaOf(text: string, parts: readonly Span[], cue: string, {numbers, list, phrases}: Lemmas): string {
  const seen = isFolded(cue) ? cue : withoutInvisible(cue)
  if (seen !== cue) return lemmaOf(seen, [{start: 0, end: seen.length}], seen, {numbers, list, phrases})
  const phrase = phrases.size ? phrases.get(fold(cue)) : undefined
  if (phrase) return phrase
  for (let i = parts.length - 1; i >= 0; i--) {
    const {start, end} = parts[i] as Span
    for (let to = end; to > start;) {
      let from = to
      while (from > start && !isSpace(text.charCodeAt(from - 1))) from--
      const number = numbers.get(hashBetween(text, from, to))
      if (number) return list[number] as string
      to = from - 1
    }
  }
  return fold(cue)
}

/** Converts words to lower case with straight apostrophes. */
function fold(words: string): string {
  if (isFolded(words)) return words
  const small = words.toLowerCase()
  return small.includes('’') ? small.replaceAll('’', "'") : small
}

/** Returns whether words are already in lower-case ASCII, as most cues are: checking is faster than converting. */
function isFolded(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    if (code > 0x7f || (code >= 0x41 && code <= 0x5a)) return false
  }
  return true
}

/**
 * Builds the table of cue forms and their lemmas.
 *
 * @param words - The language's words, if any.
 * @param cues - The caller's own cues, which are their own lemmas.
 * @param verbs - More verbs with all their forms.
 */
export function cueTables(words: AttributionWords | undefined, cues: readonly string[], verbs: readonly VerbForms[] = []): Lemmas {
  const byForm = new Map<number, string>()
  const phrases = new Map<string, string>()
  for (const list of words ? Object.values(words.verbs) : []) {
    for (const [lemma, forms] of verbForms(list, words?.regular ?? '')) for (const form of forms) byForm.set(hashOf(form), lemma)
  }
  for (const {lemma, particle, finite, joined, participles, gerunds, infinitives} of verbs) {
    for (const form of [...joined, ...participles, ...gerunds, ...infinitives]) byForm.set(hashOf(form), lemma)
    for (const form of finite) {
      if (particle) phrases.set(`${form} ${particle}`, lemma)
      else byForm.set(hashOf(form), lemma)
    }
  }
  for (const cue of cues) {
    const small = cue.toLowerCase()
    if (small.includes(' ')) phrases.set(fold(small), small)
    else if (small) byForm.set(hashOf(small), small)
  }
  const numbers = new Map<string, number>()
  for (const lemma of byForm.values()) if (!numbers.has(lemma)) numbers.set(lemma, numbers.size + 1)
  return {
    numbers: new Lexicon([...byForm].map(([form, lemma]) => [form, numbers.get(lemma) as number])),
    list: ['', ...numbers.keys()],
    phrases
  }
}
