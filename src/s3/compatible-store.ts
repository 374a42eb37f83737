import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { compatibleStores } from './compatible-stores.ts'
import { storeAt } from './store-at.ts'

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
  /** The region to sign for where none is given; undefined where it has to be given or found. */
  readonly defaultRegion?: string | undefined
  /** The checksum that `put` and `upload` send unless asked otherwise. */
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

/** Facts of your own about a store; those left out are its `name`'s, or a careful guess. */
export type CompatibilityOverrides = {
  readonly [Name in keyof Omit<CompatibleStore, 'name'>]?: CompatibleStore[Name] | undefined
} & { readonly name?: Compatibility | undefined }

/** A store by name, or facts about one. */
export type CompatibilityOption = Compatibility | CompatibilityOverrides

/**
 * What is known of the store behind an endpoint: the one that is named, else the one whose host it
 * is, else AWS without an endpoint, and careful defaults with one.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for a store that is not known
 * and for facts that are none; RangeError `ERR_OUT_OF_RANGE` for limits below 1.
 */
export function compatibleStore(
  option: CompatibilityOption | undefined,
  endpoint: string | URL | undefined,
): CompatibleStore {
  const overrides = typeof option === 'string' ? { name: option } : (option ?? {})
  if (typeof overrides !== 'object') {
    throw argumentTypeError('options.compatibility', 'a string or an object', option)
  }
  const { name, ...facts } = overrides
  const found = storeAt(endpoint)
  const base = name === undefined ? found : { ...namedStore(name), ...regionAt(found, name) }
  const given = Object.entries(facts).filter(([, value]) => value !== undefined)
  for (const [fact, value] of given) checkFact(fact, value)
  return given.length === 0 ? base : { ...base, ...Object.fromEntries(given) }
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

function checkFact(name: string, value: unknown): void {
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
function regionAt(found: CompatibleStore, name: Compatibility): Partial<CompatibleStore> {
  return found.name === name ? { defaultRegion: found.defaultRegion } : {}
}
