import {english as words} from './en/index.js'
import {taggers} from './en/weights.js'
import type {Language} from './types/language.js'

export type {Language}

/** English, with what the taggers have learned. */
export const english: Language = {...words, taggers}
