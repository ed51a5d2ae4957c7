import type {SpeakerWords} from '../speaker-words.js'

/** English words that speakers are joined by. */
export const speakers: SpeakerWords = {courtesy: 'mr mrs ms miss dr sir dame lord lady'}
