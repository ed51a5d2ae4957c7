/** What something is made of, and whether it holds. */
interface Sample {
  terms: readonly number[]
  /** Log odds that are known before; 0 if absent. */
  offset?: number
  right: boolean
}

/**
 * Fits weights by logistic regression with Newton's method.
 *
 * @param ridge - How strongly weights are drawn to nought.
 * @returns One weight a term.
 */
export function fit(finds: readonly Sample[], ridge: number): number[] {
  const n = finds[0]?.terms.length ?? 0
  let weights = new Array<number>(n).fill(0)
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((weight) => -ridge * weight)
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge : 0)))
    for (const {terms, right, offset = 0} of finds) {
      const p = 1 / (1 + Math.exp(-terms.reduce((sum, term, i) => sum + term * (weights[i] as number), offset)))
      for (const [i, a] of terms.entries()) {
        gradient[i] = (gradient[i] as number) + a * ((right ? 1 : 0) - p)
        const row = hessian[i] as number[]
        for (const [j, b] of terms.entries()) row[j] = (row[j] as number) + a * b * p * (1 - p)
      }
    }
    const step = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight + (step[i] as number))
  }
  return weights
}

/** Solves a small system of equations by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.slice(i).reduce((best, row, k) => (Math.abs(row[i] as number) > Math.abs(rows[best]?.[i] ?? 0) ? i + k : best), i)
    ;[rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]]
    const row = rows[i] as number[]
    for (let k = i + 1; k < rows.length; k++) {
      const other = rows[k] as number[]
      const factor = (other[i] as number) / (row[i] as number)
      for (let c = i; c <= rows.length; c++) other[c] = (other[c] as number) - factor * (row[c] as number)
    }
  }
  const result = new Array<number>(rows.length).fill(0)
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as number[]
    let sum = row[rows.length] as number
    for (let k = i + 1; k < rows.length; k++) sum -= (row[k] as number) * (result[k] as number)
    result[i] = sum / (row[i] as number)
  }
  return result
}
