import { nearestName } from '../base/option-advice.ts'
import { argumentTypeError, argumentValueError, ServiceError, WaiterError } from '../errors.ts'
import { compilePath } from '../models/jmespath.ts'
import type { WaiterAcceptor, WaiterModel } from '../models/types.ts'
import { callOperation } from './call.ts'
import type { WaitForOptions } from './call-types.ts'
import type { CallContext } from './custom-call.ts'
import { findModel } from './operations.ts'
import { metadataOf } from './outputs.ts'
import { waitUntil } from './wait-until.ts'

/** What one call of a waiter came to. */
interface Probe {
  readonly output: Record<string, unknown> | undefined
  readonly error: ServiceError | undefined
}

/**
 * Calls an operation until a waiter of the model is satisfied; see `Calls.waitFor`.
 *
 * @throws as `Calls.waitFor`.
 */
export async function waitForState(
  context: CallContext,
  service: unknown,
  name: unknown,
  input: unknown,
  options: WaitForOptions = {},
): Promise<Record<string, unknown>> {
  const model = await findModel(context.models, service)
  const waiter = typeof name === 'string' ? model.waiter(name) : undefined
  if (waiter === undefined) throw unknownWaiter(model.service.name, name, model.waiterNames)
  const {
    maxDelayMs,
    minDelayMs = waiter.delay * 1000,
    onProbe,
    signal,
    timeoutMs,
    ...call
  } = options
  return await waitUntil(
    async ({ attempt, signal: until }) => {
      const probe = await ask(context, waiter, service, input, { ...call, signal: until })
      const state = stateOf(waiter, probe)
      onProbe?.({ attempt, output: probe.output, error: probe.error })
      if (state === 'failure') throw failed(waiter, probe)
      if (state === 'success') return probe.output ?? {}
      // What no acceptor knows is an error, and no reason to go on.
      if (state === undefined && probe.error !== undefined) throw probe.error
      return undefined
    },
    {
      signal,
      minDelayMs,
      maxDelayMs: maxDelayMs ?? Math.max(minDelayMs, MAX_DELAY_MS),
      timeoutMs: timeoutMs ?? waiter.delay * waiter.maxAttempts * 1000,
    },
  )
}

const MAX_DELAY_MS = 120_000

async function ask(
  context: CallContext,
  { operation }: WaiterModel,
  service: unknown,
  input: unknown,
  options: WaitForOptions,
): Promise<Probe> {
  try {
    return {
      output: await callOperation(context, service, operation, input, options),
      error: undefined,
    }
  } catch (error) {
    if (error instanceof ServiceError) return { output: undefined, error }
    throw error
  }
}

/** The state that the first acceptor which fits says; `undefined` when none does. */
export function stateOf(
  { acceptors }: WaiterModel,
  probe: Probe,
): WaiterAcceptor['state'] | undefined {
  return acceptors.find((acceptor) => accepts(acceptor, probe))?.state
}

function accepts(
  { argument = '@', expected, matcher }: WaiterAcceptor,
  { error, output }: Probe,
): boolean {
  if (matcher === 'status')
    return expected === (error?.status ?? (output && metadataOf(output).status))
  if (matcher === 'error') {
    if (typeof expected === 'boolean') return expected === (error !== undefined)
    return error?.awsCode === expected
  }
  if (output === undefined) return false
  const value = compilePath(argument)(output)
  if (matcher === 'path') return value === expected
  if (!Array.isArray(value) || value.length === 0) return false
  return matcher === 'pathAll'
    ? value.every((item) => item === expected)
    : value.some((item) => item === expected)
}

function failed(waiter: WaiterModel, { error, output }: Probe): Error {
  if (error !== undefined) return error
  const acceptor = waiter.acceptors.find(
    (item) => item.state === 'failure' && accepts(item, { error, output }),
  )
  return new WaiterError(
    `${waiter.name} can no longer come about: ${acceptor?.argument} is ${JSON.stringify(acceptor?.expected)}`,
    { code: 'WAITER_FAILED', waiter: waiter.name, output: output ?? {} },
  )
}

function unknownWaiter(service: string, name: unknown, names: readonly string[]): TypeError {
  if (typeof name !== 'string') return argumentTypeError('waiter', 'a string', name)
  const nearest = nearestName(name, names)
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`
  return argumentValueError('waiter', `"${name}" is not in the model of ${service}${hint}`)
}
