import { trimEndOf } from '../base/environment.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { isError } from '../base/realms.ts'
import type { Settings } from '../config/settings.ts'
import {
  argumentRangeError,
  argumentTypeError,
  ConfigError,
  NetworkError,
  type RequestError,
  ServiceError,
  TimeoutError,
} from '../errors.ts'
import type { ImdsClientOptions } from './types.ts'

/** The endpoint of the metadata service, with its timeout and number of attempts. */
export interface ImdsEndpoint {
  /** Without a slash at its end. */
  readonly url: string
  readonly timeoutMs: number
  readonly maxAttempts: number
}

const ENDPOINTS = { ipv4: 'http://169.254.169.254', ipv6: 'http://[fd00:ec2::254]' } as const
const DEFAULT_TIMEOUT_MS = 1_000
const DEFAULT_MAX_ATTEMPTS = 4

/**
 * Finds the metadata service. An endpoint precedes a mode, wherever either is set.
 *
 * @throws ConfigError `CONFIG_IMDS_DISABLED` or `CONFIG_INVALID`; TypeError for a wrong option.
 */
export async function findImdsEndpoint(
  settings: Settings,
  options: ImdsClientOptions,
): Promise<ImdsEndpoint> {
  const snapshot = await settings.load()
  if (snapshot.get('ec2MetadataDisabled')) throw disabledError()
  const explicit = options.endpoint instanceof URL ? options.endpoint.href : options.endpoint
  const endpoint =
    snapshot.get('ec2MetadataServiceEndpoint', explicit) ??
    ENDPOINTS[snapshot.get('ec2MetadataServiceEndpointMode', options.endpointMode) ?? 'ipv4']
  return {
    url: trimEndOf(endpoint, '/'),
    timeoutMs: options.timeoutMs ?? snapshot.get('metadataServiceTimeoutMs') ?? DEFAULT_TIMEOUT_MS,
    maxAttempts:
      snapshot.get('metadataServiceNumAttempts', options.maxAttempts) ?? DEFAULT_MAX_ATTEMPTS,
  }
}

function disabledError(): ConfigError {
  return new ConfigError(
    'Instance metadata is disabled, because AWS_EC2_METADATA_DISABLED is true',
    { code: 'CONFIG_IMDS_DISABLED' },
  )
}

const IMDS_CLIENT_OPTIONS: OptionRules<ImdsClientOptions> = {
  endpoint: 'url',
  endpointMode: ['ipv4', 'ipv6'],
  profile: 'string',
  settings: 'object',
  timeoutMs: 'checked',
  maxAttempts: 'checked',
  tokenTtl: 'checked',
  dispatcher: 'object',
  now: 'function',
  random: 'function',
}

/** Longest lifetime of a token that the service grants, in seconds. */
export const MAX_TOKEN_TTL = 21_600

/**
 * Checks the options that settings do not check.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
export function checkImdsOptions(options: ImdsClientOptions): void {
  checkOptions('createImdsClient', options, IMDS_CLIENT_OPTIONS)
  const { timeoutMs, tokenTtl } = options
  if (timeoutMs !== undefined) {
    if (typeof timeoutMs !== 'number')
      throw argumentTypeError('options.timeoutMs', 'a number', timeoutMs)
    if (!(timeoutMs > 0)) throw argumentRangeError('options.timeoutMs', 'must be more than 0')
  }
  if (tokenTtl === undefined) return
  if (typeof tokenTtl !== 'number')
    throw argumentTypeError('options.tokenTtl', 'a number', tokenTtl)
  if (!Number.isInteger(tokenTtl) || tokenTtl < 1 || tokenTtl > MAX_TOKEN_TTL) {
    throw argumentRangeError(
      'options.tokenTtl',
      `must be a whole number from 1 to ${MAX_TOKEN_TTL}`,
    )
  }
}

const unreachable = new WeakSet<Error>()

/**
 * Whether an error of the metadata client says that there is no metadata to be had here: it is
 * disabled in the environment, or nothing responds because this is not an EC2 instance. Then another
 * source may be tried; any other error is a failure.
 */
export function isImdsUnavailable(error: unknown): boolean {
  if (error instanceof ConfigError) return error.code === 'CONFIG_IMDS_DISABLED'
  return isError(error) && unreachable.has(error)
}

/**
 * Explains the failure of the first token request.
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
    return `${lastClause(error)}. This is not an EC2 instance, or something blocks the way to the address`
  }
  if (!(error instanceof TimeoutError)) return lastClause(error)
  // The response to a token request carries an IP time-to-live of 1 by default, so that each router and
  // container bridge on its way drops it, while the connection itself opens.
  return (
    `it accepted the connection, but did not respond to the token request within ${error.timeoutMs} ms. ` +
    'From inside a container the response gets lost unless the hop limit of the instance is 2 or more: ' +
    'aws ec2 modify-instance-metadata-options --instance-id … --http-put-response-hop-limit 2'
  )
}

function lastClause({ message }: Error): string {
  return message.slice(message.indexOf(': ') + 2)
}

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'it refused the requested lifetime',
  403: 'the metadata service is switched off for this instance, or the request came through a proxy',
  404: 'it has no tokens, so it is not IMDSv2; IMDSv1 is not used',
  405: 'it has no tokens, so it is not IMDSv2; IMDSv1 is not used',
}

function explainRefusal(error: ServiceError, endpoint: string): ServiceError {
  const meaning = REFUSALS[error.status]
  if (meaning === undefined) return error
  const { status, awsCode, headers, requestId, hostId, retryable, data } = error
  const told = `No token from the instance metadata at ${endpoint}: ${meaning} (HTTP ${status})`
  return new ServiceError(told, {
    ...partsOf(error),
    code: error.code,
    status,
    awsCode,
    headers,
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
