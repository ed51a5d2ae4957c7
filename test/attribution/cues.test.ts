// Which words are a cue, and what stands between a cue and its content: each sentence in the manner of a house, with source and content of what is said.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import {finds, findsNone} from './expected.js'

describe('a contracted auxiliary belongs to the verb', () => {
  finds([
    ['He’s said he’ll fight the fee all the way to court.', 'He: he’ll fight the fee all the way to court'],
    ['He’s warning that the quay may sink.', 'He: that the quay may sink'],
    ['She’s suggested pilots should pay more.', 'She: pilots should pay more'],
    ['It’s been reported that the mayor has left town.', '–: that the mayor has left town'],
    ['They’re warning that the quay may sink.', 'They: that the quay may sink'],
    ['I’ve told the board that the pier is safe.', 'I: that the pier is safe'],
    ["She'd argued that the fee was fair.", 'She: that the fee was fair'],
    ['You’ll hear that the pier is safe.', 'You: that the pier is safe']
  ])
  findsNone(['They’re accused of theft.', 'We’re told nothing.', 'I’m known in the port.', 'They’d a report to write.', 'She’s accused of setting the fire.', 'It’s called Long Quay.', 'He’s known in the port.', 'The town’s claim on the quay lapsed in May.'])
})

describe('a verb of seeming or willing leads to the verb of saying', () => {
  finds([
    ['Lind appeared to suggest that the pilots were to blame.', 'Lind: that the pilots were to blame'],
    ['The harbor master was not willing to say who had ordered the closure.', 'The harbor master: who had ordered the closure'],
    ['Oakes was forced to admit that the count was wrong.', 'Oakes: that the count was wrong']
  ])
  findsNone(['The ferry was built to carry forty people.', 'Oakes seemed to tire of the harbor.', 'He was unwilling to walk home.'])
})

describe('a base form agrees with the head of a long subject', () => {
  finds([
    ['People briefed on the deal say that the mayor will resign.', 'People briefed on the deal: that the mayor will resign'],
    ['Executives for Harrow Marine, which earned $30 million last year, say the firm will cut routes.', 'Executives for Harrow Marine, which earned $30 million last year: the firm will cut routes'],
    ['Sources close to the sale say the ghost stays.', 'Sources close to the sale: the ghost stays'],
    ['Voters in Harrow have waited for years and say they are tired of it.', 'Voters in Harrow: they are tired of it'],
    ['The two men, both from Harrow, say they were never paid.', 'The two men, both from Harrow: they were never paid']
  ])
  findsNone(['The clerk let the dog by the quay say its piece and go.', 'A bus for the mayor and the say of the town were all it took.'])
})

describe('a document says what the participle after it tells', () => {
  finds([
    ['The union released a statement on Friday saying the offer was too low.', 'The union: the offer was too low'],
    ['Lind sent a fundraising email Wednesday saying that the race was close.', 'Lind: that the race was close'],
    ['The board released a statement confirming it will double the staff.', 'The board: it will double the staff'],
    ['They wrote a letter to the mayor asking that the quay be shut.', 'They: that the quay be shut']
  ])
  findsNone(['The clerk left the letter on the table lying open.', 'She bought a paper on Friday walking home.'])
})

describe('a verb with little meaning of its own takes a noun of saying', () => {
  finds([
    ['The mayor raised questions about the budget.', 'The mayor: the budget'],
    ['The clerk gave assurances that the count would be fair.', 'The clerk: that the count would be fair'],
    ['Lind has made no mention of the fee.', 'Lind: the fee'],
    ['The harbor, raising doubts about the plan, asked for a delay.', 'The harbor: the plan, asked for a delay']
  ])
  findsNone([
    'The mayor was given a warning about the ice.',
    'The farmer raised sheep about the hill.',
    'The mayor gave flowers to the choir.',
    'The board has a plan for the quay.',
    'Lind made a bench of oak for the quay.',
    'She made remarks on Monday.'
  ])
})

describe('what somebody was asked or told has no source without an agent', () => {
  finds([
    ['The mayor was asked about the pier during a debate.', '–: the pier during a debate'],
    ['Lind was asked what had happened to the money.', '–: what had happened to the money'],
    ['Residents were told that the water was safe.', '–: that the water was safe'],
    ['It was widely reported that Oakes paid in cash.', '–: that Oakes paid in cash'],
    ['The mayor was blamed by shopkeepers on Saturday for “the shortest fair in memory” after the lights failed.', 'shopkeepers: “the shortest fair in memory” after the lights failed']
  ])
  findsNone(['The mayor was asked back.', 'The ferry was announced.', 'The story was told in the pub.'])
})

