import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** French words that speakers are joined by. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'm monsieur messieurs père frère me maître', female: 'mme madame mlle mademoiselle sœur', either: 'dr docteur pr professeur'},
  titles: 'roi reine prince princesse pape cardinal évêque sir sheikh ex',
  roles: {
    male:
      'homme père fils frère oncle mari garçon grand-père ministre président directeur maire porte-parole procureur avocat juge député sénateur chercheur ' +
      'entraîneur ingénieur agriculteur médecin professeur enseignant patron gérant chef fondateur auteur écrivain réalisateur acteur chanteur musicien ' +
      'capitaine policier voisin retraité témoin accusé candidat élu conseiller adjoint secrétaire responsable économiste historien sociologue propriétaire ' +
      'exploitant chauffeur élève étudiant collègue ami boulanger horloger commissaire inspecteur délégué syndicaliste successeur préfet recteur curé coureur ' +
      'joueur gardien pharmacien comptable vainqueur somnologue champion pilote marin pêcheur premier',
    female:
      'femme mère fille sœur tante épouse grand-mère ministre présidente directrice mairesse procureure avocate députée sénatrice chercheuse entraîneuse ' +
      'ingénieure agricultrice médecin professeure enseignante patronne gérante cheffe fondatrice autrice auteure écrivaine réalisatrice actrice chanteuse ' +
      'musicienne capitaine policière voisine retraitée accusée candidate élue conseillère adjointe secrétaire responsable historienne propriétaire ' +
      'exploitante élève étudiante collègue amie boulangère commissaire inspectrice déléguée préfète rectrice coureuse joueuse gardienne pharmacienne ' +
      'comptable rapporteure porte-parole principale infirmière championne nièce',
    either:
      'enfant personne membre victime journaliste artiste spécialiste expert experte syndicaliste'
  },
  groups:
    'gens habitants riverains voisins parents chercheurs experts spécialistes enquêteurs critiques opposants élus députés locataires commerçants ' +
      'agriculteurs élèves étudiants enseignants médecins observateurs témoins médias autorités syndicats associations proches supporters joueurs collègues ' +
      'amis citoyens ouvriers salariés employés organisateurs analystes économistes historiens militants manifestants majorité plusieurs certains beaucoup ' +
      'auteurs opérateurs',
  organizations:
    'police mairie ville commune gouvernement ministère préfecture tribunal association parti groupe syndicat entreprise société banque institut université ' +
      'église fondation chambre sénat assemblée parlement parquet opposition coalition commission journal agence chaîne magazine clinique hôpital école club ' +
      'collectif fédération conseil compagnie région département onu otan union direction rectorat bibliothèque musée théâtre office comité organisation ' +
      'ligue bailleur afp service régie canton',
  anyOrganization: 'entreprise société groupe association organisation parti compagnie',
  organizationEndings: 'sa sarl sas',
  documents: 'rapport étude enquête sondage document communiqué lettre courrier texte jugement arrêt projet note statistique analyse liste livre article vidéo message tweet panneau affiche acte recensement notice',
  pronouns: {
    male: 'il lui celui-ci',
    female: 'elle celle-ci',
    neuter: 'cela ça',
    plural: 'ils elles eux leur',
    first: 'je j me m moi mon ma mes',
    firstPlural: 'nous notre nos on',
    second: 'tu te toi vous votre vos',
    relative: 'qui que lequel laquelle',
    indefinite: 'certains certaines plusieurs beaucoup personne chacun quelqu’un'
  },
  possessives: 'son sa ses leur leurs mon ma mes notre nos',
  subjects: 'il elle ils elles je nous on vous tu',
  definite: 'le la l les ce cet cette ces',
  indefinite: 'un une des deux trois quatre cinq plusieurs quelques',
  pluralEndings: 's',
  ordinaryEndings: '',
  joiners: 'et ou',
  prepositions: 'de du des d à au aux en dans pour par sur chez avec qui que dont entre contre',
  affiliators: 'de du des d à au chez pour',
  namers: 'nommé nommée prénommé prénommée',
  firstNames: {male, female},
  nicknames: '',
  suffixes: 'jr sr ii iii',
  particles: 'de du des d la le van von der el al ben',
  adjectives: '',
  places: 'france paris lyon marseille toulouse bordeaux lille nice nantes strasbourg belgique bruxelles suisse genève québec montréal canada europe afrique allemagne italie espagne angleterre londres dakar sénégal mali maroc algérie tunisie bretagne',
  common: [reporting.determiners, reporting.pronouns, reporting.objects, reporting.prepositions, reporting.links, reporting.adverbs, reporting.openers, reporting.subordinators, reporting.coordinators, reporting.turns, reporting.times, reporting.finite, reporting.negations].join(' ')
}
