// Sentences made of a frame and a part: what the frames of a language look like, and how they are filled.
//
// A frame is a sentence in the marks of the corpus with a place for a part. N is a source in the nominative, D in the dative, G in the
// genitive; sagte/sagten are the forms with one and with several who speak. A part that ends in a comma, such as *Mara Lind, 34,*, loses
// it before another stop. V, P, T and J are a verb, what comes loose of it, its participle and the form in one piece; O an occasion.

/** What a list of parts is put into. */
export interface Group {
  readonly name: string
  readonly parts: readonly string[]
  readonly frames: readonly string[]
  /** Puts a part into a frame; undefined where it does not go into it. */
  readonly fill: (frame: string, part: string) => string | undefined
}

/** A language's sentences: a headline for all of them, groups with attributions, and sentences in which nobody is heard. */
export interface Grammar {
  readonly headline: string
  readonly groups: readonly Group[]
  readonly nobody: readonly string[]
}

/** Splits a list at bars and new lines. */
export const parts = (list: string): readonly string[] => list.trim().split(/ \| |\n\s*/u)

/** Writes a part with a capital where a sentence begins with it. */
export const capital = (part: string): string => part.replace(/^(\P{L}*)(\p{L})/u, (_, sign: string, letter: string) => sign + letter.toUpperCase())

/** Puts one part in place of a letter, in marks, with a capital at the start of a sentence and without a comma before another stop. */
export function put(frame: string, letter: string, part: string, mark = ''): string {
  return frame.replace(new RegExp(String.raw`\b${letter}\b(?=([.,:!]?))`, 'gu'), (_, stop: string, at: number) => {
    const bare = part.replace(/,$/u, '')
    const written = at === 0 || frame.slice(0, at).endsWith('. ') ? capital(bare) : bare
    return (mark ? `{${mark}:${written}}` : written) + (part.endsWith(',') && !stop ? ',' : '')
  })
}

/** Chooses between forms for one and for several: sagte/sagten. */
export const agree = (frame: string, many: boolean): string => frame.replace(/([\p{L}]+)\/([\p{L}]+)/gu, (_, one: string, several: string) => (many ? several : one))
