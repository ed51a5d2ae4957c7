export type {Language} from './language.js'
export {french} from './fr/index.js'
