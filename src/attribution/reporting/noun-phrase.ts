import {Kind} from '../../text/tokens.js'
import {dateEnd} from './dates.js'
import {beforeName, behindParticles, officeEnd, wordsEnd} from './name-end.js'
import {isBodysName, isHyphenated, isNickname, isNoun, isParticle, joinsNames, LONGEST_ASIDE, quotedNameEnd, takesLink} from './noun.js'
import type {ReportingView} from './reporting-view.js'
import {Also, Word} from './words.js'

/** Maximum adjectives between a determiner and its noun. */
const MOST_ADJECTIVES = 5
/** Maximum adverbs before an adjective. */
const MOST_ADVERBS = 3
/** Maximum tokens in a parenthesis. */
const LONGEST_PARENTHESIS = 16
/**
 * Reads a noun phrase forward: a pronoun, or determiner, adjectives, noun and name, with possessors, linked phrases and parentheses.
 * @param begin - Its first token.
 * @param to - The token it must end before.
 * @returns The token after it, or -1 if there is none.
 */
export function nounPhraseEnd(view: ReportingView, begin: number, to: number): number {
  if (begin >= to) return -1
  const from = begin + partitive(view, begin)
  // „Reuters“ meldet
  if (view.opens(from)) return quotedNameEnd(view, from, to)
  if (!view.outside(from)) return -1
  let t = headEnd(view, from, to)
  if (t < 0) return -1
  // sagte er der Zeitung: a pronoun has no possessor
  while (!(
    (view.table.words.capitalNouns || (t === from + 1 && view.also(from, Also.firstPerson))) &&
    view.is(from, Word.pronoun) &&
    !view.is(from, Word.determiner)
  )) {
    const next = extension(view, t, to)
    if (next < 0) break
    t = next
  }
  return view.table.words.verbSecond ? t : Math.max(t, officeEnd(view, from, t, to))
}

/** Returns 1 for a preposition joined to a pronoun that it counts with, else 0: d’ | autres. */
export function partitive(view: ReportingView, t: number): number {
  const joined = !view.table.words.verbSecond && view.is(t, Word.link) && view.isAttached(t + 1)
  return joined && view.is(t + 1, Word.pronoun) && view.is(t + 1, Word.determiner) ? 1 : 0
}

/** Reads a determiner with adjectives and nouns, a pronoun, or a name. */
function headEnd(view: ReportingView, from: number, to: number): number {
  const {capitalNouns} = view.table.words
  const name = behindParticles(view, from, to)
  if (name > 0) return capitalNouns ? capitalsEnd(view, name, to, false) : wordsEnd(view, name, to, true)
  let t = from
  if (view.is(t, Word.pronoun)) {
    // todos los vecinos
    const whole = !view.table.words.verbSecond && view.is(t + 1, Word.determiner) && !view.finite(t + 2)
    const alone =
      !view.is(t, Word.determiner) ||
      t + 1 >= to ||
      (!whole && view.isOutside(t + 1) && !(capitalNouns && view.is(t - 1, Word.preposition) && capitalsEnd(view, t + 1, to, true) > 0))
    if (alone) return t + 1
  }
  if (
    view.has(t, Kind.sign) ||
    (view.has(t, Kind.word) &&
      view.is(t, Word.preposition | Word.opener | Word.subordinator | Word.coordinator | Word.turn) &&
      !view.is(t, Word.determiner))
  )
    return -1
  if (!view.table.words.verbFinal && view.small(t) && !view.is(t, Word.determiner | Word.pronoun) && view.isInfinitive(t, to)) return -1
  while (
    t < to &&
    t < from + 3 &&
    ((view.is(t, Word.determiner) && !(t > from && view.is(t, Word.relative))) ||
      (view.has(t, Kind.number) && !isNoun(view, t) && t + 1 < to && view.has(t + 1, Kind.word)))
  )
    t++
  // les deux, los dos
  if (t > from + 1 && !view.table.words.verbSecond && !view.is(from, Word.pronoun) && (t >= to || view.breaks(t) || view.finite(t)))
    return t
  // l’une d’elles, tres de los afectados
  if (t > from && view.is(t, Word.link) && !capitalNouns && (t > from + 1 || view.small(t) || !view.table.words.verbSecond)) return t
  // uma | em cada três
  if (t === from + 1 && view.table.outOf.has(view.hash[t] as number) && view.is(t + 1, Word.determiner) && view.is(t + 2, Word.determiner))
    return t
  // een bij de zaak betrokken agent
  if (t === from + 1 && view.table.indefinites.size && view.is(t, Word.preposition) && view.small(t) && !view.is(t, Word.determiner)) {
    const end = phraseEnd(view, t, to)
    if (end > t + 1 && end + 1 < to && view.small(end) && !view.isOutside(end + 1) && view.endsLikeAdjective(end, true))
      return wordsEnd(view, end, to, false)
  }
  // der „Hafenbote“: a quoted name in place of a noun
  if (t > from && t < to && view.opens(t)) return quotedNameEnd(view, t, to)
  if (!capitalNouns) return wordsEnd(view, t, to, t > from)
  const end = capitalsEnd(view, t, to, t > from)
  return end < 0 && t === from + 1 && isPart(view, from, to) ? t : end
}

