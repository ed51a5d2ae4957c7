// Where what is said begins and ends: before what the writer adds, and with all that belongs to it.
import {describe} from 'vitest'
import {finds, findsNone, findsWith} from './expected.js'

describe('what somebody wants or judges ends where the writer goes on', () => {
  finds([
    ['Ada Voss praised the board, which met on Monday.', 'Ada Voss: the board'],
    ['Ada Voss criticized Bo Lund, who runs the ferry.', 'Ada Voss: Bo Lund'],
    ['Ada Voss thanked Bo Lund, whose boat it was.', 'Ada Voss: Bo Lund'],
    ['Ada Voss supports the plan, but she has not read it.', 'Ada Voss: the plan'],
    ['Ada Voss wants a new pier, and the town has the money.', 'Ada Voss: a new pier'],
    ['Ada Voss opposes the fee, and she has said so for years.', 'Ada Voss: the fee'],
    ['Ada Voss denounced the fee, a sign of the mood in Harrow.', 'Ada Voss: the fee'],
    ['Ada Voss criticized the plan, although she had voted for it.', 'Ada Voss: the plan'],
    ['Ada Voss plans to sell the pier, which her father built.', 'Ada Voss: to sell the pier'],
    ['The report criticized the mayor, and Bo Lund stepped down.', 'The report: the mayor'],
    // what belongs to it
    ['Ada Voss praised the board, which met on Monday, for its patience.', 'Ada Voss: the board, which met on Monday, for its patience'],
    ['Ada Voss thanked her parents, who were there, and the pilot.', 'Ada Voss: her parents, who were there, and the pilot'],
    ['Ada Voss praised the ferry, the bridge and the pier.', 'Ada Voss: the ferry, the bridge and the pier'],
    ['Ada Voss wants a new pier, a paper ballot and cheaper tickets.', 'Ada Voss: a new pier, a paper ballot and cheaper tickets'],
    ['Ada Voss called Bo Lund, the mayor, a liar.', 'Ada Voss: Bo Lund, the mayor, a liar'],
    ['Ada Voss called Bo Lund, who is the mayor, a liar.', 'Ada Voss: Bo Lund, who is the mayor, a liar'],
    ['The poll shows 40% for Ada Voss, while 32% were for Bo Lund.', 'The poll: 40% for Ada Voss, while 32% were for Bo Lund'],
    ['Ada Voss defended the plan, though not the fee.', 'Ada Voss: the plan, though not the fee'],
    ['Ada Voss criticized the mayor, the board, and the woman who had left.', 'Ada Voss: the mayor, the board, and the woman who had left'],
    ['The video shows Bo Lund, the mayor, leaving the pier.', 'The video: Bo Lund, the mayor, leaving the pier'],
    // a clause that is said
    ['Ada Voss said the board, which met on Monday, had resigned.', 'Ada Voss: the board, which met on Monday, had resigned'],
    ['Ada Voss said she liked the plan, which was cheap.', 'Ada Voss: she liked the plan, which was cheap']
  ])
})

describe('a clause begins with the phrase before it', () => {
  finds([
    ['Ada Voss said despite the storm, the ferry sailed.', 'Ada Voss: despite the storm, the ferry sailed'],
    ['Ada Voss said as of Monday, 12 people had been found.', 'Ada Voss: as of Monday, 12 people had been found'],
    ['Ada Voss said in a letter to the board, the pier was safe.', 'Ada Voss: the pier was safe'],
    ['Although the pier was old, it was safe, Ada Voss said.', 'Ada Voss: Although the pier was old, it was safe'],
    ['But the pier was safe, Ada Voss said.', 'Ada Voss: the pier was safe']
  ])

  findsNone([
    'Ada Voss said in Harrow, the county seat.',
    'Ada Voss said on Monday, a day after the vote was counted.',
    'Ada Voss said in an interview, her first since she took office.'
  ])
})

describe('after “according to”, the source ends before the subject of the clause', () => {
  finds([
    ['According to Ada Voss, the pier, which opened in 1902, would close.', 'Ada Voss: the pier, which opened in 1902, would close'],
    ['According to Ada Voss, the county, not the town, should pay.', 'Ada Voss: the county, not the town, should pay'],
    ['According to Ada Voss, the storm killed 12 people, injured 40 and left 300 homeless.', 'Ada Voss: the storm killed 12 people, injured 40 and left 300 homeless'],
    ['According to Ada Voss, the fund, set up in 1990, had no money.', 'Ada Voss: the fund, set up in 1990, had no money'],
    ['According to Ada Voss, the money, most of which was lent, is gone.', 'Ada Voss: the money, most of which was lent, is gone'],
    ['According to Ada Voss, the pier, bridge and road were closed.', 'Ada Voss: the pier, bridge and road were closed'],
    ['According to Ada Voss, the judge, Bo Lund, had left.', 'Ada Voss: the judge, Bo Lund, had left'],
    ['According to polls for the Harrow Press and television networks, voters in Harrow, Vell, Oakes and Norvik want a pier.', 'polls for the Harrow Press and television networks: voters in Harrow, Vell, Oakes and Norvik want a pier'],
    // who the source is
    ['According to Ada Voss, the mayor, the storm killed 12 people.', 'Ada Voss, the mayor: the storm killed 12 people'],
    ['According to Ada Voss, the mayor, Bo Lund has left.', 'Ada Voss, the mayor: Bo Lund has left'],
    ['According to Ada Voss, the mayor, residents left early.', 'Ada Voss, the mayor: residents left early'],
    ['According to Ada Voss, a baker who saw it, the pier is safe.', 'Ada Voss, a baker who saw it: the pier is safe']
  ])
})

