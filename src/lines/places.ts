import {cities} from '../languages/common/cities.js'

const known: ReadonlySet<string> = new Set(cities.split('|'))

/**
 * Tells whether a name is that of a city whose datelines need no region.
 *
 * @returns Whether it is on the list.
 */
export function isKnownCity(name: string): boolean {
  return known.has(name.toLowerCase())
}
