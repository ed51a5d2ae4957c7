export type {Language} from './types/language.js'
export {german} from './de/index.js'
