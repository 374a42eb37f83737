import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { gunzipSync, gzipSync } from 'node:zlib'
import { errors } from 'undici'
import { describe, expect, it } from 'vitest'
import { classifyNetworkError } from '../../../src/retry/index.ts'

const sent = { requestSent: true }
const unsent = { requestSent: false }

function coded(code: string, more: object = {}): Error {
  return Object.assign(new Error(code), { code, ...more })
}

/** undici's parser error; its types leave out the reason that it takes. */
function parserError(message: string, reason?: string): Error {
  return Reflect.construct(errors.HTTPParserError, [message, reason]) as Error
}

function nested(levels: number): Error {
  const inner = levels === 0 ? coded('ECONNRESET') : nested(levels - 1)
  return new Error('wrapper', { cause: inner })
}

describe('an error before the request was sent', () => {
  it.each([
    'ECONNREFUSED',
    'EADDRNOTAVAIL',
    'EAI_AGAIN',
    'ENOTFOUND',
    'UND_ERR_CONNECT_TIMEOUT',
    'TIMEOUT_CONNECT',
  ])('is certain from %s alone', (code) => {
    expect(classifyNetworkError(coded(code), sent)).toMatchObject({
      class: 'transient',
      outcome: 'not-sent',
      codes: [code],
    })
  })

  it.each(['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'ETIMEDOUT', 'ECONNRESET'])(
    'is known by the stage for %s',
    (code) => {
      expect(classifyNetworkError(coded(code), unsent).outcome).toBe('not-sent')
      expect(classifyNetworkError(coded(code), sent).outcome).toBe('unknown')
      const connecting = coded(code, { syscall: 'connect' })
      expect(classifyNetworkError(connecting, sent).outcome).toBe('not-sent')
    },
  )

  it('is known by the system call, where that is a lookup but not where it is a read', () => {
    const timedOut = (syscall: string) => coded('ETIMEDOUT', { syscall })
    expect(classifyNetworkError(timedOut('getaddrinfo'), sent).outcome).toBe('not-sent')
    expect(classifyNetworkError(timedOut('read'), sent).outcome).toBe('unknown')
  })

  it('is a real refused connection', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    server.close()
    await once(server, 'close')
    const [error] = await once(connect(port, '127.0.0.1').unref(), 'connect').catch((e) => [e])
    expect(classifyNetworkError(error, unsent)).toEqual({
      class: 'transient',
      outcome: 'not-sent',
      codes: ['ECONNREFUSED'],
    })
  })

  it('is found in the addresses of an AggregateError', () => {
    const error = new AggregateError([
      coded('ETIMEDOUT', { syscall: 'connect' }),
      coded('ECONNREFUSED', { syscall: 'connect' }),
    ])
    expect(classifyNetworkError(new TypeError('fetch failed', { cause: error }), sent)).toEqual({
      class: 'transient',
      outcome: 'not-sent',
      codes: ['ETIMEDOUT'],
    })
  })
})

describe('an error afterwards', () => {
  it.each([
    new errors.SocketError('other side closed'),
    new errors.HeadersTimeoutError(),
    new errors.BodyTimeoutError(),
    new errors.ResponseContentLengthMismatchError(),
    new errors.InformationalError('HTTP/2: "GOAWAY" frame received with code 0'),
    coded('ECONNRESET'),
    coded('EPIPE'),
    coded('ECONNABORTED'),
    coded('ERR_STREAM_PREMATURE_CLOSE'),
    coded('ERR_HTTP2_SESSION_ERROR'),
    coded('TIMEOUT_ATTEMPT'),
    coded('TIMEOUT_BODY'),
  ])('is transient and of unknown outcome: %s', (error) => {
    expect(classifyNetworkError(error, sent)).toMatchObject({
      class: 'transient',
      outcome: 'unknown',
    })
  })

  it('is not executed when HTTP/2 refused the stream', () => {
    const refused = coded('ERR_HTTP2_STREAM_ERROR', {
      message: 'Stream closed with error code NGHTTP2_REFUSED_STREAM',
    })
    expect(classifyNetworkError(refused, sent)).toMatchObject({
      class: 'transient',
      outcome: 'not-sent',
    })
    expect(classifyNetworkError(coded('ERR_HTTP2_STREAM_ERROR'), sent).outcome).toBe('unknown')
  })

  it('is unknown for other errors that mention a refused stream', () => {
    const message = 'NGHTTP2_REFUSED_STREAM, said the proxy'
    expect(classifyNetworkError(coded('ECONNRESET', { message }), sent).outcome).toBe('unknown')
    const wordless = { code: 'ERR_HTTP2_STREAM_ERROR' }
    expect(classifyNetworkError(wordless, sent).outcome).toBe('unknown')
    expect(classifyNetworkError({ ...wordless, message: 7 }, sent).outcome).toBe('unknown')
  })

  it('is a truncated gzip body', () => {
    const whole = gzipSync('x'.repeat(1000))
    let error: unknown
    try {
      gunzipSync(whole.subarray(0, whole.length - 10))
    } catch (caught) {
      error = caught
    }
    expect(classifyNetworkError(error, sent)).toMatchObject({
      class: 'transient',
      codes: ['Z_BUF_ERROR'],
    })
  })
})

