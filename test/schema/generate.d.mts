/** Makes the schema: the text of schema.json. */
export function makeSchema(): string
