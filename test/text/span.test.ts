import {describe, expect, it} from 'vitest'
import {isSpace, passage} from '../../src/text/span.js'

describe('white space', () => {
  it('is what \\s matches, whatever the code unit', () => {
    const wrong: number[] = []
    for (let code = 0; code < 0x10000; code++) if (isSpace(code) !== /\s/.test(String.fromCharCode(code))) wrong.push(code)
    expect(wrong).toEqual([])
    expect(isSpace(NaN)).toBe(false)
  })
})

describe('a passage', () => {
  it.each([
    ['the harbour', 'the harbour'],
    ['the  harbour', 'the harbour'],
    ['the\nharbour', 'the harbour'],
    ['the\u00a0harbour \t wall', 'the harbour wall'],
    [' the harbour\u2003', 'the harbour'],
    ['\n', '']
  ])('has single spaces, and none at its ends: %j', (text, expected) => {
    const {text: words, start, end} = passage(`<${text}>`, 1, text.length + 1)
    expect(words).toBe(expected)
    expect(`<${text}>`.slice(start, end).trim()).toBe(`<${text}>`.slice(start, end))
  })

  it('is taken as it stands where its white space is known to be single spaces', () => {
    expect(passage('by the harbour wall', 3, 14, true)).toEqual({text: 'the harbour', start: 3, end: 14})
  })
})
