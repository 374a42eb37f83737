import { NetworkError, SansdkError } from '../../errors.ts'
import type { ClientResponse } from '../../http/index.ts'
import { decodeCall } from '../../protocols/decode-call.ts'
import type { Client } from '../types.ts'
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
  const { status, headers, attempts } = response
  const body = await response.bytes(Number.POSITIVE_INFINITY)
  try {
    return await decodeCall(encoding, { status, headers, body }, output)
  } catch (error) {
    if (!(error instanceof SansdkError) || error.code !== 'NETWORK_RESPONSE_INVALID') throw error
    throw new NetworkError(
      `${label}: the call was executed (HTTP ${status}), but its response cannot be read: ${error.message}`,
      {
        code: 'NETWORK_RESPONSE_INVALID',
        cause: error.cause,
        attempts,
        outcome: 'unknown',
        stopReason: 'terminal',
      },
    )
  }
}
