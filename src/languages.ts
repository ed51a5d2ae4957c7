// The types of a language's words and weights, for who writes one.
export type * from './languages/types/attribution-words.js'
export type * from './languages/types/language.js'
export type * from './languages/types/layout-words.js'
export type * from './languages/types/quote-words.js'
export type * from './languages/types/rule-words.js'
export type * from './languages/types/speaker-words.js'
export type * from './languages/types/structure-words.js'
export type * from './languages/types/weights.js'
