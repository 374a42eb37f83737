import {
  context,
  defaultTextMapGetter,
  diag,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../../src/client/index.ts'
import {
  type Instrumentation,
  type InstrumentationOptions,
  instrument,
  messageContext,
  withTraceContext,
} from '../../../src/otel/index.ts'
import { createBucket } from '../../../src/s3/index.ts'
import { createLoopbackS3, createMock } from '../../../src/testing/index.ts'

const spans = new InMemorySpanExporter()
const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
const exporter = new InMemoryMetricExporter(AggregationTemporality.DELTA)
const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 1e6 })
const meterProvider = new MeterProvider({ readers: [reader] })
const KEY = { TableName: 'users', Key: { id: { S: 'the-private-id' } } }

let running: Instrumentation | undefined

function begin(options: InstrumentationOptions = {}) {
  running = instrument({
    tracer: tracerProvider.getTracer('test'),
    meter: meterProvider.getMeter('test'),
    ...options,
  })
  const mock = createMock()
  const client = createClient({ ...mock.options })
  return { mock, client }
}

/** The data points of a metric since the last time. */
async function points(name: string) {
  await reader.forceFlush()
  const scopes = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics)
  const found = scopes
    .flatMap(({ metrics }) => metrics)
    .filter(({ descriptor }) => descriptor.name === name)
  return found.flatMap(({ dataPoints }) => dataPoints as { attributes: object; value: unknown }[])
}

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})

beforeEach(async () => {
  await reader.forceFlush()
  exporter.reset()
  spans.reset()
})

afterEach(() => {
  running?.disable()
  running = undefined
})

