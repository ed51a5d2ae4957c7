import {h} from './dom.js'
import {doubtOf, nameOf, type Reading} from './voices.js'

/** What the page shows an item in. */
export interface Stage {
  article: HTMLElement
  speakers: HTMLElement
  /** Says why, beneath the item. */
  why: HTMLElement
}

/** Shows what belongs together: a source, its cue and its words, its speaker. */
export class Focus {
  #stage: Stage
  #reading: Reading | undefined
  #lit: Element[] = []

  constructor(stage: Stage) {
    this.#stage = stage
    for (const area of [stage.article, stage.speakers]) {
      area.addEventListener('pointerover', ({target}) => this.#show(target))
      area.addEventListener('focusin', ({target}) => this.#show(target))
      area.addEventListener('click', (event) => this.#follow(event))
      area.addEventListener('pointerleave', () => this.#show(document.activeElement))
    }
  }

  /** Takes up an item that is newly shown. */
  read(reading: Reading): void {
    this.#reading = reading
    this.#lit = []
    this.#clear()
  }

  #show(target: EventTarget | null): void {
    if (!this.#reading || !(target instanceof Element)) return
    const link = target.closest('.quotes a, .reported a')
    const piece = link ? document.getElementById(link.getAttribute('href')!.slice(1)) : target.closest<HTMLElement>('[data-attributions], [data-quote]')
    const speaker = target.closest<HTMLElement>('[data-speaker]')?.dataset.speaker
    if (piece) this.#showPiece(piece)
    else if (speaker !== undefined) this.#showSpeaker(speaker)
    else this.#clear()
  }

  #showPiece(piece: HTMLElement): void {
    const id = this.#mainOf(piece)
    if (id === undefined) {
      this.#light([])
      this.#stage.why.replaceChildren('No source found: the text does not settle whose words these are.')
      return
    }
    const attribution = this.#reading!.attributionOf.get(id)
    if (!attribution) return
    const {speaker} = attribution
    this.#light([...this.#piecesOf(id), ...(speaker === undefined ? [] : this.#stage.speakers.querySelectorAll(`#card-${speaker}`))])
    this.#stage.why.replaceChildren(...this.#reasons(id))
  }

  #showSpeaker(speaker: string): void {
    const {item, voiceOf} = this.#reading!
    const own = item.attributions.filter((one) => one.speaker === speaker)
    this.#light([...own.flatMap(({id}) => this.#piecesOf(id)), ...this.#stage.speakers.querySelectorAll(`#card-${speaker}`)])
    const voice = voiceOf.get(speaker)
    const times = own.length === 1 ? 'once' : `${own.length} times`
    if (voice) this.#stage.why.replaceChildren(h('b', {}, nameOf(voice)), ` is heard ${times}, and named or meant ${voice.speaker.mentions.length} times.`)
  }

  // of several attributions, the one whose source or quotation this is
  #mainOf(piece: HTMLElement): string | undefined {
    const href = piece.id
    if (href.startsWith('source-')) return href.slice(7)
    if (href.startsWith('quote-')) return this.#reading!.quoteOf.get(href.slice(6))?.attribution
    return piece.dataset.attributions?.split(' ')[0]
  }

  #piecesOf(id: string): Element[] {
    return [...this.#stage.article.querySelectorAll(`[data-attributions~="${id}"]`)]
  }

  #reasons(id: string): Node[] {
    const {attributionOf, voiceOf, rules} = this.#reading!
    const attribution = attributionOf.get(id)!
    const {kind, cue, confidence, rule, source} = attribution
    const voice = voiceOf.get(attribution.speaker ?? '')
    const doubt = doubtOf(attribution)
    const line = h('p', {}, h('b', {}, voice ? nameOf(voice) : (source?.text ?? 'No source named')))
    line.append(cue && /\w/.test(cue.text) ? ` · ${cue.text}` : '', ` · ${kind} · right in ${Math.min(99, Math.round(confidence * 100))} of 100 such finds`)
    const why = h('p', {}, doubt ? h('strong', {}, `${doubt} `) : '', `${rules[rule]?.summary ?? ''} `, h('code', {}, rule))
    return [line, why]
  }

  #light(elements: Element[]): void {
    for (const element of this.#lit) element.classList.remove('lit')
    this.#lit = elements
    this.#stage.why.classList.toggle('told', elements.length > 0)
    for (const element of elements) element.classList.add('lit')
  }

  #clear(): void {
    this.#light([])
    this.#stage.why.replaceChildren('Point at a source or a quotation, or reach it with the Tab key, to see who says it and why nutgraf thinks so.')
  }

  // a link inside the page moves the focus and leaves the fragment, which carries the text, alone
  #follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const target = link && document.getElementById(link.getAttribute('href')!.slice(1))
    if (!target) return
    event.preventDefault()
    target.focus({preventScroll: true})
    target.scrollIntoView({block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'})
  }
}
