export type {Language} from './language.js'
export {spanish} from './es/index.js'
