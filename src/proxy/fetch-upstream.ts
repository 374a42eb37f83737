import type { Credentials } from '../sigv4/types.ts'
import { responseHeaders } from './arrived-call.ts'
import { type SignedForward, withinTime } from './payload.ts'
import { ProxyRefusal } from './refusal.ts'
import { cleanError, readError } from './upstream.ts'

/** An exchange with a service by `fetch`. */
export interface FetchExchange {
  readonly forward: SignedForward & { readonly body: Uint8Array | undefined }
  /** The caller's, which ends when it leaves. */
  readonly signal: AbortSignal
  /** What the response must not quote. */
  readonly credentials: Credentials
  readonly fetch: typeof globalThis.fetch
  readonly idleMs: number
}

/** A response on its way to the caller. */
export interface FetchedResponse {
  readonly response: Response
  /** Resolves when all of it has gone to the caller; rejects with a ProxyRefusal where it breaks off. */
  readonly over: Promise<void>
}

/**
 * Sends a request by `fetch`, and passes its response on while it comes. Nothing is sent again, and no redirect is
 * followed.
 *
 * @throws ProxyRefusal `UPSTREAM_FAILED`, `UPSTREAM_TIMEOUT`, `CREDENTIALS_REFUSED`, `CALLER_LEFT`,
 * `REQUEST_UNSUPPORTED` for a URL that `fetch` would change.
 */
export async function fetchExchange(asked: FetchExchange): Promise<FetchedResponse> {
  const { forward, credentials } = asked
  const answer = await answerOf(asked)
  const { status } = answer
  const headers = passedHeaders(answer, forward.method)
  const isBare = forward.method === 'HEAD' || [204, 205, 304].includes(status)
  if (status >= 400) {
    const body = isBare ? new Uint8Array() : await readError(partsOf(answer.body))
    const error = cleanError({ status, headers, body }, credentials)
    return whole(isBare ? null : new Uint8Array(error.body), error)
  }
  if (isBare || answer.body === null) return whole(null, { status, headers })
  let end: End | undefined
  const over = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error))
  })
  const body = passedOn(answer.body, asked.idleMs, (error) => end?.(error))
  return { response: new Response(body, { status, headers: pairsOf(headers) }), over }
}

/** Told once a body is over, with what broke it off. */
type End = (error?: ProxyRefusal) => void

function whole(
  body: Uint8Array<ArrayBuffer> | null,
  { status, headers }: { readonly status: number; readonly headers: readonly string[] },
): FetchedResponse {
  const response = new Response(body, { status, headers: pairsOf(headers) })
  return { response, over: Promise.resolve() }
}

async function answerOf({
  forward: { url, target, method, headers, body },
  signal,
  fetch,
  idleMs,
}: FetchExchange): Promise<Response> {
  const address = `${url.origin}${target}`
  if (new URL(address).href !== address) {
    throw new ProxyRefusal('REQUEST_UNSUPPORTED', 'fetch would send another path than was signed')
  }
  const isBodiless = method === 'GET' || method === 'HEAD'
  if (isBodiless && body !== undefined && body.length > 0) {
    throw new ProxyRefusal('REQUEST_UNSUPPORTED', `fetch sends no body with ${method}`)
  }
  const sent = new Headers(headers)
  // The platform writes both.
  for (const name of ['host', 'content-length']) sent.delete(name)
  const controller = new AbortController()
  const late = new ProxyRefusal('UPSTREAM_TIMEOUT', 'The service did not answer in time')
  const timer = setTimeout(() => controller.abort(late), idleMs)
  try {
    return await fetch(address, {
      method,
      headers: sent,
      body: isBodiless || body === undefined ? null : new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.any([signal, controller.signal]),
    })
  } catch (cause) {
    if (controller.signal.aborted) throw late
    if (signal.aborted) throw new ProxyRefusal('CALLER_LEFT', 'The caller left', { cause })
    throw new ProxyRefusal('UPSTREAM_FAILED', 'The service cannot be reached', { cause })
  } finally {
    clearTimeout(timer)
  }
}

// What fetch decodes, whatever it was asked for, such as an object that is stored so.
const DECODED = /^(?:x-)?(?:gzip|deflate|br|zstd)$/i
const OF_ENCODED = /^(?:content-(?:encoding|length|md5)|x-amz-checksum-.+)$/i

/** The headers that concern what is passed on, names and values in turn. */
function passedHeaders({ headers }: Response, method: string): string[] {
  const kept = responseHeaders([...headers].flat())
  const encoding = headers.get('content-encoding') ?? ''
  const isDecoded = method !== 'HEAD' && encoding.split(',').some((one) => DECODED.test(one.trim()))
  if (!isDecoded) return kept
  return kept.filter((_, index) => !OF_ENCODED.test(kept[index - (index % 2)] ?? ''))
}

function pairsOf(headers: readonly string[]): [name: string, value: string][] {
  return headers.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : [],
  )
}

/** The parts of a body. Not every runtime lets streams be iterated. */
export async function* partsOf(
  body: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Uint8Array, void> {
  const reader = body?.getReader()
  for (;;) {
    const next = await reader?.read()
    if (next?.value === undefined) return
    yield next.value
  }
}

/** A body as it comes, given up where nothing comes for too long. */
function passedOn(
  body: ReadableStream<Uint8Array>,
  idleMs: number,
  end: End,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const silence = new ProxyRefusal('UPSTREAM_TIMEOUT', 'The service went silent')
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await withinTime(reader.read(), idleMs, silence)
        if (value !== undefined) controller.enqueue(value)
        if (!done) return
        controller.close()
        end()
      } catch (cause) {
        const lost = new ProxyRefusal('UPSTREAM_FAILED', 'The response broke off', { cause })
        const error = cause === silence ? silence : lost
        end(error)
        reader.cancel(error).catch(() => undefined)
        throw error
      }
    },
    async cancel(reason) {
      end(new ProxyRefusal('CALLER_LEFT', 'The caller left'))
      await reader.cancel(reason)
    },
  })
}
