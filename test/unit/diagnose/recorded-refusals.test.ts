import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Confidence,
  type DiagnoseOptions,
  type DiagnosisCause,
  diagnose,
  type ServerResponse,
} from '../../../src/diagnose/index.ts'

interface RecordedRefusal {
  readonly server: string
  readonly title: string
  /** What was wrong. */
  readonly expected: DiagnosisCause
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: Record<string, string>
    readonly body: string | null
  }
  readonly options: DiagnoseOptions
  readonly answer: ServerResponse & { readonly body: string }
}

// What Ceph and Swift answered (scripts/record-refusals.ts).
const recorded = JSON.parse(
  readFileSync(new URL('../../vectors/server-refusals.json', import.meta.url), 'utf8'),
) as readonly RecordedRefusal[]

const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible']

describe.each(recorded)('$server refuses $title', ({ expected, request, options, answer }) => {
  // Swift answers an unknown key as it does a wrong secret.
  const confused = expected === 'unknown-access-key' && answer.body.includes('<StringToSign>')

  it(`is diagnosed as ${expected}`, () => {
    const { cause, confidence, others, summary, fix } = diagnose(request, options, answer)
    if (confused) {
      expect(cause).toBe('wrong-secret')
      expect(others.map((other) => other.cause)).toContain('unknown-access-key')
    } else expect(cause).toBe(expected)
    expect(CONFIDENCES).toContain(confidence)
    expect(summary.length).toBeGreaterThan(20)
    expect(fix.length).toBeGreaterThan(20)
  })

  it('in the same way from bytes, and without secrets or whole signatures', () => {
    const whole = diagnose(request, options, answer)
    const bytes = new TextEncoder().encode(answer.body)
    expect(diagnose(request, options, { ...answer, body: bytes })).toEqual(whole)
    const shown = JSON.stringify(whole)
    expect(shown).not.toContain(options.credentials.secretAccessKey)
    const provided = /<SignatureProvided>([^<]+)</.exec(answer.body)?.[1]
    if (provided !== undefined) expect(shown).not.toContain(provided)
  })
})

it('names more than twenty causes of real servers', () => {
  expect(new Set(recorded.map(({ expected }) => expected)).size).toBeGreaterThan(35)
})
