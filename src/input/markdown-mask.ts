/** The most Markdown characters in one paragraph; nobody writes more by hand. */
const most = 1000
/** The longest paragraph to parse as Markdown, in code units; longer ones are read as plain text. */
const longest = 20_000
/** The most nested blocks that one line may open. */
const deepest = 20

/**
 * Masks Markdown characters where there are more than in any real text, since pairing them takes superlinear time.
 *
 * @returns A text of the same length, with all other characters unchanged.
 */
export function masked(source: string): string {
  let hidden: string[] | undefined
  let done = 0
  const hide = (start: number, end: number, what: RegExp): void => {
    ;(hidden ??= []).push(source.slice(done, start), source.slice(start, end).replace(what, 'x'))
    done = end
  }
  for (let start = 0; start < source.length;) {
    const end = endOfParagraph(source, start)
    if (isOverfull(source, start, end)) hide(start, end, /[*_[\]!`<&~|()>\\:"'#=+ \t-]/gu)
    else hideDepth(source, start, end, hide)
    start = end
  }
  return hidden === undefined ? source : [...hidden, source.slice(done)].join('')
}

function endOfParagraph(source: string, start: number): number {
  const blank = /\n[ \t\r]{0,99}\n/gu
  blank.lastIndex = start
  return blank.test(source) ? blank.lastIndex : source.length
}

function isOverfull(source: string, start: number, end: number): boolean {
  if (end - start > longest) return true
  if (end - start <= most) return false
  let marks = 0
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at)
    // * _ [ ] ! ` < & ~ | and backslash
    if (
      unit === 0x2a ||
      unit === 0x5f ||
      unit === 0x5b ||
      unit === 0x5d ||
      unit === 0x21 ||
      unit === 0x60 ||
      unit === 0x3c ||
      unit === 0x26 ||
      unit === 0x7e ||
      unit === 0x7c ||
      unit === 0x5c
    )
      marks++
  }
  return marks > most
}

/** Masks line starts that open more blocks than any real list or quotation does. */
function hideDepth(source: string, start: number, end: number, hide: (start: number, end: number, what: RegExp) => void): void {
  if (end - start <= deepest) return
  for (let line = start; line < end;) {
    let at = line
    let openers = 0
    for (; at < end; at++) {
      const unit = source.charCodeAt(at)
      if (unit === 0x3e || unit === 0x2d || unit === 0x2a || unit === 0x2b) openers++
      else if (unit !== 0x20 && unit !== 0x09 && (unit < 0x30 || unit > 0x39) && unit !== 0x2e && unit !== 0x29) break
    }
    if (openers > deepest && at > line) hide(line, at, /[>*+.) \t-]/gu)
    const next = source.indexOf('\n', at)
    line = next < 0 ? end : next + 1
  }
}
