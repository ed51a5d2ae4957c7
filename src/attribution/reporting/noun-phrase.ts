import {Kind} from '../../text/tokens.js'
import {dateEnd, isTimePhrase} from './dates.js'
import {
  bareClauseEnd,
  behindNameParticles,
  endsDefinite,
  endsPhrase,
  isBodysName,
  isHyphenated,
  isNickname,
  isNoun,
  isParticle,
  joinsNames,
  LONGEST_ASIDE,
  LONGEST_NAME,
  namesEnd,
  quotedNameEnd,
  takesLink
} from './noun.js'
import type {ReportingView} from './reporting-view.js'
import {Also, REPORTS, Word} from './words.js'

/** Maximum adjectives between a determiner and its noun. */
const MOST_ADJECTIVES = 5
/** Maximum adverbs before an adjective. */
const MOST_ADVERBS = 3
/** Maximum tokens in a parenthesis. */
const LONGEST_PARENTHESIS = 16
/** Maximum tokens in what an office is for. */
const LONGEST_OFFICE = 8
/** Maximum tokens in an appositive. */
const LONGEST_APPOSITIVE = 22

/**
 * Reads a noun phrase forward: a pronoun, or determiner, adjectives, noun and name, with possessors, linked phrases, parentheses and,
 * on request, appositives between commas.
 * @param from - Its first token.
 * @param to - The token it must end before.
 * @param appositives - Whether to include appositives after a comma.
 * @returns The token after it, or -1 if there is none.
 */
export function nounPhraseEnd(view: ReportingView, from: number, to: number, appositives: boolean): number {
  if (from >= to) return -1
  // d’autres
  if (
    !view.table.words.verbSecond &&
    view.is(from, Word.link) &&
    view.isAttached(from + 1) &&
    view.is(from + 1, Word.pronoun) &&
    view.is(from + 1, Word.determiner)
  )
    from++
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
  if (!view.table.words.verbSecond) t = Math.max(t, officeEnd(view, from, t, to))
  // il, dit-on: a pronoun takes no appositive
  if (t === from + 1 && view.is(from, Word.pronoun) && !view.table.words.verbSecond) return t
  return appositives ? appositiveEnd(view, t, to) : t
}

