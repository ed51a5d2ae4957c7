// Writes the trained weights into the language's folder: tsx test/training/write.ts FOLDER, with folds in FOLDER/even and FOLDER/odd.
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {TaggerWeights} from '../../src/languages/types/weights.js'
import {calibrate} from './calibrate.js'
import {packed} from './pack.js'

const folder = process.argv[2] ?? '.training'
const {weights: confidence, finds} = calibrate([join(folder, 'even'), join(folder, 'odd')])
const taggers: TaggerWeights = {...packed(folder), confidence}
const code = `import type {TaggerWeights} from '../types/weights.js'

/** What the taggers have learned from examples/corpus; written by \`npm run train\`. */
export const taggers: TaggerWeights = ${JSON.stringify(taggers, null, 2).replace(/"(\w+)":/g, '$1:').replace(/"/g, "'")}
`
writeFileSync(join(import.meta.dirname, '../../src/languages/en/weights.ts'), code)
console.log(`confidence fitted on ${finds} finds; ${gzipSync(code, {level: 9}).length} bytes gzipped`)
