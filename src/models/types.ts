/** AWS's protocols, by the names that the models use. */
export type ModelProtocol =
  | 'json'
  | 'query'
  | 'ec2'
  | 'rest-json'
  | 'rest-xml'
  | 'smithy-rpc-v2-cbor'

/** How a timestamp is written: `2026-11-29T06:24:00Z`, seconds since 1970, or an HTTP date. */
export type TimestampFormat = 'iso8601' | 'unixTimestamp' | 'rfc822'

/** A type without parts. */
export interface ScalarType {
  readonly kind:
    | 'string'
    | 'boolean'
    | 'integer'
    | 'long'
    | 'float'
    | 'double'
    | 'blob'
    | 'timestamp'
    | 'document'
    | 'jsonvalue'
  /** Of timestamps whose format is not the protocol's own. */
  readonly format: TimestampFormat | undefined
  /** Whether a blob is a whole body that is streamed. */
  readonly streaming: boolean
}

/** A list. */
export interface ListType {
  readonly kind: 'list'
  readonly member: Type
  /** What an element is called in XML and in forms, where it is not the protocol's own name. */
  readonly memberName: string | undefined
  readonly memberNamespace: XmlNamespace | undefined
  /** Whether elements repeat the list's own name, without an element around them. */
  readonly flattened: boolean
  /** Whether elements may be null. */
  readonly sparse: boolean
}

/** A map from strings. */
export interface MapType {
  readonly kind: 'map'
  readonly value: Type
  readonly keyName: string
  readonly valueName: string
  readonly keyNamespace: XmlNamespace | undefined
  readonly valueNamespace: XmlNamespace | undefined
  readonly flattened: boolean
  readonly sparse: boolean
}

/** Where a member of a REST operation's input or output is carried. */
export type Location = 'header' | 'headers' | 'querystring' | 'uri' | 'statusCode' | 'payload'

/** A member of a structure. */
export interface Member {
  readonly name: string
  readonly type: Type
  /** The name on the wire. */
  readonly wireName: string
  /** The name in the forms of EC2's protocol. */
  readonly formName: string
  readonly required: boolean
  readonly location: Location | undefined
  /** Whether a random value is filled in where the caller gives none. */
  readonly idempotencyToken: boolean
  /** Whether the value becomes a label of the host's name. */
  readonly hostLabel: boolean
  /** Whether it is the payload of an event. */
  readonly eventPayload: boolean
  /** Whether it is a header of an event; of a whole number that is narrower than others, its width. */
  readonly eventHeader: boolean | 'byte' | 'short'
  readonly xmlAttribute: boolean
  readonly xmlNamespace: XmlNamespace | undefined
  /** The parameter of the endpoint rules that takes its value. */
  readonly contextParam: string | undefined
}

/** The namespace of an XML element. */
export interface XmlNamespace {
  readonly uri: string
  readonly prefix: string | undefined
}

/** A structure or union; its members are read from the model's text when they are first asked for. */
export interface StructureType {
  readonly kind: 'structure'
  /** Its number in the model. */
  readonly id: number
  readonly shape: Structure
}

/** What a structure holds. */
export interface Structure {
  readonly members: readonly Member[]
  readonly byName: ReadonlyMap<string, Member>
  /** By their names on the wire, and by their own where no other is called so there. */
  readonly byWireName: ReadonlyMap<string, Member>
  /** The members that a caller must give. */
  readonly required: readonly Member[]
  /** The members that are idempotency tokens, which are filled in. */
  readonly tokens: readonly Member[]
  readonly union: boolean
  /** Whether each member is a kind of event in a stream. */
  readonly eventStream: boolean
  /** The member that is the whole body. */
  readonly payload: Member | undefined
}

/** The type of a value. */
export type Type = ScalarType | ListType | MapType | StructureType

/** Facts of a service that all of its operations share. */
export interface ServiceFacts {
  /** The name of its model and of `sansdk/models/NAME`, such as `dynamodb`. */
  readonly name: string
  /** AWS's own id, such as `DynamoDB`. */
  readonly serviceId: string
  readonly fullName: string
  readonly apiVersion: string
  readonly protocol: ModelProtocol
  /** Every protocol it speaks. */
  readonly protocols: readonly ModelProtocol[]
  readonly endpointPrefix: string
  readonly signingName: string
  /** The first authentication scheme of its operations: `v4`, `v4a`, `bearer`, `none`, or older ones. */
  readonly auth: readonly string[]
  readonly jsonVersion: string | undefined
  readonly targetPrefix: string | undefined
  readonly xmlNamespace: string | undefined
  readonly globalEndpoint: string | undefined
  /** Whether its errors carry the codes of the query protocol that it spoke before. */
  readonly queryCompatible: boolean
  readonly http2: 'optional' | 'eventstream' | undefined
}

