import type { Socket } from 'node:net'

/** A request as it arrived on a raw socket. */
export interface RawRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: ReadonlyMap<string, string>
  /** Number of the attempt, from `amz-sdk-request`; 1 for the first. */
  readonly attempt: number
  /** Empty for a path that begins with `/early-`. */
  readonly body: Buffer
}

/**
 * Calls `onRequest` for each request of a connection once its whole body is there; for a path that
 * begins with `/early-`, once its headers are, and then reads no more.
 */
export function readRequests(socket: Socket, onRequest: (request: RawRequest) => void): void {
  let buffered: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    buffered = buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk])
    for (;;) {
      // Mostly a TLS handshake: respond in plain HTTP.
      if (buffered[0] !== undefined && buffered[0] < 0x20) {
        socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
        return
      }
      const headEnd = buffered.indexOf('\r\n\r\n')
      if (headEnd === -1) return
      const request = parseHead(buffered.toString('latin1', 0, headEnd))
      if (request.path.startsWith('/early-')) {
        socket.removeAllListeners('data')
        onRequest(request)
        return
      }
      const start = headEnd + 4
      const end = start + Number(request.headers.get('content-length') ?? 0)
      if (buffered.length < end) return
      const body = buffered.subarray(start, end)
      buffered = buffered.subarray(end)
      onRequest({ ...request, body })
    }
  })
}

function parseHead(head: string): RawRequest {
  const [requestLine = '', ...lines] = head.split('\r\n')
  const [method = '', target = '/'] = requestLine.split(' ')
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  const [path = '/', search = ''] = target.split('?')
  const attempt = /attempt=(\d+)/.exec(headers.get('amz-sdk-request') ?? '')?.[1] ?? '1'
  return {
    method,
    path,
    query: new URLSearchParams(search),
    headers,
    attempt: Number(attempt),
    body: Buffer.alloc(0),
  }
}
