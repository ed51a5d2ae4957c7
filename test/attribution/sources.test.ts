// Where a source begins and ends in everyday copy: each sentence in the manner of a house, with the source and content of what is said.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/index.js'
import {finds, findsNone, findsOnly, head, read} from './expected.js'

describe('a series keeps the word before its first member', () => {
  finds([
    ['Neither the mayor nor the sheriff, nor Tam Oakes, said where the money had gone.', 'Neither the mayor nor the sheriff, nor Tam Oakes: where the money had gone'],
    ['Neither Lind nor her lawyer would say where the money had gone.', 'Neither Lind nor her lawyer: where the money had gone'],
    ['Both the mayor and the sheriff said the money was gone.', 'Both the mayor and the sheriff: the money was gone'],
    ['Either is fine, but the mayor and the sheriff said the money was gone.', 'the mayor and the sheriff: the money was gone'],
    ['Both were there when the sheriff said the money was gone.', 'the sheriff: the money was gone'],
    ['Nor is the bridge safe, Lind said.', 'Lind: Nor is the bridge safe']
  ])
})

describe('what introduces a clause is no part of its source', () => {
  finds([
    ['Two nights later Prosper Vane told the panel he had changed his mind.', 'Prosper Vane: he had changed his mind'],
    ['Moments after the vote Councillor Ida Moss said it was a disgrace.', 'Councillor Ida Moss: it was a disgrace'],
    ['Speaking outside court after the hearing, his solicitor, Bo Lund, said it was over.', 'his solicitor, Bo Lund: it was over'],
    ['Asked if he feared the rematch, the champion, Dmitri Hall, called it “a walk in the park.”', 'the champion, Dmitri Hall: it “a walk in the park.”'],
    ['Officials with the port authority cancelled the regatta on Sunday, warning that the pontoon could sink.', 'Officials with the port authority: that the pontoon could sink'],
    ['The retired engineer cancelled the talk on Sunday, warning that the hall could flood.', 'The retired engineer: that the hall could flood'],
    ['The vote of Monday’s council, a body of nine, said little, Lind said.', 'Lind: The vote of Monday’s council, a body of nine, said little'],
    ['The mayor of Dell, Bo Lund, said it was over.', 'The mayor of Dell, Bo Lund: it was over']
  ])
})

describe('what tells when or where something was said is neither source nor content', () => {
  finds([
    ['The bridge would open in May, prosecutors said this week.', 'prosecutors: The bridge would open in May'],
    ['The bridge would open in May, Bo Lund said late Tuesday.', 'Bo Lund: The bridge would open in May'],
    ['The bridge would open in May, she said two days later.', 'she: The bridge would open in May'],
    ['The bridge would open in May, she said as she left court.', 'she: The bridge would open in May'],
    ['The bridge would open in May, Bo Lund said while waiting for a bus.', 'Bo Lund: The bridge would open in May'],
    ['“Some of it,” she said as she left court, “is lost.”', 'she: “Some of it,” … “is lost.”'],
    ['“It is lost,” said Bo Lund this week.', 'Bo Lund: “It is lost,”'],
    ['“It is lost,” said his lawyer, Ada Voss, two days later.', 'his lawyer, Ada Voss: “It is lost,”'],
    ['Bo Lund said this week that the bridge would open.', 'Bo Lund: that the bridge would open'],
    ['She recently said the bridge would open.', 'She: the bridge would open'],
    ['The bridge was old, as the Packet reported a few days later.', 'the Packet: The bridge was old'],
    ['Party spokesman Bo Lund -- as the mayor noted this week -- said the bridge was old.', 'the mayor: Party spokesman Bo Lund … said the bridge was old'],
    // content and sources that begin like a time
    ['Bo Lund said this week was the longest of his life.', 'Bo Lund: this week was the longest of his life'],
    ['Bo Lund said two days later would be too late.', 'Bo Lund: two days later would be too late'],
    ['Norvex Looms, Inc. today announced that it would close.', 'Norvex Looms, Inc.: that it would close'],
    ['Leila Haddad and Bruno Costa claim it hides a cut in pay.', 'Leila Haddad and Bruno Costa: it hides a cut in pay'],
    ['“It is lost,” said both women.', 'both women: “It is lost,”'],
    ['“It is lost,” said many of the neighbours.', 'many of the neighbours: “It is lost,”'],
    ['“It is lost,” said another on Monday.', 'another: “It is lost,”'],
    ['“It is lost,” said both, and left.', 'both: “It is lost,”'],
    ['“It is lost,” winced watch manager Bo Lund.', 'watch manager Bo Lund: “It is lost,”'],
    ['“It is lost,” said the week’s only guest.', 'the week’s only guest: “It is lost,”'],
    ['“It is lost,” said a man two years her senior.', 'a man two years her senior: “It is lost,”'],
    ['Bo Lund said as a child he had swum there.', 'Bo Lund: he had swum there']
  ])
})

