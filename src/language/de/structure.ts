import type {StructureWords} from '../structure-words.js'

/** German words of bylines, datelines, credits, notes and furniture. */
export const structure: StructureWords = {bylineOpeners: ['von']}
