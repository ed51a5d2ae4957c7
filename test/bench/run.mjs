// Measures speed, size, memory and import against what must be reached, with other tools on the same text in the same
// run: npm run bench [-- --rounds N] [--only speed,scale,memory,size,import,linear]
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {corpusTexts, hostile, ordinaryText} from './texts.mjs'

const {values} = parseArgs({options: {kinds: {type: 'string', default: ''}, rounds: {type: 'string', default: '15'}, only: {type: 'string', default: 'speed,scale,memory,size,import'}}})
const parts = new Set(values.only.split(','))
const dist = (file) => new URL(`../../dist/${file}`, import.meta.url)
if (!existsSync(dist('index.js'))) {
  console.error('the built package is measured: npm run build')
  process.exit(2)
}
/** Milliseconds that each system runs before it is measured. */
const WARM_UP = 4000
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const print = (...cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(18) : String(cell).padEnd(46))).join(''))
const verdict = (reached) => (reached ? 'reached' : 'NOT REACHED')

console.log(`Node.js ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
if (parts.has('speed')) await speed()
if (parts.has('scale')) await scale()
if (parts.has('memory')) memory()
if (parts.has('size')) await size()
if (parts.has('import')) importTime()
// in a process of its own, with room for young objects, so that it is the work that is timed and not the collector of garbage
if (parts.has('linear')) {
  const script = fileURLToPath(new URL('linear.mjs', import.meta.url))
  spawnSync(process.execPath, ['--max-semi-space-size=128', script, `--kinds=${values.kinds}`], {stdio: 'inherit'})
}

async function speed() {
  const texts = corpusTexts(3)
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const systems = await systemsToTime()
  const once = ([, run]) => {
    for (const text of texts) run(text)
  }
  // what is measured is the speed of a process that goes on parsing: the engine has compiled what is hot
  for (const system of systems) {
    const began = performance.now()
    do once(system)
    while (performance.now() - began < WARM_UP)
  }
  const rates = new Map(systems.map(([name]) => [name, []]))
  for (let round = 0; round < Number(values.rounds); round++) {
    for (let i = 0; i < systems.length; i++) {
      const system = systems[(i + round) % systems.length]
      globalThis.gc?.()
      const began = performance.now()
      let passes = 0
      do {
        once(system)
        passes++
      } while (performance.now() - began < 100)
      rates.get(system[0]).push((passes * length) / (performance.now() - began) / 1000)
    }
  }
  console.log(`Speed: ${texts.length} items of the corpus, ${length} code units, median of ${values.rounds} interleaved rounds after ${WARM_UP / 1000} seconds of warm-up each`)
  print('', 'million units/s', 'lowest', 'highest')
  for (const [name, list] of rates) print(name, median(list).toFixed(2), Math.min(...list).toFixed(2), Math.max(...list).toFixed(2))
  console.log()
  print('ratio of medians', 'measured', 'must reach', '')
  const ratio = (one, other, least) => {
    if (!rates.has(one)) return
    const value = median(rates.get(one)) / median(rates.get(other))
    print(`${one} / ${other}`, value.toFixed(2), least, verdict(value >= least))
  }
  ratio('nutgraf', 'quote-parser', 1)
  ratio('nutgraf', 'wink-nlp', 2)
  ratio('nutgraf', 'compromise', 40)
  ratio('nutgraf/lite', 'quote-parser', 3)
  ratio('nutgraf/lite', 'wink-nlp', 6)
  ratio('nutgraf/lite', 'compromise', 100)
  ratio('nutgraf/lite', 'bare word pass', 0.35)
  ratio('parseSections', 'bare word pass', 1)
  ratio('nutgraf/unified', 'retext-english', 0.5)
  console.log()
}

async function systemsToTime() {
  const require = createRequire(import.meta.url)
  const full = await import(dist('index.js'))
  const lite = await import(dist('lite.js'))
  const quoteParser = require('quote-parser')
  const {default: winkNLP} = await import('wink-nlp')
  const {default: model} = await import('wink-eng-lite-web-model')
  const {default: compromise} = await import('compromise')
  const {unified} = await import('unified')
  const {default: retextEnglish} = await import('retext-english')
  const wink = winkNLP(model)
  const english = unified().use(retextEnglish).freeze()
  const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s]/gu
  const systems = [
    [
      'bare word pass',
      (text) => {
        const starts = []
        const ends = []
        word.lastIndex = 0
        for (let match = word.exec(text); match; match = word.exec(text)) {
          starts.push(match.index)
          ends.push(word.lastIndex)
        }
        return starts.length + ends.length
      }
    ],
    ['nutgraf', (text) => full.parseNewsItem(text)],
    ['nutgraf/lite', (text) => lite.parseNewsItem(text)],
    ['parseSections', (text) => full.parseSections(text)],
    ['quote-parser', (text) => quoteParser.parse(text, 'en')],
    ['wink-nlp', (text) => wink.readDoc(text)],
    ['compromise', (text) => compromise(text).quotations().out('array')],
    ['retext-english', (text) => english.parse(text)]
  ]
  if (existsSync(dist('unified.js'))) {
    const {newsParse} = await import(dist('unified.js'))
    const news = unified().use(newsParse).freeze()
    systems.push(['nutgraf/unified', (text) => news.parse(text)])
  }
  return systems
}

async function scale() {
  for (const file of ['index.js', 'lite.js']) {
    const {parseNewsItem} = await import(dist(file))
    const cost = (text, times) => {
      let least = Infinity
      for (let i = 0; i < times; i++) {
        const began = performance.now()
        parseNewsItem(text)
        least = Math.min(least, performance.now() - began)
      }
      return (least * 1e6) / text.length
    }
    for (let i = 0; i < 3; i++) for (const text of corpusTexts(4)) parseNewsItem(text)
    const lengths = [1e3, 1e4, 1e5, 1e6]
    const times = (length) => (length <= 1e4 ? 30 : length <= 1e5 ? 5 : 2)
    const usual = median(corpusTexts(9).map((text) => cost(text, 5)))
    console.log(`Scale, ${file === 'index.js' ? 'nutgraf' : 'nutgraf/lite'}: nanoseconds a code unit; an item of the corpus takes ${usual.toFixed(0)}, and twice that is the limit`)
    print('', ...lengths.map((length) => `${length / 1000} KB`), '10 MB')
    const row = (name, make, longest) => {
      const all = [...lengths, ...(longest ? [1e7] : [])].map((length) => cost(make(length), times(length)))
      print(name, ...all.map((one) => `${one.toFixed(0)}${one > 2 * usual ? ' OVER' : ''}`))
    }
    row('ordinary text', ordinaryText, true)
    for (const [name, make] of Object.entries(hostile)) row(name, make, name.includes('one line'))
    console.log()
  }
}

function memory() {
  const script = `
    import {parseNewsItem} from ${JSON.stringify(dist('index.js').href)}
    import {corpusTexts} from ${JSON.stringify(new URL('texts.mjs', import.meta.url).href)}
    const texts = corpusTexts().map((text) => Buffer.from(text).toString())
    for (const text of texts) parseNewsItem(text)
    const used = () => { for (let i = 0; i < 4; i++) gc(); return process.memoryUsage().heapUsed }
    const items = new Array(texts.length).fill(null)
    const before = used()
    for (let i = 0; i < texts.length; i++) items[i] = parseNewsItem(texts[i])
    const after = used()
    process.stdout.write(String((after - before) / texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)) + ' ' + items.length)`
  const [bytes] = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {encoding: 'utf8'}).split(' ')
  print('Memory', 'measured', 'at most', '')
  print('heap kept by an item, bytes a byte of input', Number(bytes).toFixed(1), 6, verdict(Number(bytes) <= 6))
  console.log()
}

async function size() {
  print('Size, minified and gzipped', 'measured', 'at most', '')
  for (const [name, file, most] of [['nutgraf', 'index.js', 180], ['nutgraf/all', 'all.js', 180], ['nutgraf/lite', 'lite.js', 30]]) {
    const result = await build({
      stdin: {contents: `export {parseNewsItem} from ${JSON.stringify(fileURLToPath(dist(file)))}`, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      logLevel: 'error'
    })
    const kilobytes = gzipSync(result.outputFiles[0].contents, {level: 9}).length / 1000
    print(`${name}, all languages`, `${kilobytes.toFixed(1)} KB`, `${most} KB`, verdict(kilobytes <= most))
  }
  console.log()
}

function importTime() {
  const run = (code) => {
    const began = performance.now()
    spawnSync(process.execPath, ['--input-type=module', '-e', code])
    return performance.now() - began
  }
  const codes = {empty: '', nutgraf: `await import(${JSON.stringify(dist('index.js').href)})`, 'nutgraf/lite': `await import(${JSON.stringify(dist('lite.js').href)})`}
  const times = Object.fromEntries(Object.keys(codes).map((name) => [name, []]))
  for (let round = 0; round < 15; round++) for (const [name, code] of Object.entries(codes)) times[name].push(run(code))
  print('Import, over an empty process', 'measured', 'at most', '')
  for (const name of ['nutgraf', 'nutgraf/lite']) {
    const over = median(times[name]) - median(times.empty)
    print(name, `${over.toFixed(1)} ms`, '25 ms', verdict(over <= 25))
  }
}
