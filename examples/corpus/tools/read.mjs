// Reads items of the corpus: text with marks in braces, and a table of speakers after a line of four equals signs.
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder that holds the corpus. */
export const corpus = join(dirname(fileURLToPath(import.meta.url)), '..')

const parts = new Set(
  'kicker headline deck byline author dateline timestamp keypoint heading caption credit note boilerplate listitem turn blockquote pullquote table'.split(' ')
)
const roles = {s: 'source', q: 'cue', c: 'content'}

/**
 * Reads one item.
 *
 * @param {string} marked - The file's contents.
 * @returns {{text: string, attributions: object[], parts: object[], speakers: object[], problems: string[]}} The bare
 *   text, its marks as spans of UTF-16 code units, and what is wrong with them.
 */
export function readItem(marked) {
  const problems = []
  const cut = marked.search(/^====[ \t]*$/m)
  const body = (cut < 0 ? marked : marked.slice(0, cut)).replace(/\r\n/g, '\n').trimEnd()
  const open = []
  const found = new Map()
  const structure = []
  let text = ''
  for (let i = 0; i < body.length; i++) {
    const c = body[i]
    if (c === '{') {
      const mark = /^\{([a-z]+)(\d*):/.exec(body.slice(i, i + 16))
      if (!mark || !(mark[2] ? roles[mark[1]] : parts.has(mark[1]))) {
        problems.push(`no such mark: ${body.slice(i, i + 16)}`)
        continue
      }
      open.push({kind: mark[1], id: mark[2], start: text.length})
      i += mark[0].length - 1
    } else if (c === '}') {
      const mark = open.pop()
      if (!mark) {
        problems.push(`a brace closes nothing, after: ${text.slice(-30)}`)
        continue
      }
      let {start} = mark
      let end = text.length
      while (start < end && /\s/.test(text[start])) start++
      while (end > start && /\s/.test(text[end - 1])) end--
      if (start === end) problems.push(`an empty mark, after: ${text.slice(-30)}`)
      else if (mark.id) {
        if (!found.has(mark.id)) found.set(mark.id, {id: mark.id, source: [], cue: [], content: []})
        found.get(mark.id)[roles[mark.kind]].push([start, end])
      } else structure.push({kind: mark.kind, start, end})
    } else text += c
  }
  for (const mark of open) problems.push(`never closed: {${mark.kind}${mark.id}: ${text.slice(mark.start, mark.start + 30)}`)
  const attributions = [...found.values()]
  for (const a of attributions) {
    for (const role of Object.values(roles)) a[role].sort((x, y) => x[0] - y[0])
    if (!a.content.length) problems.push(`${a.id} has no content`)
    if (!a.cue.length && !a.source.length) problems.push(`${a.id} has neither source nor cue`)
  }
  attributions.sort((a, b) => first(a) - first(b))
  structure.sort((a, b) => a.start - b.start)
  const speakers = cut < 0 ? [] : readSpeakers(marked.slice(cut), found, problems)
  return {text, attributions, parts: structure, speakers, problems}
}

function first(attribution) {
  return Math.min(...[attribution.source, attribution.cue, attribution.content].flat().map(([start]) => start))
}

const kinds = new Set(['person', 'organization', 'group', 'document'])

function readSpeakers(table, found, problems) {
  const speakers = []
  const placed = new Set()
  for (const line of table.split('\n').slice(1)) {
    if (!line.trim()) continue
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells.length !== 4 || !kinds.has(cells[2])) {
      problems.push(`a speaker's line needs four cells, the third a kind: ${line}`)
      continue
    }
    const sources = cells[3].split(/[\s,]+/).filter(Boolean).map((id) => id.replace(/^s/, ''))
    for (const id of sources) {
      if (!found.get(id)?.source.length) problems.push(`the table names s${id}, which is not marked`)
      if (placed.has(id)) problems.push(`s${id} has two speakers`)
      placed.add(id)
    }
    speakers.push({
      name: cells[0] === '-' ? null : cells[0],
      description: cells[1] === '-' ? null : cells[1],
      kind: cells[2],
      sources
    })
  }
  for (const [id, a] of found) if (a.source.length && !placed.has(id)) problems.push(`s${id} has no speaker in the table`)
  return speakers
}

/**
 * Says how an attribution's content is quoted, as PolNeAR's converters count it.
 *
 * @param {string} text - The item's bare text.
 * @param {{content: [number, number][]}} attribution - One attribution.
 * @returns {'direct' | 'mixed' | 'indirect'} All of it in quotation marks, some, or none.
 */
export function typeOf(text, attribution) {
  const inside = quoted(text)
  let all = true
  let some = false
  for (const [start, end] of attribution.content) {
    let letters = 0
    let marked = 0
    for (let i = start; i < end; i++) {
      if (/\s/.test(text[i])) continue
      letters++
      if (inside[i]) marked++
    }
    if (marked < 0.9 * letters) all = false
    if (marked > 2) some = true
  }
  return all ? 'direct' : some ? 'mixed' : 'indirect'
}

const memory = new Map()
function quoted(text) {
  if (memory.has(text)) return memory.get(text)
  const inside = new Uint8Array(text.length)
  let at = 0
  for (const paragraph of text.split('\n')) {
    let open = false
    const outer = /["“”]|''/.test(paragraph) ? /["“”]|''/y : /(?<![\p{L}\p{N}])‘|’(?![\p{L}\p{N}])/uy
    for (let i = 0; i < paragraph.length; i++) {
      outer.lastIndex = i
      const mark = outer.exec(paragraph)
      if (mark) {
        open = mark[0] === '“' || mark[0] === '‘' ? true : mark[0] === '”' || mark[0] === '’' ? false : !open
        inside[at + i] = 1
        if (mark[0].length > 1) inside[at + ++i] = 1
      } else if (open) inside[at + i] = 1
    }
    at += paragraph.length + 1
  }
  memory.clear()
  memory.set(text, inside)
  return inside
}

/** Folders of items in other languages are named by their tag: `de`, and `de-aside` for what nobody looks at. */
const inOtherLanguage = /^[a-z]{2}(?:-aside)?$/

/**
 * Reads all English items of the corpus, or the folders named.
 *
 * @param {string[]} [folders] - Folders of the corpus.
 * @returns {{id: string, text: string, attributions: object[], parts: object[], speakers: object[], problems: string[]}[]}
 *   The items, by folder and number.
 */
export function readCorpus(folders) {
  const items = []
  const all = readdirSync(corpus, {withFileTypes: true}).filter((entry) => entry.isDirectory() && entry.name !== 'tools' && !inOtherLanguage.test(entry.name))
  for (const folder of folders ?? all.map((entry) => entry.name).sort())
    for (const file of readdirSync(join(corpus, folder)).filter((name) => name.endsWith('.txt')).sort())
      items.push({id: `${folder}/${file.slice(0, -4)}`, ...readItem(readFileSync(join(corpus, folder, file), 'utf8'))})
  return items
}
