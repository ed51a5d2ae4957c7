import {resized, type Vocabulary} from './vocabulary.js'

/** Growable columns for the tokens read so far. */
export class TokenColumns {
  count = 0
  start: Int32Array
  end: Int32Array
  hash: Int32Array
  word: Int32Array
  inBlock: Int32Array
  kind: Uint16Array
  first: Uint16Array

  constructor(
    readonly vocabulary: Vocabulary,
    public room: number
  ) {
    const {arena} = vocabulary
    this.start = arena.int32(room)
    this.end = arena.int32(room)
    this.hash = arena.int32(room)
    this.word = arena.int32(room)
    this.inBlock = arena.int32(room)
    this.kind = arena.uint16(room)
    this.first = arena.uint16(room)
  }

  add(from: number, to: number, hash: number, kind: number, first: number): void {
    if (this.count === this.room) this.grow()
    const at = this.count++
    this.start[at] = from
    this.end[at] = to
    this.hash[at] = hash
    this.kind[at] = kind
    this.first[at] = first
  }

  grow(): void {
    this.room *= 2
    this.start = resized(this.start, this.room)
    this.end = resized(this.end, this.room)
    this.hash = resized(this.hash, this.room)
    this.word = resized(this.word, this.room)
    this.inBlock = resized(this.inBlock, this.room)
    this.kind = resized(this.kind, this.room)
    this.first = resized(this.first, this.room)
  }
}
