import type {Span} from './span.js'

/** Average number of moves per element after which `Array.sort` takes over. */
const NEAR = 8

/**
 * Sorts a nearly sorted list, such as findings in a text, in place. The sort is stable.
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

/** Compares two spans by their starts. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

/** Compares two spans by their starts; of two with the same start, the longer comes first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
