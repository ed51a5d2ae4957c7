/**
 * Keeps the last object of a class reachable.
 *
 * V8 discards the code it optimized for a class when a garbage collection finds no live instance, and everything made for one item
 * is dead before the next begins. Without this, each full collection makes the next few hundred kilobytes of text three times
 * slower.
 */
export class KeepAlive<One extends object> {
  last: One | undefined

  /** Replaces the object kept so far; returns the new one. */
  keep(one: One): One {
    this.last = one
    return one
  }
}
