// Writes schema.json, the JSON Schema of an item, from the types in src/model.ts: npm run schema
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createGenerator} from 'ts-json-schema-generator'

const root = new URL('../../', import.meta.url)
const file = (path) => fileURLToPath(new URL(path, root))

/**
 * Makes the schema.
 *
 * @returns {string} The text of schema.json.
 */
export function makeSchema() {
  const schema = createGenerator({
    path: file('src/model.ts'),
    tsconfig: file('tsconfig.json'),
    type: 'NewsItem',
    expose: 'export',
    topRef: true,
    additionalProperties: false,
    skipTypeCheck: true
  }).createSchema('NewsItem')
  for (const {properties} of Object.values(schema.definitions)) {
    for (const name of ['start', 'end']) if (properties?.[name]) Object.assign(properties[name], {type: 'integer', minimum: 0})
    if (properties?.confidence) Object.assign(properties.confidence, {minimum: 0, maximum: 1})
  }
  const {$schema, ...rest} = schema
  const whole = {$schema, $id: 'urn:nutgraf:news-item', title: 'A news item parsed by nutgraf', ...rest}
  return `${JSON.stringify(whole, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schema = makeSchema()
  const path = file('schema.json')
  let old = ''
  try {
    old = readFileSync(path, 'utf8')
  } catch {
    // the first time there is none
  }
  writeFileSync(path, schema)
  console.log(old === schema ? 'schema.json is as it was' : 'schema.json is written')
}
