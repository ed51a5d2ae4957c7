import {writeFileSync} from 'node:fs'
import {bylineRows} from '../../src/lines/patterns/bylines.js'
import {bracketRow, creditRows} from '../../src/lines/patterns/credits.js'
import {datelineRows} from '../../src/lines/patterns/datelines.js'
import {envelopeRows} from '../../src/lines/envelope.js'
import {furnitureRows} from '../../src/lines/patterns/furniture.js'
import {noteRows} from '../../src/lines/patterns/notes.js'
import {wireRows} from '../../src/lines/patterns/wire-lines.js'

interface Documented {
  id: string
  examples: readonly string[]
  misses: readonly string[]
}

const title = 'Patterns of structure'

/**
 * Writes the page of patterns from the tables.
 *
 * @returns The page, in Markdown.
 */
export function structurePage(): string {
  const parts = [
    `# ${title}`,
    'Written by `npx tsx test/structure/docs.ts` from the tables in `src/lines/`; a test fails when it is out of date. Each pattern has lines that it matches and lines that it must not; the tests try every pattern on the lines of all others. The words in them come from the folders of `src/languages/`.',
    section(
      'Datelines',
      datelineRows,
      (row) => `place in ${row.place}, date ${row.date}, agency ${row.agency}, then ${row.separators.join(' or ')}`,
      'A dateline opens the first paragraph; the passage ends before the separator, and the paragraph begins after it.'
    ),
    section(
      'Bylines',
      bylineRows,
      (row) => `${row.opened ? 'begins with an opener' : 'names alone'}${row.dated ? ', with a time' : ''}`
    ),
    section('Credits', [...creditRows, bracketRow], (row) => row.kind ?? ''),
    section('Notes', noteRows, (row) => row.kind),
    section('Furniture and end marks', furnitureRows, (row) => (row.list ? `words of \`${row.list}\`` : 'signs')),
    section('Lines over a wire story', wireRows, (row) => (row.id === 'wire-status' ? 'in a wire envelope' : 'anywhere at the top')),
    section('Wire envelopes', envelopeRows, (row) => `${row.format}, ${row.at}`)
  ]
  return `${parts.join('\n\n')}\n`
}

function section<T extends Documented>(head: string, rows: readonly T[], about: (row: T) => string, lead = ''): string {
  const lines = rows.map(
    (row) =>
      `| \`${row.id}\` | ${about(row)} | ${row.examples.map(code).join('<br>')} | ${row.misses
        .map(code)
        .join('<br>')} |`
  )
  return [
    `## ${head}`,
    ...(lead === '' ? [] : [lead]),
    ['| pattern | what | matches | does not match |', '| --- | --- | --- | --- |', ...lines].join('\n')
  ].join('\n\n')
}

// control characters as the caret names them, bars so that the table holds
function code(line: string): string {
  const shown = [...line].map((c) => (c < ' ' ? `^${String.fromCharCode(c.charCodeAt(0) + 64)}` : c)).join('')
  return `\`${shown.replace(/\|/g, '\\|')}\``
}

if (process.argv[1]?.endsWith('docs.ts'))
  writeFileSync(new URL('../../docs/structure.md', import.meta.url), structurePage())
