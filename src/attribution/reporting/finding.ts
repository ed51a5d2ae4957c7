import type {LayoutRuleId, MoodRuleId, RuleId} from '../../model.js'
import type {Run} from '../rules/rule-view.js'

/** Reported speech in tokens. */
export interface ReportingFinding {
  rule: RuleId | MoodRuleId | LayoutRuleId
  source: Run | undefined
  /** The cue's pieces; none where the mood alone tells. */
  cue: Run[]
  content: Run[]
  /** Whether quotations and reported clauses that follow by themselves go on with it. */
  open: boolean
}
