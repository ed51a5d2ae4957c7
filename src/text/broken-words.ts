import {Char, charClass, isWordClass} from './characters.js'

/**
 * Finds where a word continues after an interruption: a soft hyphen, a zero-width space or joiner, or a hyphen at a line break.
 *
 * @param at - The character after the letters read so far.
 * @param cls - The class of that character.
 * @param last - End of the readable text, exclusive.
 * @returns The offset of the word's next letter, or `at` if the word ends here.
 */
export function wordGoesOn(text: string, at: number, cls: number, last: number): number {
  let to = at
  if (cls === Char.hyphen) {
    if (charClass(text.charCodeAt(at + 1)) !== Char.newline || charClass(text.charCodeAt(at - 1)) !== Char.lower) return at
    for (to++; to < last && isSpaceClass(charClass(text.charCodeAt(to)));) to++
    return to < last && charClass(text.charCodeAt(to)) === Char.lower ? to : at
  }
  while (to < last && isInvisible(text.charCodeAt(to))) to++
  return to < last && isWordClass(charClass(text.charCodeAt(to))) ? to : at
}

/** Returns whether a code unit is a soft hyphen, or a zero-width space or joiner. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060
}

/**
 * Removes soft hyphens and zero-width spaces from a string that need not match the text verbatim, such as a speaker's name.
 *
 * Keeps zero-width joiners, which the spelling of some scripts requires.
 */
export function withoutInvisible(words: string): string {
  // a loop takes less time than starting the engine for a few words without any
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code >= 0xad && (code === 0xad || code === 0x200b || code === 0x2060)) return words.replace(/[\u00ad\u200b\u2060]/gu, '')
  }
  return words
}

function isSpaceClass(cls: number): boolean {
  return cls === Char.space || cls === Char.newline
}
