import {KeepAlive} from '../../text/keep-alive.js'
import {firstToken} from '../../text/tokens.js'
import type {Finder, Finding} from '../finding.js'
import type {RuleTable} from '../rules/words.js'
import {addContinued} from './continued.js'
import {findHeadline} from './headline.js'
import {findIntroduced} from './introduced.js'
import {mergeFindings} from './merge.js'
import {type Labels, LayoutView} from './layout-view.js'
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
export function withLayout(find: Finder | undefined, labels: Labels, table: RuleTable | undefined): Finder {
  const pages = new KeepAlive<LayoutView>()
  return (item) => {
    const view = pages.keep(new LayoutView(item, labels))
    const found = find?.(item) ?? []
    const layout = [...findTurns(view), ...findSigned(view), ...(table ? findIntroduced(view, table) : [])]
    const first = item.prose[0]
    if (first?.kind === 'headline' || item.prose[1]?.kind === 'headline') layout.push(...findHeadline(view, () => sourceWords(view, found)))
    const merged = mergeFindings(layout, found)
    addContinued(item, merged)
    return merged
  }
}

/** Hashes of the words of all sources that stand below the headline. */
function sourceWords(view: LayoutView, findings: readonly Finding[]): Set<number> {
  const {tokens, prose} = view.item
  const {start, hash, count} = tokens
  const found = new Set<number>()
  for (const {source, block} of findings) {
    if (!source || prose[block]?.kind === 'headline') continue
    for (let t = firstToken(tokens, source.start); t < count && (start[t] as number) < source.end; t++) found.add(hash[t] as number)
  }
  return found
}
