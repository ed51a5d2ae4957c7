/**
 * Makes a field of a list, or none of an empty one.
 *
 * @param key - The field's name.
 * @param values - The list.
 * @returns An object with the field, or without it.
 */
export function listed<Key extends string, Value>(key: Key, values: Value[]): {[key in Key]?: Value[]} {
  return values.length > 0 ? ({[key]: values} as {[key in Key]: Value[]}) : {}
}
