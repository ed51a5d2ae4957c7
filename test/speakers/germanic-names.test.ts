// Names in German and Dutch that hold other words: particles, days, offices, adverbs; and the same words where they name nobody.
import {describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'

/** For each piece of what is said, the name of who says it, or null where nobody has one. */
const items: Record<string, readonly [text: string, named: Record<string, string | null>][]> = {
  de: [
    ['Werksleiter Juhani Freitag bedauerte den Schritt. „Wir hatten keine Wahl“, sagte Freitag. Freitag kündigte an, die Halle zu schließen.', {'„Wir hatten': 'Juhani Freitag', 'die Halle': 'Juhani Freitag'}],
    ['Werksleiter Juhani Freitag will bis Freitag warten. „Am Freitag wissen wir mehr“, sagte die Sprecherin Anna Kern.', {'„Am Freitag': 'Anna Kern'}],
    ['„Die Halle ist zu“, sagte Bürgermeister Ole Behrmann am Freitag. Die Stadtwerke nannten das „einen Fehler“.', {'„Die Halle': 'Ole Behrmann', '„einen Fehler': null}],
    ['„Es war kalt“, sagte Landrätin Svenja März. Im März soll gebaut werden. „Das geht“, so März.', {'„Es war': 'Svenja März', '„Das geht': 'Svenja März'}],
    ['Trainerin Nurhan Lange war zufrieden. Lange lobte „den Willen“. Lange nichts gehört hatte sie von „den anderen“.', {'„den Willen': 'Nurhan Lange'}],
    ['„Das ist unser Öl“, sagte Ortsbürgermeister Armin Kaiser. Kaiser möchte das Bad sanieren.', {'„Das ist': 'Armin Kaiser', 'das Bad': 'Armin Kaiser'}],
    ['Die Toxikologin Ifeoma Richter von der Universität Lemburg winkt ab. „Das ist wenig“, sagte Richter der Zeitung.', {'„Das ist': 'Ifeoma Richter'}],
    ['Agrarminister Wolf-Dieter Neumann (Freie Wähler) verteidigte „das Gesetz“. „Es bleibt“, sagte Neumann.', {'„das Gesetz': 'Wolf-Dieter Neumann', '„Es bleibt': 'Wolf-Dieter Neumann'}],
    ['„Wir fangen an“, sagte die Mieterin Ingeborg zu Hohenfels. Zu Hohenfels klagt seit Jahren.', {'„Wir fangen': 'Ingeborg zu Hohenfels'}],
    ['Am Sonntag war die Schauspielerin Ingeborg Kern zu Gast. „Ich komme wieder“, sagte Kern.', {'„Ich komme': 'Ingeborg Kern'}],
    ['„Ich war krank“, sagte die Schülerin Ingeborg zu Hause. Mehr weiß man nicht.', {'„Ich war': 'Ingeborg'}],
    ['Regierungsrätin Sibylle van den Broek gratulierte zu „einem mutigen Schritt“. „Wir stehen dazu“, sagte Van den Broek. Van den Broek versprach, zu helfen.', {'„einem mutigen': 'Sibylle van den Broek', '„Wir stehen': 'Sibylle van den Broek', 'zu helfen': 'Sibylle van den Broek'}],
    ['Die Designerin Zenzi von der Heyde zeigt Mode. „Sie ist bunt“, sagt von der Heyde. Von der Heyde empfiehlt, das Kleid zu kürzen.', {'„Sie ist': 'Zenzi von der Heyde', 'das Kleid': 'Zenzi von der Heyde'}],
    ['Rektorin Melek Aksoy von der Volksschule wehrt sich. „Das stimmt nicht“, sagt Aksoy.', {'„Das stimmt': 'Melek Aksoy'}],
    ['Beate Ernst von der Freien Mitte kritisierte „die Abzocke“. Kapitän Hauke Ernst vom Nautischen Verein schwieg.', {'„die Abzocke': 'Beate Ernst'}],
    ['„Wir helfen“, sagte Minister Friedrich von dem Knesebeck. „Bald“, erklärte von dem Knesebeck.', {'„Wir helfen': 'Friedrich von dem Knesebeck', '„Bald': 'Friedrich von dem Knesebeck'}],
    ['Der achtjährige Emre aus Berg hat Besuch. „Die stehen da“, berichtet er. „Toll“, sagt Emre.', {'„Die stehen': 'Emre', '„Toll': 'Emre'}],
    ['Die siebzigjährige Eiche fiel um. „Ich sah es“, berichtet sie.', {'„Ich sah': null}],
    ['Ingeborg Tress sprach im Rat. Holger Kern schwieg. „Das ist gut“, sagte die Zwölfjährige.', {'„Das ist': 'Ingeborg Tress'}],
    ['Holger Kern sprach im Rat. „Das ist gut“, sagte der Sechsjährige. „Nein“, sagte die Sechsjährige.', {'„Das ist': 'Holger Kern', '„Nein': null}],
    ['Vorsitzender Egon Kern blickte zurück. „Sie fehlt uns“, scherzte der Vorsitzende. „Danke“, sagte die Vorsitzende.', {'„Sie fehlt': 'Egon Kern', '„Danke': null}],
    ['„Wir prüfen das“, sagte Vereinsvorsitzender Egon Kern. „Bald“, meinte der Vorsitzende.', {'„Bald': 'Egon Kern'}],
    ['„Wir prüfen das“, sagte Fraktionsvize Tjorven Tress. „Bald“, meinte der Fraktionsvize.', {'„Wir prüfen': 'Tjorven Tress', '„Bald': 'Tjorven Tress'}],
    ['„Wir prüfen das“, sagte Ehrenmitglied Lotte Kühn. „Bald“, so Weihbischof Tjorven Tress.', {'„Wir prüfen': 'Lotte Kühn', '„Bald': 'Tjorven Tress'}],
    ['Volkmar Kern sprach im Rat. Ingeborg Tress kam dazu. „Das ist gut“, sagte der Jurist. „Nein“, sagte die Juristin.', {'„Das ist': 'Volkmar Kern', '„Nein': 'Ingeborg Tress'}],
    ['Hans Peter von der Heyde leitet den Zoo. „Der Bär schläft“, sagte von der Heyde.', {'„Der Bär': 'Hans Peter von der Heyde'}]
  ],
  nl: [
    ['Onderhandelaar Ronnie Vrijdag is tevreden. „Dat is mooi”, zegt Vrijdag. Vrijdag verwacht dat de staking stopt.', {'„Dat is': 'Ronnie Vrijdag', 'dat de staking': 'Ronnie Vrijdag'}],
    ['„We wachten af”, zei wethouder Ben Smit vrijdag. Vrijdag valt het besluit.', {'„We wachten': 'Ben Smit'}],
    ['De brouwer Lowie van ’t Hof lacht. „Proost”, zegt Van ’t Hof. Volgens Van ’t Hof is het bier op.', {'„Proost': 'Lowie van ’t Hof', 'is het bier': 'Lowie van ’t Hof'}],
    ['„We beginnen”, zei fractieleider Ineke ter Horst. Ter Horst belooft dat het snel gaat.', {'„We beginnen': 'Ineke ter Horst', 'dat het snel': 'Ineke ter Horst'}],
    ['„We beginnen”, zei fractieleider Ineke op den Kamp. Volgens Op den Kamp gaat het snel. Op den duur komt alles goed.', {'„We beginnen': 'Ineke op den Kamp', 'gaat het snel': 'Ineke op den Kamp'}],
    ['Toxicoloog Marije ter Horst van het instituut waarschuwt: „Eet niets.” „Drink ook niets”, zegt Ter Horst.', {'„Eet': 'Marije ter Horst', '„Drink': 'Marije ter Horst'}],
    ['„Daar komt onderzoek naar”, zei president Abdel Prins. Prins wees „alle kritiek” van de hand.', {'„Daar komt': 'Abdel Prins', '„alle kritiek': 'Abdel Prins'}],
    ['„Het lek is dicht”, zei beveiligingsonderzoeker Daan Smit. „Eindelijk”, vindt de beveiligingsonderzoeker.', {'„Het lek': 'Daan Smit', '„Eindelijk': 'Daan Smit'}],
    ['Hoofdauteur Signe Balslev reageert. „We vonden niets”, mailt de hoofdauteur.', {'„We vonden': 'Signe Balslev'}],
    ['Topvrouw Linde Verhaeghe betreurt het lek. „Het spijt ons”, zegt de ceo.', {'„Het spijt': 'Linde Verhaeghe'}],
    ['De tienjarige Noor vond een egel. „Hij was klein”, vertelt ze.', {'„Hij was': 'Noor'}],
    ['Henk-Jan Bos hoorde zijn straf. „Ik ga in beroep”, riep Bos. „Zes maanden”, zei de rechter.', {'„Ik ga': 'Henk-Jan Bos', '„Zes': null}],
    ['„Wat een feest”, zei prins Johan. De prins noemde de dag „een droom”.', {'„Wat een': 'Johan', '„een droom': 'Johan'}]
  ]
}

describe.each(Object.entries(items))('names of other words in %s', (language, list) => {
  it.each(list.flatMap(([text, named]) => Object.entries(named).map(([piece, name]) => ({piece, name, text}))))('has $name say $piece', ({piece, name, text}) => {
    const {attributions, speakers} = parseNewsItem(text, {language})
    const at = text.indexOf(piece) + 1
    const one = attributions.find(({content}) => content.some(({start, end}) => start <= at && end > at))
    expect(one && (speakers.find(({id}) => id === one.speaker)?.name ?? null)).toBe(name)
  })
})
