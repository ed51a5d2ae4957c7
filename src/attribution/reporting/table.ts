import type {LayoutRuleId, MoodRuleId, RuleId} from '../../model.js'
import type {Rule} from '../rule.js'

/** The rule that has no counterpart among the rules on words and punctuation. */
export const moodRules: Readonly<Record<MoodRuleId, Rule>> = {
  'reported-mood': {
    summary: 'A sentence in the mood of reported speech goes on with what the source of the sentence before it says.',
    example: 'Die Brücke werde halten, sagte Mara Lind. Niemand müsse sich sorgen.'
  }
}

/** Confidence of each rule in languages read through tables of reporting words; the constructions match the rules on words and punctuation. */
export const confidences: Readonly<Partial<Record<RuleId | MoodRuleId | LayoutRuleId, number>>> = {
  'quote-source-cue': 0.9,
  'quote-cue-source': 0.95,
  'interrupted-quote': 0.95,
  'source-cue-quote': 0.87,
  'colon-quote': 0.8,
  'source-cue-that': 0.85,
  'source-cue-clause': 0.8,
  'clause-cue-source': 0.85,
  'interrupted-clause': 0.85,
  'according-to': 0.9,
  participle: 0.7,
  judgement: 0.75,
  'quoted-judgement': 0.85,
  stance: 0.75,
  passive: 0.7,
  nominal: 0.7,
  'continued-quote': 0.7,
  'reported-mood': 0.7
}

/** Confidence of a finding whose source is apart from its cue. */
export const APART = 0.8
