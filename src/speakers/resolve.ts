import {KeepAlive} from '../text/keep-alive.js'
import {Inside} from '../quote/pairing.js'
import {Kind} from '../text/tokens.js'
import {inOrder} from '../text/nearly-sorted.js'
import type {Cast} from './cast.js'
import {bodyMeant} from './bodies.js'
import {bodyCalled, Described} from './described.js'
import {byDetail, isOther} from './details.js'
import {byRole, type Figure} from './figure.js'
import type {Name} from './name.js'
import {anyFit, bodyFit, genderedFit, groupFit, personFit, plainFit, untitledFit} from './fit.js'
import {agrees, canBe, genderOf, isGenderedPronoun, isOfPluralVerb, learnGender, voteGender} from './gender.js'
import {isBodyBefore, latestOf, latterGender} from './latest.js'
import {acts, mentionWeight, sourceWeight} from './mentions.js'
import {type Fit, presence, Salience, Weight} from './salience.js'
import type {NameView} from './name-view.js'
import {Introductions, isBare, isCounted, isOwned, phraseEnd, recognize} from './introductions.js'
import {
  isCalled,
  isFormer,
  isOffice,
  isRank,
  isVaried,
  mayBeOne,
  meansWoman,
  narrows,
  officeAt,
  onlyOne,
  personConcerned,
  qualifierOf
} from './offices.js'
import {BY_NOUN, onlyPerson} from './only-person.js'
import {antecedent} from './relatives.js'
import type {SourceReading} from './source-reading.js'
import {subjectBefore} from './subject-before.js'
import {readAgain, readSource, traitOf} from './sources.js'
import {GENDERED, Trait} from './words.js'

/** A pronoun is ambiguous if the second best figure has more than this fraction of the best one's value. */
const MARGIN = 0.9

/** The source of an attribution. */
interface Entry {
  index: number
  source: SourceReading
  /** Whether the source is inside somebody else's quotation. */
  quoted: boolean
}

/**
 * Resolves each source to a figure in one pass over the item.
 *
 * @param cast - The figures named in the item; those that it only describes are added.
 * @param sources - The source of each attribution.
 * @param holders - For each attribution, the one whose content contains it, or -1.
 * @returns For each attribution, the index of its figure, or -1.
 */
export function resolve(view: NameView, cast: Cast, sources: readonly (SourceReading | undefined)[], holders: readonly number[]): number[] {
  return resolvers.keep(new Resolver(view, cast, sources, holders)).run()
}

class Resolver {
  readonly #salience: Salience
  /** For each attribution, the index of its figure, or -1. */
  readonly #result: number[] = []
  /** The sources, in text order. */
  readonly #entries: Entry[] = []
  #nextEntry = 0
  /** Sources in the first or second person, which are resolved after all others. */
  readonly #firstPersons: Entry[] = []
  /** The names, in text order. */
  #names: readonly Name[] = []
  #nextName = 0
  readonly #described: Described
  /** The name in the last named source. */
  #latest: Name | undefined
  /** The tokens of the last resolved source, and its figure. */
  #settledFrom = -1
  #settledTo = -1
  #settledFigure = -1
  /** The token of the last pronoun resolved as a source. */
  #pronounAt = -1
  // the rest is computed on first use, since few items need it
  /** Figures by the nouns of their roles, or -1 if several share a noun. */
  #byRole: Map<number, number> | undefined
  /** The nouns introduced by `a` so far. */
  #introduced: Introductions | undefined

  constructor(
    readonly view: NameView,
    readonly cast: Cast,
    readonly sources: readonly (SourceReading | undefined)[],
    readonly holders: readonly number[]
  ) {
    this.#salience = new Salience(cast.figures)
    this.#described = new Described(view, cast)
  }

