// The types of a language's words, for anyone who writes a language.
export type * from './languages/types/attribution-words.js'
export type * from './languages/types/language.js'
export type * from './languages/types/layout-words.js'
export type * from './languages/types/quote-words.js'
export type * from './languages/types/reporting-words.js'
export type * from './languages/types/rule-words.js'
export type * from './languages/types/speaker-words.js'
export type * from './languages/types/structure-words.js'
