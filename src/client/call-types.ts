import type { AttemptRecord, ServiceError } from '../errors.ts'
import type { Location, ModelProtocol, ScalarType, TimestampFormat } from '../models/types.ts'
import type { PresignedRequest, PresignOptions } from '../sigv4/types.ts'
import type {
  Operations,
  ReadyAliases,
  ReadyOperations,
  ReadyWaiters,
  ServiceAliases,
  Waiters,
} from '../types.ts'
import type { ClientRequest, RequestOptions } from './types.ts'

/** What {@link CallOptions} has in common with a request: all but what calls settle by themselves. */
type CallRequestOptions = Omit<RequestOptions, 'allowStatus' | 'checksum' | 'resource' | 'result'> &
  Pick<ClientRequest, 'region' | 'endpoint' | 'credentials' | 'headers' | 'token'>

/** Options of `client.call`. */
export interface CallOptions extends CallRequestOptions {
  /**
   * One of the protocols that the service speaks; default the model's. For an operation that the model
   * does not have, input and output are then as that protocol has them without types.
   */
  readonly protocol?: ModelProtocol | undefined
  /**
   * Method and path of an operation of a REST service that the model does not have:
   * `GET /2015-03-31/functions/{FunctionName}`. Members without a label go into the body, those of GET,
   * HEAD and DELETE into the query.
   */
  readonly http?: string | undefined
  /** The first part of `X-Amz-Target`, for an operation that the model does not have. */
  readonly target?: string | undefined
  /** `send` sends members that the model does not have, where the protocol can carry them. Default `refuse`. */
  readonly unknownMembers?: 'refuse' | 'send' | undefined
  /**
   * The token that makes retries one request, for operations that take one; default a new UUID for
   * each call. `none` sends none.
   */
  readonly idempotencyToken?: string | undefined
  /** The most that is read of a response, in bytes; default 16 MiB. A stream of events has no limit. */
  readonly bufferLimit?: number | undefined
}

/** Options of `client.presignCall`: those of a call that say what is sent, and those of a link. */
export interface PresignCallOptions
  extends PresignOptions,
    Pick<
      CallOptions,
      | 'region'
      | 'endpoint'
      | 'credentials'
      | 'headers'
      | 'protocol'
      | 'http'
      | 'target'
      | 'unknownMembers'
      | 'idempotencyToken'
    > {
  /** When it is signed, a `Date` or milliseconds since the epoch; default now. */
  readonly date?: Date | number | undefined
}

/** Options of `client.paginate`. */
export interface PaginateOptions extends CallOptions {
  /** How many items a page may have, in the member that the operation has for it. */
  readonly pageSize?: number | undefined
  /** Members of the input that take the tokens; default those of the model. */
  readonly inputToken?: string | readonly string[] | undefined
  /** Paths of the tokens in the output, such as `Marker` or `StreamDescription.Shards[-1].ShardId`. */
  readonly outputToken?: string | readonly string[] | undefined
  /** The path of what is true while pages are left; default that of the model, if it has one. */
  readonly moreResults?: string | undefined
  /** The member of the input for `pageSize`. */
  readonly pageSizeMember?: string | undefined
}