describe('a judgement in quotation marks belongs to the agent after it', () => {
  finds([
    ['A plan recently called “reckless” by the mayor was dropped.', 'the mayor: “reckless”'],
    ['Boats labeled “unfit” by Bo Lund were sold.', 'Bo Lund: “unfit”'],
    ['Bo Lund labeled the boats “unfit” by any measure.', 'Bo Lund: the boats “unfit” by any measure']
  ])
})

describe('after its verb a source keeps what tells who it is, and not how it was said', () => {
  finds([
    ['“It was the noise,” said the last of the men to leave the pit.', 'the last of the men to leave the pit: “It was the noise,”'],
    ['“It was the noise,” said Bao Dinh, his voice breaking. “After that only water.”', 'Bao Dinh: “It was the noise,” … “After that only water.”'],
    ['“It was the noise,” said Bao Dinh, her arms folded.', 'Bao Dinh: “It was the noise,”'],
    ['“It was the noise,” said Bao Dinh, his driver.', 'Bao Dinh, his driver: “It was the noise,”'],
    ['“It was the noise,” said Bao Dinh, her friend of forty winters.', 'Bao Dinh, her friend of forty winters: “It was the noise,”']
  ])
})

describe('after its verb a source is read to the end of a text without its full stop', () => {
  finds([
    ['“It rattled,” said Bo Lund, of Harrow', 'Bo Lund, of Harrow: “It rattled,”'],
    ['“It rattled,” said Bo Lund, 43', 'Bo Lund, 43: “It rattled,”'],
    ['“It rattled,” said Bo Lund, aged 43', 'Bo Lund, aged 43: “It rattled,”'],
    ['“It rattled,” said Bo Lund, president and chief executive', 'Bo Lund, president and chief executive: “It rattled,”'],
    ['“It rattled,” said the founder and CEO', 'the founder and CEO: “It rattled,”'],
    ['“It rattled,” said Bo Lund and Ada Voss', 'Bo Lund and Ada Voss: “It rattled,”'],
    ['“It rattled,” said Ned “Cork” Oakes', 'Ned “Cork” Oakes: “It rattled,”'],
    ['The pier is shut, according to Lind and Oakes', 'Lind and Oakes: The pier is shut'],
    // what tells when and where is no part of it there either
    ['“It rattled,” said Bo Lund two days later', 'Bo Lund: “It rattled,”'],
    ['“It rattled,” said Bo Lund this week', 'Bo Lund: “It rattled,”'],
    ['“It rattled,” said Lind to the boys', 'Lind: “It rattled,”'],
    ['“It rattled,” said Bo Lund, of course', 'Bo Lund: “It rattled,”'],
    ['“It rattled,” said Bo Lund and left', 'Bo Lund: “It rattled,”']
  ])
})

