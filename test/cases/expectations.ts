// What a case expects of an item, as README.md has it: each expectation is an object of one key, and holds or not.
import type {Attribution, NewsItem, Quote, Speaker} from '../../src/model.js'

/** What one attribution must be; a list of texts asks for all of them, a list of kinds for one. */
interface Said {
  contentIncludes?: string | string[]
  contentExcludes?: string | string[]
  source?: string | null
  sourceIncludes?: string
  sourceExcludes?: string | string[]
  speaker?: string | null
  speakerIncludes?: string
  kind?: string | string[]
  cue?: string | string[]
  addressee?: string
}

interface Quoted {
  includes?: string | string[]
  excludes?: string | string[]
  kind?: string | string[]
  closed?: boolean
  parent?: string | null
}

export interface Case {
  id: string
  phenomenon: string
  language?: string
  text: string
  expect: Record<string, unknown>[]
}

/** Typographic and plain marks are the same, and so is all white space. */
const fold = (text: string | undefined): string => (text ?? '').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
const has = (text: string | undefined, part: string): boolean => fold(text).includes(fold(part))
const same = (one: string | undefined, other: string | undefined): boolean => fold(one) === fold(other)
const list = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one])
const bare = (text: string | undefined): string => fold(text).replace(/^(?:the|a|an) /i, '')
const whole = (parts: readonly {text: string}[]): string => parts.map(({text}) => text).join(' … ')
const called = (speaker: Speaker | undefined): string | undefined => speaker?.name ?? speaker?.description

/** Whether each wish that is there holds. */
function all<T extends object>(wishes: T, holds: {[K in keyof T]-?: (wish: Exclude<T[K], undefined>) => boolean}): boolean {
  return (Object.keys(wishes) as (keyof T)[]).every((key) => {
    if (!(key in holds)) throw new Error(`unknown wish: ${String(key)}`)
    return holds[key](wishes[key] as Exclude<T[keyof T], undefined>)
  })
}

function isSaid(item: NewsItem, one: Attribution, wishes: Said): boolean {
  const content = whole(one.content)
  const source = one.source?.text
  const speaker = called(item.speakers.find(({id}) => id === one.speaker))
  return all(wishes, {
    contentIncludes: (wish) => list(wish).every((part) => has(content, part)),
    contentExcludes: (wish) => list(wish).every((part) => !has(content, part)),
    source: (wish) => (wish === null ? source === undefined : source !== undefined && same(bare(source), bare(wish))),
    sourceIncludes: (wish) => has(source, wish),
    sourceExcludes: (wish) => list(wish).every((part) => !has(source, part)),
    speaker: (wish) => (wish === null ? one.speaker === undefined : same(bare(speaker), bare(wish))),
    speakerIncludes: (wish) => has(speaker, wish),
    kind: (wish) => list(wish).includes(one.kind),
    cue: (wish) => one.cue?.lemma !== undefined && list(wish).includes(one.cue.lemma),
    addressee: (wish) => has(one.addressee?.text, wish)
  })
}

function isQuoted(item: NewsItem, one: Quote, wishes: Quoted): boolean {
  const text = whole(one.parts)
  return all(wishes, {
    includes: (wish) => list(wish).every((part) => has(text, part)),
    excludes: (wish) => list(wish).every((part) => !has(text, part)),
    kind: (wish) => list(wish).includes(one.kind),
    closed: (wish) => one.closed === wish,
    parent: (wish) => (wish === null ? one.parent === undefined : has(whole(item.quotes.find(({id}) => id === one.parent)?.parts ?? []), wish))
  })
}

/** Whether a record has the given values; null asks for none, true for any. */
const hasValues = (record: object | undefined, wishes: object): boolean =>
  record !== undefined &&
  Object.entries(wishes).every(([key, wish]) => {
    const value = (record as Record<string, unknown>)[key]
    return wish === null ? value === undefined : wish === true ? value !== undefined : same(bare(String(value)), bare(String(wish)))
  })

function isSpeaker(one: Speaker, {kind, ...wishes}: {kind?: string | string[]}): boolean {
  return (kind === undefined || list(kind).includes(one.kind)) && hasValues(one, wishes)
}

