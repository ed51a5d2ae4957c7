/**
 * Sweeps rows of three labels, the last of which follows only itself and the second.
 *
 * @param scores - Scores of labels, token by token.
 * @param count - Tokens.
 * @param transitions - Scores from label to label, row by row.
 * @param forward - Takes the score of the best row up to each label.
 * @param backward - Takes the score of the best row after each label.
 */
export function sweep3(scores: Int32Array, count: number, transitions: Int32Array, forward: Int32Array, backward: Int32Array): void {
  const t00 = transitions[0] as number
  const t10 = transitions[3] as number
  const t20 = transitions[6] as number
  const t01 = transitions[1] as number
  const t11 = transitions[4] as number
  const t21 = transitions[7] as number
  const t12 = transitions[5] as number
  const t22 = transitions[8] as number
  let f0 = (forward[0] = scores[0] as number)
  let f1 = (forward[1] = scores[1] as number)
  let f2 = (forward[2] = scores[2] as number)
  for (let at = 3; at < count * 3; at += 3) {
    let n0 = f0 + t00
    if (f1 + t10 > n0) n0 = f1 + t10
    if (f2 + t20 > n0) n0 = f2 + t20
    let n1 = f0 + t01
    if (f1 + t11 > n1) n1 = f1 + t11
    if (f2 + t21 > n1) n1 = f2 + t21
    let n2 = f1 + t12
    if (f2 + t22 > n2) n2 = f2 + t22
    forward[at + 0] = f0 = n0 + (scores[at + 0] as number)
    forward[at + 1] = f1 = n1 + (scores[at + 1] as number)
    forward[at + 2] = f2 = n2 + (scores[at + 2] as number)
  }
  f0 = 0
  f1 = 0
  f2 = 0
  const last = (count - 1) * 3
  backward[last + 0] = 0
  backward[last + 1] = 0
  backward[last + 2] = 0
  for (let at = last - 3; at >= 0; at -= 3) {
    const b0 = f0 + (scores[at + 3] as number)
    const b1 = f1 + (scores[at + 4] as number)
    const b2 = f2 + (scores[at + 5] as number)
    let n0 = b0 + t00
    if (b1 + t01 > n0) n0 = b1 + t01
    let n1 = b0 + t10
    if (b1 + t11 > n1) n1 = b1 + t11
    if (b2 + t12 > n1) n1 = b2 + t12
    let n2 = b0 + t20
    if (b1 + t21 > n2) n2 = b1 + t21
    if (b2 + t22 > n2) n2 = b2 + t22
    backward[at + 0] = f0 = n0
    backward[at + 1] = f1 = n1
    backward[at + 2] = f2 = n2
  }
}

/**
 * Sweeps rows of five labels: the third follows only itself and the second, the fifth only itself and the fourth.
 *
 * @param scores - Scores of labels, token by token.
 * @param count - Tokens.
 * @param transitions - Scores from label to label, row by row.
 * @param forward - Takes the score of the best row up to each label.
 * @param backward - Takes the score of the best row after each label.
 */
export function sweep5(scores: Int32Array, count: number, transitions: Int32Array, forward: Int32Array, backward: Int32Array): void {
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
  let f0 = (forward[0] = scores[0] as number)
  let f1 = (forward[1] = scores[1] as number)
  let f2 = (forward[2] = scores[2] as number)
  let f3 = (forward[3] = scores[3] as number)
  let f4 = (forward[4] = scores[4] as number)
  for (let at = 5; at < count * 5; at += 5) {
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
    forward[at + 0] = f0 = n0 + (scores[at + 0] as number)
    forward[at + 1] = f1 = n1 + (scores[at + 1] as number)
    forward[at + 2] = f2 = n2 + (scores[at + 2] as number)
    forward[at + 3] = f3 = n3 + (scores[at + 3] as number)
    forward[at + 4] = f4 = n4 + (scores[at + 4] as number)
  }
  f0 = 0
  f1 = 0
  f2 = 0
  f3 = 0
  f4 = 0
  const last = (count - 1) * 5
  backward[last + 0] = 0
  backward[last + 1] = 0
  backward[last + 2] = 0
  backward[last + 3] = 0
  backward[last + 4] = 0
  for (let at = last - 5; at >= 0; at -= 5) {
    const b0 = f0 + (scores[at + 5] as number)
    const b1 = f1 + (scores[at + 6] as number)
    const b2 = f2 + (scores[at + 7] as number)
    const b3 = f3 + (scores[at + 8] as number)
    const b4 = f4 + (scores[at + 9] as number)
    let n0 = b0 + t00
    if (b1 + t01 > n0) n0 = b1 + t01
    if (b3 + t03 > n0) n0 = b3 + t03
    let n1 = b0 + t10
    if (b1 + t11 > n1) n1 = b1 + t11
    if (b2 + t12 > n1) n1 = b2 + t12
    if (b3 + t13 > n1) n1 = b3 + t13
    let n2 = b0 + t20
    if (b1 + t21 > n2) n2 = b1 + t21
    if (b2 + t22 > n2) n2 = b2 + t22
    if (b3 + t23 > n2) n2 = b3 + t23
    let n3 = b0 + t30
    if (b1 + t31 > n3) n3 = b1 + t31
    if (b3 + t33 > n3) n3 = b3 + t33
    if (b4 + t34 > n3) n3 = b4 + t34
    let n4 = b0 + t40
    if (b1 + t41 > n4) n4 = b1 + t41
    if (b3 + t43 > n4) n4 = b3 + t43
    if (b4 + t44 > n4) n4 = b4 + t44
    backward[at + 0] = f0 = n0
    backward[at + 1] = f1 = n1
    backward[at + 2] = f2 = n2
    backward[at + 3] = f3 = n3
    backward[at + 4] = f4 = n4
  }
}
