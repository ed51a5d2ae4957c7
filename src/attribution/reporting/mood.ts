import {Kind} from '../../text/tokens.js'
import type {Run} from '../rules/rule-view.js'
import type {ReportingFinding} from './finding.js'
import {nounPhraseEnd, skipAdverbials} from './noun-phrase.js'
import {wholePhraseEnd} from './appositive.js'
import {isTitle} from './inverted.js'
import {isReported} from './reported.js'
import {type ReportingView, trimRun} from './reporting-view.js'
import {behindParticiple} from './subject.js'
import {subjectAfter} from './subject-after.js'
import {Also, Word} from './words.js'
import {addIntroduced, addMeant, LONGEST_LEAD, SHORTEST_ALONE, subjectOf, withObjects} from './introduced.js'

/** Maximum tokens of a topic before a dash. */
const LONGEST_TOPIC = 3
/** Minimum tokens in a quotation after a colon, including its marks. */
const SHORTEST_QUOTE = 4
/**
 * Adds content from a sentence without a cue: a sentence that is all quotation joins the previous content, and a sentence in the mood
 * of reported speech has the same source.
 * @param found - The paragraph's findings so far.
 * @param before - The previous sentence of the paragraph.
 * @param said - The last source in the previous paragraphs.
 */
export function addUncued(
  view: ReportingView,
  from: number,
  to: number,
  found: ReportingFinding[],
  before: Run | undefined,
  said: Run | undefined
): void {
  const last = found.findLast(({open}) => open)
  const led = narrated(view, from, to, last?.source) ?? ledByColon(view, from, to)
  // Der Plan sei fertig: „…“, where reported speech already has its source
  if (led && !led.source && !led.meant) addMeant(view, [led], found.at(-1), said, before)
  if (
    led &&
    (led.source ?? led.meant ?? led.rule !== 'colon-quote') &&
    !(last && isReported(view, from, (led.content[0] as Run).from, true))
  ) {
    found.push(led)
    return
  }
  if (
    view.opens(from) &&
    isQuotation(view, from, to) &&
    before &&
    (addAloneAfter(found, before, from, to) || addIntroduced(view, found, before, from, to))
  )
    return
  if (!last) {
    const source =
      before && isReported(view, from, to, true)
        ? ((isReported(view, before.from, before.to) ? said : undefined) ?? subjectOf(view, before.from, before.to))
        : undefined
    if (source) found.push({rule: 'reported-mood', source, cue: [], content: [{from, to}], open: true})
    return
  }
  if (view.opens(from) && isQuotation(view, from, to)) {
    const content = last.content.at(-1)
    if (content && (view.closes(content.to - 1) || (before && endOf(last) > before.from))) last.content.push({from, to})
    return
  }
  if (isReported(view, from, to))
    found.push({
      rule: 'reported-mood',
      source: (found.findLast((one, i) => one.source && one.rule !== 'nominal' && !isSaid(one, found[i - 1])) ?? last).source,
      cue: [],
      content: [{from, to}],
      open: true
    })
}

/** Returns the token after a finding's last part. */
function endOf({source, cue, content}: ReportingFinding): number {
  return Math.max(source?.to ?? 0, cue.at(-1)?.to ?? 0, content.at(-1)?.to ?? 0)
}

/** Returns whether a finding is part of what the one before it reports: Holm erklärte, | die Reederei rechne mit zwei Wochen. */
function isSaid({source}: ReportingFinding, before: ReportingFinding | undefined): boolean {
  return !!source && !!before?.content.some(({from, to}) => from <= source.from && source.to <= to)
}

/** Adds a quoted sentence after one that reports in another way: Lind lehnt den Plan ab. „Er kostet zu viel.“ */
function addAloneAfter(found: ReportingFinding[], before: Run, from: number, to: number): boolean {
  const last = found.at(-1)
  if (!last?.source || last.open || last.source.from < before.from || to - from < SHORTEST_ALONE) return false
  found.push({rule: 'continued-quote', source: last.source, cue: [], content: [{from, to}], open: true})
  return true
}

/**
 * Adds the quotation after a sentence's colon to the content of its main clause: Sie warnte vor einer Flut: „…“
 * @param found - The sentence's findings.
 */
export function addBehindColon(view: ReportingView, found: readonly ReportingFinding[], from: number, to: number): void {
  const colon = quotationColon(view, from, to)
  if (colon < 0) return
  const one = found.find(({source, cue, rule}) => source && source.to <= colon && cue.every((run) => run.to <= colon) && rule !== 'nominal')
  if (!one || found.some(({content}) => content.some((run) => run.to > colon + 1))) return
  one.content.push({from: colon + 1, to})
  one.open = true
}

/** Finds the colon before a sentence-final quotation, or -1. */
function quotationColon(view: ReportingView, from: number, to: number): number {
  if (!view.closes(to - 1) && !(view.stop(to - 1) && view.closes(to - 2))) return -1
  for (let t = to - SHORTEST_QUOTE; t > from; t--)
    if (view.colon(t) && view.outside(t)) return view.opens(t + 1) && view.quotedTo(t + 1, to) >= to - 1 ? t : -1
  return -1
}

