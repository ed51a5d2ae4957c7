/** The kinds of things that names refer to. */
export const enum Sort {
  unknown = 0,
  person = 1,
  organization = 2,
  place = 3
}

/** An occurrence of a name in the text. */
export interface Name {
  /** First token of the name itself, without titles. */
  from: number
  /** Token after its last. */
  to: number
  /** First token of the titles and roles before it; `from` if there are none. */
  before: number
  /** One of {@link Sort}, judged by the name itself and the words before it. */
  sort: number
  /** Gender traits of the titles and roles before it. */
  gender: number
  /** Number of its capitalized words, without suffix. */
  size: number
  /** Whether it follows a courtesy title. */
  courtesy: boolean
  /** Hash of the first name, or of an organization's first word. */
  first: number
  /** Hash of the last name, or of an organization's last word. */
  last: number
  /** Hash of the suffix (Jr., III), or 0. */
  suffix: number
  /** Whether it is possessive: `Lind's`. */
  possessive: boolean
  /** Whether its first word, not being a known first name, may be an ordinary one. */
  loose: boolean
  /** Whether it may be an ordinary capitalized word: it counts only if the text uses it as a name elsewhere. */
  weak: boolean
  /** Whether it is inside quotation marks. */
  quoted: boolean
  /** Index of the figure that it names, or -1 while unresolved. */
  figure: number
}

/** Makes a name of which only the tokens are known. */
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
