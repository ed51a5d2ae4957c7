/** Ordinal endings after the number of a day: `3rd`, `1er`, `1º`. */
export const ordinalEndings = 'st|nd|rd|th|er|º'

/** Words between a day, its month and the year: `3 de mayo de 2024`. */
export const dateJoiners = 'de'

/** Words before the day in datelines: `Brest, le 3 mai`. */
export const dateOpeners = 'le|am|den|il|el'

/** Time zones as abbreviated by wires. */
export const timeZones = 'GMT|UTC|Z|MEZ|MESZ'
