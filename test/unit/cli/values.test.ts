import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { type ReadingValue, readParameterFile, readValue } from '../../../src/cli/api/values.ts'
import { smallModel, structure } from '../protocols/small-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'sansdk-values-'))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const list = (shape: string): object => ({ type: 'list', member: { shape } })
const { operation } = smallModel('json', {
  In: structure({
    Text: 'String',
    Whole: 'Integer',
    Long: 'Long',
    Part: 'Double',
    Flag: 'Boolean',
    Bytes: 'Blob',
    Time: 'Timestamp',
    Texts: 'Strings',
    Map: 'Texts',
    Any: 'Document',
    Filter: 'Filter',
    Filters: 'Filters',
    Named: 'Named',
    Numbers: 'Numbers',
  }),
  Filter: structure({ Name: 'String', Values: 'Strings', Limit: 'Integer', At: 'Timestamp' }),
  Filters: list('Filter'),
  Named: structure({ Id: 'String' }),
  Numbers: list('Integer'),
})

/** What the texts behind the option of a member are. */
function read(member: string, texts: readonly string[], options: Partial<ReadingValue> = {}) {
  const type = operation.input?.shape.byName.get(member)?.type
  if (type === undefined) throw new Error(`there is no member ${member}`)
  const reading = { option: '--it', binaryFormat: 'base64', ...options } as const
  return readValue(type, texts, reading)
}

describe('a value of the command line', () => {
  it.each<[string, string[], unknown]>([
    ['Text', ['{"a":1}'], '{"a":1}'],
    ['Whole', [' 12 '], 12],
    ['Whole', ['-3'], -3],
    ['Long', ['9007199254740993'], 9_007_199_254_740_993n],
    ['Part', ['1.5e3'], 1_500],
    ['Flag', ['True'], true],
    ['Flag', ['false'], false],
    ['Bytes', ['AQI='], Buffer.from([1, 2])],
    ['Time', ['2026-11-29T12:00:00Z'], new Date('2026-11-29T12:00:00Z')],
    ['Time', ['1700000000'], new Date(1_700_000_000_000)],
    ['Texts', ['a', 'b c', '{d}'], ['a', 'b c', '{d}']],
    ['Texts', ['["a","b"]'], ['a', 'b']],
    ['Texts', ['[a', 'b]'], ['[a', 'b]']],
    ['Numbers', ['1', '2'], [1, 2]],
    ['Numbers', ['[1,2]'], [1, 2]],
    ['Map', ['a=b,c=d'], { a: 'b', c: 'd' }],
    ['Map', ['{"a":"b"}'], { a: 'b' }],
    ['Filter', ['Name=n,Values=v'], { Name: 'n', Values: ['v'] }],
    ['Filter', ['Name=n,Values=v,w,Limit=3'], { Name: 'n', Values: ['v', 'w'], Limit: 3 }],
    ['Filter', ['{"Limit":3,"Name":null}'], { Limit: 3, Name: null }],
    ['Filter', ['{"At":0,"Values":null}'], { At: new Date(0), Values: null }],
    ['Filter', ['{"Other":"1"}'], { Other: '1' }],
    ['Filters', ['Name=a', '{"Name":"b"}'], [{ Name: 'a' }, { Name: 'b' }]],
    ['Filters', ['[{"Name":"a"}]'], [{ Name: 'a' }]],
    ['Filters', ['[7]'], [7]],
    ['Named', ['i-1'], { Id: 'i-1' }],
    ['Named', ['Id=i-2'], { Id: 'i-2' }],
    ['Any', ['{"a":[1,null]}'], { a: [1, null] }],
  ])('%s of %o is %o', (member, texts, expected) => {
    expect(read(member, texts)).toEqual(expected)
  })

  it('is the one text of a structure, whatever signs are in it', () => {
    expect(read('Named', ['a=b'], { hasPlainElements: true })).toEqual({ Id: 'a=b' })
  })

  it('is bytes as they are where that is the format', () => {
    expect(read('Bytes', ['AQI='], { binaryFormat: 'raw-in-base64-out' })).toEqual(
      Buffer.from('AQI='),
    )
  })

  it.each<[string, string, string]>([
    ['Whole', '1.5', '--it: "1.5" is no whole number'],
    ['Part', '', '--it: "" is no number'],
    ['Part', 'many', '--it: "many" is no number'],
    ['Flag', 'yes', '--it: "yes" is neither true nor false'],
    ['Time', 'noon', '--it: "noon" is no time such as 2026-11-29T12:00:00Z'],
    ['Bytes', 'a', '--it: "a" is no base64; use --cli-binary-format raw-in-base64-out, or'],
    ['Whole', 'x'.repeat(61), `--it: "${'x'.repeat(60)}…" is no whole number`],
    ['Any', '{', '--it: no JSON: '],
    ['Filter', 'Name', '--it: expected "=", found the end'],
    ['Filters', '[{]', '--it: no JSON: '],
  ])('%s refuses %s', (member, text, message) => {
    expect(() => read(member, [text])).toThrow(message)
  })
})

describe('a file of the command line', () => {
  it('is text or bytes, for what the member is', () => {
    const text = file('text.txt', ' a\n')
    expect(read('Text', [`file://${text}`])).toBe(' a\n')
    expect(read('Text', [`fileb://${text}`])).toBe(' a\n')
    expect(read('Bytes', [`fileb://${file('bytes', Buffer.from([0, 255]))}`])).toEqual(
      Buffer.from([0, 255]),
    )
    expect(read('Bytes', [`file://${file('base64', 'AQ\nI=\n')}`])).toEqual(Buffer.from([1, 2]))
    const noText = Buffer.from([0x1f, 0x8b, 0, 255])
    expect(read('Text', [`fileb://${file('script.gz', noText)}`])).toEqual(noText)
    const json = file('list.json', '["a"]')
    expect(read('Texts', [`file://${json}`])).toEqual(['a'])
    expect(read('Texts', [`fileb://${json}`])).toEqual(['a'])
    expect(read('Texts', [`file://${json}`, 'b'])).toEqual([`file://${json}`, 'b'])
  })

  it('stands in shorthand behind @=', () => {
    const text = file('name.txt', 'of a file')
    expect(read('Filter', [`Name@=file://${text}`])).toEqual({ Name: 'of a file' })
    expect(read('Filter', [`Name@=fileb://${text}`])).toEqual({ Name: 'of a file' })
    expect(() => read('Filter', ['Name@=file:///none/at/all'])).toThrow(
      /^--it: the file "\/none\/at\/all": ENOENT/,
    )
  })

  it('is named with variables and the home directory', () => {
    vi.stubEnv('HOME', folder)
    vi.stubEnv('SANSDK_FOLDER', folder)
    file('x', 'text')
    for (const path of ['~/x', '$SANSDK_FOLDER/x', `\${SANSDK_FOLDER}/x`]) {
      expect(readParameterFile('--it', `file://${path}`)).toBe('text')
    }
    expect(() => readParameterFile('--it', 'file://$SANSDK_NONE/x')).toThrow('$SANSDK_NONE/x')
    expect(readParameterFile('--it', 'https://example.com')).toBeUndefined()
  })

  it('is refused where it is no text', () => {
    const bytes = file('latin1', Buffer.from([0xe9, 0x61]))
    expect(() => readParameterFile('--it', `file://${bytes}`)).toThrow(
      /holds no text; use fileb:\/\/ for bytes$/,
    )
  })
})
