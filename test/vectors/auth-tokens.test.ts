import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dateOf, makeToken, partsOf, type TokenTask } from '../support/recorded-token.ts'

interface Recorded extends TokenTask {
  readonly token: string
  /** As `aws eks get-token` prints it. */
  readonly expiresAt?: string
}

const file = new URL('auth-tokens.json', import.meta.url)
const recorded: { readonly source: Record<string, string>; readonly tokens: readonly Recorded[] } =
  JSON.parse(readFileSync(file, 'utf8'))

function of(...kinds: TokenTask['kind'][]): [title: string, Recorded][] {
  return recorded.tokens
    .filter(({ kind }) => kinds.includes(kind))
    .map((task, index) => [`${task.kind}, ${task.region}, ${index}`, task])
}

describe("tokens are those of botocore's clients", () => {
  it.each(of('rds'))('%s', (_, task) => {
    const { token, expiresAt } = makeToken(task)
    expect(token).toBe(task.token)
    expect(+expiresAt).toBe(+dateOf(task.date) + 900_000)
  })

  it.each(of('dsql', 'dsql-admin'))('%s', (_, task) => {
    const { token, expiresAt } = makeToken(task)
    expect(token).toBe(task.token)
    expect(+expiresAt).toBe(+dateOf(task.date) + Number(task.input['expiresIn']) * 1000)
  })
})

describe("tokens are those that the user guides make with botocore's RequestSigner", () => {
  it.each(of('elasticache', 'memorydb'))('%s', (_, task) => {
    const { token, expiresAt } = makeToken(task)
    expect(token).toBe(task.token)
    expect(+expiresAt).toBe(+dateOf(task.date) + 900_000)
  })
})

describe('tokens are those that `aws eks get-token` prints', () => {
  it.each(of('eks'))('%s', (_, task) => {
    const { token, expiresAt } = makeToken(task)
    expect(token).toBe(task.token)
    expect(expiresAt).toEqual(new Date(String(task.expiresAt)))
  })
})

describe('tokens are those of aws-msk-iam-sasl-signer-js', () => {
  const version = recorded.source['aws-msk-iam-sasl-signer-js']
  it.each(of('msk'))('%s', (_, task) => {
    const userAgent = `aws-msk-iam-sasl-signer-js/${version}`
    const { token, expiresAt } = makeToken(task, { userAgent })
    expect(token).toBe(task.token)
    expect(+expiresAt).toBe(+dateOf(task.date) + 900_000)
  })
})

// The order differs: the C runtime adds parameters as it creates them, and the session token, which
// the signature does not cover, before the signature.
describe("URLs are those that AWS's C runtime signs for the IoT Device SDK", () => {
  it.each(of('iot'))('%s', (_, task) => {
    const { token, expiresAt } = makeToken(task)
    expect(partsOf(token)).toEqual(partsOf(task.token))
    expect(+expiresAt).toBe(+dateOf(task.date) + 300_000)
  })
})

/** The names of the SDK's inputs in the URL. */
const transcribeNames: Readonly<Record<string, string>> = {
  SessionId: 'session-id',
  IdentifyLanguage: 'identify-language',
  LanguageOptions: 'language-options',
  VocabularyNames: 'vocabulary-names',
  ShowSpeakerLabel: 'show-speaker-label',
}

describe("URLs are those that the JavaScript SDK's Transcribe client opens", () => {
  it.each(of('transcribe'))('%s', (_, task) => {
    const { LanguageCode, MediaEncoding, MediaSampleRateHertz, ...others } = task.input
    const query = Object.fromEntries(
      Object.entries(others).map(([name, value]) => [transcribeNames[name], value]),
    )
    // The SDK signs its user agent.
    const userAgent = new URL(task.token).searchParams.get('x-amz-user-agent')
    const { token, expiresAt } = makeToken(task, {
      languageCode: LanguageCode,
      mediaEncoding: MediaEncoding,
      sampleRate: MediaSampleRateHertz,
      query: { ...query, ...(userAgent !== null && { 'x-amz-user-agent': userAgent }) },
      expiresIn: 60,
    })
    expect(token).toBe(task.token)
    expect(+expiresAt).toBe(+dateOf(task.date) + 60_000)
  })
})

it('the recording holds each kind, with lasting and with temporary credentials', () => {
  for (const sessionToken of [true, false]) {
    const kinds = recorded.tokens
      .filter(({ credentials }) => (credentials.sessionToken !== undefined) === sessionToken)
      .map(({ kind }) => kind)
    expect([...new Set(kinds)].toSorted()).toEqual([
      'dsql',
      'dsql-admin',
      'eks',
      'elasticache',
      'iot',
      'memorydb',
      'msk',
      'rds',
      'transcribe',
    ])
  }
})
