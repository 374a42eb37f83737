import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import {
  type Attributes,
  type Context,
  context,
  type Histogram,
  type Meter,
  metrics,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { checkOptions, type OptionRules } from '../base/options.ts'
import type {
  AttemptEndMessage,
  AttemptStartMessage,
  CallEndMessage,
  CallMessage,
  CallStartMessage,
  ConnectionMessage,
  RedirectMessage,
  WaitMessage,
} from '../http/index.ts'
import { serviceIdOf } from '../models/service-names.ts'
import type { TransferEndMessage } from '../s3/index.ts'
import { beginTransferSpans, guarded, setFailed, type TransferSpans } from './transfers.ts'

/** Options of {@link instrument}. */
export interface InstrumentationOptions {
  /** Default that of the global provider. */
  readonly tracer?: Tracer | undefined
  /** Default that of the global provider. */
  readonly meter?: Meter | undefined
  /**
   * `events` (default): a retry is an event of the call's span. `spans`: each attempt is a span of its own below it, as
   * those of HTTP clients are. Leave it where another instrumentation makes such spans.
   */
  readonly attempts?: 'events' | 'spans' | undefined
  /** `omit` leaves out what inputs say: tables, buckets, keys, queues. Default `include`. */
  readonly inputs?: 'include' | 'omit' | undefined
}

/** What `instrument` has begun. */
export interface Instrumentation {
  /** Ends it. Spans of calls and attempts that are under way are ended without a status. */
  disable(): void
}

const OPTIONS: OptionRules<InstrumentationOptions> = {
  tracer: 'object',
  meter: 'object',
  attempts: ['events', 'spans'],
  inputs: ['include', 'omit'],
}

/** A call that is under way. */
interface Running {
  readonly span: Span
  /** In which the span is the active one. */
  readonly inner: Context
  readonly attempts: Map<number, Span>
}

interface Instruments {
  readonly calls: Histogram
  readonly requests: Histogram
  readonly retries: ReturnType<Meter['createCounter']>
  readonly waits: Histogram
  readonly connections: ReturnType<Meter['createUpDownCounter']>
}

/**
 * Makes spans and metrics of all clients of this process, by OpenTelemetry's conventions for AWS's SDKs: a span
 * `DynamoDB.GetItem` for each call, below the one that is active where it is called, and a span `S3.upload` around the
 * calls of a transfer.
 *
 * @example
 * ```ts
 * const { disable } = instrument()
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` and `ERR_INVALID_ARG_VALUE` for wrong options.
 */
export function instrument(options: InstrumentationOptions = {}): Instrumentation {
  checkOptions('instrument', options, OPTIONS)
  const { attempts = 'events', inputs = 'include' } = options
  const tracer = options.tracer ?? trace.getTracer('sansdk')
  const instruments = createInstruments(options.meter ?? metrics.getMeter('sansdk'))
  const running = new Map<string, Running>()
  const withInputs = inputs === 'include'
  const transfers = beginTransferSpans(tracer, withInputs)
  const listeners: Readonly<Record<string, (message: unknown) => void>> = {
    'sansdk:call:start': (message) =>
      beginCall({ running, tracer, transfers, withInputs }, message as CallStartMessage),
    'sansdk:call:end': (message) => {
      guarded(() => endCall(running, message as CallEndMessage))
      measureCall(instruments, message as CallEndMessage)
    },
    'sansdk:attempt:start': (message) => {
      if (attempts === 'spans') beginAttempt(running, tracer, message as AttemptStartMessage)
    },
    'sansdk:attempt:end': (message) => {
      guarded(() => endAttempt(running, message as AttemptEndMessage, attempts === 'events'))
      measureAttempt(instruments, message as AttemptEndMessage)
    },
    'sansdk:redirect': (message) => {
      const { invocationId, region } = message as RedirectMessage
      running.get(invocationId)?.span.setAttribute('cloud.region', region)
    },
    'sansdk:wait': (message) => {
      const { delayMs, source } = message as WaitMessage
      const dimensions = callDimensions(message as WaitMessage)
      instruments.waits.record(delayMs / 1000, { ...dimensions, 'sansdk.wait.source': source })
    },
    'sansdk:transfer:end': (message) => transfers.end(message as TransferEndMessage),
    'sansdk:connection:open': (message) => countConnection(instruments, message, 1),
    'sansdk:connection:close': (message) => countConnection(instruments, message, -1),
  }
  const subscribers = Object.entries(listeners).map(
    ([name, listener]) => [name, (message: unknown) => guarded(() => listener(message))] as const,
  )
  for (const [name, subscriber] of subscribers) subscribe(name, subscriber)
  return {
    disable() {
      for (const [name, subscriber] of subscribers) unsubscribe(name, subscriber)
      for (const call of running.values()) {
        for (const span of [...call.attempts.values(), call.span]) guarded(() => span.end())
      }
      running.clear()
      transfers.stop()
    },
  }
}

// --- spans ----------------------------------------------------------------------------------------

type Calls = Map<string, Running>

interface CallSpans {
  readonly running: Calls
  readonly tracer: Tracer
  readonly transfers: TransferSpans
  readonly withInputs: boolean
}

function beginCall(
  { running, tracer, transfers, withInputs }: CallSpans,
  message: CallStartMessage,
): void {
  const name = `${serviceName(message.service) ?? 'AWS'}.${message.operation ?? message.method}`
  const inputs = withInputs ? inputAttributes(message) : {}
  const attributes = { ...callAttributes(message), ...inputs }
  const parent = transfers.parent()
  transfers.note(inputs)
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent)
  const inner = trace.setSpan(parent, span)
  running.set(message.invocationId, { span, inner, attempts: new Map() })
}

