import type {ReportingWords} from '../types/reporting-words.js'

/** French words and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'ger', finite: '-ge -gent -gea -gèrent -geait -geaient -gera -geons', participle: '-gé -gée -gés -gées', gerund: '-geant'},
    {ending: 'cer', finite: '-ce -cent -ça -cèrent -çait -çaient -cera -çons', participle: '-cé -cée -cés -cées', gerund: '-çant'},
    {ending: 'er', finite: '-e -ent -a -èrent -ait -aient -era -ons', participle: '-é -ée -és -ées', gerund: '-ant'},
    {ending: 'ir', finite: '-it -issent -irent -issait -issaient -ira -issons', participle: '-i -ie -is -ies', gerund: '-issant'},
    {ending: 'ndre', finite: '-nd -ndent -ndit -ndirent -ndait -ndaient -ndra -nds', participle: '-ndu -ndue -ndus -ndues', gerund: '-ndant'}
  ],
  verbs: {
    plain:
      'arguer enchaîner renchérir:renchérit,renchérissent,renchérissait;renchéri;renchérissant spécifier maugréer s’enthousiasmer enthousiasmer s’étonner temporiser nuancer:nuance,nuancent,nuançait;nuancé;nuançant prophétiser théoriser récapituler riposter pontifier ricaner pleurer sangloter bougonner grogner gémir:gémit,gémissent;gémi;gémissant jurer expliciter développer avertir:avertit,avertissent,avertissait;averti;avertissant alerter informer illustrer acquiescer:acquiesce;acquiescé; persifler moraliser philosopher amuser féliciter consoler vitupérer:vitupère,vitupèrent;vitupéré; tweeter poster deviser ' +
      'valoir:; dire:dit,disent,disait,disaient,dirent,dira,dis,disais,disons,dites;dit,dite,dits,dites;disant expliquer déclarer raconter répondre rétorquer lancer lâcher ' +
      'glisser souffler murmurer chuchoter crier hurler ironiser plaisanter blaguer ajouter poursuivre:poursuit,poursuivent,poursuivit,poursuivait;poursuivi;poursuivant ' +
      'continuer reprendre:reprend,reprennent,reprit,reprenait;repris;reprenant conclure:conclut,concluent,concluait;conclu;concluant résumer insister ' +
      'préciser indiquer affirmer assurer prétendre estimer juger considérer:considère,considèrent,considéra,considérait,considéraient;considéré;considérant ' +
      'penser croire:croit,croient,crut,croyait,croyaient,crois,croyais;cru;croyant noter observer remarquer constater relever:relève,relèvent,releva,relevait;relevé;relevant ' +
      'commenter philosopher:philosophe,philosophent,philosophait;philosophé s’exclamer exclamer confier confesser réagir sourire:sourit,sourient,souriait;souri;souriant soupirer rire:rit,rient,riait;ri;riant ' +
      'témoigner écrire:écrit,écrivent,écrivit,écrivait,écrivaient,écris,écrivais;écrit,écrite;écrivant rapporter relater marteler:martèle,martèlent,martela,martelait;martelé;martelant ' +
      'objecter répliquer trancher tempêter s’émouvoir balbutier bredouiller railler fulminer tonner pester gronder grommeler râler jubiler s’agacer argumenter détailler scander interroger demander ' +
      'savoir:sait,savent,savait;su;sachant couper rassurer lire:lit,lisent;lu; entendre comprendre:comprend,comprennent,comprenait,comprenais;compris;comprenant apprendre:apprend,apprennent,apprit;appris;apprenant répéter:répète,répètent,répéta,répétait,répétaient;répété;répétant ' +
      '' +
      'certifier jurer supposer deviner soulever:soulève,soulèvent,souleva;soulevé; avertir prévenir:prévient,préviennent,prévint,prévenait;prévenu;prévenant interpréter:interprète,interprètent;interprété;interprétant ' +
      'valoir:; parler souvenir:souvient,souviennent,souvint,souvenait;souvenu;souvenant gueuler réciter clamer proclamer',
    speech:
      'énoncer énumérer:énumère,énumèrent,énuméra;énuméré;énumérant quantifier signifier notifier stipuler spécifier réaffirmer réclamer revendiquer supplier implorer mendier quémander négocier ordonner décréter:décrète,décrètent;décrété; acter officialiser concéder:concède;concédé; réfuter nuancer:nuance,nuancent;nuancé; relater rectifier confesser prôner proscrire:proscrit,proscrivent;proscrit; déconseiller dissuader sommer enjoindre:enjoint,enjoignent;enjoint; convier promouvoir:promeut;promu; diagnostiquer prescrire:prescrit,prescrivent;prescrit; estimer calculer anticiper augurer présager ' +
      'concéder:concède,concèdent,concéda,concédait;concédé;concédant égrener:égrène,égrènent,égrena,égrenait;égrené; soutenir:soutient,soutiennent,soutint,soutenait,soutenaient;soutenu;soutenant rappeler:rappelle,rappellent,rappela,rappelait;rappelé;rappelant plaider souligner signaler avouer évoquer admettre:admet,admettent,admit,admettait;admis;admettant reconnaître:reconnaît,reconnaissent,reconnut,reconnaissait,reconnait;reconnu;reconnaissant annoncer révéler:révèle,révèlent,révéla,révélait;révélé;révélant dévoiler communiquer publier confirmer démentir:dément,démentent,démentit,démentait;démenti;démentant nier contester réfuter récuser ' +
      'exiger réclamer demander solliciter prier supplier proposer suggérer:suggère,suggèrent,suggéra,suggérait;suggéré;suggérant recommanderr préconiser promettre:promet,promettent,promit,promettait;promis,promise,promises;promettant ' +
      'garantir menacer prévoir:prévoit,prévoient,prévit,prévoyait;prévu;prévoyant prédire:prédit,prédisent,prédisait;prédit; pronostiquer chiffrer évaluer estimer établir avancer invoquer alléguer:allègue,allèguent,allégua,alléguait;allégué;alléguant ' +
      'exposer décrire:décrit,décrivent,décrivit,décrivait;décrit;décrivant présenter revendiquer signifier exprimer formuler exclure:exclut,excluent,excluait;exclu;excluant accepter refuser rejeter:rejette,rejettent,rejeta,rejetait;rejeté;rejetant ' +
      'offrir:offre,offrent,offrit,offrait;offert;offrant corriger réitérer requérir:requiert,requièrent,requit;requis;requérant montrer démontrer attester dénombrer compter recenser ' +
      'citer publier traduire:traduit,traduisent;traduit; enseigner opposer interdire:interdit,interdisent;interdit; cacher dissimuler inviter appeler:appelle,appellent,appela,appelait,appelaient;appelé;appelant exhorter inciter encourager ' +
      'ordonner:ordonne,ordonnent,ordonna;ordonné; vanter examiner étudier imputer attribuer charger',
    judgement:
      'désavouer discréditer ridiculiser conspuer huer encenser acclamer ovationner ironiser honnir stigmatiser pointer épingler éreinter cautionner valider appuyer épouser décrier réprouver sanctionner flatter complimenter défier contredire:contredit,contredisent,contredisait;contredit; désapprouver tancer:tance;tancé; sermonner gronder plaindre:plaint;plaint; reprendre:reprend;repris; ' +
      'critiquer dénoncer condamner fustiger étriller blâmer accuser incriminer reprocher regretter déplorer saluer louer applaudir féliciter approuver approuver désapprouver ' +
      'défendre soutenir:soutient,soutiennent,soutenait;soutenu; plébisciter qualifier traiter taxer juger moquer insulter remercier excuser plaindre:plaint,plaignent,plaignait;plaint; ' +
      'vilipender attaquer railler minimiser dédramatiser relativiser apprécier comparer célébrer accueillir:accueille,accueillent,accueillit;accueilli; insurger indigner réjouir:réjouit,réjouissent,réjouissait;réjoui; ' +
      'étonner émouvoir:émeut,émeuvent;ému; inquiéter:inquiète,inquiètent;inquiété; opposer attrister engager désoler offusquer lamenter balayer écarter tacler brocarder voir:voit,voient,vit,voyait,voyaient;vu;voyant trouver',
    mind:
      'convoiter soupçonner présumer présager supposer pressentir:pressent,pressentent;pressenti; réfléchir:réfléchit,réfléchissent;réfléchi; rejeter:rejette;rejeté; caresser prétendre ' +
      'vouloir:veut,veulent,voulait,voulaient,voulut,veux,voulais,voulions,voudrait;voulu;voulant souhaiter désirer espérer:espère,espèrent,espérait,espéraient;espéré;espérant craindre:craint,craignent,craignait,craignaient,crains;craint;craignant ' +
      'redouter compter tabler prévoir:prévoit,prévoient,prévoyait;prévu; envisager projeter:projette,projettent,projetait;projeté; ambitionner préférer:préfère,préfèrent,préférait,préférerait;préféré;préférant aimer douter attendre songer ' +
      'entendre croire:croit,croient,croyait;cru;croyant imaginer penser redouter chercher rêver hésiter accepterait:accepterait,; rejeter:rejette,rejettent;rejeté; penser miser parier'
  },
  particles: '',
  weak:
    'réfléchir caresser supposer présager ' +
    'pointer appuyer valider épouser flatter défier sanctionner reprendre sermonner gronder descendre ' +
    'négocier ordonner diagnostiquer calculer promouvoir prescrire ' +
    'pleurer grogner développer amuser consoler poster illustrer informer alerter jurer enthousiasmer ' +
    'valoir:; parler souvenir rire sourire lire savoir couper penser considérer entendre comprendre apprendre continuer reprendre conclure poursuivre insister voir trouver aimer chercher attendre compter charger étudier examiner établir ' +
    'montrer interdire accepter présenter appeler inviter citer opposer engager traduire offrir enseigner écarter attaquer corriger cacher plaider appliquer observer relever ordonner publier ' +
    'tabler songer rêver miser parier hésiter douter célébrer réagir interroger interpréter menacer lancer lâcher glisser continuer souffler trancher rassurer détailler traiter moquer plaindre remercier ' +
    'accueillir compter',
  governs:
    'parler:de,d,des,du souvenir:de,d,du,des insister:sur plaider:pour,contre tabler:sur miser:sur douter:de songer:à rêver:de croire:à,en appeler:à menacer:de,d moquer:de,des,du plaindre:de,du,des témoigner:de attendre:à compter:sur ' +
    'réjouir:de,du,des excuser:de,pour inquiéter:de,pour étonner:de opposer:à,au,aux engager:à protester:contre insurger:contre indigner:de,du excuser:auprès',
  auxiliaries: 'a ont avait avaient ai avons avez eut aura auront aurait auraient ayant',
  modals: 'veut veulent voulait voulaient voulu peut peuvent pouvait doit doivent devait va vont vient compte',
  passives: 'est sont était étaient fut furent suis sommes êtes sera',
  finite:
    'est sont était étaient fut furent sera seront serait seraient a ont avait avaient aura auront peut peuvent pouvait pouvaient doit doivent devait devaient va vont fait font faisait ' +
    'vient viennent venait reste restent restait devient prend prennent met mettent tient tiennent faut fallait existe passe passent dure durent coûte coûtent commence finit arrive arrivent ' +
    'travaille habite vit vivent perd gagne ouvre ferme tombe porte portent court joue partent part arriva resta vaut connaît suffit manque représente concerne permet',
  moods: 'serait seraient aurait auraient',
  conditionals: 'pourrait pourraient devrait devraient ferait feraient irait iraient viendrait faudrait',
  moodEndings: '',
  notMoodEndings: '',
  notMoods: '',
  pronouns: 'il elle ils elles on je j nous vous tu celui-ci celle-ci ceux-ci certains certaines beaucoup plusieurs chacun personne',
  firstPersons: 'je j nous vous tu moi on',
  objects: 'le la les l lui leur y en me m te t nous vous',
  expletives: '',
  obliques: '',
  demonstratives: 'cela ça c ce',
  reflexives: 'se s me m',
  negations: 'ne n pas jamais plus guère point rien',
  determiners:
    'le la les l un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos deux trois quatre cinq six sept huit neuf dix plusieurs quelques certains certaines chaque aucun aucune tout toute tous toutes ' +
    'maints quelque',
  genitives: '',
  possessives: 'son sa ses leur leurs mon ma mes notre nos votre vos',
  prepositions:
    'à au aux dans en par sur sous avec sans contre vers chez depuis pendant durant lors après avant dès devant derrière entre parmi malgré pour selon jusque jusqu outre hors face suite grâce auprès via envers voire près lundi mardi mercredi jeudi vendredi samedi dimanche',
  links: 'de d du des',
  openers: 'que qu si comment pourquoi quand combien où quel quelle quels quelles',
  complementizers: 'que qu si',
  subordinators: 'parce puisque puisqu lorsque lorsqu comme tandis alors afin quoique bien dont dès avant',
  asConjunctions: 'comme',
  relatives: 'qui que qu dont où lequel laquelle lesquels lesquelles',
  coordinators: 'et ou ni',
  turns: 'mais or car donc cependant toutefois pourtant',
  adverbs:
    'hier aujourd’hui demain ici là encore déjà aussi toujours souvent parfois également même alors ensuite puis enfin ainsi bien mal très trop plus moins peu tôt tard désormais néanmoins ' +
    'toutefois cependant pourtant aussitôt soudain volontiers ailleurs surtout notamment plutôt presque seulement juste simplement d’abord auparavant depuis longtemps non récemment finalement mardi',
  adverbEndings: 'ment',
  times: 'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir midi nuit semaine mois an année jour heures h ans jours semaines',
  infinitives: '',
  infinitiveEndings: 'er ir re',
  carriers: 'fait font faisait faire fit laisse laissé laissait tenu contenté tient croit fini commencé',
  opinion: 'pour',
  before: 'selon d_après aux_dires_de aux_dires_du aux_dires_des à_en_croire à_entendre au_dire_de aux_yeux_de aux_yeux_du aux_yeux_des de_l_avis_de de_l_avis_du de_l_avis_des à_croire',
  behind: '',
  trailing: '',
  reportNouns: 'avis yeux dires',
  nounPrepositions: 'à de aux',
  own: 'propre propres',
  impersonal: 'dit_on peut_on_lire pouvait_on_lire a_t_on_appris lit_on on_y_lit on_lit on_apprend',
  bodies: 'dans auprès de sur du',
  nouns: 'promesse promesses appel demande exigence proposition idée affirmation certitude crainte espoir souhait volonté conviction annonce menace hypothèse argument sentiment impression rumeur menace',
  incises: true,
  verbSecond: false,
  capitalNouns: false,
  nullSubject: false,
  verbFinal: false
}
