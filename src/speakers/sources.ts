import type {SourceKind} from '../model.js'
import {Inside} from '../quote/pairing.js'
import type {ReadItem} from '../quote/read-item.js'
import {hashBetween} from '../text/lexicon.js'
import type {Span} from '../text/span.js'
import {Kind} from '../text/tokens.js'
import {firstToken, spanOf} from '../text/token-span.js'
import {Sort, type Name} from './name.js'
import type {NameView} from './name-view.js'
import type {SourceReading} from './source-reading.js'
import {readCase} from './declension.js'
import {latterGender} from './latest.js'
import {GENDERED, Trait} from './words.js'
import {appositive, closeAppositive, bodyBehind, coordinates, joined, isOthers} from './source-appositive.js'

/** A source with its kind, which is all that can be told of it in a language without speaker words. */
export type ReadSource = Span & {kind: SourceKind}

/** A finding that may have a source. */
interface Sourced {
  source?: Span | undefined
  standsFor?: Span | null | undefined
}

/**
 * Reads the sources of findings.
 *
 * @param names - The names of the item; undefined if the language has no speaker words.
 * @returns One for each finding; undefined for a finding without a source or whose source contains no word.
 */
export function readSources(item: ReadItem, names: undefined, findings: readonly Sourced[]): (ReadSource | undefined)[]
export function readSources(item: ReadItem, names: NameView, findings: readonly Sourced[]): (SourceReading | undefined)[]
export function readSources(item: ReadItem, names: NameView | undefined, findings: readonly Sourced[]): (ReadSource | undefined)[]
export function readSources(item: ReadItem, names: NameView | undefined, findings: readonly Sourced[]): (ReadSource | undefined)[] {
  const read: (ReadSource | undefined)[] = []
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i]
    const source = finding?.standsFor === undefined ? finding?.source : finding.standsFor
    if (!source) read.push(undefined)
    else if (names) {
      const [from, to] = names.tokensOf(source.start, source.end)
      readCase(names, from, to)
      read.push(isNobody(names, from, to) ? undefined : readSource(names, from, to, source))
    } else read.push({...source, kind: /^\p{Lu}/u.test(item.text.slice(source.start, source.end)) ? 'name' : 'description'})
  }
  return read
}

/**
 * Returns whether a finding reports in other words what nobody says: No warden said | the roof would hold. Words in quotation marks
 * are somebody's, so they stay: Nobody wants to be “the mayor who waited”.
 */
export function isUnsaid(
  {tokens, quotations: {inside}}: ReadItem,
  names: NameView | undefined,
  {source, content}: Sourced & {content: readonly Span[]}
): boolean {
  if (!source || !names || !isNobody(names, ...names.tokensOf(source.start, source.end))) return false
  return (
    inside[firstToken(tokens, source.start)] !== Inside.none ||
    content.every(({start}) => inside[firstToken(tokens, start)] === Inside.none)
  )
}

/** Returns whether a source stands for nobody, so that it is no speaker: nobody, no official, none of them, no | one; but: No Labels. */
function isNobody(view: NameView, from: number, to: number): boolean {
  if (!view.table.nobody.has(view.hashOf(from))) {
    return view.is(from, Trait.nobody) && !view.has(from, Kind.sentence) && view.table.nobody.has(view.hashOf(from - 1))
  }
  const named = view.has(from + 1, Kind.number | Kind.sign) || (view.has(from + 1, Kind.capital) && !view.table.capitalNouns)
  return to - from === 1 || !named
}

/**
 * Reads a source: a pronoun, a name, or a noun phrase.
 *
 * @param span - Where the source is, if not exactly at the tokens.
 * @returns Its analysis, or undefined if it contains no word.
 */
export function readSource(
  view: NameView,
  first: number,
  last: number,
  span: Span = spanOf(view.item.tokens, {from: first, to: last})
): SourceReading | undefined {
  let from = first
  let to = last
  while (from < to && view.has(from, Kind.sign)) from++
  while (to > from && view.has(to - 1, Kind.sign | Kind.clitic)) to--
  // Hannah Kim ’28
  if (
    to - 2 > from &&
    view.has(to - 1, Kind.number) &&
    !view.has(to - 1, Kind.spaced) &&
    view.has(to - 2, Kind.mark) &&
    view.nameOver(to - 3)?.to === to - 2
  )
    to -= 2
  return from < to ? readTokens(view, span.start, span.end, from, to) : undefined
}

/** Reads a source again after the item's names have been grouped into figures, unless that cannot change its reading. */
export function readAgain(view: NameView, before: SourceReading): SourceReading {
  const {start, end, kind, from, to, name, several} = before
  // one pronoun, or one name and nothing else
  if (kind === 'pronoun' || (name && !several && name.figure >= 0 && name.from === from && name.to === to)) return before
  return readTokens(view, start, end, from, to)
}