  run(): number[] {
    const {view} = this
    this.#readSources()
    this.#names = inOrder([...view.names], (a, b) => a.from - b.from)
    voteGender(view, this.cast, this.#names)
    const {inside} = view.item.quotations
    for (const t of view.references) {
      this.#readTo(t)
      if (inside[t] !== Inside.none) continue
      if (!isGenderedPronoun(view, t)) this.#opening(t)
      else if (t !== this.#pronounAt) this.#passing(t)
    }
    this.#readTo(view.item.tokens.count)
    for (const entry of this.#firstPersons) this.#firstPerson(entry)
    return this.#result
  }

  /** Reads the sources and names up to and including a token. */
  #readTo(t: number): void {
    for (;;) {
      const entry = this.#entries[this.#nextEntry]
      const name = this.#names[this.#nextName]
      // a source comes before the names inside it, even one at the same token
      if (entry && entry.source.from <= t && !(name && name.from < entry.source.from)) {
        this.#nextEntry++
        this.#source(entry)
      } else if (name && name.from <= t) {
        this.#nextName++
        // the name of the source has already been counted
        if (name !== this.#latest) this.#mention(name)
      } else return
    }
  }

  #readSources(): void {
    const {view, sources} = this
    const entries = this.#entries
    const {inside} = view.item.quotations
    for (let index = 0; index < sources.length; index++) {
      const before = sources[index]
      const read = before && readAgain(view, before)
      // named sources are resolved first, so that pronouns inside a quotation can exclude its speaker
      this.#result.push(read?.name && !read.several ? read.name.figure : -1)
      if (read) entries.push({index, source: read, quoted: inside[read.head] !== Inside.none})
    }
    inOrder(entries, (a, b) => a.source.from - b.source.from || b.source.to - a.source.to)
  }

  #settle(entry: Entry, figure: number): void {
    this.#result[entry.index] = figure
    if (figure < 0) return
    this.#settledFrom = entry.source.from
    this.#settledTo = entry.source.to
    this.#settledFigure = figure
    ;(this.cast.figures[figure] as Figure).spoke = true
    this.#salience.mention(figure, this.view.sentenceOf(entry.source.head), sourceWeight(this.view, entry.source, entry.quoted))
  }

  #source(entry: Entry): void {
    const {source} = entry
    if (source.kind === 'pronoun' && this.view.traitsOf(source.head) & (Trait.first | Trait.second)) {
      this.#firstPersons.push(entry)
      return
    }
    if (source.name && !source.several) this.#latest = source.name
    // consecutive attributions with the same source
    if (source.from === this.#settledFrom && source.to === this.#settledTo) this.#result[entry.index] = this.#settledFigure
    else if (source.kind === 'pronoun') this.#settle(entry, this.#pronoun(entry))
    else if (source.several) this.#settle(entry, this.#group(entry))
    else if (source.name) {
      recognize(this.view, this.cast.figures[source.name.figure] as Figure, source.from, source.name)
      this.#settle(entry, source.name.figure)
    } else this.#settle(entry, this.#description(entry))
  }

  #pronoun(entry: Entry): number {
    const {head} = entry.source
    const trait = latterGender(this.view, entry.source) || this.view.traitsOf(head)
    if (trait & Trait.relative) return this.#relative(entry)
    if (trait & Trait.nobody && !(trait & Trait.pronoun))
      return this.#described.figureOf(entry.source, this.view.table.oneOfSeveral.has(this.view.hashOf(head)) ? 'person' : 'group')
    const sentence = this.view.sentenceOf(head)
    let figure = -1
    // Sie hoffen: several
    if (trait & Trait.female && isOfPluralVerb(this.view, head)) figure = this.#several(sentence)
    else if (trait & GENDERED) {
      const male = (trait & Trait.male) !== 0
      const holder = entry.quoted ? this.cast.figures[this.#holder(entry.index)] : undefined
      const fit: Fit = holder ? (one, man) => (one === holder ? 0 : personFit(one, man)) : personFit
      const role = entry.quoted
        ? undefined
        : subjectBefore(this.view, head, this.view.table.headFirst ? Trait.role | Trait.organization : Trait.role)
      // La direction hésite. Elle attend: where nouns have a gender, the pronoun can mean a body
      if (role?.kind === 'organization') {
        const article = this.view.traitsOf(role.from) & GENDERED
        // L’équipe de Luc Vernay a gagné. Il est fier: an article without a gender says nothing
        const agreed =
          article && article !== GENDERED ? (article === Trait.male) === male : role.name ? !male : !this.view.nameOver(role.to - 1)
        if (agreed) return role.name ? role.name.figure : this.#description({...entry, source: role})
      } else if (role && agrees(genderOf(this.view, role.head, role.from), male)) {
        const meant = this.#description({...entry, source: role})
        if (fit(this.cast.figures[meant] as Figure, male) > 0) return meant
      }
      figure =
        trait & Trait.pronoun && !this.view.table.latter.has(this.view.hashOf(head))
          ? this.#salience.choose(sentence, fit, male, MARGIN)
          : latestOf(this.#salience, fit, male)
      if (
        figure < 0 &&
        !entry.quoted &&
        isBodyBefore(this.view, this.cast.figures[this.#settledFigure], this.#settledFrom, this.#settledTo, head, trait)
      )
        figure = this.#settledFigure
      learnGender(this.cast.figures[figure], male)
    } else if (trait & Trait.plural) figure = this.#salience.choose(sentence, groupFit, undefined, MARGIN)
    else {
      const owner = (trait & (Trait.possessive | Trait.pronoun)) === Trait.possessive
      const before = entry.quoted ? undefined : subjectBefore(this.view, head, owner ? Trait.role | Trait.organization : Trait.organization)
      figure = before
        ? (before.name?.figure ?? this.#description({...entry, source: before}))
        : this.#salience.choose(sentence, owner ? anyFit : bodyFit, undefined, owner ? BY_NOUN : MARGIN)
    }
    if (figure >= 0) this.#pronounAt = head
    return figure
  }

  /** Finds the group that a pronoun for several people means, or the people described in the sentence before: Die Angeklagten schwiegen. Sie wollen gehen. */
  #several(sentence: number): number {
    const group = this.#salience.choose(sentence, groupFit, undefined, MARGIN)
    const before = this.cast.figures[this.#settledFigure]
    return group < 0 && before && !before.name && before.kind !== 'organization' && sentence - before.sentence < 2
      ? this.#settledFigure
      : group
  }

  /** Registers a pronoun outside sources as a mention, which keeps its figure salient. */
  #passing(t: number): void {
    const trait = this.view.traitsOf(t)
    const sentence = this.view.sentenceOf(t)
    const figure = this.#salience.choose(sentence, personFit, (trait & Trait.male) !== 0, MARGIN)
    if (figure < 0) return
    this.#salience.mention(figure, sentence, trait & Trait.subject ? Weight.subject * 0.5 : Weight.aside)
  }

  /** Registers a noun with an article that begins a sentence as a mention, unless it is a source: The senator shrugged. */
  #opening(t: number): void {
    const {view} = this
    if (this.#settledFrom === t || view.nameOver(t + 1) || !view.is(t + 1, Trait.role | Trait.organization) || !acts(view, t + 2)) return
    const source = readSource(view, t, t + 2)
    const figure = source ? this.#known(source, traitOf(view, source.head)) : -1
    if (figure >= 0) this.#salience.mention(figure, view.sentenceOf(t), Weight.subject)
  }

  #mention(name: Name): void {
    this.#salience.mention(name.figure, this.view.sentenceOf(name.from), mentionWeight(this.view, name))
  }

  /** Resolves `who` to the name or description right before it. */
  #relative(entry: Entry): number {
    const before = antecedent(this.view, this.cast, entry.source.head)
    if (typeof before === 'number') return before
    return before.several ? this.#described.figureOf(before, 'group') : this.#description({...entry, source: before})
  }

  /** Resolves several people to a group mentioned with the same noun, or to a new one. */
  #group(entry: Entry): number {
    const {source} = entry
    if (source.definite && !source.name && source.to - source.from === 2) {
      const known = this.#described.withNoun(this.view.hashOf(source.head)).at(-1)
      if (known !== undefined) return known
    }
    return this.#described.figureOf(source, 'group')
  }

  /** Resolves a description without a name to a figure that the noun fits, or to a new one. */
  #description(entry: Entry): number {
    const {source} = entry
    const kind = source.kind === 'organization' || source.kind === 'document' ? source.kind : 'person'
    const told = source.definite ? byDetail(this.view, this.cast.figures, this.#salience.recent, source) : -1
    if (told >= 0) return told
    const known = source.definite || !source.indefinite ? this.#known(source, traitOf(this.view, source.head)) : -1
    return known >= 0 && !isOther(this.view, this.cast.figures[known] as Figure, source) ? known : this.#described.figureOf(source, kind)
  }

  /** Finds the figure that a definite description refers to, or -1: the most salient one with its noun, else the most plausible other. */
  #known(source: SourceReading, trait: number): number {
    const noun = officeAt(this.view, source.head)
    const {figures} = this.cast
    const whole = trait & Trait.organization ? bodyCalled(this.view, this.cast, source) : -1
    if (whole >= 0) return whole
    const sentence = this.view.sentenceOf(source.head)
    const qualifier = qualifierOf(this.view, source.head, source.from)
    // a noun of one gender is evidence enough
    const shown = genderOf(this.view, source.head, source.from)
    const gender = shown === (trait & GENDERED) ? 0 : shown
    let best = -1
    let most = 0
    for (const index of this.#described.withNoun(noun)) {
      const present = presence(figures[index] as Figure, sentence)
      if (
        present <= most ||
        !canBe(figures[index] as Figure, gender) ||
        !mayBeOne(this.view, qualifier, this.#described.qualifier(index)) ||
        !this.#described.mayBelong(index, source)
      )
        continue
      most = present
      best = index
    }
    for (const index of this.#salience.recent) {
      const figure = figures[index] as Figure
      const present = presence(figure, sentence)
      if (present <= most || !canBe(figure, gender) || !isCalled(this.view, figure, source)) continue
      // l’élue: another word for a mayor must have the mayor’s gender
      if (!canBe(figure, shown) && !figure.roles.some(({nouns}) => nouns.includes(noun))) continue
      most = present
      best = index
    }
    if (best >= 0) return best
    if (this.view.table.concerned.has(noun)) return personConcerned(figures, shown)
    const only = (this.#byRole ??= byRole(figures)).get(noun) ?? -1
    // el juez is not la jueza, but a woman may have been called by a man’s title
    const bound = this.view.table.headFirst
      ? shown === Trait.male && only >= 0 && !(figures[only] as Figure).roles.some(({nouns}) => nouns.includes(noun))
      : this.view.table.variesNouns
    if (only >= 0 && canBe(figures[only] as Figure, bound ? shown : gender) && isCalled(this.view, figures[only] as Figure, source))
      return only
    // “the company, based in Holm,” is as bare as “the company”
    const bare = isBare(this.view, source)
    const before = bare ? (this.#introduced ??= new Introductions(this.view)).before(noun, source.from) : undefined
    if (before !== undefined) return this.#introduce(before)
    // the 33-year-old
    if (this.view.has(source.head, Kind.number)) {
      return this.#salience.choose(sentence, personFit, shown === Trait.male ? true : shown === Trait.female ? false : undefined, 0.5)
    }
    // su gremio: of its own
    if (trait & Trait.organization && bare && !this.view.is(source.from, Trait.possessive)) {
      const body = bodyMeant(this.view, figures, this.#salience, noun, trait, sentence)
      if (body >= 0) return body
    }
    const any = (trait & Trait.anyPerson) !== 0 || isFormer(this.view, figures, source)
    if (isCounted(this.view, source)) return onlyPerson(this.view, this.#salience, source, trait, personFit)
    // “the judge” is somebody else, unless the text has said who judges; “the former judge” may be a detail that it adds, and so may die
    // Richterin, where the noun’s gender tells people apart
    if (
      !any &&
      !(this.view.table.variesNouns && (shown === Trait.male || shown === Trait.female)) &&
      isOffice(this.view, source.head) &&
      !isRank(this.view, qualifier)
    )
      return -1
    const fit = any || isVaried(this.view, source.head) ? personFit : meansWoman(this.view, source, shown) ? genderedFit : undefined
    const varied = fit ? onlyPerson(this.view, this.#salience, source, trait, fit) : -1
    if (varied >= 0) return varied
    // the operator, which may be a firm, is nobody whom the text names without a role
    const untitled =
      any || (bare && trait & Trait.organization)
        ? -1
        : onlyPerson(this.view, this.#salience, source, trait, narrows(this.view, qualifier) ? plainFit : untitledFit)
    if (
      untitled >= 0 ||
      !fit ||
      this.view.table.headFirst ||
      !this.view.table.variesNouns ||
      !this.view.is(source.from, Trait.definite) ||
      isOwned(this.view, source)
    )
      return untitled
    // die Ärztin, after the only woman; but: die Kreisärztin
    return any || !this.view.compounds.has(noun) ? onlyOne(figures, shown) : -1
  }

  /** Finds or creates the figure of a phrase with `a` outside all sources. */
  #introduce(from: number): number {
    const to = phraseEnd(this.view, from)
    const source = readSource(this.view, from, to)
    if (!source) return -1
    if (source.name && !source.several) return source.name.figure
    const kind = source.kind === 'organization' || source.kind === 'document' ? source.kind : 'person'
    return this.#described.figureOf(source, source.several ? 'group' : kind)
  }

  /** Finds the speaker of the attribution that contains this one. */
  #holder(index: number): number {
    const holder = this.holders[index] ?? -1
    return holder < 0 ? -1 : (this.#result[holder] as number)
  }

  #firstPerson(entry: Entry): void {
    const trait = this.view.traitsOf(entry.source.head)
    if (trait & Trait.second || trait & Trait.plural) return
    this.#result[entry.index] = this.#holder(entry.index)
  }
}

const resolvers = new KeepAlive<Resolver>()
