import {describe, expect, it} from 'vitest'
import {readByline} from '../../src/lines/byline.js'
import {bylineRows} from '../../src/lines/patterns/bylines.js'
import {creditRow} from '../../src/lines/credits.js'
import {bracketRow, creditRows} from '../../src/lines/patterns/credits.js'
import {readDateline} from '../../src/lines/dateline.js'
import {datelineRows} from '../../src/lines/patterns/datelines.js'
import {envelopeRows} from '../../src/lines/envelope.js'
import {isFurniture, noteKind} from '../../src/lines/furniture.js'
import {furnitureRows, pageNumberRow} from '../../src/lines/patterns/furniture.js'
import {noteRows} from '../../src/lines/patterns/notes.js'
import {wireRow} from '../../src/lines/wire-lines.js'
import {wireRows} from '../../src/lines/patterns/wire-lines.js'
import {phrasesOf} from '../../src/lines/phrases.js'
import {words} from './words.js'

const phrases = phrasesOf(words)
const whole = (line: string) => ({start: 0, end: line.length})

/** Finds the row and table that match a line, in the order in which blocks are assigned their roles. */
function patternOf(line: string): string | undefined {
  const lower = line.toLowerCase()
  const end = furnitureRows.find((row) => row.longest <= 24 && isFurniture(row, lower, phrases))
  if (end) return end.id
  const kind = noteKind(lower, phrases)
  if (kind !== undefined) return noteRows.find((row) => row.kind === kind)?.id
  const credit = creditRow(line, words)
  if (credit !== undefined) return credit
  const furniture = [...furnitureRows, pageNumberRow].find((row) => isFurniture(row, lower, phrases))
  if (furniture) return furniture.id
  return readByline(whole(line), line, words)?.row
}

const tables = {credits: [...creditRows, bracketRow], notes: noteRows, furniture: [...furnitureRows, pageNumberRow], bylines: bylineRows}

describe.each(Object.entries(tables))('table of %s', (_, rows) => {
  describe.each(rows.map((row) => [row.id, row] as const))('%s', (id, row) => {
    it.each(row.examples.map((line) => [line]))('is %s, and no other row matches it', (line) => {
      expect(patternOf(line)).toBe(id)
    })
    it.each(row.misses.map((line) => [line]))('is not %s', (line) => {
      expect(patternOf(line)).not.toBe(id)
    })
  })
  it('has a unique id for each row', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  })
})

describe('table of wire lines', () => {
  describe.each(wireRows.map((row) => [row.id, row] as const))('%s', (id, row) => {
    it.each(row.examples.map((line) => [line]))('is %s', (line) => {
      expect(wireRow(line, phrases)).toBe(id)
    })
    it.each(row.misses.map((line) => [line]))('is not %s', (line) => {
      expect(wireRow(line, phrases)).not.toBe(id)
    })
  })
})

describe('table of datelines', () => {
  describe.each(datelineRows.map((row) => [row.id, row] as const))('%s', (id, row) => {
    it.each(row.examples.map((line) => [line]))('begins %s', (line) => {
      expect(readDateline(line, 0, line.length, words)?.row).toBe(id)
    })
    it.each(row.misses.map((line) => [line]))('does not begin %s', (line) => {
      expect(readDateline(line, 0, line.length, words)).toBeUndefined()
    })
  })
  it.each(
    Object.values(tables)
      .flat()
      .flatMap((row) => row.examples.map((line) => [line]))
  )('matches no line of another table: %s', (line) => {
    expect(readDateline(line, 0, line.length, words)).toBeUndefined()
  })
})

describe('table of envelopes', () => {
  describe.each(envelopeRows.map((row) => [row.id, row] as const))('%s', (_, row) => {
    it.each(row.examples.map((line) => [line]))('is %j', (line) => {
      expect(envelopeRows.filter((other) => other.pattern.test(line))).toEqual([row])
    })
    it.each(row.misses.map((line) => [line]))('is not %j', (line) => {
      expect(row.pattern.test(line)).toBe(false)
    })
  })
})
