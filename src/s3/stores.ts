import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'

/** Stores with S3's interface that are told apart. */
export type Compatibility =
  | 'aws'
  | 'ceph'
  | 'minio'
  | 'r2'
  | 'gcs'
  | 'b2'
  | 'wasabi'
  | 'garage'
  | 'moto'
  | 'localstack'

/** What a store has and needs, where stores differ. */
export interface CompatibleStore {
  /** `other` is a store of which nothing is known. */
  readonly name: Compatibility | 'other'
  readonly addressing: 'auto' | 'virtual' | 'path'
  /** The region to sign for where no option names one; undefined where it has to be named or looked up. */
  readonly defaultRegion?: string | undefined
  /** The checksum that `put` and `upload` send unless the options say otherwise. */
  readonly uploadChecksum: 'crc64nvme' | 'crc32' | 'none'
  /** What the checksum of an object uploaded in parts is taken over. */
  readonly multipartChecksum: 'full-object' | 'composite' | 'none'
  /** What proves the body of DeleteObjects and of configurations such as CORS. */
  readonly deleteManyChecksum: 'md5' | 'crc32'
  /** Whether `get` asks for the object's checksum and compares. */
  readonly downloadChecksum: 'verify' | 'off'
  /** The version of ListObjects to use. */
  readonly listVersion: 1 | 2
  /** The most keys in a page of a listing. */
  readonly maxKeys: number
  /** The most keys in one DeleteObjects. */
  readonly maxDeleteKeys: number
  /** Least length of a part but the last, in bytes. */
  readonly minPartBytes: number
  /** Greatest length of a part, in bytes. */
  readonly maxPartBytes: number
  readonly maxParts: number
  /** `equal`: all parts but the last must have one length. */
  readonly partLengths: 'any' | 'equal'
  /** The most that one PUT or CopyObject takes, in bytes. */
  readonly maxPutBytes: number
  /**
   * Where `If-Match` and `If-None-Match` are heeded: by PUT and CompleteMultipartUpload (`all`), by
   * `put` alone, or by `none`: such headers are refused there or, worse, ignored.
   */
  readonly conditionalWrites: 'all' | 'put' | 'none'
  /**
   * The form for bodies whose hash is not known beforehand, besides `UNSIGNED-PAYLOAD`: aws-chunked
   * with a signature for each chunk, aws-chunked with a trailing checksum, or neither.
   */
  readonly streamingChunks: 'signed' | 'unsigned-trailer' | 'none'
  /** Least length of a chunk but the last, in bytes. */
  readonly minChunkBytes: number
  /** Greatest length of a chunk, in bytes. */
  readonly maxChunkBytes: number
}

/** What your store does; properties left out are those of `name`, or a careful guess. */
export type CompatibilityOverrides = {
  readonly [Name in keyof Omit<CompatibleStore, 'name'>]?: CompatibleStore[Name] | undefined
} & { readonly name?: Compatibility | undefined }

/** A store by name, or what it does. */
export type CompatibilityOption = Compatibility | CompatibilityOverrides

/**
 * What is known of the store behind an endpoint: the one that is named, else the one whose host it
 * is, else AWS without an endpoint, and careful defaults with one.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for a store that is not known
 * and for unknown properties; RangeError `ERR_OUT_OF_RANGE` for limits below 1.
 */
export function compatibleStore(
  option: CompatibilityOption | undefined,
  endpoint: string | URL | undefined,
): CompatibleStore {
  const overrides = typeof option === 'string' ? { name: option } : (option ?? {})
  if (typeof overrides !== 'object') {
    throw argumentTypeError('options.compatibility', 'a string or an object', option)
  }
  const { name, ...properties } = overrides
  const atHost = storeAt(endpoint)
  const base = name === undefined ? atHost : { ...namedStore(name), ...regionAt(atHost, name) }
  const changes = Object.entries(properties).filter(([, value]) => value !== undefined)
  for (const [property, value] of changes) checkProperty(property, value)
  return changes.length === 0 ? base : { ...base, ...Object.fromEntries(changes) }
}

// A misspelt choice would do in silence what the store cannot take.
const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  addressing: ['auto', 'virtual', 'path'],
  uploadChecksum: ['crc64nvme', 'crc32', 'none'],
  multipartChecksum: ['full-object', 'composite', 'none'],
  deleteManyChecksum: ['md5', 'crc32'],
  downloadChecksum: ['verify', 'off'],
  listVersion: [1, 2],
  partLengths: ['any', 'equal'],
  conditionalWrites: ['all', 'put', 'none'],
  streamingChunks: ['signed', 'unsigned-trailer', 'none'],
}

function checkProperty(name: string, value: unknown): void {
  const field = `options.compatibility.${name}`
  if (!Object.hasOwn(compatibleStores.aws, name)) {
    throw argumentValueError(field, 'is no fact about a store')
  }
  const choices = CHOICES[name]
  if (choices !== undefined) {
    if (choices.includes(value)) return
    throw argumentValueError(field, `must be one of ${choices.join(', ')}`)
  }
  if (name === 'defaultRegion') {
    if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
  } else if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  else if (!Number.isSafeInteger(value) || value < 1) {
    throw argumentRangeError(field, 'must be a whole number from 1 up')
  }
}

function namedStore(name: Compatibility): CompatibleStore {
  if (Object.hasOwn(compatibleStores, name)) return compatibleStores[name]
  throw argumentValueError(
    'options.compatibility',
    `must be one of ${Object.keys(compatibleStores).join(', ')}`,
  )
}

