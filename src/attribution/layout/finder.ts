import {Living} from '../../text/keep-alive.js'
import {firstToken} from '../../text/tokens.js'
import type {Finder, Finding} from '../finding.js'
import type {WordBits} from '../rules/words.js'
import {addContinued} from './continued.js'
import {findHeadline} from './headline.js'
import {findIntroduced} from './introduced.js'
import {mergeFindings} from './merge.js'
import {type Labels, Page} from './layout-tokens.js'
import {findSigned} from './signed.js'
import {findTurns} from './turns.js'

/**
 * Makes a finder that adds to another what layout decides: turns, signed quotations, headlines with a colon, quotations
 * and lists after a colon, quotations that run on over paragraphs. Where both find the same, layout wins.
 *
 * @param find - The other finder, if the language has one.
 * @param labels - The language's labels.
 * @param table - Its words for the rules, if it has them.
 * @returns The finder.
 */
export function withLayout(find: Finder | undefined, labels: Labels, table: WordBits | undefined): Finder {
  const pages = new Living<Page>()
  return (reading) => {
    const page = pages.keep(new Page(reading, labels))
    const found = find?.(reading) ?? []
    const layout = [...findTurns(page), ...findSigned(page), ...(table ? findIntroduced(page, table) : [])]
    const first = reading.prose[0]
    if (first?.kind === 'headline' || reading.prose[1]?.kind === 'headline') layout.push(...findHeadline(page, () => sourceWords(page, found)))
    const merged = mergeFindings(layout, found)
    addContinued(reading, merged)
    return merged
  }
}

/** Hashes of the words of all sources that stand below the headline. */
function sourceWords(page: Page, findings: readonly Finding[]): Set<number> {
  const {words, prose} = page.reading
  const {start, hash, count} = words
  const found = new Set<number>()
  for (const {source, block} of findings) {
    if (!source || prose[block]?.kind === 'headline') continue
    for (let t = firstToken(words, source.start); t < count && (start[t] as number) < source.end; t++) found.add(hash[t] as number)
  }
  return found
}
