import type {AttributionWords} from './attribution-words.js'
import type {LayoutWords} from './layout-words.js'
import type {QuoteWords} from './quote-words.js'
import type {ReportingWords} from './reporting-words.js'
import type {RuleWords} from './rule-words.js'
import type {SpeakerWords} from './speaker-words.js'
import type {StructureWords} from './structure-words.js'
import type {TaggerWeights} from './weights.js'

/** What nutgraf knows of one language: words and weights, no code. */
export interface Language {
  /** BCP 47 tag, such as `en`. */
  tag: string
  /** Common short words; space-separated; the language of a text is the one whose words it has most of. */
  functionWords: string
  /** Words that keep a full stop without ending a sentence, space-separated, without it: `mr sen conn`. */
  abbreviations: string
  /** Words that do so only before a number: `no` in `no. 10`, but not in `she said no.` */
  numberAbbreviations?: string
  /** Words that begin a new sentence after initials, space-separated: `the` in `in the U.S. The council`. */
  sentenceOpeners?: string
  /** Words before which a figure keeps its full stop: `mai` in `am 3. Mai`, space-separated. */
  ordinals?: string
  /** Short words that end with an apostrophe and are words of their own before another, space-separated, without it: `l d qu`. */
  proclitics?: string
  /** Pronouns that follow a verb after a hyphen and are words of their own, space-separated: `il elle t`. */
  enclitics?: string
  /** Words that begin with an apostrophe, space-separated, without it: `em til tis`. */
  elisions?: string
  /** Words of bylines, datelines, credits, notes and furniture. */
  structure: StructureWords
  /** Cues and other words that attributions are found by; without them only layout and marks tell. */
  attribution?: AttributionWords
  /** Other words that the attribution rules need. */
  rules?: RuleWords
  /** Words and grammar that reported speech is read by, for a language without `rules`. */
  reporting?: ReportingWords
  /** Labels that are nobody's name, and those that are a document's. */
  layout?: LayoutWords
  /** Words that tell what stands in quotation marks. */
  quotes?: QuoteWords
  /** Titles, roles, names and pronouns that speakers are joined by. */
  speakers?: SpeakerWords
  /** What the taggers have learned. */
  taggers?: TaggerWeights
}
