import {Char, charClass} from '../text/characters.js'
import {Kind, type Tokens} from '../text/tokens.js'
import {Trait} from './words.js'

/** Longest name, in tokens. */
const LONGEST = 12

/**
 * Tells whether more than 6 in 10 of a block's words have a capital, and there are two at least.
 *
 * @param to - The token after its last.
 * @returns Whether they have.
 */
export function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  let all = 0
  let capitals = 0
  // enough to tell
  const end = Math.min(to, from + 40)
  for (let t = from; t < end; t++) {
    const bits = tokens.kind[t] as number
    if (!(bits & Kind.word)) continue
    all++
    if (bits & Kind.capital) capitals++
  }
  return all > 3 && capitals > 0.6 * all
}

/**
 * Tells whether a name can begin at a token.
 *
 * @param traits - What lists say of each token.
 * @param end - The token after the last that may belong to the name.
 */
export function beginsName(tokens: Tokens, traits: Int32Array, t: number, end: number): boolean {
  const bits = tokens.kind[t] as number
  if ((bits & (Kind.word | Kind.capital)) !== (Kind.word | Kind.capital)) return false
  const trait = traits[t] as number
  if (!(trait & Trait.common)) return true
  // May, Will, April before another capital
  if (!(trait & Trait.firstName) || t + 1 >= end || !isCapital(tokens, t + 1) || (traits[t + 1] as number) & Trait.common) return false
  return !(bits & Kind.sentence) || endsBeforeVerb(tokens, traits, t + 2, end)
}

/** Tells whether a name that begins a sentence ends before a comma, a possessive or a plain verb: Will Voss said, but not Will Voss run? */
function endsBeforeVerb(tokens: Tokens, traits: Int32Array, from: number, end: number): boolean {
  let t = from
  while (t < end && isCapital(tokens, t)) t++
  if (t >= end) return false
  if (tokens.first[t] === 0x2c || (tokens.kind[t] as number) & Kind.clitic) return true
  return isPlainVerb(traits[t] as number)
}

/** Tells whether a common word may be a verb: it is nothing else that the lists know. */
export function isPlainVerb(trait: number): boolean {
  return (trait & Trait.common) !== 0 && !(trait & (Trait.pronoun | Trait.preposition | Trait.definite | Trait.indefinite | Trait.joiner))
}

/** Tells whether a token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, t: number): boolean {
  return ((tokens.kind[t] as number) & (Kind.word | Kind.capital)) === (Kind.word | Kind.capital)
}

/**
 * Finds the token after a run of capitalised words, with what may stand between them in a name.
 *
 * @param traits - What lists say of each token.
 * @param end - The token after the last that may belong to it.
 * @returns The token after the run.
 */
