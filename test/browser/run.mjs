// Parses in a real browser: npm run test:browser. Needs Chromium, by $CHROMIUM or where systems keep it.
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import {build} from 'esbuild'
import {chromium} from 'playwright-core'
import {findChromium} from './chromium.mjs'

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
if (!existsSync(file('dist/index.js'))) stop('the built package is tested: npm run build')
const executablePath = findChromium() ?? stop('there is no Chromium: install it, or say where it is with CHROMIUM=/path/to/chromium')

const text = readFileSync(file('examples/sample/harbour.txt'), 'utf8')
let passed = 0
let failed = 0
const check = (name, right) => {
  console.log(`${right ? 'ok    ' : 'not ok'} ${name}`)
  if (right) passed++
  else failed++
}

const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
try {
  for (const [name, entry] of [['nutgraf', 'dist/index.js'], ['nutgraf/lite', 'dist/lite.js']]) {
    const {outputFiles} = await build({entryPoints: [file(entry)], bundle: true, minify: true, format: 'iife', globalName: 'nutgraf', platform: 'browser', write: false, logLevel: 'error'})
    const here = await import(new URL(`../../${entry}`, import.meta.url))
    const page = await browser.newPage()
    const errors = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.setContent('<!doctype html><title>nutgraf</title>')
    await page.addScriptTag({content: outputFiles[0].text})
    const item = await page.evaluate((input) => globalThis.nutgraf.parseNewsItem(input), text)
    check(`${name} gives the same item in a page as in Node.js`, isDeepStrictEqual(item, here.parseNewsItem(text)))
    const inWorker = await page.evaluate(
      ([code, input]) =>
        new Promise((done, fail) => {
          const blob = new Blob([`${code};onmessage = ({data}) => postMessage(nutgraf.parseNewsItem(data))`], {type: 'text/javascript'})
          const worker = new Worker(URL.createObjectURL(blob))
          worker.onmessage = ({data}) => done(data)
          worker.onerror = (event) => fail(new Error(event.message))
          worker.postMessage(input)
        }),
      [outputFiles[0].text, text]
    )
    check(`${name} gives the same item in a worker`, isDeepStrictEqual(inWorker, item))
    const streamed = await page.evaluate(async (input) => {
      const texts = new ReadableStream({
        start(controller) {
          controller.enqueue(input)
          controller.close()
        }
      })
      const {value} = await texts.pipeThrough(globalThis.nutgraf.parseStream()).getReader().read()
      return value.headline.text
    }, text)
    check(`${name} parses a stream in a page`, streamed === item.headline.text)
    check(`${name} raises no error in a page`, errors.length === 0)
    await page.close()
  }
  await highlights()
} finally {
  await browser.close()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

// the page of docs/highlighting.md, as it stands there
async function highlights() {
  const html = /```html\n([\s\S]+?)```/.exec(readFileSync(file('docs/highlighting.md'), 'utf8'))[1]
  const [whole, script] = /<script type="module">([\s\S]+?)<\/script>/.exec(html)
  const {outputFiles} = await build({stdin: {contents: script, resolveDir: file('.')}, alias: {nutgraf: file('dist/index.js')}, bundle: true, format: 'iife', platform: 'browser', write: false, logLevel: 'error'})
  const page = await browser.newPage()
  await page.setContent(html.replace(whole, ''))
  await page.addScriptTag({content: outputFiles[0].text})
  const lit = await page.evaluate(() => [...globalThis.CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]))
  const right = [['speaker-1', ['It is back,', 'Ask me again in a month.']], ['speaker-2', ['I had forgotten the coffee,']]]
  check('the page of the guide highlights quotations', isDeepStrictEqual(lit, right))
  await page.close()
}

function stop(why) {
  console.error(why)
  process.exit(2)
}
