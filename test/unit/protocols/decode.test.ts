import * as fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { ModelProtocol } from '../../../src/models/types.ts'
import { type DecodeOptions, decodeResponse } from '../../../src/protocols/decode.ts'
import { smallModel, structure } from './small-model.ts'

const SHAPES = {
  Out: structure({
    Name: 'String',
    Count: 'Integer',
    Big: 'Long',
    Ratio: 'Double',
    On: 'Boolean',
    Data: 'Blob',
    At: 'Timestamp',
    Tags: 'Texts',
    Names: 'Strings',
    Inner: 'Out',
    Choice: 'Choice',
  }),
  Choice: structure({ A: 'String', B: 'String' }, { union: true }),
}

const HEAD = { status: 200, headers: {} }

function decode(protocol: ModelProtocol, body: string, options?: DecodeOptions) {
  const { service, operation } = smallModel(protocol, SHAPES)
  return decodeResponse(service, operation, HEAD, Buffer.from(body), options).output
}

const xml = (members: string) => decode('rest-xml', `<Out>${members}</Out>`)
const invalid = (message: RegExp) =>
  expect.objectContaining({
    code: 'NETWORK_RESPONSE_INVALID',
    message: expect.stringMatching(message),
  })

describe('values', () => {
  it('come in their own types from XML', () => {
    const members =
      '<Name>a &amp; b</Name><Count>-7</Count><Big>9007199254740993</Big><Ratio>-Infinity</Ratio><On>true</On>' +
      '<Data>AQI=</Data><At>2026-11-29T06:24:00Z</At><Names><member>x</member><member/></Names>' +
      '<Tags><entry><key>k</key><value>v</value></entry></Tags><Inner><Name/></Inner><New>kept out</New>'
    expect(xml(members)).toEqual({
      Name: 'a & b',
      Count: -7,
      Big: 9007199254740993n,
      Ratio: Number.NEGATIVE_INFINITY,
      On: true,
      Data: new Uint8Array([1, 2]),
      At: new Date('2026-11-29T06:24:00Z'),
      Names: ['x', ''],
      Tags: { k: 'v' },
      Inner: { Name: '' },
    })
  })

  it('come in their own types from JSON, without nulls and __type, with unknown members', () => {
    const body =
      '{"__type":"x","Name":null,"Big":9007199254740993,"Ratio":"NaN","Data":"AQI=","At":1.5,"Names":["x",null],"New":{"a":1}}'
    expect(decode('json', body)).toEqual({
      Big: 9007199254740993n,
      Ratio: Number.NaN,
      Data: new Uint8Array([1, 2]),
      At: new Date(1500),
      Names: ['x'],
      New: { a: 1 },
    })
  })

  it.each<[what: string, member: string, expected: Readonly<Record<string, unknown>>]>([
    ['a number for a text', '"Name":7.5', { Name: '7.5' }],
    ['a long number for a text', '"Name":9007199254740993', { Name: '9007199254740993' }],
    ['a text for a boolean', '"On":"true"', { On: true }],
    ['a fraction for a whole number', '"Count":1767701875.743', { Count: 1767701875.743 }],
  ])('of JSON may be of a neighbouring type: %s', (_, member, expected) => {
    expect(decode('json', `{${member}}`)).toEqual(expected)
  })

  it('of JSON are no objects, lists or words', () => {
    for (const member of [
      '"Name":{}',
      '"Name":["a"]',
      '"Name":false',
      '"On":1',
      '"On":"yes"',
      '"Count":true',
    ])
      expect(() => decode('json', `{${member}}`)).toThrow(invalid(/is not/))
  })

  it('of XML are not there where their elements are empty, but for texts and bytes', () => {
    const members = '<Name/><Count/><Big></Big><Ratio/><At/><Data/>'
    expect(xml(members)).toEqual({ Name: '', Data: new Uint8Array() })
    expect(() => xml('<On/>')).toThrow(invalid(/output.On is not true or false/))
    expect(() => xml('<Count> </Count>')).toThrow(invalid(/output.Count is not a whole number/))
  })

  it('of XML are one list, however many elements it comes in', () => {
    const names = (...items: string[]) =>
      `<Names>${items.map((item) => `<member>${item}</member>`).join('')}</Names>`
    expect(xml(`${names('a', 'b')}<Count>1</Count>${names()}${names('c')}`)).toEqual({
      Names: ['a', 'b', 'c'],
      Count: 1,
    })
  })

  it.each(['rest-json', 'rest-xml'] as const)(
    'of %s that are streamed hold no bytes where the body is empty, other bodies are not there',
    (protocol) => {
      const read = (blob: object) => {
        const { service, operation } = smallModel(protocol, {
          Out: structure({ Body: 'Bytes' }, { payload: 'Body' }),
          Bytes: { type: 'blob', ...blob },
        })
        return decodeResponse(service, operation, HEAD, Buffer.alloc(0)).output
      }
      expect(read({ streaming: true })).toEqual({ Body: new Uint8Array() })
      expect(read({})).toEqual({})
    },
  )

  it('of attributes come in their own types', () => {
    const { service, operation } = smallModel('rest-xml', {
      Out: structure({
        Count: { shape: 'Integer', xmlAttribute: true },
        On: { shape: 'Boolean', xmlAttribute: true },
      }),
    })
    const read = (body: string) =>
      decodeResponse(service, operation, HEAD, Buffer.from(body)).output
    expect(read('<Out Count="5" On="true"/>')).toEqual({ Count: 5, On: true })
    expect(() => read('<Out Count="x"/>')).toThrow(invalid(/output.Count is not a whole number/))
  })

  it('of bytes may lack padding, but not a digit', () => {
    expect(decode('json', '{"Data":"QUJ"}')).toEqual({ Data: new Uint8Array([65, 66]) })
    for (const Data of ['Q', 'QUJDR', 'Q===']) {
      expect(() => decode('json', JSON.stringify({ Data }))).toThrow(invalid(/is not base64/))
    }
  })

  it('of documents keep null in lists and maps', () => {
    const { service, operation } = smallModel('json', {
      Out: structure({ L: 'List', M: 'Map' }),
      List: { type: 'list', member: { shape: 'Document' } },
      Map: { type: 'map', key: { shape: 'String' }, value: { shape: 'Document' } },
    })
    const body = '{"L":[null,1,[null]],"M":{"a":null,"b":{"c":null}}}'
    const { output } = decodeResponse(service, operation, HEAD, Buffer.from(body))
    expect(output).toEqual(JSON.parse(body))
  })

  it.each<[text: string, expected: readonly string[]]>([
    ['a, "b,c"', ['a', 'b,c']],
    ['"b,c", "\\"d\\"", a', ['b,c', '"d"', 'a']],
    [' "a" ,\t"b" ', ['a', 'b']],
    ['a,,b, ', ['a', 'b']],
    ['"", a', ['', 'a']],
    ['"a\\\\b"', ['a\\b']],
    ['"a', ['"a']],
  ])('of a list in a header are those of %s', (text, expected) => {
    const { service, operation } = smallModel('rest-json', {
      Out: structure({ L: { shape: 'Strings', location: 'header', locationName: 'x-l' } }),
    })
    const head = { status: 200, headers: { 'x-l': text } }
    expect(decodeResponse(service, operation, head, Buffer.alloc(0)).output).toEqual({
      L: expected,
    })
  })

  it.each([
    'Sun, 02 Jan 2000 20:34:56 GMT',
    'Sunday, 02-Jan-00 20:34:56 GMT',
    'Sun Jan  2 20:34:56 2000',
    '2000-01-02T20:34:56Z',
    '2000-01-02T12:34:56-08:00',
    '946845296',
  ])('of a time are the same in each form: %s', (At) => {
    expect(decode('json', JSON.stringify({ At }))).toEqual({ At: new Date('2000-01-02T20:34:56Z') })
  })

  it('of a leap second are those of the next minute', () => {
    const expected = { At: new Date('2017-01-01T00:00:00.5Z') }
    expect(decode('json', '{"At":"2016-12-31T23:59:60.5Z"}')).toEqual(expected)
    expect(decode('json', '{"At":"20161231T235960.5Z"}')).toEqual(expected)
    for (const At of ['2016-12-31T23:60:00Z', '2016-12-31T23:60Z', '2016-12-31T23:60:60Z'])
      expect(() => decode('json', JSON.stringify({ At }))).toThrow()
  })

  it('of a key called __proto__ stay data', () => {
    const fromJson = decode('json', '{"Tags":{"__proto__":"a"}}')['Tags'] as object
    const fromXml = xml('<Tags><entry><key>__proto__</key><value>a</value></entry></Tags>')[
      'Tags'
    ] as object
    for (const tags of [fromJson, fromXml]) {
      expect(Object.entries(tags)).toEqual([['__proto__', 'a']])
      expect(Object.getPrototypeOf(tags)).toBe(Object.prototype)
    }
  })

  it('are those of the document alone, whatever else objects have', () => {
    const prototype = Object.prototype as Record<string, unknown>
    prototype['Count'] = 'inherited'
    try {
      const body = '{"Name":"a","Tags":{"k":"v"},"Choice":{"A":"x"}}'
      const output = decode('json', body)
      expect(Object.entries(output)).toEqual(Object.entries(JSON.parse(body)))
    } finally {
      delete prototype['Count']
    }
  })

  it.each([
    ['2026-11-29 06:24:05', '2026-11-29T06:24:05Z'],
    ['2026-11-29 06:24', '2026-11-29T06:24:00Z'],
    ['2026-11-29', '2026-11-29T00:00:00Z'],
    ['20261129T062405Z', '2026-11-29T06:24:05Z'],
    ['20261129T0624Z', '2026-11-29T06:24:00Z'],
    ['20261129T062405.250Z', '2026-11-29T06:24:05.250Z'],
    ['1.795933445123456E9', '2026-11-29T06:24:05.123Z'],
    ['1.795933445123456789E9', '2026-11-29T06:24:05.123Z'],
  ])('read the time %s as UTC', (text, expected) => {
    expect(xml(`<At>${text}</At>`)['At']).toEqual(new Date(expected))
  })

  it.each(['20261329T062405Z', '20261129T2', '2026-11-29  06:24:05', '2026-11-29 '])(
    'read no time from %j',
    (text) => {
      expect(() => xml(`<At>${text}x</At>`)).toThrow(invalid(/is not a point in time/))
    },
  )

  it.each([
    '2026-11-29T06:24:00Z',
    '2026-11-29T06:24:00.123Z',
    '2024-02-29T00:00:00Z',
    '2026-12-31T23:59:59.999Z',
    '2026-11-29T06:24:00+05:30',
  ])('read the time %s as Date does', (text) => {
    expect(xml(`<At>${text}</At>`)['At']).toEqual(new Date(text))
  })
})

