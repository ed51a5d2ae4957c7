import {structure as de} from '../../src/languages/de/structure.js'
import {structure as en} from '../../src/languages/en/structure.js'
import {structure as es} from '../../src/languages/es/structure.js'
import {structure as fr} from '../../src/languages/fr/structure.js'
import {structure as it} from '../../src/languages/it/structure.js'
import {structure as nl} from '../../src/languages/nl/structure.js'
import {structure as pt} from '../../src/languages/pt/structure.js'
import {structure as sv} from '../../src/languages/sv/structure.js'

/** The words of all languages that have some, English first. */
export const words = [en, de, fr, es, it, nl, pt, sv]
