import { eventStreamMember, type Model } from '../models/model.ts'
import type { OperationModel, StructureType } from '../models/types.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import type { ArrivedCall } from './arrived-call.ts'

/**
 * The operations that a request can be, as the service would read it: one for most requests, several where
 * the model gives one form to several names. Each of the inner lists stands for one reading, and all
 * readings must be allowed. Nothing where the request is none that the model has.
 */
export function operationsOf(model: Model, call: ArrivedCall): readonly (readonly string[])[] {
  return readingsOf(model, call)
    .map((names) => names.filter((name) => !isUnsupported(model.operation(name))))
    .filter((names) => names.length > 0)
}

/** As {@link operationsOf}, of all operations: those, too, that the proxy does not pass on. */
export function readingsOf(model: Model, call: ArrivedCall): readonly (readonly string[])[] {
  const { protocol, protocols } = model.service
  if (protocol === 'rest-json' || protocol === 'rest-xml') return restOperations(model, call)
  const target = call.headers.get('x-amz-target')
  if (target !== undefined)
    return protocols.includes('json') ? named(model, jsonName(model, call, target)) : []
  if (call.path !== '/') {
    return protocols.includes('smithy-rpc-v2-cbor') ? named(model, cborName(model, call)) : []
  }
  return protocols.includes('query') || protocols.includes('ec2')
    ? named(model, formName(call))
    : []
}

function named(model: Model, name: string | undefined): string[][] {
  const operation = name === undefined ? undefined : model.operation(name)
  return operation === undefined ? [] : [[operation.name]]
}

/** Streams of events need HTTP/2; hosts of a label are known to nobody who has not read the input. */
function isUnsupported(operation: OperationModel | undefined): boolean {
  if (operation === undefined) return true
  const { input, hostPrefix } = operation
  return hostPrefix?.includes('{') === true || eventStreamMember(input) !== undefined
}

function jsonName(model: Model, call: ArrivedCall, target: string): string | undefined {
  const type = call.headers.get('content-type') ?? ''
  if (call.method !== 'POST' || call.path !== '/' || call.query.length > 0) return undefined
  if (!/^application\/x-amz-json-1\.[01](?:;|$)/.test(type)) return undefined
  const prefix = `${model.service.targetPrefix}.`
  return target.startsWith(prefix) ? target.slice(prefix.length) : undefined
}

function cborName(model: Model, call: ArrivedCall): string | undefined {
  const isCbor = call.headers.get('smithy-protocol') === 'rpc-v2-cbor'
  if (!isCbor || call.method !== 'POST' || call.query.length > 0) return undefined
  const prefix = `/service/${model.service.targetPrefix}/operation/`
  return call.path.startsWith(prefix) ? call.path.slice(prefix.length) : undefined
}

/** The one `Action` of a form, which is the body, or the query of a request without one. */
function formName(call: ArrivedCall): string | undefined {
  const isGet = call.method === 'GET'
  if (!isGet && call.method !== 'POST') return undefined
  const body = new TextDecoder().decode(call.body)
  if (isGet ? body !== '' : call.query.length > 0) return undefined
  const type = call.headers.get('content-type') ?? ''
  if (!isGet && !/^application\/x-www-form-urlencoded(?:; ?charset=utf-8)?$/i.test(type))
    return undefined
  const pairs = isGet ? call.query : [...new URLSearchParams(body)]
  const actions = pairs.filter(([name]) => name.trim().toLowerCase() === 'action')
  const [action] = actions
  return actions.length === 1 && action?.[0] === 'Action' ? action[1] : undefined
}

/** How an operation of a REST service is recognised. */
interface Route {
  readonly name: string
  readonly method: string
  readonly path: RegExp
  /** The path's template with the names of its labels left out. */
  readonly shape: string
  /** Parameters that must be there, with the value that they must have. */
  readonly fixedQuery: ReadonlyMap<string, string>
  readonly requiredQuery: readonly string[]
  readonly requiredHeaders: readonly string[]
  /** Every parameter that it has; undefined where it takes any. */
  readonly queryNames: ReadonlySet<string> | undefined
  /** How much of it is fixed: of two that fit, servers take the one with more. */
  readonly weight: number
}

