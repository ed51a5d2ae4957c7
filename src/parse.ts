import {assemble} from './attribution/assemble.js'
import type {Finder, Finding} from './attribution/finding.js'
import type {Lemmas} from './attribution/lemma.js'
import {findSpeakers, sourceKind} from './speakers/speakers.js'
import {findStructure} from './structure/structure.js'
import type {Language} from './languages/types/language.js'
import type {Attribution, Genre, NewsItem} from './model.js'
import {pairQuotes} from './quote/pairing.js'
import type {ReadItem} from './quote/read-item.js'
import type {Lexicon} from './text/lexicon.js'
import {KeepAlive} from './text/keep-alive.js'
import type {Vocabulary} from './text/vocabulary.js'
import {readTokens} from './text/tokens.js'

/** One language, its words in tables, ready to parse. */
export interface Prepared {
  language: Language
  /** The tag of the items, which may be one that `language` only stands in for. */
  tag: string
  /** All languages' words of structure, this one's first. */
  structure: Language['structure'][]
  abbreviations: Lexicon
  elisions: Lexicon
  /** Words that tell what a quotation is. */
  quoteWords: Lexicon
  lemmas: Lemmas
  finders: readonly Finder[]
  /** The words met so far. */
  vocabulary: Vocabulary
}

const readings = new KeepAlive<ReadItem>()

/**
 * Parses an item: text → blocks → words → quotes → attributions → speakers → NewsItem.
 *
 * @param text - The input.
 * @param prepared - The item's language.
 * @param genre - What the item is, if the caller knows.
 * @returns The item.
 */
export function parse(text: string, prepared: Prepared, genre?: Genre): NewsItem {
  const {parts, prose} = findStructure(text, prepared.structure, {genre})
  const tokens = readTokens(text, prose, prepared.abbreviations, prepared.vocabulary)
  const quotations = pairQuotes(text, prose, tokens, prepared.elisions)
  const item = readings.keep({text, prose, tokens, quotations, quoteWords: prepared.quoteWords})
  const findings: Finding[] = []
  for (const find of prepared.finders) for (const finding of find(item)) findings.push(finding)
  const {speakers: speakerWords} = prepared.language
  const {attributions, quotes} = assemble(item, findings, (source) => sourceKind(item, source, speakerWords), prepared.lemmas)
  const {speakers, speakerOf} = findSpeakers(item, attributions, speakerWords)
  for (let i = 0; i < attributions.length; i++) {
    const speaker = speakerOf[i]
    if (speaker !== undefined) (attributions[i] as Attribution).speaker = speaker
  }
  return {language: prepared.tag, ...parts, quotes, attributions, speakers}
}
