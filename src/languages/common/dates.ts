/** What is written after the figure of a day: `3rd`, `1er`, `1º`. */
export const ordinalEndings = 'st|nd|rd|th|er|º'

/** What may stand between a day, its month and the year: `3 de mayo de 2024`. */
export const dateJoiners = 'de'

/** Time zones, as wires name them. */
export const timeZones = 'GMT|UTC|Z|MEZ|MESZ'
