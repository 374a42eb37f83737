import { describe, expect, it } from 'vitest'
import { checkOptions, type OptionRules } from '../../../src/base/options.ts'

interface Options {
  readonly region?: string
  readonly retry?: { readonly maxAttempts?: number }
  readonly mode?: 'fast' | 'safe'
  readonly contentType?: string
  readonly signal?: AbortSignal
  readonly endpoint?: string | URL
  readonly codes?: readonly string[]
  readonly now?: () => number
  readonly own?: unknown
}

const RULES: OptionRules<Options> = {
  region: 'string',
  retry: { maxAttempts: 'number' },
  mode: ['fast', 'safe'],
  contentType: 'string',
  signal: 'signal',
  endpoint: 'url',
  codes: 'array',
  now: 'function',
  own: 'checked',
}

function refusal(options: unknown): { message: string; code: unknown; field: unknown } {
  try {
    checkOptions('makeThing', options, RULES)
  } catch (error) {
    const { message, code, field } = error as Error & { code: unknown; field: unknown }
    return { message, code, field }
  }
  return { message: 'accepted', code: undefined, field: undefined }
}

describe('checkOptions', () => {
  it.each([
    ['regoin', 'did you mean `region`?'],
    ['Region', 'did you mean `region`?'],
    ['content-type', 'did you mean `contentType`?'],
    ['ContentType', 'did you mean `contentType`?'],
    ['REGION', 'did you mean `region`?'],
    ['max_attempts', 'did you mean `retry: { maxAttempts }`?'],
    ['maxRetries', 'use `retry: { maxAttempts, mode }`'],
    ['forcePathStyle', "use `addressing: 'path'` of `createBucket`"],
    ['retries', 'use `retry: { maxAttempts, mode }`'],
    [
      'ResponseContentDisposition',
      'use `responseHeaders: { contentDisposition }`, or `downloadName` of `presignGet`',
    ],
    ['SSEKMSKeyId', "use `encryption: { type: 'kms', keyId }`"],
    ['logger', 'give `logger` to `createClient`'],
    ['requestHandler', 'use `dispatcher`'],
    ['zzzzzz', 'it has region, retry, mode,'],
  ])('refuses the unknown option %s and says what to use', (name, advice) => {
    const { message, code, field } = refusal({ [name]: 1 })
    expect(message).toContain(`options.${name} is not an option of makeThing; ${advice}`)
    expect({ code, field }).toEqual({ code: 'ERR_INVALID_ARG_VALUE', field: `options.${name}` })
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    'refuses %s, which every object inherits',
    (name) => {
      const options: unknown = JSON.parse(`{ "${name}": 1 }`)
      expect(refusal(options).code).toBe('ERR_INVALID_ARG_VALUE')
    },
  )

  it.each([
    ['options.retry', { retry: { attempts: 3 } }, 'did you mean `maxAttempts`?'],
    ['options.retry', { retry: 5 }, 'must be an object with maxAttempts; got number'],
    ['options.retry.maxAttempts', { retry: { maxAttempts: '3' } }, 'must be a number; got string'],
    ['options.retry.maxAttempts', { retry: { maxAttempts: Number.NaN } }, 'must not be NaN'],
    ['options.region', { region: null }, 'must be a string; got null'],
    ['options.mode', { mode: 'fats' }, "must be 'fast' or 'safe'"],
    ['options.signal', { signal: {} }, 'must be an AbortSignal'],
    ['options.endpoint', { endpoint: 80 }, 'must be a URL'],
    ['options.codes', { codes: 'A' }, 'must be an array'],
    ['options.now', { now: 0 }, 'must be a function'],
    ['options', null, 'must be an object; got null'],
    ['options', ['region'], 'must be an object; got an array'],
    ['options', 'eu-central-1', 'must be an object; got string'],
  ])('names %s, which has a value of the wrong kind', (field, options, problem) => {
    const found = refusal(options)
    expect(found.message).toContain(problem)
    expect(String(found.field)).toContain(field)
  })

  it('accepts every option, absent or undefined ones, and names that are symbols', () => {
    const whole: Options = {
      region: 'eu-central-1',
      retry: { maxAttempts: 3 },
      mode: 'safe',
      contentType: '',
      signal: new AbortController().signal,
      endpoint: new URL('https://example.com'),
      codes: [],
      now: () => 0,
      own: null,
    }
    for (const options of [{}, whole, { region: undefined, maxRetries: undefined }]) {
      expect(refusal({ ...options, [Symbol('mine')]: 1 }).message).toBe('accepted')
    }
  })

  it('does not repeat names that are long or hold control characters', () => {
    expect(refusal({ [`a\n${'b'.repeat(1_000)}`]: 1 }).message).not.toMatch(/\n|bbb/)
  })
})
