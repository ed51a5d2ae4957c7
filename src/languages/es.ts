export type {Language} from '../language/language.js'
export {spanish} from '../language/es/index.js'
