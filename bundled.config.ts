import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Plugin} from 'esbuild'

/**
 * Makes a plugin that writes which packages are bundled, with the text of their licences, as these ask for.
 *
 * @param file - Where to write it.
 */
export function listLicences(file: string): Plugin {
  return {
    name: 'list-licences',
    setup(build) {
      build.initialOptions.metafile = true
      build.onEnd(({metafile}) => {
        const folders = new Set<string>()
        for (const output of Object.values(metafile?.outputs ?? {})) {
          for (const input of Object.keys(output.inputs)) {
            const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []
            if (folder !== undefined) folders.add(folder)
          }
        }
        const head = 'nutgraf is bundled with parts of these packages.\n'
        // the first build of a clone has no folder yet
        mkdirSync(dirname(file), {recursive: true})
        writeFileSync(file, [head, ...[...folders].sort().map(licenceOf)].join('\n'))
      })
    }
  }
}

function licenceOf(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${'-'.repeat(80)}\n${name} ${version}, ${license}\n${text}`
}

/**
 * Takes from source maps the text of bundled packages, of words and weights, of the command and of what reads markup, which nobody steps through.
 *
 * @param folder - Where the maps are.
 */
export function withoutForeignSources(folder: string): void {
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!name.endsWith('.map')) continue
    const map = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {sources: string[]; sourcesContent: (string | null)[]}
    map.sourcesContent = (map.sourcesContent ?? []).map((content, i) => (/node_modules|^(?:imported|required):|\/languages\/..\/|\/(?:cli|unified|format)\/|\/input(?:\.ts$|\/)/.test(map.sources[i] as string) ? null : content))
    // a map without a text leads nowhere: it only says what was bundled
    if (map.sourcesContent.every((content) => content === null)) Object.assign(map, {sourcesContent: [], names: [], mappings: ''})
    writeFileSync(join(folder, name), JSON.stringify(map))
  }
}
