import type {StructureWords} from '../structure-words.js'

/** French words of bylines, datelines, credits, notes and furniture. */
export const structure: StructureWords = {bylineOpeners: ['par']}
