export type {Language} from './language.js'
export {german} from './de/index.js'
