// The parts that the items of grammar.test.ts are made of; a bar or a new line parts them.

const rows = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((row) => row.split(' | ').map((part) => part.trim()))

/** Somebody at the first mention, with the mentions after it that mean the same and those that mean somebody else. */
export interface Mentioned {
  first: string
  name: string
  same: readonly string[]
  other: readonly string[]
}

/** Two people mentioned one after the other, with mentions that mean the first, the second and neither. */
export interface Pair {
  firsts: readonly [string, string]
  names: readonly [string, string]
  means: readonly [readonly string[], readonly string[], readonly string[]]
}

const listed = (part = ''): string[] => part.split('; ').filter(Boolean)
const bare = (marked: string): string => marked.replace(/[{}]/gu, '')
const named = (marked: string): string => /\{(.*?)\}/u.exec(marked)?.[1] ?? ''

/** People: first mention, with the name in braces | who means them | who does not. */
export const people: readonly Mentioned[] = rows(`
  {Ada Voss}, the mayor of Harrow | Voss; Ms. Voss; Mrs. Voss; the mayor; she; Mayor Voss; Ada Voss; the Harrow mayor | he; the sheriff; Mr. Voss; Bo Voss; Ruprecht Voss; the deputy mayor; Tom Reyes; the former mayor; a mayor
  Harrow Mayor {Tom Lund} | Lund; Mr. Lund; the mayor; he; Mayor Lund; Mayor Tom Lund | she; the governor; Ms. Lund; Ann Lund; Ottoline Lund; the town’s former mayor
  Dr. {Ines Falk}, a surgeon at Harrow General | Falk; Dr. Falk; the surgeon; she; the doctor; Ines Falk | he; the nurse; Mr. Falk; another surgeon; Dr. Kai Falk
  Sen. {Tom Reyes}, D-Harrow | Reyes; Sen. Reyes; the senator; he; the Democrat; the lawmaker | she; the Republican; the mayor; Mrs. Reyes; another senator
  Police Chief {Mara Quill} | Quill; Chief Quill; the chief; she; the police chief | he; the fire chief; the mayor; the deputy chief
  a spokesman for the board, {Ned Pask} | Pask; the spokesman; he | she; the spokeswoman; a spokesman for the city; the board’s chairman
  {Rosa Ortiz}, 34, a baker from Vell | Ortiz; the baker; she; the 34-year-old; the 34-year-old baker | he; the butcher; the 40-year-old; a 34-year-old man
  Norvex chief executive {Jan Holt} | Holt; the chief executive; the CEO; Norvex’s chief executive | the chairman; the company; Norvex; the former chief executive
  attorney {Joan Lark}, who represents the family | Lark; the attorney; the lawyer; she | the judge; he; the family; another lawyer
  the author, {Paul Brand} | Brand; the author; the writer; he | she; the actor; the publisher
  Professor {Lena Moss} of Harrow University | Moss; Prof. Moss; the professor; she; Professor Moss; the academic | he; the student; the university; Harrow University
  Judge {Carl Winter} | Winter; Judge Winter; the judge; he | the lawyer; she; the prosecutor
  striker {Ola Berg} | Berg; the striker; the forward; he | the goalkeeper; the coach; the manager
  head coach {Dee Marsh} | Marsh; the coach; Coach Marsh; the head coach | the striker; the assistant coach
  Fire Capt. {Lou Stark} | Stark; the captain; Capt. Stark; the fire captain | the chief; the mayor
  Prime Minister {Eva Strand} | Strand; the prime minister; she; the premier; Ms Strand; Prime Minister Strand | the president; he; the finance minister; the former prime minister; the opposition leader
  the Rev. {Paul Tate} | Tate; the pastor; Rev. Tate; the Rev. Tate; he; the minister | she; the mayor
  Farmer {Gus Hale} | Hale; the farmer; he; Mr Hale | she; Mrs Hale; another farmer; the farmer’s wife
  Det Sgt {Kim Rowe} | Rowe; Det Sgt Rowe; the detective; the officer | the constable; the judge
  Cllr {Joan Peel}, the council leader | Peel; Cllr Peel; the councillor; she; the council leader | he; Cllr Bo Peel; the opposition leader; the council
  Lt. Gov. {Sid Crane} | Crane; Lt. Gov. Crane; the lieutenant governor; he | the governor; the senator; she
  Baroness {Ruth Amery} | Lady Amery; Baroness Amery; the baroness; she; the peer | he; Lord Amery
  Prof. Dr. {Uwe Kranz}, director of the institute | Kranz; Prof. Kranz; the director; he; the institute’s director | she; the deputy director; the institute
  {Maria de la Cruz}, a teacher | de la Cruz; Ms. de la Cruz; the teacher; she; Maria de la Cruz | he; the pupil; the headmaster
  {Jan van der Berg}, 61 | van der Berg; Mr. van der Berg; the 61-year-old; Van der Berg | the 16-year-old; Ann van der Berg
  {Mary Ellen Stow}, a nurse | Stow; the nurse; she; Mary Ellen Stow; Ms. Stow | he; the doctor
  {Ana Smith-Jones}, the architect | Smith-Jones; the architect; Ms. Smith-Jones; she | he; the builder; Bo Smith
  {J.D. Roe}, owner of the mill | Roe; the owner; Mr. Roe; the mill’s owner; the mill owner | the manager; Ann Roe
  {Xiadani Kessler}, a pilot | Kessler; the pilot; Xiadani Kessler | the co-pilot; Ruprecht Kessler; the captain
  {Ted Oakes Jr.}, a plumber | Oakes; Mr. Oakes; the plumber; he | Ted Oakes Sr.; his father; she
  the victim’s mother, {Ann Lind} | Lind; the mother; she; Mrs. Lind; the victim’s mother | he; the father; the victim’s father; the victim
  Hale’s lawyer, {Dana Fox} | Fox; the lawyer; Ms. Fox; Hale’s lawyer; she | Hale; Mr. Hale; Voss’s lawyer; the prosecutor
  former Norvex engineer {Olek Brandt} | Brandt; the engineer; the former engineer; he | Norvex; the company; the manager
  {Peggy Orme}, president of the teachers’ union | Orme; the union president; the union’s president; she; the union leader | he; the vice president; the union’s lawyer; the teachers’ union
  Republican Rep. {Hal Dorn} of Ohio | Dorn; the congressman; the Republican; he; the Ohio Republican; Rep. Dorn; the lawmaker | the Democrat; she; the senator
  Democratic candidate {Sue Park} | Park; the candidate; the Democrat; she; the Democratic candidate | the Republican; he; the incumbent; the Republican candidate
  Attorney General {Ken Lowe} | Lowe; the attorney general; Mr. Lowe; he | the governor; she; the solicitor general
  shopkeeper and mother of two {Tess Wynn} | Wynn; the shopkeeper; she; the mother of two; the mother-of-two | he; the father of two; a customer
  Norwegian skier {Lars Moen} | Moen; the Norwegian; the skier; he; the Norwegian skier | she; the Swede; the Swedish skier; the coach
  19-year-old student {Iris Kane} | Kane; the 19-year-old; the student; she; the teenager | he; the 91-year-old; the teacher
  Bishop {Rolf Meinert} | Meinert; Bishop Meinert; the bishop; he | the priest; she; the archbishop
  Ambassador {Nora Elgin} | Elgin; the ambassador; the envoy; the diplomat; she; Ambassador Elgin | he; the minister; the embassy
  Education Secretary {Pat Nye} | Nye; the education secretary; the secretary | the health secretary; the press secretary; the shadow education secretary; the union
  White House press secretary {Jo Finch} | Finch; the press secretary | the president; the White House; the treasury secretary
  singer-songwriter {Ellie Rook} | Rook; the singer; she; the musician; the singer-songwriter | the drummer; he
  witness {Roy Platt}, 52 | Platt; the witness; he; the 52-year-old | the suspect; another witness; a second witness; police
  Officer {Gil Tran} | Tran; the officer; Officer Tran | the chief; another officer; officers; the driver
  {Lorna May}, who runs the bakery | May; Ms. May; she; Lorna May | he; the mayor; a customer
  the school’s head teacher, {Gwen Pryce} | Pryce; the head teacher; she; Mrs Pryce; the head | he; the school; the deputy head
  Norvex’s founder and chairman, {Abel Kern} | Kern; the chairman; the founder; Mr. Kern; Norvex’s chairman | the chief executive; Norvex; the company
  {Ada “Red” Voss}, the captain | Voss; the captain; she | he; the mate; Bo Voss
  plumber {Bill Shaw} | Shaw; the plumber; Mr. Shaw; he | she; Ann Shaw; the electrician
  {Mahmoud al-Sayed}, an imam | al-Sayed; Al-Sayed; the imam; he; Mr. al-Sayed | she; the priest
  Staff Sgt. {Neil Ward} | Ward; the sergeant; Sgt. Ward; he | the captain; she; Capt. Ward
  Rear Adm. {Glenn Pike}, the fleet’s commander | Pike; the admiral; the commander; Adm. Pike; he | she; the captain
  acting superintendent {Fiona Cobb} | Cobb; the superintendent; the acting superintendent; she | he; the former superintendent; the deputy superintendent
  retired teacher {Helen Craig} | Craig; the teacher; the retired teacher; she | he; the pupil; another teacher
  neighbor {Doris Kemp}, 71 | Kemp; the neighbor; she; the 71-year-old | he; another neighbor; neighbors; the landlord
  the farm’s owner, {Walter Penn} | Penn; the owner; he; the farm’s owner | she; the shop’s owner; the former owner
  goalkeeper {Luke Orr} of Vell Rovers | Orr; the goalkeeper; the keeper; he | the striker; she; the club; Vell Rovers
  county executive {Marc Doyle} | Doyle; the county executive; he; Mr. Doyle | she; the county clerk; the chief executive; the county
  French President {Marcel Garnier} | Garnier; the president; he; the French president; the French leader; Mr. Garnier | she; the German president; the former president; the vice president; the prime minister
`).map(([first = '', same, other]) => ({first: bare(first), name: named(first), same: listed(same), other: listed(other)}))

