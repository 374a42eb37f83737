import { argumentTypeError } from '../errors.ts'
import type { ClientState } from './client-state.ts'
import type { Client } from './types.ts'

const STATES = new WeakMap<Client, ClientState>()

/** Remembers what is behind a client, for the rooms above, and gives the client back. */
export function withState(client: Client, state: ClientState): Client {
  STATES.set(client, state)
  return client
}

/**
 * What is behind a client: its credentials, region and clock.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` naming `options.client` for a client that `createClient`
 * has not made.
 */
export function stateOf(client: Client): ClientState {
  const state = STATES.get(client)
  if (state === undefined) {
    throw argumentTypeError('options.client', 'a client that createClient made', client)
  }
  return state
}
