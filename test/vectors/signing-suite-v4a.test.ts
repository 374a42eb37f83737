import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deriveV4aPublicKey } from '../../src/sigv4/index.ts'
import {
  type ComparableRequest,
  FORMS,
  loadSigningSuite,
  PUBLISHED_CASES,
  type SigningCase,
} from './load-signing-suite.ts'

const coordinate = (hex = ''): string => Buffer.from(hex, 'hex').toString('base64url')

/** Verifies with the published key, without this library. */
function verifies(test: SigningCase, text: string, signature: string): boolean {
  const x = coordinate(test.publicKey?.x)
  const y = coordinate(test.publicKey?.y)
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  return verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'hex'))
}

/** Signatures differ from run to run; the rest must be equal. */
function withoutSignature(request: ComparableRequest): ComparableRequest {
  const headers = new Map(request.headers)
  const authorization = headers.get('authorization')
  if (authorization !== undefined) {
    headers.set(
      'authorization',
      authorization.filter((part) => !part.startsWith('Signature=')),
    )
  }
  const pairs = request.query.filter(([name]) => name !== 'X-Amz-Signature')
  return { ...request, headers, query: pairs }
}

const ran = { header: new Set<string>(), query: new Set<string>() }

describe("AWS's signing suite for Signature Version 4A", () => {
  const cases = loadSigningSuite('v4a')

  describe.each(FORMS)('$name', (form) => {
    describe.each(cases)('$name', (test) => {
      const expected = test.expected[form.name]

      it('has the published canonical request and string to sign', () => {
        ran[form.name].add(test.name)
        expect(form.explain(test).canonicalRequest).toBe(expected.canonicalRequest)
        expect(form.explain(test).stringToSign).toBe(expected.stringToSign)
      })

      it('has a signature that the published key verifies, like the published signature', () => {
        const { signature } = form.send(test)
        expect(verifies(test, expected.stringToSign, signature)).toBe(true)
        expect(verifies(test, `${expected.stringToSign} `, signature)).toBe(false)
        expect(verifies(test, expected.stringToSign, expected.signature)).toBe(true)
      })

      it('is sent as the published request', () => {
        const { request } = form.send(test)
        expect(withoutSignature(request)).toEqual(withoutSignature(expected.signedRequest))
      })
    })
  })

  it.each(cases)('derives the published key: $name', ({ options, publicKey }) => {
    expect(deriveV4aPublicKey(options.credentials)).toEqual(publicKey)
  })

  it(`has ${PUBLISHED_CASES} cases, which ran in both forms`, () => {
    expect(cases).toHaveLength(PUBLISHED_CASES)
    expect([ran.header.size, ran.query.size]).toEqual([PUBLISHED_CASES, PUBLISHED_CASES])
  })
})
