import type {Prose} from '../structure/structure.js'
import {partitionPoint} from '../text/binary-search.js'
import type {Lexicon} from '../text/lexicon.js'
import type {Span} from '../text/span.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {canOpen, Family, familyAt, isBullet, MarkRole, roleOf, spacedBefore} from './marks.js'
import {beginsSpeech, closingSingle, isElided, isFirmlyClosed, isMarkBeforeElision, isMistyped} from './single.js'
import {missingEnd} from './unclosed.js'

/** Position of a token relative to quotations: values of `Quotations.inside`. */
export const enum Inside {
  none = 0,
  quoted = 1,
  opening = 2,
  closing = 3
}

/** A quotation, as delimited by its marks. */
export interface Quotation {
  /** The quoted words without the marks, one part per paragraph. */
  parts: Span[]
  /** The same parts with the marks. */
  outer: Span[]
  /** Index of the quotation that contains this one, or -1. */
  parent: number
  closed: boolean
  /** Token of the first opening mark. */
  token: number
  /** Index of the paragraph in which it begins. */
  block: number
}

/** The quotations of an item, and the position of each token relative to them. */
export interface Quotations {
  /** Sorted by opening mark. */
  list: Quotation[]
  /** One {@link Inside} per token; nested marks count as quoted. */
  inside: Uint8Array
}

interface Open {
  quotation: number
  family: number
  mark: number
  /** First token of its content in the current paragraph. */
  from: number
  /** The closing token if it was found when the quotation opened, as for single marks; otherwise -1. */
  closing: number
}

/** How many paragraphs to search for the mark that closes a continued quotation. */
const LONGEST = 4
/** Maximum nesting depth; no real text nests deeper. */
const DEEPEST = 12
/** Limits how often reading of a paragraph resumes after a quotation whose closing mark is missing. */
const AGAIN = 2

/** Counts the quotations that open before an offset. The list is sorted by opening mark. */
export function openedBefore(list: readonly Quotation[], offset: number): number {
  return partitionPoint(list.length, (i) => ((list[i] as Quotation).outer[0] as Span).start < offset)
}

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * Whether a mark can open or close depends on its family and the surrounding white space. A quotation left open at the end of a
 * paragraph continues if the next one begins with an opening mark of the same family, or if a closing mark without an opening one
 * follows. If a cue with a name follows inside an unclosed quotation, the quotation ends before it.
 *
 * @param prose - The prose that was tokenized.
 * @param words - Words that begin with an apostrophe, and verbs of saying; see `quoteTable`.
 */
export function pairQuotes(text: string, prose: readonly Prose[], tokens: Tokens, words: Lexicon): Quotations {
  const pairing = new Pairing(text, prose, tokens, words)
  for (let b = 0; b < prose.length; b++) pairing.readParagraph(b)
  return dropEmpty(pairing.list, pairing.inside)
}

class Pairing {
  readonly list: Quotation[] = []
  readonly inside: Uint8Array
  /** Quotations that are currently open, outermost first. */
  readonly #stack: Open[] = []
  /** The quotation that the previous paragraph left open. */
  #left: Open | undefined
  /** The quotation that the first mark of this paragraph continues. */
  #again: Open | undefined

  constructor(
    readonly text: string,
    readonly prose: readonly Prose[],
    readonly tokens: Tokens,
    readonly words: Lexicon
  ) {
    this.inside = tokens.vocabulary.arena.uint8(tokens.count)
  }

  readParagraph(b: number): void {
    const {tokens, list} = this
    const from = tokens.blockStart[b] as number
    const to = tokens.blockStart[b + 1] as number
    if (from === to) return
    const stack = this.#stack
    // assigning an array's length reallocates it
    if (stack.length) stack.length = 0
    const left = this.#left
    const runs = this.#runs(b)
    if (left && runs && this.#goesOn(b, left)) {
      left.from = from
      if (isRepeated(tokens, from, left)) this.#again = left
      else {
        resume(list, left, tokens.start[from] as number, tokens.start[from] as number)
        stack.push(left)
      }
    }
    this.#left = undefined
    let at = !this.#again && isBullet(tokens, from, to) ? from + 1 : from
    for (let i = 0; ; i++) {
      this.#readMarks(b, at, to)
      const open = stack[0]
      if (!open || i > AGAIN) break
      const end = missingEnd(tokens, open.from, to, this.words)
      if (end < 0) break
      let kept = open.quotation + 1
      while (kept < list.length && !goesBeyond(list[kept] as Quotation, end, tokens.end[end] as number)) kept++
      list.splice(kept)
      this.#endAt(open, end, to)
      stack.length = 0
      at = end + 1
    }
    for (const open of stack) shut(list, open, tokens.end[to - 1] as number, false)
    this.#again = undefined
    if (runs) this.#left = stack[0]
  }

