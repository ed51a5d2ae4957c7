import {readdirSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import type {Plugin} from 'esbuild'
import {defineConfig} from 'tsup'
import {listLicences, withoutExamples, shrinkSourceMaps} from './bundled.config.js'

/** Gives CommonJS packages the modules of Node.js, which they require, by an import: an ES module has no `require`. */
const importBuiltins: Plugin = {
  name: 'import-builtins',
  setup(build) {
    build.onResolve({filter: /^[a-z_:/]+$/}, ({path, kind}) => {
      if (!isBuiltin(path)) return undefined
      const module = path.replace(/^node:/, '')
      return kind === 'require-call' ? {path: module, namespace: 'required'} : {path: `node:${module}`, external: true}
    })
    build.onLoad({filter: /.*/, namespace: 'required'}, ({path}) => ({contents: `module.exports = require('imported:${path}').default`}))
    build.onResolve({filter: /^imported:/}, ({path}) => ({path: path.slice('imported:'.length), namespace: 'imported'}))
    build.onLoad({filter: /.*/, namespace: 'imported'}, ({path}) => ({contents: `export {default} from 'node:${path}'`}))
  }
}

/** An entry for each language: the files beside the folders. */
const languages = Object.fromEntries(
  readdirSync('src/languages')
    .filter((name) => /^[a-z]{2,3}\.ts$/.test(name))
    .map((name) => [`languages/${name.slice(0, -3)}`, `src/languages/${name}`])
)

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    lite: 'src/lite.ts',
    formats: 'src/formats.ts',
    all: 'src/all.ts',
    unified: 'src/unified.ts',
    input: 'src/input.ts',
    'cli/main': 'src/cli/main.ts',
    'cli/worker': 'src/cli/worker.ts',
    languages: 'src/languages.ts',
    ...languages
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  esbuildPlugins: [importBuiltins, withoutExamples(), listLicences('dist/licences.txt')],
  esbuildOptions(options) {
    // what is installed stays small; source maps lead to the text as it was written
    options.minifyWhitespace = true
    options.mainFields = ['module', 'main']
    options.conditions = ['import', 'module', 'default']
  },
  dts: true,
  sourcemap: true,
  removeNodeProtocol: false,
  clean: true,
  treeshake: true,
  onSuccess: async () => shrinkSourceMaps('dist')
})
