// Uses the built site as people do: npm run docs && npm run test:site. Needs Chromium. Screenshots for a person to look at go to
// docs/site/.screenshots, or to the folder that is named.
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import axe from 'axe-core'
import {chromium} from 'playwright-core'
import {preview} from 'vite'
import {findChromium} from './chromium.mjs'

const site = fileURLToPath(new URL('../../docs/site/', import.meta.url))
const out = join(site, 'dist')
if (!existsSync(join(out, 'index.html'))) stop('the built site is tested: npm run docs')
const executablePath = findChromium() ?? stop('there is no Chromium: install it, or say where it is with CHROMIUM=/path/to/chromium')
const pictures = process.argv[2] ?? join(site, '.screenshots')
mkdirSync(pictures, {recursive: true})

let passed = 0
let failed = 0
function check(name, right, told) {
  console.log(`${right ? 'ok    ' : 'not ok'} ${name}${right || told === undefined ? '' : `: ${told}`}`)
  if (right) passed++
  else failed++
}

const server = await preview({configFile: join(site, 'vite.config.js'), logLevel: 'silent', preview: {port: 0}})
const {port} = server.httpServer.address()
const home = `http://localhost:${port}/`
const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})

const errors = []
const strangers = []
async function open({address = 'index.html', width = 1280, scheme = 'light', height = width < 500 ? 844 : 900, ...options} = {}) {
  const context = await browser.newContext({viewport: {width, height}, colorScheme: scheme, permissions: ['clipboard-read', 'clipboard-write'], bypassCSP: false, ...options})
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(`${address}: ${error}`))
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(`${address}: ${message.text()}`))
  page.on('request', (request) => !/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(home) && strangers.push(request.url()))
  await page.goto(home + address)
  if (address.startsWith('index.html')) {
    await page.locator('#article .row').first().waitFor()
    await drawn(page)
  }
  return page
}

// axe runs in a world of its own, so that the page's policy stays as it is
async function audit(page, name) {
  const session = await page.context().newCDPSession(page)
  const {frameTree} = await session.send('Page.getFrameTree')
  const {executionContextId} = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id})
  await session.send('Runtime.evaluate', {expression: axe.source, contextId: executionContextId})
  const {result} = await session.send('Runtime.evaluate', {expression: 'axe.run().then(({violations}) => violations)', contextId: executionContextId, awaitPromise: true, returnByValue: true})
  const found = (result.value ?? [{id: 'axe did not run', nodes: []}]).map(({id, nodes}) => `${id} (${nodes.map(({target}) => target).slice(0, 3)})`)
  check(`axe finds nothing: ${name}`, found.length === 0, found.join('; '))
}

