import {Kind} from '../text/tokens.js'
import {kindFit, nameFit} from './fit.js'
import type {Figure} from './figure.js'
import {Sort} from './name.js'
import type {NameView} from './name-view.js'
import type {Fit, Salience} from './salience.js'

/** Most letters of the ending of a paper's name. */
const LONGEST_ENDING = 12

/**
 * Finds the salient organization that a noun such as *the company* can refer to, or one of the kind that *the bank* or *the paper* names, or -1.
 *
 * @param noun - Hash of the noun.
 * @param trait - The noun's traits.
 */
export function bodyMeant(
  view: NameView,
  figures: readonly Figure[],
  salience: Salience,
  noun: number,
  trait: number,
  sentence: number
): number {
  const paper = view.table.papers.has(noun)
  const fit = paper ? paperFit(view) : kindFit(view.table, noun, trait)
  if (!fit) return -1
  // a name in quotation marks is hardly salient, even as a source
  let index = paper ? salience.choose(sentence, fit, undefined, 0.5, 0) : salience.choose(sentence, fit, undefined, 0.5)
  // the only one of the kind, however long ago
  const named = index < 0 ? nameFit(view.table, noun) : undefined
  if (named) index = salience.choose(sentence, named, undefined, 0, 0)
  const figure = figures[index]
  if (figure?.sort === Sort.unknown) {
    figure.sort = Sort.organization
    figure.kind = 'organization'
  }
  return index
}

/** Returns the fit for *the paper*: whose name stands in quotation marks of its own, or ends like those of papers. */
function paperFit(view: NameView): Fit {
  const {item, table} = view
  return ({name, kind, description, male, female}) => {
    if (kind === 'group' || (kind === 'person' && male !== female)) return 0
    if (name && name.from > 0 && view.has(name.from - 1, Kind.mark) && view.has(name.to, Kind.mark)) return 1
    const end = name ? (item.tokens.end[name.to - 1] as number) : description?.end
    const word = end === undefined ? '' : item.text.slice(Math.max(0, end - LONGEST_ENDING), end).toLowerCase()
    return table.paperEndings.some((ending) => word.endsWith(ending)) ? 1 : 0
  }
}
