import type {SourceKind} from '../model.js'
import type {Span} from '../text/span.js'
import type {Name} from './name.js'

/** What the words of a source tell. */
export interface SourceReading extends Span {
  kind: SourceKind
  from: number
  to: number
  /** The name that the source is, or that it gives beside its description. */
  name: Name | undefined
  /** Token of its main noun or pronoun. */
  head: number
  /** Whether it names or describes several. */
  several: boolean
  /** Whether it begins with `the`, `his`, `Lind's` and so means somebody mentioned before. */
  definite: boolean
  /** Whether it begins with `a`, `another`, a number. */
  indefinite: boolean
}
