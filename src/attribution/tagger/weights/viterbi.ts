import {highOf, lowOf} from './score-pair.js'

/** The best labels for a sequence of tokens. */
export interface Labelling {
  /** The label of each token. */
  labels: Uint8Array
  /** By how much the best sequence beats the best one with another label at that token. */
  margins: Float32Array
  /** The token at which assigning label 1 costs least. */
  likeliest: number
  /** What it costs there, compared with the best sequence. */
  cost: number
}

/**
 * Finds the best sequence among three labels, the last of which can follow only itself and the second.
 *
 * @param scores - Scores of labels 1 and 2 relative to label 0, packed, one number per token.
 * @param transitions - Scores from label to label, row by row.
 * @param forward - Buffer for three numbers per token.
 * @param scale - The value of one step, for the margins.
 * @returns Whether any label is not 0; if none is, `found` is unchanged.
 */
export function sweep3(scores: Int32Array, count: number, transitions: Int32Array, forward: Int32Array, scale: number, found: Labelling): boolean {
  const t00 = transitions[0] as number
  const t10 = transitions[3] as number
  const t20 = transitions[6] as number
  const t01 = transitions[1] as number
  const t11 = transitions[4] as number
  const t21 = transitions[7] as number
  const t12 = transitions[5] as number
  const t22 = transitions[8] as number
  let f0 = 0
  let f1 = highOf(scores[0] as number)
  let f2 = lowOf(scores[0] as number)
  forward[0] = f0
  forward[1] = f1
  forward[2] = f2
  for (let t = 1, at = 3; t < count; t++, at += 3) {
    let n0 = f0 + t00
    if (f1 + t10 > n0) n0 = f1 + t10
    if (f2 + t20 > n0) n0 = f2 + t20
    let n1 = f0 + t01
    if (f1 + t11 > n1) n1 = f1 + t11
    if (f2 + t21 > n1) n1 = f2 + t21
    let n2 = f1 + t12
    if (f2 + t22 > n2) n2 = f2 + t22
    const score = scores[t] as number
    f0 = n0
    f1 = n1 + highOf(score)
    f2 = n2 + lowOf(score)
    forward[at] = f0
    forward[at + 1] = f1
    forward[at + 2] = f2
  }
  const best = Math.max(f0, f1, f2)
  // most sequences have no label: all 0 is best
  if (best === (count - 1) * t00) return false

  const {labels, margins} = found
  let b0 = 0
  let b1 = 0
  let b2 = 0
  for (let t = count - 1, at = 3 * t; ; at -= 3) {
    const s0 = (forward[at] as number) + b0
    const s1 = (forward[at + 1] as number) + b1
    const s2 = (forward[at + 2] as number) + b2
    let label = 0
    let top = s0
    let second = s1
    if (s1 > s0) {
      label = 1
      top = s1
      second = s0
    }
    if (s2 > top) {
      label = 2
      second = top
      top = s2
    } else if (s2 > second) second = s2
    labels[t] = label
    margins[t] = (top - second) * scale
    if (t === 0) break
    const score = scores[t--] as number
    const e1 = b1 + highOf(score)
    const e2 = b2 + lowOf(score)
    const e0 = b0
    b0 = e0 + t00
    if (e1 + t01 > b0) b0 = e1 + t01
    b1 = e0 + t10
    if (e1 + t11 > b1) b1 = e1 + t11
    if (e2 + t12 > b1) b1 = e2 + t12
    b2 = e0 + t20
    if (e1 + t21 > b2) b2 = e1 + t21
    if (e2 + t22 > b2) b2 = e2 + t22
  }
  return true
}

/**
 * Finds the best sequence among five labels: the third can follow only itself and the second, the fifth only itself and the
 * fourth. It is {@link sweep3} unrolled for five labels, since a loop over labels would cost more than everything else.
 *
 * @param scores - Scores of labels 1 to 4 relative to label 0, packed, two numbers per token.
 * @param transitions - Scores from label to label, row by row.
 * @param forward - Buffer for five numbers per token.
 * @param scale - The value of one step, for the margins.
 * @returns Always true: it is called around a cue, which has content.
 */