describe('after its verb a source is told from what is said of it and when', () => {
  finds([
    ['“It is late,” said IT staff at the mill.', 'IT staff at the mill: “It is late,”'],
    ['“It is late,” said one in 12 residents.', 'one in 12 residents: “It is late,”'],
    ['“It rattled,” said Bo Lund, then a young teacher.', 'Bo Lund, then a young teacher: “It rattled,”'],
    ['“It rattled,” said the leader of the Greens in the council.', 'the leader of the Greens in the council: “It rattled,”'],
    ['“It rattled,” said author of “The Salt Wall” Mara Lind.', 'author of “The Salt Wall” Mara Lind: “It rattled,”'],
    ['“It rattled,” said the chair of the board and mayor of Dell.', 'the chair of the board and mayor of Dell: “It rattled,”'],
    ['“It rattled,” said Bo Lund, who said nothing else.', 'Bo Lund, who said nothing else: “It rattled,”'],
    ['“It rattled,” said Bo Lund, the last of the crew.', 'Bo Lund, the last of the crew: “It rattled,”'],
    // and must not run on
    ['“It is late,” said one in Harrow.', 'one: “It is late,”'],
    ['“It rattled,” said Bo Lund, once the hall was full.', 'Bo Lund: “It rattled,”'],
    ['“It rattled,” said Bo Lund, in Harrow.', 'Bo Lund: “It rattled,”'],
    ['“It rattled,” said Bo Lund, who said “nothing could be done.”', 'Bo Lund: “It rattled,”'],
    ['“It rattled,” said Bo Lund, who acknowledged that the pier was old.', 'Bo Lund: “It rattled,”'],
    ['“It rattled,” said Mara Lind and the crew laughed.', 'Mara Lind: “It rattled,”'],
    ['“It rattled,” said a study released on Monday.', 'a study: “It rattled,”'],
    ['“It rattled,” said Lind of the lease.', 'Lind: “It rattled,”']
  ])
})

describe('the clause after a noun of saying ends before the main verb', () => {
  finds([
    ['The minister’s claim that the fleet was ready drew laughter.', 'The minister’s: that the fleet was ready'],
    ['A warning from the coast guard that the ice was thin kept skaters away.', 'the coast guard: that the ice was thin'],
    ['The finding by Dr. Lena Moss that the water was clean surprised the town.', 'Dr. Lena Moss: that the water was clean'],
    ['A warning from the coast guard that the ice was kept thin by tugs.', 'the coast guard: that the ice was kept thin by tugs'],
    ['The minister’s claim that undocumented boats were seized.', 'The minister’s: that undocumented boats were seized']
  ])
})

describe('somebody told', () => {
  it.each([
    ['Lind told her students that the lab would close.', 'her students', 'that the lab would close'],
    ['Lind told her that the lab would close.', 'her', 'that the lab would close'],
    ['Lind told the Herald by phone on Tuesday that the lab would close.', 'the Herald', 'that the lab would close']
  ])('%s', (text, addressee, content) => {
    const [first] = parseNewsItem(head + text, {language: 'en'}).attributions
    expect([first?.addressee?.text, first?.content[0]?.text]).toEqual([addressee, content])
  })
})