describe('a span', () => {
  it('of a call has the name and the attributes that OpenTelemetry gives AWS’s SDKs', async () => {
    const { mock, client } = begin()
    mock.on('dynamodb', 'GetItem', {})
    const tracer = tracerProvider.getTracer('test')
    await tracer.startActiveSpan('parent', async (parent) => {
      await client.call('dynamodb', 'GetItem', KEY)
      parent.end()
    })
    const [span, parent] = spans.getFinishedSpans()
    expect(span).toMatchObject({
      name: 'DynamoDB.GetItem',
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      events: [],
      attributes: {
        'rpc.system': 'aws-api',
        'rpc.service': 'DynamoDB',
        'rpc.method': 'GetItem',
        'cloud.region': 'us-east-1',
        'server.address': 'dynamodb.us-east-1.amazonaws.com',
        'http.request.method': 'POST',
        'http.response.status_code': 200,
        'aws.request_id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'aws.dynamodb.table_names': ['users'],
        'db.system.name': 'aws.dynamodb',
      },
    })
    expect(span?.parentSpanContext?.spanId).toBe(parent?.spanContext().spanId)
    expect(JSON.stringify(span?.attributes)).not.toContain('the-private-id')
  })

  it('tells of retries as events, and of the error at the end', async () => {
    const { mock, client } = begin()
    mock.fail('dynamodb', 'GetItem', { code: 'InternalServerError', times: 1 })
    mock.fail('dynamodb', 'GetItem', { code: 'ResourceNotFoundException', message: 'no table' })
    await expect(client.call('dynamodb', 'GetItem', KEY)).rejects.toThrow()
    const [span] = spans.getFinishedSpans()
    expect(span).toMatchObject({
      status: { code: SpanStatusCode.ERROR, message: expect.stringContaining('no table') },
      attributes: {
        'error.type': 'ResourceNotFoundException',
        'http.response.status_code': 400,
        'http.request.resend_count': 1,
      },
    })
    expect(span?.events).toMatchObject([
      {
        name: 'retry',
        attributes: {
          'error.type': 'InternalServerError',
          'http.response.status_code': 500,
          'http.request.resend_count': 1,
          'sansdk.retry.delay_source': 'backoff',
        },
      },
    ])
  })

  it('of each attempt is below that of its call, where that is asked for', async () => {
    const { mock, client } = begin({ attempts: 'spans' })
    mock.fail('sqs', 'GetQueueUrl', { code: 'InternalError', status: 500, times: 1 })
    mock.on('sqs', 'GetQueueUrl', {})
    await client.call('sqs', 'GetQueueUrl', { QueueName: 'q' })
    const [first, second, call] = spans.getFinishedSpans()
    expect([first?.name, second?.name, call?.name]).toEqual(['POST', 'POST', 'SQS.GetQueueUrl'])
    expect(first).toMatchObject({
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'http.response.status_code': 500, 'error.type': 'InternalError' },
    })
    expect(second?.attributes).toMatchObject({
      'http.request.resend_count': 1,
      'http.response.status_code': 200,
    })
    expect(Object.keys(second?.attributes ?? {}).join()).not.toMatch(/rpc|cloud/)
    expect(call?.events).toEqual([])
    for (const span of [first, second]) {
      expect(span?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId)
    }
  })

  it.each<[string, string, object, object]>([
    ['s3', 'GetObject', { Bucket: 'b', Key: 'k/1' }, { 'aws.s3.bucket': 'b', 'aws.s3.key': 'k/1' }],
    [
      'sqs',
      'SendMessage',
      { QueueUrl: 'https://q', MessageBody: 'private' },
      { 'aws.sqs.queue.url': 'https://q' },
    ],
    ['sns', 'Publish', { TopicArn: 'arn:t', Message: 'private' }, { 'aws.sns.topic.arn': 'arn:t' }],
    ['lambda', 'Invoke', { FunctionName: 'f', Payload: 'private' }, { 'faas.invoked_name': 'f' }],
    [
      'secretsmanager',
      'PutSecretValue',
      { SecretId: 'n', SecretString: 'private' },
      { 'rpc.service': 'SecretsManager' },
    ],
    [
      'dynamodb',
      'TransactWriteItems',
      {
        TransactItems: [
          { Put: { TableName: 'a', Item: { x: { S: 'private' } } } },
          { Delete: { TableName: 'b', Key: {} } },
        ],
      },
      { 'aws.dynamodb.table_names': ['a', 'b'] },
    ],
    [
      'dynamodb',
      'BatchGetItem',
      { RequestItems: { a: { Keys: [{ x: { S: 'private' } }] } } },
      { 'aws.dynamodb.table_names': ['a'] },
    ],
  ])(
    'of %s %s says what it is about, and nothing else of its input',
    async (service, operation, input, attributes) => {
      const { mock, client } = begin()
      mock.on(service, operation, {})
      await client.call(service, operation, input)
      const [span] = spans.getFinishedSpans()
      expect(span?.attributes).toMatchObject(attributes)
      expect(JSON.stringify(span?.attributes)).not.toContain('private')
      running?.disable()
      const other = begin({ inputs: 'omit' })
      other.mock.on(service, operation, {})
      await other.client.call(service, operation, input)
      expect(Object.keys(spans.getFinishedSpans()[1]?.attributes ?? {}).join()).not.toMatch(
        /s3\.|queue|topic|table|faas/,
      )
    },
  )

  it('of a call that is under way ends with the instrumentation, and those of its attempts too', async () => {
    const { mock, client } = begin({ attempts: 'spans' })
    let answer: (output: object) => void = () => {}
    const answered = new Promise<object>((resolve) => {
      answer = resolve
    })
    let call: Promise<unknown> | undefined
    await new Promise<void>((sent) => {
      mock.on('dynamodb', 'GetItem', () => {
        sent()
        return answered
      })
      call = client.call('dynamodb', 'GetItem', KEY)
    })
    expect(spans.getFinishedSpans()).toEqual([])
    running?.disable()
    expect(spans.getFinishedSpans().map(({ name }) => name)).toEqual(['POST', 'DynamoDB.GetItem'])
    answer({})
    await call
    expect(spans.getFinishedSpans()).toHaveLength(2)
  })

  it('of a bucket’s request says bucket and key', async () => {
    begin()
    await using s3 = await createLoopbackS3({ buckets: ['photos'] })
    await using bucket = createBucket({ bucket: 'photos', ...s3.options })
    await bucket.put('a/b', 'text')
    await (await bucket.get('a/b')).text()
    const [put, get] = spans.getFinishedSpans()
    expect([put?.name, get?.name]).toEqual(['S3.PutObject', 'S3.GetObject'])
    for (const span of [put, get]) {
      expect(span?.attributes).toMatchObject({
        'aws.s3.bucket': 'photos',
        'aws.s3.key': 'a/b',
        'rpc.service': 'S3',
      })
    }
  })

  it('of an access point’s request has its whole ARN for the bucket', async () => {
    const { mock } = begin()
    mock.on('s3', 'HeadObject', {})
    const name = 'arn:aws:s3:us-east-1:123456789012:accesspoint/mine'
    await using bucket = createBucket({ bucket: name, ...mock.options })
    await bucket.head('a/b')
    expect(spans.getFinishedSpans()[0]?.attributes).toMatchObject({
      'aws.s3.bucket': name,
      'aws.s3.key': 'a/b',
    })
  })

  it('ends with calls that are aborted, refused or out of time', async () => {
    const { mock, client } = begin()
    const reason = new DOMException('too late', 'TimeoutError')
    const [early, between] = [new AbortController(), new AbortController()]
    const call = (options: object) => client.call('sqs', 'GetQueueUrl', { QueueName: 'q' }, options)
    mock.on('sqs', 'GetQueueUrl', async () => {
      early.abort(reason)
      return {}
    })
    await expect(call({ signal: early.signal })).rejects.toThrow()
    mock.on('sqs', 'GetQueueUrl', {}, { delayMs: 1000 })
    await expect(call({ timeout: { totalMs: 5 } })).rejects.toThrow()
    mock.fail('sqs', 'GetQueueUrl', { network: 'refused', times: 5 })
    const onAttempt = () => between.abort(reason)
    await expect(call({ signal: between.signal, onAttempt })).rejects.toThrow()
    await expect(call({ credentials: () => Promise.reject(new Error('none')) })).rejects.toThrow()
    const types = spans.getFinishedSpans().map(({ attributes }) => attributes['error.type'])
    expect(types).toEqual([
      'TimeoutError',
      'TIMEOUT_TOTAL',
      'TimeoutError',
      'CREDENTIALS_PROVIDER_FAILED',
    ])
  })

  it('is made for calls at once, each on its own, and for none after the end', async () => {
    const { mock, client } = begin()
    mock.on('dynamodb', 'GetItem', {}, { delayMs: 1 })
    await Promise.all(Array.from({ length: 10 }, () => client.call('dynamodb', 'GetItem', KEY)))
    expect(spans.getFinishedSpans()).toHaveLength(10)
    running?.disable()
    await client.call('dynamodb', 'GetItem', KEY)
    expect(spans.getFinishedSpans()).toHaveLength(10)
  })
})

