import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compileModel, type ServiceDefinition } from '../../src/models/index.ts'
import { eventStreamMember, type Model, readModel } from '../../src/models/model.ts'
import type { ModelProtocol } from '../../src/models/types.ts'
import { encodeErrorResponse, encodeResponse } from '../../src/protocols/encode-response.ts'
import { drawStructure, seeded } from '../unit/testing/random-values.ts'
import { canRun } from './python-script.ts'

const PYTHON = process.env['SANSDK_PYTHON'] ?? 'python3'
const SCRIPT = fileURLToPath(new URL('rig/botocore-reads.py', import.meta.url))

const SERVICES: readonly (readonly [service: string, protocol: ModelProtocol])[] = [
  ['dynamodb', 'json'],
  ['sqs', 'json'],
  ['lambda', 'rest-json'],
  ['apigateway', 'rest-json'],
  ['s3', 'rest-xml'],
  ['route53', 'rest-xml'],
  ['iam', 'query'],
  ['rds', 'query'],
  ['ec2', 'ec2'],
  ['cloudwatch', 'smithy-rpc-v2-cbor'],
]

function read(responses: readonly object[]): unknown[] {
  const input = JSON.stringify(responses)
  const options = { input, encoding: 'utf8', maxBuffer: 1 << 28 } as const
  return JSON.parse(execFileSync(PYTHON, [SCRIPT], options))
}

/** The model of the botocore that is installed, which may be older than the package's. */
function modelOf(name: string): Model {
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const
  const text = execFileSync(PYTHON, [SCRIPT, '--model', name], options)
  return readModel(compileModel(name, JSON.parse(text) as ServiceDefinition))
}

function base64(body: unknown): string {
  return Buffer.from((body ?? '') as Uint8Array | string).toString('base64')
}

/** In the way that the script prints values. */
function printed(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof Uint8Array) return { $blob: Buffer.from(value).toString('base64') }
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(printed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, printed(item)]))
}

// Two members of one name on the wire, and a document that botocore reads by a handler beside its parser.
const DIFFERENT = new Set(['GetBucketNotification', 'GetBucketLocation'])
// Members for what every response has.
const OF_RESPONSES = [
  'contentType',
  'ContentType',
  'StatusCode',
  'statusCode',
  'status',
  'Metadata',
]

describe.skipIf(!canRun(PYTHON, 'from botocore.parsers import RpcV2CBORParser'))(
  'botocore reads what the mock answers',
  () => {
    it.each(SERVICES)('of %s in %s', (name, protocol) => {
      const model = modelOf(name)
      const service = { ...model.service, protocol }
      const form = protocol === 'json' || protocol.includes('cbor') ? 'json' : 'xml'
      const drawn = model.operationNames.flatMap((operationName, index) => {
        const operation = model.operation(operationName)
        const output = operation?.output
        if (operation === undefined || output === undefined || eventStreamMember(output)) return []
        if (DIFFERENT.has(operationName)) return []
        const value = drawStructure({ random: seeded(index + 7), form }, output.shape)
        return value === undefined ? [] : [{ operation, value }]
      })
      const responses = drawn.map(({ operation, value }) => {
        const { body, headers, status } = encodeResponse(service, operation, value, 'R')
        const common = { service: name, operation: operation.name, protocol, status, headers }
        return { ...common, body: base64(body) }
      })
      const found = read(responses) as Record<string, unknown>[]
      expect(found.length).toBeGreaterThan(10)
      for (const [index, { operation, value }] of drawn.entries()) {
        const expected = printed(value) as Record<string, unknown>
        // Where there is no payload, botocore gives an empty one; one of bytes it gives as it came.
        for (const [key, item] of Object.entries(found[index] ?? {})) {
          const isEmpty = item === '' || (item instanceof Object && Object.keys(item).length === 0)
          if (isEmpty && !(key in expected)) delete found[index]?.[key]
          const wanted = expected[key] as { $blob?: string } | undefined
          if (typeof item === 'string' && wanted?.$blob !== undefined) {
            Object.assign(found[index] ?? {}, { [key]: { $blob: base64(item) } })
          }
        }
        const seen = Object.fromEntries(
          Object.entries(found[index] ?? {}).filter(
            ([key]) => key in expected || !OF_RESPONSES.includes(key),
          ),
        )
        expect(seen, operation.name).toEqual(expected)
      }
    })

    it.each(SERVICES)('as an error of %s in %s', (name, protocol) => {
      const model = modelOf(name)
      const spoken = { ...model, service: { ...model.service, protocol } }
      const answer = { code: 'Throttling', message: 'slower <now>', status: 400 }
      const { body, headers, status } = encodeErrorResponse(spoken, answer, 'R')
      const [operation] = model.operationNames
      const response = { service: name, operation, protocol, status, headers, body: base64(body) }
      expect(read([response])).toEqual([{ $error: 'Throttling', message: 'slower <now>' }])
    })
  },
)
