import { array, assert, dictionary, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlainScalar } from '../../../src/cli/output/text.ts'
import { yamlText } from '../../../src/cli/output/yaml.ts'
import { readYaml } from '../../../src/cli/yaml-reader.ts'

const plain = (text: string): PlainScalar => new PlainScalar(text)

describe('the reader of YAML', () => {
  it('reads texts, lists and members', () => {
    const value = {
      text: 'a: b #c',
      empty: '',
      none: null,
      list: ['x', { a: [], b: {} }, ['y', '-'], null],
      'odd key': { '-n': "it's", 'https://x:1': '"q"' },
      lines: 'one\ntwo\n',
    }
    expect(readYaml(yamlText(value))).toEqual(value)
    expect(readYaml(JSON.stringify(value, undefined, '\t'))).toEqual(value)
    expect(readYaml('# nothing\n---\n')).toBeNull()
    expect(readYaml('a: b   # c\nd: "1" # f\n')).toEqual({ a: 'b', d: '1' })
    expect(Object.entries(readYaml('__proto__: a') as object)).toEqual([['__proto__', 'a']])
    expect(readYaml('1.10: a\nyes: b\n~: c')).toEqual({ '1.10': 'a', yes: 'b', null: 'c' })
    expect(readYaml('')).toBeNull()
  })

  it('keeps numbers, times and words as they are written', () => {
    const texts = ['1.10', '0123', 'yes', '2026-01-02', '1e3', 'True', '0x1F', '.5', '12:30:00']
    for (const text of texts) {
      expect(readYaml(`a: ${text}`)).toEqual({ a: plain(text) })
      expect(yamlText(readYaml(`a: ${text}`))).toBe(`a: ${text}\n`)
      expect(readYaml(`a: '${text}'`)).toEqual({ a: text })
      expect(yamlText({ a: text })).toBe(`a: '${text}'\n`)
    }
    expect(readYaml('a: !!str 12')).toEqual({ a: '12' })
  })

  it('follows aliases and merges, whose members stand below those beside them', () => {
    const text = 'base: &b {x: one, y: two}\nuse: {y: own, <<: *b}\nboth: {<<: [{x: first}, *b]}\n'
    expect(readYaml(text)).toEqual({
      base: { x: 'one', y: 'two' },
      use: { x: 'one', y: 'own' },
      both: { x: 'first', y: 'two' },
    })
  })

  it('gives tags to whoever takes them', () => {
    const readTag = (tag: string, value: unknown) => ({ [tag]: value }) as never
    expect(readYaml('a: !Sub "x"\nb: !If [c, !Ref d]', readTag)).toEqual({
      a: { '!Sub': 'x' },
      b: { '!If': ['c', { '!Ref': 'd' }] },
    })
    expect(() => readYaml('a: !Sub x')).toThrow('the tag !Sub cannot be read')
  })

  it.each([
    ['a: [1', 'unexpected end of the stream within a flow collection (line 1)'],
    ['a: 1\na: 2', 'duplicated mapping key (line 2)'],
    ['a: 1\n---\nb: 2', 'it holds several documents'],
    ['a: *b', 'unidentified alias "b" (line 1)'],
    ['&a [*a]', 'an alias stands within its own anchor'],
    ['? [1]\n: 2', 'a name is no text'],
    ['a: {<<: text}', 'cannot merge mappings'],
    ['\ta: 1', 'is expected (line 1)'],
  ])('refuses %j', (text, message) => {
    expect(() => readYaml(text)).toThrow(message)
  })

  it('ends where aliases make much of little', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const inner = level === 0 ? 'x' : `*a${level - 1}`
      return `a${level}: &a${level} [${inner}, ${inner}]`
    })
    expect(() => readYaml(levels.join('\n'))).toThrow('more than 1000000 values')
  })

  it('reads what is printed', () => {
    assert(
      property(dictionary(string(), array(string())), (value) => {
        expect(readYaml(yamlText(value))).toEqual(value)
      }),
    )
  })
})
