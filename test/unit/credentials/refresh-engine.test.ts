import { execFileSync } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRefreshEngine, refreshEngine } from '../../../src/credentials/refresh.ts'
import type { CredentialsFetcher } from '../../../src/credentials/types.ts'
import { ConfigError } from '../../../src/errors.ts'
import type { Credentials } from '../../../src/sigv4/index.ts'
import { rejection } from '../http/loopback.ts'
import { type VirtualEnvironment, virtualEnvironment } from './virtual-environment.ts'

const HOUR_MS = 3_600_000
const SECRET = 'a-secret-that-nobody-may-see'
const TOKEN = 'a-token-that-nobody-may-see'

let environment: VirtualEnvironment
let asked: number
/** What the source does when it is asked. */
let answer: () => Credentials | undefined | Promise<Credentials | undefined>

function keys(id: string, lifetimeMs?: number): Credentials {
  return {
    accessKeyId: id,
    secretAccessKey: SECRET,
    sessionToken: TOKEN,
    ...(lifetimeMs !== undefined && { expiration: new Date(environment.now() + lifetimeMs) }),
  }
}

function fail(): never {
  throw new Error('the source is down')
}

function source(options: Partial<CredentialsFetcher> = {}): CredentialsFetcher {
  return {
    name: 'a test',
    fetch: async () => {
      asked += 1
      return await answer()
    },
    ...options,
  }
}

function provider(options: Partial<CredentialsFetcher> = {}) {
  return createRefreshEngine(environment).provider(source(options))
}

beforeEach(() => {
  environment = virtualEnvironment()
  asked = 0
  answer = () => keys(`KEY-${asked}`, HOUR_MS)
})

describe('many callers', () => {
  it('cause one fetch while nothing is cached, and get the same object', async () => {
    const get = provider()
    const got = await Promise.all(Array.from({ length: 1000 }, () => get()))
    expect(asked).toBe(1)
    expect(new Set(got).size).toBe(1)
  })

  it('share one failure while nothing is cached, and the next one asks again', async () => {
    answer = fail
    const get = provider()
    const failures = await Promise.allSettled(Array.from({ length: 1000 }, () => get()))
    expect(failures.every(({ status }) => status === 'rejected')).toBe(true)
    expect(asked).toBe(1)
    answer = () => keys('LATER', HOUR_MS)
    expect(await get()).toMatchObject({ accessKeyId: 'LATER' })
  })

  it('go on with what is cached while one of them renews it ahead of its end', async () => {
    const get = provider()
    await get()
    await environment.advance(HOUR_MS - 600_000)
    let resolve: ((credentials: Credentials) => void) | undefined
    answer = () => new Promise((settle) => (resolve = settle))
    const first = get()
    const others = await Promise.all(Array.from({ length: 1000 }, () => get()))
    expect(new Set(others.map((one) => one?.accessKeyId))).toEqual(new Set(['KEY-1']))
    resolve?.(keys('NEW', HOUR_MS))
    expect(await first).toMatchObject({ accessKeyId: 'NEW' })
    expect(asked).toBe(2)
  })

  it('wait for one fetch in the last minute', async () => {
    const get = provider()
    await get()
    await environment.advance(HOUR_MS - 60_000)
    const got = await Promise.all(Array.from({ length: 1000 }, () => get()))
    expect(new Set(got.map((one) => one?.accessKeyId))).toEqual(new Set(['KEY-2']))
    expect(asked).toBe(2)
  })

  it('of providers with one key share fetch and cache, whoever made them', async () => {
    const engine = createRefreshEngine(environment)
    const identity = {}
    for (const key of ['role arn:aws:iam::1:role/a', identity]) {
      asked = 0
      const made = Array.from({ length: 20 }, () => engine.provider(source(), key))
      await Promise.all(made.map((get) => get()))
      expect(asked).toBe(1)
      made[0]?.invalidate(keys('KEY-1'))
      await Promise.all(made.map((get) => get()))
      expect(asked).toBe(2)
    }
    await engine.provider(source(), 'role arn:aws:iam::1:role/b')()
    await engine.provider(source(), {})()
    await engine.provider(source())()
    expect(asked).toBe(5)
  })
})

