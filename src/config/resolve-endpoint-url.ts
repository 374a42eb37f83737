import { argumentValueError, ConfigError } from '../errors.ts'
import { lowerAscii } from './blanks.ts'
import type { ConfigSection } from './config-section.ts'
import {
  fromCode,
  fromSection,
  fromVariable,
  type ResolvedSetting,
  resolveSetting,
  type SettingSources,
} from './resolve-setting.ts'
import { shown } from './select-profile.ts'
import { urlKind } from './setting-kinds.ts'
import type { SharedConfig } from './shared-config.ts'

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
