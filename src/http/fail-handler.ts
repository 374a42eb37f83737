import type { Dispatcher } from 'undici'

/** Tells a handler that its request failed before undici had it. */
export function failHandler(handler: Dispatcher.DispatchHandler, error: Error): void {
  if (handler.onResponseError !== undefined) handler.onResponseError(NO_CONTROLLER, error)
  // `request`, `stream` and `fetch` of undici 7 still come with the handlers of undici 6.
  else handler.onError?.(error)
}

const NO_CONTROLLER: Dispatcher.DispatchController = {
  aborted: true,
  paused: false,
  reason: null,
  rawHeaders: null,
  rawTrailers: null,
  abort() {},
  pause() {},
  resume() {},
}
