import type {SourceKind} from './input.js'

/** How much of a source is looked at to tell what it is. */
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

const mailHeaders = new Set('from to cc subject date message-id mime-version received return-path reply-to sender content-type content-transfer-encoding dkim-signature delivered-to'.split(' '))
/** Headers that only programs write; the others people paste too. */
const programHeaders = new Set('message-id mime-version received return-path content-transfer-encoding dkim-signature'.split(' '))

/**
 * Tells what a file is by its name.
 *
 * @param name - The file's name.
 * @returns What it is, or nothing if the name does not say; only its first characters tell a feed from other XML.
 */
export function kindOfName(name: string): SourceKind | undefined {
  return byEnding[/\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '']
}

/**
 * Tells whether a file may be a feed by its name.
 *
 * @param name - The file's name.
 */
export function isFeedName(name: string): boolean {
  return /\.(?:rss|atom|xml)$/iu.test(name)
}

/**
 * Tells what a source is by its first characters.
 *
 * @returns What it is; plain text where there is any doubt, for that is read as it stands.
 */
export function guessKind(source: string): SourceKind {
  const start = source.slice(0, head).replace(/^\ufeff/u, '').trimStart()
  if (start.startsWith('<')) {
    if (/<(?:rss|feed|rdf:RDF)[\s>]/u.test(start)) return 'rss'
    const first = start.replace(/^(?:<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|\s)+/u, '')
    return /^<(?:!doctype html|html|head|meta|title|body|article|main|section|header|div|p|h[1-6]|ul|ol|table|blockquote|figure|span|strong|em|a|b|i|img)[\s>/]/iu.test(first) ? 'html' : 'text'
  }
  if (isMail(start)) return 'mail'
  return /^(?:---\r?\n(?:\w+:|#)|# \S)/u.test(start) ? 'markdown' : 'text'
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
