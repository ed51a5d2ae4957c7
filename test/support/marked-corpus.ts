// The items of the project's own corpus whose marks the tests hold the parser to; the folders that are set aside are not among them.
import {readCorpus, type CorpusItem} from '../../examples/corpus/tools/read.mjs'
import {languages} from '../../src/all.js'
import type {Language} from '../../src/languages/types/language.js'
import {findStructure, type Structure} from '../../src/structure/structure.js'

export interface Marked extends CorpusItem {
  prose: Structure['prose']
}

/** A folder of the corpus with its language. */
export interface Folder {
  name: string
  language: Language
  items: Marked[]
}

const english = ['business', 'campaign', 'capital', 'courts', 'features', 'local', 'opinion', 'politics', 'wire']
const others = ['de', 'es', 'fr', 'it', 'nl', 'pt']

/** Reads folders: all that are in English, or the one of each other language. */
export const foldersOf = (which: 'english' | 'others'): Folder[] =>
  (which === 'english' ? english : others).map((name) => {
    const language = languages.find(({tag}) => tag === (which === 'english' ? 'en' : name)) as Language
    return {name, language, items: readCorpus([name]).map((item) => ({...item, prose: findStructure(item.text, [language.structure], {}).prose}))}
  })
