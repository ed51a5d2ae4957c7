import {Sort} from '../../speakers/name.js'
import type {NameView} from '../../speakers/name-view.js'
import {Trait} from '../../speakers/words.js'
import {Kind} from '../../text/tokens.js'

/**
 * Clears the bits of words that are part of names here: the particles of Ada van den Voss, the last name of Ada Freitag, and the same where
 * the last name stands alone, Van den Voss, Freitag.
 */
export function clearNames(bits: Int32Array, view: NameView): void {
  const {capitalNouns} = view.table
  let particled: Set<number> | undefined
  for (const {from, to, size, sort, last} of view.names) {
    if (view.ownLastNames.has(last)) bits[to - 1] = 0
    if (size < 2 || !(sort === Sort.person || !capitalNouns)) continue
    for (let t = from + 1; t < to - 1; t++) {
      if (!view.is(t, Trait.particle) || view.has(t, Kind.capital)) continue
      if (capitalNouns) bits[t] = 0
      ;(particled ??= new Set()).add(last)
    }
  }
  if (!particled) return
  for (const {from, to, last} of view.names) {
    if (!particled.has(last)) continue
    let t = from
    while (t > 0 && !view.has(t, Kind.sentence | Kind.block) && view.is(t - 1, Trait.particle)) t--
    if (view.is(t, Trait.particle) && view.has(t, Kind.capital)) for (; t < to - 1; t++) bits[t] = 0
  }
}
