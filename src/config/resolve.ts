import { type Environment, lowerAscii, shown, trimBlanks, variable } from '../base/environment.ts'
import { argumentTypeError, argumentValueError, ConfigError } from '../errors.ts'
import type { ConfigContext } from './context.ts'
import {
  fromText,
  SETTING_DEFINITIONS,
  type SettingDefinition,
  type SettingKind,
  type SettingName,
  type SettingValues,
  urlKind,
} from './definitions.ts'
import type { ConfigSection, SharedConfig } from './shared-config.ts'

/** Where a value comes from; never the value. */
export type SettingOrigin =
  | { readonly from: 'code' }
  | { readonly from: 'environment'; readonly variable: string }
  | {
      readonly from: 'profile'
      /** The section's name. */
      readonly section: string
      readonly key: string
      readonly path: string | undefined
      /** 1 for the first. */
      readonly line: number | undefined
    }

/** A value and where it comes from. */
export interface ResolvedSetting<T> {
  readonly value: T
  readonly origin: SettingOrigin
}

/** Where settings are looked for. */
export interface SettingSources {
  readonly env: Environment
  readonly profile: ConfigSection | undefined
}

/**
 * A setting: as given in code, else from the environment, else from the profile, else undefined.
 * Blank variables and empty properties count as missing.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for a wrong value in code;
 * ConfigError `CONFIG_INVALID` for one elsewhere, naming the variable, or file and line.
 */
export function resolveSetting<Name extends SettingName>(
  name: Name,
  sources: SettingSources,
  explicit?: SettingValues[Name],
): ResolvedSetting<SettingValues[Name]> | undefined {
  const definition: SettingDefinition<SettingValues[Name]> = SETTING_DEFINITIONS[name]
  if (explicit !== undefined) return fromCode(name, definition.kind, explicit)
  if (definition.variable !== undefined) {
    const setting = fromVariable(sources.env, definition.variable, definition.kind)
    if (setting !== undefined) return setting
  }
  for (const key of definition.keys) {
    const setting = sources.profile && fromSection(sources.profile, key, definition.kind)
    if (setting !== undefined) return setting
  }
  return undefined
}

/** A value given in code, checked. */
export function fromCode<T>(field: string, kind: SettingKind<T>, explicit: T): ResolvedSetting<T> {
  const value = kind.check(explicit)
  if (value !== undefined) return { value, origin: { from: 'code' } }
  throw `a ${typeof explicit}` === kind.type
    ? argumentValueError(field, `must be ${kind.expected}`)
    : argumentTypeError(field, kind.type, explicit)
}

/** A value from an environment variable, or undefined where that is missing or blank. */
export function fromVariable<T>(
  env: Environment,
  name: string,
  kind: SettingKind<T>,
): ResolvedSetting<T> | undefined {
  const text = variable(env, name)
  return text === undefined
    ? undefined
    : parsed(text, kind, { from: 'environment', variable: name })
}

/** A property's value, or undefined where it is missing or empty; `a.b` is a sub-property. */
export function fromSection<T>(
  section: ConfigSection,
  key: string,
  kind: SettingKind<T>,
): ResolvedSetting<T> | undefined {
  const [property = key, subProperty] = key.split('.', 2)
  const text = subProperty ? section.nested(property, subProperty) : section.get(property)
  if (text === undefined) return undefined
  const written = section.origin(property)
  return parsed(text, kind, {
    from: 'profile',
    section: section.name,
    key,
    path: written?.path,
    line: written?.line,
  })
}

function parsed<T>(text: string, kind: SettingKind<T>, origin: SettingOrigin): ResolvedSetting<T> {
  const value = kind.parse(trimBlanks(text))
  if (value !== undefined) return { value, origin }
  throw new ConfigError(`${describeOrigin(origin)} must be ${kind.expected}`, {
    code: 'CONFIG_INVALID',
  })
}

/** Where a value comes from, in words. */
export function describeOrigin(origin: SettingOrigin): string {
  switch (origin.from) {
    case 'code':
      return 'the option in code'
    case 'environment':
      return origin.variable
    case 'profile': {
      const where = origin.path === undefined ? '' : `${origin.path}:${origin.line}: `
      return `${where}${origin.key} of [${origin.section}]`
    }
  }
}