/** Checks for a number or quantity with those it is a part of, in languages that capitalize nouns: drei | der Betroffenen, mehrere | von ihnen. */
function isPart(view: ReportingView, from: number, to: number): boolean {
  const next = from + 1
  if (next + 1 >= to || view.is(from, Word.relative) || !view.small(next) || !view.outside(next)) return false
  if (view.is(next, Word.link)) return view.is(next + 1, Word.object) && !view.is(next + 1, Word.determiner)
  if (!view.is(next, Word.genitive)) return false
  // ein der Partei nahestehender Verein: the article of a later noun
  const end = capitalsEnd(view, next + 1, to, true)
  return end > 0 && !(view.small(end) && view.bits[end] === 0 && view.capital(end + 1))
}

/** Reads adjectives and nouns in languages that capitalize nouns: lower-case adjectives, then capitalized nouns. */
function capitalsEnd(view: ReportingView, from: number, to: number, determined: boolean): number {
  let t = determined ? behindAttribute(view, from, to) : from
  // die in Nordau erscheinende „Post“
  if (t > from && view.opens(t)) return quotedNameEnd(view, t, to)
  // ein namentlich nicht genannter Vertreter, der heute 61-Jährige: adverbs before the adjective or the age
  let adverbs = t
  while (determined && adverbs < t + MOST_ADVERBS && view.is(adverbs, Word.adverb | Word.negation) && view.small(adverbs)) adverbs++
  if (
    adverbs > t &&
    adverbs < to &&
    (view.small(adverbs)
      ? view.bits[adverbs] === 0 || view.is(adverbs, Word.participle | Word.finite)
      : view.has(adverbs, Kind.number) && isNoun(view, adverbs))
  )
    t = adverbs
  // einer veröffentlichten Botschaft: a verb form between an article and a noun
  if (
    determined &&
    t + 1 < to &&
    view.small(t) &&
    view.is(t, Word.participle | Word.finite) &&
    view.capital(t + 1) &&
    (!view.is(from - 1, Word.pronoun | Word.demonstrative | Word.relative) || view.is(from - 2, Word.preposition))
  )
    t++
  if (t < to && view.small(t) && isNoun(view, t)) return t + 1
  while (t < to && t < from + MOST_ADJECTIVES && view.small(t) && !view.isOutside(t)) t++
  if (t >= to || !isNoun(view, t)) return -1
  const noun = t
  for (;;) {
    if (t < to && (isNoun(view, t) || view.has(t, Kind.number) || joinsNames(view, t, to) || view.isInsideName(t) || view.isSuffix(t))) t++
    else if (t < to && view.opens(t) && isNickname(view, t, to)) t = view.quotedTo(t, to)
    else break
  }
  // Orths persönliche Mitarbeiterin Mara Lind: a name in the genitive before the noun
  if (
    !determined &&
    noun === from &&
    t < to &&
    view.small(t) &&
    view.bits[t] === 0 &&
    view.has(t + 1, Kind.word) &&
    view.capital(t + 1) &&
    view.endsIn(t - 1, view.table.words.possessiveEnding)
  )
    return capitalsEnd(view, t, to, true)
  return t
}

/** Skips an adjective or participle with the phrase before it, between a determiner and its noun: die | für Olten zuständige | Ministerin. */
function behindAttribute(view: ReportingView, from: number, to: number): number {
  const {attributeEndings} = view.table
  if (attributeEndings.length === 0 || !view.small(from) || !view.is(from, Word.preposition) || view.is(from, Word.determiner)) return from
  const t = phraseEnd(view, from, to)
  if (t <= from + 1 || t + 1 >= to || !view.small(t) || !(view.capital(t + 1) || view.opens(t + 1))) return from
  // einem mit dem Fall vertrauten Beamten: no verb, since its article is oblique
  if (view.finite(t) && !view.also(from - 1, Also.oblique) && !view.is(from - 1, Word.genitive)) return from
  return attributeEndings.some((ending) => view.endsIn(t, ending)) ? t + 1 : from
}

