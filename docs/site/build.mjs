// Builds the site into docs/site/dist: playground, guides, examples and API. npm run docs
import {createHash} from 'node:crypto'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'vite'
import {apiPages} from './api.mjs'
import {checkSite} from './check.mjs'
import {pageOf, relative} from './markdown.mjs'
import {menu} from './menu.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const site = fileURLToPath(new URL('./', import.meta.url))
const out = join(site, 'dist')
const read = (path) => readFileSync(join(root, path), 'utf8')
const {version} = JSON.parse(read('package.json'))

if (!existsSync(join(root, 'dist/index.js'))) throw new Error('the site runs the built package: npm run build')
await build({configFile: join(site, 'vite.config.js'), logLevel: 'warn'})

const head = read('docs/site/parts/head.html')
const header = read('docs/site/parts/header.html')
const footer = read('docs/site/parts/footer.html').replace('{version}', version)
const around = (html, address) =>
  html
    .replace('<!--head-->', head)
    .replace('<!--header-->', header)
    .replace('<!--footer-->', footer)
    .replaceAll('{root}', relative(address, '') === '.' ? './' : '../'.repeat(address.split('/').length - 1) || './')

const shell = readFileSync(join(out, 'page.html'), 'utf8')
rmSync(join(out, 'page.html'))
writeFileSync(join(out, 'index.html'), around(readFileSync(join(out, 'index.html'), 'utf8'), 'index.html'))

const sources = pages()
const api = await apiPages(root)
const apiAddress = (name) => `api/${name === 'index-1.md' ? 'nutgraf.html' : name.replace(/\.md$/, '.html')}`
const addresses = new Map([...sources.map(({file, address}) => [file, address]), ...[...api.keys()].map((name) => [`api/${name}`, apiAddress(name)])])
// as a newcomer meets them: what parses first, the languages last
const rank = (name) => ['index.md', 'index-1.md', 'all.md', 'lite.md', 'input.md', 'formats.md', 'unified.md', 'languages.md', name].indexOf(name)
for (const [name, markdown] of [...api].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b))) {
  const module = name === 'index-1.md' ? 'nutgraf' : `nutgraf/${name.replace(/\.md$/, '')}`
  const text = name === 'index.md' ? apiIndex(markdown) : markdown.replace(/^# .*$/m, `# ${module}`)
  sources.push({file: `api/${name}`, address: apiAddress(name), title: name === 'index.md' ? 'API' : module, text})
}

const sections = []
for (const {file, address, title, text} of sources) {
  const page = pageOf(text, {file, address, addresses})
  sections.push(...page.sections)
  const html = shell
    .replace('{title}', () => escaped(title ?? page.title))
    .replace('<!--menu-->', () => menuOf(address))
    .replace('<!--content-->', () => page.html)
    .replaceAll('"./assets/', '"{root}assets/')
  const path = join(out, address)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, around(html, address))
}
writeFileSync(join(out, 'search-index.js'), `export const sections = ${JSON.stringify(sections.map((section, id) => ({id, ...section})))}\n`)
if (existsSync(join(root, 'docs/pictures'))) cpSync(join(root, 'docs/pictures'), join(out, 'pictures'), {recursive: true})
offline()

const {pages: count, wrong, heaviest} = checkSite(out)
for (const one of wrong) console.error(one)
console.log(`${count} pages in docs/site/dist; the heaviest beside the API: ${heaviest}`)
if (wrong.length > 0) process.exitCode = 1

// what is a page: the menu's files, the examples and the license
function pages() {
  const list = menu.flatMap(([, entries]) => entries.map(([file, address, title]) => ({file, address, title, text: read(file)})))
  list.push({file: 'LICENSE', address: 'license.html', title: 'License', text: `# License\n\n${read('LICENSE')}`})
  // what the repository's first page says stands on the site's first pages
  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.mjs') && !name.startsWith('.')).sort()
  const lines = []
  for (const name of examples) {
    const code = read(`examples/${name}`)
    const comment = /^(?:\/\/ .*\n)+/.exec(code)?.[0].replace(/^\/\/ /gm, '').trim() ?? ''
    const about = comment.split('\n')[0] ?? ''
    const address = `examples/${name.replace('.mjs', '.html')}`
    list.push({file: `examples/${name}`, address, title: name, text: `# ${titleOf(name)}\n\n${about}\n\n\`\`\`js\n${code}\`\`\`\n`})
    lines.push(`- [${titleOf(name)}](${name}): ${about}`)
  }
  for (const [folder, title] of [['spark', 'On Apache Spark'], ['corpus', 'The corpus']]) {
    list.push({file: `examples/${folder}/README.md`, address: `examples/${folder}.html`, title, text: read(`examples/${folder}/README.md`)})
    lines.push(`- [${title}](${folder}/README.md)`)
  }
  list.push({file: 'examples/README.md', address: 'examples/index.html', title: 'Examples', text: `# Examples\n\nShort files that run as they stand, and print what the comments say.\n\n${lines.join('\n')}\n`})
  return list
}

function titleOf(name) {
  const words = name.replace('.mjs', '').replaceAll('-', ' ').replace(/\b(?:csv|ndjson)\b/g, (word) => word.toUpperCase())
  return words[0].toUpperCase() + words.slice(1)
}

function apiIndex(markdown) {
  const what = {
    'nutgraf': 'the parser', 'nutgraf/all': 'the same with every language', 'nutgraf/lite': 'English alone, smaller',
    'nutgraf/input': 'HTML, Markdown, mails and feeds as plain text, with a map back', 'nutgraf/formats': 'ninjs, NITF, JSON-LD, HTML, Markdown, annotations, tables',
    'nutgraf/unified': 'the item as a syntax tree, and plugins of retext', 'nutgraf/languages': 'all languages, and the types of their words'
  }
  return markdown.replace('## Modules', 'An entry of the package a page.').replace(/^- \[(.+?)\]\((.+?)\)$/gm, (_, name, path) => {
    const module = name === 'index' ? 'nutgraf' : `nutgraf/${name}`
    return `- [\`${module}\`](${path})${what[module] ? `: ${what[module]}` : ''}`
  })
}

function menuOf(address) {
  const here = (to, title) => `<li><a href="${relative(address, to)}"${to === address ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`
  const groups = menu.map(([heading, entries]) => [heading, entries.map(([, to, title]) => here(to, title))])
  groups.push(['Examples', sources.filter(({address: to}) => to.startsWith('examples/')).map(({address: to, file, title}) => here(to, file.endsWith('.mjs') ? titleOf(title) : title))])
  groups.push(['API', sources.filter(({address: to}) => to.startsWith('api/') && to !== 'api/index.html').map(({address: to, title}) => here(to, title))])
  const lists = groups.map(([heading, items]) => `<h2>${heading}</h2><ul>${items.join('')}</ul>`)
  return `<nav class="menu" aria-label="Pages"><details open><summary>All pages</summary>${lists.join('')}</details><script src="{root}menu.js"></script></nav>`
}

// the script that keeps the playground for when there is no network
function offline() {
  const files = ['index.html', 'theme.js', ...readdirSync(join(out, 'assets')).map((name) => `assets/${name}`)]
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(out, file)))
  const script = readFileSync(join(site, 'parts/offline.js'), 'utf8')
  writeFileSync(join(out, 'offline.js'), script.replace("'{version}'", `'${hash.digest('hex').slice(0, 12)}'`).replace('[/* files */]', JSON.stringify(['./', ...files])))
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0)
  console.log(`the playground is ${files.length} files of ${Math.round(bytes / 1000)} KB`)
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