// The host of B2 and Wasabi names the region, whether the store was named or not.
function regionAt(atHost: CompatibleStore, name: Compatibility): Partial<CompatibleStore> {
  return atHost.name === name ? { defaultRegion: atHost.defaultRegion } : {}
}

const KIB = 1024
const MIB = 1024 * KIB
const GIB = 1024 * MIB

// AWS's own limits (user guide, "Amazon S3 multipart upload limits"), which the stores keep to
// unless said otherwise. Least chunk: "Signature calculations: transferring payload in chunks".
const AWS: CompatibleStore = {
  name: 'aws',
  addressing: 'auto',
  defaultRegion: undefined,
  // What AWS's SDKs send, and native code in Node: CRC-64/NVME takes seven times as much CPU time.
  uploadChecksum: 'crc32',
  multipartChecksum: 'full-object',
  deleteManyChecksum: 'crc32',
  downloadChecksum: 'verify',
  listVersion: 2,
  maxKeys: 1_000,
  maxDeleteKeys: 1_000,
  minPartBytes: 5 * MIB,
  maxPartBytes: 5 * GIB,
  maxParts: 10_000,
  partLengths: 'any',
  maxPutBytes: 5 * GIB,
  conditionalWrites: 'all',
  streamingChunks: 'signed',
  minChunkBytes: 8 * KIB,
  maxChunkBytes: 16 * MIB,
}

/** What holds for a store of which nothing is known: nothing that any known store refuses. */
const unknownStore: CompatibleStore = {
  ...AWS,
  name: 'other',
  // Hosts of the form bucket.host need DNS records and a wildcard certificate.
  addressing: 'path',
  uploadChecksum: 'none',
  multipartChecksum: 'none',
  deleteManyChecksum: 'md5',
  downloadChecksum: 'off',
  // Equal parts and small pages are right everywhere.
  partLengths: 'equal',
  conditionalWrites: 'none',
  streamingChunks: 'none',
}

/** The stores that are known. Where each fact comes from is in `docs/s3-stores.md`. */
export const compatibleStores: Readonly<Record<Compatibility, CompatibleStore>> = {
  aws: AWS,
  ceph: {
    ...unknownStore,
    name: 'ceph',
    partLengths: 'any',
    conditionalWrites: 'put',
    streamingChunks: 'signed',
  },
  minio: {
    ...AWS,
    name: 'minio',
    addressing: 'path',
    defaultRegion: 'us-east-1',
    multipartChecksum: 'composite',
    deleteManyChecksum: 'md5',
  },
  r2: {
    ...unknownStore,
    name: 'r2',
    defaultRegion: 'auto',
    uploadChecksum: 'crc64nvme',
    multipartChecksum: 'full-object',
    maxPartBytes: 5 * GIB - 5 * MIB,
    maxPutBytes: 5 * GIB - 5 * MIB,
    conditionalWrites: 'put',
  },
  gcs: {
    ...unknownStore,
    name: 'gcs',
    addressing: 'auto',
    defaultRegion: 'auto',
    partLengths: 'any',
  },
  b2: {
    ...unknownStore,
    name: 'b2',
    addressing: 'auto',
    partLengths: 'any',
  },
  wasabi: {
    ...unknownStore,
    name: 'wasabi',
    addressing: 'auto',
    partLengths: 'any',
  },
  garage: {
    ...unknownStore,
    name: 'garage',
    defaultRegion: 'garage',
    partLengths: 'any',
    streamingChunks: 'signed',
  },
  moto: {
    ...unknownStore,
    name: 'moto',
    defaultRegion: 'us-east-1',
    partLengths: 'any',
  },
  localstack: {
    ...AWS,
    name: 'localstack',
    addressing: 'path',
    defaultRegion: 'us-east-1',
    multipartChecksum: 'composite',
  },
}

const { aws, b2, gcs, localstack, r2, wasabi } = compatibleStores

interface HostRule {
  /** The first group, where there is one, is the region. */
  readonly host: RegExp
  readonly store: CompatibleStore
  readonly defaultRegion?: string
}

const RULES: readonly HostRule[] = [
  // Endpoints of VPCs, or a region's own by name.
  { host: /\.amazonaws\.com(?:\.cn)?$/, store: aws },
  { host: /\.r2\.cloudflarestorage\.com$/, store: r2 },
  { host: /(?:^|\.)storage\.googleapis\.com$/, store: gcs },
  { host: /(?:^|\.)s3\.([a-z0-9-]+)\.backblazeb2\.com$/, store: b2 },
  { host: /(?:^|\.)s3\.([a-z0-9-]+)\.wasabisys\.com$/, store: wasabi },
  { host: /(?:^|\.)localhost\.localstack\.cloud$/, store: localstack },
  { host: /(?:^|\.)s3\.wasabisys\.com$/, store: wasabi, defaultRegion: 'us-east-1' },
]

/** The store at an endpoint as far as its host tells; AWS without an endpoint. */
function storeAt(endpoint: string | URL | undefined): CompatibleStore {
  if (endpoint === undefined) return aws
  const hostname = hostnameOf(endpoint)
  for (const { host, store, defaultRegion } of RULES) {
    const match = host.exec(hostname)
    if (match === null) continue
    const region = match[1] ?? defaultRegion
    return region === undefined ? store : { ...store, defaultRegion: region }
  }
  return unknownStore
}

// What is no URL is refused where requests are addressed.
function hostnameOf(endpoint: string | URL): string {
  const text = String(endpoint)
  return URL.canParse(text) ? new URL(text).hostname : ''
}
