import {byId, h} from './dom.js'

/** Formats that a tab shows, by the name that the worker knows. */
const names: readonly [string, string][] = [
  ['json', 'JSON'],
  ['ninjs', 'ninjs'],
  ['nitf', 'NITF'],
  ['jsonld', 'JSON-LD'],
  ['html', 'HTML'],
  ['markdown', 'Markdown'],
  ['annotations', 'Annotations'],
  ['tree', 'Tree']
]

/** Characters of an output that are shown; all are copied. */
const SHOWN = 100_000

/** The tabs with the item in each format, of which one is written at a time. */
export class Tabs {
  #current = 'json'
  #output = ''
  #ask: (format: string) => void

  constructor(ask: (format: string) => void) {
    this.#ask = ask
    const list = byId('formats')
    list.append(
      ...names.map(([name, label]) =>
        h('button', {type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': 'output', 'aria-selected': 'false', tabindex: -1, 'data-format': name}, label)
      )
    )
    list.addEventListener('click', ({target}) => {
      const name = target instanceof HTMLElement ? target.dataset.format : undefined
      if (name !== undefined) this.#select(name)
    })
    list.addEventListener('keydown', (event) => this.#move(event))
    byId('copy-output').addEventListener('click', () => void navigator.clipboard?.writeText(this.#output))
    this.#mark()
  }

  /** Asks for the tab's format again, after another text was parsed. */
  refresh(): void {
    this.#ask(this.#current)
  }

  /** Shows an output, if its tab is still the one that is open. */
  show(format: string, output: string): void {
    if (format !== this.#current) return
    this.#output = output
    const rest = output.length - SHOWN
    byId('output').textContent = rest > 0 ? `${output.slice(0, SHOWN)}\n… ${rest} further characters; “Copy” takes all of them` : output
  }

  #select(name: string): void {
    this.#current = name
    this.#mark()
    this.refresh()
  }

  #mark(): void {
    for (const [name] of names) {
      const tab = byId(`tab-${name}`)
      tab.setAttribute('aria-selected', String(name === this.#current))
      tab.tabIndex = name === this.#current ? 0 : -1
    }
    byId('output').setAttribute('aria-labelledby', `tab-${this.#current}`)
  }

  #move(event: KeyboardEvent): void {
    const at = names.findIndex(([name]) => name === this.#current)
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1}[event.key]
    if (to === undefined) return
    event.preventDefault()
    const [name] = names[(to + names.length) % names.length]!
    this.#select(name)
    byId(`tab-${name}`).focus()
  }
}
