// The parts that the sentences of grammar.test.ts are made of; a bar or a new line parts them.

const parts = (list: string): readonly string[] => list.trim().split(/ \| |\n\s*/u)

/** Noun phrases that speak. */
export const sources = parts(`
  a spokesman for the port | a spokeswoman for the mayor’s office in Harrow | the head of the union at the yard
  a woman who gave her name only as Rosa | a man who asked not to be named because he feared for his job | one of the three women
  one in five residents | two of the men who built it | several people who know the mayor | people familiar with the talks
  a person with knowledge of the deal | a senior official briefed on the talks | an aide who was not authorized to speak publicly
  Lind and Oakes | Lind, Oakes and Voss | both Lind and Oakes | neither Lind nor Oakes | the mayor and her deputy
  Ada Voss, the mayor | Ada Voss, 45 | Ada Voss, 45, a baker | Ada Voss, a baker from Harrow
  Ada Voss, a baker from Harrow who has lived there for 12 years | Ada Voss, who runs the bakery | Ada Voss, whose son drowned
  Ada Voss (Lib., Harrow) | Rep. Ada Voss, D-Calif. | Rep. Ada Voss (D-Calif.) | Sen. Ada Voss of Ohio | Dr. Ada Voss
  Det Sgt Ada Voss | Councillor Ada Voss | Harrow councillor Ada Voss | Eastmere Port Authority chief executive Ada Voss
  chief executive Ada Voss | the chief executive of Norvex, Ada Voss | the chief executive, Ada Voss
  Norvex’s chief executive, Ada Voss | Norvex chief executive and co-founder Ada Voss | former mayor Ada Voss
  then-mayor Ada Voss | mother-of-two Ada Voss | mother of two Ada Voss | 45-year-old baker Ada Voss | Ada “Red” Voss
  Ada Voss Jr. | A. B. Voss | Voss’s lawyer, Bo Lind | his lawyer, Bo Lind | her mother, Ann | the victim’s mother
  the victim’s mother, Ann Lind | the company | Norvex Inc. | Norvex Looms, Inc. | the BBC | the Harrow Packet
  the Ministry of Defence | the ministry’s permanent secretary | the World Health Organization | police | Harrow police
  a police spokesman | police in Harrow | a Harrow Police Department spokesperson | the National Weather Service in Harrow
  researchers | researchers at the University of Harrow | the researchers | the study’s lead author, Ada Voss
  the study’s authors | lead author Ada Voss of the University of Harrow
  Ada Voss, a professor of law at the University of Harrow | Ada Voss, professor of law at Harrow | Ada Voss of Norvex
  Ada Voss, of Norvex | Ada Voss from the charity Shore | Ada Voss at Norvex | a report by the council
  a report published on Monday | the report | a new study | the survey | a statement from the port | the statement
  court documents | the lawsuit | residents | many residents | some of the residents | most of those who spoke | others
  another resident | one resident | a resident | local shopkeepers | shopkeeper Ada Voss | fisherman and father of two Bo Lind
  the 45-year-old | the 45-year-old baker | the former striker | the Liberal leader | the Prime Minister
  the minister for trade and industry | the minister for trade and industry, Ada Voss
  the minister of state in the Prime Minister’s Office | the deputy leader of the opposition and MP for Harrow
  the leader of the Greens in the city council, Ada Voss | a spokesperson for Ada Voss | a friend of the family
  a neighbour, Ann Lind | neighbour Ann Lind, 62 | an eyewitness | a witness who saw the fire | a lawyer representing the family
  lawyers for the family | attorneys representing three of the men | the attorney general, Ada Voss | Attorney General Ada Voss
  Ohio Attorney General Ada Voss | the district attorney | Bishop Ada Voss | the Rev. Ada Voss | the Very Rev Ada Voss | Lady Voss
  Lord Voss of Harrow | Sir Bo Lind | King Bo II | Pope Bo | Mr Voss | Ms. Voss | Mr. and Mrs. Voss | the Vosses | the Voss family
  a 19-year-old student who declined to give her name | an 80-year-old man | a Norvex employee | three officials
  at least three officials | more than a dozen residents | about 40 percent of voters | a majority of voters | half of those asked
  everyone | someone close to the family | those close to the mayor | the man in charge of the works
  the woman behind the counter | the boy’s father, a carpenter | the club’s captain, who scored twice
  the captain of the side that won here last year | a source close to the minister | sources close to the talks | sources
  one source | a second official | the second man | the latter | the couple | the pair | the trio | the band
  the group’s founder and director, Ada Voss | the actor who plays the king | the author of the report
  the owner of the shop where it happened | the driver of the van that hit the wall | the pilot, a man of 60 named Bo Lind
  the judge in the case | a judge in Harrow | Judge Ada Voss | Justice Voss | State Senator Ada Voss | state Sen. Ada Voss
  U.S. Rep. Ada Voss | Vice President Ada Voss | Gov.-elect Ada Voss | President-elect Ada Voss
  White House press secretary Ada Voss | press secretary Ada Voss | a White House official | the White House | the Kremlin
  Kremlin spokesman Bo Lind | Beijing | Oslo | the Chinese foreign ministry | China’s foreign ministry
  the state-run news agency Norpress | state media | local media | the newspaper | the channel
`)

