import {german as words} from './de/index.js'
import {reporting} from './de/reporting.js'
import {speakers} from './de/speakers.js'
import type {Language} from './types/language.js'

export type {Language}

/** German, for the structure of an item, its quotations, and who said what. */
export const german: Language = {...words, reporting, speakers}