describe('a quotation that goes on after a phrase without subject or verb', () => {
  finds([
    ['Mara Lind looked at the sea for a while. Then, after a pause: “I would do it again, if they asked me.”', 'Mara Lind: “I would do it again, if they asked me.”'],
    ['“We lost the mast,” said Ada Brun, who sails. And, quietly: “We were never going to win it.”', 'Ada Brun, who sails: “We were never going to win it.”'],
    ['“We lost the mast,” said Ada Brun.\n\nThen, with a shrug: “We were never going to win it.”', 'Ada Brun: “We were never going to win it.”']
  ])

  it.each(['The wind dropped at four. Then, after an hour: “The Last Boat Home Tonight.”', 'Then, after a pause: “I would do it again, if they asked me.”', 'The rain came at four. There’s a rule, though: “Never sail on a Friday.”'])('nobody: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a question in an introductory clause is answered by the subject of the main clause', () => {
  finds([
    ['When host Juno Reyes asked whether the tour would happen, singer Marek Dvali grinned. “Buy a ticket and find out.”', 'singer Marek Dvali: “Buy a ticket and find out.”'],
    ['When the judge asked if he understood, Lind nodded. “I do.”', 'Lind: “I do.”'],
    ['Across the table the beekeeper, Ottla Friis, held up a jar. “Not all of it.”', 'Ottla Friis: “Not all of it.”'],
    ['Juno Reyes asked whether the tour would happen. “Or is it off?”', 'Juno Reyes: whether the tour would happen … “Or is it off?”']
  ])
})

describe('a content ends before a speaker in a clause of its own', () => {
  it.each([
    ['Lind said the bridge was safe, but Oakes, who inspected it, said it was not.', ['Lind: the bridge was safe', 'Oakes, who inspected it: it was not']],
    ['Lind said the bridge was safe, but Oakes, its builder, was never asked.', ['Lind: the bridge was safe, but Oakes, its builder, was never asked']]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('words that only look like a cue', () => {
  it.each(['Shares fell by a tenth in a day of falling freight rates.', 'He proposed on the fourth floor, at noon.'])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('but a view is one', () => {
    expect(read('The sale, as Lind sees it, was a theft.')).toEqual(['Lind: The sale … was a theft'])
  })
})

describe('what somebody owns is a label of a quotation', () => {
  finds([
    ['Lind’s response: “The bridge is safe.”', 'Lind’s: “The bridge is safe.”'],
    ['Her advice to the young: “Learn to swim.”', 'Her: “Learn to swim.”'],
    ['His last words: “Mind the step.”', 'His: “Mind the step.”'],
    ['The mayor laughed at the question. Her answer? “Ask me in May.”', 'Her: “Ask me in May.”']
  ])

  it.each(['Lind’s book: “The Bridge.”', 'It’s advice for the young: “Learn to swim.”', 'The town’s motto: “Ever onward.”', 'Their second song: “Rain on Rope Walk”.', 'Her plan for the pier: a roof, a bar and a “proper” stage.'])('but not of a title or a word: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a verb with its preposition takes a noun phrase', () => {
  findsOnly([
    ['The mayor did not respond to a request for comment.', 'The mayor: a request for comment'],
    ['Lind spoke of her father and the pier.', 'Lind: her father and the pier'],
    ['Lind did not reply to an email seeking comment.', 'Lind: an email seeking comment']
  ])

  it.each(['She spoke at the school on Monday.', 'He spoke for an hour.'])('but not a place or time: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('who asked ends before the place', () => {
  it.each([['Asked by a reporter after the vote whether he would resign, Lind laughed.', 'a reporter: whether he would resign']])('%s', (text, expected) => {
    expect(read(text)).toContain(expected)
  })
})

describe('a verb that goes on shares the subject of the sentence', () => {
  finds([
    ['Lind said that it planned to sell the pier, adding that it would take a year.', 'Lind: that it would take a year'],
    ['“It is over,” she said, adding, “I am glad.”', 'she: “I am glad.”']
  ])
})

describe('a relative clause before the predicate over a quotation is part of the subject', () => {
  findsOnly([
    ['Her husband, Pete Korda, who drives a truck, was less sanguine: “This will cost me 40 crowns a day.”', 'Her husband, Pete Korda, who drives a truck: “This will cost me 40 crowns a day.”'],
    ['The board, which met on Monday, was blunt: “Nobody gets a rise this year.”', 'The board, which met on Monday: “Nobody gets a rise this year.”']
  ])

  it('but two of them, or a verb of their own, are no predicate', () => {
    expect(read('People who cross it daily, who pay for it, know the sign: “Cross at your own risk.”')).toEqual([])
  })
})

describe('a subject of two verbs ends before the first', () => {
  findsOnly([
    ['A state inspector came in May and told them the wiring was old.', 'A state inspector: the wiring was old'],
    ['Firefighters kept crowds away from the gutted mill and warned that the wall could fall.', 'Firefighters: that the wall could fall'],
    ['The midwife drove home to Norwick and said the road was gone.', 'The midwife: the road was gone']
  ])
})

describe('a complement of two nouns is part of the subject', () => {
  findsOnly([
    ['The minister for trade and industry said exports had risen.', 'The minister for trade and industry: exports had risen'],
    ['Officials from the county and the state warned that the dam was weak.', 'Officials from the county and the state: that the dam was weak'],
    ['But teachers in the north and parents said the school should stay open.', 'teachers in the north and parents: the school should stay open']
  ])

  it.each([
    ['Officials from the county met and the state warned that the dam was weak.', 'the state: that the dam was weak'],
    ['He met the head of the port and a former captain said the lights had failed.', 'a former captain: the lights had failed'],
    ['Divers searched the harbour and neighbours said the boat was old.', 'neighbours: the boat was old']
  ])('but not of the clause before: %s', (text, expected) => {
    expect(read(text)).toContain(expected)
  })
})

describe('a participle after a noun is no subject', () => {
  it('of the verb that follows it', () => {
    expect(read('The man seen near the shop and later arrested told police he was lost.').some((one) => one.startsWith('arrested'))).toBe(false)
  })
})

describe('a verb that only begins or goes on with something', () => {
  it.each([
    ['A spokeswoman said recruitment would begin “at once”.', 'A spokeswoman: recruitment would begin “at once”'],
    ['The firm began “a review of safety”.', undefined],
    ['Lind began: “We are a small town.”', 'Lind: “We are a small town.”'],
    ['Lind continued, “We are a small town.”', 'Lind: “We are a small town.”']
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('words of time before a preposition introduce a clause', () => {
  finds([
    ['Early on Thursday union negotiator Pearl Moss said it was off.', 'union negotiator Pearl Moss: it was off'],
    ['Late on Monday night Pearl Moss said it was off.', 'Pearl Moss: it was off'],
    ['Just after 3 p.m. Sheriff Bo Dell said the road was open.', 'Sheriff Bo Dell: the road was open'],
    ['Early Birds of Harrow said it was off.', 'Early Birds of Harrow: it was off']
  ])
})

describe('where somebody did it is nothing that somebody proposed', () => {
  it.each([
    ['Rasheed proposed on the big wheel.', undefined],
    ['Rasheed commented on the big wheel.', 'Rasheed: the big wheel'],
    ['Rasheed proposed a big wheel.', 'Rasheed: a big wheel']
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected === undefined ? [] : [expected])
  })
})

it('an aside that names the speaker follows a joiner', () => {
  expect(read('Or as my grandmother used to put it: “If you push in, you die first.”')).toEqual(['my grandmother: “If you push in, you die first.”'])
})

it('the subject of a participle is that of the sentence', () => {
  const {attributions} = parseNewsItem(`${head}Lumora Inc said on Monday it would buy smaller rival Brightpath for $2.1 billion in cash and stock, betting that demand will surge.`)
  expect(attributions.filter(({cue}) => cue?.text === 'betting').map(({source}) => source?.text)).toEqual(['Lumora Inc'])
  expect(read('The bridge is safe, said Mara Lind, adding that it would hold.')).toContain('Mara Lind: that it would hold')
})

it('neither keeps its noun', () => {
  expect(read('Neither candidate said whether the tax would rise.')).toEqual(['Neither candidate: whether the tax would rise'])
})

describe('two offices of one person', () => {
  finds([
    ['“It holds,” said Tonya Briggs, president and CEO of Norvex.', 'Tonya Briggs, president and CEO of Norvex: “It holds,”'],
    ['“It holds,” said Tonya Briggs, founder and chief executive of Norvex.', 'Tonya Briggs, founder and chief executive of Norvex: “It holds,”'],
    ['“It holds,” said Tonya Briggs, the mayor and a former teacher.', 'Tonya Briggs, the mayor and a former teacher: “It holds,”'],
    ['“It holds,” said Tonya Briggs, the mayor and the council agreed.', 'Tonya Briggs, the mayor: “It holds,”']
  ])
})

describe('a noun that can be a verb', () => {
  it.each([
    ['A hospital trust has apologised for the delay to the family.', 'A hospital trust'],
    ['The clerks trust that it will hold.', 'The clerks']
  ])('belongs to the source before an auxiliary: %s', (text, expected) => {
    expect(read(text).map((one) => one.slice(0, one.indexOf(':')))).toEqual([expected])
  })
})

describe('a subject whose sentence goes on with other words before the verb', () => {
  finds([
    // what it spoke in
    ['The Rail Union, in a statement signed by its head, Comrade Uma Gray, and sent to us on Friday, faulted the cuts.', 'The Rail Union: the cuts'],
    ['The Port Authority, in a letter to its chairman, Bo Lund, said it would wait.', 'The Port Authority: it would wait'],
    ['The pier, in a sorry state since March, was closed, the owner, Bo Lund, said.', 'the owner, Bo Lund: The pier, in a sorry state since March, was closed'],
    // what it was doing
    ['Also reacting, a harbour analyst, Dr. Ike Vane, said it was too late.', 'a harbour analyst, Dr. Ike Vane: it was too late'],
    ['Also reacting angrily, Dr. Ike Vane said it was too late.', 'Dr. Ike Vane: it was too late'],
    // when it spoke, between the parts of its verb
    ['The board had in January announced plans to build a pier.', 'The board: plans to build a pier'],
    ['The minister also debunked claims that the pier was promised to a firm.', 'The minister: claims that the pier was promised to a firm']
  ])
})

describe('a ruling', () => {
  finds([
    ['A judge on Friday threw out the verdict, ruling that the test was “no science.”', 'A judge: that the test was “no science.”'],
    ['The judge ruled that the test was worthless.', 'The judge: that the test was worthless'],
    ['The panel ruled out a new pier.', 'The panel: a new pier']
  ])
  it.each(['Ann Boone won her fifth medal on Sunday, proving that age is no barrier.', 'Queen Ada ruled the land for 60 years.'])('is none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('when and where somebody said it is no part of what was said', () => {
  finds([
    ['Lind said on Monday it would go.', 'Lind: it would go'],
    ['Lind said by phone the pier was safe.', 'Lind: the pier was safe'],
    ['Lind said at a hearing the pier was safe.', 'Lind: the pier was safe'],
    ['Lind said earlier in the day the pier was safe.', 'Lind: the pier was safe'],
    ['Lind said afterward that the pier was safe.', 'Lind: that the pier was safe'],
    ['Lind said of the pier and the bridge that both were safe.', 'Lind: that both were safe'],
    ['Lind said in a statement read to the court: “I was ill.”', 'Lind: “I was ill.”'],
    ['Lind said in a video posted online he was fine.', 'Lind: he was fine'],
    ['Lind said in a speech the crowd booed that the pier was safe.', 'Lind: that the pier was safe']
  ])
})

describe('a request not to do something', () => {
  finds([
    ['The minister urged people not to travel.', 'The minister: not to travel'],
    ['Lind told them not to wait.', 'Lind: not to wait'],
    ['Lind told them to wait.', 'Lind: to wait']
  ])
})

describe('verbs that report only with a word after them', () => {
  finds([
    ['Lind pointed out that the pier was shut.', 'Lind: that the pier was shut'],
    ['As the economist Uma Gray has pointed out, the tide is high.', 'the economist Uma Gray: the tide is high'],
    ['As Lind likes to say, the tide is high.', 'Lind: the tide is high'],
    ['Lind made clear that the pier was shut.', 'Lind: that the pier was shut'],
    ['The coach made it clear he was not happy.', 'The coach: he was not happy'],
    ['Lind fired back that the pier was shut.', 'Lind: that the pier was shut'],
    ['“It is shut,” Lind shot back.', 'Lind: “It is shut,”'],
    ['Lind let slip that the pier was shut.', 'Lind: that the pier was shut'],
    ['The union left on Monday, making clear that it would be back.', 'The union: that it would be back']
  ])
  it.each(['The points were close.', 'At one point Lind fell.', 'Lind made the cut.', 'Lind let the rope go.', 'Lind shot an arrow into the sea.', 'The window was clear.', 'As Lind made her way home, the tide rose.', 'There was one rule for all.'])('are none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a word of contrast after a name is no part of the source', () => {
  finds([
    ['Bo Lund, however, said it was fine.', 'Bo Lund: it was fine'],
    ['Bo Lund, though, thought it was fine.', 'Bo Lund: it was fine'],
    ['Bo Lund, for his part, said it was fine.', 'Bo Lund: it was fine'],
    ['Bo Lund, too, said it was fine.', 'Bo Lund: it was fine'],
    ['Bo Lund, for years the mayor, said it was fine.', 'Bo Lund, for years the mayor: it was fine']
  ])
})

describe('a source ends at a semicolon', () => {
  finds([
    ['The Grange, a farmers’ group, urged passage; the Food Network, which runs pantries, called the bill cruel.', 'the Food Network, which runs pantries: the bill cruel'],
    ['Lind was late; Oakes, the mayor, said it was over.', 'Oakes, the mayor: it was over']
  ])
})

describe('a quoted word in an appositive is no part of what is said', () => {
  finds([
    ['“We do,” said Kim Doyle, a “proud” teacher.', 'Kim Doyle, a “proud” teacher: “We do,”'],
    ['“We do,” said Kim Doyle, the “best we have.”', 'Kim Doyle, the “best we have.”: “We do,”'],
    ['“We do,” said Kim Doyle. “Proud teachers do.”', 'Kim Doyle: “We do,” … “Proud teachers do.”']
  ])
})

describe('a cue and its source between an introductory phrase and its clause', () => {
  finds([
    ['At noon, said police, the wall fell.', 'police: At noon … the wall fell'],
    ['In May, said Mara Lind, the mayor, prices fell.', 'Mara Lind, the mayor: In May … prices fell'],
    ['Without the money, said Bo Lund, a trustee, the hall will close.', 'Bo Lund, a trustee: Without the money … the hall will close'],
    ['In a letter, Lind said the roof was safe.', 'Lind: the roof was safe'],
    ['Karen Boyd, 44, admitted taking the vials from a locked cupboard at the hospice, Holm, over eight months.', 'Karen Boyd, 44: taking the vials from a locked cupboard at the hospice, Holm, over eight months'],
    ['The roof was safe, said visiting engineers.', 'visiting engineers: The roof was safe'],
    ['The roof was safe, said Bo Lund, a trustee, who climbed it.', 'Bo Lund, a trustee, who climbed it: The roof was safe']
  ])
})

describe('a relative clause with that is part of the subject', () => {
  finds([
    ['The group that runs the port said no.', 'The group that runs the port: no'],
    ['The driver of a pickup that hit a bus told troopers he had slept.', 'The driver of a pickup that hit a bus: he had slept'],
    ['The driver of a pickup that hit a bus Monday, injuring nine, told troopers he had slept.', 'The driver of a pickup that hit a bus Monday: he had slept'],
    ['The council said that a man who runs the port left.', 'The council: that a man who runs the port left'],
    ['Lind was so late that the port closed, the mayor said.', 'the mayor: Lind was so late that the port closed'],
    ['The fact is that the mayor said no.', 'the mayor: no']
  ])
})

describe('a name in apposition keeps its noun and its age', () => {
  finds([
    ['The club’s secretary, Eve Lund, 79, said: “I have not slept since.”', 'The club’s secretary, Eve Lund, 79: “I have not slept since.”'],
    ['In a letter, the club’s secretary, Eve Lund, 79, said it was shut.', 'the club’s secretary, Eve Lund, 79: it was shut'],
    ['On the pier, Eve Lund, 79, said it was shut.', 'Eve Lund, 79: it was shut'],
    ['After a talk with the mayor, Eve Lund, 79, said it was shut.', 'Eve Lund, 79: it was shut']
  ])
})

describe('who gives a thing a name in marks stands right before the verb', () => {
  finds([
    ['He waved it away, a decision Lind labelled “a joke”.', 'Lind: “a joke”'],
    ['It was a scheme Lind described as “a joke”.', 'Lind: “a joke”'],
    ['The mayor Ada Lind called it “a joke”.', 'The mayor Ada Lind: it “a joke”']
  ])
})

describe('a clause after a comma and its own quotation', () => {
  finds([
    ['Lind, who had won with a kick he called “lucky”, said the room was “cold”.', 'Lind, who had won with a kick he called “lucky”: the room was “cold”'],
    ['“It held”, said the man who was there.', 'the man who was there: “It held”'],
    ['A plan, which Lind said she would “look at”, is due in June.', 'Lind: she would “look at”'],
    ['A plan, which Lind said would cost more, is due in June.', 'Lind: which … would cost more'],
    ['Lind praised the keeper: “He has no fear. He is a wall.”', 'Lind: the keeper … “He has no fear. He is a wall.”'],
    ['Some stood, some holding placards that read “Hands off our trees”.', 'placards: “Hands off our trees”'],
    ['One man held a burning sign that read “Hands off our trees”.', 'a burning sign: “Hands off our trees”']
  ])
  it.each(['She said goodbye to her mother and left.', 'They said grace.', 'The pool says farewell to its keeper.'])('tells nothing in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('what is expected or believed ends before who says so', () => {
  finds([
    ['The bridge is expected to reopen in May, the county said.', 'the county: The bridge is expected to reopen in May'],
    ['Oakes was believed to be in Spain, police said on Monday.', 'police: Oakes was believed to be in Spain'],
    ['The bridge is expected to reopen in May, or in June.', '–: The bridge … to reopen in May, or in June'],
    ['Crews were on the way, according to Ada Lind, who said it would take days.', 'Ada Lind: Crews were on the way'],
    ['Crews were on the way, according to Ada Lind, who lives there.', 'Ada Lind, who lives there: Crews were on the way']
  ])
})

describe('a paper or programme with a day or time in its name is told', () => {
  finds([
    ['Lind told the Sunday Times that it was over.', 'Lind: that it was over'],
    ['Lind told Radio Harrow’s Morning Tea that it was over.', 'Lind: that it was over'],
    ['Lind told the crew Sunday that it was over.', 'Lind: that it was over'],
    ['Lind told reporters Monday it was over.', 'Lind: it was over']
  ])
})

describe('a sentence that only says how somebody is leads to a quotation', () => {
  finds([
    ['Bo Lund was blunt. “The plan is dead.”', 'Bo Lund: “The plan is dead.”'],
    ['Said Ada Lind, 84: “The plan is dead, and so is the pier.”', 'Ada Lind, 84: “The plan is dead, and so is the pier.”']
  ])
  findsNone(['Bo Lund was killed. “The plan is dead.”', 'Bo Lund is 64. “The plan is dead.”', 'The hall was cold. “The plan is dead.”', 'He said his prayers.'])
})

describe('everyday copy', () => {
  finds([
    ['Lind was hailed as “a gift to this town” by coach Bo Oakes after the match.', 'coach Bo Oakes: as “a gift to this town”'],
    ['At a hurriedly called meeting late on Friday, the mayor said two gates were open.', 'the mayor: two gates were open'],
    ['The council hurriedly called the plan a trap.', 'The council: the plan a trap'],
    ['“We have carried this port on our backs, said dockers’ secretary Bo Oakes.', 'dockers’ secretary Bo Oakes: “We have carried this port on our backs,'],
    ['“They were wilder then,” said Bo Lund, of Ordway, Colo. “Nobody rides for oats now, not one of them.”', 'Bo Lund: “They were wilder then,” … “Nobody rides for oats now, not one of them.”'],
    ['The plan is dead, said Rep. “Bo” Lund.', 'Rep. “Bo” Lund: The plan is dead'],
    ['A poll found 51% had turned it off, with one in five saying they slept in coats.', 'A poll: 51% had turned it off'],
    ['Despite assurances from the builder that the ground was sound, a garden sank.', 'the builder: that the ground was sound'],
    ['The minister’s warning that wells would be dry by May has been heard before.', 'The minister’s: that wells would be dry by May'],
    ['Drivers crash less at night, says a study released on Tuesday.', 'a study: Drivers crash less at night'],
    ['“No,” she told the Harrow Sunday Courier.', 'she: “No,”'],
    ['Supermarket chain Norvex posted a profit on Thursday and said it would open nine stores.', 'Supermarket chain Norvex: it would open nine stores']
  ])
})
