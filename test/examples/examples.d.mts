/** An example of the documentation, and where it stands. */
export interface Example {
  name: string
  file: string
  first: number
  last: number
  prefix: string
  code: string[]
}
export function findExamples(): Example[]
export function runExamples(examples: readonly Example[]): {printed: string[][]; error?: string}[]
export function withOutput(example: Example, printed: readonly string[][]): string[]
export function updateExamples(): {changed: string[]; failed: string[]}
