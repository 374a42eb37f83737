import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose, type ServerResponse } from '../../../src/diagnose/index.ts'
import { explain } from '../../../src/sigv4/index.ts'
import { CHARACTER } from '../../support/character.ts'
import { cpuMs, runs } from '../../support/effort.ts'

const options = {
  credentials: {
    accessKeyId: 'AKID',
    secretAccessKey: 'the secret of forty characters, so long'.replaceAll(' ', '_'),
    sessionToken: 'the/token+of=this%session',
  },
  region: 'us-east-1',
  service: 's3',
  date: Date.UTC(2026, 0, 2, 3, 4, 5),
}
const request = { method: 'PUT', url: 'https://b.s3.amazonaws.com/k?a=1&b=%2F', body: 'hello' }
const { canonicalRequest, stringToSign } = explain(request, options)

const NAMES = [
  'Code',
  'Message',
  'CanonicalRequest',
  'CanonicalRequestBytes',
  'StringToSign',
  'StringToSignBytes',
  'SignatureProvided',
  'AWSAccessKeyId',
  'Region',
  'ServerTime',
  'HeadersNotSigned',
  'Method',
]
const CODES = [
  'SignatureDoesNotMatch',
  'AccessDenied',
  'InvalidArgument',
  'ExpiredToken',
  'AuthFailure',
]

/** A text with some of its characters replaced, doubled or left out. */
const spoilt = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 4, unit: CHARACTER })), {
      maxLength: 6,
    })
    .map((edits) =>
      edits.reduce(
        (edited, [at, length, put]) => edited.slice(0, at) + put + edited.slice(at + length),
        text,
      ),
    )

const anyText = fc.oneof(
  fc.string({ unit: CHARACTER, maxLength: 200 }),
  fc.constantFrom(...CODES),
  spoilt(canonicalRequest),
  spoilt(stringToSign),
  spoilt(Buffer.from(canonicalRequest).toString('hex')),
  spoilt(
    `The Canonical String for this request should have been\n'${canonicalRequest}'\n\nThe String-to-Sign should have been\n'${stringToSign}'`,
  ),
)
const anyFields = fc.array(fc.tuple(fc.constantFrom(...NAMES), anyText), { maxLength: 8 })
const anyXml = anyFields.map(
  (fields) =>
    `<Error>${fields.map(([name, text]) => `<${name}>${text}</${name}>`).join('')}</Error>`,
)
const anyJson = anyFields.map((fields) => JSON.stringify(Object.fromEntries(fields)))
const anyBody = fc.oneof(
  anyXml,
  anyJson,
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: CHARACTER }),
  fc.uint8Array(),
  anyXml.chain(spoilt),
  anyJson.chain(spoilt),
)
const anyHeaders = fc.dictionary(
  fc.oneof(
    fc.constantFrom('date', 'x-amzn-errortype', 'x-amz-bucket-region', 'x-trans-id'),
    fc.string(),
  ),
  fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 2 })),
)

describe('whatever a server answers', () => {
  it('there is a diagnosis, and no secret in it', () => {
    const { secretAccessKey, sessionToken } = options.credentials
    const secrets = [secretAccessKey, sessionToken, encodeURIComponent(sessionToken)]
    fc.assert(
      fc.property(fc.integer(), anyHeaders, anyBody, (status, headers, body) => {
        const answer: ServerResponse = { status, headers, body }
        const { cause, summary, fix, differences, others, server } = diagnose(
          request,
          options,
          answer,
        )
        expect(cause).toMatch(/^[a-z0-9-]+$/)
        expect(summary).toMatch(/\.$/)
        expect(fix).toMatch(/\.$/)
        expect(server.status).toBe(status)
        expect(differences.length).toBeLessThanOrEqual(50)
        expect(new Set([cause, ...others.map((other) => other.cause)]).size).toBe(others.length + 1)
        const shown = JSON.stringify({ summary, differences, others, server })
        for (const secret of secrets) expect(shown).not.toContain(secret)
      }),
      { numRuns: runs(3000) },
    )
  })

  it('that quotes our secrets does not get them shown', () => {
    const { secretAccessKey, sessionToken } = options.credentials
    for (const secret of [secretAccessKey, sessionToken, encodeURIComponent(sessionToken)]) {
      const texts = NAMES.filter((name) => !name.endsWith('Bytes'))
      const body = `<Error>${texts.map((name) => `<${name}>x ${secret} y</${name}>`).join('')}</Error>`
      expect(JSON.stringify(diagnose(request, options, { status: 403, body }))).not.toContain(
        secret,
      )
    }
  })
})

// Of a longer answer only the first megabyte is read, and an element without its end is none.
const LENGTH = 900_000
const fill = (text: string) => text.repeat(Math.ceil(LENGTH / text.length))
const echo = (text: string) =>
  `<Error><Code>SignatureDoesNotMatch</Code><CanonicalRequest>${text}</CanonicalRequest></Error>`
const headerLines = Array.from({ length: 60_000 }, (_, index) => `h${index}:v`).join('\n')
const parameters = Array.from({ length: 60_000 }, (_, index) => `p${index}=v`).join('&amp;')

// Milliseconds on the slowest machine that is thought of; quadratic work would take minutes.
const LIMIT_MS = 5000

describe('almost a megabyte takes bounded time', () => {
  it.each([
    ['opening tags', fill('<Code>')],
    ['ampersands', `<Error><Code>${fill('&')}</Code></Error>`],
    ['half entities', `<Error><Code>${fill('&#x')}</Code></Error>`],
    ['entities', `<Error><Code>${fill('&amp;lt;')}</Code></Error>`],
    ['nested JSON', `{"a":${fill('[')}`],
    ['deep JSON', `${fill('{"Error":')}`],
    ['quotation marks', JSON.stringify({ message: fill("region '") })],
    ['marks of an echo', JSON.stringify({ message: fill('The Canonical String for this ') })],
    ['blanks', fill(' ')],
    ['headers', echo(`GET\n/\n\n${headerLines}\n\nhost\nx`)],
    ['parameters', echo(`GET\n/\n${parameters}\nhost:a\n\nhost\nx`)],
    ['equal parameters', echo(`GET\n/\n${fill('a=1&amp;')}\nhost:a\n\nhost\nx`)],
    ['escapes', echo(`GET\n/${fill('%25')}\n\nhost:a\n\nhost\nx`)],
    ['segments', echo(`GET\n/${fill('../a/')}\n\nhost:a\n\nhost\nx`)],
    ['empty lines', echo(fill('\n'))],
    ['a host', echo(`GET\n/\n\nhost:${fill('a:1')}\n\nhost\nx`)],
    ['tokens', JSON.stringify({ message: fill('x-amz-security-token:') })],
  ])('%s', (_, body) => {
    const start = cpuMs()
    expect(diagnose(request, options, { status: 403, body }).cause).toMatch(/^[a-z0-9-]+$/)
    expect(cpuMs() - start).toBeLessThan(LIMIT_MS)
  })
})
