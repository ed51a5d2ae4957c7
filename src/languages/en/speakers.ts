import type {SpeakerWords} from '../types/speaker-words.js'
import {firstNames, nicknames} from './first-names.js'

/** English words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {
    male: 'mr messrs sir lord father fr monsieur señor herr comte marquis vicomte',
    female: 'mrs ms miss dame lady madam madame sister alhaja hajiya smt puan señora frau comtesse marquise',
    either: 'dr prof mx rev reverend hon mzee malam shri datuk otunba engr barr'
  },
  titles:
    'sen sens senator rep reps representative gov govs governor president vice-president mayor judge justice ' +
    'secretary attorney general minister prime chancellor premier chairman chairwoman chair chairperson speaker ' +
    'leader chief director deputy assistant acting commissioner superintendent sheriff officer detective inspector ' +
    'constable sgt sergeant lt lieutenant capt captain maj major col colonel gen adm admiral cmdr commander cpl ' +
    'corporal pvt private brig brigadier supt insp det asst cllr cr pc wpc dci dsi dcs dsp asp csp ssp dcp igp professor doctor bishop archbishop cardinal pope rabbi imam ' +
    'pastor king queen prince princess duke duchess baron baroness count countess ambassador envoy congressman ' +
    'congresswoman councilman councilwoman councilor councillor alderman assemblyman assemblywoman delegate ' +
    'lawmaker coach manager editor ceo cfo coo cto spokesman spokeswoman spokesperson treasurer comptroller ' +
    'controller auditor coroner magistrate prosecutor counsel solicitor dean provost principal chaplain midshipman ' +
    'marshal undersecretary vice executive former candidate nominee host anchor analyst strategist adviser advisor ' +
    'aide pollster columnist economist mp msp mep md qc kc sc comrade emir sheikh sultan ayatollah taoiseach ' +
    'tánaiste supervisor secretary-general attorney-general director-general governor-general vice-chancellor consul consul-general editor-in-chief commander-in-chief president-elect governor-elect mayor-elect tem emeritus emerita co-chair cochair co-chairman whip clerk warden churchwarden ' +
    'collector tehsildar sarpanch ranger trooper patrolman patrolwoman ensign airman cadet commandant rector vicar canon freeholder sir recorder trustee selectman alhaji engr mca mla mlc mna mpp',
  ranks: 'vice deputy assistant associate former ex acting interim shadow prime under junior co retired',
  passingRanks: 'acting interim retired',
  formers: 'former',
  deputies: 'lt_gov:lieutenant_governor lt_governor:lieutenant_governor lieutenant_governor',
  compoundStarts:
    'vice ex co non self well ill half mid anti pro pre post semi multi cross all part full long short high low twenty thirty forty fifty sixty seventy ' +
    'eighty ninety one two three four five six seven eight nine ten first second third editor commander attorney secretary director governor major lieutenant',
  ageEndings: '-year-old',
  partyNouns: 'democrat:D democratic:D republican:R',
  nations:
    'american german italian portuguese belgian swiss austrian norwegian hungarian romanian bulgarian russian ukrainian georgian japanese korean indian ' +
    'pakistani israeli egyptian nigerian kenyan ethiopian ghanaian canadian mexican brazilian argentine chilean colombian peruvian venezuelan cuban ' +
    'jamaican australian serb:serbian croat:croatian dane:danish swede:swedish finn:finnish pole:polish czech slovak turk:turkish greek ' +
    'spaniard:spanish frenchman:french frenchwoman:french dutchman:dutch dutchwoman:dutch argentinian:argentine',
  dayNames: 'sunday monday friday',
  lastNames:
    'may march said long will day english an so man law ban best early price church house court post press power bank bond lodge abbey ' +
    'king bishop pope dean major prince duke baron judge knight marshal chancellor constable sheriff sergeant speaker',
  times: 'ago earlier last next day days night morning afternoon evening week weeks weekend month months year years hour hours decade decades',
  anyPerson: {
    male:
      'englishman scotsman welshman irishman frenchman dutchman dad-of-one dad-of-two dad-of-three dad-of-four dad-of-five dad-of-six father-of-one father-of-two ' +
      'father-of-three father-of-four father-of-five father-of-six grandad-of-two grandad-of-three grandad-of-four grandfather-of-one grandfather-of-two grandfather-of-three grandfather-of-four',
    female:
      'englishwoman scotswoman welshwoman irishwoman frenchwoman dutchwoman mum-of-one mum-of-two mum-of-three mum-of-four mum-of-five mum-of-six mother-of-one mother-of-two ' +
      'mother-of-three mother-of-four mother-of-five mother-of-six gran-of-two gran-of-three gran-of-four grandmother-of-one grandmother-of-two grandmother-of-three grandmother-of-four',
    either:
      'pensioner teenager youngster tory republican democrat american briton brit scot spaniard dane swede finn pole czech slovak turk greek serb croat swiss german italian portuguese belgian ' +
      'austrian norwegian hungarian romanian bulgarian russian ukrainian georgian japanese korean indian pakistani israeli egyptian nigerian kenyan ethiopian ' +
      'ghanaian canadian mexican brazilian argentine argentinian chilean colombian peruvian venezuelan cuban jamaican australian aussie kiwi texan ' +
      'californian floridian londoner'
  },
  offices:
    'judge justice magistrate coroner prosecutor attorney solicitor barrister lawyer counsel mayor sheriff superintendent commissioner principal dean provost chief inspector detective officer constable sergeant ' +
    'lieutenant captain major colonel commander coach manager referee umpire chairman chairwoman chairperson chair spokesman spokeswoman spokesperson treasurer clerk warden ' +
    'minister premier chancellor ambassador councillor councilor bishop pastor vicar rabbi imam priest marshal registrar ombudsman secretary-general attorney-general director-general ' +
    'director boss owner landlord landlady neighbor neighbour witness doctor nurse teacher professor mother father son daughter brother sister wife husband uncle aunt colleague friend bailiff auditor caretaker trainer',
  portfolios:
    'foreign home interior defence defense finance health education justice trade transport transportation culture environment energy labor labour ' +
    'agriculture housing treasury press police fire head chief state local national regional opposition majority minority',
  roles: {
    male:
      'man boy husband father son brother uncle nephew grandfather grandson widower boyfriend dad gentleman ' +
      'congressman councilman alderman assemblyman businessman spokesman policeman fireman salesman cameraman king ' +
      'prince duke lord priest actor waiter fisherman oysterman lineman stepfather stepson step-father step-son ex-husband ex-boyfriend great-grandfather great-grandson great-uncle father-in-law son-in-law brother-in-law fiancé monk godfather bloke guy ' +
      'hubby grandad granddad grandpa ' +
      'newspaperman ombudsman statesman clergyman serviceman frontman stuntman batsman groundsman yachtsman oarsman herdsman stockman helmsman ploughman headmaster schoolboy cowboy goatherd',
    female:
      'woman girl wife mother daughter sister aunt niece grandmother granddaughter widow girlfriend mom mum missus gran nan grandma granny ' +
      'congresswoman councilwoman alderwoman assemblywoman businesswoman spokeswoman policewoman saleswoman ' +
      'chairwoman queen princess duchess actress waitress heiress stepmother stepdaughter step-mother step-daughter ex-wife ex-girlfriend great-grandmother great-granddaughter great-aunt mother-in-law daughter-in-law sister-in-law fiancée nun godmother lady schoolgirl ' +
      'midwife hostess stuntwoman helmswoman headmistress landlady governess stewardess shepherdess abbess mayoress forewoman',
    either:
      'spokesperson senator representative governor president mayor judge justice secretary minister chancellor ' +
      'premier chairman chair chairperson speaker leader chief director deputy assistant commissioner ' +
      'superintendent sheriff officer detective inspector constable sergeant lieutenant captain major colonel ' +
      'general admiral commander corporal private brigadier professor doctor bishop archbishop cardinal pope rabbi ' +
      'imam pastor ambassador envoy councilor councillor delegate lawmaker legislator coach manager editor ceo cfo ' +
      'coo treasurer comptroller controller auditor coroner magistrate prosecutor counsel solicitor dean provost ' +
      'principal chaplain marshal undersecretary executive candidate nominee frontrunner front-runner host anchor ' +
      'analyst strategist adviser advisor aide pollster columnist economist official lawyer attorney barrister ' +
      'advocate scientist researcher expert scholar historian sociologist psychologist psychiatrist physician ' +
      'surgeon nurse dentist nephrologist epidemiologist biologist chemist physicist geologist ecologist ' +
      'climatologist meteorologist astronomer engineer architect designer developer programmer founder co-founder ' +
      'cofounder co-author coauthor co-director co-leader co-star co-worker coworker co-captain co-host vice-captain vice-chair sub-editor owner co-owner boss head master harbourmaster harbormaster chef baker butcher farmer grower ' +
      'rancher fisher trawlerman driver pilot sailor soldier veteran retiree pensioner resident neighbor neighbour ' +
      'tenant landlord voter supporter volunteer activist campaigner organizer organiser protester protestor ' +
      'demonstrator critic opponent rival ally colleague friend partner roommate teammate teacher lecturer student ' +
      'pupil graduate writer author novelist poet playwright journalist reporter correspondent commentator pundit ' +
      'broadcaster presenter producer filmmaker singer musician guitarist drummer dj composer conductor pianist ' +
      'artist painter sculptor photographer curator librarian archivist dancer choreographer comedian model player ' +
      'striker goalkeeper midfielder defender quarterback pitcher forward winger skipper referee umpire jockey ' +
      'trainer rider runner swimmer champion winner runner-up athlete witness victim survivor suspect defendant ' +
      'plaintiff juror inmate prisoner patient customer client shopper trader broker banker investor ' +
      'financier billionaire millionaire entrepreneur consultant contractor negotiator mediator diplomat operative ' +
      'surrogate staffer member fellow co-chair cochairman co-chairman vice-president vice-chairman ' +
      'president-elect governor-elect politician republican democrat conservative liberal socialist independent ' +
      'centrist progressive libertarian unionist nationalist whip clerk warden churchwarden ranger firefighter paramedic ' +
      'policeman investigator examiner agent operator mechanic electrician plumber carpenter builder mason miner ' +
      'logger worker employee employer steward organist receptionist cashier bookkeeper accountant caretaker ' +
      'janitor keeper groundskeeper beekeeper gardener forester landowner homeowner shopkeeper grocer publican ' +
      'innkeeper bartender barista restaurateur hotelier vintner brewer parishioner worshiper worshipper deacon ' +
      'elder canon vicar curate sister reverend mp msp mep lobbyist fundraiser donor backer contributor user ' +
      'blogger vlogger influencer caller listener viewer reader passenger commuter cyclist motorist pedestrian ' +
      'hiker camper tourist visitor guest parent child teenager baby toddler sibling cousin twin relative ' +
      'grandparent spouse newcomer incumbent challenger contender hopeful mogul tycoon magnate star celebrity icon ' +
      'legend immigrant refugee migrant citizen person source insider whistleblower informant bystander onlooker ' +
      'participant observer monitor theorist philosopher theologian linguist anthropologist archaeologist ' +
      'criminologist statistician mathematician demographer geneticist virologist immunologist cardiologist ' +
      'oncologist pediatrician paediatrician pathologist radiologist therapist counselor counsellor tutor ' +
      'instructor educator administrator registrar ombudsman assemblymember councilmember congressperson ' +
      'alderperson taoiseach emir sheikh sultan ayatollah emperor dictator monarch heir successor ' +
      'predecessor associate apprentice trainee intern bricklayer roofer welder machinist lorry trucker courier ' +
      'postman mail-carrier boatbuilder shipwright stationmaster lighthouse-keeper weaver potter jeweler jeweller ' +
      'tailor seamstress hairdresser barber cook sexton surveyor ballerina busker verger caterer landscaper plasterer stonemason thatcher cooper saddler ' +
      'milliner florist greengrocer fishmonger ferryman signalman drover puppeteer juggler magician soprano tenor violinist cellist organiser archivist ' +
      'breeder dealer auctioneer bidder seller buyer haulier crofter farrier glazier decorator translator interpreter illustrator vet bailiff ' +
      'blacksmith goldsmith silversmith locksmith gunsmith cobbler chocolatier confectioner osteopath chiropractor trumpeter rapper songwriter ' +
      'screenwriter podcaster youtuber streamer gamer hacker coder scaffolder tiler golfer wrestler cricketer batter footballer fullback ' +
      'sprinter hurdler rower sculler skier snowboarder skater gymnast climber mountaineer diver surfer angler deckhand stevedore docker ' +
      'eyewitness centre-half centre-back center-back left-back right-back full-back wing-back half-back centre-forward center-forward paceman planner assessor appraiser dispatcher postmaster selectwoman selectperson reeve guard linebacker cornerback receiver shortstop catcher infielder outfielder seamer spinner wicketkeeper wicket-keeper all-rounder flanker fly-half scrum-half ' +
      'defenseman defenceman goalie netminder rookie freshman sophomore slugger laureate whistle-blower babysitter nanny childminder housekeeper ' +
      'farmhand signaller purser bosun convener convenor bellringer missionary preacher moderator bursar postdoc undergraduate lifeguard ' +
      'forecaster secretary-general attorney-general director-general governor-general vice-chancellor consul editor-in-chief commander-in-chief coastguard co-pilot navigator astronaut cosmonaut valuer squatter undertaker gravedigger embalmer acrobat cleaner carer'
  },
  bodiesAlone: true,
  groups:
    'officials voters lawmakers senators representatives governors mayors judges justices ministers leaders chiefs ' +
    'directors deputies officers detectives investigators inspectors prosecutors lawyers attorneys scientists ' +
    'researchers experts scholars historians economists analysts strategists advisers advisors aides pollsters ' +
    'columnists reporters journalists correspondents commentators pundits critics opponents rivals allies ' +
    'colleagues friends neighbors neighbours residents tenants landlords supporters backers volunteers activists ' +
    'campaigners organizers organisers protesters protestors demonstrators republicans democrats conservatives ' +
    'liberals socialists independents progressives libertarians unionists nationalists candidates nominees members ' +
    'staffers operatives surrogates employees workers managers executives owners investors shareholders traders ' +
    'brokers bankers farmers growers ranchers teachers students pupils parents children families mothers fathers ' +
    'women men people americans citizens immigrants refugees migrants veterans soldiers troops police firefighters ' +
    'paramedics doctors nurses physicians patients customers clients users subscribers viewers listeners readers ' +
    'fans players coaches witnesses victims survivors relatives jurors defendants sources insiders diplomats ' +
    'envoys ambassadors negotiators mediators donors contributors fundraisers lobbyists spokesmen spokeswomen ' +
    'spokespeople authorities authors writers editors majority minority percent half third quarter most many few ' +
    'dozens hundreds thousands millions others respondents participants taxpayers consumers commuters passengers ' +
    'drivers motorists cyclists hackers engineers designers developers founders partners advocates observers ' +
    'skeptics sceptics delegates councillors councilors superdelegates evangelicals christians catholics muslims ' +
    'jews latinos hispanics whites blacks pair couple duo trio brothers sisters twins elders bishops pastors ' +
    'clergy crowd public attendees regulators intelligence personnel staff crew jury electorate pensioners ' +
    'retirees shopkeepers landowners homeowners locals villagers islanders fishermen fishers trawlermen loggers ' +
    'miners biologists operators creditors lenders bondholders vendors guests visitors tourists campers hikers ' +
    'celebrities artists musicians actors nationals europeans russians chinese',
  organizations:
    'company firm business corporation group organization organisation agency department ministry office bureau ' +
    'commission committee subcommittee council board authority administration government cabinet parliament ' +
    'congress senate house assembly legislature court tribunal panel party union association federation ' +
    'confederation alliance league coalition caucus campaign foundation institute institution university college ' +
    'school academy center centre hospital clinic church diocese charity trust fund bank society club network ' +
    'newspaper paper magazine journal times post tribune herald gazette chronicle ledger courier observer guardian ' +
    'telegraph daily news broadcaster channel station radio television press service services force army navy ' +
    'police brigade kremlin pentagon nato un eu fbi cia nsa irs epa gop dnc rnc aclu cnn nbc abc cbs msnbc bbc npr ' +
    'afp ap reuters retailer carrier airline airlines automaker carmaker maker manufacturer supplier operator ' +
    'provider utility insurer lender brewer developer publisher studio label platform startup start-up think-tank ' +
    'nonprofit consortium partnership ventures holdings industries enterprises systems technologies solutions ' +
    'partners associates brothers sons stores motors foods farms energy oil gas electric power water railway ' +
    'railways rail airways shipping lines logistics media entertainment pictures pharmaceuticals laboratories labs ' +
    'biologics therapeutics health healthcare capital financial securities insurance mutual management advisors ' +
    'advisers consulting research analytics polling municipality county city town village borough parish district ' +
    'state republic kingdom mission embassy consulate delegation secretariat directorate chamber guild lobby ' +
    'watchdog regulator inspectorate taskforce task-force squad unit team opposition fed treasury museum library ' +
    'theater theatre orchestra opera festival fair gallery zoo aquarium hotel restaurant inn monastery militia ' +
    'rebels taliban isis hamas hezbollah side cooperative co-op collective movement project initiative program ' +
    'programme conference convention forum summit exchange registry laboratory observatory facility tracker ' +
    'bakery brewery distillery winery vineyard farm shop cafe café pub garage factory shipyard dealership salon gym pharmacy kindergarten shelter cinema circus ' +
    'choir band mosque synagogue congregation chain supermarket boutique depot hospice creche stadium arena racecourse conservatory ballet ensemble quartet ' +
    'troupe franchise refinery smelter steelmaker chipmaker drugmaker shipbuilder planemaker wholesaler bloc exchequer inquest inquiry tabloid broadsheet outlet publication ' +
    'greens tories lab desk newsroom white-house politico breitbart buzzfeed huffpost ' +
    'twitter facebook google',
  anyOrganization:
    'company firm business corporation group organization organisation agency retailer manufacturer maker outfit ' +
    'body institution charity nonprofit provider operator',
  businesses: 'company firm business corporation retailer manufacturer maker',
  publicBodies:
    'council ministry university college school academy department authority association union federation confederation court committee commission parliament ' +
    'senate assembly police church congress house board agency bureau institute trust charity foundation party government hospital service',
  organizationEndings: 'inc corp co ltd llc llp plc gmbh ag sa nv pbc bros pac',
  documents:
    'report study survey poll polls paper document documents filing filings statement memo memorandum letter email ' +
    'emails e-mail e-mails message messages tweet tweets post posts comment comments note notes text texts article ' +
    'story editorial column book memoir biography novel essay review audit analysis assessment estimate estimates ' +
    'forecast index data figures numbers statistics records record transcript transcripts recording recordings ' +
    'video footage film documentary movie ad ads advertisement advert commercial broadcast segment episode show ' +
    'song poem banner sign signs placard plaque poster flyer leaflet brochure pamphlet petition resolution ' +
    'declaration communiqué communique ruling judgment judgement verdict opinion order lawsuit suit complaint ' +
    'indictment affidavit motion brief testimony charge bill law act statute regulation rule rules code ' +
    'constitution treaty agreement deal contract accord policy guidelines guidance plan proposal platform ' +
    'manifesto website site page blog account accounts entry release bulletin newsletter headline headlines log ' +
    'logs diary diaries ledger invoice invoices receipts papers cables cable dispatch footnote chapter passage ' +
    'verse census research evidence findings results result summary draft version list chart map graph almanac ' +
    'profile excerpt excerpts caption legend label letters notice warning alert advisory budget minutes scorecard ' +
    'tally projection projections card cards postcard postcards sticker stickers tag tags screen screens display plate plates inscription graffiti',
  pronouns: {
    male: "he him his himself",
    female: "she her hers herself",
    neuter: "it its itself",
    plural: "they them their theirs themselves",
    first: "i me my mine myself",
    firstPlural: "we us our ours ourselves",
    second: "you your yours yourself",
    relative: 'who whom which that whose',
    indefinite:
      'some others other nobody everyone everybody someone somebody anyone anybody many most few several both ' +
      'neither all none no-one one another those these each',
    nobody: 'nobody none no no-one',
    oneOfSeveral: 'one another someone somebody anyone anybody no-one nobody each everyone everybody'
  },
  possessives: 'his her its their my our your whose',
  subjects: "he she it they i we you who",
  definite: 'the this that these those',
  indefinite:
    'a an one another some any no several many most few both two three four five six seven eight nine ten eleven ' +
    'twelve dozens hundreds thousands each every all more other such',
  joiners: 'and or nor &',
  ordinaryEndings: 's ly ing ed',
  pluralEndings: 's',
  prepositions:
    'of for from at in on with by to about against under over after before during near inside outside behind who ' +
    'whom which that whose where when familiar close quoted cited posted published released conducted commissioned ' +
    'led based briefed speaking representing seen obtained reviewed asked identified named called known including ' +
    'whether as',
  affiliators: 'at of for with from in',
  nameLinks: 'of for',
  bodyLinks: 'at',
  namers: 'named called as',
  firstNames,
  nicknames,
  titleForms:
    'sen:senator,lawmaker,legislator senator:senator,lawmaker,legislator rep:representative,congressman,congresswoman,lawmaker,legislator representative:congressman,congresswoman,lawmaker ' +
    'gov:governor lt:lieutenant sgt:sergeant capt:captain maj:major col:colonel gen:general adm:admiral cmdr:commander cpl:corporal pvt:private ' +
    'justice:judge judge:jurist prof:professor dr:doctor,physician supt:superintendent insp:inspector prime:premier ambassador:envoy,diplomat envoy:diplomat det:detective,officer,investigator baroness:peer rev:reverend,pastor,minister fr:priest,father ' +
    'cllr:councillor,councilor,politician cr:councillor,politician councilman:councilmember councilwoman:councilmember mp:lawmaker,politician ceo:executive,boss executive:ceo,boss star:actor,actress,singer ' +
    'author:writer novelist:writer,author columnist:writer,journalist reporter:journalist correspondent:journalist,reporter lawyer:attorney attorney:lawyer ' +
    'anchor:journalist,newscaster,broadcaster,presenter presenter:broadcaster,host host:presenter,broadcaster editor:journalist poet:writer,author playwright:writer,author,dramatist ' +
    'defending:barrister,lawyer,solicitor mitigating:barrister,lawyer,solicitor prosecuting:barrister,prosecutor,lawyer barrister:lawyer solicitor:lawyer counsel:lawyer,attorney prosecutor:lawyer,attorney actor:star,performer actress:star,actor,performer singer:star,musician,performer ' +
    'rapper:star,musician,artist guitarist:musician drummer:musician pianist:musician violinist:musician cellist:musician trumpeter:musician songwriter:musician,singer comedian:comic,performer ' +
    'painter:artist sculptor:artist photographer:artist striker:player,forward,footballer goalkeeper:player,keeper,footballer midfielder:player,footballer defender:player,footballer ' +
    'winger:player,footballer quarterback:player pitcher:player batter:player golfer:player,athlete sprinter:athlete,runner hurdler:athlete,runner swimmer:athlete wrestler:athlete gymnast:athlete ' +
    'surgeon:doctor,physician physician:doctor pediatrician:doctor,physician paediatrician:doctor cardiologist:doctor,physician oncologist:doctor,physician psychiatrist:doctor ' +
    'scientist:researcher researcher:scientist biologist:scientist,researcher physicist:scientist,researcher chemist:scientist,researcher geologist:scientist,researcher ecologist:scientist,researcher ' +
    'climatologist:scientist,researcher meteorologist:scientist,forecaster astronomer:scientist,researcher virologist:scientist,researcher,expert epidemiologist:scientist,researcher,expert ' +
    'palaeontologist:scientist,researcher paleontologist:scientist,researcher archaeologist:researcher,expert historian:scholar,academic sociologist:scholar,academic,researcher professor:academic,scholar ' +
    'constable:officer detective:officer,investigator sergeant:officer inspector:officer,detective lieutenant:officer captain:officer farmer:grower grower:farmer businessman:executive,entrepreneur ' +
    'founder:entrepreneur activist:campaigner campaigner:activist councillor:politician minister:politician premier:politician chancellor:politician firefighter:fireman ' +
    'sheriff:lawman congressman:representative,lawmaker congresswoman:representative,lawmaker councilmember:councilman,councilwoman pensioner:retiree',
  bodyNames:
    'newspaper:journal,times,post,tribune,herald,gazette,chronicle,ledger,courier,observer,guardian,telegraph,news,mail,mirror,star,sun,standard,argus,echo,press,packet ' +
    'paper:journal,times,post,tribune,herald,gazette,chronicle,ledger,courier,observer,guardian,telegraph,news,mail,mirror,star,sun,standard,argus,echo,press,packet ' +
    'bank:bank,bancorp,savings airline:airlines,airways,air carrier:airlines,airways,air club:club,united,city,town,rovers,rangers,wanderers,albion,athletic,fc,afc union:union,workers,federation ' +
    'university:university,college college:college hospital:hospital,infirmary,clinic charity:trust,foundation,aid hotel:hotel,inn brewery:brewery,brewing ' +
    'retailer:stores,shops store:stores chain:stores,shops,hotels restaurant:restaurant,cafe,grill bakery:bakery insurer:insurance,mutual broadcaster:television,radio,broadcasting ' +
    'network:television,radio,broadcasting channel:television,radio,broadcasting museum:museum,gallery foundation:foundation,trust magazine:magazine,review,weekly theatre:theatre,theater,playhouse,opera theater:theater,theatre,playhouse,opera ' +
    'regulator:authority,commission,agency team:united,city,rovers,athletic,town,fc station:radio,fm lender:bank,bancorp,savings supermarket:stores brewer:brewery,brewing ' +
    'carmaker:motors automaker:motors school:school,academy agency:agency,service,authority',
  suffixes: 'jr sr ii iii iv',
  particles: 'de del della di da dos du la le van von der den ter ten bin bint ibn al el abu ben mac ap af y e do das',
  adjectives:
    'republican democratic democrat conservative liberal labour labor socialist independent libertarian green tory ' +
    'american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss ' +
    'austrian polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian swedish norwegian ' +
    'danish finnish chinese japanese korean indian pakistani afghan iranian iraqi syrian israeli palestinian ' +
    'lebanese jordanian saudi egyptian libyan tunisian moroccan nigerian kenyan ethiopian ghanaian canadian ' +
    'mexican brazilian argentine chilean colombian peruvian venezuelan cuban haitian australian european african ' +
    'asian arab latino hispanic catholic christian protestant jewish muslim islamic evangelical mormon southern ' +
    'northern eastern western federal presidential gubernatorial retired senior longtime former u.s uk eu u.n gop g.o.p',
  personEndings: {
    male: 'reman sherman ftsman esman atman',
    female: 'rewoman sherwoman ftswoman eswoman atwoman',
    either: 'ist ician brarian narian tarian ographer keeper maker worker driver monger builder fighter dresser teacher grower breeder herder owner caster'
  },
  epithets:
    'sobbing shaken stunned shocked horrified heartbroken devastated distraught tearful emotional furious fuming angry raging enraged livid irate seething ' +
    'outraged disgusted delighted overjoyed ecstatic thrilled jubilant proud relieved worried terrified frightened scared shaken shattered exhausted ' +
    'grieving bereaved weeping crying smiling grinning beaming laughing cheeky brave plucky lucky unlucky hapless bungling embattled beleaguered ' +
    'under-fire disgraced shamed defiant unrepentant remorseful repentant lovestruck love-rat drunken sleepy thirsty hungry amazed astonished bemused ' +
    'baffled bewildered puzzled fed-up frustrated desperate jealous jilted pregnant newlywed evil vile sick twisted kind-hearted big-hearted ' +
    'eagle-eyed quick-thinking hard-up cash-strapped super-fit towering blonde brunette bearded curvy exclusive ' +
    'poor crooked absent triumphant jobless homeless pensive weary lonely silent calm resolute upbeat downbeat',
  places:
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho ' +
    'illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi ' +
    'missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon ' +
    'pennsylvania rhode tennessee texas utah vermont virginia wisconsin wyoming u.s u.k uk usa america britain ' +
    'england scotland wales ireland france germany italy spain portugal netherlands belgium switzerland austria ' +
    'poland hungary romania bulgaria greece turkey russia ukraine sweden norway denmark finland iceland china ' +
    'japan korea taiwan india pakistan afghanistan iran iraq syria israel palestine lebanon egypt libya tunisia ' +
    'morocco nigeria kenya ethiopia somalia sudan africa europe asia australia zealand canada brazil argentina ' +
    'chile colombia peru venezuela cuba haiti washington london paris berlin moscow beijing brussels tokyo chicago ' +
    'boston philadelphia houston dallas atlanta miami detroit cleveland seattle denver phoenix angeles vegas ' +
    'francisco diego orleans manhattan brooklyn baltimore manchester liverpool birmingham glasgow edinburgh ' +
    'cardiff belfast dublin sydney melbourne toronto ottawa montreal capitol hill street avenue road boulevard ' +
    'lane square park lake river island islands bay beach mountain mountains valley coast county heights states ' +
    'kingdom nations falls springs harbor harbour port airport bridge north south east west ala ariz ark calif ' +
    'colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash ' +
    'wis wyo',
  common:
    'the a an this these those that another any each every no some many most several few all both other such ' +
    'he she it they we i you him her them us me his its their our my your who whom whose which what when where ' +
    'why how whether if because although though while whereas unless until since after before as at by for ' +
    'from in into of on onto over under through to toward towards up upon with within without about above ' +
    'across against along amid among around behind below beneath beside between beyond despite down during ' +
    'except inside like near off out outside past per than via and or but nor yet so not never ever also too ' +
    'very just only even still again already always often sometimes soon then there here now today yesterday ' +
    'tomorrow late later earlier once twice thus hence however therefore moreover meanwhile nevertheless further ' +
    'nonetheless instead perhaps maybe indeed rather quite almost nearly is are was were be been being am has ' +
    'have had having do does did done will would shall should can could may might must cannot let recently ' +
    'ai tv dna hiv gdp gps cctv suv suvs ufo ufos ptsd adhd covid covid-19 vip vips atm atms usb ipo pdf ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december jan feb aug sept oct nov dec mon tue wed thu fri sat sun yes well ' +
    'wonder wondered shake smile smiled say says said saying tell tells told telling ask asks asked asking add ' +
    'adds added adding write writes wrote writing note notes noted argue argues argued claim claims claimed ' +
    'call calls called calling think thinks thought believe believes believed want wants wanted warn warns ' +
    'warned explain explains explained insist insists insisted acknowledge acknowledges acknowledged announce ' +
    'announced according replied responded continued concluded recalled testified tweeted quipped joked ' +
    'declared stated suggested reported unlike given one two three four five six seven eight nine ten speaking ' +
    'see read photo image video related more story share advertisement follow click subscribe please ' +
    'thank thanks ok okay oh god christmas easter internet english make makes made take takes took give gives ' +
    'gave come comes came go goes went get gets got keep put ' +
    "don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't 'll 're 've 'd 'm"
}
