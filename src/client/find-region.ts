import { resolveRegion } from '../config/resolve.ts'
import { createSettings } from '../config/settings.ts'
import { isFromInstance } from '../credentials/imds.ts'
import { metadataDispatcher } from '../credentials/provider-settings.ts'
import type { Identity } from '../http/call.ts'
import { createImdsClient } from '../imds/index.ts'
import type { ClientOptions } from './types.ts'

/**
 * The region that the files say, else the instance's where the credentials are its own, else
 * `us-east-1` with one warning per process. Loaded only where code and environment say nothing.
 *
 * @throws ConfigError `CONFIG_INVALID`; what the credentials and the metadata service throw.
 */
export async function findRegion(
  { profile, dispatcher }: Pick<ClientOptions, 'profile' | 'dispatcher'>,
  chain: Identity | undefined,
): Promise<string> {
  const settings = createSettings({ profile })
  const fromInstance = async (): Promise<string | undefined> => {
    if (chain === undefined || !isFromInstance(await chain.resolve())) return undefined
    const imds = createImdsClient({ settings, dispatcher: metadataDispatcher(dispatcher) })
    try {
      return await imds.region()
    } finally {
      await imds.close()
    }
  }
  const { region, fips } = await resolveRegion(await settings.load(), { fromInstance })
  // As it was written, since it asks for FIPS endpoints.
  return fips ? `fips-${region}` : region
}
