// Sources that say of somebody what they did, what happened to them or what they feel, and shares of people who say something.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import {finds, findsNone, findsOnly, head, read} from './expected.js'

describe('a subject keeps the relative clause that ends before its verb', () => {
  finds([
    ['Two people who know her said the mayor had quit.', 'Two people who know her: the mayor had quit'],
    ['The mayor quit, two people who know her said.', 'two people who know her: The mayor quit'],
    ['Residents who want it say the pier is safe.', 'Residents who want it: the pier is safe'],
    ['A woman whose son was hurt said he would live.', 'A woman whose son was hurt: he would live'],
    ['Two farmers whose fields were flooded said the council had done nothing.', 'Two farmers whose fields were flooded: the council had done nothing'],
    // what the relative clause holds is neither the subject nor its verb
    ['Walkers who said they had asked the mayor left.', 'who: they had asked the mayor left'],
    ['The party whose leader lost as the mayor said it would is bankrupt.', 'the mayor: it would is bankrupt'],
    ['The mayor, whose son was hurt, said he would live.', 'The mayor, whose son was hurt: he would live']
  ])
})

describe('a subject keeps the participle that describes it', () => {
  findsOnly([
    ['A man charged with stealing a goat said it was a dog.', 'A man charged with stealing a goat: it was a dog'],
    ['A farmer hit by floods said it was over.', 'A farmer hit by floods: it was over'],
    ['A teenager arrested after the fire said it was an accident.', 'A teenager arrested after the fire: it was an accident'],
    ['But a driver jailed for speeding said it was a dream.', 'a driver jailed for speeding: it was a dream'],
    // a verb of its own, or another subject after it
    ['The man walked to the shop, and the owner said it was shut.', 'the owner: it was shut'],
    ['The party held to the tax even as the mayor said it was dead.', 'the mayor: it was dead'],
    ['The woman waited at home while police said it was an accident.', 'police: it was an accident'],
    ['Mara Lind looked at the sea and the mayor said it was cold.', 'the mayor: it was cold']
  ])

  it('which is no verb of its own', () => {
    expect(read('A woman accused of hiding a swan said she had fed it.')).toContain('A woman accused of hiding a swan: she had fed it')
  })
})

describe('a document keeps its addressee', () => {
  findsOnly([
    ['A report to the board said the pier was safe.', 'A report to the board: the pier was safe'],
    ['A 31-page report to the board said the pier was safe.', 'A 31-page report to the board: the pier was safe'],
    ['An email to staff from the mayor said the pier was safe.', 'An email to staff from the mayor: the pier was safe'],
    ['Divers report to the board, and the board said the pier was safe.', 'the board: the pier was safe']
  ])
})

describe('a gesture or a feeling goes with the words after it', () => {
  findsOnly([
    ['The contractor who made the sign, Nigel Stott, shrugged. “It has an S in it.”', 'The contractor who made the sign, Nigel Stott: “It has an S in it.”'],
    ['The farmer whose field floods, Nigel Stott, smiled. “It has a pond in it.”', 'The farmer whose field floods, Nigel Stott: “It has a pond in it.”'],
    ['The woman who painted it laughed. “It has an S in it.”', 'The woman who painted it: “It has an S in it.”'],
    ['The man with the keys shrugged. “It has an S in it.”', 'The man with the keys: “It has an S in it.”'],
    ['Manager Ada Voss was delighted with two-goal Omar Hale. “He has been a joy.”', 'Manager Ada Voss: “He has been a joy.”'],
    ['The mayor was still unmoved by Monday. “It is a pile of sticks.”', 'The mayor: “It is a pile of sticks.”'],
    ['The conductor, Ada Voss, was furious at the delay. “The brass is in Leeds.”', 'The conductor, Ada Voss: “The brass is in Leeds.”']
  ])

  findsNone([
    'The man who wrote the song died young. “It has an S in it.”',
    'The pilot who flew the plane, Ana Voss, was killed. “It has an S in it.”',
    'The boat that hit the pier sank. “It has an S in it.”',
    'The work was furious. “It has an S in it.”',
    'The barn was glad of paint. “It has an S in it.”'
  ])
})

describe('a noun of verdict with its owner and a question mark', () => {
  findsOnly([
    ['Host Davey Quill’s verdict? “It was the shortest stay of all.”', 'Host Davey Quill’s: “It was the shortest stay of all.”'],
    ['Her reaction? “It was the shortest stay of all.”', 'Her: “It was the shortest stay of all.”'],
    ['The verdict was read at noon, Lind said.', 'Lind: The verdict was read at noon']
  ])
})