function readTokens(view: NameView, start: number, end: number, from: number, to: number): SourceReading {
  const first = view.traitsOf(from)
  const source: SourceReading = {
    start,
    end,
    kind: 'description',
    from,
    to,
    name: undefined,
    head: to - 1,
    several: false,
    definite: (first & (Trait.definite | Trait.possessive)) !== 0,
    indefinite: (first & Trait.indefinite) !== 0
  }
  if (
    ((to - from === 1 || (to - from === 2 && (first & (Trait.pronoun | Trait.plural)) === Trait.pronoun && isEmphatic(view, from + 1))) &&
      first & (Trait.pronoun | Trait.relative | Trait.nobody) &&
      !view.has(from, Kind.capitals)) ||
    // a su juicio
    (view.table.headFirst && to - from === 1 && first & Trait.possessive)
  ) {
    source.kind = 'pronoun'
    source.head = from
    return source
  }
  // ce dernier
  if (latterGender(view, source)) {
    source.kind = 'pronoun'
    return source
  }
  const after = findHead(view, source)
  let trait = 0
  // the MEP for the coast, Ms. Ada Voss: initials after an article can be an office
  // the chairman of the Harrow Traders Forum, Ms. Ada Voss
  if (source.name && source.name.sort !== Sort.person && first & (Trait.definite | Trait.possessive | Trait.indefinite)) {
    const named = appositive(view, from, after, to)
    if (
      named &&
      !named.possessive &&
      named.size > 1 &&
      (named.sort === Sort.person || (source.name.size === 1 && named.sort !== Sort.organization))
    )
      source.name = named
  }
  if (!source.name) {
    trait = traitOf(view, source.head)
    if (!(trait & (Trait.group | Trait.document))) source.name = appositive(view, from, after, to) ?? closeAppositive(view, source, trait)
    else if (trait & Trait.group) source.name = bodyBehind(view, after)
  }
  const {name} = source
  if (name && view.table.pluralArticles.has(view.hashOf(from)) && isFamily(view, from, name)) {
    source.name = undefined
    source.several = true
    return source
  }
  if (name) {
    source.several = coordinates(view, name, to)
    source.kind = source.several ? 'description' : name.sort === Sort.organization ? 'organization' : 'name'
    return source
  }
  if (trait & Trait.role) source.kind = 'description'
  else if (trait & Trait.group) source.several = true
  else if (trait & Trait.document && !(trait & Trait.organization)) source.kind = 'document'
  else if (trait & Trait.organization) source.kind = 'organization'
  if (joined(view, after, to)) source.several = true
  return source
}

/** Returns whether a plural article leads to several people of a name: los hermanos Lima; les Postma, if the item names one of them; but: les Verts. */
function isFamily(view: NameView, article: number, {from, sort, size, last}: Name): boolean {
  if (sort === Sort.organization || sort === Sort.place || (view.isCapital(article) && !view.opensSentence(article))) return false
  return (
    (from === article + 2 && (traitOf(view, article + 1) & Trait.group) !== 0) ||
    (size === 1 && view.names.some((other) => other.size > 1 && other.last === last && other.sort !== Sort.organization))
  )
}

/** Returns whether a word only stresses the pronoun before it: er selbst. */
function isEmphatic(view: NameView, t: number): boolean {
  return view.is(t, Trait.pronoun) && !view.is(t, GENDERED | Trait.subject | Trait.possessive) && !view.has(t, Kind.capital)
}

/** Returns a noun's traits; an unlisted plural counts as a group, or as a document if its singular is one. */
export function traitOf(view: NameView, t: number): number {
  const trait = view.traitsOf(t)
  if (trait & (Trait.role | Trait.group | Trait.document | Trait.organization)) return trait
  const {text, tokens} = view.item
  // the 33-year-old, but: 14 percent, 61
  if (view.has(t, Kind.number)) return trait | (view.has(t, Kind.hyphen) ? Trait.role : Trait.group)
  const start = tokens.start[t] as number
  const end = tokens.end[t] as number
  if (end - start < 4) return trait
  for (const ending of view.table.pluralEndings) {
    const stem = end - ending.length
    // a princess
    if (!text.startsWith(ending, stem) || text.startsWith(ending, stem - ending.length)) continue
    const one = view.table.traits.get(hashBetween(text, start, stem))
    return trait | (one & Trait.document ? Trait.document : Trait.group)
  }
  return trait || (view.endingOf(t, view.table.personEndings)?.bits ?? 0)
}

