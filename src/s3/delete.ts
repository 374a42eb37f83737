import { argumentTypeError, argumentValueError, SansdkError, ServiceError } from '../errors.ts'
import {
  type DeletionsDocument,
  readDocument,
  readNothing,
  required,
  sendXml,
} from './documents.ts'
import {
  type BucketContext,
  checkedKey,
  checkedOptions,
  commonOptions,
  headersOf,
  type OperationOptions,
  objectKey,
} from './options.ts'
import { conditionHeaders, type EtagConditions, textOf } from './properties.ts'
import { beginOperation, inParallel, withAttemptMs } from './workers.ts'

/** Options of `bucket.delete`. */
export interface DeleteOptions extends OperationOptions, Pick<EtagConditions, 'ifMatch'> {
  /** Deletes this version for good. Without it a bucket with versions gets a delete marker. */
  readonly versionId?: string | undefined
  /** Serial number and code of an MFA device, where the bucket demands it for versions. */
  readonly mfa?: string | undefined
}

/** What became of a deletion. */
export interface DeleteResult {
  /** The version that was deleted, or that of the delete marker that was made. */
  readonly versionId: string | undefined
  /** Whether a delete marker was made, or was what was deleted. */
  readonly deleteMarker: boolean
  readonly requestId: string | undefined
}

/**
 * Deletes an object; one that does not exist is no error.
 *
 * @throws ServiceError; NetworkError `NETWORK_RESPONSE_INVALID` for a page that is no store's.
 */
export async function deleteObject(
  context: BucketContext,
  key: string,
  options: DeleteOptions = {},
): Promise<DeleteResult> {
  const response = await context.send({
    method: 'DELETE',
    operation: 'DeleteObject',
    key: objectKey(key),
    query: { versionId: checkedOptions(options).versionId },
    headers: headersOf(options, {
      ...conditionHeaders({ ifMatch: options.ifMatch }),
      'x-amz-mfa': options.mfa,
    }),
    ...commonOptions(options),
  })
  await readNothing(response, 'DeleteObject')
  return {
    versionId: textOf(response.headers, 'x-amz-version-id'),
    deleteMarker: textOf(response.headers, 'x-amz-delete-marker') === 'true',
    requestId: response.requestId,
  }
}

/** An object, or one version of it, to delete. */
export interface ObjectVersion {
  readonly key: string
  readonly versionId?: string | undefined
}

/** Keys to delete, all at once or as they come. */
export type ManyObjects = Iterable<string | ObjectVersion> | AsyncIterable<string | ObjectVersion>

/** Options of `bucket.deleteMany`. */
export interface DeleteManyOptions extends OperationOptions {
  /** Requests that run at a time; default 4. */
  readonly concurrency?: number | undefined
}

/** Why an object was not deleted. */
export interface DeletionError {
  /** The store's, such as `AccessDenied`, or that of the request that failed. */
  readonly code: string
  readonly message: string
  /** The error of the request, where that failed as a whole. */
  readonly cause?: unknown
}

/** What became of one deletion. */
export interface DeletedObject {
  readonly key: string
  /** The version that was requested. */
  readonly versionId: string | undefined
  /** The version of the delete marker that was made or deleted. */
  readonly deleteMarkerVersionId: string | undefined
  /** Undefined where it was deleted. */
  readonly error: DeletionError | undefined
}

/** What became of many deletions. */
export interface DeleteManyResult {
  readonly deleted: readonly DeletedObject[]
  /** Those that the store refused or whose deletion could not be requested. */
  readonly failed: readonly DeletedObject[]
}

const DEFAULT_CONCURRENCY = 4
// Swift takes more than half a minute for 1,000 keys, which get five.
const ATTEMPT_MS = 30_000
const ATTEMPT_MS_PER_KEY = 270

/**
 * Deletes many objects, up to 1,000 with a request. A key that XML cannot carry unharmed is deleted by
 * a request of its own. What fails is in the result, one by one; only a wrong argument or an abort
 * throws.
 */
