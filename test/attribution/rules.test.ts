// The rules on words and marks, each with texts that it must match, marked up as in the corpus, and texts that it must not.
import {describe, expect, it} from 'vitest'
import type {RuleId} from '../../src/model.js'
import {rules} from '../../src/attribution/rules/table.js'
import {readingOf, readMarks, rulesOfEnglish, tell, type Told} from './reading.js'

const must: Record<RuleId, string[]> = {
  'quote-source-cue': [
    '{c1:“No chance,”} {s1:he} {q1:winced}.',
    '{c1:“Dead calm,”} {s1:Lind} {q1:winced}, {c1:“and not a soul about.”}',
    '{c1:“No more ferries,”} was all {s1:Mara Lind} {q1:would say} as she left.',
    '{c1:“Not in my harbour,”} is what {s1:the mayor} {q1:told} him.',
    '{c1:“A ruin,”} was how {s1:one visitor} {q1:described} the pier.',
    '{c1:“We billed them,”} {s1:harbour press secretary Mara Lind} {q1:said} on Friday.',
    '{c1:“Nobody slept,”} {s1:claims manager Mara Lind} {q1:told} the panel.',
    '{c1:“It hurts,”} {s1:the family} {q1:said} in a statement.',
    '{c1:“We are all here for the cake,”} {s1:Tam Oakes} {q1:shot back} with a laugh.',
    '{c1:“If the wind drops, we are off,”} {s1:she} {q1:went on}. {c1:“At noon.”}',
    '{c1:“It is not what we were promised,”} {s1:the two} {q1:write}.',
    '{c1:“I have not slept in it,”} {s1:he} {q1:said} on Radio Harrow’s “Morning Tea.” {c1:“And I will not.”}',
    '{c1:“No,”} {s1:claims manager Bo Oakes} {q1:said} on the phone.',
    '{c1:“The bridge will hold,”} {s1:Mara Lind} {q1:said}.',
    '{c1:"The bridge will hold,"} {s1:she} {q1:told} reporters on Monday.',
    "{c1:''The bridge will hold,''} {s1:Mr. Oakes, the mayor of Harrow,} {q1:said} in an interview.",
    '{c1:“Will it hold?”} {s1:the engineer} {q1:asked}.',
    '{c1:“It will hold,”} {s1:Lind} {q1:said}. {c1:“It always has.”}',
    '{c1:The town needs builders “who know that a bridge is not a pier,”} {s1:Lind} {q1:said}.',
    '{c1:“It will hold,”} {s1:one old friend} {q1:said}.',
    '{c1:In the end the bridge is “only a bridge,”} {s1:Lind} {q1:said} in a speech to the council.',
    '{c1:After the storm it was “no bridge at all,”} {s1:Lind} {q1:said} while she walked along it.',
    '{c1:In May, the bridge “was a ruin,”} {s1:Lind} {q1:said} on Monday.',
    '{c1:“It will hold,”} {s1:Senator Mara Lind, R-Harr.,} {q1:said} Tuesday.',
    "{c1:''They say, 'The bridge is a special case,'''} {s1:Mr. Oakes} {q1:said}."
  ],
  'quote-cue-source': [
    '{c1:“It is cheap,”} {q1:shrugged} {s1:Tam Oakes, the kiosk’s owner}.',
    '{c1:“No chance,”} {q1:winced} {s1:the mayor}.',
    '{c1:“We never closed,”} {q1:grinned} {s1:Mara Lind}, {c1:“not once.”}',
    '{c1:“He never shouted,”} {q1:said} {s1:Lind} of her old teacher, Tam Oakes, who died in May.',
    '{c1:“It rattled,”} {q1:said} {s1:Mara Lind} of the bus she drove.',
    '{c1:“It rattled,”} {q1:said} {s1:Mara Lind of the council}.',
    '{c1:“It rattled,”} {q1:said} {s1:Mara Lind of the Harrow Trust}.',
    '{c1:“It rattled,”} {q1:said} {s1:a friend of his mother}.',
    '{c1:“Forty,”} {q1:called} {s1:a man at the back of the hall} in Harrow on Friday.',
    '{c1:“Well done,”} {q1:praised} {s1:the coach}.',
    '{c1:“Shut it,”} {q1:said} {s1:someone close to the board}.',
    '{c1:“It was a rout,”} {q1:said} {s1:one veteran ferryman}.',
    '{c1:“It was a rout,”} {q1:said} {s1:one of the two stewards hurt in the crush}.',
    '{c1:“I am done,”} {q1:said} {s1:Ned “Cork” Oakes, a retired diver}.',
    '{c1:“We ran,”} {q1:said} {s1:a girl who gave her name only as Nell}.',
    '{c1:“It took a decade,”} {q1:said} {s1:Mara Lind, author of “The Salt Wall,” a history}.',
    '{c1:“I rise at four,”} {q1:said} {s1:Mara Lind, 52, a ferrywoman from Harrow, who bought her boat in March}.',
    '{c1:“I rise at four,”} {q1:said} {s1:Mara Lind, 52, of Harrow}.',
    '{c1:“Ready?”} {q1:said} {s1:Mara Lind} to the crew.',
    '{c1:“Ready?”} {q1:said} {s1:Mara Lind, deck hand at the Vell works}.',
    '{c1:“Ready?”} {q1:said} {s1:Mara Lind}, tears in her eyes.',
    '{c1:“We ran,”} {q1:said} {s1:a man at the next table who gave no name}.',
    '{c1:“We ran,”} {q1:said} {s1:Mara Lind, captain of the crew that won here in May}.',
    '{c1:“It is shut,”} {q1:said} {s1:the head of the harbour board} in a letter.',
    '{c1:“It is shut,”} {q1:said} {s1:Mara Lind} outside the hall.',
    '{c1:“It is ours,”} {q1:said} {s1:Mara Lind and Tam Oakes, who run the ferry}.',
    '{c1:“The bridge will hold,”} {q1:said} {s1:Mara Lind}.',
    '{c1:“The bridge will hold,”} {q1:said} {s1:Mara Lind, an engineer from Harrow}.',
    '{c1:“The bridge will hold,”} {q1:said} {s1:Mara Lind, who built it}.',
    '{c1:"Never,"} {q1:replied} {s1:the mayor}.'
  ],
  'interrupted-quote': [
    '{c1:“If it holds,”} {s1:she} {q1:says}, pointing at the pier, {c1:“we are saved.”}',
    '{c1:“The pier,”} {s1:Mara Lind} {q1:said}, her voice shaking, {c1:“is gone.”}',
    '{c1:“The bridge,”} {s1:Mara Lind} {q1:said}, {c1:“will hold.”}',
    '{c1:“The bridge,”} {q1:said} {s1:Mara Lind}, {c1:“will hold.”}'
  ],
  'source-cue-quote': [
    '{s1:Lind} {q1:said} in a letter, {c1:“We go whatever the paper writes.”}',
    '{s1:Lind} {q1:told} everyone at the bridge, {c1:“It will hold.”}',
    '{s1:Lind} {q1:said}, {c1:“You may cross,”} and she waved us on.',
    '{s1:Oakes} {q1:hit back}: {c1:“It is your bridge.”}',
    '{s1:Mara Lind} {q1:told} everyone, {c1:“The bridge will hold.”}',
    '{s1:Mara Lind} {q1:said}: {c1:“The bridge will hold.”}',
    '{s1:Mara Lind} {q1:said}, {c1:“The bridge will hold.”}',
    '{s1:The mayor, Tam Oakes,} {q1:replied}, {c1:“It will not.”}',
    '{s1:She} {q1:said}: {c1:“The bridge will hold.”} {c1:“It always has.”}',
    '{s1:Lind} shook her head and {q1:said}, {c1:“Never.”}',
    'In a letter titled “Why we build,” {s1:Lind} {q1:said}: {c1:“The bridge will hold.”}',
    'It was noon when {s1:she} rose and {q1:said}, {c1:“Never.”}',
    'When the clerk asked who had built the bridge, {s1:Oakes} {q1:replied}, {c1:“My father did.”}'
  ],
  'colon-quote': [
    '{s1:Mara Lind}, {q1:speaking to Radio Harrow}: {c1:“We go again on Saturday, whatever the wind does.”}',
    'The pollsters’ verdict - {s1:Bo Lund}{q1::} {c1:“One of the lessons is to keep on calling.”}',
    '{s1:Shaken ferryman Bo Oakes, 26,} {q1:gasped}: {c1:“The bridge has held for forty years.”}',
    '{s1:A post from the Harrow bridge crew} {q1:was shorter}: {c1:“The bridge is shut until the spring.”}',
    '{s1:Harbour watch}{q1::} {c1:“Stay off the bridge until the wind drops.”}',
    '{s1:Bridge police chief}{q1::} {c1:“Stay off the bridge until the wind drops.”}',
    'The crane is back - {s1:Tam Oakes}{q1::} {c1:“The bridge has held for forty years.”}',
    '{s1:Lind} {q1:answered at once, with a wave}: {c1:“The bridge has held for forty years.”}',
    '{s1:Lind} {q1:wept}: {c1:“The bridge has held for forty years.”}',
    '{s1:Lind} {q1:hung her head}: {c1:“The bridge has held for forty years.”}',
    'On Monday, {s1:she} {q1:put it this way}: {c1:“The bridge has held for forty years.”}',
    '{s1:A footnote in the report} {q1:makes that clear}: {c1:“These figures leave out the old bridge.”}',
    '{s1:Its builder, Tam Oakes,} {q1:was relieved}: {c1:“The bridge has held for forty years.”}',
    'A {q1:message from} {s1:the harbour master}: {c1:“The bridge is shut until the spring.”}',
    '{q1:Post from} {s1:@harrowbridge}: {c1:“The bridge is shut until the spring.”}'
  ],
  'cue-source-quote': [
    '{q1:Said} {s1:Mara Lind}, {c1:“The bridge will hold.”}',
    '{q1:Continued} {s1:Lind}: {c1:“The bridge will hold.”} {c1:“It always has.”}',
    '{q1:Added} {s1:Oakes, the mayor of Harrow,} {c1:“We will see.”}',
    '{q1:Says} {s1:the mayor}: {c1:“We will see.”}'
  ],
  'source-cue-that': [
    'The Post quotes {s1:her} {q1:as saying} {c1:that the bridge would hold}.',
    '{s1:The paper} {q1:reported} at the time {c1:that the editor, Mara Oakes, denied it}.',
    '{s1:Mara Lind} {q1:was quoted on Sunday as saying} {c1:that the ferry would sail}.',
    '{s1:Her family} {q1:told} the court {c1:that he was shy}.',
    'Meanwhile, {s1:the keeper, who had slept there,} {q1:noted} {c1:that the bridge had held}.',
    'Meanwhile, {s1:the keeper—who had slept there}—{q1:noted} {c1:that the bridge had held}.',
    '{s1:Mara Lind} {q1:said} {c1:that the bridge would hold}.',
    '{s1:The council} on Thursday {q1:said} {c1:that the bridge would hold}.',
    '{s1:The mayor} {q1:asked} {c1:whether the bridge would hold}.',
    '{s1:Lind} {q1:told} the council {c1:that the bridge would hold}.',
    '{s1:Officials} {q1:have repeatedly said} {c1:that the bridge is safe}.',
    '{s1:Lind} {q1:said}, among other things, {c1:that the bridge would hold}.',
    '{s1:Mara Lind, citing the storm,} {q1:said} {c1:that the bridge was shut}.',
    'Although {s1:Lind} {q1:admitted} {c1:that the bridge was “a little old,”} she said it would stay open.',
    'Walking in to chants of "Lind! Lind!," {s1:the mayor} {q1:said} {c1:that the bridge would hold}.',
    'After a day of what the town calls “bridge fever,” {s1:Lind} {q1:said} {c1:that the bridge would hold}.',
    '{s1:She} {q1:said} {c1:that the bridge would hold}, which Oakes called a dream.'
  ],
  'source-cue-clause': [
    'The Post quoted {s1:Mara Lind} {q1:as saying} {c1:the bridge would hold}.',
    'Tam Oakes cites {s1:an engineer at the works} {q1:as telling} the board {c1:the bridge would hold}.',
    '{s1:Mara Lind, whose book “The Long Pier” won a prize,} {q1:said} {c1:she was tired}.',
    '{s1:The board} {q1:estimates} {c1:the wall is thirty metres long}.',
    '{s1:Mara Lind} {q1:explained} {c1:the bridge had been shut for a week}.',
    'The porter, {s1:whose wife} {q1:said} {c1:he was ill}, was sent home.',
    'The union, {s1:whose leader, Mara Lind}, {q1:said} {c1:members would strike}, met on Monday.',
    '{s1:Mara Lind, a teacher,} {q1:said} {c1:the Oakes family deserved better}.',
    '{s1:The elderly} {q1:said} {c1:they were afraid}.',
    '{s1:The bully} {q1:said} {c1:he was sorry}.',
    '{s1:The mayor} {q1:quickly said} {c1:it would hold}.',
    'The deck, {c1:which} {s1:Lind} {q1:said} {c1:was safe}, fell on Monday.',
    'It was a deck {c1:that} {s1:the board} {q1:said} {c1:is safe}.',
    'Earlier in the day at a fair in Cotton Landing {s1:Senator Ada Lund} {q1:said} {c1:the bridge would hold}.',
    'In Harrow {s1:Mayor Ada Lund} {q1:said} {c1:the bridge would hold}.',
    '{s1:The family} {q1:said} {c1:the house would be sold}.',
    'Oakes declined to be seen, but {s1:someone close to its board} {q1:said} {c1:a sale was near}.',
    '{s1:Mara Lind} {q1:was quoted in a local paper as saying} {c1:the pier was lost}.',
    '{s1:Mara Lind} {q1:was recorded at a dinner saying} {c1:the pier was lost}.',
    '{s1:April Oakes} {q1:said} {c1:the bridge would hold}.',
    'By noon {s1:fire captain Bo Oakes} {q1:said} {c1:the bridge was safe}.',
    'On Friday {s1:Mara Lind} {q1:said} {c1:the bridge would hold}.',
    'Last night {s1:Mara Lind, a harbour councillor,} {q1:said} {c1:the bridge would hold}.',
    'In a note on Friday evening {s1:Mayor Tam Oakes} {q1:said} {c1:the bridge would hold}.',
    'In a letter to the crew on Friday {s1:chief engineer Mara Lind} {q1:said} {c1:the bridge would hold}.',
    'After the vote {s1:Mara Lind} {q1:said} {c1:the bridge would hold}.',
    'When the talks ended {s1:Mara Lind} {q1:said} {c1:the bridge would hold}.',
    'Three weeks later {s1:Mara Lind} {q1:said} {c1:the bridge would hold}.',
    'Early this morning {s1:police} {q1:said} {c1:the bridge was shut}.',
    '{s1:Friday’s report} {q1:said} {c1:the bridge would hold}.',
    '{s1:The Sunday Club} {q1:said} {c1:the bridge would hold}.',
    '{s1:Mara Lind} {q1:said} {c1:the bridge would hold}.',
    '{s1:She} {q1:believes} {c1:the bridge will hold}.',
    '{s1:A spokesman for the city} {q1:said} {c1:the bridge would be “as good as new”} .',
    '{s1:Mara Lind, who built the bridge,} {q1:said} {c1:it would hold}.',
    '{s1:An engineer who asked not to be named} {q1:said} {c1:the bridge would hold}.',
    'When {s1:the council} {q1:said} {c1:the bridge was shut}, the crew went home.',
    'While {s1:Lind} {q1:said} {c1:it would hold in Harrow, Ky., and in Vell}, her crew left.',
    '{s1:Lind} {q1:told} the crew before the vote {c1:she would close the bridge}.',
    '{s1:Mr. Lind}, citing “the worst storm in years,” {q1:said} {c1:the bridge could wait}.',
    '{s1:Another} {q1:said} {c1:the bridge would fall}.',
    '{s1:One in five} {q1:said} {c1:the bridge would fall}.',
    '{s1:Three in 10} {q1:say} {c1:the bridge will fall}.',
    'The mayor met the crew on Monday and {q1:said} {c1:the bridge would hold}.',
    'When asked what she saw, {s1:Lind} smiled and {q1:said} {c1:the bridge would hold}.',
    'In a letter titled “Why we build,” {s1:Lind} {q1:said} {c1:the bridge would hold}.',
    'Asked about the bridge “that fell,” {s1:Lind} {q1:said} {c1:the new one would hold}.',
    'Citing the storm, {s1:Mara Lind} {q1:said} {c1:the bridge was shut}.',
    'Calling the plan “a mess,” {s1:Lind} {q1:said} {c1:the bridge would be “as good as new.”}'
  ],
  'clause-source-cue': [
    '{c1:In May prices fell}, {s1:Lind} {q1:testified}.',
    '{c1:The bridge would hold}, {s1:Mara Lind} {q1:said}.',
    'But {c1:the bridge would not hold}, {s1:he} {q1:warned}.',
    '{c1:The bridge would hold}, {s1:she and Oakes} {q1:said}.'
  ],
  'clause-cue-source': [
    '{c1:The roof, a ruin, will fall}, {q1:said} {s1:Mara Lind}.',
    '{c1:The bridge was never safe}, {q1:said} {s1:one union man in the room}.',
    '{c1:The bridge was never safe}, {q1:said} {s1:an official who was briefed on it}.',
    '{c1:The bridge was never safe}, {q1:said} {s1:author and party strategist Bo Lund, his former partner}.','{c1:The bridge would hold}, {q1:said} {s1:Mara Lind}.', '{c1:The bridge was never safe}, {q1:said} {s1:a former inspector}.', '{c1:The bridge was never safe}, {q1:said} {s1:Tam Oakes, head of a union that has left the council}.'],
  'interrupted-clause': [
    '{c1:The kerb}, {q1:said} {s1:planning officer Mara Lind}, {c1:was too high}.',
    '{c1:The boat was empty}, {s1:Lind} {q1:told} the Harrow Post on Friday, {c1:and its lamp was lit}.',
    'Meanwhile, {q1:wrote} {s1:the island’s doctor, Mara Lind}, {c1:the sick would wait}.',
    'However, {q1:added} {s1:Mara Lind}, {c1:the roof had been paid for}.',
    'Moreover, {q1:said} {s1:the keeper, Bo Oakes}, {c1:the bridge held}.','{c1:The bridge}, {s1:Mara Lind} {q1:said}, {c1:would hold}.', '{c1:The old pier}, {s1:she} {q1:added}, {c1:was another matter}.', 'Still, {s1:she} {q1:said}, {c1:the bridge would hold}.', '{c1:Oakes}, {s1:they} {q1:said}, {c1:ordered them to wait}.'],
  'according-to': [
    '{q1:According to} {s1:a spokesman for the board, who gave no name}, {c1:two boats sank}.',
    '{q1:According to} {s1:the board, which met on Monday}, {c1:two boats sank}.',
    '{c1:Since last March}, {q1:according to} {s1:River Watch}, {c1:state wardens have counted more than forty otters}.',
    '{c1:For Oakes}, {q1:according to} {s1:former harbour master Bo Lind}, {c1:the vote is a test of nerves}.',
    '{q1:According to} {s1:the timetable printed Monday}, {c1:the ferry is due to sail next Friday night, along with the Vell tug and a barge}.',
    '{q1:According to} {s1:the Harbour Trust, a charity}, {c1:the rise in tolls, fees and fines has ended}.',
    '{c1:Over the long term}, {q1:according to} {s1:the budget office}, {c1:the rise is mostly due to the weather}.',
    'Nobody saw it: {q1:According to} {s1:recent polls}, {c1:few were asked}.',
    '{c1:The bridge is shut}, {q1:according to} {s1:the board, which met on Monday}.',
    '{c1:The map is a fraud}, {q1:in the words of} {s1:cartographer Mara Lind}.',
    '{q1:According to} {s1:glazier Tom Reyes}, {c1:the pane was cracked in May}.',
    'In {s1:Lind’s} {q1:words}, {c1:the bridge is “only a bridge.”}',
    '{c1:The bridge fell at noon}, by {s1:her} own {q1:account}.',
    'By {s1:the county’s} {q1:count}, {c1:four bridges fell}.',
    '{c1:The bridge would hold}, {q1:according to} {s1:Mara Lind}.',
    '{q1:According to} {s1:the report}, {c1:the bridge would hold}.',
    '{q1:According to} {s1:the coroner, Dr. Mara Lind}, {c1:the bridge was iced over}.',
    '{q1:According to} {s1:police}, {c1:Oakes, 43, was on the bridge}.',
    '{c1:The bridge}, {q1:according to} {s1:the city’s own report}, {c1:would hold}.'
  ],
  participle: [
    '“It is sunk,” {s1:he} said, {q1:referring to} {c1:the pier that closed}.',
    'The bridge shut, with {s1:Lind} {q1:saying} {c1:it was old} and {s2:her rival, Tam Oakes,} {q2:calling} {c2:it “a plank.”}',
    'Mara Lind left early, {q1:saying} {c1:that the bridge would hold}.',
    'On Monday, {s1:Mara Lind} left early, {q1:saying} {c1:that the bridge would hold}.',
    'Then {s1:she} left, {q1:calling} {c1:the bridge safe}.',
    '{q1:Citing} {c1:the storm}, {s1:Lind} shut the bridge.',
    '{s1:Lind} closed the day by {q1:saying} {c1:that the bridge would hold}.',
    '{s1:The council} {q1:issued a statement saying} {c1:the bridge would hold}.',
    'Days later, {s1:Lind} left early, {q1:saying} {c1:that the bridge would hold}.',
    'Late last month, {s1:the mayor} left early, {q1:saying} {c1:that the bridge would hold}.',
    'At a fair in Harrow, Ohio, {s1:Lind} left early, {q1:saying} {c1:that the bridge would hold}.',
    'At a fair in Harrow, Ohio, on Sunday, {s1:she} left early, {q1:saying} {c1:that the bridge would hold}.',
    'Once it was open, {s1:Mr. Oakes} walked along it, {q1:saying} {c1:that the bridge would hold}.',
    'A week after {q1:praising} {c1:the crew}, {s1:Mara Lind} shut the bridge.',
    'In answer to Oakes, {s1:Lind’s right-hand man} left early, {q1:saying} {c1:that the bridge would hold}.',
    'Lind was met by {s1:dozens of people} {q1:chanting} {c1:“Keep the bridge!”}',
    '{s1:Lind} answered the town {q1:writing}, {c1:“The bridge will hold.”}',
    '{s1:Mr. Oakes}, who built the bridge and said so, left early, {q1:saying} {c1:that it would hold}.'
  ],
  asked: [
    '“No,” she said when {q1:asked} {c1:whether the pier would hold}.',
    'Lind laughed when {q1:asked} {c1:about the pier and its crew}.',
    '“No,” she said, when {q1:asked} in May {c1:if she would run again}. “Never.”',
    '“Maybe,” he said when {q1:asked} by {s1:a porter} {c1:if he would run again}.',
'{q1:Asked} {c1:whether the bridge would hold}, Mara Lind shook her head.', '{q1:Asked} {c1:about the bridge “that fell,”} Mara Lind left.', '{q1:Asked} by {s1:a reporter} {c1:about the bridge}, Mara Lind left.'],
  passive: [
    'Bo Lund {q1:was asked}, {c1:“Would you have closed it?”}',
    '{q1:Described} by {s1:Lind} {c1:as “a plank,”} the bridge fell.',
    'Oakes {q1:was told} by {s1:the judge, Mara Lind,} {c1:that the bridge was hers}.',
    'Oakes {q1:was accused} by {s1:Lind} on Monday of {c1:stealing a plank}.',
    '{c1:The bridge} {q1:is expected} {c1:to hold}.',
    '{c1:Mara Lind} {q1:was said} {c1:to be in Harrow}.',
    'The crew {q1:was praised} by {s1:the residents} {c1:as “the best on the coast”}.',
    'Oakes {q1:was accused} on Tuesday by {s1:Councilman Ned Vane} of {c1:hiding the report}.',
    'Drivers {q1:were told} by {s1:the warden} {c1:that the bridge was shut}.',
    'Oakes {q1:was accused} by {s1:two clerks} of {c1:hiding the report}.',
    'The warden {q1:was urged} by {s1:campaigners} {c1:to step down}.',
    'A porter {q1:was accused} on Monday by {s1:the city’s lawyer, Mara Lind,} of {c1:selling two planks}.',
    'The bridge {q1:was hailed} by {s1:residents} {c1:as “a wonder”} and {q2:dismissed} by {s2:the crew’s union} {c2:as “a plank.”}',
    'The board {q1:was urged} {c1:to step down} by {s1:three former mayors}.',
    'The bridge {q1:was called} {c1:“a sieve”} by {s1:her deputy, Tam Oakes}.',
    '{c1:“The bridge is shut,”} drivers {q1:were told} by {s1:the mayor}.'
  ],
  'relative-quote': [
    '{s1:A guard} who {q1:yelled} {c1:“Mind the third plank, all of you”} was thanked.',
    'It was {s1:the boy} who {q1:told} one diver {c1:“You will need a longer rope”} before noon.'
  ],
  relative: ['The inspector, {s1:who} {q1:said} {c1:that the bridge would hold}, left early.'],
  judgement: [
    '{s1:Mara Lind} {q1:criticized} {c1:the plan for the bridge}.',
    '{s1:Lind, without naming him,} also {q1:accused} {c1:Oakes of neglect}.',
    '{s1:City leaders} {q1:sharply criticised} {c1:the bridge for its cost}.'
  ],
  'quoted-judgement': [
    '{s1:Lind, who has left,} {q1:called} {c1:Oakes “a plank,”} adding, “He bends.”','{s1:Mara Lind} {q1:criticized} {c1:the plan as “a bridge to nowhere” on Monday}.', '{s1:Harrow} {q1:accuses} {c1:Vell of “blocking the bridge” after a storm}'],
  stance: [
    '{s1:The mayor} {q1:wants} {c1:to close the bridge}.',
    '{s1:They} {q1:prefer} {c1:the bridge}.'
  ],
  nominal: ['{s1:Mara Lind’s} {q1:promise} {c1:to hold the bridge}.', '{s1:His} {q1:refusal} {c1:to shut the bridge} was noted.'],
  'possessive-noun-that': [
    '{s1:Mara Lind’s} {q1:promise} {c1:that the bridge would hold}.',
    '{s1:His} {q1:claim} {c1:that the bridge was safe}.',
    '{s1:The mayor’s} {q1:claim} {c1:that the bridge is safe} is wrong.',
    'They laughed at {s1:Oakes’s} {q1:suggestion} {c1:that the bridge be sold}.'
  ],
  'noun-from-source': [
    'There was a {q1:warning} from {s1:the harbour master} {c1:that the bridge would fall}.',
    'They left despite {q1:assurances} from {s1:Mara Lind, who built it,} {c1:that it would hold}.',
    'In May came a {q1:promise} by {s1:the council} {c1:that the bridge would be painted}.',
    'They heard a {q1:claim} from {s1:one engineer} {c1:that it was safe}.',
    'There were {q1:warnings} from {s1:two divers} {c1:that the deck was gone}.'
  ],
  'as-put': [
    'As {s1:Bo Lund, author of “The Long Pier,”} {q1:put it}, {c1:“A bridge is not a pier.”}',
    'As {s1:the works manager, Bo Lund,} {q1:put it} in a memo to his staff, {c1:“Imagine a pier without end.”}',
    '{c1:The bridge}, as {s1:Mara Lind} {q1:puts it}, {c1:is “only a bridge.”}',
    'As {s1:my late father} {q1:put it}: {c1:“Nobody walks on a debt.”}',
    'As {s1:the engineer Tam Oakes} {q1:puts it}: {c1:“The bridge is ours.”}',
    'As {s1:the poet Mara Lind} {q1:puts it}, {c1:“a bridge is a held breath.”}',
    '{c1:“It is a debt,”} as {s1:she} {q1:likes to put it}.',
    'As {s1:the mayor, Tam Oakes,} {q1:once put it}, {c1:“The bridge is ours.”}',
    'As {s1:Mara Lind} {q1:noted} on Monday, {c1:the bridge is shut}.',
    '{c1:The bridge}, as {s1:Mara Lind} {q1:noted}, {c1:is shut}.',
    '{c1:The bridge is shut}, as {s1:Mara Lind} {q1:noted} on Monday.',
    'As {s1:the engineer Tam Oakes} {q1:explained} to reporters, {c1:three bridges were shut}.'
  ],
  gesture: [
    '{s1:Lind} was {q1:relieved}. {c1:“I slept for a week.”}',
    '{s1:Mara Lind} has {q1:lived} on the pier since 1980. {c1:“It is my whole life.”}',
    '{s1:The residents} were {q1:furious}. {c1:“We were lied to.”}',
    'In the engine room {s1:Mara Lind} {q1:grinned}. {c1:“Nobody asked about the kettle.”}',
    'Outside the hall {s1:Mara Lind} {q1:shrugged}. {c1:“We lost.”}',
    'Asked whether the bridge would hold, {s1:Oakes} {q1:pointed} at the pier. {c1:“Ask that one.”}',
    'Asked who was faster, {s1:Ida Voss} {q1:demurred}. {c1:“We both are.”}',
    'Asked at the gate whether it would hold, {s1:Lind} {q1:laughed}. {c1:“Ask the river.”}',
    '{s1:The warden, Tam Oakes,} {q1:looked} at his boots. {c1:“They have seen worse.”}',
    '{s1:Lind} {q1:rolled} her eyes. {c1:“Not again, I hope.”}',
    '{s1:The mayor} was {q1:asked} about the bridge. {c1:“There is no money.”}',
    '{s1:Mara Lind} {q1:shrugged}. {c1:“The bridge will hold.”}',
    'Asked about the cracks, {s1:Lind} {q1:nodded}. {c1:“They are old. They were always there.”}',
    '{s1:The mayor} {q1:laughed}. {c1:“Never.”}',
    '{s1:She} {q1:smiled} for a while. {c1:“It held.”}'
  ]
}

