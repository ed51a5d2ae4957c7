// The samples of the playground: who is quoted in each, as a person who tries them sees it.
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'

it.each([
  ['german', 'de', ['die Hafenbehörde', 'Mara Lind, Hafenmeisterin', 'Brandt', 'Peter Holm, Sprecher', 'Die Gewerkschaft', 'Anke Reimers, Vorsitzende']],
  ['french', 'fr', ['la compagnie', 'Anne Kerbrat, directrice', 'la mairie', 'Yves Le Dantec, maire', 'Rose Tanguy, infirmière sur l’île']],
  ['spanish', 'es', ['El Ayuntamiento', 'Lucía Ferrer, alcaldesa', 'Tomás Rueda, portavoz', 'la cofradía de pescadores', 'Julio Mena, presidente']],
  ['dutch', 'nl', ['de veerdienst', 'Joris Tamminga, directeur', 'de gemeente', 'Marijke Oldenhof, Wethouder', 'Bram Kuipers, Huisarts', 'Teun Harkema, Visser', 'De provincie']],
  ['italian', 'it', ['i pescatori', 'Lucia Ferrero, sindaca di Roccasale', 'Tommaso Riva, capogruppo', 'la cooperativa dei pescatori', 'Giulio Menna, presidente', 'Carla Bassani, figlia dell\'ultimo guardiano', 'Paolo Vinci, assessore']],
  ['portuguese', 'pt', ['Travessias do Sal', 'Helena Morais, diretora da empresa', 'Câmara Municipal', 'Rui Barradas, presidente da autarquia', 'Rosa Tavares, enfermeira na ilha', 'Manuel Lapa, pescador', 'Autoridade Marítima']],
  ['swedish', 'sv', ['rederiet', 'Johan Tegnér, vd för rederiet', 'kommunen', 'Marie Oldin, Kommunalrådet', 'Bengt Kullman, Distriktsläkaren', 'Ture Harnesk, Fiskaren', 'Länsstyrelsen', 'Sofia Ek, handläggaren']]
])('shows who is quoted in the sample %s', (name, language, speakers) => {
  const item = parseNewsItem(readFileSync(new URL(`../../docs/site/samples/${name}.txt`, import.meta.url), 'utf8'))
  expect(item.language).toBe(language)
  expect(item.quotes.every(({attribution}) => attribution !== undefined)).toBe(true)
  expect(item.speakers.map(({name: named, role, mentions}) => [named ?? mentions[0]?.text, role].filter(Boolean).join(', '))).toEqual(speakers)
})
