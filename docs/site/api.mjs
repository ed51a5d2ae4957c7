// The API in Markdown, a file for each entry of the package, from the doc comments
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Application} from 'typedoc'

/** Functions in the order in which a reader needs them; typedoc sorts by file. */
const FIRST = ['parseNewsItem', 'speakerOf', 'quotesOf', 'attributionsOf', 'parseSections', 'extractQuotes', 'extractAttributions', 'parseStream', 'parseByline', 'parseDateline', 'parseCredit', 'createParser', 'explain']

/**
 * Writes the pages of the API.
 *
 * @param {string} root - The folder of the repository.
 * @returns {Promise<Map<string, string>>} Each file's path and its Markdown.
 * @throws {Error} If a comment links to nothing, or anything else is worth a warning.
 */
export async function apiPages(root) {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-api-'))
  try {
    const app = await Application.bootstrapWithPlugins({options: join(root, 'typedoc.config.js'), outputs: [{name: 'markdown', path: folder}]})
    const project = await app.convert()
    if (!project) throw new Error('the doc comments could not be read')
    app.validate(project)
    await app.generateOutputs(project)
    if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('the doc comments have warnings')
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md')).sort()
    return new Map(files.map((name) => [name, inOrder(readFileSync(join(folder, name), 'utf8'))]))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

// those of the functions that are listed come first
function inOrder(markdown) {
  const [before, functions, ...after] = markdown.split(/^(?=## )/m)
  if (!functions?.startsWith('## Functions')) return markdown
  const [heading, ...entries] = functions.split(/^(?=### )/m).map((entry) => entry.replace(/\n*(?:\*\*\*\s*)?$/, ''))
  const rank = (entry) => {
    const at = FIRST.indexOf(/^### (\w+)/.exec(entry)[1])
    return at < 0 ? FIRST.length : at
  }
  const sorted = entries.map((entry) => [rank(entry), entry]).sort(([a], [b]) => a - b)
  return [before, [heading, sorted.map(([, entry]) => entry).join('\n\n***\n\n'), ''].join('\n\n'), ...after].join('')
}
