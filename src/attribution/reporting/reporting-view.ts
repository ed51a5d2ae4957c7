import {Inside} from '../../quote/pairing.js'
import type {ReadItem} from '../../quote/read-item.js'
import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {pairHash} from '../rules/words.js'
import {TokenView} from '../token-view.js'
import {Also, FINITE, type ReportingTable, Word} from './words.js'

/** Words that are no part of a noun's own group. */
const OUTSIDE = Word.preposition | Word.opener | Word.subordinator | Word.coordinator | Word.turn | Word.adverb | Word.pronoun | Word.object | Word.reflexive | Word.negation

/** Most words of an idiom behind its verb. */
const LONGEST_IDIOM = 5

/** Bits that a noun can have by mistake. */
const NOUN_LIKE = Word.verb | Word.finite

/** Whether a word that is a noun or a verb form is a noun by what stands before it. */
function isNounHere(bits: Int32Array, kind: Uint16Array, t: number, firstPerson: boolean): boolean {
  const before = t > 0 ? (bits[t - 1] as number) : 0
  if (firstPerson) return (before & (Word.pronoun | Word.object | Word.reflexive | Word.negation)) === 0 || (before & Word.determiner) !== 0
  if (before & Word.determiner && before & Word.object) {
    if (((kind[t - 1] as number) & Kind.sentence) !== 0) return true
    // the judge blames her; the blame
    const first = t > 1 ? (bits[t - 2] as number) : Word.verb
    return first !== 0 && (first & (Word.pronoun | Word.negation)) === 0
  }
  if (before & (Word.pronoun | Word.object | Word.reflexive | Word.negation)) return (before & Word.determiner) !== 0
  return (before & (Word.determiner | Word.preposition | FINITE)) !== 0
}

/** An item's tokens as the reader of reported speech sees them: what each word can be, and where sentences begin. */
export class ReportingView extends TokenView {
  readonly #also: Int32Array
  readonly #word: Int32Array

  /**
   * Looks all words up.
   *
   * @param item - What is known of the item.
   * @param table - The language's words.
   * @param outer - The view from outside of quotations, if this is to be the one from within them.
   */
  constructor(
    item: ReadItem,
    readonly table: ReportingTable,
    outer?: ReportingView
  ) {
    super(item, outer ? outer.bits : bitsOf(item, table), outer ? withinQuotations(item) : item.quotations.inside)
    this.#also = table.also.rows(item.tokens.vocabulary)
    this.#word = item.tokens.word
  }

  /** The same item as seen from within its quotations: only what is quoted in them stands in marks. */
  within(): ReportingView {
    return new ReportingView(this.item, this.table, this)
  }

