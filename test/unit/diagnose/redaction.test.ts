import { expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnose/index.ts'
import { explain, presign } from '../../../src/sigv4/index.ts'

const options = {
  credentials: {
    accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    sessionToken: 'IQoJb3JpZ2lu/session+token==',
  },
  region: 'us-east-1',
  service: 's3',
  date: Date.UTC(2026, 0, 2, 3, 4, 5),
}
const customerKey = 'Y3VzdG9tZXIncyBrZXksIDMyIGJ5dGVzIG9mIGl0Li4='
const request = {
  url: 'https://bucket.s3.amazonaws.com/key',
  headers: { 'x-amz-server-side-encryption-customer-key': customerKey },
}

it('keys of customers are shown neither as they were nor as they arrived', () => {
  const arrived = explain(request, options).canonicalRequest.replace(customerKey, 'b3RoZXI=')
  const body = `<Error><Code>SignatureDoesNotMatch</Code><CanonicalRequest>${arrived}</CanonicalRequest></Error>`
  const diagnosis = diagnose(request, options, { status: 403, body })
  expect(diagnosis.differences).toEqual([
    {
      part: 'header:x-amz-server-side-encryption-customer-key',
      ours: '[redacted]',
      theirs: '[redacted]',
    },
  ])
  expect(JSON.stringify(diagnosis)).not.toMatch(/Y3Vzd|b3RoZXI/)
})

it('a URL in a message loses its token and its signature', () => {
  const { url } = presign({ url: request.url }, { ...options, expiresIn: 60 })
  const message = `Access to ${url} is denied`
  const { server } = diagnose({ url }, options, { status: 403, body: JSON.stringify({ message }) })
  expect(server.message).toContain('X-Amz-Security-Token=[redacted]&')
  expect(server.message).toContain('X-Amz-Signature=[redacted] is denied')
})

it('long texts are cut after what is secret in them was hidden', () => {
  const message = `${'x'.repeat(490)}${options.credentials.sessionToken}${'y'.repeat(5000)}`
  const { server } = diagnose(request, options, { status: 403, body: JSON.stringify({ message }) })
  expect(server.message).toHaveLength(501)
  expect(server.message).not.toContain('IQoJ')
})
