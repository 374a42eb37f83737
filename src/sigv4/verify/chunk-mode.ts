import type { SignatureAlgorithm } from './signature-algorithm.ts'

/** What kind of `aws-chunked` payload comes. */
export interface ChunkMode {
  /** Whether each chunk has a signature. */
  readonly signed: boolean
  /** Whether headers follow the last chunk. */
  readonly trailer: boolean
}

/** The mode that an `x-amz-content-sha256` announces; undefined when it is none of this algorithm. */
export function chunkMode(hash: string, algorithm: SignatureAlgorithm): ChunkMode | undefined {
  switch (hash) {
    case `STREAMING-${algorithm.name}-PAYLOAD`:
      return { signed: true, trailer: false }
    case `STREAMING-${algorithm.name}-PAYLOAD-TRAILER`:
      return { signed: true, trailer: true }
    case 'STREAMING-UNSIGNED-PAYLOAD-TRAILER':
      return { signed: false, trailer: true }
    default:
      return undefined
  }
}