  /** Pairs the marks in a range of tokens. */
  #readMarks(b: number, from: number, to: number): void {
    const {tokens, inside} = this
    const stack = this.#stack
    for (let t = from; t < to; t++) {
      if (stack.length) inside[t] = Inside.quoted
      if (!((tokens.kind[t] as number) & Kind.mark)) continue
      const top = stack.at(-1)
      let family = familyAt(tokens, t)
      let role = roleOf(this.text, tokens, t, to, top ? top.mark : 0)
      let closing = -1
      const doubled = !top && isMarkBeforeElision(tokens, t, to, this.words)
      if (doubled || isPlainSingle(tokens, t)) {
        family = Family.single
        const open = stack.find((one) => one.closing >= 0)
        if (open) role = t === open.closing ? MarkRole.close : MarkRole.none
        else if (role === MarkRole.open || doubled) {
          closing = this.#closing(t, to, doubled)
          // no token of this paragraph closes a quotation that the next one goes on with
          if (!stack.length && !isFirmlyClosed(this.text, tokens, closing, to) && this.#opensAgain(b, t)) closing = to
          role = closing < 0 ? MarkRole.none : MarkRole.open
          if (closing < 0 && !stack.length && isMistyped(this.text, tokens, t, to, this.words)) {
            family = Family.double
            role = MarkRole.open
          }
        } else role = MarkRole.none
      }
      if (role === MarkRole.open && stack.length < DEEPEST) this.#open(b, t, to, family, closing, doubled ? 1 : 0)
      else if (role === MarkRole.close && isOpen(stack, family)) t = this.#close(t, to, family)
    }
  }

  /** Returns the token that closes a single mark, or -1. */
  #closing(t: number, to: number, doubled: boolean): number {
    const {tokens, words} = this
    const mark = tokens.first[t]
    if (!doubled && mark !== 0x2018 && mark !== 0x201a && isElided(tokens, t + 1, words)) return -1
    return closingSingle(this.text, tokens, t, to, words)
  }

  /** Returns whether a single mark begins speech, and the next paragraph begins with the same mark and speech: ‘We left it. | ‘It rang.’ */
  #opensAgain(b: number, t: number): boolean {
    const {tokens, words} = this
    const next = tokens.blockStart[b + 1] as number
    const same = next + 1 < tokens.count && tokens.first[next] === tokens.first[t] && ((tokens.kind[next] as number) & Kind.mark) !== 0
    if (
      !same ||
      !this.#runs(b) ||
      !this.#runs(b + 1) ||
      !beginsSpeech(tokens, t) ||
      isElided(tokens, t + 1, words) ||
      isElided(tokens, next + 1, words)
    )
      return false
    return ((tokens.kind[next + 1] as number) & Kind.capital) !== 0 && ((tokens.kind[next - 1] as number) & Kind.stop) !== 0
  }

  /** Opens a quotation. Where a token combines the mark with the word's own apostrophe, `kept` code units belong to the word. */
  #open(b: number, t: number, to: number, family: number, closing: number, kept: number): void {
    const {tokens, list, inside} = this
    const stack = this.#stack
    const top = stack.at(-1)
    const mark = tokens.first[t] as number
    if (top && top.family === family && !closesBoth(this.text, tokens, t, to, family)) {
      // the same mark again: the first was never closed
      const end = list.length - 1 === top.quotation ? missingEnd(tokens, top.from, t, this.words) : -1
      if (end < 0) shut(list, top, tokens.end[t - 1] as number, false)
      else this.#endAt(top, end, t)
      stack.pop()
    }
    inside[t] = stack.length ? Inside.quoted : Inside.opening
    const again = this.#again
    if (again) {
      resume(list, again, tokens.end[t] as number, tokens.start[t] as number)
      again.closing = closing
      stack.push(again)
      this.#again = undefined
      return
    }
    list.push({
      parts: [{start: (tokens.end[t] as number) - kept, end: -1}],
      outer: [{start: tokens.start[t] as number, end: -1}],
      parent: stack.length ? (stack[stack.length - 1] as Open).quotation : -1,
      closed: false,
      token: t,
      block: b
    })
    stack.push({quotation: list.length - 1, family, mark, from: t + 1, closing})
  }

  /** Closes a quotation and everything still open inside it. Returns the last token of the closing mark. */
  #close(t: number, to: number, family: number): number {
    const {tokens, list, inside} = this
    const stack = this.#stack
    let open = stack.pop() as Open
    while (open.family !== family) {
      // a nested mark that its parent's end leaves unclosed
      shut(list, open, tokens.start[t] as number, false)
      open = stack.pop() as Open
    }
    // 'The pier is a special case,''' he said: three apostrophes close two quotations
    const last = tokens.first[t] === 0x27 && isApostrophe(tokens, t + 1, to) ? t + 1 : t
    shut(list, open, tokens.start[t] as number, true, tokens.end[last])
    for (let i = t; i <= last; i++) inside[i] = stack.length ? Inside.quoted : Inside.closing
    return last
  }

  /** Ends a quotation with a missing closing mark at a comma or stop. The tokens after it, up to `to`, become unquoted. */
  #endAt(open: Open, end: number, to: number): void {
    shut(this.list, open, this.tokens.end[end] as number, false)
    this.inside[end] = Inside.closing
    this.inside.fill(Inside.none, end + 1, to)
  }

  /** Returns whether a quotation can continue from or into a paragraph. */
  #runs(b: number): boolean {
    const kind = this.prose[b]?.kind
    return kind === 'paragraph' || kind === 'blockQuote' || kind === 'turn'
  }

  /**
   * Returns whether a paragraph continues a quotation left open by the previous one: it begins with a repeated opening mark, or
   * the next mark of that family, here or a few paragraphs on, is a closing one.
   */
  #goesOn(b: number, open: Open): boolean {
    const {tokens} = this
    const {blockStart} = tokens
    if (isRepeated(tokens, blockStart[b] as number, open)) return true
    if (open.family === Family.single) return false
    for (let next = b; next < b + LONGEST && this.#runs(next); next++) {
      const to = blockStart[next + 1] as number
      for (let t = blockStart[next] as number; t < to; t++) {
        if (!((tokens.kind[t] as number) & Kind.mark) || familyAt(tokens, t) !== open.family) continue
        // the first mark decides: a closing one has no opening mark in these paragraphs
        return !spacedBefore(tokens, t) && roleOf(this.text, tokens, t, to, open.mark) === MarkRole.close
      }
    }
    return false
  }
}

