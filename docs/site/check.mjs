// Finds dead links in the built site, and pages that are too heavy
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'

const MOST_BYTES = 300_000

/**
 * Checks the built site.
 *
 * @param {string} out - Its folder.
 * @returns {{pages: number, wrong: string[], heaviest: string}} The number of pages, what is wrong with them, and the heaviest
 *   one that is not of the API.
 */
export function checkSite(out) {
  const files = readdirSync(out, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html')).map((name) => name.replaceAll('\\', '/'))
  const pages = new Map(files.map((name) => [name, readPage(join(out, name))]))
  const wrong = []
  let heaviest = ['', 0]
  for (const [name, {links, own, ids, twice}] of pages) {
    for (const id of twice) wrong.push(`${name}: two elements have the id ${id}`)
    for (const link of links) {
      if (/^(?:https?|mailto|data):/.test(link)) continue
      const [path, anchor] = link.split('#')
      const to = path ? posix.normalize(posix.join(dirname(name), decodeURI(path))) : name
      if (!existsSync(join(out, to))) wrong.push(`${name}: dead link ${link}`)
      else if (anchor && to.endsWith('.html') && !(to === name ? ids : pages.get(to)?.ids)?.has(anchor)) wrong.push(`${name}: ${link} leads to no heading`)
    }
    const bytes = statSync(join(out, name)).size + own.reduce((sum, path) => sum + (existsSync(join(out, dirname(name), path)) ? statSync(join(out, dirname(name), path)).size : 0), 0)
    if (name.startsWith('api/')) continue
    if (bytes > heaviest[1]) heaviest = [name, bytes]
    if (bytes > MOST_BYTES) wrong.push(`${name}: ${Math.round(bytes / 1000)} KB with its pictures, styles and scripts`)
  }
  return {pages: pages.size, wrong, heaviest: `${heaviest[0]}, ${Math.round(heaviest[1] / 1000)} KB`}
}

function readPage(path) {
  const links = []
  const own = []
  const ids = new Set()
  const twice = new Set()
  visit(fromHtml(readFileSync(path, 'utf8')), 'element', ({tagName, properties}) => {
    if (typeof properties.id === 'string') (ids.has(properties.id) ? twice : ids).add(properties.id)
    if (tagName === 'a' && properties.href) links.push(String(properties.href))
    const loaded = tagName === 'img' || tagName === 'script' ? properties.src : tagName === 'link' ? properties.href : undefined
    if (!loaded) return
    links.push(String(loaded))
    if (!String(loaded).startsWith('data:')) own.push(String(loaded))
  })
  return {links, own, ids, twice}
}
