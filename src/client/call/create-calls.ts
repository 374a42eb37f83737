import type { Client } from '../types.ts'
import type { Call, CallOptions, Calls, Paginate, PaginateOptions } from './types.ts'

type Untyped = Record<string, unknown>

/** Makes a client's calls. What they need is loaded with the first one. */
export function createCalls(send: Client['request']): Calls {
  const call = async (
    service: string,
    operation: string,
    input?: object,
    options?: CallOptions,
  ): Promise<Untyped> => {
    const { callOperation } = await import('./call-operation.ts')
    return await callOperation(send, service, operation, input, options)
  }
  const paginate = async function* (
    service: string,
    operation: string,
    input?: object,
    options?: PaginateOptions,
  ): AsyncIterable<Untyped> {
    const { paginateOperation } = await import('./paginate-operation.ts')
    yield* paginateOperation(send, service, operation, input, options)
  }
  // What an operation answers is what the caller's types say of it.
  return { call: call as Call, paginate: paginate as Paginate }
}
