import type {QuoteWords} from '../types/quote-words.js'

/** Spanish words for classifying text in quotation marks. */
export const quotes: QuoteWords = {
  works:
    'libro libros novela novelas película películas filme documental canción canciones disco álbum serie programa obra ópera poema cuadro exposición ' +
    'columna ensayo artículo artículos revista juego episodio capítulo título titulado titulada himno',
  naming: 'apodado apodada apodo alias llamado llamada conocido conocida bautizado bautizada',
  small: 'el la los las un una unos unas de del y o en a al por para con sin',
  says:
    'dice dicen decía dijo dijeron dicho afirma afirmó afirmado asegura aseguró asegurado explica explicó explicado añade añadió añadido señala señaló señalado ' +
    'indica indicó indicado declara declaró declarado cuenta contó contado recuerda recordó recordado reconoce reconoció reconocido admite admitió admitido ' +
    'insiste insistió insistido advierte advirtió advertido destaca destacó destacado subraya subrayó subrayado sostiene sostuvo comenta comentó comentado ' +
    'manifestó manifestado responde respondió respondido pregunta preguntó preguntado anuncia anunció anunciado lamenta lamentó lamentado denuncia denunció ' +
    'promete prometió prometido niega negó negado relata relató apunta apuntó apuntado precisa precisó precisado escribe escribió escrito ' +
    'concluye concluyó bromea bromeó gritó agrega agregó expresó sentenció opina opinó celebra celebró',
  tells: 'cuenta contó responde respondió advierte advirtió pregunta preguntó',
  settings: 'en a al ante durante tras ayer hoy el este esta lunes martes miércoles jueves viernes sábado domingo antes después',
  subjects: 'él ella'
}
