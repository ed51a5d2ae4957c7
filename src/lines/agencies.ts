import {agencyNames, organizationWords, newsAgencyNames} from './agency-names.js'
import type {Phrases} from './phrases.js'

/**
 * Tells whether a name is a news agency's.
 *
 * @param name - The name in lower case.
 * @param phrases - The words, which may name more agencies.
 * @returns Whether it is on the closed list, or among the words.
 */
export function isNewsAgency(name: string, phrases: Phrases): boolean {
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
export function isAgencyName(name: string, phrases: Phrases): boolean {
  const lower = name.toLowerCase().trim()
  if (agencyNames.has(lower) || phrases.has(lower, 'agencies')) return true
  if (lower.includes('.') && !lower.includes(' ') && /\.\p{L}{2,4}$/u.test(lower)) return true
  const parts = lower.split(/[\s/]+/u)
  for (const part of parts) if (organizationWords.has(part)) return true
  for (let i = 1; i < parts.length - 1; i++) if (phrases.has(parts[i] as string, 'relays')) return true
  if (parts.length > 1 && parts.some((part) => part.length > 2 && agencyNames.has(part))) return true
  return parts.length === 1 && !/\p{Ll}/u.test(name) && name.length <= 6
}
