import type {LayoutRuleId, MoodRuleId, RuleId} from '../../model.js'
import type {Run} from '../rules/rule-view.js'

/** Reported speech in tokens. */
export interface ReportingFinding {
  rule: RuleId | MoodRuleId | LayoutRuleId
  source: Run | undefined
  /** Who says so where the verb does without a subject: the source before, or the subject of the sentence before. */
  meant?: Run | undefined
  /** The cue's pieces; none where the mood alone tells. */
  cue: Run[]
  content: Run[]
  /** Whether quotations and reported clauses that follow by themselves go on with it. */
  open: boolean
}
