import { describe, expect, it } from 'vitest'
import { WholeFloat } from '../../../src/cli/output/text.ts'
import { compileQuery } from '../../../src/cli/query.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import cases from './query-cases.json' with { type: 'json' }

/** JSON does not say which whole numbers have fractions by their type. */
function unmarked(value: unknown): unknown {
  if (value instanceof WholeFloat) return Number(value)
  return Array.isArray(value) ? value.map(unmarked) : value
}

// The results are those of jmespath.py 1.0.1, which the AWS CLI asks.
describe('a query', () => {
  it.each(cases.results)('$expression gives what jmespath.py gives', ({ expression, result }) => {
    expect(unmarked(compileQuery(expression)(cases.value))).toEqual(result)
  })

  it.each(cases.errors)('%s is refused', (expression) => {
    expect(() => compileQuery(expression)(cases.value)).toThrow(UsageError)
  })

  const size = 12345678901234567890n
  const sizes = [
    { size, name: 'a' },
    { size: 5, name: 'b' },
  ]

  it.each<[string, unknown]>([
    ['[?size > `6`].name', ['a']],
    ['[?size == `12345678901234567890`].name', ['a']],
    ['[?size != `5`].name', ['a']],
    ['sort_by(@, &size)[].name', ['b', 'a']],
    ['max_by(@, &size).name', 'a'],
    ['max([].size)', size],
    ['sort([].size)', [5, size]],
    ['sum([].size)', size + 5n],
    ['abs([0].size)', size],
    ['floor([0].size)', size],
    ['type([0].size)', 'number'],
    ['contains([].size, `5`)', true],
    ['to_string([0].size)', '12345678901234567890'],
    ['to_string(@)', '[{"size":12345678901234567890,"name":"a"},{"size":5,"name":"b"}]'],
    ["to_number('12345678901234567890')", size],
  ])('%s counts with whole numbers of any length', (expression, result) => {
    expect(compileQuery(expression)(sizes)).toEqual(result)
  })

  it('has no order of numbers and texts, where jmespath.py ends the AWS CLI', () => {
    expect(compileQuery("[?@ > '1']")([2, '2'])).toEqual(['2'])
  })

  it('says what cannot be read, and where', () => {
    expect(() => compileQuery('a[?b')).toThrow('--query "a[?b": it ends too early, at 4')
    expect(() => compileQuery('a b')).toThrow('--query "a b": "b" at 2 is not expected there')
    expect(() => compileQuery('a ~')).toThrow('--query "a ~": there is nothing to be read at 2')
    expect(() => compileQuery('lenght(a)')).toThrow('there is no function lenght()')
    expect(() => compileQuery('length()')).toThrow('length() takes 1 arguments')
  })

  it('says what a function takes', () => {
    const query = compileQuery('max_by(@, &n)')
    expect(() => query([{ n: 1 }, { n: 'x' }])).toThrow(
      'max_by() takes an expression that gives only numbers or only strings, not an array of number, string',
    )
    expect(() => compileQuery('join(a, b)')({ a: ',', b: [1] })).toThrow(
      'join() takes an array of strings, not an array of number',
    )
  })

  it('ends for expressions that nest without end', () => {
    expect(() => compileQuery('('.repeat(100_000))).toThrow(UsageError)
  })
})