/** The attributes of a message, with the service's name as AWS's SDKs have it. */
function callAttributes(message: CallMessage & { readonly attributes: Attributes }): Attributes {
  const { attributes, service } = message
  const name = serviceName(service)
  return name === undefined ? attributes : { ...attributes, 'rpc.service': name }
}

function endCall(running: Calls, message: CallEndMessage): void {
  const call = running.get(message.invocationId)
  if (call === undefined) return
  running.delete(message.invocationId)
  const { span } = call
  // Those that the last response added; the others are there since the start.
  for (const name of OF_RESPONSES) {
    const value = message.attributes[name]
    if (value !== undefined) span.setAttribute(name, value)
  }
  if (message.error !== undefined) setFailed(span, message.error)
  span.end()
}

const OF_RESPONSES = [
  'http.response.status_code',
  'http.request.resend_count',
  'aws.request_id',
  'aws.extended_request_id',
  'error.type',
]

function beginAttempt(running: Calls, tracer: Tracer, message: AttemptStartMessage): void {
  const { attempt, attributes, invocationId, method } = message
  const call = running.get(invocationId)
  if (call === undefined) return
  const httpAttributes = attributesOfHttp(attributes)
  const options = { kind: SpanKind.CLIENT, attributes: httpAttributes }
  call.attempts.set(attempt, tracer.startSpan(method, options, call.inner))
}

/** A span of an HTTP client says nothing of the call. */
function attributesOfHttp(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !/^(?:rpc|cloud)\./.test(name)),
  )
}

function endAttempt(running: Calls, message: AttemptEndMessage, withEvents: boolean): void {
  const { attributes, invocationId, record } = message
  const call = running.get(invocationId)
  const span = call?.attempts.get(record.attempt)
  if (span !== undefined) {
    span.setAttributes(attributesOfHttp(attributes))
    if (record.outcome !== 'ok') span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
    call?.attempts.delete(record.attempt)
  }
  if (call === undefined || !withEvents || record.delayMs === undefined) return
  const { 'error.type': type, 'http.response.status_code': status } = attributes
  call.span.addEvent('retry', {
    'http.request.resend_count': record.attempt,
    'sansdk.retry.delay': record.delayMs / 1000,
    'sansdk.retry.delay_source': record.delaySource ?? 'none',
    ...(type === undefined ? {} : { 'error.type': type }),
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
  })
}

