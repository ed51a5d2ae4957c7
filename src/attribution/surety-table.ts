/** What may be known about a finding besides its rule; src/attribution/surety.ts determines each fact. */
export const facts = ['named', 'pronoun', 'someone', 'sourceless', 'long', 'apart', 'plain', 'weak', 'helped', 'quoted', 'partly', 'short', 'opened', 'split', 'first', 'last'] as const

/** Groups of rules that share weights: on quotations, on clauses introduced by a cue, on asides that attribute a clause, and on views. */
export const sorts = ['quotation', 'clause', 'aside', 'view'] as const

/** A group of rules that share weights. */
export type Sort = (typeof sorts)[number]

/** Offset to the log odds of a rule's confidence, before any facts; measured by `npx tsx test/training/surety.ts`. */
export const bases: Readonly<Record<string, number>> = {
  'as-put': -0.46,
  'colon-quote': 0,
  'gesture': -0.23,
  'interrupted-quote': 0.01,
  'quote-cue-source': -0.36,
  'quote-source-cue': -0.96,
  'source-cue-quote': 0.25,
  'source-cue-clause': -1.06,
  'source-cue-that': -0.79,
  'according-to': -0.28,
  'asked': 0.2,
  'clause-cue-source': -0.3,
  'clause-source-cue': -0.46,
  'interrupted-clause': -0.07,
  'noun-from-source': -0.46,
  'participle': -0.26,
  'possessive-noun-that': -0.21,
  'judgement': -0.53,
  'nominal': -0.11,
  'passive': -0.2,
  'quoted-judgement': -0.75,
  'relative': -0.06,
  'stance': -0.52
}

/** Weight of each fact for each group of rules; measured by `npx tsx test/training/surety.ts`. */
export const weights: Readonly<Record<Sort, readonly number[]>> = {
  quotation: [0.18, -0.22, -0.78, -0.13, -0.1, -0.35, 0.14, -0.04, -0.65, 0.67, -1.16, 0.06, 0, 0.43, 0.21, -0.15],
  clause: [0.48, -0.01, 0.02, -0.35, 0.51, -0.07, 0.49, -0.92, -0.77, 0, 0.26, -0.24, 0.3, 0, 0.55, 0.24],
  aside: [0.52, 0.91, 0.36, -0.37, -0.7, -0.19, 0.49, -0.75, -0.76, 0.12, 0.05, -0.85, 0.24, -0.81, 0.12, -0.35],
  view: [0.14, 0.1, 0.5, 0.24, -0.22, 0.1, 0.51, -1.62, -0.61, 0, 0.62, 0.8, 0.18, 0.54, 0.71, -0.34]
}
