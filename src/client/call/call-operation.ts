import type { ClientResponse } from '../../http/index.ts'
import { decodeCall } from '../../protocols/decode-call.ts'
import { isMalformed, unreadable } from '../../protocols/malformed.ts'
import type { Client } from '../client-type.ts'
import { type CallPlan, planCall } from './plan-call.ts'
import { responseMetadata } from './response-metadata.ts'
import type { CallMetadata, CallOptions } from './types.ts'

/** Sends a request and answers with its response, as `client.request`. */
export type Send = Client['request']

/**
 * Calls an operation; see `Calls.call`.
 *
 * @throws as `Calls.call`.
 */
export async function callOperation(
  send: Send,
  service: unknown,
  operation: unknown,
  input: unknown,
  options: CallOptions = {},
): Promise<Record<string, unknown>> {
  const plan = planCall(service, operation, input, options)
  const response = await send(plan.request)
  const { output, metadata } = await decoded(plan, response)
  const about: CallMetadata = { ...metadata, attempts: response.attempts }
  return Object.defineProperty(output, responseMetadata, { value: about })
}

async function decoded(
  { label, encoding, output }: CallPlan,
  response: ClientResponse,
): Promise<Awaited<ReturnType<typeof decodeCall>>> {
  const { status, headers } = response
  const body = await response.bytes(Number.POSITIVE_INFINITY)
  try {
    return await decodeCall(encoding, { status, headers, body }, output)
  } catch (error) {
    throw isMalformed(error) ? unreadable(label, response, error.message, error.cause) : error
  }
}
