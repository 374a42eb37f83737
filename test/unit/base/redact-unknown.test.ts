import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactUnknown } from '../../../src/base/redact.ts'
import { CHARACTER } from '../../support/character.ts'
import { cpuMs } from '../../support/effort.ts'

describe('what a program says, in an error', () => {
  it.each([
    ['not logged in', 'not logged in'],
    ['line one\r\n\tline two\u0007', 'line one line two'],
    [
      'cannot open /usr/local/share/some-tool/config.yaml',
      'cannot open /usr/local/share/some-tool/config.yaml',
    ],
    ['key wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY refused', 'key [redacted] refused'],
    ['token: abc', 'token: [redacted]'],
    ['"SecretAccessKey": "a b"', '"SecretAccessKey": [redacted]'],
    ['AWS_SESSION_TOKEN=xyz rest', 'AWS_SESSION_TOKEN=[redacted] rest'],
    ['hash 0123456789abcdef0123456789abcdef', 'hash [redacted]'],
  ])('%j becomes %j', (text, clean) => {
    expect(redactUnknown(text)).toBe(clean)
  })

  it('is one line of bounded length, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER, maxLength: 2_000 }), (text) => {
        const clean = redactUnknown(text)
        expect(clean.length).toBeLessThanOrEqual(401)
        expect(clean).not.toMatch(/\p{Cc}/u)
      }),
    )
  })

  it('does not take long for long texts', () => {
    const startedAt = cpuMs()
    for (const text of [
      'secret '.repeat(2_000),
      'A'.repeat(20_000),
      `token=${'"'.repeat(20_000)}`,
    ]) {
      redactUnknown(text)
    }
    expect(cpuMs() - startedAt).toBeLessThan(500)
  })
})
