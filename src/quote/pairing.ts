import type {Prose} from '../structure/structure.js'
import {Char, charClass} from '../text/characters.js'
import type {Lexicon} from '../text/lexicon.js'
import type {Span} from '../text/span.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {canOpen, Family, familyAt, MarkRole, roleOf, spacedAfter, spacedBefore} from './marks.js'

/** Where a token stands to quotations: values of `Quotations.inside`. */
export const Inside = {none: 0, quoted: 1, opening: 2, closing: 3} as const

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
}

/**
 * Pairs quotation marks, paragraph by paragraph.
 *
 * A mark's family and the white space around it say whether it can open or close. A quotation left open at the end of a
 * paragraph goes on if the next one opens with such a mark, or closes one that it has not opened.
 *
 * @param prose - The prose that `words` were read from.
 * @param elisions - Words that begin with an apostrophe, without it: `em til tis`.
 */
export function pairQuotes(text: string, prose: readonly Prose[], tokens: Tokens, elisions: Lexicon): Quotations {
  const list: Quotation[] = []
  const inside = tokens.vocabulary.arena.uint8(tokens.count)
  let left: Open | undefined
  for (let b = 0; b < prose.length; b++) {
    const from = tokens.blockStart[b] as number
    const to = tokens.blockStart[b + 1] as number
    if (from === to) continue
    const kind = (prose[b] as Prose).kind
    const runs = kind === 'paragraph' || kind === 'blockQuote' || kind === 'turn'
    const stack: Open[] = []
    let again: Open | undefined
    if (left && runs && goesOn(text, tokens, from, to, left)) {
      if (isRepeated(tokens, from, left)) again = left
      else {
        resume(list, left, tokens.start[from] as number, tokens.start[from] as number)
        stack.push(left)
      }
    }
    left = undefined
    /** The token that closes the single mark last opened. */
    let single = -1
    for (let t = from; t < to; t++) {
      const depth = stack.length
      if (depth) inside[t] = Inside.quoted
      if (!((tokens.kind[t] as number) & Kind.mark)) continue
      const top = stack[depth - 1]
      const family = familyAt(tokens, t)
      const mark = tokens.first[t] as number
      let role = roleOf(text, tokens, t, to, top ? top.mark : 0)
      if (family === Family.single && mark !== 0x2039 && mark !== 0x203a) {
        if (t === single) role = MarkRole.close
        else if (role === MarkRole.open) {
          single = closingSingle(text, tokens, t, to, elisions)
          if (single < 0) role = MarkRole.none
        } else role = MarkRole.none
      }
      if (role === MarkRole.open) {
        if (top && top.family === family && !closesBoth(text, tokens, t, to, family)) {
          // the same mark again: the first was never closed
          shut(list, top, tokens.end[t - 1] as number, false)
          stack.pop()
        }
        inside[t] = stack.length ? Inside.quoted : Inside.opening
        if (again) {
          resume(list, again, tokens.end[t] as number, tokens.start[t] as number)
          stack.push(again)
          again = undefined
          continue
        }
        list.push({
          parts: [{start: tokens.end[t] as number, end: -1}],
          outer: [{start: tokens.start[t] as number, end: -1}],
          parent: stack.length ? (stack[stack.length - 1] as Open).quotation : -1,
          closed: false,
          token: t,
          block: b
        })
        stack.push({quotation: list.length - 1, family, mark})
      } else if (role === MarkRole.close && isOpen(stack, family)) {
        let open = stack.pop() as Open
        while (open.family !== family) {
          // a nested mark left open before its parent's end
          shut(list, open, tokens.start[t] as number, false)
          open = stack.pop() as Open
        }
        // 'The pier is a special case,''' he said: three apostrophes close two quotations
        const last = mark === 0x27 && isApostrophe(tokens, t + 1, to) ? t + 1 : t
        shut(list, open, tokens.start[t] as number, true, tokens.end[last])
        for (; t <= last; t++) inside[t] = stack.length ? Inside.quoted : Inside.closing
        t = last
      }
    }
    const end = tokens.end[to - 1] as number
    for (const open of stack) shut(list, open, end, false)
    if (runs) left = stack[0]
  }
  return dropEmpty(list, inside)
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

/**
 * Finds the token that closes a single mark: an apostrophe at a word's end, by preference after a stop or comma or
 * before one. A plural possessive (the nurses' claim) is taken only where nothing better follows.
 */
function closingSingle(text: string, tokens: Tokens, t: number, to: number, elisions: Lexicon): number {
  if (t + 1 >= to) return -1
  const mark = tokens.first[t] as number
  if (mark !== 0x2018 && mark !== 0x201a) {
    if ((tokens.kind[t + 1] as number) & Kind.number || elisions.get(tokens.hash[t + 1] as number) !== 0) return -1
  }
  let weak = -1
  let nested = 0
  let marks = 0
  for (let i = t + 1; i < to && i < t + 600 && marks < 40; i++) {
    const bits = tokens.kind[i] as number
    if (!(bits & Kind.mark)) continue
    marks++
    const code = tokens.first[i] as number
    if (familyAt(tokens, i) !== Family.single) {
      if (spacedBefore(tokens, i) && !spacedAfter(text, tokens, i, to)) nested++
      else if (nested-- === 0) break
      continue
    }
    if (code === 0x2018 && mark === 0x201a) return i
    if (code === 0x2018) {
      if (mark === 0x2018) break
      continue
    }
    if (bits & Kind.spaced || !spacedAfter(text, tokens, i, to)) continue
    const before = charClass(tokens.first[i - 1] as number)
    if (before === Char.comma || before === Char.stop || !((tokens.kind[i - 1] as number) & Kind.word)) return i
    const after = i + 1 < to ? charClass(text.charCodeAt(tokens.end[i] as number)) : Char.stop
    if (after === Char.comma || after === Char.stop || after === Char.close) return i
    if ((text.charCodeAt((tokens.end[i - 1] as number) - 1) | 32) !== 0x73) return i
    if (weak < 0) weak = i
  }
  return weak
}

function isRepeated(tokens: Tokens, from: number, open: Open): boolean {
  return ((tokens.kind[from] as number) & Kind.mark) !== 0 && canOpen(tokens.first[from] as number) && familyAt(tokens, from) === open.family
}

/** Whether a paragraph goes on with a quotation that the one before left open. */
function goesOn(text: string, tokens: Tokens, from: number, to: number, open: Open): boolean {
  if (isRepeated(tokens, from, open)) return true
  if (open.family === Family.single) return false
  for (let t = from; t < to; t++) {
    if (!((tokens.kind[t] as number) & Kind.mark) || familyAt(tokens, t) !== open.family) continue
    // the first mark decides: a closing one that this paragraph has not opened
    return !spacedBefore(tokens, t) && roleOf(text, tokens, t, to, open.mark) === MarkRole.close
  }
  return false
}