export function runEnd(text: string, tokens: Tokens, traits: Int32Array, from: number, end: number): number {
  const last = Math.min(end, from + LONGEST)
  let t = from + 1
  let body = isBody(traits, from)
  let of = false
  while (t < last) {
    const bits = tokens.kind[t] as number
    if (bits & Kind.sentence) break
    const trait = traits[t] as number
    if (isCapital(tokens, t)) {
      if (trait & Trait.common && !(trait & Trait.firstName) && !isInitial(tokens, t)) break
      body = isBody(traits, t)
      t++
      continue
    }
    const next = t + 1
    // Faisal al-Rumani
    if (bits & Kind.word && hasInnerCapital(text, tokens, t)) {
      t++
      continue
    }
    if (next >= last) break
    if (bits & Kind.word) {
      if (trait & Trait.particle) {
        let over = next
        while (over < last && over < t + 3 && (traits[over] as number) & Trait.particle && !isCapital(tokens, over))
          over++
        if (over < last && isCapital(tokens, over) && !((traits[over] as number) & Trait.common)) {
          t = over
          continue
        }
      }
      // the Department of Health, Council for the Coast
      const over = (traits[next] as number) & Trait.definite ? next + 1 : next
      // Secretary of State, Speaker of the House
      if (
        titled(traits, t - 1) &&
        trait & Trait.affiliator &&
        leads(tokens, t) &&
        over < last &&
        isCapital(tokens, over)
      ) {
        t = over
        continue
      }
      if (
        body &&
        trait & Trait.affiliator &&
        leads(tokens, t) &&
        over < last &&
        isCapital(tokens, over) &&
        !((traits[over] as number) & (Trait.common | Trait.firstName | Trait.courtesy))
      ) {
        t = over
        of = true
        continue
      }
      // the Shop and Warehouse Union
      if (
        trait & Trait.joiner &&
        from > 0 &&
        (traits[from - 1] as number) & Trait.definite &&
        isCapital(tokens, next) &&
        !((traits[next] as number) & (Trait.common | Trait.firstName | Trait.title)) &&
        bodyAhead(tokens, traits, next, last)
      ) {
        t = next
        continue
      }
      if (
        of &&
        trait & Trait.joiner &&
        isCapital(tokens, next) &&
        !((traits[next] as number) & (Trait.common | Trait.firstName | Trait.title))
      ) {
        t = next
        continue
      }
      break
    }
    const code = tokens.first[t] as number
    // Tolland & Pike
    if (code === 0x26 && isCapital(tokens, next)) {
      t = next
      continue
    }
    // Farmers' Union, Children's Hospital
    const owns =
      bits & Kind.clitic
        ? (traits[t - 1] as number) & Trait.group
        : bits & Kind.mark && !(bits & Kind.spaced) && text.charCodeAt((tokens.end[t] as number) - 1) !== 0x22
    if (owns && isCapital(tokens, next) && bodyAhead(tokens, traits, next, last)) {
      t = next
      continue
    }
    // Fitzgerald “Fitz” Quillan, Robert (Bob) Hale
    const opens = (bits & Kind.mark && bits & Kind.spaced) || code === 0x28
    if (
      opens &&
      t + 3 < last &&
      isCapital(tokens, next) &&
      (tokens.kind[t + 2] as number) & Kind.sign &&
      !((tokens.kind[t + 2] as number) & (Kind.spaced | Kind.stop)) &&
      isCapital(tokens, t + 3) &&
      !((tokens.kind[t + 3] as number) & Kind.sentence) &&
      ((tokens.kind[t + 2] as number) & Kind.mark || tokens.first[t + 2] === 0x29)
    ) {
      t += 3
      continue
    }
    // Hale, Jr.
    if (code === 0x2c && (traits[next] as number) & (Trait.suffix | Trait.ending) && isCapital(tokens, next)) {
      t = next + 1
      break
    }
    break
  }
  return t
}

/** Tells whether a lower-case word is one that leads on inside a body's name: two or three letters (of, for). */
function leads(tokens: Tokens, t: number): boolean {
  return (
    (tokens.end[t] as number) - (tokens.start[t] as number) <= 3 && !(tokens.first[t] === 0x61 || tokens.first[t] === 0x69)
  )
}

/** Tells whether a word is a title, and no first name: Chief of Staff, but not Dean of Leeds. */
function titled(traits: Int32Array, t: number): boolean {
  return ((traits[t] as number) & (Trait.title | Trait.role)) !== 0 && !((traits[t] as number) & Trait.firstName)
}

/** Tells whether a token is a capital with a stop: J. */
export function isInitial(tokens: Tokens, t: number): boolean {
  return (
    ((tokens.kind[t] as number) & Kind.abbreviation) !== 0 && (tokens.end[t] as number) - (tokens.start[t] as number) === 2
  )
}

/** Tells whether a capital follows a hyphen near a word's beginning: al-Rumani. */
function hasInnerCapital(text: string, tokens: Tokens, t: number): boolean {
  const start = tokens.start[t] as number
  const hyphen = text.charCodeAt(start + 2) === 0x2d ? 2 : text.charCodeAt(start + 1) === 0x2d ? 1 : 0
  if (!hyphen || start + hyphen + 2 > (tokens.end[t] as number)) return false
  return charClass(text.charCodeAt(start + hyphen + 1)) === Char.upper
}

/**
 * Tells whether a token is a word that bodies are called by: Council, Union, Ltd.
 *
 * @param traits - What lists say of each token.
 */
export function isBody(traits: Int32Array, t: number): boolean {
  return ((traits[t] as number) & (Trait.organization | Trait.ending)) !== 0
}

function bodyAhead(tokens: Tokens, traits: Int32Array, from: number, end: number): boolean {
  for (let t = from; t < end; t++) {
    if (!isCapital(tokens, t)) {
      // Workers’ Union
      if ((tokens.kind[t] as number) & Kind.mark && !((tokens.kind[t] as number) & Kind.spaced)) continue
      return false
    }
    if (isBody(traits, t)) return true
  }
  return false
}

/** Tells whether a token is the first word of a sentence, a mark before it aside. */
export function opensSentence(tokens: Tokens, t: number): boolean {
  return (
    ((tokens.kind[t] as number) & Kind.sentence) !== 0 ||
    (((tokens.kind[t - 1] ?? 0) & Kind.sentence) !== 0 && ((tokens.kind[t - 1] as number) & Kind.mark) !== 0)
  )
}
