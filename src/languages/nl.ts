import {dutch as words} from './nl/index.js'
import {reporting} from './nl/reporting.js'
import {speakers} from './nl/speakers.js'
import type {Language} from './types/language.js'

export type {Language}

/** Dutch, for the structure of an item, its quotations, and who said what. */
export const dutch: Language = {...words, reporting, speakers}
