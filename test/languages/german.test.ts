// Who said what in German, each kind with what must be found and what must not.
import {describe, expect, it} from 'vitest'
import {find, readTold, rulesOf} from './told.js'

const must: Record<string, string[]> = {
  'a quotation and its verb': [
    '{c1:„Die Brücke hält“}, {q1:sagte} {s1:Mara Lind} am Montag.',
    '{c1:»Hält sie?«}, {q1:fragte} {s1:die Ingenieurin}.',
    '{c1:«Das geht nicht»}, {q1:meint} {s1:Stadtrat Urs Amrein (Grüne)}, {c1:«und das wissen alle.»}',
    '{s1:Der Bauleiter} {q1:rief} ins Telefon: {c1:„Wir kommen morgen wieder!“}',
    '{c1:„Niemand muss sich sorgen“}, {q1:so} {s1:die Stadtverwaltung}.',
    'Laut wurde es erst am Abend. {s1:Bürgermeisterin Ida Harms, seit zwölf Jahren im Amt,} {q1:sagte}: {c1:„Jetzt reicht es mir aber.“}'
  ],
  'a verb in two pieces': [
    '{s1:Das Ministerium} {q1:teilte} am Dienstag {q1:mit}, {c1:dass die Brücke gesperrt bleibe}.',
    '{s1:Die Reederei} {q1:lehnt} {c1:den Vorschlag der Stadt} {q1:ab}.',
    '{s1:Lind} {q1:hatte} im Mai {q1:erklärt}, {c1:die Brücke sei sicher}.',
    '{q1:Wie} {s1:die Polizei} am Morgen {q1:bekannt gab}, {c1:blieb der Fahrer unverletzt}.'
  ],
  'a clause in the mood of reported speech': [
    '{s1:Der Kapitän} {q1:versicherte}, {c1:er habe das Signal gesehen}.',
    '{c1:Das Signal sei gut zu sehen gewesen}, {q1:sagte} {s1:der Kapitän}.',
    '{c1:Das Signal}, {q1:sagte} {s1:der Kapitän}, {c1:sei gut zu sehen gewesen}.',
    '{c1:Die Brücke werde halten}, {q1:sagte} {s1:Lind}. {c2:Man müsse sie nur pflegen}.'
  ],
  'a phrase': [
    '{q1:Laut} {s1:Feuerwehr} {c1:brach der Brand im Keller aus}.',
    '{c1:Die Kosten steigen} {q1:nach Angaben} {s1:der Stadt} {c1:auf drei Millionen Euro}.',
    '{s1:Dem Gutachten} {q1:zufolge} {c1:ist der Pfeiler gesund}.'
  ],
  'a noun': ['{s1:Ihre} {q1:Forderung}, {c1:die Brücke zu sperren}, fand Gehör.']
}

const mustNot = [
  'Der Umzug fand am Sonntag bei Regen statt, der Markt fiel aus.',
  'Am 3. Mai war die Brücke zum ersten Mal gesperrt.',
  'Die genannte Straße führt am Hafen vorbei.',
  'Er hat die Brücke gebaut und drei Häuser gekauft.',
  'Das Stück „Die lange Brücke“ läuft bis Juni im Stadttheater.',
  'Als „Wunder von Harrow“ kennt man das Spiel noch heute.',
  'Der Angeklagte wurde dreimal verurteilt.',
  'Die sogenannte „Brücke“ ist ein Steg.',
  'Wenn der Wind dreht, bleibt die Fähre im Hafen.',
  'Nach dem Spiel ging es mit dem Bus nach Hause.',
  'Das Wort „Brücke“ fiel kein einziges Mal.',
  'So ein Wetter hat es lange nicht gegeben.',
  'Die Zuschauer zeigten ihre Karten und gingen hinein.',
  'Der Fluss heißt Lind.',
  'Die Polizei sperrte den Platz, der Verkehr wurde umgeleitet.',
  'Zufolge hatte das nichts.',
  'Lange hielt das Eis nicht.',
  'Drei Männer halten das Seil.'
]

describe('German', () => {
  for (const [kind, texts] of Object.entries(must)) {
    it.each(texts)(`reads ${kind}: %s`, (marked) => {
      const {text, told} = readTold(marked)
      const found = find(text, 'de')
      for (const one of told) {
        const same = found.find(({content}) => content.join() === one.content.join())
        expect(found.map(({content}) => content)).toContainEqual(one.content)
        expect(same?.cue).toEqual(one.cue)
        if (one.source) expect(same?.source?.replace(/,$/u, '')).toBe(one.source.replace(/,$/u, ''))
      }
    })
  }

  it.each(mustNot)('finds nothing in %s', (text) => expect(find(text, 'de')).toEqual([]))

  it('says whose the reported sentence is', () => {
    expect(rulesOf('Die Brücke werde halten, sagte Mara Lind. Niemand müsse sich sorgen.', 'de')).toEqual(['clause-cue-source', 'reported-mood'])
    expect(find('Die Brücke werde halten, sagte Mara Lind. Niemand müsse sich sorgen.', 'de')[1]?.source).toBe('Mara Lind')
  })
})
