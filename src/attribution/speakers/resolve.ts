import {Living} from '../../text/living.js'
import type {Attribution} from '../../model.js'
import {Inside} from '../../quote/pairing.js'
import {Kind} from '../../text/words.js'
import {inOrder} from '../../text/order.js'
import type {Cast} from './cast.js'
import {type Figure, makeFigure} from './figure.js'
import {Sort, type Name} from './names.js'
import {bodyFit, groupFit, personFit, voteGender} from './fit.js'
import {mentionWeight} from './mentions.js'
import {Salience, Weight} from './salience.js'
import type {Scene} from './scene.js'
import {noteIntroduction, phraseEnd} from './introductions.js'
import {antecedent} from './relatives.js'
import {readSource, type SourceReading} from './sources.js'
import {GENDERED, Trait} from './traits.js'

/** How near the second may come to the first before a pronoun is left open. */
const MARGIN = 0.9

/** How near the second may come to the first before a role is left open. */
const ALONE = 0.3

/** How present somebody must be to be meant by a role that nothing gave him. */
const PRESENT = 20

/** An attribution's source with what is known of it. */
interface Entry {
  index: number
  source: SourceReading
  /** Whether the source stands inside quoted words of another's. */
  quoted: boolean
}

/**
 * Finds who is behind each attribution, reading the item once from its beginning to its end.
 *
 * @param scene - The item.
 * @param cast - Its figures; those that are only described are added.
 * @param attributions - The attributions.
 * @returns For each attribution the index of its figure, or -1.
 */
export function resolve(scene: Scene, cast: Cast, attributions: readonly Attribution[]): Int32Array {
  return resolvers.keep(new Resolver(scene, cast, attributions)).run()
}

class Resolver {
  readonly #salience = new Salience()
  readonly #result: Int32Array
  readonly #byNoun = new Map<number, number[]>()
  /** Named figures, by the noun of a role. */
  readonly #byRole = new Map<number, number[]>()
  /** Nouns that came with `a`, and the token of the `a`. */
  readonly #introduced = new Map<number, number>()
  /** The name that the last source is. */
  #latest: Name | undefined
  readonly #byText = new Map<string, number>()
  /** Figures of pronouns, by token. */
  readonly #pronouns = new Map<number, number>()
  /** Attributions by their ids; filled when first asked. */
  #byId: Map<string, number> | undefined
  /** Figures of sources already read, by their tokens. */
  readonly #bySpan = new Map<number, number>()

  constructor(
    readonly scene: Scene,
    readonly cast: Cast,
    readonly attributions: readonly Attribution[]
  ) {
    this.#result = new Int32Array(attributions.length).fill(-1)
    for (let index = 0; index < cast.figures.length; index++)
      for (const {nouns} of (cast.figures[index] as Figure).roles)
        for (const noun of nouns) {
          const list = this.#byRole.get(noun)
          if (!list) this.#byRole.set(noun, [index])
          else if (!list.includes(index) && list.length < 8) list.push(index)
        }
  }

  run(): Int32Array {
    const {scene, attributions} = this
    const entries: Entry[] = []
    for (const [index, {source}] of attributions.entries()) {
      const read = source && readSource(scene, source.start, source.end)
      // who says it is known beforehand where it is named, so that what is said can tell him from others
      if (read?.name && !read.several) this.#result[index] = read.name.figure
      if (read) entries.push({index, source: read, quoted: scene.reading.quotations.inside[read.head] !== Inside.none})
    }
    inOrder(entries, (a, b) => a.source.from - b.source.from || b.source.to - a.source.to)
    voteGender(scene, this.cast)
    const first: Entry[] = []
    const {words} = scene.reading
    let next = 0
    let nextName = 0
    const names = inOrder([...scene.names], (a, b) => a.from - b.from)
    for (let t = 0; t < words.count; t++) {
      // at its first token, a source comes before the names inside it
      while (next < entries.length && (entries[next] as Entry).source.from <= t) {
        const entry = entries[next++] as Entry
        if (entry.source.kind === 'pronoun' && (this.#traits(entry.source.head) & (Trait.first | Trait.second)) !== 0)
          first.push(entry)
        else this.#source(entry)
      }
      while (nextName < names.length && (names[nextName] as Name).from <= t) {
        const name = names[nextName++] as Name
        // the source itself is counted already
        if (name !== this.#latest) this.#mention(name)
      }
      const trait = this.#traits(t)
      if (!(trait & (Trait.indefinite | Trait.pronoun))) continue
      if (trait & Trait.indefinite) noteIntroduction(scene, t, this.#introduced)
      if (
        trait & Trait.pronoun &&
        trait & GENDERED &&
        !this.#pronouns.has(t) &&
        scene.reading.quotations.inside[t] === Inside.none
      )
        this.#passing(t, trait)
    }
    for (const entry of first) this.#firstPerson(entry)
    return this.#result
  }

  #traits(t: number): number {
    return this.scene.traits[t] as number
  }

  #sentence(t: number): number {
    return this.scene.sentence[t] as number
  }

  #settle(entry: Entry, figure: number): void {
    this.#result[entry.index] = figure
    if (figure < 0) return
    this.#bySpan.set(spanKey(entry.source), figure)
    this.#salience.mention(figure, this.#sentence(entry.source.head), entry.quoted ? Weight.quoted : Weight.source)
  }

  #source(entry: Entry): void {
    const {source} = entry
    if (source.name && !source.several) this.#latest = source.name
    const same = this.#bySpan.get(spanKey(source))
    if (same !== undefined) {
      this.#result[entry.index] = same
      return
    }
    if (source.kind === 'pronoun') this.#settle(entry, this.#pronoun(entry))
    else if (source.several) this.#settle(entry, this.#group(entry))
    else if (source.name) this.#settle(entry, source.name.figure)
    else this.#settle(entry, this.#description(entry))
  }

