import {assemble, nest} from './attribution/assemble.js'
import {findAttributions, type Finders} from './attribution/find.js'
import type {Lemmas} from './attribution/lemma.js'
import {inFieldOrder} from './item-fields.js'
import {readNames} from './speakers/read-names.js'
import {isUnsaid, readSources} from './speakers/sources.js'
import {findSpeakers} from './speakers/speakers.js'
import type {SpeakerTable} from './speakers/words.js'
import {findStructure} from './structure/structure.js'
import type {Language} from './languages/types/language.js'
import type {Genre, NewsItem} from './model.js'
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
  /** Words that tell where quotations begin and end, and what they are. */
  quoteWords: Lexicon
  lemmas: Lemmas
  finders: Finders
  /** Its titles, roles, names and pronouns, if it has them. */
  speakerTable: SpeakerTable | undefined
  /** The words met so far. */
  vocabulary: Vocabulary
}

const items = new KeepAlive<ReadItem>()

/**
 * Parses an item: text → structure → tokens → quotations → names → attributions → speakers → NewsItem.
 *
 * Each stage is a function of what stands above it.
 */
export function parse(text: string, prepared: Prepared, genre?: Genre): NewsItem {
  const {parts, prose} = findStructure(text, prepared.structure, {genre})
  const tokens = readTokens(text, prose, prepared.abbreviations, prepared.vocabulary)
  const quotations = pairQuotes(text, prose, tokens, prepared.quoteWords)
  const item = items.keep({text, prose, tokens, quotations, quoteWords: prepared.quoteWords})
  const names = prepared.speakerTable && readNames(item, prepared.speakerTable)
  const found = nest(findAttributions(item, names, prepared.finders).filter((finding) => !isUnsaid(item, names, finding)))
  const sources = readSources(item, names, found.findings)
  const {speakers, speakerOf} = findSpeakers(item, names, sources, found.holders)
  const {attributions, quotes} = assemble(item, found, sources, speakerOf, prepared.lemmas)
  return inFieldOrder(parts, {language: prepared.tag, quotes, attributions, speakers})
}
