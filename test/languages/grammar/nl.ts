// Dutch sentences by their parts; frames.ts says how a frame is written.
import {agree, capital, parts, put, type Grammar} from './frames.js'

/** Noun phrases that speak; a plus where they are several. */
const sources = parts(`
  Mara Lind | Lind | mevrouw Lind | dr. Mara Lind | Jan van der Meer | Van der Meer | Kees ’t Hart | Mara Lind-Smit | Jan Smit junior | Fatima El Amrani
  Jan Smit (VVD) | Jan Smit (54) | Mara Lind, 34, | Mara Lind, woordvoerster van het ministerie, | Jan Smit, die de club leidt, | Jan Smit van de Dijkbond
  Mara Lind van de Universiteit van Nordau | bewoner Kees Bos uit Assen | burgemeester Mara Lind | burgemeester Mara Lind van Harlingen | wethouder Jan Smit (CDA)
  minister Jan Smit (VVD) | minister Smit | minister Mara Lind van Financiën | VVD-Kamerlid Mara Lind | D66-fractievoorzitter Jan Smit | oud-minister Jan Smit
  demissionair premier Jan Smit | de Franse president Jan Smit | EU-commissaris Mara Lind | trainer Jan Smit | PSV-trainer Jan Smit | aanvoerder Mara Lind
  topman Jan Smit van Nordag | hoogleraar staatsrecht Mara Lind | econoom Jan Smit van de bank | officier van justitie Mara Lind | politiewoordvoerder Jan Smit
  boswachter Jan Smit van Staatsbosbeheer | directeur-bestuurder Mara Lind | haar broer Jan | Linds advocaat | Linds advocaat Jan Smit | zijn advocaat, Jan Smit,
  de burgemeester | de burgemeester van Harlingen | de minister | de minister van Financiën | de staatssecretaris | de officier van justitie | de rechter-commissaris
  de VVD’er | de CDA’er Jan Smit | de Fries | de Amsterdamse | de 34-jarige | de 34-jarige verpleegkundige | de doelman | de verdachte | de advocaat van de verdachte
  een woordvoerder | een woordvoerster van de politie | een woordvoerder van het ministerie van Defensie | de woordvoerder van het ministerie, Jan Smit,
  een bewoonster uit de Havenstraat | een vrouw die alles zag | een man die niet met zijn naam in de krant wil | een bij de zaak betrokken agent | een anonieme bron
  een van de slachtoffers | een van hen | haar advocaat | zijn broer | de moeder van de jongen | buurvrouw Corrie
  de politie | de politie in Assen | het ministerie | het ministerie van Defensie | het bedrijf | de gemeente | de gemeente Harlingen | het Openbaar Ministerie | het OM
  het RIVM | het CBS | Rijkswaterstaat | Nordag | de NS | de Consumentenbond | De Ouderenbond | vakbond CNB | de vakbond | de VVD | GroenLinks | de PvdA-fractie
  de rechtbank | de rechtbank in Assen | het hof | het hof in Zutveld | de Raad van State | de Hoge Raad | het kabinet | de Tweede Kamer | het college | het college van B en W
  het waterschap Noorderdiep | de Universiteit van Nordau | de Europese Commissie | het Kremlin | het Witte Huis | Moskou | Greenpeace
  de krant | Het Noorderblad | De Volksstem | de Volksstem | persbureau ANP | omroep NRF | de omroep | het rapport | het onderzoek | een studie van de universiteit
  meerdere bewoners + | omwonenden + | veel ouders + | twee getuigen + | onderzoekers van de universiteit + | deskundigen + | de autoriteiten + | de onderzoekers +
  drie van de bewoners + | sommigen + | velen + | beide partijen + | Jan Smit en Mara Lind + | Smit en Lind + | politie en brandweer + | VVD en CDA + | de burgemeester en haar man +
  hij | zij | ze
`)

const many = (source: string): boolean => source.endsWith(' +')
const objects: Readonly<Record<string, string>> = {hij: 'hem', zij: 'haar', ze: 'haar'}

/** Fills in a source: N as a subject, D behind a preposition. */
function fillSource(frame: string, source: string): string {
  const bare = source.replace(/ \+$/u, '')
  return put(put(agree(frame, many(source)), 'N', bare, 's1'), 'D', objects[bare] ?? bare, 's1')
}

