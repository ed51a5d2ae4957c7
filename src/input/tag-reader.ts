import type {TokenizerCallbacks} from 'htmlparser2'

/** Receives markup tokens, and collects the name and attributes of the current tag. */
export abstract class TagReader implements TokenizerCallbacks {
  protected readonly source: string
  /** The offset in the source that token offsets are relative to. */
  protected readonly base: number
  protected tag = ''
  protected attributes: Record<string, string> = {}
  #attribute = ''
  #value = ''

  constructor(source: string, base = 0) {
    this.source = source
    this.base = base
  }

  abstract ontext(start: number, end: number): void
  abstract ontextentity(code: number, end: number): void
  abstract onopentagend(end: number): void
  abstract onselfclosingtag(end: number): void
  abstract onclosetag(start: number, end: number): void
  abstract onend(): void
  abstract oncdata(start: number, end: number, offset: number): void

  onopentagname(start: number, end: number): void {
    this.tag = this.slice(start, end)
    this.attributes = Object.create(null) as Record<string, string>
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.slice(start, end)
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.slice(start, end)
  }

  onattribentity(code: number): void {
    this.#value += String.fromCodePoint(code)
  }

  onattribend(): void {
    this.attributes[this.#attribute.toLowerCase()] ??= this.#value
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  protected slice(start: number, end: number): string {
    return this.source.slice(this.base + start, this.base + end)
  }

  /** Finds where the entity that ends at a token offset starts in the source. */
  protected entityStart(end: number): number {
    return this.source.lastIndexOf('&', this.base + end - 1)
  }
}
