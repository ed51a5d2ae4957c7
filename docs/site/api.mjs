// The API in Markdown, a file for each entry of the package, from the doc comments
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Application} from 'typedoc'

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
    return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