  /** Whether a token is on one of the lists that few words are on. */
  also(t: number, lists: number): boolean {
    return ((this.kind[t] as number) & Kind.word) !== 0 && ((this.#also[this.#word[t] as number] as number) & lists) !== 0
  }

  outside(t: number): boolean {
    return this.inside[t] === Inside.none
  }

  /** Whether a single letter is joined to the word before it: the *t* of *soupire-t-elle*. */
  isGlued(t: number): boolean {
    const {start, end} = this.item.tokens
    return t > 0 && start[t] === end[t - 1] && this.is(t, Word.object) && (end[t] as number) - (start[t] as number) < 3
  }

  /** Whether a token parts clauses: a comma, semicolon, colon, dash or bracket outside of quotations. */
  breaks(t: number): boolean {
    const code = this.first[t] as number
    return this.inside[t] === Inside.none && (code === 0x2c || code === 0x3b || code === 0x3a || code === 0x28 || code === 0x29 || this.has(t, Kind.dash))
  }

  /** Whether a word begins with a capital that no sentence's beginning accounts for. */
  capital(t: number): boolean {
    return this.has(t, Kind.capital)
  }

  /** Whether a token is written as a word in small letters. */
  small(t: number): boolean {
    return this.has(t, Kind.word) && !this.has(t, Kind.capital)
  }

  /** Whether a token is a finite verb, as far as lists and capitals tell. */
  finite(t: number): boolean {
    return this.is(t, FINITE) && this.outside(t) && (!this.has(t, Kind.capital) || this.has(t, Kind.sentence)) && !(t > 0 && this.is(t - 1, Word.determiner) && !this.is(t - 1, Word.pronoun | Word.relative | Word.demonstrative | Word.object))
  }

  /** Whether one of the tokens of a run is a finite verb. */
  anyFinite(from: number, to: number): boolean {
    for (let t = from; t < to; t++) if (this.finite(t)) return true
    return false
  }

  /** Whether a verb form has a particle, or a preposition that it governs, in another token. */
  particle(verb: number, t: number): number {
    if (!this.also(t, Also.piece)) return 0
    return this.table.particles.get(pairHash(this.hash[verb] as number, this.hash[t] as number))
  }

  /** What a verb is together with the words behind it, adverbs between them: met toutefois en garde. */
  idiom(verb: number, to: number): {to: number; bits: number} | undefined {
    let t = verb + 1
    while (t < to && t < verb + 3 && this.is(t, Word.adverb | Word.negation) && this.outside(t)) t++
    let hash = this.hash[verb] as number
    for (let end = t; end < to && end < t + LONGEST_IDIOM && this.outside(end); end++) {
      hash = pairHash(hash, this.hash[end] as number)
      const bits = this.table.particles.get(hash)
      if (bits) return {to: end + 1, bits}
    }
    return undefined
  }

  governs(verb: number, t: number): boolean {
    return this.table.governed.get(pairHash(this.hash[verb] as number, this.hash[t] as number)) !== 0
  }

  /** Whether a word cannot be part of a noun's own group. */
  isOutside(t: number): boolean {
    if (!this.has(t, Kind.word | Kind.number) || !this.outside(t)) return true
    if (this.is(t, Word.determiner | Word.genitive | Word.relative | OUTSIDE)) return !this.has(t, Kind.capital) || this.has(t, Kind.sentence) || !this.table.words.capitalNouns
    return this.finite(t)
  }

  protected opensAfterQuotation(): boolean {
    return true
  }

  /** Whether a word in small letters ends as an infinitive does. */
  endsInfinitive(t: number): boolean {
    const {text, tokens} = this.item
    const end = tokens.end[t] as number
    return this.small(t) && end - (tokens.start[t] as number) > 3 && this.table.infinitiveEndings.some((ending) => text.startsWith(ending, end - ending.length))
  }

  /** Whether a word ends as a verb does where nothing but one can stand: grinst, grinste. */
  endsLikeVerb(t: number): boolean {
    const {text, tokens} = this.item
    return this.table.quotingEndings.some((ending) => text.startsWith(ending, (tokens.end[t] as number) - ending.length))
  }

  /** Whether an infinitive stands at a token, its pronouns before it. */
  isInfinitive(from: number, to: number): boolean {
    let t = from
    while (t < to && t < from + 4 && this.outside(t) && this.is(t, Word.negation | Word.object | Word.reflexive) && !this.is(t, Word.infinitive)) t++
    if (t >= to || !this.outside(t)) return false
    return (this.is(t, Word.infinitive) && this.small(t)) || (this.bits[t] === 0 && this.endsInfinitive(t))
  }

  /** Whether a word has the word of an infinitive inside: zurückzutreten. */
  holdsInfinitive(t: number): boolean {
    const {infinitives} = this.table.words
    if (!infinitives || !this.endsInfinitive(t)) return false
    const {text, tokens} = this.item
    const word = text.slice(tokens.start[t], tokens.end[t])
    const at = word.indexOf(infinitives, 2)
    return at > 0 && word.length - at > infinitives.length + 2
  }

  /** Whether a noun is one of saying, or ends with one: Polizeiangaben. */
  compoundReport(t: number): boolean {
    if (!this.table.words.capitalNouns || !this.capital(t)) return false
    const {text, tokens} = this.item
    const word = text.slice(tokens.start[t], tokens.end[t]).toLowerCase()
    return this.table.reportNouns.some((noun) => word.length > noun.length + 2 && word.endsWith(noun))
  }

  /** Whether an adjective by its ending tells an owner: nach Ansicht deutscher Behörden. */
  ownerByEnding(t: number): boolean {
    const {text, tokens} = this.item
    return this.bits[t] === 0 && this.table.genitiveEndings.some((ending) => text.startsWith(ending, (tokens.end[t] as number) - ending.length))
  }

  /** Whether a subject pronoun and such a form stand side by side: er gehe, but not eine große. */
  moodBehindPronoun(t: number): boolean {
    return this.is(t - 1, Word.pronoun) && !this.is(t - 1, Word.determiner) && this.moodByEnding(t)
  }

  /** Whether a form by its ending tells that somebody else says so, where a subject stands right before it. */
  moodByEnding(t: number): boolean {
    if (!this.small(t) || this.bits[t] !== 0 || this.also(t, Also.notMood)) return false
    const {text, tokens} = this.item
    const end = tokens.end[t] as number
    if (this.table.notMoodEndings.some((ending) => text.startsWith(ending, end - ending.length))) return false
    return this.table.moodEndings.some((ending) => end - (tokens.start[t] as number) > ending.length + 1 && text.startsWith(ending, end - ending.length))
  }
}

function bitsOf({tokens, text}: ReadItem, {bits: lexicon, also, endings, lastLetters}: ReportingTable): Int32Array {
  const {count, kind, word, end, start, vocabulary} = tokens
  const bits = vocabulary.arena.int32(count)
  const known = lexicon.rows(vocabulary)
  const knownAlso = also.rows(vocabulary)
  for (let t = 0; t < count; t++) {
    const own = kind[t] as number
    if (!(own & Kind.word)) continue
    const last = end[t] as number
    const more = knownAlso[word[t] as number] as number
    let value = known[word[t] as number] as number
    if (value === 0 && (own & (Kind.capital | Kind.sentence)) !== Kind.capital && last - (start[t] as number) > 4 && lastLetters[text.charCodeAt(last - 1)]) {
      // Offiziell: what begins a sentence can be an adverb, but hardly a verb
      for (const [ending, bit] of endings) if (text.startsWith(ending, last - ending.length) && (bit === Word.adverb || !(own & Kind.capital))) value = bit
    }
    if (value & NOUN_LIKE && more & Also.nounForm && isNounHere(bits, kind, t, (more & Also.firstPerson) !== 0)) value &= value & Word.participle ? ~NOUN_LIKE : 0
    bits[t] = value
  }
  return bits
}

/** Takes adverbs and the like off the end of a run. */
export function trimRun(view: ReportingView, {from, to}: Run): Run {
  while (to > from && (view.comma(to - 1) || view.first[to - 1] === 0x3b || view.has(to - 1, Kind.dash)) && view.outside(to - 1)) to--
  while (from < to && (view.comma(from) || view.first[from] === 0x3b || view.has(from, Kind.dash)) && view.outside(from)) from++
  return {from, to}
}

/** Where tokens stand to the quotations that are nested in others. */
function withinQuotations({tokens, quotations}: ReadItem): Uint8Array {
  const {count, end} = tokens
  const inside = new Uint8Array(count)
  for (const {parent, token, outer} of quotations.list) {
    if (parent < 0) continue
    const last = (outer[outer.length - 1] as {end: number}).end
    let t = token
    inside[t++] = Inside.opening
    while (t < count && (end[t] as number) < last) inside[t++] = Inside.quoted
    if (t < count && (end[t] as number) === last) inside[t] = Inside.closing
  }
  return inside
}
