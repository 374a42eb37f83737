import { NetworkError, ServiceError } from '../errors.ts'
import type { ClientResponse } from '../http/index.ts'
import { orAborted } from '../http/time-limits.ts'
import type { CustomCall } from './custom-call.ts'
import type { ClientRequest } from './types.ts'

/** An endpoint that a service named. */
interface Discovered {
  readonly endpoint: string
  /** When it is asked for again, in milliseconds since the epoch. */
  readonly until: number
}

/** By service and region, for each client's or call's credentials. */
const endpoints = new WeakMap<object, Map<string, Promise<Discovered>>>()

/**
 * Sends a request to the endpoint that the service names for the account; it is asked again when what it
 * said is over, or when the endpoint turns out to be wrong. A base URL of the caller's is taken as it is.
 *
 * @throws what the call that asks throws; NetworkError `NETWORK_RESPONSE_INVALID` where it names none.
 */
export async function sendDiscovered(
  call: CustomCall,
  request: ClientRequest,
): Promise<ClientResponse> {
  const { context, found, options } = call
  if (found.operation.endpointDiscovery !== 'required') return await context.send(request)
  const own = options.endpoint ?? (await context.endpointOf(found.service))
  if (own !== undefined) return await context.send(request)
  const { endpoint } = await discovered(call)
  try {
    return await context.send({ ...request, endpoint })
  } catch (error) {
    if (!isWrongEndpoint(error)) throw error
    await forget(call, endpoint)
    return await context.send({ ...request, endpoint: (await discovered(call)).endpoint })
  }
}

function isWrongEndpoint(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false
  return error.status === 421 || error.awsCode === 'InvalidEndpointException'
}

/** One call asks, however many wait; who gives up waiting leaves it to the others. */
async function discovered(call: CustomCall): Promise<Discovered> {
  const { cache, key } = await placeOf(call)
  const kept = cache.get(key)
  if (kept !== undefined) {
    const place = await waitedFor(call, kept)
    if (place.until > call.context.now()) return place
  }
  const asking = cache.get(key)
  if (asking !== undefined && asking !== kept) return await waitedFor(call, asking)
  const asked = discover(call)
  cache.set(key, asked)
  asked.catch(() => cache.delete(key))
  return await waitedFor(call, asked)
}

function waitedFor({ options }: CustomCall, place: Promise<Discovered>): Promise<Discovered> {
  return options.signal === undefined ? place : orAborted(place, options.signal)
}

async function forget(call: CustomCall, endpoint: string): Promise<void> {
  const { cache, key } = await placeOf(call)
  const kept = await cache.get(key)
  if (kept?.endpoint === endpoint) cache.delete(key)
}

async function placeOf({ context, found, options }: CustomCall): Promise<{
  readonly cache: Map<string, Promise<Discovered>>
  readonly key: string
}> {
  const owner = options.credentials ?? context
  const cache = endpoints.get(owner) ?? new Map<string, Promise<Discovered>>()
  endpoints.set(owner, cache)
  return { cache, key: `${found.service.name} ${await context.regionOf(options.region)}` }
}

async function discover({ ask, context, found, options }: CustomCall): Promise<Discovered> {
  const { model, label } = found
  const operation = model.operationNames.find((name) => model.operation(name)?.endpointOperation)
  if (operation === undefined) throw noEndpoint(label)
  const { region, credentials, timeout } = options
  const output = await ask(operation, {}, { region, credentials, timeout })
  const [first] = (output['Endpoints'] ?? []) as readonly {
    readonly Address?: string
    readonly CachePeriodInMinutes?: number
  }[]
  const { Address: address = '', CachePeriodInMinutes: minutes = 0 } = first ?? {}
  // It becomes a host that requests with credentials go to.
  if (!/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/i.test(address)) throw noEndpoint(label)
  return { endpoint: `https://${address}`, until: context.now() + Number(minutes) * 60_000 }
}

function noEndpoint(label: string): NetworkError {
  return new NetworkError(`${label}: the service names no endpoint that can be used`, {
    code: 'NETWORK_RESPONSE_INVALID',
    attempts: [],
    outcome: 'not-sent',
    stopReason: 'terminal',
  })
}
