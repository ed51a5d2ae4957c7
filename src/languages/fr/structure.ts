import type {StructureWords} from '../types/structure-words.js'

/** French words found in bylines, datelines, credits, notes and page furniture. */
export const structure: StructureWords = {
  bylineOpeners: [
    'ce direct est animé par', 'direct animé par', 'texte', 'texte de', 'texte et photos', 'un article de', 'article de', 'récit de', 'un récit de', 'enquête de', 'une enquête de', 'entretien', 'entretien réalisé par', 'une chronique de',
    'par', 'de notre', 'propos recueillis par', 'texte par', 'un reportage de', 'reportage de', 'récit par', 'une analyse de',
    'analyse par', 'entretien par', 'chronique de', 'recueilli par', 'auteur', 'autrice', 'auteurs', 'écrit par', 'rédigé par', 'testé par', 'un test de'
  ],
  joiners: ['et', 'avec', '&'],
  placeOpeners: [
    'à', 'envoyé spécial à', 'envoyée spéciale à', 'correspondant à', 'correspondante à', 'au', 'en', 'depuis'
  ],
  publisherOpeners: ['pour'],
  articles: ['le', 'la', 'les'],
  ownReporters: [
    'notre correspondant', 'notre correspondante', 'notre envoyé spécial', 'notre envoyée spéciale',
    'correspondant', 'correspondante', 'envoyé spécial', 'envoyée spéciale', 'notre correspondant permanent', 'notre correspondante permanente', 'notre journaliste'
  ],
  relativeTimes: ['il y a'],
  placeJoiners: ['et'],
  placeWords: ['de la', 'de', 'la', 'le', 'sur', 'sous'],
  sentenceOpeners: ['le'],
  creditJoiners: ['par', 'de'],
  relays: ['via'],
  roles: [
    'journaliste', 'correspondant', 'correspondante', 'envoyé spécial', 'envoyée spéciale', 'rédacteur',
    'rédactrice', 'reporter', 'éditorialiste', 'chroniqueur', 'chroniqueuse', 'rédacteur en chef',
    'envoyés spéciaux', 'service'
  ],
  staff: ['la rédaction', 'rédaction', 'notre correspondant', 'notre correspondante', 'agences', 'les agences'],
  published: [
    'publié', 'publié le', 'publié aujourd’hui', 'publié hier', 'posté le', 'mis en ligne', 'mis en ligne le',
    'créé le'
  ],
  updated: ['mis à jour', 'mis à jour le', 'modifié le', 'actualisé le', 'dernière mise à jour', 'mise à jour'],
  months: [
    'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre',
    'décembre', 'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc'
  ],
  weekdays: [
    'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'hier', 'aujourd’hui', "aujourd'hui"
  ],
  times: [
    'heures', 'heure', 'h', 'il y a', 'à', 'le', 'minutes', 'minute', 'min de lecture', 'temps de lecture',
    'temps de', 'lecture', 'min', 'mn', 'utc'
  ],
  photo: [
    'photo', 'photos', 'crédit', 'crédits', 'crédit photo', 'crédits photo', 'image', 'photographie', 'photo de',
    'photo par', 'photos par', 'légende'
  ],
  video: ['vidéo', 'vidéo par', 'crédit vidéo', 'images'],
  graphic: ['infographie', 'illustration', 'illustration de', 'carte', 'graphique', 'dessin de'],
  captionLabels: ['légende', 'légende de l’image', "légende de l'image"],
  captionOpeners: [
    'photo d’archives', "photo d'archives", 'image d’illustration', "image d'illustration", 'photo d’illustration',
    "photo d'illustration", 'archives'
  ],
  captionSigns: [
    '(photo d’illustration)', "(photo d'illustration)", '(image d’illustration)', "(image d'illustration)", '(photo d’archives)', "(photo d'archives)", '(illustration)',
    '(à gauche)', '(à droite)', '(au centre)', 'de gauche à droite', ', à gauche,', ', à droite,'
  ],
  reporting: ['avec la contribution de', 'avec la collaboration de', 'reportage', 'enquête de'],
  editing: ['édité par', 'édition', 'édition par', 'relecture', 'édition de'],
  writing: ['rédigé par', 'écrit par', 'rédaction par'],
  translation: [
    'traduit par', 'traduction de', 'traduction par', 'traduction', 'traduit de l’anglais par',
    "traduit de l'anglais par", 'version française'
  ],
  contributed: ['a contribué à cet article', 'ont contribué à cet article', 'a participé à cet article'],
  source: ['source', 'sources', 'avec'],
  rights: ['tous droits réservés', 'tous droits réservés.', 'reproduction interdite'],
  correction: [
    'rectificatif…', 'erratum…', 'correction…', 'corrigé…', 'une version précédente…', 'version corrigée…',
    'précision…'
  ],
  authorNotes: ['l’auteur est', "l'auteur est", 'l’autrice est', "l'autrice est", 'l’auteure est', "l'auteure est"],
  editorsNote: [
    'ndlr…', 'note de la rédaction…', 'n.d.l.r…', 'cet article a été publié…', 'cet article est republié…',
    'cet entretien a été…'
  ],
  embargo: ['embargo…', 'sous embargo…', 'ne pas diffuser avant…'],
  updateNote: [
    'mise à jour :…', 'mise à jour:…', 'article mis à jour…', 'cet article a été mis à jour…', 'actualisé avec…', 'actualise…', 'ajoute…', 'complète…'
  ],
  advisory: ['note aux rédactions…', 'attention :…', 'note aux éditeurs…'],
  wireStatus: ['rectificatif', 'synthèse', 'actualisation', 'répétition'],
  headlineFields: ['titre'],
  deckFields: ['chapô', 'chapeau', 'sous-titre'],
  bylineFields: ['auteur', 'auteurs', 'signature'],
  dateFields: ['date', 'date de parution', 'date de publication'],
  paperFields: ['source', 'journal', 'publication'],
  sectionFields: ['rubrique', 'section'],
  lengthFields: ['longueur'],
  slugFields: ['mot-clé'],
  bodyFields: ['texte', 'corps', 'texte intégral'],
  otherFields: [
    'langue', 'type de publication', 'type-publication', 'date de chargement', 'date-chargement', 'encart', 'page',
    'édition', 'sujet', 'sujets', 'personne', 'lieu', 'pays'
  ],
  sureFields: ['chapô', 'rubrique', 'type de publication', 'type-publication', 'date de chargement', 'date-chargement'],
  lengthUnits: ['mots', 'caractères'],
  salutations: ['monsieur le directeur', 'madame la directrice', 'monsieur le rédacteur en chef', 'madame, monsieur'],
  closings: ['cordialement', 'bien cordialement', 'bien à vous', 'sincèrement'],
  pageWords: ['page', 'p'],
  documentWords: ['documents', 'document'],
  mailFields: ['de', 'à', 'objet', 'date', 'envoyé', 'cc', 'répondre à'],
  mailSubjects: ['objet'],
  endMarks: ['fin', '-fin-', '- fin -', '(fin)', '(suite)', 'à suivre'],
  furniture: [
    'voir plus', 'voir plus…', 'afficher la suite…', 'partager l\'article…',
    'publicité', 'annonce', 'passer la publicité', 'la suite après la publicité…', 'la suite après…', 'partager',
    'partager…', 'partager cet article…', 'copier le lien…', 'copier/coller…', 'lien copié…', 'commenter…',
    'commentaires', 'commentaires…', '…commentaires', 'réagir…', 'discussion', 'imprimer', 'sauvegarder',
    'enregistrer', 'écouter', 'écouter…', 'lire plus tard', 'offrir…', 'inscrivez-vous…', 's’inscrire…',
    "s'inscrire…", 'abonnez-vous…', 's’abonner…', "s'abonner…", 'je m’abonne…', "je m'abonne…", 'se connecter…',
    'connexion…', 'déjà abonné…', 'newsletter', 'newsletter…', '…newsletter', 'recevez…', 'recevoir…',
    'lire aussi…', 'à lire aussi…', 'lire la suite…', 'lire également…', 'lire plus…', 'voir aussi…',
    'à voir aussi…', 'à lire…', 'lisez aussi…', 'pour aller plus loin…', 'suivez-nous…', 'suivre…', 'suivez…',
    'retrouvez…', 'télécharger…', 'accueil', 'menu', 'rechercher', 'recherche', 'fermer', 'retour…',
    'plus d’articles…', "plus d'articles…", 'en savoir plus…', 'cet article vous a plu…',
    'la rédaction vous conseille…', 'services', 'mentions légales…', 'politique de confidentialité…', 'cookies…',
    'facebook…', 'sommaire', 'image', 'vidéo', 'tous droits réservés…', 'en partenariat avec…', 'votre adresse…',
    'signaler…', 'article réservé…', 'il vous reste…', 'thèmes…', 'mots-clés…', 'sur le même sujet…',
    'dans la même rubrique…', 'les plus lus…'
  ],
  offers: [
    'newsletter', 'abonnés', 'abonner', 'abonnez', 'abonnement', 'inscrivez', 'désinscrire', 'désabonner', 'cookies',
    'publicité', 'navigateur', 'cliquez', 'télécharger', 'infolettre'
  ],
  ownWords: ['nous', 'notre', 'nos'],
  readerWords: ['vous', 'votre', 'vos'],
  calls: [
    'suivez', 'retrouvez', 'recevez', 'découvrez', 'téléchargez', 'écoutez', 'regardez', 'lisez', 'partagez',
    'rejoignez', 'soutenez', 'participez', 'consultez', 'connectez', 'réagissez', 'vous souhaitez', 'vous voulez',
    'vous avez', 'vous pouvez', 'envie de', 'cet article', 'ce texte', 'ce résumé', 'ce contenu', 'ne manquez',
    'merci de', 'veuillez', 'la lecture', 'pour lire', 'pour commenter', 'inscrivez', 'abonnez'
  ],
  wares: [
    'actualité', 'actualités', 'actu', 'actus', 'infos', 'info', 'application', 'appli', 'podcast', 'podcasts',
    'article', 'articles', 'vidéo', 'vidéos', 'commentaire', 'commentaires', 'commenter', 'notifications', 'alertes',
    'chaîne', 'whatsapp', 'google', 'compte', 'rédaction', 'abonné', 'abonnée', 'mail', 'site', 'texte', 'résumé',
    'contenu', 'contenus', 'ia', 'édition', 'journal', 'reportages'
  ],
  relatedHeads: [
    'sur le même sujet', 'à lire aussi', 'lire aussi', 'les plus lus', 'sujets', 'thèmes', 'mots-clés',
    'commentaires', 'commentaires…', 'dans la même rubrique', 'articles liés', 'à ne pas manquer',
    'la rédaction vous conseille', 'plus d’articles', 'en direct', 'les articles les plus lus',
    'vous aimerez aussi', 'voir aussi', 'pour aller plus loin', 'à voir aussi', 'sujets associés', 'mots clés',
    'sommaire'
  ],
  desks: [
    'accueil', 'politique', 'économie', 'monde', 'international', 'société', 'sport', 'sports', 'culture',
    'sciences', 'santé', 'planète', 'opinions', 'france', 'europe', 'afrique', 'éducation', 'idées', 'médias',
    'environnement', 'actualités', 'actualité'
  ],
  mediaLabels: ['vidéo', 'diaporama', 'en images', 'à écouter'],
  summaryHeads: [
    'l\'essentiel', 'ce qu\'il faut retenir',
    'l’essentiel', "l'essentiel", 'en bref', 'en résumé', 'ce qu’il faut retenir', "ce qu'il faut retenir",
    'points clés', 'à retenir'
  ],
  release: ['communiqué de presse', 'pour diffusion immédiate', 'communiqué'],
  contact: [
    'contact', 'contacts', 'contact presse', 'contacts presse', 'contact médias', 'service de presse',
    'relations presse', 'pour plus d’informations', "pour plus d'informations"
  ],
  about: [
    'à propos de', 'à propos du', 'à propos d’', 'à propos', 'notes aux rédacteurs', 'avertissement',
    'énoncés prospectifs'
  ],
  questionLabels: ['q', 'r', 'question', 'réponse'],
  otherLabels: [
    'note', 'photo', 'contact', 'source', 'sources', 'analyse', 'vidéo', 'tél', 'courriel', 'adresse', 'date',
    'lieu', 'prix', 'résultat', 'bilan', 'exemple', 'attention', 'rappel', 'lire', 'voir', 'objectif', 'reportage',
    'récit', 'portrait', 'entretien', 'interview', 'enquête', 'direct', 'mais', 'et', 'car'
  ]
}
