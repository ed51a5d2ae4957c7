// Sentences in the manner of everyday copy, marked up with all that is attributed in them, and as many in which nobody is heard.
import {describe, expect, it} from 'vitest'
import {found, isMarked} from './marked.js'

describe('several verbs in one sentence', () => {
  it.each([
    '{s1:Lind} {q1:defended} {c1:the fee}. {c1:“It pays for the lamps, and for the boats that bring the lamps.”}',
    '{s1:Lind’s} {q1:promise} {c1:to reopen the pier} pleased Oakes, {s2:who} {q2:said} {c2:the summer was saved}.',
    '{s1:{s2:The board}} {q2:said} {c2:that {s3:it} {q3:planned} {c3:to sell the pier}}, {q1:adding} {c1:that the mayor had agreed}.',
    'The ferry, {c1:which} {s1:Lind} {q1:said} {c1:was safe}, sank on Monday.',
    '{q1:Asked} {c1:whether it would hold}, {s2:Lind} {q2:said}, {c2:“It always has, and it always will.”}',
    '{s1:The board} {q1:said} in a statement read to the court: {c1:“We are sorry for what has happened.”}',
    '{q1:Asked} {c1:about the cracks}, {s2:a guard at the gate, Mara Lind}, {q2:said} {c2:they were old}.',
    '{q1:Citing} {c1:the storm}, {s1:{s2:Lind}} {q2:said} {c2:the pier was shut}.',
    '{s1:The board} {q1:said} on Monday {c1:the man who built the pier was dead}.',
    'When {q1:asked} {c1:what she saw}, {s2:Lind} smiled and {q2:said} {c2:she had seen nothing}.',
    '{s1:Lind} {q1:said} {c1:that, {q2:according to} {s2:Oakes}, {c2:the pier held}}.',
    'The pier is old, but {s1:a neighbour, who saw it}, {q1:said} {c1:it was safe}.',
    'The pier is old, but {s1:his lawyer, Bo Lund}, {q1:said} {c1:it was safe}.'
  ])('%s', isMarked)
})

describe('a subject and the form of its verb', () => {
  it.each([
    '{c1:Nor are they safe}, {s1:Lind} {q1:said}.',
    '{s1:He}{q1:’s said} {c1:the pier is safe}.',
    '{s1:He}{q1:’s warning} {c1:that the pier may sink}.',
    '{s1:The town’s} {q1:claim} {c1:that the pier is safe} drew laughter.',
    '{s1:The board} {q1:had in January announced} {c1:that the pier was safe}.',
    'Later {s1:the board} {q1:said} {c1:the pier was safe}.',
    '{s1:Lind} {q1:was quoted by the Post, in a letter on Monday, as saying} {c1:that the pier was safe}.',
    '{s1:Another} {q1:said} {c1:the pier was safe}.',
    '{s1:Many} {q1:said} {c1:the pier was safe}.',
    '{s1:The guide} {q1:said} {c1:there was one rule}.',
    '{s1:Three in 10} {q1:say} {c1:the pier is safe}.',
    '{s1:The two} {q1:say} {c1:the pier is safe}.',
    '{s1:Officials in each state} {q1:say} {c1:the lake is closed}.'
  ])('%s', isMarked)
})

describe('a frame before or after a quotation', () => {
  it.each([
    'Or as {s1:my father} {q1:put it}: {c1:“Nobody ever drowned on dry land, whatever they say.”}',
    'As {s1:the poet Idris Vaughan} {q1:puts it}, {c1:the sea keeps its own books}.',
    'However, as {s1:Lind} {q1:noted}, {c1:the pier had held}.',
    'As {s1:Lind} {q1:likes to say}, {c1:the sea keeps its own books}.',
    'As {s1:the choir} {q1:sang} back then, {c1:“The sea will have its own, whatever we say.”}',
    '{c1:“It is your turn,”} {s1:Lind} {q1:shot back} with a laugh.',
    '{s1:Her} {q1:answer}? {c1:“Nobody ever drowned on dry land, whatever they say.”}',
    '{s1:The cook} {q1:laughed} at him. {c1:“This one has been here since my mother’s day.”}',
    '{s1:Lind} was {q1:blunt}. {c1:“The pier is shut, and it will stay shut for as long as I live.”}',
    'The plan, which {s1:Lind} {q1:said} {c1:she liked}, is late.'
  ])('%s', isMarked)
})