export async function deleteMany(
  context: BucketContext,
  objects: ManyObjects,
  deleteOptions: DeleteManyOptions = {},
): Promise<DeleteManyResult> {
  const { concurrency = DEFAULT_CONCURRENCY } = checkedOptions(deleteOptions)
  await context.prepare()
  const { scope, options: limited } = beginOperation(context, deleteOptions, 's3 deleteMany')
  const options = { ...limited, signal: scope.signal }
  const deleted: DeletedObject[] = []
  const failed: DeletedObject[] = []
  const work = async (batch: readonly ObjectVersion[]): Promise<void> => {
    const results = await deleteBatch(context, batch, options).catch((error: unknown) =>
      failedBatch(batch, error, options),
    )
    for (const one of results) (one.error === undefined ? deleted : failed).push(one)
  }
  try {
    const source = batches(objects, context.store.maxDeleteKeys)
    await inParallel(source, work, concurrency, scope.signal)
    return { deleted, failed }
  } finally {
    scope.release()
  }
}

// Parsers trim white space, make \n of \r, and refuse control characters and U+FFFE (XML 1.0 section 2.2).
const HARMLESS =
  /^[^\s\p{Cc}\ufffe\uffff](?:[^\p{Cc}\u2028\u0085\ufffe\uffff]*[^\s\p{Cc}\ufffe\uffff])?$/u