describe('an error that is repeated once at most', () => {
  it.each([
    parserError('Expected HTTP/', 'INVALID_CONSTANT'),
    parserError('Response does not match the HTTP/1.1 protocol'),
    coded('ENOTFOUND', { syscall: 'getaddrinfo' }),
  ])('is %s', (error) => {
    expect(classifyNetworkError(error, sent)).toMatchObject({ class: 'transient', maxRetries: 1 })
  })
})

describe('a terminal error', () => {
  it.each([
    new errors.ClientClosedError(),
    new errors.ClientDestroyedError(),
    new errors.InvalidArgumentError('x'),
    new errors.RequestContentLengthMismatchError(),
    new errors.HeadersOverflowError(),
    new errors.ResponseExceededMaxSizeError('x'),
    new errors.RequestAbortedError(),
    coded('CERT_HAS_EXPIRED'),
    coded('ERR_TLS_CERT_ALTNAME_INVALID'),
    coded('ERR_SSL_WRONG_VERSION_NUMBER'),
    coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    coded('DEPTH_ZERO_SELF_SIGNED_CERT'),
    coded('SELF_SIGNED_CERT_IN_CHAIN'),
    coded('EPROTO'),
    coded('UND_ERR_PRX_TLS'),
    coded('TIMEOUT_TOTAL'),
    coded('SOMETHING_ELSE'),
    new Error('bug'),
    new TypeError('fetch failed'),
    'a string',
    undefined,
    null,
  ])('is %s', (error) => {
    expect(classifyNetworkError(error, unsent)).toMatchObject({
      class: 'terminal',
      outcome: 'not-sent',
    })
    expect(classifyNetworkError(error, sent).outcome).toBe('unknown')
  })

  it('is a TLS failure inside a wrapper', () => {
    const error = new TypeError('fetch failed', { cause: coded('CERT_HAS_EXPIRED') })
    expect(classifyNetworkError(error, unsent)).toMatchObject({
      class: 'terminal',
      codes: ['CERT_HAS_EXPIRED'],
    })
  })

  it('keeps a code that is not known', () => {
    expect(classifyNetworkError(coded('SOMETHING_ELSE'), sent).codes).toEqual(['SOMETHING_ELSE'])
  })
})

describe('a name', () => {
  it('decides nothing: an abort by AbortSignal.timeout() is terminal', async () => {
    const signal = AbortSignal.timeout(1)
    await once(signal, 'abort')
    expect((signal.reason as Error).name).toBe('TimeoutError')
    expect(classifyNetworkError(signal.reason, sent).class).toBe('terminal')
  })

  it.each(['TimeoutError', 'HTTPParserError', 'ConnectTimeoutError', 'AbortError'])(
    'decides nothing: %s',
    (name) => {
      const error = Object.assign(new Error('x'), { name })
      expect(classifyNetworkError(error, sent).class).toBe('terminal')
    },
  )
})

describe('a chain of causes', () => {
  it('is followed to a depth of ten errors', () => {
    expect(classifyNetworkError(nested(8), sent).class).toBe('transient')
    expect(classifyNetworkError(nested(9), sent).class).toBe('terminal')
  })

  it('may be a cycle, and an AggregateError of any size', () => {
    const cyclic = new Error('cycle')
    cyclic.cause = cyclic
    expect(classifyNetworkError(cyclic, sent).class).toBe('terminal')
    const huge = new AggregateError(Array.from({ length: 100_000 }, () => cyclic))
    expect(classifyNetworkError(huge, sent).class).toBe('terminal')
  })

  it('is followed through fifty errors', () => {
    const unlike = Array.from({ length: 48 }, (_, index) => new Error(String(index)))
    const reset = coded('ECONNRESET')
    const fiftieth = new AggregateError([...unlike, reset])
    expect(classifyNetworkError(fiftieth, sent).class).toBe('transient')
    const next = new AggregateError([...unlike, new Error('one more'), reset])
    expect(classifyNetworkError(next, sent).class).toBe('terminal')
  })

  it('leaves out `errors` that are no list', () => {
    const failed = Object.assign(new Error('invalid'), { errors: { name: 'is missing' } })
    expect(classifyNetworkError(failed, sent)).toMatchObject({ class: 'terminal', codes: [] })
  })
})
