import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import {
  type Attributes,
  type Context,
  context,
  type Histogram,
  type Meter,
  metrics,
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
import { inputAttributes, serviceName } from './attributes.ts'

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
  /** Ends it. Spans of calls that are under way are ended without a status. */
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
 * `DynamoDB.GetItem` for each call, below the one that is active where it is called.
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
  const listeners: Readonly<Record<string, (message: unknown) => void>> = {
    'sansdk:call:start': (message) =>
      beginCall(running, tracer, message as CallStartMessage, inputs === 'include'),
    'sansdk:call:end': (message) => {
      endCall(running, message as CallEndMessage)
      measureCall(instruments, message as CallEndMessage)
    },
    'sansdk:attempt:start': (message) => {
      if (attempts === 'spans') beginAttempt(running, tracer, message as AttemptStartMessage)
    },
    'sansdk:attempt:end': (message) => {
      endAttempt(running, message as AttemptEndMessage, attempts === 'events')
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
    'sansdk:connection:open': (message) => countConnection(instruments, message, 1),
    'sansdk:connection:close': (message) => countConnection(instruments, message, -1),
  }
  for (const [name, listener] of Object.entries(listeners)) subscribe(name, listener)
  return {
    disable() {
      for (const [name, listener] of Object.entries(listeners)) unsubscribe(name, listener)
      for (const { span } of running.values()) span.end()
      running.clear()
    },
  }
}

// --- spans ----------------------------------------------------------------------------------------

type Calls = Map<string, Running>

function beginCall(
  running: Calls,
  tracer: Tracer,
  message: CallStartMessage,
  withInputs: boolean,
): void {
  const name = `${serviceName(message.service) ?? 'AWS'}.${message.operation ?? message.method}`
  const own = withInputs ? inputAttributes(message) : {}
  const attributes = { ...callAttributes(message), ...own }
  const parent = context.active()
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
  if (message.error !== undefined) {
    const description = message.error instanceof Error ? message.error.message : undefined
    span.setStatus({
      code: SpanStatusCode.ERROR,
      ...(description === undefined ? {} : { message: description }),
    })
  }
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
  const own = attributesOfHttp(attributes)
  const options = { kind: SpanKind.CLIENT, attributes: own }
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
