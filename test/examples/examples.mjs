// Runs the examples of the documentation and writes what they print behind them.
//
// An example is a file `examples/*.mjs`, a block fenced as js or ts in README.md or docs/*.md, or one in a doc comment in
// src/. After each statement that prints stands what it prints: `// => one line` at its end, or lines of their own.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const WIDTH = 120

/**
 * Finds the examples.
 *
 * @returns {{name: string, file: string, first: number, last: number, prefix: string, code: string[]}[]}
 *   Each with the lines of its file that it takes, from `first` to before `last`, and what each begins with.
 */
export function findExamples() {
  const list = (folder, ending) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith(ending)).sort().map((name) => join(folder, name))
      : []
  const found = []
  for (const file of ['README.md', ...list('docs', '.md').filter((name) => !name.includes('api')), ...list('src', '.ts')]) {
    if (existsSync(join(root, file))) found.push(...blocksOf(file))
  }
  for (const file of list('examples', '.mjs').filter((name) => dirname(name) === 'examples' && !basename(name).startsWith('.'))) {
    const code = readFileSync(join(root, file), 'utf8').trimEnd().split('\n')
    found.push({name: file, file, first: 0, last: code.length, prefix: '', code})
  }
  return found
}

function blocksOf(file) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  const blocks = []
  for (let i = 0; i < lines.length; i++) {
    const fence = /^(\s*(?:\* ?)?)```(?:ts|js|mjs)$/.exec(lines[i])
    if (!fence || (file.endsWith('.ts') && !fence[1].includes('*'))) continue
    const first = i + 1
    let last = first
    while (last < lines.length && lines[last].trimEnd() !== `${fence[1]}\`\`\``) last++
    const code = lines.slice(first, last).map((line) => line.slice(fence[1].length))
    blocks.push({name: `${relative(root, join(root, file))}:${first + 1}`, file, first, last, prefix: fence[1], code})
    i = last
  }
  return blocks
}

/**
 * Runs examples in one process of their own, against the built package.
 *
 * @param {ReturnType<typeof findExamples>} examples - The examples.
 * @returns {{printed: string[][], error?: string}[]} For each, the lines that each statement at its top level printed.
 */
export function runExamples(examples) {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('the examples run against the built package: npm run build')
  const folder = mkdtempSync(join(root, '.blocks-'))
  const besides = []
  try {
    const paths = examples.map((example, index) => {
      const path = example.file.startsWith('examples') ? join(root, 'examples', `.blocks-${process.pid}-${index}.mjs`) : join(folder, `${index}.mjs`)
      if (dirname(path) !== folder) besides.push(path)
      writeFileSync(path, instrumented(example.code.join('\n')))
      return path
    })
    const runner = join(folder, 'run.mjs')
    writeFileSync(runner, RUNNER)
    const {stdout, stderr, status} = spawnSync(process.execPath, [runner, ...paths], {encoding: 'utf8', cwd: root, maxBuffer: 1 << 28, env: {...process.env, NO_COLOR: '1'}})
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, {recursive: true, force: true})
    for (const path of besides) rmSync(path, {force: true})
  }
}

const RUNNER = `
import {pathToFileURL} from 'node:url'
import {formatWithOptions} from 'node:util'
const results = []
for (const path of process.argv.slice(2)) {
  const result = {printed: []}
  let at = 0
  globalThis.__at = (index) => { at = index }
  console.log = (...args) => { (result.printed[at] ??= []).push(...formatWithOptions({colors: false}, ...args).split('\\n')) }
  try { await import(pathToFileURL(path).href) } catch (error) { result.error = String(error?.stack ?? error) }
  result.printed = Array.from(result.printed, (lines) => lines ?? [])
  results.push(result)
}
process.stdout.write(JSON.stringify(results))
`

function parsed(code) {
  return ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
}

function instrumented(code) {
  const source = parsed(code)
  let marked = ''
  let at = 0
  source.statements.forEach((statement, index) => {
    if (ts.isImportDeclaration(statement)) return
    const start = statement.getStart(source)
    marked += `${code.slice(at, start)};globalThis.__at(${index});`
    at = start
  })
  marked += code.slice(at)
  return ts.transpileModule(marked, {compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true}}).outputText
}

/**
 * Writes what an example prints behind its statements, in place of what stood there.
 *
 * @param {{code: string[], prefix: string}} example - The example.
 * @param {string[][]} printed - The lines that each statement printed.
 * @returns {string[]} Its lines.
 */
export function withOutput({code, prefix}, printed) {
  const source = parsed(code.join('\n'))
  const lines = [...code]
  for (let index = source.statements.length - 1; index >= 0; index--) {
    const statement = source.statements[index]
    if (!statement || !/console\.log|show\(/.test(statement.getText(source))) continue
    const first = source.getLineAndCharacterOfPosition(statement.getStart(source)).line
    const last = source.getLineAndCharacterOfPosition(statement.getEnd()).line
    let after = last + 1
    if (/^\/\/ =>/.test(lines[after] ?? '')) {
      after++
      while (/^\/\/ {4}/.test(lines[after] ?? '') || lines[after] === '//') after++
    }
    const bare = (lines[last] ?? '').replace(/ \/\/ =>.*$/, '')
    const output = (printed[index] ?? []).map((line) => line.trimEnd())
    while (output.length > 1 && !output.at(-1)) output.pop()
    if (output.length === 1 && first === last && prefix.length + bare.length + output[0].length + 7 <= WIDTH) {
      lines.splice(last, after - last, `${bare} // => ${output[0]}`)
    } else {
      lines.splice(last, after - last, bare, ...output.map((line, i) => `//${i ? '   ' : ' =>'} ${line}`.trimEnd()))
    }
  }
  return lines
}

/**
 * Runs every example and writes what it prints into its file.
 *
 * @returns {{changed: string[], failed: string[]}} The names of those that printed something else before, and what went wrong.
 */
export function updateExamples() {
  const examples = findExamples()
  const results = runExamples(examples)
  const changed = []
  const failed = []
  for (let i = examples.length - 1; i >= 0; i--) {
    const example = examples[i]
    const {printed, error} = results[i]
    if (error) {
      failed.push(`${example.name}: ${error}`)
      continue
    }
    const lines = withOutput(example, printed)
    if (lines.join('\n') === example.code.join('\n')) continue
    changed.push(example.name)
    const path = join(root, example.file)
    const file = readFileSync(path, 'utf8').split('\n')
    file.splice(example.first, example.last - example.first, ...lines.map((line) => `${example.prefix}${line}`.trimEnd()))
    writeFileSync(path, file.join('\n'))
  }
  return {changed: changed.reverse(), failed}
}
