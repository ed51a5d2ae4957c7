import type {ReportingWords} from '../types/reporting-words.js'

/** French vocabulary and grammar of reported speech. */
export const reporting: ReportingWords = {
  models: [
    {ending: 'éger', finite: '-ège -ègent -égea -égeait -égeaient -égera -égeons', participle: '-égé', gerund: '-égeant'},
    {ending: 'ger', finite: '-ge -gent -gea -gèrent -geait -geaient -gera -geront -gerait -geraient -geons -gez -geais', participle: '-gé -gée -gés -gées', gerund: '-geant'},
    {ending: 'cer', finite: '-ce -cent -ça -cèrent -çait -çaient -cera -ceront -cerait -ceraient -çons -cez -çais', participle: '-cé -cée -cés -cées', gerund: '-çant'},
    {ending: 'guer', finite: '-gue -guent -gua -guèrent -guait -guaient -guera -gueront -guons -guez', participle: '-gué -guée -gués -guées', gerund: '-guant'},
    {ending: 'éder', finite: '-ède -èdent -éda -édèrent -édait -édaient -édera', participle: '-édé -édée', gerund: '-édant'},
    {ending: 'éler', finite: '-èle -èlent -éla -élèrent -élait -élaient -élera', participle: '-élé -élée -élés -élées', gerund: '-élant'},
    {ending: 'ener', finite: '-ène -ènent -ena -enait -enaient', participle: '-ené', gerund: '-enant'},
    {ending: 'érer', finite: '-ère -èrent -éra -érèrent -érait -éraient -érera -érerait -érons -érez -érais', participle: '-éré -érée -érés -érées', gerund: '-érant'},
    {ending: 'éter', finite: '-ète -ètent -éta -étèrent -était -étaient -étera -étons -étez -étais', participle: '-été -étée -étés', gerund: '-étant'},
    {ending: 'ébrer', finite: '-èbre -èbrent -ébra -ébrait', participle: '-ébré', gerund: '-ébrant'},
    {ending: 'éner', finite: '-ène -ènent -éna -énait -énaient', participle: '-éné', gerund: '-énant'},
    {ending: 'eler', finite: '-elle -ellent -ela -elèrent -elait -elaient -ellera -elons', participle: '-elé -elée -elés', gerund: '-elant'},
    {ending: 'eter', finite: '-ette -ettent -eta -etèrent -etait -etaient -ettera', participle: '-eté -etée -etés -etées', gerund: '-etant'},
    {ending: 'ever', finite: '-ève -èvent -eva -evèrent -evait -evaient -èvera', participle: '-evé -evée', gerund: '-evant'},
    {ending: 'ayer', finite: '-aie -aient -aye -ayent -aya -ayait -ayaient', participle: '-ayé -ayée', gerund: '-ayant'},
    {ending: 'uyer', finite: '-uie -uient -uya -uyait', participle: '-uyé', gerund: '-uyant'},
    {ending: 'er', finite: '-e -ent -a -èrent -ait -aient -era -eront -erait -eraient -ons -ez -ais -erais', participle: '-é -ée -és -ées', gerund: '-ant'},
    {ending: 'voir', finite: '-voit -voient -vit -virent -voyait -voyaient -vois -voyons -verra', participle: '-vu -vue -vus -vues', gerund: '-voyant'},
    {ending: 'enir', finite: '-ient -iennent -int -inrent -enait -enaient -iendra -iendrait -enons -iens', participle: '-enu -enue', gerund: '-enant'},
    {ending: 'entir', finite: '-ent -entent -entit -entait -entaient', participle: '-enti', gerund: '-entant'},
    {ending: 'frir', finite: '-fre -frent -frit -frait -fraient', participle: '-fert', gerund: '-frant'},
    {ending: 'chérir', finite: '-chérit -chérissent -chérirent -chérissait -chérissaient -chérira', participle: '-chéri', gerund: '-chérissant'},
    {ending: 'érir', finite: '-iert -ièrent -it -érait', participle: '-is -ise', gerund: '-érant'},
    {ending: 'ir', finite: '-it -issent -irent -issait -issaient -ira -issons', participle: '-i -ie -is -ies', gerund: '-issant'},
    {ending: 'mettre', finite: '-met -mettent -mit -mirent -mettait -mettaient -mettra -mettrait -mettons -mets', participle: '-mis -mise -mises', gerund: '-mettant'},
    {ending: 'prendre', finite: '-prend -prennent -prit -prirent -prenait -prenaient -prendra -prends -prenons -prenais', participle: '-pris -prise', gerund: '-prenant'},
    {ending: 'aindre', finite: '-aint -aignent -aignit -aignait -aignaient -aindra -ains -aignons -aignais', participle: '-aint -ainte', gerund: '-aignant'},
    {ending: 'oindre', finite: '-oint -oignent -oignait', participle: '-oint', gerund: '-oignant'},
    {ending: 'ndre', finite: '-nd -ndent -ndit -ndirent -ndait -ndaient -ndra -nds -ndons -ndais', participle: '-ndu -ndue -ndus -ndues', gerund: '-ndant'},
    {ending: 'crire', finite: '-crit -crivent -crivit -crivirent -crivait -crivaient -crira -cris -crivons -crivais', participle: '-crit -crite -crits', gerund: '-crivant'},
    {ending: 'rire', finite: '-rit -rient -riait -riaient', participle: '-ri', gerund: '-riant'},
    {ending: 'dire', finite: '-dit -disent -disait -disaient -dira -disons -dirait', participle: '-dit -dite', gerund: '-disant'},
    {ending: 'naître', finite: '-naît -naissent -nut -nurent -naissait -naissaient -naîtra -nais -naissons', participle: '-nu -nue -nus', gerund: '-naissant'},
    {ending: 'clure', finite: '-clut -cluent -cluait -cluaient -clura -cluons', participle: '-clu -clue', gerund: '-cluant'}
  ],
  verbs: {
    plain:
      'vouloir+savoir:veut,veulent,voulait,voulut;voulu; entamer marteler:martèle,martèlent,martela,martelèrent,martelait,martelaient,martèlera;martelé,martelée;martelant rigoler tonner asséner tempêter protester déclamer ergoter pérorer tergiverser grincer pouffer tiquer hoqueter plastronner pavoiser rebondir embrayer siffler cingler prêcher intimer assener interpeller apostropher houspiller contre-attaquer trépigner geindre:geint,geignait;geint; bramer éructer vitupérer postillonner corroborer tirer+la_sonnette_d_alarme hausser+le_ton enfoncer+le_clou monter+au_créneau mettre+les_points_sur_les_i donner+l_alerte jeter+un_froid laisser+tomber laisser+échapper laisser+entendre dire:dit,disent,disait,disaient,dirent,dira,diront,dirait,dis,disais,disons,dites;dit,dite,dits,dites;disant déclarer arguer argumenter rétorquer répondre répliquer riposter objecter ironiser plaisanter blaguer badiner exclamer écrier ajouter rajouter ' +
      'poursuivre:poursuit,poursuivent,poursuivit,poursuivait,poursuivra;poursuivi;poursuivant enchaîner continuer reprendre conclure résumer insister renchérir surenchérir temporiser nuancer tempérer tempêter fulminer tonner pester gronder ' +
      'grommeler maugréer bougonner ronchonner grogner râler rouspéter agacer emporter énerver insurger indigner étonner amuser enthousiasmer émerveiller attrister désoler lamenter alarmer impatienter interroger questionner souvenir remémorer ' +
      'justifier excuser targuer sourire rire ricaner soupirer souffler murmurer chuchoter susurrer marmonner bredouiller balbutier bégayer crier hurler vociférer scander époumoner lancer lâcher glisser balancer ' +
      'trancher philosopher théoriser professer prophétiser pontifier analyser décrypter développer expliciter spécifier indiquer affirmer assurer jurer prétendre estimer juger considérer penser ' +
      'croire:croit,croient,crut,croyait,croyaient,crois,croyais,croyons,croira;cru;croyant supposer présumer imaginer deviner noter observer remarquer constater relever pointer témoigner confier tweeter poster réagir répéter rabâcher ' +
      'enquérir prévenir avertir alerter informer rassurer tranquilliser consoler savoir:sait,savent,savait,savaient,sut,sais,savons;su;sachant apprendre comprendre entendre lire:lit,lisent,lut,lisait;lu;lisant parler couper ' +
      'réciter fanfaronner esclaffer gémir pleurer sangloter étrangler persifler minauder opiner acquiescer convenir valoir:; prier crâner jubiler exulter triompher bouillir:bout,bouillait;bouilli; moraliser sermonner ' +
      'écrire gueuler beugler psalmodier commencer débuter attaquer illustrer interpréter émouvoir:émeut,émeuvent,émouvait;ému; inquiéter réjouir plaindre moquer ' +
      'bluffer capituler compatir compléter consentir déblatérer décocher déduire:déduit,déduisent,déduisait;déduit;déduisant ' +
      'dérouler désespérer disserter distiller dramatiser éclater enrager entonner épancher épiloguer esquiver exagérer gausser gloser ' +
      'hasarder insinuer interrompre:interrompt,interrompait;interrompu; intervenir:intervient,intervint,intervenait;intervenu; louvoyer ' +
      'marmotter maudire:maudit,maudissait; méditer mentir modérer obtempérer persister piailler pinailler pleurnicher polémiquer pondérer ' +
      'positiver radoter récriminer redire:redit,redisent,redisait;redit;redisant réfléchir rugir simplifier spéculer supputer suffoquer ' +
      'titrer tonitruer vaticiner verbaliser raisonner renseigner reformuler',
    speech:
      'reconfirmer réexpliquer récapituler révoquer entériner martyriser avaliser clarifier trompeter mettre+en_garde mettre+en_avant mettre+en_cause mettre+en_doute mettre+en_lumière pointer+du_doigt rendre+public rendre+publique battre+en_brèche lancer+un_appel passer+sous_silence faire+état:fait,font,faisait,faisaient,fit,firent,fera,feront;fait; faire+part:fait,font,faisait,faisaient,fit,firent,fera,feront;fait; annoncer révéler dévoiler divulguer communiquer publier diffuser confirmer infirmer démentir nier contester réfuter récuser exiger réclamer demander solliciter supplier implorer proposer suggérer recommander préconiser conseiller ' +
      'déconseiller prôner promettre garantir menacer prévoir prédire pronostiquer anticiper chiffrer évaluer avancer invoquer alléguer prétexter subodorer exposer présenter revendiquer signifier notifier exprimer formuler exclure ' +
      'écarter accepter refuser rejeter repousser offrir corriger réitérer réaffirmer requérir plaider rappeler souligner évoquer mentionner admettre reconnaître avouer confesser concéder décrire expliquer raconter relater rapporter narrer ' +
      'détailler préciser décréter ordonner enjoindre sommer exhorter inviter appeler inciter encourager presser dénoncer déplorer regretter fustiger maintenir soutenir signaler proclamer clamer officialiser acter stipuler énoncer énumérer égrener ' +
      'recenser dénombrer comptabiliser compter quantifier attester certifier démontrer montrer prouver établir diagnostiquer commenter citer traduire:traduit,traduisent,traduisait;traduit; enseigner opposer interdire cacher dissimuler taire:tait,taisent;tu; ' +
      'examiner étudier imputer attribuer rectifier réviser négocier convier dissuader mendier quémander présager augurer calculer prescrire proscrire marchander ébruiter claironner asséner vanter défendre fixer retirer retranscrire ' +
      'esquisser étayer manifester minorer proférer relayer',
    judgement:
      'convaincu:;;convaincu,convaincue,convaincus,convaincues être+favorable:est,sont,était,étaient,suis,sommes,soit;été; être+favorables:est,sont,était,étaient,suis,sommes,soit;été; être+opposé:est,sont,était,étaient,suis,sommes,soit;été; être+opposée:est,sont,était,étaient,suis,sommes,soit;été; être+opposés:est,sont,était,étaient,suis,sommes,soit;été; être+hostile:est,sont,était,étaient,suis,sommes,soit;été; être+convaincu:est,sont,était,étaient,suis,sommes,soit;été; être+convaincue:est,sont,était,étaient,suis,sommes,soit;été; être+convaincus:est,sont,était,étaient,suis,sommes,soit;été; être+convaincues:est,sont,était,étaient,suis,sommes,soit;été; être+persuadé:est,sont,était,étaient,suis,sommes,soit;été; être+persuadée:est,sont,était,étaient,suis,sommes,soit;été; être+persuadés:est,sont,était,étaient,suis,sommes,soit;été; prendre+acte prendre+parti prendre+position prendre+la_défense rendre+hommage donner+suite donner+raison donner+tort faire+l_éloge:fait,font,faisait,faisaient,fit,firent,fera,feront;fait; critiquer condamner blâmer accuser incriminer reprocher louer applaudir saluer approuver désapprouver plébisciter qualifier traiter taxer insulter remercier vilipender attaquer railler minimiser dédramatiser relativiser ' +
      'apprécier comparer célébrer accueillir:accueille,accueillent,accueillit,accueillait;accueilli,accueillie; tacler brocarder voir:voit,voient,voyait,voyaient,vois,voyons,verra;vu,vue,vus,vues;voyant trouver désavouer discréditer ridiculiser conspuer huer encenser acclamer ovationner stigmatiser épingler éreinter ' +
      'cautionner réprouver tancer contredire étriller dénigrer balayer juger estimer charger ériger décrier conchier honnir bafouer admirer détester mépriser respecter envier engager féliciter excuser ' +
      'admonester caricaturer pourfendre recadrer réprimander torpiller',
    mind:
      'avoir+l_intention:a,ont,avait,avaient,ai,avons;eu méfier croire:croit,croient,crut,croyait,croyaient,crois,croyais,croyons;cru; penser vouloir:veut,veulent,voulait,voulaient,voulut,veux,voulais,voulions,voulons,voudrait,voudraient,voudrais,voudra;voulu;voulant souhaiter désirer espérer craindre redouter appréhender compter tabler envisager projeter ambitionner préférer aimer ' +
      'douter attendre songer imaginer chercher rêver hésiter entendre miser parier convoiter soupçonner pressentir caresser escompter ' +
      'accepterait:accepterait,; brûler'
  },
  particles: '',
  weak:
    'convaincu entamer révoquer entériner interpeller siffler prêcher rebondir corroborer assurer indiquer emporter amuser énerver justifier rire sourire pleurer souffler lancer lâcher glisser balancer trancher développer continuer reprendre conclure poursuivre insister commencer prier valoir débuter attaquer illustrer émouvoir ' +
    'noter observer relever pointer penser estimer croire imaginer supposer prévenir informer rassurer consoler alerter savoir apprendre comprendre entendre lire parler couper convenir réagir interroger souvenir triompher bouillir ' +
    'sermonner gronder réciter jurer analyser tempérer interpréter questionner inquiéter réjouir plaindre moquer marchander ' +
    'publier diffuser menacer anticiper présenter offrir écarter accepter corriger opposer ordonner inviter appeler inciter encourager presser acter recenser dénombrer comptabiliser compter quantifier démontrer montrer prouver établir ' +
    'traduire enseigner interdire cacher dissimuler taire examiner étudier attribuer réviser négocier convier dissuader mendier calculer prescrire fixer retirer repousser traiter attaquer comparer célébrer accueillir voir trouver balayer charger ' +
    'ériger admirer respecter envier engager insulter remercier aimer douter attendre songer chercher rêver hésiter miser parier caresser tabler brûler sommer exprimer avancer présager ' +
      'bluffer capituler compatir compléter consentir déblatérer décocher déduire dérouler désespérer disserter distiller ' +
      'dramatiser éclater enrager entonner épancher épiloguer esquiver exagérer gausser gloser hasarder insinuer interrompre intervenir ' +
      'louvoyer marmotter maudire méditer mentir modérer obtempérer persister piailler pinailler pleurnicher polémiquer pondérer positiver ' +
      'radoter récriminer redire réfléchir rugir simplifier spéculer supputer suffoquer titrer tonitruer vaticiner verbaliser raisonner ' +
      'renseigner reformuler esquisser étayer manifester minorer proférer relayer admonester caricaturer pourfendre recadrer ' +
      'réprimander torpiller',
  governs:
    'avoir+l_intention:de,d méfier:de,d,du,des estimer:à,au voir:y être+favorable:à,au,aux être+favorables:à,au,aux être+opposé:à,au,aux être+opposée:à,au,aux être+opposés:à,au,aux être+hostile:à,au,aux être+convaincu:de,d,du être+convaincue:de,d,du être+convaincus:de,d,du mettre+en_garde:contre lancer+un_appel:à,au faire+état:de,d,du,des faire+part:de,d,du,des prendre+acte:de,d,du,des prendre+parti:pour,contre prendre+position:pour,contre,sur prendre+la_défense:de,d,du,des rendre+hommage:à,au,aux donner+raison:à,au,aux donner+tort:à,au,aux faire+l_éloge:de,d,du,des parler:de,d,des,du souvenir:de,d,du,des insister:sur plaider:pour,contre tabler:sur miser:sur parier:sur douter:de,d,du,des songer:à,au rêver:de,d,du croire:à,en,au,aux,y appeler:à,au menacer:de,d moquer:de,du,des plaindre:de,d,du,des ' +
    'témoigner:de,d,du attendre:à compter:sur féliciter:de,d,du,des réjouir:de,d,du,des excuser:de,pour,auprès inquiéter:de,d,pour,du,des étonner:de,d,du,des opposer:à,au,aux,y engager:à insurger:contre indigner:de,d,du,des alarmer:de,d,du,des ' +
    'désoler:de,d,du,des vanter:de,d targuer:de,d défendre:de,d convenir:de,d,du,des informer:de,d,du,des prévenir:de,d,du,des avertir:de,d,du,des alerter:sur accuser:de,d qualifier:de,d traiter:de,d taxer:de,d soupçonner:de,d conclure:à,au réagir:à,au,aux répondre:à,au,aux inviter:à exhorter:à inciter:à ' +
    'chercher:à hésiter:à brûler:de,d encourager:à lamenter:sur interroger:sur crier:à,au,aux donner+suite:à,au,aux',
  auxiliaries: 'a ont avait avaient ai avons avez eut aura auront aurait auraient ayant avais avions aurai aurais aurions aurons',
  modals: 'peux pouvons dois devons veut veulent voulait voulaient voulu peut peuvent pouvait doit doivent devait va vont vient compte',
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
  pronouns: 'tous toutes il elle ils elles on je j nous vous tu moi toi lui-même elle-même eux-mêmes elles-mêmes celui-ci celle-ci ceux-ci certains certaines beaucoup plusieurs chacun personne',
  firstPersons: 'je j nous vous tu moi on',
  objects: 'le la les l lui leur y en me m te t nous vous',
  things: 'l le la les en y',
  nounForms:
    'demande annonce critique juge note lance compte charge montre presse réplique riposte remarque réclame offre menace attaque insulte taxe doute marque cite livre conseille présente alerte estime confirme balance glisse analyse commente chiffre plaide couple accuse cible ' +
    'cause interroge interrogent raille crie loue mise rêve résume taxe reprise pointe recense censure conteste vante blague console couvre évoque souhait portrait retrait extrait parfait attrait trait forfait bienfait imparfait méfait étroit sait constat détail regrette regret',
  agents: 'par',
  finiteEndings: 'era aient èrent issait issent erait ait erait ira dra erons eront iront',
  quotingEndings: 'e ent a ait aient èrent it',
  participleEndings: 'é ée és ées',
  otherInfinitives:
    'faire dire mettre prendre rendre croire être vivre suivre permettre répondre vendre défendre construire produire réduire conduire détruire poursuivre reprendre perdre attendre entendre remettre craindre rejoindre boire lire écrire plaire taire battre naître connaître introduire ' +
    'inclure conclure exclure étendre descendre répandre comprendre apprendre convaincre vaincre rompre avoir voir savoir pouvoir devoir vouloir recevoir',
  notInfinitives:
    'hier premier dernier quartier janvier février particulier policier ouvrier dossier métier conseiller officier chantier courrier papier hiver mer fer boulanger berger étranger danger léger cher loisir avenir plaisir désir pompier banquier fermier hôtelier charpentier menuisier jardinier cavalier chancelier chevalier huissier brigadier',
  expletives: '',
  obliques: '',
  demonstratives: 'cela ça c ce',
  reflexives: 'se s me m',
  negations: 'ne n pas jamais plus guère point rien',
  determiners:
    'le la les l un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent plusieurs quelques certains certaines chaque aucun aucune tout toute tous toutes ' +
    'maints quelque',
  genitives: '',
  possessives: 'son sa ses leur leurs mon ma mes notre nos votre vos',
  prepositions:
    'à au aux dans en par sur sous avec sans contre vers chez depuis pendant durant lors après avant dès devant derrière entre parmi malgré pour selon jusque jusqu outre hors face suite grâce auprès via envers voire près lundi mardi mercredi jeudi vendredi samedi dimanche',
  links: 'de d du des',
  openers: 'oui non que qu si comment pourquoi quand combien où quel quelle quels quelles',
  complementizers: 'que qu si',
  subordinators: 'parce puisque puisqu lorsque lorsqu comme tandis alors afin quoique bien dont dès avant',
  asConjunctions: 'comme selon',
  relatives: 'qui que qu dont où lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles',
  coordinators: 'et ou ni',
  turns: 'mais or car donc cependant toutefois pourtant',
  adverbs:
    'hier aujourd’hui maintenant demain ici là encore déjà aussi toujours souvent parfois également même alors ensuite puis enfin ainsi bien mal très trop plus moins peu tôt tard désormais néanmoins ' +
    'toutefois cependant pourtant aussitôt soudain volontiers ailleurs surtout notamment plutôt presque seulement juste simplement d’abord auparavant depuis longtemps récemment finalement mardi',
  professing: 'dire déclarer montrer avouer',
  quantifiers: 'plus moins trop davantage',
  concessive: 'si_bien',
  replies: 'réponse réplique conclusion verdict réaction commentaire explication message mot mots',
  answers: 'non oui rien le_contraire l_inverse la_même autre_chose',
  outOf: 'sur',
  contrasts: 'tandis alors',
  adverbEndings: 'ment',
  times: 'fois reprises lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir midi nuit semaine mois an année jour heures h ans jours semaines veille avant-veille lendemain emblée surlendemain soirée matinée après-midi week-end instants minutes',
  infinitives: '',
  infinitiveEndings: 'er ir',
  carriers: 'contente contentait voulu aimé aime aimait limité limite borné borne préféré préfère tenté tente essayé essaie osé ose continué continue continuent continuait cessé persisté persiste fait font faisait faire fit laisse laissé laissait tenu contenté tient croit fini commencé',
  opinion: 'pour',
  criteria: 'jour jours moment heure mois plan calendrier usage usages cas circonstances âge taille saison saisons goût goûts besoins ordre règles',
  before: 'selon d_après aux_dires_de aux_dires_du aux_dires_des à_en_croire à_entendre au_dire_de au_dire_du au_dire_des aux_yeux_de aux_yeux_du aux_yeux_des de_l_avis_de de_l_avis_du de_l_avis_des à_croire',
  behind: '',
  trailing: '',
  reportNouns: 'avis yeux dires',
  nounPrepositions: 'à de aux',
  own: 'propre propres',
  impersonal: 'de_source_judiciaire de_source_policière de_source_diplomatique de_source_gouvernementale de_source_syndicale de_source_médicale de_source_hospitalière de_source_militaire de_source_sécuritaire de_source_humanitaire de_source_européenne de_source_officielle de_source_interne de_source_sûre de_source_locale de_source_parlementaire de_source_proche de_sources_judiciaires de_sources_policières de_sources_diplomatiques de_sources_gouvernementales de_sources_syndicales de_sources_médicales de_sources_hospitalières de_sources_militaires de_sources_sécuritaires de_sources_humanitaires de_sources_européennes de_sources_officielles de_sources_internes de_sources_sûres de_sources_locales de_sources_parlementaires de_sources_proches de_source_concordante de_sources_concordantes dit_on peut_on_lire pouvait_on_lire a_t_on_appris lit_on on_y_lit on_lit on_apprend à_l_en_croire',
  bodies: 'dans auprès de sur du',
  nouns: 'refus engagement intention promesse promesses appel demande exigence proposition idée affirmation certitude crainte espoir souhait volonté conviction annonce menace hypothèse argument sentiment impression rumeur avertissement accusation déclaration garantie aveu révélation insistance assurance thèse',
  incises: true,
  verbSecond: false,
  capitalNouns: false,
  nullSubject: false,
  verbFinal: false
}
