import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type ClientOptions, createClient } from '../../../src/index.ts'
import { compileModel, type ServiceDefinition } from '../../../src/models/compile.ts'
import { verify } from '../../../src/verify/index.ts'
import { CREDENTIALS, listen } from '../http/loopback.ts'

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

let sent: Sent[] = []
let endpoint = ''
const server = createServer(async (request, response) => {
  const { method = '', url = '', headers } = request
  sent.push({ method, url, headers, body: Buffer.concat(await request.toArray()) })
  response.end()
})
beforeAll(async () => {
  endpoint = `http://127.0.0.1:${await listen(server)}`
})
afterAll(() => {
  server.close()
})
afterEach(() => {
  sent = []
  vi.unstubAllEnvs()
})

const clientWith = (options: ClientOptions = {}) =>
  createClient({ endpoint, region: 'eu-central-1', credentials: CREDENTIALS, ...options })

interface Case {
  readonly id: string
  readonly given: { readonly name: string }
  readonly params: { readonly data: string; readonly encoding?: string }
  readonly serialized: { readonly uri: string; readonly headers: Record<string, string> }
}
type Suite = Omit<ServiceDefinition, 'operations'> & { readonly cases: readonly Case[] }

const FOLDER = new URL('../../conformance/data/protocols/', import.meta.url)
const cases = readdirSync(FOLDER)
  .filter((file) => file.startsWith('input'))
  .flatMap(
    (file) => JSON.parse(gunzipSync(readFileSync(new URL(file, FOLDER))).toString()) as Suite[],
  )
  .flatMap((suite) => suite.cases.map((one) => ({ id: one.id, one, suite })))
  .filter(({ id }) => id.startsWith('SDKApp'))

describe('compression', () => {
  it.each(cases)('is done as the published case $id wants it', async ({ one, suite }) => {
    const { metadata, shapes } = suite
    const model = compileModel('test', {
      metadata: { endpointPrefix: 'test', ...metadata },
      operations: { [one.given.name]: one.given },
      shapes,
    })
    await using client = clientWith({ models: [model] })
    await client.call('test', one.given.name, one.params).catch(() => {})
    const [request] = sent
    if (request === undefined) throw new Error('nothing was sent')
    expect(request.url).toBe(one.serialized.uri)
    expect(request.headers['content-encoding']).toBe(one.serialized.headers['Content-Encoding'])
    expect(gunzipSync(request.body).toString()).toContain(one.params.data.slice(0, 50))
    const { accessKeyId } = await verify(request, { credentials: () => CREDENTIALS })
    expect(accessKeyId).toBe(CREDENTIALS.accessKeyId)
  })

  it('has cases', () => expect(cases.length).toBeGreaterThan(10))

  /** Whether a body of so many bytes is compressed. */
  async function isCompressed(body: string, options: ClientOptions = {}): Promise<boolean> {
    await using client = clientWith(options)
    const service = 'monitoring'
    await client.request({ service, method: 'POST', body, compression: 'gzip' })
    const request = sent.at(-1)
    const encoding = request?.headers['content-encoding']
    const text = encoding === undefined ? request?.body : gunzipSync(request?.body ?? '')
    expect(text?.toString()).toBe(body)
    return encoding === 'gzip'
  }

  it('begins at 10,240 bytes', async () => {
    expect(await isCompressed('a'.repeat(10_239))).toBe(false)
    expect(await isCompressed('a'.repeat(10_240))).toBe(true)
    expect(await isCompressed('é'.repeat(5_120))).toBe(true)
  })

  it('is as the environment says', async () => {
    vi.stubEnv('AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES', '3')
    expect(await isCompressed('ab')).toBe(false)
    expect(await isCompressed('abc')).toBe(true)
    vi.stubEnv('AWS_DISABLE_REQUEST_COMPRESSION', 'true')
    expect(await isCompressed('abc')).toBe(false)
  })

  it('is as the profile says, also where nothing else of it matters', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'compression-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'config')
    writeFileSync(file, '[default]\nrequest_min_compression_size_bytes = 3\n')
    vi.stubEnv('AWS_CONFIG_FILE', file)
    const fixed = { clockSkewCorrection: 'on', retry: 'none' } as const
    expect(await isCompressed('abc', fixed)).toBe(true)
    writeFileSync(file, '[default]\ndisable_request_compression = true\n')
    expect(await isCompressed('a'.repeat(20_000), fixed)).toBe(false)
  })

  it('leaves streams and operations alone that do not take it', async () => {
    await using client = clientWith()
    const body = Readable.from([Buffer.alloc(20_000)])
    await client.request({
      service: 'monitoring',
      method: 'POST',
      body,
      payloadHash: 'UNSIGNED-PAYLOAD',
      compression: 'gzip',
    })
    await client.request({ service: 'monitoring', json: { a: 'a'.repeat(20_000) } })
    expect(sent.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, undefined])
  })

  it.each([
    { payloadHash: 'ab'.repeat(32) },
    { headers: { 'x-amz-content-sha256': 'ab'.repeat(32) } },
  ])('is refused with a hash of the body as it was (%j)', async (options) => {
    const client = clientWith()
    const request = { service: 'monitoring', body: 'x', compression: 'gzip', ...options } as const
    await expect(client.request(request)).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      message: expect.stringContaining('compression'),
    })
    const unsigned = { ...request, headers: {}, payloadHash: 'UNSIGNED-PAYLOAD' }
    await expect(client.request(unsigned)).resolves.toBeDefined()
  })
})