describe('a relative that stands for who or what says so', () => {
  finds([
    ['They stood under a sign that said “We won, and they lost.”', 'a sign: “We won, and they lost.”'],
    ['Traders hung up a banner that read, “No fee, no fear.”', 'a banner: “No fee, no fear.”'],
    ['The letter went to businesses that warn it could harm trade.', 'businesses: it could harm trade']
  ])
  findsNone(['They drew up a list of ships that carry grain.', 'The law that ruled the port was old.', 'The fog that found the town was thick.'])
})

describe('a relative clause with content of its own is no part of the source', () => {
  finds([
    ['“It is over,” said Mara Lind, who acknowledged that Oakes was her fourth choice.', 'Mara Lind: “It is over,”'],
    ['“It is over,” said Mara Lind, who acknowledged that Oakes was her fourth choice.', 'who: that Oakes was her fourth choice'],
    ['“It is over,” said Mara Lind, who has run the shop for 20 years.', 'Mara Lind, who has run the shop for 20 years: “It is over,”'],
    ['“It is over,” said a man who said he saw it fall.', 'a man who said he saw it fall: “It is over,”'],
    ['Zuck, who in the past has called the quay “a ruin,” told The Packet he would build.', 'who: the quay “a ruin,”']
  ])
})

describe('an aside stands between a cue and its content', () => {
  finds([
    ['The director stated, while testifying before the council this month, that the bridge was not safe.', 'The director: that the bridge was not safe'],
    ['His campaign chairman said — on the radio, as it happens — that Moe had won.', 'His campaign chairman: that Moe had won'],
    ['Oakes acknowledged, however, “As they say in port, the past is no guide.”', 'Oakes: “As they say in port, the past is no guide.”'],
    ['Oakes told the crowd in Harrow, Maine, on Monday that the mill is safe.', 'Oakes: that the mill is safe'],
    ['The union vowed last month to take its case to court.', 'The union: to take its case to court'],
    ['The board said, that the plan was dead.', 'The board: that the plan was dead'],
    ['The Legion wrote to Moe’s office that it had not given leave.', 'The Legion: that it had not given leave'],
    ['The budget office said about half of the change was lost income.', 'The budget office: about half of the change was lost income']
  ])
})

describe('an addressee ends before what is asked', () => {
  finds([
    ['The mayor asked Oakes about his ties to the firm.', 'The mayor: about his ties to the firm'],
    ['The clerk asked Mills, Sullivan and Abell to search their mail.', 'The clerk: to search their mail'],
    ['Police are asking anyone who saw the car to come forward.', 'Police: to come forward']
  ])
})

describe('headlines in title case are read like any sentence', () => {
  const headline = (text: string): string[] => parseNewsItem(`${text}\n\nThe council met on Monday to talk about the harbor, and many came.`, {language: 'en'}).attributions.map(({source, content}) => `${source?.text ?? '–'}: ${content.map((span) => span.text).join(' … ')}`)
  it.each([
    ['Glenn Moe Says Lind, ‘Old Guard’ Pose a Threat to Harbor', 'Glenn Moe: Lind, ‘Old Guard’ Pose a Threat to Harbor'],
    ['Lind Vows To Fight Fee for Boat Owners', 'Lind: To Fight Fee for Boat Owners'],
    ['Ferry Fees Must Rise, Mayor’s Son Says', 'Mayor’s Son: Ferry Fees Must Rise']
  ])('%s', (text, expected) => {
    expect(headline(text)).toContain(expected)
  })
  it.each(['Mark Long and Will Price Lead Harbor Board', 'Bill Saves Ferry Line', 'Call Center Opens in Harrow', 'Hope and Price Win Sailing Cup'])('%s', (text) => {
    expect(headline(text)).toEqual([])
  })
})

describe('any phrase can follow according to, but no bare noun', () => {
  finds([
    ['The firm has reserved time on four stations, according to media buying sources.', 'media buying sources: The firm has reserved time on four stations'],
    ['About 9 million live alone, according to federal statistics.', 'federal statistics: About 9 million live alone']
  ])
  findsNone(['The talks went according to plan.', 'The stones were sorted according to size and color.', 'Water was shared out according to need rather than rank.', 'Action according to the plan will follow.'])
})

