import type {StructureWords} from '../structure-words.js'

/** Spanish words of bylines, datelines, credits, notes and furniture. */
export const structure: StructureWords = {bylineOpeners: ['por']}
