import type {QuoteWords} from '../types/quote-words.js'

/** French words for classifying text in quotation marks. */
export const quotes: QuoteWords = {
  works:
    'livre livres roman romans film films documentaire chanson chansons album albums série émission pièce opéra poème tableau exposition chronique ' +
    'essai article articles magazine jeu épisode chapitre titre intitulé intitulée single tube hymne',
  naming: 'surnommé surnommée surnom dit dite alias appelé appelée baptisé baptisée nommé nommée',
  small: 'le la les un une des de du et ou en à au aux dans par pour sur avec d l',
  says:
    'dit disent disait déclare déclarait déclaré affirme affirmait affirmé explique expliquait expliqué ajoute ajoutait ajouté précise précisait précisé indique indiqué ' +
    'assure assurait assuré estime estimait estimé souligne souligné rappelle rappelé raconte racontait raconté confie confiait confié poursuit poursuivi répond répondu ' +
    'lance lançait lancé promet promis prévient prévenu regrette regretté dénonce dénoncé admet admis reconnaît reconnu annonce annoncé ' +
    'écrit conclut conclu demande demandé juge jugé résume résumé plaide plaidé martèle martelé sourit soupire soupiré glisse glissé insiste insisté ' +
    'témoigne témoigné détaille détaillé avoue avoué dit-il dit-elle dit-on explique-t-il explique-t-elle ajoute-t-il ajoute-t-elle assure-t-il ' +
    'assure-t-elle affirme-t-il affirme-t-elle raconte-t-il raconte-t-elle lance-t-il lance-t-elle précise-t-il précise-t-elle confie-t-il ' +
    'confie-t-elle poursuit-il poursuit-elle répond-il répond-elle a-t-il a-t-elle ont-ils ont-elles',
  tells: 'répond répondu prévient prévenu confie confié raconte raconté',
  settings: 'à au aux en dans lors mardi lundi mercredi jeudi vendredi samedi dimanche hier pendant devant après avant sur',
  subjects: 'il elle'
}
