import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  encodeXmlDocument,
  isElement,
  parseXml,
  readTree,
  textOf,
  type XmlNode,
} from '../../../src/protocols/index.ts'

// XML 1.0, production 2 (Char).
const ALLOWED: readonly (readonly [from: number, to: number])[] = [
  [0x9, 0xa],
  [0xd, 0xd],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
]

/** fast-xml-parser's, and ours. */
const READERS = [
  ['parseXml', parseXml],
  ['readTree', async (text: string) => readTree(text)],
] as const

describe.each(READERS)('%s', (_name, read) => {
  it.each([
    ['<a>007</a>', { a: '007' }],
    ['<a>true</a>', { a: 'true' }],
    ['<a/>', { a: '' }],
    ['<a></a>', { a: '' }],
    ['<a> x </a>', { a: ' x ' }],
    ['<a><k>  </k>\n<k>\t</k></a>', { a: { k: ['  ', '\t'] } }],
    ['<a>&lt;&#65;&#x42;&amp;lt;&quot;&apos;&gt;</a>', { a: '<AB&lt;"\'>' }],
    ['<a>x&#13;&#10;y</a>', { a: 'x\r\ny' }],
    ['<a>&#x1F4A9;&#x1;</a>', { a: '\u{1f4a9}\u0001' }],
    ['<a><![CDATA[<b>&amp;]]>&amp;</a>', { a: '<b>&amp;&' }],
    ['<?xml version="1.0"?>\n<a><!-- <b/> --><c>1</c></a>', { a: { c: '1' } }],
    ['  <a><b/></a>', { a: { b: '' } }],
    ['<n:a xmlns:n="u"><n:b i="1">2</n:b></n:a>', { a: { b: '2' } }],
    ['<a><b>1</b>noise<b>2</b><c/><b>3</b></a>', { a: { b: ['1', '2', '3'], c: '' } }],
    ['<é><日本>1</日本><n:ü>2</n:ü></é>', { é: { 日本: '1', ü: '2' } }],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })

  it('keeps names of Object.prototype as members like any other', async () => {
    const text =
      '<a><__proto__><polluted>1</polluted></__proto__><constructor>2</constructor><toString/></a>'
    const root = (await read(text))?.['a']
    expect(Object.entries(root ?? {})).toEqual([
      ['__proto__', { polluted: '1' }],
      ['constructor', '2'],
      ['toString', ''],
    ])
    expect(Object.getPrototypeOf(root)).toBe(Object.prototype)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it.each([
    '',
    'text',
    '<a>',
    '<a><b></a>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a>x & y</a>',
    '<a>&nbsp;</a>',
    '<a>&#x110000;</a>',
    '<a>&#xD800;</a>',
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
  ])('%s is none', async (text) => {
    expect(await read(text)).toBeUndefined()
  })
})

describe.each(READERS)('nested elements by %s', (_name, read) => {
  const nested = (levels: number, inner: string): string =>
    `${'<a>'.repeat(levels)}${inner}${'</a>'.repeat(levels)}`

  it.each([
    ['text', nested(100, 'x'), 'x'],
    ['an empty element', nested(99, '<a/>'), ''],
    ['CDATA and siblings', nested(99, '<a><![CDATA[x]]></a><b/>'), undefined],
  ])('are read to 100 levels (%s)', async (_name, document, inner) => {
    let node: XmlNode | undefined = await read(document)
    for (let level = 0; level < 100; level++) node = isElement(node) ? node['a'] : undefined
    expect(node).toBe(inner ?? 'x')
  })

  it.each([
    ['text', nested(101, 'x')],
    ['an empty element', nested(100, '<a/>')],
    ['a million levels', nested(1_000_000, '')],
  ])('beyond that are refused (%s)', async (_name, document) => {
    expect(await read(document)).toBeUndefined()
  })
})

it('takes no name for another one, whatever was read before', () => {
  // Each character of the first is a byte of the second, and both have one place where names are kept.
  const [latin, other] = ['aqa\u00d5\u00be\u00c2\u00b3x', 'aqa\u057e\u00b3x']
  for (const name of [latin, other, latin]) expect(readTree(`<${name}/>`)).toEqual({ [name]: '' })
  for (const [open, close] of [
    [other, latin],
    ['é', 'è'],
    ['é', 'éa'],
    ['éa', 'é'],
  ]) {
    expect(readTree(`<${open}>1</${close}>`)).toBeUndefined()
  }
})

describe('encodeXmlDocument', () => {
  it('writes members in their order, arrays as repeated elements', () => {
    const value = {
      Quiet: true,
      Object: [
        { Key: 'a', Size: 12n },
        { Key: 'b', Gone: undefined, Null: null },
      ],
      At: new Date(1_500_000_000_123),
      Whole: new Date(1_500_000_000_000),
      Data: new Uint8Array([255, 0]),
      Empty: {},
      None: [],
    }
    expect(encodeXmlDocument('Delete', value, { namespace: 'http://x/?a&b' })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Delete xmlns="http://x/?a&amp;b"><Quiet>true</Quiet>' +
        '<Object><Key>a</Key><Size>12</Size></Object><Object><Key>b</Key></Object>' +
        '<At>2017-07-14T02:40:00.123Z</At><Whole>2017-07-14T02:40:00Z</Whole><Data>/wA=</Data>' +
        '<Empty></Empty></Delete>',
    )
  })

  it.each([
    ['a control character', { Tag: [{ Key: 'a\u0000' }] }, 'input.Tag[0].Key'],
    ['a lone surrogate', { Key: '\ud800' }, 'input.Key'],
    ['U+FFFE', { Key: '\ufffe' }, 'input.Key'],
    ['a name with markup', { 'a><b': 1 }, 'input.a><b'],
  ])('refuses %s', (_what, value, field) => {
    expect(() => encodeXmlDocument('R', value)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field }),
    )
  })

  it('refuses a hole', () => {
    expect(() => encodeXmlDocument('R', { List: [1, undefined] })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: 'input.List[1]' }),
    )
  })

  it('is read back as it was', async () => {
    const text = fc.string({
      unit: fc
        .integer({ min: 9, max: 0x10ffff })
        .filter((code) => ALLOWED.some(([from, to]) => code >= from && code <= to))
        .map((code) => String.fromCodePoint(code)),
      maxLength: 10,
    })
    const tree = fc.letrec<{ node: unknown; element: object }>((tie) => ({
      node: fc.oneof({ depthSize: 'small' }, text, tie('element')),
      element: fc.dictionary(fc.stringMatching(/^[A-Za-z_][\w.-]{0,5}$/), tie('node'), {
        minKeys: 1,
        maxKeys: 4,
      }),
    })).element
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const document = encodeXmlDocument('Root', value)
        const read = await parseXml(document)
        expect(readTree(document)).toEqual(read)
        expect(JSON.stringify(read)).toBe(JSON.stringify({ Root: value }))
      }),
      { numRuns: 100 },
    )
  })
})

it('textOf takes texts that are not empty', () => {
  expect([undefined, '', ' ', 'x', {}, ['x']].map(textOf)).toEqual([
    undefined,
    undefined,
    ' ',
    'x',
    undefined,
    undefined,
  ])
})
