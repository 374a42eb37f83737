import { describe, expect, it } from 'vitest'
import { type NetworkError, ServiceError } from '../../../src/errors.ts'
import { createBucket } from '../../../src/s3/index.ts'
import {
  CREDENTIALS,
  clientFor,
  closeAfterEach,
  loopback,
  type Reply,
  rejection,
  status,
} from './loopback.ts'

const keep = closeAfterEach()
const TOKEN = 'IQoJb3JpZ2luX2VjE+/abc&d=='

function reply(code: number, type: string, body: string | Buffer): Reply {
  return (response) => response.writeHead(code, { 'content-type': type, 'x-proxy': 'p1' }).end(body)
}

async function firstOf<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item
  return undefined
}

async function failureOf(...replies: Reply[]): Promise<ServiceError> {
  const server = keep(await loopback(...replies))
  const credentials = { ...CREDENTIALS, sessionToken: TOKEN }
  const client = keep(clientFor(server.url, { retry: 'none', credentials }))
  const error = await rejection(
    client.request({ service: 's3', path: '/b/a%20key', retry: 'none' }),
  )
  expect(error).toBeInstanceOf(ServiceError)
  return error as ServiceError
}

describe('the error of a response that is no AWS error', () => {
  it.each([
    ['a page', 'text/html', '<html><title>413 Request Entity Too Large</title></html>'],
    ['a text', 'text/plain', 'upstream connect error'],
    ['JSON of another kind', 'application/json', '{"error":"invalid_token","hint":"log in"}'],
    ['XML of another kind', 'application/xml', '<fault><reason>quota</reason></fault>'],
    ['JSON that is cut', 'application/json', '{"error":"inv'],
  ])('quotes %s', async (_, type, body) => {
    expect((await failureOf(reply(413, type, body))).message).toContain(body)
  })

  it('quotes 500 bytes at most, on one line', async () => {
    const { message } = await failureOf(
      reply(502, 'text/html', `<p>\r\n\u0000${'x'.repeat(9_999)}`),
    )
    expect(message).not.toMatch(/\p{Cc}/u)
    const { message: long } = await failureOf(
      reply(502, 'text/html', `<p>\r\n${'é'.repeat(9_999)}`),
    )
    expect(long).toMatch(/HTTP 502: <p> é{200,250}…$/)
    expect(message.length).toBeLessThan(700)
  })

  it.each([
    ['empty', Buffer.alloc(0)],
    ['compressed', Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff, 0xfe, 0x00])],
  ])('quotes nothing of a body that is %s', async (_, body) => {
    expect((await failureOf(reply(502, 'text/html', body))).message).toMatch(/\(?HTTP 502\)?$/)
  })

  it('holds no secret, however the page writes it', async () => {
    const parts = [
      TOKEN,
      encodeURIComponent(TOKEN),
      JSON.stringify({ token: TOKEN }),
      Buffer.from(`:${TOKEN}`).toString('base64'),
      Buffer.from(CREDENTIALS.secretAccessKey).toString('hex').toUpperCase(),
      `X-Amz-Signature=${'ab'.repeat(32)}`,
    ]
    const { message } = await failureOf(reply(400, 'text/plain', parts.join(' | ')))
    expect(message).toMatch(/HTTP 400: \[redacted\] \| \[redacted\] \| /)
    expect(message).not.toMatch(/IQoJ|abab|774A616C/)
  })

  it('leaves a short secret in the text that happens to be the same', async () => {
    const server = keep(await loopback(reply(400, 'text/plain', 'the test failed')))
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
    const client = keep(clientFor(server.url, { retry: 'none', credentials }))
    const error = await rejection(client.request({ service: 's3' }))
    expect((error as Error).message).toContain('the test failed')
  })
})

describe('the error of a service', () => {
  it('has the response headers, without secrets', async () => {
    const { headers } = await failureOf((response) =>
      response.writeHead(403, { 'x-amzn-x': 'a', 'set-cookie': ['a', TOKEN] }).end(),
    )
    expect(headers).toMatchObject({ 'x-amzn-x': 'a', 'set-cookie': ['a', '[redacted]'] })
  })

  it('has a message of 2 kB at most, without control characters', async () => {
    const body = JSON.stringify({ __type: 'Bad', message: `\u001b[31m\n${'漢'.repeat(50_000)}` })
    const { message } = await failureOf(reply(400, 'application/x-amz-json-1.0', body))
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(2_048)
    expect(message).not.toMatch(/\p{Cc}/u)
    expect(message).toMatch(/漢…$/)
  })

  it('names the type before a code that the error is modelled with', async () => {
    const body = '{"__type":"ns#Conflict","code":"42","message":"m"}'
    expect((await failureOf(reply(409, 'application/json', body))).awsCode).toBe('Conflict')
  })

  it('names the path where nothing else says what was asked for', async () => {
    expect((await failureOf(status(403))).message).toMatch(
      /^s3 GET 127\.0\.0\.1:\d+\/b\/a key: HTTP 403$/,
    )
  })

  it('names bucket and key', async () => {
    const server = keep(await loopback(status(403)))
    const options = { region: 'us-east-1', credentials: CREDENTIALS, endpoint: server.url }
    const bucket = keep(createBucket({ ...options, bucket: 'reports', retry: 'none' }))
    const errors = await Promise.all(
      [bucket.get('2024/a b.pdf'), bucket.put('k\u0007ey', 'x'), firstOf(bucket.list())].map(
        rejection,
      ),
    )
    expect(errors.map((error) => (error as Error).message.split(':')[0])).toEqual([
      's3 GetObject reports/2024/a b.pdf',
      's3 PutObject reports/k ey',
      's3 ListObjectsV2 reports',
    ])
  })
})

describe('a success whose body cannot be read', () => {
  const cut: Reply = (response) => {
    response.writeHead(200, {
      'content-length': '100',
      'content-type': 'application/x-amz-json-1.0',
    })
    response.write('{')
    setTimeout(() => response.destroy(), 20)
  }

  it.each([
    ['is no JSON', reply(200, 'application/x-amz-json-1.0', '{"a":')],
    ['breaks off', cut],
  ])('says that the request was executed when it %s', async (_, answer) => {
    const server = keep(await loopback(answer))
    const client = keep(clientFor(server.url, { retry: 'none' }))
    const byCall = client.call('dynamodb', 'PutItem', { TableName: 't', Item: {} })
    const byRequest = client
      .request({ service: 'dynamodb', method: 'POST' })
      .then((response) => response.json())
    const buffered = client
      .request({ service: 'dynamodb', method: 'POST', result: 'buffer' })
      .then((response) => response.json())
    for (const error of await Promise.all([byCall, byRequest, buffered].map(rejection))) {
      expect(error).toMatchObject({ name: 'NetworkError', outcome: 'unknown' })
      expect((error as NetworkError).message).toMatch(/the (?:call|request) was executed.*HTTP 200/)
    }
  })
})
