import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** French words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'm monsieur messieurs père frère', female: 'mme madame mlle mademoiselle sœur', either: 'dr docteur pr professeur me maître'},
  portfolios: 'éducation culture intérieur économie finances justice défense santé travail transports agriculture industrie tourisme logement énergie environnement écologie sports budget commerce numérique mobilité communication urbanisme jeunesse solidarités solidarité enseignement climat infrastructures emploi pêche mer voirie',
  compoundStarts: 'vice sous ex porte co non mi demi semi grand arrière avant haut contre garde chef',
  titles: 'roi reine prince princesse pape cardinal évêque sir sheikh ex',
  roles: {
    male:
      'journaliste artiste spécialiste syndicaliste rapporteur intéressé meneur édile grimpeur buteur défenseur attaquant baryton ténor pianiste ' +
        'violoniste dessinateur photographe éditeur libraire traducteur metteur chorégraphe plasticien peintre sculpteur architecte urbaniste ' +
        'industriel entrepreneur commerçant restaurateur hôtelier cuisinier pâtissier boucher fromager vigneron éleveur maraîcher apiculteur ' +
        'forestier bûcheron plombier électricien menuisier maçon mécanicien antiquaire bijoutier coiffeur fleuriste buraliste facteur postier pompier ' +
        'gendarme militaire colonel général commandant lieutenant adjudant brigadier magistrat notaire huissier greffier plaignant prévenu suspect ' +
        'détenu condamné chirurgien psychiatre psychologue dentiste vétérinaire biologiste physicien chimiste géologue climatologue météorologue ' +
        'astronome mathématicien linguiste philosophe archéologue ethnologue démographe politologue urgentiste infirmier aide-soignant instituteur ' +
        'proviseur doyen bibliothécaire conservateur commissaire-priseur collectionneur animateur présentateur chroniqueur éditorialiste rédacteur ' +
        'reporter correspondant envoyé ambassadeur diplomate consul chancelier bourgmestre échevin syndic premier-ministre vice-président ex-ministre ' +
        'ex-président dirigeant cadre actionnaire investisseur banquier courtier négociateur médiateur porteur locataire bailleur voyageur usager ' +
        'client consommateur passager automobiliste cycliste navigateur skipper sprinteur boxeur judoka nageur skieur arbitre sélectionneur coach ' +
        'remplaçant international sportif jeune trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire adolescent ' +
        'lycéen collégien écolier stagiaire apprenti veuf cousin neveu beau-père grand-oncle fiancé compagnon créateur inventeur concepteur ' +
        'développeur informaticien technicien chef-adjoint trésorier militant contradicteur rival adversaire prédécesseur romancier poète dramaturge ' +
        'essayiste humoriste comédien cinéaste producteur compositeur chef-d’orchestre guitariste batteur rappeur homme père fils frère oncle mari ' +
        'garçon grand-père ministre président directeur maire porte-parole procureur avocat juge député sénateur chercheur entraîneur ingénieur ' +
        'agriculteur médecin professeur enseignant patron gérant chef fondateur auteur écrivain réalisateur acteur chanteur musicien capitaine ' +
        'policier voisin retraité témoin accusé candidat élu conseiller adjoint secrétaire responsable économiste historien sociologue propriétaire ' +
        'exploitant chauffeur élève étudiant collègue ami boulanger horloger commissaire inspecteur délégué syndicaliste successeur préfet recteur ' +
        'curé coureur joueur gardien pharmacien comptable vainqueur somnologue champion pilote marin pêcheur premier agent artisan assistant attaché ' +
        'berger communicant consultant coprésident  député-maire eurodéputé fonctionnaire forgeron géographe  gynécologue habitant ' +
        'imam intendant lauréat leader maître marchand matelot ministre-président négociant paysan pdg pédiatre prêtre  ' +
        'rabbin référent résident rugbyman scientifique soldat surveillant torero patriarche milieu ' +
        'natif gestionnaire pizzaïolo concierge vigile amiral kinésithérapeute sage-femme ostéopathe universitaire doctorant mécène ' +
        'philanthrope milliardaire magnat trader analyste agronome substitut juré mandataire parlementaire sous-secrétaire ex-maire ' +
        'ex-député émissaire sous-préfet insoumis opposant dissident prétendant challenger vétéran néophyte novice manager avant-centre ' +
        'latéral pivot gymnaste biathlète motard jockey clown designer docker métallo salarié employé intérimaire bénévole humanitaire abbé ' +
        'vicaire archevêque moine fidèle migrant immigré réfugié exilé pensionné papa gendre parrain conjoint riverain cheminot ' +
        'steward supporter rescapé survivant sinistré brestois montpelliérain grenoblois stéphanois dijonnais rouennais havrais tourangeau ' +
        'angevin manceau clermontois lorrain normand picard savoyard franc-comtois bourguignon réunionnais guadeloupéen martiniquais ' +
        'namurois carolo montois lausannois neuchâtelois bernois bâlois',
    female:
      'journaliste artiste spécialiste syndicaliste intéressée meneuse édile grimpeuse buteuse défenseuse attaquante soprano mezzo pianiste ' +
        'violoniste dessinatrice photographe éditrice libraire traductrice metteuse chorégraphe plasticienne peintre sculptrice architecte urbaniste ' +
        'industrielle entrepreneuse commerçante restauratrice hôtelière cuisinière pâtissière bouchère fromagère vigneronne éleveuse maraîchère ' +
        'apicultrice forestière antiquaire horlogère bijoutière coiffeuse fleuriste buraliste factrice postière pompière gendarme militaire colonelle ' +
        'générale commandante lieutenante magistrate notaire huissière greffière plaignante prévenue suspecte détenue condamnée chirurgienne ' +
        'psychiatre psychologue dentiste vétérinaire biologiste physicienne chimiste géologue climatologue météorologue astronome mathématicienne ' +
        'linguiste philosophe archéologue ethnologue démographe politologue urgentiste institutrice proviseure doyenne bibliothécaire conservatrice ' +
        'collectionneuse animatrice présentatrice chroniqueuse éditorialiste rédactrice reporter correspondante envoyée ambassadrice diplomate ' +
        'consule chancelière bourgmestre échevine syndique vice-présidente ex-ministre ex-présidente dirigeante actionnaire investisseuse banquière ' +
        'négociatrice médiatrice locataire bailleresse voyageuse usagère cliente consommatrice passagère automobiliste cycliste navigatrice ' +
        'sprinteuse boxeuse judoka nageuse skieuse arbitre sélectionneuse remplaçante internationale sportive trentenaire quadragénaire ' +
        'quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire adolescente lycéenne collégienne stagiaire apprentie veuve cousine ' +
        'belle-mère fiancée compagne créatrice inventrice conceptrice développeuse informaticienne technicienne trésorière militante rivale ' +
        'adversaire romancière poétesse dramaturge essayiste humoriste comédienne productrice compositrice guitariste rappeuse économiste sociologue ' +
        'femme mère fille sœur tante épouse grand-mère ministre présidente directrice mairesse procureure avocate députée sénatrice chercheuse ' +
        'entraîneuse ingénieure agricultrice médecin professeure enseignante patronne gérante cheffe fondatrice autrice auteure écrivaine ' +
        'réalisatrice actrice chanteuse musicienne capitaine policière voisine retraitée accusée candidate élue conseillère adjointe secrétaire ' +
        'responsable historienne propriétaire exploitante élève étudiante collègue amie boulangère commissaire inspectrice déléguée préfète rectrice ' +
        'coureuse joueuse gardienne pharmacienne comptable rapporteure porte-parole principale infirmière championne nièce agente artisane assistante ' +
        'attachée bergère consultante coprésidente eurodéputée fonctionnaire géographe gynécologue gouverneure habitante lauréate leader marchande ' +
        'ministre-présidente négociante paysanne pdg pédiatre  référente résidente scientifique surveillante enquêtrice ' +
        'native gestionnaire aide-soignante sage-femme maîtresse universitaire doctorante milliardaire analyste agronome substitut ' +
        'parlementaire ex-maire sous-préfète intendante insoumise opposante dissidente prétendante vétérane novice manager défenseure ' +
        'latérale pivot rugbywoman judokate gymnaste biathlète designer viticultrice ostréicultrice salariée employée intérimaire bénévole ' +
        'humanitaire pasteure nonne abbesse migrante réfugiée exilée maman marraine conjointe riveraine conductrice cheminote hôtesse ' +
        'rescapée survivante sinistrée aînée cadette benjamine jumelle normande réunionnaise guadeloupéenne martiniquaise',
    either:
      'enfant personne membre victime expert experte'
  },
  personEndings: {male: 'eur ier ien iste ateur', female: 'euse ière ienne iste atrice', either: 'ologue ographe naute'},
  headFirst: true,
  concerned: 'intéressé intéressée défunt défunte',
  anyPerson: {
    male: 'scientifique socialiste écologiste penseur interviewé homme élu dirigeant quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire joueur sportif artiste chercheur comédien chanteur écrivain auteur romancier athlète coureur grimpeur cycliste meneur attaquant défenseur gardien vainqueur champion prélat politicien ' +
      'norvégien suédois danois finlandais islandais allemand autrichien suisse belge néerlandais luxembourgeois anglais britannique écossais ' +
      'gallois irlandais espagnol portugais italien grec turc russe ukrainien polonais tchèque slovaque slovène croate serbe bosnien roumain ' +
      'bulgare hongrois albanais marocain algérien tunisien égyptien libyen sénégalais malien ivoirien guinéen camerounais congolais gabonais ' +
      'béninois togolais burkinabè nigérien nigérian ghanéen kényan éthiopien rwandais malgache mauricien sud-africain américain canadien ' +
      'québécois mexicain brésilien argentin chilien colombien péruvien vénézuélien cubain haïtien chinois japonais coréen vietnamien indien ' +
      'pakistanais afghan iranien irakien libanais syrien israélien palestinien saoudien qatari australien néo-zélandais géorgien arménien ' +
      'kazakh breton toulousain lyonnais marseillais parisien bordelais lillois strasbourgeois alsacien corse basque catalan vendéen niçois ' +
      'nantais rennais bruxellois liégeois genevois vaudois valaisan fribourgeois montréalais nivernais auvergnat béarnais provençal ardennais ' +
      'girondin francilien varois jurassien ' +
        'natif vétéran universitaire technicien parlementaire magistrat',
    female: 'scientifique socialiste écologiste interviewée femme élue dirigeante quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire joueuse sportive artiste chercheuse comédienne chanteuse écrivaine autrice romancière athlète coureuse grimpeuse cycliste meneuse attaquante gardienne championne politicienne ' +
      'norvégienne suédoise danoise finlandaise islandaise allemande autrichienne suissesse belge néerlandaise luxembourgeoise anglaise ' +
      'britannique écossaise galloise irlandaise espagnole portugaise italienne grecque turque russe ukrainienne polonaise tchèque slovaque ' +
      'slovène croate serbe bosnienne roumaine bulgare hongroise albanaise marocaine algérienne tunisienne égyptienne libyenne sénégalaise ' +
      'malienne ivoirienne guinéenne camerounaise congolaise gabonaise béninoise togolaise burkinabè nigérienne nigériane ghanéenne kényane ' +
      'éthiopienne rwandaise malgache mauricienne sud-africaine américaine canadienne québécoise mexicaine brésilienne argentine chilienne ' +
      'colombienne péruvienne vénézuélienne cubaine haïtienne chinoise japonaise coréenne vietnamienne indienne pakistanaise afghane iranienne ' +
      'irakienne libanaise syrienne israélienne palestinienne saoudienne qatarie australienne néo-zélandaise géorgienne arménienne kazakhe ' +
      'bretonne toulousaine lyonnaise marseillaise parisienne bordelaise lilloise strasbourgeoise alsacienne corse basque catalane vendéenne ' +
      'niçoise nantaise rennaise bruxelloise liégeoise genevoise vaudoise valaisanne fribourgeoise montréalaise nivernaise auvergnate ' +
      'béarnaise provençale ardennaise girondine francilienne varoise jurassienne ' +
        'native vétérane universitaire technicienne parlementaire magistrate',
    either: ''
  },
  variesNouns: true,
  offices:
    'ministre président présidente directeur directrice maire porte-parole procureur procureure avocat avocate juge préfet préfète commissaire ' +
      'capitaine entraîneur entraîneuse secrétaire responsable chef cheffe patron patronne gérant gérante adjoint adjointe père mère fils fille ' +
      'frère sœur mari épouse oncle tante voisin voisine collègue ami amie témoin victime plaignant plaignante rapporteur rapporteure bourgmestre ' +
      'recteur rectrice proviseur ambassadeur ambassadrice premier-ministre chancelier locataire propriétaire client cliente passager premier curé ' +
      'consul pdg gouverneur gouverneure bâtonnier ministre-président ministre-présidente leader députe-maire coprésident coprésidente intendant',
  firstNameEndings: {male: 'ien uel ard ent aud erry ois ain ric', female: 'ine elle ette ise anne ène ia'},
  groups:
    'mères pères professeurs infirmières chauffeurs restaurateurs retraités femmes hommes jeunes enfants sinistrés rescapés écologistes sénateurs ' +
    'maires ministres juges avocats journalistes acteurs supporteurs abonnés propriétaires résidents migrants réfugiés paysans livreurs piétons ' +
    'scientifiques biologistes archéologues techniciens fonctionnaires collectifs contribuables lecteurs spectateurs participants évêques ' +
    'saisonniers dockers apiculteurs libraires éditeurs détenus forains bouquinistes bateliers grévistes surveillants aidants éboueurs cheminots ' +
    'ingénieurs architectes élues agricultrices habitantes voisines ouvrières ' +
    'peuple public population jeunesse touristes passagers voyageurs usagers clients automobilistes cyclistes électeurs consommateurs internautes pompiers policiers gendarmes soldats ' +
      'infirmiers soignants artistes comédiens musiciens écrivains romanciers vignerons éleveurs pêcheurs défenseurs détracteurs partisans signataires ' +
      'survivants victimes français belges suisses ' +
      'gens habitants riverains voisins parents chercheurs experts spécialistes enquêteurs critiques opposants élus députés locataires commerçants ' +
      'agriculteurs élèves étudiants enseignants médecins observateurs témoins médias autorités syndicats associations proches supporters joueurs collègues ' +
      'amis citoyens ouvriers salariés employés organisateurs analystes économistes historiens militants manifestants majorité plusieurs certains beaucoup ' +
      'auteurs opérateurs',
  organizations:
    'presse régulateur transporteur assureur hébergeur diffuseur armateur alliance académie armée archevêché autorité bloc bourse brasserie caisse collectivité confédération congrégation consortium coopérative ' +
      'coordination cour diocèse enseigne faculté filiale firme forum galerie gendarmerie haut-commissariat holding inspection intersyndicale ' +
      'laboratoire librairie métropole mission mouvement mutuelle observatoire ong orchestre orchestre paroisse patronat plateforme rassemblement ' +
      'rédaction réseau start-up studio usine édition établissement équipe police mairie ville commune gouvernement ministère préfecture tribunal ' +
      'association parti groupe syndicat entreprise société banque institut université église fondation chambre sénat assemblée parlement parquet ' +
      'opposition coalition commission journal agence chaîne magazine clinique hôpital école club collectif fédération conseil compagnie région ' +
      'département onu otan union direction rectorat bibliothèque musée théâtre office comité organisation ligue bailleur afp service régie canton ' +
      'équipementier constructeur fabricant géant opérateur distributeur énergéticien avionneur motoriste sidérurgiste câblo-opérateur ' +
      'multinationale ' +
        'groupement amicale ordre lycée collège chu évêché conglomérat promoteur concessionnaire label quotidien hebdomadaire revue cabinet ' +
        'secrétariat chancellerie ambassade consulat sous-préfecture municipalité agglomération intercommunalité exécutif juridiction douane ' +
        'présidence jeune-pousse pme institution édilité',
  anyOrganization:
    'entreprise société groupe organisation ong organisme opérateur constructeur fabricant ' +
      'équipementier distributeur géant énergéticien avionneur sidérurgiste enseigne ' +
        'groupement collectif association institution syndicat mouvement fédération coopérative mutuelle assureur promoteur armateur pme',
  bodyNames: 'association:association parti:parti compagnie:compagnie fédération:fédération syndicat:syndicat,union',
  organizationEndings: 'sa sarl sas',
  documents: 'rapport étude enquête sondage document communiqué lettre courrier texte jugement arrêt projet note statistique analyse liste livre article vidéo message tweet panneau affiche acte recensement notice',
  pronouns: {
    male: 'il lui celui-ci lui-même',
    female: 'elle celle-ci elle-même',
    latter: 'celui-ci celle-ci',
    latterPhrases: {male: 'ce_dernier', female: 'cette_dernière'},
    neuter: 'cela ça',
    plural: 'ils elles eux leur',
    first: 'je j me m moi nous mon ma mes',
    firstPlural: 'notre nos on',
    second: 'tu te toi vous votre vos',
    relative: 'qui que lequel laquelle',
    emphatic: 'eux-mêmes elles-mêmes même',
    indefinite: 'certains certaines plusieurs beaucoup personne chacun quelqu’un',
    nobody: 'personne aucun aucune nul'
  },
  possessives: 'son sa ses leur leurs mon ma mes notre nos',
  subjects: 'il elle ils elles je nous on vous tu',
  articles: {male: 'le un ce', female: 'la une cette'},
  contractions: 'du',
  pluralArticles: 'les ces',
  definite: 'le la l les ce cet cette ces',
  indefinite: 'un une des deux trois quatre cinq plusieurs quelques',
  pluralEndings: 's',
  decades:
    'trentenaire:30 quadragénaire:40 quinquagénaire:50 sexagénaire:60 septuagénaire:70 octogénaire:80 nonagénaire:90',
  years: 'ans',
  nations:
    'français française:français belge suisse allemand allemande:allemand italien italienne:italien espagnol espagnole:espagnol ' +
    'portugais portugaise:portugais anglais anglaise:anglais irlandais irlandaise:irlandais néerlandais néerlandaise:néerlandais ' +
    'polonais polonaise:polonais russe ukrainien ukrainienne:ukrainien suédois suédoise:suédois norvégien norvégienne:norvégien danois ' +
    'danoise:danois grec grecque:grec turc turque:turc sénégalais sénégalaise:sénégalais malien malienne:malien ivoirien ' +
    'ivoirienne:ivoirien camerounais camerounaise:camerounais marocain marocaine:marocain algérien algérienne:algérien tunisien ' +
    'tunisienne:tunisien américain américaine:américain canadien canadienne:canadien brésilien brésilienne:brésilien argentin ' +
    'argentine:argentin colombien colombienne:colombien japonais japonaise:japonais',
  ordinaryEndings: '',
  joiners: 'et ou',
  prepositions: 'de du des d à au aux en dans pour par sur chez avec qui que dont entre contre',
  affiliators: 'de du des d à au chez pour',
  nameLinks: 'de du des d à',
  bodyLinks: 'au',
  namers: 'nommé nommée prénommé prénommée',
  firstNames: {male, female},
  nicknames: '',
  titleForms:
    'institutrice:enseignante instituteur:enseignant docteur:médecin,praticien,soignant dr:médecin,praticien ' +
      'me:avocat,avocate,défenseur,défenseure,conseil maître:avocat,avocate,défenseur,défenseure,conseil député:élu,parlementaire députée:élue,parlementaire sénateur:élu,parlementaire sénatrice:élue,parlementaire maire:élu,élue,édile ' +
      'conseiller:élu conseillère:élue président:dirigeant,patron,magistrat présidente:dirigeante,patronne,magistrate avocat:défenseur,conseil avocate:défenseure ' +
      'entraîneur:technicien,coach entraîneuse:technicienne,coach sélectionneur:technicien procureur:magistrat procureure:magistrate ' +
      'juge:magistrat,magistrate boulanger:artisan,commerçant boulangère:artisane,commerçante agriculteur:exploitant,éleveur ' +
      'agricultrice:exploitante écrivain:auteur,romancier écrivaine:autrice,romancière romancier:auteur,écrivain romancière:autrice,écrivaine ' +
      'évêque:prélat archevêque:prélat pape:pontife roi:monarque,souverain reine:souveraine attaquant:buteur,joueur ' +
      'metteur:artiste metteuse:artiste professeur:chercheur,enseignant,scientifique,spécialiste ' +
      'professeure:chercheuse,enseignante,scientifique,spécialiste éleveur:agriculteur directeur:dirigeant,responsable,patron ' +
      'directrice:dirigeante,responsable,patronne pdg:patron,dirigeant,patronne,dirigeante patronne:gérante,propriétaire patron:gérant,propriétaire gérante:patronne,propriétaire gérant:patron,propriétaire pêcheur:marin vigneron:viticulteur,producteur vigneronne:viticultrice,productrice restaurateur:patron,gérant,cuisinier libraire:commerçant,commerçante chercheur:scientifique,spécialiste,universitaire ' +
      'chercheuse:scientifique,spécialiste,universitaire médecin:praticien,docteur,soignant,spécialiste commissaire:policier,enquêteur ' +
      'chanteur:artiste,interprète chanteuse:artiste,interprète comédien:acteur,artiste comédienne:actrice,artiste acteur:comédien,artiste ' +
      'actrice:comédienne,artiste cinéaste:réalisateur,réalisatrice réalisateur:cinéaste réalisatrice:cinéaste délégué:syndicaliste,élu ' +
      'déléguée:syndicaliste,élue secrétaire:syndicaliste,responsable porte-parole:responsable gardien:portier,joueur milieu:joueur,international ' +
      'défenseur:joueur,international ministre:politique préfet:représentant préfète:représentante sous-préfet:représentant sous-préfète:représentante lieutenant:officier,gendarme,militaire capitaine:joueur,officier,gendarme,militaire ' +
      'colonel:officier,gendarme,militaire commandant:officier,policier adjudant:gendarme,militaire docteur:médecin,praticien,soignant infirmière:soignante ' +
      'infirmier:soignant bourgmestre:édile,mayeur,élu,élue adjoint:élu adjointe:élue glaciologue:chercheur,chercheuse,scientifique économiste:spécialiste,expert,experte',
  suffixes: 'jr sr ii iii',
  particles: 'de du des d la le van von der el al ben',
  adjectives: '',
  places: 'france paris lyon marseille toulouse bordeaux lille nice nantes strasbourg belgique bruxelles suisse genève québec montréal canada europe afrique allemagne italie espagne angleterre londres dakar sénégal mali maroc algérie tunisie bretagne',
  common: [reporting.determiners, reporting.pronouns, reporting.objects, reporting.prepositions, reporting.links, reporting.adverbs, reporting.openers, reporting.subordinators, reporting.coordinators, reporting.turns, reporting.times, reporting.finite, reporting.negations, reporting.reflexives, reporting.demonstratives].join(' ')
}