// --- metrics --------------------------------------------------------------------------------------

// The boundaries that OpenTelemetry advises for durations in seconds.
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

function createInstruments(meter: Meter): Instruments {
  const histogram = (name: string, description: string): Histogram =>
    meter.createHistogram(name, {
      description,
      unit: 's',
      advice: { explicitBucketBoundaries: SECONDS },
    })
  return {
    calls: histogram('rpc.client.call.duration', 'Duration of calls, retries and waits included.'),
    requests: histogram('http.client.request.duration', 'Duration of attempts.'),
    waits: histogram('sansdk.client.wait.duration', 'Waits before retries and for rate limits.'),
    retries: meter.createCounter('sansdk.client.retries', {
      description: 'Attempts after the first.',
      unit: '{attempt}',
    }),
    connections: meter.createUpDownCounter('http.client.open_connections', {
      description: 'Connections that are open.',
      unit: '{connection}',
    }),
  }
}

// What differs from request to request would become a time series of its own.
const CALL_DIMENSIONS = [
  'rpc.system',
  'rpc.method',
  'cloud.region',
  'server.address',
  'server.port',
  'error.type',
]
const REQUEST_DIMENSIONS = [
  'http.request.method',
  'http.response.status_code',
  'server.address',
  'server.port',
  'error.type',
]

function pick(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(
    names.filter((name) => attributes[name] !== undefined).map((name) => [name, attributes[name]]),
  )
}

function callDimensions(message: CallMessage & { readonly attributes: Attributes }): Attributes {
  return pick(callAttributes(message), ['rpc.service', ...CALL_DIMENSIONS])
}

function measureCall({ calls }: Instruments, message: CallEndMessage): void {
  calls.record(message.durationMs / 1000, callDimensions(message))
}

function measureAttempt({ requests, retries }: Instruments, message: AttemptEndMessage): void {
  const { attributes, record } = message
  requests.record(record.durationMs / 1000, pick(attributes, REQUEST_DIMENSIONS))
  if (record.delayMs !== undefined) retries.add(1, callDimensions(message))
}

function countConnection({ connections }: Instruments, message: unknown, change: 1 | -1): void {
  const { attributes } = message as ConnectionMessage
  connections.add(change, { ...attributes, 'http.connection.state': 'active' })
}

type Members = Readonly<Record<string, unknown>>

const names = new Map<string, string>()

/** The service as AWS's SDKs name it, such as `DynamoDB` or `SecretsManager`. */
function serviceName(service: string | undefined): string | undefined {
  if (service === undefined) return undefined
  let name = names.get(service)
  if (name === undefined) {
    name = (serviceIdOf(service) ?? service).replaceAll(' ', '')
    if (names.size < 500) names.set(service, name)
  }
  return name
}

// Members of inputs that OpenTelemetry has attributes for. None of them holds a secret.
const OF_INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  s3: {
    Bucket: 'aws.s3.bucket',
    Key: 'aws.s3.key',
    CopySource: 'aws.s3.copy_source',
    PartNumber: 'aws.s3.part_number',
    UploadId: 'aws.s3.upload_id',
  },
  dynamodb: {
    IndexName: 'aws.dynamodb.index_name',
    Limit: 'aws.dynamodb.limit',
    ConsistentRead: 'aws.dynamodb.consistent_read',
    ScanIndexForward: 'aws.dynamodb.scan_forward',
    Select: 'aws.dynamodb.select',
  },
  sqs: { QueueUrl: 'aws.sqs.queue.url' },
  sns: { TopicArn: 'aws.sns.topic.arn' },
  kinesis: { StreamName: 'aws.kinesis.stream_name' },
  stepfunctions: { stateMachineArn: 'aws.step_functions.state_machine.arn' },
  secretsmanager: { SecretId: 'aws.secretsmanager.secret.arn' },
  lambda: { UUID: 'aws.lambda.resource_mapping.id', FunctionName: 'faas.invoked_name' },
  'bedrock-runtime': {
    modelId: 'gen_ai.request.model',
    guardrailIdentifier: 'aws.bedrock.guardrail.id',
  },
}

