import {dutch as words} from './nl/index.js'
import {reporting} from './nl/reporting.js'
import {speakers} from './nl/speakers.js'
import type {Language} from './types/language.js'

export type {Language}

/** Dutch: the structure of an item, quotations, and who said what. */
export const dutch: Language = {...words, reporting, speakers}
