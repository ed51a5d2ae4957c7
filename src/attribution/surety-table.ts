/** What may be known about a finding besides its rule; src/attribution/surety.ts determines each fact. */
export const facts = [
  'named',
  'pronoun',
  'someone',
  'sourceless',
  'long',
  'apart',
  'plain',
  'weak',
  'helped',
  'quoted',
  'partly',
  'short',
  'opened',
  'split',
  'first',
  'last'
] as const

/** Groups of rules that share weights: on quotations, on clauses introduced by a cue, on asides that attribute a clause, and on views. */
export const sorts = ['quotation', 'clause', 'aside', 'view'] as const

/** A group of rules that share weights. */
export type Sort = (typeof sorts)[number]

/** Offset to the log odds of a rule's confidence, before any facts; measured by `npx tsx test/training/surety.ts`. */
export const bases: Readonly<Record<string, number>> = {
  'as-put': -0.56,
  'colon-quote': 0.04,
  gesture: -0.07,
  'interrupted-quote': 0.06,
  'quote-cue-source': -0.34,
  'quote-source-cue': -0.98,
  'relative-quote': -0.22,
  'source-cue-quote': 0.54,
  'source-cue-clause': -0.85,
  'source-cue-that': -0.52,
  'according-to': -0.27,
  asked: 0.24,
  'clause-cue-source': -0.33,
  'clause-source-cue': -0.44,
  'interrupted-clause': -0.07,
  'noun-from-source': -0.42,
  participle: -0.51,
  'possessive-noun-that': -0.14,
  judgement: -0.61,
  nominal: -0.09,
  passive: -0.5,
  'quoted-judgement': -0.8,
  relative: -0.08,
  stance: -0.52
}

/** Weight of each fact for each group of rules; measured by `npx tsx test/training/surety.ts`. */
export const weights: Readonly<Record<Sort, readonly number[]>> = {
  quotation: [0.2, -0.27, -0.64, 0, -0.1, -0.58, 0.1, 0.09, -0.48, 0.68, -1.05, 0.06, 0, 0.5, 0.12, -0.26],
  clause: [0.48, 0.05, 0.09, 0, 0.53, -0.17, 0.51, -1.07, -0.8, 0, 0.33, -0.24, 0.29, 0.12, 0.48, 0.14],
  aside: [0.8, 0.9, 0.31, -0.15, -0.14, -0.29, 0.51, -0.63, -0.95, 0.07, 0.35, -0.9, 0.32, -0.77, 0.43, -0.38],
  view: [0.37, 0.28, 0.63, 0.26, -0.13, 0, 0.51, -1.22, -0.5, 0, 0.64, 0.69, 0.36, 0.64, 0.72, -0.31]
}