const texts = (page, selector) => page.locator(selector).allTextContents()
const narrow = (page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
// as tall as the page, so that all of it is laid out: the playground leaves out what is not on the screen
async function whole(page) {
  await page.setViewportSize({width: page.viewportSize().width, height: await page.evaluate(() => document.documentElement.scrollHeight)})
  await page.waitForTimeout(100)
}
const picture = (page, name) => page.screenshot({path: join(pictures, `${name}.png`), fullPage: true})
// what is below the first screen, and the speakers, come a frame after the top
const drawn = (page) => page.waitForFunction(() => document.querySelector('#article').ariaBusy === null)
const settled = (page) => page.waitForFunction(() => document.querySelector('#output')?.textContent !== '')

const typed = 'Ferry back\n\n“We had no choice,” said Mara Lind, the harbour master. “The wind took the crane.”\n\nLind said the boat would be back by May.'

try {
  const page = await open()
  await settled(page)
  check('the first sample is there at once', (await texts(page, '.row.is-headline dd'))[0]?.startsWith('Port of Vellacott'))
  const samples = page.locator('#samples button')
  check('six samples in English and one in each other language', (await samples.count()) === 13)
  for (let i = 0; i < (await samples.count()); i++) {
    const name = await samples.nth(i).textContent()
    const before = await page.locator('.row.is-headline dd').textContent()
    await samples.nth(i).click()
    if (i > 0) await page.waitForFunction((last) => document.querySelector('.row.is-headline dd')?.textContent !== last, before)
    await drawn(page)
    check(`sample ${name}: headline, quotations and nothing between its parts`, (await page.locator('.row.is-headline').count()) === 1 && (await page.locator('#article .quote').count()) > 0 && (await page.locator('.row.is-between').count()) === 0)
  }

  const box = page.locator('#text')
  await box.fill('')
  await page.waitForFunction(() => document.querySelectorAll('#article .row').length === 0)
  await drawn(page)
  check('an empty text shows nothing, and no error', (await texts(page, '#speakers .card')).length === 0)
  await box.pressSequentially('Storm shuts road\n\n“It is gone,” said Bo Lund.')
  await page.waitForFunction(() => document.querySelector('#speakers h3')?.textContent?.includes('Bo Lund'))
  check('typing: the speaker appears', true)

  await page.evaluate((text) => navigator.clipboard.writeText(text), typed)
  await box.fill('')
  await box.focus()
  await page.keyboard.press('Control+V')
  await page.waitForFunction(() => document.querySelector('#speakers h3')?.textContent?.includes('Mara Lind'))
  check('pasting: one speaker, with role and share', /harbour master/.test((await texts(page, '#speakers .card'))[0]) && /100%/.test((await texts(page, '#speakers .card'))[0]))

  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'item.txt', {type: 'text/plain'}))
    document.querySelector('#text').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}))
  }, `Dropped\n\n${typed}`)
  await page.waitForFunction(() => document.querySelector('.row.is-headline dd')?.textContent === 'Dropped')
  check('dropping a file', true)
  await box.fill(typed)
  await page.waitForFunction(() => document.querySelector('.row.is-headline dd')?.textContent === 'Ferry back')
  await drawn(page)

  const source = page.locator('#article a.source').first()
  await source.hover()
  check('hovering a source lights its words and its card', (await page.locator('#article .quote.lit').count()) >= 2 && (await page.locator('.card.lit').count()) === 1)
  check('and says why', /98 of 100|quote-cue-source/.test(await page.locator('#why').textContent()), await page.locator('#why').textContent())

  // by keyboard alone, from the text to the speaker and back
  await box.focus()
  const stops = []
  for (let i = 0; i < 12 && !stops.includes('quote-q1'); i++) {
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(() => document.activeElement?.id))
  }
  check('the Tab key reaches the first quotation', stops.includes('quote-q1'), stops)
  await page.keyboard.press('Enter')
  check('Enter leads from a quotation to its source', (await page.evaluate(() => document.activeElement?.id)) === 'source-a1')
  check('focus lights as hover does', (await page.locator('#article .quote.lit').count()) >= 2)
  await page.keyboard.press('Enter')
  check('and from the source to the card', (await page.evaluate(() => document.activeElement?.id)) === 'card-s1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  check('and from the card back to the quotation', (await page.evaluate(() => document.activeElement?.id)) === 'quote-q1')

  const signs = {json: '"headline"', ninjs: '"headlines"', nitf: '<nitf', jsonld: 'schema.org', html: '<!doctype html>', markdown: '# Ferry back', annotations: 'oa', tree: 'HeadlineNode'}
  await page.locator('#tab-json').focus()
  for (const [name, sign] of Object.entries(signs)) {
    const right = await page.waitForFunction(([id, part]) => document.querySelector(`#tab-${id}[aria-selected=true]`) && document.querySelector('#output').textContent.includes(part), [name, sign], {timeout: 5000}).then(() => true, () => false)
    check(`tab ${name}`, right)
    await page.keyboard.press('ArrowRight')
  }

  await page.locator('#link').click()
  await page.waitForFunction(() => location.hash.startsWith('#text='))
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await open({address: link.slice(home.length)})
  check('a link carries the text', (await other.locator('#text').inputValue()) === typed)
  await other.context().close()
  const broken = await open({address: 'index.html#text=%%%'})
  check('a broken link shows the sample', (await broken.locator('#article .row').count()) > 3)
  await broken.context().close()

  // no network, after the first visit
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true))
  await page.waitForFunction(() => caches.keys().then((names) => names.length === 1))
  await page.context().setOffline(true)
  await page.reload()
  await page.locator('#article .row').first().waitFor()
  await page.locator('#text').fill('Offline\n\n“Still here,” said Bo Lund.')
  await page.waitForFunction(() => document.querySelector('#speakers h3')?.textContent?.includes('Bo Lund'))
  check('works without a network', true)
  await page.context().setOffline(false)

  await speed(page)

  await page.locator('#search input').fill('dateline')
  await page.locator('#results a').first().waitFor()
  check('the search finds', (await page.locator('#results a').count()) > 2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/guides|api|examples/)
  check('and leads there', await page.locator('h1').isVisible())
  await page.context().close()

  for (const [width, scheme] of [[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark']]) {
    const view = await open({width, scheme})
    await settled(view)
    check(`the playground fits in ${width} pixels, ${scheme}`, await narrow(view))
    await whole(view)
    await audit(view, `playground, ${width} pixels, ${scheme}`)
    await picture(view, `playground-${width}-${scheme}`)
    await view.locator('#samples button', {hasText: 'Feature'}).click()
    await view.waitForFunction(() => document.querySelector('.row.is-headline dd')?.textContent?.includes('Bridges'))
    await drawn(view)
    await whole(view)
    await audit(view, `playground with a feature, ${width} pixels, ${scheme}`)
    await picture(view, `feature-${width}-${scheme}`)
    await view.setViewportSize({width, height: 900})
    await view.goto(`${home}guides/source-audit.html`)
    check(`a guide fits in ${width} pixels, ${scheme}`, await narrow(view))
    await picture(view, `guide-${width}-${scheme}`)
    await view.goto(`${home}api/nutgraf.html`)
    await view.screenshot({path: join(pictures, `api-${width}-${scheme}.png`)})
    await view.context().close()
  }

  const switched = await open({scheme: 'light'})
  const paper = () => switched.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await switched.locator('#theme').click()
  const dark = await paper()
  await switched.reload()
  check('the theme can be switched, and stays', light !== dark && (await paper()) === dark)

  for (const name of readdirSync(out, {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.html') && one !== 'index.html')) {
    await switched.goto(home + name)
    await audit(switched, name)
  }
  await switched.setViewportSize({width: 390, height: 844})
  const wide = []
  for (const name of readdirSync(out, {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.html'))) {
    await switched.goto(home + name)
    if (!(await narrow(switched))) wide.push(name)
  }
  check('no page is wider than a phone', wide.length === 0, wide)
  const policy = /default-src 'none'/
  check('every page has its policy', readdirSync(out, {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.html')).every((one) => policy.test(readFileSync(join(out, one), 'utf8'))))
  check('nothing was asked of anyone else', strangers.length === 0, strangers)
  check('no page raised an error or a warning', errors.length === 0, errors.join('; '))
} finally {
  await browser.close()
  await server.close()
}
console.log(`screenshots in ${pictures}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

// how long 5 KB take from input to a page that shows them, with a warm worker
async function speed(page) {
  const bodies = ['agency', 'local', 'page', 'feature', 'release', 'interview'].map((name) => readFileSync(join(site, `samples/${name}.txt`), 'utf8').split('\n\n').slice(3, -2).join('\n\n'))
  // two texts by turns, so that nothing of the one before can stay on the screen
  const pair = [bodies, [...bodies].reverse()].map((some, i) => `Five kilobytes of news, ${i + 1}\n\n${some.join('\n\n')}`.slice(0, 5120))
  check('the texts to measure are 5 KB', pair.every(({length}) => length === 5120))
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', {timeDomain: 'threadTicks'})
  const spent = async () => {
    const {metrics} = await session.send('Performance.getMetrics')
    return metrics.filter(({name}) => /^(?:Script|Layout|RecalcStyle)Duration$/.test(name)).reduce((sum, {value}) => sum + 1000 * value, 0)
  }
  const ready = []
  const times = []
  const work = []
  for (let i = 0; i < 40; i++) {
    const before = await spent()
    const took = await page.evaluate(
      (value) =>
        new Promise((done) => {
          const box = document.querySelector('#text')
          // a frame is on the screen when the task after its callback runs
          new MutationObserver((_, observer) => {
            observer.disconnect()
            const laidOut = document.body.offsetHeight > 0 ? performance.now() - began : Infinity
            requestAnimationFrame(() => {
              const channel = new MessageChannel()
              channel.port1.onmessage = () => done({laidOut, painted: performance.now() - began})
              channel.port2.postMessage(0)
            })
          }).observe(document.querySelector('#article'), {childList: true})
          box.value = value
          const began = performance.now()
          box.dispatchEvent(new Event('input'))
        }),
      pair[i % 2]
    )
    ready.push(took.laidOut)
    times.push(took.painted)
    await drawn(page)
    work.push((await spent()) - before)
  }
  const middle = (numbers) => numbers.slice(10).sort((a, b) => a - b)[15].toFixed(1)
  // the best of each text, and of the two the slower
  const best = (numbers) => Math.max(...[0, 1].map((turn) => Math.min(...numbers.filter((_, i) => i % 2 === turn)))).toFixed(1)
  const quotes = await page.locator('#article .quote').count()
  console.log(`       ${pair[0].length} characters with ${quotes} pieces quoted: ${middle(times)} ms from input to paint at the median, ${best(times)} at best`)
  console.log(`       parsed, and the first screen drawn and laid out, which the next frame shows: ${middle(ready)} ms at the median, ${best(ready)} at best`)
  console.log(`       the page itself computes ${middle(work)} ms: scripts, styles and layout, what is below the screen included`)
  // other processes can only add to a wait, so the best of twenty is the page's own, on a busy machine too; a wait for a
  // processor is not counted as work
  check('5 KB are parsed and their first screen is laid out within a frame, at best', best(ready) < 16, `${best(ready)} ms`)
  check('and take the page less than three frames of work', middle(work) < 50, `${middle(work)} ms`)
}

function stop(why) {
  console.error(why)
  process.exit(2)
}