/** Returns whether a token is an apostrophe or a single mark that can be mistaken for one. */
function isPlainSingle(tokens: Tokens, t: number): boolean {
  const mark = tokens.first[t]
  return familyAt(tokens, t) === Family.single && mark !== 0x2039 && mark !== 0x203a
}

function isOpen(stack: readonly Open[], family: number): boolean {
  return stack.some((open) => open.family === family)
}

/** Returns whether a token is an apostrophe that touches the previous mark. */
function isApostrophe(tokens: Tokens, t: number, to: number): boolean {
  return (
    t < to &&
    tokens.start[t] === tokens.end[t - 1] &&
    ((tokens.kind[t] as number) & Kind.mark) !== 0 &&
    familyAt(tokens, t) === Family.single
  )
}

/** Removes empty quotations: two adjacent marks quote nothing. */
function dropEmpty(list: Quotation[], inside: Uint8Array): Quotations {
  for (const quotation of list) quotation.parts = quotation.parts.filter((part) => part.end > part.start)
  if (list.every((quotation) => quotation.parts.length)) return {list, inside}
  const place = new Map<Quotation, number>()
  for (const quotation of list) if (quotation.parts.length) place.set(quotation, place.size)
  const kept = [...place.keys()]
  for (const quotation of kept) {
    const parent = list[quotation.parent]
    quotation.parent = (parent && place.get(parent)) ?? -1
  }
  return {list: kept, inside}
}

function shut(list: Quotation[], open: Open, end: number, closed: boolean, outerEnd = end): void {
  const quotation = list[open.quotation] as Quotation
  const part = quotation.parts[quotation.parts.length - 1] as Span
  const outer = quotation.outer[quotation.outer.length - 1] as Span
  part.end = Math.max(part.start, end)
  outer.end = Math.max(outer.start, outerEnd)
  quotation.closed = closed
}

function resume(list: Quotation[], open: Open, start: number, outerStart: number): void {
  const quotation = list[open.quotation] as Quotation
  quotation.parts.push({start, end: -1})
  quotation.outer.push({start: outerStart, end: -1})
}

/** Returns whether the next two marks of the family after a second opening mark both close, so that both quotations end. */
function closesBoth(text: string, tokens: Tokens, t: number, to: number, family: number): boolean {
  const mark = tokens.first[t] as number
  let depth = 2
  for (let i = t + 1; i < to && i < t + 600; i++) {
    if (!((tokens.kind[i] as number) & Kind.mark) || familyAt(tokens, i) !== family) continue
    if (roleOf(text, tokens, i, to, mark) !== MarkRole.close) return false
    if (--depth === 0) return true
  }
  return false
}

function isRepeated(tokens: Tokens, from: number, open: Open): boolean {
  return (
    ((tokens.kind[from] as number) & Kind.mark) !== 0 && canOpen(tokens.first[from] as number) && familyAt(tokens, from) === open.family
  )
}

/** Returns whether a quotation begins after a token or ends after it: where the one around it ends there, it is read again. */
function goesBeyond({token, outer}: Quotation, end: number, offset: number): boolean {
  const last = outer[outer.length - 1] as Span
  return token > end || last.end < 0 || last.end > offset
}
