/**
 * Turns the taggers' margins into the share of such finds that are right.
 *
 * @param cue - By how much the cue's labels beat any others.
 * @param source - The same of the source, if one was found.
 * @param content - The same of the content.
 * @returns From 0 to 1.
 */
export function confidenceOf(cue: number, source: number | undefined, content: number): number {
  const z = -0.5 + 0.35 * Math.min(cue, 8) + (source === undefined ? -0.5 : 0.15 * Math.min(source, 6)) + 0.1 * Math.min(content, 6)
  return Math.round(1000 / (1 + Math.exp(-z))) / 1000
}
