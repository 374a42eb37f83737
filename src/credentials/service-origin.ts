import { resolveEndpointUrl, type SettingsSnapshot } from '../config/index.ts'
import { partitionOf } from '../endpoints/index.ts'
import { ConfigError } from '../errors.ts'

/** A service that credentials are got from without a signature. */
export type PortalService = 'sso' | 'sso-oidc' | 'signin'

// The domains of the sign-in pages, those of the console; elsewhere the partition's own.
const SIGNIN_SUFFIXES: Readonly<Record<string, string>> = {
  aws: 'aws.amazon.com',
  'aws-cn': 'amazonaws.cn',
  'aws-us-gov': 'amazonaws-us-gov.com',
}

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

const SERVICE_IDS: Readonly<Record<PortalService, string>> = {
  sso: 'SSO',
  'sso-oidc': 'SSO OIDC',
  signin: 'Signin',
}

/**
 * The base URL of such a service in a region, without a slash at its end: the configured one, else
 * AWS's own.
 *
 * @throws ConfigError `CONFIG_INVALID` for a region that cannot be part of a host name: a token would
 * go to a host that somebody else chose.
 */
export function serviceOrigin(
  snapshot: SettingsSnapshot,
  service: PortalService,
  region: string,
): string {
  if (!HOST_LABEL.test(region)) {
    throw new ConfigError(
      `The region for ${SERVICE_IDS[service]} must be lower-case letters, digits and inner hyphens`,
      { code: 'CONFIG_INVALID' },
    )
  }
  const configured = resolveEndpointUrl(snapshot, { serviceId: SERVICE_IDS[service] })
  return configured?.value.replace(/\/+$/, '') ?? `https://${hostOf(snapshot, service, region)}`
}

function hostOf(snapshot: SettingsSnapshot, service: PortalService, region: string): string {
  const { id, dnsSuffix, dualStackSuffix } = partitionOf(region)
  if (service === 'signin') return `${region}.signin.${SIGNIN_SUFFIXES[id] ?? dnsSuffix}`
  const name = service === 'sso' ? 'portal.sso' : 'oidc'
  const fips = snapshot.get('useFipsEndpoint') === true && !region.startsWith('us-gov-')
  const isDual = snapshot.get('useDualstackEndpoint') === true
  const suffix = isDual ? dualStackSuffix : dnsSuffix
  return `${name}${fips ? '-fips' : ''}.${region}.${suffix}`
}
