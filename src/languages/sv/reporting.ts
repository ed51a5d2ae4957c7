import type {ReportingWords} from '../types/reporting-words.js'

/** Swedish vocabulary and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [{ending: 'a', finite: '-ar -ade', participle: '-at'}],
  definiteEndings: 'en et an na rn ln',
  possessiveEnding: 's',
  verbs: {
    plain:
      'säga:säger,sa,sade;sagt berätta svara undra skratta sucka skämta jubla klaga konstatera kommentera argumentera resonera poängtera påpeka fortsätta:fortsätter,fortsatte;fortsatt inflika ' +
      'skriva:skriver,skrev;skrivit tycka:tycker,tyckte;tyckt tänka:tänker,tänkte;tänkt tro:tror,trodde;trott tala reagera ropa skrika:skriker,skrek;skrikit utbrista:utbrister,utbrast;utbrustit viska ' +
      'tillägga:tillägger,tillade;tillagt mena anse:anser,ansåg;ansett resumera sammanfatta fastslå:fastslår,fastslog;fastslagit inskärpa:inskärper,inskärpte;inskärpt invända:invänder,invände;invänt genmäla:genmäler,genmälde;genmält ' +
      'twittra mejla citera filosofera erinra replikera fnysa:fnyser,fnös;fnyst lyda:lyder,löd;lytt',
    speech:
      'meddela uppge:uppger,uppgav;uppgett rapportera förklara hävda påstå:påstår,påstod;påstått betona understryka:understryker,underströk;understrukit framhålla:framhåller,framhöll;framhållit bekräfta dementera förneka neka ' +
      'medge:medger,medgav;medgett erkänna:erkänner,erkände;erkänt avslöja avfärda tillbakavisa varna hota lova utlova kräva:kräver,krävde;krävt begära:begär,begärde;begärt be:ber,bad;bett uppmana föreslå:föreslår,föreslog;föreslagit ' +
      'råda:råder,rådde;rått rekommendera förespråka garantera försäkra intyga vittna beskriva:beskriver,beskrev;beskrivit fråga upprepa tillkännage:tillkännager,tillkännagav;tillkännagett annonsera avisera besluta ' +
      'flagga slå:slår,slog;slagit visa konstatera redovisa redogöra:redogör,redogjorde;redogjort upplysa:upplyser,upplyste;upplyst informera bedöma:bedömer,bedömde;bedömt uppskatta beräkna förutspå:förutspår,förutspådde;förutspått ' +
      'peka hänvisa erbjuda:erbjuder,erbjöd;erbjudit signalera antyda:antyder,antydde;antytt vädja uttrycka:uttrycker,uttryckte;uttryckt uttala larma',
    judgement:
      'kritisera berömma:berömmer,berömde;berömt hylla fördöma:fördömer,fördömde;fördömt försvara ifrågasätta:ifrågasätter,ifrågasatte;ifrågasatt kalla anklaga beskylla:beskyller,beskyllde;beskyllt ' +
      'beklaga avvisa avslå:avslår,avslog;avslagit välkomna stödja:stödjer,stödde;stött motsätta:motsätter,motsatte;motsatt såga håna tacka gratulera ursäkta döma:dömer,dömde;dömt prisa lovorda klandra skylla:skyller,skyllde;skyllt',
    mind:
      'vilja:vill,ville;velat hoppas:hoppas,hoppades;hoppats frukta befara förvänta:förväntar,förväntade;förväntat vänta planera överväga:överväger,övervägde;övervägt önska misstänka:misstänker,misstänkte;misstänkt tvivla betvivla anta:antar,antog;antagit räkna'
  },
  particles: '',
  weak:
    'undra tänka tro tycka tala reagera ropa skrika skratta klaga fortsätta lyda hota be råda visa slå peka hänvisa besluta flagga uttala uttrycka döma vänta räkna tvivla misstänka vilja vittna fråga erbjuda citera skriva redovisa beräkna uppskatta tacka gratulera neka lova ' +
    'garantera larma beskriva överväga anta erinra resonera bedöma vädja skylla',
  governs:
    'varna:för hota:med be:om vädja:om,till hoppas:på tvivla:på räkna:med peka:på hänvisa:till tala:om berätta:om anklaga:för beskylla:för tacka:för gratulera:till tro:på skylla:på vittna:om fråga:om klaga:på,över drömma:om reagera:på uppmana:till flagga:för',
  addressed: 'uppmana be råda varna lova försäkra anklaga beskylla rekommendera',
  auxiliaries: 'har hade',
  modals: 'vill ville kan kunde ska skulle måste får fick bör borde',
  passives: 'blir blev är var',
  citing: 'citera',
  finite:
    'är var blir blev kan kunde ska skall skulle vill ville måste får fick bör borde har hade går gick kommer kom står stod ligger låg finns fanns ger gav tar tog gör gjorde håller höll ser såg faller föll börjar började slutar slutade kostar kostade ' +
    'arbetar arbetade jobbar jobbade bor bodde lever levde vann vinner förlorar förlorade dog öppnar öppnade stänger stängde spelar spelade heter hette verkar verkade behöver behövde handlar handlade gäller gällde sitter satt åker åkte köper köpte bygger byggde',
  finiteEndings: '',
  moods: '',
  conditionals: 'skulle',
  moodEndings: '',
  notMoodEndings: '',
  notMoods: '',
  pronouns: 'han hon de jag vi man det den ni du någon ingen många några andra alla',
  nominatives: 'han hon jag vi du',
  firstPersons: 'jag vi du ni',
  objects: 'honom henne dem mig oss dig er det',
  expletives: 'det',
  obliques: '',
  demonstratives: 'det detta',
  reflexives: 'sig',
  negations: 'inte aldrig ej',
  determiners: 'den det de en ett denna detta dessa min mitt mina din hans hennes dess vår vårt våra deras sin sitt sina varje ingen inget inga alla många några flera två tre fyra fem sex sju åtta nio tio båda samtliga flertalet',
  genitives: '',
  possessives: 'min mitt mina hans hennes dess vår vårt våra deras sin sitt sina',
  prepositions: 'i på av för till från med om under efter före vid mot över hos genom utan mellan bland kring runt enligt sedan inför trots utanför innanför längs åt ur bakom framför nära per via',
  links: 'för på av vid hos från',
  openers: 'att om hur varför när var vem vilka vilken vad',
  complementizers: 'att',
  subordinators: 'eftersom medan fast innan sedan tills så därför ifall trots',
  asConjunctions: 'som',
  relatives: 'som vilket vilken vilka vars där',
  coordinators: 'och eller samt',
  turns: 'men utan',
  adverbs:
    'också nu då sen där här igår idag imorgon redan bara först senare tidigare åter alltid ofta dock därför ändå väl själv även främst dessutom vidare samtidigt numera snart nyligen någonsin bara endast ungefär mycket lite mer mest ' +
    'kort skriftligen öppet tydligt skarpt nyss precis fortfarande ännu igen inledningsvis avslutningsvis slutligen skämtsamt nöjt bestämt glatt',
  adverbEndings: 'vis ligen',
  times:
    'måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen januari februari mars april maj juni juli augusti september oktober november december morgon morgonen kväll kvällen natt natten ' +
    'vecka veckan månad månaden år året dag dagen timmar minuter måndagskvällen tisdagskvällen onsdagskvällen torsdagskvällen fredagskvällen lördagskvällen söndagskvällen eftermiddagen förmiddagen helgen dagar veckor månader',
  quotingEndings: 'r de te',
  infinitives: 'att',
  infinitiveEndings: 'a',
  carriers: '',
  opinion: 'för',
  before: 'enligt',
  behind: '',
  trailing: 'enligt',
  reportNouns: 'uppgifter uppgift mening åsikt bedömning uppfattning',
  nounPrepositions: 'enligt',
  own: 'egna egen',
  impersonal: 'heter_det hette_det det_heter',
  bodies: 'i från hos på',
  nouns: 'krav kravet löfte löftet kritik kritiken påstående påståendet varning varningen förslag förslaget oro oron hopp hoppet begäran hot hotet klagomål misstanke misstanken övertygelse intryck fråga besked beskedet uttalande åsikten budskapet',
  incises: false,
  verbSecond: true,
  capitalNouns: false,
  nullSubject: false,
  verbFinal: false
}
