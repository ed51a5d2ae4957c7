// A day's item as a newspaper's site has it, in seven languages: headline, two subheads, a spokesman's statement, a press release,
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
  en: {
    text: `Brissac accuses rail board of having “forgotten the valley”

Brissac asked the rail board on Tuesday to reopen the station before winter. The board had announced the day before that eleven trains a week will go.

“They leave us standing on the platform,” said the town’s spokesman, Ilan Corvay, at the market. “My mother has taken that train since 1961,” he added.

A line that loses money

The line dates from 1889. According to the board, one train in three runs almost empty. Brissac insists that the counts were made in the holidays.

“We keep the line, not the eleven trains,” the board said in a statement.

A meeting in June

The mayor of Brissac, Oriana Teck, hopes to meet the directors in June. Asked about a lawsuit, she answered that “no door is shut”.

Photo: Aida Merrit / AFP

Read more
The night coach is back
`,
    headline: 'Brissac accuses rail board of having “forgotten the valley”',
    headings: ['A line that loses money', 'A meeting in June'],
    photo: {names: ['Aida Merrit']},
    links: ['Read more', 'The night coach is back'],
    told: [
      ['Brissac', 'reopen the station'],
      ['Ilan Corvay', 'on the platform'],
      ['he', 'since 1961'],
      ['the board', 'almost empty'],
      ['Brissac', 'the counts'],
      ['the board', 'not the eleven trains'],
      ['she', 'no door']
    ],
    speaker: 'Ilan Corvay'
  },
  de: {
    text: `Brissach wirft der Bahn vor, „das Tal vergessen“ zu haben

Brissach hat die Bahn am Dienstag aufgefordert, den Bahnhof noch vor dem Winter zu öffnen. Am Vortag hatte die Bahn angekündigt, elf Züge in der Woche zu streichen.

„Man lässt uns am Bahnsteig stehen“, sagte der Sprecher der Stadt, Ilan Korvey, auf dem Markt. „Meine Mutter fährt mit diesem Zug seit 1961“, fügte er hinzu.

Eine Strecke mit Verlust

Die Strecke ist von 1889. Nach Angaben der Bahn fährt jeder dritte Zug fast leer. Brissach versichert, dass die Zählungen in den Ferien stattfanden.

„Wir behalten die Strecke, nicht die elf Züge“, teilte die Bahn mit.

Ein Treffen im Juni

Bürgermeisterin Oriana Teck hofft, die Leitung im Juni zu treffen. Auf die Frage nach einer Klage antwortete sie, dass „keine Tür verschlossen“ sei.

Foto: Aida Merian / dpa

Lesen Sie auch
Der Nachtbus fährt wieder
`,
    headline: 'Brissach wirft der Bahn vor, „das Tal vergessen“ zu haben',
    headings: ['Eine Strecke mit Verlust', 'Ein Treffen im Juni'],
    photo: {names: ['Aida Merian']},
    links: ['Lesen Sie auch', 'Der Nachtbus fährt wieder'],
    told: [
      ['Brissach', 'den Bahnhof'],
      ['Ilan Korvey', 'am Bahnsteig'],
      ['er', 'seit 1961'],
      ['der Bahn', 'fast leer'],
      ['Brissach', 'die Zählungen'],
      ['die Bahn', 'nicht die elf Züge'],
      ['Oriana Teck', 'die Leitung'],
      ['sie', 'keine Tür']
    ],
    speaker: 'Ilan Korvey'
  },
  nl: {
    text: `Brissak verwijt de spoorwegen dat zij ‘de vallei vergeten’ zijn

Brissak vroeg de spoorwegen dinsdag om het station nog voor de winter te openen. Een dag eerder kondigde het bedrijf aan dat elf treinen per week verdwijnen.

“Ze laten ons op het perron staan”, zei de woordvoerder van de gemeente, Ilan Korving, op de markt. “Mijn moeder neemt die trein al sinds 1961”, voegde hij eraan toe.

Een lijn met verlies

De lijn is van 1889. Volgens het bedrijf rijdt een op de drie treinen bijna leeg. Brissak benadrukt dat de tellingen in de vakantie zijn gedaan.

“Wij houden de lijn, niet de elf treinen”, liet het bedrijf weten.

Een gesprek in juni

Burgemeester Oriana Teck hoopt de directie in juni te spreken. Op de vraag naar een rechtszaak antwoordde ze dat “geen deur dicht is”.

Foto: Aida Merel / ANP

Lees ook
De nachtbus rijdt weer
`,
    headline: 'Brissak verwijt de spoorwegen dat zij ‘de vallei vergeten’ zijn',
    headings: ['Een lijn met verlies', 'Een gesprek in juni'],
    photo: {names: ['Aida Merel']},
    links: ['Lees ook', 'De nachtbus rijdt weer'],
    told: [
      ['Ilan Korving', 'op het perron'],
      ['hij', 'sinds 1961'],
      ['het bedrijf', 'bijna leeg'],
      ['Brissak', 'de tellingen'],
      ['het bedrijf', 'niet de elf treinen'],
      ['ze', 'geen deur']
    ],
    speaker: 'Ilan Korving'
  },
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
