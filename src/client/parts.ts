import { outsideOfStores } from '../http/connection.ts'
import type { CallParts, Customization } from './custom-call.ts'
import type { CustomizedService, S3Service } from './operations.ts'

/**
 * The code that a client loads when it is first needed. A bundler takes all of it, so `sansdk/lean` has parts of
 * its own.
 */
export interface ClientParts extends CallParts {
  /** The default chain of credentials, for clients without credentials or keys in the environment. */
  chain(): Promise<Pick<typeof import('../credentials/chain.ts'), 'defaultChain'>>
  /** What reads the configuration files; `none` where they are not read. */
  readonly files:
    | (() => Promise<Pick<typeof import('./load-settings.ts'), 'loadClientSettings'>>)
    | 'none'
  /** The region, where neither code nor the environment says it. */
  region(): Promise<Pick<typeof import('./find-region.ts'), 'findRegion'>>
  /** What streams of events are sent with; undefined without them. */
  readonly http2?: (() => Promise<typeof import('../http/http2.ts')>) | undefined
  /** `client.fetch`. */
  fetch(): Promise<Pick<typeof import('./client-fetch.ts'), 'fetchWithClient'>>
}

/** The customization of a service other than S3. */
export async function plainCustomization(
  service: Exclude<CustomizedService, S3Service>,
): Promise<Customization> {
  const { CUSTOMIZATIONS } = await outsideOfStores(() => import('./customizations.ts'))
  return CUSTOMIZATIONS[service]
}
