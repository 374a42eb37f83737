import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { jsonText } from '../../../src/cli/output/json.ts'
import { tableText } from '../../../src/cli/output/table.ts'
import { numberText, plainText, WholeFloat } from '../../../src/cli/output/text.ts'
import { yamlText } from '../../../src/cli/output/yaml.ts'
import { compileQuery } from '../../../src/cli/query.ts'
import { type CliHome, cliHome } from './cli-home.ts'

describe('a whole number of a type with fractions', () => {
  const one = new WholeFloat(1)

  // As Python's `repr` has them.
  it.each([
    [1, '1.0'],
    [-0, '-0.0'],
    [-12, '-12.0'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [1.5e300, '1.5e+300'],
  ])('is printed with its point: %d', (value, text) => {
    expect(numberText(new WholeFloat(value))).toBe(text)
  })

  it('is printed by every format, alone and in others', () => {
    const value = { A: one, B: [one, 1], C: { D: one } }
    expect(jsonText(value, 0)).toBe('{"A":1.0,"B":[1.0,1],"C":{"D":1.0}}')
    expect(plainText(value)).toBe('1.0\nB\t1.0\nB\t1\nC\t1.0\n')
    expect(plainText(one)).toBe('1.0\n')
    expect(plainText([[{ X: [one, { Y: one }] }]])).toContain('1.0')
    expect(yamlText(value)).toBe('A: 1.0\nB:\n- 1.0\n- 1\nC:\n  D: 1.0\n')
    expect(tableText('t', { A: one }, 80)).toContain('|  A |  1.0  |')
  })

  // As jmespath.py with Python's floats: 1.0 is a number, `avg` and sums with fractions give floats.
  it.each([
    ['A', '1.0'],
    ['type(A)', '"number"'],
    ['A == `1`', 'true'],
    ['A < B', 'true'],
    ['[A, B]', '[1.0,2]'],
    ['sort([B, A])', '[1.0,2]'],
    ['max([A, `0`])', '1.0'],
    ['sum([A, B])', '3.0'],
    ['sum([B, B])', '4'],
    ['avg([B, B])', '2.0'],
    ['avg([A, B])', '1.5'],
    ['abs(N)', '3.0'],
    ['ceil(A)', '1'],
    ['floor(N)', '-3'],
    ["to_number('1.0')", '1.0'],
    ["to_number('1')", '1'],
    ['to_number(A)', '1.0'],
    ['to_string(A)', '"1.0"'],
    ['contains([A], `1`)', 'true'],
    ['A.x', 'null'],
    ['A && B', '2'],
  ])('goes through the query %s', (expression, text) => {
    const value = { A: one, B: 2, N: new WholeFloat(-3) }
    expect(jsonText(compileQuery(expression)(value), 0)).toBe(text)
  })
})

describe('the command', () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    response.end(
      JSON.stringify({
        Count: 1,
        Items: [{ id: { N: '1' } }],
        ConsumedCapacity: { TableName: 't', CapacityUnits: 2, Table: { CapacityUnits: 0.5 } },
      }),
    )
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => server.close())
  let home: CliHome
  beforeEach(() => {
    home = cliHome({
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: 'eu-central-1',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    })
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    home.remove()
  })

  it('says by the model which numbers have fractions', async () => {
    const line = 'dynamodb get-item --table-name t --key {}'
    expect((await home.run(`${line} --query ConsumedCapacity.CapacityUnits`)).stdout).toBe('2.0\n')
    const pages = await home.run('dynamodb query --table-name t --output json')
    expect(pages.stdout).toContain('"CapacityUnits": 2.0,')
    expect(pages.stdout).toContain('"CapacityUnits": 0.5')
    expect(pages.stdout).toContain('"Count": 1,')
    const text = await home.run('dynamodb query --table-name t --output text')
    expect(text.stdout).toContain('CONSUMEDCAPACITY\t2.0\tt\n')
  })
})
