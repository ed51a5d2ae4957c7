import {italian as words} from './it/index.js'
import {reporting} from './it/reporting.js'
import {speakers} from './it/speakers.js'
import type {Language} from './types/language.js'

export type {Language}

/** Italian, for the structure of an item, its quotations, and who said what. */
export const italian: Language = {...words, reporting, speakers}
