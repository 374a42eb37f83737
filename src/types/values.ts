import type { FileHandle } from 'node:fs/promises'
import type { ReadableStream } from 'node:stream/web'

/**
 * An object with exactly one of the members. All can be read: those that are not there are `undefined`.
 *
 * ```ts
 * const value: OneOf<{ S: string; N: string }> = { S: 'text' }
 * console.log(value.N?.length)
 * ```
 */
export type OneOf<Members> = {
  [Name in keyof Members]: { [Key in Name]: Members[Key] } & {
    [Other in Exclude<keyof Members, Name>]?: undefined
  }
}[keyof Members]

/** What a request can have as its whole body. A function is called for each attempt. */
export type StreamingInput = StreamingBody | (() => StreamingBody | Promise<StreamingBody>)

type StreamingBody =
  | string
  | ArrayBufferView
  | ArrayBuffer
  | SharedArrayBuffer
  | Blob
  | FileHandle
  | { readonly path: string | URL; readonly start?: number; readonly end?: number }
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>
