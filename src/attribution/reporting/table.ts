import type {RuleId} from '../../model.js'
import {rules} from '../rules/table.js'

/** How sure the finds are that the tables of a language tell, by the rule whose construction they have. */
export const reportingRules: Readonly<Partial<Record<RuleId, {confidence: number}>>> = rules
