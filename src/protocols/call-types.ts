/** AWS's protocols, named as Smithy names them. */
export type ProtocolName =
  | 'json-1.0'
  | 'json-1.1'
  | 'query'
  | 'ec2'
  | 'rest-json'
  | 'rest-xml'
  | 'rpc-v2-cbor'

/**
 * Facts by member. A key is `Name` (that member wherever it is), `Parent.Name` (below that member
 * only; list elements and map values count as their list and map), or `.Name`, `.Parent.Name` (from
 * the root). The longest key that fits wins.
 */
export type MemberTable<Value> = Readonly<Record<string, Value>>

/**
 * Members, by keys as in {@link MemberTable}. A key that begins with `!` takes a member out again:
 * `['Value', '!Tags.Value']`.
 */
export type MemberKeys = readonly string[]

/** How a point in time is written. */
export type TimestampFormat = 'iso8601' | 'unixTimestamp' | 'rfc822'

/** A namespace declaration of an XML element. */
export interface XmlNamespace {
  readonly uri: string
  /** Default none: `xmlns="…"`. */
  readonly prefix?: string | undefined
}

/**
 * What a protocol's rules alone do not say of an input; paths hold the names of the input.
 */
export interface InputHints {
  /**
   * Wire names. For `ec2` the rule is the name with a capital first letter, elsewhere the name itself.
   */
  readonly names?: MemberTable<string> | undefined
  /**
   * Names of list elements; `''` for flattened lists. Rules: `query` and `rest-xml`: `member`;
   * `ec2`: always flattened; JSON and CBOR have none.
   */
  readonly lists?: MemberTable<string> | undefined
  /**
   * Objects that are maps, as `entry/key/value` with their names on the wire; `/key/value` for
   * flattened maps. Names inside a map are data: they are never renamed.
   */
  readonly maps?: MemberTable<string> | undefined
  /**
   * Formats of Dates. Rules: JSON and CBOR `unixTimestamp`; `query`, `ec2`, `rest-xml` and query
   * strings `iso8601`; headers `rfc822`.
   */
  readonly timestamps?: MemberTable<TimestampFormat> | undefined
  /** Members that are XML attributes of their parent, with the attribute's name. */
  readonly attributes?: MemberTable<string> | undefined
  /** XML namespaces that elements declare. */
  readonly namespaces?: MemberTable<XmlNamespace> | undefined
  /** Members that are free-form documents: nothing in them is renamed. */
  readonly documents?: MemberKeys | undefined
}

/** What a protocol's rules alone do not say of an output; paths hold the names of the output. */
export interface OutputHints {
  /**
   * Member names by wire names: the last part of a key is the name on the wire. For `ec2` the rule is
   * the wire name with a capital first letter.
   */
  readonly names?: MemberTable<string> | undefined
  /**
   * XML lists, with the name of their elements, `''` for flattened ones; or their names alone, whose
   * elements are then taken by any name. They are arrays however many elements came.
   */
  readonly lists?: MemberTable<string> | MemberKeys | undefined
  /** XML maps, as in {@link InputHints}. */
  readonly maps?: MemberTable<string> | undefined
  /** Numbers of JSON, CBOR and texts of XML that are points in time. */
  readonly dates?: MemberKeys | undefined
  /** Texts that are base64, which become `Uint8Array`s. */
  readonly blobs?: MemberKeys | undefined
  /** XML texts that are numbers. */
  readonly numbers?: MemberKeys | undefined
  /** XML texts that are `true` or `false`. */
  readonly booleans?: MemberKeys | undefined
  /** Members that are XML attributes of their parent, with the attribute's name, such as `xsi:type`. */
  readonly attributes?: MemberTable<string> | undefined
  /**
   * Members that are free-form documents: nothing in them is renamed or converted. In headers they are
   * base64 of JSON.
   */
  readonly documents?: MemberKeys | undefined
}

/** Where an operation of a REST protocol puts the members of its input. */
export interface HttpBinding {
  readonly method: string
  /** With `{Label}` and, keeping `/`, `{Label+}`; may hold a fixed query: `/{Key+}?acl`. */
  readonly path: string
  /** Query parameters by member; a map's entries become parameters where the name is `''`. */
  readonly query?: Readonly<Record<string, string>> | undefined
  /** Headers by member. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Prefixes of headers by member, whose value is a map: `{ Metadata: 'x-amz-meta-' }`. */
  readonly headerPrefixes?: Readonly<Record<string, string>> | undefined
  /** Labels by member, where a member's name differs from its label. */
  readonly labels?: Readonly<Record<string, string>> | undefined
  /** The member that alone is the body: bytes or text as they are, objects encoded. */
  readonly payload?: string | undefined
  /** The XML root element of the body. */
  readonly root?: { readonly name: string; readonly namespace?: string | undefined } | undefined
  /**
   * What is sent where no member is left for the body: nothing, or an empty document. Default: for
   * `rest-json` `always`, but for GET, HEAD, DELETE and payloads `none`.
   */
  readonly emptyBody?: 'always' | 'none' | undefined
  /** Where the members of the answer are. */
  readonly answer?: HttpAnswerBinding | undefined
}

/** Where an operation of a REST protocol has the members of its output. */
export interface HttpAnswerBinding {
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly headerPrefixes?: Readonly<Record<string, string>> | undefined
  /** The member that alone is the body. */
  readonly payload?:
    | { readonly member: string; readonly type: 'bytes' | 'text' | 'structure' }
    | undefined
  /** The member that holds the HTTP status. */
  readonly status?: string | undefined
}

/** What is known of a call before its input. */
export interface CallEncoding {
  readonly protocol: ProtocolName
  readonly operation: string
  /** The service's part of `X-Amz-Target` or, in CBOR, of the path. */
  readonly targetPrefix?: string | undefined
  /** The `Version` of `query` and `ec2`, such as `2010-05-08`. */
  readonly apiVersion?: string | undefined
  readonly input?: InputHints | undefined
  /** Needed by `rest-json` and `rest-xml`. */
  readonly http?: HttpBinding | undefined
  /** A prefix of the host, such as `data-` or `{AccountId}.`. */
  readonly hostPrefix?: string | undefined
  /** `false` where the model gives the operation no input, which CBOR writes differently from `{}`. */
  readonly hasInput?: boolean | undefined
  /** Whether errors keep the codes of the service's former query protocol. */
  readonly queryCompatible?: boolean | undefined
  /** Whether it is called for its output, so that an answer without a document is no answer. */
  readonly demandsOutput?: boolean | undefined
  /** The name of the root of an XML answer, where the protocol does not say it. */
  readonly root?: string | undefined
}

/** A request as far as a protocol knows it. */
export interface EncodedCall {
  readonly method: string
  /** Percent-encoded, without query. */
  readonly path: string
  /** Parameters, not encoded, in order. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
  /** What goes before the host, such as `data-`. */
  readonly hostPrefix?: string | undefined
}

/** An answer to decode. */
export interface CallAnswer {
  readonly status: number
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Uint8Array
}

/** What came beside the output. */
export interface AnswerMetadata {
  /** HTTP status. */
  readonly status: number
  readonly requestId: string | undefined
  /** S3's extended request id. */
  readonly hostId: string | undefined
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A decoded answer. */
export interface DecodedCall {
  readonly output: Record<string, unknown>
  readonly metadata: AnswerMetadata
}
