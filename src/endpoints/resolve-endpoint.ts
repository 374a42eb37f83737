import { argumentTypeError, argumentValueError } from '../errors.ts'
import { dynamodbEndpoint, eventBusEndpoint } from './account-endpoint.ts'
import { kinesisEndpoint } from './kinesis-endpoint.ts'
import { emailEndpoint, eventsEndpoint, keyValueStoreEndpoint } from './multi-region-endpoint.ts'
import type { AccountIdEndpointMode, EndpointParams, OperationPlace } from './operation-place.ts'
import { s3ControlEndpoint } from './s3-control-endpoint.ts'
import {
  type Endpoint,
  endpointAt,
  placeOf,
  type ServiceEndpointQuery,
} from './service-endpoint.ts'

/** What to find an endpoint for. */
export interface EndpointQuery extends ServiceEndpointQuery {
  /** The account of the credentials, which some services have hosts of. */
  readonly accountId?: string | undefined
  /** Default `preferred`. */
  readonly accountIdEndpointMode?: AccountIdEndpointMode | undefined
  /** What the operation and its input say, by the names in AWS's rules; default nothing. */
  readonly params?: EndpointParams | undefined
}

// Services whose operations have hosts of their own, by endpoint prefix and by botocore's name.
const OWN_RULES: Readonly<Record<string, (place: OperationPlace) => Endpoint>> = {
  'cloudfront-keyvaluestore': keyValueStoreEndpoint,
  dynamodb: dynamodbEndpoint,
  email: emailEndpoint,
  eventbridgev2: eventBusEndpoint,
  events: eventsEndpoint,
  eventsv2: eventBusEndpoint,
  kinesis: kinesisEndpoint,
  's3-control': s3ControlEndpoint,
  s3control: s3ControlEndpoint,
  sesv2: emailEndpoint,
}

/**
 * The endpoint of an operation: that of its service in a region, or of what it works on.
 *
 * @throws TypeError for arguments of a wrong type; EndpointError `ENDPOINT_INVALID` for a service,
 * region, account, id or ARN that cannot be part of a host name, and for an `endpoint` that is no http
 * or https URL; EndpointError `ENDPOINT_UNSUPPORTED` for combinations that AWS has no endpoint for.
 */
export function resolveEndpoint(query: EndpointQuery): Endpoint {
  const { accountId, accountIdEndpointMode = 'preferred', params = {} } = query
  if (accountId !== undefined && typeof accountId !== 'string') {
    throw argumentTypeError('accountId', 'a string', accountId)
  }
  if (!ACCOUNT_ID_ENDPOINT_MODES.has(accountIdEndpointMode)) {
    throw argumentValueError(
      'accountIdEndpointMode',
      'must be "preferred", "disabled" or "required"',
    )
  }
  const place = placeOf(query)
  const own = Object.hasOwn(OWN_RULES, place.service) ? OWN_RULES[place.service] : undefined
  if (own !== undefined) return own({ ...place, accountId, accountIdEndpointMode, params })
  return endpointAt(place, { constants: constantsOf(place.service, params) })
}

const ACCOUNT_ID_ENDPOINT_MODES: ReadonlySet<unknown> = new Set([
  'preferred',
  'disabled',
  'required',
])

// Operations of these give constants to the rules, and have hosts by them.
const CONSTANTS: Readonly<Record<string, readonly string[]>> = {
  acm: ['ServiceType'],
  'arc-region-switch': ['UseControlPlaneEndpoint'],
  'neptune-graph': ['ApiType'],
  signin: ['IsControlPlane', 'IsOAuthEndpoint'],
  wellarchitected: ['SubServiceType'],
}

/** The constants as the table names them. */
function constantsOf(service: string, params: EndpointParams): string {
  const names = Object.hasOwn(CONSTANTS, service) ? (CONSTANTS[service] ?? []) : []
  const given = names.filter((name) => params[name] !== undefined)
  return given.length === 0 ? '' : `?${given.map((name) => `${name}=${params[name]}`).join('&')}`
}
