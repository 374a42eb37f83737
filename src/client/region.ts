import type { Environment } from '../config/context.ts'
import { argumentTypeError } from '../errors.ts'
import type { Identity } from '../http/index.ts'
import type { ClientOptions } from './types.ts'

/** The regions of a client's requests. */
export interface Regions {
  /**
   * Finds the region where files or the instance have to be asked for it; undefined where it is known
   * already, as in code or the environment.
   *
   * @throws ConfigError `CONFIG_INVALID`; where the instance may say it, what the credentials throw.
   */
  prepare(given: string | undefined): Promise<void> | undefined
  /** The region, once it was prepared. @throws TypeError `ERR_INVALID_ARG_TYPE`. */
  of(given: string | undefined): string
}

/**
 * Makes the lookup of regions: as given, else `AWS_REGION`, else `AWS_DEFAULT_REGION`, else the
 * profile's, else the instance's where its credentials are used, else `us-east-1` with a warning.
 */
export function createRegions(
  options: Pick<ClientOptions, 'region' | 'profile' | 'credentials'>,
  identity: Identity,
  env: Environment,
): Regions {
  let found = ''
  let finding: Promise<void> | undefined
  const find = async (): Promise<void> => {
    const { findRegion } = await import('./find-region.ts')
    const chain = options.credentials === undefined ? identity : undefined
    found = await findRegion(options.profile, chain)
  }
  const known = (given: string | undefined): string => {
    const region = given ?? options.region
    if (region !== undefined && typeof region !== 'string') {
      throw argumentTypeError('region', 'a string', region)
    }
    return region || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || found
  }
  return {
    of: known,
    prepare: (given) => {
      if (known(given) !== '') return undefined
      finding ??= find().finally(() => {
        finding = undefined
      })
      return finding
    },
  }
}
