import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSettings } from '../../../src/config/settings.ts'
import {
  createImdsClient,
  type ImdsClientOptions,
  isImdsUnavailable,
} from '../../../src/imds/index.ts'
import { CHARACTER } from '../../support/character.ts'
import { runs } from '../../support/effort.ts'
import { memoryContext } from '../config/memory-context.ts'
import { loopback, rejection, status as reply } from '../http/loopback.ts'
import { useScene } from './imds-scene.ts'
import { type Directory, metadataServer } from './metadata-server.ts'

const DOCUMENT = {
  accountId: '123456789012',
  architecture: 'x86_64',
  availabilityZone: 'eu-central-1-ham-1a',
  instanceId: 'i-0123456789abcdef0',
  region: 'eu-central-1',
}
const USER_DATA = gzipSync('#!/bin/sh\necho ready')

const TREE: Directory = {
  'meta-data/': {
    'instance-id': 'i-0123456789abcdef0',
    'network/': { 'interfaces/': { 'macs/': { '0a:1b:2c:3d:4e:5f/': { 'device-number': '0' } } } },
    'placement/': { region: 'eu-central-1' },
    'public-keys/': {
      '': '0=my key\n1=other',
      '0/': { 'openssh-key': 'ssh-rsa A' },
      '1/': { 'openssh-key': 'ssh-rsa B' },
    },
    'iam/': { info: '{"Code":"Success"}', 'security-credentials/': { role: 'SECRET' } },
    'identity-credentials/': { 'ec2/': { 'security-credentials/': { 'ec2-instance': 'SECRET' } } },
  },
  'dynamic/': { 'instance-identity/': { document: JSON.stringify(DOCUMENT) } },
  'user-data': USER_DATA,
}

const scene = useScene(TREE)
const { client } = scene

describe('values', () => {
  it('are read as text, JSON and bytes', async () => {
    const imds = client()
    expect(await imds.get('meta-data/instance-id')).toBe('i-0123456789abcdef0')
    expect(await imds.get('/latest/meta-data/instance-id')).toBe('i-0123456789abcdef0')
    expect(await imds.getJson('meta-data/iam/info')).toEqual({ Code: 'Success' })
    expect(await imds.region()).toBe('eu-central-1')
    expect(await imds.identityDocument()).toEqual(DOCUMENT)
    expect(Buffer.from((await imds.userData()) ?? [])).toEqual(USER_DATA)
    expect(Buffer.from(await imds.getBinary('user-data'))).toEqual(USER_DATA)
  })

  it('that do not exist are undefined, or a ServiceError', async () => {
    scene.server.tree = {}
    const imds = client()
    expect(await imds.find('meta-data/none')).toBeUndefined()
    expect(await imds.userData()).toBeUndefined()
    expect(await imds.tags()).toBeUndefined()
    const error = await rejection(imds.get('meta-data/none'))
    expect(error).toMatchObject({ name: 'ServiceError', status: 404 })
    expect((error as Error).message).toContain('imds GET /latest/meta-data/none')
  })

  it('that are no JSON say so', async () => {
    expect(await rejection(client().getJson('meta-data/instance-id'))).toMatchObject({
      code: 'NETWORK_RESPONSE_INVALID',
    })
  })

  it('of tags come by name', async () => {
    scene.server.tree = {
      'meta-data/': { 'tags/': { 'instance/': { Name: 'web 1', 'app:env': 'prod' } } },
    }
    expect(await client().tags()).toEqual({ Name: 'web 1', 'app:env': 'prod' })
  })
})

describe('listings', () => {
  it('tell directories from values, and public keys by number', async () => {
    const imds = client()
    expect(await imds.list('meta-data/placement')).toEqual([
      { name: 'region', path: 'meta-data/placement/region', isDirectory: false },
    ])
    const [keys] = await imds.list('/latest/meta-data/public-keys/')
    expect(keys).toEqual({ name: 'my key', path: 'meta-data/public-keys/0/', isDirectory: true })
    expect((await imds.list('')).map(({ path }) => path)).toEqual([
      'meta-data/',
      'dynamic/',
      'user-data',
    ])
  })

  it.each(['', '/', 'latest', '/latest/'])(
    'of %j know directories without a slash',
    async (path) => {
      // As EC2 writes it.
      scene.server.tree = { '': 'dynamic\nmeta-data\nuser-data' }
      expect(await client().list(path)).toEqual([
        { name: 'dynamic', path: 'dynamic/', isDirectory: true },
        { name: 'meta-data', path: 'meta-data/', isDirectory: true },
        { name: 'user-data', path: 'user-data', isDirectory: false },
      ])
    },
  )

  it('lead nowhere else, whatever a service lists', async () => {
    scene.server.tree = { 'meta-data/': { '': '../api\n..\n./\na/b\nhttp://x/\nq?x\n\n  ok  \n' } }
    expect(await client().list('meta-data')).toEqual([
      { name: 'ok', path: 'meta-data/ok', isDirectory: false },
    ])
  })

  it('are walked to the end, but for credentials', async () => {
    const seen: Record<string, string> = {}
    for await (const { path, value } of client().walk()) seen[path] = value
    expect(seen).toEqual({
      'meta-data/instance-id': 'i-0123456789abcdef0',
      'meta-data/network/interfaces/macs/0a:1b:2c:3d:4e:5f/device-number': '0',
      'meta-data/placement/region': 'eu-central-1',
      'meta-data/public-keys/0/openssh-key': 'ssh-rsa A',
      'meta-data/public-keys/1/openssh-key': 'ssh-rsa B',
      'meta-data/iam/info': '{"Code":"Success"}',
    })
    expect(scene.server.requests.join()).not.toContain('credentials/')
  })

  it('that contain themselves come to an end', async () => {
    const loop: Record<string, Directory> = {}
    loop['again/'] = loop
    scene.server.tree = { 'meta-data/': loop }
    for await (const item of client().walk()) expect(item).toBeUndefined()
    expect(scene.server.count('GET')).toBeLessThan(30)
  })
})