export function sweep5(scores: Int32Array, count: number, transitions: Int32Array, forward: Int32Array, scale: number, found: Labelling): boolean {
  const t00 = transitions[0] as number
  const t10 = transitions[5] as number
  const t20 = transitions[10] as number
  const t30 = transitions[15] as number
  const t40 = transitions[20] as number
  const t01 = transitions[1] as number
  const t11 = transitions[6] as number
  const t21 = transitions[11] as number
  const t31 = transitions[16] as number
  const t41 = transitions[21] as number
  const t12 = transitions[7] as number
  const t22 = transitions[12] as number
  const t03 = transitions[3] as number
  const t13 = transitions[8] as number
  const t23 = transitions[13] as number
  const t33 = transitions[18] as number
  const t43 = transitions[23] as number
  const t34 = transitions[19] as number
  const t44 = transitions[24] as number
  let f0 = 0
  let f1 = highOf(scores[0] as number)
  let f2 = lowOf(scores[0] as number)
  let f3 = highOf(scores[1] as number)
  let f4 = lowOf(scores[1] as number)
  forward[0] = f0
  forward[1] = f1
  forward[2] = f2
  forward[3] = f3
  forward[4] = f4
  for (let t = 1, at = 5; t < count; t++, at += 5) {
    let n0 = f0 + t00
    if (f1 + t10 > n0) n0 = f1 + t10
    if (f2 + t20 > n0) n0 = f2 + t20
    if (f3 + t30 > n0) n0 = f3 + t30
    if (f4 + t40 > n0) n0 = f4 + t40
    let n1 = f0 + t01
    if (f1 + t11 > n1) n1 = f1 + t11
    if (f2 + t21 > n1) n1 = f2 + t21
    if (f3 + t31 > n1) n1 = f3 + t31
    if (f4 + t41 > n1) n1 = f4 + t41
    let n2 = f1 + t12
    if (f2 + t22 > n2) n2 = f2 + t22
    let n3 = f0 + t03
    if (f1 + t13 > n3) n3 = f1 + t13
    if (f2 + t23 > n3) n3 = f2 + t23
    if (f3 + t33 > n3) n3 = f3 + t33
    if (f4 + t43 > n3) n3 = f4 + t43
    let n4 = f3 + t34
    if (f4 + t44 > n4) n4 = f4 + t44
    const source = scores[2 * t] as number
    const content = scores[2 * t + 1] as number
    f0 = n0
    f1 = n1 + highOf(source)
    f2 = n2 + lowOf(source)
    f3 = n3 + highOf(content)
    f4 = n4 + lowOf(content)
    forward[at] = f0
    forward[at + 1] = f1
    forward[at + 2] = f2
    forward[at + 3] = f3
    forward[at + 4] = f4
  }
  const best = Math.max(f0, f1, f2, f3, f4)

  const {labels, margins} = found
  let most = -Infinity
  let likeliest = 0
  let b0 = 0
  let b1 = 0
  let b2 = 0
  let b3 = 0
  let b4 = 0
  for (let t = count - 1, at = 5 * t; ; at -= 5) {
    const s1 = (forward[at + 1] as number) + b1
    const s2 = (forward[at + 2] as number) + b2
    const s3 = (forward[at + 3] as number) + b3
    const s4 = (forward[at + 4] as number) + b4
    let label = 0
    let top = (forward[at] as number) + b0
    let second = s1
    if (s1 > top) {
      label = 1
      second = top
      top = s1
    }
    if (s2 > top) {
      label = 2
      second = top
      top = s2
    } else if (s2 > second) second = s2
    if (s3 > top) {
      label = 3
      second = top
      top = s3
    } else if (s3 > second) second = s3
    if (s4 > top) {
      label = 4
      second = top
      top = s4
    } else if (s4 > second) second = s4
    labels[t] = label
    margins[t] = (top - second) * scale
    if (s1 >= most) {
      most = s1
      likeliest = t
    }
    if (t === 0) break
    const source = scores[2 * t] as number
    const content = scores[2 * t + 1] as number
    t--
    const e0 = b0
    const e1 = b1 + highOf(source)
    const e2 = b2 + lowOf(source)
    const e3 = b3 + highOf(content)
    const e4 = b4 + lowOf(content)
    b0 = e0 + t00
    if (e1 + t01 > b0) b0 = e1 + t01
    if (e3 + t03 > b0) b0 = e3 + t03
    b1 = e0 + t10
    if (e1 + t11 > b1) b1 = e1 + t11
    if (e2 + t12 > b1) b1 = e2 + t12
    if (e3 + t13 > b1) b1 = e3 + t13
    b2 = e0 + t20
    if (e1 + t21 > b2) b2 = e1 + t21
    if (e2 + t22 > b2) b2 = e2 + t22
    if (e3 + t23 > b2) b2 = e3 + t23
    b3 = e0 + t30
    if (e1 + t31 > b3) b3 = e1 + t31
    if (e3 + t33 > b3) b3 = e3 + t33
    if (e4 + t34 > b3) b3 = e4 + t34
    b4 = e0 + t40
    if (e1 + t41 > b4) b4 = e1 + t41
    if (e3 + t43 > b4) b4 = e3 + t43
    if (e4 + t44 > b4) b4 = e4 + t44
  }
  found.likeliest = likeliest
  found.cost = (best - most) * scale
  return true
}