const saying = parts(`
  {c1:‘De brug houdt stand’}, {q1:zei/zeiden} N.
  {c1:‘De brug houdt stand’}, {q1:zegt/zeggen} N maandag.
  {c1:‘De brug houdt stand’}, {q1:zei/zeiden} N tegen De Courant.
  {c1:‘De brug houdt stand’}, {q1:zei/zeiden} maandag N.
  {c1:‘De brug houdt stand’}, {q1:zegt/zeggen} N. {c1:‘Hij is nieuw.’}
  {c1:‘De brug’}, {q1:zei/zeiden} N, {c1:‘houdt stand.’}
  {c1:‘De brug houdt stand’}, {q1:laat/laten} N {q1:weten}.
  {c1:‘De brug houdt stand’}, {q1:aldus} N.
  {c1:De brug houdt stand}, {q1:aldus} N.
  {c1:De brug houdt stand}, {q1:zegt/zeggen} N.
  {c1:De brug houdt stand}, {q1:meldt/melden} N.
  N {q1:zei/zeiden}: {c1:‘De brug houdt stand.’}
  N {q1:zei/zeiden} maandag {c1:dat de brug standhoudt}.
  N {q1:heeft/hebben} maandag {q1:gezegd} {c1:dat de brug standhoudt}.
  N {q1:liet/lieten} maandag {q1:weten} {c1:dat de brug standhoudt}.
  Maandag {q1:zei/zeiden} N {c1:dat de brug standhoudt}.
  Maandag {q1:maakte/maakten} N {q1:bekend} {c1:dat de brug standhoudt}.
  N {q1:noemt/noemen} {c1:de brug ‘een wonder’}.
  N {q1:spreekt/spreken van} {c1:‘een wonder’}.
  N {q1:vindt/vinden} {c1:dat de brug moet sluiten}.
  N {q1:wil/willen} {c1:de brug sluiten}.
  {q1:Volgens} D {c1:houdt de brug stand}.
  {c1:De brug houdt} {q1:volgens} D {c1:ook deze winter stand}.
  {c1:De brug houdt stand}, {q1:volgens} D.
  {c1:De brug houdt stand}. Dat {q1:meldt/melden} N.
`)

/** Verbs that quotations and clauses go with: past, participle, present, and what comes loose of it. */
const verbs = parts(`
  zei gezegd zegt | verklaarde verklaard verklaart | vertelde verteld vertelt | benadrukte benadrukt benadrukt | stelde gesteld stelt | schreef geschreven schrijft
  erkende erkend erkent | bevestigde bevestigd bevestigt | beweerde beweerd beweert | antwoordde geantwoord antwoordt | concludeerde geconcludeerd concludeert
  mopperde gemopperd moppert | verzuchtte verzucht verzucht | grapte gegrapt grapt | beloofde beloofd belooft | verzekerde verzekerd verzekert
  oordeelde geoordeeld oordeelt | klaagde geklaagd klaagt | voorspelde voorspeld voorspelt | waarschuwde gewaarschuwd waarschuwt | meende gemeend meent
  redeneerde geredeneerd redeneert | bezwoer bezworen bezweert | constateerde geconstateerd constateert | herhaalde herhaald herhaalt | onderstreepte onderstreept onderstreept
  twitterde getwitterd twittert | vermoedde vermoed vermoedt | fluisterde gefluisterd fluistert | herinnerde herinnerd herinnert
  liet laten-weten laat weten | legde uitgelegd legt uit | gaf toegegeven geeft toe | merkte opgemerkt merkt op | deelde meegedeeld deelt mee
  kondigde aangekondigd kondigt aan | maakte bekendgemaakt maakt bekend | voerde aangevoerd voert aan | wierp tegengeworpen werpt tegen | vatte samengevat vat samen
`)

/** Fills in a verb, with what comes loose of it. */
function fillVerb(frame: string, verb: string): string {
  const [past = '', participle = '', present = '', loose = ''] = verb.split(' ').map((word) => word.replaceAll('-', ' '))
  const filled = put(put(put(frame, 'V', past), 'T', participle), 'R', present)
  return loose ? filled.replace(/\bP\b/u, `{q1:${loose}}`) : filled.replace(/ P\b/u, '')
}

const telling = parts(`
  {c1:‘De brug houdt stand’}, {q1:V} {s1:Lind} P.
  {c1:‘De brug houdt stand’}, {q1:R} {s1:de minister} maandag P.
  {c1:‘De brug houdt stand!’}, {q1:V} {s1:een woordvoerder} P. {c1:‘Hij is nieuw.’}
  {c1:‘De brug houdt stand’}, {q1:R} {s1:ze} P.
  {s1:Lind} {q1:V} P: {c1:‘De brug houdt stand.’}
  {s1:Mara Lind} {q1:V} P {c1:dat de brug standhoudt}.
  {s1:De politie} {q1:V} maandag P {c1:dat de brug standhoudt}.
  {s1:Mara Lind} {q1:heeft} maandag {q1:T} {c1:dat de brug standhoudt}.
  Maandag {q1:V} {s1:Mara Lind} P {c1:dat de brug standhoudt}.
`)

