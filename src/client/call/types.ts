import type { AttemptRecord } from '../../errors.ts'
import type {
  HttpBinding,
  InputHints,
  MemberKeys,
  OutputHints,
  ProtocolName,
} from '../../protocols/index.ts'
import type { Operations } from '../../types.ts'
import type { ClientRequest } from '../types.ts'

/** What {@link CallOptions} has in common with a request. */
type RequestOptions = Pick<
  ClientRequest,
  | 'region'
  | 'endpoint'
  | 'credentials'
  | 'headers'
  | 'signal'
  | 'timeout'
  | 'retry'
  | 'idempotent'
  | 'longPoll'
  | 'rateKey'
  | 'retryableCodes'
  | 'nonRetryableCodes'
  | 'retriedByCaller'
  | 'hedge'
>

/** Options of `client.call`. Members are named as in the `InputHints` of the protocols. */
export interface CallOptions extends RequestOptions {
  /**
   * Default the first of JSON, CBOR, query and REST that the service speaks. `json` is the version
   * that the service wants, `cbor` Smithy's RPC v2.
   */
  readonly protocol?: ProtocolName | 'json' | 'cbor' | undefined
  /**
   * Where an operation of a REST service puts its members: `POST /2015-03-31/functions/{FunctionName}/invocations`,
   * or in full. In the short form members without a place in the path go into the body, those of GET,
   * HEAD and DELETE into the query.
   */
  readonly http?: string | HttpBinding | undefined
  /** Facts of the input that the catalogue has not, added to its own. */
  readonly input?: InputHints | undefined
  /** Facts of the output that the catalogue has not, added to its own. */
  readonly output?: OutputHints | undefined
  /**
   * Lists of an XML answer besides those that the catalogue knows: members, or the names of their
   * elements by member, `''` for elements without a parent of their own. Default `member`, EC2 `item`.
   */
  readonly lists?: OutputHints['lists'] | undefined
  /** Members that become Dates; default those of the catalogue, which knows JSON's. `[]`: none. */
  readonly dates?: MemberKeys | undefined
  /** Members that become `Uint8Array`s; default those of the catalogue, which knows JSON's. */
  readonly blobs?: MemberKeys | undefined
  /** Members of an XML answer that become numbers; default none: they are texts. */
  readonly numbers?: MemberKeys | undefined
  /** Members of an XML answer that become booleans; default none: they are texts. */
  readonly booleans?: MemberKeys | undefined
  /**
   * The token that makes repetitions one request, for operations that take one; default a new UUID for
   * each call. `none` sends none.
   */
  readonly idempotencyToken?: string | undefined
  /** The most that is read of an answer, in bytes; default 16 MiB. */
  readonly bufferLimit?: number | undefined
}

/** Options of `client.paginate`. */
export interface PaginateOptions extends CallOptions {
  /** How many items a page may have, in the member that the operation has for it. */
  readonly pageSize?: number | undefined
  /** Members of the input that take the tokens; default those of the catalogue. */
  readonly inputToken?: string | readonly string[] | undefined
  /** Paths of the tokens in the output, such as `Marker` or `StreamDescription.Shards[-1].ShardId`. */
  readonly outputToken?: string | readonly string[] | undefined
  /** The path of what is true while pages are left; default that of the catalogue, if it has one. */
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

/** An output type of the AWS SDK without what the SDK adds to it. */
export type PlainOutput<Output> = '$metadata' extends keyof Output
  ? Omit<Output, '$metadata'>
  : Output

type ServiceOf<Key> = Key extends `${infer Service}.${string}` ? Service : never
type OperationOf<Key, Service extends string> = Key extends `${Service}.${infer Operation}`
  ? Operation
  : never
type Entry<
  Service extends string,
  Operation extends string,
> = `${Service}.${Operation}` extends keyof Operations
  ? Operations[`${Service}.${Operation}`]
  : never
/** The type's input; where every member may be missing, so may it. */
type InputArguments<Input, Options> =
  Record<never, never> extends Input
    ? [input?: Input | undefined, options?: Options | undefined]
    : [input: Input, options?: Options | undefined]

type Untyped = Record<string, unknown>

/** What `client.call` takes and gives. */
export interface Call {
  /** With the output's type: `call<GetItemCommandOutput>('dynamodb', 'GetItem', input)`. */
  <Output extends object = never>(
    service: [Output] extends [never] ? never : string,
    operation: string,
    input?: object,
    options?: CallOptions,
  ): Promise<PlainOutput<Output>>
  /** For operations without types. */
  <Service extends string, Operation extends string>(
    service: Service,
    operation: `${Service}.${Operation}` extends keyof Operations ? never : Operation,
    input?: object,
    options?: CallOptions,
  ): Promise<Untyped>
  /** For the operations of `Operations` in `sansdk/types`. */
  <
    Service extends ServiceOf<keyof Operations>,
    Operation extends OperationOf<keyof Operations, Service>,
  >(
    service: Service,
    operation: Operation,
    ...rest: InputArguments<Entry<Service, Operation>['input'], CallOptions>
  ): Promise<Entry<Service, Operation>['output']>
}

/** What `client.paginate` takes and gives. */
export interface Paginate {
  /** With the type of a page. */
  <Output extends object = never>(
    service: [Output] extends [never] ? never : string,
    operation: string,
    input?: object,
    options?: PaginateOptions,
  ): AsyncIterable<PlainOutput<Output>>
  /** For operations without types. */
  <Service extends string, Operation extends string>(
    service: Service,
    operation: `${Service}.${Operation}` extends keyof Operations ? never : Operation,
    input?: object,
    options?: PaginateOptions,
  ): AsyncIterable<Untyped>
  /** For the operations of `Operations` in `sansdk/types`. */
  <
    Service extends ServiceOf<keyof Operations>,
    Operation extends OperationOf<keyof Operations, Service>,
  >(
    service: Service,
    operation: Operation,
    ...rest: InputArguments<Entry<Service, Operation>['input'], PaginateOptions>
  ): AsyncIterable<Entry<Service, Operation>['output']>
}

/** Calls of operations, as a client has them. */
export interface Calls {
  /**
   * Calls an operation of any AWS API.
   *
   * @param service its name, service id, endpoint prefix or a usual alias: `dynamodb`, `monitoring`.
   * @param operation its name as in AWS's API reference, such as `GetItem`.
   * @returns the output, with {@link CallMetadata} under `responseMetadata`. In the XML protocols
   * (query, EC2, REST-XML) numbers, booleans and times are texts.
   * @throws TypeError `ERR_INVALID_ARG_VALUE` for an unknown service, which names the nearest ones,
   * and for inputs that the protocol cannot hold; ServiceError for an error answer; NetworkError
   * `NETWORK_RESPONSE_INVALID` for an answer that cannot be read; all that `request` throws.
   */
  readonly call: Call
  /**
   * Calls an operation until its last page, one call for each page that is asked for.
   *
   * @throws as `call`; NetworkError `NETWORK_RESPONSE_INVALID` when a token comes twice, since the
   * pages would not end.
   */
  readonly paginate: Paginate
}
