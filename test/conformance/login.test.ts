import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  verify,
} from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createSettings } from '../../src/config/settings.ts'
import { fromLogin } from '../../src/credentials/index.ts'
import { memoryContext } from '../unit/config/memory-context.ts'
import { json, loopback, rejection, status } from '../unit/http/loopback.ts'
import { loadJson } from './load-conformance.ts'

type Cache = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface LoginCase {
  readonly documentation: string
  readonly configContents: string
  readonly cacheContents: Cache
  readonly mockApiCalls?: readonly {
    readonly request: { readonly tokenInput: Readonly<Record<string, string>> }
    readonly response?: { readonly tokenOutput: unknown }
    readonly responseCode?: number
  }[]
  readonly outcomes: readonly (Readonly<Record<string, unknown>> & { readonly result: string })[]
}

const cases = loadJson<LoginCase[]>('credentials/login-provider-test-cases.json')
const NOW = Date.parse('2025-11-19T00:00:00Z')
const FOLDER = '/home/user/.aws/login/cache'

/** The published files hold a placeholder for the key. */
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const FORMS = (['sec1', 'pkcs8'] as const).map((type) => ({
  type,
  pem: String(privateKey.export({ format: 'pem', type })),
}))

describe.each(FORMS)('login with a key in $type', ({ pem }) => {
  it.each(cases)('$documentation', async (test) => {
    const calls = test.mockApiCalls ?? []
    const server = await loopback(
      ...calls.map(({ response, responseCode = 200 }) =>
        response === undefined ? status(responseCode) : json(responseCode, response.tokenOutput),
      ),
    )
    try {
      const written = new Map<string, string>()
      const context = {
        ...memoryContext({
          env: { AWS_ENDPOINT_URL_SIGNIN: server.url },
          files: {
            '/home/user/.aws/config': test.configContents,
            ...Object.fromEntries(
              Object.entries(test.cacheContents).map(([name, cache]) => [
                `${FOLDER}/${name}`,
                JSON.stringify('dpopKey' in cache ? { ...cache, dpopKey: pem } : cache),
              ]),
            ),
          },
        }),
        now: () => NOW,
        replaceFile: async (path: string, text: string) => {
          written.set(path, text)
        },
      }
      const { shared } = await createSettings({ context }).load()
      const loginSession = shared.profiles.get('signin')?.get('login_session') ?? ''
      const provider = fromLogin({ loginSession, context })
      for (const outcome of test.outcomes) {
        if (outcome.result === 'credentials') {
          const { result: _, expiresAt, ...parts } = outcome
          const expected = { ...parts, expiration: new Date(String(expiresAt)) }
          expect(await provider()).toEqual(expected)
        } else if (outcome.result === 'cacheContents') {
          const { result: _, ...files } = outcome
          for (const [name, cache] of Object.entries(files as Cache)) {
            const text = written.get(`${FOLDER}/${name}`) ?? ''
            expect(JSON.parse(text)).toEqual({ ...cache, dpopKey: pem })
          }
        } else {
          expect(await rejection(provider())).toMatchObject({
            name: 'CredentialsError',
            tried: [{ provider: 'login' }],
          })
        }
      }
      expect(server.seen.map(({ body }) => JSON.parse(body))).toEqual(
        calls.map(({ request }) => request.tokenInput),
      )
      for (const { headers } of server.seen)
        checkProof(String(headers['dpop']), `${server.url}/v1/token`)
    } finally {
      await server.close()
    }
  })
})

it('has all published cases', () => {
  expect(cases).toHaveLength(8)
})

it('the cache is found by the name of the session', () => {
  const session = 'arn:aws:sts::012345678910:assumed-role/Admin/admin'
  const name = `${createHash('sha256').update(session).digest('hex')}.json`
  expect(Object.keys(cases[0]?.cacheContents ?? {})).toEqual([name])
})

/** RFC 9449: checks the proof's claims, and that its key has signed it. */
function checkProof(proof: string, url: string): void {
  const [header = '', payload = '', signature = ''] = proof.split('.')
  const { jwk, ...rest } = decoded(header) as { jwk: JsonWebKey }
  expect(rest).toEqual({ typ: 'dpop+jwt', alg: 'ES256' })
  expect(Object.keys(jwk).toSorted()).toEqual(['crv', 'kty', 'x', 'y'])
  expect(decoded(payload)).toEqual({
    jti: expect.stringMatching(/^[\da-f-]{36}$/),
    htm: 'POST',
    htu: url,
    iat: NOW / 1_000,
  })
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  expect(
    verify(
      'sha256',
      Buffer.from(`${header}.${payload}`),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    ),
  ).toBe(true)
  expect(key.equals(createPublicKey(privateKey))).toBe(true)
}

function decoded(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString())
}
