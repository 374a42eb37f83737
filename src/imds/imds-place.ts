import type { Settings } from '../config/index.ts'
import { argumentRangeError, argumentTypeError, ConfigError } from '../errors.ts'
import type { ImdsClientOptions } from './types.ts'

/** Where the metadata service is, and how patiently it is asked. */
export interface ImdsPlace {
  /** Without a slash at its end. */
  readonly endpoint: string
  readonly timeoutMs: number
  readonly maxAttempts: number
}

const ENDPOINTS = { ipv4: 'http://169.254.169.254', ipv6: 'http://[fd00:ec2::254]' } as const
const DEFAULT_TIMEOUT_MS = 1_000
const DEFAULT_MAX_ATTEMPTS = 4

/**
 * Finds the metadata service. An endpoint counts for more than a mode, wherever either is set.
 *
 * @throws ConfigError `CONFIG_IMDS_DISABLED` or `CONFIG_INVALID`; TypeError for a wrong option.
 */
export async function findImdsPlace(
  settings: Settings,
  options: ImdsClientOptions,
): Promise<ImdsPlace> {
  const snapshot = await settings.load()
  if (snapshot.get('ec2MetadataDisabled')) throw disabledError()
  const given = options.endpoint instanceof URL ? options.endpoint.href : options.endpoint
  const endpoint =
    snapshot.get('ec2MetadataServiceEndpoint', given) ??
    ENDPOINTS[snapshot.get('ec2MetadataServiceEndpointMode', options.endpointMode) ?? 'ipv4']
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    timeoutMs: options.timeoutMs ?? snapshot.get('metadataServiceTimeoutMs') ?? DEFAULT_TIMEOUT_MS,
    maxAttempts:
      snapshot.get('metadataServiceNumAttempts', options.maxAttempts) ?? DEFAULT_MAX_ATTEMPTS,
  }
}

function disabledError(): ConfigError {
  return new ConfigError(
    'Instance metadata is not asked, because AWS_EC2_METADATA_DISABLED is true',
    { code: 'CONFIG_IMDS_DISABLED' },
  )
}

/** Longest lifetime of a token that the service grants, in seconds. */
export const MAX_TOKEN_TTL = 21_600

/**
 * Checks what settings do not.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
export function checkImdsOptions(options: ImdsClientOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw argumentTypeError('options', 'an object', options)
  }
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
