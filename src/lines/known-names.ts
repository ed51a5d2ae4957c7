import {bodyWords as bodies, newsAgencies, newsroomWords, photoAgencies} from '../languages/common/agencies.js'
import {cities} from '../languages/common/cities.js'

/** The words of a language or a caller, as far as they name agencies. */
interface OwnAgencies {
  has(word: string, list: 'agencies' | 'relays'): boolean
}

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

const knownCities: ReadonlySet<string> = new Set(cities.split('|'))

/**
 * Tells whether a name is a news agency's.
 *
 * @param name - The name in lower case.
 * @param phrases - The words, which may name more agencies.
 * @returns Whether it is on the closed list, or among the words.
 */
export function isNewsAgency(name: string, phrases: OwnAgencies): boolean {
  return newsAgencyNames.has(name) || phrases.has(name, 'agencies')
}

/**
 * Tells whether a name is an agency's, a picture desk's or another body's rather than a person's.
 *
 * @param name - The name as it stands.
 * @param phrases - The words, which may name more agencies.
 * @returns Whether it is on the list of agencies, or is built as such names are: `LAT Images`, `dpa`,
 *   `shutterstock.com`.
 */
export function isAgencyName(name: string, phrases: OwnAgencies): boolean {
  const lower = name.toLowerCase().trim()
  if (agencyNames.has(lower) || phrases.has(lower, 'agencies')) return true
  if (lower.includes('.') && !lower.includes(' ') && /\.\p{L}{2,4}$/u.test(lower)) return true
  const parts = lower.split(/[\s/]+/u)
  for (const part of parts) if (organizationWords.has(part)) return true
  for (let i = 1; i < parts.length - 1; i++) if (phrases.has(parts[i] as string, 'relays')) return true
  if (parts.length > 1 && parts.some((part) => part.length > 2 && agencyNames.has(part))) return true
  return parts.length === 1 && !/\p{Ll}/u.test(name) && name.length <= 6
}

/**
 * Tells whether a name is that of a city whose datelines need no region.
 *
 * @returns Whether it is on the list.
 */
export function isKnownCity(name: string): boolean {
  return knownCities.has(name.toLowerCase())
}