/** Sets a source's head word, and the name that ends there; returns the token after the noun phrase. */
function findHead(view: NameView, source: SourceReading): number {
  const {from, to} = source
  const {tokens} = view.item
  const nouns = Trait.role | Trait.group | Trait.document | Trait.organization
  const {headFirst} = view.table
  let token = from
  let listed = -1
  let t = afterParticles(view, from, to)
  while (t < to) {
    const name = view.nameFrom(t) ?? (t === from ? cutName(view, t) : undefined)
    if (name) {
      t = token = Math.min(name.to, to) - 1
      listed = view.is(t++, Trait.document) && name.sort === Sort.organization ? token : -1
      continue
    }
    const bits = tokens.kind[t] as number
    const trait = view.traitsOf(t)
    const behind = view.first[t] === 0x28 ? afterBrackets(view, t, to) : -1
    if (behind > 0) {
      t = behind
      continue
    }
    // Gov.-elect Ada Voss
    const joined = view.first[t] === HYPHEN && view.has(t - 1, Kind.abbreviation) && !view.has(t, Kind.spaced)
    if (bits & Kind.sign && !joined && !(bits & (Kind.mark | Kind.clitic))) break
    if (t > from && trait & (Trait.preposition | Trait.joiner) && !(bits & Kind.capital)) {
      const holder = view.table.capitalNouns && t === from + 1 && source.definite ? behindAttribute(view, t, to) : holderAhead(view, t, to)
      if (holder < 0) break
      t = holder
      continue
    }
    if (bits & Kind.clitic) listed = -1
    else if (!(bits & Kind.sign) && !(trait & Trait.pronoun && t > from)) {
      token = t
      // el preparador cordobés
      if ((trait & nouns || (headFirst && t === from + 1 && trait === 0 && view.isPersonNoun(t))) && !(headFirst && listed >= 0)) listed = t
    }
    t++
  }
  // a survey taken last week: prefer a listed noun to an unlisted word after it
  if (listed >= 0 && (headFirst || !(traitOf(view, token) & nouns))) token = listed
  // bestuurder Ada Voss verontwaardigd
  const before = token > from && view.traitsOf(token) === 0 && !view.isCapital(token) ? view.nameOver(token - 1) : undefined
  if (before?.to === token && before.size > 1 && before.sort === Sort.person && view.has(token, Kind.word)) token--
  const name = view.nameOver(token)
  source.head = token
  if (name && Math.min(name.to, to) - 1 === token && (name.from >= from || name === cutName(view, from))) source.name = name
  return t
}

const HYPHEN = 0x2d

/** Most tokens in brackets inside an office. */
const BRACKETED = 5

/** Skips brackets inside an office, if its noun or, where that comes first, its holder follows: CPI(M) | member Ada Voss, le député (LR) | Luc Gall; returns -1 elsewhere. */
function afterBrackets(view: NameView, open: number, to: number): number {
  let close = open + 1
  while (close < to && close < open + BRACKETED && view.first[close] !== 0x29) close++
  const next = close + 1
  if (view.table.headFirst && next < to && view.first[close] === 0x29 && view.is(open - 1, Trait.role) && view.nameFrom(next)?.to === to)
    return next
  return next + 1 < to &&
    view.first[close] === 0x29 &&
    view.has(next, Kind.word) &&
    !view.isCapital(next) &&
    view.is(next, Trait.role | Trait.title | Trait.group)
    ? next
    : -1
}

/** Most tokens from a link inside a role to the name after it. */
const HOLDER = 9

/** Finds the name whose role a preposition or `and` is part of, or -1: chief executive of Northern Rail | Ada Voss. */
function holderAhead(view: NameView, link: number, to: number): number {
  for (let t = link + 1; t < to && t < link + HOLDER; t++) {
    const name = view.nameFrom(t)
    if (name && name.before <= link) return isOthers(view, link - 1, t - 1) ? -1 : t
  }
  return -1
}

/** Finds the token after a phrase that an adjective puts before its noun, or -1: die | für Olten zuständige | Ministerin Ada Voss. */
function behindAttribute(view: NameView, link: number, to: number): number {
  for (let t = link + 2; t + 1 < to; t++) {
    if (view.has(t, Kind.word) && !view.isCapital(t) && view.traitsOf(t) === 0 && view.isCapital(t + 1)) return t + 1
  }
  return -1
}

/** Skips the particles at the start of a last name, if only the name follows: Von der Voss. */
function afterParticles(view: NameView, from: number, to: number): number {
  let t = from
  while (t < to && view.is(t, Trait.particle) && !view.nameOver(t)) t++
  return view.nameFrom(t)?.to === to ? t : from
}

/** Finds the full name that a source begins inside of: Voss in Ada Voss. */
function cutName(view: NameView, from: number): Name | undefined {
  const name = view.nameOver(from)
  return name && name.from === from - 1 && name.size > 1 && name.to === from + 1 ? name : undefined
}

/** Returns the sort of somebody whom a description means: a listed noun for people leaves no doubt that it is a person, another one may be anything. */
export function personSort(view: NameView, {head}: SourceReading): number {
  return traitOf(view, head) & Trait.role ? Sort.person : Sort.unknown
}