/** What is known of the document of an XML response besides its members. */
export interface DocumentRoot {
  /** The name of its root element, where the protocol does not say it. */
  readonly root: string | undefined
  /** The member that is the text of the root. */
  readonly textMember: string | undefined
}

/** What the model says of an operation. */
export interface OperationModel {
  readonly name: string
  readonly method: string
  /** Path and query with `{labels}`, such as `/2015-03-31/functions/{FunctionName}/invocations`. */
  readonly requestUri: string
  readonly responseCode: number | undefined
  readonly input: StructureType | undefined
  readonly output: StructureType | undefined
  readonly document: DocumentRoot
  /** The name of the element around the output of the query protocol. */
  readonly resultWrapper: string | undefined
  /** The name and namespace of the input's root element. */
  readonly inputRoot: string | undefined
  readonly inputNamespace: XmlNamespace | undefined
  /** Replaces the service's authentication: `none`, or the schemes in the order of preference. */
  readonly auth: readonly string[] | undefined
  readonly unsignedPayload: boolean
  readonly checksumRequired: boolean
  /** The member that names the checksum's algorithm. */
  readonly checksumAlgorithmMember: string | undefined
  /** The member that asks for the checksum of the response. */
  readonly checksumModeMember: string | undefined
  readonly hostPrefix: string | undefined
  readonly endpointDiscovery: 'optional' | 'required' | undefined
  readonly endpointOperation: boolean
  readonly compression: readonly string[]
  readonly readonly: boolean
  readonly idempotent: boolean
  readonly deprecated: boolean
  /** Parameters of the endpoint rules with fixed values. */
  readonly staticContextParams: Readonly<Record<string, string | boolean>>
  /** Parameters of the endpoint rules and the paths of their values in the input. */
  readonly operationContextParams: Readonly<Record<string, string>>
}

/** An error that a service may answer with. */
export interface ErrorModel {
  /** The name of its shape. */
  readonly name: string
  /** What services write as its code, mostly the name. */
  readonly code: string
  readonly structure: StructureType
  readonly status: number | undefined
  /** Whether the model says that a retry may succeed. */
  readonly isRetryable: boolean
  readonly isThrottling: boolean
}

/** How an operation is called page by page; names are members, or paths in JMESPath. */
export interface PaginatorModel {
  readonly inputTokens: readonly string[]
  readonly outputTokens: readonly string[]
  /** The member of the input for the length of a page. */
  readonly limitKey: string | undefined
  /** A path that is true while pages are left. */
  readonly moreResults: string | undefined
  readonly resultKeys: readonly string[]
  /** What every page says again, such as the name of the stream whose shards are listed. */
  readonly onceKeys: readonly string[]
}

/** What ends the waiting, or goes on with it. */
export interface WaiterAcceptor {
  readonly matcher: 'path' | 'pathAll' | 'pathAny' | 'status' | 'error'
  readonly expected: unknown
  /** A JMESPath expression over the output, for the `path` kinds. */
  readonly argument?: string | undefined
  readonly state: 'success' | 'failure' | 'retry'
}

/** How to wait for a state of a resource. */
export interface WaiterModel {
  readonly name: string
  readonly operation: string
  /** Seconds between two calls. */
  readonly delay: number
  readonly maxAttempts: number
  readonly acceptors: readonly WaiterAcceptor[]
}

/** A service's model as `sansdk/models/NAME` exports it and `compileModel` makes it. */
export interface ServiceModel {
  readonly name: string
  /** The model's text, or that text compressed by brotli, in base64. */
  readonly packed: string
  /** What calls do not need: names, enums, errors of operations. Those of the package's models stand apart. */
  readonly details?: string
}

/** The values that a string has as a rule; a service may send others, and take others. */
export interface EnumModel {
  readonly name: string
  readonly values: readonly string[]
}

/** What a model says beyond what calls need. */
export interface ModelDetails {
  /** The name of a structure. */
  structureName(type: StructureType): string
  /** The enum of the strings in a member, by its place among the structure's members. */
  memberEnum(type: StructureType, index: number): EnumModel | undefined
  /** The enum of the keys of a member that is a map. */
  keyEnum(type: StructureType, index: number): EnumModel | undefined
  /** The names of the errors that an operation may answer with. */
  operationErrors(operation: string): readonly string[]
}
