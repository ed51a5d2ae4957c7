import type {StructureWords} from '../types/structure-words.js'

/** Italian words found in bylines, datelines, credits, notes and page furniture. */
export const structure: StructureWords = {
  bylineOpeners: ['di', 'dal nostro inviato', 'dalla nostra inviata', 'dal nostro corrispondente', 'dalla nostra corrispondente', 'testo di', 'servizio di', 'intervista di', 'a cura di', 'articolo di'],
  joiners: ['e', 'ed'],
  placeOpeners: ['inviato a', 'inviata a'],
  placeJoiners: ['e'],
  placeWords: ['della', 'al', 'di', 'sul', 'nel'],
  creditJoiners: ['di', 'da'],
  roles: ['giornalista', 'corrispondente', 'inviato', 'inviata', 'caporedattore', 'cronista', 'editorialista', 'redattore', 'redattrice'],
  staff: ['redazione', 'la redazione', 'di redazione', 'redazione online', 'dal nostro inviato'],
  published: ['pubblicato', 'pubblicato il', 'pubblicata il'],
  updated: ['aggiornato', 'aggiornato il', 'ultimo aggiornamento', 'modificato il'],
  months: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre', 'gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica', 'ieri', 'oggi'],
  times: ['ore', 'alle', 'fa', 'minuti', 'minuti di lettura', 'tempo di lettura'],
  photo: ['foto', 'foto di', 'fotografia', 'immagine', 'crediti foto', 'credito'],
  video: ['video', 'riprese'],
  graphic: ['infografica', 'illustrazione', 'grafica'],
  captionOpeners: ['foto d’archivio', "foto d'archivio", 'archivio'],
  captionSigns: ['(foto d’archivio)', "(foto d'archivio)", '(archivio)', '(a sinistra)', '(a destra)', '(al centro)', 'da sinistra'],
  reporting: ['ha collaborato', 'hanno collaborato', 'con la collaborazione di'],
  editing: ['a cura della redazione'],
  writing: ['scritto da'],
  translation: ['traduzione di', 'traduzione', 'tradotto da'],
  source: ['fonte', 'fonti'],
  rights: ['riproduzione riservata', '© riproduzione riservata', 'tutti i diritti riservati'],
  correction: ['errata corrige…', 'rettifica…', 'correzione…'],
  authorNotes: ['l’autore è', "l'autore è", 'l’autrice è', "l'autrice è"],
  editorsNote: ['ndr…', 'n.d.r…', 'nota della redazione…', 'nota del direttore…'],
  embargo: ['embargo…', 'sotto embargo…'],
  headlineFields: ['titolo'],
  bylineFields: ['autore', 'autrice', 'firma'],
  dateFields: ['data'],
  paperFields: ['testata', 'fonte'],
  sectionFields: ['sezione'],
  otherFields: ['pagina', 'edizione'],
  updateNote: ['aggiornamento:…', 'articolo aggiornato…'],
  endMarks: ['fine', '(fine)', '(segue)'],
  pageWords: ['pagina', 'pag', 'p'],
  furniture: [
    'leggi anche…', 'leggi tutto…', 'leggi di più…', 'continua a leggere…', 'vedi anche…', 'guarda anche…', 'condividi…', 'pubblicità', 'annuncio', 'commenta…', 'commenti…', 'iscriviti…', 'newsletter…', 'abbonati…', 'accedi', 'cerca', 'chiudi', 'seguici…', 'stampa', 'copia link…',
    'i più letti…', 'riproduzione riservata…', 'per approfondire…', 'scarica…'
  ],
  offers: [
    'newsletter', 'abbonati', 'abbonamento', 'abbonarsi', 'iscriviti', 'iscrizione', 'pubblicità',
    'registrati', 'scarica'
  ],
  ownWords: ['noi', 'nostro', 'nostra', 'nostri', 'nostre'],
  readerWords: ['ti', 'tu', 'tuo', 'tua', 'tuoi', 'tue', 'vostro', 'vostra'],
  calls: [
    'segui', 'seguici', 'ricevi', 'scopri', 'ascolta', 'guarda', 'leggi', 'clicca', 'condividi', 'unisciti',
    'sostieni', 'entra', 'resta', 'rimani', 'questo articolo', 'questo contenuto', 'questo testo', 'vuoi',
    'non perderti', 'non perdere', 'attiva', 'hai', 'per leggere', 'per commentare', 'iscriviti', 'abbonati', 'accedi'
  ],
  wares: [
    'notizie', 'app', 'podcast', 'articolo', 'articoli', 'video', 'commento', 'commenti', 'commentare', 'canale',
    'whatsapp', 'redazione', 'giornalismo', 'contenuto', 'contenuti', 'avvisi', 'notifiche', 'mail', 'pagina',
    'testo', 'ia', 'google', 'qui', 'aggiornato'
  ],
  relatedHeads: ['leggi anche', 'i più letti', 'articoli correlati', 'potrebbe interessarti', 'argomenti', 'commenti', 'vedi anche', 'per approfondire'],
  desks: ['cronaca', 'politica', 'economia', 'esteri', 'cultura', 'spettacoli', 'scienze', 'salute', 'opinioni', 'mondo', 'motori'],
  summaryHeads: ['in sintesi', 'in breve', 'i punti chiave'],
  release: ['comunicato stampa', 'per diffusione immediata'],
  contact: ['contatti', 'contatti stampa', 'ufficio stampa', 'contatto stampa', 'per informazioni', 'per maggiori informazioni'],
  about: ['informazioni su', 'chi siamo', 'note per i redattori', 'note per la stampa'],
  salutations: ['gentile direttore', 'gentile direttrice', 'caro direttore', 'cara direttrice', 'egregio direttore', 'signor direttore', 'gentile redazione', 'cara redazione', 'spettabile redazione'],
  closings: ['cordiali saluti', 'distinti saluti', 'un cordiale saluto', 'cordialmente', 'con stima'],
  questionLabels: ['d', 'domanda', 'risposta'],
  otherLabels: ['nota', 'intervista', 'foto', 'contatti', 'fonte', 'video', 'data', 'luogo', 'prezzo', 'tel', 'indirizzo', 'risultato', 'leggi', 'ma', 'e']
}
