import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bareErrorCode,
  hostIdOf,
  isErrorDocument,
  isWholeDocument,
  type ResponseHeaders,
  readErrorDetails,
  requestIdOf,
} from '../../../src/protocols/index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (body: string, headers: ResponseHeaders = {}) =>
  await readErrorDetails({ body: bytes(body), headers })
const JSON_RPC = { 'content-type': 'application/x-amz-json-1.0' }

it('reads XML that is labelled as HTML, as some servers label it', async () => {
  const body =
    '<?xml version="1.0"?><ErrorResponse><Error><Code>AuthFailure</Code></Error></ErrorResponse>'
  const details = await read(body, { 'content-type': 'text/html; charset=utf-8' })
  expect(details.codes).toEqual(['AuthFailure'])
})

describe('an error that is the root of its document', () => {
  it('of changes that Route 53 refuses has all that is wrong with them', async () => {
    const body =
      '<?xml version="1.0"?><InvalidChangeBatch xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Messages>' +
      '<Message> a is there </Message><Message>b is not</Message></Messages><RequestId>r</RequestId></InvalidChangeBatch>'
    expect(await read(body)).toMatchObject({
      codes: ['InvalidChangeBatch'],
      message: 'a is there; b is not',
      requestId: 'r',
      data: { RequestId: 'r' },
    })
  })

  it.each([
    ['<UnknownOperationException/>', 'UnknownOperationException', undefined],
    [
      '<AccessDeniedException><Message>no</Message></AccessDeniedException>',
      'AccessDeniedException',
      'no',
    ],
    ['<a:FooException xmlns:a="x"><message>m</message></a:FooException>', 'FooException', 'm'],
  ])('of a front end is named by it: %s', async (body, code, message) => {
    const details = await read(body)
    expect(details).toMatchObject({ codes: [code], message })
    expect(details.text).toBeUndefined()
  })

  it.each([
    '<Hello><World>.</World></Hello>',
    '<exception>x</exception>',
    '<Batch><Messages><Message>m</Message></Messages></Batch>',
    '<Batch><Messages/><RequestId>r</RequestId></Batch>',
  ])('is not every document: %s', async (body) => {
    expect(await read(body)).toMatchObject({ codes: [], message: undefined })
  })
})

it('finds messages in a header where the body has none', async () => {
  const headers = { 'x-amzn-errortype': 'Slow', 'x-amzn-errormessage': 'wait' }
  expect(await read('', headers)).toMatchObject({ codes: ['Slow'], message: 'wait' })
  expect(await read('{}', headers)).toMatchObject({ codes: ['Slow'], message: 'wait' })
  expect(await read('{"message":"m"}', headers)).toMatchObject({ message: 'm' })
})

describe('error codes', () => {
  it.each([
    ['com.amazonaws.sqs#RequestThrottled:http://x/', 'RequestThrottled'],
    ['ValidationException:http://internal.amazon.com/coral/', 'ValidationException'],
    ['A,B', 'A'],
    [' Code ', 'Code'],
    [404, '404'],
  ])('%s is %s', (raw, code) => {
    expect(bareErrorCode(raw)).toBe(code)
  })

  it.each(['', ':', '#', '##', ',', null, undefined, {}, []])('%j is none', (raw) => {
    expect(bareErrorCode(raw)).toBeUndefined()
  })

  it('reduce to themselves', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const code = bareErrorCode(raw)
        if (code !== undefined) expect(bareErrorCode(code)).toBe(code)
      }),
    )
  })
})

describe('JSON errors', () => {
  it('of OAuth 2.0 have an error_description, which any other message goes before', async () => {
    const body = '{"error":"invalid_grant","error_description":"the code is used"}'
    expect(await read(body)).toMatchObject({ message: 'the code is used' })
    expect(await read('{"error_description":"b","message":"a"}')).toMatchObject({ message: 'a' })
  })

  it('of AWS JSON prefer __type', async () => {
    const details = await read('{"__type":"x#A","code":"B","Message":"m"}', {
      ...JSON_RPC,
      'x-amzn-errortype': 'C:http://',
    })
    expect(details).toMatchObject({ codes: ['A', 'B', 'C'], message: 'm' })
  })

  it('of REST JSON prefer the header, then the type, then the code in any case', async () => {
    const body = '{"__type":"A","Code":"B","message":"m"}'
    expect((await read(body, { 'x-amzn-errortype': 'C' })).codes).toEqual(['C', 'A', 'B'])
    expect((await read(body)).codes).toEqual(['A', 'B'])
  })

  it('keep the legacy code of the query protocol', async () => {
    const details = await read('{"__type":"com.amazonaws.sqs#QueueDoesNotExist"}', {
      ...JSON_RPC,
      'x-amzn-query-error': 'AWS.SimpleQueueService.NonExistentQueue;Sender',
    })
    expect(details.codes).toEqual(['AWS.SimpleQueueService.NonExistentQueue', 'QueueDoesNotExist'])
  })

  it('that are cut off leave the headers', async () => {
    const details = await read('{"__type":"A', { 'x-amzn-errortype': 'C' })
    expect(details).toMatchObject({ codes: ['C'], data: undefined })
  })
})

