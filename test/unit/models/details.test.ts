import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compileModel, type ServiceDefinition } from '../../../src/models/compile.ts'
import { loadDetails } from '../../../src/models/details.ts'
import { loadModel } from '../../../src/models/load.ts'
import { readModel } from '../../../src/models/model.ts'
import type { EnumModel, ModelDetails, StructureType, Type } from '../../../src/models/types.ts'

interface SourceShape {
  readonly type: string
  readonly enum?: readonly string[]
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly member?: { readonly shape: string }
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
}

interface SourceOperation {
  readonly input?: { readonly shape: string }
  readonly output?: { readonly shape: string }
  readonly errors?: readonly { readonly shape: string }[]
}

const archive = gunzipSync(
  readFileSync(new URL('../../../scripts/data/models.jsonl.gz', import.meta.url)),
).toString()

/** The API model of a service as botocore has it. */
function definitionOf(service: string): ServiceDefinition {
  const start = archive.indexOf(`{"service":"${service}"`)
  const line = archive.slice(start, archive.indexOf('\n', start))
  return (JSON.parse(line) as { 'service-2': ServiceDefinition })['service-2']
}

/** What botocore's model says of the strings and keys inside a shape. */
function expectedEnums(
  shapes: Readonly<Record<string, SourceShape>>,
  name: string,
): { value: EnumModel | undefined; key: EnumModel | undefined } {
  const { enum: values, key, member, value } = shapes[name] ?? { type: '' }
  if (member !== undefined) return expectedEnums(shapes, member.shape)
  if (key !== undefined && value !== undefined) {
    const keys = expectedEnums(shapes, key.shape).value
    const inside = expectedEnums(shapes, value.shape)
    return { value: inside.value, key: keys ?? inside.key }
  }
  return { value: values && { name, values }, key: undefined }
}

/** Compares a structure, and what it holds, with botocore's shape; counts the enums. */
function compare(
  details: ModelDetails,
  shapes: Readonly<Record<string, SourceShape>>,
  root: readonly [StructureType, string],
  seen: Set<number>,
): number {
  const [type, name] = root
  if (seen.has(type.id)) return 0
  seen.add(type.id)
  expect(details.structureName(type)).toBe(name)
  let count = 0
  for (const [index, member] of type.shape.members.entries()) {
    const inner = shapes[name]?.members?.[member.name]?.shape ?? ''
    const { key, value } = expectedEnums(shapes, inner)
    expect(details.memberEnum(type, index)).toEqual(value)
    expect(details.keyEnum(type, index)).toEqual(key)
    if (value !== undefined) count++
    const structure = innermost(member.type, inner, shapes)
    if (structure !== undefined) count += compare(details, shapes, structure, seen)
  }
  return count
}

function innermost(
  type: Type,
  name: string,
  shapes: Readonly<Record<string, SourceShape>>,
): readonly [StructureType, string] | undefined {
  const shape = shapes[name]
  if (type.kind === 'structure') return [type, name]
  if (type.kind === 'list') return innermost(type.member, shape?.member?.shape ?? '', shapes)
  if (type.kind === 'map') return innermost(type.value, shape?.value?.shape ?? '', shapes)
  return undefined
}

describe("the details of AWS's models", () => {
  it.each(['dynamodb', 's3', 'sqs', 'lambda', 'cloudformation', 'bedrock-runtime', 'mediaconvert'])(
    'of %s are the names, enums and errors that botocore has',
    async (service) => {
      const { operations, shapes } = definitionOf(service)
      const model = readModel(await loadModel(service))
      const details = await loadDetails(model)
      if (details === undefined) throw new Error('there are no details')
      const sources = shapes as Record<string, SourceShape>
      const seen = new Set<number>()
      let enums = 0
      for (const [name, { errors = [], input, output }] of Object.entries(
        operations as Record<string, SourceOperation>,
      )) {
        expect(details.operationErrors(name)).toEqual(errors.map(({ shape }) => shape))
        const operation = model.operation(name)
        for (const [type, source] of [
          [operation?.input, input],
          [operation?.output, output],
        ] as const) {
          expect(type === undefined).toBe(source === undefined)
          if (type && source) enums += compare(details, sources, [type, source.shape], seen)
        }
      }
      expect(enums).toBeGreaterThan(2)
    },
  )

  it('are read of the package for its own models only', async () => {
    const { packed } = await loadModel('sqs')
    expect(await loadDetails(readModel({ name: 'sqs', packed }))).toBeUndefined()
  })
})

describe('the details of a compiled model', () => {
  const shapes = {
    Both: { type: 'structure', members: { Level: { shape: 'Level' } } },
    GetThing: { type: 'structure', members: { Bad: { shape: 'Broken' } } },
    Broken: { type: 'structure', exception: true, members: {} },
    Level: { type: 'string', enum: ['', 'a b', '-', 'c;d%'] },
  }
  const definition: ServiceDefinition = {
    metadata: { protocol: 'json', endpointPrefix: 'x', apiVersion: '1' },
    operations: {
      Get: { input: { shape: 'Both' }, output: { shape: 'GetThing' } },
      Bo: { input: { shape: 'Both' }, errors: [{ shape: 'Broken' }] },
    },
    shapes,
  }

  it('are lines for operations, structures and enums', () => {
    expect(compileModel('x', definition).details.split('\n')).toEqual([
      '-',
      '2',
      '',
      'Both 0=0',
      '~Thing',
      '-',
      '',
      'Level % a%20b - c%3Bd%25',
    ])
  })

  it('are read back', async () => {
    const model = readModel(compileModel('x', definition))
    const details = await loadDetails(model)
    const { input, output } = model.operation('Get') ?? {}
    if (!details || !input || !output) throw new Error('the model has no such operation')
    expect(details.structureName(input)).toBe('Both')
    expect(details.structureName(output)).toBe('GetThing')
    expect(details.memberEnum(input, 0)?.values).toEqual(shapes.Level.enum)
    expect(details.operationErrors('Bo')).toEqual(['Broken'])
    expect(details.operationErrors('Get')).toEqual([])
  })

  it('are refused where they are cut', async () => {
    const source = compileModel('x', definition)
    const cut = { ...source, details: source.details.split('\n\n')[0] ?? '' }
    await expect(loadDetails(readModel(cut))).rejects.toThrow(/model.details/)
  })
})
