/** What a name is the name of. */
export const enum Sort {unknown = 0, person = 1, organization = 2, place = 3}

/** A name at one place of the text. */
export interface Name {
  /** First token of the name itself, without titles. */
  from: number
  /** Token after its last. */
  to: number
  /** First token of the titles and roles before it; `from` if there are none. */
  before: number
  /** One of {@link Sort}, as far as the name itself and the words before it tell. */
  sort: number
  /** Gender bits that titles and roles before it tell. */
  gender: number
  /** Number of its words, without suffix. */
  size: number
  /** Whether a courtesy title stands before it. */
  courtesy: boolean
  /** Hash of the first name, or of an organization's first word. */
  first: number
  /** Hash of the last name, or of an organization's last word. */
  last: number
  /** Hash of the suffix (Jr., III), or 0. */
  suffix: number
  /** Whether it owns what follows: `Lind's`. */
  possessive: boolean
  /** Whether its first word may be an ordinary one: at a sentence's beginning, and no first name. */
  loose: boolean
  /** Whether it may be an ordinary word with a capital: it counts only where the text has it as a name elsewhere. */
  weak: boolean
  /** Whether it stands in quotation marks. */
  quoted: boolean
  /** Index of the figure that it names, when joined; -1 before. */
  figure: number
}

/**
 * Makes a name of which only its place is known.
 *
 * @param from - Its first token.
 * @param to - The token after its last.
 * @returns The name, of no sort yet.
 */
export function makeName(from: number, to: number): Name {
  return {
    from,
    to,
    before: from,
    sort: Sort.unknown,
    gender: 0,
    size: 0,
    courtesy: false,
    first: 0,
    last: 0,
    suffix: 0,
    possessive: false,
    loose: false,
    weak: false,
    quoted: false,
    figure: -1
  }
}
