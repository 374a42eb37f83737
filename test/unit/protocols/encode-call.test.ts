import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CallEncoding, encodeCall } from '../../../src/protocols/index.ts'

const json: CallEncoding = {
  protocol: 'json-1.0',
  operation: 'PutItem',
  targetPrefix: 'DynamoDB_20120810',
}
const query: CallEncoding = { protocol: 'query', operation: 'Act', apiVersion: '2010-05-08' }
const ec2: CallEncoding = { protocol: 'ec2', operation: 'Act', apiVersion: '2016-11-15' }

const formOf = (encoding: CallEncoding, input: unknown): [string, string][] =>
  [...new URLSearchParams(String(encodeCall(encoding, input).body))].slice(2)

describe('AWS JSON', () => {
  it('has the target, the version in its type, and a body always', () => {
    expect(encodeCall({ ...json, protocol: 'json-1.1', queryCompatible: true })).toEqual({
      method: 'POST',
      path: '/',
      query: [],
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'DynamoDB_20120810.PutItem',
        'x-amzn-query-mode': 'true',
      },
      body: '{}',
    })
  })

  it('renames members, but not the names that are data', () => {
    const input = {
      names: { Id: 'id' },
      maps: { Map: 'entry/key/value' },
      documents: ['Free'],
      timestamps: { '.When': 'iso8601' as const, 'Inner.When': 'rfc822' as const },
    }
    const when = new Date(0)
    const value = {
      Id: 1,
      Map: { Id: { Id: 2 } },
      Free: { Id: 3, Deep: [{ Id: 4 }] },
      When: when,
      Inner: [{ When: when }],
      Other: { When: when },
    }
    expect(encodeCall({ ...json, input }, value).body).toBe(
      '{"id":1,"Map":{"Id":{"id":2}},"Free":{"Id":3,"Deep":[{"Id":4}]},' +
        '"When":"1970-01-01T00:00:00Z","Inner":[{"When":"Thu, 01 Jan 1970 00:00:00 GMT"}],' +
        '"Other":{"When":0}}',
    )
  })
})

