// Who said what in French, Spanish, Italian, Portuguese and Dutch: what must be found and what must not.
import {describeTold} from './describe-told.js'

const languages: Record<string, {must: string[]; mustNot: string[]}> = {
  fr: {
    must: [
      '{c1:« Le pont tiendra »}, {q1:a déclaré} {s1:Mara Lind} lundi.',
      '{c1:Le pont tiendra}, {q1:a-t-}{s1:elle} {q1:assuré}.',
      '{s1:La mairie} {q1:a annoncé} {c1:la fermeture du pont}.',
      '{q1:Selon} {s1:la préfecture}, {c1:le pont est sûr}.',
      '{s1:Le maire, Luc Oreste,} {q1:a expliqué} {c1:que le pont était sûr}.',
      '{s1:Il} {q1:jure} {c1:ne pas lire les journaux}.'
    ],
    mustNot: ['Le pont a été fermé lundi.', 'La pièce « Le Long Pont » se joue jusqu’en juin.', 'Le train part à midi.', 'Le parc compte douze arbres.', 'Elle a lu trois livres cet été.', 'Deux hommes portaient la malle.']
  },
  es: {
    must: [
      '{c1:«El puente aguanta»}, {q1:dijo} {s1:Mara Lindo}.',
      '{s1:El alcalde} {q1:anunció} {c1:el cierre del puente}.',
      '{q1:Según} {s1:la policía}, {c1:el puente es seguro}.',
      '{s1:La alcaldesa} {q1:explicó} a los periodistas {c1:que el puente era seguro}.',
      '{q1:Añadió} {c1:que nadie debe temer}.'
    ],
    mustNot: ['El puente se cerró el lunes.', 'La obra «El puente largo» sigue hasta junio.', 'El tren sale a mediodía.', 'Compró tres casas y un barco.', 'Llovió toda la noche.']
  },
  it: {
    must: ['{c1:«Il ponte tiene»}, {q1:ha detto} {s1:Mara Lindo}.', '{q1:Secondo} {s1:la questura}, {c1:il ponte è sicuro}.', '{s1:Il sindaco} {q1:ha spiegato} {c1:che il ponte era sicuro}.'],
    mustNot: ['Il ponte è stato chiuso lunedì.', 'Il treno parte a mezzogiorno.', 'Lo spettacolo «Il lungo ponte» resta fino a giugno.']
  },
  pt: {
    must: ['{c1:“A ponte aguenta”}, {q1:disse} {s1:Mara Lindo}.', '{q1:Segundo} {s1:a polícia}, {c1:a ponte é segura}.', '{s1:O prefeito} {q1:explicou} {c1:que a ponte era segura}.'],
    mustNot: ['A ponte foi fechada na segunda-feira.', 'O comboio parte ao meio-dia.', 'A peça “A longa ponte” fica até junho.']
  },
  nl: {
    must: ['{c1:“De brug houdt het”}, {q1:zei} {s1:Mara Lind}.', '{q1:Volgens} {s1:de politie} {c1:is de brug veilig}.', '{s1:De gemeente} {q1:kondigde} {c1:de sluiting van de brug} {q1:aan}.'],
    mustNot: ['De brug ging maandag dicht.', 'De trein vertrekt om twaalf uur.', 'Het toneelstuk “De lange brug” staat tot juni.']
  }
}

for (const [language, sentences] of Object.entries(languages)) describeTold(language, sentences)