/** The region, and where it comes from. */
export interface ResolvedRegion {
  /** Lower-case letters, digits and inner hyphens only: it becomes part of host names. */
  readonly region: string
  /** Whether it was written as `fips-X` or `X-fips`, older forms that mean FIPS endpoints. */
  readonly fips: boolean
  readonly origin: SettingOrigin | { readonly from: 'instance' | 'fallback' }
}

/** Where else to look for the region. */
export interface ResolveRegionOptions {
  /** The region given in code. */
  readonly explicit?: string | undefined
  /** Called last; for credentials from the instance, the instance's region. */
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
 * else that of the instance where metadata is allowed, else `us-east-1` with one warning per process.
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
  const setting =
    fromVariable(sources.env, 'AWS_REGION', regionKind) ??
    fromVariable(sources.env, 'AWS_DEFAULT_REGION', regionKind)
  if (setting !== undefined) return setting
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

/** Whose endpoint to find. */
export interface EndpointUrlQuery {
  /** As in AWS's models, in any case, such as `S3`, `DynamoDB` or `Elastic Beanstalk`. */
  readonly serviceId: string
  /** The URL given in code; not subject to `ignoreConfigured`. */
  readonly explicit?: string | undefined
  /** Pass over what environment and profile say; else `ignore_configured_endpoint_urls` decides. */
  readonly ignoreConfigured?: boolean | undefined
}

/** What {@link resolveEndpointUrl} reads; `SettingsSnapshot` fits. */
export interface EndpointUrlSources extends SettingSources {
  readonly shared: Pick<SharedConfig, 'services'>
}

/**
 * The configured endpoint of a service, or undefined where its public one is meant: the URL given
 * in code, else `AWS_ENDPOINT_URL_<SERVICE>`, else `AWS_ENDPOINT_URL`, else the profile's `services`
 * section, else the profile's `endpoint_url`.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for a wrong argument;
 * ConfigError `CONFIG_INVALID` for a wrong URL elsewhere, or a `services` section that is missing.
 */
export function resolveEndpointUrl(
  sources: EndpointUrlSources,
  query: EndpointUrlQuery,
): ResolvedSetting<string> | undefined {
  const name = settingName(query.serviceId)
  if (query.explicit !== undefined) return fromCode('endpoint', urlKind, query.explicit)
  const ignored = resolveSetting('ignoreConfiguredEndpointUrls', sources, query.ignoreConfigured)
  if (ignored?.value) return undefined
  return (
    fromVariable(sources.env, `AWS_ENDPOINT_URL_${name.toUpperCase()}`, urlKind) ??
    fromVariable(sources.env, 'AWS_ENDPOINT_URL', urlKind) ??
    fromProfile(sources, name)
  )
}

function settingName(serviceId: unknown): string {
  if (typeof serviceId === 'string' && /^[A-Za-z0-9][A-Za-z0-9 _-]*$/.test(serviceId)) {
    return lowerAscii(serviceId).replace(/[ -]/g, '_')
  }
  throw argumentValueError('serviceId', 'must be letters, digits, spaces and hyphens')
}

function fromProfile(
  sources: EndpointUrlSources,
  name: string,
): ResolvedSetting<string> | undefined {
  const { profile } = sources
  if (profile === undefined) return undefined
  const services = servicesSection(sources, profile)
  return (
    (services && fromSection(services, `${name}.endpoint_url`, urlKind)) ??
    fromSection(profile, 'endpoint_url', urlKind)
  )
}

function servicesSection(
  sources: EndpointUrlSources,
  profile: ConfigSection,
): ConfigSection | undefined {
  const name = profile.get('services')
  if (name === undefined) return undefined
  const section = sources.shared.services.get(name)
  if (section !== undefined) return section
  throw new ConfigError(
    `[services ${name}], which profile ${shown(profile.name)} refers to, does not exist`,
    { code: 'CONFIG_INVALID' },
  )
}
