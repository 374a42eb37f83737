import { describe, expect, it } from 'vitest'
import { presign, sign } from '../../../src/sigv4/index.ts'
import { type VerifyOptions, verify, verifyPost } from '../../../src/verify/index.ts'
import {
  type ChunkedExample,
  loadS3Examples,
  type S3Examples,
  toSignableRequest,
  toSigningOptions,
} from '../../vectors/load-s3-examples.ts'
import { loadSigningSuite, type SigningCase } from '../../vectors/load-signing-suite.ts'

/** AWS's runner takes its paths and tokens by the case's context, whatever the service. */
function suiteOptions({ options }: SigningCase): VerifyOptions {
  const { credentials, date, region, service, uriEncoding, normalizePath, sessionToken } = options
  return {
    credentials: (id) => (id === credentials.accessKeyId ? credentials : undefined),
    regions: region,
    services: service,
    now: date,
    uriEncoding,
    normalizePath,
    sessionToken,
    wirePath: 'any',
  }
}

function withSignature(authorization: string | undefined, signature: string): string {
  return String(authorization).replace(/Signature=[0-9a-f]+$/, `Signature=${signature}`)
}

describe.each(['v4', 'v4a'] as const)("AWS's signing suite, %s", (algorithm) => {
  const cases = loadSigningSuite(algorithm)

  it('has 38 cases', () => {
    expect(cases).toHaveLength(38)
  })

  it.each(cases)('verifies the published header signature of $name', async (test) => {
    const { request, options, expected } = test
    const signed = sign(request, options)
    const authorization = withSignature(signed.headers['authorization'], expected.header.signature)
    const verified = await verify(
      { ...signed, headers: { ...signed.headers, authorization } },
      suiteOptions(test),
    )
    expect(verified).toMatchObject({ accessKeyId: options.credentials.accessKeyId, algorithm })
  })

  it.each(cases)('verifies the repeated headers of $name as they were sent', async (test) => {
    const { request, options, expected } = test
    const { authorization, ...added } = sign(request, options).headers
    const headers: [string, string][] = [
      ['Authorization', withSignature(authorization, expected.header.signature)],
    ]
    for (const [name, values] of Object.entries(request.headers ?? {})) {
      for (const value of values) headers.push([name, value])
      delete added[name.toLowerCase()]
    }
    headers.push(...Object.entries(added))
    const verified = await verify(
      { ...request, url: String(request.url), headers },
      suiteOptions(test),
    )
    expect(verified.signedHeaders).toContain('host')
  })

  it.each(cases)('verifies the published query signature of $name', async (test) => {
    const { request, options, expiresIn, expected } = test
    const presigned = presign(request, { ...options, expiresIn })
    const url = presigned.url.replace(
      /X-Amz-Signature=[0-9a-f]+/,
      `X-Amz-Signature=${expected.query.signature}`,
    )
    const verified = await verify({ ...presigned, url, body: request.body }, suiteOptions(test))
    expect(verified.expiresAt?.getTime()).toBe(Number(options.date) + expiresIn * 1000)
  })
})

const examples: S3Examples = loadS3Examples()

function exampleOptions(): VerifyOptions {
  const { credentials, region, service, date } = examples
  return {
    credentials: () => credentials,
    regions: [region],
    services: [service],
    now: new Date(date),
  }
}

function signExample(example: S3Examples['requests'][number] | ChunkedExample) {
  const signed = sign(toSignableRequest(example), toSigningOptions(examples, example))
  const authorization = withSignature(signed.headers['authorization'], example.expected.signature)
  return { ...signed, headers: { ...signed.headers, authorization } }
}

describe("S3's worked examples", () => {
  it.each(examples.requests)('verifies $name', async (example) => {
    const verified = await verify(signExample(example), exampleOptions())
    expect(verified).toMatchObject({ region: 'us-east-1', service: 's3' })
  })

  it.each(examples.presigned)('verifies $name', async ({ method, expected }) => {
    const verified = await verify({ method, url: expected.url, headers: {} }, exampleOptions())
    expect(verified).toMatchObject({
      payloadHash: 'UNSIGNED-PAYLOAD',
      expiresAt: new Date('2013-05-25T00:00:00Z'),
    })
  })

  it.each(examples.chunked)('verifies $name', async (example) => {
    const { body, chunks, trailer } = example
    const data = body.repeat.repeat(body.length)
    let wire = ''
    let from = 0
    for (const { size, signature } of chunks) {
      wire += `${size.toString(16)};chunk-signature=${signature}\r\n`
      wire += size === 0 ? '' : `${data.slice(from, from + size)}\r\n`
      from += size
    }
    if (trailer !== undefined) {
      wire += `${trailer.name}:${trailer.value}\r\nx-amz-trailer-signature:${trailer.signature}\r\n`
    }
    const verified = await verify(signExample(example), exampleOptions())
    const decoded = verified.verifyChunks?.(`${wire}\r\n`)
    let text = ''
    for await (const part of decoded ?? []) text += Buffer.from(part).toString()
    expect(text).toBe(data)
    expect(decoded?.trailers).toEqual(
      trailer === undefined ? {} : { [trailer.name]: trailer.value },
    )
  })

  it('verifies the POST form', async () => {
    const { post, credentials } = examples
    const verified = await verifyPost(
      {
        fields: {
          ...post.fields,
          Policy: post.expected.policy,
          'X-Amz-Signature': post.expected.signature,
        },
        bucket: post.bucket,
        file: { size: 1, name: 'picture.jpg' },
      },
      { credentials: () => credentials, now: new Date(post.date) },
    )
    expect(verified.fields['key']).toBe('user/user1/picture.jpg')
    expect(verified.expiresAt).toEqual(new Date(post.expiration))
  })
})