/** Bodies, likewise. */
export const bodies: readonly Mentioned[] = rows(`
  the {Harrow Port Authority} (HPA) | the HPA; the authority; the port authority; it; HPA | the company; Norvex; the council
  {Norvex Inc.} | Norvex; the company; it; the firm | the bank; the council; he; the union
  {Hollin University} | the university; it; Hollin University | the company; the school board; Harrow University
  the {Bank of Harrow} | the bank; the Bank of Harrow; it; the lender | the council; the Bank of Vell; the university
  the {Harrow Packet} | the newspaper; the paper; the Packet; it | the bank; the Vell Packet; the council
  the {Association of Marine Pilots} (AMP) | the AMP; AMP; the association; it | the company; the ministry; the union of dockers
  {Shore Trust}, a charity | the charity; the trust; Shore Trust; it | the company; the council; River Trust
  {Harrow City Council} | the council; the city council; Harrow City Council; it | the mayor; the county council; the company
  the {Harrow Police Department} | the department; the police department; it | the fire department; the council; the ministry
  the {Ministry of Fisheries} | the ministry; it; the fisheries ministry | the minister; the Ministry of Defence; the company
  the airline {Norvia} | Norvia; the airline; the carrier; it | the airport; the union; the pilot
  the teachers’ union {Clavis} | Clavis; the union; it | the school; the ministry; the teacher
`).map(([first = '', same, other]) => ({first: bare(first), name: named(first), same: listed(same), other: listed(other)}))