/** Extends an office by what it is for, if the holder's name follows: l’assessore ai Lavori pubblici Igor Pavan; l’adjoint à la voirie, Luc Gall. */
function officeEnd(view: ReportingView, from: number, end: number, to: number): number {
  if (!view.is(end, Word.preposition) || view.is(end, Word.link) || !view.small(end - 1) || !view.outside(end)) return -1
  if (!view.also(view.is(from, Word.determiner) ? from + 1 : from, Also.holder)) return -1
  for (
    let t = end + 1;
    t < to && t < end + LONGEST_OFFICE && view.outside(t) && !view.finite(t) && !view.is(t, Word.opener | Word.time | Word.pronoun);
    t++
  ) {
    const comma = view.comma(t)
    if (comma && t < end + 2) return -1
    // disse il sindaco a Luca Neri Bo: a person
    if (!comma && !view.small(t) && (t > end + 1 || view.isLetter(end))) continue
    let name = t + 1
    while (name < to && view.capital(name) && view.bits[name] === 0 && view.outside(name)) name++
    if (name - t > 2 && (name >= to || view.breaks(name) || view.stop(name) || view.opens(name))) return comma ? t : name
    if (comma) return -1
  }
  return -1
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

/** Returns the capitalized word after the particles that a name begins with, or -1: Van Dalen, Van der Aa; in lower case, one that the item names in full. */
function behindParticles(view: ReportingView, from: number, to: number): number {
  // sagte van der Aa
  if (
    !(
      view.is(from, Word.link) ||
      (view.table.words.verbSecond && (view.capital(from) || view.bits[from] === 0) && view.isNameParticle(from))
    ) ||
    view.has(from, Kind.sentence)
  )
    return -1
  if (!view.capital(from)) return view.particledName(from, to)
  let t = from + 1
  while (t < to && t < from + 4 && !view.capital(t) && (view.is(t, Word.determiner) || view.has(t, Kind.sign) || isParticle(view, t))) t++
  return t < to && view.capital(t) && view.outside(t) ? t : -1
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

/** Reads adjectives and nouns in languages that do not capitalize nouns: all words that no list excludes. */
function wordsEnd(view: ReportingView, from: number, to: number, determined: boolean): number {
  let t = from
  const {indefinites, definiteEndings} = view.table
  while (
    t < to &&
    (!view.isOutside(t) ||
      (t === from && determined && view.has(t, Kind.word) && view.outside(t)) ||
      (t > from && view.isInnerArticle(t, to)))
  ) {
    // de wethouder onvermijdelijk: where adjectives have an ending, only names and numbers follow the noun
    if (indefinites.size && t > from && view.small(t) && endsPhrase(view, from, t - 1)) break
    // zei Lind | maandag
    if (indefinites.size && t > from && view.is(t, Word.time) && view.small(t) && (view.capital(t - 1) || view.isSpeaker(t - 1))) break
    // zei Schuurman kalm: after somebody's last name
    if (
      indefinites.size &&
      t > from &&
      view.small(t) &&
      view.bits[t] === 0 &&
      view.capital(t - 1) &&
      (t + 1 >= to || view.breaks(t + 1)) &&
      view.isKnownLastName(t - 1) &&
      !view.isSuffix(t)
    )
      break
    if (definiteEndings.length && t > from && view.small(t) && endsDefinite(view, t - 1, t === from + 1 && !determined)) break
    t++
  }
  const name = t > from && view.table.words.verbSecond ? behindNameParticles(view, t, to) : -1
  return name > 0 ? wordsEnd(view, name, to, true) : t > from ? t : -1
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

/** Skips appositives between commas: Mara Lind, 48, head of the harbour office. */
export function appositiveEnd(view: ReportingView, from: number, to: number): number {
  let t = bareClauseEnd(view, from, to)
  for (let times = 0; times < 3 && t + 1 < to && view.comma(t) && view.outside(t); times++) {
    let end = t + 1
    const next = end
    if (!view.outside(next)) break
    while (end < to && end < next + LONGEST_APPOSITIVE && (!view.breaks(end) || isBracket(view, end)) && !view.opens(end)) end++
    // spiega Anna Corsi, preside della scuola «E nessuno risponde»: the quotation goes on
    const resumes = end < to && view.opens(end) && view.quotedTo(end, to) - end > LONGEST_NAME
    const open = end < to && !resumes && !view.comma(end) && !view.colon(end) && !view.has(end, Kind.dash) && view.first[end] !== 0x3b
    if (end - next >= LONGEST_APPOSITIVE || open) break
    // lehnte Lind, die Leiterin, den Umbau ab: the object
    if (times > 0 && view.also(next, Also.oblique) && !view.also(from + 1, Also.oblique)) break
    // zei zijn advocaat, Jan Smit, | dat de brug houdt
    if (end >= to && times > 0 && view.also(next, Also.complementizer)) break
    const last = listEnd(view, next, end)
    if (last < 0 && !isAppositive(view, next, end) && !isRelativeClause(view, next, end)) break
    t = last > 0 ? last : end
  }
  return t
}

/** Returns the end of the last names of a list, before a time or place, or -1: Lind, | Ruge und Harms | am Montag. */
function listEnd(view: ReportingView, from: number, to: number): number {
  if (!view.table.words.capitalNouns || !view.capital(from)) return -1
  const t = namesEnd(view, from - 1, to)
  return t > 0 && t < to && skipAdverbials(view, t, to) >= to ? t : -1
}

/** Checks for a relative clause, whose verb comes last: eine Frau, | die alles sah; but: sagte Lind, | die Brücke trage. */
function isRelativeClause(view: ReportingView, from: number, to: number): boolean {
  const t = view.is(from, Word.preposition) && !view.is(from, Word.determiner) ? from + 1 : from
  const last = to - 1
  if (last < t + 2 || !view.is(t, Word.relative) || !view.small(t) || view.is(t, Word.opener) || !view.table.words.capitalNouns)
    return false
  // das gehe niemanden etwas an: what is said
  if (t === from && view.is(t, Word.demonstrative)) return false
  // so Lind, die angab, dass …: the clause goes on
  if (view.is(last, REPORTS) && view.comma(to) && view.is(to + 1, Word.opener)) return false
  if (!view.small(last) || !(view.finite(last) || ((view.bits[last] === 0 || view.is(last, Word.participle)) && view.endsLikeVerb(last))))
    return false
  // in a main clause the verb comes second; der gehen wollte: an infinitive before the verb
  for (let i = t + 1; i < last; i++)
    if ((view.finite(i) || view.moodByEnding(i)) && !(i === last - 1 && view.endsInfinitive(i))) return false
  if (!view.is(t, Word.determiner) || view.also(t, Also.possessive)) return true
  const phrase = nounPhraseEnd(view, t, last, false)
  return phrase < 0 || skipAdverbials(view, phrase, last) < last
}

function isBracket(view: ReportingView, t: number): boolean {
  return view.first[t] === 0x28 || view.first[t] === 0x29
}

function isAppositive(view: ReportingView, from: number, to: number): boolean {
  if (view.anyFinite(from, to)) return false
  // , 48,
  if (to - from === 1 && view.has(from, Kind.number)) return true
  // zei de leider, Jan Smit, | maandag
  if (view.table.indefinites.size && skipAdverbials(view, from, to) >= to) return false
  for (let t = from; t < to; t++) if (t > from && view.moodByPronoun(t)) return false
  if (
    view.is(
      from,
      Word.adverb |
        Word.preposition |
        Word.opener |
        Word.subordinator |
        Word.coordinator |
        Word.turn |
        Word.pronoun |
        Word.negation |
        Word.gerund |
        Word.participle |
        Word.infinitive
    ) &&
    !view.is(from, Word.determiner | Word.link)
  )
    return false
  const {capitalNouns, verbSecond} = view.table.words
  if (view.is(from, Word.link)) return (!capitalNouns || takesLink(view, from, to)) && nounPhraseEnd(view, from + 1, to, false) > 0
  // le mois dernier; o Brasil possui: a time, and a clause with a verb that no list has
  if (
    !verbSecond &&
    view.is(from, Word.determiner) &&
    (view.is(from + 1, Word.time) || (view.capital(from + 1) && from + 2 < to && view.small(from + 2) && view.bits[from + 2] === 0))
  )
    return false
  if (capitalNouns && !view.is(from, Word.determiner) && !view.capital(from)) return false
  const end = nounPhraseEnd(view, from, to, false)
  if (end < 0) return false
  // a determiner and a noun, with nothing after it that looks like the rest of a clause
  if (capitalNouns) for (let t = end; t < to; t++) if (view.small(t) && view.bits[t] === 0) return false
  return true
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
    else if (isPhraseAs(view, t, to)) t = nounPhraseEnd(view, t + 1, to, false)
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
function asksWhether(view: ReportingView, t: number): boolean {
  return view.is(t, Word.reflexive) && view.also(t, Also.complementizer) && !view.isAttached(t)
}

/** Checks for a conjunction of comparison with a bare noun and no verb: Como testigo. */
function isPhraseAs(view: ReportingView, t: number, to: number): boolean {
  if (!view.also(t, Also.as) || view.table.words.verbSecond || t + 1 >= to || view.isOutside(t + 1)) return false
  const end = nounPhraseEnd(view, t + 1, to, false)
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
  const end = nounPhraseEnd(view, t, to, false)
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

/** Ends a prepositional phrase before a whole name that follows a lower-case noun and ends the clause: En el concejo | Marta Ríos. */
function beforeName(view: ReportingView, from: number, end: number, to: number): number {
  let name = end
  while (name > from && view.capital(name - 1)) name--
  if (!(end >= to || view.breaks(end)) || view.table.words.verbSecond) return end
  // disse à Gazeta | Rui Lima; but: dijo a Marta Ríos Vega
  // a Radio Costa | Marta Ríos; auprès de l’AHX | Luc Gall; but: en el Teatro Marta Ríos
  if (!view.isBody(name) && !view.isGiven(name))
    for (let t = name + 1; t < end - 1; t++) if (view.isGiven(t) && view.capital(t + 1)) return t
  if (
    name === from &&
    end - name >= 3 &&
    !view.also(from - 1, Also.body) &&
    !view.is(from - 1, Word.link) &&
    (view.has(from, Kind.capitals) || !view.isLetter(from - 1))
  )
    return from + 1
  return end - name >= 2 && name > from && view.small(name - 1) && view.bits[name - 1] === 0 ? name : end
}

/**
 * Skips only adverbs, reflexives and phrases of time.
 * @returns The token after them.
 */
export function skipTimes(view: ReportingView, from: number, to: number): number {
  let t = from
  while (t < to && view.outside(t)) {
    if (view.is(t, Word.adverb | Word.time | Word.reflexive) && !view.is(t, Word.determiner) && !asksWhether(view, t)) t++
    else if (view.is(t, Word.preposition) && isTimePhrase(view, t, to)) {
      const next = phraseEnd(view, t, to)
      if (next <= t) return t
      t = next
    } else break
  }
  return t
}
