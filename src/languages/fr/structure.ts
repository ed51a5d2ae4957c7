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
    'photo', 'photos', 'crédit', 'crédits', 'crédit photo', 'crédits photo', 'crédit image', 'image', 'photographie', 'photographies', 'capture d’écran', "capture d'écran", 'photo de',
    'photo par', 'photos par', 'légende'
  ],
  photoBare: ['ph.', 'cliché', 'photo d’archives', "photo d'archives", 'photo d’illustration', "photo d'illustration"],
  photoLabels: ['photo', 'photos'],
  photographers: ['photographe'],
  photoAlone: ['photo dr', 'photo d.r', 'photo fournie', 'photo transmise'],
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
    'accepter', 'tout accepter', 'votre e-mail', 'votre adresse e-mail', 'pour afficher ce contenu…',
    'voir la galerie', 'envoyer', 'favoris', 'zoom', 'taille du texte', 'google actualités',
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
    'dans la même rubrique…', 'les plus lus…',
    'sans engagement…', 'offre spéciale…', 'la suite est réservée…', 'créer un compte…', 'mon compte', 'mon espace',
    'ajouter à vos favoris', 'ajouter aux favoris', 'ajouter à mes favoris', 'donnez votre avis…',
    "une erreur dans l'article ?…", 'une erreur dans l’article ?…', 'une faute ?…', 'proposer une correction…', 'contribuer',
    "chaque matin, l'essentiel…", 'chaque matin, l’essentiel…', "chaque jour, l'essentiel…", 'chaque jour, l’essentiel…',
    "l'essentiel de l'actualité…", 'l’essentiel de l’actualité…', 'votre inscription a bien…', 'votre inscription est…',
    'en vous inscrivant…', 'en vous abonnant…', 'ajoutez-nous…', 'activer les notifications…', 'activez les notifications…',
    'toutes les vidéos', 'voir toutes les…', 'voir tous les…', 'aller au contenu…', 'accepter et continuer…',
    'continuer sans accepter…', 'tout accepter', 'tout refuser', 'paramétrer les cookies', 'vos données personnelles…',
    'contenu bloqué…', 'ce contenu est bloqué…', 'afficher le contenu', 'voir cette publication sur…',
    'une publication partagée par…', 'lancer la lecture', 'lecture en cours', 'lire la vidéo', 'activer le son', 'plein écran',
    'image 1 sur…', 'photo 1 sur…', "agrandir l'image", 'agrandir l’image', "à propos de l'auteur…", 'à propos de l’auteur…',
    'tous ses articles', 'tous les articles de…', 'voir le profil…', 'voir son profil', 'contenu sponsorisé…',
    'contenu partenaire…', 'mots croisés', 'avis de décès', 'petites annonces', 'votez…', 'je vote', 'voir les résultats',
    'soutenez-nous…', 'soutenez notre…', 'faire un don…', 'je fais un don', "l'information a un coût…",
    'l’information a un coût…', 'grâce à vous…', 'recommandé pour vous', "écoutez l'épisode…", 'écoutez l’épisode…',
    'à retrouver dans…', 'votre abonnement vous permet…', 'pour soutenir…', 'offrir cet article', "classer l'article",
    'classer l’article', 'copier le lien…', 'lien copié', 'retour en haut…', 'haut de page', 'gérer mes…', 'référence :…',
    'temps de lecture…', 'durée de lecture…',
    'à la une', 'dernières actualités', 'dernières actus', 'les dernières infos', 'le fil info', 'fil info', 'dans l’actualité', "dans l'actualité"
  ],
  offers: [
    'newsletter', 'abonnés', 'abonner', 'abonnez', 'abonnement', 'inscrivez', 'désinscrire', 'désabonner', 'cookies',
    'publicité', 'navigateur', 'cliquez', 'télécharger', 'infolettre'
  ],
  ownWords: ['nous', 'notre', 'nos'],
  readerWords: ['vous', 'votre', 'vos'],
  itselfWords: ['cet article', 'cette chronique'],
  calls: [
    'suivez', 'retrouvez', 'recevez', 'découvrez', 'téléchargez', 'écoutez', 'regardez', 'lisez', 'partagez',
    'rejoignez', 'soutenez', 'participez', 'consultez', 'connectez', 'réagissez', 'vous souhaitez', 'vous voulez',
    'vous avez', 'vous pouvez', 'envie de', 'cet article', 'ce texte', 'ce résumé', 'la synthèse', 'ce contenu', 'ne manquez',
    'merci de', 'veuillez', 'la lecture', 'pour lire', 'pour commenter', 'inscrivez', 'abonnez',
    'chaque matin', 'chaque jour', 'chaque semaine', 'chaque soir', 'chaque vendredi', 'chaque samedi', 'chaque dimanche',
    'tous les', 'toutes les', 'toute l'
  ],
  wares: [
    'actualité', 'actualités', 'actu', 'actus', 'infos', 'info', 'application', 'appli', 'podcast', 'podcasts',
    'article', 'articles', 'vidéo', 'vidéos', 'commentaire', 'commentaires', 'commenter', 'notifications', 'alertes',
    'chaîne', 'whatsapp', 'google', 'compte', 'rédaction', 'abonné', 'abonnée', 'mail', 'site', 'texte', 'résumé',
    'contenu', 'contenus', 'ia', 'édition', 'journal', 'reportages',
    'sources', 'réseaux',
    'essentiel', 'sélection', 'sujets'
  ],
  relatedHeads: [
    'sur le même sujet', 'à lire aussi', 'lire aussi', 'les plus lus', 'sujets', 'thèmes', 'mots-clés',
    'commentaires', 'commentaires…', 'dans la même rubrique', 'articles liés', 'à ne pas manquer',
    'la rédaction vous conseille', 'plus d’articles', 'en direct', 'les articles les plus lus',
    'vous aimerez aussi', 'voir aussi', 'pour aller plus loin', 'à voir aussi', 'sujets associés', 'mots clés',
    'sommaire',
    'sur le même thème', 'vidéos à la une', 'notre sélection',
    'nos autres articles', 'la rédaction vous propose',
    'la rédaction vous recommande', 'sur le web', 'ailleurs sur le web', 'ça peut vous intéresser',
    'ça pourrait vous intéresser', 'cela pourrait vous intéresser', 'à voir également', 'à lire également', 'à lire ailleurs',
    'vous pourriez aimer', 'les plus consultés', 'les plus partagés', 'les plus commentés',
    "plus d'actualités", 'plus d’actualités', 'autres articles', 'nos derniers articles',
    'recommandés pour vous', 'articles recommandés', 'contenus sponsorisés', "toute l'actualité", 'toute l’actualité'
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
    'exclusif', 'exclusivité', 'urgent', 'opinion', 'éditorial', 'note', 'photo', 'contact', 'source', 'sources', 'analyse', 'vidéo', 'tél', 'courriel', 'adresse', 'date',
    'lieu', 'prix', 'résultat', 'bilan', 'exemple', 'attention', 'rappel', 'lire', 'voir', 'objectif', 'reportage',
    'récit', 'portrait', 'entretien', 'interview', 'enquête', 'direct', 'mais', 'et', 'car'
  ]
}
