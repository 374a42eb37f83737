import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/client/index.ts'
import { createLeanClient } from '../../../src/client/lean.ts'
import { createBucket } from '../../../src/s3/index.ts'
import { createMock } from '../../../src/testing/index.ts'

const mock = createMock()
const client = createClient({ ...mock.options })
const bucket = createBucket({ bucket: 'photos', ...mock.options })
const call = (service: string, operation: string, input: object) => () =>
  client.call(service, operation, input as Record<string, unknown>)

async function messageOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    return (error as Error).message
  }
  return 'no error'
}

describe('an error says what to do', () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      'a plain value in an item',
      call('dynamodb', 'GetItem', { TableName: 't', Key: { customer: 'c' } }),
      /^input\.Key\.customer must be an object with the type as its member, such as \{ S: 'text' \} \(`marshall` .*; got string$/,
    ],
    [
      'a list in an item',
      call('dynamodb', 'PutItem', { TableName: 't', Item: { tags: ['a'] } }),
      /^input\.Item\.tags .*`marshall`.*; got an array$/,
    ],
    [
      'an object that is no item',
      call('dynamodb', 'GetItem', { TableName: 't', Key: 'c' }),
      /^input\.Key must be an object; got string$/,
    ],
    [
      'an object as a payload',
      call('lambda', 'Invoke', { FunctionName: 'f', Payload: { a: 1 } }),
      /^input\.Payload must be .*JSON\.stringify.*; got object$/,
    ],
    [
      'a URL as the name of a bucket',
      () => createBucket({ bucket: 's3://my-bucket/cats', ...mock.options }),
      /^options\.bucket must be the name alone, "my-bucket"; names have letters, digits, dots/,
    ],
    [
      'a space in the name of a bucket',
      () => createBucket({ bucket: 'my bucket', ...mock.options }),
      /^options\.bucket must be the name alone; names have letters/,
    ],
    [
      'the name of a bucket without its option',
      () => createBucket('photos' as never),
      /^options must be an object, such as \{ bucket: 'photos' \}; got string$/,
    ],
    [
      'text in place of a path',
      () => bucket.upload('x', 'hello'),
      /^ENOENT: .*'hello'; a string is the path of a file, and `put` takes text$/,
    ],
    ['a file that is missing', () => bucket.upload('x', { path: 'hello' }), /^ENOENT: [^;]*$/],
    [
      'a number as a body',
      () => bucket.put('a', 5 as never),
      /^body must be text .*bytes, .*; got number$/,
    ],
    [
      'an object as a body',
      () => bucket.put('a', { b: 1 } as never),
      /^body must be .*JSON\.stringify/,
    ],
    ['a list as a body', () => bucket.put('a', [1] as never), /^body must be .*; got an array$/],
    [
      'an option of buckets',
      () => createClient({ addressing: 'path' } as object),
      /options\.addressing is not an option of createClient; it is an option of `createBucket`/,
    ],
    [
      'an option of the chain',
      () => createClient({ profile: 'p', mfaCode: () => '123456' } as object),
      /options\.mfaCode is not .*`credentials: defaultChain\(\{ profile, mfaCode, roleCache \}\)`/,
    ],
    [
      'a model that a lean client lacks',
      () => createLeanClient({ ...mock.options }).call('nosuch' as 'dynamodb', 'ListTables', {}),
      /pass it in the client's models: \[nosuch\]/,
    ],
  ])('about %s', async (_what, work, expected) => {
    expect(await messageOf(work)).toMatch(expected)
  })

  it('where a stack is printed as well', async () => {
    const error: unknown = await bucket.upload('x', 'hello').catch((reason: unknown) => reason)
    expect(inspect(error)).toContain('`put` takes text')
  })

  it('about a page in place of a document', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    mock.onRequest({ url: /dynamodb/ }, { headers, body: '<html>log in</html>' })
    expect(await messageOf(call('dynamodb', 'ListTables', {}))).toMatch(
      /is not JSON that can be read; it is text\/html, the page of a proxy or of another server$/,
    )
  })

  it('about a body above its limit', async () => {
    mock.onRequest({ url: /sqs/ }, { body: JSON.stringify({ QueueUrls: ['a'.repeat(100)] }) })
    const work = () => client.call('sqs', 'ListQueues', {}, { bufferLimit: 10, retry: 'none' })
    expect(await messageOf(work)).toMatch(
      /larger than 10 bytes; raise `bufferLimit`, or read a stream: `bucket\.get`/,
    )
  })
})
