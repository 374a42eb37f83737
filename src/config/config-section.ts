import { parseSubProperties } from './parse-ini.ts'

/** Where a property is written. */
export interface PropertyOrigin {
  readonly path: string
  /** 1 for the first. */
  readonly line: number
}

/** A property and where it is written. */
export interface LocatedProperty extends PropertyOrigin {
  readonly value: string
}

/**
 * One profile, sso-session or services section. Values are had by asking only: sections hold
 * secrets, and show nothing but their name when they are logged, inspected or turned into JSON.
 */
export interface ConfigSection {
  readonly name: string
  /** The names of all properties, in lower case. */
  keys(): readonly string[]
  /** The property, or undefined where it is missing or empty. */
  get(key: string): string | undefined
  /** A sub-property, or undefined where it is missing or empty. */
  nested(key: string, subKey: string): string | undefined
  /** Where the property is written, or undefined where it is missing. */
  origin(key: string): PropertyOrigin | undefined
}

/** A section over properties by name in lower case. */
export function configSection(
  name: string,
  properties: ReadonlyMap<string, LocatedProperty>,
): ConfigSection {
  const value = (key: string): string | undefined => properties.get(key)?.value || undefined
  return Object.freeze({
    name,
    keys: () => [...properties.keys()],
    get: value,
    nested: (key: string, subKey: string) =>
      parseSubProperties(value(key) ?? '').get(subKey) || undefined,
    origin: (key: string) => {
      const property = properties.get(key)
      return property && { path: property.path, line: property.line }
    },
  })
}
