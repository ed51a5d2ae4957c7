import {french as words} from './fr/index.js'
import {reporting} from './fr/reporting.js'
import {speakers} from './fr/speakers.js'
import type {Language} from './types/language.js'

export type {Language}

/** French, for the structure of an item, its quotations, and who said what. */
export const french: Language = {...words, reporting, speakers}
