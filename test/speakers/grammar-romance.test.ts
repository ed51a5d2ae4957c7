// Texts in Spanish, French, Italian and Portuguese in which somebody is mentioned and then speaks under another name, or under none: each
// has the speaker that it says, apart from those that grammar-romance.json lists. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {parseNewsItem} from '../../src/all.js'
import {capital, placed} from '../languages/grammar/romance-frames.js'
import {mentions, type Mentions} from './grammar-romance.js'

const file = new URL('grammar-romance.json', import.meta.url)
/** For each language and mention, what its texts are that have another speaker: `–` for nobody, else who it is. */
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>
const faults: Record<string, Record<string, string[]>> = {}

afterAll(() => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(faults, null, 1)}\n`)
})

/** Gives the name of whoever says what the text's last sentence tells; null for somebody without a name, undefined if nothing is found. */
function speakerOf(text: string, language: string, said: string): string | null | undefined {
  const {attributions, speakers} = parseNewsItem(text, {language})
  const last = attributions.findLast(({content}) => content.some((span) => span.text.includes(said)))
  return last && (speakers.find(({id}) => id === last.speaker)?.name ?? null)
}

const compose = ({head, joined}: Mentions, first: string, between: string, second: string): string => {
  const apart = `${head}\n\n${capital(first)} ${between} ${capital(second)}\n`
  return joined.reduce((text, [pattern, together]) => text.replace(pattern, together), apart).replace(/ +/gu, ' ').replace(/ ?\n\n ?/gu, '\n\n')
}

for (const [language, parts] of Object.entries(mentions)) {
  const wrongOf: Record<string, string[]> = (faults[language] = {})

  /** Reads one way of going on after all first sentences and what may stand between, by turns; fails where one goes wrong that did not before. */
  const reads = (name: string, texts: readonly string[], right: (speaker: string | null | undefined) => boolean): void => {
    it(name, () => {
      const wrong = texts.flatMap((text) => {
        const speaker = speakerOf(text, language, parts.said)
        return right(speaker) ? [] : [`${speaker ?? '–'} | ${text.slice(parts.head.length).trim().replace(/\s+/gu, ' ')}`]
      })
      if (wrong.length) wrongOf[name] = wrong
      expect(wrong.filter((text) => !recorded[language]?.[name]?.includes(text))).toEqual([])
    })
  }

  describe(language, () => {
    const {people, firsts, between, crowded, loose, seconds, elided} = parts
    for (const [at, {first, name, second, others}] of people.entries()) {
      const turns = (mention: string, frames: readonly string[], rooms: readonly string[]): string[] =>
        frames.flatMap((frame, f) => [0, 1].map((turn) => compose(parts, placed(firsts[(at + f + turn) % firsts.length] as string, first), rooms[(at + 2 * f + 3 * turn) % rooms.length] as string, placed(frame, mention))))
      for (const mention of second) reads(`${first} → ${mention}`, turns(mention, seconds, loose.includes(mention) ? between : [...between, ...crowded]), (speaker) => speaker === name)
      reads(`${first} → `, turns('', elided, between), (speaker) => speaker === name)
      for (const mention of others) reads(`${first} ↛ ${mention}`, turns(mention, seconds.slice(0, 2), between), (speaker) => speaker !== name)
    }
  })
}
