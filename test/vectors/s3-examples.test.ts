import { describe, expect, it } from 'vitest'
import { explain, presign, sign } from '../../src/sigv4/index.ts'
import { loadS3Examples, toSignableRequest, toSigningOptions } from './load-s3-examples.ts'

const examples = loadS3Examples()

describe('the examples of the Amazon S3 API Reference', () => {
  it('are four requests, one presigned URL and two chunked uploads', () => {
    const { requests, presigned, chunked } = examples
    expect([requests.length, presigned.length, chunked.length]).toEqual([4, 1, 2])
  })

  describe.each([...examples.requests, ...examples.chunked])('$name', (example) => {
    const request = toSignableRequest(example)
    const options = toSigningOptions(examples, example)

    it('has the published canonical request, string to sign and signature', () => {
      expect(explain(request, options)).toMatchObject(example.expected)
    })

    it('is sent with the published signature', () => {
      const [, signedHeaders] = /\n([^\n]+)\n[^\n]+$/.exec(example.expected.canonicalRequest) ?? []
      const authorization = sign(request, options).headers['authorization'] ?? ''
      expect(authorization.split(/,? /)).toEqual([
        'AWS4-HMAC-SHA256',
        'Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request',
        `SignedHeaders=${signedHeaders}`,
        `Signature=${example.expected.signature}`,
      ])
    })
  })

  describe.each(examples.presigned)('$name', (example) => {
    const request = toSignableRequest(example)
    const options = { ...toSigningOptions(examples, example), expiresIn: example.expiresIn }

    it('has the published canonical request, string to sign and signature', () => {
      const { url: _, ...expected } = example.expected
      expect(explain(request, options)).toMatchObject(expected)
    })

    it('is the published URL, and expires at the same time', () => {
      const presigned = presign(request, options)
      const published = new URL(example.expected.url)
      const url = new URL(presigned.url)
      expect(url.origin + url.pathname).toBe(published.origin + published.pathname)
      expect([...url.searchParams].toSorted()).toEqual([...published.searchParams].toSorted())
      expect(presigned.expiresAt).toEqual(new Date('2013-05-25T00:00:00Z'))
    })
  })
})
