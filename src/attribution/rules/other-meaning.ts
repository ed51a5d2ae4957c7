import {isSource} from './phrases.js'
import {isPhrase} from './content.js'
import type {Run, RuleView} from './rule-view.js'
import {Extra, RuleWord, VERB} from './words.js'

/** How many tokens of what would be said are looked at. */
const REACH = 40

/**
 * Tells whether a cue means something else here, and nobody says anything: asked the porter for a key, added to its troubles,
 * says a lot about, sorted according to size.
 *
 * @param content - The first piece of what would be said.
 */
export function meansElse(view: RuleView, cue: Run, source: Run | undefined, content: Run): boolean {
  if (isPhrase(view, cue.from)) return source !== undefined && source.from >= cue.to && !isSource(view, source)
  // That said, …
  if (source && source.to === source.from + 1 && view.is(source.from, RuleWord.opener) && view.is(source.from, RuleWord.determiner) && view.comma(cue.to)) return true
  if (content.from < cue.to || view.inside[content.from] !== 0) return false
  let verb = cue.to - 1
  while (verb >= cue.from && !view.is(verb, VERB)) verb--
  if (verb < cue.from) return false
  if (view.isExtra(verb, Extra.asking)) return !isAskedFor(view, content)
  if (saysAmount(view, content.from)) return true
  const last = view.is(cue.to - 1, RuleWord.infinitive) ? cue.to : content.from
  return view.is(verb, RuleWord.speech) && !view.is(verb, RuleWord.telling) && view.is(last, RuleWord.infinitive) && view.is(last + 1, RuleWord.determiner | RuleWord.possessive)
}

/** Whether what somebody asks is a question or a request and no thing: it has a conjunction, an infinitive or a quotation. */
function isAskedFor(view: RuleView, {from, to}: Run): boolean {
  for (let t = from; t < to && t < from + REACH; t++) {
    if (view.inside[t] !== 0 || view.is(t, RuleWord.opener | RuleWord.infinitive | RuleWord.auxiliary)) return true
  }
  return view.is(from, RuleWord.preposition) && !view.isExtra(from, Extra.request)
}

/** Whether only how much is said: a lot about, nothing of. */
function saysAmount(view: RuleView, t: number): boolean {
  const amount = view.is(t, RuleWord.determiner) ? t + 1 : t
  return view.isExtra(amount, Extra.amount) && view.is(amount + 1, RuleWord.link) && !view.is(amount + 1, RuleWord.relative)
}
