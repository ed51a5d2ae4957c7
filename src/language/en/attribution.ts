import type {AttributionWords} from '../attribution-words.js'

/** English words that attributions are found by. */
export const attribution: AttributionWords = {
  speechVerbs: 'said says say saying told tells added adds asked asks wrote writes'
}
