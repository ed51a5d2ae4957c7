import {spanish as words} from './es/index.js'
import {reporting} from './es/reporting.js'
import {speakers} from './es/speakers.js'
import type {Language} from './types/language.js'

export type {Language}

/** Spanish, for the structure of an item, its quotations, and who said what. */
export const spanish: Language = {...words, reporting, speakers}
