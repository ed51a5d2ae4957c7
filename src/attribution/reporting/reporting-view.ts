import {Inside} from '../../quote/pairing.js'
import type {ReadItem} from '../../quote/read-item.js'
import {Sort} from '../../speakers/name.js'
import type {NameView} from '../../speakers/name-view.js'
import {Trait} from '../../speakers/words.js'
import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import {pairHash} from '../rules/words.js'
import {TokenView} from '../token-view.js'
import {clearNames} from './name-bits.js'
import {Also, FINITE, type ReportingTable, Word} from './words.js'
import {bitsOf} from './word-bits.js'

/** Words that cannot be part of a noun phrase's core. */
const OUTSIDE =
  Word.preposition |
  Word.opener |
  Word.subordinator |
  Word.coordinator |
  Word.turn |
  Word.adverb |
  Word.pronoun |
  Word.object |
  Word.reflexive |
  Word.negation

/** Traits of nouns for what can speak. */
const SPEAKERS = Trait.role | Trait.group | Trait.organization | Trait.document | Trait.firstName

/** Maximum words of an idiom after its verb. */
const LONGEST_IDIOM = 5

/** An item's tokens as the reader of reported speech sees them: the possible roles of each word, and where sentences begin. */
export class ReportingView extends TokenView {
  /** Hashes of the last names of people whom the item names in full; computed on first use. */
  #lastNames: Set<number> | undefined
  readonly #also: Int32Array
  readonly #word: Int32Array

  /**
   * Looks up all words.
   * @param item - The item with what is known of it.
   * @param table - The language's words.
   * @param names - The item's names, and what its words say about speakers.
   * @param outer - The view from outside quotations, if this one is to look inside them.
   */
  constructor(
    item: ReadItem,
    readonly table: ReportingTable,
    readonly names: NameView | undefined,
    outer?: ReportingView
  ) {
    super(item, outer ? outer.bits : bitsOf(item, table), outer ? withinQuotations(item) : item.quotations.inside)
    if (names && !outer && table.words.verbSecond) clearNames(this.bits, names)
    this.#also = table.also.rows(item.tokens.vocabulary)
    this.#word = item.tokens.word
  }

  /** Returns a view of the item from within its quotations: only nested quotations count as quoted. */
  within(): ReportingView {
    return new ReportingView(this.item, this.table, this.names, this)
  }

