/** What may be known about a finding besides its rule; src/attribution/surety.ts determines each fact. */
export const facts = ['named', 'pronoun', 'someone', 'sourceless', 'long', 'apart', 'plain', 'weak', 'helped', 'quoted', 'partly', 'short', 'opened', 'split', 'first', 'last'] as const

/** Groups of rules that share weights: on quotations, on clauses introduced by a cue, on asides that attribute a clause, and on views. */
export const sorts = ['quotation', 'clause', 'aside', 'view'] as const

/** A group of rules that share weights. */
export type Sort = (typeof sorts)[number]

/** Offset to the log odds of a rule's confidence, before any facts; measured by `npx tsx test/training/surety.ts`. */
export const bases: Readonly<Record<string, number>> = {
  'as-put': -0.62,
  'colon-quote': -0.01,
  'gesture': -0.13,
  'interrupted-quote': 0.01,
  'quote-cue-source': -0.39,
  'quote-source-cue': -1.04,
  'source-cue-quote': 0.38,
  'source-cue-clause': -0.91,
  'source-cue-that': -0.49,
  'according-to': -0.31,
  'asked': 0.19,
  'clause-cue-source': -0.38,
  'clause-source-cue': -0.49,
  'interrupted-clause': -0.13,
  'noun-from-source': -0.47,
  'participle': -0.54,
  'possessive-noun-that': -0.18,
  'judgement': -0.67,
  'nominal': -0.13,
  'passive': -0.53,
  'quoted-judgement': -0.88,
  'relative': -0.09,
  'stance': -0.6
}

/** Weight of each fact for each group of rules; measured by `npx tsx test/training/surety.ts`. */
export const weights: Readonly<Record<Sort, readonly number[]>> = {
  quotation: [0.25, -0.22, -0.63, 0, -0.08, -0.65, 0.11, 0.03, -0.45, 0.66, -1.04, 0.06, 0, 0.5, 0.18, -0.25],
  clause: [0.48, 0.07, 0.1, 0, 0.54, -0.18, 0.53, -1.05, -0.81, 0, 0.32, -0.28, 0.22, 0.12, 0.48, 0.12],
  aside: [0.78, 0.9, 0.3, -0.16, -0.14, -0.27, 0.52, -0.63, -0.95, 0.07, 0.35, -0.9, 0.32, -0.76, 0.41, -0.38],
  view: [0.43, 0.34, 0.7, 0.29, -0.11, 0.01, 0.51, -1.22, -0.53, 0, 0.65, 0.65, 0.37, 0.62, 0.7, -0.36]
}
