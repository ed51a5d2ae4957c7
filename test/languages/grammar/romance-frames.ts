// What the sentences of grammar-romance.test.ts are made of, and how a frame and its parts become a sentence with what is said in it.
import {readItem} from '../../../examples/corpus/tools/read.mjs'

/** The parts of one language, and the frames that put them together. */
export interface Grammar {
  /** A headline to stand above each sentence. */
  head: string
  /** Noun phrases that speak, in the singular and in the plural. */
  sources: {one: readonly string[]; many: readonly string[]}
  /** Frames for a source `S`; of `dijo/dijeron`, the second word is for a plural. */
  ofSources: readonly string[]
  /** Verbs in five forms: infinitive, past, present, participle, gerund. */
  verbs: {saying: readonly string[]; quoting: readonly string[]; asking: readonly string[]}
  /** Frames for a verb: `<past>` is its form. Those for quotations are for verbs of saying, too. */
  ofVerbs: {saying: readonly string[]; quoting: readonly string[]; asking: readonly string[]}
  /** Clauses that somebody says. */
  contents: readonly string[]
  /** Frames for a clause `K`. */
  ofContents: readonly string[]
  /** Frames in which a source says nothing. */
  silent: readonly string[]
  /** Prepositions with the articles that they join: `de el` is *del*. */
  joined: readonly (readonly [apart: RegExp, together: string])[]
}

/** Splits a list at bars and ends of lines. */
export const parts = (list: string): readonly string[] => list.trim().split(/ \| |\n\s*/u)

/** Splits a list of sentences at the ends of lines. */
export const lines = (list: string): readonly string[] => list.trim().split(/\n\s*/u)

/** The names of a verb's forms, in the order in which they are listed. */
export const FORMS = ['inf', 'past', 'pres', 'part', 'ger'] as const

/** A sentence, the place of the source put into it (of what follows its first word), and what is said in it. */
export interface Sentence {
  text: string
  source: readonly [start: number, end: number]
  told: readonly {source: string; content: string}[]
}

/** Puts a source at the `S` of a frame, and closes its appositive or relative clause by a comma before the next word. */
export function placed(frame: string, source: string): string {
  const open = source.includes(', ') && !/, \p{Lu}\p{L}+ (?:y|et|e) \p{Lu}\p{L}+$/u.test(source) ? ',' : ''
  return frame.replace(/(?<!\p{L})S(?!\p{L})(\}?)(?= [\p{L}{])/u, `${source}$1${open}`).replace(/(?<!\p{L})S(?!\p{L})/u, source)
}

/** Puts a source into a frame, with verbs in its number. */
export function withSource(frame: string, source: string, plural: boolean, joined: Grammar['joined']): Sentence {
  const chosen = frame.replace(/([^\s{}:«“‘—]+)\/([^\s{}.,:»”]+)/gu, (_, one: string, many: string) => (plural ? many : one))
  const made = sentence(placed(chosen, source), joined)
  // an article at its start may have changed: del alcalde
  const rest = source.slice(source.indexOf(' ') + 1)
  const start = made.text.indexOf(rest)
  return rest === source ? made : {...made, source: [start, start + rest.length]}
}

/** Puts a verb into a frame. */
export function withVerb(frame: string, verb: string, joined: Grammar['joined']): Sentence {
  const forms = verb.split(' ')
  return sentence(frame.replace(/<(\w+)>/gu, (_, form: (typeof FORMS)[number]) => (forms[FORMS.indexOf(form)] as string).replaceAll('_', ' ')), joined)
}

/** Puts a clause into a frame. */
export const withContent = (frame: string, clause: string, joined: Grammar['joined']): Sentence => sentence(frame.replace('K', clause), joined)

/** The sentence without the marks of its frame, and what those say. */
function sentence(marked: string, joined: Grammar['joined']): Sentence {
  let together = marked
  for (const [apart, with_] of joined) together = together.replace(apart, with_)
  const {text, attributions} = readItem(capital(together))
  const words = (spans: readonly [number, number][]): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ')
  return {text, source: [0, 0], told: attributions.map(({source, content}) => ({source: bare(words(source)), content: bare(words(content))}))}
}

/** With a capital at its start, behind marks and braces. */
export const capital = (text: string): string => text.replace(/^((?:\{\w+:|[«“—¿¡ ])*)(\p{L})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase())

/** Without the comma or stop that ends a part, the article at its start, and the capital of a sentence. */
export const bare = (written: string): string => written.replace(/[,.](?= …|$)/gu, '').toLowerCase()
