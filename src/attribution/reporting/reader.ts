import type {Language} from '../../languages/types/language.js'
import type {ReadItem} from '../../quote/read-item.js'
import type {NameView} from '../../speakers/name-view.js'
import {KeepAlive} from '../../text/keep-alive.js'
import type {Finding} from '../finding.js'
import {readReporting} from './read.js'
import {ReportingView} from './reporting-view.js'
import {allVerbs, type VerbForms} from './verbs.js'
import {reportingTable} from './word-table.js'

/** A reader of reported speech for one language. */
export interface Reader {
  read(item: ReadItem, names: NameView | undefined): Finding[]
  /** The verbs it knows. */
  verbs: readonly VerbForms[]
}

const views = new KeepAlive<ReportingView>()

/**
 * Makes the reader of a language, or returns undefined if the language has no words of reported speech.
 * @param cues - The caller's own cues.
 */
export function makeReader({reporting, speakers}: Language, cues: readonly string[]): Reader | undefined {
  if (!reporting) return undefined
  const table = reportingTable(reporting, cues, speakers)
  return {read: (item, names) => readReporting(views.keep(new ReportingView(item, table, names))), verbs: allVerbs(reporting)}
}
