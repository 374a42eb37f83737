import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { context, diag, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Instrumentation,
  type InstrumentationOptions,
  instrument,
} from '../../../src/otel/index.ts'
import { type Bucket, createBucket } from '../../../src/s3/index.ts'
import { createLoopbackS3, type LoopbackS3 } from '../../../src/testing/index.ts'

const MIB = 1024 * 1024
const exporter = new InMemorySpanExporter()
const tracer = new BasicTracerProvider({
  spanProcessors: [new SimpleSpanProcessor(exporter)],
}).getTracer('test')
const folder = mkdtempSync(join(tmpdir(), 'sansdk-otel-'))

let s3: LoopbackS3
let bucket: Bucket
let running: Instrumentation | undefined

function begin(options: InstrumentationOptions = {}): void {
  running = instrument({ tracer, ...options })
}

/** The names of spans below the one of a name, each with those below it. */
function treeOf(spans: readonly ReadableSpan[], parent?: ReadableSpan): object {
  const below = spans.filter(
    ({ parentSpanContext }) => parentSpanContext?.spanId === parent?.spanContext().spanId,
  )
  const names = below.map((span) => [span.name, treeOf(spans, span)] as const)
  return Object.fromEntries(names)
}

function spanNamed(name: string): ReadableSpan {
  const span = exporter.getFinishedSpans().find((one) => one.name === name)
  if (span === undefined) throw new Error(`no span ${name}`)
  return span
}

beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  s3 = await createLoopbackS3({ buckets: ['photos'] })
  bucket = createBucket({ bucket: 'photos', ...s3.options })
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), name)
})