const mustNot: Record<RuleId, string[]> = {
  'quote-source-cue': [
    '“Gone,” the boat creaked.',
    '“Shut,” faded and torn, hung on the gate.',
    '“First Lead” is what you write at the top.',
    '“Gone,” the note ended, in pencil.',
    '“Mind the gap” was all the sign said.',
    '“Shut up” was what he heard.',
    '“It leaks,” warns harbour master Mara Lind.',
    '“It leaks,” claims manager Mara Lind.',
    '“It leaks,” claims Mara Lind, who told the panel so.',
    '“The Long Road to the Pier,” Lind performed twice.',
    '“The bridge that we built in May,” the clerk.',
    '“The bridge that we built in May,” her last book, sold well.',
    'In her book, “The Long Pier,” Lind wrote that the bridge would fall.',
    'Later in a long talk on “Morning Tea,” host Tam Oakes asked Lind how she would mend it.',
    '“No Bridge” claims adjusters left early.',
    '“The bridge will hold” was a note of hers.',
    'The words “it will hold” are not said.',
    '“The Bridge,” her last book, says nothing of it to anybody.',
    'Signs that read “Closed” hung on the bridge. Mara Lind left.',
    'The “bridge,” as they call it, is a plank.',
    '“The Long Bridge” opens on Friday at the Regent.',
    'The word “bridge” was said twice.',
    'Although Lind called the bridge “a little old,” she said it would hold.',
    'The bridge, “a ruin,” fell.',
    'Lind left “The Bridge,” one of two plays, early.',
    "''The bridge is a special case'' was the title.",
    'Walking in to chants of "Lind! Lind!," the mayor said that the bridge would hold.',
    'In a letter titled “Why we build,” Lind said the bridge would hold.',
    'In a letter titled “Why we build,” Lind said: “The bridge will hold.”',
    'When the crowd called for “more bridges,” Lind said she would build them.',
    'Calling the plan “a mess,” Lind said the bridge would be “as good as new.”'
  ],
  'quote-cue-source': [
    '“The Long Pier,” panned by critics, opened in May.',
    '“The Long Pier,” staged in May, sold out.',
    '“I quit,” printed in capitals, hung on the door.',
    '“We will not pay,” marked the bill in red.',
    '“Forty,” sold to a man in a hat, was the last lot.',
    '“The Long Pier,” backed the crew.',
    '“It will hold,” press secretary Tam Oakes said.',
    '“It will hold,” state senator Ida Voss, a Democrat, said.',
    '“We paid,” claims adjuster Ned Oakes said.',
    '“It will hold,” report after report has it.',
    'The “bridge” said nothing to her.', 'The accused, whom Lind called “calm,” told the jury: “I was asleep at home.”', 'He called the plan “a plank,” vowed to appeal and left.', 'A sign with “Closed” hung on the bridge.', '“Closed” and “Open” are the only signs.', 'Mara Lind, also known as “the Plank,” told the crew that it would hold.'],
  'interrupted-quote': ['In a letter titled “Why we build,” Lind said, “The bridge will hold.”', '“The bridge,” a film, and “The Pier,” a play, open on Friday.', '“It will hold,” Mara Lind said.', '“We go,” he said, pointing at a sign, “No Entry.”', '“We go,” she said, and he answered, “not yet.”'],
  'source-cue-quote': [
    'The fee fell, she said in her book, “The Long Pier.”',
    'Lind spoke with the crew on Radio Harrow’s “Morning Tea.”',
    'Lind left “The Bridge” at noon.',
    'Oakes and Lind hit a note in “The Bridge.”',
    'A man who sang “The Long Walk” left.',
    'The crew was told “not to worry” by nobody.',
    'The bridge was called “a sieve.”',
    'Mara Lind was described as “the engineer.”',
    'The play “Bridge” opened.', 'Mara Lind sings in “The Bridge.”', 'The bridge has a “deck” of oak.', '“It will hold,” Lind said.', 'A film called “The Bridge” opens.', 'She rose and left “The Bridge” early.', 'The bridge and “The Pier” opened.'],
  'colon-quote': [
    'The menu, including drinks: “Soup of the day and two kinds of bread.”',
    'Mara Lind, standing on the pier: “The Long Walk of the Northern Gulls.”',
    'Harbour watch opened: “Shut.”',
    'The bridge was left as it was, ended: “The Long Walk.”','Harbour watch: the bridge.', 'Harbour watch: “Shut.”', 'The ferry is late: “The Long Walk of the Bridge,” he wrote.', 'A note from May: “The Long Walk.”', 'Her bridge had one rule: “No cars.”', 'The keeper left, the bridge in ruins: “The bridge has held for forty years.”', 'Growers leave the bridge - the last word: “The bridge has held for forty years.”', 'Growers leave - Harbour - and return: “The bridge has held for forty years.”', 'The bridge is a beam - no more: “The bridge has held for forty years.”', 'The crane - Tam Oakes said - is back: “The Long Walk.”', 'Dozens of people left: “The Long Walk.”', 'Lind fired back: “The bridge has held for forty years,” she wrote.'],
  'cue-source-quote': [
    'Said Harbour, “The Gem,” lies to the north.',
    'Told “The bridge will hold,” Lind left.',
    'Asked about the bridge, “It will hold” was all she said.',
    'Claims on the bridge, “The Old Lady,” were settled.',
    'Said Mara Lind of the bridge that fell.'
  ],
  'source-cue-that': [
    'The Post cited the storm as a sign that it was late.',
    'Lind concluded by thanking the men who ran it.',
    'The talk figured into that vote.',
    'The vote added to the worry of those who ran it.',
    'Nine tenants have asked for a meeting, and the landlord has agreed.',
    'Oakes asked for water but none was brought.',
    'Mara Lind was seen on Monday as a risk.',
    'Six tenants asked for a key and two were told to leave.',
    'The state of the bridge that they say they built.', 'The bridge shows.', 'Meanwhile, the keeper, who noted it, left.', 'The bridge on Thursday was shut.', 'The bridge that they built held.', 'What that means is open.', 'The claim on the bridge was settled.', 'He left to see the bridge.', 'The five states that border the lake met.', 'Lind left, among other things, that bridge.', 'The bridge, citing the storm, was shut.', 'The emails that fell open were hers.'],
  'source-cue-clause': [
    'The Post quoted Lind as an expert.',
    'The board saw the bridge as holding the town together.',
    'Lind wrote the book that is on the table.',
    'The board read the report and was pleased.',
    'The board estimates the length of the wall.',
    'Lind described the man who was there.',
    'Lind explained the plan, and the board was pleased.',
    'Not everything Lind says is true.',
    'All she said was yes.',
    'Mara Lind was quoted in a local paper.',
    'Mara Lind was seen in a pub in May.',
    'In April Oakes left the bridge.',
    'The guard asked for nothing and was paid.',
    'Oakes was told the bridge would hold.',
    'Residents were warned the bridge would fall.',
    'On Friday the bridge was said to be shut.',
    'A man accused of theft left the bridge.',
    'After the vote came the claims.',
    'Last night’s claims on the bridge were settled.',
    'Two weeks later the stress on the deck was felt.',
    'In a note on the stress of the deck there were no names.',
    'The said bridge is closed.', 'It was said to be closed.', 'The bridge closed at noon on Monday.', 'The report is due in May.', 'A strong stress on the bridge is felt.', 'Another bridge fell.', 'The said one in five left.', 'She rose and left the bridge.', 'An engineer who built the bridge left it.', 'Most of the bridges fell.'],
  'clause-source-cue': [
    'In court papers, Lind testified.',
    'On Thursday, Lind will testify before the board.',
    'Asked whether the bridge would hold, Oakes laughed.',
    'Asked about the bridge, Lind sighed.',
    'Citing the storm, Lind said the bridge was shut.', 'On Monday, she left.', 'After the vote, Mara Lind went home.', 'The bridge, the pier and the mole held.', 'The bridge, she and Oakes built.'],
  'clause-cue-source': [
    'Mara Lind, a teacher, said the Oakes family deserved better.',
    'Dr. Bo Oakes, the vet, said the crew owned the land.',
    'The bridge, the pier, said one and left.',
    'The mayor, said to be ill, left the bridge.',
    'The ferry, said to have been built by a man who was blind, sank.','Mara Lind, the engineer, said the bridge would hold.', 'The mayor, who knows bridges, said nothing about it at all to anybody.', 'The bridge, she is sure, will hold.'],
  'interrupted-clause': [
    'One told the cook, another told the porter, and both left.',
    'A 60-page report was read aloud.',
    'A 12-point plan was drawn up.',
    'However, added weight, as on old boats, slows the ferry.',
    'Still, wanted posters hung, in rows, on the pier.',
    'Meanwhile, the keeper, Mara Lind, wrote a letter to the county.',
    'One clerk called a cab, a guard proposed on the bridge, and both left.','The mayor, Tam Oakes, said the bridge would hold.', 'The bridge, the pier, and the mole held.', 'Still, she left, the bridge behind her.', 'Oakes, they built, fell.'],
  'according-to': [
    'Boats are put in order according to length, which is easy.',
    'Over time, according to season, the boats are let.', 'According to age, the boats were let or sold.', 'Since March, boats are let according to length.', 'The boats are let, according to season, by the week.',
    'In the account of the board, the bridge is shut.',
    'Nobody went according.',
    'The fee is set, according to size, by weight.','In Lind’s view of the bay, bridges go by.', 'In her words there was salt.', 'By the county’s account books the bridge stood.', 'Tickets cost according to age?', 'Seats go according to last May Day.', 'Prices vary, according to size.', 'Rooms are let according to season Monday Morning.', 'They acted in accord with the rules.', 'According.'],
  participle: [
    'Lind sat there, reading a book.',
    'The clause referring to the pier is void.',
    'Days later, the bridge fell.', 'At a fair in Harrow, Ohio, the saying is old.', 'A week after the praise, Lind shut the bridge.', 'Once, the saying was new.', 'Late in May, the people of Harrow left.', 'Dozens of people left the chanting crowd.', 'In answer to Oakes, Lind’s right-hand man left early.',
    'The bridge shut with Lind in it.','Holding the “bridge award,” Lind said no more.', 'Walking in to “Lind! Lind!,” she said the bridge would hold.', 'The saying is old.', 'Saying so is easy.', 'The mayor was adding salt to the road.', 'Citing is hard.', 'She kept from saying a word.', 'A sign of the bridge saying was lost.', 'Saying goodbye to the bridge was hard.'],
  asked: ['She left as asked about noon.', 'He blushed when asked for the time.', 'Lind went home when asked to leave.', 'Lind said she would go when asked.', 'The bridge that was asked about fell.', 'Asked and answered.', 'Lind asked about the bridge.'],
  passive: [
    'Lind was asked, and left.',
    'Drivers were told to leave in two cars, and the gate was shut by the council.', 'The bridge was closed by noon and painted by hand.', 'The bridge was praised in May and closed by noon.', 'The plank was sawn by two men in hats.',
   
    'Described in May as “a plank,” the bridge fell.',
    'A letter signed by Lind was read.',
    'Built by Lind, the bridge held.',
    'The bridge is expected on Monday.',
    'The bridge is said and done.',
    'Oakes was accused of hiding the report by noon.',
    'The crew was praised for its work.',
    'Drivers were told to leave by Friday.',
    'The bridge was seen by some as a waste.',
    'Lind was quoted by the Post as saying that the bridge would hold.',
    'The bridge was described to her by the river.',
    'The plan was called off by noon.'
  ],
  'relative-quote': [
    'Anyone who had read “The Long Walk Over The Bridge” stayed away.',
    'A man who shouted “timber” fell.',
    'A clerk who told us about “Harrow,” the film, was late.'
  ],
  relative: ['The engineer who built the bridge left.', 'Who said that the bridge would hold?'],
  judgement: ['The bridge is supported by two piers.', 'The blame is with the rain.', 'A bridge called the Long Walk fell.'],
  'quoted-judgement': ['A film, made in May, called “The Long Walk” was shown.', 'A bridge called “The Long Walk” fell.', 'The blame for “The Bridge” is hers.', 'Mara Lind criticized the plan.'],
  stance: [
    'Lind declined and left.',
    'The plan for the bridge failed.', 'The bridge needs paint.', 'The hope for the bridge is gone.'],
  'possessive-noun-that': ['The promise that he kept was old.', 'His answers that were short fell flat.', 'The bridge’s that way.'],
  nominal: ['The promise of spring was in the air.', 'Her claim was settled.', 'The plan to close the bridge failed.', 'His answers to Harrow were short.'],
  'noun-from-source': ['A warning from Harrow is on the wall.', 'The claim from May is that old.', 'A warning from two gulls went unread.', 'Two planks from two barns were used.', 'A promise by the sea was made.', 'The letter from the bank that Lind read was long.'],
  'as-put': [
    'As in “The Long Pier,” put it in the drawer.','As she put it in the drawer, the phone rang.', 'The police put it down to the rain.', 'The poet put it off until May.', 'As planks go, put it there.', 'As told by the poet, the bridge put up with it.', 'As it puts on weight, the bridge sinks.', 'As Lind wrote her book, the rain fell.', 'As Lind noted them down, the rain fell.', 'As Lind, smiling at a joke, noted that day, the rain fell.', 'As Lind recalled her daughter from the shore, the rain fell.', 'Lind put it as she would.'],
  gesture: [
    'Lind was injured. “It was a light fall.”',
    'The roof was old. “We were lied to.”',
    'Lind has lived with her mother since 1980. “I never liked the pier.”',
    'After the talk with Mara Lind the gate swung. “Shut for lunch.”',
    'In the Harrow Hall the crew of Mara Lind grinned at the mayor, Tam Oakes. “Never.”',
    'In the note Lind nodded at Tam Oakes. “Never.”',
    'Asked whether the bridge would hold, Oakes said it would. “Ask Lind.”',
    'Lind opened the gate. “The Long Walk.”', 'Lind opened the letter. “You are dismissed.”', 'The gate swung on its hinge. “Shut for lunch.”', 'Residents were asked to leave. “It is not safe.”', 'A sign had lost its paint. “Mind the gap.”', 'Lind was fond of her boat. “The Long Walk” is its name.', 'Lind had her eyes on the bridge that Oakes had built for Harrow long ago. “The Long Walk.”',
    'Mara Lind smiled. “The Long Walk” is a bridge.', 'Lind nodded at Tam Oakes. “Never.”', 'The bridge shrugged off the storm and held.', 'She shrugged. The bridge would hold.']
}

