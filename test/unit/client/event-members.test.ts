import { describe, expect, it } from 'vitest'
import { compileModel } from '../../../src/models/compile.ts'
import { type EventHeaders, encodeEventFrame } from '../../../src/sigv4/index.ts'
import { clientFor, rejection, useScenes } from '../http/loopback.ts'
import { all, type Event, exception, untilError, whole } from './event-replies.ts'

const scene = useScenes()

describe('members of events, with a model of headers and payloads', () => {
  const model = compileModel('test', {
    metadata: {
      apiVersion: '1',
      endpointPrefix: 'test',
      protocol: 'smithy-rpc-v2-cbor',
      serviceId: 'T',
      signatureVersion: 'v4',
      targetPrefix: 'T',
    },
    operations: {
      Act: { name: 'Act', http: { method: 'POST', requestUri: '/' }, output: { shape: 'Out' } },
    },
    shapes: {
      Out: { type: 'structure', members: { Name: { shape: 'S' }, Stream: { shape: 'Events' } } },
      Events: {
        type: 'structure',
        eventstream: true,
        members: {
          All: { shape: 'All' },
          Text: { shape: 'Text' },
          Plain: { shape: 'Plain' },
          failure: { shape: 'Broken' },
        },
      },
      All: {
        type: 'structure',
        event: true,
        members: Object.fromEntries(
          ['S', 'I', 'L', 'B', 'X', 'T'].map((shape) => [shape, { shape, eventheader: true }]),
        ),
      },
      Text: {
        type: 'structure',
        event: true,
        members: { body: { shape: 'S', eventpayload: true } },
      },
      Plain: {
        type: 'structure',
        event: true,
        members: { S: { shape: 'S' }, I: { shape: 'I', eventheader: true } },
      },
      Broken: {
        type: 'structure',
        exception: true,
        error: { code: 'BrokenDown', httpStatusCode: 500 },
        members: { message: { shape: 'S' } },
      },
      S: { type: 'string' },
      I: { type: 'integer' },
      L: { type: 'long' },
      B: { type: 'boolean' },
      X: { type: 'blob' },
      T: { type: 'timestamp' },
    },
  })
  const named = (name: string): EventHeaders => ({
    ':message-type': { type: 'string', value: 'event' },
    ':event-type': { type: 'string', value: name },
  })
  const none = new Uint8Array(0)
  // {"Name": "n"} and {"S": "n"}
  const first = encodeEventFrame({
    headers: named('initial-response'),
    payload: Buffer.from('a1644e616d65616e', 'hex'),
  })
  const open = async (...frames: Uint8Array[]): Promise<Event> => {
    const { server } = await scene(whole(...frames))
    return await clientFor(server.url, { models: [model] }).call('test', 'Act')
  }

  it('come from headers of every type, from text and from CBOR', async () => {
    const headers: EventHeaders = {
      ...named('All'),
      S: { type: 'string', value: 's' },
      I: { type: 'byte', value: -1 },
      L: { type: 'long', value: 2n ** 60n },
      B: { type: 'boolean', value: false },
      X: { type: 'binary', value: new Uint8Array([1]) },
      T: { type: 'timestamp', value: new Date(5) },
    }
    const output = await open(
      first,
      encodeEventFrame({ headers, payload: none }),
      encodeEventFrame({
        headers: {
          ...named('All'),
          L: { type: 'long', value: 7n },
          I: { type: 'long', value: 8n },
        },
        payload: none,
      }),
      encodeEventFrame({ headers: named('Text'), payload: Buffer.from('ü') }),
      encodeEventFrame({
        headers: { ...named('Plain'), I: { type: 'integer', value: 4 } },
        payload: Buffer.from('a16153616e', 'hex'),
      }),
    )
    expect(output['Name']).toBe('n')
    expect(await all(output['Stream'])).toEqual([
      { All: { S: 's', I: -1, L: 2n ** 60n, B: false, X: new Uint8Array([1]), T: new Date(5) } },
      { All: { L: 7, I: 8 } },
      { Text: { body: 'ü' } },
      { Plain: { S: 'n', I: 4 } },
    ])
  })

  it.each([
    [
      'a header of another type',
      { ...named('All'), T: { type: 'string', value: 'x' } },
      'output.Stream.All.T is not a timestamp',
    ],
    [
      'a message without a type',
      { ':event-type': { type: 'string', value: 'All' } },
      ':message-type',
    ],
    [
      'an event without a name',
      { ':message-type': { type: 'string', value: 'event' } },
      ':event-type',
    ],
  ] as const)('refuses %s', async (_, headers, problem) => {
    const output = await open(first, encodeEventFrame({ headers, payload: none }))
    const { error } = await untilError(output['Stream'])
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect((error as Error).message).toContain(problem)
  })

  it('refuses a stream whose other members do not come first', async () => {
    const error = await rejection(open(encodeEventFrame({ headers: named('Text'), payload: none })))
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
  })

  it('refuses a stream that ends before its first event', async () => {
    expect(await rejection(open())).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
  })

  it('are errors of the shape that they have, whatever they are called', async () => {
    // {"message": "m"}
    const failure = exception('failure', Buffer.from('a1676d657373616765616d', 'hex'))
    const { error } = await untilError((await open(first, failure))['Stream'])
    expect(error).toMatchObject({ awsCode: 'BrokenDown', retryable: true })
  })

  it('throws an error that comes first from the call itself', async () => {
    const error = await rejection(
      open(exception('Busy', Buffer.from('a1676d657373616765616e', 'hex'))),
    )
    expect(error).toMatchObject({ awsCode: 'Busy', data: { message: 'n' } })
  })
})
