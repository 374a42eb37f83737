import { shown } from '../base/environment.ts'
import { argumentTypeError } from '../errors.ts'
import { type CustomEndpoint, customEndpoint, invalid, unsupported } from './custom.ts'
import { globalPartition, partitionOf } from './partitions.ts'
import {
  type EndpointVariant,
  type HostTemplate,
  type ServiceEntry,
  serviceEntry,
  templateFor,
} from './table.ts'
import type { Partition } from './types.ts'

/** Which service to find, and where. */
export interface ServiceEndpointQuery {
  /** The endpoint prefix, such as `dynamodb`, or botocore's name of the service. */
  readonly service: string
  /** Such as `eu-central-1`; `fips-X` and `X-fips` ask for FIPS, `aws-global` stands for a partition. */
  readonly region: string
  /** FIPS 140 endpoints; default as `region` is spelt. */
  readonly fips?: boolean | undefined
  /** Endpoints with IPv6; default false. */
  readonly dualStack?: boolean | undefined
  /** Base URL in place of AWS's: an `http` or `https` URL without user, query and fragment. */
  readonly endpoint?: string | URL | undefined
}

/** Where a service is, and how requests to it are signed. */
export interface Endpoint {
  /** Scheme, host and port. */
  readonly origin: string
  /** The path that precedes those of requests, without a slash at its end; mostly there is none. */
  readonly path?: string
  /** The service name in the credential scope. */
  readonly signingName: string
  /** The region in the credential scope; global services have one fixed region. */
  readonly signingRegion: string
  /** Where requests are signed for several regions; else `v4`. */
  readonly algorithm?: 'v4a'
  /** With `v4a`, the regions that the signature is for. */
  readonly signingRegionSet?: readonly string[]
  /** Headers that requests must carry. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A checked query. */
interface Place {
  readonly service: string
  readonly region: string
  readonly partition: Partition
  readonly fips: boolean
  readonly dualStack: boolean
  readonly custom: CustomEndpoint | undefined
}

/**
 * Checks a query.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`; EndpointError `ENDPOINT_INVALID` when the service or region
 * holds anything but lower-case letters, digits and inner hyphens (and dots between labels of the
 * service): both become part of a host name, so that an `x@evil.example/` would send signed requests to
 * a stranger.
 */
export function placeOf(query: ServiceEndpointQuery): Place {
  const service = hostPart('service', query.service, HOST_LABELS)
  const written = hostPart('region', query.region, HOST_LABEL)
  const { region, fips } = splitFips(written)
  return {
    service,
    region,
    partition: partitionOf(region),
    // An explicit false is for who resolved the older spelling already.
    fips: query.fips ?? fips,
    dualStack: query.dualStack === true,
    custom: query.endpoint === undefined ? undefined : customEndpoint(query.endpoint),
  }
}

const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const HOST_LABELS =
  /^(?=.{1,100}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/

function hostPart(field: 'service' | 'region', value: unknown, pattern: RegExp): string {
  if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
  if (pattern.test(value)) return value
  throw invalid(
    `${field} ${shown(value)} cannot be part of a host name: only lower-case letters, digits and inner hyphens can`,
  )
}

/** A region, and whether its older spelling (`fips-X`, `X-fips`) asks for FIPS endpoints. */
export function splitFips(written: string): { readonly region: string; readonly fips: boolean } {
  const match = /^fips-(.+)$|^(.+)-fips$/.exec(written)
  const region = match?.[1] ?? match?.[2]
  return region === undefined || !HOST_LABEL.test(region)
    ? { region: written, fips: false }
    : { region, fips: true }
}

/** What an operation says about the endpoint of its service. */
interface OperationRules {
  /** Constants that it gives to the rules, such as `?ServiceType=ACM-ACME`. */
  readonly constants?: string | undefined
  /** The first labels of the host, in place of the service's usual ones. */
  readonly host?: string | undefined
  /** `standard` passes over the service's own forms; default `service`. */
  readonly forms?: 'service' | 'standard' | undefined
}

/**
 * The endpoint of a service in a checked place.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED` where there is no FIPS endpoint, and for FIPS or dual
 * stack with an endpoint of the caller's.
 */
export function endpointAt(place: Place, rules: OperationRules = {}): Endpoint {
  const entry = serviceEntry(place.service, rules.constants ?? '')
  if (place.custom !== undefined) return customAt(place, place.custom, entry)
  const forms = rules.forms === 'standard' ? { ...entry, rules: [] } : entry
  const template = templateFor(forms, place.region, place.partition.id, variantOf(place))
  if (template.host.startsWith('!')) throw refusal(place, template.host)
  const named = rules.host === undefined ? entry : { ...entry, host: rules.host }
  return {
    ...addressOf(template.host, named, place),
    ...signingOf(template, entry, place),
  }
}

function variantOf({ fips, dualStack }: Place): EndpointVariant {
  if (fips) return dualStack ? 'fips+dual' : 'fips'
  return dualStack ? 'dual' : 'plain'
}

function customAt(place: Place, custom: CustomEndpoint, entry: ServiceEntry): Endpoint {
  refuseCustom(place)
  const template = templateFor(entry, place.region, place.partition.id, 'custom')
  return { ...customOrigin(custom), ...signingOf(template, entry, place) }
}

/** Origin and path of an endpoint of the caller's. */
export function customOrigin(custom: CustomEndpoint): Pick<Endpoint, 'origin' | 'path'> {
  const origin = `${custom.scheme}://${custom.authority}`
  return custom.path === '' ? { origin } : { origin, path: custom.path }
}

/** Refuses FIPS and dual stack with an endpoint of the caller's, which nobody can vouch for. */
function refuseCustom({ service, fips, dualStack, custom }: Place): void {
  if (custom === undefined || !(fips || dualStack)) return
  const what = fips ? 'fips' : 'dualStack'
  throw unsupported(
    `An endpoint of your own for ${service} cannot be combined with ${what}: give one that is of that kind already, and leave ${what} off`,
  )
}

/** The region, or where only a partition is named, that of its global services. */
function regionOf({ region }: Place): string {
  return globalPartition(region)?.region ?? region
}

function addressOf(
  template: string,
  { host }: ServiceEntry,
  place: Place,
): Pick<Endpoint, 'origin' | 'path'> {
  if (template.includes('://')) return { origin: template }
  const { partition } = place
  const parts: Readonly<Record<string, string>> = {
    host,
    region: regionOf(place),
    globalRegion: partition.region,
    suffix: partition.dnsSuffix,
    dualSuffix: partition.dualStackSuffix,
  }
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
  const slash = address.indexOf('/')
  return slash < 0
    ? { origin: `https://${address}` }
    : { origin: `https://${address.slice(0, slash)}`, path: address.slice(slash) }
}

type Signing = Pick<Endpoint, 'signingName' | 'signingRegion' | 'algorithm' | 'signingRegionSet'>

function signingOf({ signing }: HostTemplate, entry: ServiceEntry, place: Place): Signing {
  const isForAll = signing.startsWith('*')
  const text = isForAll ? signing.slice(1) : signing
  const slash = text.indexOf('/')
  const written = text.slice(slash + 1)
  const region = written === '{globalRegion}' ? place.partition.region : written
  return {
    signingName: slash < 0 ? entry.signingName : text.slice(0, slash),
    signingRegion: region === '' || region === '{region}' ? regionOf(place) : region,
    ...(isForAll && FOR_ALL_REGIONS),
  }
}

/** What signing for all regions of a partition takes. */
export const FOR_ALL_REGIONS = { algorithm: 'v4a', signingRegionSet: ['*'] } as const

function refusal({ service, region, partition }: Place, reason: string): Error {
  switch (reason) {
    case '!no-fips':
      return unsupported(
        `${service} has no FIPS endpoint in ${region}: leave fips and AWS_USE_FIPS_ENDPOINT off, or give an endpoint that satisfies FIPS`,
      )
    case '!no-dual-stack':
      return unsupported(
        `${service} has no dual-stack endpoint in ${region}: leave dualStack and AWS_USE_DUALSTACK_ENDPOINT off`,
      )
    case '!needs-arn':
      return invalid(`${service} is reached by the ARN of what is worked on: give params.KvsARN`)
    default:
      return unsupported(`${service} has no such endpoint in partition ${partition.id}`)
  }
}

/**
 * `preferred` sends requests to the account's own host where the account is known, `required` refuses
 * where it is not, `disabled` never does.
 */
export type AccountIdEndpointMode = 'preferred' | 'disabled' | 'required'

/**
 * What an operation and its input say about the endpoint, by the names in AWS's rules:
 * `StreamARN`, `EndpointId`, `ServiceType` and so on.
 */
export type EndpointParams = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>

/** A checked query of an operation. */
export interface OperationPlace extends Place {
  readonly accountId: string | undefined
  readonly accountIdEndpointMode: AccountIdEndpointMode
  readonly params: EndpointParams
}

/** A parameter that is a text; undefined where it is missing. */
export function textParam({ params }: OperationPlace, name: string): string | undefined {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
