// Long subjects: what tells more of a noun, and what stands between it and its verb.
import {describe} from 'vitest'
import {finds, findsNone} from './expected.js'

describe('a subject keeps what tells more of its noun', () => {
  finds([
    ['Aides to Voss say she is shifting her tack toward a smaller port.', 'Aides to Voss: she is shifting her tack toward a smaller port'],
    ['Advisers to the mayor said the vote would be close.', 'Advisers to the mayor: the vote would be close'],
    ['Residents trying to save the pier in November say they have no money.', 'Residents trying to save the pier: they have no money'],
    ['Political observers in Harrow and around the county say Oakes has earned it.', 'Political observers in Harrow and around the county: Oakes has earned it'],
    ['A woman walking her dog near the pier said the wall fell at noon.', 'A woman walking her dog near the pier: the wall fell at noon'],
    ['Officials briefed on the plan by the port said it was dead.', 'Officials briefed on the plan by the port: it was dead'],
    ['Two men seen near the pier before the storm told police they were fishing.', 'Two men seen near the pier before the storm: they were fishing'],
    ['The officials whose plans have been rejected say the change came after the storm.', 'The officials whose plans have been rejected: the change came after the storm'],
    ['A trader whose stall was flooded said he had lost it all.', 'A trader whose stall was flooded: he had lost it all'],
    ['Former pilots with no knowledge of the case but with years at sea said waiting was right.', 'Former pilots with no knowledge of the case but with years at sea: waiting was right'],
    ['But people with ties to the club say it was sold.', 'people with ties to the club: it was sold'],
    ['The plan failed because people with ties to the club say it was sold.', 'people with ties to the club: it was sold'],
    // another clause, or another subject, begins before the verb
    ['Officials fear the mayor said too much.', 'Officials: the mayor said too much'],
    ['Residents met in the hall on Monday, and the mayor said it was over.', 'the mayor: it was over'],
    ['After a night at the pier with friends the mayor said it was over.', 'the mayor: it was over'],
    ['Officials from the port walked the pier while the mayor said it was over.', 'the mayor: it was over'],
    ['Police in Harrow arrested a man who said he was hungry.', 'who: he was hungry'],
    ['In a letter to the board the mayor said it was over.', 'the mayor: it was over'],
    ['The pier opens at noon, the mayor said.', 'the mayor: The pier opens at noon'],
    ['Workers at the yard near the pier walked out, the union said.', 'the union: Workers at the yard near the pier walked out']
  ])
})

describe('a verb in its base form agrees with the head of its subject', () => {
  finds([
    ['On social issues, 26% say they are conservative.', '26%: they are conservative'],
    ['Even the plan’s biggest fans, like Lind and Oakes, say the money should come from the state.', 'the plan’s biggest fans: the money should come from the state'],
    ['To win the seat, candidates need to carry the harbour wards, local analysts say; Lind lost them.', 'local analysts: To win the seat, candidates need to carry the harbour wards'],
    ['Part of the problem, say experts like Paul Oakes, is the ground itself.', 'experts like Paul Oakes: Part of the problem … is the ground itself'],
    // no verb, or not one of its own
    ['Neither did the board say the pier was safe.', 'the board: the pier was safe']
  ])
  findsNone([
    'The fans had their say in the vote.'
  ])
})

describe('a clause before its source is no mere phrase', () => {
  finds([
    ['As a woman, Oakes likely raised less suspicion, Voss said.', 'Voss: As a woman, Oakes likely raised less suspicion'],
    ['In all, divers searched 12 wrecks, including two ferries, and 10 caves, the port report said.', 'the port report: In all, divers searched 12 wrecks, including two ferries, and 10 caves'],
    ['In Harrow, the port employs 40 people, Voss said.', 'Voss: In Harrow, the port employs 40 people']
  ])
  findsNone([
    'In court papers, Lind testified.',
    'In papers filed Monday with the court, Lind testified.',
    'In Harrow, a town of 400 people, Lind testified.',
    'In court papers, obtained by the Packet, Lind testified.'
  ])
})

describe('said and a noun phrase with a verb of its own is a clause, no source', () => {
  finds([
    ['Gov. Ada Voss of Norland, a Liberal who has refused to back him, said the Oakes family deserved better.', 'Gov. Ada Voss of Norland, a Liberal who has refused to back him: the Oakes family deserved better'],
    ['Rep. Bo Lind, L-Norland, appearing on Harbour News after the speech, said Voss failed to address the storm.', 'Rep. Bo Lind, L-Norland: Voss failed to address the storm'],
    ['The mayor’s former campaign manager, Corey Oakes, said the aide who replaced him, Paul Voss, should be dismissed.', 'The mayor’s former campaign manager, Corey Oakes: the aide who replaced him, Paul Voss, should be dismissed'],
    ['Sen. Ada Voss (L-Norland), said after a lunch on Tuesday that she had not read it.', 'Sen. Ada Voss (L-Norland): that she had not read it'],
    // a participle that only tells more of the source
    ['The wall fell at noon, said a man rescued from the pier.', 'a man rescued from the pier: The wall fell at noon'],
    ['The wall fell at noon, said a trader named Rosa.', 'a trader named Rosa: The wall fell at noon'],
    ['The wall fell at noon, said Bo Lind, dressed in black.', 'Bo Lind: The wall fell at noon'],
    ['The wall fell at noon, said an official briefed on the plan.', 'an official briefed on the plan: The wall fell at noon'],
    ['The wall, said Bo Lind, a teacher who lives there, should be rebuilt.', 'Bo Lind, a teacher who lives there: The wall … should be rebuilt']
  ])
})

