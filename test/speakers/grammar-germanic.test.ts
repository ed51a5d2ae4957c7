// Small German and Dutch texts, each made of somebody's first mention, what comes between, and how they are called when they speak again:
// every one is that person, or not if they cannot be called so, apart from those that grammar-germanic.json lists. UPDATE=1 records the list.
import {readFileSync, writeFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {dutch, germans, type Person} from './grammar-germanic.js'
import {speakersIn} from './marked.js'

const file = new URL('grammar-germanic.json', import.meta.url)
type Faults = Record<string, Record<string, string[]>>
/** For each language and frame, the pairs that are not read as they should be. */
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Faults
const faults: Faults = {}

/** F is the first mention, N the second as a subject, D behind a preposition; what X says comes between. */
interface Frame {
  readonly text: string
  /** Whether somebody of the other gender, or of the same, speaks in between. */
  readonly between?: 'other' | 'same'
}

interface Setting {
  readonly language: string
  readonly people: readonly Person[]
  readonly frames: readonly Frame[]
  readonly pronouns: ReadonlySet<string>
  /** The form behind a preposition. */
  readonly oblique: (second: string) => string
  /** Neighbours who say something in between: a man and a woman. */
  readonly man: string
  readonly woman: string
}

const german: Setting = {
  language: 'de',
  people: germans,
  frames: [
    {text: 'F kam am Montag in den Hafen. „Das Geld ist da“, sagte {N}.'},
    {text: '„Die Brücke hält“, sagte F. {N} sagte: „Das Geld ist da.“'},
    {text: '„Die Brücke hält“, sagte F am Montag. In Nordau wird seit zwei Jahren gebaut, der Hafen ist gesperrt.\n\n„Das Geld ist da“, sagte {N} dem „Boten“.'},
    {text: 'F sagte am Montag, die Brücke halte. Laut {D} ist das Geld da.'},
    {text: '„Die Brücke hält“, sagte F. „Das ist teuer“, sagte X. „Das Geld ist da“, sagte {N}.', between: 'other'},
    {text: 'F kam am Montag in den Hafen. „Das ist teuer“, sagte X. „Das Geld ist da“, sagte {N}.', between: 'same'}
  ],
  pronouns: new Set(['er', 'sie']),
  oblique: (second) =>
    second
      .replace(/^er$/u, 'ihm')
      .replace(/^sie$/u, 'ihr')
      .replace(/^(der|die|das) (.+)$/u, (_, article: string, noun: string) => `${article === 'die' ? 'der' : 'dem'} ${noun.replace(/(?<=(?:ent|ist|om|at|anz|e))(?<!rat)$/u, noun.endsWith('e') ? 'n' : 'en').replace(/(frühere|ukrainische|junge) /u, '$1n ')}`),
  man: 'Anwohner Veit Huber',
  woman: 'Anwohnerin Rosi Haberl'
}

const low: Setting = {
  language: 'nl',
  people: dutch,
  frames: [
    {text: 'F kwam maandag naar de haven. ‘Het geld is er’, zei {N}.'},
    {text: '‘De brug houdt stand’, zei F. {N} zei: ‘Het geld is er.’'},
    {text: '‘De brug houdt stand’, zegt F. In Assen wordt al twee jaar gebouwd, de haven is dicht.\n\n‘Het geld is er’, zegt {N} tegen De Courant.'},
    {text: 'F zei maandag dat de brug standhoudt. Volgens {D} is het geld er.'},
    {text: '‘De brug houdt stand’, zei F. ‘Dat is duur’, zei X. ‘Het geld is er’, zei {N}.', between: 'other'},
    {text: 'F kwam maandag naar de haven. ‘Dat is duur’, zei X. ‘Het geld is er’, zei {N}.', between: 'same'}
  ],
  pronouns: new Set(['hij', 'zij', 'ze']),
  oblique: (second) => second.replace(/^hij$/u, 'hem').replace(/^(?:zij|ze)$/u, 'haar'),
  man: 'bewoner Henk Vos',
  woman: 'bewoonster Ans Mulder'
}

const capital = (part: string): string => part.replace(/\p{L}/u, (letter) => letter.toUpperCase())

/** Makes a text of a frame, a person and a second mention. */
function fill({man, woman, oblique}: Setting, {text, between}: Frame, {first, name}: Person, second: string): string {
  const isWoman = /^(?:Mara|Friederike|Fatima)/u.test(name)
  return text
    .replace('X', isWoman === (between === 'same') ? woman : man)
    .replace(/F(?=([,.]?))/u, (_, stop: string, at: number) => (at === 0 ? capital(first) : stop ? first.replace(/,$/u, '') : first))
    .replace('{N}', (_, at: number, whole: string) => `{${whole.slice(0, at).endsWith('. ') ? capital(second) : second}}`)
    .replace('{D}', `{${oblique(second)}}`)
}

afterAll(() => {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(faults, null, 1)}\n`)
})

describe.each([german, low])('$language', (setting) => {
  const {language, people, frames, pronouns} = setting
  const wrongBy: Record<string, string[]> = (faults[language] = {})

  /** Fails where a pair goes wrong that did not before. */
  function holds(name: string, wrong: readonly string[]): void {
    if (wrong.length) wrongBy[name] = [...wrong]
    expect(wrong.filter((pair) => !recorded[language]?.[name]?.includes(pair))).toEqual([])
  }

  for (const frame of frames) {
    it(`${frame.text} is the same`, () => {
      holds(
        frame.text,
        people.flatMap((person) =>
          person.again
            .filter((second) => !(frame.between === 'same' && pronouns.has(second)))
            .filter((second) => speakersIn(fill(setting, frame, person, second), language)[0] !== person.name)
            .map((second) => `${person.first} … ${second}`)
        )
      )
    })
    it(`${frame.text} is somebody else`, () => {
      holds(
        `not: ${frame.text}`,
        people.flatMap((person) =>
          person.others
            .filter((second) => !(frame.between === 'other' && pronouns.has(second)))
            .filter((second) => speakersIn(fill(setting, frame, person, second), language)[0] === person.name)
            .map((second) => `${person.first} … ${second}`)
        )
      )
    })
  }
})
