import { argumentTypeError, EndpointError } from '../errors.ts'
import { partitionOf } from './partitions.ts'

/** What to find an endpoint for. */
export interface EndpointQuery {
  /** The endpoint prefix, such as `dynamodb`. */
  readonly service: string
  /** Such as `eu-central-1`. */
  readonly region: string
}

/** Where a service is, and how requests to it are signed. */
export interface Endpoint {
  /** `https://` and the host, without a path. */
  readonly origin: string
  /** The service name in the credential scope. */
  readonly signingName: string
  /** The region in the credential scope; global services have one fixed region. */
  readonly signingRegion: string
}

interface GlobalService {
  readonly host: string
  readonly signingRegion: string
}

// These have one endpoint for each partition, and sign for the region that holds their control plane.
const GLOBAL_SERVICES: Readonly<Record<string, Readonly<Record<string, GlobalService>>>> = {
  aws: {
    cloudfront: { host: 'cloudfront.amazonaws.com', signingRegion: 'us-east-1' },
    iam: { host: 'iam.amazonaws.com', signingRegion: 'us-east-1' },
    route53: { host: 'route53.amazonaws.com', signingRegion: 'us-east-1' },
  },
  'aws-cn': {
    cloudfront: {
      host: 'cloudfront.cn-northwest-1.amazonaws.com.cn',
      signingRegion: 'cn-northwest-1',
    },
    iam: { host: 'iam.cn-north-1.amazonaws.com.cn', signingRegion: 'cn-north-1' },
    route53: { host: 'route53.amazonaws.com.cn', signingRegion: 'cn-northwest-1' },
  },
}

/**
 * The public endpoint of a service in a region.
 *
 * @throws EndpointError `ENDPOINT_INVALID` when the service or region holds anything but lower-case
 * letters, digits and inner hyphens: both become part of a host name, so that an `x@evil.example/`
 * would send signed requests to a stranger.
 */
export function resolveEndpoint(query: EndpointQuery): Endpoint {
  const service = hostLabel('service', query.service)
  const region = hostLabel('region', query.region)
  const partition = partitionOf(region)
  const services = GLOBAL_SERVICES[partition.id] ?? {}
  const global = Object.hasOwn(services, service) ? services[service] : undefined
  if (global !== undefined) {
    return {
      origin: `https://${global.host}`,
      signingName: service,
      signingRegion: global.signingRegion,
    }
  }
  return {
    origin: `https://${service}.${region}.${partition.dnsSuffix}`,
    signingName: service,
    signingRegion: region,
  }
}

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

function hostLabel(field: 'service' | 'region', value: unknown): string {
  if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
  if (HOST_LABEL.test(value)) return value
  throw new EndpointError(
    `${field} ${JSON.stringify(value.slice(0, 80))} cannot be part of a host name: only lower-case letters, digits and inner hyphens can`,
    { code: 'ENDPOINT_INVALID' },
  )
}