describe('query', () => {
  it('numbers lists, names maps and keeps empty lists', () => {
    const input = {
      names: { Foo: 'Bar' },
      lists: { Flat: '', Named: 'Item' },
      maps: { Map: 'entry/key/value', FlatMap: '/Name/Value' },
    }
    const value = {
      Flat: ['a', 'b'],
      Named: [{ Foo: true }],
      Lists: [[1], [2, 3]],
      None: [],
      Map: { k: 'v', list: ['x'], gone: undefined },
      FlatMap: { n: 1n },
      At: new Date(1500),
      Data: new Uint8Array([1]),
      Text: "a b&c=+é*'",
      Null: null,
    }
    expect(formOf({ ...query, input }, value)).toEqual([
      ['Flat.1', 'a'],
      ['Flat.2', 'b'],
      ['Named.Item.1.Bar', 'true'],
      ['Lists.member.1.member.1', '1'],
      ['Lists.member.2.member.1', '2'],
      ['Lists.member.2.member.2', '3'],
      ['None', ''],
      ['Map.entry.1.key', 'k'],
      ['Map.entry.1.value', 'v'],
      ['Map.entry.2.key', 'list'],
      ['Map.entry.2.value.member.1', 'x'],
      ['FlatMap.1.Name', 'n'],
      ['FlatMap.1.Value', '1'],
      ['At', '1970-01-01T00:00:01.500Z'],
      ['Data', 'AQ=='],
      ['Text', "a b&c=+é*'"],
    ])
  })

  it('escapes as botocore does', () => {
    expect(encodeCall(query, { T: "a b~*'()!é" }).body).toBe(
      'Action=Act&Version=2010-05-08&T=a+b~%2A%27%28%29%21%C3%A9',
    )
  })

  it('is decoded by any reader of forms to what went in', () => {
    const value = fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/^\d|\./.test(name)),
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
      ),
    )
    fc.assert(
      fc.property(value, (given) => {
        const expected = Object.entries(given).flatMap(([name, item]) =>
          typeof item === 'string'
            ? [[name, item]]
            : item.map((text, index) => [`${name}.member.${index + 1}`, text]),
        )
        expect(formOf(query, given)).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})

describe('EC2 query', () => {
  it('has capital letters, and lists without a level of their own', () => {
    const input = {
      names: { InstanceIds: 'InstanceId', Filters: 'Filter', 'Filters.Values': 'Value' },
    }
    const value = {
      InstanceIds: ['i-1'],
      Filters: [{ Name: 'n', Values: ['a', 'b'] }],
      Values: ['kept'],
      dryRun: false,
      None: [],
    }
    expect(formOf({ ...ec2, input }, value)).toEqual([
      ['InstanceId.1', 'i-1'],
      ['Filter.1.Name', 'n'],
      ['Filter.1.Value.1', 'a'],
      ['Filter.1.Value.2', 'b'],
      ['Values.1', 'kept'],
      ['DryRun', 'false'],
    ])
  })
})

describe('REST', () => {
  const http = {
    method: 'PUT',
    path: '/v1/{Name}/{Key+}?fixed&a=b',
    labels: { Id: 'Name' },
    query: { Tags: 'tag', Extra: '', From: 'from' },
    headers: { At: 'X-At', List: 'X-List', Context: 'X-Context', None: 'X-None' },
    headerPrefixes: { Meta: 'X-Meta-' },
  }
  const rest: CallEncoding = { protocol: 'rest-json', operation: 'Act', http }
  const placed = {
    Id: 'a/b c',
    Key: 'x/ÿ*',
    Tags: ['1', '2'],
    Extra: { tag: 'not this', other: ['y', 'z'] },
    From: new Date(0),
    At: new Date(0),
    List: ['a', 'b,c', 'd"e'],
    Context: { n: 1n },
    None: [],
    Meta: { One: 1 },
  }

  it('puts members where the binding says, and the rest into the body', () => {
    expect(encodeCall(rest, { ...placed, Left: 1 })).toEqual({
      method: 'PUT',
      path: '/v1/a%2Fb%20c/x/%C3%BF%2A',
      query: [
        ['fixed', ''],
        ['a', 'b'],
        ['tag', '1'],
        ['tag', '2'],
        ['other', 'y'],
        ['other', 'z'],
        ['from', '1970-01-01T00:00:00Z'],
      ],
      headers: {
        'x-at': 'Thu, 01 Jan 1970 00:00:00 GMT',
        'x-list': 'a,"b,c","d\\"e"',
        'x-context': Buffer.from('{"n":1}').toString('base64'),
        'x-meta-one': '1',
        'content-type': 'application/json',
      },
      body: '{"Left":1}',
    })
  })

  it.each([
    ['rest-json', 'PUT', undefined, '{}'],
    ['rest-json', 'GET', undefined, undefined],
    ['rest-json', 'PUT', 'none', undefined],
    ['rest-json', 'GET', 'always', '{}'],
    ['rest-xml', 'PUT', undefined, undefined],
  ] as const)('%s %s with nothing left (%s) sends %s', (protocol, method, emptyBody, body) => {
    const encoding = { protocol, operation: 'Act', http: { method, path: '/', emptyBody } }
    expect(encodeCall(encoding, {}).body).toBe(body)
  })

  it('sends a payload as it is, or encoded', () => {
    const bytes = new Uint8Array([1, 2])
    const withPayload = (protocol: 'rest-json' | 'rest-xml') => ({
      protocol,
      operation: 'Act',
      http: {
        method: 'POST',
        path: '/',
        payload: 'Body',
        root: { name: 'Root', namespace: 'urn:x' },
      },
    })
    expect(encodeCall(withPayload('rest-json'), { Body: bytes }).body).toBe(bytes)
    expect(encodeCall(withPayload('rest-json'), { Body: '{"as":"is"}' }).body).toBe('{"as":"is"}')
    expect(encodeCall(withPayload('rest-json'), { Body: { a: 1 } }).body).toBe('{"a":1}')
    expect(encodeCall(withPayload('rest-json'), {}).body).toBeUndefined()
    expect(encodeCall(withPayload('rest-xml'), { Body: { a: [1] } }).body).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Root xmlns="urn:x"><a><member>1</member></a></Root>',
    )
  })

  it.each([
    ['a missing label', { Id: undefined }, 'input.Id'],
    ['an empty label', { Id: '' }, 'input.Id'],
    ['a dot segment', { Id: '..' }, 'input.Id'],
    ['a header name with a line break', { Meta: { 'a\r\nb': 1 } }, 'input.Meta["a\\r\\nb"]'],
    ['a line break in a header', { List: ['a\r\nX-Evil: 1'] }, 'input.List[0]'],
  ])('refuses %s', (_what, change, field) => {
    expect(() => encodeCall(rest, { ...placed, ...change })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field }),
    )
  })
})

