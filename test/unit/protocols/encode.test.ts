import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EncodeOptions, encodeRequest } from '../../../src/protocols/encode.ts'
import { CHARACTER } from '../../support/character.ts'
import { smallModel, structure } from './small-model.ts'

const SHAPES = {
  In: structure(
    {
      Name: 'String',
      Count: 'Integer',
      Big: 'Long',
      Ratio: 'Double',
      On: 'Boolean',
      Data: 'Blob',
      At: 'Timestamp',
      Tags: 'Texts',
      Names: 'Strings',
      Choice: 'Choice',
      Inner: 'In',
      Any: 'Document',
    },
    { required: ['Name'] },
  ),
  Choice: structure({ A: 'String', B: 'String' }, { union: true }),
}

function encode(input: unknown, options?: EncodeOptions) {
  const { service, operation } = smallModel('json', SHAPES)
  return encodeRequest(service, operation, input, options)
}

const bodyOf = (input: unknown, options?: EncodeOptions) =>
  JSON.parse(encode(input, options).body as string)

describe('texts', () => {
  it('and the keys of maps are written as JSON.stringify writes them', () => {
    const texts = fc.oneof(
      fc.string({ unit: CHARACTER }),
      fc.constantFrom('"', '\\', '\n', '\u007f', '\u2028'),
    )
    fc.assert(
      fc.property(texts, fc.dictionary(texts, texts), (text, Tags) => {
        const input = { Name: text, Tags, [`new ${text}`]: 1 }
        expect(encode(input, { unknownMembers: 'send' }).body).toBe(JSON.stringify(input))
      }),
    )
  })
})

describe('an input that does not fit the model', () => {
  it.each<[string, unknown, string, RegExp]>([
    ['nothing', undefined, 'input', /an object/],
    ['a list', [], 'input', /an object/],
    ['no required member', {}, 'input.Name', /requires it/],
    ['null for a required member', { Name: null }, 'input.Name', /requires it/],
    ['a name that is nearly right', { Name: 'a', Cuont: 1 }, 'input.Cuont', /did you mean "Count"/],
    ['a name that is nothing like any', { Name: 'a', X: 1 }, 'input.X', /members are Name, Count/],
    ['a number for a text', { Name: 1 }, 'input.Name', /a string/],
    ['half a surrogate pair', { Name: '\ud800' }, 'input.Name', /surrogate/],
    ['a text for a number', { Name: 'a', Count: '1' }, 'input.Count', /a number/],
    ['a fraction', { Name: 'a', Count: 1.5 }, 'input.Count', /whole number/],
    ['a number that JavaScript cannot hold', { Name: 'a', Big: 2 ** 60 }, 'input.Big', /a bigint/],
    ['a text for a boolean', { Name: 'a', On: 'true' }, 'input.On', /a boolean/],
    ['a number for bytes', { Name: 'a', Data: 1 }, 'input.Data', /a Uint8Array or a string/],
    ['a text for a time', { Name: 'a', At: '2026-11-29' }, 'input.At', /a Date/],
    ['an invalid time', { Name: 'a', At: new Date(Number.NaN) }, 'input.At', /an invalid Date/],
    ['a text for a list', { Name: 'a', Names: 'b' }, 'input.Names', /an array/],
    ['null in a list', { Name: 'a', Names: ['b', null] }, 'input.Names[1]', /sparse/],
    ['a number in a map', { Name: 'a', Tags: { b: 1 } }, 'input.Tags.b', /a string/],
    ['no member of a union', { Name: 'a', Choice: {} }, 'input.Choice', /exactly one of A, B/],
    ['two members of a union', { Name: 'a', Choice: { A: '', B: '' } }, 'input.Choice', /it has 2/],
    [
      'an inner structure that is wrong',
      { Name: 'a', Inner: { Name: 1 } },
      'input.Inner.Name',
      /string/,
    ],
    ...[
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      new Map([['a', 1]]),
      new Set([1]),
      new Uint8Array([1]),
      Buffer.from('a'),
      new Error('a'),
      Symbol('a'),
      () => 1,
      new Date(Number.NaN),
    ].map((value): [string, unknown, string, RegExp] => [
      `a document with what JSON cannot carry (${Object.prototype.toString.call(value)})`,
      { Name: 'a', Any: { n: ['b', value] } },
      'input.Any.n[1]',
      /JSON can carry/,
    ]),
  ])('refuses %s and names the place', (_, input, field, message) => {
    expect(() => encode(input)).toThrow(
      expect.objectContaining({ field, message: expect.stringMatching(message) }),
    )
  })

  it('refuses values that nest deeper than 256 levels, circles among them', () => {
    const circle: Record<string, unknown> = { Name: 'a' }
    circle['Inner'] = circle
    expect(() => encode(circle)).toThrow(/deeper than 256 levels/)
    const list: unknown[] = []
    list.push(list)
    expect(() => encode({ Name: 'a', Any: list })).toThrow(/deeper than 256 levels/)
    const own = { toJSON: (): unknown => own }
    expect(() => encode({ Name: 'a', Any: own })).toThrow(/deeper than 256 levels/)
  })
})

