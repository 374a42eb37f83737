import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { SignatureError } from '../../../src/errors.ts'
import { type SigningAlgorithm, sign } from '../../../src/sigv4/index.ts'
import { type KnownCredentials, type VerifiableRequest, verify } from '../../../src/verify/index.ts'
import { collectGarbage } from '../../support/collect-garbage.ts'
import { credentials, refusalOf } from './arrived-request.ts'

const url = 'http://api.example.com/items'
const service = 'my-api'
const { sessionToken: _, ...keys } = credentials
const lookUp = (accessKeyId: string) => (accessKeyId === keys.accessKeyId ? keys : undefined)

/** A request whose signature is that of its body, which must be read for that. */
function signed(body: string, accessKeyId: string = keys.accessKeyId): VerifiableRequest {
  const signing = { credentials: { ...keys, accessKeyId }, region: 'r', service }
  return { ...sign({ method: 'POST', url, body }, signing), body: undefined }
}

describe('the body of a request', () => {
  it('is not read before the access key is known', async () => {
    let read = 0
    async function* body() {
      read++
      yield Buffer.from('data')
    }
    const stranger = verify(
      { ...signed('data', 'AKIDSTRANGER'), body: body() },
      { credentials: lookUp },
    )
    expect((await refusalOf(stranger)).code).toBe('SIGNATURE_ACCESS_KEY_UNKNOWN')
    expect(read).toBe(0)
    const verified = await verify({ ...signed('data'), body: body() }, { credentials: lookUp })
    expect([read, Buffer.from(verified.body ?? []).toString()]).toEqual([1, 'data'])
  })

  it('is not read before the signature holds where its hash is signed', async () => {
    let read = 0
    async function* body() {
      read++
      yield 'data'
    }
    const request = sign(
      { method: 'PUT', url, body: 'data' },
      { credentials: keys, region: 'r', service: 's3' },
    )
    const wrong = { credentials: () => ({ secretAccessKey: 'wrong' }) }
    expect((await refusalOf(verify({ ...request, body: body() }, wrong))).field).toBe('signature')
    expect(read).toBe(0)
  })

  it('that a stranger does not finish is refused at once by a server', async () => {
    const server = createServer((request, response) => {
      verify(request, { credentials: lookUp }).catch((error: unknown) => {
        if (error instanceof SignatureError) response.end(error.code)
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { headers } = signed('data', 'AKIDSTRANGER') as { headers: Record<string, string> }
    const lines = Object.entries({
      ...headers,
      host: 'api.example.com',
      'content-length': '1000000',
    })
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(`POST /items HTTP/1.1\r\n${lines.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n`)
    socket.write(Buffer.alloc(1000))
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toContain('SIGNATURE_ACCESS_KEY_UNKNOWN')
    socket.destroy()
    server.close()
  })

  it('is read up to 1 MiB, or as far as the options say', async () => {
    const limit = 1024 * 1024
    const fits = 'x'.repeat(limit)
    for (const [body, more, code] of [
      [fits, {}, 'passes'],
      [`${fits}x`, {}, 'SIGNATURE_PAYLOAD_TOO_LARGE'],
      [`${fits}x`, { maxBodyBytes: limit + 1 }, 'passes'],
      ['xx', { maxBodyBytes: 1 }, 'SIGNATURE_PAYLOAD_TOO_LARGE'],
    ] as const) {
      async function* parts() {
        for (let at = 0; at < body.length; at += 60_000)
          yield Buffer.from(body.slice(at, at + 60_000))
      }
      const result = await verify(
        { ...signed(body), body: parts() },
        { credentials: lookUp, ...more },
      ).then(
        () => 'passes',
        (error: SignatureError) => error.code,
      )
      expect(result).toBe(code)
    }
  })

  it('in parts of one byte takes little more memory than its size', async () => {
    const size = 512 * 1024
    let peak = 0
    async function* parts() {
      for (let at = 0; at < size; at++) {
        if (at % 65_536 === 0) {
          collectGarbage()
          const { heapUsed, arrayBuffers } = process.memoryUsage()
          peak = Math.max(peak, heapUsed + arrayBuffers)
        }
        yield new Uint8Array([120])
      }
    }
    const before = process.memoryUsage()
    const { body } = await verify(
      { ...signed('x'.repeat(size)), body: parts() },
      { credentials: lookUp },
    )
    expect(body).toHaveLength(size)
    // Kept as objects of their own, the parts would take 40 MiB and more.
    expect(peak - before.heapUsed - before.arrayBuffers).toBeLessThan(24 * 1024 * 1024)
  })
})

describe('an access key', () => {
  const now = Date.UTC(2026, 2, 4)

  /** Microseconds that refusing a request takes. */
  async function refusalTime(
    request: VerifiableRequest,
    known?: KnownCredentials,
  ): Promise<number> {
    const start = process.hrtime.bigint()
    await verify(request, { credentials: () => known, now }).catch(() => undefined)
    return Number(process.hrtime.bigint() - start) / 1000
  }

  const median = (times: number[]): number =>
    times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

  // Keys that nobody has used before.
  let serial = 0

  async function medians(algorithm: SigningAlgorithm) {
    const times = { unknown: [] as number[], first: [] as number[], again: [] as number[] }
    for (let count = 0; count < 100; count++) {
      serial++
      const id = { accessKeyId: `AKID${serial}`, secretAccessKey: 'signer' }
      const request = sign({ url }, { credentials: id, region: 'r', service, algorithm, date: now })
      const known = { secretAccessKey: `known${serial}` }
      times.unknown.push(await refusalTime(request))
      times.first.push(await refusalTime(request, known))
      times.again.push(await refusalTime(request, known))
    }
    const { unknown, first, again } = times
    return { unknown: median(unknown), first: median(first), again: median(again) }
  }

  it.each(['v4', 'v4a'] as const)(
    'costs the same, known or not, with %s',
    async (algorithm) => {
      await medians(algorithm)
      let furthest = Number.POSITIVE_INFINITY
      // Other processes disturb a measurement, but never make two different costs equal.
      for (let attempt = 0; attempt < 8 && furthest > 1.25; attempt++) {
        const { unknown, first, again } = await medians(algorithm)
        const all = [unknown, first, again]
        furthest = Math.min(furthest, Math.max(...all) / Math.min(...all))
      }
      expect(furthest).toBeLessThan(1.25)
    },
    60_000,
  )
})
