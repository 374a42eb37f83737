import { createHash } from 'node:crypto'
import type {
  SigningScope,
  StreamingBody,
  StreamingOptions,
  StreamingRequest,
} from '../../../../src/sigv4/index.ts'

export const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
export const options: StreamingOptions & SigningScope = {
  credentials,
  region: 'us-east-1',
  service: 's3',
  date: Date.UTC(2013, 4, 24),
}

export const url = 'https://s3.amazonaws.com/examplebucket/chunkObject.txt'

/** The hash of nothing. */
export const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')

/** All that a body gives. */
export async function collect(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts)
}

/** A request that uploads a body. */
export function put(body: StreamingBody, more: Partial<StreamingRequest> = {}): StreamingRequest {
  return { method: 'PUT', url, body, ...more }
}

/** What an aws-chunked body holds. */
export interface DecodedChunks {
  readonly chunks: readonly { readonly data: Buffer; readonly signature: string | undefined }[]
  readonly trailers: readonly (readonly [name: string, value: string])[]
}

/** Reads an aws-chunked body strictly by its grammar; throws where a byte is not as it must be. */
export function decodeChunked(body: Buffer): DecodedChunks {
  const chunks: { data: Buffer; signature: string | undefined }[] = []
  let offset = 0
  const line = (): string => {
    const end = body.indexOf('\r\n', offset)
    if (end < 0) throw new Error(`no line at ${offset}`)
    const text = body.toString('latin1', offset, end)
    offset = end + 2
    return text
  }
  for (;;) {
    const match = /^(0|[1-9a-f][0-9a-f]*)(?:;chunk-signature=([0-9a-f]+\**))?$/.exec(line())
    if (match === null) throw new Error(`no chunk before ${offset}`)
    const size = Number.parseInt(match[1] ?? '', 16)
    chunks.push({ data: body.subarray(offset, offset + size), signature: match[2] })
    if (size === 0) break
    offset += size
    if (line() !== '') throw new Error(`no CRLF before ${offset}`)
  }
  const trailers: (readonly [string, string])[] = []
  for (let text = line(); text !== ''; text = line()) {
    const colon = text.indexOf(':')
    trailers.push([text.slice(0, colon), text.slice(colon + 1)])
  }
  if (offset !== body.length) throw new Error(`${body.length - offset} bytes follow the end`)
  return { chunks, trailers }
}
