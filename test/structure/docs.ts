import {writeFileSync} from 'node:fs'
import {bylineRows} from '../../src/lines/patterns/bylines.js'
import {bracketRow, creditRows} from '../../src/lines/patterns/credits.js'
import {datelineRows, type DatelineRow} from '../../src/lines/patterns/datelines.js'
import {envelopeRows} from '../../src/lines/envelope.js'
import {furnitureRows, pageNumberRow} from '../../src/lines/patterns/furniture.js'
import {noteRows} from '../../src/lines/patterns/notes.js'
import {wireRows} from '../../src/lines/patterns/wire-lines.js'

interface Documented {
  id: string
  examples: readonly string[]
  misses: readonly string[]
}

const title = 'Patterns of structure'

const steps = `## The steps

\`src/structure/structure.ts\` is the list of steps. Each is a function of what stands above it, and none changes what another has read.

\`\`\`text
text ─▶ lines ─▶ blocks     lines that a wrap, a link or a drop cap broke apart are one block
          │
          ▼
        fields              of an archive's export, a newsroom's template or a mail, where a text has them
          │
          ▼
        roles               what each block says of itself: prose, title, credit, note, time, furniture …
          │
          ▼
        page?               is it a page pasted from a browser; if so: headings that are sure, lines only pages have, entries of a
          │                 live report
          │
          ▼
        turns               question and answer, transcripts
          │
          ├─ no item ─────▶ a front, an error, a wall: all of it is furniture
          ├─ page ────────▶ page/top.ts: the headline by evidence, then each line under it by the first step that takes it
          │                 writer · credit or note · date · line with bars · headline again · key points · byline ·
          │                 furniture · signed standfirst · caption · standfirst · other line
          └─ item ────────▶ top.ts: headline, kicker, deck, byline, key points
          │
          ▼
        body                part of each block: heading, paragraph, list, turn, caption, credit, furniture; where it ends
          │
          ▼
        signature           on a page: the author at the end of the story
          │
          ▼
        collect             parts with their places, and the prose that quotations are looked for in
\`\`\``

/**
 * Writes the page of patterns from the tables.
 *
 * @returns The page, in Markdown.
 */
export function structurePage(): string {
  const parts = [
    `# ${title}`,
    'Written by `npx tsx test/structure/docs.ts` from the tables in `src/lines/`; a test fails when it is out of date. Each pattern has lines that it matches and lines that it must not; the tests try every pattern on the lines of all others. The words in them come from the folders of `src/languages/`.',
    steps,
    section(
      'Datelines',
      datelineRows,
      datelineTold,
      'A dateline opens the first paragraph; the passage ends before the separator, and the paragraph begins after it.'
    ),
    section(
      'Bylines',
      bylineRows,
      (row) => `${row.opened ? 'A word such as “by”, then names' : 'Names alone'}${row.dated ? ', with the time of publication' : ''}`
    ),
    section('Credits', [...creditRows, bracketRow], (row) => told[row.kind ?? ''] ?? row.kind ?? ''),
    section('Notes', noteRows, (row) => told[row.kind] ?? row.kind),
    section('Furniture and end marks', [...furnitureRows, pageNumberRow], (row) => (row.list ? `Words that a language lists as \`${row.list}\`` : 'Signs')),
    section('Lines over a wire story', wireRows, (row) => (row.id === 'wire-status' ? 'In a wire envelope' : 'Anywhere at the top')),
    section('Wire envelopes', envelopeRows, (row) => `${row.format === 'iptc7901' ? 'IPTC 7901' : 'ANPA 1312'}: ${row.at}`)
  ]
  return `${parts.join('\n\n')}\n`
}

/** Kinds of credits and notes, as a reader would say them. */
const told: Record<string, string> = {
  photo: 'Who took a photo',
  video: 'Who made a video',
  graphic: 'Who drew a picture or a graphic',
  reporting: 'Who reported, or helped to',
  editing: 'Who edited',
  writing: 'Who wrote it up',
  translation: 'Who translated',
  agency: 'Which agency it comes from',
  copyright: 'Whose copyright it is',
  correction: 'What was wrong in an earlier version',
  editor: 'A note of the editors',
  embargo: 'When it may be published',
  update: 'What was added, or that more will be',
  advisory: 'A message from one desk to another'
}

const places = {capitals: 'A place in capitals', mixed: 'A place', city: 'A city that nutgraf knows',
  none: 'no place'
}
const dates = {yes: ', a date', maybe: ', maybe a date', no: ''}
const agencies = {round: ', an agency in brackets', slashes: ', an agency between slashes', none: ''}
const signs = {
  dash: 'a dash',
  doubleDash: 'two hyphens',
  underscore: 'an underscore',
  stop: 'a stop',
  stopDash: 'a stop and a dash',
  colon: 'a colon',
  equals: 'an equals sign',
  dot: 'a middle dot',
  space: 'nothing'
}

function datelineTold({place, date, agency, separators}: DatelineRow): string {
  const ends = separators.map((one) => signs[one])
  const after = ends.length > 1 ? `${ends.slice(0, -1).join(', ')} or ${ends.at(-1)}` : ends.join()
  const parts = `${places[place]}${dates[date]}`
  const all = place === 'none' ? 'An agency in brackets and nothing else' : agency === 'first' ? `An agency in brackets, then ${parts[0]!.toLowerCase()}${parts.slice(1)}` : `${parts}${agencies[agency]}`
  return `${all}; after it ${after}`
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
    ['| pattern | what it reads | matches | does not match |', '| --- | --- | --- | --- |', ...lines].join('\n')
  ].join('\n\n')
}

// control characters as the caret names them, bars so that the table holds
function code(line: string): string {
  const shown = [...line].map((c) => (c < ' ' ? `^${String.fromCharCode(c.charCodeAt(0) + 64)}` : c)).join('')
  return `\`${shown.replace(/\|/g, '\\|')}\``
}

if (process.argv[1]?.endsWith('docs.ts'))
  writeFileSync(new URL('../../docs/structure.md', import.meta.url), structurePage())
