import {reporting} from './sv/reporting.js'
import {speakers} from './sv/speakers.js'
import {swedish as words} from './sv/index.js'
import type {Language} from './types/language.js'

export type {Language}

/** Swedish, for the structure of an item, its quotations, and who said what. */
export const swedish: Language = {...words, reporting, speakers}
