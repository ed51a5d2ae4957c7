/** Marks of one paragraph that no person sets so many of. */
const most = 1000
/** The longest paragraph that is read as more than plain text. */
const longest = 20_000
/** How deep blocks of a line may nest. */
const deepest = 20

/**
 * Hides marks of Markdown where there are more than in any text, since the time to pair them grows faster than they do.
 *
 * @param source - The Markdown.
 * @returns A text as long, with every other character where it was.
 */
export function masked(source: string): string {
  let hidden: string[] | undefined
  let done = 0
  const hide = (start: number, end: number, what: RegExp): void => {
    ;(hidden ??= []).push(source.slice(done, start), source.slice(start, end).replace(what, 'x'))
    done = end
  }
  for (let start = 0; start < source.length; ) {
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
    if (unit === 0x2a || unit === 0x5f || unit === 0x5b || unit === 0x5d || unit === 0x21 || unit === 0x60 || unit === 0x3c || unit === 0x26 || unit === 0x7e || unit === 0x7c || unit === 0x5c) marks++
  }
  return marks > most
}

/** Hides what opens more blocks at the start of a line than any list or quotation has. */
function hideDepth(source: string, start: number, end: number, hide: (start: number, end: number, what: RegExp) => void): void {
  if (end - start <= deepest) return
  for (let line = start; line < end; ) {
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