/** Words that say when, where, how or to whom. */
const occasions = parts(`
  maandag | maandagavond | maandag in Assen | op maandag | op 3 mei | vorige week | een week geleden | later | na afloop | na de wedstrijd | na het debat in de Kamer
  in Assen | voor de rechter | in de rechtbank | in het debat | in de Kamer | in een interview | in een interview met De Courant | in De Courant | in een brief aan de Kamer
  in een verklaring | in een persbericht | in een reactie | in een eerste reactie | op de radio | op NPO Radio 1 | op Twitter | op X | op Facebook | bij omroep NRF | bij de presentatie
  tegen De Courant | tegen de NOS | tegen omroep NRF | tegen het ANP | tegenover De Courant | tegenover de politie | aan de telefoon | via een woordvoerder | desgevraagd
  in het programma Buitenhof | in talkshow Op1 | tijdens een bezoek aan Assen | tijdens een persconferentie | namens de bewoners | als getuige | met een zucht | lachend | opgelucht
`)

const onOccasion = parts(`
  {c1:‘De brug houdt stand’}, {q1:zei} {s1:Lind} O.
  {c1:‘De brug houdt stand’}, {q1:zegt} {s1:de minister} O. {c1:‘Hij is nieuw.’}
  {c1:‘De brug houdt stand’}, {q1:zei} {s1:de leider van de club, Jan Smit}, O.
  {s1:Mara Lind} {q1:zei} O {c1:dat de brug standhoudt}.
  {s1:Mara Lind} {q1:zei} O: {c1:‘De brug houdt stand.’}
  {s1:De politie} {q1:heeft} O {q1:verklaard} {c1:dat de brug standhoudt}.
  {c1:De brug houdt stand}, {q1:zei} {s1:Mara Lind} O.
  {c1:De brug houdt stand}, {q1:aldus} {s1:Mara Lind} O.
`)

/** What is said as a main clause, and behind *dat*. */
const contents = parts(`
  de brug houdt stand / de brug standhoudt
  we bouwen in mei / er in mei gebouwd wordt
  dat is duur, maar nodig / het duur maar nodig is
  wie zwijgt, verliest / wie zwijgt verliest
  als het regent, blijft hij dicht / hij dichtblijft als het regent
  in mei komen er veertig helpers, die het dak leggen / er in mei veertig helpers komen die het dak leggen
  de gemeente heeft geen geld en de provincie geen zin / de gemeente geen geld heeft en de provincie geen zin
  niemand weet wie er betaalt / niemand weet wie betaalt
  de kosten stijgen van 3,4 naar 5,1 miljoen euro / de kosten stijgen van 3,4 naar 5,1 miljoen euro
  de bestuurder, een man van 34 uit Assen, is gevlucht / de bestuurder, een man van 34 uit Assen, is gevlucht
  de gemeente moet betalen, niet de provincie / de gemeente moet betalen, niet de provincie
  ze heeft de brief nooit gelezen / ze de brief nooit heeft gelezen
  hoe langer we wachten, hoe duurder het wordt / het duurder wordt hoe langer we wachten
  van de 40 huizen zijn er 12 verwoest / er van de 40 huizen 12 zijn verwoest
`)

const told = parts(`
  {c1:‘K’}, {q1:zei} {s1:Mara Lind} maandag.
  {s1:Mara Lind} {q1:zei}: {c1:‘K.’}
  {c1:K}, {q1:zegt} {s1:de minister}.
  {c1:K}, {q1:aldus} {s1:de minister}.
  {s1:De politie} {q1:zegt} {c1:dat d}.
  {s1:De politie} {q1:liet} maandag {q1:weten} {c1:dat d}.
  {s1:Lind} {q1:is} ervan {q1:overtuigd} {c1:dat d}.
`)

/** Fills in what is said: K as it was said, d behind *dat*. */
function fillContent(frame: string, content: string): string {
  const [said = '', subordinate = ''] = content.split(' / ')
  return put(put(frame, 'K', capital(said)), 'd', subordinate)
}