describe('a participle', () => {
  it.each([
    '{s1:He} {q1:added}, {c1:that it would hold}.',
    '{s1:The survey} {q1:found} {c1:support was strongest among the young}.',
    '{s1:Some 61 percent of voters} {q1:want} {c1:the pier to stay}.',
    'After {q1:blaming} {c1:the storm}, {s1:the board} left the town.',
    '{q1:Referring to} {c1:the storm}, {s1:{s2:Lind}} {q2:said} {c2:it was the worst in years}.',
    '{s1:The judge} closed the case, {q1:ruling} {c1:that the law holds}.',
    '{s1:{s2:Lind}, while {q2:confirming} {c2:the plan}}, {q1:urged} the board {c1:to wait}.',
    '{s1:Elders} signed what mediators called a pact, {q1:agreeing} {c1:that the lake was shared}.',
    '{c1:“No,”} {s1:she} {q1:said} when {q2:asked} {c2:whether it would hold}.',
    '{q1:Asked} by {s1:Lind} {c1:whether it would hold}, Oakes shrugged.',
    '{q1:Asked} by {s1:a reporter} after the vote {c1:whether it would hold}, Oakes shrugged.'
  ])('%s', isMarked)
})

describe('whom somebody told', () => {
  it.each([
    '{s1:Lind} {q1:told} her {c1:that the pier was safe}.',
    '{s1:Lind} {q1:told} her students {c1:that the pier was safe}.',
    '{s1:Lind} {q1:told} Ring & Rope {c1:that the pier was safe}.',
    '{s1:Lind} {q1:told} the Nordic Press (NP) {c1:that the pier was safe}.',
    '{s1:The board} {q1:asked} anyone who saw it {c1:to call the harbour}.',
    '{s1:Lind} {q1:told} one sailor {c1:that the pier was safe}.',
    '{s1:Lind} {q1:told} everyone at the clinic, {c1:“The pier will hold, whatever they say.”}',
    '{s1:Oakes} {q1:asked} Lind {c1:about the key}.',
    '{s1:Lind} {q1:told} Judge Bell before she was led away {c1:that the pier was safe}.',
    '{s1:Lind} {q1:told} the Sunday Times, the Harrow Sunday Courier and Radio Harrow’s Morning Tea {c1:that the pier was safe}.',
    '{s1:Lind} {q1:told} the agency {c1:two men were missing}.'
  ])('%s', isMarked)
})

describe('what introduces a clause', () => {
  it.each([
    'Moments after the vote {s1:Mayor Lind} {q1:said} {c1:the pier was safe}.',
    'If it looks small, {s1:Lind, the mayor}, {q1:said} {c1:it was not}.',
    'Speaking after the vote, {s1:Lind, the mayor}, {q1:said} {c1:it was safe}.',
    '{c1:Monday’s vote said little}, {s1:Lind} {q1:said}.',
    'A week ago {s1:chief engineer Lind} {q1:said} {c1:the pier was safe}.',
    'In May {s1:Oakes} {q1:said} {c1:the pier was safe}.',
    'In Summer {s1:the board} {q1:said} {c1:the pier was safe}.',
    'Last Summer {s1:the board} {q1:said} {c1:the pier was safe}.',
    'Next Friday {s1:the mayor} {q1:said} {c1:the pier would open}.',
    'In Cotton Landing {s1:Senator Ada Lund} {q1:said} {c1:the pier was safe}.',
    'As {s1:the architect Mara Lind} {q1:puts it}, {c1:the sea keeps its own books}.',
    'After the vote {s1:Omar Dale} {q1:said} {c1:the pier was safe}.',
    '{s1:Lind}, without naming him, also {q1:accused} {c1:Oakes of theft}.'
  ])('%s', isMarked)
})

