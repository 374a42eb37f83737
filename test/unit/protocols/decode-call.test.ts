import { describe, expect, it } from 'vitest'
import {
  type CallAnswer,
  type CallEncoding,
  decodeCall,
  type OutputHints,
  readErrorDetails,
} from '../../../src/protocols/index.ts'

const answer = (body: string | Uint8Array, headers: CallAnswer['headers'] = {}): CallAnswer => ({
  status: 200,
  headers,
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
})
const outputOf = async (
  encoding: Pick<CallEncoding, 'protocol' | 'http'>,
  body: string,
  hints?: OutputHints,
) => (await decodeCall({ operation: 'Act', ...encoding }, answer(body), hints)).output

describe('AWS JSON', () => {
  const json = { protocol: 'json-1.0' } as const

  it('comes as it is, without a promise', () => {
    const encoding: CallEncoding = { ...json, operation: 'Act' }
    const headers = { 'x-amzn-requestid': 'id', 'x-amz-id-2': 'host' }
    expect(decodeCall(encoding, answer('{"a":[1,null]}', headers))).toEqual({
      output: { a: [1, null] },
      metadata: { status: 200, requestId: 'id', hostId: 'host', headers },
    })
    expect(decodeCall(encoding, answer(''))).toMatchObject({ output: {} })
    expect(decodeCall(encoding, answer('null'))).toMatchObject({ output: {} })
  })

  it('becomes Dates, bytes and other names by hints', async () => {
    const text =
      '{"at":1.5,"other":{"at":2},"blobs":["AQ=="],"map":{"at":3,"id":"AQ=="},"free":{"id":1,"at":4}}'
    const hints: OutputHints = {
      dates: ['at', '!other.at'],
      blobs: ['blobs', 'map'],
      names: { id: 'Id' },
      maps: { map: 'entry/key/value' },
      documents: ['free'],
    }
    expect(await outputOf(json, text, hints)).toEqual({
      at: new Date(1500),
      other: { at: 2 },
      blobs: [new Uint8Array([1])],
      map: { at: 3, id: new Uint8Array([1]) },
      free: { id: 1, at: 4 },
    })
  })

  it.each([
    ['2014-04-29T18:30:38Z', '2014-04-29T18:30:38.000Z'],
    ['2014-04-29T18:30:38.5+02:00', '2014-04-29T16:30:38.500Z'],
    ['2014-04-29T18:30:38', '2014-04-29T18:30:38.000Z'],
    ['2014-04-29', '2014-04-29T00:00:00.000Z'],
    ['Tue, 29 Apr 2014 18:30:38 GMT', '2014-04-29T18:30:38.000Z'],
    ['1398796238.25', '2014-04-29T18:30:38.250Z'],
  ])('takes %s for a Date', async (text, expected) => {
    const output = await outputOf(json, JSON.stringify({ at: text }), { dates: ['at'] })
    expect(output).toEqual({ at: new Date(expected) })
  })

  it('leaves what a hint does not fit', async () => {
    const text = '{"at":"soon","far":1e300,"blob":"%%","list":{"x":true}}'
    const hints = { dates: ['at', 'far', 'list'], blobs: ['blob'] }
    expect(await outputOf(json, text, hints)).toEqual(JSON.parse(text))
  })
})

describe('query', () => {
  const act = (result: string): string =>
    `<ActResponse xmlns="urn:x"><ActResult>${result}</ActResult>` +
    '<ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></ActResponse>'
  const query = { protocol: 'query' } as const

  it('unwraps the result, and knows lists and maps by their markers', async () => {
    const text = act(
      '<Users><member><N>1</N></member></Users><Two><x>1</x><x>2</x></Two><Text> t </Text>' +
        '<Map><entry><key>a.b</key><value>1</value></entry><entry><key>__proto__</key><value/></entry></Map>',
    )
    const encoding: CallEncoding = { ...query, operation: 'Act' }
    const { output, metadata } = await decodeCall(encoding, answer(text))
    expect(output).toEqual({
      Users: [{ N: '1' }],
      Two: { x: ['1', '2'] },
      Text: ' t ',
      Map: JSON.parse('{"a.b":"1","__proto__":""}'),
    })
    expect(metadata.requestId).toBe('id')
  })

  it('gives lists, types and maps as hints have them', async () => {
    const text = act(
      '<DBs><DB>1</DB></DBs><None>\n</None><Flat><v>1</v></Flat><Attr><Name>n</Name><Value>5</Value></Attr>' +
        '<Big>9007199254740993</Big><Yes>true</Yes><At>1970-01-01T00:00:00Z</At><B>AQ==</B><F>NaN</F>',
    )
    const hints: OutputHints = {
      lists: { DBs: 'DB', None: 'member', Flat: '' },
      maps: { Attr: '/Name/Value' },
      numbers: ['DBs', 'v', 'Big', 'F', 'Attr'],
      booleans: ['Yes'],
      dates: ['At'],
      blobs: ['B'],
    }
    expect(await outputOf(query, text, hints)).toEqual({
      DBs: [1],
      None: [],
      Flat: [{ v: 1 }],
      Attr: { n: 5 },
      Big: 9007199254740993n,
      Yes: true,
      At: new Date(0),
      B: new Uint8Array([1]),
      F: Number.NaN,
    })
  })

  it('takes names of lists alone', async () => {
    const text = act('<A/><B><member>1</member></B><C>2</C><D><x>3</x></D><E>4</E><E>5</E>')
    expect(await outputOf(query, text, { lists: ['A', 'B', 'C', 'D', 'E'] })).toEqual({
      A: [],
      B: ['1'],
      C: ['2'],
      D: [{ x: '3' }],
      E: ['4', '5'],
    })
  })

  it('is empty where there is no result', async () => {
    expect(await outputOf(query, '<ActResponse><ResponseMetadata/></ActResponse>')).toEqual({})
    expect(await outputOf(query, '')).toEqual({})
  })
})