/** What a call is about, by OpenTelemetry's names for AWS's services. */
function inputAttributes({ input, service }: CallStartMessage): Attributes {
  const attributes: Attributes = {}
  const members = Object(input) as Members
  for (const [member, name] of Object.entries(OF_INPUTS[service ?? ''] ?? {})) {
    const value = members[member]
    if (name === 'aws.secretsmanager.secret.arn' && !String(value).startsWith('arn:')) continue
    if (name === 'aws.s3.copy_source' && typeof value === 'string') {
      attributes[name] = value.replace(/^\//, '')
    } else if (
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean'
    ) {
      attributes[name] = value
    }
  }
  if (service === 'dynamodb') {
    attributes['db.system.name'] = 'aws.dynamodb'
    const tables = tableNames(members)
    if (tables.length > 0) attributes['aws.dynamodb.table_names'] = tables
  }
  return attributes
}

function tableNames({ RequestItems, TableName, TransactItems }: Members): string[] {
  const tables = new Set<string>()
  if (typeof TableName === 'string') tables.add(TableName)
  for (const name of Object.keys(Object(RequestItems))) tables.add(name)
  if (Array.isArray(TransactItems)) {
    for (const item of TransactItems.flatMap((one) => Object.values(Object(one)))) {
      const { TableName: name } = Object(item) as Members
      if (typeof name === 'string') tables.add(name)
    }
  }
  return [...tables]
}

/** Attributes of a message of SQS or SNS, as far as trace contexts are concerned. */
export type MessageAttributes = Readonly<
  Record<
    string,
    { readonly DataType?: string | undefined; readonly StringValue?: string | undefined }
  >
>

/** Attributes of a message as the events of AWS Lambda have them. */
export type EventMessageAttributes = Readonly<
  Record<string, { readonly stringValue?: string | undefined }>
>

/** What a message may carry of attributes; SQS refuses more. */
const MAX_ATTRIBUTES = 10

/**
 * Adds the active trace context to the attributes of a message of SQS or SNS, by the propagator that is set
 * (W3C's `traceparent` and its kin): for those who ask for it, since each takes one of ten attributes.
 *
 * @returns the attributes as they are where there is no room, or no context.
 */
export function withTraceContext<Given extends MessageAttributes>(
  attributes: Given,
): Given & Record<string, { DataType: string; StringValue: string }> {
  const carrier: Record<string, string> = {}
  propagation.inject(context.active(), carrier)
  const added = Object.fromEntries(
    Object.entries(carrier).map(([name, value]) => [
      name,
      { DataType: 'String', StringValue: value },
    ]),
  )
  const all = { ...attributes, ...added }
  return Object.keys(all).length > MAX_ATTRIBUTES
    ? (attributes as typeof all & Given)
    : (all as typeof all & Given)
}

/**
 * The trace context that a message carries, for `context.with` or as the parent of a span.
 *
 * @param attributes `MessageAttributes` of a message of SQS, to receive by `MessageAttributeNames: ['All']`, or
 *   `messageAttributes` of a record in AWS Lambda.
 */
export function messageContext(
  attributes: MessageAttributes | EventMessageAttributes | undefined,
): Context {
  const carrier: Record<string, string> = {}
  for (const [name, attribute] of Object.entries(attributes ?? {})) {
    const { StringValue, stringValue = StringValue } = Object(attribute) as Members
    if (typeof stringValue === 'string') carrier[name] = stringValue
  }
  return propagation.extract(ROOT_CONTEXT, carrier)
}
