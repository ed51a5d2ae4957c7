import './site.css'
import type {Found} from './search.js'

const root = document.documentElement.dataset.root ?? './'
const theme = document.getElementById('theme')

theme?.addEventListener('click', () => {
  const dark = document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  const next = dark === 'dark' ? 'light' : 'dark'
  document.documentElement.dataset.theme = next
  localStorage.setItem('theme', next)
})

const field = document.querySelector<HTMLInputElement>('#search input')
const results = document.getElementById('results')
const said = document.getElementById('results-said')
let find: Promise<(query: string) => Found[]> | undefined

field?.addEventListener('focus', () => void (find ??= import('./search.js').then(({searcher}) => searcher(new URL(root, location.href).href))))
field?.addEventListener('input', () => void search(field.value))
field?.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  results?.querySelector('a')?.click()
})
document.getElementById('search')?.addEventListener('keydown', (event) => {
  const stops = [field, ...(results?.querySelectorAll('a') ?? [])].filter((stop) => stop !== null && stop !== undefined)
  const at = stops.indexOf(document.activeElement as HTMLAnchorElement)
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
  if (event.key === 'Escape') close()
  else if (step !== undefined && at >= 0) {
    event.preventDefault()
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus()
  }
})
document.addEventListener('focusin', ({target}) => {
  if (target instanceof Node && !document.getElementById('search')?.contains(target)) close()
})
document.addEventListener('click', ({target}) => {
  if (target instanceof Node && !document.getElementById('search')?.contains(target)) close()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
  event.preventDefault()
  field?.focus()
})

async function search(query: string): Promise<void> {
  const found = query.trim() === '' ? [] : ((await find)?.(query) ?? [])
  // another letter was typed meanwhile
  if (query !== field?.value || !results || !said) return
  results.replaceChildren(
    ...found.map(({href, title, page}) => {
      const link = document.createElement('a')
      link.href = href
      const where = document.createElement('small')
      where.textContent = page
      link.append(title, where)
      const item = document.createElement('li')
      item.append(link)
      return item
    })
  )
  results.hidden = found.length === 0
  said.textContent = query.trim() === '' ? '' : found.length === 0 ? 'Nothing found' : `${found.length} found`
}

function close(): void {
  if (results) results.hidden = true
}
