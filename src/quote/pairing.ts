import type {Prose} from '../structure/structure.js'
import type {Lexicon} from '../text/lexicon.js'
import type {Span} from '../text/span.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {canOpen, Family, familyAt, isBullet, MarkRole, roleOf, spacedBefore} from './marks.js'
import {closingSingle, isElided, isMarkBeforeElision, isMistyped} from './single.js'
import {missingEnd} from './unclosed.js'

/** Where a token stands to quotations: values of `Quotations.inside`. */
export const enum Inside {none = 0, quoted = 1, opening = 2, closing = 3}

/** A quotation as its marks tell it. */
export interface Quotation {
  /** The quoted words, without marks; one part a paragraph. */
  parts: Span[]
  /** The same with the marks. */
  outer: Span[]
  /** Index of the quotation that this one stands in, or -1. */
  parent: number
  /** Whether the closing mark was found. */
  closed: boolean
  /** Token of the first opening mark. */
  token: number
  /** Index of the paragraph that it begins in. */
  block: number
}

/** The quotations of an item, and where each token stands to them. */
export interface Quotations {
  /** In the order of their opening marks. */
  list: Quotation[]
  /** One of {@link Inside} a token; nested marks count as quoted. */
  inside: Uint8Array
}

interface Open {
  quotation: number
  family: number
  mark: number
  /** First token of what it holds in this paragraph. */
  from: number
  /** The token that closes it, where its opening mark was told by that; or -1. */
  closing: number
}

/** How many paragraphs without a mark a quotation may run over before one closes it. */
const LONGEST = 4
/** How deep quotations stand in each other; nothing that is written goes deeper. */
const DEEPEST = 12
/** How often a paragraph is read again behind a quotation whose closing mark is missing. */
const AGAIN = 2

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * A mark's family and the white space around it say whether it can open or close. A quotation left open at the end of a
 * paragraph goes on if the next one opens with such a mark, or closes one that it has not opened; it ends where a cue with a name
 * follows in plain words.
 *
 * @param prose - The prose that `words` were read from.
 * @param words - Words that begin with an apostrophe, and verbs of saying, see `quoteTable`.
 */
export function pairQuotes(text: string, prose: readonly Prose[], tokens: Tokens, words: Lexicon): Quotations {
  const pairing = new Pairing(text, prose, tokens, words)
  for (let b = 0; b < prose.length; b++) pairing.readParagraph(b)
  return dropEmpty(pairing.list, pairing.inside)
}

