/**
 * An output type of the AWS SDK as it is in the XML protocols (query, EC2, REST-XML), where numbers,
 * booleans and times are texts.
 */
export type AsText<T> = T extends number | bigint | boolean | Date
  ? string
  : T extends string | Uint8Array | null | undefined
    ? T
    : T extends readonly (infer Element)[]
      ? AsText<Element>[]
      : T extends object
        ? { [Name in keyof T]: AsText<T[Name]> }
        : T