afterAll(async () => {
  context.disable()
  await bucket.close()
  await s3.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(() => exporter.reset())

afterEach(() => {
  running?.disable()
  running = undefined
})

describe('the span of a transfer', () => {
  it('lies around the spans of its calls, which name upload and part', async () => {
    begin()
    await tracer.startActiveSpan('job', async (job) => {
      await bucket.upload('k/large', new Uint8Array(11 * MIB), { partSize: 5 * MIB })
      job.end()
    })
    const spans = exporter.getFinishedSpans()
    expect(treeOf(spans)).toEqual({
      job: {
        'S3.upload': {
          'S3.CreateMultipartUpload': {},
          'S3.UploadPart': {},
          'S3.CompleteMultipartUpload': {},
        },
      },
    })
    const transfer = spanNamed('S3.upload')
    expect(transfer).toMatchObject({
      kind: SpanKind.INTERNAL,
      status: { code: SpanStatusCode.UNSET },
      attributes: {
        'aws.s3.bucket': 'photos',
        'aws.s3.key': 'k/large',
        'aws.s3.upload_id': expect.any(String),
        'sansdk.transfer.size': 11 * MIB,
      },
    })
    const parts = spans.filter(({ name }) => name === 'S3.UploadPart')
    const numbers = parts.map(({ attributes }) => attributes['aws.s3.part_number'])
    expect(numbers.sort()).toEqual([1, 2, 3])
    for (const { attributes, kind } of parts) {
      expect(kind).toBe(SpanKind.CLIENT)
      expect(attributes['aws.s3.upload_id']).toBe(transfer.attributes['aws.s3.upload_id'])
    }
  })

  it('of a copy says what is copied with its call', async () => {
    await bucket.put('from', 'text')
    begin()
    await bucket.copy('to', 'from')
    expect(treeOf(exporter.getFinishedSpans())).toEqual({ 'S3.copy': { 'S3.CopyObject': {} } })
    expect(spanNamed('S3.CopyObject').attributes).toMatchObject({
      'aws.s3.key': 'to',
      'aws.s3.copy_source': 'photos/from',
    })
    expect(spanNamed('S3.copy').attributes).not.toHaveProperty('sansdk.transfer.size')
  })

  it('of a directory lies around those of its files, and counts those that failed', async () => {
    begin()
    await bucket.uploadDirectory(folder, { prefix: 'up/' })
    expect(treeOf(exporter.getFinishedSpans())).toEqual({
      'S3.uploadDirectory': { 'S3.upload': { 'S3.PutObject': {} } },
    })
    expect(spanNamed('S3.uploadDirectory').attributes).toEqual({
      'aws.s3.bucket': 'photos',
      'sansdk.transfer.prefix': 'up/',
      'sansdk.transfer.size': 10,
      'sansdk.transfer.failed': 0,
    })
    await bucket.put('up/../out', 'text')
    exporter.reset()
    const result = await bucket.downloadDirectory(join(folder, 'down'), { prefix: 'up/' })
    expect(result.failed).toBe(1)
    expect(spanNamed('S3.downloadDirectory')).toMatchObject({
      status: { code: SpanStatusCode.UNSET },
      attributes: { 'sansdk.transfer.failed': 1, 'sansdk.transfer.size': 10 },
    })
    await bucket.copyDirectory('up/', { prefix: 'copies/' })
    expect(treeOf(exporter.getFinishedSpans())).toMatchObject({
      'S3.copyDirectory': { 'S3.ListObjectsV2': {}, 'S3.copy': { 'S3.CopyObject': {} } },
    })
  })

  it('has the error that the transfer ends with', async () => {
    begin()
    await expect(bucket.download('missing')).rejects.toThrow()
    expect(spanNamed('S3.download')).toMatchObject({
      status: { code: SpanStatusCode.ERROR, message: expect.stringContaining('missing') },
      attributes: { 'aws.s3.key': 'missing', 'error.type': 'NoSuchKey' },
    })
    exporter.reset()
    const reason: unknown = 'no error at all'
    await expect(bucket.upload('k', 'text', { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    )
    expect(spanNamed('S3.upload')).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': '_OTHER' },
    })
  })

  it('is not taken for the parent of what the caller’s own spans hold', async () => {
    begin()
    await bucket.put('other', 'text')
    exporter.reset()
    const source = async function* () {
      yield Buffer.from('one')
      await tracer.startActiveSpan('inner', async (inner) => {
        await bucket.head('other')
        inner.end()
      })
      await bucket.head('other')
    }
    await bucket.upload('k', Readable.from(source()))
    expect(treeOf(exporter.getFinishedSpans())).toEqual({
      inner: { 'S3.HeadObject': {} },
      'S3.upload': { 'S3.HeadObject': {}, 'S3.PutObject': {} },
    })
  })

  it('names neither bucket nor key where inputs are left out', async () => {
    begin({ inputs: 'omit' })
    await bucket.upload('k', Readable.from([Buffer.from('text')]))
    for (const { attributes } of exporter.getFinishedSpans()) {
      expect(Object.keys(attributes).filter((name) => name.startsWith('aws.s3'))).toEqual([])
    }
    expect(spanNamed('S3.upload').attributes).toEqual({ 'sansdk.transfer.size': 4 })
  })

  it('ends when the instrumentation does, and does not begin afterwards', async () => {
    begin()
    const source = async function* () {
      yield Buffer.from('text')
      running?.disable()
    }
    await bucket.upload('k', Readable.from(source()))
    expect(exporter.getFinishedSpans().map(({ name }) => name)).toEqual(['S3.upload'])
    await bucket.upload('k', Readable.from([Buffer.from('text')]))
    expect(exporter.getFinishedSpans()).toHaveLength(1)
  })

  it('that cannot be made is reported, and fails no transfer', async () => {
    const errors: unknown[] = []
    const log = (_text: string, error: unknown) => errors.push(error)
    const none = () => undefined
    diag.setLogger({ error: log, warn: none, info: none, debug: none, verbose: none })
    const failure = new Error('no room')
    const broken = {
      ...tracer,
      startActiveSpan: none,
      startSpan: () => expect.fail(failure.message),
    }
    begin({ tracer: broken as never })
    try {
      const { size } = await bucket.upload('k', Readable.from([Buffer.from('text')]))
      expect(size).toBe(4)
      expect(errors.map(String)).toEqual(Array(2).fill(expect.stringContaining('no room')))
    } finally {
      diag.disable()
    }
  })
})

describe('the messages of a transfer', () => {
  it('say what it is, how long it took and what became of it', async () => {
    const messages: unknown[] = []
    const keep = (message: unknown) => messages.push(message)
    const names = ['sansdk:transfer:start', 'sansdk:transfer:end']
    for (const name of names) subscribe(name, keep)
    try {
      await bucket.upload('k', Readable.from([Buffer.from('text')]))
      await expect(bucket.download('missing')).rejects.toThrow()
    } finally {
      for (const name of names) unsubscribe(name, keep)
    }
    const [first, second, third, fourth] = messages as { transferId: number }[]
    const upload = { operation: 'upload', bucket: 'photos', key: 'k', prefix: undefined }
    expect(first).toEqual({ transferId: expect.any(Number), ...upload })
    expect(second).toEqual({
      ...first,
      durationMs: expect.any(Number),
      size: 4,
      failed: undefined,
      error: undefined,
    })
    expect(third?.transferId).not.toBe(first?.transferId)
    expect(fourth).toMatchObject({ ...third, error: expect.any(Error), size: undefined })
  })
})