it('EC2: items are lists, names have capitals and the request id is no member', async () => {
  const text =
    '<ActResponse><requestId>id</requestId><reservationSet><item><instancesSet><item>' +
    '<instanceId>i-1</instanceId></item></instancesSet><groupSet/></item></reservationSet></ActResponse>'
  const hints: OutputHints = {
    names: { reservationSet: 'Reservations', 'Reservations.instancesSet': 'Instances' },
    lists: ['GroupSet'],
  }
  const decoded = await decodeCall({ protocol: 'ec2', operation: 'Act' }, answer(text), hints)
  expect(decoded.output).toEqual({
    Reservations: [{ Instances: [{ InstanceId: 'i-1' }], GroupSet: [] }],
  })
  expect(decoded.metadata.requestId).toBe('id')
})

describe('REST', () => {
  const http = (from: NonNullable<CallEncoding['http']>['answer']) => ({
    method: 'GET',
    path: '/',
    answer: from,
  })

  it('takes members from headers and status', async () => {
    const binding = http({
      headers: {
        Doc: 'X-Doc',
        At: 'Last-Modified',
        Size: 'X-Size',
        List: 'X-List',
        Gone: 'X-Gone',
      },
      headerPrefixes: { Meta: 'X-Meta-' },
      status: 'Code',
    })
    const headers = {
      'last-modified': 'Thu, 01 Jan 1970 00:00:01 GMT',
      'x-size': '5',
      'x-doc': Buffer.from('{"d":1}').toString('base64'),
      'x-list': 'a, b',
      'x-meta-one': '1',
    }
    const encoding: CallEncoding = { protocol: 'rest-json', operation: 'Act', http: binding }
    const hints: OutputHints = {
      dates: ['At'],
      numbers: ['Size'],
      lists: ['List'],
      documents: ['Doc'],
    }
    expect((await decodeCall(encoding, answer('{"In":1}', headers), hints)).output).toEqual({
      In: 1,
      At: new Date(1000),
      Size: 5,
      Doc: { d: 1 },
      List: ['a', 'b'],
      Meta: { one: '1' },
      Code: 200,
    })
  })

  it.each([
    ['bytes', { B: new TextEncoder().encode('{"a":1}') }],
    ['text', { B: '{"a":1}' }],
    ['structure', { B: { a: 1 } }],
  ] as const)('gives a payload of %s', async (type, expected) => {
    const binding = http({ payload: { member: 'B', type } })
    expect(await outputOf({ protocol: 'rest-json', http: binding }, '{"a":1}')).toEqual(expected)
  })

  it('reads XML, with attributes where asked', async () => {
    const text = '<R xmlns:x="u"><G x:t="User"><I>1</I></G></R>'
    const hints: OutputHints = { attributes: { 'G.Type': 'x:t' } }
    const members = { G: { I: '1', Type: 'User' } }
    expect(await outputOf({ protocol: 'rest-xml' }, text, hints)).toEqual(members)
    const binding = http({ payload: { member: 'P', type: 'structure' } })
    expect(await outputOf({ protocol: 'rest-xml', http: binding }, text, hints)).toEqual({
      P: members,
    })
  })
})

it('CBOR comes in its own types, renamed by hints', async () => {
  const body = new Uint8Array(Buffer.from('a2626174c10161621bffffffffffffffff', 'hex'))
  const encoding: CallEncoding = { protocol: 'rpc-v2-cbor', operation: 'Act' }
  const decoded = decodeCall(encoding, answer(body), { names: { b: 'Big' } })
  expect(decoded).toMatchObject({ output: { at: new Date(1000), Big: 18446744073709551615n } })
  expect(decodeCall(encoding, answer(''))).toMatchObject({ output: {} })
})

it('names the errors of CBOR, with all their members', async () => {
  // {"__type": "com.x#Bad", "message": "no", "Left": 3}
  const body = new Uint8Array(
    Buffer.from('a3665f5f7479706569636f6d2e7823426164676d657373616765626e6f644c65667403', 'hex'),
  )
  const headers = { 'content-type': 'application/cbor', 'x-amzn-query-error': 'Old.Bad;Sender' }
  expect(await readErrorDetails({ headers, body })).toMatchObject({
    codes: ['Old.Bad', 'Bad'],
    message: 'no',
    data: { __type: 'com.x#Bad', Left: 3 },
  })
  const broken = await readErrorDetails({ headers, body: body.slice(0, 5) })
  expect(broken).toMatchObject({ codes: ['Old.Bad'], message: undefined, data: undefined })
})
