import { describe, expect, it } from 'vitest'
import { compileModel } from '../../../src/models/compile.ts'
import { readModel } from '../../../src/models/model.ts'
import type { ModelProtocol } from '../../../src/models/types.ts'
import { decodeErrorData } from '../../../src/protocols/decode-error.ts'
import { encodeCbor } from '../../../src/protocols/encode-cbor.ts'
import { readErrorDetails } from '../../../src/protocols/index.ts'
import { SCALARS, structure } from './small-model.ts'

const MEMBERS = {
  message: 'String',
  Retries: 'Integer',
  Until: 'Timestamp',
  Proof: 'Blob',
  Names: 'Strings',
  Flat: { shape: 'FlatStrings' },
  Tags: 'Texts',
  FlatTags: { shape: 'FlatTexts' },
  Inner: { shape: 'Inner', locationName: 'inner' },
  Wait: { shape: 'Integer', location: 'header', locationName: 'Retry-Wait' },
  Status: { shape: 'Integer', location: 'statusCode' },
}

const compiled = (protocol: ModelProtocol, members: object = MEMBERS) =>
  compileModel('test', {
    metadata: {
      apiVersion: '1',
      endpointPrefix: 'test',
      jsonVersion: '1.0',
      protocol,
      targetPrefix: 'T',
    },
    operations: { Act: { name: 'Act', http: { method: 'POST', requestUri: '/' } } },
    shapes: {
      ...SCALARS,
      FlatStrings: { type: 'list', flattened: true, member: { shape: 'String' } },
      FlatTexts: {
        type: 'map',
        flattened: true,
        key: { shape: 'String' },
        value: { shape: 'String' },
      },
      Inner: structure({ Deep: { shape: 'Boolean', locationName: 'deep' } }),
      Broken: structure(members as Record<string, string>, { exception: true }),
    },
  })

const HEAD = { status: 409, headers: { 'retry-wait': '3' } }

async function decode(protocol: ModelProtocol, body: string | Uint8Array, members?: object) {
  const model = readModel(compiled(protocol, members))
  const error = model.error('Broken')
  if (error === undefined) throw new Error('no error')
  const type = protocol.includes('cbor') ? 'application/cbor' : 'application/x'
  const answer = { headers: { 'content-type': type }, body: Buffer.from(body) }
  const { data } = await readErrorDetails(answer)
  return decodeErrorData(model.service, error.structure.shape, HEAD, data)
}

const TYPED = {
  message: 'm',
  Retries: 2,
  Until: new Date('2026-11-29T06:24:00Z'),
  Proof: new Uint8Array([1, 2]),
  Names: ['a', 'b'],
  Tags: { k: 'v' },
  Inner: { Deep: true },
}

const JSON_ERROR =
  '{"__type":"Broken","message":"m","Retries":2,"Until":1795933440,"Proof":"AQI=","Names":["a","b"],"Tags":{"k":"v"},' +
  '"inner":{"deep":true},"new":{"a":1}}'

const XML_ERROR =
  '<Error><Code>Broken</Code><message>m</message><Retries>2</Retries><Until>2026-11-29T06:24:00Z</Until>' +
  '<Proof>AQI=</Proof><Names><member>a</member><member>b</member></Names><Flat>x</Flat><Flat/>' +
  '<Tags><entry><key>k</key><value>v</value></entry></Tags><FlatTags><key>l</key><value>w</value></FlatTags>' +
  '<inner><deep>true</deep></inner><new>x</new></Error>'

const FLAT = { Flat: ['x', ''], FlatTags: { l: 'w' } }

describe('the members of an error', () => {
  it('come in the types of the model from JSON and CBOR', async () => {
    expect(await decode('json', JSON_ERROR)).toEqual({ ...TYPED, new: { a: 1 } })
    const model = readModel(compiled('smithy-rpc-v2-cbor'))
    const type = model.error('Broken')?.structure
    if (type === undefined) throw new Error('no error')
    const bytes = encodeCbor({ path: [], unknownMembers: 'send' }, type, TYPED)
    expect(await decode('smithy-rpc-v2-cbor', bytes)).toEqual(TYPED)
  })

  it('come in the types of the model from XML', async () => {
    const expected = { ...TYPED, ...FLAT, Code: 'Broken', new: 'x' }
    const inResponse = `<ErrorResponse>${XML_ERROR}</ErrorResponse>`
    expect(await decode('query', inResponse)).toEqual(expected)
    const inErrors = `<Response><Errors>${XML_ERROR}</Errors><RequestID>r</RequestID></Response>`
    expect(await decode('ec2', inErrors)).toEqual(expected)
    expect(await decode('rest-xml', XML_ERROR)).toEqual({ ...expected, Wait: 3, Status: 409 })
  })

  it('come from headers and the status in REST, also where there is no body', async () => {
    expect(await decode('rest-json', JSON_ERROR)).toMatchObject({ ...TYPED, Wait: 3, Status: 409 })
    expect(await decode('rest-json', '')).toEqual({ Wait: 3, Status: 409 })
    expect(await decode('json', '')).toBeUndefined()
  })

  it('are lists and maps where their elements are empty, and no numbers', async () => {
    const body = '<Error><Code>Broken</Code><Names/><Tags/><inner/><Retries/><message/></Error>'
    expect(await decode('query', `<ErrorResponse>${body}</ErrorResponse>`)).toEqual({
      Code: 'Broken',
      Names: [],
      Tags: {},
      Inner: {},
      message: '',
    })
  })

  it.each<[ModelProtocol, string, object]>([
    ['json', '{"message":"m","Retries":"many"}', { message: 'm', Retries: 'many' }],
    ['query', '<Error><message>m</message><Retries>many</Retries></Error>', { Retries: 'many' }],
    ['query', '<Error><message><b/></message></Error>', { message: { b: '' } }],
    ['query', '<Error><Names>a</Names></Error>', { Names: 'a' }],
    ['query', '<Error><Tags><entry><value/></entry></Tags></Error>', {}],
  ])('stay as they are where they do not fit: %s %s', async (protocol, body, expected) => {
    expect(await decode(protocol, body)).toMatchObject(expected)
  })

  it('that are called as members of every object are members like others', async () => {
    const body = '<Error><__proto__>a</__proto__><constructor>b</constructor></Error>'
    const data = await decode('query', body, { constructor: 'String' })
    expect(Object.entries(data as object)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ])
  })
})
