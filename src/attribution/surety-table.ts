/** What is known of a find besides its rule; src/attribution/surety.ts tells each. */
export const facts = ['named', 'pronoun', 'someone', 'sourceless', 'long', 'apart', 'plain', 'weak', 'helped', 'quoted', 'partly', 'short', 'opened', 'split', 'first', 'last'] as const

/** Sorts of rules: on quotations, on clauses that are said, on asides that tell whose a clause is, and on views. */
export const sorts = ['quotation', 'clause', 'aside', 'view'] as const

/** One of the sorts of rules. */
export type Sort = (typeof sorts)[number]

/** What is added to the log odds of a rule's confidence whatever is known of the find; measured by `npx tsx test/training/surety.ts`. */
export const bases: Readonly<Record<string, number>> = {
  'as-put': -0.51,
  'colon-quote': 0,
  'gesture': -0.29,
  'interrupted-quote': -0.04,
  'quote-cue-source': -0.41,
  'quote-source-cue': -1.02,
  'source-cue-quote': 0.18,
  'source-cue-clause': -1.11,
  'source-cue-that': -0.84,
  'according-to': -0.33,
  'asked': 0.16,
  'clause-cue-source': -0.34,
  'clause-source-cue': -0.48,
  'interrupted-clause': -0.1,
  'noun-from-source': -0.51,
  'participle': -0.31,
  'possessive-noun-that': -0.26,
  'judgement': -0.58,
  'nominal': -0.16,
  'passive': -0.25,
  'quoted-judgement': -0.8,
  'relative': -0.11,
  'stance': -0.57
}

/** What is added for each fact, by the rule's sort; measured by `npx tsx test/training/surety.ts`. */
export const weights: Readonly<Record<Sort, readonly number[]>> = {
  quotation: [0.19, -0.22, -0.78, -0.13, -0.1, -0.33, 0.14, -0.05, -0.65, 0.67, -1.16, 0.06, 0, 0.42, 0.2, -0.13],
  clause: [0.47, -0.01, 0.02, -0.35, 0.49, -0.07, 0.5, -0.91, -0.77, 0, 0.26, -0.24, 0.3, 0, 0.55, 0.24],
  aside: [0.5, 0.87, 0.36, -0.38, -0.69, -0.2, 0.48, -0.68, -0.7, 0.12, 0.13, -0.85, 0.24, -0.81, 0.12, -0.36],
  view: [0.13, 0.1, 0.51, 0.24, -0.22, 0.1, 0.51, -1.62, -0.61, 0, 0.62, 0.8, 0.18, 0.55, 0.71, -0.34]
}