describe('an outage of the source', () => {
  it.each([0, 0.5, 0.999])(
    'of 10 minutes is met with three questions at most (%f)',
    async (chance) => {
      environment.chance = chance
      const get = provider()
      await get()
      await environment.advance(HOUR_MS - 30_000)
      answer = fail
      asked = 0
      for (let second = 0; second < 600; second++) {
        const got = await Promise.all([get(), get(), get()])
        expect(got.map((one) => one?.accessKeyId)).toEqual(['KEY-1', 'KEY-1', 'KEY-1'])
        await environment.advance(1000)
      }
      expect(asked).toBeGreaterThanOrEqual(1)
      expect(asked).toBeLessThanOrEqual(3)
      answer = () => keys('BACK', HOUR_MS)
      await environment.advance(600_000)
      expect(await get()).toMatchObject({ accessKeyId: 'BACK' })
      expect(get.state().backoffUntil).toBeUndefined()
    },
  )

  it('that is short does not outlast credentials of a minute', async () => {
    answer = () => keys('SHORT', 90_000)
    const get = provider()
    await get()
    await environment.advance(40_000)
    answer = fail
    expect(await get()).toMatchObject({ accessKeyId: 'SHORT' })
    answer = () => keys('BACK', 90_000)
    expect(await get()).toMatchObject({ accessKeyId: 'SHORT' })
    await environment.advance(25_000)
    expect(await get()).toMatchObject({ accessKeyId: 'BACK' })
    expect(asked).toBe(3)
  })

  it('of a minute is met with a question a second at most, once credentials of a minute have ended', async () => {
    answer = () => keys('SHORT', 60_000)
    const get = provider()
    await get()
    await environment.advance(60_000)
    answer = fail
    asked = 0
    for (let tenth = 0; tenth < 600; tenth++) {
      await get()
      await environment.advance(100)
    }
    expect(asked).toBeLessThanOrEqual(60)
  })

  it('never makes a strict source serve what has expired, and it is asked again at once', async () => {
    const get = provider({ strict: true })
    await get()
    await environment.advance(HOUR_MS - 30_000)
    answer = fail
    expect(await get()).toMatchObject({ accessKeyId: 'KEY-1' })
    expect(await get()).toMatchObject({ accessKeyId: 'KEY-1' })
    expect(asked).toBe(2)
    await environment.advance(30_000)
    expect(await rejection(get())).toMatchObject({ code: 'CREDENTIALS_PROVIDER_FAILED' })
    answer = () => keys('ROTATED', HOUR_MS)
    expect(await get()).toMatchObject({ accessKeyId: 'ROTATED' })
  })

  it('ends a fetch that hangs, and tells the source', async () => {
    let told: AbortSignal | undefined
    const get = provider({
      fetch: (signal) => {
        told = signal
        return new Promise(() => {})
      },
      timeoutMs: 5000,
    })
    const waiting = [get(), get()].map(rejection)
    await environment.advance(4999)
    expect(told?.aborted).toBe(false)
    await environment.advance(1)
    for (const error of await Promise.all(waiting)) {
      expect(error).toMatchObject({
        code: 'CREDENTIALS_PROVIDER_FAILED',
        message: 'No credentials from a test: no response within 5000 ms',
        tried: [{ provider: 'a test', reason: 'no response within 5000 ms' }],
      })
    }
    expect(told?.aborted).toBe(true)
  })

  it('leaves no timer behind when the source answers', async () => {
    const get = provider()
    await get()
    expect(environment.timers).toBe(0)
    const endless = provider({ timeoutMs: Number.POSITIVE_INFINITY })
    const waiting = endless()
    expect(environment.timers).toBe(0)
    await waiting
  })
})

describe('what a source gives', () => {
  it.each([
    ['no object', 'text', 'CREDENTIALS_INVALID'],
    ['no key id', { secretAccessKey: SECRET }, 'CREDENTIALS_INVALID'],
    ['no secret', { accessKeyId: 'A', secretAccessKey: '' }, 'CREDENTIALS_INVALID'],
    [
      'a token that is no text',
      { accessKeyId: 'A', secretAccessKey: SECRET, sessionToken: 1 },
      'CREDENTIALS_INVALID',
    ],
    [
      'an end that is no date',
      { accessKeyId: 'A', secretAccessKey: SECRET, expiration: new Date('x') },
      'CREDENTIALS_INVALID',
    ],
    [
      'an end in the past',
      { accessKeyId: 'A', secretAccessKey: SECRET, expiration: new Date(1) },
      'CREDENTIALS_EXPIRED',
    ],
  ])('is refused with %s', async (_, given, code) => {
    answer = () => given as unknown as Credentials
    const error = await rejection(provider()())
    expect(error).toMatchObject({ name: 'CredentialsError', code, tried: [{ provider: 'a test' }] })
    expect(inspect(error, { depth: 9 })).not.toContain(SECRET)
  })

  it('is handed out frozen, without what does not belong, and hides its secrets', async () => {
    answer = () => ({ ...keys('KEY', HOUR_MS), accountId: '1', $source: SECRET }) as Credentials
    const get = provider()
    const got = await get()
    expect({ ...got }).toEqual({ ...keys('KEY', HOUR_MS), accountId: '1' })
    expect(Object.isFrozen(got)).toBe(true)
    for (const text of [
      inspect(get, { showHidden: true, depth: 9 }),
      inspect(got),
      JSON.stringify([got, get.state()]),
    ]) {
      expect(text).not.toContain(SECRET)
      expect(text).not.toContain(TOKEN)
    }
  })

  it('is never asked for again when it does not end, but after it was refused', async () => {
    answer = () => keys(`KEY-${asked}`)
    const get = provider()
    await get()
    await environment.advance(1000 * HOUR_MS)
    expect(await get()).toMatchObject({ accessKeyId: 'KEY-1' })
    expect(get.state()).toMatchObject({ expiration: undefined, advisoryWindowMs: undefined })
    get.invalidate(keys('KEY-1'))
    expect(await get()).toMatchObject({ accessKeyId: 'KEY-2' })
  })

  it('may be nothing, which is asked for again', async () => {
    answer = () => undefined
    const get = provider()
    expect(await Promise.all([get(), get()])).toEqual([undefined, undefined])
    expect(asked).toBe(1)
    answer = () => keys('CONFIGURED', HOUR_MS)
    expect(await get()).toMatchObject({ accessKeyId: 'CONFIGURED' })
    await environment.advance(HOUR_MS)
    answer = () => undefined
    expect(await get()).toMatchObject({ accessKeyId: 'CONFIGURED' })
    expect(get.state().backoffUntil).toBeDefined()
  })

  it('is not asked for at each refusal while it stays the same', async () => {
    answer = () => keys('SAME', HOUR_MS)
    const get = provider()
    for (let call = 0; call < 50; call++) {
      get.invalidate({ accessKeyId: (await get())?.accessKeyId ?? '' })
      await environment.advance(100)
    }
    expect(asked).toBe(2)
    await environment.advance(60_000)
    get.invalidate({ accessKeyId: 'SAME' })
    await get()
    expect(asked).toBe(3)
  })
})