class Pairing {
  readonly list: Quotation[] = []
  readonly inside: Uint8Array
  /** What is open where the paragraph is read. */
  readonly #stack: Open[] = []
  /** What the paragraph before left open. */
  #left: Open | undefined
  /** What the paragraph's first mark goes on with. */
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
    // an array whose length is set is allocated anew
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
      while (list.length > open.quotation + 1 && (list[list.length - 1] as Quotation).token > end) list.pop()
      this.#endAt(open, end, to)
      stack.length = 0
      at = end + 1
    }
    for (const open of stack) shut(list, open, tokens.end[to - 1] as number, false)
    this.#again = undefined
    if (runs) this.#left = stack[0]
  }

  /** Pairs the marks of a run of tokens. */
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
      const doubled = family === Family.double && !top && isMarkBeforeElision(tokens, t, to, this.words)
      if (doubled || isPlainSingle(tokens, t)) {
        family = Family.single
        const open = stack.find((one) => one.closing >= 0)
        if (open) role = t === open.closing ? MarkRole.close : MarkRole.none
        else if (role === MarkRole.open || doubled) {
          closing = this.#closing(t, to, doubled)
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

  /** The token that closes a single mark, or -1. */
  #closing(t: number, to: number, doubled: boolean): number {
    const {tokens, words} = this
    const mark = tokens.first[t]
    // ’em, ’60s
    if (!doubled && mark !== 0x2018 && mark !== 0x201a && isElided(tokens, t + 1, words)) return -1
    return closingSingle(this.text, tokens, t, to, words)
  }

  /** Opens a quotation; of a mark that is one with the word's own apostrophe, `kept` code units are the word's. */
  #open(b: number, t: number, to: number, family: number, closing: number, kept: number): void {
    const {tokens, list, inside} = this
    const stack = this.#stack
    const top = stack.at(-1)
    const mark = tokens.first[t] as number
    if (top && top.family === family && !closesBoth(this.text, tokens, t, to, family)) {
      // the same mark again: the first was never closed
      const end = list.length - 1 === top.quotation ? missingEnd(tokens, top.from, t, this.words) : -1
      // mark upon mark: nothing was quoted
      if (top.from === t && top.quotation === list.length - 1 && isNew(list[top.quotation] as Quotation, tokens.end[t - 1] as number)) list.pop()
      else if (end < 0) shut(list, top, tokens.end[t - 1] as number, false)
      else this.#endAt(top, end, t)
      stack.pop()
    }
    inside[t] = stack.length ? Inside.quoted : Inside.opening
    const again = this.#again
    if (again) {
      resume(list, again, tokens.end[t] as number, tokens.start[t] as number)
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

  /** Closes a quotation and what is open in it; gives the last token that closes it. */
  #close(t: number, to: number, family: number): number {
    const {tokens, list, inside} = this
    const stack = this.#stack
    let open = stack.pop() as Open
    while (open.family !== family) {
      // a nested mark left open before its parent's end
      shut(list, open, tokens.start[t] as number, false)
      open = stack.pop() as Open
    }
    // 'The pier is a special case,''' he said: three apostrophes close two quotations
    const last = tokens.first[t] === 0x27 && isApostrophe(tokens, t + 1, to) ? t + 1 : t
    shut(list, open, tokens.start[t] as number, true, tokens.end[last])
    for (let i = t; i <= last; i++) inside[i] = stack.length ? Inside.quoted : Inside.closing
    return last
  }

  /** Ends a quotation at a comma or stop, since its closing mark is missing; the tokens up to `to` stand in plain words. */
  #endAt(open: Open, end: number, to: number): void {
    shut(this.list, open, this.tokens.end[end] as number, false)
    this.inside[end] = Inside.closing
    this.inside.fill(Inside.none, end + 1, to)
  }

  /** Whether quotations can run over from a paragraph to the next. */
  #runs(b: number): boolean {
    const kind = this.prose[b]?.kind
    return kind === 'paragraph' || kind === 'blockQuote' || kind === 'turn'
  }

  /** Whether a paragraph goes on with a quotation that the one before left open: its first mark, or that of one soon after it, closes. */
  #goesOn(b: number, open: Open): boolean {
    const {tokens} = this
    const {blockStart} = tokens
    if (isRepeated(tokens, blockStart[b] as number, open)) return true
    if (open.family === Family.single) return false
    for (let next = b; next < b + LONGEST && this.#runs(next); next++) {
      const to = blockStart[next + 1] as number
      for (let t = blockStart[next] as number; t < to; t++) {
        if (!((tokens.kind[t] as number) & Kind.mark) || familyAt(tokens, t) !== open.family) continue
        // the first mark decides: a closing one that these paragraphs have not opened
        return !spacedBefore(tokens, t) && roleOf(this.text, tokens, t, to, open.mark) === MarkRole.close
      }
    }
    return false
  }
}

/** Tells whether a token is an apostrophe or a single mark that looks like one. */
function isPlainSingle(tokens: Tokens, t: number): boolean {
  const mark = tokens.first[t]
  return familyAt(tokens, t) === Family.single && mark !== 0x2039 && mark !== 0x203a
}

/** Whether a quotation has one part only, which begins at an offset. */
function isNew({parts}: Quotation, at: number): boolean {
  return parts.length === 1 && (parts[0] as Span).start === at
}

function isOpen(stack: readonly Open[], family: number): boolean {
  return stack.some((open) => open.family === family)
}

/** Whether a token is an apostrophe that touches the mark before it. */
function isApostrophe(tokens: Tokens, t: number, to: number): boolean {
  return t < to && tokens.start[t] === tokens.end[t - 1] && ((tokens.kind[t] as number) & Kind.mark) !== 0 && familyAt(tokens, t) === Family.single
}

/** Two marks side by side quote nothing. */
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

/** Whether as many marks close after a second opening mark as it takes to close both, before another opens. */
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
  return ((tokens.kind[from] as number) & Kind.mark) !== 0 && canOpen(tokens.first[from] as number) && familyAt(tokens, from) === open.family
}
