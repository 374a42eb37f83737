import { AsyncLocalStorage } from 'node:async_hooks'
import { channel } from 'node:diagnostics_channel'
import {
  type Attributes,
  type Context,
  context,
  diag,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { TransferEndMessage, TransferStartMessage } from '../s3/index.ts'

/** The spans of transfers, and where the spans of their calls belong. */
export interface TransferSpans {
  /** The context that a span begins in: that of the transfer around it, or the active one. */
  parent(): Context
  /** Says of the transfer around a call what only the call knows: the id of a multipart upload. */
  note(attributes: Attributes): void
  /** Ends the span of a transfer. */
  end(message: TransferEndMessage): void
  /** Ends all spans, and begins no others. */
  stop(): void
}

interface Transfer {
  readonly span: Span
  /** The span that was active where the transfer began. */
  readonly outer: Span | undefined
}

const transferStart = channel('sansdk:transfer:start')

/** Makes a span of kind `INTERNAL` for each transfer of S3 from now on. */
export function beginTransferSpans(tracer: Tracer, withInputs: boolean): TransferSpans {
  const around = new AsyncLocalStorage<Transfer | undefined>()
  const running = new Map<number, Span>()
  const parent = (): Context => {
    const active = context.active()
    const transfer = around.getStore()
    // What a source or a callback of the caller's has made active lies within the transfer already.
    const isOurs = transfer !== undefined && trace.getSpan(active) === transfer.outer
    return isOurs ? trace.setSpan(active, transfer.span) : active
  }
  const begin = (message: TransferStartMessage): Transfer => {
    const attributes = withInputs ? attributesOf(message) : {}
    const options = { kind: SpanKind.INTERNAL, attributes }
    const span = tracer.startSpan(`S3.${message.operation}`, options, parent())
    running.set(message.transferId, span)
    return { span, outer: trace.getSpan(context.active()) }
  }
  transferStart.bindStore(around, (message) =>
    guarded(() => begin(message as TransferStartMessage)),
  )
  return {
    parent,
    note(attributes) {
      const { 'aws.s3.upload_id': uploadId } = attributes
      if (uploadId !== undefined) around.getStore()?.span.setAttribute('aws.s3.upload_id', uploadId)
    },
    end(message) {
      const span = running.get(message.transferId)
      running.delete(message.transferId)
      if (span !== undefined) endSpan(span, message)
    },
    stop() {
      transferStart.unbindStore(around)
      for (const span of running.values()) guarded(() => span.end())
      running.clear()
    },
  }
}

function attributesOf({ bucket, key, prefix }: TransferStartMessage): Attributes {
  return {
    'aws.s3.bucket': bucket,
    ...(key === undefined ? {} : { 'aws.s3.key': key }),
    ...(prefix === undefined ? {} : { 'sansdk.transfer.prefix': prefix }),
  }
}

function endSpan(span: Span, { error, failed, size }: TransferEndMessage): void {
  if (size !== undefined) span.setAttribute('sansdk.transfer.size', size)
  if (failed !== undefined) span.setAttribute('sansdk.transfer.failed', failed)
  if (error !== undefined) {
    const { awsCode, code, name } = Object(error) as Partial<Record<string, unknown>>
    const type = [awsCode, code, name].find((one) => typeof one === 'string')
    span.setAttribute('error.type', String(type ?? '_OTHER'))
    setFailed(span, error)
  }
  span.end()
}

/** The status of a span whose work has thrown. */
export function setFailed(span: Span, error: unknown): void {
  const description = error instanceof Error ? error.message : undefined
  span.setStatus({
    code: SpanStatusCode.ERROR,
    ...(description === undefined ? {} : { message: description }),
  })
}

/** A tracer, a processor or a reader that throws would end the process: OpenTelemetry's own log hears of it. */
export function guarded<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    diag.error('sansdk/otel: a span or a metric was not recorded', error)
    return undefined
  }
}