describe('an input that fits', () => {
  it('leaves out what is undefined or null', () => {
    expect(
      bodyOf({ Name: 'a', Count: undefined, On: null, Inner: { Name: 'b', Tags: undefined } }),
    ).toEqual({
      Name: 'a',
      Inner: { Name: 'b' },
    })
  })

  it('writes each type as its protocol has it', () => {
    const input = {
      Name: 'é',
      Big: 2n ** 62n,
      Ratio: Number.NaN,
      Data: new Uint8Array([1, 2]),
      At: new Date(1500),
    }
    expect(encode(input).body).toBe(
      '{"Name":"é","Big":4611686018427387904,"Ratio":"NaN","Data":"AQI=","At":1.5}',
    )
  })

  it('takes text for bytes, views of any kind, sets for lists, and dates of another realm', () => {
    const data = new Uint16Array([0x0201])
    expect(bodyOf({ Name: 'a', Data: data })).toEqual({ Name: 'a', Data: 'AQI=' })
    expect(bodyOf({ Name: 'a', Data: 'é', Names: new Set(['x']) })).toEqual({
      Name: 'a',
      Data: 'w6k=',
      Names: ['x'],
    })
  })

  it('sends unknown members when told', () => {
    const input = { Name: 'a', New: { x: [1] } }
    expect(bodyOf(input, { unknownMembers: 'send' })).toEqual(input)
  })

  it.each(['query', 'ec2', 'rest-xml'] as const)(
    'sends of unknown members in %s what has one meaning, and refuses the rest',
    (protocol) => {
      const { service, operation } = smallModel(protocol, { In: structure({ A: 'String' }) })
      const send = (New: unknown) =>
        encodeRequest(service, operation, { New }, { unknownMembers: 'send' }).body
      for (const value of ['x', 5, true, 2n ** 60n]) expect(send(value)).toContain(String(value))
      for (const value of [{ a: 1 }, ['x'], new Date(0), new Uint8Array(1), Number.NaN]) {
        expect(() => send(value)).toThrow(/input.New must be a string, boolean or number/)
      }
    },
  )

  it('keeps all that a document holds: bigints, nulls in lists and what turns itself into JSON', () => {
    const Any = {
      n: 12345678901234567890n,
      none: [null, 1, undefined],
      at: new Date(0),
      out: undefined,
    }
    const body = '{"n":12345678901234567890,"none":[null,1,null],"at":"1970-01-01T00:00:00.000Z"}'
    expect(encode({ Name: 'a', Any }).body).toBe(`{"Name":"a","Any":${body}}`)
  })

  it('takes null for a document in a list or a map', () => {
    const { service, operation } = smallModel('json', {
      In: structure({ L: 'List', M: 'Map' }),
      List: { type: 'list', member: { shape: 'Document' } },
      Map: { type: 'map', key: { shape: 'String' }, value: { shape: 'Document' } },
    })
    const input = { L: [null, 'a'], M: { a: null } }
    expect(encodeRequest(service, operation, input).body).toBe(JSON.stringify(input))
  })
})

describe('idempotency tokens', () => {
  const { service, operation } = smallModel('json', {
    In: structure({ Token: { shape: 'String', idempotencyToken: true } }, { required: ['Token'] }),
  })
  const token = (input: unknown, options?: EncodeOptions) =>
    JSON.parse(encodeRequest(service, operation, input, options).body as string).Token

  it('are filled in, differently each time', () => {
    expect(token({})).toMatch(/^[0-9a-f]{8}-/)
    expect(token({})).not.toBe(token({}))
  })

  it('are those of the input or the options, or none', () => {
    expect(token({ Token: 'mine' })).toBe('mine')
    expect(token({}, { idempotencyToken: 'given' })).toBe('given')
    expect(token({}, { idempotencyToken: 'none' })).toBeUndefined()
  })
})

