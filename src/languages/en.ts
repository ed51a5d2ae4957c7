export {english} from './en/index.js'
export type {Language} from './types/language.js'