  /** Checks whether a token is on any of the given short lists. */
  also(t: number, lists: number): boolean {
    return ((this.kind[t] as number) & Kind.word) !== 0 && ((this.#also[this.#word[t] as number] as number) & lists) !== 0
  }

  outside(t: number): boolean {
    return this.inside[t] === Inside.none
  }

  /** Checks whether a short pronoun or letter is joined to the previous word: the *t* of *soupire-t-elle*. */
  isGlued(t: number): boolean {
    const {start, end} = this.item.tokens
    return this.isAttached(t) && this.is(t, Word.object) && (end[t] as number) - (start[t] as number) < 3
  }

  /** Checks whether nothing separates a token from the one before it, but for the hyphen that belongs to that one: queixa-|se. */
  isAttached(t: number): boolean {
    const {start, end} = this.item.tokens
    return t > 0 && start[t] === end[t - 1]
  }

  /** Checks whether a token separates clauses: a comma, semicolon, colon, dash or bracket outside quotations. */
  breaks(t: number): boolean {
    const code = this.first[t] as number
    return (
      this.inside[t] === Inside.none &&
      (code === 0x2c || code === 0x3b || code === 0x3a || code === 0x28 || code === 0x29 || this.has(t, Kind.dash))
    )
  }

  /** Checks whether a token begins with a capital, at the start of a sentence or not. */
  capital(t: number): boolean {
    return this.has(t, Kind.capital)
  }

  /** Checks whether a token is a finite verb, as far as lists and capitals show. */
  finite(t: number): boolean {
    // zu stellen
    if (this.also(t - 1, Also.infinitive) && this.outside(t - 1)) return false
    return (
      this.is(t, FINITE) &&
      this.outside(t) &&
      (!this.has(t, Kind.capital) || this.has(t, Kind.sentence)) &&
      !(t > 0 && this.is(t - 1, Word.determiner) && !this.is(t - 1, Word.pronoun | Word.relative | Word.demonstrative | Word.object))
    )
  }

  /** Checks whether a run includes a finite verb. */
  anyFinite(from: number, to: number): boolean {
    for (let t = from; t < to; t++) if (this.finite(t)) return true
    return false
  }

  /** Returns the bits of a verb form together with the particle at another token, or 0. */
  particle(verb: number, t: number): number {
    if (!this.also(t, Also.piece)) return 0
    return this.table.particles.get(pairHash(this.hash[verb] as number, this.hash[t] as number))
  }

  /** Finds the idiom that a verb forms with the words after it, skipping adverbs: met toutefois en garde. */
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

  /** Checks whether a verb governs the preposition at a token; its particle, if any, is a word of its own. */
  governs(verb: number, t: number, particle = -1): boolean {
    if (particle >= 0)
      return (
        this.table.governed.get(pairHash(pairHash(this.hash[verb] as number, this.hash[particle] as number), this.hash[t] as number)) !== 0
      )
    return this.table.governed.get(pairHash(this.hash[verb] as number, this.hash[t] as number)) !== 0
  }

  /** Checks whether a token is part of a name, or a noun for people, bodies or documents, compounds included: for something that can speak. */
  isSpeaker(t: number): boolean {
    if (!this.names) return this.also(t, Also.holder)
    const name = this.names.nameOver(t)
    if (name && this.names.isName(name)) return true
    return this.names.is(t, SPEAKERS) && !this.names.is(t, Trait.common)
  }

  /** Returns the token after a person's full name that begins at a token, or -1. */
  personEnd(t: number): number {
    const name = this.names?.nameFrom(t)
    return name && name.size > 1 && name.sort !== Sort.organization && name.sort !== Sort.place ? name.to : -1
  }

  /** Checks whether a word is the last name of a person whom the item names in full. */
  isKnownLastName(t: number): boolean {
    if (!this.#lastNames) {
      this.#lastNames = new Set()
      for (const {size, sort, last} of this.names?.names ?? []) if (size > 1 && sort === Sort.person) this.#lastNames.add(last)
    }
    return this.#lastNames.has(this.hash[t] as number)
  }

  /** Checks whether a capitalized word at the start of a sentence ends like a common noun: Entlassungen. */
  isOrdinaryNoun(t: number): boolean {
    return this.has(t, Kind.sentence) && this.bits[t] === 0 && (this.names?.endsOrdinarily(t) ?? false)
  }

  /** Checks whether a token is a first name. */
  isGiven(t: number): boolean {
    return this.names !== undefined && this.names.is(t, Trait.firstName) && !this.names.is(t, Trait.common)
  }

  /** Checks whether a token is a noun for an office or a group of people. */
  isPerson(t: number): boolean {
    return this.names !== undefined && this.names.is(t, Trait.role | Trait.group) && !this.names.is(t, Trait.common)
  }

  /** Checks whether a token is a noun for a body or a publication, compounds included. */
  isBody(t: number): boolean {
    return this.names !== undefined && this.names.is(t, Trait.organization) && !this.names.is(t, Trait.role | Trait.common)
  }

  /** Checks whether an unlisted word ends like a noun for people. */
  isPersonNoun(t: number): boolean {
    return this.names?.isPersonNoun(t) ?? false
  }

  /** Checks whether a word can be part of a name in lower case: van, de. */
  isNameParticle(t: number): boolean {
    return this.names?.is(t, Trait.particle) ?? false
  }

  /** Returns the last word of a last name that begins with a particle in lower case, if the item has the full name, or a negative number: a ajouté d’Arcy. */
  particledName(from: number, to: number): number {
    const end = this.names?.particledEnd(from) ?? -1
    return end <= to ? end - 1 : -1
  }

  /** Checks for a word in small letters that follows a name: Ada Voss junior. */
  isSuffix(t: number): boolean {
    return this.small(t) && this.names !== undefined && this.names.is(t, Trait.suffix) && this.capital(t - 1)
  }

  /** Checks for a capitalized article between two capitalized words, which is part of a name: Fàtima El Idrissi. */
  isInnerArticle(t: number, to: number): boolean {
    return (
      this.capital(t) &&
      this.is(t, Word.determiner) &&
      this.outside(t) &&
      !this.has(t, Kind.sentence) &&
      t + 1 < to &&
      this.capital(t - 1) &&
      this.capital(t + 1)
    )
  }

  /** Checks whether a token is a word in small letters between the parts of a name: Ada van den Voss. */
  isInsideName(t: number): boolean {
    if (!this.small(t) || !this.isNameParticle(t)) return false
    const name = this.names?.nameOver(t)
    return name !== undefined && name.from < t && (name.sort === Sort.person || this.bits[t] === 0)
  }

  /** Checks whether a preposition can be part of the name of a body. */
  isNameLink(t: number): boolean {
    return this.names?.table.nameLinks.has(this.hash[t] as number) ?? false
  }

  /** Checks whether a word cannot be part of a noun phrase's core. */
  isOutside(t: number): boolean {
    if (!this.has(t, Kind.word | Kind.number) || !this.outside(t)) return true
    // Van der Meer
    if (this.bits[t] === Word.adverb && this.table.indefinites.size && this.has(t, Kind.capital) && !this.has(t, Kind.sentence))
      return !this.isNameParticle(t - 1)
    if (this.is(t, Word.determiner | Word.genitive | Word.relative | OUTSIDE))
      return !this.has(t, Kind.capital) || this.has(t, Kind.sentence) || !this.table.words.capitalNouns
    return this.finite(t)
  }

  protected opensAfterQuotation(): boolean {
    return true
  }

  /** Checks whether a lower-case word ends like an infinitive. */
  endsInfinitive(t: number): boolean {
    const {text, tokens} = this.item
    const end = tokens.end[t] as number
    return (
      this.small(t) &&
      end - (tokens.start[t] as number) > 3 &&
      this.table.infinitiveEndings.some((ending) => text.startsWith(ending, end - ending.length))
    )
  }

  /** Checks whether a word ends like a verb, for positions where only a verb can stand: grinst, grinste. */
  endsLikeVerb(t: number): boolean {
    const {text, tokens} = this.item
    return this.table.quotingEndings.some((ending) => text.startsWith(ending, (tokens.end[t] as number) - ending.length))
  }

  /** Checks whether a word has an ending, of which a language may have none. */
  endsIn(t: number, ending: string | undefined): boolean {
    const {text, tokens} = this.item
    return ending !== undefined && text.startsWith(ending, (tokens.end[t] as number) - ending.length)
  }

  /** Checks for a participle right after its noun: l’étude publiée. */
  isModifier(t: number): boolean {
    return (
      this.small(t) &&
      !this.isOutside(t - 1) &&
      (this.is(t, Word.participle) || this.table.participleEndings.some((ending) => this.endsIn(t, ending)))
    )
  }

  /** Checks whether a word ends like an adjective before a noun or, on request, like a participle: grote, gewonde; betrokken. */
  endsLikeAdjective(t: number, participles: boolean): boolean {
    const {adjectiveEnding, bareParticipleEnding, participlePrefix = '', inseparable = ''} = this.table.words
    if (this.endsIn(t, adjectiveEnding)) return true
    const start = this.item.tokens.start[t] as number
    return (
      participles &&
      this.endsIn(t, bareParticipleEnding) &&
      [participlePrefix, ...inseparable.split(' ')].some((prefix) => this.item.text.startsWith(prefix, start))
    )
  }

  /** Returns the token after pronouns and negations that can come before an infinitive: ne pas | lire. */
  behindPronouns(from: number, to: number): number {
    let t = from
    while (
      t < to &&
      t < from + 4 &&
      this.outside(t) &&
      this.is(t, Word.negation | Word.object | Word.reflexive) &&
      !this.is(t, Word.infinitive)
    )
      t++
    return t
  }

  /** Checks whether an infinitive begins at a token, with any pronouns before it. */
  isInfinitive(from: number, to: number): boolean {
    const t = this.behindPronouns(from, to)
    if (t >= to || !this.outside(t)) return false
    return (this.is(t, Word.infinitive) && this.small(t)) || (this.bits[t] === 0 && this.endsInfinitive(t))
  }

  /** Checks whether the infinitive marker is inside a word: zurückzutreten. */
  holdsInfinitive(t: number): boolean {
    const {infinitives} = this.table.words
    if (!infinitives || !this.table.words.capitalNouns || !this.endsInfinitive(t)) return false
    const {text, tokens} = this.item
    const word = text.slice(tokens.start[t], tokens.end[t])
    const at = word.indexOf(infinitives, 2)
    return at > 0 && word.length - at > infinitives.length + 2
  }

  /** Checks for a word of one letter without an accent: the Spanish *a*. */
  isLetter(t: number): boolean {
    return (this.first[t] as number) < 0x80 && (this.item.tokens.end[t] as number) - (this.item.tokens.start[t] as number) === 1
  }

  /** Checks whether a noun is a compound that ends with a noun of saying: Polizeiangaben. */
  compoundReport(t: number): boolean {
    if (!this.table.words.capitalNouns || !this.capital(t)) return false
    const {text, tokens} = this.item
    const word = text.slice(tokens.start[t], tokens.end[t]).toLowerCase()
    return this.table.reportNouns.some((noun) => word.length > noun.length + 2 && word.endsWith(noun))
  }

  /** Checks whether a word ends like an adjective in the genitive, which marks a possessor: nach Ansicht deutscher Behörden. */
  ownerByEnding(t: number): boolean {
    return this.bits[t] === 0 && this.table.genitiveEndings.some((ending) => this.endsIn(t, ending))
  }

  /** Checks whether a subject pronoun comes right before or after a form that ends like reported speech: er gehe, gehe man, but not eine große. */
  moodByPronoun(t: number): boolean {
    return (this.also(t + 1, Also.nominative) || (this.is(t - 1, Word.pronoun) && !this.is(t - 1, Word.determiner))) && this.moodByEnding(t)
  }

  /** Checks whether a form's ending marks reported speech; a subject must come right before it. */
  moodByEnding(t: number): boolean {
    if (!this.small(t) || this.bits[t] !== 0 || this.also(t, Also.notMood)) return false
    const {start, end} = this.item.tokens
    const length = (end[t] as number) - (start[t] as number)
    if (this.table.notMoodEndings.some((ending) => this.endsIn(t, ending))) return false
    return this.table.moodEndings.some((ending) => length > ending.length + 1 && this.endsIn(t, ending))
  }
}

/** Drops commas, semicolons and dashes from both ends of a run. */
export function trimRun(view: ReportingView, {from, to}: Run): Run {
  while (to > from && (view.comma(to - 1) || view.first[to - 1] === 0x3b || view.has(to - 1, Kind.dash)) && view.outside(to - 1)) to--
  while (from < to && (view.comma(from) || view.first[from] === 0x3b || view.has(from, Kind.dash)) && view.outside(from)) from++
  return {from, to}
}

/** Marks where each token stands relative to nested quotations. */
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
