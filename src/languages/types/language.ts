import type {AttributionWords} from './attribution-words.js'
import type {LayoutWords} from './layout-words.js'
import type {QuoteWords} from './quote-words.js'
import type {ReportingWords} from './reporting-words.js'
import type {RuleWords} from './rule-words.js'
import type {SpeakerWords} from './speaker-words.js'
import type {StructureWords} from './structure-words.js'

/** What nutgraf knows about a language: words and weights, but no code. */
export interface Language {
  /** BCP 47 tag, such as `en`. */
  tag: string
  /** Common short words, space-separated: a text is taken to be in the language whose words are most frequent in it. */
  functionWords: string
  /** Abbreviations whose full stop does not end a sentence, space-separated, without the stop: `mr sen conn`. */
  abbreviations: string
  /** Words that are abbreviations only before a number: `no` in `no. 10`, but not in `she said no.` */
  numberAbbreviations?: string
  /** Words that are abbreviations only with a capital: `ill` in `Springfield, Ill.`, but not in `he was ill.` */
  capitalAbbreviations?: string
  /** Words that begin a new sentence after initials, space-separated: `the` in `in the U.S. The council`. */
  sentenceOpeners?: string
  /** Words before which the full stop of a number does not end a sentence, space-separated: `mai` in `am 3. Mai`. */
  ordinals?: string
  /** Short words attached to the next word by an apostrophe, space-separated, without the apostrophe: `l d qu`. */
  proclitics?: string
  /** Pronouns attached to a verb by a hyphen, space-separated: `il elle t`. */
  enclitics?: string
  /** Short verbs attached to the previous word by an apostrophe, space-separated, without the apostrophe: `ll re`. */
  contractions?: string
  /** Words that begin with an apostrophe, space-separated, without the apostrophe: `em til tis`. */
  elisions?: string
  /** Words found in bylines, datelines, credits, notes and page furniture. */
  structure: StructureWords
  /** Cues and other words by which attributions are found; without them, only layout and quotation marks reveal attributions. */
  attribution?: AttributionWords
  /** Additional words for the attribution rules. */
  rules?: RuleWords
  /** Vocabulary and grammar of reported speech, for a language without `rules`. */
  reporting?: ReportingWords
  /** Labels before a colon that are not people's names. */
  layout?: LayoutWords
  /** Words for classifying text in quotation marks. */
  quotes?: QuoteWords
  /** Titles, roles, names and pronouns for resolving speakers. */
  speakers?: SpeakerWords
}
