import {Char, charClass, isWordClass} from './characters.js'

/**
 * Finds where a word goes on after what is no part of it: a soft hyphen or a space of no width, or the hyphen that a line
 * ends with and the line's end.
 *
 * @param at - The sign after the word's last letter.
 * @param cls - What that sign is.
 * @param last - Code unit after the last that may be read.
 * @returns The place of its next letter, or `at`.
 */
export function wordGoesOn(text: string, at: number, cls: number, last: number): number {
  let to = at
  if (cls === Char.hyphen) {
    if (charClass(text.charCodeAt(at + 1)) !== Char.newline || charClass(text.charCodeAt(at - 1)) !== Char.lower) return at
    for (to++; to < last && isSpaceClass(charClass(text.charCodeAt(to))); ) to++
    return to < last && charClass(text.charCodeAt(to)) === Char.lower ? to : at
  }
  while (to < last && isInvisible(text.charCodeAt(to))) to++
  return to < last && isWordClass(charClass(text.charCodeAt(to))) ? to : at
}

/** Tells whether a code unit is a soft hyphen, or a space or joiner of no width. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060
}

/**
 * Takes soft hyphens and spaces of no width out of words that are not to be found in the text again, such as a name.
 *
 * Joiners stay: some scripts are spelt with them.
 */
export function withoutInvisible(words: string): string {
  return /[\u00ad\u200b\u2060]/u.test(words) ? words.replace(/[\u00ad\u200b\u2060]/gu, '') : words
}

function isSpaceClass(cls: number): boolean {
  return cls === Char.space || cls === Char.newline
}