describe('requests of REST services', () => {
  const shapes = {
    In: structure({
      Bucket: { shape: 'String', location: 'uri', locationName: 'Bucket' },
      Key: { shape: 'String', location: 'uri', locationName: 'Key' },
      Meta: { shape: 'Texts', location: 'headers', locationName: 'x-meta-' },
      Kinds: { shape: 'Strings', location: 'header', locationName: 'x-kinds' },
      Max: { shape: 'Integer', location: 'querystring', locationName: 'max' },
      Body: 'Texts',
    }),
  }
  const http = { http: { method: 'PUT', requestUri: '/{Bucket}/{Key+}?acl&x=1' } }
  const encodeRest = (input: object) => {
    const { service, operation } = smallModel('rest-xml', shapes, http)
    return encodeRequest(service, operation, input)
  }

  it('put members where their bindings say', () => {
    const input = { Bucket: 'a/b', Key: 'c/d e', Meta: { one: '1' }, Kinds: ['x', 'y,z'], Max: 5 }
    expect(encodeRest(input)).toMatchObject({
      method: 'PUT',
      path: '/a%2Fb/c/d%20e',
      query: [
        ['acl', ''],
        ['x', '1'],
        ['max', '5'],
      ],
      headers: { 'x-meta-one': '1', 'x-kinds': 'x,"y,z"' },
      body: undefined,
    })
  })

  it.each([['before'], ['after']])('prefer a member to an entry of a map %s it', (place) => {
    const { service, operation } = smallModel('rest-json', {
      In: structure({
        Named: { shape: 'String', location: 'header', locationName: 'X-Named' },
        Rest: { shape: 'Texts', location: 'headers', locationName: '' },
        Page: { shape: 'String', location: 'querystring', locationName: 'page' },
        More: { shape: 'Texts', location: 'querystring' },
      }),
    })
    const maps = {
      Rest: { 'x-named': 'map', 'x-other': 'map' },
      More: { page: 'map', size: 'map' },
    }
    const members = { Named: 'member', Page: 'member' }
    const input = place === 'before' ? { ...maps, ...members } : { ...members, ...maps }
    expect(encodeRequest(service, operation, input)).toMatchObject({
      headers: { 'x-named': 'member', 'x-other': 'map' },
      query: [
        ['page', 'member'],
        ['size', 'map'],
      ],
    })
  })

  it('write attributes of every type', () => {
    const { service, operation } = smallModel('rest-xml', {
      In: structure({
        Count: { shape: 'Integer', xmlAttribute: true },
        On: { shape: 'Boolean', xmlAttribute: true },
        At: { shape: 'Timestamp', xmlAttribute: true },
      }),
    })
    const { body } = encodeRequest(service, operation, { Count: 5, On: false, At: new Date(0) })
    expect(body).toContain(' Count="5" On="false" At="1970-01-01T00:00:00Z">')
  })

  it.each<[string, object, RegExp]>([
    ['a missing label', { Bucket: 'a' }, /input.Key must be set; it is part of the path/],
    ['an empty label', { Bucket: '', Key: 'a' }, /input.Bucket must not be empty/],
    [
      'a label that leads elsewhere',
      { Bucket: '..', Key: 'a' },
      /input.Bucket must not be or hold/,
    ],
    ['one that leads nowhere', { Bucket: '.', Key: 'a' }, /input.Bucket must not be or hold/],
    [
      'one that does in its middle',
      { Bucket: 'a', Key: 'b/../c' },
      /input.Key must not be or hold/,
    ],
    [
      'what XML cannot carry',
      { Bucket: 'a', Key: 'b', Body: { c: '\x01' } },
      /input.Body.c holds U\+0001/,
    ],
  ])('refuse %s', (_, input, message) => {
    expect(() => encodeRest(input)).toThrow(message)
  })
})

describe('host prefixes', () => {
  const { service, operation } = smallModel(
    'json',
    { In: structure({ Account: { shape: 'String', hostLabel: true } }, { required: ['Account'] }) },
    { endpoint: { hostPrefix: '{Account}.' } },
  )

  it('are filled from the input', () => {
    expect(encodeRequest(service, operation, { Account: '123' }).hostPrefix).toBe('123.')
  })

  it.each(['a/b', 'a.evil.example/', '-a', '', 'a b'])('refuse "%s"', (Account) => {
    expect(() => encodeRequest(service, operation, { Account })).toThrow(
      /input.Account becomes part of a host name/,
    )
  })
})
