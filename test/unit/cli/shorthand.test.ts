import { describe, expect, it } from 'vitest'
import { parseShorthand } from '../../../src/cli/api/shorthand.ts'

const FILES: Readonly<Record<string, string>> = { 'file://a.txt': 'of a file' }
const parse = (text: string): unknown =>
  JSON.parse(JSON.stringify(parseShorthand(text, (file) => FILES[file])))

// The cases of the AWS CLI (tests/unit/test_shorthand.py).
describe('shorthand', () => {
  it.each<[string, unknown]>([
    ['foo=bar', { foo: 'bar' }],
    ['foo=', { foo: '' }],
    ['foo=bar,baz=qux', { foo: 'bar', baz: 'qux' }],
    ['a=b,c=d,e=f', { a: 'b', c: 'd', e: 'f' }],
    ['foo=with space', { foo: 'with space' }],
    ['foo = bar', { foo: 'bar' }],
    ['foo= bar , baz=qux', { foo: 'bar', baz: 'qux' }],
    ['foo=a,b', { foo: ['a', 'b'] }],
    ['foo=a,b,bar=c', { foo: ['a', 'b'], bar: 'c' }],
    ['foo=a,b=with space', { foo: 'a', b: 'with space' }],
    ['foo=\\,,b', { foo: [',', 'b'] }],
    ["foo='bar'", { foo: 'bar' }],
    ["foo='bar,baz'", { foo: 'bar,baz' }],
    ["foo='bar\\'baz'", { foo: "bar'baz" }],
    ['foo="bar,baz",b="c"', { foo: 'bar,baz', b: 'c' }],
    ['foo="a \\" b"', { foo: 'a " b' }],
    ['foo="a",\'b\'', { foo: ['a', 'b'] }],
    ['foo=[a,b]', { foo: ['a', 'b'] }],
    ['foo=[]', { foo: [] }],
    ['foo=[a]', { foo: ['a'] }],
    ['foo=[ a , b ],c=d', { foo: ['a', 'b'], c: 'd' }],
    ['foo={a=b,c=d}', { foo: { a: 'b', c: 'd' } }],
    ['foo={a=[b,c]}', { foo: { a: ['b', 'c'] } }],
    ['foo={a={b=c}},d=e', { foo: { a: { b: 'c' } }, d: 'e' }],
    ['foo={}', { foo: {} }],
    ['foo=[{a=b},{a=c}]', { foo: [{ a: 'b' }, { a: 'c' }] }],
    ['foo=a=b', { foo: 'a=b' }],
    ['foo@=file://a.txt,b=file://a.txt', { foo: 'of a file', b: 'file://a.txt' }],
    ['foo@=plain', { foo: 'plain' }],
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected)
  })

  it('keeps a key that objects inherit', () => {
    expect(Object.keys(parseShorthand('__proto__=a', () => undefined))).toEqual(['__proto__'])
  })

  it.each<[string, string]>([
    ['foo', 'expected "=", found the end\n  foo\n     ^'],
    ['foo,bar=a', 'expected "=", found ","\n  foo,bar=a\n     ^'],
    ['foo=bar,', 'expected a value, found the end'],
    ['foo=[a', 'expected ",", found the end'],
    ['foo={a=b', 'expected ",", found the end'],
    ['foo={a}', 'expected "=", found "}"'],
    ['foo="bar', 'expected the end of the text in ", found "\\""'],
    ['foo=[a]b', 'expected ",", found "b"'],
    ['foo=a,foo=b', 'the key "foo" comes twice; a space instead of a comma begins another element'],
  ])('refuses %s', (text, message) => {
    expect(() => parse(text)).toThrow(message)
  })

  it('shows the place of an error in a long text', () => {
    const text = `a=[${'x'.repeat(100)}\nb}`
    expect(() => parse(text)).toThrow(/^expected ",", found "\}"\n {2}x{58} b\}\n {62}\^$/)
  })
})
