/** What a document of markup says: its elements in order, and all its text. */
export interface Markup {
  /** Each opening tag's name and attributes, their references resolved. */
  elements: {name: string; attributes: Record<string, string>}[]
  text: string
}

const name = /[A-Za-z][\w.:-]*/uy
const attribute = /\s+([A-Za-z][\w.:-]*)="([^"<]*)"/uy
const reference = /&(?:#x([0-9A-Fa-f]+)|(lt|gt|amp|quot|apos));/gu
const named: Record<string, string> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"}
// what no XML 1.0 document may hold, and no HTML one either
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Surrogate}\ufffe\uffff]/u

/**
 * Reads a document of markup as strictly as the XML recommendation asks, for tests.
 *
 * @param source - The document.
 * @param empty - Names of elements that have no end tag, in HTML.
 * @param raw - Names of elements whose content is no markup.
 * @returns What it says.
 * @throws Error if it is not well formed.
 */
export function readMarkup(source: string, empty: readonly string[] = [], raw: readonly string[] = []): Markup {
  const elements: Markup['elements'] = []
  const open: string[] = []
  let text = ''
  let at = 0
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${source.slice(at, at + 60)}`)
  }
  if (illegal.test(source)) fail('an illegal character')
  const xml = source.startsWith('<?xml')
  at = /^(?:<\?xml[^?]*\?>\s*|<!doctype html>)/u.exec(source)?.[0].length ?? 0
  while (at < source.length) {
    if (source[at] !== '<') {
      const to = source.indexOf('<', at)
      const run = source.slice(at, to < 0 ? undefined : to)
      if (xml && run.includes(']]>')) fail(']]> in text')
      if (open.length === 0 && run.trim() !== '') fail('text outside the document')
      text += resolve(run)
      at += run.length
      continue
    }
    const closing = source[at + 1] === '/'
    name.lastIndex = at + (closing ? 2 : 1)
    const tag = name.exec(source)?.[0] ?? fail('no name')
    at = name.lastIndex
    if (closing) {
      if (open.pop() !== tag) fail(`</${tag}> out of place`)
      if (source[at] !== '>') fail('no >')
      at++
      continue
    }
    const attributes: Record<string, string> = {}
    for (;;) {
      attribute.lastIndex = at
      const found = attribute.exec(source)
      if (!found) break
      if (found[1]! in attributes) fail(`${found[1]} twice`)
      attributes[found[1]!] = resolve(found[2]!)
      at = attribute.lastIndex
    }
    elements.push({name: tag, attributes})
    if (source[at] !== '>') fail('no >')
    at++
    if (raw.includes(tag)) at = source.indexOf(`</${tag}>`, at)
    if (!empty.includes(tag)) open.push(tag)
  }
  if (open.length > 0) fail(`${open.join(' ')} left open`)
  return {elements, text}
}

function resolve(run: string): string {
  if (/&(?!#x[0-9A-Fa-f]+;|(?:lt|gt|amp|quot|apos);)/u.test(run)) throw new Error(`a bare & in ${run}`)
  return run.replace(reference, (_, hex: string | undefined, word: string) =>
    hex === undefined ? named[word]! : String.fromCodePoint(Number.parseInt(hex, 16))
  )
}
