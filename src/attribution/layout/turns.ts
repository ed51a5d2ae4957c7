import {Kind} from '../../text/tokens.js'
import type {Prose} from '../../structure/structure.js'
import type {Span} from '../../text/span.js'
import type {Finding} from '../finding.js'
import {isLabel, SHORTEST_QUOTE} from '../rules/before-quotation.js'
import type {RuleView} from '../rules/rule-view.js'
import {RuleWord} from '../rules/words.js'
import {Label, type LayoutView} from './layout-view.js'

const LONGEST = 6

const QUESTION = 0x3f

/** Maximum tokens between a label and its colon: Tom Oakes, MP (Con) (Harrow East): */
const LONGEST_OFFICE = 14

/** The fewest turns of a transcript, in which a turn may have several paragraphs. */
const FEWEST_TURNS = 3

/** Confidence of the speaker where the label is a single letter: Q., A. */
const LETTER = 0.85

/** A paragraph with a label. */
interface Turn {
  block: number
  /** The label's tokens. */
  from: number
  to: number
  /** The first token after the label and its colon. */
  content: number
  /** Whether the label is certain: known from the structure, in capitals, or a letter such as `Q.` */
  sure: boolean
}

/**
 * Finds the turns of an interview or debate: at least two paragraphs that begin with a label and a colon. Also finds single
 * paragraphs whose label is followed by nothing but a quotation.
 *
 * @param rules - The rules' view of the item, if the language has rules.
 */
export function findTurns(view: LayoutView, rules: RuleView | undefined): Finding[] {
  const {prose, tokens} = view.item
  const turns: Turn[] = []
  const count = new Map<number, number>()
  for (let block = 0; block < prose.length; block++) {
    const turn = readTurn(view, block)
    if (!turn) continue
    turns.push(turn)
    const name = tokens.hash[turn.to - 1] as number
    count.set(name, (count.get(name) ?? 0) + 1)
  }
  if (turns.length === 0) return []
  const panel = rules !== undefined && isPanel(view, rules, turns)
  if (panel) addFloor(view, rules, turns)
  const further = furtherParagraphs(view, turns)
  return turns.flatMap((turn, at) => {
    const times = count.get(tokens.hash[turn.to - 1] as number) ?? 0
    // a label in mixed case must recur, among other labels
    const among = panel || turn.sure ? turns.length > 1 && (count.size > 1 || times > 1) : turns.length > 2 && times > 1
    const rule = among ? 'turn' : isQuoted(view, turn) ? 'labelled-quote' : undefined
    if (!rule) return []
    const cue = turn.content > turn.to ? view.span(turn.content - 1, turn.content) : view.span(turn.to - 1, turn.to)
    const content = [view.span(turn.content, view.to(turn.block))]
    for (const block of further[at] ?? []) content.push(view.span(view.from(block), view.to(block)))
    if (turn.content === turn.to) cue.start = cue.end - 1
    const finding = view.finding(rule, turn.block, view.span(turn.from, turn.to), [cue], content)
    const named = nameOf(view, rules, turn, turns)
    if (named !== turn) finding.standsFor = named ? view.span(named.from, named.to) : null
    // the surrounding text determines whom a letter stands for
    if (lettersOf(view, turn).length === 1) finding.confidence = LETTER
    return [finding]
  })
}

/**
 * Returns whether labels are those of a panel, in which a speaker may have but one turn: they follow each other, the text above has introduced
 * two of them, one turn is a question and another is in the first person.
 */
function isPanel(view: LayoutView, rules: RuleView, turns: readonly Turn[]): boolean {
  if (turns.length < FEWEST_TURNS) return false
  const {hash} = view.item.tokens
  const until = view.from((turns[0] as Turn).block)
  const lastNames = new Set<number>()
  let asks = false
  let own = false
  let apart = 0
  for (const [at, turn] of turns.entries()) {
    if (turn.sure) return false
    if (turn.to > turn.from + 1) lastNames.add(hash[turn.to - 1] as number)
    if (at > 0 && turn.block > (turns[at - 1] as Turn).block + 1) apart++
    if (view.lastSign(view.to(turn.block)) === QUESTION) asks = true
    else for (let t = turn.content; t < view.to(turn.block) && !own; t++) own = rules.table.firstPersons.has(hash[t] as number)
  }
  if (!asks || !own || apart >= turns.length / 2) return false
  const known = new Set<number>()
  for (let t = 0; t < until && known.size < 2; t++) if (lastNames.has(hash[t] as number)) known.add(hash[t] as number)
  return known.size > 1
}

/** Adds the turns between those of a panel whose label names nobody: Audience member: And who pays for it? */
function addFloor(view: LayoutView, rules: RuleView, turns: Turn[]): void {
  const {prose, tokens} = view.item
  for (let at = turns.length - 1; at > 0; at--) {
    const block = (turns[at] as Turn).block - 1
    if (block <= (turns[at - 1] as Turn).block || (prose[block]?.kind !== 'paragraph' && prose[block]?.kind !== 'heading')) continue
    const from = view.from(block)
    let colon = from
    while (colon < view.to(block) - 1 && colon < from + LONGEST && tokens.first[colon] !== 0x3a) colon++
    if (tokens.first[colon] === 0x3a && isLabel(rules, from, colon))
      turns.splice(at, 0, {block, from, to: colon, content: colon + 1, sure: false})
  }
}

