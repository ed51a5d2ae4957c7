import type {SourceKind} from './input.js'

/** How many code units of a source to examine when guessing its kind. */
const head = 4096

const byEnding: Readonly<Record<string, SourceKind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  eml: 'mail',
  rss: 'rss',
  atom: 'rss',
  txt: 'text',
  text: 'text'
}

const mailHeaders = new Set(
  'from to cc subject date message-id mime-version received return-path reply-to sender content-type content-transfer-encoding dkim-signature delivered-to'.split(
    ' '
  )
)
/** Headers that only programs write; people paste the others into plain text. */
const programHeaders = new Set('message-id mime-version received return-path content-transfer-encoding dkim-signature'.split(' '))

/** Returns the kind of a file by its extension; unknown for `.xml`, since only the content tells a feed from other XML. */
export function kindOfName(name: string): SourceKind | undefined {
  return byEnding[/\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '']
}

/** Checks whether a file may be a feed, by its extension. */
export function isFeedName(name: string): boolean {
  return /\.(?:rss|atom|xml)$/iu.test(name)
}

/** Guesses the kind of a source from its beginning; plain text if in doubt, since that is left unchanged. */
export function guessKind(source: string): SourceKind {
  const start = source
    .slice(0, head)
    .replace(/^\ufeff/u, '')
    .trimStart()
  if (start.startsWith('<')) {
    if (/<(?:rss|feed|rdf:RDF)[\s>]/u.test(start)) return 'rss'
    const first = start.replace(/^(?:<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|\s)+/u, '')
    return /^<(?:!doctype html|html|head|meta|title|body|article|main|section|header|div|p|h[1-6]|ul|ol|table|blockquote|figure|span|strong|em|a|b|i|img)[\s>/]/iu.test(
      first
    )
      ? 'html'
      : 'text'
  }
  if (isMail(start)) return 'mail'
  return /^(?:---\r?\n(?:\w+:|#)|# \S)/u.test(start) ? 'markdown' : 'text'
}

/** What a source can turn out to be that was said to be a feed. */
export type UnfitKind = Exclude<SourceKind, 'rss'> | 'xml' | 'json' | 'empty'

/** Guesses the kind of a source that is not a feed, for an error message. */
export function kindOfUnfit(source: string): UnfitKind {
  const start = source.trimStart()
  const kind = guessKind(source)
  if (start === '') return 'empty'
  if (kind === 'rss' || (kind === 'text' && start.startsWith('<'))) return 'xml'
  return kind === 'text' && /^[[{]/u.test(start) ? 'json' : kind
}

function isMail(start: string): boolean {
  let known = 0
  let program = false
  for (const line of start.replace(/^From [^\n]*\n/u, '').split('\n', 60)) {
    if (/^[ \t]+\S/u.test(line)) continue
    const name = /^([A-Za-z][\w-]*):/u.exec(line)?.[1]?.toLowerCase()
    if (name === undefined) break
    if (mailHeaders.has(name)) known++
    if (programHeaders.has(name)) program = true
  }
  return program && known >= 3
}
