// Says in a few hashes what the built package gives, to see that a change of the code changes no result.
//
//   npm run build && npm run freeze [-- --corpora DIR] [--write FILE | --check FILE]
//
// Parses the golden items and the corpus (and every corpus of DIR) in the detected language and in each language of the
// package, with nutgraf and nutgraf/lite, and hashes the items; hashes schema.json too. `--write` keeps the
// hashes in a file, `--check` compares with one and exits 1 where they differ.
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'

const {values} = parseArgs({options: {corpora: {type: 'string'}, write: {type: 'string'}, check: {type: 'string'}}})
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const load = (name) => import(pathToFileURL(join(root, 'dist', name)).href)
const faces = {full: await load('index.js'), lite: await load('lite.js')}

const sets = new Map([
  ['golden items', texts(join(root, 'test/items'))],
  ['corpus', texts(join(root, 'examples/corpus')).map((text) => (text.split('\n====')[0] ?? '').replace(/\{\w+:|\}/g, ''))]
])
if (values.corpora) {
  for (const name of readdirSync(values.corpora).filter((each) => each.endsWith('.ndjson')).sort()) {
    const records = readFileSync(join(values.corpora, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line))
    if (typeof records[0]?.text === 'string') sets.set(basename(name, '.ndjson'), records.map(({text}) => text))
  }
}

const hashes = {}
for (const [name, list] of sets) {
  for (const [face, {parseNewsItem}] of Object.entries(faces)) {
    for (const language of list.length < 400 && name !== 'corpus' ? [undefined, 'en', 'de', 'fr', 'es', 'und'] : [undefined]) {
      const hash = createHash('sha256')
      for (const text of list) hash.update(JSON.stringify(parseNewsItem(text, language ? {language} : {})))
      hashes[`${name}, ${face}${language ? `, ${language}` : ''}`] = hash.digest('hex').slice(0, 16)
    }
  }
}
hashes.schema = createHash('sha256').update(readFileSync(join(root, 'schema.json'))).digest('hex').slice(0, 16)

if (values.write) writeFileSync(values.write, `${JSON.stringify(hashes, null, 2)}\n`)
const known = values.check && existsSync(values.check) ? JSON.parse(readFileSync(values.check, 'utf8')) : undefined
let changed = 0
for (const [name, hash] of Object.entries(hashes)) {
  const same = known === undefined || known[name] === undefined || known[name] === hash
  if (!same) changed++
  console.log(`${hash}  ${name}${same ? '' : `  (was ${known[name]})`}`)
}
if (values.check) console.log(known ? `${changed} changed` : `no hashes in ${values.check}: write them first with --write`)
process.exitCode = values.check && (!known || changed) ? 1 : 0

function texts(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
