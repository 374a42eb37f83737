import { describe, expect, it } from 'vitest'
import { explain, presign, sign } from '../../src/sigv4/index.ts'
import type { Explanation } from '../../src/sigv4/types.ts'
import {
  type ComparableRequest,
  comparableSigned,
  type ExpectedSigning,
  loadSigningSuite,
  type SigningCase,
} from './load-signing-suite.ts'

const PUBLISHED_CASES = 38

interface Form {
  readonly name: 'header' | 'query'
  readonly explain: (test: SigningCase) => Explanation
  /** What is sent, and the signature in it. */
  readonly send: (test: SigningCase) => {
    request: ComparableRequest
    signature: string | undefined
  }
}

const header: Form = {
  name: 'header',
  explain: ({ request, options }) => explain(request, options),
  send: ({ request, options }) => {
    const signed = sign(request, options)
    const [, signature] = /Signature=([0-9a-f]+)$/.exec(signed.headers['authorization'] ?? '') ?? []
    return { request: comparableSigned(signed, signed.body), signature }
  },
}

const query: Form = {
  name: 'query',
  explain: ({ request, options, expiresIn }) => explain(request, { ...options, expiresIn }),
  send: ({ request, options, expiresIn }) => {
    const presigned = presign(request, { ...options, expiresIn })
    const [, signature] = /[?&]X-Amz-Signature=([0-9a-f]+)/.exec(presigned.url) ?? []
    return { request: comparableSigned(presigned, request.body), signature }
  },
}

const ran = { header: new Set<string>(), query: new Set<string>() }

describe("AWS's signing suite for Signature Version 4", () => {
  const cases = loadSigningSuite('v4')

  describe.each([header, query])('$name', (form) => {
    describe.each(cases)('$name', (test) => {
      const expected: ExpectedSigning = test.expected[form.name]

      it('has the published canonical request', () => {
        ran[form.name].add(test.name)
        expect(form.explain(test).canonicalRequest).toBe(expected.canonicalRequest)
      })

      it('has the published string to sign', () => {
        expect(form.explain(test).stringToSign).toBe(expected.stringToSign)
      })

      it('has the published signature', () => {
        expect(form.explain(test).signature).toBe(expected.signature)
        expect(form.send(test).signature).toBe(expected.signature)
      })

      it('is sent as the published request', () => {
        expect(form.send(test).request).toEqual(expected.signedRequest)
      })
    })
  })

  it(`ran ${PUBLISHED_CASES} cases in both forms`, () => {
    expect(cases).toHaveLength(PUBLISHED_CASES)
    expect([ran.header.size, ran.query.size]).toEqual([PUBLISHED_CASES, PUBLISHED_CASES])
  })
})
