import type {StructureWords} from '../structure-words.js'

/** English words of bylines, datelines, credits, notes and furniture. */
export const structure: StructureWords = {bylineOpeners: ['by']}