/** Extends a noun phrase by one part, or returns -1: a parenthesis, a possessor, a linked phrase, a coordinated noun, a quoted name. */
function extension(view: ReportingView, t: number, to: number): number {
  if (t >= to) return -1
  if (view.first[t] === 0x28) {
    for (let i = t + 1; i < to && i < t + LONGEST_PARENTHESIS; i++) if (view.first[i] === 0x29) return i + 1
    return -1
  }
  if (view.opens(t)) {
    let end = view.quotedTo(t, to)
    if (end - t > LONGEST_ASIDE || view.stop(end - 2)) return -1
    // Marta «la Roja» Ríos
    if (end < to && view.capital(t - 1) && view.bits[t - 1] === 0 && view.capital(end) && view.bits[end] === 0 && view.outside(end))
      return headEnd(view, end, to)
    if ((end >= to || view.comma(end) || view.first[end] === 0x3b) && !isBodysName(view, t, end)) return -1
    // die „Bote“-Redaktion
    if (view.first[end] === 0x2d && !view.has(end, Kind.spaced) && end + 1 < to && view.has(end + 1, Kind.capital)) end += 2
    return end
  }
  if (view.is(t, Word.genitive)) return headEnd(view, t, to)
  // le maire lui-même
  if (view.is(t, Word.pronoun) && !view.table.words.verbSecond && isHyphenated(view, t)) return t + 1
  if (view.is(t, Word.link)) {
    if (view.table.words.capitalNouns && !takesLink(view, t, to)) return -1
    let next = t + 1
    // due di loro
    if (
      !view.table.words.verbSecond &&
      next < to &&
      view.is(next, Word.object) &&
      view.small(next) &&
      view.is(t - 1, Word.determiner | Word.pronoun) &&
      (next + 1 >= to || view.breaks(next + 1))
    )
      return next + 1
    while (next < to && next < t + 3 && view.is(next, Word.link | Word.determiner)) next++
    // deux d’entre eux
    if (
      next === t + 1 &&
      next + 1 < to &&
      view.is(next, Word.preposition) &&
      !view.is(next, Word.determiner) &&
      (view.is(next + 1, Word.pronoun) || (view.bits[next + 1] === 0 && view.small(next + 1)))
    )
      return next + 2
    // una de las más veteranas
    if (
      view.is(next, Word.adverb) &&
      view.is(next - 1, Word.determiner | Word.link) &&
      view.table.quantifiers.has(view.hash[next] as number)
    )
      next++
    // van 't Veld
    if (next + 2 < to && view.has(next, Kind.sign) && isParticle(view, next + 1) && view.capital(next + 2)) next += 2
    if (next < to && view.is(next, Word.time)) return -1
    // eine von ihnen
    if (
      view.table.words.verbSecond &&
      next === t + 1 &&
      view.is(next, Word.object) &&
      !view.is(next, Word.determiner) &&
      view.is(t - 1, Word.determiner) &&
      view.small(next)
    )
      return next + 1
    // a demandé à la population d’éviter
    if (!view.table.words.verbFinal && view.isInfinitive(t + 1, to)) return -1
    if (next < to && view.opens(next)) return extension(view, next, to)
    return next < to ? headEnd(view, next, to) : -1
  }
  // une habitante sur trois; but: une habitante sur trois côtés
  if (
    view.table.outOf.has(view.hash[t] as number) &&
    (view.bits[t + 1] === 0 || (view.is(t + 1, Word.determiner) && (t + 2 >= to || view.breaks(t + 2)))) &&
    view.small(t + 1)
  )
    return t + 2
  // uma em cada três entrevistadas
  if (
    view.table.outOf.has(view.hash[t] as number) &&
    view.is(t - 1, Word.determiner) &&
    view.is(t + 1, Word.determiner) &&
    view.is(t + 2, Word.determiner)
  )
    return headEnd(view, t + 1, to)
  // una fuente cercana al caso
  if (view.is(t, Word.preposition) && view.table.adjoining.has(view.hash[t - 1] as number)) return headEnd(view, t + 1, to)
  if (view.table.participleEndings.length && view.is(t, Word.adverb | Word.time | Word.preposition) && view.isModifier(t - 1)) {
    // un estudio publicado ayer por la universidad
    const end = skipAdverbials(view, t, to)
    return end > t ? end : -1
  }
  // bewoner Kees Bos uit Assen, het hof in Assen
  if (
    !view.table.words.capitalNouns &&
    view.table.origins.has(view.hash[t] as number) &&
    view.capital(view.is(t + 1, Word.determiner) ? t + 2 : t + 1)
  )
    return headEnd(view, t + 1, to)
  if (
    view.capital(t + 1) &&
    !view.table.words.capitalNouns &&
    view.table.seats.has(view.hash[t] as number) &&
    view.small(t - 1) &&
    view.isBody(t - 1)
  )
    return headEnd(view, t + 1, to)
  // het Bureau voor de Leefomgeving: part of the name
  if (!view.table.words.capitalNouns && view.is(t, Word.preposition) && view.capital(t - 1) && view.isBody(t - 1)) {
    const next = view.is(t + 1, Word.determiner) ? t + 2 : t + 1
    return next < to && view.capital(next) && view.isNameLink(t) ? headEnd(view, next, to) : -1
  }
  if (view.is(t, Word.coordinator)) {
    const next = t + 1
    if (next >= to || view.finite(next)) return -1
    if (!view.is(next, Word.determiner) && !view.capital(next) && view.table.words.capitalNouns) return -1
    // la ministra dell’Economia | e delle Finanze
    if (!view.table.words.verbSecond && view.is(next, Word.link) && !view.is(next, Word.determiner))
      return view.capital(t - 1) && view.capital(view.is(next + 1, Word.determiner) ? next + 2 : next + 1) ? extension(view, next, to) : -1
    const end = headEnd(view, next, to)
    return end > 0 && !(end < to && view.finite(end)) ? end : -1
  }
  return -1
}

