import { createHash } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import { describe, expect, it } from 'vitest'
import { verify } from '../../../src/verify/index.ts'
import { Sha256 } from '../../support/sdk-sha256.ts'
import { credentials, date, options, refusalOf } from './arrived-request.ts'

interface Example {
  readonly service: string
  readonly method: string
  readonly path: string
  readonly query: Record<string, string | string[]>
  readonly body?: string
  /** Where the path is not one that every server reads alike. */
  readonly wirePath?: 'any'
}

const requests: readonly Example[] = [
  {
    service: 's3',
    method: 'PUT',
    path: '/a%20b//c/../%C3%A9%2B%21',
    wirePath: 'any',
    query: { 'x-id': 'PutObject' },
    body: 'data',
  },
  {
    service: 's3',
    method: 'GET',
    path: '/',
    query: { 'list-type': '2', prefix: 'a b+c/ü', marker: ['z', 'a'] },
  },
  { service: 'dynamodb', method: 'POST', path: '/', query: {}, body: '{"Key":"é"}' },
  {
    service: 'execute-api',
    method: 'GET',
    path: '/stage/a%20b/%2F/c',
    query: { a: '1', 'a-b': '2', 'a=': '&' },
  },
  { service: 'es', method: 'DELETE', path: '/x//y/./z/', wirePath: 'any', query: { q: '*' } },
]

function request({ method, path, query, body }: Example) {
  return {
    method,
    protocol: 'https:',
    hostname: 'host.example.com',
    path,
    query,
    headers: { host: 'host.example.com', 'content-type': 'text/plain', 'x-amz-meta-a': ' b   c ' },
    body,
  }
}

function signer(service: string): SignatureV4 {
  return new SignatureV4({
    credentials,
    region: 'eu-west-1',
    service,
    sha256: Sha256,
    uriEscapePath: service !== 's3',
    applyChecksum: true,
  })
}

function target(path: string, query: Record<string, unknown> | undefined): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value) => `${encode(name)}=${encode(String(value))}`),
  )
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

describe("what the JS SDK's signer makes", () => {
  it.each(requests)('is verified in headers: $method $service $path', async (example) => {
    const signed = await signer(example.service).sign(request(example), { signingDate: date })
    const arrived = {
      method: signed.method,
      url: target(signed.path, signed.query),
      headers: signed.headers,
      body: example.body ?? '',
    }
    const verified = await verify(arrived, {
      ...options,
      regions: 'eu-west-1',
      services: example.service,
      wirePath: example.wirePath,
    })
    expect(verified.signedHeaders).toContain('x-amz-meta-a')
    expect(verified.payloadHash).toBe(
      createHash('sha256')
        .update(example.body ?? '')
        .digest('hex'),
    )
    const tampered = verify(
      { ...arrived, headers: { ...arrived.headers, 'x-amz-meta-a': 'd' } },
      { ...options, wirePath: example.wirePath },
    )
    expect((await refusalOf(tampered)).code).toBe('SIGNATURE_DOES_NOT_MATCH')
  })

  it.each(requests)('is verified in the query: $method $service $path', async (example) => {
    const signed = await signer(example.service).presign(request(example), {
      signingDate: date,
      expiresIn: 60,
      unsignableHeaders: new Set(['content-type']),
    })
    const { host = '' } = signed.headers
    const arrived = {
      method: signed.method,
      url: target(signed.path, signed.query),
      headers: { host },
      body: example.body ?? '',
    }
    // It hashes the (empty) body where the SDK's S3 client would say UNSIGNED-PAYLOAD in a header.
    const hash = createHash('sha256')
      .update(example.body ?? '')
      .digest('hex')
    const headers = { ...arrived.headers, 'x-amz-content-sha256': hash }
    const verified = await verify(
      { ...arrived, headers },
      { ...options, wirePath: example.wirePath },
    )
    expect(verified.expiresAt).toEqual(new Date(date.getTime() + 60_000))
  })
})
