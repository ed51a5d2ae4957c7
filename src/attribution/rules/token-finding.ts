import type {Run} from './rule-view.js'
import type {RuleId} from '../../model.js'

/** An attribution as runs of tokens. */
export interface TokenFinding {
  rule: RuleId
  source: Run | undefined
  cue: Run
  content: Run[]
  addressee?: Run | undefined
  /** Whether sentences that are all quotation continue it. */
  open: boolean
}
