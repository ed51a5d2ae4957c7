import {expect} from 'vitest'
import type {NewsItem} from '../../src/index.js'
import {problemsOf} from './problems.js'

/**
 * Fails a test if an item breaks a promise of the model.
 *
 * @param text - The input.
 * @param parse - What makes an item of it.
 * @returns The item.
 */
export function parseWell(text: string, parse: (text: string) => NewsItem): NewsItem {
  const item = parse(text)
  expect(problemsOf(text, item)).toEqual([])
  expect(JSON.parse(JSON.stringify(item))).toStrictEqual(item)
  expect(parse(text)).toStrictEqual(item)
  return item
}
