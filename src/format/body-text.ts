import type {Article, Part} from './article.js'
import {plainText} from './inline.js'

/**
 * Returns the body of an article as plain text, blocks separated by blank lines: with headings and the dateline, without
 * captions, which belong to figures, and pull quotes, which repeat words of the body.
 */
export function bodyText({sections}: Article): string {
  return sections.flatMap(({heading, parts}) => [...(heading === undefined ? [] : [heading]), ...parts.flatMap(linesOf)]).join('\n\n')
}

function linesOf(part: Part): string[] {
  if (part.kind === 'figure' || part.kind === 'pullQuote') return []
  if (part.kind === 'list') return part.items.map(plainText)
  if (part.kind === 'table') return [part.text]
  return [('dateline' in part ? (part.dateline ?? '') : '') + plainText(part.content)]
}
