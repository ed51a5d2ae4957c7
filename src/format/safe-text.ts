const lone = /\p{Surrogate}/gu
const unprintable = /[\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu

/**
 * Replaces lone surrogates, which no encoding of Unicode can hold, by U+FFFD; every offset stays as it is.
 *
 * @param text - Any string.
 * @returns The string, well formed.
 */
export function wellFormed(text: string): string {
  return text.replace(lone, '\ufffd')
}

/**
 * Replaces what no XML or HTML document can hold (lone surrogates, control characters, noncharacters) by U+FFFD.
 *
 * @param text - Any string.
 * @returns The string, fit for a document; markup characters are left to the serializer.
 */
export function printable(text: string): string {
  return text.replace(unprintable, '\ufffd')
}

/**
 * Copies plain data with every string in it well formed.
 *
 * @param data - Plain data.
 * @returns The copy; fields that are undefined are left out.
 */
export function wellFormedData<Data>(data: Data): Data {
  return copy(data) as Data
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value)
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  const copied: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) if (inner !== undefined) copied[key] = copy(inner)
  return copied
}
