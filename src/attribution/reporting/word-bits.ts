import type {ReadItem} from '../../quote/read-item.js'
import {Kind} from '../../text/tokens.js'
import {pairHash} from '../rules/words.js'
import {Word, type ReportingTable, Also, FINITE} from './words.js'

/** Bits that a noun can have by mistake. */
export const NOUN_LIKE = Word.verb | Word.finite

/** Checks whether the previous words make an ambiguous word a noun rather than a verb form. */
export function isNounHere(bits: Int32Array, kind: Uint16Array, t: number, firstPerson: boolean): boolean {
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

/** Checks whether nothing or only a conjunction comes before a form of the first person that may be a noun. */
function beginsClaim({kind}: ReadItem['tokens'], bits: Int32Array, t: number): boolean {
  return t === 0 || !((kind[t - 1] as number) & Kind.word) || ((bits[t - 1] as number) & (Word.coordinator | Word.turn)) !== 0
}

/** Checks whether what a verb takes follows it: Confesso que errei, Rechazo la oferta, Sueño con volver; but: Rechazo de la oferta. */
function leadsClaim(
  {governed}: ReportingTable,
  known: Int32Array,
  knownAlso: Int32Array,
  {count, hash, word}: ReadItem['tokens'],
  next: number
): boolean {
  if (next >= count) return false
  if ((knownAlso[word[next] as number] as number) & Also.complementizer) return true
  const bits = known[word[next] as number] as number
  if (bits & (Word.determiner | Word.object)) return true
  return (bits & Word.preposition) !== 0 && governed.get(pairHash(hash[next - 1] as number, hash[next] as number)) !== 0
}

/** Looks up the roles of all words of an item, without those that the words around them rule out. */
export function bitsOf({tokens, text}: ReadItem, table: ReportingTable): Int32Array {
  const {words, bits: lexicon, also, endings, lastLetters} = table
  const {count, kind, word, end, start, vocabulary} = tokens
  const bits = vocabulary.arena.int32(count)
  const known = lexicon.rows(vocabulary)
  const knownAlso = also.rows(vocabulary)
  for (let t = 0; t < count; t++) {
    const own = kind[t] as number
    // M. Vernay: an initial or a title, no pronoun
    if (!(own & Kind.word) || (own & (Kind.abbreviation | Kind.capital)) === (Kind.abbreviation | Kind.capital)) continue
    // het OM
    if (own & Kind.capitals && words.verbSecond && t > 0 && (bits[t - 1] as number) & Word.determiner) continue
    const last = end[t] as number
    const more = knownAlso[word[t] as number] as number
    let value = known[word[t] as number] as number
    if (
      value === 0 &&
      (own & (Kind.capital | Kind.sentence)) !== Kind.capital &&
      last - (start[t] as number) > 3 &&
      lastLetters[text.charCodeAt(last - 1)]
    ) {
      // Offiziell: a capitalized word at the start of a sentence can be an adverb, but hardly a verb
      for (const [ending, bit] of endings)
        if (text.startsWith(ending, last - ending.length) && (bit === Word.adverb || !(own & Kind.capital))) value = bit
      // du gouvernement, le règlement: nouns
      if (value === Word.adverb && (more & Also.holder || (!words.verbSecond && t > 0 && (bits[t - 1] as number) & Word.determiner)))
        value = 0
    }
    // si bien ha echado en falta: no content
    if (
      value & Word.opener &&
      t + 1 < count &&
      table.concessive.size &&
      table.concessive.has(pairHash(tokens.hash[t] as number, tokens.hash[t + 1] as number))
    )
      value = Word.subordinator
    // une habitante sur trois croit: a number, no determiner
    if (
      value & Word.determiner &&
      t > 0 &&
      table.outOf.size &&
      table.outOf.has(tokens.hash[t - 1] as number) &&
      t + 1 < count &&
      (known[word[t + 1] as number] as number) & FINITE &&
      !((knownAlso[word[t + 1] as number] as number) & Also.nounForm)
    )
      value = 0
    const claims = more & Also.firstPerson && beginsClaim(tokens, bits, t) && leadsClaim(table, known, knownAlso, tokens, t + 1)
    if (value & NOUN_LIKE && more & Also.nounForm && !claims && isNounHere(bits, kind, t, (more & Also.firstPerson) !== 0))
      value &= value & Word.participle ? ~NOUN_LIKE : 0
    // s’il, s’ils: an elided conjunction, since a reflexive pronoun comes before its verb
    if (
      value & Word.reflexive &&
      last - (start[t] as number) < 3 &&
      t + 1 < count &&
      start[t + 1] === last &&
      (known[word[t + 1] as number] as number) & Word.pronoun &&
      !((known[word[t + 1] as number] as number) & (Word.object | Word.determiner))
    )
      value = Word.opener
    // Lui parie sur une trêve: at the start of a sentence, and without another subject, it is the subject
    if (
      (value & (Word.object | Word.reflexive | Word.determiner | Word.preposition | Word.pronoun)) === Word.object &&
      (own & (Kind.capital | Kind.sentence)) === (Kind.capital | Kind.sentence) &&
      !words.nullSubject &&
      !words.verbSecond
    )
      value = Word.pronoun
    // Awa N’Diaye, Rosa Dall’Aglio: part of a name
    if (
      value & (Word.object | Word.reflexive | Word.negation | Word.preposition) &&
      (own & (Kind.capital | Kind.sentence)) === Kind.capital &&
      t + 1 < count &&
      start[t + 1] === last &&
      (kind[t + 1] as number) & Kind.capital &&
      (kind[t - 1] as number) & Kind.capital
    )
      value = 0
    // Me Yann Troadec: a title
    if (
      value & (Word.object | Word.reflexive) &&
      own & Kind.capital &&
      !(own & Kind.sentence && (words.nullSubject || words.verbSecond || value & (Word.determiner | Word.pronoun))) &&
      t + 1 < count &&
      (kind[t + 1] as number) & Kind.capital
    )
      value = 0
    bits[t] = value
  }
  return bits
}