describe('a subject with what is said of it', () => {
  it.each([
    '{s1:The mayor, Bo Lund}, speaking in Harrow, {q1:said} {c1:the pier was safe}.',
    '{s1:Bo Lund, the mayor of Harrow}, {q1:said} {c1:the pier was safe}.',
    '{s1:The driver of a van that hit the bus}, injuring nine, {q1:told} police {c1:he was asleep}.',
    '{s1:Lind, {s2:who} in the past {q2:has called} {c2:it safe}}, {q1:said} {c1:it was shut}.',
    '{s1:Neither candidate} {q1:said} {c1:the pier was safe}.',
    '{s1:Lind, whose firm, Norvex, builds docks}, {q1:said} {c1:the pier was safe}.',
    '{s1:Lind} late Monday {q1:said} {c1:the pier was safe}.',
    '{s1:Mara Lind, R-Vell.}, {q1:said} {c1:the pier was safe}.',
    'Meanwhile, {s1:the porter, who had slept there}, {q1:said} {c1:the pier was safe}.',
    '{s1:Ned “Cork” Oakes} {q1:said} {c1:the pier was safe}.',
    '{s1:One in five} {q1:said} {c1:the pier was safe}.',
    '{s1:She and another guest} {q1:said} {c1:the pier was safe}.',
    '{s1:An envoy to the council} {q1:said} {c1:the pier was safe}.',
    '{s1:The clerk}, whom {s2:Lind} {q2:called} {c2:“calm,”} {q1:told} the board {c1:it was safe}.',
    '{s1:Some of the crew} {q1:said} {c1:the pier was safe}.',
    '{s1:Lind} {q1:was quoted as saying} {c1:the pier was safe}.'
  ])('%s', isMarked)
})

describe('a passive', () => {
  it.each([
    'Lind {q1:was asked about} {c1:the pier, what had happened and who had seen it}.',
    'The crew {q1:was blamed} by {s1:the board} for {c1:the leak}.',
    '{s1:Voss, {c2:who} {q2:is expected} {c2:to run}}, {q1:called} {c1:the pier a ruin}.',
    'The pill {q1:was hailed} by {s1:them} {c1:as “a cure”} and {q2:dismissed} by {s2:others} {c2:as “sugar.”}',
    'She {q1:was praised} by {s1:her teachers} {c1:as “a born sailor.”}'
  ])('%s', isMarked)
})

describe('a phrase that names a source', () => {
  it.each([
    '{q1:According to} {s1:Lind}, {c1:the pier had held}.',
    '{c1:The pier had held}, {q1:according to} {s1:Lind}.',
    '{q1:Per} {s1:a spokesman}, {c1:the pier had held}.',
    '{c1:The pier had held}, {q1:per} {s1:police}.',
    '{c1:The bridge}, {q1:according to} {s1:the board}, {c1:has held}.',
    '{c1:The bridge}, {q1:according to} {s1:the board, which met on Monday}, {c1:has held}.',
    '{c1:The pier is old}, {q1:according to} {s1:unofficial returns}.',
    '{c1:The pier is old}, {q1:according to} {s1:two trackers}.',
    '{c1:The pier is old}, {q1:according to} {s1:cartographer Mara Lind}.',
    '{q1:According to} {s1:the coroner, Dr. Ines Falk}, {c1:the man drowned}.',
    '{q1:According to} {s1:a spokesman for the board, who gave no name}, {c1:the pier is shut}.',
    '{c1:{c2:“It is over,”} {s2:Oakes} {q2:said} of it}, {q1:according to} {s1:Lind}.',
    'Nobody saw it: {q1:According to} {s1:Lind}, {c1:the pier had been empty}.',
    '{c1:The pier}, in {s1:the harbour master’s} {q1:words}, {c1:is a ruin}.'
  ])('%s', isMarked)
})

