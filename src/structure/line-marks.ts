import {Char, charClass} from '../text/characters.js'
import {LineShape} from '../text/lines.js'
import type {DraftBlock} from './draft.js'

/** Checks for marks of ANPA 1312, which remain when the header is gone: ^HARBOUR CLOSED<. */
export function isMarked(text: string, {start, end}: DraftBlock): boolean {
  const last = text.charCodeAt(end - 1)
  return last === 0x3c || (last === 0x3d && text.charCodeAt(start) === 0x5e)
}

/** Takes a wire's typesetting marks off a block: ^HARBOUR CLOSED<, Hafen gesperrt =. */
export function takeMarksOff(text: string, block: DraftBlock): void {
  let {start, end} = block
  if (text.charCodeAt(start) === 0x5e) start++
  while (end > start && (text.charCodeAt(end - 1) === 0x3d || text.charCodeAt(end - 1) === 0x3c || text.charCodeAt(end - 1) === 0x20)) end--
  if (end === start) return
  block.start = start
  block.end = end
  block.length = end - start
}

/** Takes off Markdown that marks a whole line: ## What comes next, > “…”, *By Mara Lind*, **Ostmeer**. */
export function takeMarkdownOff(text: string, block: DraftBlock): void {
  const code = text.charCodeAt(block.start)
  if (code !== 0x23 && code !== 0x3e && code !== 0x2a && code !== 0x5f) return
  const line = text.slice(block.start, block.end)
  const opening = /^(?:#{1,6} +|> ?)(?=[\p{L}\p{N}“"‘'«„*_([])/u.exec(line)?.[0].length ?? 0
  const around = /^(\*{1,3}|_{1,3})(?![\s*_])[^*_]+(?<![\s*_])\1$/u.exec(line.slice(opening))?.[1]?.length ?? 0
  if (opening + around === 0) return
  block.start += opening + around
  block.end -= around
  block.length = block.end - block.start
  block.shape |= charClass(text.charCodeAt(block.start)) === Char.upper ? LineShape.capital : 0
}
