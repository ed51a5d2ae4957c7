export type {Language} from '../language/language.js'
export {french} from '../language/fr/index.js'
