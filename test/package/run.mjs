// Packs the package, installs the tarball in an empty project and uses it in every way that users do: npm run test:package
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
if (!existsSync(join(root, 'dist/index.d.ts'))) {
  console.error('the built package is packed: npm run build')
  process.exit(2)
}
const project = mkdtempSync(join(tmpdir(), 'nutgraf-'))
let passed = 0
let failed = 0
let skipped = 0

try {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', project], {cwd: root, encoding: 'utf8'}))
  const files = packed.files.map((file) => file.path)
  const unwanted = files.filter((path) => !/^(?:dist\/.+\.(?:js|d\.ts|js\.map)|dist\/licences\.txt|schema\.json|package\.json|README\.md|LICENSE)$/.test(path))
  test('the tarball holds only what users need', () => unwanted.length === 0 || unwanted.join(', '))
  console.log(`       ${files.length} files, ${Math.round(packed.size / 1000)} KB packed, ${Math.round(packed.unpackedSize / 1000)} KB unpacked`)

  write('package.json', JSON.stringify({name: 'empty', private: true}))
  npm('install', join(project, packed.filename), `typescript@${manifest.devDependencies.typescript}`, `@types/node@${manifest.devDependencies['@types/node']}`)

  // what comes with the package, before the compiler and other runtimes come too
  test('at most 25 packages and 5 MB come with it', () => {
    const alone = join(project, 'alone')
    mkdirSync(alone)
    writeFileSync(join(alone, 'package.json'), JSON.stringify({name: 'empty', private: true}))
    execFileSync('npm', ['install', join(project, packed.filename), '--no-audit', '--no-fund', '--loglevel=error'], {cwd: alone, stdio: ['ignore', 'ignore', 'inherit']})
    const installed = readdirSync(join(alone, 'node_modules'), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    const packages = Object.keys(JSON.parse(readFileSync(join(alone, 'package-lock.json'), 'utf8')).packages).length - 1
    const bytes = installed.reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0)
    console.log(`       ${packages} packages, ${(bytes / 1e6).toFixed(1)} MB`)
    return (packages <= 25 && bytes <= 5e6) || 'too many'
  })
  test('the licences of all that is bundled are in it', () => {
    const bundled = new Set(files.filter((path) => path.endsWith('.map')).flatMap((path) => JSON.parse(readFileSync(join(root, path), 'utf8')).sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [])))
    const listed = readFileSync(join(root, 'dist/licences.txt'), 'utf8')
    const missing = [...bundled].filter((name) => !new RegExp(`^${name} \\d[^]{0,300}Copyright`, 'm').test(listed))
    return (bundled.size > 20 && missing.length === 0) || missing.join(', ')
  })
  test('the core loads nothing but itself', () => {
    const loaded = closure(join(root, 'dist/index.js'))
    const foreign = [...loaded].filter((file) => existsSync(`${file}.map`) && JSON.parse(readFileSync(`${file}.map`, 'utf8')).sources.some((source) => source.includes('node_modules')))
    return (loaded.size > 1 && foreign.length === 0) || foreign.join(', ')
  })

  const use = "const item = parseNewsItem('Storm closes road\\n\\n“No,” said Mara Lind.')\nconsole.log(item.headline.text, '|', item.attributions[0].source.text)\n"
  const printed = 'Storm closes road | Mara Lind'
  write('main.mjs', `import {parseNewsItem} from 'nutgraf'\n${use}`)
  write('main.cjs', `const {parseNewsItem} = require('nutgraf')\n${use}`)
  write('dynamic.cjs', `import('nutgraf').then(({parseNewsItem}) => {\n${use}})\n`)
  const runs = (name, command, ...args) =>
    test(name, () => {
      const {stdout, stderr, status} = spawnSync(command, args, {cwd: project, encoding: 'utf8'})
      return (status === 0 && stdout.trim() === printed) || `${stdout}${stderr}`
    })
  runs('an ES module', process.execPath, 'main.mjs')
  runs('import() from CommonJS', process.execPath, 'dynamic.cjs')
  if (process.features.require_module) runs('require', process.execPath, '--no-warnings', 'main.cjs')
  else skip('require', `Node.js ${process.versions.node} cannot require an ES module`)

  const entries = Object.keys(manifest.exports).flatMap((entry) => (entry.includes('*') ? ['en', 'de', 'fr', 'es'].map((tag) => entry.replace('*', tag)) : [entry]))
  // nutgraf/languages has types alone
  for (const entry of entries) {
    const name = join('nutgraf', entry)
    write('entry.mjs', name.endsWith('.json') ? `import value from '${name}' with {type: 'json'}\nconsole.log(Object.keys(value).length > 0)` : `import * as all from '${name}'\nconsole.log(Object.keys(all).length > 0 || ${entry === './languages'})`)
    test(`import of ${name}`, () => {
      const {stdout, stderr} = spawnSync(process.execPath, ['--no-warnings', 'entry.mjs'], {cwd: project, encoding: 'utf8'})
      return stdout.trim() === 'true' || stderr
    })
  }

  write(
    'typed.mts',
    `import {createParser, parseNewsItem, type Attribution, type NewsItem} from 'nutgraf'
import {parseNewsItem as parseLite} from 'nutgraf/lite'
import {german} from 'nutgraf/languages/de'
const item: NewsItem = parseNewsItem('a', {language: 'en', genre: 'wire'})
const said: Attribution[] = [...item.attributions, ...parseLite('a').attributions]
// @ts-expect-error there is no such part
item.author
// @ts-expect-error there is no such genre
parseNewsItem('a', {genre: 'poem'})
export const headline: string | undefined = createParser({languages: [german]}).parseNewsItem('a').headline?.text
export {said}
`
  )
  for (const [resolution, module] of [['NodeNext', 'NodeNext'], ['Bundler', 'ESNext']]) {
    test(`TypeScript, moduleResolution ${resolution}`, () => {
      const args = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'ES2022', '--module', module, '--moduleResolution', resolution, 'typed.mts']
      const {stdout, status} = spawnSync(join(project, 'node_modules/.bin/tsc'), args, {cwd: project, encoding: 'utf8'})
      return status === 0 || stdout
    })
  }

  write('browser.js', `export {parseNewsItem} from 'nutgraf'\n`)
  const {outputFiles} = await build({entryPoints: [join(project, 'browser.js')], bundle: true, minify: true, format: 'iife', globalName: 'nutgraf', platform: 'browser', write: false, logLevel: 'error'})
  test('a browser bundle, with nothing of Node.js in it', () => {
    const context = createContext({})
    runInContext(`${outputFiles[0].text};globalThis.item = nutgraf.parseNewsItem(input)`, Object.assign(context, {input: 'Storm closes road\n\n“No,” said Mara Lind.'}))
    const {headline, attributions} = context.item
    return `${headline.text} | ${attributions[0].source.text}` === printed
  })

  if (manifest.bin) {
    test('the command', () => {
      const {stdout, stderr, status} = spawnSync(join(project, 'node_modules/.bin/nutgraf'), ['--version'], {cwd: project, encoding: 'utf8'})
      return (status === 0 && stdout.trim() === manifest.version) || `${stdout}${stderr}`
    })
  }

  // other runtimes, where the registry gives them
  for (const [name, version, args] of [['node', '22', ['--no-warnings', 'main.cjs']], ['bun', '1', ['main.mjs']], ['deno', '2', ['run', '--allow-read', '--allow-env', 'main.mjs']]]) {
    const what = name === 'node' ? 'require in Node.js 22' : name[0].toUpperCase() + name.slice(1)
    try {
      npm('install', '--no-save', `${name}@${version}`)
      execFileSync(join(project, 'node_modules/.bin', name), ['--version'], {stdio: 'ignore'})
    } catch {
      skip(what, `${name}@${version} cannot be installed here`)
      continue
    }
    runs(what, join(project, 'node_modules/.bin', name), ...args)
  }
} finally {
  rmSync(project, {recursive: true, force: true})
}
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed ? 1 : 0

function test(name, run) {
  let result
  try {
    result = run()
  } catch (error) {
    result = String(error?.stack ?? error)
  }
  if (result === true) passed++
  else failed++
  console.log(result === true ? `ok     ${name}` : `not ok ${name}\n${result}`)
}

/** The files of dist that an entry loads; it throws at an import of anything else. */
function closure(file, loaded = new Set()) {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"\n]*['"]([^'"]+)['"]/gm)) {
    if (!path.startsWith('.')) throw new Error(`${file} imports ${path}`)
    closure(join(dirname(file), path), loaded)
  }
  return loaded
}

function skip(name, why) {
  skipped++
  console.log(`skip   ${name}: ${why}`)
}

function write(name, text) {
  writeFileSync(join(project, name), text)
}

function npm(...args) {
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {cwd: project, stdio: ['ignore', 'ignore', 'inherit']})
}