/** Two people: first mentions | who means the first | who means the second | who means neither. */
export const pairs: readonly Pair[] = rows(`
  {Ada Voss}, the mayor of Harrow; Sheriff {Tom Lund} | Voss; the mayor; Ms. Voss; she; Mayor Voss | Lund; the sheriff; Mr. Lund; he; Sheriff Lund | the governor; Ann Lund; Kai Voss; Mrs. Lund; Mr. Voss
  {Ada Voss}, the mayor; {Ines Falk}, a surgeon | Voss; the mayor; Mayor Voss | Falk; the surgeon; the doctor; Dr. Falk | he; the nurse; Mr. Falk; the sheriff
  {Ada Voss}, the mayor; her husband, {Bo Voss} | Ms. Voss; Ada Voss; the mayor; she; Mayor Voss | Bo Voss; Mr. Voss; he; her husband | Ruprecht Voss; the governor; the sheriff
  {Ada Voss}, a baker; {Ines Voss}, a surgeon | the baker; Ada Voss | the surgeon; Dr. Voss; Ines Voss | Mr. Voss; Kai Voss; he
  Sen. {Tom Reyes}, a Democrat; Sen. {Amy Cole}, a Republican | Reyes; the Democrat; he; Sen. Reyes | Cole; the Republican; she; Sen. Cole | the governor; Sen. Park; another senator
  {Ada Voss}, the mayor of Harrow; {Tom Lund}, the mayor of Vell | the Harrow mayor; the mayor of Harrow; Voss; she | the mayor of Vell; the Vell mayor; Lund; he | the mayor of Skerry; the Skerry mayor; the sheriff
  {Peggy Orme}, president of the union; {Al Root}, its vice president | the president; the union president; Orme; she | the vice president; Root; he | the treasurer; the secretary; Mrs. Root
  {Bea Lark}, a lawyer for the family; {Al Root}, a lawyer for the port | Lark; the family’s lawyer; she | Root; the port’s lawyer; he | the judge; the family; the prosecutor
  the company {Norvex}; its chairman, {Jan Holt} | Norvex; the company; it | Holt; the chairman; Mr. Holt | the council; the chief executive
  {Tom Reyes}, the prosecutor; the judge, {Mara Quill} | Reyes; the prosecutor; he | Quill; the judge; she; Judge Quill | the defense lawyer; the sheriff; Judge Winter
  Prime Minister {Eva Strand}; opposition leader {Nils Aker} | Strand; the prime minister; she | Aker; the opposition leader; he | the finance minister; the president; Ms. Aker
  coach {Dee Marsh}; captain {Ola Berg} | Marsh; the coach | Berg; the captain; he | the goalkeeper; the referee
  {Rosa Ortiz}, 34; {Gus Hale}, 61 | Ortiz; the 34-year-old; she | Hale; the 61-year-old; he | the 40-year-old; Mrs. Hale
  the victim’s mother, {Ann Lind}; the victim’s father, {Kai Lind} | the mother; she; Ann Lind; the victim’s mother | the father; he; Kai Lind; Mr. Lind; the victim’s father | the victim; Bo Lind; the brother
  Norwegian skier {Lars Moen}; Swede {Elin Dahl} | Moen; the Norwegian; he | Dahl; the Swede; she | the Finn; Mrs. Moen
`).map(([firsts = '', one, two, none]) => ({
  firsts: listed(bare(firsts)) as [string, string],
  names: listed(firsts).map(named) as [string, string],
  means: [listed(one), listed(two), listed(none)]
}))