describe('CBOR', () => {
  it('names the operation in the path', () => {
    const encoding: CallEncoding = {
      protocol: 'rpc-v2-cbor',
      operation: 'Act',
      targetPrefix: 'Service',
    }
    expect(encodeCall(encoding, { a: 1 })).toEqual({
      method: 'POST',
      path: '/service/Service/operation/Act',
      query: [],
      headers: {
        accept: 'application/cbor',
        'smithy-protocol': 'rpc-v2-cbor',
        'content-type': 'application/cbor',
      },
      body: new Uint8Array([0xa1, 0x61, 0x61, 0x01]),
    })
    const empty = encodeCall({ ...encoding, hasInput: false })
    expect([empty.body, empty.headers['content-type']]).toEqual([undefined, undefined])
  })
})

describe('host prefixes', () => {
  const encoding = { ...json, hostPrefix: '{AccountId}.data-' }

  it('hold members of the input', () => {
    expect(encodeCall(encoding, { AccountId: '123' }).hostPrefix).toBe('123.data-')
  })

  it.each(['evil.com/', 'a@b', '', undefined, 5])('refuse %j', (AccountId) => {
    expect(() => encodeCall(encoding, { AccountId })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'input.AccountId' }),
    )
  })
})

const cyclic: Record<string, unknown> = {}
cyclic['self'] = [cyclic]

const REST_XML: CallEncoding = {
  protocol: 'rest-xml',
  operation: 'Act',
  http: { method: 'POST', path: '/' },
}
const ALL: readonly CallEncoding[] = [
  json,
  query,
  ec2,
  REST_XML,
  { ...REST_XML, protocol: 'rest-json' },
  { protocol: 'rpc-v2-cbor', operation: 'Act', targetPrefix: 'S' },
]

describe.each(ALL)('what $protocol cannot send', (encoding) => {
  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a Map', new Map()],
    ['a promise', Promise.resolve()],
    ['a regular expression', /x/],
    ['an object with toJSON', { toJSON: () => 1 }],
  ])('%s', (_what, value) => {
    expect(() => encodeCall(encoding, { Filters: [{ Values: value }] })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: 'input.Filters[0].Values' }),
    )
  })

  it('an invalid Date, a hole, an object that holds itself', () => {
    const invalid = (field: unknown) =>
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field })
    expect(() => encodeCall(encoding, { At: new Date(Number.NaN) })).toThrow(invalid('input.At'))
    expect(() => encodeCall(encoding, { L: [1, undefined] })).toThrow(invalid('input.L[1]'))
    expect(() => encodeCall(encoding, cyclic)).toThrow(
      invalid(expect.stringMatching(/^input\.self\[0\]\.self.*…$/)),
    )
  })

  it.each([null, 'text', 5, [], new Date()])('the input %j', (input) => {
    expect(() => encodeCall(encoding, input)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: 'input' }),
    )
  })
})

it('leaves the input as it was', () => {
  const input = Object.freeze({ L: Object.freeze([Object.freeze({ a: 1, b: undefined })]) })
  for (const encoding of ALL) expect(() => encodeCall(encoding, input)).not.toThrow()
})

it('refuses text that is no Unicode in forms', () => {
  expect(() => encodeCall(query, { T: '\ud800' })).toThrow(
    expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }),
  )
})

it('refuses protocols that it does not know, and REST without a binding', () => {
  const encode = (protocol: unknown) => () =>
    encodeCall({ protocol, operation: 'Act' } as CallEncoding, {})
  expect(encode('soap')).toThrow(expect.objectContaining({ field: 'encoding.protocol' }))
  expect(encode('rest-json')).toThrow(expect.objectContaining({ field: 'encoding.http' }))
})
