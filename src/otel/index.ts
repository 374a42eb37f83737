/**
 * Spans and metrics of OpenTelemetry for the requests of this library.
 *
 * @module
 */
export { type Instrumentation, type InstrumentationOptions, instrument } from './instrument.ts'
export { type MessageAttributes, messageContext, withTraceContext } from './messages.ts'