describe('a noun for people that looks like a verb can say something', () => {
  finds([
    ['Refugee advocates said the law was too narrow.', 'Refugee advocates: the law was too narrow'],
    ['The town created the tool, a spokeswoman, Anna White, said on Saturday.', 'a spokeswoman, Anna White: The town created the tool'],
    ['Insiders in the next two states — Norland and Vell — said it was close.', 'Insiders in the next two states — Norland and Vell: it was close'],
    ['Olsen met survivors of the fire and said the state must act.', 'Olsen: the state must act'],
    ['Sen. Jack Reed (R-Wis.) said the plan was dead.', 'Sen. Jack Reed (R-Wis.): the plan was dead'],
    ['In the morning a group of rabbis called for a boycott of the fair.', 'a group of rabbis: a boycott of the fair'],
    ['The opposition called her answer “a bad joke.”', 'The opposition: her answer “a bad joke.”'],
    ['Slinker, whose start-up, Parda, uses large files to help firms, said Moe was in the spirit of the valley.', 'Slinker, whose start-up, Parda, uses large files to help firms: Moe was in the spirit of the valley']
  ])
  findsNone(['The mayor advocates.', 'A film called “The Long Quay” won in Harrow.'])
})

describe('a denial stays with what it denies', () => {
  finds([
    ['Boone has pleaded not guilty.', 'Boone: not guilty'],
    ['He said not a word of it was true.', 'He: not a word of it was true'],
    ['He said no one had called.', 'He: no one had called'],
    ['He did not say the bridge was safe.', 'He: the bridge was safe']
  ])
})

describe('words between commas do not part a subject from its verb', () => {
  finds([
    ['A juror, who asked not to be named because she feared reprisals, said she had been haunted by it.', 'A juror, who asked not to be named because she feared reprisals: she had been haunted by it'],
    ['The mayor, who said in May that she would run, told the council she had changed her mind.', 'The mayor, who said in May that she would run: she had changed her mind'],
    ['An inmate who, prosecutors say, was left in a chair for hours died on Friday.', 'prosecutors: who … was left in a chair for hours died on Friday'],
    ['She ignored six requests and, according to an affidavit, laughed at a nurse.', 'an affidavit: laughed at a nurse'],
    ['The union, which Lind says has 400 members, met on Friday.', 'Lind: which … has 400 members'],
    ['It ended, recalled Mara Lind, then a young teacher, “because it started to snow.”', 'Mara Lind, then a young teacher: It ended … “because it started to snow.”'],
    ['Dick Dever, who was on the slate, told The Packet, “I like John Moe the best.”', 'Dick Dever, who was on the slate: “I like John Moe the best.”'],
    ['However, as Aris Shir told the Nordic Press (NP), “We have suffered the same fate.”', 'Aris Shir: “We have suffered the same fate.”'],
    ['Lind late Monday said the bridge was safe.', 'Lind: the bridge was safe']
  ])
})

describe('a particle can take its meaning from a verb', () => {
  findsNone(['The union called off the strike.', 'The board called back the ferry.', 'Late show sends Rovers top.'])
  finds([
    ['“Send them home,” the crowd shouted back.', 'the crowd: “Send them home,”'],
    ['The union called for a strike.', 'The union: a strike']
  ])
})

describe('a poll finds figures', () => {
  finds([['A poll released Sunday by Harrow College found 52% of residents side with the teachers.', 'A poll released Sunday by Harrow College: 52% of residents side with the teachers']])
  findsNone(['The diver found 52 coins on the beach.'])
})

describe('what a subject was doing is no part of it', () => {
  finds([
    ['The press officer, Bola Ade, while confirming the deployment, urged motorists not to panic.', 'The press officer, Bola Ade: not to panic'],
    ['The press officer, Bola Ade, while confirming the deployment, urged motorists not to panic.', 'The press officer: the deployment'],
    ['The mayor, Bo Lund, speaking in Harrow, said the bridge was safe.', 'The mayor, Bo Lund: the bridge was safe'],
    ['A trader, who gave her name as Mama Chi, appealed to the state to intervene.', 'A trader, who gave her name as Mama Chi: to intervene'],
    ['Asked late in life whether she had been afraid, she seemed puzzled.', '–: whether she had been afraid']
  ])
  findsNone(['Lind showed up with 200 children.', 'The pier appealed to visitors in May.'])
})

describe('agreeing to do something is no noun phrase', () => {
  finds([
    ['Elders from the Vell and Harrow communities met to sign what mediators called a pact, agreeing to return cattle and to open three wells.', 'Elders from the Vell and Harrow communities: to return cattle and to open three wells'],
    ['The board agreed to pay the crew.', 'The board: to pay the crew'],
    ['The board agreed to the plan.', 'The board: the plan']
  ])
})

describe('a title in the plural and a reminder', () => {
  finds([
    ['Drs. Ann Moe and Bo Lund said the test was safe.', 'Drs. Ann Moe and Bo Lund: the test was safe'],
    ['A reminder from the fire service that grills are banned went unheard.', 'the fire service: that grills are banned'],
    ['Oakes was blamed by the committee for the leak.', 'the committee: the leak']
  ])
  findsNone(['Demands on its two plants have grown since May.', 'He proposed to Marta on the pier.', 'Oakes was blamed for the leak.', 'Oakes was met by the committee for tea.'])
})