  #pronoun(entry: Entry): number {
    const {head} = entry.source
    const trait = this.#traits(head)
    if (trait & Trait.relative) return this.#relative(entry)
    if (trait & Trait.nobody && !(trait & Trait.pronoun)) return this.#described(entry, 'group')
    const sentence = this.#sentence(head)
    const {figures} = this.cast
    let figure = -1
    if (trait & GENDERED) {
      const male = (trait & Trait.male) !== 0
      const not = entry.quoted ? this.#holder(entry.index) : -1
      figure = this.#salience.choose(
        sentence,
        (index) => (index === not ? 0 : personFit(figures[index] as Figure, male)),
        MARGIN
      )
      this.#learn(figure, male)
    } else if (trait & Trait.plural)
      figure = this.#salience.choose(sentence, (index) => groupFit(figures[index] as Figure), MARGIN)
    else if (trait & Trait.neuter)
      figure = this.#salience.choose(sentence, (index) => bodyFit(figures[index] as Figure), MARGIN)
    if (figure >= 0) this.#pronouns.set(head, figure)
    return figure
  }

  /** A pronoun settles the gender of one of whom nothing told it. */
  #learn(index: number, male: boolean): void {
    const figure = this.cast.figures[index]
    if (!figure || figure.male !== figure.female) return
    if (male) figure.male++
    else figure.female++
  }

  /** A pronoun of the narrative keeps its figure present. */
  #passing(t: number, trait: number): void {
    const {figures} = this.cast
    const male = (trait & Trait.male) !== 0
    const figure = this.#salience.choose(
      this.#sentence(t),
      (index) => personFit(figures[index] as Figure, male),
      MARGIN
    )
    if (figure < 0) return
    this.#salience.mention(figure, this.#sentence(t), trait & Trait.subject ? Weight.subject * 0.5 : Weight.aside)
  }

  #mention(name: Name): void {
    this.#salience.mention(name.figure, this.#sentence(name.from), mentionWeight(this.scene, name))
  }

  /** Who: the name, or the description, right before it. */
  #relative(entry: Entry): number {
    const before = antecedent(this.scene, this.cast, entry.source.head)
    if (typeof before === 'number') return before
    const described: Entry = {...entry, source: before}
    return before.several ? this.#described(described, 'group') : this.#description(described)
  }

  /** Several: those known by that noun, or others. */
  #group(entry: Entry): number {
    const {source} = entry
    if (source.definite && !source.name && source.to - source.from === 2) {
      const noun = this.scene.reading.words.hash[source.head] as number
      for (const index of [...(this.#byNoun.get(noun) ?? [])].reverse())
        if ((this.cast.figures[index] as Figure).plural) return index
    }
    return this.#described(entry, 'group')
  }

  /** A description without a name: somebody known by that noun, or somebody new. */
  #description(entry: Entry): number {
    const {source} = entry
    const trait = this.#traits(source.head)
    const kind = source.kind === 'organization' || source.kind === 'document' ? source.kind : 'person'
    if (source.definite || !source.indefinite) {
      const known = this.#known(source, trait)
      if (known >= 0) return known
    }
    return this.#described(entry, kind)
  }

  /** The figure that the noun of a definite description already told of: the one most present. */
  #known(source: SourceReading, trait: number): number {
    const noun = this.scene.reading.words.hash[source.head] as number
    const {figures} = this.cast
    const sentence = this.#sentence(source.head)
    // his wife, Lind’s lawyer: somebody else than whom the noun alone would mean
    let best = -1
    let most = -1
    const look = (index: number): void => {
      const value = this.#salience.at(index, sentence)
      if (value > most && value > 0) {
        most = value
        best = index
      }
    }
    for (const index of this.#byNoun.get(noun) ?? []) look(index)
    for (const index of this.#salience.recent) {
      const figure = figures[index] as Figure
      if (figure.roles.some((role) => role.nouns.includes(noun))) look(index)
      else if (figure.sort === Sort.organization && figure.name && figure.name.size > 1 && figure.last === noun)
        look(index)
    }
    if (best >= 0) return best
    const all = this.#byRole.get(noun)
    if (all?.length === 1) return all[0] as number
    const before = this.#introduced.get(noun)
    if (before !== undefined && source.to - source.from === 2) return this.#introduce(before)
    // the 33-year-old
    if ((this.scene.reading.words.kind[source.head] as number) & Kind.number) {
      const fit = (index: number): number => personFit(figures[index] as Figure, undefined)
      return this.#salience.choose(sentence, fit, 0.5)
    }
    if (trait & Trait.anyOrganization && source.to - source.from === 2) {
      return this.#salience.choose(
        sentence,
        (index) => {
          const figure = figures[index] as Figure
          return figure.kind === 'organization' && figure.sort === Sort.organization ? 1 : 0
        },
        0.5
      )
    }
    return this.#onlyPerson(source, trait)
  }

  /** The one person so present that a role with `the` can mean nobody else: the actor, after a paragraph on one. */
  #onlyPerson(source: SourceReading, trait: number): number {
    if (!(trait & Trait.role) || !(this.#traits(source.from) & Trait.definite)) return -1
    // the lodge’s caretaker, the head of a firm: somebody else’s; but: the secretary of State
    const {kind} = this.scene.reading.words
    for (let t = source.from + 1; t < source.to; t++) {
      if ((kind[t] as number) & Kind.clitic) return -1
      if (t > source.head && this.#traits(t) & Trait.preposition && !((kind[t + 1] ?? 0) & Kind.capital)) return -1
    }
    const {figures} = this.cast
    const gender = trait & GENDERED
    const male = gender === Trait.male ? true : gender === Trait.female ? false : undefined
    const fit = (index: number): number => {
      const figure = figures[index] as Figure
      return figure.name && figure.sort === Sort.person && !figure.roles.length ? personFit(figure, male) : 0
    }
    return this.#salience.choose(this.#sentence(source.head), fit, ALONE, PRESENT)
  }

  /** Somebody whom the text brought in with `a` outside all sources. */
  #introduce(from: number): number {
    const {words} = this.scene.reading
    const to = phraseEnd(this.scene, from)
    const source = readSource(this.scene, words.start[from] as number, words.end[to - 1] as number)
    if (!source || source.kind === 'pronoun') return -1
    const known = this.#bySpan.get(spanKey(source))
    if (known !== undefined) return known
    if (source.name && !source.several) return source.name.figure
    const kind = source.kind === 'organization' || source.kind === 'document' ? source.kind : 'person'
    const figure = this.#described({index: -1, source, quoted: false}, source.several ? 'group' : kind)
    this.#bySpan.set(spanKey(source), figure)
    return figure
  }

  /** Somebody whom the text does not name. */
  #described(entry: Entry, kind: Figure['kind']): number {
    const {source} = entry
    const {words, text} = this.scene.reading
    const start = words.start[source.from] as number
    const end = words.end[source.to - 1] as number
    const key = text.slice(start, end).toLowerCase()
    if (!source.indefinite) {
      const known = this.#byText.get(key)
      if (known !== undefined) return known
    }
    const noun = words.hash[source.head] as number
    const trait = this.#traits(source.head)
    const gender = trait & GENDERED
    const index = this.cast.figures.length
    const figure = makeFigure(kind === 'person' || kind === 'group' ? Sort.person : Sort.organization, kind)
    figure.description = {start, end}
    if (gender === Trait.male) figure.male = 3
    if (gender === Trait.female) figure.female = 3
    this.cast.figures.push(figure)
    this.#byText.set(key, index)
    if (source.kind !== 'pronoun' && !(source.several && source.name)) {
      const list = this.#byNoun.get(noun)
      if (!list) this.#byNoun.set(noun, [index])
      else {
        list.push(index)
        if (list.length > 8) list.shift()
      }
    }
    return index
  }

  /** The speaker of the attribution that holds this one. */
  #holder(index: number): number {
    const within = this.attributions[index]?.within
    if (within === undefined) return -1
    this.#byId ??= new Map(this.attributions.map(({id}, place) => [id, place]))
    const holder = this.#byId.get(within)
    return holder === undefined ? -1 : (this.#result[holder] as number)
  }

  #firstPerson(entry: Entry): void {
    const trait = this.#traits(entry.source.head)
    if (trait & Trait.second || trait & Trait.plural) return
    this.#result[entry.index] = this.#holder(entry.index)
  }
}

/** One number for the tokens of a source; a very long one counts up to 63. */
function spanKey({from, to}: SourceReading): number {
  return from * 64 + Math.min(63, to - from)
}

const resolvers = new Living<Resolver>()