describe('a title in the words that introduce a sentence is not what is said', () => {
  finds([
    ['Wednesday on Harbour TV’s “Morning Call,” Ada Voss said the port would close.', 'Ada Voss: the port would close'],
    ['Sunday on “Morning Call,” Ada Voss said if it rained the wall would be a “two-day job.”', 'Ada Voss: if it rained the wall would be a “two-day job.”'],
    ['Asked why she was there during a visit Friday to “Morning Call,” Voss said she had not “heard a word.”', 'Voss: she had not “heard a word.”'],
    ['Asked if Lind is “serious enough to run the port,” 72 percent of residents said yes.', '72 percent of residents: yes'],
    ['Monday’s plan is “reckless,” Voss said.', 'Voss: Monday’s plan is “reckless,”'],
    ['Wednesday was “the longest day,” Voss said on air.', 'Voss: Wednesday was “the longest day,”'],
    ['In a week it will be “a mess,” Voss said Monday.', 'Voss: In a week it will be “a mess,”']
  ])
})

describe('content goes on after what interrupts it', () => {
  finds([
    ['He said that the notice, which some have argued was meant to scare them, was an “insult” to the crew.', 'He: that the notice, which some have argued was meant to scare them, was an “insult” to the crew'],
    ['With “no money left,” the council said, the pier must close.', 'the council: With “no money left,” … the pier must close'],
    ['Those who listen to “certain shows,” he said, are in a debate that is “divorced from fact.”', 'he: Those who listen to “certain shows,” … are in a debate that is “divorced from fact.”'],
    ['He said the notice was a threat, which some have argued was meant to scare them.', 'He: the notice was a threat'],
    ['The plan is “reckless,” Voss said, adding that it would fail.', 'Voss: The plan is “reckless,”'],
    ['The plan is “reckless,” Voss said, and left the hall.', 'Voss: The plan is “reckless,”'],
    ['The judges who ruled on the fee, for instance, said the problem was not the fee.', 'The judges who ruled on the fee: the problem was not the fee']
  ])
})

describe('names, offices and numbers that belong together', () => {
  finds([
    ['Lind, Oakes and Voss said the pier would close.', 'Lind, Oakes and Voss: the pier would close'],
    ['“The pier will close,” Lind, Oakes and Voss said.', 'Lind, Oakes and Voss: “The pier will close,”'],
    ['On Tuesday, Oakes and Voss said the pier would close.', 'Oakes and Voss: the pier would close'],
    ['In Harrow, Oakes and Voss said the pier would close.', 'Oakes and Voss: the pier would close'],
    ['At least three officials said the pier would close.', 'At least three officials: the pier would close'],
    ['“It will close,” said about 40 residents.', 'about 40 residents: “It will close,”'],
    ['More than a dozen residents told the Packet it would close.', 'More than a dozen residents: it would close'],
    ['On Tuesday about 40 residents said the pier would close.', 'about 40 residents: the pier would close'],
    ['The man at the yard said the pier would close.', 'The man at the yard: the pier would close'],
    ['“It will close,” said one in five residents.', 'one in five residents: “It will close,”'],
    ['“It will close,” said one in Harrow.', 'one: “It will close,”'],
    ['“It will close,” said neither Lind nor Oakes.', 'neither Lind nor Oakes: “It will close,”'],
    ['“It will close,” said Ada Voss (Lib., Harrow).', 'Ada Voss (Lib., Harrow): “It will close,”'],
    ['“It will close,” said Ada Voss, of Norvex.', 'Ada Voss, of Norvex: “It will close,”'],
    ['“It will close,” said Ada Voss, on Monday.', 'Ada Voss: “It will close,”'],
    ['“It will close,” said the leader of the opposition and MP for Harrow.', 'the leader of the opposition and MP for Harrow: “It will close,”'],
    ['“It will close,” said a lobbyist and a Liberal mayor from Harrow.', 'a lobbyist and a Liberal mayor from Harrow: “It will close,”'],
    ['It will close, according to the mayor and her deputy.', 'the mayor and her deputy: It will close'],
    ['It will close, according to Lind and Oakes.', 'Lind and Oakes: It will close'],
    ['It will close, according to Lind and he has left.', 'Lind: It will close']
  ])
})

