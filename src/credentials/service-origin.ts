import { resolveEndpointUrl, type SettingsSnapshot } from '../config/index.ts'
import { ConfigError } from '../errors.ts'

/** A service that credentials are got from without a signature. */
export type PortalService = 'sso' | 'sso-oidc' | 'signin'

interface Partition {
  readonly regions: RegExp
  readonly dnsSuffix: string
  readonly dualStackSuffix: string
  /** The domain of the sign-in pages, which have one of their own in some partitions. */
  readonly signinSuffix?: string
}

// Source: AWS's partitions.json 1.1; the sign-in domains are those of the console.
const PARTITIONS: readonly Partition[] = [
  {
    regions: /^cn-/,
    dnsSuffix: 'amazonaws.com.cn',
    dualStackSuffix: 'api.amazonwebservices.com.cn',
    signinSuffix: 'amazonaws.cn',
  },
  {
    regions: /^us-gov-/,
    dnsSuffix: 'amazonaws.com',
    dualStackSuffix: 'api.aws',
    signinSuffix: 'amazonaws-us-gov.com',
  },
  { regions: /^eusc-/, dnsSuffix: 'amazonaws.eu', dualStackSuffix: 'api.amazonwebservices.eu' },
  { regions: /^us-iso-/, dnsSuffix: 'c2s.ic.gov', dualStackSuffix: 'api.aws.ic.gov' },
  { regions: /^us-isob-/, dnsSuffix: 'sc2s.sgov.gov', dualStackSuffix: 'api.aws.scloud' },
  { regions: /^eu-isoe-/, dnsSuffix: 'cloud.adc-e.uk', dualStackSuffix: 'api.cloud-aws.adc-e.uk' },
  { regions: /^us-isof-/, dnsSuffix: 'csp.hci.ic.gov', dualStackSuffix: 'api.aws.hci.ic.gov' },
  {
    regions: /^/,
    dnsSuffix: 'amazonaws.com',
    dualStackSuffix: 'api.aws',
    signinSuffix: 'aws.amazon.com',
  },
]

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
  const partition = PARTITIONS.find(({ regions }) => regions.test(region))
  const dnsSuffix = partition?.dnsSuffix ?? ''
  if (service === 'signin') return `${region}.signin.${partition?.signinSuffix ?? dnsSuffix}`
  const name = service === 'sso' ? 'portal.sso' : 'oidc'
  const fips = snapshot.get('useFipsEndpoint') === true && !region.startsWith('us-gov-')
  const isDual = snapshot.get('useDualstackEndpoint') === true
  const suffix = isDual ? (partition?.dualStackSuffix ?? '') : dnsSuffix
  return `${name}${fips ? '-fips' : ''}.${region}.${suffix}`
}
