import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fromEnv } from '../../../src/credentials/index.ts'
import { CredentialsError } from '../../../src/errors.ts'
import { memoryContext } from '../config/memory-context.ts'
import { rejection } from '../http/loopback.ts'

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDENV', AWS_SECRET_ACCESS_KEY: 'sEcReT' }

function envWith(env: Record<string, string | undefined>) {
  const context = memoryContext({ env })
  return { context, provider: fromEnv({ context }) }
}

describe('fromEnv', () => {
  it('takes all five variables', async () => {
    const { provider } = envWith({
      ...KEYS,
      AWS_SESSION_TOKEN: 'token',
      AWS_CREDENTIAL_EXPIRATION: '2099-01-02T03:04:05Z',
      AWS_ACCOUNT_ID: '123456789012',
    })
    expect(await provider()).toEqual({
      accessKeyId: 'AKIDENV',
      secretAccessKey: 'sEcReT',
      sessionToken: 'token',
      expiration: new Date('2099-01-02T03:04:05Z'),
      accountId: '123456789012',
    })
  })

  it('gives undefined without keys, and for empty ones', async () => {
    expect(await envWith({}).provider()).toBeUndefined()
    const empty = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: 't' }
    expect(await envWith(empty).provider()).toBeUndefined()
    const blank = { AWS_ACCESS_KEY_ID: ' ', AWS_SECRET_ACCESS_KEY: '\n', AWS_SESSION_TOKEN: 't' }
    expect(await envWith(blank).provider()).toBeUndefined()
  })

  it('leaves out what is blank beside the keys', async () => {
    const { provider } = envWith({
      ...KEYS,
      AWS_SESSION_TOKEN: ' ',
      AWS_CREDENTIAL_EXPIRATION: '\t',
      AWS_ACCOUNT_ID: '',
    })
    expect(await provider()).toEqual({ accessKeyId: 'AKIDENV', secretAccessKey: 'sEcReT' })
  })

  it('gives the same object until a variable changes', async () => {
    const env: Record<string, string> = { ...KEYS }
    const { provider } = envWith(env)
    const first = await provider()
    expect(await provider()).toBe(first)
    env['AWS_SECRET_ACCESS_KEY'] = 'other'
    expect(await provider()).toMatchObject({ secretAccessKey: 'other' })
  })

  it.each([
    ['AWS_SECRET_ACCESS_KEY', { AWS_ACCESS_KEY_ID: 'AKIDENV' }],
    ['AWS_ACCESS_KEY_ID', { AWS_SECRET_ACCESS_KEY: 'sEcReT' }],
  ])('refuses one half without %s', async (missing, env) => {
    const error = await rejection(envWith(env).provider())
    expect(error).toBeInstanceOf(CredentialsError)
    expect(error).toMatchObject({
      code: 'CREDENTIALS_INVALID',
      message: expect.stringContaining(`${missing} is not set`),
      tried: [{ provider: 'environment', reason: expect.stringContaining(missing) }],
    })
    expect(inspect(error)).not.toContain('sEcReT')
  })

  it('refuses an expiration that is no time, or has passed', async () => {
    const wrong = envWith({ ...KEYS, AWS_CREDENTIAL_EXPIRATION: 'tomorrow' })
    expect(await rejection(wrong.provider())).toMatchObject({ code: 'CREDENTIALS_INVALID' })
    const past = envWith({ ...KEYS, AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z' })
    expect(await rejection(past.provider())).toMatchObject({ code: 'CREDENTIALS_EXPIRED' })
  })

  it('explains itself without values', async () => {
    const { provider } = envWith({ ...KEYS, AWS_PROFILE: 'dev', AWS_SESSION_TOKEN: 'tOkEn' })
    const [report] = await provider.explain()
    expect(report).toEqual({
      provider: 'environment',
      configured: true,
      from: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
      reason: 'takes the keys as they are',
      hints: [expect.stringContaining('go before AWS_PROFILE')],
    })
    expect(JSON.stringify(report)).not.toMatch(/sEcReT|AKIDENV|tOkEn/)
  })

  it('hints at temporary keys without a token, and at a token without keys', async () => {
    const keys = { AWS_ACCESS_KEY_ID: 'ASIAENV', AWS_SECRET_ACCESS_KEY: 'sEcReT' }
    const [temporary] = await envWith(keys).provider.explain()
    expect(temporary?.hints).toEqual([expect.stringContaining('AWS_SESSION_TOKEN is not set')])
    const [token] = await envWith({ AWS_SESSION_TOKEN: 't' }).provider.explain()
    expect(token).toMatchObject({ configured: false, hints: [expect.any(String)] })
  })
})