describe('a response that does not fit the model', () => {
  it.each<[string, string, RegExp]>([
    ['a text for a number', '<Count>many</Count>', /output.Count is not a whole number/],
    ['a fraction', '<Count>1.5</Count>', /output.Count/],
    ['a text for a boolean', '<On>yes</On>', /output.On is not true or false/],
    ['a time that is none', '<At>2026-13-45T00:00:00Z</At>', /output.At is not a point in time/],
    ['30 February', '<At>2026-02-30T00:00:00Z</At>', /output.At is not a point in time/],
    ['31 April', '<At>2026-04-31T00:00:00+02:00</At>', /output.At is not a point in time/],
    ['29 February', '<At>Sun, 29 Feb 2026 00:00:00 GMT</At>', /output.At is not a point in time/],
    ['what is no base64', '<Data>*</Data>', /output.Data is not base64/],
    ['two members of a union', '<Choice><A/><B/></Choice>', /output.Choice is not a union/],
    ['an element for a text', '<Inner><Name><b/></Name></Inner>', /elements where text is due/],
    ['a number of a million digits', `<Big>${'9'.repeat(1e6)}</Big>`, /output.Big/],
    ['an entity of its own', '<Name>&evil;</Name>', /an entity that XML does not define, at byte/],
    ['a character that is none', '<Name>&#xD800;</Name>', /no character/],
    ['a tag that closes another', '<Name>a</Inner>', /does not close "Name"/],
  ])('is an error: %s', (_, members, message) => {
    expect(() => xml(members)).toThrow(invalid(message))
  })

  it.each<[ModelProtocol, string, RegExp]>([
    ['json', '{"Names":{"a":1}}', /output.Names is not a list/],
    ['json', '{"Count":"1.5"}', /output.Count is not a whole number/],
    ['json', '{"Inner":[]}', /output.Inner is not an object/],
    ['rest-xml', '<html><body>busy</body></html>', /its root is <html>/],
    ['rest-xml', '<Out/><Out/>', /goes on after its root/],
    ['query', '<OtherResponse/>', /its root is not <ActResponse>/],
    ['query', '<ActResponse><Other/></ActResponse>', /there is no ActResult/],
  ])('is an error in %s: %s', (protocol, body, message) => {
    expect(() => decode(protocol, body)).toThrow(invalid(message))
  })

  it('is an error when it is empty and the operation reads', () => {
    for (const protocol of [
      'json',
      'rest-json',
      'rest-xml',
      'query',
      'smithy-rpc-v2-cbor',
    ] as const) {
      expect(() => decode(protocol, '', { demandsBody: true })).toThrow(invalid(/it is empty/))
      expect(decode(protocol, '')).toEqual({})
    }
  })

  it.each(['rest-json', 'rest-xml'] as const)(
    'is an error when it is a page where %s has nothing in the body',
    (protocol) => {
      const ETag = { shape: 'String', location: 'header', locationName: 'etag' }
      for (const Out of [structure({}), structure({ ETag })]) {
        const { service, operation } = smallModel(protocol, { Out })
        const read = (body: string) =>
          decodeResponse(service, operation, HEAD, Buffer.from(body)).output
        for (const page of ['<html>', '\n<!DOCTYPE HTML>\n<html>', '\ufeff<HTML lang="en">']) {
          expect(() => read(page)).toThrow(invalid(/it is a page/))
        }
        for (const nothing of ['', ' ', '{}', 'OK']) expect(read(nothing)).toEqual({})
        if (protocol === 'rest-xml') expect(read('<ActResponse/>')).toEqual({})
      }
    },
  )

  it('is an error when its root is not the one that is due', () => {
    const { service, operation } = smallModel('rest-xml', SHAPES)
    const due = { ...operation, document: { root: 'Other', textMember: undefined } }
    const body = Buffer.from('<Out/>')
    expect(() => decodeResponse(service, due, HEAD, body)).toThrow(
      invalid(/its root is not <Other>/),
    )
  })

  it('is the text of its root where a member takes that', () => {
    const { service, operation } = smallModel('rest-xml', SHAPES)
    const named = { ...operation, document: { root: 'Place', textMember: 'Name' } }
    const read = (body: string) => decodeResponse(service, named, HEAD, Buffer.from(body)).output
    expect(read('<Place>eu-north-1</Place>')).toEqual({ Name: 'eu-north-1' })
    expect(read('<Place/>')).toEqual({})
    expect(() => read('<Place><Name>eu-north-1</Name></Place>')).toThrow(invalid(/holds elements/))
  })

  it.each([
    ['text in the place of members', 'Sign in!'],
    ['text beside members', '<Name>a</Name>Sign in!'],
  ])('is an error for %s', (_name, inside) => {
    expect(() => xml(inside)).toThrow(invalid(/holds text where elements are due/))
  })

  it('takes any text in elements that the model lacks', () => {
    expect(xml('<Name>a</Name> <Newer>x<b/>y<![CDATA[z]]></Newer>\n')).toEqual({ Name: 'a' })
  })
})

