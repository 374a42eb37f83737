/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The object in a JSON text, or undefined for anything else. The parser's own error quotes the text. */
export function parseJsonObject(text: string): JsonObject | undefined {
  try {
    return asObject(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** The value where it is an object and no array. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined
}

/** A property where it is a text that is not empty. */
export function textOf(object: JsonObject | undefined, key: string): string | undefined {
  const value = object?.[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}
