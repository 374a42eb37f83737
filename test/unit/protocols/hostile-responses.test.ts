import { describe, expect, it } from 'vitest'
import type { ModelProtocol } from '../../../src/models/types.ts'
import { decodeResponse, readErrorDetails } from '../../../src/protocols/index.ts'
import { cpuMs } from '../../support/effort.ts'
import { smallModel, structure } from './small-model.ts'

const MB = 1024 * 1024
const SHAPES = {
  Out: structure({ a: 'String', list: 'Strings', who: 'Who' }),
  Who: {
    type: 'structure',
    members: { kind: { shape: 'String', locationName: 'xsi:type', xmlAttribute: true } },
  },
}
const decode = (protocol: ModelProtocol, body: Uint8Array | string) => {
  const { service, operation } = smallModel(protocol, SHAPES)
  return decodeResponse(service, operation, { status: 200, headers: {} }, Buffer.from(body))
}

const bomb = (levels: number): string => {
  const entities = Array.from({ length: levels }, (_item, level) =>
    level === 0 ? '<!ENTITY e0 "ha">' : `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`,
  )
  return `<!DOCTYPE ActResponse [${entities.join('')}]><ActResponse>&e${levels - 1};</ActResponse>`
}

// The text is made when it is needed: some are large.
const HOSTILE: readonly (readonly [ModelProtocol, string, () => string | Uint8Array])[] = [
  ['json', '50 MB of [', () => Buffer.alloc(50 * MB, '[')],
  ['json', 'objects in objects', () => '{"a":'.repeat(MB)],
  ['json', 'closed nesting', () => `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ['json', 'brackets in strings between levels', () => '["]",{"}":'.repeat(100_000)],
  ['json', 'a number of 5 MB', () => `{"a":${'9'.repeat(5 * MB)}}`],
  ['json', 'a string without end', () => `{"a":"${'\\"'.repeat(5 * MB)}`],
  ['json', 'a truncated document', () => '{"a":[1,2'],
  ['json', 'HTML', () => '<html></html>'],
  ['json', 'a list', () => '[]'],
  ['json', 'a number', () => '1'],
  ['rest-json', 'a number', () => '5'],
  ['query', 'elements in elements', () => '<ActResponse>'.repeat(MB / 4)],
  [
    'query',
    'closed nesting',
    () => `<ActResponse>${'<a>'.repeat(2e4)}${'</a>'.repeat(2e4)}</ActResponse>`,
  ],
  ['query', 'an entity bomb', () => bomb(10)],
  ['query', 'an external entity', () => '<!DOCTYPE a SYSTEM "file:///etc/passwd"><ActResponse/>'],
  ['ec2', 'a truncated document', () => '<ActResponse><requestId>id</requestId><a>'],
  ['ec2', 'two roots', () => '<ActResponse/><ActResponse/>'],
  ['ec2', 'a page', () => '<html><body>busy</body></html>'],
  ['rest-xml', 'a page', () => '<html><body>busy</body></html>'],
  ['rest-xml', 'JSON', () => '{}'],
  ['rest-xml', '<', () => '<'.repeat(MB)],
  ['rest-xml', 'comments without end', () => `<a>${'<!--'.repeat(MB / 4)}`],
  ['rest-xml', 'an attribute without end', () => `<a b="${'x'.repeat(MB)}`],
  ['smithy-rpc-v2-cbor', '50 MB of lists', () => Buffer.alloc(50 * MB, 0x81)],
  ['smithy-rpc-v2-cbor', '50 MB of endless lists', () => Buffer.alloc(50 * MB, 0x9f)],
  ['smithy-rpc-v2-cbor', 'tags on tags', () => Buffer.alloc(MB, 0xc6)],
  [
    'smithy-rpc-v2-cbor',
    'a list that claims to be long',
    () => Buffer.from('9b00000000ffffffff01', 'hex'),
  ],
  [
    'smithy-rpc-v2-cbor',
    'a text that claims to be long',
    () => Buffer.from('7b00000000ffffffff61', 'hex'),
  ],
  ['smithy-rpc-v2-cbor', 'a number', () => Buffer.from('01', 'hex')],
  ['smithy-rpc-v2-cbor', 'a date where text is due', () => Buffer.from('a16161c101', 'hex')],
  ['json', 'an object where text is due', () => '{"a":{"b":1}}'],
  ['rest-xml', 'an element where text is due', () => '<Out><a><b/></a></Out>'],
  ['smithy-rpc-v2-cbor', 'JSON', () => '{}'],
]

// An ordinary run takes a tenth of this at most.
const TIME_LIMIT_MS = 10_000

describe('answers that would harm', () => {
  it.each(HOSTILE)(
    '%s: %s',
    (protocol, _what, make) => {
      const body = make()
      expect(() => decode(protocol, body)).toThrow(
        expect.objectContaining({ name: 'SansdkError', code: 'NETWORK_RESPONSE_INVALID' }),
      )
    },
    TIME_LIMIT_MS,
  )

  it.each<[string, Record<string, string>, string | Uint8Array]>([
    ['JSON', {}, `{"a":${'['.repeat(MB)}`],
    ['XML', {}, `<?xml version="1.0"?>${'<Error>'.repeat(MB / 8)}`],
    ['XML', {}, `<?xml version="1.0"?>${bomb(10)}`],
    ['CBOR', { 'content-type': 'application/cbor' }, Buffer.alloc(MB, 0x81)],
  ])('errors in %s hold no code then', async (_form, headers, body) => {
    const details = await readErrorDetails({ headers, body: Buffer.from(body) })
    expect(details).toMatchObject({ codes: [], data: undefined })
  })

  it('does not expand a long text beyond itself', () => {
    const text = '&amp;'.repeat(MB / 4)
    const { output } = decode('ec2', `<ActResponse><a>${text}</a></ActResponse>`)
    expect(output).toEqual({ a: '&'.repeat(MB / 4) })
  })
})

const many = (text: string): string => text.repeat(400_000)

// What is searched for the rest of a document at each of its elements takes minutes here.
const LONG: readonly (readonly [ModelProtocol, string, () => string | Uint8Array])[] = [
  ['ec2', 'short texts', () => `<ActResponse><list>${many('<i>text</i>')}</list></ActResponse>`],
  [
    'ec2',
    'texts and an entity at the end',
    () => `<ActResponse><list>${many('<i>text</i>')}<i>&lt;</i></list></ActResponse>`,
  ],
  [
    'ec2',
    'texts and an entity at the start',
    () => `<ActResponse><list><i>&lt;</i>${many('<i>é</i>')}</list></ActResponse>`,
  ],
  [
    'rest-xml',
    'elements that the model lacks',
    () => `<Out><other>${many('<i b="c">text</i>')}</other></Out>`,
  ],
  ['rest-xml', 'an attribute’s name', () => `<Out><who ${many('xsi')}></who></Out>`],
  ['rest-xml', 'attributes', () => `<Out><who ${many('a="b" ')} xsi:type="c"/></Out>`],
  ['rest-xml', 'comments', () => `<Out><list>${many('<i>a<!-- b -->c</i>')}</list></Out>`],
  ['rest-xml', 'a text in sections', () => `<Out><a>${many('<![CDATA[b]]>')}</a></Out>`],
  [
    'rest-xml',
    'blanks and line ends',
    () => `<Out><list>${many('\r\n  <i>\r\n</i>')}</list></Out>`,
  ],
  ['json', 'short texts', () => `{"list":[${many('"text",')}""]}`],
  ['json', 'escapes', () => `{"list":[${many(String.raw`"\"\\",`)}""]}`],
  ['json', 'a long number and texts', () => `{"b":${'1'.repeat(20)},"list":[${many('"t",')}""]}`],
  [
    'smithy-rpc-v2-cbor',
    'a text in pieces',
    () => Buffer.concat([Buffer.from('a161617f', 'hex'), Buffer.from(many('ax')), Buffer.of(0xff)]),
  ],
]

describe('long answers are read in one go', () => {
  it.each(LONG)('%s: %s', (protocol, _what, make) => {
    const body = make()
    const started = cpuMs()
    expect(decode(protocol, body).output).toBeTypeOf('object')
    expect(cpuMs() - started).toBeLessThan(5_000)
  })
})