/** Groups what can go together; what must go alone is a group of its own. */
async function* batches(
  objects: ManyObjects,
  limit: number,
): AsyncGenerator<readonly ObjectVersion[]> {
  let batch: ObjectVersion[] = []
  for await (const one of iterable(objects)) {
    const object = checkedObject(one)
    if (limit === 0 || !HARMLESS.test(object.key)) {
      yield [object]
      continue
    }
    batch.push(object)
    if (batch.length < limit) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function iterable(objects: unknown): Exclude<ManyObjects, string> {
  const isIterable =
    typeof objects === 'object' &&
    objects !== null &&
    (Symbol.iterator in objects || Symbol.asyncIterator in objects)
  if (!isIterable) throw argumentTypeError('keys', 'an iterable of keys', objects)
  return objects as Exclude<ManyObjects, string>
}

function checkedObject(object: string | ObjectVersion): ObjectVersion {
  if (typeof object === 'string') return { key: checkedKey(object) }
  if (typeof object !== 'object' || object === null) {
    throw argumentTypeError('keys', 'keys or { key, versionId }', object)
  }
  const { key, versionId } = object
  const misspelt = Object.keys(object).find((name) => name !== 'versionId' && VERSION_ID.test(name))
  // Without its version the newest one would go.
  if (misspelt !== undefined && versionId === undefined) {
    throw argumentValueError(`keys[].${misspelt}`, 'is not read; did you mean `versionId`?')
  }
  if (versionId !== undefined && typeof versionId !== 'string') {
    throw argumentTypeError('keys[].versionId', 'a string', versionId)
  }
  return { key: checkedKey(key), versionId }
}

// `VersionId` is the AWS SDK's.
const VERSION_ID = /^version_?(?:id)?$/i

function deleteBatch(
  context: BucketContext,
  batch: readonly ObjectVersion[],
  options: OperationOptions,
): Promise<readonly DeletedObject[]> {
  const [first] = batch
  const alone = batch.length === 1 && first !== undefined
  return alone ? deleteAlone(context, first, options) : deleteTogether(context, batch, options)
}

async function deleteAlone(
  context: BucketContext,
  { key, versionId }: ObjectVersion,
  options: OperationOptions,
): Promise<readonly DeletedObject[]> {
  const { headers } = options
  const result = await deleteObject(context, key, { versionId, headers, ...commonOptions(options) })
  const deleteMarkerVersionId = result.deleteMarker ? result.versionId : undefined
  return [{ key, versionId, deleteMarkerVersionId, error: undefined }]
}

async function deleteTogether(
  context: BucketContext,
  batch: readonly ObjectVersion[],
  options: OperationOptions,
): Promise<readonly DeletedObject[]> {
  const attemptMs = ATTEMPT_MS + ATTEMPT_MS_PER_KEY * batch.length
  const response = await sendXml(
    context,
    {
      method: 'POST',
      operation: 'DeleteObjects',
      query: { delete: '' },
      root: 'Delete',
      value: { Object: batch.map(({ key, versionId }) => ({ Key: key, VersionId: versionId })) },
      // Deleting twice is deleting once; at worst a second delete marker lies on the first.
      idempotent: true,
      result: 'buffer',
    },
    { ...options, timeout: withAttemptMs(options.timeout, attemptMs) },
  )
  return matched(batch, await readDocument(response, 'DeleteObjects', readOutcomes))
}

/** What a store says of one deletion. */
interface Outcome extends Pick<DeletedObject, 'deleteMarkerVersionId' | 'error'> {
  readonly key: string
  readonly versionId: string | undefined
}

function readOutcomes({ Deleted = [], Errors = [] }: DeletionsDocument): readonly Outcome[] {
  const deleted = Deleted.map(({ Key, VersionId, DeleteMarkerVersionId }) => ({
    key: required(Key, 'Key'),
    versionId: VersionId || undefined,
    deleteMarkerVersionId: DeleteMarkerVersionId || undefined,
    error: undefined,
  }))
  const refused = Errors.map(({ Key, VersionId, Code, Message = '' }) => ({
    key: required(Key, 'Key'),
    versionId: VersionId || undefined,
    deleteMarkerVersionId: undefined,
    error: { code: Code || 'Unknown', message: Message },
  }))
  // An error counts where a store says both.
  return [...refused, ...deleted]
}

/** Finds the outcome of each deletion. Outcomes of what nobody requested are failures too. */
function matched(batch: readonly ObjectVersion[], outcomes: readonly Outcome[]): DeletedObject[] {
  const requested = byKey(batch)
  const reported = byKey(outcomes)
  const used = new Set<Outcome>()
  const results = batch.map(({ key, versionId }) => {
    const versions = requested.get(key)?.map((one) => one.versionId) ?? []
    const matching = outcomesOf(versionId, versions, reported.get(key) ?? [])
    for (const one of matching) used.add(one)
    const { deleteMarkerVersionId, error } = matching[0] ?? NO_OUTCOME
    return { key, versionId, deleteMarkerVersionId, error }
  })
  const others = outcomes.filter(
    (outcome) =>
      !used.has(outcome) && (outcome.versionId !== undefined || !requested.has(outcome.key)),
  )
  return [...results, ...others.map((outcome) => ({ ...outcome, error: NOT_REQUESTED }))]
}

function byKey<T extends { readonly key: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(one.key)
    if (group === undefined) groups.set(one.key, [one])
    else group.push(one)
  }
  return groups
}

/**
 * The outcomes of the deletion of one version, the one that counts first: those that echo the version;
 * else those without one, as some stores leave it out, or where none was requested those with another,
 * as some tell the marker's or `null`. Too few of these say nothing of any.
 */
function outcomesOf(
  versionId: string | undefined,
  requested: readonly (string | undefined)[],
  reported: readonly Outcome[],
): readonly Outcome[] {
  const exact = reported.filter((outcome) => outcome.versionId === versionId)
  if (exact.length > 0) return exact
  const loose = reported.filter((outcome) =>
    versionId === undefined
      ? !requested.includes(outcome.versionId)
      : outcome.versionId === undefined,
  )
  const echoed = new Set(reported.map((outcome) => outcome.versionId))
  const waiting = new Set(requested.filter((version) => !echoed.has(version)))
  return loose.length < waiting.size ? [] : loose
}

const NO_OUTCOME: Pick<DeletedObject, 'deleteMarkerVersionId' | 'error'> = {
  deleteMarkerVersionId: undefined,
  error: { code: 'NoAnswer', message: 'The store did not say what became of it' },
}

const NOT_REQUESTED: DeletedObject['error'] = {
  code: 'NotRequested',
  message: 'The store answered for an object, or a version of it, that it was not asked to delete',
}

// A batch that fails must not hide what became of the others.
function failedBatch(
  batch: readonly ObjectVersion[],
  error: unknown,
  { signal }: OperationOptions,
): readonly DeletedObject[] {
  if (signal?.aborted || !(error instanceof SansdkError)) throw error
  const code = error instanceof ServiceError ? (error.awsCode ?? error.code) : error.code
  const { message } = error
  return batch.map(({ key, versionId }) => ({
    key,
    versionId,
    deleteMarkerVersionId: undefined,
    error: { code, message, cause: error },
  }))
}
