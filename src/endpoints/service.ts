import { shown } from '../base/environment.ts'
import { argumentTypeError } from '../errors.ts'
import { customEndpoint, invalid, unsupported } from './custom.ts'
import { globalPartition, partitionOf } from './partitions.ts'
import {
  type EndpointVariant,
  type HostTemplate,
  type ServiceEntry,
  serviceEntry,
  templateFor,
} from './table.ts'
import type {
  CheckedQuery,
  CustomEndpoint,
  Endpoint,
  OperationQuery,
  ServiceEndpointQuery,
} from './types.ts'

/**
 * Checks a query.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`; EndpointError `ENDPOINT_INVALID` when the service or region
 * holds anything but lower-case letters, digits and inner hyphens (and dots between labels of the
 * service): both become part of a host name, so that an `x@evil.example/` would send signed requests to
 * a stranger.
 */
export function checkQuery(query: ServiceEndpointQuery): CheckedQuery {
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

/** A region, and whether its older spelling (`fips-X`, `X-fips`) means FIPS endpoints. */
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
  /** The first labels of the host, instead of the service's usual ones. */
  readonly host?: string | undefined
  /** `standard` passes over the service's own forms; default `service`. */
  readonly forms?: 'service' | 'standard' | undefined
}

/**
 * The endpoint of a service, for a checked query.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED` where there is no FIPS endpoint, and for FIPS or dual
 * stack with a custom endpoint.
 */
export function serviceEndpoint(checked: CheckedQuery, rules: OperationRules = {}): Endpoint {
  const entry = serviceEntry(checked.service, rules.constants ?? '')
  if (checked.custom !== undefined) return customAt(checked, checked.custom, entry)
  const forms = rules.forms === 'standard' ? { ...entry, rules: [] } : entry
  const template = templateFor(forms, checked.region, checked.partition.id, variantOf(checked))
  if (template.host.startsWith('!')) throw refusal(checked, template.host)
  const named = rules.host === undefined ? entry : { ...entry, host: rules.host }
  return {
    ...addressOf(template.host, named, checked),
    ...signingOf(template, entry, checked),
  }
}

function variantOf({ fips, dualStack }: CheckedQuery): EndpointVariant {
  if (fips) return dualStack ? 'fips+dual' : 'fips'
  return dualStack ? 'dual' : 'plain'
}

function customAt(checked: CheckedQuery, custom: CustomEndpoint, entry: ServiceEntry): Endpoint {
  refuseCustom(checked)
  const template = templateFor(entry, checked.region, checked.partition.id, 'custom')
  return { ...customOrigin(custom), ...signingOf(template, entry, checked) }
}

/** Origin and path of a custom endpoint. */
export function customOrigin(custom: CustomEndpoint): Pick<Endpoint, 'origin' | 'path'> {
  const origin = `${custom.scheme}://${custom.authority}`
  return custom.path === '' ? { origin } : { origin, path: custom.path }
}

/** Refuses FIPS and dual stack with a custom endpoint, of which neither is known. */
function refuseCustom({ service, fips, dualStack, custom }: CheckedQuery): void {
  if (custom === undefined || !(fips || dualStack)) return
  const what = fips ? 'fips' : 'dualStack'
  throw unsupported(
    `A custom endpoint for ${service} cannot be combined with ${what}: set an endpoint of that kind, and leave ${what} off`,
  )
}

/** The region, or where only a partition is named, that of its global services. */
function regionOf({ region }: CheckedQuery): string {
  return globalPartition(region)?.region ?? region
}

function addressOf(
  template: string,
  { host }: ServiceEntry,
  checked: CheckedQuery,
): Pick<Endpoint, 'origin' | 'path'> {
  if (template.includes('://')) return { origin: template }
  const { partition } = checked
  const parts: Readonly<Record<string, string>> = {
    host,
    region: regionOf(checked),
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

function signingOf({ signing }: HostTemplate, entry: ServiceEntry, checked: CheckedQuery): Signing {
  const isForAll = signing.startsWith('*')
  const text = isForAll ? signing.slice(1) : signing
  const slash = text.indexOf('/')
  const written = text.slice(slash + 1)
  const region = written === '{globalRegion}' ? checked.partition.region : written
  return {
    signingName: slash < 0 ? entry.signingName : text.slice(0, slash),
    signingRegion: region === '' || region === '{region}' ? regionOf(checked) : region,
    ...(isForAll && FOR_ALL_REGIONS),
  }
}

/** What signing for all regions of a partition takes. */
export const FOR_ALL_REGIONS = { algorithm: 'v4a', signingRegionSet: ['*'] } as const

function refusal({ service, region, partition }: CheckedQuery, reason: string): Error {
  switch (reason) {
    case '!no-fips':
      return unsupported(
        `${service} has no FIPS endpoint in ${region}: leave fips and AWS_USE_FIPS_ENDPOINT off, or set an endpoint that satisfies FIPS`,
      )
    case '!no-dual-stack':
      return unsupported(
        `${service} has no dual-stack endpoint in ${region}: leave dualStack and AWS_USE_DUALSTACK_ENDPOINT off`,
      )
    case '!needs-arn':
      return invalid(`${service} has an endpoint per key value store: set params.KvsARN`)
    default:
      return unsupported(`${service} has no such endpoint in partition ${partition.id}`)
  }
}

/** A parameter that is a text; undefined where it is missing. */
export function textParam({ params }: OperationQuery, name: string): string | undefined {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
