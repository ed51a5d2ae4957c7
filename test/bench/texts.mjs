// What the benchmark parses: the project's own corpus, its marks stripped, and texts that try to be slow.
import {readCorpus} from '../../examples/corpus/tools/read.mjs'

/**
 * Gives texts of the corpus.
 *
 * @param {number} every - Takes one item in so many.
 * @returns {string[]} The texts.
 */
export function corpusTexts(every = 1) {
  return readCorpus()
    .filter((_, index) => index % every === 0)
    .map((item) => item.text)
}

const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** A line of at least this length is a paragraph. */
const PARAGRAPH = 120

/**
 * Makes ordinary text of any length.
 *
 * Only paragraphs, since the headlines, bylines and trailers of many items in one text are those of a page with other stories on it.
 *
 * @param {number} length - Code units.
 * @returns {string} The paragraphs of the corpus, one after the other.
 */
export function ordinaryText(length) {
  const paragraphs = corpusTexts().flatMap((text) => text.split('\n').filter((line) => line.length >= PARAGRAPH && /[.!?]["”’]?$/u.test(line)))
  return fill(`${paragraphs.join('\n\n')}\n\n`, length)
}

/** Texts of any length that try to be slow, by what they are made of. */
export const hostile = {
  'ordinary text in one line': (length) => ordinaryText(length).replaceAll('\n', ' '),
  'straight marks': (length) => fill('"', length),
  'spaced marks': (length) => fill('" ', length),
  'opening marks': (length) => fill('“', length),
  'nested marks': (length) => fill('“a ‘b ', length),
  apostrophes: (length) => fill(" 'a", length),
  'quotations left open': (length) => fill('“We asked, and nobody came.\n\n', length),
  spaces: (length) => fill(' ', length),
  'line ends': (length) => fill('\n', length),
  'short lines': (length) => fill('Road\n', length),
  brackets: (length) => `Photo: ${fill(')', length - 8)}x`,
  capitals: (length) => fill('A ', length),
  places: (length) => fill('PORT/', length),
  authors: (length) => `By ${fill('Mara Lind, ', length - 3)}`,
  attributions: (length) => fill('“No,” she said. ', length),
  turns: (length) => fill('Q: Who pays?\nA: We do.\n', length)
}
