const lone = /\p{Surrogate}/gu
const unprintable = /[\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu

/** Replaces lone surrogates, which no Unicode encoding can represent, with U+FFFD; offsets do not change. */
export function wellFormed(text: string): string {
  return text.replace(lone, '\ufffd')
}

/**
 * Replaces characters not allowed in XML or HTML (lone surrogates, control characters, noncharacters) with U+FFFD.
 *
 * Escaping markup characters is left to the serializer.
 */
export function printable(text: string): string {
  return text.replace(unprintable, '\ufffd')
}

/** Copies plain data, making every string well formed and dropping undefined fields. */
export function wellFormedData<Data>(data: Data): Data {
  return copy(data) as Data
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value)
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  const copied: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key]
    if (inner !== undefined) copied[key] = copy(inner)
  }
  return copied
}
