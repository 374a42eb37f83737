import { describe, expect, it } from 'vitest'
import { createNonePolicy, type RetryOption, resolveRetryPolicy } from '../../../src/retry/index.ts'
import { completeRetryOption, isCompleteRetryOption } from '../../../src/retry/policies.ts'

const OWN = createNonePolicy()
const NOTHING = { mode: undefined, maxAttempts: undefined }
const ADAPTIVE = { mode: 'adaptive', maxAttempts: 5 } as const

describe('what settings say of retries', () => {
  it.each<[string, RetryOption | undefined, RetryOption]>([
    ['counts where nothing is given', undefined, { mode: 'adaptive', maxAttempts: 5 }],
    ['leaves a mode and adds the attempts', 'standard', { mode: 'standard', maxAttempts: 5 }],
    ['adds the attempts to adaptive', 'adaptive', { mode: 'adaptive', maxAttempts: 5 }],
    ['leaves none', 'none', 'none'],
    ['leaves a policy', OWN, OWN],
    ['leaves attempts and adds the mode', { maxAttempts: 2 }, { mode: 'adaptive', maxAttempts: 2 }],
    [
      'leaves all else',
      { mode: 'standard', capMs: 100 },
      { mode: 'standard', maxAttempts: 5, capMs: 100 },
    ],
  ])('%s', (_name, option, expected) => {
    expect(completeRetryOption(option, ADAPTIVE)).toEqual(expected)
  })

  it('are the standard mode and its attempts where they are silent', () => {
    expect(completeRetryOption(undefined, NOTHING)).toEqual({ mode: 'standard' })
    expect(completeRetryOption('adaptive', NOTHING)).toEqual({ mode: 'adaptive' })
    const capped = completeRetryOption({ capMs: 100 }, NOTHING)
    expect(capped).toEqual({ mode: 'standard', capMs: 100 })
    expect(capped).not.toHaveProperty('maxAttempts')
  })

  it('take the legacy mode of old SDKs for standard', () => {
    const defaults = { mode: 'legacy', maxAttempts: undefined } as const
    expect(completeRetryOption(undefined, defaults)).toEqual({ mode: 'standard' })
  })

  it('leave what is wrong to be refused', () => {
    for (const option of [null, 3] as never[]) {
      expect(completeRetryOption(option, ADAPTIVE)).toBe(option)
    }
  })
})

describe('a retry option is complete', () => {
  it.each<[RetryOption | undefined, boolean]>([
    [undefined, false],
    ['standard', false],
    ['adaptive', false],
    ['none', true],
    [OWN, true],
    [{ mode: 'none' }, true],
    [{ mode: 'standard' }, false],
    [{ maxAttempts: 2 }, false],
    [{ mode: 'standard', maxAttempts: 2 }, true],
  ])('%o without settings: %s', (option, expected) => {
    expect(isCompleteRetryOption(option, NOTHING)).toBe(expected)
  })

  it.each<[RetryOption | undefined, boolean]>([
    [undefined, false],
    ['standard', true],
    [{ mode: 'adaptive' }, true],
    [{ capMs: 100 }, false],
  ])('%o with the attempts of settings: %s', (option, expected) => {
    const defaults = { mode: undefined, maxAttempts: 5 }
    expect(isCompleteRetryOption(option, defaults)).toBe(expected)
  })

  it('where settings name both, and where they name none', () => {
    expect(isCompleteRetryOption(undefined, ADAPTIVE)).toBe(true)
    expect(isCompleteRetryOption({ maxAttempts: 2 }, ADAPTIVE)).toBe(true)
    expect(isCompleteRetryOption(null as never, NOTHING)).toBe(false)
  })
})

describe('a wrong retry option', () => {
  it.each<[unknown, string]>([
    [3, 'options.retry must be a retry mode, its options or a policy; got number'],
    ['legacy', "options.retry must be 'standard', 'adaptive' or 'none'"],
    [
      { attempts: 3 },
      'options.retry.attempts is not an option of retry; did you mean `maxAttempts`?',
    ],
  ])('%o is named', (option, message) => {
    expect(() => resolveRetryPolicy(option as RetryOption)).toThrow(message)
  })
})
