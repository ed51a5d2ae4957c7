import {portuguese as words} from './pt/index.js'
import {reporting} from './pt/reporting.js'
import {speakers} from './pt/speakers.js'
import type {Language} from './types/language.js'

export type {Language}

/** Portuguese, for the structure of an item, its quotations, and who said what. */
export const portuguese: Language = {...words, reporting, speakers}
