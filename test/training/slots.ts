/** Slots that the cue tagger's features are hashed to. */
export const CUE_SLOTS = 1 << 17

/** Slots that the role tagger's features are hashed to. */
export const ROLE_SLOTS = 1 << 17
