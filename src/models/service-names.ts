import { editDistance } from '../base/option-advice.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { SERVICES } from './service-table.ts'

/** The names of all models. */
export function serviceNames(): string[] {
  return SERVICES.trim()
    .split('\n')
    .map((line) => line.split('|', 1)[0] ?? '')
}

/** What people type that neither a name, a service id nor an endpoint prefix says. */
const ALIASES: Readonly<Record<string, string>> = {
  alb: 'elbv2',
  apigw: 'apigateway',
  cfn: 'cloudformation',
  cloudwatchevents: 'events',
  cloudwatchmetrics: 'cloudwatch',
  cognito: 'cognito-idp',
  ddb: 'dynamodb',
  dynamo: 'dynamodb',
  email: 'ses',
  eventbridgescheduler: 'scheduler',
  iotcore: 'iot',
  kinesisfirehose: 'firehose',
  nlb: 'elbv2',
  opensearchservice: 'opensearch',
  parameterstore: 'ssm',
  r53: 'route53',
  smsvoicepinpoint: 'pinpoint-sms-voice',
  systemsmanager: 'ssm',
}

let names: ReadonlyMap<string, string> | undefined

/**
 * The name of a service's model: by that name itself, the service id, the endpoint prefix, a signing
 * name of its own, or a common alias, in any case and with or without hyphens, spaces and dots.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`; `ERR_INVALID_ARG_VALUE` with the nearest names.
 */
export function knownService(service: unknown): string {
  if (typeof service !== 'string') throw argumentTypeError('service', 'a string', service)
  if (isServiceName(service)) return service
  names ??= collectNames()
  const canonical = names.get(keyOf(service))
  if (canonical !== undefined) return canonical
  const nearest = nearestNames(keyOf(service), names)
  const hint = nearest.length === 0 ? '' : `; did you mean ${nearest.join(' or ')}?`
  throw argumentValueError('service', `${JSON.stringify(service.slice(0, 80))} is not known${hint}`)
}

/** AWS's id of a service by any of its names, such as `DynamoDB`; `undefined` for a service that is not known. */
export function serviceIdOf(service: string): string | undefined {
  names ??= collectNames()
  const name = isServiceName(service) ? service : names.get(keyOf(service))
  if (name === undefined) return undefined
  const start = SERVICES.indexOf(`\n${name}|`)
  if (start < 0) return name
  return SERVICES.slice(start + 1, SERVICES.indexOf('\n', start + 1)).split('|')[1] || name
}

/** Whether it is the name of a model of the package. */
export function isServiceName(service: string): boolean {
  if (!/^[a-z0-9-]+$/.test(service)) return false
  return SERVICES.includes(`\n${service}|`) || SERVICES.includes(`\n${service}\n`)
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function collectNames(): Map<string, string> {
  const byKey = new Map<string, string>()
  for (const [text, name] of spellings()) {
    const key = keyOf(text)
    if (!byKey.has(key)) byKey.set(key, name)
  }
  return byKey
}

interface ServiceRow {
  readonly name: string
  readonly serviceId: string
  readonly prefix: string
  readonly signing: string
}

function rowsOfServices(): ServiceRow[] {
  return SERVICES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', id, prefix, signing] = line.split('|')
      return { name, serviceId: id || name, prefix: prefix || name, signing: signing || name }
    })
}

/** Every text that is a service's name, with the service; where one comes twice, the first counts. */
function* spellings(): Generator<readonly [text: string, name: string]> {
  const rows = rowsOfServices()
  // What a service is called goes before where it is: the prefix `sso` is that of `sso-admin` too.
  for (const { name } of rows) yield [name, name]
  for (const { serviceId, name } of rows) yield [serviceId, name]
  yield* Object.entries(ALIASES)
  for (const { prefix, name } of rows) yield [prefix, name]
  // A signing name that several services share says nothing.
  const signers = rows.map(({ signing }) => signing)
  for (const { signing, name } of rows) {
    if (signers.indexOf(signing) === signers.lastIndexOf(signing)) yield [signing, name]
  }
}

/** The services whose requests are signed for a name, such as `rds` and `neptune` for `rds`. */
export function servicesSignedFor(signingName: string): readonly string[] {
  return rowsOfServices()
    .filter(({ signing }) => signing === signingName)
    .map(({ name }) => name)
}

/** The names of a service besides that of its model, each in the one way in which it is listed. */
export function namesOfService(service: string): readonly string[] {
  const texts = [...spellings()].filter(([, name]) => name === service).map(([text]) => text)
  return [...new Set(texts)].filter((text) => text !== service && knownService(text) === service)
}

const MAX_NAMES = 3
// A longer text is no misspelt name; the distance costs its length squared.
const MAX_LENGTH = 64

/** The services whose names come closest to a key, the nearest first; none where all are far. */
function nearestNames(key: string, keys: ReadonlyMap<string, string>): string[] {
  if (key === '' || key.length > MAX_LENGTH) return []
  const scores = new Map<string, number>()
  for (const [other, name] of keys) {
    const score = scoreOf(key, other)
    if (score !== undefined && score < (scores.get(name) ?? Number.POSITIVE_INFINITY)) {
      scores.set(name, score)
    }
  }
  return [...scores]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, MAX_NAMES)
    .map(([name]) => name)
}

/** How far apart two keys are; undefined where they have little in common. */
function scoreOf(key: string, other: string): number | undefined {
  const distance = editDistance(key, other)
  if (distance <= Math.max(1, Math.floor(Math.min(key.length, other.length) / 3))) return distance
  const contained =
    key.length >= 2 && other.length >= 2 && (key.includes(other) || other.includes(key))
  return contained ? distance + MAX_LENGTH : undefined
}
