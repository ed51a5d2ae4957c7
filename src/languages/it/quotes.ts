import type {QuoteWords} from '../types/quote-words.js'

/** Italian words for classifying text in quotation marks. */
export const quotes: QuoteWords = {
  works: 'libro libri romanzo romanzi film pellicola documentario canzone canzoni disco album serie programma opera poesia quadro mostra rubrica saggio articolo articoli rivista gioco episodio capitolo titolo intitolato intitolata inno',
  naming: 'soprannominato soprannominata soprannome detto detta alias chiamato chiamata ribattezzato ribattezzata',
  small: 'il lo la i gli le un uno una di del della e o a al da in con per su',
  says: 'dice dicono diceva disse detto spiega spiegava spiegato afferma affermato racconta raccontava raccontato aggiunge aggiunto dichiara dichiarato sottolinea sottolineato sostiene sosteneva sostenuto ammette ammesso conferma confermato replica replicato ribatte risponde rispose risposto ricorda ricordato assicura assicurato promette promesso denuncia denunciato commenta commentato osserva osservato scrive scriveva scritto conclude concluso precisa precisato chiede chiesto annuncia annunciato scherza sospira obietta ironizza riferisce confida',
  tells: 'racconta raccontato risponde risposto confida',
  settings: 'in a al ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica durante dopo prima nel nella davanti',
  subjects: 'lui lei'
}