/** The speakers of the attributions that have each of the texts in their content. */
const speakersOf = (item: NewsItem, parts: readonly string[]): (string | undefined)[][] =>
  parts.map((part) => item.attributions.filter((one) => one.speaker !== undefined && has(whole(one.content), part)).map(({speaker}) => speaker))

const shareOne = ([first = [], ...others]: readonly (string | undefined)[][]): boolean => first.some((id) => others.every((each) => each.includes(id)))

/** Whether an item is as one expectation wants it. */
export function holds(item: NewsItem, key: string, wish: unknown): boolean {
  const text = wish as string
  const parts = wish as string[]
  const values = wish as Record<string, string>
  const blocks = item.sections.flatMap((section) => section.blocks.map((block) => block.text))
  const headings = item.sections.flatMap(({heading}) => (heading ? [heading.text] : []))
  const line = (one: {text: string} | undefined): boolean => (wish === null ? one === undefined : one !== undefined && same(one.text, text))
  const checks: Record<string, () => boolean> = {
    headline: () => line(item.headline),
    deck: () => line(item.deck),
    kicker: () => line(item.kicker),
    headlineIncludes: () => has(item.headline?.text, text),
    noHeadline: () => !has(item.headline?.text, text),
    lede: () => fold(item.lede?.text).startsWith(fold(text)),
    noLede: () => !has(item.lede?.text, text),
    byline: () => parts.length === (item.byline?.authors.length ?? 0) && parts.every((name, index) => same(item.byline?.authors[index]?.name, name)),
    author: () => item.byline?.authors.some((author) => hasValues(author, values)) === true,
    dateline: () =>
      wish === null
        ? item.dateline === undefined
        : item.dateline !== undefined &&
          all(values, {
            place: (place: string) => item.dateline?.places.some((each) => same(each, place)) === true,
            agency: (agency: string) => item.dateline?.agencies.some((each) => same(each, agency)) === true,
            date: (date: string) => same(item.dateline?.date, date)
          }),
    timestamp: () => item.timestamps.some((each) => has(each.text, values['includes'] ?? '') && (values['kind'] ?? each.kind) === each.kind),
    note: () => item.notes.some((each) => has(each.text, values['includes'] ?? '') && (values['kind'] ?? each.kind) === each.kind),
    credit: () =>
      item.credits.some((each) => {
        const {includes = '', kind = each.kind, name, agency} = values
        return has(each.text, includes) && kind === each.kind && (name === undefined || each.names.some((one) => same(one, name))) && (agency === undefined || same(each.agency, agency))
      }),
    envelope: () => hasValues(item.envelope, values),
    genre: () => item.genre === wish,
    paragraph: () => blocks.some((block) => has(block, text)),
    noParagraph: () => !blocks.some((block) => has(block, text)),
    paragraphStarts: () => blocks.some((block) => fold(block).startsWith(fold(text))),
    heading: () => headings.some((heading) => same(heading, text)),
    noHeading: () => !headings.some((heading) => has(heading, text)),
    boilerplate: () => item.boilerplate.some((each) => has(each.text, text)),
    furniture: () => ![...blocks, ...headings, ...[item.headline, item.deck, item.kicker, item.lede].map((each) => each?.text)].some((each) => has(each, text)),
    quoteCount: () => item.quotes.length === wish,
    quote: () => item.quotes.some((each) => isQuoted(item, each, values)),
    noQuote: () => !item.quotes.some((each) => has(whole(each.parts), text)),
    attribution: () => item.attributions.some((each) => isSaid(item, each, values)),
    noAttribution: () => !item.attributions.some((each) => isSaid(item, each, values)),
    speaker: () => item.speakers.some((each) => isSpeaker(each, values)),
    noSpeaker: () => !item.speakers.some((each) => has(called(each), text)),
    speakerCount: () => item.speakers.length === wish,
    sameSpeaker: () => shareOne(speakersOf(item, parts)),
    otherSpeaker: () => {
      const ids = speakersOf(item, parts)
      return !shareOne(ids) && ids.every((each) => each.length > 0)
    }
  }
  const check = checks[key]
  if (check === undefined) throw new Error(`unknown expectation: ${key}`)
  return check()
}