describe('a noun of saying', () => {
  it.each([
    '{c1:Two of them}, by {s1:their} own {q1:account}, {c1:were late}.',
    'By {s1:her} own {q1:account}, {c1:she was late}.',
    'The {q1:suggestion}, from {s1:Lind}, {c1:that the pier was safe} drew laughter.',
    'A {q1:warning} from {s1:the coast guard} {c1:that the ice was thin} kept skaters away.',
    '{s1:Her} {q1:promise} {c1:to act} pleased the board.',
    '{s1:His} {q1:advice} to tourists: {c1:“Stay away from the pier until the wind drops.”}',
    '{s1:Lind’s} {q1:claim} {c1:that it is safe} is wrong.',
    '{c1:“The pier,”} {q1:said} {s1:Lind}, {c1:“will hold.”}'
  ])('%s', isMarked)
})

describe('a source and its verb inside what is said', () => {
  it.each([
    '{c1:“The pier will hold,”} {s1:press secretary Tim Ross} {q1:said}.',
    '{c1:“It is safe,”} {q1:said} {s1:hospital press secretary Tim Ross}.',
    'However, {q1:said} {s1:Lind}, {c1:the roof will hold}.',
    'However, {q1:wrote} {s1:Lind}, in a letter to the board, {c1:the roof will hold}.',
    '{c1:The hall will close}, {q1:said} {s1:Bo Lund, a trustee}.',
    '{c1:Nobody knows}, {q1:said} {s1:the sexton, Ada Lund}.',
    '{c1:Not so}, {q1:say} {s1:doctors}.',
    '{c1:The pier is shut}, {q1:said} {s1:an official who was there}.',
    '{c1:The pier is shut}, {q1:said} {s1:Ros Deem, head of a union that runs the boats}.',
    '{c1:The pier is shut}, {q1:said} {s1:managing editor Bo Lund}.',
    '{c1:“We had no choice,”} {s1:Lind} {q1:said} while touring the works.',
    '{c1:In May prices fell}, {s1:Lind} {q1:said}.',
    '{c1:In May}, {s1:Lind} {q1:said}, {c1:prices fell}.',
    '{c1:“Never,”} was all {s1:Lind} {q1:would say}.',
    '{c1:“No,”} is what {s1:she} {q1:told} me.',
    '{c1:Voss}, {s1:they} {q1:said}, {c1:was late}.',
    'Still, {s1:they} {q1:said}, {c1:it was late}.',
    '{c1:“The pier is shut,”} {s1:Lind} {q1:said}, {c1:“and it is late.”}'
  ])('%s', isMarked)
})

describe('a quotation in what introduces a clause', () => {
  it.each([
    'Walking in to chants of “Lind!,” {s1:she} {q1:said} {c1:that the pier was safe}.',
    '{q1:Asked} {c1:about the “plan,”} {s2:she} {q2:said} {c2:it was dead}.',
    'In her book, “The Long Pier,” {s1:she} {q1:said} {c1:that the pier was safe}.',
    '{q1:Calling} {c1:it “sad,”} {s1:{s2:she}} {q2:said} {c2:he would go}.'
  ])('%s', isMarked)
})

describe('what stands between a verb and what is said', () => {
  it.each([
    '{s1:Lind} {q1:asked} the porter {c1:about the key}.',
    '{s1:Lind} {q1:appealed to} the state {c1:to act}.',
    '{s1:Lind} {q1:said}, among other things, {c1:that the pier was safe}.',
    '{s1:Lind} {q1:said} — on the radio, as it happens — {c1:that the pier was safe}.',
    '{s1:Lind} {q1:urged} guests {c1:not to wait}.',
    '{s1:Voss} {q1:pleaded} {c1:not guilty}.',
    '{s1:Lind} {q1:vowed} last month {c1:to act}.',
    '{s1:The board} {q1:said} {c1:about half of it was lost}.',
    '{s1:Lind} {q1:said} {c1:there were three ways}.',
    '{s1:Lind} {q1:said} in a speech the crowd booed {c1:that the pier was safe}.',
    '{s1:Lind} {q1:said} before the vote {c1:she would go}.',
    '{s1:Lind} {q1:said} on Monday {c1:it would go}.',
    '{s1:Lind} {q1:said} at a hearing {c1:the board had gone}.',
    '{s1:Lind} {q1:told} the crowd in Harrow, Maine, on Monday {c1:that the pier was safe}.',
    '{s1:Lind} {q1:told} them before she left {c1:that the pier was safe}.',
    '{s1:Lind} {q1:put it this way}: {c1:“The pier has held for forty years, and it will hold for forty more.”}'
  ])('%s', isMarked)
})

