import { checkOptions } from '../base/options.ts'
import { outsideOfStores } from '../http/connection.ts'
import type { ServiceModel } from '../models/types.ts'
import type { CallContext } from './call.ts'
import type {
  Call,
  CallOptions,
  Calls,
  OperationDescription,
  Paginate,
  PaginateOptions,
  WaitFor,
  WaitForOptions,
} from './call-types.ts'
import type { Client } from './client-type.ts'
import { CALL_OPTIONS, PAGINATE_OPTIONS, WAIT_FOR_OPTIONS } from './option-rules.ts'

type Untyped = Record<string, unknown>

// Outside of the stores of the call that comes first: Node 20 would keep them as long as the modules.
let loadingCalls: Promise<typeof import('./call.ts')> | undefined
let loadingPages: Promise<typeof import('./paginate.ts')> | undefined
let loadingDescriptions: Promise<typeof import('./describe.ts')> | undefined
let loadingWaits: Promise<typeof import('./wait-for.ts')> | undefined

const NO_OPTIONS = Object.freeze({})

/** Makes a client's calls. What they need is loaded with the first one. */
export function createCalls(
  send: Client['request'],
  models: readonly ServiceModel[] | undefined,
): Calls {
  let context: CallContext | undefined
  const call = async (
    service: string,
    operation: string,
    input?: object,
    options: CallOptions = NO_OPTIONS,
  ): Promise<Untyped> => {
    checkOptions('client.call', options, CALL_OPTIONS)
    const { callOperation, createCallContext } = await loadCalls()
    context ??= createCallContext(send, models)
    return await callOperation(context, service, operation, input, options)
  }
  const paginate = async function* (
    service: string,
    operation: string,
    input?: object,
    options: PaginateOptions = NO_OPTIONS,
  ): AsyncIterable<Untyped> {
    checkOptions('client.paginate', options, PAGINATE_OPTIONS)
    loadingPages ??= outsideOfStores(() => import('./paginate.ts'))
    const { paginateOperation } = await loadingPages
    context ??= (await loadCalls()).createCallContext(send, models)
    yield* paginateOperation(context, service, operation, input, options)
  }
  const waitFor = async (
    service: string,
    waiter: string,
    input?: object,
    options: WaitForOptions = NO_OPTIONS,
  ): Promise<Untyped> => {
    checkOptions('client.waitFor', options, WAIT_FOR_OPTIONS)
    loadingWaits ??= outsideOfStores(() => import('./wait-for.ts'))
    const { waitForState } = await loadingWaits
    context ??= (await loadCalls()).createCallContext(send, models)
    return await waitForState(context, service, waiter, input, options)
  }
  const describe = async (service: string, operation: string): Promise<OperationDescription> => {
    loadingDescriptions ??= outsideOfStores(() => import('./describe.ts'))
    const { describeOperation } = await loadingDescriptions
    context ??= (await loadCalls()).createCallContext(send, models)
    return await describeOperation(context, service, operation)
  }
  // What an operation returns is what the caller's types say of it.
  return {
    call: call as Call,
    paginate: paginate as Paginate,
    waitFor: waitFor as WaitFor,
    describe,
  }
}

async function loadCalls(): Promise<typeof import('./call.ts')> {
  loadingCalls ??= outsideOfStores(() => import('./call.ts'))
  return await loadingCalls
}
