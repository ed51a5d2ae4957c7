import {meets, type Span} from '../../text/span.js'
import type {Finding} from '../finding.js'

/**
 * Joins what layout tells with what another finder found. A find that has the same cue, or most of the same content, gives
 * way to layout's; one that stands inside layout's content, with a cue of its own, stays.
 *
 * @returns All of the first, and of the second what is left.
 */
export function mergeFindings(layout: readonly Finding[], found: readonly Finding[]): Finding[] {
  if (!layout.length) return [...found]
  const byBlock = new Map<number, Finding[]>()
  for (const one of layout) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one])
  const left = found.filter((one) => !byBlock.get(one.block)?.some((other) => isSame(one, other)))
  return [...layout, ...left]
}

function isSame(one: Finding, other: Finding): boolean {
  if (common(one.cue, other.cue) > 0) return true
  if (other.source && one.cue.some((span) => meets(span, other.source as Span))) return true
  return common(one.content, other.content) > 0.5 * Math.max(size(one.content), size(other.content))
}

function common(a: readonly Span[], b: readonly Span[]): number {
  let n = 0
  for (const one of a) for (const other of b) n += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return n
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}