describe('a share of those asked says something in a clause of its own', () => {
  it.each([
    ['Six in ten would walk, a poll for Radio Harrow has found, with one in five saying they would run.', ['a poll for Radio Harrow: Six in ten would walk', 'one in five: they would run']],
    ['Six in ten would walk, a poll has found, with most saying they would run.', ['a poll: Six in ten would walk', 'most: they would run']],
    ['The pier is safe, Lind said, with Oakes saying it was not.', ['Lind: The pier is safe', 'Oakes: it was not']],
    ['The pier is safe, Lind said, with care and paint.', ['Lind: The pier is safe … with care and paint']]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what is done without saying is not said', () => {
  findsOnly([
    ['Lind said without elaborating that the port would open.', 'Lind: that the port would open'],
    ['Lind said, without explaining why, that the port would open.', 'Lind: that the port would open'],
    ['Lind said by text, adding that the port would open.', 'Lind: that the port would open']
  ])
  findsNone(['Lind left without saying that the port would open.', 'It goes without saying that the port is full.'])
})

describe('by what means something was said is no part of it', () => {
  findsOnly([
    ['Lind said via text message that the port would open.', 'Lind: that the port would open'],
    ['The goods came via Harrow, Lind said.', 'Lind: The goods came via Harrow']
  ])
})

describe('a source after its verb', () => {
  findsOnly([
    ['“The port will open,” said the minister for trade and industry, Ada Voss.', 'the minister for trade and industry, Ada Voss: “The port will open,”'],
    ['“The port will open,” said the head of training and safety, Bo Lund, on Monday.', 'the head of training and safety, Bo Lund: “The port will open,”'],
    ['“The port will open,” said the captain of the ferry and left, Oakes behind him.', 'the captain of the ferry: “The port will open,”'],
    ['“Buy low,” explained a trader known as “the Heron”.', 'a trader known as “the Heron”: “Buy low,”'],
    ['“Buy low,” explained a trader known as the Heron.', 'a trader known as the Heron: “Buy low,”'],
    ['“Buy low,” said Lind as “the Heron” left the room.', 'Lind: “Buy low,” … “the Heron” left the room']
  ])
})

describe('the clause in a claim ends before the main verb', () => {
  finds([
    ['Lind’s claim that the map shows a wreck has been met with silence.', 'Lind’s: that the map shows a wreck'],
    ['Lind’s claim that the firm owes the state money was dismissed.', 'Lind’s: that the firm owes the state money'],
    ['Lind’s claim that the maps are false has been met with silence.', 'Lind’s: that the maps are false'],
    ['Lind’s claim that the shows will be sold out angered fans.', 'Lind’s: that the shows will be sold out angered fans']
  ])
})

describe('who is named above or behind a quotation', () => {
  const story = (text: string): string[] => parseNewsItem(`${head}The players spoke on Friday.\n\n${text}\n\nThe hall was full.`, {language: 'en'}).attributions.map(({source, content}) => `${source?.text}: ${content[0]?.text}`)
  it.each([
    ['From violinist Clara Benn:\n\n“He never came in late in his life.”', ['violinist Clara Benn: “He never came in late in his life.”']],
    ['From Clara Benn, a violinist:\n\n“He never came in late in his life.”', ['Clara Benn, a violinist: “He never came in late in his life.”']],
    ['From the harbour wall to the pier:\n\n“No fishing is allowed here by order.”', []],
    ['From last May:\n\n“No fishing is allowed here by order.”', []],
    ['@HarbourGull: “The pier is safe and I walk on it daily.”', ['@HarbourGull: “The pier is safe and I walk on it daily.”']],
    ['“We have not closed the pier at all.” (Ada Voss, mayor)', ['Ada Voss, mayor: “We have not closed the pier at all.”']],
    ['“We have not closed the pier at all.” (Laughter)', []],
    ['“We have not closed the pier at all.” (Harrow, May 3)', []]
  ])('%s', (text, expected) => {
    expect(story(text)).toEqual(expected)
  })
})

describe('British marks and commas', () => {
  findsOnly([
    ['“I have seen the ending four hundred times”, the projectionist, Irena Sobol, said.', 'the projectionist, Irena Sobol: “I have seen the ending four hundred times”'],
    ['It leaves the house to “whoever drives the 14”, the county clerk, Juno Hale, said.', 'the county clerk, Juno Hale: It leaves the house to “whoever drives the 14”'],
    ['Bo Lund, known as “Red”, the county clerk, said it was over.', 'Bo Lund, known as “Red”, the county clerk: it was over'],
    ['“Never again”, she went on, “and not once”.', 'she: “Never again” … “and not once”'],
    ['“Never again,” she went on, “and not once.”', 'she: “Never again,” … “and not once.”'],
    ['“The bananas were all the bed I had”, winced cook Bo Lund.', 'cook Bo Lund: “The bananas were all the bed I had”'],
    ['“The bananas were all the bed I had”, the cook shot back.', 'the cook: “The bananas were all the bed I had”']
  ])
  findsNone(['“The Long Pier”, a novel, walked off the shelves.', '“The pier”, she wept, was gone.'])
})

describe('a name that ends like a participle', () => {
  findsOnly([
    ['Sterling Oakes, 29, of Harrow, said it was over.', 'Sterling Oakes, 29, of Harrow: it was over'],
    ['The baker, Sterling Oakes, said it was over.', 'The baker, Sterling Oakes: it was over'],
    ['Speaking in Harrow, Lind said it was over.', 'Lind: it was over'],
    ['Following Oakes on stage, Lind said it was over.', 'Lind: it was over']
  ])
})

describe('single marks over several paragraphs', () => {
  it.each([
    ['Ada Voss said: ‘You can learn without anyone knowing how badly.\n\n‘I start on Monday too.’', ['Ada Voss: ‘You can learn without anyone knowing how badly. … ‘I start on Monday too.’']],
    ["Ada Voss said: 'You can't learn at the ringers' bench.\n\n'I start on Monday too.'", ["Ada Voss: 'You can't learn at the ringers' bench. … 'I start on Monday too.'"]],
    ['‘My father lit it with a match,’ Ada Voss said.\n\n‘I have never lit it at all.\n\n‘A computer does it.’', ['Ada Voss: ‘My father lit it with a match,’', 'Ada Voss: ‘I have never lit it at all.', 'Ada Voss: ‘A computer does it.’']],
    ['The ringers’ bench is shut, Ada Voss said.\n\n‘I have never lit it at all.’', ['Ada Voss: The ringers’ bench is shut']],
    ["'Twas cold, Ada Voss said.\n\n'Twas wet, Bo Lund said.", ["Ada Voss: 'Twas cold", "Bo Lund: 'Twas wet"]]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('whom one tells, before a name without a conjunction', () => {
  findsOnly([
    ['Tom Hale told the court Lund was “a menace to swans”.', 'Tom Hale: Lund was “a menace to swans”'],
    ['Tom Hale told magistrates Mr Lund fed the swan.', 'Tom Hale: Mr Lund fed the swan'],
    ['Tom Hale told the jury Lund’s dog had fed the swan.', 'Tom Hale: Lund’s dog had fed the swan'],
    ['Tom Hale told the Pier Club committee Norvex would close.', 'Tom Hale: Norvex would close'],
    ['Tom Hale told the Harrow Council he fed the swan.', 'Tom Hale: he fed the swan'],
    ['Tom Hale reminded the crowd of remarks Lund made – and later took back – that it was late.', 'Tom Hale: that it was late'],
    ['The court was told by Ann Lee, prosecuting, that it was late.', 'Ann Lee: that it was late'],
    ['The court was told by Dr Ann Lee, a pathologist, that it was late.', 'Dr Ann Lee, a pathologist: that it was late']
  ])
})

describe('whose message it is', () => {
  findsOnly([
    ['Tom Hale’s message was simple: “It is late and it always was.”', 'Tom Hale’s: “It is late and it always was.”'],
    ['Ruiz’s wife of 40 years, Marta, put it this way: “It is late and it always was.”', 'Ruiz’s wife of 40 years, Marta: “It is late and it always was.”'],
    ['Tom Hale’s spokesman was blunt: “It is late and it always was.”', 'Tom Hale’s spokesman: “It is late and it always was.”']
  ])
  findsNone(['“It is late” – that is the view of Tom Hale.'])
})

describe('a quotation alone after what somebody feels', () => {
  findsOnly([
    ['Norwick boss Sue Kerr was left fuming at referee Tom Dale.\n\n“I do not want to talk about it, but you saw it.”', 'Norwick boss Sue Kerr: “I do not want to talk about it, but you saw it.”'],
    ['Manager Sofia Brandt was delighted with two-goal Omar Hale.\n\n“He has been a joy since the day he came.”', 'Manager Sofia Brandt: “He has been a joy since the day he came.”']
  ])
  findsNone([
    'Norwick boss Sue Kerr spoke to striker Tom Dale.\n\n“He has been a joy since the day he came.”',
    'Sue Kerr was delighted. Striker Tom Dale was not.\n\n“He has been a joy since the day he came.”'
  ])
})