/**
 * Finds the paragraphs in which each turn goes on: those without a label before the next turn. In a script, where labels are in
 * capitals, all do; elsewhere a story that is longer than what is said in it stands between the turns.
 */
function furtherParagraphs(view: LayoutView, turns: readonly Turn[]): number[][] {
  const {text, prose, tokens} = view.item
  const said = turns.filter(({block}) => prose[block]?.kind === 'turn')
  if (said.length < FEWEST_TURNS) return []
  const letters = said.every((turn) => lettersOf(view, turn).length === 1)
  const further = turns.map(({block}, at) => {
    const blocks: number[] = []
    const next = turns[at + 1]?.block ?? 0
    for (let b = block + 1; b < next && prose[block]?.kind === 'turn' && prose[b]?.kind === 'paragraph'; b++) {
      // a question whose label is missing ends an answer
      if (letters && text.charCodeAt((prose[b] as Prose).end - 1) === 0x3f) break
      // (Applause)
      if (!/^[([]/u.test(text.charAt(tokens.start[view.from(b)] as number))) blocks.push(b)
    }
    return blocks
  })
  const inCapitals = said.every(({from, to}) => !/\p{Ll}/u.test(text.slice(tokens.start[from], tokens.end[to - 1])))
  return inCapitals || further.flat().length <= said.length ? further : []
}

/**
 * Returns the tokens that name the person for whom a label stands. Usually that is the label itself. For initials, it is the
 * matching full name in an earlier label, or above the first turn; for a single letter, as in question and answer, the only person named above, provided
 * this letter is the one who answers.
 */
function nameOf(view: LayoutView, rules: RuleView | undefined, turn: Turn, turns: readonly Turn[]): {from: number; to: number} | undefined {
  const letters = lettersOf(view, turn)
  if (letters.length !== 1) {
    const full =
      letters === ''
        ? undefined
        : turns.find((one) => one.block < turn.block && lettersOf(view, one) === '' && initialsOf(view, one) === letters)
    const spelled = letters === '' || full ? undefined : spelledOut(view, letters, (turns[0] as Turn).block)
    return full ?? spelled ?? (isNobodys(view, turn, turns) ? undefined : turn)
  }
  const asks = turns.find((one) => lettersOf(view, one).length === 1)
  return asks && lettersOf(view, asks) !== letters ? personAbove(view, rules, asks.block) : undefined
}

/** Returns whether a label is a last name that earlier or later labels share with different first names. */
function isNobodys(view: LayoutView, {from}: Turn, turns: readonly Turn[]): boolean {
  const {hash} = view.item.tokens
  const full = turns.filter((one) => one.to - one.from > 1 && hash[one.to - 1] === hash[from])
  return full.some((one) => hash[one.from] !== hash[(full[0] as Turn).from])
}

/** Returns the letters of a label that is nothing but a letter, an abbreviation or initials (Q., UK, S. L. F.), otherwise an empty string. */
function lettersOf(view: LayoutView, {from, to}: Turn): string {
  const {text, tokens} = view.item
  const label = text.slice(tokens.start[from], tokens.end[to - 1]).replace(/[.\s]/gu, '')
  return /^\p{Lu}{1,4}$/u.test(label) && (to - from === 1 || label.length <= to - from) ? label : ''
}

/** Finds the only name above the first turn that begins with the given letters: NH for Noor Haddad. */
function spelledOut(view: LayoutView, letters: string, until: number): {from: number; to: number} | undefined {
  const {kind, hash} = view.item.tokens
  const end = view.from(until)
  let found: {from: number; to: number} | undefined
  for (let t = 0; t < end; t++) {
    let to = t
    while (
      to < end &&
      (kind[to] as number) & Kind.word &&
      (kind[to] as number) & Kind.capital &&
      (to === t || !((kind[to] as number) & (Kind.sentence | Kind.block)))
    )
      to++
    if (to - t === letters.length && initialsOf(view, {from: t, to}) === letters) {
      if (found && hash[found.to - 1] !== hash[to - 1]) return undefined
      found ??= {from: t, to}
    }
    if (to > t) t = to - 1
  }
  return found
}

function initialsOf(view: LayoutView, {from, to}: {from: number; to: number}): string {
  const {text, tokens} = view.item
  let letters = ''
  for (let t = from; t < to; t++) if ((tokens.kind[t] as number) & Kind.word) letters += text.charAt(tokens.start[t] as number)
  return letters
}

/**
 * Finds the only person named above the first turn: two or three adjacent capitalized words. A name after a preposition counts
 * only if no name occurs without one: Bo Lund has read the meters of Ward Six
 */
function personAbove(view: LayoutView, rules: RuleView | undefined, until: number): {from: number; to: number} | undefined {
  const {kind} = view.item.tokens
  let found: {from: number; to: number} | undefined
  let several = false
  for (let t = 0; t < view.from(until); t++) {
    let to = t
    while (
      to < view.from(until) &&
      (kind[to] as number) & Kind.word &&
      (kind[to] as number) & Kind.capital &&
      (to === t || !((kind[to] as number) & (Kind.sentence | Kind.block)))
    )
      to++
    // Lt. Gov. Ada Voss
    const name = to - t > 3 ? rules?.names?.nameOver(to - 1) : undefined
    if (name?.to === to && name.from > t) t = name.from
    // the Southern Met Office
    if (to - t > 1 && !(t > 0 && rules?.is(t - 1, RuleWord.determiner))) {
      if (to - t > 3) return undefined
      const held = (at: number): boolean => at > 0 && rules !== undefined && rules.is(at - 1, RuleWord.preposition)
      if (!found || (held(found.from) && !held(t))) found = {from: t, to}
      else if (!held(t)) several = true
    }
    if (to > t) t = to - 1
  }
  return several ? undefined : found
}

/** Returns whether everything after the label is quoted, and is long enough and capitalized like a sentence. */
function isQuoted(view: LayoutView, {content, to: colon, block}: Turn): boolean {
  const {tokens, prose} = view.item
  let to = view.to(block)
  if (content === colon || prose[block]?.kind !== 'paragraph') return false
  while (to > content && (tokens.kind[to - 1] as number) & Kind.stop) to--
  let first = content
  while (first < to && (tokens.kind[first] as number) & Kind.mark) first++
  return to - content >= SHORTEST_QUOTE && view.isQuoted(content, to) && ((tokens.kind[first] as number) & Kind.capital) !== 0
}

function readTurn(view: LayoutView, block: number): Turn | undefined {
  const {prose, tokens} = view.item
  const {kind, first, hash} = tokens
  const one = prose[block]
  if (!one || (one.kind !== 'paragraph' && one.kind !== 'turn' && one.kind !== 'blockQuote' && one.kind !== 'heading')) return undefined
  let from = view.from(block)
  const to = view.to(block)
  if (one.kind === 'turn' && one.label) return labelled(view, block, one.label)
  // in a transcript with quotation marks, the mark precedes the label
  if (from < to && (kind[from] as number) & Kind.mark) from++
  // @harbourgull: “…”
  const handle = first[from] === 0x40
  let t = handle ? from + 1 : from
  let capitals = !handle
  while (t < to && t < from + LONGEST && first[t] !== 0x3a) {
    const bits = kind[t] as number
    if (bits & Kind.abbreviation && t === from && isLetter(view, t) && t + 1 < to && first[t + 1] !== 0x3a) {
      // Q. What now?
      return {block, from: t, to: t + 1, content: t + 1, sure: true}
    }
    if (bits & Kind.word) {
      if (!(bits & Kind.capital) && !handle) return undefined
      if (!(bits & (Kind.capitals | Kind.abbreviation)) && !isLetter(view, t)) capitals = false
    } else if (!(bits & Kind.clitic) && first[t] !== 0x2c && first[t] !== 0x28 && first[t] !== 0x29 && first[t] !== 0x2f) return undefined
    t++
  }
  if (t === from || t + 1 >= to || first[t] !== 0x3a) return undefined
  for (let i = from; i < t; i++) if (view.labels.get(hash[i] as number) & (Label.notName | Label.document)) return undefined
  // Lind: 1,769
  if (!holdsWord(view, t + 1, to)) return undefined
  const colon = t
  // ANNA COLE, HOST: the role is not part of the name
  for (let i = from + 1; i < t; i++) if (first[i] === 0x2c || first[i] === 0x28) t = i
  return {block, from, to: t, content: colon + 1, sure: capitals || one.kind === 'turn'}
}

/** Reads a turn whose label is known from the structure. */
function labelled(view: LayoutView, block: number, label: Span): Turn | undefined {
  const {start, first} = view.item.tokens
  const until = view.to(block)
  let from = view.from(block)
  while (from < until && (start[from] as number) < label.start) from++
  let to = from
  while (to < until && (start[to] as number) < label.end) to++
  let colon = to
  while (colon < until && colon < to + LONGEST_OFFICE && first[colon] !== 0x3a) colon++
  const content = first[colon] === 0x3a && colon < until ? colon + 1 : first[to] === 0x2e || first[to] === 0x5d ? to + 1 : to
  return to > from && content < until ? {block, from, to, content, sure: true} : undefined
}

/** Returns whether a range contains a word, not just numbers and punctuation. */
function holdsWord(view: LayoutView, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if ((view.item.tokens.kind[t] as number) & Kind.word) return true
  return false
}

function isLetter(view: LayoutView, t: number): boolean {
  const {text, tokens} = view.item
  const end = tokens.end[t] as number
  const length = end - (tokens.start[t] as number)
  return length === 1 || (length === 2 && text.charCodeAt(end - 1) === 0x2e)
}
