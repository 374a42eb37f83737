import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Attributes } from '../../../src/http/index.ts'
import { clientFor, json, type Loopback, loopback, status } from './loopback.ts'

const FOLDER = join(import.meta.dirname, '.recipe')

interface FakeSpan {
  readonly name: string
  readonly attributes: Record<string, unknown>
  readonly events: unknown[]
  status: number | undefined
  ended: boolean
}

interface Recipe {
  traceAttempts(tracer: unknown): void
  measureAttempts(meter: unknown): void
}

/** The recipe as it stands in the documentation. */
async function loadRecipe(): Promise<Recipe> {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/diagnostics.md'), 'utf8')
  const code = /^```ts\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? ''
  mkdirSync(FOLDER, { recursive: true })
  const file = join(FOLDER, 'recipe.ts')
  writeFileSync(file, code)
  return (await import(file)) as Recipe
}

const spans: FakeSpan[] = []
const values: [name: string, value: number, attributes: Attributes][] = []
let server: Loopback

function instrument(name: string) {
  const note = (value: number, attributes: Attributes) => values.push([name, value, attributes])
  return { record: note, add: note }
}

beforeAll(async () => {
  const { traceAttempts, measureAttempts } = await loadRecipe()
  traceAttempts({
    startSpan(name: string, { attributes }: { attributes: Attributes }) {
      const span: FakeSpan = {
        name,
        attributes: { ...attributes },
        events: [],
        status: undefined,
        ended: false,
      }
      spans.push(span)
      return {
        setAttributes: (more: Attributes) => Object.assign(span.attributes, more),
        setStatus: ({ code }: { code: number }) => {
          span.status = code
        },
        addEvent: (event: string, facts: Attributes) => span.events.push([event, facts]),
        end: () => {
          span.ended = true
        },
      }
    },
  })
  measureAttempts({ createHistogram: instrument, createCounter: instrument })
  server = await loopback(
    json(400, { __type: 'ThrottlingException' }, { 'x-amzn-requestid': 'first' }),
    status(200, '{}', { 'x-amzn-requestid': 'second' }),
  )
  const client = clientFor(server.url)
  await client.request({ service: 'dynamodb', operation: 'GetItem', json: {}, idempotent: true })
  await client.close()
})
afterAll(async () => {
  await server.close()
  rmSync(FOLDER, { recursive: true })
})

describe('the recipe for OpenTelemetry', () => {
  it('makes a span of each attempt', () => {
    const port = Number(new URL(server.url).port)
    const call = {
      'rpc.system': 'aws-api',
      'rpc.service': 'dynamodb',
      'rpc.method': 'GetItem',
      'server.address': '127.0.0.1',
      'server.port': port,
      'http.request.method': 'POST',
    }
    expect(spans).toEqual([
      {
        name: 'dynamodb.GetItem',
        attributes: {
          ...call,
          'http.response.status_code': 400,
          'aws.request_id': 'first',
          'error.type': 'ThrottlingException',
        },
        events: [
          [
            'retry',
            {
              'sansdk.delay_ms': expect.any(Number),
              'sansdk.delay_source': 'backoff',
              'sansdk.quota': 495,
            },
          ],
        ],
        status: 2,
        ended: true,
      },
      {
        name: 'dynamodb.GetItem',
        attributes: {
          ...call,
          'http.request.resend_count': 1,
          'http.response.status_code': 200,
          'aws.request_id': 'second',
        },
        events: [],
        status: undefined,
        ended: true,
      },
    ])
  })

  it('counts and times, without the request ids', () => {
    expect(values.map(([name]) => name).toSorted()).toEqual([
      'rpc.client.duration',
      'rpc.client.duration',
      'sansdk.retries',
      'sansdk.wait.duration',
    ])
    for (const [, value, attributes] of values) {
      expect(value).toBeGreaterThan(0)
      expect(attributes).not.toHaveProperty('aws.request_id')
      expect(attributes).toHaveProperty('rpc.service', 'dynamodb')
    }
  })
})
