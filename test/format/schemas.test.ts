// The formats against the schemas of their maintainers: IPTC's for ninjs and NITF, the W3C's for annotations.
// The schemas are not part of the project: NUTGRAF_SCHEMAS names their folder.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import {Ajv} from 'ajv'
import {afterAll, describe, expect, it} from 'vitest'
import {readCorpus} from '../../examples/corpus/tools/read.mjs'
import {toAnnotations, toNinjs, toNitf} from '../../src/formats.js'
import {isUri} from '../../src/format/options.js'
import {parseNewsItem} from '../../src/index.js'
import {harbour, hostileTexts} from '../support/items.js'

const folder = process.env['NUTGRAF_SCHEMAS'] ?? fileURLToPath(new URL('../../../shared/schemas', import.meta.url))
const there = existsSync(folder)
const xmllint = spawnSync('xmllint', ['--version']).error === undefined
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>

const goldenItems = new URL('../items/', import.meta.url)
const texts = [
  {name: 'an item', text: harbour},
  {name: 'nothing', text: ''},
  ...hostileTexts,
  ...readCorpus().map(({id, text}) => ({name: id, text})),
  ...readdirSync(goldenItems)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({name, text: readFileSync(new URL(name, goldenItems), 'utf8')}))
].map((one) => ({...one, item: parseNewsItem(one.text)}))

describe.skipIf(!there)(`the schemas in ${there ? folder : 'NUTGRAF_SCHEMAS, which is not there'}`, () => {
  it('accept every ninjs object', () => {
    const ajv = new Ajv2020({strict: false, formats: {uri: isUri, 'date-time': true}})
    ajv.addSchema({$id: 'https://geojson.org/schema/GeoJSON.json'})
    const validate = ajv.compile(read('ninjs-schema_3.1.json'))
    expect(validate({headlines: 'none'})).toBe(false)
    for (const {name, text, item} of texts) {
      validate(JSON.parse(JSON.stringify(toNinjs(item, text))))
      expect(validate.errors, name).toBeNull()
    }
  })

  it('accept every annotation', () => {
    const musts = annotationAssertions()
    expect(musts.length).toBeGreaterThan(40)
    expect(musts.some(({validate}) => !validate({type: 'Annotation'}))).toBe(true)
    for (const {name, text, item} of texts) {
      for (const annotation of toAnnotations(item, text)) {
        const plain = JSON.parse(JSON.stringify(annotation)) as unknown
        for (const {title, validate} of musts) expect(validate(plain), `${name}: ${title}`).toBe(true)
      }
    }
  })

  describe.skipIf(!xmllint)(`by ${xmllint ? 'xmllint' : 'xmllint, which is not there'}`, () => {
    const scratch = mkdtempSync(join(tmpdir(), 'nutgraf-'))
    afterAll(() => rmSync(scratch, {recursive: true}))
    const lint = (files: string[]): string => {
      const {stderr, status} = spawnSync(
        'xmllint',
        ['--noout', '--nonet', '--dtdvalid', join(folder, 'nitf-2-5.dtd'), ...files],
        {
          encoding: 'utf8',
          maxBuffer: 1 << 26
        }
      )
      return status === 0 ? '' : stderr || `exit ${status}`
    }

    it('accept every NITF document', () => {
      const files = texts.map(({text, item}, index) => {
        const file = join(scratch, `${index}.xml`)
        writeFileSync(file, toNitf(item, text))
        return file
      })
      expect(lint(files)).toBe('')
    })

    it('refuse what is not NITF', () => {
      const file = join(scratch, 'not.xml')
      writeFileSync(file, '<nitf><body><p>No.</p></body></nitf>')
      expect(lint([file])).toMatch(/does not follow the DTD/u)
    })
  })
})

/** The assertions that each annotation must satisfy, as in the W3C's own test. */
function annotationAssertions(): {title: string; validate: (data: unknown) => boolean}[] {
  const ajv = new Ajv({strict: false, validateFormats: true, logger: false, formats: {uri: isUri, 'date-time': true}})
  for (const name of readdirSync(join(folder, 'definitions')).filter((one) => one.endsWith('.json'))) {
    ajv.addSchema(inDraft7(read(`definitions/${name}`)), name)
  }
  const {assertions} = read('annotations/annotationMusts.test') as {assertions: string[]}
  return assertions.map((name) => {
    const schema = read(name)
    const validate = ajv.compile(inDraft7({...schema, id: name.replaceAll('/', '-')}))
    const expected = schema['expectedResult'] === 'valid'
    return {title: String(schema['title']), validate: (data) => validate(data) === expected}
  })
}

/** Converts the assertions from draft 4 to draft 7. */
function inDraft7({id, ...rest}: Record<string, unknown>): Record<string, unknown> {
  const other = (key: string, value: unknown): unknown =>
    key === '$schema' || (key === 'exclusiveMinimum' && value === true) ? undefined : value
  return {$id: id, ...(JSON.parse(JSON.stringify(rest, other)) as Record<string, unknown>)}
}
