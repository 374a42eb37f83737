import { describe, expect, it } from 'vitest'
import { FORMS, loadSigningSuite, PUBLISHED_CASES } from './load-signing-suite.ts'

const ran = { header: new Set<string>(), query: new Set<string>() }

describe("AWS's signing suite for Signature Version 4", () => {
  const cases = loadSigningSuite('v4')

  describe.each(FORMS)('$name', (form) => {
    describe.each(cases)('$name', (test) => {
      const expected = test.expected[form.name]

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

  it(`has ${PUBLISHED_CASES} cases, which ran in both forms`, () => {
    expect(cases).toHaveLength(PUBLISHED_CASES)
    expect([ran.header.size, ran.query.size]).toEqual([PUBLISHED_CASES, PUBLISHED_CASES])
  })
})
