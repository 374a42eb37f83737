import { EndpointError } from '../../errors.ts'

/** A text of the caller's as it may stand in a message. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 117)}...` : text)
}

/** A part of the query that has no address. */
export function invalid(message: string): EndpointError {
  return new EndpointError(message, { code: 'ENDPOINT_INVALID' })
}

/** A combination that AWS does not offer. */
export function unsupported(message: string): EndpointError {
  return new EndpointError(message, { code: 'ENDPOINT_UNSUPPORTED' })
}
