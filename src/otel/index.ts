/**
 * Spans and metrics of OpenTelemetry for the requests of this library.
 *
 * @module
 */
export {
  type EventMessageAttributes,
  type Instrumentation,
  type InstrumentationOptions,
  instrument,
  type MessageAttributes,
  messageContext,
  withTraceContext,
} from './instrument.ts'
