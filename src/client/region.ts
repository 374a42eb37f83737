import { argumentTypeError, ConfigError } from '../errors.ts'
import type { Environment } from './env-credentials.ts'

/**
 * The region: the one given, else `AWS_REGION`, else `AWS_DEFAULT_REGION`.
 *
 * @throws ConfigError `CONFIG_REGION_MISSING`; TypeError `ERR_INVALID_ARG_TYPE`.
 */
export function resolveRegion(given: string | undefined, env: Environment): string {
  if (given !== undefined && typeof given !== 'string') {
    throw argumentTypeError('region', 'a string', given)
  }
  const region = given || env['AWS_REGION'] || env['AWS_DEFAULT_REGION']
  if (region) return region
  throw new ConfigError('No region: set the `region` option, or AWS_REGION in the environment', {
    code: 'CONFIG_REGION_MISSING',
  })
}
