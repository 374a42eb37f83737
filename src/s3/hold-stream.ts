import { Readable, Stream } from 'node:stream'
import { argumentValueError } from '../errors.ts'

/**
 * Keeps a stream that fails before anybody listens from ending the process, as a file does that cannot
 * be opened while settings are read. The error is seen when the stream is used.
 */
export function holdStream(value: unknown): void {
  if (value instanceof Stream) value.on('error', ignore)
}

function ignore(): void {}

/**
 * Refuses a stream that was read to its end before: it would make an empty object.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`.
 */
export function assertUnread(stream: unknown, field: string): void {
  if (!(stream instanceof Readable) || !stream.readableEnded || stream.errored !== null) return
  throw argumentValueError(field, 'is a stream that was read before')
}
