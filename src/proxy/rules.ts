import { nearestName } from '../base/option-advice.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { resolveEndpoint, resolveS3Endpoint } from '../endpoints/index.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { loadModel } from '../models/load.ts'
import { type Model, readModel } from '../models/model.ts'
import { knownService } from '../models/service-names.ts'
import type { ModelProtocol, ServiceModel } from '../models/types.ts'
import type { OperationRule, PathRule, ProxyRule } from './types.ts'

/** A rule for one region, with all that can be known beforehand. */
export interface Grant {
  readonly rule: ProxyRule
  readonly service: string
  readonly region: string
  readonly callers: ReadonlySet<string> | undefined
  /** What the callers' signatures may be for. */
  readonly scope: { readonly service: string; readonly regions: ReadonlySet<string> }
  /** Hosts that stand for it, besides the proxy's own; of S3 also behind a bucket. */
  readonly hosts: readonly string[]
  readonly protocol: ModelProtocol
  readonly allows: OperationGrant | PathGrant
}

/** What a rule for operations says. */
export interface OperationGrant {
  readonly kind: 'operations'
  readonly model: Model
  readonly operation: (name: string) => boolean
  /** Undefined for other services than S3, and for rules that name no bucket. */
  readonly bucket: ((name: string) => boolean) | undefined
  readonly prefixes: readonly string[] | undefined
}

/** What a rule for paths says. */
export interface PathGrant {
  readonly kind: 'paths'
  readonly method: (name: string) => boolean
  readonly path: (path: string) => boolean
}

/**
 * Reads the rules, and loads the models that they name.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`; EndpointError for regions and
 * endpoints that are none; ConfigError `CONFIG_MODEL_MISSING`.
 */
export async function readRules(
  rules: readonly ProxyRule[],
  models: readonly ServiceModel[],
): Promise<readonly Grant[]> {
  if (!Array.isArray(rules)) throw argumentTypeError('options.allow', 'an array of rules', rules)
  const grants = await Promise.all(
    rules.map((rule: ProxyRule, index) => readRule(rule, `options.allow[${index}]`, models)),
  )
  return grants.flat()
}

async function readRule(
  rule: ProxyRule,
  field: string,
  models: readonly ServiceModel[],
): Promise<Grant[]> {
  if (typeof rule !== 'object' || rule === null) throw argumentTypeError(field, 'an object', rule)
  const isPaths = 'paths' in rule || 'methods' in rule
  checkOptions('createSigningProxy', rule, isPaths ? PATH_RULE : OPERATION_RULE, field)
  const { callers } = rule
  const shared = {
    rule,
    callers: callers === undefined ? undefined : new Set(texts(callers, `${field}.callers`)),
  }
  const regions = texts(rule.region, `${field}.region`)
  if (isPaths) {
    const paths = pathGrant(rule as PathRule, field)
    return regions.map((region) => ({
      ...shared,
      ...paths,
      region,
      scope: scopeOf(rule.service, region),
    }))
  }
  const operationRule = rule as OperationRule
  const model = await modelOf(operationRule, field, models)
  const allows = operationGrant(operationRule, model, field)
  return regions.map((region) => ({
    ...shared,
    service: model.service.name,
    region,
    protocol: model.service.protocol,
    allows,
    ...placeOf(operationRule, model, region),
  }))
}

const PATH_RULE: OptionRules<PathRule> = {
  service: 'checked',
  region: 'checked',
  callers: 'checked',
  when: 'function',
  endpoint: 'checked',
  methods: 'checked',
  paths: 'checked',
}

const OPERATION_RULE: OptionRules<OperationRule> = {
  service: 'checked',
  region: 'checked',
  callers: 'checked',
  when: 'function',
  endpoint: 'checked',
  operations: 'checked',
  bucket: 'checked',
  prefix: 'checked',
}

function texts(value: unknown, field: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (list.length === 0) throw argumentValueError(field, 'must not be empty')
  return list.map((item) => {
    if (typeof item !== 'string')
      throw argumentTypeError(field, 'a string or an array of strings', item)
    if (item === '') throw argumentValueError(field, 'must not be empty')
    return item
  })
}

async function modelOf(
  rule: OperationRule,
  field: string,
  models: readonly ServiceModel[],
): Promise<Model> {
  const custom = models.find(({ name }) => name === rule.service)
  if (custom !== undefined) return readModel(custom)
  if (typeof rule.service !== 'string') {
    throw argumentTypeError(`${field}.service`, 'a string', rule.service)
  }
  return readModel(await loadModel(knownService(rule.service)))
}

