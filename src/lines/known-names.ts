import {
  agenciesLikePeople,
  bodyWords as bodies,
  newsAgencies,
  newsroomWords,
  photoAgencies,
  pictureWords
} from '../languages/common/agencies.js'
import {cities} from '../languages/common/cities.js'

/** The agencies and relay words of a language or a caller. */
interface OwnAgencies {
  has(word: string, list: 'agencies' | 'relays'): boolean
}

/** Names of agencies and picture desks, in lower case. */
export const agencyNames: ReadonlySet<string> = new Set([...newsAgencies.split('|'), ...photoAgencies.split('|')])
/** Names of news agencies, in lower case. */
export const newsAgencyNames: ReadonlySet<string> = new Set(newsAgencies.split('|'))

/** Words that mark a name as an agency's or another organization's, in lower case. */
export const organizationWords: ReadonlySet<string> = new Set(bodies.split('|'))

/** Matches a word that occurs in the names of agencies and newspapers but not of people. */
export const newsroomWord = new RegExp(`\\b(?:${newsroomWords})\\b`, 'iu')

/** The most distinctive word of each name that {@link isAgencyName} accepts, in lower case. */
export const agencyWords: readonly string[] = [...organizationWords, ...[...agencyNames].map(longestWord)]

/** Returns the longest word of a name, by which the name is looked up. */
export function longestWord(name: string): string {
  return name.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))
}

const picturesOnly = new RegExp(`\\b(?:${pictureWords})$`, 'iu')

const knownCities: ReadonlySet<string> = new Set(cities.split('|'))

/**
 * Checks whether a name is on the closed list of news agencies or among the given words.
 *
 * @param name - The name in lower case.
 */
export function isNewsAgency(name: string, phrases: OwnAgencies): boolean {
  return newsAgencyNames.has(name) || phrases.has(name, 'agencies')
}

/**
 * Checks whether a name belongs to an agency, a picture desk or another organization rather than a person: whether it is
 * on the list or built like such names, as are `LAT Images`, `dpa` and `shutterstock.com`.
 *
 * @param name - The name as written.
 */
export function isAgencyName(name: string, phrases: OwnAgencies): boolean {
  const lower = name.toLowerCase().trim()
  if (agencyNames.has(lower) || phrases.has(lower, 'agencies')) return true
  if (lower.includes('.') && !lower.includes(' ') && /\.\p{L}{2,4}$/u.test(lower)) return true
  const parts = lower.split(/[\s/]+/u)
  for (const part of parts) if (organizationWords.has(part)) return true
  for (let i = 1; i < parts.length - 1; i++) if (phrases.has(parts[i] as string, 'relays')) return true
  if (parts.length > 1 && parts.some((part, i) => part.length > 2 && agencyNames.has(part) && !(i === 0 && isPersons(part, name))))
    return true
  return parts.length === 1 && !/\p{Ll}/u.test(name) && name.length <= 6
}

const likePeople: ReadonlySet<string> = new Set(agenciesLikePeople.split('|'))

// Petra Lind, but PETRA and Petra/AFP: a first name, if the next word is written like a last name
function isPersons(first: string, name: string): boolean {
  return likePeople.has(first) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{L}*\p{Ll}/u.test(name.trim())
}

/** Checks whether a name is a picture agency's by its last word, as in `GETTY IMAGES`, so that it stands for a credit without a label. */
export function isPictureAgency(name: string, phrases: OwnAgencies): boolean {
  return picturesOnly.test(name) && isAgencyName(name, phrases)
}

/** Checks whether a name is on the list of agencies that have only pictures. */
export function isPhotoAgency(name: string): boolean {
  const lower = name.toLowerCase()
  return agencyNames.has(lower) && !newsAgencyNames.has(lower)
}

/** Checks whether a name is on the list of cities whose datelines need no region. */
export function isKnownCity(name: string): boolean {
  return knownCities.has(name.toLowerCase())
}
