// A day's item as a newspaper's site has it, in four languages: headline, two subheads, a spokesman's statement, a press release,
// a photo credit and links behind it; all of it must come out.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'

interface Whole {
  text: string
  headline: string
  headings: string[]
  photo: {names: string[]}
  links: string[]
  /** Who said what: part of the source, and part of what is said; no source where the text leaves it out. */
  told: [source: string | undefined, content: string][]
  speaker: string
}

const items: Record<string, Whole> = {
  fr: {
    text: `Brissac accuse la régie du rail d’avoir « oublié la vallée »

Brissac a demandé mardi à la régie du rail de rouvrir la gare avant l’hiver. La régie avait annoncé la veille la suppression de onze trains par semaine.

« On nous laisse au bord du quai », a déclaré le porte-parole de la ville, Ilan Corvay, sur le marché. « Ma mère prend ce train depuis 1961 », a-t-il ajouté.

Une ligne déficitaire

La ligne date de 1889. Selon la régie, un train sur trois roule presque vide. Brissac assure que les comptages ont été faits pendant les vacances.

« Nous gardons la ligne, pas les onze trains », précise la régie dans un communiqué.

Une réunion en juin

La maire de Brissac, Oriane Teck, espère rencontrer la direction en juin. Interrogée sur un recours, elle a répondu qu’« aucune porte n’était fermée ».

Photo : Aude Mérieux / AFP

À lire aussi
Le car de nuit reprend du service
`,
    headline: 'Brissac accuse la régie du rail d’avoir « oublié la vallée »',
    headings: ['Une ligne déficitaire', 'Une réunion en juin'],
    photo: {names: ['Aude Mérieux']},
    links: ['À lire aussi', 'Le car de nuit reprend du service'],
    told: [
      ['Brissac', 'rouvrir la gare'],
      ['Ilan Corvay', 'au bord du quai'],
      ['il', 'depuis 1961'],
      ['la régie', 'presque vide'],
      ['Brissac', 'les comptages'],
      ['la régie', 'pas les onze trains'],
      ['Oriane Teck', 'rencontrer la direction'],
      ['elle', 'aucune porte']
    ],
    speaker: 'Ilan Corvay'
  },
  es: {
    text: `Brisa acusa a la empresa de trenes de haber «olvidado el valle»

Brisa pidió este martes a la empresa de trenes que reabra la estación antes del invierno. La empresa había anunciado la víspera la supresión de once trenes por semana.

«Nos dejan en el andén», dijo el portavoz del municipio, Ilan Corvo, en el mercado. «Mi madre toma ese tren desde 1961», añadió.

Una línea sin viajeros

La línea es de 1889. Según la empresa, uno de cada tres trenes circula casi vacío. Brisa asegura que los recuentos se hicieron en vacaciones.

«Mantenemos la línea, no los once trenes», precisa la empresa en un comunicado.

Una reunión en junio

La alcaldesa de Brisa, Oriana Teca, espera reunirse con la dirección en junio. Preguntada por un recurso, respondió que «ninguna puerta está cerrada».

Foto: Aida Merino / EFE

Lea también
El autobús nocturno vuelve a circular
`,
    headline: 'Brisa acusa a la empresa de trenes de haber «olvidado el valle»',
    headings: ['Una línea sin viajeros', 'Una reunión en junio'],
    photo: {names: ['Aida Merino']},
    links: ['Lea también', 'El autobús nocturno vuelve a circular'],
    told: [
      ['Brisa', 'reabra la estación'],
      ['Ilan Corvo', 'en el andén'],
      [undefined, 'desde 1961'],
      ['la empresa', 'casi vacío'],
      ['Brisa', 'los recuentos'],
      ['la empresa', 'no los once trenes'],
      ['Oriana Teca', 'reunirse con la dirección'],
      [undefined, 'ninguna puerta']
    ],
    speaker: 'Ilan Corvo'
  },
  it: {
    text: `Brissa accusa la società dei treni di aver «dimenticato la valle»

Brissa ha chiesto martedì alla società dei treni di riaprire la stazione prima dell’inverno. La società aveva annunciato alla vigilia la soppressione di undici treni a settimana.

«Ci lasciano sulla banchina», ha detto il portavoce del Comune, Ilan Corvo, al mercato. «Mia madre prende quel treno dal 1961», ha aggiunto.

Una linea in perdita

La linea è del 1889. Secondo la società, un treno su tre viaggia quasi vuoto. Brissa assicura che i conteggi sono stati fatti in vacanza.

«Teniamo la linea, non gli undici treni», precisa la società in una nota.

Un incontro a giugno

La sindaca Oriana Tecchi spera di incontrare la direzione a giugno. Su un ricorso ha risposto che «nessuna porta è chiusa».

Foto: Aida Merini / ANSA

Leggi anche
La corriera notturna torna in servizio
`,
    headline: 'Brissa accusa la società dei treni di aver «dimenticato la valle»',
    headings: ['Una linea in perdita', 'Un incontro a giugno'],
    photo: {names: ['Aida Merini']},
    links: ['Leggi anche', 'La corriera notturna torna in servizio'],
    told: [
      ['Brissa', 'riaprire la stazione'],
      ['Ilan Corvo', 'sulla banchina'],
      [undefined, 'dal 1961'],
      ['la società', 'quasi vuoto'],
      ['Brissa', 'i conteggi'],
      ['la società', 'non gli undici treni'],
      ['Oriana Tecchi', 'incontrare la direzione']
    ],
    speaker: 'Ilan Corvo'
  },
  pt: {
    text: `Brissa acusa a empresa de comboios de ter “esquecido o vale”

Brissa pediu na terça-feira à empresa de comboios que reabra a estação antes do inverno. A empresa tinha anunciado na véspera o fim de onze comboios por semana.

“Deixam-nos na plataforma”, disse o porta-voz do município, Ilan Corvo, no mercado. “A minha mãe apanha esse comboio desde 1961”, acrescentou.

Uma linha sem passageiros

A linha é de 1889. Segundo a empresa, um em cada três comboios circula quase vazio. Brissa garante que as contagens foram feitas nas férias.

“Mantemos a linha, não os onze comboios”, precisa a empresa em comunicado.

Uma reunião em junho

A presidente da câmara, Oriana Teca, espera reunir-se com a direção em junho. Sobre um recurso, respondeu que “nenhuma porta está fechada”.

Foto: Aida Merino / Lusa

Leia também
O autocarro da noite volta a circular
`,
    headline: 'Brissa acusa a empresa de comboios de ter “esquecido o vale”',
    headings: ['Uma linha sem passageiros', 'Uma reunião em junho'],
    photo: {names: ['Aida Merino']},
    links: ['Leia também', 'O autocarro da noite volta a circular'],
    told: [
      ['Brissa', 'reabra a estação'],
      ['Ilan Corvo', 'na plataforma'],
      [undefined, 'desde 1961'],
      ['a empresa', 'quase vazio'],
      ['Brissa', 'as contagens'],
      ['a empresa', 'não os onze comboios'],
      ['Oriana Teca', 'reunir-se com a direção']
    ],
    speaker: 'Ilan Corvo'
  }
}

describe.each(Object.entries(items))('a whole item in %s', (language, whole) => {
  const item = parseNewsItem(whole.text)

  it('is told to be in its language', () => expect(item.language).toBe(language))

  it('has its headline, subheads, credit and links', () => {
    expect(item.headline?.text).toBe(whole.headline)
    expect(item.sections.flatMap(({heading}) => (heading ? [heading.text] : []))).toEqual(whole.headings)
    expect(item.credits).toMatchObject([{kind: 'photo', ...whole.photo}])
    expect(item.boilerplate.map(({text}) => text).join('\n')).toBe(whole.links.join('\n'))
  })

  it.each(whole.told)('has what %s says: %s', (source, content) => {
    const found = item.attributions.filter((one) => one.content.some(({text}) => text.includes(content)))
    expect(found.map((one) => one.source?.text)).toContainEqual(source === undefined ? undefined : (expect.stringContaining(source) as unknown))
  })

  it('names the speaker', () => {
    const speaker = item.speakers.find((one) => one.name === whole.speaker)
    expect(speaker?.kind).toBe('person')
    expect(item.attributions.some((one) => one.speaker === speaker?.id)).toBe(true)
  })
})