describe('a subject and its apposition after what is said', () => {
  finds([
    ['The pier will close, the boy’s father, a carpenter, said.', 'the boy’s father, a carpenter: The pier will close'],
    ['The pier will close, the club’s captain, who scored twice, said.', 'the club’s captain, who scored twice: The pier will close'],
    ['The pier will close, neighbour Ann Lind, 62, said.', 'neighbour Ann Lind, 62: The pier will close'],
    ['Bo Lind, the aide for harbours, fisheries, and trade, said it would close.', 'Bo Lind, the aide for harbours, fisheries, and trade: it would close']
  ])
})

describe('a clause and its source without a name', () => {
  finds([
    ['The pier will close, said the band.', 'the band: The pier will close'],
    ['The pier will close, said people familiar with the talks.', 'people familiar with the talks: The pier will close'],
    ['The pier will close, said the driver of the van that hit the wall.', 'the driver of the van that hit the wall: The pier will close'],
    ['The pier will close, said press secretary Bo Lind.', 'press secretary Bo Lind: The pier will close'],
    ['Lind, a baker, said many of the walls that tourists point to were new.', 'Lind, a baker: many of the walls that tourists point to were new'],
    ['An aide who was not allowed to speak publicly said the pier would close.', 'An aide who was not allowed to speak publicly: the pier would close'],
    ['An aide publicly said the pier would close.', 'An aide: the pier would close'],
    ['A report published on Monday said the pier would close.', 'A report published on Monday: the pier would close'],
    ['The board on Monday said the pier would close.', 'The board: the pier would close'],
    ['Lind, who lives there, said the same.', 'Lind, who lives there: the same']
  ])
})

describe('how exact a number is belongs to the source', () => {
  finds([
    ['“It will close,” said at least three officials.\n', 'at least three officials: “It will close,”'],
    ['“It will close,” said at least two people familiar with the talks.\n', 'at least two people familiar with the talks: “It will close,”'],
    ['The pier will close, according to at least 40 officials.\n', 'at least 40 officials: The pier will close'],
    ['The pier will close, according to about three officials.\n', 'about three officials: The pier will close'],
    ['On Tuesday at least three officials said it would close.\n', 'at least three officials: it would close']
  ])
  findsNone(['“The Pier” began at least 40 years ago.\n'])
})

describe('a source of two, and a clause that tells of it', () => {
  finds([
    ['“It will close,” said Mara Lind and her sister.\n', 'Mara Lind and her sister: “It will close,”'],
    ['“It will close,” said Mara Lind and the mayor agreed.\n', 'Mara Lind: “It will close,”'],
    ['“It will close,” said Bo Lund, who sings but will not dance.\n', 'Bo Lund, who sings but will not dance: “It will close,”'],
    ['“It will close,” said Bo Lund, who sings, but the mayor disagreed.\n', 'Bo Lund, who sings: “It will close,”'],
    ['“It will close,” said Norvex chief executive and co-founder Ada Voss.\n', 'Norvex chief executive and co-founder Ada Voss: “It will close,”'],
    ['A man who asked not to be named because he feared for his job said the pier would close.\n', 'A man who asked not to be named because he feared for his job: the pier would close'],
    // a reason that a comma ends is a belief of its own, and so is one for something else
    ['One official, who asked not to be named because she feared reprisals, said no.\n', 'she: reprisals'],
    ['He changed his name because he feared the police.\n', 'he: the police']
  ])
})

describe('a name that begins like another word', () => {
  finds([
    ['“It will close,” May Lund said.\n', 'May Lund: “It will close,”'],
    ['The pier would close, Will Lund said.\n', 'Will Lund: The pier would close'],
    ['Gov.-elect Ada Voss said the pier would close.\n', 'Gov.-elect Ada Voss: the pier would close'],
    // a month
    ['Last May Ada Lund said it would not.\n', 'Ada Lund: it would not']
  ])
})

describe('what a speaker does besides is no part of the words', () => {
  finds([
    ['Ada Voss said, “Thank you,” and left.\n', 'Ada Voss: “Thank you,”'],
    ['Ada Voss told the rink’s last skaters, “Thank you,” and handed out cocoa.\n', 'Ada Voss: “Thank you,”'],
    // a clause of its own, or a word that only ends like a verb
    ['Ada Voss said the pier was “a wreck,” and land prices rose.\n', 'Ada Voss: the pier was “a wreck,” and land prices rose']
  ])
})

describe('the year of a class, and an aside beside another', () => {
  finds([
    ['Hannah Kim ’28 said she had brought her own.\n', 'Hannah Kim ’28: she had brought her own'],
    ['The clock struck 13, as it does, as the vicar puts it, “whenever the Lord is bored.”\n', 'the vicar: The clock struck 13, as it does … “whenever the Lord is bored.”']
  ])
})

describe('a word of time between somebody in an office and the verb', () => {
  finds([
    ['“No,” claims manager Bo Lind later said.\n', 'claims manager Bo Lind: “No,”'],
    ['“No,” hospital press secretary Tim Ross later said.\n', 'hospital press secretary Tim Ross: “No,”'],
    // the verb of another clause
    ['“No,” said Bo Lind, who later said yes.\n', 'Bo Lind, who later said yes: “No,”']
  ])
})
