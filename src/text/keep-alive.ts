/**
 * Keeps the object of a class that was made last, so that there is always one.
 *
 * V8 throws code away that it compiled for a class's objects as soon as a collection of garbage finds none of them, and an
 * item's objects are gone between one item and the next: without this, every full collection would slow the next hundreds
 * of kilobytes of text to a third.
 */
export class KeepAlive<One extends object> {
  last: One | undefined

  /** Keeps an object instead of the one before. */
  keep(one: One): One {
    this.last = one
    return one
  }
}
