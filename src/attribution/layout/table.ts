import type {LayoutRuleId} from '../../model.js'
import type {Rule} from '../rule.js'

/** Confidence of each layout rule. */
export const layoutConfidences: Readonly<Record<LayoutRuleId, number>> = {
  turn: 0.95,
  answer: 0.8,
  'labelled-quote': 0.85,
  'signed-quote': 0.95,
  'headline-label': 0.85,
  'headline-source-last': 0.85,
  'introduced-block': 0.85,
  'continued-quote': 0.9
}

/** The layout rules, as described to readers. */
export const layoutRules: Readonly<Record<LayoutRuleId, Rule>> = {
  turn: {
    summary: 'A paragraph that begins with a label and a colon, where others do too, is the words of who the label names.',
    example:
      'A Talk on the Bridge\n\nHARLOW: Will the bridge hold?\n\nLIND: It will hold for as long as we look after it.\n\nHARLOW: And then?\n\nLIND: Then we build another.'
  },
  answer: {
    summary: 'Paragraphs that are questions with *you* alternate with others that say *I*, and one person is named above them.',
    example:
      'A Talk on the Bridge\n\nThe engineer Mara Lind met us on the pier.\n\nWill the bridge hold?\n\nI think it will.\n\nWhat do you look for?\n\nRust. I look for rust first.\n\nDo you sleep in a storm?\n\nNever. I listen to the ropes.'
  },
  'labelled-quote': {
    summary: 'A paragraph is a name, a colon and a quotation, and nothing else.',
    example: 'Bridge Will Hold\n\nThe city asked engineers for their views.\n\nMara Lind: “The bridge will hold for another hundred years.”'
  },
  'signed-quote': {
    summary: 'A quotation by itself is followed by a dash and the name of who said it.',
    example:
      'Voices From the Bridge\n\nPeople who cross it every day had their say on Monday.\n\n“It has always held.” — Mara Lind, engineer'
  },
  'headline-label': {
    summary: 'A headline names somebody who speaks in the text, a poll or a study, and after a colon what is said.',
    example: 'Lind: Bridge Will Hold\n\nThe bridge will hold, Mara Lind, an engineer, said on Monday.'
  },
  'headline-source-last': {
    summary: 'A headline ends with a colon and who says it: somebody who speaks in the text, a poll or a study.',
    example: 'Bridge Will Hold: Lind\n\nThe bridge will hold, Mara Lind, an engineer, said on Monday.'
  },
  'introduced-block': {
    summary: 'A paragraph ends with a source, its verb and a colon, and the quotation or list after it is what is said.',
    example:
      'Bridge Will Hold\n\nThe city asked an engineer. Mara Lind wrote in a letter to the council:\n\n“The bridge will hold for another hundred years, if it is looked after.”'
  },
  'continued-quote': {
    summary: 'A paragraph is a quotation and nothing else, after one that ends with somebody’s words: that person goes on speaking.',
    example:
      'Bridge Will Hold\n\n“It has always held,” Mara Lind, an engineer, said on Monday. “It always will.”\n\n“We look after it, and it looks after us.”'
  }
}
