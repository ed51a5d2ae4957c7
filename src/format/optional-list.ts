/** Returns an object with the list under the key, or an empty object if the list is empty; spread it into another. */
export function listed<Key extends string, Value>(key: Key, values: Value[]): {[key in Key]?: Value[]} {
  return values.length > 0 ? ({[key]: values} as {[key in Key]: Value[]}) : {}
}
