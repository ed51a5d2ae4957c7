import {english as words} from './en/index.js'
import {taggers} from './en/weights.js'
import type {Language} from './types/language.js'

export type {Language}

/** English, with the trained weights of the taggers. */
export const english: Language = {...words, taggers}
