import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Credentials, explain, type SigningOptions } from '../../src/sigv4/index.ts'
import { v4aVerifier } from '../../src/sigv4/signing-key-v4a.ts'
import {
  type CrtLine,
  findAwsCrt,
  findDebianAwscrt,
  runAwsCrt,
  signWithDebianAwscrt,
} from './sigv4a-crt.ts'

const crt = findAwsCrt()
const absent = 'absent' in crt ? crt.absent : undefined
const directory = 'directory' in crt ? crt.directory : ''

const lasting: Credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const temporary: Credentials = { ...lasting, sessionToken: 'to/ken+with=every%kind' }

interface Case {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly service: string
  readonly regionSet: string
  readonly credentials: Credentials
  readonly expiresIn?: number | undefined
}

const requests: readonly Pick<Case, 'method' | 'url' | 'headers' | 'body' | 'service'>[] = [
  { method: 'GET', url: 'https://bucket.s3.amazonaws.com/', headers: {}, service: 's3' },
  {
    method: 'PUT',
    url: 'https://bucket.s3.amazonaws.com/a%20b//%C3%BC/%2B~',
    headers: { 'content-type': 'text/plain', 'x-amz-meta-note': 'two  spaces' },
    body: 'content',
    service: 's3',
  },
  {
    method: 'GET',
    url: 'https://bucket.s3.amazonaws.com/?list-type=2&prefix=a%2Fb&empty=&b=2&a=1',
    headers: {},
    service: 's3',
  },
  {
    method: 'POST',
    url: 'https://api.example.com/stage//x/%C3%BC?z=%20&y=%2B&y=%21',
    headers: { 'x-api-key': 'key' },
    body: '{"a":1}',
    service: 'execute-api',
  },
]

const cases: readonly Case[] = requests.flatMap((request) =>
  ['*', 'eu-central-1', 'us-east-1,eu-*'].flatMap((regionSet) =>
    [lasting, temporary].flatMap((credentials) =>
      [undefined, 900].map((expiresIn) => ({ ...request, regionSet, credentials, expiresIn })),
    ),
  ),
)

/** What the library makes of a case, and the same case for AWS's C runtime. */
function bothSides({ body, ...test }: Case, action: CrtLine['action']) {
  const date = '2024-02-29T12:34:56Z'
  const options: SigningOptions & { expiresIn?: number | undefined } = {
    credentials: test.credentials,
    region: 'us-east-1',
    regionSet: test.regionSet,
    service: test.service,
    algorithm: 'v4a',
    date: new Date(date),
    expiresIn: test.expiresIn,
  }
  const { method, url, headers } = test
  const { expiresIn, ...signing } = options
  const explained = explain(
    { method, url, headers, body },
    expiresIn === undefined ? signing : { ...signing, expiresIn },
  )
  const { canonicalRequest } = explained
  const line: CrtLine = {
    action,
    ...test,
    date,
    payloadHash: canonicalRequest.slice(canonicalRequest.lastIndexOf('\n') + 1),
    contentSha256Header: test.service === 's3' && test.expiresIn === undefined,
  }
  return { explained, line }
}

function signatureIn(answer: {
  path?: string
  headers?: Readonly<Record<string, string>>
}): string {
  const texts = [answer.path ?? '', ...Object.values(answer.headers ?? {})]
  const found = texts.map((text) => /(?:X-Amz-|, )Signature=([0-9a-f]+)/.exec(text)?.[1])
  return found.find((signature) => signature !== undefined) ?? ''
}

describe.skipIf(absent)(`SigV4a and AWS's C runtime${absent ? ` (${absent})` : ''}`, () => {
  it('what we sign, it verifies; what is altered, it refuses', async () => {
    const lines = cases.flatMap((test) => {
      const { explained, line } = bothSides(test, 'verify')
      const { canonicalRequest, signature } = explained
      return [
        { ...line, canonicalRequest, signature },
        { ...line, canonicalRequest, signature, method: 'DELETE' },
        { ...line, canonicalRequest, signature, regionSet: 'ap-south-1' },
      ]
    })
    const answers = await runAwsCrt(directory, lines)
    expect(answers.map(({ valid }) => valid)).toEqual(cases.flatMap(() => [true, false, false]))
  })

  it('what it signs, we verify', async () => {
    const sides = cases.map((test) => bothSides(test, 'sign'))
    const answers = await runAwsCrt(
      directory,
      sides.map(({ line }) => line),
    )
    for (const [index, answer] of answers.entries()) {
      const { explained, line } = sides[index] ?? bothSides(cases[0] as Case, 'sign')
      const signature = signatureIn(answer)
      expect(v4aVerifier(line.credentials)(explained.stringToSign, signature)).toBe(true)
      expect(v4aVerifier(line.credentials)(`${explained.stringToSign}x`, signature)).toBe(false)
    }
    expect(answers).toHaveLength(cases.length)
  })

  it('both derive the same keys', async () => {
    const [test] = cases
    const sides = Array.from({ length: 200 }, () => {
      const credentials = {
        accessKeyId: `AKIA${randomBytes(8).toString('hex').toUpperCase()}`,
        secretAccessKey: randomBytes(30).toString('base64'),
      }
      return bothSides({ ...(test as Case), credentials }, 'sign')
    })
    const answers = await runAwsCrt(
      directory,
      sides.map(({ line }) => line),
    )
    const valid = answers.map((answer, index) => {
      const side = sides[index]
      if (side === undefined) return false
      return v4aVerifier(side.line.credentials)(side.explained.stringToSign, signatureIn(answer))
    })
    expect(valid).toEqual(sides.map(() => true))
  })
})

const debian = findDebianAwscrt()
const inDebian = debian.absent ? ` (${debian.absent})` : ''

describe.skipIf(debian.absent)(`SigV4a and Debian's build of it${inDebian}`, () => {
  // A process each: one region set for every request, credentials and form.
  it.each(cases.filter(({ regionSet }) => regionSet === 'us-east-1,eu-*'))(
    'what it signs, we verify: $method $url',
    (test) => {
      const { explained, line } = bothSides(test, 'sign')
      const signature = signatureIn(signWithDebianAwscrt(line, test.body ?? ''))
      expect(v4aVerifier(line.credentials)(explained.stringToSign, signature)).toBe(true)
    },
  )
})