it('is read over IPv6 too', async (context) => {
  const other = await metadataServer(TREE, '::1').catch(() => undefined)
  if (other === undefined) return context.skip('no IPv6 loopback here')
  other.now = () => scene.clock
  expect(other.url).toMatch(/^http:\/\/\[::1\]:/)
  expect(await client({ endpoint: other.url }).region()).toBe('eu-central-1')
  await other.close()
})

describe('paths', () => {
  it.each([
    'http://evil.example/x',
    '//evil.example/x',
    '../api/token',
    'meta-data/../../x',
    'a?b',
    'a#b',
    'a\\b',
    'a\nb',
    'a/./b',
    '\ud800',
  ])('may not be %j', async (path) => {
    const imds = client()
    for (const attempt of [imds.get(path), imds.list(path), imds.getBinary(path)]) {
      expect(await rejection(attempt)).toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        field: 'path',
      })
    }
    expect(scene.server.requests).toEqual([])
  })

  it('must be texts', async () => {
    const wrong = 1 as unknown as string
    expect(await rejection(client().get(wrong))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
    expect(await rejection(client().list(wrong))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
  })

  it('reach the service as one path below /latest/, or are refused', async () => {
    const imds = client()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: CHARACTER, maxLength: 20 }), async (path) => {
        scene.server.requests.length = 0
        const error = await imds.find(path).catch((thrown: unknown) => thrown)
        const line = scene.server.requests.find((one) => one.startsWith('GET'))
        if (line === undefined) expect(error).toMatchObject({ field: 'path' })
        else {
          const url = new URL(line.slice(4), 'http://host')
          expect(url.pathname + url.search).toBe(line.slice(4))
          expect(url.pathname.startsWith('/latest/')).toBe(true)
        }
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('the token', () => {
  it('is asked for once, however many read at once', async () => {
    const imds = client()
    await Promise.all(Array.from({ length: 50 }, () => imds.get('meta-data/instance-id')))
    expect(scene.server.count('PUT')).toBe(1)
  })

  it('is renewed two minutes before its end', async () => {
    const imds = client()
    await imds.get('meta-data/instance-id')
    scene.clock += (21_600 - 121) * 1000
    await imds.get('meta-data/instance-id')
    expect(scene.server.count('PUT')).toBe(1)
    scene.clock += 1000
    await imds.get('meta-data/instance-id')
    expect(scene.server.count('PUT')).toBe(2)
  })

  it('lasts as long as the service says, and short ones for half of that', async () => {
    scene.server.grantedTtl = 60
    const imds = client({ tokenTtl: 300 })
    await imds.get('meta-data/instance-id')
    scene.clock += 29_000
    await imds.get('meta-data/instance-id')
    expect(scene.server.count('PUT')).toBe(1)
    scene.clock += 1000
    await imds.get('meta-data/instance-id')
    expect(scene.server.count('PUT')).toBe(2)
  })

  it('is used to its end while no other can be had', async () => {
    const imds = client()
    await imds.get('meta-data/instance-id')
    scene.server.misbehavior = { method: 'PUT', status: 404 }
    scene.clock += (21_600 - 100) * 1000
    for (let read = 0; read < 5; read++) await imds.get('meta-data/instance-id')
    expect(scene.server.count('PUT')).toBe(2)
    scene.clock += 30_000
    await imds.get('meta-data/instance-id')
    expect(scene.server.count('PUT')).toBe(3)
    scene.clock += 100_000
    expect(await rejection(imds.get('meta-data/instance-id'))).toMatchObject({ status: 404 })
  })

  it('that is refused is replaced once', async () => {
    const imds = client()
    await imds.get('meta-data/instance-id')
    scene.server.forgetTokens()
    const got = await Promise.all([imds.get('meta-data/instance-id'), imds.region()])
    expect(got).toEqual(['i-0123456789abcdef0', 'eu-central-1'])
    expect(scene.server.count('PUT')).toBe(2)
    scene.server.misbehavior = { method: 'GET', status: 401 }
    expect(await rejection(imds.region())).toMatchObject({ status: 401 })
    expect(scene.server.count('PUT')).toBe(3)
  })

  it.each(['', 'a\r\nX-Evil: 1', '<html>', 'ü'])('may not be %j', async (body) => {
    scene.server.misbehavior = { method: 'PUT', body }
    const error = await rejection(client().region())
    if (body === '<html>') expect(error).toMatchObject({ status: 401 })
    else expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
  })

  it('is in no error and in no object', async () => {
    const token = 'AQAEA-a-token-to-be-quoted=='
    const quoted = `<Error><Code>Bad</Code><Message>You sent ${token}</Message></Error>`
    const quoting = await loopback(reply(200, token), reply(400, quoted))
    const imds = client({ endpoint: quoting.url })
    const error = await rejection(imds.region())
    expect(quoting.seen[1]?.headers['x-aws-ec2-metadata-token']).toBe(token)
    expect(error).toMatchObject({ awsCode: 'Bad', message: expect.stringContaining('[redacted]') })
    for (const thing of [error, imds]) {
      expect(inspect(thing, { depth: 20, showHidden: true })).not.toContain(token)
    }
    await quoting.close()
  })
})

describe('retries', () => {
  it.each([500, 503, 429])('repeat what is answered with %i', async (status) => {
    scene.server.misbehavior = { status, times: 3 }
    expect(await client().region()).toBe('eu-central-1')
    expect(scene.server.count('PUT')).toBe(4)
  })

  it('end after four attempts, or as many as are set', async () => {
    scene.server.misbehavior = { status: 500, method: 'GET' }
    expect(await rejection(client().region())).toMatchObject({
      status: 500,
      stopReason: 'attempts',
    })
    expect(scene.server.count('GET')).toBe(4)
    const context = memoryContext({ env: { AWS_METADATA_SERVICE_NUM_ATTEMPTS: '2' } })
    await rejection(client({ settings: createSettings({ context }) }).region())
    expect(scene.server.count('GET')).toBe(6)
    await rejection(client({ maxAttempts: 1 }).region())
    expect(scene.server.count('GET')).toBe(7)
  })

  it('repeat what lost its connection', async () => {
    scene.server.misbehavior = { how: 'reset', times: 1 }
    expect(await client().region()).toBe('eu-central-1')
  })

  it('do not repeat what times out', async () => {
    const imds = client({ timeoutMs: 150 })
    await imds.region()
    scene.server.misbehavior = { how: 'silent', method: 'GET' }
    const startedAt = Date.now()
    expect(await rejection(imds.region())).toMatchObject({
      code: 'TIMEOUT_ATTEMPT',
      timeoutMs: 150,
    })
    expect(Date.now() - startedAt).toBeLessThan(600)
    expect(scene.server.count('GET')).toBe(2)
  })
})

describe('refusals', () => {
  it.each([
    [400, 'refused the requested lifetime'],
    [403, 'switched off for this instance'],
    [404, 'IMDSv1 is not used'],
    [405, 'IMDSv1 is not used'],
  ])('of a token with %i are explained', async (status, words) => {
    scene.server.misbehavior = { method: 'PUT', status }
    const error = await rejection(client().region())
    expect(error).toMatchObject({
      name: 'ServiceError',
      status,
      message: expect.stringContaining(words),
    })
    expect(isImdsUnavailable(error)).toBe(false)
    expect(scene.server.requests).toEqual(['PUT /latest/api/token'])
  })
})

describe('abort', () => {
  it('rejects with its reason, and does not stop the others', async () => {
    const reason = new Error('enough')
    const abort = new AbortController()
    const imds = client({ timeoutMs: 2000 })
    const others = imds.region()
    const aborted = rejection(imds.get('meta-data/instance-id', { signal: abort.signal }))
    abort.abort(reason)
    expect(await aborted).toBe(reason)
    expect(await others).toBe('eu-central-1')
    expect(await rejection(imds.get('x', { signal: abort.signal }))).toBe(reason)
  })
})

describe('wrong options', () => {
  it.each([
    [null, 'options'],
    [{ timeoutMs: '1' }, 'options.timeoutMs'],
    [{ timeoutMs: 0 }, 'options.timeoutMs'],
    [{ tokenTtl: 0 }, 'options.tokenTtl'],
    [{ tokenTtl: 21_601 }, 'options.tokenTtl'],
    [{ tokenTtl: 'x' }, 'options.tokenTtl'],
  ])('%j', (options, field) => {
    const make = () => createImdsClient(options as ImdsClientOptions)
    expect(make).toThrowError(expect.objectContaining({ field }))
  })
})
