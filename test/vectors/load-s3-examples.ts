import { readFileSync } from 'node:fs'
import type { Credentials, SignableRequest, SigningOptions } from '../../src/sigv4/types.ts'

/** The page of AWS's documentation that an example is on. */
export interface Page {
  readonly title: string
  readonly url: string
}

/** What AWS published for an example. */
export interface ExpectedExample {
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly signature: string
}

interface ExampleRequest {
  readonly name: string
  readonly page: Page
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Options of the example besides the defaults of S3. */
  readonly options: Pick<SigningOptions, 'signHeaders'>
}

/** A request with an `Authorization` header. */
export interface HeaderExample extends ExampleRequest {
  readonly body?: string
  readonly expected: ExpectedExample
}

/** A presigned URL. */
export interface QueryExample extends ExampleRequest {
  /** Seconds. */
  readonly expiresIn: number
  readonly expected: ExpectedExample & { readonly url: string }
}

/** An upload in signed chunks: `expected` is the seed, `chunks` the chain that follows. */
export interface ChunkedExample extends ExampleRequest {
  readonly body: { readonly repeat: string; readonly length: number }
  /** Bytes. */
  readonly chunkSize: number
  readonly expected: ExpectedExample
  readonly chunks: readonly {
    readonly size: number
    readonly stringToSign: string
    readonly signature: string
  }[]
  readonly trailer?: {
    readonly name: string
    readonly value: string
    readonly canonical: string
    readonly stringToSign: string
    readonly signature: string
  }
}

/** A browser-based upload by a form. */
export interface PostExample {
  readonly name: string
  readonly page: Page
  readonly url: string
  readonly bucket: string
  readonly date: string
  readonly expiration: string
  readonly conditions: readonly (Readonly<Record<string, string>> | readonly string[])[]
  readonly fields: Readonly<Record<string, string>>
  readonly expected: {
    /** The JSON with its CRLF line ends and blank line: `policy` is the Base64 of these bytes. */
    readonly policyDocument: string
    readonly policy: string
    readonly stringToSign: string
    readonly signature: string
  }
}

/** The worked examples of the Amazon S3 API Reference. */
export interface S3Examples {
  readonly credentials: Credentials
  readonly region: string
  readonly service: string
  readonly date: string
  readonly requests: readonly HeaderExample[]
  readonly presigned: readonly QueryExample[]
  readonly chunked: readonly ChunkedExample[]
  readonly post: PostExample
}

/** Loads the worked examples of the Amazon S3 API Reference. */
export function loadS3Examples(): S3Examples {
  return JSON.parse(readFileSync(new URL('aws-s3-examples.json', import.meta.url), 'utf8'))
}

/** The request of an example as the signer takes it; a chunked body is signed chunk by chunk, later. */
export function toSignableRequest(
  example: HeaderExample | QueryExample | ChunkedExample,
): SignableRequest {
  const { method, url, headers } = example
  const body = 'body' in example && typeof example.body === 'string' ? example.body : undefined
  return { method, url, headers, body }
}

/** The options of an example: those that all examples share, and its own. */
export function toSigningOptions(
  examples: S3Examples,
  example: Pick<ExampleRequest, 'options'>,
): SigningOptions {
  const { credentials, region, service, date } = examples
  return { credentials, region, service, date: new Date(date), ...example.options }
}