const find = (text: string): Told[] => {
  const item = readingOf(text)
  return rulesOfEnglish(item).map((finding) => tell(text, finding))
}

describe.each(Object.keys(rules) as RuleId[])('%s', (rule) => {
  it.each(must[rule])('finds %s', (marked) => {
    const {text, told} = readMarks(marked)
    const found = find(text).filter((one) => one.rule === rule)
    expect(found).toHaveLength(told.length)
    for (const [i, one] of told.entries()) {
      const {source, cue, content} = found[i] as Told
      expect({cue, content}).toEqual({cue: one.cue, content: one.content})
      if (one.source !== undefined) expect(source?.replace(/,$/u, '')).toBe(one.source.replace(/,$/u, ''))
    }
  })

  it.each(mustNot[rule])('finds nothing of its own in %s', (text) => {
    expect(find(text).filter((one) => one.rule === rule)).toEqual([])
  })
})

describe('rules', () => {
  it('have as many texts that they must not match as texts that they must', () => {
    const count = (table: Record<string, string[]>): number => Object.values(table).flat().length
    expect(count(mustNot)).toBeGreaterThanOrEqual(count(must))
  })

  it('share the subject of two verbs of saying, whatever is said in between', () => {
    expect(find('Lind said she welcomed the plan and added that it would hold.')).toEqual([
      {rule: 'source-cue-clause', source: 'Lind', cue: 'said', content: ['she welcomed the plan']},
      {rule: 'judgement', source: 'she', cue: 'welcomed', content: ['the plan']},
      {rule: 'source-cue-that', source: 'Lind', cue: 'added', content: ['that it would hold']}
    ])
    // a verb of judging may be part of the surrounding clause
    expect(find('Oakes said he blamed the rain and criticised the plan.').map(({source}) => source)).toEqual(['Oakes', 'he', 'he'])
  })

  it('end the content of a leading clause before the main clause', () => {
    expect(find('Although the council has maintained that the bridge is safe, Lind said of the plan, “It is a mess.”')).toEqual([
      {rule: 'source-cue-that', source: 'the council', cue: 'has maintained', content: ['that the bridge is safe']},
      {rule: 'source-cue-quote', source: 'Lind', cue: 'said', content: ['“It is a mess.”']}
    ])
    // no leading clause: the quotation is part of the content
    expect(find('Lind said that the plan, in her words, “is a mess.”')[0]?.content).toEqual(['that the plan, in her words, “is a mess.”'])
  })

  it('end a clause introduced by “even as” before the main clause', () => {
    expect(find('But even as Oakes claimed that “the bridge is safe,” one of his lawyers said it would fall.').map(({source, content}) => ({source, content}))).toEqual([
      {source: 'Oakes', content: ['that “the bridge is safe,”']},
      {source: 'one of his lawyers', content: ['it would fall']}
    ])
    // a leading phrase, not a clause with an attribution of its own
    expect(find('As for the pier, Oakes said he thinks many back the plan.')[0]?.content).toEqual(['he thinks many back the plan'])
  })

  it('leave a relative clause to whoever says it', () => {
    expect(find('Oakes criticized the note, which the board said was careless.').map(({source, content}) => ({source, content}))).toEqual([
      {source: 'Oakes', content: ['the note']},
      {source: 'the board', content: ['which', 'was careless']}
    ])
    // no comma: the clause is part of the phrase
    expect(find('Oakes said he rued what they believe is a game.')[0]?.content).toEqual(['he rued what they believe is a game'])
  })

  it('take everything before “according to” as content, including sources quoted in it', () => {
    expect(find('“She will have my name on it,” Oakes said of the pier, according to Lind.').map(({source, content}) => ({source, content}))).toEqual([
      {source: 'Oakes', content: ['“She will have my name on it,”']},
      {source: 'Lind', content: ['“She will have my name on it,” Oakes said of the pier']}
    ])
  })

  it('share the subject of two verbs', () => {
    const told = find('The mayor blamed the rain and said the bridge would hold.')
    expect(told).toEqual([
      {rule: 'judgement', source: 'The mayor', cue: 'blamed', content: ['the rain']},
      {rule: 'source-cue-clause', source: 'The mayor', cue: 'said', content: ['the bridge would hold']}
    ])
  })

  it('read the head of a relative clause as the source of its own verb', () => {
    expect(find('Mara Lind, who said the bridge was old, said it would hold.').map(({rule, source, content}) => ({rule, source, content}))).toEqual([
      {rule: 'relative', source: 'who', content: ['the bridge was old']},
      {rule: 'source-cue-clause', source: 'Mara Lind, who said the bridge was old', content: ['it would hold']}
    ])
  })

  it('give two cues of one quotation the same words', () => {
    const [first, second] = find('Asked on Tuesday, Lind said “The bridge will hold,” she said.')
    expect(first?.content).toEqual(['“The bridge will hold,”'])
    expect(second?.content).toEqual(first?.content)
  })

  it('let a second participle share the source of the first', () => {
    expect(find('Then she left, calling Oakes slow and accusing him of neglect.').map(({source, content}) => ({source, content}))).toEqual([
      {source: 'she', content: ['Oakes slow']},
      {source: 'she', content: ['him of neglect']}
    ])
  })

  it('end the content of one where another begins', () => {
    expect(find('Lind said the bridge was safe, but Oakes said it was not.').map((one) => one.content)).toEqual([['the bridge was safe'], ['it was not']])
  })

  it('give a participle the subject of the main clause', () => {
    expect(find('Lind said the bridge was safe, adding that it always had been.')[1]?.source).toBe('Lind')
  })

  it('give a quotation that goes on after a participle to whoever said its beginning', () => {
    expect(find('“It will hold,” Lind said, adding that Oakes was wrong. “It always has.”').map(({cue, content}) => ({cue, content}))).toEqual([
      {cue: 'said', content: ['“It will hold,”', '“It always has.”']},
      {cue: 'adding', content: ['that Oakes was wrong']}
    ])
    expect(find('“It will hold,” Lind said, recalling what Oakes had told her: “It never does.” “Not once.”').at(-1)?.content).not.toContain('“It will hold,”')
    expect(find('Lind said the bridge would hold, adding that Oakes was wrong. “It always has.”').map(({content}) => content.length)).toEqual([1, 2])
  })

  it('take no phrase of time or place before a source and its verb as all that is said', () => {
    for (const text of ['In her post, Lind reminded Oakes of the flood, which took the pier in May.', 'Over a long career, Lind has advised, in no order, the board and the port.', 'On Thursday, Lind spoke to the crew.', 'Weighing in on the row, Lind agreed, praising the crew.']) {
      expect(find(text).filter(({rule}) => rule === 'clause-source-cue' || rule === 'interrupted-clause')).toEqual([])
    }
    expect(find('On Thursday, Lind said, the crew will sail.')[0]?.content).toEqual(['On Thursday', 'the crew will sail'])
    expect(find('In May prices fell, Lind said.')[0]?.content).toEqual(['In May prices fell'])
    expect(find('Weighing the fish is slow, Lind said.')[0]?.content).toEqual(['Weighing the fish is slow'])
  })

  it('take a short quotation after a verb of saying and a colon', () => {
    const said = (text: string): string[] => find(text).map(({source, content}) => `${source}: ${content.join(' ')}`)
    expect(said('Lind wrote one word in the log: “Listen.”')).toEqual(['Lind: “Listen.”'])
    expect(said('Lind, who was there, knelt, and wrote one word in the log: “Listen.”')).toEqual(['Lind, who was there: “Listen.”'])
    expect(said('Lind shook her head, and said to the crew: “No.”')).toEqual(['Lind: “No.”'])
    expect(said('Lind opened the log, and its title was on the page: “The Pier.”')).toEqual([])
    expect(said('Lind stood up, and read the sign: “Shut.”')).toEqual([])
  })

  it('take a relative clause without that into the source', () => {
    const who = (text: string): (string | undefined)[] => find(text).map(({source, cue}) => `${source} | ${cue}`)
    expect(who('Every engineer I have ever met says the pier will hold.')).toEqual(['Every engineer I have ever met | says'])
    expect(who('Everyone I know believes the pier will hold.')).toEqual(['Everyone I know | believes'])
    expect(who('The man she married said the pier was shut.')).toEqual(['The man she married | said'])
    expect(who('Most people I spoke to said the pier was shut.')).toEqual(['Most people I spoke to | said'])
    expect(who('The crew and the people he led said the pier was shut.')).toEqual(['The crew and the people he led | said'])
    // the pronoun is the subject
    expect(who('To the man he also said that the pier was shut.')).toEqual(['he | also said'])
    expect(who('Before the crew she had said the pier was shut.')).toEqual(['she | had said'])
    expect(who('In a letter to the people she wrote that the pier was shut.')).toEqual(['she | wrote'])
    expect(who('For the people he publicly said the pier was shut.')).toEqual(['he | publicly said'])
    expect(who('Lind met the man, and when she paid the man he said the pier was shut.')).toEqual(['he | said'])
  })

  it('take no relative clause for what is said where it describes when or where', () => {
    const said = (text: string): string[] | undefined => find(text)[0]?.content
    expect(said('The pier is shut, Lind said on Tuesday after a storm that broke its wall.')).toEqual(['The pier is shut'])
    expect(said('The pier is shut, the board said after a storm that lasted an hour.')).toEqual(['The pier is shut'])
    expect(said('The pier is shut, Lind said in a letter that was read to the board.')).toEqual(['The pier is shut'])
    expect(said('Two men died, the board said Monday after the storm that broke the wall.')).toEqual(['Two men died'])
    expect(said('The pier is shut, Lind said in a talk with a man who ran the ferry.')).toEqual(['The pier is shut'])
    // what stands before is a phrase of time or place, or the verb has its that
    expect(said('In May, Lind said in a letter that the pier was shut.')).toEqual(['that the pier was shut'])
    expect(said('After a long night, Lind said in a letter that nurses lost their jobs.')).toEqual(['that nurses lost their jobs'])
    expect(said('When the wind rose, Lind said on Monday the man who broke the wall had gone.')).toEqual(['the man who broke the wall had gone'])
    expect(said('In the debate, Lind said on Tuesday that was no reason to wait.')).toEqual(['that was no reason to wait'])
    expect(said('Lind said in a letter that the pier was shut.')).toEqual(['that the pier was shut'])
  })

  it('leave when somebody spoke out of the source, in lower case too', () => {
    const sources = (text: string): (string | undefined)[] => find(text).map(({source}) => source)
    expect(sources('Mara Lind last month said the pier was shut.')).toEqual(['Mara Lind'])
    expect(sources('Mara Lind, the mayor of Harrow, earlier this week said the pier was shut.')).toEqual(['Mara Lind, the mayor of Harrow'])
    expect(sources('The weather last week said it all to Lind.')).not.toContain('The')
    expect(sources('The night shift said the pier was shut.')).toEqual(['The night shift'])
  })

  it('read a source between its words also where a phrase follows', () => {
    expect(find('The choir is old, but it has a loyal following, said Ms. Lind, with games and hikes through the park.')).toEqual([
      {rule: 'interrupted-clause', source: 'Ms. Lind', cue: 'said', content: ['The choir is old, but it has a loyal following', 'with games and hikes through the park']}
    ])
    expect(find('Bo Oakes, a teacher, said the family, a loud one, knew.')[0]?.source).not.toBe('the family')
  })

  it('leave quotations of another paragraph alone', () => {
    expect(find('“It will hold,” Lind said.\n“It will not.”')).toHaveLength(1)
  })
})