describe('who or what announces or sees something', () => {
  finds([
    ['The company announced the closure of the plant.', 'The company: the closure of the plant'],
    ['A loudspeaker announced that the train was late.', 'A loudspeaker: that the train was late'],
    ['“And foam?” I asked.', 'I: “And foam?”'],
    ['A poll by Harrow College found support was strongest in the north.', 'A poll by Harrow College: support was strongest in the north'],
    ['An inmate who, the prosecutors say, hid a knife was moved to Harrow.', 'the prosecutors: who … hid a knife was moved to Harrow']
  ])
  findsNone(['In the hall a loudspeaker announced the train to Harrow.', 'The diver found support under the pier.', 'We went and saw “Gull” at the Playhouse.', 'Mara Lind saw “Gull” twice.'])
})

describe('a base form before its plural subject', () => {
  finds([
    ['The quay is sinking, say residents.', 'residents: The quay is sinking'],
    ['The quay is sinking, say the engineers who built it.', 'the engineers who built it: The quay is sinking'],
    ['The quay, say engineers, is sinking.', 'engineers: The quay … is sinking'],
    ['“The quay is sinking,” say residents.', 'residents: “The quay is sinking,”']
  ])
  findsNone([
    'The fee will rise by, say, a tenth.',
    'A third of the oil, say much of it from the old pier, was lost.',
    'If the fee rises by a tenth, say, much of it will go to the crew.',
    'Take a town on the coast, say Harrow, and count its boats.',
    'A few of the boats, say two of them, are old.'
  ])
})

describe('a verb of thinking beside its words', () => {
  finds([
    ['Prices, Oakes reckons, fall until May.', 'Oakes: Prices … fall until May'],
    ['It will hold, Lind suspects.', 'Lind: It will hold'],
    ['“It will hold,” reckons Mara Lind.', 'Mara Lind: “It will hold,”'],
    ['“It will hold,” thinks Mara Lind, who runs the quay.', 'Mara Lind, who runs the quay: “It will hold,”']
  ])
  findsNone(['“The Long Wait,” suspects in Harrow.', 'Two suspects, one of them in Harrow, were late.'])
})

describe('a verb that is mostly a noun', () => {
  finds([
    ['The judge rules that the pier must stay.', 'The judge: that the pier must stay'],
    ['The report states that the pier is old.', 'The report: that the pier is old'],
    ['The chair, Mara Lind, rules that gulls are no pets.', 'The chair, Mara Lind: that gulls are no pets']
  ])
  findsNone(['The court rules that govern piers are old.', 'Oakes broke the rules that the court wrote.', 'The harbour rules that Oakes wrote are old.'])
})

describe('a clause added to what was said', () => {
  finds([
    ['Lind told the court that the ward was “a car park” and that she had asked for help.', 'Lind: that the ward was “a car park” and that she had asked for help'],
    ['Lind told the court that the ward was “a car park”, and that the crew had asked for help.', 'Lind: that the ward was “a car park”, and that the crew had asked for help'],
    ['Lind said the ward was “a car park” and that the crew had asked for help.', 'Lind: the ward was “a car park” and that the crew had asked for help'],
    // but another speaker's verb ends it
    ['Lind told the court that the ward was “a car park” and the crew had asked for help.', 'Lind: that the ward was “a car park”']
  ])
})

describe('a source with its apposition', () => {
  finds([
    ['It was late, said Mara Lind, aged 74, who runs the quay.', 'Mara Lind, aged 74, who runs the quay: It was late'],
    ['“Water,” gasped the boy, whose name is on no list yet.', 'the boy, whose name is on no list yet: “Water,”'],
    ['In the words of her old rival, the sprinter Dora Moe, she was “late for all of it”.', 'her old rival, the sprinter Dora Moe: she was “late for all of it”'],
    ['According to the mayor, the quay Mara Lind built, which leaks, is old.', 'the mayor: the quay Mara Lind built, which leaks, is old'],
    ['Asked if it was late, Lind’s deputy, Bo Oakes, grinned. “Ask my watch.”', 'Lind’s deputy, Bo Oakes: “Ask my watch.”'],
    ['It was late, said Mara Lind, adding 74 names.', 'Mara Lind: It was late']
  ])
})

describe('a quotation at the end of a noun’s clause', () => {
  finds([
    ['Mara Lind’s insistence that the files “grew legs” has not convinced the board.', 'Mara Lind’s: that the files “grew legs”'],
    ['Mara Lind’s claim that the quay is “safe” was false.', 'Mara Lind’s: that the quay is “safe”'],
    ['Mara Lind’s claim that the “old quay” was safe drew laughter.', 'Mara Lind’s: that the “old quay” was safe drew laughter']
  ])
})