function operationGrant(rule: OperationRule, model: Model, field: string): OperationGrant {
  const patterns = texts(rule.operations, `${field}.operations`)
  for (const pattern of patterns) checkPattern(pattern, model, `${field}.operations`)
  const { bucket, prefix } = rule
  if (model.service.name !== 's3' && (bucket !== undefined || prefix !== undefined)) {
    const name = bucket === undefined ? 'prefix' : 'bucket'
    throw argumentValueError(`${field}.${name}`, 'is for S3 only; use `when` with other services')
  }
  if (prefix !== undefined && bucket === undefined) {
    throw argumentValueError(`${field}.bucket`, 'is needed with `prefix`')
  }
  return {
    kind: 'operations',
    model,
    operation: anyOf(patterns),
    bucket: bucket === undefined ? undefined : buckets(texts(bucket, `${field}.bucket`), field),
    prefixes: prefix === undefined ? undefined : texts(prefix, `${field}.prefix`),
  }
}

function checkPattern(pattern: string, model: Model, field: string): void {
  const names = model.operationNames
  const matches = anyOf([pattern])
  if (/^[A-Za-z0-9]*\*?$/.test(pattern) && names.some((name) => matches(name))) return
  const near = nearestName(pattern, names)
  const hint = near === undefined ? '' : `; did you mean ${near}?`
  throw argumentValueError(
    field,
    `has ${JSON.stringify(pattern.slice(0, 80))}, which is no operation of ${model.service.name}${hint}`,
  )
}

/** Whether a text is one of these, of which those that end in `*` stand for all that begin so. */
function anyOf(patterns: readonly string[]): (text: string) => boolean {
  return (text) =>
    patterns.some((pattern) =>
      pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern,
    )
}

/** A bucket as it may stand in a path, where it has one spelling. */
export const BUCKET: RegExp = /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/

function buckets(names: readonly string[], field: string): (name: string) => boolean {
  for (const name of names) {
    if (name === '*') continue
    if (!BUCKET.test(name)) {
      throw argumentValueError(
        `${field}.bucket`,
        'must hold names of buckets, or "*" for every one',
      )
    }
    if (isDirectoryBucket(name)) {
      throw argumentValueError(
        `${field}.bucket`,
        'names a directory bucket, whose sessions a proxy cannot sign with',
      )
    }
  }
  return (name) => (names.includes('*') || names.includes(name)) && !isDirectoryBucket(name)
}

/** Whether a bucket is one of S3 Express, by its name. */
export function isDirectoryBucket(name: string): boolean {
  return name.endsWith('--x-s3')
}

type Place = Pick<Grant, 'scope' | 'hosts'>

function placeOf(rule: OperationRule, model: Model, region: string): Place {
  const { endpoint } = rule
  if (model.service.name === 's3') {
    const query = { region, endpoint, addressing: 'path' } as const
    const { origin, signingRegion } = resolveS3Endpoint(query)
    const old = resolveS3Endpoint({ ...query, globalEndpoint: true })
    return {
      scope: scopeOf('s3', region, signingRegion),
      hosts: [...new Set([origin, old.origin].map(hostOf))],
    }
  }
  const { origin, signingName, signingRegion } = resolveEndpoint({
    service: model.service.name,
    region,
    endpoint,
  })
  const prefixes = new Set(
    model.operationNames.flatMap((name) => model.operation(name)?.hostPrefix ?? []),
  )
  const host = hostOf(origin)
  return {
    scope: scopeOf(signingName, region, signingRegion),
    hosts: [
      host,
      ...[...prefixes].filter((text) => !text.includes('{')).map((text) => text + host),
    ],
  }
}

function scopeOf(service: string, ...regions: string[]): Grant['scope'] {
  return { service, regions: new Set(regions) }
}

function hostOf(origin: string): string {
  return new URL(origin).host
}

const PATH = /^\/(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*\*?$/

function pathGrant(
  rule: PathRule,
  field: string,
): Pick<Grant, 'service' | 'hosts' | 'protocol' | 'allows'> {
  const { service, endpoint } = rule
  if (typeof service !== 'string') throw argumentTypeError(`${field}.service`, 'a string', service)
  if (endpoint === undefined) {
    throw argumentTypeError(
      `${field}.endpoint`,
      'the URL of the API, as no model tells it',
      endpoint,
    )
  }
  const place = resolveEndpoint({ service: 'execute-api', region: 'us-east-1', endpoint })
  if (place.path !== undefined) {
    throw argumentValueError(`${field}.endpoint`, 'must have no path; put it into `paths`')
  }
  const methods = texts(rule.methods, `${field}.methods`)
  const paths = texts(rule.paths, `${field}.paths`)
  for (const path of paths) {
    if (PATH.test(path) && !/\/\.{0,2}\//.test(path)) continue
    throw argumentValueError(
      `${field}.paths`,
      'must hold percent-encoded paths with a "/" at their beginning, and a "*" at the end at most',
    )
  }
  const allows: PathGrant = {
    kind: 'paths',
    method: (name) => methods.includes('*') || methods.includes(name),
    path: anyOf(paths),
  }
  return { service, hosts: [hostOf(place.origin)], protocol: 'rest-json', allows }
}
