// Whom a noun or pronoun refers back to in German and Dutch: by age, by party, by office, as a paper, as several people.
import {describe, expect, it} from 'vitest'
import {speakersIn} from './marked.js'

describe('references in German and Dutch', () => {
  it.each([
    // the age that the text gave, not another
    ['de', 'Landrat Jon Ruge (54) kam. Anwohner Veit Huber sagte: „Das ist teuer.“ „Das Geld ist da“, sagte {der 54-Jährige}.', ['Jon Ruge']],
    ['de', '„Ja“, sagte {Jon Ruge, 34}, am Tor. „Das Geld ist da“, sagte {der 34-Jährige}.', ['Jon Ruge', 'Jon Ruge']],
    ['de', 'Die 34-jährige Mara Lind kam. „Das Geld ist da“, sagte {die 34-Jährige}.', ['Mara Lind']],
    ['de', 'Landrat Jon Ruge (54) kam. „Das Geld ist da“, sagte {der 34-Jährige}.', ['der 34-Jährige']],
    ['de', 'Rentnerin Mara Lind (71) kam. „Das Geld ist da“, sagte {der 71-Jährige}.', ['der 71-Jährige']],
    ['nl', 'Boer Jan Smit (54) kwam. Schipper Kees Bos zei: „Dat is duur.” „Het geld is er”, zei {de 54-jarige}.', ['Jan Smit']],
    // the party that the text gave, not another
    ['de', 'Ministerpräsident Jon Ruge (CDU) kam. Anwohner Veit Huber sagte: „Das ist teuer.“ „Das Geld ist da“, sagte {der CDU-Politiker}.', ['Jon Ruge']],
    ['de', 'Ministerin Mara Lind (SPD) kam. „Das Geld ist da“, sagte {die Sozialdemokratin}.', ['Mara Lind']],
    ['de', 'Nationalrat Jon Ruge (SVP) kam. „Das Geld ist da“, sagte {der SVP-Nationalrat}.', ['Jon Ruge']],
    ['de', 'Stadträtin Mara Lind (Grüne) kam. „Das Geld ist da“, sagte {die Grünen-Politikerin}.', ['Mara Lind']],
    ['de', 'Ministerpräsident Jon Ruge (CDU) kam. „Das Geld ist da“, sagte {der SPD-Politiker}.', ['der SPD-Politiker']],
    ['de', 'Ministerin Mara Lind (SPD) kam. „Das Geld ist da“, sagte {die Christdemokratin}.', ['die Christdemokratin']],
    ['de', '„Ja“, sagte der Grünen-Politiker Jon Ruge. „Das Geld ist da“, sagte {der CDU-Politiker}.', ['der CDU-Politiker']],
    // an office by its parts
    ['de', 'Bundesinnenministerin Mara Lind kam. „Das Geld ist da“, sagte {die Innenministerin}.', ['Mara Lind']],
    ['de', 'Vereinsvorsitzender Jon Ruge kam. „Das Geld ist da“, sagte {der Vereinsvorsitzende}.', ['Jon Ruge']],
    ['de', 'Jon Ruge, Leiter des Amtes, kam. „Das Geld ist da“, sagte {der Amtsleiter}.', ['Jon Ruge']],
    ['de', 'Mara Lind, Sprecherin der Feuerwehr, kam. „Das Geld ist da“, sagte {die Feuerwehrsprecherin}.', ['Mara Lind']],
    ['de', 'SPD-Fraktionschefin Mara Lind kam. „Das Geld ist da“, sagte {die Fraktionsvorsitzende}.', ['Mara Lind']],
    ['de', 'Mara Lind, Sprecherin der Feuerwehr, kam. „Das Geld ist da“, sagte {die Polizeisprecherin}.', ['die Polizeisprecherin']],
    ['de', 'Jon Ruge, Leiter des Amtes, kam. „Das Geld ist da“, sagte {der Schulleiter}.', ['der Schulleiter']],
    // an office of two words is no name
    ['de', '„Ja“, sagte {der Vorsitzende Richter}.', ['der Vorsitzende Richter']],
    ['de', 'Der Vorsitzende Richter Jon Ruge kam. „Ja“, sagte {der Vorsitzende Richter}.', ['Jon Ruge']],
    ['de', '„Ja“, sagte {ihr Parlamentarischer Geschäftsführer}.', ['ihr Parlamentarischer Geschäftsführer']],
    ['de', '„Ja“, sagte {Frederike Richter}.', ['Frederike Richter']],
    // a paper
    ['de', '„Das reicht nicht“, schreibt der „Lübrecker Anzeiger“. Der Umbau ist teuer. „Wer schweigt, verliert“, urteilt {das Blatt}.', ['Lübrecker Anzeiger']],
    ['de', '„Das reicht nicht“, sagte die Werft Nordag. „Wer schweigt, verliert“, urteilt {das Blatt}.', ['das Blatt']],
    ['de', '„Ruge und Harms“, sagte Jon Ruge. „Wer schweigt, verliert“, urteilt {die Zeitung}.', ['die Zeitung']],
    // several people
    ['de', '„Ja“, sagte Ida Harms. „Nein“, sagten {sie}.', [undefined]],
    ['de', '„Ja“, sagte Ida Harms. „Nein“, sagte {sie}.', ['Ida Harms']],
    ['de', '{Die Angeklagten} zeigten sich „enttäuscht“. {Sie} wollen „in Berufung“ gehen.', ['Die Angeklagten', 'Die Angeklagten']],
    ['nl', '„Ja”, zei Ida Harms. „Nee”, zeggen {ze}.', [undefined]],
    ['nl', '„Ja”, zei Ida Harms. „Nee”, zegt {ze}.', ['Ida Harms']]
  ] as const)('%s: %s', (language, marked, names) => {
    expect(speakersIn(marked, language)).toEqual(names)
  })
})
