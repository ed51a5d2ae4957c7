// What the playground shows beside each line of an item, and where it cuts the text.
import {describe, expect, it} from 'vitest'
import {marksOf, piecesOf} from '../../docs/site/playground/pieces.js'
import {rowsOf} from '../../docs/site/playground/rows.js'
import {parseNewsItem} from '../../src/index.js'

/** The item as rows, each with the names of its parts. */
function rows(text: string): string[] {
  return rowsOf(parseNewsItem(text), text).map(({names, start, end}) => `${names.join(' + ')}: ${text.slice(start, end)}`)
}

/** The item with what is a source, a cue or a quotation in brackets. */
function marked(text: string): string {
  const item = parseNewsItem(text)
  const pieces = piecesOf(rowsOf(item, text), marksOf(item)).flat()
  const named = pieces.map(({start, end, marks}) => {
    const kinds = marks.map(({kind}) => kind).filter((kind) => kind === 'source' || kind === 'cue' || kind === 'quote')
    return kinds.length > 0 ? `[${kinds.join('+')}:${text.slice(start, end)}]` : text.slice(start, end)
  })
  return named.join('')
}

describe('rows of the playground', () => {
  it('name each part', () => {
    expect(rows('Storm closes road\n\nBy Ines Carrow\n\nThe road is shut.\n\nWhat happens next\n\nCrews will come on Thursday.\n\nPhoto: Tom Reyes')).toEqual([
      'headline: Storm closes road',
      'byline: By Ines Carrow',
      'lede: The road is shut.',
      'heading: What happens next',
      'paragraph: Crews will come on Thursday.',
      'photo credit: Photo: Tom Reyes'
    ])
  })

  it('keep on one line what stands on one line, with the signs between', () => {
    expect(rows('Storm closes road\n\nOSLO (AP) — The road is shut.\n\n(Reporting by Ines Carrow; editing by Sam Okafor)')).toEqual([
      'headline: Storm closes road',
      'dateline + lede: OSLO (AP) — The road is shut.',
      'reporting credit + editing credit: (Reporting by Ines Carrow; editing by Sam Okafor)'
    ])
  })

  it('leave no word out', () => {
    for (const text of ['', ' \n ', 'One', 'a\n\n“b', '\n\n-30-\n\n', 'eca062 4 i 211 ccccb   dpa 061\nNorway/\nStorm\n\nOslo (dpa) - It is shut.\n131137 GMT Nov 13']) {
      const shown = rowsOf(parseNewsItem(text), text).map(({start, end}) => text.slice(start, end))
      expect(shown.join(' ').split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean))
    }
  })

  it('stand in order and do not overlap', () => {
    const text = 'Home\nNews\n\nBeavers return\n\nTwo families came.\n\nBy Noor Haddad\n\nSeven beavers came, the trust said. “They swam,” said Bo Lund.\n\nA beaver. Photo: Kit Osei / PA'
    const all = rowsOf(parseNewsItem(text), text)
    for (const [index, row] of all.entries()) expect(row.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0)
  })
})

describe('pieces of the playground', () => {
  it('mark source, cue and quotation', () => {
    expect(marked('“It is back,” said Mara Lind. “Ask me again.”')).toBe('“[quote:It is back,]” [cue:said] [source:Mara Lind]. “[quote:Ask me again.]”')
  })

  it('mark nothing where nothing is said', () => {
    expect(marked('The road is shut until Friday.')).toBe('The road is shut until Friday.')
  })

  it('cut a quotation where a source stands in it', () => {
    expect(marked('“My grandmother said, ‘Look after the crane,’” said Runa Aas.')).toContain('[quote+source:My grandmother]')
  })
})
