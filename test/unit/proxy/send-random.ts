import { connect } from 'node:net'
import { rulesAt, violationOf } from './policy-oracle.ts'
import { type Proxied, startProxied } from './proxied.ts'
import { type RandomRequest, randomNumbers, randomRequest } from './random-requests.ts'

/** What became of random requests. */
export interface RandomOutcome {
  readonly sent: number
  /** Requests that the service received, by its name. */
  readonly forwarded: Readonly<Record<string, number>>
  /** Requests that should not have been signed. */
  readonly violations: readonly string[]
  /** Requests that were refused, by the code of the record. */
  readonly refused: Readonly<Record<string, number>>
  /** By the status that callers got; 0 where the connection was closed. */
  readonly statuses: Readonly<Record<number, number>>
}

/** Sends random requests through a proxy, byte by byte as they are, and judges what arrives behind it. */
export async function sendRandom(count: number, seed: number): Promise<RandomOutcome> {
  const proxied = await startProxied((endpoint) => ({ allow: rulesAt(endpoint) }))
  const random = randomNumbers(seed)
  const statuses: Record<number, number> = {}
  let left = count
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const status = await sendRaw(proxied.port, randomRequest(random, proxied.port))
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  try {
    await Promise.all(Array.from({ length: 8 }, worker))
    return {
      sent: count,
      forwarded: byService(proxied),
      violations: violationsOf(proxied),
      refused: byCode(proxied),
      statuses,
    }
  } finally {
    proxied.close()
  }
}

function violationsOf({ received }: Proxied): string[] {
  return received.flatMap((request) => {
    const violation = violationOf(request)
    const { method, url, headers } = request
    return violation === undefined
      ? []
      : [`${method} ${url} ${violation} ${JSON.stringify(headers)}`]
  })
}

function byService({ received }: Proxied): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { headers } of received) {
    const service = /\/([^/]+)\/aws4_request/.exec(headers.authorization ?? '')?.[1] ?? 'none'
    counts[service] = (counts[service] ?? 0) + 1
  }
  return counts
}

function byCode({ records }: Proxied): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { code } of records) if (code !== undefined) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

function sendRaw(port: number, request: RandomRequest): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(wireForm(request), 'latin1'))
    let text = ''
    socket.setTimeout(5000, () => socket.destroy())
    socket.on('data', (data) => {
      text += data.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0)))
  })
}

function wireForm({ method, target, headers, body }: RandomRequest): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`)
  const isChunked = headers.some(([name]) => name === 'transfer-encoding')
  lines.push('connection: close')
  if (body !== '' || isChunked) lines.push(`content-length: ${Buffer.byteLength(body)}`)
  return `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}
