import type {LayoutRuleId, MoodRuleId, RuleId} from '../../model.js'
import type {Run} from '../rules/rule-view.js'

/** Reported speech as runs of tokens. */
export interface ReportingFinding {
  rule: RuleId | MoodRuleId | LayoutRuleId
  source: Run | undefined
  /** The likely source of a verb without a subject: the previous source, or the subject of the previous sentence. */
  meant?: Run | undefined
  /** The cue's pieces; empty if only the verb's mood marks the report. */
  cue: Run[]
  content: Run[]
  /** Whether quotations and reported clauses without a cue continue it. */
  open: boolean
  /** Whether the source is not beside the cue but looked for in its sentence, which makes it less sure. */
  apart?: boolean
}
