export type {Language} from './types/language.js'
export {french} from './fr/index.js'
