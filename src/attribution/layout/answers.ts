import {Inside} from '../../quote/pairing.js'
import {type Name, Sort} from '../../speakers/name.js'
import type {NameView} from '../../speakers/name-view.js'
import {Trait} from '../../speakers/words.js'
import type {Finding} from '../finding.js'
import type {LayoutView} from './layout-view.js'

const QUESTION = 0x3f

/** The fewest questions of an interview without labels. */
const FEWEST = 3

/** The longest question, in tokens. */
const LONGEST = 50

/** The most paragraphs of an answer. */
const MOST_PARAGRAPHS = 6

/** A question and the paragraphs after it. */
interface Exchange {
  question: number
  answer: number[]
}

/**
 * Finds the answers of an interview whose questions and answers have no labels: paragraphs that are a question alternate with
 * others, the questions say *you*, the answers *I*, and exactly one person is named above the first question.
 *
 * @param names - The item's names and pronouns.
 */
export function findAnswers(view: LayoutView, names: NameView): Finding[] {
  const exchanges = exchangesIn(view)
  const first = exchanges[0]
  if (!first || exchanges.length < FEWEST) return []
  const asked = exchanges.filter(({question}) => holds(view, names, question, Trait.second)).length
  const told = exchanges.filter(({answer}) => answer.some((block) => holds(view, names, block, Trait.first))).length
  if (asked * 2 < exchanges.length || told * 2 < exchanges.length) return []
  const person = onlyPerson(names, view.from(first.question))
  if (!person) return []
  const standsFor = view.span(person.from, person.to)
  const findings: Finding[] = []
  for (const [index, {answer}] of exchanges.entries()) {
    // what tells about the person comes from the author again, and so may whatever ends the item
    const ends = index === exchanges.length - 1
    const end = answer.findIndex(
      (block, at) => mentions(view, block, person.last) || (ends && at > 0 && !holds(view, names, block, Trait.first))
    )
    const blocks = end < 0 ? answer : answer.slice(0, end)
    if (blocks.length)
      findings.push({
        ...view.finding(
          'answer',
          blocks[0] as number,
          undefined,
          [],
          blocks.map((block) => view.block(block))
        ),
        standsFor
      })
  }
  return findings
}

/** Returns the full name of the only person named before a token. */
function onlyPerson({names}: NameView, until: number): Name | undefined {
  let found: Name | undefined
  for (const name of names) {
    if (name.from >= until) break
    if (name.size < 2 || name.sort === Sort.organization || name.sort === Sort.place || name.last === found?.last) continue
    if (found) return undefined
    found = name
  }
  return found
}

/** Pairs each paragraph or heading that is a question with the paragraphs up to the next; none if anything else stands between. */
function exchangesIn(view: LayoutView): Exchange[] {
  const {prose} = view.item
  const exchanges: Exchange[] = []
  let current: Exchange | undefined
  for (const [block, {kind}] of prose.entries()) {
    if ((kind === 'paragraph' || kind === 'heading') && isQuestion(view, block)) {
      if (current && !current.answer.length) return []
      current = {question: block, answer: []}
      exchanges.push(current)
    } else if (!current) continue
    else if (kind === 'turn') return []
    else if (kind === 'paragraph' && current.answer.length < MOST_PARAGRAPHS) current.answer.push(block)
  }
  if (current && !current.answer.length) exchanges.pop()
  return exchanges
}

/** Returns whether a block is a question that nobody is quoted as asking. */
function isQuestion(view: LayoutView, block: number): boolean {
  const {first} = view.item.tokens
  const from = view.from(block)
  const to = view.to(block)
  return to > from + 1 && to - from <= LONGEST && first[to - 1] === QUESTION && view.item.quotations.inside[from] === Inside.none
}

/** Returns whether a block has a pronoun of a person outside quotations. */
function holds(view: LayoutView, names: NameView, block: number, person: number): boolean {
  const {inside} = view.item.quotations
  for (let t = view.from(block); t < view.to(block); t++) if (inside[t] === Inside.none && names.is(t, person)) return true
  return false
}

/** Returns whether a block has a word, given by its hash. */
function mentions(view: LayoutView, block: number, word: number): boolean {
  const {hash} = view.item.tokens
  for (let t = view.from(block); t < view.to(block); t++) if (hash[t] === word) return true
  return false
}