describe('words before a colon', () => {
  it.each([
    '{s1:Reid}, {q1:speaking on the radio}: {c1:“The pier has held for forty years.”}',
    'For {s1:goalkeeper Bo Lund} {q1:it was simple}: {c1:“We were the better team on the night.”}',
    'For {s1:Lind}, {q1:the choice was clear}: {c1:“We were the better team on the night.”}',
    '{s1:The message from the mayor} {q1:was short}: {c1:“The pier is shut until the spring.”}',
    'A {q1:post from} {s1:the mayor, Ola Brekke}: {c1:“The pier is shut until the spring.”}',
    '{s1:He} {q1:wrote one word}: {c1:“Listen.”}',
    '{s1:Fire service}{q1::} {c1:“Stay away from the pier until the wind drops.”}',
    '{s1:Her} {q1:advice} to the young: {c1:“Stay away from the pier until the wind drops.”}',
    '{s1:Lind} {q1:praised} {c1:the keeper}: {c1:“He has kept the lamp for forty years.”}',
    '{s1:Lind} {q1:called} {c1:the keeper “a saint”}: {c1:“He has kept the lamp for forty years.”}',
    '{s1:Mara Lind, 52}, {q1:shrugged}: {c1:“He has kept the lamp for forty years.”}',
    '{q1:Said} {s1:Lind, an engineer}: {c1:“The pier will hold.”}'
  ])('%s', isMarked)
})

describe('a clause about somebody', () => {
  it.each([
    '{s1:A man} who {q1:yelled} {c1:“Stop that boat now!”} ran off.',
    '{s1:A clerk who asked that her name not be used} {q1:said} {c1:it was late}.',
    '{s1:Lind} {q1:said} {c1:nothing in the file was new}.',
    '{s1:Lind} {q1:called} {c1:the plan a farce}.',
    '{s1:Lind} {q1:called} {c1:the plan unsafe}.',
    '{s1:Lind} {q1:added} {c1:that 22 had scored}.',
    '{s1:Supermarket chain Norvex} {q1:posted}: {c1:“We are sorry for what has happened.”}',
    '{s1:Supermarket giant Norvex} {q1:was blunt}: {c1:“We are sorry for what has happened.”}',
    '{s1:The Norwick lifeboat crew} {q1:posted}: {c1:“We are sorry for what has happened.”}'
  ])('%s', isMarked)
})

describe('the subject before a frame', () => {
  it.each([
    'In Harrow, Ohio, {s1:Lind} {q1:was blunt}: {c1:“We are sorry for what has happened.”}',
    'In Harrow, {s1:Mara Lind, Mayor of Norwick}, {q1:was blunt}: {c1:“We are sorry for what has happened.”}',
    '{s1:{s2:Lind}}, {q2:citing} {c2:“the storm,”} {q1:said} {c1:the pier was shut}.',
    '{s1:The accused}, whom {s2:Lind} {q2:called} {c2:“calm,”} {q1:told} the board {c1:he was sorry}.',
    '{s1:A footnote in the report} {q1:is clear}: {c1:“We are sorry for what has happened.”}',
    '{s1:Lind’s lawyer} {q1:was blunt}: {c1:“We are sorry for what has happened.”}',
    '{c1:“If it holds, we are saved,”} {q1:said} {s1:Lind}. {c1:“The pier, she said, is old.”}'
  ])('%s', isMarked)
})

describe('what is said in what is said', () => {
  it.each([
    '{c1:“{s2:My father} {q2:said}, {c2:‘Keep the lamp lit,’}”} {q1:said} {s1:Lind}.',
    '{c1:“He told me that the pier was safe,”} {q1:said} {s1:Lind}.',
    '{s1:Lind} {q1:said} {c1:that {s2:Oakes} {q2:had told} her {c2:that the pier was safe}}.',
    '{s1:Lind} {q1:said} {c1:the pier was safe and that it would open in May}.',
    '{s1:Lind} {q1:said} {c1:the pier was safe}, but {s2:Oakes} {q2:denied} {c2:it}.',
    '{s1:{s2:Lind}} {q2:said} {c2:the pier was safe}, {q1:adding} {c1:that it would open in May}.',
    '{s1:{s2:Lind}} {q2:warned of} {c2:storms} and {q1:denied} {c1:that the pier was shut}.',
    '{s1:Lind} {q1:wants} {c1:to reopen the pier}.'
  ])('%s', isMarked)
})

