import { ConfigError } from '../errors.ts'
import type { ConfigContext } from './context.ts'
import {
  fromCode,
  fromSection,
  fromVariable,
  type ResolvedSetting,
  type SettingOrigin,
  type SettingSources,
} from './resolve-setting.ts'
import { fromText } from './setting-kinds.ts'

/** A region as found. */
export interface ResolvedRegion {
  /** Lower-case letters, digits and inner hyphens only: it becomes part of host names. */
  readonly region: string
  /** Whether it was written as `fips-X` or `X-fips`, older forms that ask for FIPS endpoints. */
  readonly fips: boolean
  readonly origin: SettingOrigin | { readonly from: 'instance' | 'fallback' }
}

/** Where else to look for the region. */
export interface ResolveRegionOptions {
  /** The region given in code. */
  readonly explicit?: string | undefined
  /** Asked last; for credentials from the instance, the instance's region. */
  readonly fromInstance?: (() => Promise<string | undefined>) | undefined
}

/** What {@link resolveRegion} reads; `SettingsSnapshot` fits. */
export interface RegionSources extends SettingSources {
  readonly context: ConfigContext
  /** Set where a profile was chosen that does not exist. */
  readonly profileError: ConfigError | undefined
}

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

const regionKind = fromText(
  'a region: lower-case letters, digits and inner hyphens, at most 63 characters',
  (text) => (HOST_LABEL.test(text) ? text : undefined),
)

const FALLBACK_REGION = 'us-east-1'

/**
 * The region: as given in code, else `AWS_REGION`, else `AWS_DEFAULT_REGION`, else the profile's,
 * else the instance's where that may be asked, else `us-east-1` with one warning per process.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for a wrong one in code;
 * ConfigError `CONFIG_INVALID` for one elsewhere that cannot be part of a host name, or for a
 * chosen profile that does not exist when it is the profile's turn.
 */
export async function resolveRegion(
  sources: RegionSources,
  options: ResolveRegionOptions = {},
): Promise<ResolvedRegion> {
  const configured = configuredRegion(sources, options.explicit)
  if (configured !== undefined) return { ...splitFips(configured.value), origin: configured.origin }
  const reported = await options.fromInstance?.()
  if (reported !== undefined) return fromInstance(reported)
  warnOfFallback(sources.context)
  return { region: FALLBACK_REGION, fips: false, origin: { from: 'fallback' } }
}

function configuredRegion(
  sources: RegionSources,
  explicit: string | undefined,
): ResolvedSetting<string> | undefined {
  if (explicit !== undefined) return fromCode('region', regionKind, explicit)
  const found =
    fromVariable(sources.env, 'AWS_REGION', regionKind) ??
    fromVariable(sources.env, 'AWS_DEFAULT_REGION', regionKind)
  if (found !== undefined) return found
  // Another region than that of the profile that was meant could mean other data.
  if (sources.profileError !== undefined) throw sources.profileError
  return sources.profile && fromSection(sources.profile, 'region', regionKind)
}

function fromInstance(reported: string): ResolvedRegion {
  const region = regionKind.parse(reported.trim())
  if (region !== undefined) return { region, fips: false, origin: { from: 'instance' } }
  throw new ConfigError(`The instance's region must be ${regionKind.expected}`, {
    code: 'CONFIG_INVALID',
  })
}

function splitFips(written: string): Pick<ResolvedRegion, 'region' | 'fips'> {
  const match = /^fips-(.+)$|^(.+)-fips$/.exec(written)
  const region = match?.[1] ?? match?.[2]
  return region === undefined || !HOST_LABEL.test(region)
    ? { region: written, fips: false }
    : { region, fips: true }
}

const warned = new WeakSet<ConfigContext>()

function warnOfFallback(context: ConfigContext): void {
  if (warned.has(context)) return
  warned.add(context)
  context.emitWarning({
    code: 'SANSDK_REGION_DEFAULT',
    message: `No region is set, so ${FALLBACK_REGION} is used; set the region option, AWS_REGION, or region in the profile`,
  })
}