describe('errors', () => {
  it('of this library come as they are, and those of a setting stay for a moment', async () => {
    const staying = new ConfigError('profile: no such', { code: 'CONFIG_INVALID' })
    answer = () => {
      throw staying
    }
    environment.chance = 0.999
    const get = provider()
    expect(await rejection(get())).toBe(staying)
    await environment.advance(4900)
    expect(await rejection(get())).toBe(staying)
    expect(asked).toBe(1)
    answer = () => keys('MENDED', HOUR_MS)
    await environment.advance(100)
    expect(await get()).toMatchObject({ accessKeyId: 'MENDED' })
  })

  it('stay or not as the source says', async () => {
    const get = provider({ isNonRecoverable: (error) => error instanceof Error })
    await get()
    await environment.advance(HOUR_MS - 600_000)
    answer = fail
    expect(await rejection(get())).toMatchObject({ cause: { message: 'the source is down' } })
    expect(await rejection(get())).toBeInstanceOf(Error)
    expect(asked).toBe(2)
  })

  it.each([
    [{ name: 'x' }, 'ERR_INVALID_ARG_TYPE', 'source.fetch'],
    [
      { name: 'x', fetch: async (): Promise<undefined> => undefined, timeoutMs: '1' },
      'ERR_INVALID_ARG_TYPE',
      'source.timeoutMs',
    ],
    [
      { name: 'x', fetch: async (): Promise<undefined> => undefined, advisoryWindowMs: 0 },
      'ERR_OUT_OF_RANGE',
      'source.advisoryWindowMs',
    ],
  ])('of a wrong source name the field', (wrong, code, field) => {
    const make = () => refreshEngine.provider(wrong as unknown as CredentialsFetcher)
    expect(make).toThrowError(expect.objectContaining({ code, field }))
  })
})

describe('diagnostics', () => {
  const name = 'sansdk:credentials:refresh'
  const heard: unknown[] = []
  const listen = (message: unknown): void => void heard.push(message)
  afterEach(() => {
    unsubscribe(name, listen)
    heard.length = 0
  })

  it('tell of each question to a source, without secrets', async () => {
    subscribe(name, listen)
    const get = provider()
    await get()
    await environment.advance(HOUR_MS - 30_000)
    answer = fail
    await get()
    expect(heard).toMatchObject([
      { source: 'a test', result: 'renewed', expiration: expect.any(Date), backoffMs: 0 },
      { source: 'a test', result: 'failed', error: expect.any(Error), backoffMs: 300_000 },
    ])
    expect(inspect(heard, { depth: 9, showHidden: true })).not.toContain(SECRET)
  })
})

describe('the process', () => {
  it('ends while a source hangs', () => {
    const engine = fileURLToPath(new URL('../../../src/credentials/refresh.ts', import.meta.url))
    const program = `
      import { refreshEngine } from ${JSON.stringify(engine)}
      refreshEngine.provider({ name: 'x', fetch: () => new Promise(() => {}) })()
      process.on('exit', () => console.log('over'))`
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
    const root = fileURLToPath(new URL('../../..', import.meta.url))
    const startedAt = Date.now()
    expect(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })).toBe('over\n')
    expect(Date.now() - startedAt).toBeLessThan(15_000)
  })
})
