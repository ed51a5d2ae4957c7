import type {StructureWords} from '../language/structure-words.js'
import type {BlockKind, Genre, NewsItem} from '../model.js'
import type {Span} from '../text/span.js'

/** A stretch of prose in which quotations and attributions are looked for. */
export interface Prose extends Span {
  kind: 'headline' | 'deck' | 'keyPoint' | 'heading' | Exclude<BlockKind, 'table'>
  /** The label of a turn (`Q`, `LIND`), without its colon. */
  label?: Span
  /** Index in `sections`, or -1 above them. */
  section: number
}

/** Settings of {@link findStructure}. */
export interface StructureOptions {
  genre?: Genre | undefined
}

/** The parts of an item that layout and furniture words tell, and the prose that is left to be read. */
export interface Structure extends Omit<NewsItem, 'language' | 'quotes' | 'attributions' | 'speakers'> {
  /** The prose in the order of the text; a paragraph begins after its dateline. */
  prose: Prose[]
}

/**
 * Finds the parts of an item.
 *
 * @param text - The input.
 * @param words - The words of each language to look for, the item's own first.
 * @param options - A genre, if the caller knows it.
 * @returns The parts.
 */
export function findStructure(text: string, words: readonly StructureWords[], options: StructureOptions = {}): Structure {
  void words
  const prose: Prose[] = []
  let at = 0
  for (const piece of text.split(/\n[ \t]*\n/)) {
    const start = text.indexOf(piece, at)
    at = start + piece.length
    if (piece.trim()) prose.push({start, end: at, kind: prose.length ? 'paragraph' : 'headline', section: prose.length ? 0 : -1})
  }
  return {
    genre: options.genre ?? 'article',
    keyPoints: [],
    timestamps: [],
    sections: [],
    captions: [],
    credits: [],
    notes: [],
    boilerplate: [],
    prose
  }
}
