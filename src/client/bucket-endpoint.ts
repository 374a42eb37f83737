import { resolveSetting, type SettingSources } from '../config/resolve.ts'
import { resolveS3Endpoint } from '../endpoints/s3.ts'
import { splitFips } from '../endpoints/service.ts'
import type { S3Endpoint, S3EndpointQuery } from '../endpoints/types.ts'
import type { ClientSettings } from './resolve-settings.ts'
import type { SigningOverrides } from './types.ts'

/** Which bucket, and what code says of where it is. */
interface BucketPlace
  extends Pick<
    S3EndpointQuery,
    | 'bucket'
    | 'region'
    | 'endpoint'
    | 'addressing'
    | 'accelerate'
    | 'fips'
    | 'dualStack'
    | 'operation'
  > {
  /** What the store behind the endpoint prefers. */
  readonly storeAddressing: S3EndpointQuery['addressing']
}

/**
 * Where the requests of a bucket go; code goes before settings.
 *
 * @throws EndpointError, TypeError; ConfigError for a setting that is none.
 */
export function bucketEndpoint(
  place: BucketPlace,
  { dualStack, fips, sources }: Pick<ClientSettings, 'fips' | 'dualStack' | 'sources'>,
): S3Endpoint {
  const settings = endpointSettings(sources)
  const { bucket, endpoint, operation } = place
  const { region, fips: asksFips } = splitFips(place.region)
  const accelerate = place.accelerate ?? settings.accelerate
  // What a profile says of addressing is a preference: these have hosts of their own only.
  const isHostOnly = accelerate === true || bucket?.startsWith('arn:') === true
  return resolveS3Endpoint({
    ...settings,
    bucket,
    region,
    endpoint,
    addressing:
      place.addressing ?? (isHostOnly ? undefined : settings.addressing) ?? place.storeAddressing,
    accelerate,
    fips: (place.fips ?? fips) || asksFips,
    dualStack: place.dualStack ?? settings.dualStack ?? dualStack,
    operation,
  })
}

/** How requests to an endpoint are signed; undefined where the rules of `s3` hold. */
export function endpointSigning(endpoint: S3Endpoint): SigningOverrides | undefined {
  const { signingName, algorithm, regionSet, session } = endpoint
  if (signingName === 's3' && algorithm === 'v4') return undefined
  // The service's own name for the token is that of sessions; CreateSession, copies and control
  // operations are signed with ordinary credentials (S3 API reference, "CreateSession").
  const isOrdinary = signingName === 's3express' && session === 'none'
  return {
    service: signingName,
    ...(algorithm === 'v4a' && { algorithm, regionSet }),
    ...(isOrdinary && { sessionTokenName: 'x-amz-security-token' as const }),
  }
}

/** What settings say about addressing S3 alone; undefined where they say nothing. */
export type EndpointSettings = Pick<
  S3EndpointQuery,
  | 'addressing'
  | 'dualStack'
  | 'accelerate'
  | 'arnRegion'
  | 'multiRegionAccessPoints'
  | 'expressSessions'
  | 'globalEndpoint'
>

/**
 * Reads the settings about S3's addresses that AWS's SDKs and CLI know from the environment and the
 * profile: `AWS_S3_USE_ARN_REGION`, `s3_use_arn_region`, `addressing_style` below `s3` and others.
 *
 * @throws ConfigError `CONFIG_INVALID` for a value that is none, naming where it stands.
 */
export function endpointSettings(sources: SettingSources): EndpointSettings {
  const flag = (name: BooleanSetting): boolean | undefined => resolveSetting(name, sources)?.value
  const useArnRegion = flag('s3UseArnRegion')
  return {
    addressing: addressingOf(resolveSetting('s3AddressingStyle', sources)?.value),
    dualStack: flag('s3UseDualstackEndpoint'),
    accelerate: flag('s3UseAccelerateEndpoint'),
    arnRegion: useArnRegion === undefined ? undefined : useArnRegion ? 'use' : 'refuse',
    multiRegionAccessPoints: onUnless(flag('s3DisableMultiregionAccessPoints')),
    expressSessions: onUnless(flag('s3DisableExpressSessionAuth')),
    globalEndpoint: isLegacy(resolveSetting('s3UsEast1RegionalEndpoint', sources)?.value),
  }
}

type BooleanSetting =
  | 's3UseDualstackEndpoint'
  | 's3UseAccelerateEndpoint'
  | 's3UseArnRegion'
  | 's3DisableMultiregionAccessPoints'
  | 's3DisableExpressSessionAuth'

function onUnless(disabled: boolean | undefined): 'on' | 'off' | undefined {
  return disabled === undefined ? undefined : disabled ? 'off' : 'on'
}

function isLegacy(choice: 'regional' | 'legacy' | undefined): boolean | undefined {
  return choice === undefined ? undefined : choice === 'legacy'
}

// In the AWS CLI's file `virtual` is a wish: names that no host can hold go into the path all the same.
// And `auto` leaves an endpoint of one's own with the path, as the store's facts do here.
function addressingOf(
  style: 'auto' | 'virtual' | 'path' | undefined,
): EndpointSettings['addressing'] {
  if (style === 'virtual') return 'auto'
  return style === 'path' ? 'path' : undefined
}
