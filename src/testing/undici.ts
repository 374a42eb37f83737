import type * as Undici from 'undici'
// @ts-expect-error
import undiciApi from 'undici/lib/api/index.js'
// undici publishes the types of its index only.
// @ts-expect-error
import UndiciAgent from 'undici/lib/dispatcher/agent.js'
// @ts-expect-error
import UndiciDispatcher from 'undici/lib/dispatcher/dispatcher.js'

/**
 * These files of undici alone: its index puts an agent of its own under the `fetch` of the process, and code
 * that is tested would send with another undici than without the test.
 */
export const Agent: typeof Undici.Agent = UndiciAgent

/** The base of dispatchers, whose `request` and the like undici's index adds. */
export const Dispatcher: typeof Undici.Dispatcher = UndiciDispatcher

/** `request`, `stream` and the like, as methods of a dispatcher. */
export const dispatcherMethods: Pick<
  Undici.Dispatcher,
  'request' | 'stream' | 'pipeline' | 'upgrade' | 'connect'
> = undiciApi
