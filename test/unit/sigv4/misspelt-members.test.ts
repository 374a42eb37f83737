import { describe, expect, it } from 'vitest'
import { createSigner, explain, presign, sign, signStreaming } from '../../../src/sigv4/index.ts'
import type { SignableRequest } from '../../../src/sigv4/types.ts'

const url = 'https://dynamodb.eu-central-1.amazonaws.com/'
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const ways: Readonly<Record<string, (request: SignableRequest) => unknown>> = {
  sign: (request) => sign(request, { credentials }),
  presign: (request) => presign(request, { credentials, expiresIn: 60 }),
  explain: (request) => explain(request, { credentials }),
  'signer.sign': (request) => createSigner({ credentials }).sign(request),
  'signer.presign': (request) => createSigner({ credentials }).presign(request, { expiresIn: 60 }),
  signStreaming: (request) =>
    signStreaming(Object.assign(request, { body: 'text' }), { credentials, service: 's3' }),
}

describe.each(Object.entries(ways))('%s', (_name, work) => {
  it.each([
    ['header', 'headers'],
    ['hedaers', 'headers'],
    ['Headers', 'headers'],
    ['METHOD', 'method'],
    ['paylodHash', 'payloadHash'],
  ])('refuses %s', (name, near) => {
    const request = { url, [name]: 'POST' } as unknown as SignableRequest
    expect(() => work(request)).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_ARG_VALUE',
        message: `request.${name} is no member of a request; did you mean \`${near}\`?`,
      }),
    )
  })

  it('takes what fetch, undici and links have besides', () => {
    const { signal } = new AbortController()
    const init = { signal, redirect: 'error', cache: 'no-store', keepalive: true, duplex: 'half' }
    const undici = {
      origin: url,
      path: '/',
      query: {},
      bodyTimeout: 1,
      headersTimeout: 1,
      reset: true,
    }
    const link = { expiresAt: new Date(), contentLength: 4 }
    const request = { url, ...init, ...undici, ...link, mode: 'cors', bodyUsed: false }
    expect(() => work(request)).not.toThrow()
    expect(() => work({ url, header: undefined } as SignableRequest)).not.toThrow()
    expect(() => work({ url, headers: {}, header: 'a' } as SignableRequest)).not.toThrow()
  })

  it('takes members of classes', () => {
    class Mine {
      readonly url = url
      readonly header = {}
    }
    expect(() => work(new Mine())).not.toThrow()
  })
})

describe('a misspelt body', () => {
  it('is refused', () => {
    const request = { method: 'POST', url, Body: '{}' } as SignableRequest
    expect(() => sign(request, { credentials })).toThrow(/request\.Body .*`body`/)
  })

  it('is refused in a request whose headers a signer has learnt', () => {
    const signer = createSigner({ credentials })
    const headers = { 'x-a': 'b' }
    for (let call = 0; call < 3; call++) signer.sign({ method: 'POST', url, headers, body: '{}' })
    const request = { method: 'POST', url, headers, bdoy: '{}' } as SignableRequest
    expect(() => signer.sign(request)).toThrow(/request\.bdoy .*`body`/)
  })

  it('is not repeated where its name holds anything else', () => {
    const request = { url, 'bo\ndy': '{}' } as unknown as SignableRequest
    expect(() => sign(request, { credentials })).toThrow(/^request\.\[a name\] is no member/)
  })
})
