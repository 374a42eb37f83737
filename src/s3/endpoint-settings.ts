import { resolveSetting, type SettingSources } from '../config/resolve.ts'
import type { S3EndpointQuery } from '../endpoints/index.ts'
import type { CompatibleStore } from './compatible-store.ts'

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

/**
 * The store as `request_checksum_calculation` and `response_checksum_validation` make it: both say
 * what holds for requests that do not say it themselves.
 *
 * @throws ConfigError `CONFIG_INVALID` for a value that is none, naming where it stands.
 */
export function withChecksumSettings(
  store: CompatibleStore,
  sources: SettingSources,
): CompatibleStore {
  const request = resolveSetting('requestChecksumCalculation', sources)?.value
  const response = resolveSetting('responseChecksumValidation', sources)?.value
  if (request !== 'when_required' && response === undefined) return store
  return {
    ...store,
    ...(request === 'when_required' && { uploadChecksum: 'none' }),
    ...(response !== undefined && {
      downloadChecksum: response === 'when_supported' ? 'verify' : 'off',
    }),
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
