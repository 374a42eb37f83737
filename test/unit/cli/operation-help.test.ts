import { describe, expect, it } from 'vitest'
import { operationHelp } from '../../../src/cli/api/help.ts'
import { compileModel } from '../../../src/models/compile.ts'
import { dynamodb } from '../../../src/models/data/dynamodb.ts'
import { s3 } from '../../../src/models/data/s3.ts'
import { readModel } from '../../../src/models/model.ts'
import { SCALARS, structure } from '../protocols/small-model.ts'

async function help(source: Parameters<typeof readModel>[0], name: string): Promise<string> {
  const model = readModel(source)
  const operation = model.operation(name)
  if (operation === undefined) throw new Error(`there is no operation ${name}`)
  return await operationHelp(model.service.name, model, operation)
}

/** A model whose operation `Act` has these members; those with capitals behind `Must` are required. */
function modelOf(members: Readonly<Record<string, string>>): ReturnType<typeof compileModel> {
  const required = Object.keys(members).filter((name) => name.startsWith('Must'))
  return compileModel('test', {
    metadata: { apiVersion: '2026-11-29', endpointPrefix: 'test', protocol: 'rest-json' },
    operations: {
      Act: { name: 'Act', http: { method: 'POST', requestUri: '/' }, input: { shape: 'In' } },
      Rest: { name: 'Rest', http: { method: 'POST', requestUri: '/rest' } },
    },
    shapes: {
      In: structure(members, { required }),
      ...SCALARS,
      Texts: { type: 'map', key: { shape: 'String' }, value: { shape: 'Long' } },
      Empty: structure({}),
      Pair: structure({ Key: 'String', Value: 'Integer' }),
    },
  })
}

describe('the help of an operation', () => {
  it('shows what each kind of option takes', async () => {
    const text = await help(
      modelOf({
        A: 'Integer',
        B: 'Long',
        C: 'Double',
        D: 'Boolean',
        E: 'Blob',
        F: 'Timestamp',
        G: 'Strings',
        H: 'Texts',
        I: 'Document',
        J: 'Pair',
      }),
      'Act',
    )
    const lines = [...text.matchAll(/^ {2}(--[a-j] .*)$/gm)].map(([, line]) => line)
    expect(lines).toEqual([
      '--a <integer>',
      '--b <long>',
      '--c <double>',
      '--d | --no-d',
      '--e <base64>',
      '--f <timestamp>',
      '--g <text …>',
      '--h <key=long,…>',
      '--i <JSON>',
      '--j <Key=…,Value=…>',
    ])
    expect(text).toContain('Usage: sansdk test act [options]\n')
    expect(text).not.toMatch(/Required:|Example:|--page-size/)
  })

  it('has an example with a value of each required kind', async () => {
    const text = await help(
      modelOf({
        MustA: 'Integer',
        MustC: 'Double',
        MustE: 'Blob',
        MustF: 'Timestamp',
        MustG: 'Strings',
        MustH: 'Texts',
        MustJ: 'Pair',
        MustK: 'Empty',
      }),
      'Act',
    )
    expect(text.split('Example:\n')[1]?.split('\n')[0]).toBe(
      '  sansdk test act --must-a 1 --must-c 1 --must-e fileb://file --must-f 2026-11-29T12:00:00Z ' +
        "--must-g value --must-h key=value --must-j Key=value --must-k '{}'",
    )
    expect(text).not.toContain('\nOptions:\n')
  })

  it('is short for an operation without an input', async () => {
    const text = await help(modelOf({}), 'Rest')
    expect(text).toMatch(/^Usage: sansdk test rest \[options\]\n\n {2}--cli-input-json /)
  })

  it('names the values that a member may have, pages, and files', async () => {
    const scan = await help(dynamodb, 'Scan')
    expect(scan).toContain('--return-consumed-capacity <INDEXES|TOTAL|NONE>')
    expect(scan).toContain('  --max-items <number>\n  --page-size <number>\n')
    const get = await help(s3, 'GetObject')
    expect(get).toMatch(/^Usage: sansdk s3 get-object --bucket <…> --key <…> <file> \[options\]\n/)
    expect(get).toContain('sansdk s3 get-object --bucket value --key value <file>\n')
    expect(await help(s3, 'PutObject')).toContain('--body <file>')
    expect(await help(s3, 'PutObject')).toContain('--storage-class <text>')
  })
})