/** Words that say when, where, how or to whom something was said. */
export const occasions = parts(`
  on Monday | Monday | Monday night | on Monday night | late Monday | last week | this week | earlier this week
  earlier in the day | a day later | two days later | shortly afterwards | after the vote | after the game
  after the meeting on Monday | before the vote | before leaving for Harrow | during the debate | during a visit to Harrow
  in a statement | in a statement on Monday | in a written statement | in a statement released by his lawyer | in an interview
  in an interview with the Packet | in an interview on Monday with the Packet | in an email | in an email to the Packet
  in a letter to the board | in a post on social media | in a tweet | on Twitter | on Facebook | on X | on the radio
  on “Morning Call” | on local radio on Monday | by phone | by email | by phone from Harrow | through a spokesman
  through his lawyer | via email | at a news conference | at a news conference in Harrow on Monday | at the hearing | at the time
  at trial | in court | in court papers | in a court filing | under oath | from the witness stand | from his home in Harrow
  outside court | outside the hall | while waiting for a bus | as she left court | as he walked away | with a smile | with a shrug
  with a laugh | with tears in her eyes | without elaborating | without naming anyone | when asked about the pier
  when reached by phone | when contacted by the Packet | of the plan | of the new pier | about the plan | quietly
  quietly on Monday | again | again on Monday | publicly | in Norwegian | in a thick accent | according to the transcript
  at one point | in part | in his speech | in her opening remarks | in his annual report | in a video posted online
  in remarks to the board | in response | in response to a question | in reply | in reference to the fee | to applause
  to the crowd | to reporters | to cheers from the crowd | to the Packet | there | here | afterwards | then | in 2019 | in May
  in May 2019 | in the 1990s | last year | years ago | at 85 | at the age of 85 | at noon | at 3 p.m. | around midnight
  over the weekend | over lunch | from the stage
`)

/** Clauses that somebody says. */
export const contents = parts(`
  the pier would close in May | the pier, which opened in 1902, would close | divers had found the wreck, but not the crew
  the board had met on Monday and voted to close the pier | it was too early to say when the pier would reopen
  there were three ways to pay for it | if the storm came back, the pier would not stand
  the pier would close because the piles had rotted | the pier would close unless the county paid
  although the pier was old, it was safe | the county, not the town, should pay
  the town had spent $4 million, or 12% of its budget, on repairs
  residents should stay at home, boil water and keep their pets inside | the pier had been “a danger for years” and would close
  the plan was “reckless,” “unfair” and “a mess” | what happened on Monday was an accident
  whoever opened the gate must answer for it | he did not know who had opened the gate
  she was not sure whether the pier would reopen | he had asked the board to resign, but it had refused
  the two men who were seen on the pier had left the town
  police were looking for a man, 34, from Harrow, Ohio, who was last seen on May 3, 2024
  more than half of those who answered had never seen the pier | it was “too early to say,” but that the pier would reopen
  the ferry, the bridge and the pier would be closed, and that trains would stop | neither the town nor the county would pay
  the U.S. would not pay for the pier | the judge, Paul Oakes, had told jurors to ignore the letter
  the company’s chief executive, Paul Oakes, would step down | nobody had told him that the pier was closed
  people say the pier is safe, but it is not | when the board met, nobody spoke | as of Monday, 12 people had been found
  on average, a ticket costs $12 | in May, the pier would reopen | despite the storm, the ferry sailed
  to keep the pier open, the town must pay | having read the report, he would resign | the more the town paid, the less it got
  not one of the 40 houses was damaged | the storm — the worst in 40 years — had moved on
  the storm (the worst in 40 years) had moved on | the town would sue; the county would not | the question is: who pays
  the pier is unsafe: its piles have rotted | it would be a mistake to close the pier, adding to the town’s debt
  the town, according to its own report, had been warned | the town had, he believed, been warned
  the pier would close on Monday, reopening in June | the town would vote on May 3, with the result due that night
  the pier, bridge and road were closed as a precaution | the storm killed 12 people, injured 40 and left 300 homeless
  the money, most of which came from the county, was gone | the fund, set up in 1990 by a group of fishermen, had no money left
  the pier was “falling into the sea,” and had to close | “many” residents had left
  residents had begun to leave, some of them for good | rents had risen 12%, while wages had fallen
  she would run, but only if the party backed her | the town does not need a pier, let alone two
`)

/** Verbs of saying: base form, past, present. */
export const verbs = parts(`
  say said says | add added adds | warn warned warns | insist insisted insists | claim claimed claims | argue argued argues
  explain explained explains | note noted notes | announce announced announces | confirm confirmed confirms
  reveal revealed reveals | admit admitted admits | concede conceded concedes | acknowledge acknowledged acknowledges
  stress stressed stresses | emphasize emphasized emphasizes | maintain maintained maintains | assert asserted asserts
  allege alleged alleges | suggest suggested suggests | predict predicted predicts | complain complained complains
  boast boasted boasts | testify testified testifies | recall recalled recalls | observe observed observes
  remark remarked remarks | declare declared declares | state stated states | report reported reports
  estimate estimated estimates | joke joked jokes | lament lamented laments | conclude concluded concludes
  reiterate reiterated reiterates | believe believed believes | disclose disclosed discloses | caution cautioned cautions
  contend contended contends | charge charged charges
`)
