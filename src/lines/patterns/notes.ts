import type {NoteKind} from '../../model.js'
import type {PhraseList} from '../prefilter/line-openings.js'

/** A kind of note: the list of words that begin it, and lines that are and are not of it. */
export interface NoteRow {
  id: string
  of: 'note'
  kind: NoteKind
  list: PhraseList
  examples: readonly string[]
  misses: readonly string[]
}

/** Notes to readers and editors. A single word begins a note only in brackets or with a colon or dash after it. */
export const noteRows: readonly NoteRow[] = [
  {
    id: 'embargo',
    of: 'note',
    kind: 'embargo',
    list: 'embargo',
    examples: [
      'EMBARGOED UNTIL 6 a.m. Tuesday',
      'Embargo: 3 May, 10:00',
      'Sperrfrist: 3. Mai 10.00 Uhr',
      'HOLD FOR RELEASE UNTIL MONDAY'
    ],
    misses: ['Embargo on grain lifted after talks', 'The embargo was lifted.']
  },
  {
    id: 'correction',
    of: 'note',
    kind: 'correction',
    list: 'correction',
    examples: [
      'Correction: An earlier version named the wrong harbour.',
      '(Corrects spelling in paragraph 3)',
      'This story has been corrected to show that the tower fell on Monday.',
      'Berichtigung: Der Turm fiel am Montag.',
      'An earlier version of this article misspelled a name.',
      'Rectificatif : la tour est tombée lundi.',
      'Corrección: la torre cayó el lunes.'
    ],
    misses: ['Correction fluid sells well again', 'Corrections officers went on strike on Monday.']
  },
  {
    id: 'editors-note',
    of: 'note',
    kind: 'editor',
    list: 'editorsNote',
    examples: [
      'Editor’s note: Some readers may find this disturbing.',
      'This interview has been edited for length and clarity.',
      'Anmerkung der Redaktion: Die Namen sind geändert.',
      'NDLR : le port est à cent kilomètres.',
      'Nota de la redacción: los nombres han sido cambiados.'
    ],
    misses: ['Editors note that sales fell.', 'The editor wrote a note.']
  },
  {
    id: 'update',
    of: 'note',
    kind: 'update',
    list: 'updateNote',
    examples: [
      'Update: The road is open again.',
      'UPDATE: Adds quotes from the harbour master.',
      '(Updates with closing prices)',
      'Adds chief executive in paragraph 3',
      'This story has been updated.',
      'This is a developing story. Check back for updates.',
      'Aktualisierung: Die Straße ist wieder frei.'
    ],
    misses: ['Update on the storm expected soon', 'Updates are free.', 'Adds up to 40 pages']
  },
  {
    id: 'advisory',
    of: 'note',
    kind: 'advisory',
    list: 'advisory',
    examples: [
      'Eds: Adds details, byline.',
      'Attention editors: photos are available.',
      'Achtung Redaktionen: Es folgt eine Zusammenfassung.'
    ],
    misses: ['Advisory opinions are not binding, the court said.', 'Eds and meds drive growth']
  }
]
