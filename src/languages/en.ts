import {english as words} from '../language/en/index.js'
import {taggers} from '../language/en/weights.js'
import type {Language} from '../language/language.js'

export type {Language}

/** English, with what the taggers have learned. */
export const english: Language = {...words, taggers}
