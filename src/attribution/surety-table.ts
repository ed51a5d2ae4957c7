/** What is known of a find besides its rule; src/attribution/surety.ts tells each. */
export const facts = ['named', 'pronoun', 'someone', 'sourceless', 'long', 'apart', 'plain', 'weak', 'helped', 'quoted', 'partly', 'short', 'opened', 'split', 'first', 'last'] as const

/** Sorts of rules: on quotations, on clauses that are said, on asides that tell whose a clause is, and on views. */
export const sorts = ['quotation', 'clause', 'aside', 'view'] as const

/** One of the sorts of rules. */
export type Sort = (typeof sorts)[number]

/** What is added to the log odds of a rule's confidence whatever is known of the find; measured by `npx tsx test/training/surety.ts`. */
export const bases: Readonly<Record<string, number>> = {
  'as-put': -0.36,
  'colon-quote': 0.1,
  'gesture': -0.13,
  'interrupted-quote': 0.11,
  'quote-cue-source': -0.26,
  'quote-source-cue': -0.86,
  'source-cue-quote': 0.35,
  'source-cue-clause': -0.96,
  'source-cue-that': -0.69,
  'according-to': -0.18,
  'asked': 0.31,
  'clause-cue-source': -0.19,
  'clause-source-cue': -0.33,
  'interrupted-clause': 0.05,
  'noun-from-source': -0.36,
  'participle': -0.16,
  'possessive-noun-that': -0.11,
  'judgement': -0.43,
  'nominal': -0.01,
  'passive': -0.1,
  'quoted-judgement': -0.65,
  'relative': 0.04,
  'stance': -0.42
}

/** What is added for each fact, by the rule's sort; measured by `npx tsx test/training/surety.ts`. */
export const weights: Readonly<Record<Sort, readonly number[]>> = {
  quotation: [0.18, -0.22, -0.78, -0.13, -0.1, -0.35, 0.14, -0.04, -0.65, 0.67, -1.16, 0.06, 0, 0.43, 0.21, -0.15],
  clause: [0.48, -0.01, 0.02, -0.35, 0.51, -0.07, 0.49, -0.92, -0.77, 0, 0.26, -0.24, 0.3, 0, 0.55, 0.24],
  aside: [0.5, 0.87, 0.36, -0.38, -0.69, -0.2, 0.48, -0.68, -0.7, 0.12, 0.13, -0.85, 0.24, -0.81, 0.12, -0.36],
  view: [0.14, 0.1, 0.5, 0.24, -0.22, 0.1, 0.51, -1.62, -0.61, 0, 0.62, 0.8, 0.18, 0.54, 0.71, -0.34]
}
