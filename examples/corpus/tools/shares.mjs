// Counts what attributions are like: shares of kinds, orders, sources.
import {typeOf} from './read.mjs'

const pronoun = /^(?:he|she|they|i|we|it|you|who|one|this|that|which|his|her|their|our|my|your|its)(?:['’]s)?$/i
const determiner = /^(?:the|a|an|this|that|these|those|some|many|most|several|few|other|another|both|all|one|two|three|four|any|his|her|their|its|our|my|no)\b/i

/**
 * Counts the shares of items.
 *
 * @param {{text: string, attributions: {type?: string, source: [number, number][], cue: [number, number][], content: [number, number][]}[]}[]} items - The items.
 * @returns {Record<string, number>} Words, attributions, and shares in per cent.
 */
export function sharesOf(items) {
  const counts = {}
  const add = (key, n = 1) => {
    counts[key] = (counts[key] ?? 0) + n
  }
  const cues = new Map()
  for (const item of items) {
    add('words', item.text.match(/\S+/g)?.length ?? 0)
    for (const a of item.attributions) {
      const type = a.type ?? typeOf(item.text, a)
      add('attributions')
      add(type)
      if (type === 'direct' && a.content.length > 1) add('interrupted')
      add(`order ${orderOf(a)}`)
      add(`source ${sourceOf(item.text, a)}`)
      const cue = a.cue.map(([start, end]) => item.text.slice(start, end)).join(' ').toLowerCase()
      cues.set(cue, (cues.get(cue) ?? 0) + 1)
    }
  }
  const all = counts.attributions || 1
  const share = (key, of = all) => (100 * (counts[key] ?? 0)) / of
  const ranked = [...cues.values()].sort((a, b) => b - a)
  return {
    items: items.length,
    words: counts.words ?? 0,
    attributions: counts.attributions ?? 0,
    'words for each attribution': (counts.words ?? 0) / all,
    'direct %': share('direct'),
    'mixed %': share('mixed'),
    'indirect %': share('indirect'),
    'direct ones interrupted %': share('interrupted', counts.direct || 1),
    'order source, cue, content %': share('order source cue content'),
    'order content, source, cue %': share('order content source cue'),
    'order content, cue, source %': share('order content cue source'),
    'source: none %': share('source none'),
    'source: name %': share('source name'),
    'source: pronoun %': share('source pronoun'),
    'source: the, a … %': share('source determiner'),
    'source: bare noun %': share('source bare'),
    'cue said %': (100 * (cues.get('said') ?? 0)) / all,
    'cues outside the first fifty %': (100 * ranked.slice(50).reduce((sum, n) => sum + n, 0)) / all
  }
}

function orderOf(a) {
  const firsts = Object.entries({source: a.source, cue: a.cue, content: a.content}).filter(([, spans]) => spans.length)
  firsts.sort((x, y) => x[1][0][0] - y[1][0][0])
  return firsts.map(([role]) => role).join(' ')
}

function sourceOf(text, a) {
  if (!a.source.length) return 'none'
  const words = a.source.map(([start, end]) => text.slice(start, end)).join(' ')
  if (pronoun.test(words)) return 'pronoun'
  if (/(?<!^)\b\p{Lu}\p{Ll}|^(?!(?:The|A|An|This|That|These|Those|Some|Many|Most|Several|Few|Other|Another|Both|All|One|His|Her|Their|Its|Our|My|No)\b)\p{Lu}\S*\s+\p{Lu}|^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(words)) return 'name'
  return determiner.test(words) ? 'determiner' : 'bare'
}
