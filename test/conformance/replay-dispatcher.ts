import type { Dispatch } from '../../src/http/index.ts'

/** A recording as smithy-rs keeps it (`http-traffic.json`). */
export interface Recording {
  readonly events: readonly {
    readonly connection_id: number
    readonly action: {
      readonly Request?: { readonly request: RecordedRequest }
      readonly Response?: { readonly response: { readonly Ok: RecordedResponse } }
      readonly Data?: { readonly data: { readonly Utf8: string }; readonly direction: string }
    }
  }[]
}

interface RecordedRequest {
  readonly uri: string
  readonly method: string
  readonly headers: Readonly<Record<string, readonly string[]>>
}

interface RecordedResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, readonly string[]>>
}

/** One recorded exchange. */
export interface Exchange {
  readonly request: RecordedRequest & { readonly body: string }
  readonly response: RecordedResponse & { readonly body: string }
}

/** A request as the dispatcher saw it. */
export interface SentRequest {
  readonly method: string
  readonly uri: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The exchanges of a recording, by connection. */
export function exchangesOf({ events }: Recording): Exchange[] {
  const connections = new Set(events.map(({ connection_id }) => connection_id))
  return [...connections].map((id) => {
    const actions = events.filter(({ connection_id }) => connection_id === id)
    const request = actions.find(({ action }) => action.Request)?.action.Request?.request
    const response = actions.find(({ action }) => action.Response)?.action.Response?.response.Ok
    if (request === undefined || response === undefined) throw new Error('Half an exchange')
    const body = (direction: string): string =>
      actions
        .map(({ action }) => action.Data)
        .filter((data) => data?.direction === direction)
        .map((data) => data?.data.Utf8 ?? '')
        .join('')
    return {
      request: { ...request, body: body('Request') },
      response: { ...response, body: body('Response') },
    }
  })
}

/** A dispatcher that plays recorded responses in their order, and records the requests. */
export function replayDispatcher(exchanges: readonly Exchange[]): {
  readonly dispatcher: Dispatch
  readonly sent: readonly SentRequest[]
} {
  const sent: SentRequest[] = []
  const dispatch: Dispatch['dispatch'] = (options, handler) => {
    const { origin, path, method, headers, body } = options
    const exchange = exchanges[sent.length]
    sent.push({
      method,
      uri: `${String(origin)}${path}`,
      headers: headers as Record<string, string>,
      body: typeof body === 'string' ? body : '',
    })
    const controller = {
      aborted: false,
      paused: false,
      reason: null,
      rawHeaders: [],
      rawTrailers: [],
      abort() {},
      pause() {},
      resume() {},
    }
    queueMicrotask(() => {
      handler.onRequestStart?.(controller, {})
      if (exchange === undefined) {
        handler.onResponseError?.(controller, new Error('Nothing more was recorded'))
        return
      }
      const { response } = exchange
      // The bodies were shortened after the recording, the lengths were not.
      const { 'content-length': _, ...kept } = response.headers
      const texts = Object.fromEntries(
        Object.entries(kept).map(([name, values]) => [name, values.join(', ')]),
      )
      handler.onResponseStart?.(controller, response.status, texts, '')
      if (response.body !== '') handler.onResponseData?.(controller, Buffer.from(response.body))
      handler.onResponseEnd?.(controller, {})
    })
    return true
  }
  return { dispatcher: { dispatch }, sent }
}
