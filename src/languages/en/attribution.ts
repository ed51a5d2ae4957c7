import type {AttributionWords} from '../types/attribution-words.js'

/** English words by which attributions are found. */
export const attribution: AttributionWords = {
  regular:
    'ay:ays,ayed,aying ey:eys,eyed,eying oy:oys,oyed,oying y:ies,ied,ying ee:ees,eed,eeing e:es,ed,ing sh:shes,shed,shing ch:ches,ched,ching ' +
    's:ses,sed,sing x:xes,xed,xing z:zes,zed,zing :s,ed,ing',
  verbs: {
    speech:
      'say:says,said,saying tell:tells,told,telling add ask answer reply respond write:writes,wrote,written,writing ' +
      'state note continue explain report comment announce post tweet retweet blog:blogs,blogged,blogging declare ' +
      'assert insist argue maintain contend stress emphasize emphasise underline underscore vow claim allege suggest ' +
      'admit:admits,admitted,admitting acknowledge concede confess confirm deny warn complain joke ' +
      'quip:quips,quipped,quipping crack recall remember reminisce observe remark shout yell chant ' +
      'sing:sings,sang,sung,singing cry whisper mutter murmur mumble scream shriek roar bellow bark ' +
      'snap:snaps,snapped,snapping growl exclaim interject predict advise caution conclude testify repeat reiterate ' +
      'begin:begins,began,begun,beginning counter retort laugh chuckle sigh boast brag:brags,bragged,bragging crow ' +
      'gush lament bemoan bewail grumble muse wonder question demand plead recount relate disclose divulge reveal ' +
      'indicate hint signal:signals,signaled,signalled,signaling,signalling imply intimate insinuate inform notify ' +
      'assure reassure remind proclaim pronounce profess avow aver:avers,averred,averring affirm attest ' +
      'swear:swears,swore,sworn,swearing pledge promise propose recommend describe read:reads,read,reading estimate ' +
      'elaborate clarify specify opine posit postulate theorize speculate surmise reason point volunteer offer interrupt ' +
      'protest object preach sermonize lecture narrate tease taunt sneer scoff snort fume rage rail rant rave vent ' +
      'thunder bluster harrumph summarize sum:sums,summed,summing speak:speaks,spoke,spoken,speaking talk ' +
      'chat:chats,chatted,chatting quote paraphrase cite mention reference refer:refers,referred,referring allude ' +
      'echo:echoes,echoed,echoing parrot drawl croak stammer stutter utter mouth voice express convey communicate ' +
      'transmit:transmits,transmitted,transmitting relay spell:spells,spelled,spelt,spelling email text message tout ' +
      'telegraph televise rejoin riposte persist press prod:prods,prodded,prodding prompt query ' +
      'quiz:quizzes,quizzed,quizzing inquire enquire interview concur:concurs,concurred,concurring agree disagree ' +
      'deliver blurt whine moan groan gripe carp confide commiserate console beam boom jeer retaliate riff blare howl ' +
      'holler sob:sobs,sobbed,sobbing wail hiss snarl intone enthuse deadpan:deadpans,deadpanned,deadpanning chime',
    judgement:
      'call label:labels,labeled,labelled,labeling,labelling brand dub:dubs,dubbed,dubbing term deem describe ' +
      'characterize characterise portray depict paint cast:casts,cast,casting praise laud hail applaud commend ' +
      'salute celebrate credit thank congratulate compliment endorse criticize criticise slam:slams,slammed,slamming ' +
      'blast attack condemn denounce decry deplore assail lambaste lambast rip:rips,ripped,ripping ridicule mock ' +
      'scorn deride rebuke reprimand chide scold berate bash hammer ' +
      'pummel:pummels,pummeled,pummelled,pummeling,pummelling savage skewer trash pan:pans,panned,panning knock ' +
      'hit:hits,hit,hitting jab:jabs,jabbed,jabbing swipe zing accuse blame fault charge indict implicate vilify ' +
      'demonize malign smear insult disparage belittle dismiss reject refute rebut:rebuts,rebutted,rebutting dispute ' +
      'repudiate debunk disavow disown renounce contradict challenge contest doubt defend justify excuse support back favor ' +
      'favour oppose advocate champion promote push urge exhort encourage implore beg:begs,begged,begging ' +
      'beseech:beseeches,beseeched,besought,beseeching entreat appeal invite dare threaten order command instruct ' +
      'direct request petition lobby apologize apologise welcome embrace bless greet disapprove approve object ' +
      'resist compare liken equate warn alert censure castigate excoriate flay pillory chastise admonish upbraid ' +
      'reproach condone tolerate admire respect revere trust distrust mistrust appreciate value cherish prize ' +
      'idolize tar:tars,tarred,tarring tout trumpet hype downplay minimize exaggerate overstate misrepresent ' +
      'mislead:misleads,misled,misleading lie:lies,lied,lying',
    mind:
      'want wish hope expect anticipate plan:plans,planned,planning intend aim aspire desire need like love hate ' +
      'dislike detest loathe despise fear worry fret:frets,fretted,fretting dread doubt suspect believe ' +
      'think:thinks,thought,thinking feel:feels,felt,feeling know:knows,knew,known,knowing ' +
      'understand:understands,understood,understanding realize realise recognize recognise consider regard view ' +
      'see:sees,saw,seen,seeing judge reckon figure guess assume presume suppose imagine envision envisage ' +
      'foresee:foresees,foresaw,foreseen,foreseeing hear:hears,heard,hearing learn decide resolve ' +
      'choose:chooses,chose,chosen,choosing refuse decline agree commit:commits,committed,committing pray yearn long ' +
      'crave prefer:prefers,preferred,preferring opt vow regret:regrets,regretted,regretting mourn resent envy pity ' +
      'lament rejoice delight marvel:marvels,marveled,marvelled,marveling,marvelling wonder ponder contemplate weigh ' +
      'mull conclude infer:infers,inferred,inferring deduce gather sense perceive interpret calculate project ' +
      'forecast:forecasts,forecast,forecasted,forecasting determine seek:seeks,sought,seeking try ' +
      'bet:bets,bet,betting gamble count trust plot:plots,plotted,plotting scheme threaten consent pledge ' +
      'undertake:undertakes,undertook,undertaken,undertaking oppose mean:means,meant,meaning care ' +
      'mind:minds,minded,minding remember forget:forgets,forgot,forgotten,forgetting ' +
      'misunderstand:misunderstands,misunderstood,misunderstanding accept acknowledge concede convince persuade',
    showing:
      'show:shows,showed,shown,showing find:finds,found,finding reveal indicate suggest document detail outline ' +
      'demonstrate illustrate prove establish confirm conclude report estimate project highlight identify list cite ' +
      'state allege contain rank rate measure predict warn note describe read:reads,read,reading feature depict ' +
      'chronicle uncover expose rule shed:sheds,shed,shedding'  },
  nouns:
    'statement statements claim claims assertion assertions accusation accusations allegation allegations charge ' +
    'charges promise promises pledge pledges vow vows call calls demand demands request requests plea pleas ' +
    'appeal appeals criticism criticisms praise comment comments remark remarks warning warnings threat threats ' +
    'prediction predictions view views opinion opinions belief beliefs hope hopes fear fears concern concerns ' +
    'worry worries expectation expectations plan plans intention intentions desire wish wishes decision decisions ' +
    'refusal denial denials admission acknowledgment acknowledgement confession suggestion suggestions proposal ' +
    'proposals recommendation recommendations question questions answer answers response responses reply argument ' +
    'arguments contention assessment assessments estimate estimates forecast forecasts announcement declaration ' +
    'insistence support opposition attack attacks description explanation conclusion finding findings testimony ' +
    'assurance assurances endorsement apology complaint complaints objection objections skepticism doubt doubts ' +
    'confidence optimism pessimism suspicion suspicions invitation rhetoric boast boasts joke jokes jab jabs ' +
    'taunt taunts insult insults defense condemnation denunciation rebuke rejection embrace advocacy commitment ' +
    'contempt disdain disappointment outrage frustration anger regret advice analysis interpretation ' +
    'characterization portrayal depiction perception notion idea impression sense speculation rumor rumors theory ' +
    'theories word words line message messages pitch pitches slogan case mantra refrain narrative push ' +
    'verdict reaction reminder reminders mention mentions reference references willingness reluctance eagerness ambition ambitions aspirations',
  documents:
    'report reports poll polls survey surveys study studies statement letter letters email emails e-mail e-mails ' +
    'memo memos document documents filing filings lawsuit complaint affidavit indictment transcript tweet tweets ' +
    'post posts article articles story stories editorial column book memoir blog website site ad ads ' +
    'advertisement commercial video tape recording press-release release brief ruling opinion order data figures ' +
    'numbers results analysis review audit records paper papers newspaper journal magazine message messages text ' +
    'texts note sign signs poster banner headline caption testimony speech interview account accounts version ' +
    'invitation contract law bill resolution petition census evidence research',
  groups:
    'campaign committee company council agency department ministry government administration office court panel ' +
    'board commission party team union group association organization organisation institute university school ' +
    'college police network channel newspaper bureau firm bank foundation league federation senate house congress ' +
    'parliament cabinet staff army military navy church hospital airline jury coalition alliance delegation ' +
    'embassy republicans democrats conservatives liberals progressives officials aides advisers advisors allies ' +
    'critics supporters opponents backers voters residents analysts experts observers scholars economists ' +
    'scientists researchers doctors prosecutors investigators lawmakers legislators senators reporters ' +
    'journalists activists advocates volunteers champions protesters people americans others some many most few several sources insiders ' +
    'strategists operatives donors leaders members authorities witnesses neighbors neighbours relatives friends ' +
    'colleagues historians pundits commentators pollsters executives employees workers teachers students parents ' +
    'lawyers attorneys judges diplomats generals veterans women men fans users viewers readers respondents',
  roles:
    'president chairman chairwoman chair chairperson chief director secretary minister senator representative ' +
    'congressman congresswoman governor mayor councilman councilwoman councillor spokesman spokeswoman ' +
    'spokesperson leader candidate nominee aide adviser advisor manager strategist consultant pollster lawyer ' +
    'attorney counsel judge justice prosecutor sheriff officer captain sergeant commissioner superintendent ' +
    'principal professor doctor scientist researcher analyst economist expert historian author writer reporter ' +
    'correspondent editor anchor host columnist commentator pundit critic activist advocate volunteer organizer founder owner ' +
    'executive ceo coach player striker actor actress singer comedian producer resident voter farmer teacher ' +
    'student nurse driver neighbor neighbour father mother son daughter brother sister wife husband widow friend ' +
    'colleague official ambassador envoy diplomat general colonel pastor priest bishop rabbi imam pope king queen ' +
    'prince princess chancellor premier lawmaker legislator member head vice deputy former ex president-elect ' +
    'congressman-elect witness victim survivor veteran retiree operative surrogate ally supporter opponent rival ' +
    'donor republican democrat conservative liberal man woman',
  auxiliaries:
    'be is are was were been being am have has had having do does did done will would shall should can could may ' +
    'might must cannot \'re \'ll \'ve \'d \'m ain\'t isn\'t aren\'t wasn\'t weren\'t hasn\'t haven\'t hadn\'t doesn\'t don\'t didn\'t won\'t ' +
    'wouldn\'t shouldn\'t can\'t couldn\'t mustn\'t',
  pronouns:
    'he she they i we it you who one nobody everyone someone anybody neither both',
  objects:
    'him her them me us himself herself themselves myself ourselves whom',
  possessives:
    'his her their my our its your whose',
  complementizers:
    'that whether if to how why what when where because',
  prepositions:
    'of in on at by for with from about against over under between during after before through into among as to ' +
    'within without toward towards upon amid like since until',
  conjunctions:
    'and or but nor yet so while although though whereas unless',
  determiners:
    'the a an this these those that another any each every no some many most several few all both other such',
  times:
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december jan feb aug sept oct nov dec today yesterday tomorrow morning afternoon ' +
    'evening night week month year earlier later recently ago last next',
  hearers:
    'reporters cnn fox nbc abc cbs msnbc bbc afp reuters ap politico journalists radio news tv television ' +
    'supporters voters lawmakers investigators jurors police crowd audience host anchor interview statement ' +
    'conference briefing hearing rally facebook twitter instagram blog'
}
