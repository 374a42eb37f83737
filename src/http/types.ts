import type { Readable } from 'node:stream'
import type { ByteCollector } from '../base/byte-collector.ts'
import type { Credentials, SignedRequest, SigningScope } from '../sigv4/types.ts'
import type { Connection } from './connection.ts'
import type { LazyHeaders } from './headers.ts'

/** What is sent as a body. */
export type WireBody = string | Uint8Array | Readable | AsyncIterable<Uint8Array | string> | null

/** What a body whose parts are signed one by one needs of its request. */
export interface SignedBy {
  readonly signed: SignedRequest
  readonly credentials: Credentials
  /** Undefined where the request is not signed. */
  readonly signing: SigningScope | undefined
  /** Milliseconds since the epoch, by the clock of the server as far as it is known. */
  readonly now: () => number
}

/** The body of one attempt. */
export interface OpenBody {
  /** What is sent; a function makes it once the request is signed. */
  readonly wire: WireBody | ((by: SignedBy) => AsyncIterable<Uint8Array>)
  /** Precomputed payload hash; undefined where the signer hashes `wire` itself. */
  readonly payloadHash: string | undefined
  /** Length in bytes of a stream, where it is known. */
  readonly length: number | undefined
}

/** A body that gives each attempt what to send. */
export interface BodySource {
  /** The media type that the body implies. */
  readonly contentType: string | undefined
  /** Whether bodies are streams, whose length a `ttl` would not fit. */
  readonly streaming: boolean
  /** Whether it is sent while the response is read, over HTTP/2. */
  readonly duplex?: true
  /** Whether it can be sent (again) in full. */
  replayable(): boolean
  open(): OpenBody | Promise<OpenBody>
  /** The error of the caller's stream, where that is what broke an attempt. */
  failure(): unknown
  /** Lets go of a stream that is not going to be sent. */
  discard(): void
}

/** How streams are signed: not at all, or with a hash that the caller passed. */
export type StreamSigning = 'unsigned' | 'hashed' | 'refused'

/** Compares a body with the checksum that came in its headers. */
export interface BodyVerifier {
  update(chunk: Uint8Array): void
  /** After the last chunk: the error, or undefined when all is well. */
  mismatch(): Error | undefined
}

/** The response began; its body may still be on the way. */
export interface AttemptResponse {
  readonly responded: true
  readonly status: number
  readonly headers: LazyHeaders
  readonly body: ResponseBody
  /** When the request was written and when the headers came, in milliseconds since the epoch. */
  readonly sentAt: number
  readonly receivedAt: number
  readonly connection: Connection | undefined
}

/** Where undici's flow control is reached. */
export interface FlowControl {
  pause(): void
  resume(): void
  abort(reason: Error): void
}

/** What the owner of a body supplies and hears. */
export interface ResponseBodyHooks {
  /** The error that the reader sees in place of undici's: a caller's own reason can be anything. */
  translate(error: Error): unknown
  /** Called once when somebody begins to read it. */
  reading(): void
  /** Called once when no more will arrive, whatever the reason. */
  settled(): void
}

/**
 * The body of one response: held back until it is collected, streamed or thrown away. Plain data with
 * functions beside it: made for every response, it costs one object instead of nine.
 */
export interface ResponseBody {
  readonly control: FlowControl
  readonly hooks: ResponseBodyHooks
  mode: 'held' | 'collecting' | 'streaming' | 'done'
  /** What has arrived and is not read; most bodies come in one piece. */
  first: Buffer | undefined
  more: ByteCollector | undefined
  /** How many bytes those are. */
  size: number
  limit: number
  ended: boolean
  error: unknown
  resolve: ((body: Buffer) => void) | undefined
  reject: ((error: unknown) => void) | undefined
  readable: Readable | undefined
  /** Whether the stream waits for bytes; those that come before it does are gathered. */
  wanted: boolean
  /** Sees every chunk, and has the last word at the end. */
  verifier: BodyVerifier | undefined
}
