export type {Language} from './types/language.js'
export {spanish} from './es/index.js'