describe('metrics', () => {
  it('have the durations of calls and attempts, and count retries', async () => {
    const { mock, client } = begin()
    mock.fail('dynamodb', 'GetItem', { code: 'InternalServerError', times: 1 })
    mock.on('dynamodb', 'GetItem', {})
    await client.call('dynamodb', 'GetItem', KEY)
    const host = { 'server.address': 'dynamodb.us-east-1.amazonaws.com' }
    const call = {
      'rpc.system': 'aws-api',
      'rpc.service': 'DynamoDB',
      'rpc.method': 'GetItem',
      'cloud.region': 'us-east-1',
      ...host,
    }
    expect(await points('rpc.client.call.duration')).toMatchObject([
      { attributes: call, value: { count: 1 } },
    ])
    const [point] = await points('rpc.client.call.duration')
    expect(point).toMatchObject({ value: { max: expect.closeTo(0.1, 0) } })
    const requests = await points('http.client.request.duration')
    expect(requests.map(({ attributes }) => attributes)).toEqual([
      {
        'http.request.method': 'POST',
        'http.response.status_code': 500,
        'error.type': 'InternalServerError',
        ...host,
      },
      { 'http.request.method': 'POST', 'http.response.status_code': 200, ...host },
    ])
    expect(await points('sansdk.client.retries')).toMatchObject([{ value: 1 }])
    expect(await points('sansdk.client.wait.duration')).toMatchObject([
      { attributes: { 'sansdk.wait.source': 'backoff' }, value: { count: 1 } },
    ])
    const dimensions = (await points('rpc.client.call.duration')).map(
      ({ attributes }) => attributes,
    )
    expect(JSON.stringify(dimensions)).not.toMatch(/request_id|users/)
  })

  it('count connections that are open', async () => {
    begin()
    const s3 = await createLoopbackS3({ buckets: ['photos'] })
    const bucket = createBucket({ bucket: 'photos', ...s3.options })
    await bucket.put('k', '')
    await bucket.close()
    await s3.close()
    const [point] = await points('http.client.open_connections')
    expect(point).toMatchObject({
      value: 0,
      attributes: { 'server.address': '127.0.0.1', 'http.connection.state': 'active' },
    })
  })
})