describe('belief, will and hearsay', () => {
  it.each([
    '{s1:Lind} {q1:hopes} {c1:the pier will open}.',
    '{s1:Lind} {q1:believes} {c1:the pier is safe}.',
    '{s1:Lind} {q1:suggested} {c1:a walk}.',
    '{s1:Lind} {q1:refused} {c1:to say who had shut the pier}.',
    '{s1:Lind} {q1:did not say} {c1:who had shut the pier}.',
    '{s1:People} {q1:say} {c1:the roof will hold}.',
    'It {q1:is said} {c1:that the roof will hold}.',
    'It {q1:was reported} {c1:that the roof held}.',
    '{c1:The roof} {q1:is said} {c1:to be safe}.',
    '{c1:Voss} {q1:is reported} {c1:to have left}.'
  ])('%s', isMarked)
})

describe('nobody is heard', () => {
  it.each([
    'Shirts that read “Keep It Small” filled the room.',
    'The board held a hurriedly called meeting on Monday.',
    'Five states that report the fish have closed the lake.',
    'Oakes wrote a 60-page report on the pier.',
    'The cook opened the letter. “We are sorry to tell you that the pier is shut.”',
    'She sings in “The Bridge” on Friday.',
    'They saw “Gull” on Friday.',
    'Lind declined and left.',
    'A loudspeaker announced the train.',
    'Reading a book, Lind sat on the pier.',
    'The king sat on the rock, ruling the land.',
    'The saying was lost.',
    'Lind was seen on the pier.',
    'The man who he accused of theft left.',
    'A cook, said to be the best in Harrow, left.',
    'She was hit by a boat on Monday.',
    'Lind was called by the crew to mend it.',
    'The pier was condemned, and the bakery was shut by the council.',
    'The boat makes 60 miles per hour.',
    'Per Olsen left the pier on Monday.',
    'Action according to the plan will follow.',
    'The fish are sorted according to size.',
    'The pier is old, according to plan.',
    'A remark from the back that cannot be printed drew laughter.',
    'His answers that were short pleased the board.',
    'Her ties to Holm pleased the board.',
    'The claim that it is safe is wrong.',
    'Cracks in “three of the four” main beams worried her.',
    '“1st Lead” is what you write at the top.',
    'One called a cab, another proposed in the lift, and both left.',
    'Lind told the porter about the key.',
    'Lind asked the porter for a key.',
    'For 30 years it was so: “We were the better team on the night.”',
    'Lind’s book: “The Bridge.”',
    'Said Harbour, “The Gem,” lies to the north.',
    'Note: Lind left.',
    'It is known as “the pier.”',
    'Search team reports are due.',
    '“The Pier” began at dawn.',
    'Experience shows that the pier is safe.',
    'They sang “Molly Malone.”',
    'A sign read “Vote for Voss.”',
    'The reality show “Bake It” is over.',
    'The clerk, who asked not to be named, left.',
    'Lind asked for a key.',
    'Lind asked for nothing and was paid.',
    'Lind said nothing.',
    'Lind called a cab.',
    'Lind called a cab and left.',
    'The union called off the strike.',
    'The priest said his prayers.',
    'Lind added 22 points.',
    'The plan is aimed at farmers.',
    'Lind proposed on one.',
    'Lind proposed on the big wheel.',
    'Lind gave a speech.',
    'Lind made no comment.',
    'Lind feared for the pier.',
    'Lind believes in the pier.',
    'No warden said the roof would hold.',
    'Nobody said the roof would hold.',
    'Voss, said to be ill, left.'
  ])('%s', (text) => {
    expect(found(text).actual).toEqual([])
  })
})