const routes = new WeakMap<Model, readonly Route[]>()

function restOperations(model: Model, call: ArrivedCall): string[][] {
  let all = routes.get(model)
  if (all === undefined) {
    all = model.operationNames.flatMap((name) => routeOf(model.operation(name)))
    routes.set(model, all)
  }
  const fitting = fittingOf(all, call, call.path)
  // Some servers decode a path before they route it, others after.
  if (fitting.length === 0 || !/%2F/i.test(call.path)) return fitting
  return [...fitting, ...fittingOf(all, call, call.path.replaceAll(/%2F/gi, '/'))]
}

function fittingOf(all: readonly Route[], call: ArrivedCall, path: string): string[][] {
  const fitting = all.filter((route) => fits(route, call, path))
  const weight = Math.max(...fitting.map((route) => route.weight))
  const readings = new Map<string, string[]>()
  for (const { name, shape, weight: own } of fitting) {
    if (own < weight) continue
    const names = readings.get(shape)
    if (names === undefined) readings.set(shape, [name])
    else names.push(name)
  }
  return [...readings.values()]
}

function fits(route: Route, call: ArrivedCall, path: string): boolean {
  if (route.method !== call.method || !route.path.test(path)) return false
  const names = new Set(call.query.map(([name]) => name))
  for (const [name, value] of route.fixedQuery) {
    if (!call.query.some((pair) => pair[0] === name && pair[1] === value)) return false
  }
  const { queryNames } = route
  return (
    route.requiredQuery.every((name) => names.has(name)) &&
    route.requiredHeaders.every((name) => call.headers.has(name)) &&
    (queryNames === undefined || [...names].every((name) => queryNames.has(name)))
  )
}

function routeOf(operation: OperationModel | undefined): Route[] {
  if (operation === undefined) return []
  const [template = '/', query = ''] = operation.requestUri.split('?')
  const fixedQuery = new Map(new URLSearchParams(query))
  const requiredQuery = requiredAt(operation.input, 'querystring')
  const requiredHeaders = requiredAt(operation.input, 'header')
  const fixed = template.replaceAll(/\{[^{}]*\}/g, '')
  const shape = template.replaceAll(/\{[^{}+]*(\+?)\}/g, '{$1}')
  return [
    {
      name: operation.name,
      method: operation.method,
      path: templatePattern(template),
      shape,
      fixedQuery,
      requiredQuery,
      requiredHeaders,
      queryNames: parametersOf(operation.input, fixedQuery),
      weight: fixed.length * 100 + fixedQuery.size + requiredQuery.length + requiredHeaders.length,
    },
  ]
}

function templatePattern(template: string): RegExp {
  const source = template
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (!part.startsWith('{')) return part.split('/').map(literal).join('/')
      return part.endsWith('+}') ? '.+' : '[^/]+'
    })
    .join('')
  return new RegExp(`^${source}$`)
}

function literal(text: string): string {
  return encodeRfc3986(text).replaceAll(/[.*+?^$()[\]|]/g, String.raw`\$&`)
}

function requiredAt(
  input: StructureType | undefined,
  location: 'querystring' | 'header',
): string[] {
  const members = input?.shape.members ?? []
  return members
    .filter((member) => member.required && member.location === location)
    .map(({ wireName }) => (location === 'header' ? wireName.toLowerCase() : wireName))
}

// The SDKs for JavaScript and Go name the operation in `x-id`, which S3 ignores.
function parametersOf(
  input: StructureType | undefined,
  fixedQuery: ReadonlyMap<string, string>,
): ReadonlySet<string> | undefined {
  const members = (input?.shape.members ?? []).filter(({ location }) => location === 'querystring')
  if (members.some(({ type }) => type.kind === 'map')) return undefined
  return new Set([...fixedQuery.keys(), ...members.map(({ wireName }) => wireName), 'x-id'])
}
