import {
  ConfigError,
  NetworkError,
  type RequestError,
  ServiceError,
  TimeoutError,
} from '../errors.ts'

const unreachable = new WeakSet<Error>()

/**
 * Whether an error of the metadata client says that there is no metadata to be had here: it is
 * switched off in the environment, or nothing answers because this is no EC2 instance. Then another
 * source may be tried; any other error is a failure.
 */
export function isImdsUnavailable(error: unknown): boolean {
  if (error instanceof ConfigError) return error.code === 'CONFIG_IMDS_DISABLED'
  return error instanceof Error && unreachable.has(error)
}

/**
 * Adds to the failure of the first token request what it most likely means.
 *
 * @param endpoint where it was sent.
 */
export function explainTokenFailure(error: unknown, endpoint: string): unknown {
  if (error instanceof ServiceError) return explainRefusal(error, endpoint)
  if (!(error instanceof NetworkError) && !(error instanceof TimeoutError)) return error
  const told = `No instance metadata at ${endpoint}: ${meaningOf(error)}`
  const explained =
    error instanceof TimeoutError
      ? new TimeoutError(told, { ...partsOf(error), code: error.code, timeoutMs: error.timeoutMs })
      : new NetworkError(told, { ...partsOf(error), code: error.code })
  unreachable.add(explained)
  return explained
}

function meaningOf(error: NetworkError | TimeoutError): string {
  if (error.outcome === 'not-sent') {
    return `${lastClause(error)}. This is no EC2 instance, or something blocks the way to the address`
  }
  if (!(error instanceof TimeoutError)) return lastClause(error)
  // The answer to a token request carries an IP time-to-live of 1 by default, so that each router and
  // container bridge on its way drops it, while the connection itself opens.
  return (
    `it took the connection, but did not answer the token request within ${error.timeoutMs} ms. ` +
    'From inside a container the answer gets lost unless the hop limit of the instance is 2 or more: ' +
    'aws ec2 modify-instance-metadata-options --instance-id … --http-put-response-hop-limit 2'
  )
}

function lastClause({ message }: Error): string {
  return message.slice(message.indexOf(': ') + 2)
}

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'it refused the lifetime asked for',
  403: 'the metadata service is switched off for this instance, or the request came through a proxy',
  404: 'it knows no tokens, so it is not IMDSv2; IMDSv1 is not used',
  405: 'it knows no tokens, so it is not IMDSv2; IMDSv1 is not used',
}

function explainRefusal(error: ServiceError, endpoint: string): ServiceError {
  const meaning = REFUSALS[error.status]
  if (meaning === undefined) return error
  const { status, awsCode, requestId, hostId, retryable, data } = error
  const told = `No token from the instance metadata at ${endpoint}: ${meaning} (HTTP ${status})`
  return new ServiceError(told, {
    ...partsOf(error),
    code: error.code,
    status,
    awsCode,
    requestId,
    hostId,
    retryable,
    data,
  })
}

function partsOf(
  error: RequestError,
): Pick<RequestError, 'attempts' | 'outcome' | 'stopReason'> & { readonly cause: unknown } {
  const { attempts, outcome, stopReason } = error
  return { attempts, outcome, stopReason, cause: error }
}
