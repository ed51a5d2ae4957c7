import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {decode, encode, type SourceMapLine, type SourceMapSegment} from '@jridgewell/sourcemap-codec'
import type {Plugin} from 'esbuild'
import ts from 'typescript'

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
 * Makes a plugin that leaves out of the patterns of lines what only tests read: the lines that a pattern must match and must not.
 *
 * @returns The plugin.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    setup(build) {
      build.onLoad({filter: /[\\/]lines[\\/]patterns[\\/]\w+(?:-\w+)*\.ts$/}, ({path}) => ({contents: blanked(path, readFileSync(path, 'utf8')), loader: 'ts'}))
    }
  }
}

/** Blanks the rows' `examples` and `misses`, line by line, so that source maps stay right. */
function blanked(path: string, code: string): string {
  let rest = code
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(?:examples|misses)$/.test(node.name.getText())) {
      const end = code[node.end] === ',' ? node.end + 1 : node.end
      rest = rest.slice(0, node.pos) + code.slice(node.pos, end).replace(/[^\n]/g, ' ') + rest.slice(end)
    } else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true))
  return rest
}

/**
 * Makes source maps smaller: takes from them the text of bundled packages, of words and weights, of the command and of what reads markup,
 * which nobody steps through, and leaves one mapping for each line of a source, so that a stack trace has the line and not the column.
 *
 * @param folder - Where the maps are.
 */
export function shrinkSourceMaps(folder: string): void {
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!name.endsWith('.map')) continue
    const map = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {sources: string[]; sourcesContent: (string | null)[]; mappings: string; names: string[]}
    map.sourcesContent = (map.sourcesContent ?? []).map((content, i) => (/node_modules|^(?:imported|required):|\/languages\/..\/|\/(?:cli|unified|format)\/|\/input(?:\.ts$|\/)/.test(map.sources[i] as string) ? null : content))
    // a map without a text leads nowhere: it only says what was bundled
    if (map.sourcesContent.every((content) => content === null)) Object.assign(map, {sourcesContent: [], names: [], mappings: ''})
    else Object.assign(map, {names: [], mappings: encode(decode(map.mappings).map(oneForEachLine))})
    writeFileSync(join(folder, name), JSON.stringify(map))
  }
}

/** Leaves of the mappings in a line of the bundle the first of each run that leads to the same line of a source. */
function oneForEachLine(segments: SourceMapLine): SourceMapSegment[] {
  const kept: SourceMapSegment[] = []
  for (const [column, ...place] of segments) {
    const before = kept.at(-1)
    if (place.length > 1 && !(before && before[1] === place[0] && before[2] === place[1])) kept.push([column, place[0] as number, place[1] as number, place[2] as number])
  }
  return kept
}