/** Pairs of quotation marks. */
const marks = parts('‘ ’ | “ ” | „ ” | " " | \' \' | « » | „ “')
const marked = parts(`
  {c1:‘De brug houdt stand’}, {q1:zei} {s1:Mara Lind}.
  {c1:‘De brug houdt stand’}, {q1:zei} {s1:Mara Lind}. {c1:‘Hij is nieuw.’}
  {c1:‘De brug’}, {q1:zei} {s1:Mara Lind}, {c1:‘houdt stand.’}
  {c1:‘De brug houdt stand,’} {q1:zei} {s1:Mara Lind}.
  {s1:Mara Lind} {q1:zei}: {c1:‘De brug houdt stand.’}
  {s1:Mara Lind} {q1:noemt} {c1:de brug ‘een wonder’}.
  {c1:‘Houdt de brug stand?’}, {q1:vroeg} {s1:Mara Lind}.
`)

/** Frames by themselves: rarer ways to say who says it. */
const others = parts(`
  {q1:Voor} {s1:de minister} {q1:staat vast} {c1:dat de brug standhoudt}.
  {q1:Uit} {s1:het rapport} {q1:blijkt} {c1:dat de brug standhoudt}.
  {c1:De brug houdt stand}, {q1:blijkt uit} {s1:onderzoek van de universiteit}.
  {q1:In} {s1:het rapport} {q1:staat} {c1:dat de brug standhoudt}.
  {c1:‘De brug houdt stand’}, {q1:staat in} {s1:het rapport}.
  {c1:‘De brug houdt stand’}, {q1:klinkt het bij} {s1:de bewoners}.
  {q1:Naar} {s1:eigen} {q1:zeggen} {c1:houdt de brug stand}.
  {q1:Wat} {s1:Lind} {q1:betreft} {c1:blijft de brug dicht}.
  {s1:{s2:Lind}} {q1:prijst} {c1:het plan} en {q2:zegt}: {c2:‘De brug houdt stand.’}
  {s1:{s2:Lind}} {q1:bekritiseert} {c1:het plan}, maar {q2:zegt} {c2:dat de brug standhoudt}.
  {c1:De brug houdt stand}. {q1:Dat zei} {s1:Lind} maandag.
  {c1:De brug houdt stand}, {q1:denkt} {s1:Lind}.
  {s1:Lind} {q1:is bang} {c1:dat de brug niet standhoudt}.
  {s1:Lind} {q1:gaat ervan uit} {c1:dat de brug standhoudt}.
  {s1:De gemeente} {q1:wil} {c1:de brug sluiten}.
  {s1:De gemeente} {q1:is van plan} {c1:de brug te sluiten}.
  {s1:De gemeente} {q1:hoopt} {c1:de brug te sluiten}.
  {s1:De gemeente} {q1:vraagt} bewoners {c1:de brug te mijden}.
  De {q1:eis van} {s1:Lind} {c1:om de brug te sluiten} kreeg geen steun.
`)

/** Sentences that look like it, in which nobody is heard. */
const nobody = parts(`
  Volgens plan ging de brug dicht. | De trein reed volgens schema. | Volgens traditie won Lind. | Lind stelde de klok gelijk. | Smit legde de steen uit de weg. | Lind maakte de deur open.
  Smit gaf het boek terug. | Lind schreef drie boeken. | Smit sprak drie talen. | De film vertelt over drie broers. | Lind deelde de taart met Smit. | Smit riep de hond. | Leve de koning.
  Zo bleef Lind thuis. | Zo veel gasten kwamen er nooit. | Zoals ieder jaar kwamen 400 gasten. | Als de brug nieuw was, hield hij stand. | Lind deed alsof er niets was. | De brug ging dicht, zodat niemand erop kwam.
  Het boek ‘De brug’ kwam uit in mei. | De zogenoemde ‘brug’ ligt in de haven. | Onder het motto ‘Wij bouwen’ viert Assen feest. | Met ‘De brug’ won Lind in 2019. | De vereniging ‘Vrij Zicht’ vergadert in mei. | Lind (54) woont in Assen.
  Lind werd 54. | Smit werd gevraagd. | De brug ligt in Assen, dat aan de zee ligt. | Lind vond de sleutel. | Smit dacht na. | De politie hield de man aan. | Smit kwam, zag en won.
`)

export const dutch: Grammar = {
  headline: 'Na de storm',
  groups: [
    {name: 'sources', parts: sources, frames: saying, fill: fillSource},
    {name: 'verbs', parts: verbs, frames: telling, fill: fillVerb},
    {name: 'occasions', parts: occasions, frames: onOccasion, fill: (frame, occasion) => put(frame, 'O', occasion)},
    {name: 'contents', parts: contents, frames: told, fill: fillContent},
    {name: 'marks', parts: marks, frames: marked, fill: (frame, mark) => frame.replaceAll('‘', mark.slice(0, 1)).replaceAll('’', mark.slice(2))},
    {name: 'others', parts: ['as it is'], frames: others, fill: (frame) => frame}
  ],
  nobody
}
