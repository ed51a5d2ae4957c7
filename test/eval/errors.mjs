// Sorts the errors of attribution into classes, by counting where a find and the gold part ways.
const meets = (a, b) => a.some(([s, e]) => b.some(([x, y]) => s < y && x < e))
const word = /[\p{L}\p{N}]+/gu

const wordsOf = (text, spans) => spans.flatMap(([start, end]) => [...text.slice(start, end).matchAll(word)].map((m) => start + m.index))

/** The classes, each with what it means and an invented example. */
export const classes = {
  'indirect, not found': 'An attitude, an act or a rare verb that nutgraf does not take for a cue: *The two men squabbled over the levy.*',
  'direct or mixed, not found': 'Mostly quotations set apart from their speaker by layout, or words in marks that are a name: *a sign read “Closed”.*',
  'found, not in the gold': 'A cue that the gold passes over: *Ms. Quill backed the bill last year.*',
  'content ends too soon': 'What follows a comma still belongs to what is said: *He said the pier was unsafe, a danger to all.*',
  'content ends too late': 'The reporter goes on in the same sentence: *She opposed the levy as she began her campaign.*',
  'content begins elsewhere': 'A preposition or object before what is said: *She spoke* against *the plan.*',
  'content lacks or has a piece inside': 'A clause or a second quotation between its ends is the reporter’s: *“It holds,” he said of the pier, “for now.”*',
  'source too long': 'A word beside the name is taken in: *Snyder, by then alone, denied it.*',
  'source too short': 'A list or a title is not taken in: *Lind, Oakes and the board said …*',
  'source another one': 'The nearest name is not the one who speaks: *Oakes was told by Lind that …*',
  'source missing, or found where there is none': 'The subject stands far off: *…, and in a later note to staff promised …*',
  'cue longer or shorter': 'An adverb or phrase more or less: *said* for *said with a shrug*.'
}

/**
 * Adds the errors of one item.
 *
 * @param {Map<string, number>} counts - Counts by class.
 * @param {string} text - The item.
 * @param {object[]} found - What was found, nested finds left out.
 * @param {object[]} gold - The gold.
 */
export function countErrors(counts, text, found, gold) {
  const add = (name) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const p of found) if (!gold.some((a) => meets(p.cue, a.cue) || meets(p.content, a.content))) add('found, not in the gold')
  for (const a of gold) {
    const p = found.find((one) => meets(one.cue, a.cue) && meets(one.content, a.content)) ?? found.find((one) => meets(one.content, a.content))
    if (!p) {
      add(a.type === 'indirect' ? 'indirect, not found' : 'direct or mixed, not found')
      continue
    }
    const content = difference(wordsOf(text, p.content), wordsOf(text, a.content))
    if (content === 'inside') add('content lacks or has a piece inside')
    else if (content.includes('begins')) add('content begins elsewhere')
    else if (content) add(content === 'sooner' ? 'content ends too soon' : 'content ends too late')
    const source = [wordsOf(text, p.source), wordsOf(text, a.source)]
    if (!source[0].length !== !source[1].length) add('source missing, or found where there is none')
    else if (source[0].length && !meets(p.source, a.source)) add('source another one')
    else if (difference(...source)) add(source[0].length > source[1].length ? 'source too long' : 'source too short')
    if (difference(wordsOf(text, p.cue), wordsOf(text, a.cue))) add('cue longer or shorter')
  }
}

function difference(found, gold) {
  if (found.length === gold.length && found.every((at, i) => at === gold[i])) return ''
  if (found[0] !== gold[0]) return 'begins'
  if (found.at(-1) !== gold.at(-1)) return (found.at(-1) ?? 0) < (gold.at(-1) ?? 0) ? 'sooner' : 'later'
  return 'inside'
}
