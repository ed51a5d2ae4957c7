import type {AttributionWords} from '../types/attribution-words.js'

/** English words that attributions are found by. */
export const attribution: AttributionWords = {
  verbs: {
    speech:
    'say:says,said,saying tell:tells,told,telling add:adds,added,adding ask:asks,asked,asking ' +
    'answer:answers,answered,answering reply:replies,replied,replying respond:responds,responded,responding ' +
    'write:writes,wrote,written,writing state:states,stated,stating note:notes,noted,noting ' +
    'continue:continues,continued,continuing explain:explains,explained,explaining ' +
    'report:reports,reported,reporting comment:comments,commented,commenting ' +
    'announce:announces,announced,announcing post:posts,posted,posting tweet:tweets,tweeted,tweeting ' +
    'retweet:retweets,retweeted,retweeting blog:blogs,blogged,blogging declare:declares,declared,declaring ' +
    'assert:asserts,asserted,asserting insist:insists,insisted,insisting argue:argues,argued,arguing ' +
    'maintain:maintains,maintained,maintaining contend:contends,contended,contending ' +
    'stress:stresses,stressed,stressing emphasize:emphasizes,emphasized,emphasizing ' +
    'emphasise:emphasises,emphasised,emphasising underline:underlines,underlined,underlining ' +
    'underscore:underscores,underscored,underscoring vow:vows,vowed,vowing claim:claims,claimed,claiming ' +
    'allege:alleges,alleged,alleging suggest:suggests,suggested,suggesting admit:admits,admitted,admitting ' +
    'acknowledge:acknowledges,acknowledged,acknowledging concede:concedes,conceded,conceding ' +
    'confess:confesses,confessed,confessing confirm:confirms,confirmed,confirming deny:denies,denied,denying ' +
    'warn:warns,warned,warning complain:complains,complained,complaining joke:jokes,joked,joking ' +
    'quip:quips,quipped,quipping crack:cracks,cracked,cracking recall:recalls,recalled,recalling ' +
    'remember:remembers,remembered,remembering reminisce:reminisces,reminisced,reminiscing ' +
    'observe:observes,observed,observing remark:remarks,remarked,remarking shout:shouts,shouted,shouting ' +
    'yell:yells,yelled,yelling chant:chants,chanted,chanting sing:sings,sang,sung,singing cry:cries,cried,crying ' +
    'whisper:whispers,whispered,whispering mutter:mutters,muttered,muttering murmur:murmurs,murmured,murmuring ' +
    'mumble:mumbles,mumbled,mumbling scream:screams,screamed,screaming shriek:shrieks,shrieked,shrieking ' +
    'roar:roars,roared,roaring bellow:bellows,bellowed,bellowing bark:barks,barked,barking ' +
    'snap:snaps,snapped,snapping growl:growls,growled,growling exclaim:exclaims,exclaimed,exclaiming ' +
    'interject:interjects,interjected,interjecting predict:predicts,predicted,predicting ' +
    'advise:advises,advised,advising caution:cautions,cautioned,cautioning ' +
    'conclude:concludes,concluded,concluding testify:testifies,testified,testifying ' +
    'repeat:repeats,repeated,repeating reiterate:reiterates,reiterated,reiterating ' +
    'begin:begins,began,begun,beginning counter:counters,countered,countering retort:retorts,retorted,retorting ' +
    'laugh:laughs,laughed,laughing chuckle:chuckles,chuckled,chuckling sigh:sighs,sighed,sighing ' +
    'boast:boasts,boasted,boasting brag:brags,bragged,bragging crow:crows,crowed,crowing ' +
    'gush:gushes,gushed,gushing lament:laments,lamented,lamenting bemoan:bemoans,bemoaned,bemoaning ' +
    'bewail:bewails,bewailed,bewailing grumble:grumbles,grumbled,grumbling muse:muses,mused,musing ' +
    'wonder:wonders,wondered,wondering question:questions,questioned,questioning ' +
    'demand:demands,demanded,demanding plead:pleads,pleaded,pleading recount:recounts,recounted,recounting ' +
    'relate:relates,related,relating disclose:discloses,disclosed,disclosing divulge:divulges,divulged,divulging ' +
    'reveal:reveals,revealed,revealing indicate:indicates,indicated,indicating hint:hints,hinted,hinting ' +
    'signal:signals,signaled,signalled,signaling,signalling imply:implies,implied,implying ' +
    'intimate:intimates,intimated,intimating insinuate:insinuates,insinuated,insinuating ' +
    'inform:informs,informed,informing notify:notifies,notified,notifying assure:assures,assured,assuring ' +
    'reassure:reassures,reassured,reassuring remind:reminds,reminded,reminding ' +
    'proclaim:proclaims,proclaimed,proclaiming pronounce:pronounces,pronounced,pronouncing ' +
    'profess:professes,professed,professing avow:avows,avowed,avowing aver:avers,averred,averring ' +
    'affirm:affirms,affirmed,affirming attest:attests,attested,attesting swear:swears,swore,sworn,swearing ' +
    'pledge:pledges,pledged,pledging promise:promises,promised,promising propose:proposes,proposed,proposing ' +
    'recommend:recommends,recommended,recommending describe:describes,described,describing ' +
    'read:reads,read,reading estimate:estimates,estimated,estimating elaborate:elaborates,elaborated,elaborating ' +
    'clarify:clarifies,clarified,clarifying specify:specifies,specified,specifying opine:opines,opined,opining ' +
    'posit:posits,posited,positing postulate:postulates,postulated,postulating ' +
    'theorize:theorizes,theorized,theorizing speculate:speculates,speculated,speculating ' +
    'surmise:surmises,surmised,surmising reason:reasons,reasoned,reasoning ' +
    'volunteer:volunteers,volunteered,volunteering offer:offers,offered,offering ' +
    'interrupt:interrupts,interrupted,interrupting protest:protests,protested,protesting ' +
    'object:objects,objected,objecting preach:preaches,preached,preaching ' +
    'sermonize:sermonizes,sermonized,sermonizing lecture:lectures,lectured,lecturing ' +
    'narrate:narrates,narrated,narrating tease:teases,teased,teasing taunt:taunts,taunted,taunting ' +
    'sneer:sneers,sneered,sneering scoff:scoffs,scoffed,scoffing snort:snorts,snorted,snorting ' +
    'fume:fumes,fumed,fuming rage:rages,raged,raging rail:rails,railed,railing rant:rants,ranted,ranting ' +
    'rave:raves,raved,raving vent:vents,vented,venting thunder:thunders,thundered,thundering ' +
    'bluster:blusters,blustered,blustering harrumph:harrumphs,harrumphed,harrumphing ' +
    'summarize:summarizes,summarized,summarizing sum:sums,summed,summing speak:speaks,spoke,spoken,speaking ' +
    'talk:talks,talked,talking chat:chats,chatted,chatting quote:quotes,quoted,quoting ' +
    'paraphrase:paraphrases,paraphrased,paraphrasing cite:cites,cited,citing ' +
    'mention:mentions,mentioned,mentioning reference:references,referenced,referencing ' +
    'refer:refers,referred,referring allude:alludes,alluded,alluding echo:echoes,echoed,echoing ' +
    'parrot:parrots,parroted,parroting drawl:drawls,drawled,drawling croak:croaks,croaked,croaking ' +
    'stammer:stammers,stammered,stammering stutter:stutters,stuttered,stuttering utter:utters,uttered,uttering ' +
    'mouth:mouths,mouthed,mouthing voice:voices,voiced,voicing express:expresses,expressed,expressing ' +
    'convey:conveys,conveyed,conveying communicate:communicates,communicated,communicating ' +
    'transmit:transmits,transmitted,transmitting relay:relays,relayed,relaying spell:spells,spelled,spelt,spelling ' +
    'email:emails,emailed,emailing text:texts,texted,texting message:messages,messaged,messaging ' +
    'tout:touts,touted,touting telegraph:telegraphs,telegraphed,telegraphing ' +
    'televise:televises,televised,televising rejoin:rejoins,rejoined,rejoining ' +
    'riposte:ripostes,riposted,riposting persist:persists,persisted,persisting press:presses,pressed,pressing ' +
    'prod:prods,prodded,prodding prompt:prompts,prompted,prompting query:queries,queried,querying ' +
    'quiz:quizzes,quizzed,quizzing inquire:inquires,inquired,inquiring enquire:enquires,enquired,enquiring ' +
    'interview:interviews,interviewed,interviewing concur:concurs,concurred,concurring ' +
    'agree:agrees,agreed,agreeing disagree:disagrees,disagreed,disagreeing deliver:delivers,delivered,delivering ' +
    'blurt:blurts,blurted,blurting whine:whines,whined,whining moan:moans,moaned,moaning ' +
    'groan:groans,groaned,groaning gripe:gripes,griped,griping carp:carps,carped,carping ' +
    'confide:confides,confided,confiding commiserate:commiserates,commiserated,commiserating ' +
    'console:consoles,consoled,consoling',
    judgement:
    'call:calls,called,calling label:labels,labeled,labelled,labeling,labelling brand:brands,branded,branding ' +
    'dub:dubs,dubbed,dubbing term:terms,termed,terming deem:deems,deemed,deeming ' +
    'describe:describes,described,describing characterize:characterizes,characterized,characterizing ' +
    'characterise:characterises,characterised,characterising portray:portrays,portrayed,portraying ' +
    'depict:depicts,depicted,depicting paint:paints,painted,painting cast:casts,cast,casting ' +
    'praise:praises,praised,praising laud:lauds,lauded,lauding hail:hails,hailed,hailing ' +
    'applaud:applauds,applauded,applauding commend:commends,commended,commending salute:salutes,saluted,saluting ' +
    'celebrate:celebrates,celebrated,celebrating credit:credits,credited,crediting thank:thanks,thanked,thanking ' +
    'congratulate:congratulates,congratulated,congratulating compliment:compliments,complimented,complimenting ' +
    'endorse:endorses,endorsed,endorsing criticize:criticizes,criticized,criticizing ' +
    'criticise:criticises,criticised,criticising slam:slams,slammed,slamming blast:blasts,blasted,blasting ' +
    'attack:attacks,attacked,attacking condemn:condemns,condemned,condemning ' +
    'denounce:denounces,denounced,denouncing decry:decries,decried,decrying deplore:deplores,deplored,deploring ' +
    'assail:assails,assailed,assailing lambaste:lambastes,lambasted,lambasting ' +
    'lambast:lambasts,lambasted,lambasting rip:rips,ripped,ripping ridicule:ridicules,ridiculed,ridiculing ' +
    'mock:mocks,mocked,mocking scorn:scorns,scorned,scorning deride:derides,derided,deriding ' +
    'rebuke:rebukes,rebuked,rebuking reprimand:reprimands,reprimanded,reprimanding chide:chides,chided,chiding ' +
    'scold:scolds,scolded,scolding berate:berates,berated,berating bash:bashes,bashed,bashing ' +
    'hammer:hammers,hammered,hammering pummel:pummels,pummeled,pummelled,pummeling,pummelling savage:savages,savaged,savaging ' +
    'skewer:skewers,skewered,skewering trash:trashes,trashed,trashing pan:pans,panned,panning ' +
    'knock:knocks,knocked,knocking hit:hits,hit,hitting jab:jabs,jabbed,jabbing swipe:swipes,swiped,swiping ' +
    'zing:zings,zinged,zinging accuse:accuses,accused,accusing blame:blames,blamed,blaming ' +
    'fault:faults,faulted,faulting charge:charges,charged,charging indict:indicts,indicted,indicting ' +
    'implicate:implicates,implicated,implicating vilify:vilifies,vilified,vilifying ' +
    'demonize:demonizes,demonized,demonizing malign:maligns,maligned,maligning smear:smears,smeared,smearing ' +
    'insult:insults,insulted,insulting disparage:disparages,disparaged,disparaging ' +
    'belittle:belittles,belittled,belittling dismiss:dismisses,dismissed,dismissing ' +
    'reject:rejects,rejected,rejecting refute:refutes,refuted,refuting rebut:rebuts,rebutted,rebutting ' +
    'dispute:disputes,disputed,disputing repudiate:repudiates,repudiated,repudiating ' +
    'disavow:disavows,disavowed,disavowing disown:disowns,disowned,disowning ' +
    'renounce:renounces,renounced,renouncing contradict:contradicts,contradicted,contradicting ' +
    'challenge:challenges,challenged,challenging contest:contests,contested,contesting ' +
    'doubt:doubts,doubted,doubting defend:defends,defended,defending justify:justifies,justified,justifying ' +
    'excuse:excuses,excused,excusing support:supports,supported,supporting back:backs,backed,backing ' +
    'favor:favors,favored,favoring favour:favours,favoured,favouring oppose:opposes,opposed,opposing ' +
    'advocate:advocates,advocated,advocating champion:champions,championed,championing ' +
    'promote:promotes,promoted,promoting push:pushes,pushed,pushing urge:urges,urged,urging ' +
    'exhort:exhorts,exhorted,exhorting encourage:encourages,encouraged,encouraging ' +
    'implore:implores,implored,imploring beg:begs,begged,begging beseech:beseeches,beseeched,besought,beseeching ' +
    'entreat:entreats,entreated,entreating appeal:appeals,appealed,appealing invite:invites,invited,inviting ' +
    'dare:dares,dared,daring threaten:threatens,threatened,threatening order:orders,ordered,ordering ' +
    'command:commands,commanded,commanding instruct:instructs,instructed,instructing ' +
    'direct:directs,directed,directing request:requests,requested,requesting ' +
    'petition:petitions,petitioned,petitioning lobby:lobbies,lobbied,lobbying ' +
    'apologize:apologizes,apologized,apologizing apologise:apologises,apologised,apologising ' +
    'welcome:welcomes,welcomed,welcoming embrace:embraces,embraced,embracing bless:blesses,blessed,blessing ' +
    'greet:greets,greeted,greeting disapprove:disapproves,disapproved,disapproving ' +
    'approve:approves,approved,approving object:objects,objected,objecting resist:resists,resisted,resisting ' +
    'compare:compares,compared,comparing liken:likens,likened,likening equate:equates,equated,equating ' +
    'warn:warns,warned,warning alert:alerts,alerted,alerting censure:censures,censured,censuring ' +
    'castigate:castigates,castigated,castigating excoriate:excoriates,excoriated,excoriating ' +
    'flay:flays,flayed,flaying pillory:pillories,pilloried,pillorying chastise:chastises,chastised,chastising ' +
    'admonish:admonishes,admonished,admonishing upbraid:upbraids,upbraided,upbraiding ' +
    'reproach:reproaches,reproached,reproaching condone:condones,condoned,condoning ' +
    'tolerate:tolerates,tolerated,tolerating admire:admires,admired,admiring ' +
    'respect:respects,respected,respecting revere:reveres,revered,revering trust:trusts,trusted,trusting ' +
    'distrust:distrusts,distrusted,distrusting mistrust:mistrusts,mistrusted,mistrusting ' +
    'appreciate:appreciates,appreciated,appreciating value:values,valued,valuing ' +
    'cherish:cherishes,cherished,cherishing prize:prizes,prized,prizing idolize:idolizes,idolized,idolizing ' +
    'tar:tars,tarred,tarring tout:touts,touted,touting trumpet:trumpets,trumpeted,trumpeting ' +
    'hype:hypes,hyped,hyping downplay:downplays,downplayed,downplaying minimize:minimizes,minimized,minimizing ' +
    'exaggerate:exaggerates,exaggerated,exaggerating overstate:overstates,overstated,overstating ' +
    'misrepresent:misrepresents,misrepresented,misrepresenting mislead:misleads,misled,misleading ' +
    'lie:lies,lied,lying',
    mind:
    'want:wants,wanted,wanting wish:wishes,wished,wishing hope:hopes,hoped,hoping ' +
    'expect:expects,expected,expecting anticipate:anticipates,anticipated,anticipating ' +
    'plan:plans,planned,planning intend:intends,intended,intending aim:aims,aimed,aiming ' +
    'aspire:aspires,aspired,aspiring desire:desires,desired,desiring need:needs,needed,needing ' +
    'like:likes,liked,liking love:loves,loved,loving hate:hates,hated,hating dislike:dislikes,disliked,disliking ' +
    'detest:detests,detested,detesting loathe:loathes,loathed,loathing despise:despises,despised,despising ' +
    'fear:fears,feared,fearing worry:worries,worried,worrying fret:frets,fretted,fretting ' +
    'dread:dreads,dreaded,dreading doubt:doubts,doubted,doubting suspect:suspects,suspected,suspecting ' +
    'believe:believes,believed,believing think:thinks,thought,thinking feel:feels,felt,feeling ' +
    'know:knows,knew,known,knowing understand:understands,understood,understanding ' +
    'realize:realizes,realized,realizing realise:realises,realised,realising ' +
    'recognize:recognizes,recognized,recognizing recognise:recognises,recognised,recognising ' +
    'consider:considers,considered,considering regard:regards,regarded,regarding view:views,viewed,viewing ' +
    'see:sees,saw,seen,seeing judge:judges,judged,judging reckon:reckons,reckoned,reckoning ' +
    'figure:figures,figured,figuring guess:guesses,guessed,guessing assume:assumes,assumed,assuming ' +
    'presume:presumes,presumed,presuming suppose:supposes,supposed,supposing imagine:imagines,imagined,imagining ' +
    'envision:envisions,envisioned,envisioning envisage:envisages,envisaged,envisaging ' +
    'foresee:foresees,foresaw,foreseen,foreseeing hear:hears,heard,hearing learn:learns,learned,learning ' +
    'decide:decides,decided,deciding resolve:resolves,resolved,resolving choose:chooses,chose,chosen,choosing ' +
    'refuse:refuses,refused,refusing decline:declines,declined,declining agree:agrees,agreed,agreeing ' +
    'commit:commits,committed,committing pray:prays,prayed,praying yearn:yearns,yearned,yearning ' +
    'long:longs,longed,longing crave:craves,craved,craving prefer:prefers,preferred,preferring ' +
    'opt:opts,opted,opting vow:vows,vowed,vowing regret:regrets,regretted,regretting ' +
    'mourn:mourns,mourned,mourning resent:resents,resented,resenting envy:envies,envied,envying ' +
    'pity:pities,pitied,pitying lament:laments,lamented,lamenting rejoice:rejoices,rejoiced,rejoicing ' +
    'delight:delights,delighted,delighting marvel:marvels,marveled,marvelled,marveling,marvelling wonder:wonders,wondered,wondering ' +
    'ponder:ponders,pondered,pondering contemplate:contemplates,contemplated,contemplating ' +
    'weigh:weighs,weighed,weighing mull:mulls,mulled,mulling conclude:concludes,concluded,concluding ' +
    'infer:infers,inferred,inferring deduce:deduces,deduced,deducing gather:gathers,gathered,gathering ' +
    'sense:senses,sensed,sensing perceive:perceives,perceived,perceiving ' +
    'interpret:interprets,interpreted,interpreting calculate:calculates,calculated,calculating ' +
    'project:projects,projected,projecting forecast:forecasts,forecast,forecasted,forecasting ' +
    'determine:determines,determined,determining seek:seeks,sought,seeking try:tries,tried,trying ' +
    'bet:bets,bet,betting gamble:gambles,gambled,gambling count:counts,counted,counting ' +
    'trust:trusts,trusted,trusting plot:plots,plotted,plotting scheme:schemes,schemed,scheming ' +
    'threaten:threatens,threatened,threatening consent:consents,consented,consenting ' +
    'pledge:pledges,pledged,pledging undertake:undertakes,undertook,undertaken,undertaking oppose:opposes,opposed,opposing ' +
    'mean:means,meant,meaning care:cares,cared,caring mind:minds,minded,minding ' +
    'remember:remembers,remembered,remembering forget:forgets,forgot,forgotten,forgetting ' +
    'misunderstand:misunderstands,misunderstood,misunderstanding accept:accepts,accepted,accepting ' +
    'acknowledge:acknowledges,acknowledged,acknowledging concede:concedes,conceded,conceding ' +
    'convince:convinces,convinced,convincing persuade:persuades,persuaded,persuading',
    showing:
    'show:shows,showed,shown,showing find:finds,found,finding reveal:reveals,revealed,revealing ' +
    'indicate:indicates,indicated,indicating suggest:suggests,suggested,suggesting ' +
    'document:documents,documented,documenting detail:details,detailed,detailing ' +
    'outline:outlines,outlined,outlining demonstrate:demonstrates,demonstrated,demonstrating ' +
    'illustrate:illustrates,illustrated,illustrating prove:proves,proved,proving ' +
    'establish:establishes,established,establishing confirm:confirms,confirmed,confirming ' +
    'conclude:concludes,concluded,concluding report:reports,reported,reporting ' +
    'estimate:estimates,estimated,estimating project:projects,projected,projecting ' +
    'highlight:highlights,highlighted,highlighting identify:identifies,identified,identifying ' +
    'list:lists,listed,listing cite:cites,cited,citing state:states,stated,stating ' +
    'allege:alleges,alleged,alleging contain:contains,contained,containing rank:ranks,ranked,ranking ' +
    'rate:rates,rated,rating measure:measures,measured,measuring predict:predicts,predicted,predicting ' +
    'warn:warns,warned,warning note:notes,noted,noting describe:describes,described,describing ' +
    'read:reads,read,reading feature:features,featured,featuring depict:depicts,depicted,depicting ' +
    'chronicle:chronicles,chronicled,chronicling uncover:uncovers,uncovered,uncovering ' +
    'expose:exposes,exposed,exposing shed:sheds,shed,shedding'
  },
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
    'willingness reluctance eagerness ambition ambitions aspirations',
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
    'journalists activists protesters people americans others some many most few several sources insiders ' +
    'strategists operatives donors leaders members authorities witnesses neighbors neighbours relatives friends ' +
    'colleagues historians pundits commentators pollsters executives employees workers teachers students parents ' +
    'lawyers attorneys judges diplomats generals veterans women men fans users viewers readers respondents',
  roles:
    'president chairman chairwoman chair chairperson chief director secretary minister senator representative ' +
    'congressman congresswoman governor mayor councilman councilwoman councillor spokesman spokeswoman ' +
    'spokesperson leader candidate nominee aide adviser advisor manager strategist consultant pollster lawyer ' +
    'attorney counsel judge justice prosecutor sheriff officer captain sergeant commissioner superintendent ' +
    'principal professor doctor scientist researcher analyst economist expert historian author writer reporter ' +
    'correspondent editor anchor host columnist commentator pundit critic activist organizer founder owner ' +
    'executive ceo coach player striker actor actress singer comedian producer resident voter farmer teacher ' +
    'student nurse driver neighbor neighbour father mother son daughter brother sister wife husband widow friend ' +
    'colleague official ambassador envoy diplomat general colonel pastor priest bishop rabbi imam pope king queen ' +
    'prince princess chancellor premier lawmaker legislator member head vice deputy former ex president-elect ' +
    'congressman-elect witness victim survivor veteran retiree operative surrogate ally supporter opponent rival ' +
    'donor republican democrat conservative liberal man woman',
  auxiliaries:
    'be is are was were been being am have has had having do does did done will would shall should can could may ' +
    'might must cannot ain\'t isn\'t aren\'t wasn\'t weren\'t hasn\'t haven\'t hadn\'t doesn\'t don\'t didn\'t won\'t ' +
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
