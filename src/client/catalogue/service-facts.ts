import { argumentTypeError, argumentValueError } from '../../errors.ts'
import type { ProtocolName } from '../../protocols/index.ts'
import { TABLE } from './data/services.ts'
import { nearestNames } from './nearest-names.ts'
import { lineOf, readTable } from './read-table.ts'

/** What a call needs to know of a service, as AWS's public models have it. */
export interface ServiceFacts {
  /** The name that botocore and the AWS command line use, such as `stepfunctions`. */
  readonly name: string
  /** The service id, such as `SFN`. */
  readonly serviceId: string
  /** The first part of its host name, such as `states`. */
  readonly endpointPrefix: string
  /** The service's name in the credential scope. */
  readonly signingName: string
  /** In the order in which the models list them. */
  readonly protocols: readonly ProtocolName[]
  readonly apiVersion: string
  /** What goes before the operation in `x-amz-target`, and the service's name in CBOR's paths. */
  readonly targetPrefix: string | undefined
  /** `v2`: an older signature version, which sansdk does not make. `bearer`: tokens instead. */
  readonly authentication: 'sigv4' | 'v2' | 'bearer'
  /** Whether requests may be signed for several regions at once. */
  readonly sigv4a: boolean
  /** Whether errors in JSON and CBOR carry the codes that the service had in the query protocol. */
  readonly queryCompatible: boolean
  /** The one endpoint of the `aws` partition, where the service has one for all regions. */
  readonly globalEndpoint: { readonly region: string; readonly host: string } | undefined
  /** Of the documents that a REST-XML service reads. */
  readonly xmlNamespace: string | undefined
}

const PROTOCOLS: Readonly<Record<string, ProtocolName>> = {
  c: 'rpc-v2-cbor',
  q: 'query',
  e: 'ec2',
  r: 'rest-json',
  x: 'rest-xml',
}

const table = readTable(TABLE)
const facts = new Map<string, ServiceFacts>()
let names: ReadonlyMap<string, string> | undefined

/**
 * The facts of a service: by botocore's name, service id, endpoint prefix, signing name or a usual
 * alias, in any case and with or without hyphens, spaces and dots. Undefined for any other.
 */
export function serviceFacts(name: string): ServiceFacts | undefined {
  const known = facts.get(name)
  if (known !== undefined) return known
  const found = ownFacts(name) ?? ownFacts(knownNames().get(keyOf(name)) ?? '')
  if (found !== undefined && facts.size < MAX_SPELLINGS) facts.set(name, found)
  return found
}

const MAX_SPELLINGS = 2_000

/** The facts of a service by its own name, for which the names of all need not be known. */
function ownFacts(name: string): ServiceFacts | undefined {
  const line = /^[a-z0-9-]+$/.test(name) ? lineOf(table, `${name}|`) : undefined
  return line === undefined ? undefined : readLine(name, line)
}

/**
 * The facts of a service that must be known.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`; `ERR_INVALID_ARG_VALUE` that names the nearest ones.
 */
export function knownServiceFacts(name: unknown): ServiceFacts {
  if (typeof name !== 'string') throw argumentTypeError('service', 'a string', name)
  const found = serviceFacts(name)
  if (found !== undefined) return found
  const near = nearestNames(keyOf(name), knownNames())
  const hint = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
  throw argumentValueError('service', `${JSON.stringify(name.slice(0, 80))} is not known${hint}`)
}

// scripts/make_catalogue/services_table.py compares names by the same rule.
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Services by what people call them, as {@link keyOf} writes it. */
function knownNames(): ReadonlyMap<string, string> {
  names ??= collectNames()
  return names
}

/** What a service is called goes before where it is: the prefix `sso` is that of `sso-admin`. */
function collectNames(): Map<string, string> {
  const [, , aliases = '', ...lines] = table.split('\n')
  const all = lines
    .map((line) => line.slice(0, line.indexOf('|')))
    .flatMap((name) => ownFacts(name) ?? [])
  const found = new Map<string, string>()
  const add = (text: string, name: string): void => {
    const key = keyOf(text)
    if (!found.has(key)) found.set(key, name)
  }
  for (const { name } of all) add(name, name)
  for (const { serviceId, name } of all) add(serviceId, name)
  for (const pair of aliases.split(' ')) add(pair.split('=')[0] ?? '', pair.split('=')[1] ?? '')
  for (const { endpointPrefix, name } of all) add(endpointPrefix, name)
  // A signing name that several services share says nothing.
  const signers = all.map(({ signingName }) => signingName)
  for (const { signingName, name } of all) {
    if (signers.indexOf(signingName) === signers.lastIndexOf(signingName)) add(signingName, name)
  }
  return found
}

/** `scripts/make_catalogue/services_table.py` writes these lines. */
function readLine(name: string, line: string): ServiceFacts {
  const [id, prefix, signing, letters = '', apiVersion = '', target, json, marks, place, xmlns] =
    line.split('|')
  const endpointPrefix = prefix || name
  const jsonVersion = json === '0' ? 'json-1.0' : 'json-1.1'
  const [region, host] = (place ?? '').split(' ')
  return {
    name,
    serviceId: id || name,
    endpointPrefix,
    signingName: signing || endpointPrefix,
    protocols: [...letters].map((letter) => PROTOCOLS[letter] ?? jsonVersion),
    apiVersion,
    targetPrefix: target || undefined,
    authentication: marks?.includes('2') ? 'v2' : marks?.includes('b') ? 'bearer' : 'sigv4',
    sigv4a: marks?.includes('a') === true,
    queryCompatible: marks?.includes('q') === true,
    globalEndpoint: region && host ? { region, host } : undefined,
    xmlNamespace: xmlns || undefined,
  }
}
