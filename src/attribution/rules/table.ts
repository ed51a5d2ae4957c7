import type {RuleId} from '../../model.js'
import type {Rule} from '../rule.js'

/**
 * Precision of each rule on the project's corpus: the share of its findings with the right cue and source and at least half of the
 * content, as measured by `node test/eval/rules.mjs` (each finding's own confidence is computed in `surety.ts`). The corpus has no
 * example of `cue-source-quote`, so its value lies between those of its neighbours.
 */
export const confidences: Readonly<Record<RuleId, number>> = {
  'quote-source-cue': 0.98,
  'quote-cue-source': 0.99,
  'interrupted-quote': 0.98,
  'source-cue-quote': 0.79,
  'colon-quote': 0.75,
  'cue-source-quote': 0.9,
  'source-cue-that': 0.87,
  'source-cue-clause': 0.88,
  'clause-source-cue': 0.89,
  'clause-cue-source': 0.78,
  'interrupted-clause': 0.89,
  'according-to': 0.89,
  participle: 0.78,
  relative: 0.4,
  'relative-quote': 0.75,
  judgement: 0.72,
  'quoted-judgement': 0.77,
  stance: 0.72,
  passive: 0.83,
  asked: 0.86,
  nominal: 0.4,
  'possessive-noun-that': 0.8,
  'noun-from-source': 0.7,
  'as-put': 0.75,
  gesture: 0.75
}

/** Descriptions of the rules on words and punctuation, for readers: kept apart from parsing, so that a bundle without `explain` omits them. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'quote-source-cue': {
    summary: 'A quotation that ends in a comma or stop is followed by its source and a verb of saying.',
    example: '“The bridge will hold,” Mara Lind said.'
  },
  'quote-cue-source': {
    summary: 'A quotation is followed by a verb of saying and then its source, with what describes it.',
    example: '“The bridge will hold,” said Mara Lind, an engineer.'
  },
  'interrupted-quote': {
    summary: 'A source and its verb interrupt a quotation, which goes on after them.',
    example: '“The bridge,” Mara Lind said, “will hold.”'
  },
  'source-cue-quote': {
    summary: 'A source and its verb lead to a quotation, after a comma, a colon or nothing.',
    example: 'Mara Lind said: “The bridge will hold.”'
  },
  'colon-quote': {
    summary: 'A sentence ends in a colon and a quotation: its subject is the source, and all between the two is the cue.',
    example: 'Mara Lind hung her head: “The bridge has held for forty years.”'
  },
  'cue-source-quote': {
    summary: 'A verb of saying begins the sentence, its source follows and leads to a quotation.',
    example: 'Said Mara Lind, “The bridge will hold.”'
  },
  'source-cue-that': {
    summary: 'A source and its verb lead to a clause with that, whether or another conjunction, or to an infinitive.',
    example: 'Mara Lind told reporters that the bridge would hold.'
  },
  'source-cue-clause': {
    summary: 'A source and a plain verb of saying or thinking lead to a clause without a conjunction.',
    example: 'Mara Lind said the bridge would hold.'
  },
  'clause-source-cue': {
    summary: 'A clause without quotation marks ends in a comma, its source and a verb of saying.',
    example: 'The bridge would hold, Mara Lind said.'
  },
  'clause-cue-source': {
    summary: 'A clause without quotation marks ends in a comma, a plain verb of saying and its source.',
    example: 'The bridge would hold, said Mara Lind.'
  },
  'interrupted-clause': {
    summary: 'A source and its verb stand between commas inside what is said.',
    example: 'The bridge, Mara Lind said, would hold.'
  },
  'according-to': {
    summary: 'A prepositional cue names the source, before what is said or after it.',
    example: 'The bridge would hold, according to Mara Lind.'
  },
  participle: {
    summary: 'A participle of saying takes the subject of its main clause as its source.',
    example: 'Mara Lind praised the crew, adding that the bridge would hold.'
  },
  relative: {
    summary: 'A relative pronoun is the source of what its clause says.',
    example: 'The engineer, who said that the bridge would hold, left early.'
  },
  'relative-quote': {
    summary: 'A relative clause ends in a quotation: what the relative pronoun stands for is the source.',
    example: 'A man who yelled “The bridge will fall!” was led away.'
  },
  judgement: {
    summary: 'A verb of judging or announcing tells what its subject says of its object.',
    example: 'Mara Lind criticized the plan for the bridge.'
  },
  'quoted-judgement': {
    summary: 'A verb of judging tells what its subject says of its object, some of it in quotation marks.',
    example: 'Mara Lind criticized the plan as “a bridge to nowhere” on Monday.'
  },
  stance: {
    summary: 'A verb of wanting, thinking or showing tells what its subject thinks of its object.',
    example: 'Mara Lind wants to close the bridge.'
  },
  passive: {
    summary:
      'A passive verb of saying or thinking tells what is held of its subject or told to it; who does so stands behind by, or is left out.',
    example: 'The bridge is expected to hold.'
  },
  asked: {
    summary: 'A participle of asking opens a sentence with what somebody was asked, and not by whom.',
    example: 'Asked whether the bridge would hold, Mara Lind shook her head.'
  },
  nominal: {
    summary: 'A noun of saying has a possessive as its source, and an infinitive as its content.',
    example: 'Mara Lind’s promise to hold the bridge was not enough.'
  },
  'possessive-noun-that': {
    summary: 'A noun of saying has a possessive as its source, and a clause with that as its content.',
    example: 'Mara Lind’s promise that the bridge would hold was not enough.'
  },
  'noun-from-source': {
    summary: 'A noun of saying is followed by a preposition with its source, and a clause with that.',
    example: 'A warning from Mara Lind that the bridge would fall went unheard.'
  },
  'as-put': {
    summary: 'An aside with as says who puts it so, or says so.',
    example: 'The bridge, as Mara Lind puts it, “is only a bridge.”'
  },
  gesture: {
    summary: 'Somebody makes a gesture in a short sentence, and a quotation stands by itself after it.',
    example: 'Mara Lind shrugged. “The bridge will hold.”'
  }
}