/** Reads an infinitive that tells what somebody says next: Et Mara Lind de conclure : « … »; Et d’ajouter : « … », with the last source. */
function narrated(view: ReportingView, from: number, to: number, last: Run | undefined): ReportingFinding | undefined {
  const {nullSubject, verbSecond} = view.table.words
  if (nullSubject || verbSecond || !view.is(from, Word.coordinator)) return undefined
  for (let t = from + 1; t + 2 < to && t < from + LONGEST_LEAD && view.outside(t) && !view.finite(t); t++) {
    if (!view.is(t, Word.link) || !view.is(t + 1, Word.infinitive) || !view.is(t + 1, Word.plain | Word.speech)) continue
    const colon = skipAdverbials(view, t + 2, to)
    if (colon + 1 >= to || !view.colon(colon) || !view.opens(colon + 1)) return undefined
    const source = t > from + 1 ? {from: from + 1, to: t} : undefined
    if (source && wholePhraseEnd(view, source.from, t) !== t) return undefined
    return {
      rule: 'source-cue-quote',
      source,
      meant: source ? undefined : last,
      cue: [{from: t, to: t + 2}],
      content: [{from: colon + 1, to}],
      open: true
    }
  }
  return undefined
}

/**
 * Reads a sentence with a colon, taking its subject as the source and the words up to the colon as the cue:
 * Mara Lind nimmt es sportlich: „…“
 */
function ledByColon(view: ReportingView, begin: number, to: number): ReportingFinding | undefined {
  // So Lind weiter: „…“
  let from =
    view.table.words.capitalNouns && view.also(begin, Also.trailing) && view.capital(begin + 1)
      ? begin + 1
      : behindParticiple(view, begin, to)
  let colon = from
  while (colon < to && !(view.colon(colon) && view.outside(colon))) {
    if (!view.outside(colon) && view.opens(colon)) return undefined
    // Rugby – Mara Lind : « … »
    if (view.has(colon, Kind.dash) && view.has(colon, Kind.spaced) && colon - from <= LONGEST_TOPIC) from = colon + 1
    colon++
  }
  const content = colon + 1
  if (content >= to || colon - from > LONGEST_LEAD) return undefined
  if (!view.table.words.verbSecond) from = lastClause(view, from, colon)
  const quoted = view.opens(content) && to - content >= SHORTEST_QUOTE && view.quotedTo(content, to) >= to - 1
  if (!quoted && !isReported(view, content, to)) return undefined
  const run = {from: content, to}
  const rule = quoted ? 'colon-quote' : 'source-cue-clause'
  // Auf einem Zettel steht: „…“
  if (quoted && view.also(from, Also.body)) {
    const end = nounPhraseEnd(view, from + 1, colon)
    const verb = end > 0 ? skipAdverbials(view, end, colon) : colon
    if (verb < colon && view.finite(verb) && skipAdverbials(view, verb + 1, colon) === colon)
      return {
        rule,
        source: {from: from + 1, to: verb},
        cue: [
          {from, to: from + 1},
          {from: verb, to: content}
        ],
        content: [run],
        open: true
      }
  }
  const end = wholePhraseEnd(view, from, colon)
  if (view.also(from, Also.expletive) && end <= from + 1) return undefined
  if (view.also(from, Also.oblique)) return inverse(view, rule, from, colon, run)
  if (quoted && end === colon && colon > from + 1)
    return {rule, source: {from: behindTopic(view, from, end), to: end}, cue: [{from: colon, to: content}], content: [run], open: true}
  // Soddisfatto l’assessore: «…»; Quem explica é o diretor: “…”
  const said = quoted && !view.table.words.verbSecond ? fronted(view, from, end, colon) : -1
  if (said > 0) return {rule, source: {from: said, to: colon}, cue: [{from, to: said}], content: [run], open: true}
  if (end > 0 && end < colon) {
    // Mara Lind zum Umbau: „…“
    if (quoted && view.table.words.verbSecond && view.isSpeaker(end - 1) && skipAdverbials(view, end, colon) === colon)
      return {rule, source: {from, to: end}, cue: [{from: colon, to: content}], content: [run], open: true}
    const verb = unlistedVerb(view, from, end, colon)
    // Procès de l’incendie du foyer : « … »
    if (verb === end && view.is(end, Word.link) && !view.anyFinite(end, colon)) return undefined
    const cue = trimRun(view, {from: verb, to: colon})
    // Sein erstes Werk erschien 1970: „Das leere Haus“
    if (quoted && isTitle(view, run) && view.table.words.verbSecond && !view.is(from, Word.pronoun) && !view.isSpeaker(verb - 1))
      return undefined
    return cue.to > cue.from ? {rule, source: {from, to: verb}, cue: [cue], content: [run], open: true} : undefined
  }
  // A su lado, una viajera se resignaba: «…»
  const subject = quoted && !view.table.words.verbSecond ? subjectOf(view, from, colon) : undefined
  if (subject && subject.to < colon && view.finite(subject.to + 1) && view.is(subject.to, Word.reflexive | Word.object | Word.negation))
    return {rule, source: subject, cue: [{from: subject.to, to: colon}], content: [run], open: true}
  return inverse(view, rule, from, colon, run)
}