/**
 * Skips what can come between a finite verb and its subject, or before the subject of a clause: object pronouns, adverbs, prepositional
 * phrases.
 * @returns The token after it.
 */
export function skipAdverbials(view: ReportingView, from: number, to: number): number {
  let t = from
  while (t < to && t < from + 24 && view.outside(t)) {
    // en coulisses: a preposition, not a pronoun
    const phrase =
      view.is(t, Word.preposition) && view.is(t, Word.object) && t + 1 < to && !view.finite(t + 1) && !view.is(t, Word.determiner)
    if (
      !phrase &&
      view.is(t, Word.object | Word.reflexive | Word.adverb | Word.negation | Word.time) &&
      !(view.is(t, Word.pronoun | Word.determiner) && !view.is(t, Word.reflexive)) &&
      !asksWhether(view, t)
    )
      t++
    else if (dateEnd(view, t, to) > 0) t = dateEnd(view, t, to)
    else if (view.is(t, Word.determiner) && t + 1 < to && view.is(t + 1, Word.time) && view.small(t + 1)) t += 2
    else if (isPhraseAs(view, t, to)) t = nounPhraseEnd(view, t + 1, to)
    else if (view.is(t, Word.preposition) && !view.is(t, Word.determiner) && behindParticles(view, t, to) < 0) {
      // di aver visto: the content, not an adverbial
      if (!view.table.words.verbFinal && view.is(t, Word.link) && view.isInfinitive(t + 1, to)) return t
      const next = phraseEnd(view, t, to)
      if (next <= t) return t
      t = next
    } else break
  }
  return t
}

/** Checks for a conjunction that is also a reflexive pronoun: não disse | se; but: disse-se. */
export function asksWhether(view: ReportingView, t: number): boolean {
  return view.is(t, Word.reflexive) && view.also(t, Also.complementizer) && !view.isAttached(t)
}

/** Checks for a conjunction of comparison with a bare noun and no verb: Como testigo. */
function isPhraseAs(view: ReportingView, t: number, to: number): boolean {
  if (!view.also(t, Also.as) || view.table.words.verbSecond || t + 1 >= to || view.isOutside(t + 1)) return false
  const end = nounPhraseEnd(view, t + 1, to)
  return end > 0 && !view.finite(end)
}

/** Returns the token after a preposition and its noun phrase. */
export function phraseEnd(view: ReportingView, from: number, to: number): number {
  let t = from + 1
  while (t < to && t < from + 3 && view.is(t, Word.preposition)) t++
  const date = dateEnd(view, t, to)
  if (date > 0) return date
  // por la mañana
  if (t + 1 < to && view.is(t, Word.determiner) && view.is(t + 1, Word.time) && view.small(t + 1) && !view.table.words.verbSecond) t++
  while (t < to && view.is(t, Word.time)) t += t + 2 < to && view.is(t + 1, Word.link) && view.is(t + 2, Word.time) ? 2 : 1
  while (t < to && view.has(t, Kind.number) && (t + 1 >= to || !view.has(t + 1, Kind.word) || view.isOutside(t + 1))) t++
  // en 2021 le maire: the noun phrase after a year is separate
  if (view.has(t - 1, Kind.number) && t < to && view.is(t, Word.determiner)) return t
  // d’emblée Gina
  if (view.is(t - 1, Word.time) && !view.table.words.verbSecond && t < to && view.capital(t) && view.bits[t] === 0) return t
  const end = nounPhraseEnd(view, t, to)
  if (
    end < 0 ||
    (view.is(t - 1, Word.time) &&
      !view.table.words.verbSecond &&
      view.is(t, Word.determiner) &&
      !view.is(t, Word.link) &&
      (end >= to || view.finite(end)))
  )
    return t
  return view.table.words.capitalNouns ? end : beforeName(view, t, end, to)
}
