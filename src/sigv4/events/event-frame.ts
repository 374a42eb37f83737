/** A header of an event: its type and its value, with the type names of AWS's SDKs. */
export type EventHeader =
  | { readonly type: 'boolean'; readonly value: boolean }
  /** 8, 16 and 32 bits, signed. */
  | { readonly type: 'byte' | 'short' | 'integer'; readonly value: number }
  /** 64 bits, signed. */
  | { readonly type: 'long'; readonly value: bigint }
  /** At most 32767 bytes. */
  | { readonly type: 'binary'; readonly value: Uint8Array }
  /** At most 32767 bytes in UTF-8. */
  | { readonly type: 'string'; readonly value: string }
  /** To the millisecond. */
  | { readonly type: 'timestamp'; readonly value: Date }
  /** In lower case, as in `123e4567-e89b-12d3-a456-426614174000`. */
  | { readonly type: 'uuid'; readonly value: string }

/** The headers of an event by name, in the order of sending. */
export type EventHeaders = Readonly<Record<string, EventHeader>>

/** One event, or message, of an event stream. */
export interface EventFrame {
  readonly headers: EventHeaders
  readonly payload: Uint8Array
}

/** Total length, length of the headers, and the CRC over both. */
export const PRELUDE_LENGTH = 12

/** What a frame takes besides headers and payload. */
export const FRAME_OVERHEAD = 16

/** The most that the headers of one frame may take, in bytes. */
export const MAX_HEADERS_LENGTH = 131_072

/** The most that the payload of one frame may take, in bytes. */
export const MAX_PAYLOAD_LENGTH = 25_165_824

/** The most that a name of a header may take, in bytes. */
export const MAX_NAME_LENGTH = 255

/** The most that a binary or string value may take, in bytes. */
export const MAX_VALUE_LENGTH = 32_767

/** The numbers of the types on the wire; `false` has one of its own. */
export const HEADER_TYPES = {
  true: 0,
  false: 1,
  byte: 2,
  short: 3,
  integer: 4,
  long: 5,
  binary: 6,
  string: 7,
  timestamp: 8,
  uuid: 9,
} as const
