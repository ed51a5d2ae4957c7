// Names in Spanish, French, Italian and Portuguese: last names that are other words elsewhere, with particles, articles or two parts.
import {describe, expect, it} from 'vitest'
import {speakersOf} from './marked.js'

/** The names given to the sources that `{…}` marks. */
const namesIn = (language: string, marked: string): (string | undefined)[] => speakersOf(marked, language).map((speaker) => speaker?.name)

describe('names in Romance languages', () => {
  it.each([
    // an office ends a name: it comes before its holder
    ['es', 'Eliana Rey', '«No hay dinero», dijo {Eliana Rey} ayer. «Ya veremos», añadió {Rey}.'],
    ['es', 'Lía Obispo', 'Según {la alcaldesa Lía Obispo}, no hay dinero. «Ya veremos», añadió {Obispo}.'],
    ['pt', 'Ubiratan Bispo', '{O dono da empresa, Ubiratan Bispo}, disse que não há dinheiro.'],
    ['fr', 'Anne-Claire Maire', '« On verra », a dit {Anne-Claire Maire}. « Non », a ajouté {Maire}.'],
    ['it', 'Adalgisa Re', '«Vedremo», ha detto {Adalgisa Re} ieri. «No», ha aggiunto {Re}.'],
    // so does a verb or an adverb, behind a first name that no list has
    ['es', 'Oxel Cuesta', '«No hay dinero», dijo {Oxel Cuesta} ayer. «Ya veremos», añadió {Cuesta}.'],
    ['it', 'Libero Costa', '«Vedremo», ha detto {Libero Costa} ieri. «No», ha aggiunto {Costa}.'],
    ['fr', 'Oxel Court', '« On verra », a dit {Oxel Court}. « Non », a ajouté {Court}.'],
    // particles, elided, capitalized or in lower case
    ['es', 'Ramon Casals i Prat', '«No», dijo {Ramon Casals i Prat}. «Ya veremos», añadió {Casals i Prat}.'],
    ['es', 'José María Puig d’Alba', '«No», dijo {José María Puig d’Alba}. «Ya veremos», añadió {Puig d’Alba}.'],
    ['es', 'Ana Belén d’Ors', '«No», dijo {Ana Belén d’Ors}. «Ya veremos», añadió {d’Ors}.'],
    ['pt', 'Simone d’Ávila', '“Não”, disse {Simone d’Ávila}. “Veremos”, acrescentou {d’Ávila}.'],
    ['fr', 'Tristan d’Arcy', '« On verra », a dit {Tristan d’Arcy}. « Non », a ajouté {d’Arcy}.'],
    ['fr', 'Hugues de La Motte', 'Selon {le maire, Hugues de La Motte}, c’est fini. « Non », a ajouté {de La Motte}.'],
    ['es', 'Fàtima El Idrissi', '«No», dijo {Fàtima El Idrissi}. «Ya veremos», añadió {El Idrissi}.'],
    ['it', 'Nereo La Russa', '«Vedremo», ha detto {Nereo La Russa} ieri. «No», ha aggiunto {La Russa}.'],
    ['it', 'Ettore Degli Esposti', '«Vedremo», ha detto {Ettore Degli Esposti} ieri. «No», ha aggiunto {Degli Esposti}.'],
    ['fr', 'Zinedine Ben Salem', '« On verra », a dit {Zinedine Ben Salem}. « Non », a ajouté {Ben Salem}.'],
    // last names that are nouns for bodies
    ['es', 'Marta Peña', '«No», dijo {Marta Peña}. «Ya veremos», añadió {Peña}.'],
    ['es', 'Yosvany Peña', '«No», dijo {el médico cubano Yosvany Peña}. «Ya veremos», añadió {el médico}.'],
    ['it', 'Marta Chiesa', '«Vedremo», ha detto {Marta Chiesa}. «No», ha aggiunto {Chiesa}.'],
    // a title before a particle
    ['fr', 'Paul de Vries', '« On verra », a dit {le ministre, Paul de Vries}. « Non », a ajouté {M. de Vries}.'],
    // what an office is for comes right before its holder
    ['es', 'Oxel Blanco', '{La portavoz de Sanidad Oxel Blanco} aseguró que no hay dinero. «Ya veremos», añadió {Blanco}.'],
    ['es', 'Ramon Casals i Prat', '{El consejero de Educación Ramon Casals i Prat} aseguró que no hay dinero.'],
    // a preposition at the start of a sentence
    ['it', 'Libero Costa', '{Libero Costa} ha detto che è finita. Per {Costa}, «è finita».']
  ] as const)('%s: %s', (language, name, marked) => {
    const names = namesIn(language, marked)
    expect(names).toEqual(names.map(() => name))
  })

  it('takes the gender of a compound first name from its first part', () => {
    expect(namesIn('fr', 'Le médecin, Alain-Marie Costes, est venu. La maire, Agathe Lenoir, aussi. « Non », dit {Costes}. « Si », répond-{elle}.')).toEqual(['Alain-Marie Costes', 'Agathe Lenoir'])
  })

  it.each([
    // two people
    ['es', undefined, '«No», dijeron {Ana Gil y Marcos Díaz}.'],
    ['pt', undefined, '“Não”, disseram {Ana Lima e Marcos Dias}.'],
    // an office alone
    ['es', undefined, '«No», dijo {el Primer Ministro}.'],
    ['it', undefined, '«No», ha detto {il Papa}.'],
    // bodies
    ['es', 'Banco Popular', '«No», dijo {el Banco Popular}.'],
    ['es', 'Peña Taurina', '«No», dijo {la Peña Taurina}.'],
    // a verb that begins a sentence
    ['es', undefined, 'Asistió también Nuño Serra. «No», dijo {la docente}.'],
    // bodies behind an office
    ['es', undefined, '«No», dijo {la directora de Radio Nueva Norte}.'],
    ['es', undefined, '«No», dijo {el ministro de Sanidad}.'],
    // a word behind an initial
    ['es', undefined, '«No», dijo {un vecino}. M. Algún día volverá.'],
    // no name of the item ends so
    ['fr', undefined, '« On verra », dit {un élu} d’Arcy.'],
    // an article of what follows
    ['es', 'Ana Gil', 'Según {Ana Gil}, El Idrissi miente.'],
    ['fr', undefined, '« On verra », dit {un élu de Bourg-Saint-Martin}.']
  ] as const)('%s: %s', (language, name, marked) => {
    expect(namesIn(language, marked)).toEqual([name])
  })
})