describe('XML', () => {
  const oracle = new XMLParser({ trimValues: false, parseTagValue: false, ignoreAttributes: true })
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
  const escaped = (text: string) =>
    text.replace(/[&<>\r]/g, (character) => escapes[character] ?? '')

  it('holds the text that fast-xml-parser reads', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => value.trim() !== '')
    fc.assert(
      fc.property(text, fc.boolean(), (value, isSection) => {
        const written =
          isSection && !value.includes(']]>') && !value.includes('\r')
            ? `<![CDATA[${value}]]>`
            : escaped(value)
        const document = `<?xml version="1.0"?>\n<!-- a --><Out a="1>2"><Name>${written}</Name></Out>`
        const read = decode('rest-xml', document)['Name']
        expect(read).toBe(value)
        // The oracle leaves numeric references as they are.
        if (!value.includes('\r')) expect(oracle.parse(document).Out.Name).toBe(read)
      }),
    )
  })

  it('keeps no slice of the document alive', () => {
    const name = xml(`<Name>short</Name><Inner><Name>${'x'.repeat(1e6)}</Name></Inner>`)['Name']
    expect(name).toBe('short')
  })

  it('may have prefixes, comments, instructions and a byte order mark', () => {
    const document =
      '\ufeff<?xml version="1.0"?><a:Out xmlns:a="b"><!-- c --><a:Name>d<!-- e --></a:Name><?f g?></a:Out>'
    expect(decode('rest-xml', document)).toEqual({ Name: 'd' })
  })
})
