/** One item of the corpus; spans are UTF-16 code units of `text`. */
export interface CorpusItem {
  id: string
  text: string
  attributions: {id: string; source: [number, number][]; cue: [number, number][]; content: [number, number][]}[]
  parts: {kind: string; start: number; end: number}[]
  speakers: {name: string | null; description: string | null; kind: string; sources: string[]}[]
  problems: string[]
}
export const corpus: string
export function readItem(marked: string): Omit<CorpusItem, 'id'>
export function readCorpus(folders?: string[]): CorpusItem[]
export function typeOf(text: string, attribution: {content: [number, number][]}): 'direct' | 'mixed' | 'indirect'