describe('XML errors', () => {
  it('of S3', async () => {
    const details = await read(
      '<?xml version="1.0"?><Error><Code>RequestTimeTooSkewed</Code><Message>a &lt; b</Message><ServerTime>2026-01-02T03:04:05Z</ServerTime><RequestId>R</RequestId><HostId>H</HostId></Error>',
    )
    expect(details).toMatchObject({
      codes: ['RequestTimeTooSkewed'],
      message: 'a < b',
      requestId: 'R',
      hostId: 'H',
      serverTime: Date.UTC(2026, 0, 2, 3, 4, 5),
    })
  })

  it('of query services', async () => {
    const details = await read(
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>ExpiredToken</Code><Message>m</Message></Error><RequestId>R</RequestId></ErrorResponse>',
    )
    expect(details).toMatchObject({ codes: ['ExpiredToken'], message: 'm', requestId: 'R' })
  })

  it('of EC2, the first of several', async () => {
    const details = await read(
      '<Response><Errors><Error><Code>A</Code></Error><Error><Code>B</Code></Error></Errors><RequestID>R</RequestID></Response>',
    )
    expect(details).toMatchObject({ codes: ['A'], requestId: 'R' })
  })

  it.each([
    '<Error><Code>A',
    '<Error><Code/></Error>',
    '<Error>text</Error>',
    '<a><b></a>',
    `${'<a>'.repeat(50_000)}`,
    '<Error><__proto__><Code>A</Code></__proto__></Error>',
  ])('that are broken hold no code: %s', async (body) => {
    expect((await read(body.slice(0, 200_000))).codes).toEqual([])
  })
})

describe('answers without a document', () => {
  it.each([
    ['an empty body', ''],
    ['HTML', '<html><body>502</body></html>'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['HTML with a doctype', '<!DOCTYPE html><html></html>'],
    ['text', 'upstream connect error'],
    ['a JSON array', '[1]'],
  ])('%s holds no code', async (_name, body) => {
    expect(await read(body)).toMatchObject({ codes: [], message: undefined })
  })

  it('may name the error in a header', async () => {
    expect((await read('', { 'x-minio-error-code': 'NoSuchKey' })).codes).toEqual(['NoSuchKey'])
  })

  it('never throw, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
        expect(Array.isArray((await readErrorDetails({ body, headers: {} })).codes)).toBe(true)
      }),
    )
  })
})

describe('ids and S3 documents', () => {
  it('are found in the headers', () => {
    expect(requestIdOf({ 'x-amzn-requestid': 'A', 'x-amz-request-id': 'B' })).toBe('A')
    expect(requestIdOf({ 'x-amz-request-id': ['B', 'C'] })).toBe('B')
    expect(requestIdOf({ 'x-amzn-requestid': ' ' })).toBeUndefined()
    expect(hostIdOf({ 'x-amz-id-2': 'H' })).toBe('H')
  })

  it.each([
    ['<Error><Code>A</Code></Error>', true],
    ['  \n<?xml version="1.0"?> <Error>', true],
    ['<Errors><Error/></Errors>', false],
    ['<DeleteResult><Error><Key>k</Key></Error></DeleteResult>', false],
    ['', false],
  ])('%s is an error document: %s', (body, expected) => {
    expect(isErrorDocument(bytes(body))).toBe(expected)
    const longer = `${' '.repeat(3_000)}${body}${' '.repeat(3_000)}`
    expect(isErrorDocument(bytes(longer))).toBe(expected)
  })

  it.each([
    ['<a></a>', true],
    ['\n<?xml version="1.0"?>\n<n:a><b/></n:a>\n', true],
    ['<a/>', true],
    [`<a b="${'x'.repeat(3_000)}"/>`, true],
    [`<?xml version="1.0"${' '.repeat(3_000)}?><a>1</a>`, true],
    [`<a>${'x'.repeat(3_000)}</a>`, true],
    [`<a>${'x'.repeat(3_000)}</a`, false],
    [`<a>${'x'.repeat(3_000)}</b>`, false],
    ['<a>', false],
    ['text', false],
    [' ', false],
    ['', false],
  ])('%j goes on to the end of its root: %s', (body, expected) => {
    expect(isWholeDocument(bytes(body))).toBe(expected)
    expect(isWholeDocument(bytes(`${' '.repeat(3_000)}${body}  `))).toBe(expected)
  })
})
