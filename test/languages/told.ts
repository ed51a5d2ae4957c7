// Marked-up text of any language: what is found in it, in the same marks.
import {readItem} from '../../examples/corpus/tools/read.mjs'
import {parseNewsItem} from '../../src/all.js'

/** An attribution in words. */
export interface Told {
  source: string | undefined
  cue: string[]
  content: string[]
}

/** Reads a marked-up text; a source that is marked `{s1:…}` once can be had by others through nesting. */
export function readTold(marked: string): {text: string; told: Told[]} {
  const {text, attributions} = readItem(marked)
  const words = (spans: [number, number][]): string[] => spans.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' '))
  return {text, told: attributions.map(({source, cue, content}) => ({source: words(source)[0], cue: words(cue), content: words(content)}))}
}

/** Finds the attributions of a text. */
export function find(text: string, language: string): Told[] {
  return parseNewsItem(text, {language}).attributions.map(({source, cue, content}) => ({
    source: source?.text,
    cue: cue?.parts.map((part) => part.text) ?? [],
    content: content.map((part) => part.text)
  }))
}

/** Gives the rules that found a text's attributions. */
export function rulesOf(text: string, language: string): string[] {
  return parseNewsItem(text, {language}).attributions.map(({rule}) => rule)
}
