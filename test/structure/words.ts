import {structure as de} from '../../src/language/de/structure.js'
import {structure as en} from '../../src/language/en/structure.js'
import {structure as es} from '../../src/language/es/structure.js'
import {structure as fr} from '../../src/language/fr/structure.js'

/** The words of all languages that have some, English first. */
export const words = [en, de, fr, es]
