// Runs the examples of docs/newst.md, and checks its IDL against the actual nodes.
// If an example is right and yields something else now: UPDATE=1 npx vitest run test/unified/newst-md.test.ts
import {readFileSync, writeFileSync} from 'node:fs'
import type {Nodes} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {unified} from 'unified'
import {select} from 'unist-util-select'
import {describe, expect, it} from 'vitest'
import {newsParse, type NewsRoot} from '../../src/unified.js'
import {expectNewst, partTypes} from '../support/newst.js'

const file = new URL('../../docs/newst.md', import.meta.url)
const lines = readFileSync(file, 'utf8').split('\n')

interface Example {
  /** The heading that it is under. */
  name: string
  text: string
  json: string
  /** The lines of the file that contain the JSON. */
  first: number
  last: number
}

const examples: Example[] = []
const idl = new Map<string, string>()
let name = ''
let text = ''
for (let i = 0; i < lines.length; i++) {
  name = /^##+ `?(\w+)/.exec(lines[i] ?? '')?.[1] ?? name
  const fence = /^```(text|json|idl)$/.exec(lines[i] ?? '')?.[1]
  if (!fence) continue
  const first = i + 1
  i = lines.indexOf('```', first)
  const block = lines.slice(first, i).join('\n')
  if (fence === 'text') text = block
  else if (fence === 'idl') idl.set(name, block)
  else examples.push({name, text, json: block, first, last: i})
}

// paragraphs are written as plain text, and positions are left out
function plain(node: Nodes): unknown {
  if (node.type === 'ParagraphNode') return toString(node)
  const {position, ...fields} = node
  void position
  return 'children' in node ? {...fields, children: node.children.map((child) => plain(child as Nodes))} : fields
}

function yieldOf({name, text}: Example): unknown {
  const tree: NewsRoot = unified().use(newsParse).parse(text)
  expectNewst(tree, text)
  if (name === 'Quote') return tree.quotes[0]
  if (name === 'Speaker') return tree.speakers[0]
  const found = name === 'Heading' ? select('SectionNode:has(HeadingNode)', tree) : select(`${name}Node`, tree)
  if (!found) throw new Error(`the example of ${name} has no ${name}Node`)
  return plain((name === 'ListItem' || name === 'Lede' ? select(`SectionNode:has(${name}Node)`, tree) : found) as Nodes)
}

const written = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/\{\n\s+"type": "(?:WhiteSpace|Source)Node",\n\s+"value": [^\n]+\n\s+\}|\{\n\s+"text": [^{}]+\}|\[\n\s+"[^\n]*"\n\s+\]/g, (one) => one.replace(/\n\s+/g, ' '))

if (process.env.UPDATE) {
  for (const example of examples.toReversed()) lines.splice(example.first, example.last - example.first, ...written(yieldOf(example)).split('\n'))
  writeFileSync(file, lines.join('\n'))
}

describe('docs/newst.md', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(15))

  for (const example of process.env.UPDATE ? [] : examples) {
    it(`yields what it says for ${example.name}`, () => {
      expect(written(yieldOf(example))).toBe(example.json)
    })
  }

  it('describes every node', () => {
    expect([...idl.values()].join('\n').match(/(?<=type: ')\w+(?=')/g)?.sort()).toEqual(['RootNode', ...partTypes].sort())
  })
})
