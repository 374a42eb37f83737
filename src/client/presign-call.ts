import { isAnonymous } from '../credentials/environment.ts'
import { argumentValueError } from '../errors.ts'
import { type HeaderRecord, headerRecord } from '../http/headers.ts'
import { planLink } from './call.ts'
import type { PresignCallOptions } from './call-types.ts'
import type { CallContext } from './custom-call.ts'
import { type FoundOperation, findOperation } from './operations.ts'

/**
 * Makes a link that calls an operation; see `Calls.presignCall`.
 *
 * @throws as `Calls.presignCall`.
 */
export async function presignOperation(
  context: CallContext,
  service: unknown,
  operation: unknown,
  input: unknown,
  options: PresignCallOptions,
): ReturnType<CallContext['presign']> {
  const { expiresIn, credentialsExpiry, reuse, hoistHeaders, date, ...calling } = options
  const resolved = await findOperation(context.models, service, operation, input, calling)
  if (resolved.inputStream !== undefined) throw hasBody(resolved)
  const planned = await planLink(context, resolved, input, calling)
  if (typeof planned.credentials === 'object' && isAnonymous(planned.credentials)) {
    throw argumentValueError('operation', `is ${resolved.label}, which takes no signature`)
  }
  return await context.presign({
    service: planned.service,
    serviceId: planned.serviceId,
    signing: planned.signing,
    region: planned.region,
    endpoint: planned.endpoint,
    endpointParams: planned.endpointParams,
    hostPrefix: planned.hostPrefix,
    path: planned.path,
    credentials: planned.credentials,
    payloadHash: planned.payloadHash,
    ...linkParts(resolved, planned),
    expiresIn,
    credentialsExpiry,
    reuse,
    hoistHeaders,
    date,
  })
}

type PlannedCall = Awaited<ReturnType<typeof planLink>>

/** The request without its body, which becomes the query where the service takes it there. */
function linkParts(
  found: FoundOperation,
  request: PlannedCall,
): Pick<PlannedCall, 'method' | 'query' | 'headers'> {
  const { body, method } = request
  const { 'content-type': contentType, ...headers } = headerRecord(request.headers)
  if (body === undefined || body === null || body === '') {
    const kept: HeaderRecord =
      contentType === undefined ? headers : { ...headers, 'content-type': contentType }
    return { method, query: request.query, headers: kept }
  }
  const query = bodyAsQuery(found, body)
  if (query === undefined) throw hasBody(found)
  return { method: 'GET', query, headers }
}

/** The parameters of a body; undefined where the service reads them from the body alone. */
function bodyAsQuery(
  { service, operation }: FoundOperation,
  body: unknown,
): Iterable<[string, string]> | undefined {
  const { protocol, serviceId } = service
  if (protocol === 'query' || protocol === 'ec2') return new URLSearchParams(String(body))
  // The one operation of a REST service that is documented for both (Polly developer guide, "SynthesizeSpeech").
  if (serviceId !== 'Polly' || operation.name !== 'SynthesizeSpeech') return undefined
  return Object.entries(JSON.parse(String(body)) as Record<string, string | string[]>).flatMap(
    ([name, value]) => [value].flat().map((item): [string, string] => [name, item]),
  )
}

function hasBody({ label, service }: FoundOperation): Error {
  if (service.serviceId === 'S3') {
    return argumentValueError(
      'input',
      `has what ${label} sends as its body: leave it out, who uses the link sends it`,
    )
  }
  return argumentValueError(
    'operation',
    `is ${label}, whose input goes into a body, which no link holds; where the service speaks it, ` +
      "options.protocol 'query' puts the input into the URL",
  )
}