/** Returns the start of the last main clause before a colon: Minutos después, | Tena rectificó: «…»; Pitó el árbitro y | Soria estalló: «…» */
function lastClause(view: ReportingView, from: number, colon: number): number {
  let begin = view.is(from, Word.coordinator | Word.turn) ? from + 1 : from
  const aside = skipAdverbials(view, begin, colon)
  if (aside > begin && aside + 1 < colon && view.comma(aside)) begin = aside + 1
  for (let t = colon - 2; t > begin + 1; t--) {
    if (!view.is(t, Word.coordinator | Word.turn) || !(view.is(t + 1, Word.determiner) || view.capital(t + 1))) continue
    const end = nounPhraseEnd(view, t + 1, colon)
    if (end > 0 && end < colon && view.anyFinite(begin, t) && view.anyFinite(end, colon)) return t + 1
  }
  return begin
}

/** Skips the topic before the comma of a headline, which only looks like a noun with its appositive: Sciopero dei treni, | il ministro: «Basta» */
function behindTopic(view: ReportingView, from: number, end: number): number {
  if (view.table.words.capitalNouns || view.is(from, Word.determiner | Word.pronoun) || view.isSpeaker(from) || view.isPersonNoun(from))
    return from
  let comma = from + 1
  let named = true
  for (; comma < end && !view.comma(comma); comma++)
    named &&= !view.small(comma) || view.is(comma, Word.link | Word.determiner | Word.genitive)
  // Luca Neri di Roma, il portavoce: a name
  return !named && comma + 1 < end && (view.is(comma + 1, Word.determiner) || view.capital(comma + 1)) ? comma + 1 : from
}

/** Returns the subject at the end of a lead that begins with its predicate, or with a pronoun for whoever speaks, or -1. */
function fronted(view: ReportingView, from: number, end: number, colon: number): number {
  let t = end
  if (view.is(from, Word.relative | Word.pronoun) && !view.is(from, Word.determiner)) {
    t = from + 1
    while (t < colon && !view.is(t, Word.passive)) t++
    t++
  } else if (
    end < 0 ||
    end - from > 2 ||
    view.is(from, Word.determiner) ||
    view.isGiven(from) ||
    view.anyFinite(from, end) ||
    !(view.also(end + 1, Also.holder) || view.isPerson(end + 1) || view.isPersonNoun(end + 1))
  )
    return -1
  return t < colon && view.is(t, Word.determiner) && !view.anyFinite(t, colon) && wholePhraseEnd(view, t, colon) === colon ? t : -1
}

/** Returns the last word of what seems a noun phrase if it must be the verb, since no other is left: Suo nonno | scuote la testa; Vega | evita las críticas. */
function unlistedVerb(view: ReportingView, from: number, end: number, colon: number): number {
  const verb = end - 1
  if (
    view.table.words.verbSecond ||
    verb <= from ||
    (verb === from + 1 && !(view.capital(from) && view.isSpeaker(from))) ||
    !view.small(verb) ||
    view.bits[verb] !== 0 ||
    !view.is(end, Word.determiner | Word.preposition) ||
    view.is(verb - 1, Word.link | Word.determiner)
  )
    return end
  return view.anyFinite(from, colon) ? end : verb
}

/** Reads such a sentence if its verb precedes the subject: Dann wurde Lind deutlich: „…“ */
function inverse(view: ReportingView, rule: ReportingFinding['rule'], from: number, colon: number, run: Run): ReportingFinding | undefined {
  for (let t = from; t < colon && t < from + 8; t++) {
    if (!view.finite(t)) continue
    const source = subjectAfter(view, t + 1, colon)
    // fue breve: «…»; dejó un recado: «…»: a predicate or an object, and an elided subject
    if (rule === 'colon-quote' && view.table.words.nullSubject && !(source && canSpeak(view, source))) {
      const verb = skipAdverbials(view, from, colon)
      return verb === t
        ? {rule, source: undefined, cue: [{from: withObjects(view, from, t), to: colon}], content: [run], open: true}
        : undefined
    }
    if (source)
      return {
        rule,
        source,
        cue: [{from: t, to: source.from}, ...(source.to < colon ? [{from: source.to, to: colon}] : [])],
        content: [run],
        open: true
      }
    break
  }
  return undefined
}

/** Checks whether a noun phrase is for somebody or something that speaks: a name, a person, a body. */
function canSpeak(view: ReportingView, {from}: Run): boolean {
  const noun = view.is(from, Word.determiner) ? from + 1 : from
  return view.capital(noun) || view.also(noun, Also.holder) || view.isPerson(noun) || view.isPersonNoun(noun) || view.is(from, Word.pronoun)
}

function isQuotation(view: ReportingView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (view.outside(t)) return false
  return to > from + 3
}