describe('messages', () => {
  it('carry the trace context where that is asked for, and have room for it', () => {
    propagation.setGlobalPropagator({
      inject: (from, carrier) => {
        const { traceId = '' } = trace.getSpanContext(from) ?? {}
        if (traceId !== '') (carrier as Record<string, string>)['traceparent'] = traceId
      },
      extract: (to, carrier) =>
        to.setValue(Symbol.for('seen'), defaultTextMapGetter.get(carrier, 'traceparent')),
      fields: () => ['traceparent'],
    })
    const own = { kind: { DataType: 'String', StringValue: 'order' } }
    expect(withTraceContext(own)).toEqual(own)
    tracerProvider.getTracer('test').startActiveSpan('send', (span) => {
      const { traceId } = span.spanContext()
      const all = withTraceContext(own)
      expect(all).toEqual({ ...own, traceparent: { DataType: 'String', StringValue: traceId } })
      expect(messageContext(all).getValue(Symbol.for('seen'))).toBe(traceId)
      const inLambda = { traceparent: { dataType: 'String', stringValue: traceId }, none: {} }
      expect(messageContext(inLambda).getValue(Symbol.for('seen'))).toBe(traceId)
      const full = Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`a${index}`, own.kind]),
      )
      expect(withTraceContext(full)).toBe(full)
      span.end()
    })
    expect(messageContext(undefined).getValue(Symbol.for('seen'))).toBeUndefined()
    propagation.disable()
  })
})

it.each([{ tracr: {} }, { attempts: 'span' }, { inputs: true }, { tracer: 1 }])(
  'refuses %j',
  (options) => {
    expect(() => instrument(options as object)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^ERR_INVALID_ARG/) }),
    )
  },
)

describe('what OpenTelemetry throws', () => {
  const refuse = (): never => {
    throw new Error('no disk')
  }
  const METER = {
    createCounter: () => ({ add: () => {} }),
    createUpDownCounter: () => ({ add: () => {} }),
    createHistogram: () => ({ record: () => {} }),
  }

  it.each<[string, object, number]>([
    ['beginning a span', { tracer: { startSpan: refuse } }, 1],
    ['ending a span', { tracer: { startSpan: () => ({ setAttribute: refuse, end: refuse }) } }, 1],
    [
      'recording a duration',
      { meter: { ...METER, createHistogram: () => ({ record: refuse }) } },
      2,
    ],
  ])('when %s goes to its own log, and fails no call', async (_, options, count) => {
    const errors: unknown[] = []
    const level = { verbose: () => {}, debug: () => {}, info: () => {}, warn: () => {} }
    diag.setLogger({ ...level, error: (...words) => void errors.push(words[1]) })
    const doubles: unknown = { meter: METER, ...options }
    const { mock, client } = begin(doubles as InstrumentationOptions)
    mock.on('dynamodb', 'GetItem', {})
    await client.call('dynamodb', 'GetItem', KEY)
    running?.disable()
    diag.disable()
    expect(errors).toEqual(Array.from({ length: count }, () => new Error('no disk')))
  })
})