/** How somebody comes in, by letter: F is the first mention, and a comma behind it closes an apposition. */
export const entrances: Readonly<Record<string, string>> = {
  A: '“It will close,” said F.',
  B: '“It will close,” F, said.',
  C: 'F, told the board on Monday that the pier would close.',
  D: 'The pier will close on Monday, according to F.',
  E: 'On Monday morning F, opened the meeting.'
}

/** How two people come in, by letter. */
export const meetings: Readonly<Record<string, string>> = {
  A: '“It will close,” said F.\n\n“It will stay,” said G.',
  B: 'F, said the pier would close. G, disagreed.',
  C: '“It will close,” F, said.\n\nOn Tuesday G, told the board it would stay.'
}

/** How somebody speaks again, by letter: S is the later mention. */
export const returns: Readonly<Record<string, string>> = {
  a: '“The rest is noise,” S said.',
  b: 'S said the rest was noise.',
  c: '“The rest is noise,” said S.',
  d: 'But S warned that the rest was noise.',
  e: 'The rest is noise, according to S.',
  f: '“The rest,” S said, “is noise.”'
}

/** What stands between. */
export const between: readonly string[] = ['\n\n', ' ', '\n\nThe vote is on Monday.\n\n', ' The pier opened in 1902 and cost $4 million.\n\nDivers searched the wreck.\n\n']
