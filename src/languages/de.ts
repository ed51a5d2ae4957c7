export type {Language} from '../language/language.js'
export {german} from '../language/de/index.js'