describe('whoever is told ends before the subject of what is told', () => {
  finds([
    ['Ada Voss told the board residents had left.', 'Ada Voss: residents had left'],
    ['Ada Voss told the council members should resign.', 'Ada Voss: members should resign'],
    ['Ada Voss told the crowd of residents that she had won.', 'Ada Voss: that she had won']
  ])
})

describe('a participle after what is said', () => {
  finds([
    ['Ada Voss said it would be a mistake to close the pier, adding to the town’s debt.', 'Ada Voss: it would be a mistake to close the pier, adding to the town’s debt'],
    ['Ada Voss said it was “a mess,” referring to the pier.', 'Ada Voss: the pier']
  ])
})

describe('a noun of saying belongs to its verb', () => {
  findsWith([
    ['Ada Voss expressed concern that the pier would close.', 'Ada Voss: expressed concern: that the pier would close'],
    ['Ada Voss has voiced deep doubts about the pier.', 'Ada Voss: has voiced deep doubts about: the pier'],
    ['Ada Voss expressed support for the plan, which was cheap.', 'Ada Voss: expressed support for: the plan'],
    ['Ada Voss called out the mayor for lying.', 'Ada Voss: called out: the mayor for lying'],
    ['“Over here,” called out a boy.', 'a boy: called out: “Over here,”'],
    // whose it is, or when
    ['Ada Voss expressed her support for the plan.', 'Ada Voss: expressed: her support for the plan'],
    ['Ada Voss expressed cautious optimism over the weekend that it would hold.', 'Ada Voss: expressed: cautious optimism over the weekend that it would hold']
  ])
})

describe('a bracket that the sentence closes', () => {
  finds([
    ['(The pier was safe, Ada Voss said.)', 'Ada Voss: The pier was safe'],
    ['(“It was safe,” Ada Voss said.)', 'Ada Voss: “It was safe,”'],
    ['The pier (the old one) was safe, Ada Voss said.', 'Ada Voss: The pier (the old one) was safe']
  ])
})

describe('an adverb belongs to the words after it', () => {
  finds([
    ['Ada Voss said only two people had left.', 'Ada Voss: only two people had left'],
    ['Ada Voss said hardly anyone had seen it.', 'Ada Voss: hardly anyone had seen it'],
    ['Ada Voss said even the church was lost.', 'Ada Voss: even the church was lost'],
    ['Ada Voss said nearly 40 houses were lost.', 'Ada Voss: nearly 40 houses were lost'],
    ['Ada Voss said at least 12 people had died.', 'Ada Voss: at least 12 people had died'],
    ['Ada Voss told the board nearly 40 houses had gone.', 'Ada Voss: nearly 40 houses had gone'],
    ['The results showed just how weak the wall was.', 'The results: just how weak the wall was'],
    ['Ada Voss said once the storm had passed the ferry would sail.', 'Ada Voss: once the storm had passed the ferry would sail'],
    ['Ada Voss called out only the mayor.', 'Ada Voss: only the mayor'],
    // or to how and when it was said
    ['Ada Voss said only that it was over.', 'Ada Voss: that it was over'],
    ['Ada Voss said again that it was over.', 'Ada Voss: that it was over'],
    ['Ada Voss said quietly that it was over.', 'Ada Voss: that it was over'],
    ['Ada Voss said later the pier would close.', 'Ada Voss: the pier would close'],
    ['Ada Voss said nearly two hours later that it was over.', 'Ada Voss: that it was over'],
    ['Ada Voss said just before noon that it was over.', 'Ada Voss: that it was over'],
    ['Ada Voss told roughly 60 supporters at a union hall that it was over.', 'Ada Voss: that it was over'],
    ['Ada Voss told a room of roughly 60 supporters that it was over.', 'Ada Voss: that it was over'],
    ['“It is over,” Ada Voss said simply.', 'Ada Voss: “It is over,”']
  ])
})
