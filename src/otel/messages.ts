import { type Context, context, propagation, ROOT_CONTEXT } from '@opentelemetry/api'

/** Attributes of a message of SQS or SNS, as far as trace contexts are concerned. */
export type MessageAttributes = Readonly<
  Record<
    string,
    { readonly DataType?: string | undefined; readonly StringValue?: string | undefined }
  >
>

/** What a message may carry of attributes; SQS refuses more. */
const MAX_ATTRIBUTES = 10

/**
 * Adds the active trace context to the attributes of a message of SQS or SNS, by the propagator that is set
 * (W3C's `traceparent` and its kin): for those who ask for it, since each takes one of ten attributes.
 *
 * @returns the attributes as they are where there is no room, or no context.
 */
export function withTraceContext<Attributes extends MessageAttributes>(
  attributes: Attributes,
): Attributes & Record<string, { DataType: string; StringValue: string }> {
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
    ? (attributes as typeof all & Attributes)
    : (all as typeof all & Attributes)
}

/**
 * The trace context that a message carries, for `context.with` or as the parent of a span.
 *
 * @param attributes `MessageAttributes` of a message of SQS; receive them by `MessageAttributeNames: ['All']`.
 */
export function messageContext(attributes: MessageAttributes | undefined): Context {
  const carrier = Object.fromEntries(
    Object.entries(attributes ?? {}).flatMap(([name, { StringValue: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
  return propagation.extract(ROOT_CONTEXT, carrier)
}
