import { signingOfHost } from '../endpoints/host.ts'
import { signedFetch } from '../fetch/signed-fetch.ts'
import type { Dispatch } from '../http/connection.ts'
import { documentedHandler } from '../http/undici.ts'
import { classifyNetworkError } from '../retry/index.ts'
import { fetchToken } from './identity.ts'
import type { ClientState } from './request.ts'

type Fetch = typeof globalThis.fetch

/**
 * Fetches with a client's credentials, retry policy, time limits and connections. The region is the host's;
 * where that tells none, the client's.
 *
 * @throws As the function that `createSignedFetch` makes.
 */
export async function fetchWithClient(
  state: ClientState,
  ...[input, init]: Parameters<Fetch>
): Promise<Response> {
  const { href, host } = new URL(input instanceof Request ? input.url : input)
  await state.settings.prepare(href, 'send')
  const { timeout } = state.options
  const dispatcher = dispatcherForFetch(state.context.dispatcher)
  const send = signedFetch(
    {
      credentials: async () => await state.identity.resolve(),
      region: signingOfHost(host)?.region ?? (await regionOf(state)),
      retry: state.policyFor(undefined),
      timeout: {
        attemptMs: milliseconds(timeout?.attemptMs),
        totalMs: milliseconds(timeout?.totalMs),
      },
      fetch: (url, own) => globalThis.fetch(url, { dispatcher, ...own } as RequestInit),
    },
    {
      tokenOf: async (service, url) => await tokenOf(state, service, url),
      classifyError: classifyNetworkError,
    },
  )
  return await send(input, init)
}

/** The platform's `fetch` is of an undici of its own, with the handlers of that. */
function dispatcherForFetch(dispatcher: Dispatch): Dispatch & { readonly isMockActive: unknown } {
  return {
    dispatch: (request, handler) => dispatcher.dispatch(request, documentedHandler(handler)),
    // By this it knows a `MockAgent`, which gets bodies as they are.
    isMockActive: Reflect.get(dispatcher, 'isMockActive'),
  }
}

/** As `call` chooses it: what code names goes before the environment. */
async function tokenOf(
  { options }: ClientState,
  service: string,
  url: URL,
): Promise<string | undefined> {
  const { token, credentials, profile } = options
  const isSigned = token === undefined && (credentials !== undefined || profile !== undefined)
  return service !== 'bedrock' || isSigned ? undefined : await fetchToken(token, url)
}

async function regionOf({ regions }: ClientState): Promise<string> {
  await regions.prepare(undefined)
  return regions.of(undefined)
}

// Attempts with limits of their own, and deadlines that requests share, are those of `client.request`.
function milliseconds(limit: unknown): number | undefined {
  return typeof limit === 'number' ? limit : undefined
}
