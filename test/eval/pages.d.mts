import type {NewsItem} from '../../src/model.js'

/** A page, its parts as `start-end` keys or names, and what is wrong with its marks. */
export interface MarkedPage {
  id: string
  language: string
  text: string
  problems: string[]
  gold: Record<string, string[]>
}

/** The folder of the project's own pages. */
export const ownPages: string

export function readPages(folder: string): MarkedPage[]

export function scorePages(
  pages: readonly MarkedPage[],
  parse: (text: string, options: {language: string}) => NewsItem
): {figures: Record<string, number>; rows: object[]; misses: {metric: string; id: string; key: string; text: string}[]}

export function goldOf(text: string, parts: readonly {kind: string; start: number; end: number}[], joins: readonly number[][]): Record<string, string[]>

export function foundIn(text: string, item: {[Part in 'headline' | 'deck' | 'lede' | 'byline' | 'sections']?: NewsItem[Part] | undefined}): Record<string, string[]>
