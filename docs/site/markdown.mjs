// Markdown to the content of a page: links between files become links between pages, sections become entries of the index.
import {posix} from 'node:path'
import {toHtml} from 'hast-util-to-html'
import rehypeHighlight from 'rehype-highlight'
import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

/** A link to a file of the repository that is no page of the site. */
export class Unlinked extends Error {}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkRehype, {handlers: {html: anchor}})
  .use(rehypeSlug)
  .use(rehypeHighlight, {plainText: ['text', 'idl', 'txt', 'csv'], aliases: {javascript: ['mjs'], bash: ['sh']}})

// of the markup in a file only the targets of links are kept
function anchor(state, node) {
  const id = /^<a id="([\w-]+)">$/.exec(node.value)?.[1]
  return id === undefined ? undefined : {type: 'element', tagName: 'span', properties: {id}, children: []}
}

/**
 * Makes the content of a page.
 *
 * @param {string} markdown - The file.
 * @param {object} place - Where it stands, and where its links lead.
 * @param {string} place.file - Its path in the repository.
 * @param {string} place.address - Its address in the site.
 * @param {Map<string, string>} place.addresses - The address of each file that is a page.
 * @returns {{title: string, html: string, sections: {href: string, title: string, page: string, text: string}[]}} The page.
 */
export function pageOf(markdown, {file, address, addresses}) {
  const tree = processor.runSync(processor.parse(markdown))
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'a') element.properties.href = target(String(element.properties.href ?? ''), file, address, addresses)
    if (element.tagName === 'img') element.properties.src = asset(String(element.properties.src ?? ''), file, address)
    // what is wider than a phone scrolls by itself, with the keyboard too
    // a column without a name has no heading
    if (element.tagName === 'th' && textOf(element).trim() === '') element.tagName = 'td'
    if (element.tagName === 'pre') element.properties.tabIndex = 0
    if (element.tagName === 'table' && parent && parent.properties?.className !== 'table') {
      const box = {type: 'element', tagName: 'div', properties: {className: 'table', tabIndex: 0, role: 'group', ariaLabel: 'Table'}, children: [element]}
      parent.children[index] = box
    }
  })
  const sections = sectionsOf(tree, address)
  if (file.startsWith('api/')) addContents(tree)
  // a table says nothing to a screen reader without its name
  let heading = ''
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element)
    if (element.properties?.className === 'table') element.properties.ariaLabel = `Table: ${heading}`
  })
  return {title: sections[0]?.page ?? file, html: toHtml(tree), sections}
}

function target(href, file, address, addresses) {
  if (/^(?:[a-z]+:|#)/i.test(href)) return href
  const [path, anchor] = href.split('#')
  const named = posix.normalize(posix.join(posix.dirname(file), decodeURI(path ?? '')))
  const found = addresses.get(named) ?? addresses.get(`${named}/README.md`)
  if (found === undefined) throw new Unlinked(`${file} links to ${href}, which is no page of the site`)
  return relative(address, found) + (anchor === undefined ? '' : `#${anchor}`)
}

function asset(source, file, address) {
  const named = posix.normalize(posix.join(posix.dirname(file), source))
  return relative(address, `pictures/${posix.basename(named)}`)
}

/**
 * Writes an address as seen from another.
 *
 * @param {string} from - The address of a page.
 * @param {string} to - An address of the site.
 * @returns {string} The relative link.
 */
export function relative(from, to) {
  return posix.relative(posix.dirname(from), to) || posix.basename(to)
}

function sectionsOf(tree, address) {
  const sections = []
  let page = ''
  for (const node of tree.children) {
    if (/^h[1-4]$/.test(node.tagName ?? '')) {
      const title = textOf(node)
      page ||= title
      sections.push({href: node.tagName === 'h1' ? address : `${address}#${node.properties.id}`, title, page, text: ''})
    } else if (sections.length > 0) sections.at(-1).text += ` ${textOf(node)}`
  }
  return sections.map((section) => ({...section, text: section.text.replace(/\s+/g, ' ').trim().slice(0, 1200)}))
}

// a page of the API begins with the names that it explains
function addContents(tree) {
  const items = []
  for (const node of tree.children) {
    if (node.tagName !== 'h3') continue
    const link = {type: 'element', tagName: 'a', properties: {href: `#${node.properties.id}`}, children: [{type: 'element', tagName: 'code', properties: {}, children: [{type: 'text', value: textOf(node)}]}]}
    items.push({type: 'element', tagName: 'li', properties: {}, children: [link]})
  }
  if (items.length > 1) tree.children.splice(1, 0, {type: 'element', tagName: 'ul', properties: {className: 'contents'}, children: items})
}

function textOf(node) {
  if (node.type === 'text') return node.value
  return (node.children ?? []).map(textOf).join(node.tagName === 'tr' || node.tagName === 'tbody' ? ' ' : '')
}
