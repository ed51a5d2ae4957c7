import type {SourceKind} from '../model.js'
import type {Span} from '../text/span.js'
import type {Name} from './name.js'

/** The analysis of a source phrase. */
export interface SourceReading extends Span {
  kind: SourceKind
  from: number
  to: number
  /** The name that the source consists of, or gives along with a description. */
  name: Name | undefined
  /** Token of its head noun or pronoun. */
  head: number
  /** Whether it names or describes more than one person. */
  several: boolean
  /** Whether it begins with `the`, `his`, `Lind's`, and so may refer to somebody mentioned before. */
  definite: boolean
  /** Whether it begins with `a`, `another`, a number. */
  indefinite: boolean
}
