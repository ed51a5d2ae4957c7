import {bodyWords as bodies, newsAgencies, newsroomWords, photoAgencies} from '../languages/common/agencies.js'

/** The names of agencies and picture desks, in lower case. */
export const agencyNames: ReadonlySet<string> = new Set([...newsAgencies.split('|'), ...photoAgencies.split('|')])
/** The names of news agencies, in lower case. */
export const newsAgencyNames: ReadonlySet<string> = new Set(newsAgencies.split('|'))

/** Words of which the name of an agency or another body has one, in lower case. */
export const organizationWords: ReadonlySet<string> = new Set(bodies.split('|'))

/** Finds a word that no person's name has, but an agency's or a newspaper's. */
export const newsroomWord = new RegExp(`\\b(?:${newsroomWords})\\b`, 'iu')

/** A word of each name that {@link isAgencyName} takes, in lower case: the one that tells most. */
export const agencyWords: readonly string[] = [...organizationWords, ...[...agencyNames].map(longestWord)]

/** Picks the word by which a name of several words is looked for. */
export function longestWord(name: string): string {
  return name.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))
}
