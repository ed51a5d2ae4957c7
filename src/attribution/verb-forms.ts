/**
 * Parses a list of verbs.
 *
 * @param list - Lemmas separated by spaces, followed by their other forms if irregular: `say:says,said,saying`.
 * @param regular - The endings of regular verbs.
 * @returns Each lemma with all its forms, including itself.
 */
export function verbForms(list: string, regular: string): [lemma: string, forms: string[]][] {
  const models = regular.split(' ').map((model) => model.split(':') as [ending: string, forms: string])
  return list.split(' ').map((entry) => {
    const [lemma, irregular] = entry.split(':') as [string, string | undefined]
    if (irregular !== undefined) return [lemma, [lemma, ...irregular.split(',')]]
    const [ending, endings] = models.find(([each]) => lemma.endsWith(each)) ?? ['', '']
    const stem = lemma.slice(0, lemma.length - ending.length)
    return [lemma, [lemma, ...endings.split(',').map((each) => stem + each)]]
  })
}
