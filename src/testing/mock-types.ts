import type { Dispatcher } from 'undici'
import type { Entry, OperationName, ServiceName } from '../client/call-types.ts'
import type { ServiceModel } from '../models/types.ts'
import type { RetryQuota } from '../retry/index.ts'
import type { Credentials } from '../sigv4/types.ts'

/** Options of {@link createMock}. */
export interface MockOptions {
  /**
   * Models from `sansdk/models/NAME` or `compileModel`; default those of the package, each loaded when it is
   * needed. A bundle has to name those that it wants.
   */
  readonly models?: readonly ServiceModel[] | undefined
}

/** What a client needs to send its requests to a mock: `createClient({ ...mock.options })`. */
export interface MockClientOptions {
  readonly dispatcher: Dispatcher
  readonly region: string
  readonly credentials: Credentials
  /** A quota of the mock's own, 500 tokens, so that tests do not use up each other's retries. */
  readonly retry: OwnQuota
}

/** The `retry` of clients whose retries are not paid by the process's quota for a host. */
export interface OwnQuota {
  readonly quota: RetryQuota
}

/** A service that answers with an error. */
export interface ServiceFailure {
  /** The service's code, such as `ThrottlingException`. */
  readonly code: string
  readonly message?: string | undefined
  /** Default the model's for this code, then 500 for codes that begin with `Internal` and the like, then 400. */
  readonly status?: number | undefined
  /** Members that the model has for the error besides its message. */
  readonly data?: Readonly<Record<string, unknown>> | undefined
  /** Sent as `retry-after`, or as `x-amz-retry-after` where it is no whole number of seconds. */
  readonly retryAfterMs?: number | undefined
}

/** A network that fails. */
export interface NetworkFailure {
  /**
   * `refused`: no connection, nothing was sent. `timeout`: no connection in time, without the wait for it.
   * `reset`: the connection breaks after the request. `cut`: it breaks in the middle of the response.
   * `silence`: nothing comes until the client gives up.
   */
  readonly network: 'refused' | 'timeout' | 'reset' | 'cut' | 'silence'
}

/** Of `failure()`: an answer that is an error. */
export interface MockFailure {
  readonly [failureMark]: ServiceFailure | NetworkFailure
}

/** Marks what `failure()` makes. */
export const failureMark: unique symbol = Symbol('failure')

/** An object whose members are compared, as far as they are there: objects in part, lists as a whole. */
export type Partly<Value> = Value extends Date | Uint8Array | readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]?: Partly<Value[Name]> | undefined }
    : Value

/** Which calls an answer is for, and how it comes. */
export interface AnswerOptions<Input = object> {
  /** What the input must have, or a function that says whether it fits; default any. */
  readonly input?: Partly<Input> | ((input: Input) => boolean) | undefined
  /** How many requests it answers, retries included; default all. */
  readonly times?: number | undefined
  /** How long the answer takes, in milliseconds; default 0. */
  readonly delayMs?: number | undefined
  /** Headers of the response besides those of the output. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** One answer, or a function of the input that makes it. */
export type MockAnswer<Input, Output> =
  | Output
  | MockFailure
  | ((input: Input, call: MockCall<Input>) => Output | MockFailure | Promise<Output | MockFailure>)

/** A call as the mock saw it. */
export interface MockCall<Input = Readonly<Record<string, unknown>>> {
  /** The name of the service's model. */
  readonly service: string
  readonly operation: string
  /** Decoded from the request, by the model. */
  readonly input: Input
  /** Each attempt, the first first: what was sent. */
  readonly attempts: readonly MockRequest[]
}

/** A request as it was sent. */
export interface MockRequest {
  readonly method: string
  readonly url: string
  /** With lower-case names; the signature among them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Which requests `onRequest` answers: all that are named must hold. */
export interface RequestMatch {
  readonly method?: string | undefined
  /** The whole URL, or a pattern for a part of it. */
  readonly url: string | URL | RegExp
}

/** The response to a request that is no operation of a model. */
export interface MockResponse {
  /** Default 200. */
  readonly status?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | Uint8Array | undefined
  /** A value to send as JSON. */
  readonly json?: unknown
}

type InputOf<Service extends string, Operation extends string> = Entry<Service, Operation>['input']
type OutputOf<Service extends string, Operation extends string> = Answered<
  Entry<Service, Operation>['output']
>

/** An output as a mock takes it: streams of events may be lists, and may end with an error of the service. */
type Answered<Output> = { readonly [Name in keyof Output]: EventsOf<Output[Name]> }

type EventsOf<Value> =
  Value extends AsyncIterable<infer Event extends object>
    ? [Event] extends [Uint8Array]
      ? Value
      : AsyncIterable<Event | ErrorEvent> | Iterable<Event | ErrorEvent>
    : Value

/** `{ throttlingException: { message: 'slow down' } }` */
type ErrorEvent = { readonly [Name in `${string}Exception` | `${string}Error`]: object }

/** A double of AWS: it answers the requests of clients by service and operation, without a network. */
export interface Mock {
  /** For `createClient`, `createBucket` and all else that takes an undici dispatcher. */
  readonly dispatcher: Dispatcher
  /** The dispatcher, a region, keys and a quota for retries: `createClient({ ...mock.options })`. */
  readonly options: MockClientOptions
  /** For `createSignedFetch({ fetch: mock.fetch })` and all else that takes a `fetch`. */
  readonly fetch: typeof globalThis.fetch
  /**
   * Answers an operation. Of several answers that fit, those with `times` come first, in their order; then
   * those with an `input`, the newest first; then the newest.
   *
   * @param answer the output, of which members may be missing; `failure()`; a function that makes either of
   * the input; or a list of these, for one request each.
   * @throws TypeError `ERR_INVALID_ARG_TYPE` and `ERR_INVALID_ARG_VALUE` for an unknown service and wrong
   * options. An operation or an output that the model does not have fails the call.
   */
  on<Service extends ServiceName, Operation extends OperationName<Service>>(
    service: Service,
    operation: Operation,
    answer:
      | MockAnswer<InputOf<Service, Operation>, OutputOf<Service, Operation>>
      | readonly MockAnswer<InputOf<Service, Operation>, OutputOf<Service, Operation>>[],
    options?: AnswerOptions<InputOf<Service, Operation>>,
  ): void
  /**
   * Fails an operation: `{ code: 'ThrottlingException', times: 2 }`, `{ network: 'reset' }`.
   *
   * @throws as `on`.
   */
  fail<Service extends ServiceName, Operation extends OperationName<Service>>(
    service: Service,
    operation: Operation,
    failure: (ServiceFailure | NetworkFailure) & AnswerOptions<InputOf<Service, Operation>>,
  ): void
  /** Answers requests that are no operations of a model, such as those to an API of yours. */
  onRequest(
    match: RequestMatch,
    response: MockResponse | ((request: MockRequest) => MockResponse | Promise<MockResponse>),
  ): void
  /** The calls so far, in their order. @throws TypeError for an unknown service. */
  calls<Service extends ServiceName, Operation extends OperationName<Service>>(
    service: Service,
    operation: Operation,
  ): readonly MockCall<InputOf<Service, Operation>>[]
  calls(): readonly MockCall[]
  /** The requests so far that `onRequest` answered, in their order. */
  requests(): readonly MockRequest[]
  /**
   * Checks that every answer was used, those with `times` as often, and that none was missing.
   *
   * @throws SansdkError `MOCK_ANSWER_UNUSED`, `MOCK_ANSWER_MISSING`.
   */
  assertUsed(): void
  /** Forgets answers and calls, and fills the quota for retries. */
  reset(): void
}
