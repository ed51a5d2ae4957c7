import type {Span} from './span.js'

/** Average steps per member after which the rest is left to `Array.sort`. */
const NEAR = 8

/**
 * Sorts a list that is nearly sorted, as what is found in a text is. The sort is stable.
 *
 * @param list - The list; it is changed.
 * @param compare - Says which of two comes first, as for `Array.sort`.
 */
export function inOrder<One>(list: One[], compare: (a: One, b: One) => number): One[] {
  let left = NEAR * list.length
  for (let i = 1; i < list.length; i++) {
    const one = list[i] as One
    let place = i
    while (place > 0 && compare(list[place - 1] as One, one) > 0) {
      list[place] = list[place - 1] as One
      place--
      left--
    }
    list[place] = one
    if (left < 0) return list.sort(compare)
  }
  return list
}

/**
 * Compares two spans by where they begin.
 *
 * @returns Under 0 if the first begins before the other.
 */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

/**
 * Compares two spans by the order of the text.
 *
 * @returns Under 0 if the first comes first: it begins before the other, or begins with it and ends after it.
 */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
