import { checkOptions } from '../../base/options.ts'
import { outsideOfStores } from '../../http/connection.ts'
import type { Client } from '../client-type.ts'
import { CALL_OPTIONS, PAGINATE_OPTIONS } from '../option-rules.ts'
import type { Call, CallOptions, Calls, Paginate, PaginateOptions } from './types.ts'

type Untyped = Record<string, unknown>

// Outside of the stores of the call that comes first: Node 20 would keep them as long as the modules.
let loadingCalls: Promise<typeof import('./call-operation.ts')> | undefined
let loadingPages: Promise<typeof import('./paginate-operation.ts')> | undefined

const NO_OPTIONS = Object.freeze({})

/** Makes a client's calls. What they need is loaded with the first one. */
export function createCalls(send: Client['request']): Calls {
  const call = async (
    service: string,
    operation: string,
    input?: object,
    options: CallOptions = NO_OPTIONS,
  ): Promise<Untyped> => {
    checkOptions('client.call', options, CALL_OPTIONS)
    loadingCalls ??= outsideOfStores(() => import('./call-operation.ts'))
    const { callOperation } = await loadingCalls
    return await callOperation(send, service, operation, input, options)
  }
  const paginate = async function* (
    service: string,
    operation: string,
    input?: object,
    options: PaginateOptions = NO_OPTIONS,
  ): AsyncIterable<Untyped> {
    checkOptions('client.paginate', options, PAGINATE_OPTIONS)
    loadingPages ??= outsideOfStores(() => import('./paginate-operation.ts'))
    const { paginateOperation } = await loadingPages
    yield* paginateOperation(send, service, operation, input, options)
  }
  // What an operation answers is what the caller's types say of it.
  return { call: call as Call, paginate: paginate as Paginate }
}