/** What came beside an output. */
export interface CallMetadata {
  readonly requestId: string | undefined
  /** S3's extended request id. */
  readonly hostId: string | undefined
  /** HTTP status. */
  readonly status: number
  /** Every attempt, the first first; the last one is `ok`. */
  readonly attempts: readonly AttemptRecord[]
  /** Lower-case names; an array where a header came several times. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Options of `client.waitFor`. */
export interface WaitForOptions extends CallOptions {
  /** How long to wait, in milliseconds; default the model's delay times its attempts. */
  readonly timeoutMs?: number | undefined
  /** The least time between two calls, in milliseconds; default the model's. */
  readonly minDelayMs?: number | undefined
  /** The longest time between two calls, in milliseconds; default 120000. */
  readonly maxDelayMs?: number | undefined
  /** Is told of each call: its number from 1, and its output or error. */
  readonly onProbe?:
    | ((probe: {
        readonly attempt: number
        readonly output: Record<string, unknown> | undefined
        readonly error: ServiceError | undefined
      }) => void)
    | undefined
}

/** The name of a service's model by any name that types know of it. */
type ModelName<Service extends string> = Service extends keyof ServiceAliases
  ? ServiceAliases[Service] & string
  : Service extends keyof ReadyAliases
    ? ReadyAliases[Service]
    : Service

/** `service.Operation`, or a waiter's name in place of the operation's. */
type KeyOf<Service extends string, Name extends string> = `${ModelName<Service>}.${Name}`

/** The services that types know, for editors to complete; any other name is accepted too. */
export type ServiceName =
  | ServiceIn<keyof Operations | keyof ReadyOperations>
  | keyof ServiceAliases
  | keyof ReadyAliases
  | (string & {})

type ServiceIn<Key> = Key extends `${infer Service}.${string}` ? Service : never

/** What stands in `Key` behind the service's name, for editors to complete; any other name is accepted too. */
type NameIn<Key, Service extends string> =
  | (Key extends KeyOf<Service, infer Name> ? Name : never)
  | (string & {})

export type OperationName<Service extends string> = NameIn<
  keyof Operations | keyof ReadyOperations,
  Service
>
type PagedName<Service extends string> = NameIn<
  PagedIn<Operations> | PagedIn<ReadyOperations>,
  Service
>
type WaiterName<Service extends string> = NameIn<keyof Waiters | keyof ReadyWaiters, Service>

type PagedIn<Entries> = {
  [Key in keyof Entries]: Entries[Key] extends { pages: string } ? Key : never
}[keyof Entries]

/** What types know of an operation: a program's own go before those that are ready. */
export type Entry<Service extends string, Operation extends string> =
  KeyOf<Service, Operation> extends keyof Operations
    ? Operations[KeyOf<Service, Operation>]
    : KeyOf<Service, Operation> extends keyof ReadyOperations
      ? ReadyOperations[KeyOf<Service, Operation>]
      : { input: object; output: Record<string, unknown> }

/** The operation that a waiter calls. */
type WaitedFor<Service extends string, Waiter extends string> =
  KeyOf<Service, Waiter> extends keyof Waiters
    ? Waiters[KeyOf<Service, Waiter>]
    : KeyOf<Service, Waiter> extends keyof ReadyWaiters
      ? ReadyWaiters[KeyOf<Service, Waiter>]
      : string

/** `client.call`. The input may be left out; one that an operation requires is then an error at run time. */
export type Call = <Service extends ServiceName, Operation extends OperationName<Service>>(
  service: Service,
  operation: Operation,
  input?: Entry<Service, Operation>['input'] | undefined,
  options?: CallOptions | undefined,
) => Promise<Entry<Service, Operation>['output']>

/** `client.presignCall`. */
export type PresignCall = <Service extends ServiceName, Operation extends OperationName<Service>>(
  service: Service,
  operation: Operation,
  input: Entry<Service, Operation>['input'] | undefined,
  options: PresignCallOptions,
) => Promise<PresignedRequest>

/** `client.paginate`. */
export type Paginate = <Service extends ServiceName, Operation extends PagedName<Service>>(
  service: Service,
  operation: Operation,
  input?: Entry<Service, Operation>['input'] | undefined,
  options?: PaginateOptions | undefined,
) => AsyncIterable<Entry<Service, Operation>['output']>

/** `client.waitFor`. */
export type WaitFor = <Service extends ServiceName, Waiter extends WaiterName<Service>>(
  service: Service,
  waiter: Waiter,
  input?: Entry<Service, WaitedFor<Service, Waiter>>['input'] | undefined,
  options?: WaitForOptions | undefined,
) => Promise<Entry<Service, WaitedFor<Service, Waiter>>['output']>

/** A type as `client.describe` says it. */
export interface TypeDescription {
  /** `union` is a structure of which one member is set, `events` one whose members are kinds of events. */
  readonly type: ScalarType['kind'] | 'list' | 'map' | 'structure' | 'union' | 'events'
  /** The format of a timestamp on the wire, where it is not the protocol's own. */
  readonly format?: TimestampFormat
  /** Whether a blob is a body that is streamed. */
  readonly streaming?: true
  /** AWS's name of a structure. Names, `values`, `keys` and `errors` are left out in bundles. */
  readonly name?: string
  /** The values that a string has as a rule; a service may have others. */
  readonly values?: readonly string[]
  /** The keys that a map has as a rule. */
  readonly keys?: readonly string[]
  /** What a list holds. */
  readonly element?: TypeDescription
  /** What a map holds; its keys are strings. */
  readonly value?: TypeDescription
  /** What a structure holds, by name. */
  readonly members?: Readonly<Record<string, MemberDescription>>
  /**
   * In place of `members`: where the same structure is described, such as `input.Filter`. `[]` stands for
   * the elements of a list, `{}` for the values of a map. Structures can hold themselves, so each is
   * described once in an input or output, at the place nearest to its root.
   */
  readonly sameAs?: string
}

/** A member of a structure as `client.describe` says it. */
export interface MemberDescription extends TypeDescription {
  readonly required: boolean
  /** Where a REST service has it, if not in the body's document. */
  readonly location?: Location
  /** Its name on the wire, if it is another one. */
  readonly wireName?: string
  /** Whether a random value is filled in where the caller gives none. */
  readonly idempotencyToken?: true
}

/** How an operation is called page by page; names are members, or paths in JMESPath. */
export interface PaginatorDescription {
  readonly inputTokens: readonly string[]
  readonly outputTokens: readonly string[]
  readonly resultKeys: readonly string[]
  /** The member of the input for the size of a page. */
  readonly limitKey?: string
  /** A path that is true while pages are left. */
  readonly moreResults?: string
}

/** What `client.describe` resolves to: plain data that `JSON.stringify` takes as it is. */
export interface OperationDescription {
  /** The name of the service's model, whatever name was asked for. */
  readonly service: string
  readonly operation: string
  readonly protocol: ModelProtocol
  /** HTTP method. */
  readonly method: string
  /** Path and query, with `{labels}` for members of the input. */
  readonly path: string
  /** How it is authenticated, in the order of preference: `v4`, `v4a`, `bearer`, `none`, or an older scheme. */
  readonly auth: readonly string[]
  /** Whether `call` repeats it where a failure leaves unknown whether it was executed. */
  readonly idempotent: boolean
  readonly deprecated: boolean
  readonly input: Readonly<Record<string, MemberDescription>>
  readonly output: Readonly<Record<string, MemberDescription>>
  /** The codes of errors that the model names; others, such as throttling, may come too. */
  readonly errors?: readonly string[]
  /** Absent when it has one page. */
  readonly paginator?: PaginatorDescription
  /** The waiters that call it. */
  readonly waiters: readonly string[]
}

/** `client.describe`. */
export type Describe = <Service extends ServiceName>(
  service: Service,
  operation: OperationName<Service>,
) => Promise<OperationDescription>

/** Calls of operations, as a client has them. */
export interface Calls {
  /**
   * Calls an operation of any AWS API.
   *
   * @param service its name, service id, endpoint prefix or a common alias: `dynamodb`, `monitoring`.
   * @param operation its name as in AWS's API reference, such as `GetItem`.
   * @returns the output, with {@link CallMetadata} under `responseMetadata`. A member that is a stream of
   * events is an async iterable of objects with one member each, named after the event; it throws
   * ServiceError for an error inside the stream, NetworkError and TimeoutError for one that breaks off.
   * @throws TypeError `ERR_INVALID_ARG_TYPE` and `ERR_INVALID_ARG_VALUE` for unknown services and
   * operations, with the nearest names, and for input that does not fit the model; ConfigError
   * `CONFIG_MODEL_MISSING` in a bundle that does not hold the model; ServiceError for an error response;
   * NetworkError `NETWORK_RESPONSE_INVALID` for a response that does not fit the model; all that
   * `request` throws.
   */
  readonly call: Call
  /**
   * Makes a link that calls an operation: with GET where the service takes the whole input in the URL (the
   * query protocols of EC2, STS, IAM and their like, and Polly's SynthesizeSpeech), else with the operation's
   * own method. Sends nothing. The sender repeats the link's `headers`, and a body of S3's operations.
   *
   * @example
   * ```ts
   * const { url } = await client.presignCall(
   *   'polly',
   *   'SynthesizeSpeech',
   *   { OutputFormat: 'mp3', Text: 'Guten Tag', VoiceId: 'Vicki' },
   *   { expiresIn: 900 },
   * )
   * ```
   *
   * @throws TypeError `ERR_INVALID_ARG_VALUE` with the field `operation` for one whose input goes into a
   * body, and as `call` for unknown services and operations and wrong input; all that `presign` throws.
   */
  readonly presignCall: PresignCall
  /**
   * Calls an operation until its last page, one call for each page that is asked for.
   *
   * @throws as `call`; NetworkError `NETWORK_RESPONSE_INVALID` when a token comes twice, since the
   * pages would not end.
   */
  readonly paginate: Paginate
  /**
   * Calls an operation until a state is reached, as the service's model says: `InstanceRunning`.
   *
   * @returns the last output.
   * @throws as `call`; WaiterError `WAITER_FAILED` when the state can no longer come about; TimeoutError
   * `TIMEOUT_TOTAL`.
   */
  readonly waitFor: WaitFor
  /**
   * Says what the model says of an operation: how it is sent, and what its input and output hold. Sends
   * nothing.
   *
   * @throws TypeError and ConfigError as `call` for unknown services and operations.
   */
  readonly describe: Describe
}
