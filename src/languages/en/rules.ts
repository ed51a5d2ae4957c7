import type {LayoutWords} from '../types/layout-words.js'
import type {RuleWords} from '../types/rule-words.js'

/** English words for the attribution rules. */
export const rules: RuleWords = {
  plain: 'say think believe hope fear claim insist argue warn suggest acknowledge admit expect contend predict wonder reckon suspect note stress concede deny tweet',
  weak:
    'point find see like need read offer state write begin post try hear order talk mean remember back judge answer count long list appeal approve contain ' +
    'learn trust hit refer decide figure lie laugh contest choose press identify measure prove push weigh interview question know speak ' +
    'value continue rank rate feature detail document establish illustrate cast paint pan knock rip deliver text message quiz prod prompt spell ' +
    'mouth relay transmit sum communicate sing cry crack snap bark roar rage vent mind care gather sense project plot scheme gamble bet ' +
    'forget accept direct command object add respond reply explain feel maintain challenge advocate charge invite celebrate ' +
    'interrupt embrace protest beg intend assume estimate comment respect hate demonstrate shed signal expose relate beam boom jeer retaliate riff blare howl sob wail hiss intone chime',
  telling: 'tell ask remind inform assure reassure warn advise urge notify text email message',
  particles:
    'call:for,on,upon,out point:out,to refer:to talk:about,of speak:about,of,out complain:about,of ask:about,for allude:to apologize:for ' +
    'apologise:for respond:to reply:to object:to appeal:to,for warn:of,about,against boast:of,about brag:about speculate:about,on push:for ' +
    'advocate:for plead:for hint:at,to lash:out rule:out make:clear,plain,known fire:back shoot:back let:slip write:back text:back snap:back shout:back yell:back email:back comment:on focus:on look:to agree:with,to,on disagree:with worry:about ' +
    'care:about think:of,about hear:of dream:of sum:up rail:against rant:about rave:about muse:about lie:about ' +
    'hit:back chime:in hope:for wish:for opt:for long:for press:for,on,about quiz:about,on question:about joke:about',
  strays: 'off away down back up farewell goodbye goodnight hello grace mass prayers goodbyes farewells cheese',
  idioms: 'make:makes,made,making fire shoot:shoots,shot,shooting let:lets,let,letting',
  light:
    'add make:makes,made,making raise give:gives,gave,given,giving offer issue express voice sound provide post launch mount continue release deliver file level repeat renew ' +
    'write:writes,wrote,written,writing send:sends,sent,sending step:steps,stepped,stepping signal:signals,signaled,signaling publish submit:submits,submitted,submitting',
  topics: 'about of on for against over toward',
  passives: "be is are was were been being am 're 'm isn't aren't wasn't weren't",
  carriers: 'went continue continues continued continuing began begins on used quick proceeded appear appears appeared seem seems seemed willing unwilling eager keen unlikely likely reluctant careful forced prompted bothered failed neglected like likes liked loves loved',
  infinitive: 'to',
  openers: 'that whether if how why what when where who which',
  relatives: 'who which',
  crew: 'crew squad brigade choir family assembly',
  adverbs:
    'here also recently later afterward afterwards then once now never often always still already even just again first further soon ever not there too instead earlier ' +
    'reportedly both all meanwhile though however nevertheless yesterday today since long not otherwise merely rather quickly only twice nonetheless longer no initially moreover furthermore besides likewise conversely',
  negations: 'not no',
  focusing: 'only just even hardly barely scarcely rarely seldom exactly precisely nearly almost roughly approximately merely simply virtually practically mainly mostly partly particularly especially',
  privatives: 'without',
  adverbEnding: 'ly',
  participleEnding: 'ing',
  pastEnding: 'd',
  pluralEnding: 's',
  turns: 'but while although though whereas and yet',
  joiners: 'and or nor &',
  paired: 'neither both either',
  affiliators: 'of from at for with in',
  approximators: 'about around nearly almost roughly over under some at_least at_most more_than fewer_than less_than up_to close_to only_about',
  clauseVerbs: 'add adds added adding rule rules ruled ruling',
  prepositions: 'outside inside above below across along around beside onto despite via aboard',
  links: 'of for at in from with to on by against under between behind about who around across near outside along within aboard',
  extra: {
    counts: 'one someone somebody anyone anybody',
    alone: 'another some many several few others most those both all each',
    subordinator: 'although though while whereas as after before when if since because once until unless',
    held: 'expected believed thought said reported alleged rumored rumoured understood known seen regarded considered viewed accused',
    asked: 'asked pressed quizzed questioned',
    nounLike: 'champion rates point points rule rules states emails reasons thanks protests messages texts presses',
    naming: 'called labeled labelled dubbed termed branded known',
    agent: 'by',
    overheard: 'quoted quotes quote quoting heard overheard recorded filmed caught seen cited cites cite citing',
    needy: 'accused blamed praised told informed assured urged reminded notified criticized criticised thanked',
    likeness: 'as',
    locative: 'in on at',
    belonging: 'whose',
    moment: 'a.m p.m am pm lunchtime noon midday midnight dawn dusk day days week weeks month months year years hour hours minute minutes nights evenings mornings afternoons seconds decade decades weekend weekends moments summer winter spring autumn',
    counting: 'late early half two three four five six seven eight nine ten few several',
    asking: 'ask asks asked asking',
    request: 'for',
    impersonal: 'experience history logic instinct practice hindsight',
    monthName: 'april may june august sunday monday friday',
    absolute: 'with',
    noAdverb: 'elderly bully anomaly monopoly homily butterfly dragonfly supply belly jelly rally tally folly gully lily friendly unfriendly lonely lovely ugly deadly costly orderly cowardly scholarly worldly holy heavenly lively silly hilly curly burly surly chilly smelly wily oily',
    amount: 'lot nothing little much something more volumes',
    irregular: 'went got left took gave came ran made drove sat stood rose fell threw kept began sent set put hung let turned walked pointed moved closed opened wept shot struck swept slept crept leapt burst spat quit split bit spun swung flung stuck shook broke froze flew grew blew drew wore tore beat bent met sought held won lost paid spent bought sold brought caught taught led fed fled spoke spread stole swam sang rang ate drank dug hid hit hurt knew laid lent lit rode sank slid sped understood woke built chose cut dealt fought forgot',
    gerund: 'by upon in after before while when since despite without'
  },
  articles: 'the a an',
  unnamed: 'named identified anonymous anonymity unnamed name',
  frames: {
    opener: 'as',
    verbs: 'put puts see sees saw tells told',
    object: 'it',
    said:
      'said says noted notes explained explains reported reports wrote writes observed observes argued argues acknowledged acknowledges ' +
      'stated recalled recalls pointed points',
    gestures:
      'shrugged shrugs nodded nods smiled smiles grinned grins winced winces sighed sighs laughed laughs chuckled chuckles frowned frowns ' +
      'grimaced smirked beamed blushed hesitated paused snorted scoffed',
    moods:
      'delighted thrilled relieved overjoyed ecstatic happy glad proud grateful thankful pleased excited amused bemused baffled puzzled stunned shocked surprised ' +
      'disappointed disgusted dismayed devastated heartbroken gutted frustrated furious angry outraged annoyed upset worried alarmed appalled horrified unimpressed ' +
      'unmoved unconvinced unrepentant unfazed undeterred unapologetic unequivocal adamant defiant philosophical sceptical skeptical optimistic pessimistic confident resigned fuming seething beaming',
    senders: 'from by'
  },
  possessed: 'in:words,view,opinion,telling,estimation,judgment,judgement,eyes,version by:account,estimate,reckoning,count,admission to:mind',
  dummies: 'there',
  apart: 'per',
  prepositional: 'per according_to in_the_words_of in_the_view_of in_the_opinion_of'
}

/** English words for classifying labels before a colon. */
export const layout: LayoutWords = {
  notNames:
    'note notes update updates updated photo photos picture pictures image video contact contacts source sources correction exclusive watch ' +
    'listen read more opinion analysis comment editorial editor review live breaking explainer related editor’s related when where what who ' +
    'why how tickets price score scores result results summary background context fact facts check quiz gallery transcript topic subject ' +
    'date time venue location phone email fax website tel address sidebar abstract text title headline byline author tags inside ' +
    'letters letter readers viewpoint politics sports business debate election campaign briefing roundup recap timeline profile obituary interview feature panel podcast forum',
  documents: 'poll polls study survey report research audit',
  senders: 'from'
}
