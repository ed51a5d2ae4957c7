import {samples} from '../samples/index.js'
import '../site.js'
import {Article} from './article.js'
import {cards} from './cards.js'
import {storyChart, wordsChart} from './charts.js'
import {byId, h, replaceChanged} from './dom.js'
import {Focus} from './focus.js'
import {fromFragment, toFragment} from './links.js'
import './playground.css'
import type {Answer, Parsed, Request} from './protocol.js'
import {Tabs} from './tabs.js'
import {readingOf, type Reading} from './voices.js'

/** Characters that fill the column of a usual screen; those below it come a frame later. */
const SCREEN = 1500

const box = byId<HTMLTextAreaElement>('text')
const shown = byId('article')
const status = byId('status')
const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
const focus = new Focus({article: byId('article'), speakers: byId('speakers'), why: byId('why')})
const tabs = new Tabs((format) => ask({kind: 'format', format}))

// one text is on its way at a time; of those typed meanwhile only the last is parsed
let busy = false
let waiting = false
let refresh: ReturnType<typeof setTimeout> | undefined

worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
  if (data.kind === 'formatted') tabs.show(data.format, data.output)
  else if (data.kind === 'failed') status.textContent = `This went wrong: ${data.message}`
  else show(data)
})
worker.addEventListener('error', () => (status.textContent = 'The parser could not be loaded.'))

function ask(request: Request): void {
  worker.postMessage(request)
}

function parse(): void {
  waiting = busy
  if (busy) return
  busy = true
  ask({kind: 'parse', text: box.value})
}

function show(parsed: Parsed): void {
  busy = false
  if (waiting) parse()
  const reading = readingOf(parsed)
  const article = new Article(reading, SCREEN)
  shown.ariaBusy = 'true'
  replaceChanged(shown, article.top(), 0, article.first)
  focus.read(reading)
  showRest(reading, article)
}

let unshown: [Reading, Article] | undefined

/** Shows what is below the first screen, and beside it, once that is painted; of texts that come meanwhile only the last. */
function showRest(reading: Reading, article: Article): void {
  const planned = unshown !== undefined
  unshown = [reading, article]
  if (planned) return
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!unshown) return
      const [last, parts] = unshown
      unshown = undefined
      replaceChanged(shown, parts.rest(), parts.first)
      shown.ariaBusy = null
      showSpeakers(last)
      status.textContent = told(last)
      document.body.classList.toggle('without-text', last.text.trim() === '')
      clearTimeout(refresh)
      refresh = setTimeout(() => tabs.refresh(), 120)
    })
  )
}

function showSpeakers(reading: Reading): void {
  byId('speaker-count').textContent = String(reading.voices.length)
  replaceChanged(byId('speakers'), cards(reading))
  byId('words-chart').replaceChildren(wordsChart(reading))
  byId('story-chart').replaceChildren(storyChart(reading))
}

function told({item, text, took, voices}: Reading): string {
  const of = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
  return `${of(text.length, 'character')} in ${took < 1 ? 'under 1' : Math.round(took)} ms: language ${item.language}, ${item.genre}, ${of(item.quotes.length, 'quotation')}, ${of(item.attributions.length, 'attribution')}, ${of(voices.length, 'speaker')}`
}

function take(text: string): void {
  box.value = text
  for (const button of byId('samples').querySelectorAll('button')) {
    const sample = samples.find(({id}) => id === button.dataset.sample)
    button.setAttribute('aria-pressed', String(sample?.text === text))
  }
  parse()
}

byId('samples').append(
  ...samples.map(({id, label, lang}) => h('li', {}, h('button', {type: 'button', 'data-sample': id, 'aria-pressed': 'false', lang}, label)))
)
byId('samples').addEventListener('click', ({target}) => {
  const sample = target instanceof HTMLElement ? samples.find(({id}) => id === target.dataset.sample) : undefined
  if (!sample) return
  history.replaceState(null, '', location.pathname)
  take(sample.text)
})
box.addEventListener('input', () => take(box.value))

const file = byId<HTMLInputElement>('file')
file.addEventListener('change', () => void open(file.files))
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  if (event.dataTransfer?.files.length) void open(event.dataTransfer.files)
  else if (event.dataTransfer?.getData('text/plain')) take(event.dataTransfer.getData('text/plain'))
})

async function open(files: FileList | null): Promise<void> {
  const first = files?.[0]
  if (first) take(await first.text())
}

byId('clear').addEventListener('click', () => {
  history.replaceState(null, '', location.pathname)
  take('')
  box.focus()
})
byId('link').addEventListener('click', () => void link())

async function link(): Promise<void> {
  history.replaceState(null, '', await toFragment(box.value))
  try {
    await navigator.clipboard.writeText(location.href)
    status.textContent = 'The link is copied. It carries the text itself; nothing is stored anywhere.'
  } catch {
    status.textContent = 'The link is in the address bar. It carries the text itself; nothing is stored anywhere.'
  }
}

async function load(): Promise<void> {
  take((await fromFragment(location.hash)) ?? (box.value || samples[0]!.text))
}
addEventListener('hashchange', () => void load())
void load()

// visited once, the page works without a network
if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('./offline.js').catch(() => undefined)
