import type {Run} from './rule-view.js'
import type {RuleId} from '../../model.js'

/** An attribution in tokens. */
export interface TokenFinding {
  rule: RuleId
  source: Run | undefined
  cue: Run
  content: Run[]
  addressee?: Run | undefined
  /** Whether quotations that follow by themselves go on with it. */
  open: boolean
}
